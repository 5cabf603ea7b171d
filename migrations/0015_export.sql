-- What a folder says of a forum and the house itself did not need to know: kept, so that the forum can be written out as
-- the same folder. Rules of access keep their order.
alter table forum add column colour text;
alter table programme_item add column venue text;
alter table programme_item add column room text;
alter table programme_item add column to_city text;
alter table access_rule add column position bigint not null default 0;
