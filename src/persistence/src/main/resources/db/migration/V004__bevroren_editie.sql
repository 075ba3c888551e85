-- The text of the rules on which a verzoek rests: from its opening on no file can change or stop it. Rows are only added.
create table bevroren_editie (
    vingerafdruk varchar(64) primary key,
    bestand      varchar(200) not null,
    gemeente     text not null,
    editie       text not null
);
-- Null for a verzoek from before this: its edition must stay among the rule files.
alter table verzoek add column regels varchar(64) references bevroren_editie (vingerafdruk);
