-- What the dashboard counts after each passage is found in an index alone: who is inside, and who was let in when.
drop index presence_zone;
create index presence_inside on presence (zone, registration) where inside = true;
drop index scan_forum;
create index scan_forum on scan (forum, received_at, id, verdict, direction, checkpoint, registration);
