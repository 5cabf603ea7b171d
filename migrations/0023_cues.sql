-- The running order: a line that hangs on an item of the programme, so many minutes after it begins (before it: less than
-- nothing). own: the line of the item itself, whose id is the item's. An item is named without a reference: a programme is
-- taken in anew, and what comes back to it finds its lines again; hall: where it was when the line was written, for lines
-- whose item is gone. place: the order of lines of one minute.
create table cue (
  id       uuid primary key,
  forum    uuid not null references forum (id),
  hall     uuid not null references programme_room (id),
  item     uuid not null,
  own      boolean not null,
  minute   bigint not null,
  place    bigint not null,
  text     jsonb not null,
  who      text not null,
  link     text not null,
  note     text not null,
  revision bigint not null,
  done_at  timestamptz,
  done_by  uuid
);
create index cue_forum on cue (forum, item);
create index cue_hall on cue (hall);
create index cue_done_by on cue (done_by) where done_by is not null;
