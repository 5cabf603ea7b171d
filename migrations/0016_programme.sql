-- A hall, a room, a yard of a forum, or a whole house where nothing smaller is known. `shared`: several things may happen
-- in it at once (stands). `venue`: the house in words; empty where nobody knows, or where it is the house itself (is_house).
create table programme_room (
  id       uuid primary key,
  forum    uuid not null references forum (id),
  slug     text not null,
  position bigint not null,
  city     uuid references city (id),
  venue    jsonb not null,
  name     jsonb not null,
  seats    bigint,
  shared   boolean not null default false,
  is_house boolean not null default false,
  unique (forum, slug)
);

-- What happens at a forum, a tree. starts_at, ends_at: the time by the clocks of its place with the zone, as RFC 9557
-- writes it (2025-11-24T11:00:00+04:00[Asia/Baku]); an offset that the zone has given up since is not believed.
-- place: where, in words, if it is in no room of the forum. source: where it came from ('folder', or the id of a series of
-- files; null: made here), source_id: what it is called there. matter: what is kept for files that go out.
drop index programme_item_forum;
alter table programme_item rename to programme_item_before;
create table programme_item (
  id          uuid primary key,
  forum       uuid not null references forum (id),
  slug        text not null,
  parent      uuid references programme_item (id),
  position    bigint not null,
  kind        text not null,
  status      text not null default 'confirmed' check (status in ('confirmed', 'tentative', 'cancelled')),
  city        uuid references city (id),
  to_city     uuid references city (id),
  room        uuid references programme_room (id),
  place       jsonb not null,
  starts_at   text,
  ends_at     text,
  all_day     boolean not null default false,
  title       jsonb not null,
  subtitle    jsonb not null,
  summary     jsonb not null,
  description jsonb not null,
  track       text not null default '',
  language    text not null default '',
  matter      jsonb not null,
  source      text,
  source_id   text,
  sequence    bigint not null default 0,
  changed_at  timestamptz not null
);
insert into programme_item (id, forum, slug, parent, position, kind, city, to_city, place, starts_at, ends_at, title, subtitle,
  summary, description, matter, source, source_id, changed_at)
select i.id, i.forum, i.slug, i.parent, i.position, i.kind, i.city, t.id, i.place,
  i.starts_at || '[' || coalesce(c.zone, f.zone) || ']', i.ends_at || '[' || coalesce(t.zone, c.zone, f.zone) || ']',
  i.title,
  '{"original":"","revision":0,"versions":{}}', '{"original":"","revision":0,"versions":{}}', i.body, '{}', 'folder', i.slug,
  f.created_at
from programme_item_before i
join forum f on f.id = i.forum
left join city c on c.id = i.city
left join city t on t.forum = i.forum and t.slug = i.to_city;
drop table programme_item_before;
create unique index programme_item_slug on programme_item (forum, slug);
create unique index programme_item_source on programme_item (forum, source_id) where source_id is not null;
create index programme_item_forum on programme_item (forum, position);

-- Who does what in an item: somebody of the forum's registrations (ref), or a name, or words (an assistant to …).
create table programme_part (
  id          uuid primary key,
  forum       uuid not null references forum (id),
  item        uuid not null references programme_item (id),
  position    bigint not null,
  role        text not null,
  ref         text,
  name        text not null default '',
  description jsonb not null,
  source_id   text
);
create index programme_part_item on programme_part (item, position);
create index programme_part_forum on programme_part (forum);
create index registration_of_ref on registration (forum, ref) where ref is not null;

-- A file of a programme that was sent to be looked through; gone when it went in, was taken back, or after a week.
create table programme_file (
  id      uuid primary key,
  forum   uuid not null references forum (id),
  file    uuid not null,
  name    text not null,
  sent_at timestamptz not null
);
create index programme_file_forum on programme_file (forum, sent_at);

-- The next load of the folder writes the programme in full, with rooms and people.
delete from loaded where thing = 'programme';
