//! Requests and answers: who asks ([`Visit`]), what every page carries ([`Frame`]), who may use which route
//! ([`Routes`]), and what a visitor is told when something goes wrong.

mod answer;
mod app;
mod assets;
mod banner;
mod board;
mod client;
mod frame;
mod gate;
mod language;
mod menu;
mod monitor;
mod note;
mod observe;
mod pages;
mod routes;
mod shelf;
mod stream;
mod typed;
mod upload;
mod visit;

pub(crate) use assets::address as asset_address;

pub use answer::{FieldProblem, Problem, download, page};
pub use app::{App, ForumEntry, House, Parts, serve_on};
pub use banner::{BANNER_TOPIC, Banner, Banners, banner_topic};
pub use board::OnPage;
pub use client::{Client, OverTls};
pub use frame::{Flash, Frame, LanguageLink, WhoIsIn};
pub use menu::{Link, LinkGroup};
pub use note::Note;
pub use routes::{Heading, Menu, MenuItem, OwnItem, Place, Route, Routes, Who};
pub use shelf::{Found, Gap, Shelf};
pub use upload::Upload;
pub use visit::Visit;
