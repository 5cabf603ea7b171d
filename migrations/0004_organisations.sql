-- An NGO or other body, with its names by language: {"az": {"text": …, "kind": "official"|"translation"|"transliteration"}}.
create table organisation (
  id         uuid primary key,
  name       text not null,
  names      jsonb not null,
  register   text not null default '',
  number     text not null default '',
  seat       text not null default '',
  fold       text not null,
  created_at timestamptz not null
);
create index organisation_fold on organisation (fold);
