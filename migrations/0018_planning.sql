-- Who has a part by their registration itself; ref stays for those who are known by a number of a sender's list.
alter table programme_part add column registration uuid references registration (id);
create index programme_part_registration on programme_part (registration) where registration is not null;

-- How many people are expected; null where nobody said.
alter table programme_item add column expected bigint;

-- What is planned and not published yet: of each item the whole of what planning decides about. stamp: new with every change,
-- so that two editors notice each other. base: the number of the published item that it was made against; null: it is new.
create table planning_change (
  item       uuid primary key,
  forum      uuid not null references forum (id),
  stamp      uuid not null,
  base       bigint,
  removed    boolean not null default false,
  draft      jsonb not null,
  by_person  uuid,
  changed_at timestamptz not null
);
create index planning_change_forum on planning_change (forum, item);

-- A version: everything that was published together.
create table planning_version (
  forum        uuid not null references forum (id),
  number       bigint not null,
  by_person    uuid,
  published_at timestamptz not null,
  primary key (forum, number)
);

-- What a version changed. was: null where the item was new; becomes: null where it was removed. told: whether those concerned
-- have had their letter.
create table planning_version_item (
  forum   uuid not null,
  number  bigint not null,
  item    uuid not null,
  was     jsonb,
  becomes jsonb,
  told    boolean not null default false,
  primary key (forum, number, item),
  foreign key (forum, number) references planning_version (forum, number)
);
create index planning_version_item_of on planning_version_item (item, number);

-- How long it takes from one city to another, and (from_city = to_city) from one house of a city to another. from_city < to_city.
create table planning_way (
  forum     uuid not null references forum (id),
  from_city uuid not null references city (id),
  to_city   uuid not null references city (id),
  minutes   bigint not null,
  primary key (forum, from_city, to_city)
);

-- Whether somebody was asked to take a part, and what they said.
create table planning_invitation (
  item         uuid not null,
  registration uuid not null references registration (id),
  forum        uuid not null references forum (id),
  state        text not null check (state in ('invited', 'confirmed', 'declined')),
  asked_at     timestamptz not null,
  answered_at  timestamptz,
  primary key (item, registration)
);
create index planning_invitation_registration on planning_invitation (registration);
create index planning_invitation_forum on planning_invitation (forum);
