-- An urgent notice to a forum. original, title, body: written once, with translations. city, category, delegation: whom it is
-- for; all null: everybody. unplaced: also those of whom nothing says in which city they are. state: 'draft' until it is
-- sent, 'sending' while its letters are written, 'sent'. ended_at: since when it is not shown any more; replaced_by: the one
-- that corrects it. looked_at: the last registration that was looked at while its letters are written.
create table notice (
  id          uuid primary key,
  forum       uuid not null references forum (id),
  title       jsonb not null,
  body        jsonb not null,
  city        uuid references city (id),
  category    uuid references category (id),
  delegation  uuid references delegation (id),
  unplaced    boolean not null,
  expires_at  timestamptz not null,
  replaces    uuid references notice (id),
  state       text not null check (state in ('draft', 'sending', 'sent')),
  revision    bigint not null,
  created_by  uuid,
  created_at  timestamptz not null,
  sent_by     uuid,
  sent_at     timestamptz,
  ended_at    timestamptz,
  looked_at uuid,
  people      bigint not null default 0,
  letters     bigint not null default 0
);
create index notice_forum on notice (forum, expires_at);
create index notice_sent_by on notice (sent_by) where sent_by is not null;
create index notice_created_by on notice (created_by) where created_by is not null;
