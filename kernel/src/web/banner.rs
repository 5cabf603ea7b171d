//! What stands above every page of a forum: what everybody there has to know at once.

use super::Visit;
use crate::{db::Tx, error::Result, live::Topic};
use futures_util::future::BoxFuture;
use uuid::Uuid;

/// Something that stands above a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Banner {
    /// Where more of it is.
    pub href: String,
    /// The language that it is written in, BCP 47; empty where that is the page's.
    pub lang: String,
    /// What it is about.
    pub title: String,
    /// A sentence or two; empty where there is more to read than a banner holds.
    pub body: String,
}

/// The room that knows what stands above the pages of a forum.
#[derive(Clone, Copy)]
pub struct Banners {
    /// The address within the forum that answers with all of them, to be asked anew: `/notices/shown`.
    pub path: &'static str,
    /// What this visitor is shown in the forum of that id.
    pub of: for<'v> fn(&'v mut Tx, &'v Visit, Uuid) -> Found<'v>,
}

/// What stands above a page, once it is read.
pub type Found<'v> = BoxFuture<'v, Result<Vec<Banner>>>;

/// Whoever puts something above the pages of a forum, or takes it away, says so under this topic: every stream of every
/// page hears of it.
pub fn banner_topic() -> Topic {
    Topic::new("banners", Uuid::nil())
}

/// [`banner_topic`] by its name: a page whose only stream is a board's has a block of this name on it, without a place.
pub const BANNER_TOPIC: &str = "banners:00000000-0000-0000-0000-000000000000";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_board_names_the_topic_of_the_banners() {
        assert_eq!(banner_topic().to_string(), BANNER_TOPIC);
    }
}
