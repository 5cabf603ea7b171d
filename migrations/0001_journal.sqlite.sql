-- The append-only log of every change. SQLite gives the number in the act's own commit.
create table journal (
  id       uuid primary key,
  number   bigint not null unique,
  at       timestamptz not null,
  verb     text not null,
  subject  uuid not null,
  entry    text not null,
  topics   text not null
);
create index journal_subject on journal (subject, number);
