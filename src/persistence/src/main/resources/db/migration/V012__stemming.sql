-- The order in which the raad votes on the amendementen on one document at one meeting, as the griffie recorded it. Rows are only added; the last one holds.
create table stemvolgorde (
    vergadering bigint not null references vergadering (id),
    bron_id     varchar(100) not null,
    nr          integer not null,
    volgorde    text not null,
    reden       text not null,
    door        text not null,
    op          timestamp(6) with time zone not null,
    constraint stemvolgorde_pk primary key (vergadering, bron_id, nr),
    constraint stemvolgorde_nr check (nr >= 1)
);

-- The decision with the adopted amendementen in it, as the griffie confirmed it. Rows are only added; the last one holds.
create table consolidatie (
    vergadering bigint not null references vergadering (id),
    bron_id     varchar(100) not null,
    nr          integer not null,
    inhoud      text not null,
    door        text not null,
    op          timestamp(6) with time zone not null,
    constraint consolidatie_pk primary key (vergadering, bron_id, nr),
    constraint consolidatie_nr check (nr >= 1)
);
