//! What this room promises, on both engines.

mod pages;
mod scene;
mod sending;
