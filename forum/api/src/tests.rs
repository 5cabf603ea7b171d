//! What this room promises, on both engines. Every answer of every test is held to the document.

mod asking;
mod changing;
mod deciding;
mod documented;
mod every_write;
mod moving;
mod paging;
mod program;
mod refused;
mod registering;
mod scanning;
mod tokens;
