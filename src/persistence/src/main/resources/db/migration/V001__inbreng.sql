-- One schema for H2 2.4 in PostgreSQL mode and for PostgreSQL. Ids come from sequences; moments are in UTC with microseconds.

create sequence verzoek_id start with 1 increment by 1;
create sequence gebeurtenis_id start with 1 increment by 1;
create sequence steunbetuiging_id start with 1 increment by 1;
create sequence brief_id start with 1 increment by 1;
create sequence vergadering_id start with 1 increment by 1;
create sequence raadsvoorstel_id start with 1 increment by 1;

create table verzoek (
    id                   bigint primary key,
    versie               bigint not null,
    kenmerk              varchar(10) not null,
    gemeente             varchar(6) not null,
    editie               varchar(200) not null,
    indiener_id          varchar(200) not null,
    indiener_naam        varchar(300) not null,
    indiener_email       varchar(320) not null,
    inhoud               text not null,
    herstel              text,
    eerste_inhoud        text,
    stand                varchar(30) not null,
    gemaakt_op           timestamp(6) with time zone not null,
    geopend_op           timestamp(6) with time zone,
    sluit_op             timestamp(6) with time zone,
    sluit_reden          varchar(1000),
    nummer               varchar(30),
    ingediend_op         timestamp(6) with time zone,
    steun_bij_indienen   integer not null,
    termijn_tot          timestamp(6) with time zone,
    oordeel              text,
    planning             text,
    drager               varchar(300),
    uitkomst             varchar(30),
    uitkomst_toelichting text,
    constraint verzoek_kenmerk unique (kenmerk),
    constraint verzoek_nummer unique (gemeente, nummer),
    constraint verzoek_open check ((geopend_op is null) = (sluit_op is null)),
    constraint verzoek_ingediend check ((nummer is null) = (ingediend_op is null)),
    constraint verzoek_steun check (steun_bij_indienen >= 0)
);
create index verzoek_van_indiener on verzoek (indiener_id);
create index verzoek_van_gemeente on verzoek (gemeente, stand);
create index verzoek_sluit on verzoek (stand, sluit_op);

-- Formal numbers have no gaps: the row of a series is locked until the act commits.
create table nummerreeks (
    gemeente   varchar(6) not null,
    instrument varchar(30) not null,
    jaar       integer not null,
    laatste    integer not null,
    constraint nummerreeks_pk primary key (gemeente, instrument, jaar),
    constraint nummerreeks_laatste check (laatste >= 0)
);

create table gebeurtenis (
    id      bigint primary key,
    verzoek bigint not null references verzoek (id),
    op      timestamp(6) with time zone not null,
    rol     varchar(20) not null,
    stand   varchar(30) not null,
    tekst   text not null
);
create index gebeurtenis_van_verzoek on gebeurtenis (verzoek, id);

-- The pseudonym differs for each verzoek, so this unique key tells nothing about other verzoeken.
-- The address is null once it is no longer needed.
create table steunbetuiging (
    id            bigint primary key,
    verzoek       bigint not null references verzoek (id),
    pseudoniem    varchar(64) not null,
    email         varchar(320),
    gegevens      text not null,
    wil_bericht   boolean not null,
    link          varchar(64) not null,
    link_tot      timestamp(6) with time zone not null,
    mails         integer not null,
    getekend_op   timestamp(6) with time zone not null,
    bevestigd_op  timestamp(6) with time zone,
    constraint steunbetuiging_een_keer unique (verzoek, pseudoniem),
    constraint steunbetuiging_link unique (link),
    constraint steunbetuiging_mails check (mails between 1 and 3),
    constraint steunbetuiging_email check (email is not null or bevestigd_op is not null)
);
create index steunbetuiging_telling on steunbetuiging (verzoek, bevestigd_op);

-- Something that happens once to a verzoek. Rows are only added.
create table mijlpaal (
    verzoek bigint not null references verzoek (id),
    soort   varchar(30) not null,
    op      timestamp(6) with time zone not null,
    constraint mijlpaal_pk primary key (verzoek, soort)
);

-- Address and text are null once the letter is sent or given up: only the key stays, so that it never goes out twice.
create table brief (
    id             bigint primary key,
    sleutel        varchar(300) not null,
    aan            varchar(320),
    onderwerp      varchar(500),
    tekst          text,
    bijlage_soort  varchar(40),
    bijlage_van    varchar(10),
    geschreven_op  timestamp(6) with time zone not null,
    pogingen       integer not null,
    vanaf          timestamp(6) with time zone not null,
    verzonden_op   timestamp(6) with time zone,
    opgegeven_op   timestamp(6) with time zone,
    storing        varchar(500),
    constraint brief_sleutel unique (sleutel),
    constraint brief_bijlage check ((bijlage_soort is null) = (bijlage_van is null)),
    constraint brief_pogingen check (pogingen >= 0),
    constraint brief_inhoud check (verzonden_op is not null or opgegeven_op is not null or aan is not null and onderwerp is not null and tekst is not null)
);
create index brief_wacht on brief (verzonden_op, vanaf);
create index brief_opgegeven on brief (opgegeven_op);

create table vergadering (
    id        bigint primary key,
    gemeente  varchar(6) not null,
    connector varchar(40) not null,
    bron_id   varchar(100) not null,
    begint_op timestamp(6) with time zone not null,
    gegevens  text not null,
    gelezen_op timestamp(6) with time zone not null,
    constraint vergadering_bron unique (gemeente, connector, bron_id)
);
create index vergadering_begint on vergadering (gemeente, begint_op);

create table agendastand (
    gemeente    varchar(6) primary key,
    laatst_goed timestamp(6) with time zone,
    storing     text,
    overgeslagen text
);

create table raadsvoorstel (
    id            bigint primary key,
    vergadering   bigint not null references vergadering (id),
    bron_id       varchar(100) not null,
    sha256        varchar(64) not null,
    agendapunt    text not null,
    document      text not null,
    status        varchar(20) not null,
    eenheden      text not null,
    opmerking     text not null,
    bevestigd_door varchar(200),
    bevestigd_op  timestamp(6) with time zone,
    constraint raadsvoorstel_bestand unique (vergadering, bron_id, sha256),
    constraint raadsvoorstel_bevestigd check ((bevestigd_door is null) = (bevestigd_op is null))
);
