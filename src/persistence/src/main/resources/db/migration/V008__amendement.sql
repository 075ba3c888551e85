-- The published texts of an amendement. Rows are only added. The migration after this one (FirstRevisions) keeps the texts of what was published before.
create table revisie (
    verzoek     bigint not null references verzoek (id),
    nr          integer not null,
    inhoud      text not null,
    inhoud_hash varchar(64) not null,
    reden       text not null,
    materieel   boolean not null,
    door        varchar(20) not null,
    op          timestamp(6) with time zone not null,
    constraint revisie_pk primary key (verzoek, nr),
    constraint revisie_nr check (nr >= 1)
);

-- The revision that everybody sees, and the one with which the text began that supporters sign now; 0 for a draft and for what is no amendement.
alter table verzoek add column revisie integer default 0 not null;
alter table verzoek add column steun_vanaf integer default 0 not null;
alter table verzoek add constraint verzoek_revisie check (steun_vanaf between 0 and revisie);

-- Which revision was signed, and with which one that text began. Each person signs each text once.
alter table steunbetuiging add column revisie integer default 0 not null;
alter table steunbetuiging add column tekst integer default 0 not null;
alter table steunbetuiging drop constraint steunbetuiging_een_keer;
alter table steunbetuiging add constraint steunbetuiging_een_keer unique (verzoek, pseudoniem, tekst);
drop index steunbetuiging_telling;
create index steunbetuiging_telling on steunbetuiging (verzoek, fase, tekst, bevestigd_op);
