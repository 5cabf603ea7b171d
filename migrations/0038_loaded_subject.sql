-- What a thing of a folder became when it was loaded, where it may be called otherwise by then: a row of people is known by
-- its registration, whatever name or delegation the site has given it since.
alter table loaded add column subject uuid;
create index loaded_subject on loaded (subject);
