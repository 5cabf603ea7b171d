//! The mechanism of the house: database, acts, journal, words, pages, rights, jobs, mail.
