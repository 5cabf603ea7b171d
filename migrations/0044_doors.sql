-- Zones and checkpoints in an order of their own, and closed where they are not used any more.
alter table zone add column position bigint not null default 0;
alter table zone add column closed_at timestamptz;
alter table checkpoint add column position bigint not null default 0;
alter table checkpoint add column closed_at timestamptz;

-- A rule may refuse, may ask for a step of the accreditation, and can be brought back after it was removed.
alter table access_rule add column refuses boolean not null default false;
alter table access_rule add column step uuid;
alter table access_rule add column removed_at timestamptz;
