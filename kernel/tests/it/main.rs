//! What the kernel promises, on both engines.
#![expect(clippy::unwrap_used, reason = "a test may fall at once")]

mod board;
mod form;
mod journal;
mod letters;
mod refused;
mod seam;
