-- What a version means for people is told some people at a time: which items, and up to whom (by registration) letters are
-- written. It goes when everybody is told.
create table planning_telling (
  id    uuid primary key,
  forum uuid not null references forum (id),
  items jsonb not null,
  after uuid
);
