-- The lines of a file without pages in which a unit was read (key of the unit to text, as JSON), to show beside it; null for versions that were read before this was kept.
alter table raadsvoorstel add column bronregels text;
