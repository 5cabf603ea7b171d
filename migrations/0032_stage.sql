-- What begins at another time than planned, in minutes; earlier: less than nothing. declared: what the stage said of the item
-- itself. minutes: by how much it moves as things stand, with what is late before it in its hall. revision: how often that has
-- changed; the sequence of a calendar never falls. announced: what those concerned are told.
create table programme_delay (
  item       uuid primary key,
  forum      uuid not null references forum (id),
  declared   bigint,
  minutes    bigint not null,
  revision   bigint not null,
  changed_at timestamptz not null,
  announced  bigint not null
);
create index programme_delay_forum on programme_delay (forum);

-- From now on stage_delay is what is late in a rehearsal. What was declared in earnest moves over, and counts as told.
insert into programme_delay (item, forum, declared, minutes, revision, changed_at, announced)
select d.item, d.forum, d.minutes, d.minutes, 1, i.changed_at, d.minutes
from stage_delay d
join programme_item i on i.id = d.item
where not exists (select 1 from stage_rehearsal r where r.forum = d.forum);
delete from stage_delay
where not exists (select 1 from stage_rehearsal r where r.forum = stage_delay.forum);

-- What somebody was told last of an item that begins at another time, in minutes.
create table signup_told (
  registration uuid not null references registration (id),
  item         uuid not null,
  minutes      bigint not null,
  primary key (registration, item)
);
create index bookmark_item on bookmark (item);

-- The address of a hall's own screens, from which their secret is made; without a row it is the hall's id.
create table stage_screen (
  hall  uuid primary key,
  forum uuid not null references forum (id),
  link  uuid not null
);
