-- The day on which the raad decided on the subject before, as the griffie told it.
alter table verzoek add column eerder_besluit date;
