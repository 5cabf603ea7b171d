-- A person's participation in one forum.
create table registration (
  id            uuid primary key,
  forum         uuid not null references forum (id),
  person        uuid not null references person (id),
  delegation    uuid references delegation (id),
  category      uuid not null references category (id),
  organisation  uuid references organisation (id),
  part          text not null default 'member' check (part in ('head', 'deputy', 'member')),
  title         text not null default '',
  position      jsonb not null,
  protocol_rank bigint not null default 1000,
  answers       jsonb not null,
  form_version  bigint not null,
  standing      text not null check (standing in ('active', 'reserve', 'withdrawn', 'refused')),
  reserve_place bigint,
  step_place    bigint not null default 0,
  accredited    boolean not null default false,
  may_enter     boolean not null default false,
  source        text not null,
  ref           text,
  revision      bigint not null default 1,
  created_at    timestamptz not null,
  accredited_at timestamptz
);
create unique index registration_once on registration (forum, person) where standing in ('active', 'reserve');
create unique index registration_ref on registration (forum, delegation, ref) where ref is not null;
create index registration_delegation on registration (forum, delegation, category, standing);
create index registration_queue on registration (forum, standing, step_place);
create index registration_person on registration (person);

-- An invite link: for a delegation and category, to be used once by whoever gets it.
create table invite (
  id           uuid primary key,
  secret       bytea not null unique,
  forum        uuid not null references forum (id),
  delegation   uuid references delegation (id),
  category     uuid not null references category (id),
  registration uuid,
  email        text,
  lang         text not null,
  note         text not null default '',
  created_by   uuid,
  created_at   timestamptz not null,
  ends_at      timestamptz not null,
  used_at      timestamptz,
  ended_at     timestamptz
);
create index invite_delegation on invite (forum, delegation);
create index invite_registration on invite (registration);
