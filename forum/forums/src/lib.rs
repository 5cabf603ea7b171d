//! Forums.
