-- Whether the people of a category may ask for the floor, and be put on a list of speakers.
alter table category add column may_speak boolean not null default true;

-- A message to a hall is written in several languages. What stood there in one, nobody knows which, is typed once more.
alter table stage_hall drop column message;
alter table stage_hall add column says jsonb;

create index stage_entry_forum on stage_entry (forum);
