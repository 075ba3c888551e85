-- Which version of a raadsvoorstel an amendement changes: the same number as in its text, so that what was written on a version is found without reading every text.
-- It is found by its place and not by reading the JSON, so that a damaged text keeps its place among the others; a quote inside a text has a backslash and cannot look like it.
-- With (?s) a line separator that JSON keeps as it is (U+0085, U+2028) is a character like any other on both databases.
alter table verzoek add column voorstel bigint;
update verzoek set voorstel = cast(nullif(regexp_replace(inhoud, '(?s)^.*"voorstel":[{]"id":([0-9]{1,18})[,}].*$', '\1'), inhoud) as bigint)
    where instrument = 'BURGERAMENDEMENT';
create index verzoek_op_voorstel on verzoek (voorstel);
