-- A place that is watched.
create table zone (
  id    uuid primary key,
  forum uuid not null references forum (id),
  slug  text not null,
  name  jsonb not null,
  unique (forum, slug)
);

-- Where tickets are read.
create table checkpoint (
  id        uuid primary key,
  forum     uuid not null references forum (id),
  slug      text not null,
  city      uuid not null references city (id),
  zone      uuid not null references zone (id),
  direction text not null check (direction in ('in', 'out', 'both')),
  name      jsonb not null,
  starts_on text not null,
  ends_on   text not null,
  unique (forum, slug)
);

-- Who may pass which zone, on which days; an empty list means all.
create table access_rule (
  id          uuid primary key,
  forum       uuid not null references forum (id),
  zone        uuid not null references zone (id),
  categories  jsonb not null,
  delegations jsonb not null,
  people      jsonb not null,
  days        jsonb not null
);
create index access_rule_zone on access_rule (zone);

-- One reading of a ticket; never changed. `record` is what a replay gets back, byte for byte.
create table scan (
  id          uuid primary key,
  forum       uuid not null,
  checkpoint  uuid not null,
  device      uuid,
  serial      bigint,
  registration uuid,
  direction   text not null,
  scanned_at  timestamptz not null,
  received_at timestamptz not null,
  verdict     text not null,
  record      text not null
);
create index scan_forum on scan (forum, received_at);
create index scan_registration on scan (registration, received_at);

-- Who is inside which zone, as the newest scan left it.
create table presence (
  registration uuid not null references registration (id),
  zone         uuid not null references zone (id),
  inside       boolean not null,
  since        timestamptz not null,
  first_in     timestamptz,
  scan         uuid not null,
  primary key (registration, zone)
);
create index presence_zone on presence (zone, inside);
