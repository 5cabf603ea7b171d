-- Whose scan it is, is asked once in a while, for one person at a time: the forum's own index answers that too, and every
-- scan would have to write another one for it.
drop index scan_registration;
