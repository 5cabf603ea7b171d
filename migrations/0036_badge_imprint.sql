-- What stood on a badge when it was printed: the language of its words, and what all of it that is its bearer's comes to, so
-- that a badge that says something else by now is told from a right one. Nobody knows it of those printed before.
alter table badge add column lang text;
alter table badge add column imprint bytea;
