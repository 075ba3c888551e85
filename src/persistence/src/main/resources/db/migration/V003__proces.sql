-- Each step is kept with the body that decided and the article. Before, the griffie entered what the raad decided.
alter table gebeurtenis add column orgaan varchar(30);
alter table gebeurtenis add column artikel text;
update gebeurtenis set orgaan = case when tekst like 'De uitkomst: %' then 'RAAD' else 'GRIFFIER' end where rol = 'GRIFFIE';
update gebeurtenis set artikel = '';
alter table gebeurtenis alter column artikel set not null;

-- Counted and valid support are two numbers: what was counted at filing stays.
alter table verzoek add column verificatie text;

-- A drager that was named before was a raadslid or the presidium; only the name was kept.
alter table verzoek add column drager_wijze varchar(30);
alter table verzoek add column drager_tekst text;
update verzoek set drager_wijze = case when lower(drager) like '%presidium%' then 'PRESIDIUM_BRENGT_IN' else 'RAADSLID_NEEMT_OVER' end where drager is not null;
