-- Recordings and papers of items. An item is named by its id without a reference: a programme is taken in anew, and what
-- comes back to it finds its recordings and papers again.

-- What was seen and heard at an item. A stream lies elsewhere, at url. embargo: 'none', 'until' (opens_at) or 'by-hand'; an
-- address that was not read out yet keeps all of its recordings back.
create table recording (
  id         uuid primary key,
  forum      uuid not null references forum (id),
  item       uuid not null,
  kind       text not null check (kind in ('video', 'audio', 'stream')),
  format     text,
  file       uuid,
  bytes      bigint not null,
  url        text not null,
  language   text not null,
  poster     uuid,
  embargo    text not null check (embargo in ('none', 'until', 'by-hand')),
  opens_at   timestamptz,
  created_at timestamptz not null,
  check ((kind = 'stream') = (file is null)),
  check ((file is null) = (format is null)),
  check ((embargo = 'until') = (opens_at is not null))
);
create index recording_item on recording (item, created_at);
create index recording_forum on recording (forum);

-- Captions of a recording as WebVTT, one text a language.
create table recording_captions (
  recording uuid not null references recording (id),
  language  text not null,
  cues      bigint not null,
  text      text not null,
  primary key (recording, language)
);

-- A paper of an item. Withdrawn: nobody reads it but those who may edit it.
create table session_paper (
  id           uuid primary key,
  forum        uuid not null references forum (id),
  item         uuid not null,
  title        jsonb not null,
  embargo      text not null check (embargo in ('none', 'until', 'by-hand')),
  opens_at     timestamptz,
  withdrawn_at timestamptz,
  created_at   timestamptz not null,
  check ((embargo = 'until') = (opens_at is not null))
);
create index session_paper_item on session_paper (item, created_at);
create index session_paper_forum on session_paper (forum);

-- The file of a paper in one language; those that were replaced or withdrawn are kept.
create table session_paper_file (
  id          uuid primary key,
  paper       uuid not null references session_paper (id),
  language    text not null,
  file        uuid not null,
  format      text not null,
  bytes       bigint not null,
  sent_at     timestamptz not null,
  replaced_at timestamptz
);
create unique index session_paper_file_now on session_paper_file (paper, language) where replaced_at is null;
create index session_paper_file_paper on session_paper_file (paper, sent_at);

-- A file that is being sent in pieces. received: how many of its bytes are on disk. recording: whose file it replaces.
create table media_upload (
  id         uuid primary key,
  forum      uuid not null references forum (id),
  item       uuid not null,
  purpose    text not null check (purpose in ('recording', 'paper')),
  recording  uuid references recording (id),
  paper      uuid references session_paper (id),
  language   text not null,
  embargo    text not null,
  name       text not null,
  modified   bigint not null,
  file       uuid not null,
  bytes      bigint not null,
  received   bigint not null,
  touched_at timestamptz not null
);
create index media_upload_item on media_upload (item);
create index media_upload_forum on media_upload (forum);
