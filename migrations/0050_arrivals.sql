-- A file that went into a programme, so that it can be undone as a whole: the days and the zone of its forum where it set them
-- (before and after), and the rooms that it added.
create table programme_arrival (
  id         uuid primary key,
  forum      uuid not null references forum (id),
  name       text not null,
  arrived_at timestamptz not null,
  days       jsonb,
  rooms      jsonb not null
);
create index programme_arrival_forum on programme_arrival (forum, arrived_at);

-- An item that the file wrote, in their order: what it was before with everybody's part in it (null: it was not there), as what it
-- was remembered in `loaded`, and a digest of what the file made of it: who finds another one, finds that somebody changed it.
create table programme_arrival_item (
  arrival uuid not null references programme_arrival (id),
  nth     bigint not null,
  item    uuid not null,
  key     text not null,
  before  jsonb,
  loaded  text,
  made    uuid not null,
  primary key (arrival, nth)
);
