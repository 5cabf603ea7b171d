-- My programme. An item is named by its id without a reference: a programme is taken in anew, and what comes back to it
-- finds its marks and places again.

-- What a participant has marked.
create table bookmark (
  registration uuid not null references registration (id),
  item         uuid not null,
  created_at   timestamptz not null,
  primary key (registration, item)
);

-- How many places an item has, and when people sign up for it. Without opens_at: at once; without closes_at: until it begins.
create table signup_offer (
  item      uuid primary key,
  forum     uuid not null references forum (id),
  places    bigint not null check (places >= 0),
  opens_at  timestamptz,
  closes_at timestamptz
);
create index signup_offer_forum on signup_offer (forum);

-- Who has a place at an item, and who waits for one, in the order of `place`.
create table signup (
  id           uuid primary key,
  forum        uuid not null references forum (id),
  item         uuid not null,
  registration uuid not null references registration (id),
  standing     text not null check (standing in ('in', 'waiting')),
  place        bigint not null,
  created_at   timestamptz not null,
  unique (item, registration),
  unique (item, place)
);
create index signup_registration on signup (registration);
create index signup_forum on signup (forum, item);

-- The calendar of a participant's programme: of its secret only the hash.
create table calendar_feed (
  registration uuid primary key references registration (id),
  id           uuid not null,
  secret       bytea not null unique,
  created_at   timestamptz not null
);
