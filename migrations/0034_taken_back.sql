-- A person may come back by themself from what they have given up themself, and from nothing else.
alter table registration add column given_up_by_self boolean not null default false;

-- Scans that let somebody in by mistake, each with the scan that says so: they stay as they are, and count as no arrival.
create table scan_mistake (
  scan    uuid primary key,
  said_by uuid not null
);
