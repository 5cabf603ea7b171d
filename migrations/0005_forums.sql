-- The one coalition of the installation.
create table coalition (
  id        uuid primary key,
  slug      text not null,
  name      jsonb not null,
  languages jsonb not null,
  chain     jsonb not null,
  seat      jsonb not null
);

-- An event of the coalition.
create table forum (
  id                  uuid primary key,
  slug                text not null unique,
  parent              uuid references forum (id),
  name                jsonb not null,
  short_name          jsonb not null,
  tagline             jsonb not null,
  starts_on           text not null,
  ends_on             text not null,
  zone                text not null,
  contact             text not null,
  accent              text not null,
  registration_opens  timestamptz,
  registration_closes timestamptz,
  photo_on_badge      boolean not null default false,
  begins              jsonb not null,
  ends                jsonb not null,
  is_current          boolean not null default false,
  created_at          timestamptz not null
);

-- Where a forum takes place, from when to when; venues: [{"name": Text, "address": Text, "latitude": …, "longitude": …}].
create table city (
  id        uuid primary key,
  forum     uuid not null references forum (id),
  slug      text not null,
  position  bigint not null,
  name      jsonb not null,
  zone      text not null,
  starts_on text not null,
  ends_on   text not null,
  venues    jsonb not null,
  unique (forum, slug)
);

-- Texts of the public site: home, practical information, how to register; sections in order.
create table site_text (
  id       uuid primary key,
  forum    uuid not null references forum (id),
  page     text not null,
  position bigint not null,
  title    jsonb not null,
  body     jsonb not null,
  unique (forum, page, position)
);

-- The programme, a tree; times are local to the city.
create table programme_item (
  id       uuid primary key,
  forum    uuid not null references forum (id),
  slug     text not null,
  parent   uuid references programme_item (id),
  position bigint not null,
  kind     text not null,
  city     uuid references city (id),
  place    jsonb not null,
  people   jsonb not null,
  starts_at text not null,
  ends_at   text not null,
  title    jsonb not null,
  body     jsonb not null
);
create index programme_item_forum on programme_item (forum, position);

-- In what part somebody takes part: delegate, speaker, press …; fields: the form, as of its newest version.
create table category (
  id       uuid primary key,
  forum    uuid not null references forum (id),
  slug     text not null,
  position bigint not null,
  name     jsonb not null,
  colour   text not null,
  public   boolean not null default false,
  requires jsonb not null,
  version  bigint not null default 1,
  unique (forum, slug)
);

-- Every version of a category's form, so that old answers stay readable.
create table form_version (
  category   uuid not null references category (id),
  version    bigint not null,
  fields     jsonb not null,
  created_at timestamptz not null,
  primary key (category, version)
);

-- What a folder's load has written, by the hash of what stood in the file; 'site' once it was changed on the site.
create table loaded (
  forum uuid not null,
  thing text not null,
  key   text not null,
  hash  text not null,
  primary key (forum, thing, key)
);
