-- What was an address keeps its text to itself until that is released, whatever else it has become meanwhile.
alter table programme_item add column withheld boolean not null default false;
