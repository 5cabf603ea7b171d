//! The house as a whole: which rooms it has, what follows from what, and what its commands do.

pub mod backup;
pub mod consequences;
pub mod demo;
pub mod erase;
pub mod export;
pub mod import;
pub mod journal;
pub mod logs;
pub mod names;
pub mod privacy;
pub mod rooms;
pub mod running;
pub mod schedule;
pub mod serve;
pub mod settings;
pub mod staff;
pub mod token;
