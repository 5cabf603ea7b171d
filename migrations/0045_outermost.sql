-- The forum that lies within no other, of every forum: its people pass the doors of all that lie within it, however deep.
alter table forum add column outermost uuid references forum (id);
with recursive held (id, outermost) as (
  select id, id from forum where parent is null
  union all
  select f.id, h.outermost from forum f join held h on f.parent = h.id
)
update forum set outermost = coalesce((select h.outermost from held h where h.id = forum.id), id);
create index forum_of_outermost on forum (outermost);
