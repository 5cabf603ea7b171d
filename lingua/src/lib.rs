//! Names, scripts and sort order of nine languages: no I/O, no knowledge of forums.
