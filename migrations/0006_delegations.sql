-- A side of the coalition: a record with names, never an ISO country.
create table delegation (
  id        uuid primary key,
  slug      text not null unique,
  name      jsonb not null,
  languages jsonb not null,
  position  bigint not null
);

-- A delegation at a forum: its place in protocol order and its deadline.
create table seat (
  forum      uuid not null references forum (id),
  delegation uuid not null references delegation (id),
  position   bigint not null,
  nominate_until timestamptz,
  primary key (forum, delegation)
);

-- How many of a category a delegation may send; no row: as many as they like of categories that are not limited.
create table quota (
  forum      uuid not null references forum (id),
  delegation uuid not null references delegation (id),
  category   uuid not null references category (id),
  places     bigint not null,
  primary key (forum, delegation, category)
);
