//! A line in every language of the house: the reader's first, the others behind it.

use super::form::languages;
use forums::Here;
use kernel::{Text, form::Form};

/// The fields of a text.
pub(super) struct TextFields {
    /// In the reader's language.
    pub first: TextField,
    /// In the others.
    pub others: Vec<TextField>,
    /// Whether the others are shown at once: one of them holds something.
    pub open: bool,
}

/// A field of one language.
pub(super) struct TextField {
    pub name: String,
    pub label: String,
    pub value: String,
    pub lang: String,
}

/// The fields as a page shows them; `label` names one of a language.
pub(super) fn fields(here: &Here, form: &Form, prefix: &str, label: impl Fn(String) -> String) -> TextFields {
    let field = |lang: String| {
        let name = format!("{prefix}-{lang}");
        let value = form.value(&name).to_owned();
        TextField { name, label: label(kernel::dates::language_name(&lang)), value, lang }
    };
    let mut all = languages(here).into_iter().map(field);
    let first = all.next().unwrap_or_else(|| field(here.tag.clone()));
    let others: Vec<TextField> = all.collect();
    let open = first.value.is_empty() && others.iter().any(|field| !field.value.is_empty());
    TextFields { first, others, open }
}

/// Puts a text into its fields.
pub(super) fn fill(form: &mut Form, prefix: &str, text: &Text) {
    for (tag, version) in &text.versions {
        form.set(&format!("{prefix}-{tag}"), version.text.as_str());
    }
}

/// What is typed in each language over what was there. The language that was first stays first.
pub(super) fn read(here: &Here, form: &mut Form, prefix: &str, old: &Text, letters_max: usize) -> Text {
    let mut text = old.clone();
    let mut typed = vec![];
    for tag in languages(here) {
        let name = format!("{prefix}-{tag}");
        typed.push((tag, form.line(&name, letters_max).unwrap_or_default()));
    }
    if text.is_empty() {
        let first = typed.iter().find(|(_, line)| !line.is_empty());
        text.original = first.map_or_else(|| here.tag.clone(), |(tag, _)| tag.clone());
    }
    typed.sort_by_key(|(tag, _)| *tag != text.original);
    for (tag, line) in typed {
        let is_same = old.versions.get(&tag).map_or("", |version| version.text.as_str()) == line;
        if !is_same {
            text.write(&tag, line);
        }
    }
    if !text.versions.contains_key(&text.original)
        && let Some(next) = text.versions.keys().next().cloned()
    {
        text.original = next;
    }
    if text.is_empty() { Text::default() } else { text }
}
