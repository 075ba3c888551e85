-- A referendumverzoek gathers support in two rounds; each is counted apart. What the first asked stays when the second opens.
alter table verzoek add column fase integer default 1 not null;
alter table verzoek add column eerste_fase text;
-- No list of constants in a check: H2 2.4 keeps the connection of the migration in it, and a new database then takes no verzoek until the next start.
alter table verzoek add constraint verzoek_fase check (fase between 1 and 2 and (fase = 1) = (eerste_fase is null));
alter table steunbetuiging add column fase integer default 1 not null;

-- Until now the second round was only recorded and gathered nothing. The griffie opens it again, with its threshold and its closing day.
update verzoek set stand = 'INGEPLAND' where stand = 'DEFINITIEF_OPEN';
alter table verzoek add constraint verzoek_definitief check (stand <> 'DEFINITIEF_OPEN' or fase = 2);

drop index steunbetuiging_telling;
create index steunbetuiging_telling on steunbetuiging (verzoek, fase, bevestigd_op);
