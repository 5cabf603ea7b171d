//! What this room promises, on both engines.

mod lines;
mod pages;
mod rehearsal;
mod scene;
