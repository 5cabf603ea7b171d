//! Signed, name-free tickets: made, written as an address, read and verified.
