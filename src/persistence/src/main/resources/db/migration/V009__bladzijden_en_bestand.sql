-- Where in the file a unit was read (key of the unit to page, as JSON); null for versions that were read before this was kept.
alter table raadsvoorstel add column bladzijden text;

-- The file of a version that the griffie uploaded, in base64: no source can give it again. Files of a source are not kept.
create table voorstelbestand (
    raadsvoorstel bigint primary key references raadsvoorstel (id),
    bestand       text not null
);
