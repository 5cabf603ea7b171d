//! For whom something is written: one visitor, or everybody who looks at a board in one language.

use crate::Words;
use forums::{ForumId, Here, Shows};
use jiff::Timestamp;
use kernel::{Lang, Text, board::View};
use people::Bearer;

/// Who reads.
#[derive(Clone, Copy)]
pub(super) enum Reader<'r> {
    /// A visitor, at that instant; they may have chosen a script for foreign names.
    Visitor(&'r Here, Timestamp),
    /// A visitor who looks, at that instant, at what a screen in their language shows.
    Preview(&'r Here, Timestamp),
    /// Whoever looks at a board, at any time.
    Audience(&'r View),
}

impl Reader<'_> {
    pub fn t(self) -> Words {
        Words(self.lang())
    }

    pub fn lang(self) -> Lang {
        match self {
            Reader::Visitor(here, _) | Reader::Preview(here, _) => here.lang,
            Reader::Audience(view) => view.lang,
        }
    }

    /// The content language, BCP 47.
    pub fn tag(&self) -> &str {
        match self {
            Reader::Visitor(here, _) | Reader::Preview(here, _) => &here.tag,
            Reader::Audience(view) => &view.tag,
        }
    }

    /// When they read, where that may be seen.
    pub fn at(self) -> Option<Timestamp> {
        match self {
            Reader::Visitor(_, now) | Reader::Preview(_, now) => Some(now),
            Reader::Audience(_) => None,
        }
    }

    /// The address of a page or a file of a forum, for this reader.
    pub fn to(self, forum: ForumId, path: &str) -> String {
        match self {
            Reader::Visitor(here, _) | Reader::Preview(here, _) => here.to(path),
            Reader::Audience(view) => {
                let house = view.app.house();
                let slug = house.forums.iter().find(|it| it.id == forum.0).map(|it| it.slug.as_str());
                view.to_forum(slug.unwrap_or_default(), path)
            }
        }
    }

    /// The languages to fall back to, in order.
    pub fn chain(self) -> Vec<String> {
        match self {
            Reader::Visitor(here, _) | Reader::Preview(here, _) => here.chain(),
            Reader::Audience(view) => view.chain(),
        }
    }

    pub fn shows(self, text: &Text) -> Shows {
        match self {
            Reader::Visitor(here, _) | Reader::Preview(here, _) => Shows::of(here, text),
            Reader::Audience(view) => Shows::on_board(view, text),
        }
    }

    /// Somebody's name, and the language that it is in.
    pub fn name(self, of: Bearer<'_>) -> (String, String) {
        let seen = match self {
            Reader::Visitor(here, _) => people::seen(here, of),
            Reader::Preview(here, _) => people::seen_on_screen(&here.tag, of),
            Reader::Audience(view) => people::seen_on_screen(&view.tag, of),
        };
        (seen.text, seen.lang)
    }
    /// Beside that name, for a visitor: as the screens write it, where that is another form; else empty.
    pub fn on_screen(self, of: Bearer<'_>) -> (String, String) {
        let Reader::Visitor(here, _) = self else { return Default::default() };
        let screen = people::seen_on_screen(&here.tag, of);
        if screen.text == self.name(of).0 { Default::default() } else { (screen.text, screen.lang) }
    }
}
