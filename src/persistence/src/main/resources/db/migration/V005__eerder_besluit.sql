-- The day on which the raad decided on the subject before, as the griffie told it: 2025-01-15.
-- It is text, since a date column shifts a day in drivers that read it by the zone of the server.
alter table verzoek add column eerder_besluit varchar(10);
