-- Whoever is entered with an organisation asks for the first of that name: the index gives it without sorting.
drop index organisation_fold;
create index organisation_fold on organisation (fold, created_at, id);
