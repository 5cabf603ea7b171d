-- A forum whose stage rehearses. before: what the stage was when that began; everybody but those who run it still sees it, and
-- it is put back at the end.
create table stage_rehearsal (
  forum    uuid primary key references forum (id),
  begun_at timestamptz not null,
  before   jsonb not null
);
