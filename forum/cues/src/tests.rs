//! What this room promises, on both engines.

mod lines;
mod pages;
mod scene;
