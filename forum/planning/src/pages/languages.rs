//! What an item says, language by language: the reader's first, the others folded away, each with how much of it is filled in.

use super::{texts, texts::TextField};
use crate::{
    Words,
    model::TITLE_LETTERS_MAX,
    texts::{Named, Texts},
};
use forums::Here;
use kernel::{Text, form::Form, shell};

/// The fields of one language.
pub(super) struct LanguageFields {
    /// What it is called.
    pub name: String,
    pub title: TextField,
    pub subtitle: TextField,
    pub summary: TextField,
    pub description: TextField,
    /// How many of these are filled in.
    pub filled: usize,
    /// Whether they are shown at once: something is wrong with them, or they hold the only title.
    pub open: bool,
}

/// How many fields a language has.
pub(super) const FIELDS: usize = 4;

impl LanguageFields {
    fn of(here: &Here, form: &Form, tag: &str) -> LanguageFields {
        let t = Words(here.lang);
        let title = TextField::of(here, form, "title", tag, |language| t.field_title_in(language));
        let subtitle = TextField::of(here, form, "subtitle", tag, |language| t.field_subtitle_in(language));
        let summary = TextField::of(here, form, "summary", tag, |language| t.field_summary_in(language));
        let description = TextField::of(here, form, "description", tag, |language| t.field_text_in(language));
        let all: [&TextField; FIELDS] = [&title, &subtitle, &summary, &description];
        let filled = all.iter().filter(|field| !field.value.trim().is_empty()).count();
        let open = all.iter().any(|field| !field.error.is_empty());
        let name = kernel::dates::language_name(tag);
        LanguageFields { name, title, subtitle, summary, description, filled, open }
    }
}

/// The fields as a page shows them: those of the reader's language, and those of the others.
pub(super) fn fields(here: &Here, form: &Form) -> (LanguageFields, Vec<LanguageFields>) {
    let tags = forums::text_fields::languages(here);
    let mut all = tags.iter().map(|tag| LanguageFields::of(here, form, tag));
    let own = all.next().unwrap_or_else(|| LanguageFields::of(here, form, &here.tag));
    let mut others: Vec<LanguageFields> = all.collect();
    if own.title.value.is_empty() {
        for other in &mut others {
            other.open |= !other.title.value.is_empty();
        }
    }
    (own, others)
}

/// Puts what an item says into the form.
pub(super) fn fill(form: &mut Form, title: &Text, texts: &Texts) {
    texts::fill(form, "title", title);
    for (name, text, _) in texts.named() {
        texts::fill(form, name, text);
    }
}

/// The title in every language; one is needed.
pub(super) fn title(here: &Here, form: &mut Form, old: &Text) -> Text {
    let text = texts::read(here, form, "title", old, TITLE_LETTERS_MAX);
    if text.is_empty() && form.is_good() {
        form.refuse(&format!("title-{}", here.tag), shell::say::field_required());
    }
    text
}

/// What else it says, typed over what it said.
pub(super) fn read(here: &Here, form: &mut Form, old: &Texts) -> Texts {
    let [subtitle, summary, description] = old.named();
    let mut over = |(name, text, letters_max): Named<'_>, lines_max: usize| {
        texts::read_over(here, form, name, text, (lines_max, letters_max))
    };
    Texts {
        subtitle: over(subtitle, 1),
        summary: over(summary, usize::MAX),
        description: over(description, usize::MAX),
    }
}
