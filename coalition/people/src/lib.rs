//! Persons, their names, their ways to sign in, and their sessions.
