-- Whether the griffie confirmed this version before and took that back: its units then have the keys that they got with that, so what it said of them is known.
alter table raadsvoorstel add column heropend boolean default false not null;
