//! Turns a room's Fluent file into typed methods, and fails the build when a language lacks a word.
