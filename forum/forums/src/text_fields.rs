//! A line in every language of the house, as a form asks for it: the reader's language first, the others behind it. The
//! template is `text-fields.html` of the look.

use crate::Here;
use kernel::{Text, form::Form};

/// The fields of a text.
pub struct TextFields {
    /// In the reader's language.
    pub first: TextField,
    /// In the others.
    pub others: Vec<TextField>,
    /// Whether the others are shown at once: one of them holds something where the first does not, or has a fault.
    pub open: bool,
}

/// A field of one language.
pub struct TextField {
    /// The name under which it is sent.
    pub name: String,
    /// What it is called; names the language.
    pub label: String,
    /// What stands in it.
    pub value: String,
    /// BCP 47.
    pub lang: String,
    /// What is wrong with it; empty where nothing is.
    pub error: String,
}

impl TextField {
    /// The field of one language; `label` names it.
    pub fn of(here: &Here, form: &Form, prefix: &str, lang: &str, label: impl Fn(String) -> String) -> Self {
        let name = format!("{prefix}-{lang}");
        TextField {
            label: label(kernel::dates::language_name(lang)),
            value: form.value(&name).to_owned(),
            lang: lang.to_owned(),
            error: form.error(here.lang, &name),
            name,
        }
    }
}

/// The languages of titles and texts: the reader's first.
pub fn languages(here: &Here) -> Vec<String> {
    let mut all = here.app.house().languages.clone();
    all.sort_by_key(|tag| *tag != here.tag);
    all
}

/// The name of the first field: where a text that is missing, or taken, is complained of.
pub fn first_name(here: &Here, prefix: &str) -> String {
    format!("{prefix}-{}", languages(here).first().unwrap_or(&here.tag))
}

/// The fields as a page shows them; `label` names one of a language.
pub fn fields(here: &Here, form: &Form, prefix: &str, label: impl Fn(String) -> String) -> TextFields {
    let field = |lang: &String| TextField::of(here, form, prefix, lang, &label);
    let tags = languages(here);
    let mut all = tags.iter().map(field);
    let first = all.next().unwrap_or_else(|| field(&here.tag));
    let others: Vec<TextField> = all.collect();
    let is_elsewhere = first.value.is_empty() && others.iter().any(|field| !field.value.is_empty());
    let open = is_elsewhere || others.iter().any(|field| !field.error.is_empty());
    TextFields { first, others, open }
}

/// Puts a text into its fields.
pub fn fill(form: &mut Form, prefix: &str, text: &Text) {
    for (tag, version) in &text.versions {
        form.set(&format!("{prefix}-{tag}"), version.text.as_str());
    }
}

/// What is typed in each language over what was there. The language that was first stays first.
pub fn read(here: &Here, form: &mut Form, prefix: &str, old: &Text, letters_max: usize) -> Text {
    written(here, old, |tag| form.line(&format!("{prefix}-{tag}"), letters_max).unwrap_or_default())
}

/// The same of what `said` answers for each language.
pub fn written(here: &Here, old: &Text, mut said: impl FnMut(&str) -> String) -> Text {
    let mut text = old.clone();
    let mut typed = vec![];
    for tag in languages(here) {
        let line = said(&tag);
        typed.push((tag, line));
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
