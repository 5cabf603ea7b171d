-- Whom an access rule of a folder names and who is not there yet: as soon as they come, the rule names them.
create table access_rule_awaits (
  id          uuid primary key,
  rule        uuid not null references access_rule (id),
  delegation  text,
  reference   text,
  family_name text not null,
  given_name  text not null
);
create index access_rule_awaits_rule on access_rule_awaits (rule);
