-- What an item is to say beside its title (subtitle, summary, description), in each language; null: what it says already.
-- Apart from the draft: a day of a thousand items is drawn without it.
alter table planning_change add column texts jsonb;

-- What a version changed of these texts: {"was": …, "becomes": …}; null: nothing.
alter table planning_version_item add column texts jsonb;
