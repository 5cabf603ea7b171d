-- Whoever was born on the same day is compared with whoever is new or has changed; what was merged is found by all its names.
create index person_birth_date on person (birth_date) where birth_date is not null;
create index organisation_merged_into on organisation (merged_into) where merged_into is not null;
