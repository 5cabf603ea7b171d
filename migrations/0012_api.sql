-- When a person or a registration was last changed: programs that keep a copy ask for what is newer.
alter table person add column changed_at timestamptz;
update person set changed_at = created_at;
alter table registration add column changed_at timestamptz;
update registration set changed_at = created_at;

-- Answers to be given again are looked through by age, and by the person whom they are about.
create index idempotency_created on idempotency (created_at);
create index idempotency_person on idempotency (person);
