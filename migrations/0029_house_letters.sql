-- Letters of no forum are the house's own: somebody waits for a way in. They go before those of a forum.
create index letter_due_house on letter (next_at) where standing = 'queued' and forum is null;
