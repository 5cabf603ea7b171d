-- What a hall shows at this moment. revision: counts what consoles have put on its screens. item: of the programme; an item
-- that was removed is none. counts_to: what a countdown runs to.
create table stage_hall (
  hall      uuid primary key references programme_room (id),
  forum     uuid not null references forum (id),
  revision  bigint not null,
  item      uuid,
  message   text not null,
  counts_to timestamptz
);
create index stage_hall_forum on stage_hall (forum);

-- The list of speakers of an item, with whoever has the floor (entry) and their clock. revision: counts what consoles have
-- changed. halls: which halls share it. since: since when the clock runs.
create table stage_list (
  item     uuid primary key,
  forum    uuid not null references forum (id),
  revision bigint not null,
  open     boolean not null,
  halls    jsonb not null,
  rules    jsonb not null,
  entry    uuid,
  limit_ms bigint not null,
  spent_ms bigint not null,
  since    timestamptz
);

-- A contribution. registration null: a delegation's, whoever it sends. turn, reason: a moderator's other order.
create table stage_entry (
  id           uuid primary key,
  forum        uuid not null references forum (id),
  item         uuid not null,
  registration uuid references registration (id),
  delegation   uuid references delegation (id),
  kind         text not null check (kind in ('speech', 'question', 'reply', 'point', 'right')),
  motion       text,
  hall         uuid,
  joined_at    timestamptz not null,
  called_at    timestamptz,
  state        text not null check (state in ('waiting', 'speaking', 'done', 'left')),
  turn         bigint,
  reason       text not null,
  spent_ms     bigint not null
);
create index stage_entry_item on stage_entry (item, joined_at);
create index stage_entry_registration on stage_entry (registration);
create unique index stage_entry_once on stage_entry (item, registration, kind)
  where registration is not null and state in ('waiting', 'speaking');
create unique index stage_entry_delegation_once on stage_entry (item, delegation, kind)
  where registration is null and state in ('waiting', 'speaking');

-- Acts of consoles that can be undone. number: their order within a forum. before: what there was.
create table stage_step (
  id     uuid primary key,
  forum  uuid not null references forum (id),
  number bigint not null,
  hall   uuid not null,
  item   uuid,
  verb   text not null,
  before jsonb not null
);
create index stage_step_hall on stage_step (hall);
create index stage_step_item on stage_step (item);

-- Items that begin later than planned, in minutes; earlier: less than nothing.
create table stage_delay (
  item    uuid primary key,
  forum   uuid not null references forum (id),
  minutes bigint not null
);
create index stage_delay_forum on stage_delay (forum);

-- The text of an address is shown once it was released. Texts that were public already stay so.
alter table programme_item add column released_at timestamptz;
update programme_item set released_at = changed_at where kind = 'address';
