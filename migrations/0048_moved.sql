-- When a moderator gave a contribution its turn: a point of order that was raised after that is heard before it.
alter table stage_entry add column turn_at timestamptz;
update stage_entry set turn_at = joined_at where turn is not null;
