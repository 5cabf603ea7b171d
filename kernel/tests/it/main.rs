//! What the kernel promises, on both engines.

mod journal;
mod seam;
