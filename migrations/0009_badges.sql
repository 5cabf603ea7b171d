-- A ticket: a serial number known to one forum for one registration, until it ends.
create table ticket (
  serial       bigint primary key,
  forum        uuid not null references forum (id),
  registration uuid not null references registration (id),
  issued_at    timestamptz not null,
  ends_at      timestamptz not null,
  ended_at     timestamptz,
  ended_as     text check (ended_as in ('revoked', 'replaced'))
);
create unique index ticket_valid on ticket (registration) where ended_at is null;
create index ticket_registration on ticket (registration);

-- The next serial number of each forum begins at a random place, so that numbers tell nothing.
create table serial_number (
  forum uuid primary key references forum (id),
  next  bigint not null
);

-- A badge that was printed, and to whom it was handed.
create table badge (
  id         uuid primary key,
  serial     bigint not null references ticket (serial),
  printed_at timestamptz not null,
  printed_by uuid,
  handed_at  timestamptz,
  handed_by  uuid,
  handed_to  text
);
create index badge_serial on badge (serial);
