-- The order of voting as the griffie recorded it, over the versions of one raadsvoorstel. Rows are only added; the last one holds.
create table stemvolgorde (
    vergadering bigint not null references vergadering (id),
    bron_id     varchar(100) not null,
    nr          integer not null,
    volgorde    text not null,
    reden       text not null,
    door        varchar(200) not null,
    op          timestamp(6) with time zone not null,
    constraint stemvolgorde_pk primary key (vergadering, bron_id, nr),
    constraint stemvolgorde_nr check (nr >= 1)
);

-- The decision as the raad took it, with the adopted amendementen in it, as the griffie confirmed it. Rows are only added; the last one holds.
create table consolidatie (
    vergadering bigint not null references vergadering (id),
    bron_id     varchar(100) not null,
    nr          integer not null,
    inhoud      text not null,
    door        varchar(200) not null,
    op          timestamp(6) with time zone not null,
    constraint consolidatie_pk primary key (vergadering, bron_id, nr),
    constraint consolidatie_nr check (nr >= 1)
);

create sequence herbasis_id start with 1 increment by 1;

-- What became of an amendement when its raadsvoorstel got a newer version: a proposal until the filer confirms it. The published text stays as it was.
create table herbasis (
    id           bigint primary key,
    verzoek      bigint not null references verzoek (id),
    van_voorstel bigint not null references raadsvoorstel (id),
    voorstel     bigint not null references raadsvoorstel (id),
    uitkomst     varchar(20) not null,
    wijzigingen  text not null,
    gemaakt_op   timestamp(6) with time zone not null,
    bevestigd_op timestamp(6) with time zone,
    revisie      integer,
    constraint herbasis_een_keer unique (verzoek, van_voorstel, voorstel),
    constraint herbasis_bevestigd check (revisie is null or bevestigd_op is not null)
);
create index herbasis_van on herbasis (voorstel);
