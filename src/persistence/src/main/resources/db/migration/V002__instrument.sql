-- Instruments can share a shape of text, so the text no longer tells which instrument it is.
alter table verzoek add column instrument varchar(30);
update verzoek set instrument = case when editie like '%/burgeramendement-%' then 'BURGERAMENDEMENT' else 'BURGERAGENDERING' end;
alter table verzoek alter column instrument set not null;
