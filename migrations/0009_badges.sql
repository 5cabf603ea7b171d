-- A ticket: a serial number known to one forum for one registration, until it ends.
create table ticket (
  forum        uuid not null references forum (id),
  serial       bigint not null,
  registration uuid not null references registration (id),
  issued_at    timestamptz not null,
  ends_at      timestamptz not null,
  ended_at     timestamptz,
  ended_as     text check (ended_as in ('revoked', 'replaced')),
  primary key (forum, serial)
);
create unique index ticket_valid on ticket (registration) where ended_at is null;
create index ticket_registration on ticket (registration);

-- The next serial number of each forum begins at a random place, so that numbers tell nothing.
create table serial_number (
  forum uuid primary key references forum (id),
  next  bigint not null
);

-- Many badges in one file. chosen: ids of registrations; left_out: those that could not be printed, with the letters that
-- the fonts lack.
create table print_run (
  id         uuid primary key,
  forum      uuid not null references forum (id),
  lang       text not null,
  sheet      text not null check (sheet in ('a6', 'a4')),
  standing   text not null check (standing in ('waiting', 'ready', 'failed', 'gone')),
  chosen     jsonb not null,
  left_out   jsonb not null,
  printed    bigint not null default 0,
  file       uuid,
  made_by    uuid,
  created_at timestamptz not null,
  ended_at   timestamptz
);
create index print_run_forum on print_run (forum, created_at);

-- A badge that was printed, and who took it: the registration of whoever came for it, the bearer's own or a head's.
create table badge (
  id           uuid primary key,
  forum        uuid not null,
  serial       bigint not null,
  registration uuid not null references registration (id),
  run          uuid references print_run (id),
  printed_at   timestamptz not null,
  printed_by   uuid,
  handed_at    timestamptz,
  handed_by    uuid,
  handed_to    uuid references registration (id),
  foreign key (forum, serial) references ticket (forum, serial)
);
create index badge_registration on badge (registration);
create index badge_run on badge (run);
