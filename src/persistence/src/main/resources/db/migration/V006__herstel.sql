-- Repair stops the clock of the griffie, so its days are kept. A repair that runs now began with the latest decision of the griffie. Those that were
-- handed in before gave the griffie a new term, which stands; their days are not counted again.
alter table verzoek add column herstelrondes text;
update verzoek set herstelrondes = '{"rounds":[{"asked":"' || to_char((select max(g.op) from gebeurtenis g
        where g.verzoek = verzoek.id and g.stand = 'HERSTEL' and g.rol = 'GRIFFIE') at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')
    || '","last":"' || to_char((termijn_tot - interval '1' second) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') || '"}]}'
    where stand = 'HERSTEL';
alter table verzoek add constraint verzoek_herstel check (stand <> 'HERSTEL' or herstelrondes is not null);
