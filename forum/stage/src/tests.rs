//! What this room promises, on both engines.

mod any_order;
mod at_once;
mod away;
mod credentials;
mod crowd;
mod delays;
mod numbers;
mod on_pages;
mod orders;
mod rehearsal;
mod running;
mod scene;
mod seen;
mod times;
