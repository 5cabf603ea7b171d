-- A picture that the screens of halls can show. file: a JPEG among the files of the house. shows: what it shows, in words.
create table stage_picture (
  id       uuid primary key,
  forum    uuid not null references forum (id),
  file     uuid not null,
  shows    jsonb not null,
  added_at timestamptz not null
);
create index stage_picture_forum on stage_picture (forum);
