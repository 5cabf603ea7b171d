-- The decision path of a forum, in order (kept by the room of forums; place from 1).
create table step (
  id       uuid primary key,
  forum    uuid not null references forum (id),
  slug     text not null,
  place    bigint not null,
  name     jsonb not null,
  taken_by text not null check (taken_by in ('head', 'secretariat', 'outside')),
  vouches_for jsonb not null,
  entry_when_reopened boolean not null default true,
  unique (forum, slug),
  unique (forum, place)
);

-- What was decided at a step; the newest row of a step counts.
create table decision (
  id           uuid primary key,
  registration uuid not null references registration (id),
  step         uuid not null references step (id),
  outcome      text not null check (outcome in ('taken', 'refused', 'reopened')),
  reason       text not null default '',
  by_person    uuid,
  at           timestamptz not null
);
create index decision_registration on decision (registration, at);
