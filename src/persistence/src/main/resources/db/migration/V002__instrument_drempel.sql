-- Instruments can share a shape of text, so the text no longer tells which instrument it is.
alter table verzoek add column instrument varchar(30);
update verzoek set instrument = case when editie like '%/burgeramendement-%' then 'BURGERAMENDEMENT' else 'BURGERAGENDERING' end;
alter table verzoek alter column instrument set not null;

-- What was asked is frozen on the day of opening. Until now only two editions were complete, so only these can have been opened.
alter table verzoek add column gebied text;
alter table verzoek add column drempel text;
alter table verzoek add column termijn_reden varchar(1000);
update verzoek set drempel = '{"number":10,"filerCounts":true,"artikel":"artikel 5, eerste lid"}'
    where geopend_op is not null and editie = 'GM9999/burgeragendering-2026-01-01';
update verzoek set drempel = '{"number":5,"filerCounts":false,"artikel":"artikel 10, eerste lid"}'
    where geopend_op is not null and editie = 'GM9999/burgeramendement-2026-01-01';
alter table verzoek add constraint verzoek_drempel check ((geopend_op is null) = (drempel is null));
