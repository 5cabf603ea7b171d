//! A line in every language of the house: the reader's first, the others behind it.

use super::form::languages;
use forums::Here;
use kernel::{
    Say, Text,
    form::{Form, check_line},
    shell,
};

/// The fields of a text.
pub(super) struct TextFields {
    /// In the reader's language.
    pub first: TextField,
    /// In the others.
    pub others: Vec<TextField>,
    /// Whether the others are shown at once: one of them holds something where the first does not, or has a fault.
    pub open: bool,
}

/// A field of one language.
pub(super) struct TextField {
    pub name: String,
    pub label: String,
    pub value: String,
    pub lang: String,
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

/// The fields as a page shows them; `label` names one of a language.
pub(super) fn fields(here: &Here, form: &Form, prefix: &str, label: impl Fn(String) -> String) -> TextFields {
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
pub(super) fn fill(form: &mut Form, prefix: &str, text: &Text) {
    for (tag, version) in &text.versions {
        form.set(&format!("{prefix}-{tag}"), version.text.as_str());
    }
}

/// What is typed in each language over what was there. The language that was first stays first.
pub(super) fn read(here: &Here, form: &mut Form, prefix: &str, old: &Text, letters_max: usize) -> Text {
    written(here, old, |tag| form.line(&format!("{prefix}-{tag}"), letters_max).unwrap_or_default())
}

/// The same of a text of one line, or of several. What was not sent, or only came back, stays as it is, however long.
pub(super) fn read_over(
    here: &Here,
    form: &mut Form,
    prefix: &str,
    old: &Text,
    (lines_max, letters_max): (usize, usize),
) -> Text {
    written(here, old, |tag| {
        let name = format!("{prefix}-{tag}");
        let was = old.versions.get(tag).map_or("", |version| version.text.as_str());
        let typed = clean(form.value(&name));
        if form.values(&name).is_empty() || typed == clean(was) {
            return was.to_owned();
        }
        match check(&typed, lines_max, letters_max) {
            Ok(()) => typed,
            Err(say) => {
                form.refuse(&name, say);
                was.to_owned()
            }
        }
    })
}

/// As it is kept: line ends of one kind, and without what word processors leave in what is pasted and nobody sees.
fn clean(text: &str) -> String {
    let seen =
        text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    let is_unseen = |letter: char| matches!(letter, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}');
    seen.replace(is_unseen, "").trim().to_owned()
}

fn check(text: &str, lines_max: usize, letters_max: usize) -> Result<(), Say> {
    if text.chars().count() > letters_max {
        return Err(shell::say::field_too_long(letters_max));
    }
    if text.lines().count() > lines_max {
        return Err(shell::say::field_control_characters());
    }
    text.lines().try_for_each(|line| check_line(line, letters_max))
}

fn written(here: &Here, old: &Text, mut said: impl FnMut(&str) -> String) -> Text {
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
