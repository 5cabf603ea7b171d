-- The append-only log of every change. The numberer gives numbers to committed entries, in the order of insertion.
create table journal (
  id        uuid primary key,
  inserted  bigint generated always as identity,
  number    bigint unique,
  at        timestamptz not null,
  verb      text not null,
  subject   uuid not null,
  entry     text not null,
  topics    text not null
);
create index journal_subject on journal (subject, number);
create index journal_unnumbered on journal (inserted) where number is null;
