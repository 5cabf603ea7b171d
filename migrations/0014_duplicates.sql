-- Who or what was found to be entered twice: the row that goes on in another one. It keeps its id, for histories.
alter table person add column merged_into uuid;
-- In which script the person sees foreign names: 'own', 'latin', 'cyrillic', 'turkic'.
alter table person add column names_in text not null default 'own';
create index person_merged_into on person (merged_into) where merged_into is not null;
alter table organisation add column merged_into uuid;
alter table organisation add column changed_at timestamptz;

-- Two persons, or two organisations, that may be one. `one` is the smaller id. Scores are thousandths. No name stands
-- here: `reasons` and `agrees` are words of a short list, `likeness` is the hash of what was compared when it was decided.
create table likeness (
  id         uuid primary key,
  kind       text not null check (kind in ('person', 'organisation')),
  one        uuid not null,
  other      uuid not null,
  score      bigint not null,
  reasons    text not null,
  agrees     text not null,
  compared   text not null,
  standing   text not null check (standing in ('open', 'merged', 'different')),
  found_at   timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  unique (one, other)
);
create index likeness_open on likeness (kind, standing, score);
create index likeness_other on likeness (other);

-- What a merge has changed, so that it can be undone: as it was before, and as the merge left it.
create table merging (
  id        uuid primary key,
  likeness  uuid not null references likeness (id),
  stays     uuid not null,
  goes      uuid not null,
  before    jsonb not null,
  after     jsonb not null,
  merged_at timestamptz not null,
  merged_by uuid,
  undone_at timestamptz
);
create index merging_stays on merging (stays);
create index merging_goes on merging (goes);

-- Up to which entry of the journal the people of a forum were compared.
create table compared (
  forum  uuid primary key references forum (id),
  number bigint not null
);
