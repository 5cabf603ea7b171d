//! A piece of content as a template shows it.

use crate::markup;
use kernel::{Text, board::View, dates, text::Shown, web::Visit};

/// A text for a reader, with the language it is in when that is not the page's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shows {
    /// BCP 47; empty when it is the page's own language.
    pub lang: String,
    /// The text as it was written.
    pub text: String,
    /// The same as HTML of the site's small markup.
    pub html: String,
}

impl Shows {
    /// The text in the visitor's language, else along the coalition's chain.
    pub fn of(visit: &Visit, text: &Text) -> Shows {
        Shows::in_language(&visit.tag, &visit.chain(), text)
    }

    /// The text as everybody sees it who looks at a board in its language.
    pub fn on_board(view: &View, text: &Text) -> Shows {
        Shows::in_language(&view.tag, &view.chain(), text)
    }

    fn in_language(tag: &str, chain: &[String], text: &Text) -> Shows {
        let Shown { lang, text, .. } = text.show(tag, chain);
        let lang = if lang == tag { String::new() } else { lang.to_owned() };
        Shows { lang, text: text.to_owned(), html: markup::html(text) }
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The name of the language it is in, for `parts::shown_in`; empty when it is the page's, or nobody knows.
    pub fn language(&self) -> String {
        if self.lang.is_empty() || self.lang == "und" {
            String::new()
        } else {
            dates::language_name(&self.lang)
        }
    }
}
