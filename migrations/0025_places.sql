-- What a room has, in the words of a list and (equipment_words) in any words. removed_at: nothing more is planned in it; what
-- is published there is shown with it until it has moved.
alter table programme_room add column equipment jsonb not null default '[]';
alter table programme_room add column equipment_words jsonb not null default '{"original":"","revision":0,"versions":{}}';
alter table programme_room add column removed_at timestamptz;

-- From which language into which an interpreter interprets, as BCP 47 tags; empty where nobody said.
alter table programme_part add column from_language text not null default '';
alter table programme_part add column to_language text not null default '';

-- How long it takes from one house to another of the same city, and (from_house = to_house) from one room of a house to
-- another. from_house <= to_house.
create table planning_house_way (
  forum      uuid not null references forum (id),
  from_house uuid not null references programme_room (id),
  to_house   uuid not null references programme_room (id),
  minutes    bigint not null,
  primary key (forum, from_house, to_house)
);

-- When somebody cannot take a part, by their own word or that of those who plan.
create table planning_absence (
  id           uuid primary key,
  forum        uuid not null references forum (id),
  registration uuid not null references registration (id),
  from_at      timestamptz not null,
  to_at        timestamptz not null,
  reason       text not null default '',
  check (from_at < to_at)
);
create index planning_absence_forum on planning_absence (forum, registration);
create index planning_absence_registration on planning_absence (registration);
