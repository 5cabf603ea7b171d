//! A forum as a folder of files: read, checked, faults named by file, line and field.
