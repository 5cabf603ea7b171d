-- What an entry says of a person: erased with the person, while the entry's hash of it stays.
create table journal_personal (
  entry   uuid not null references journal (id),
  person  uuid not null,
  salt    bytea not null,
  body    text not null,
  primary key (entry, person)
);
create index journal_personal_person on journal_personal (person);

-- Further subjects of an entry, for their histories.
create table journal_also (
  subject uuid not null,
  entry   uuid not null references journal (id),
  primary key (subject, entry)
);

-- Heads of the chain over batches of numbered entries.
create table seal (
  last      bigint primary key,
  first     bigint not null,
  root      bytea not null,
  previous  bytea not null,
  head      bytea not null,
  signature bytea not null,
  key_id    text not null,
  at        timestamptz not null
);

-- What an act leaves to be done after it.
create table job (
  id           uuid primary key,
  kind         text not null,
  payload      jsonb not null,
  run_at       timestamptz not null,
  attempts     bigint not null default 0,
  locked_until timestamptz,
  done_at      timestamptz,
  fault        text
);
create index job_due on job (run_at) where done_at is null;

-- Letters, before and after they were sent.
create table letter (
  id         uuid primary key,
  forum      uuid,
  person     uuid,
  subject_id uuid,
  kind       text not null,
  address    text not null,
  lang       text not null,
  title      text not null,
  body       text not null,
  created_at timestamptz not null,
  standing   text not null check (standing in ('queued', 'sent', 'failed', 'held')),
  attempts   bigint not null default 0,
  next_at    timestamptz not null,
  sent_at    timestamptz,
  fault      text
);
create index letter_due on letter (next_at) where standing = 'queued';
create index letter_person on letter (person);
create index letter_forum on letter (forum, created_at);
-- Letters whose person is not known yet: invitations.
create index letter_subject on letter (subject_id) where person is null;

-- A browser or device that is signed in. Only the hash of its secret is kept.
create table session (
  id         uuid primary key,
  secret     bytea not null unique,
  person     uuid,
  device     uuid,
  agent      text not null,
  created_at timestamptz not null,
  seen_at    timestamptz not null,
  ends_at    timestamptz not null
);
create index session_person on session (person);

-- Who may do what, where, from when to when.
create table mandate (
  id         uuid primary key,
  person     uuid not null,
  role       text not null,
  forum      uuid,
  delegation uuid,
  starts_at  timestamptz not null,
  ends_at    timestamptz
);
create index mandate_person on mandate (person);
create index mandate_scope on mandate (forum, delegation, role);

-- A program's way in. Only the hash of its secret is kept.
create table token (
  id         uuid primary key,
  secret     bytea not null unique,
  name       text not null,
  scopes     text not null,
  forum      uuid,
  created_at timestamptz not null,
  ends_at    timestamptz
);

-- The answer that was given to a write with that key, so that asking again gives it again.
create table idempotency (
  token      uuid not null,
  key        text not null,
  request    bytea not null,
  status     bigint not null,
  body       text not null,
  person     uuid,
  created_at timestamptz not null,
  primary key (token, key)
);

-- A phone or laptop at a checkpoint: a principal of its own. `link` is the hash of the link that enrols it.
create table device (
  id         uuid primary key,
  forum      uuid not null,
  checkpoint uuid not null,
  name       text not null,
  link       bytea not null unique,
  reusable   boolean not null default false,
  created_at timestamptz not null,
  enrolled_at timestamptz,
  revoked_at timestamptz,
  ends_at    timestamptz not null
);
create index device_forum on device (forum);
