-- What the screens of a hall show beside the floor: a question, a poll, the text of an address.
alter table stage_hall add column focus jsonb;

-- What somebody in the hall asks, in their own language. named: whether others read who asks; moderators always do.
create table stage_question (
  id           uuid primary key,
  forum        uuid not null references forum (id),
  item         uuid not null,
  registration uuid not null references registration (id),
  language     text not null,
  words        text not null,
  named        boolean not null,
  state        text not null check (state in ('pending', 'open', 'answered', 'declined', 'withdrawn')),
  asked_at     timestamptz not null
);
create index stage_question_item on stage_question (item, asked_at);
create index stage_question_registration on stage_question (registration);

-- Who wants a question to be answered.
create table stage_support (
  question     uuid not null references stage_question (id),
  registration uuid not null references registration (id),
  primary key (question, registration)
);
create index stage_support_registration on stage_support (registration);

-- A quick poll. options: empty for yes, no and abstention.
create table stage_poll (
  id         uuid primary key,
  forum      uuid not null references forum (id),
  item       uuid not null,
  question   jsonb not null,
  options    jsonb not null,
  state      text not null check (state in ('draft', 'open', 'closed')),
  created_at timestamptz not null
);
create index stage_poll_item on stage_poll (item, created_at);

-- What somebody has answered. choice: from 0.
create table stage_answer (
  poll         uuid not null references stage_poll (id),
  registration uuid not null references registration (id),
  choice       bigint not null,
  primary key (poll, registration)
);
create index stage_answer_registration on stage_answer (registration);
