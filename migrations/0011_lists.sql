-- A list of people that somebody has sent: its file as long as it is needed, how it is read and what was decided about
-- it (plan), how far it has gone in (done of total rows), and what came of it (tally). No name stands in the row itself.
create table sent_list (
  id         uuid primary key,
  forum      uuid not null references forum (id),
  delegation uuid references delegation (id),
  by_person  uuid not null,
  file       uuid,
  format     text not null,
  language   text not null,
  plan       jsonb not null,
  state      text not null check (state in ('open', 'running', 'done', 'stopped')),
  total      bigint not null default 0,
  done       bigint not null default 0,
  tally      jsonb not null,
  created_at timestamptz not null,
  ended_at   timestamptz
);
create index sent_list_forum on sent_list (forum, created_at);
