-- A human, once, over all forums. `name` is the native spelling in the order the person's language writes it.
create table person (
  id              uuid primary key,
  name            text not null,
  family_name     text not null,
  given_name      text not null,
  patronymic      text not null,
  latin_family    text not null,
  latin_given     text not null,
  passport_name   text not null,
  email           text,
  mailbox_own     boolean not null default false,
  language        text not null,
  birth_date      text,
  photo           uuid,
  fold            text not null,
  created_at      timestamptz not null,
  erased_at       timestamptz
);
create index person_email on person (email);
create index person_fold on person (fold);

-- A link that signs a person in: once, for a while, after a button is pressed. Demonstrations may use one again.
create table sign_in_link (
  id         uuid primary key,
  secret     bytea not null unique,
  person     uuid not null references person (id),
  next       text not null,
  reusable   boolean not null default false,
  created_at timestamptz not null,
  ends_at    timestamptz not null,
  used_at    timestamptz
);
create index sign_in_link_person on sign_in_link (person);

-- A passkey of a person.
create table passkey (
  id         uuid primary key,
  person     uuid not null references person (id),
  credential bytea not null unique,
  body       jsonb not null,
  name       text not null,
  created_at timestamptz not null,
  used_at    timestamptz
);
create index passkey_person on passkey (person);

-- A passkey being made or used: what the browser was asked. `challenge` is its hash; it is answered once.
create table passkey_ceremony (
  challenge bytea primary key,
  person    uuid,
  state     jsonb not null,
  ends_at   timestamptz not null
);
