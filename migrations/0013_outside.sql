-- A list of people that went out at a step that is taken outside. fields: words of what stood on it; file: the workbook as long
-- as it is kept.
create table outside_list (
  id        uuid primary key,
  forum     uuid not null references forum (id),
  step      uuid not null references step (id),
  by_person uuid not null,
  lang      text not null,
  fields    jsonb not null,
  people    bigint not null,
  making    text not null check (making in ('waiting', 'ready', 'failed', 'gone')),
  file      uuid,
  sent_at   timestamptz not null
);
create index outside_list_step on outside_list (step, sent_at);

-- Somebody on such a list, under a random code. seen: a hash of what an answer rests on; empty once the person is erased.
create table outside_row (
  code         text primary key,
  list         uuid not null references outside_list (id),
  registration uuid not null references registration (id),
  seen         bytea not null,
  answer       text check (answer in ('cleared', 'refused')),
  answered_at  timestamptz
);
create index outside_row_list on outside_row (list);
create index outside_row_registration on outside_row (registration);

-- A file of answers: as long as it is needed, what became of each of its rows (report: numbers of rows and ids of
-- registrations, no names), and how many rows are through.
create table outside_answers (
  id         uuid primary key,
  forum      uuid not null references forum (id),
  step       uuid not null references step (id),
  by_person  uuid not null,
  file       uuid,
  state      text not null check (state in ('open', 'running', 'done', 'stopped')),
  reason     text not null default '',
  report     jsonb not null,
  done       bigint not null default 0,
  created_at timestamptz not null,
  ended_at   timestamptz
);
create index outside_answers_step on outside_answers (step, created_at);
