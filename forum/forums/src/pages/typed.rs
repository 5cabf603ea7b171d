//! Texts as an organiser types them: every language of the house beside the others, the original first.

use crate::{Here, markup, meanwhile::tidy, text_fields};
use kernel::{
    Say, Text, dates,
    form::{Form, check_line},
    shell,
};

/// Where somebody says that the original was but corrected: translations stay right.
pub(super) const CORRECTED: &str = "corrected";

/// The control of a text in one language.
pub(super) struct Control {
    pub name: String,
    /// BCP 47.
    pub lang: String,
    /// The name of that language.
    pub language: String,
    pub value: String,
    pub error: String,
    /// What somebody else has written there meanwhile; empty where nobody has.
    pub theirs: String,
    pub is_original: bool,
    /// The original has changed since.
    pub stale: bool,
    /// The box by which whoever has read it says that it is still right.
    pub fits: String,
    /// Whether that is ticked.
    pub is_fit: bool,
    /// As it will be shown; empty where nobody has asked for it.
    pub preview: String,
}

/// One thing that has a text.
pub(super) struct Named {
    pub legend: String,
    /// The original, the reader's language, and whatever there is something to say of.
    pub shown: Vec<Control>,
    pub others: Vec<Control>,
}

impl Named {
    /// `whole`: languages that are not written stand with the shown ones, so that they are seen to be missing.
    pub fn of(here: &Here, legend: String, controls: Vec<Control>, whole: bool) -> Named {
        let (shown, others) = controls.into_iter().partition(|it| {
            let says = !it.error.is_empty() || !it.theirs.is_empty() || whole && it.value.is_empty();
            it.is_original || it.stale || it.lang == here.tag || says
        });
        Named { legend, shown, others }
    }
}

/// Whether a text has one line, or paragraphs.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Length {
    Line(usize),
    Paragraphs(usize),
}

/// The languages of a text: the original first.
fn languages(here: &Here, text: &Text) -> Vec<String> {
    let mut all = text_fields::languages(here);
    all.sort_by_key(|tag| *tag != text.original);
    all
}

/// The control in which what is missing is complained of.
pub(super) fn first_control(here: &Here, prefix: &str, text: &Text) -> String {
    format!("{prefix}-{}", languages(here, text).first().unwrap_or(&here.tag))
}

/// The controls of a text; `both`: those that somebody else has changed, too.
pub(super) fn controls(here: &Here, form: &Form, prefix: &str, text: &Text, both: &[String]) -> Vec<Control> {
    let control = |tag: &String| {
        let (name, fits) = (format!("{prefix}-{tag}"), format!("fits-{prefix}-{tag}"));
        let version = text.versions.get(tag);
        let theirs = version.filter(|_| both.contains(&name)).map(|version| version.text.clone());
        Control {
            lang: tag.clone(),
            language: dates::language_name(tag),
            value: form.value(&name).to_owned(),
            error: form.error(here.lang, &name),
            theirs: theirs.unwrap_or_default(),
            is_original: !text.is_empty() && *tag == text.original,
            stale: version.is_some_and(|version| version.of < text.revision),
            is_fit: form.has(&fits, "yes"),
            fits,
            preview: String::new(),
            name,
        }
    };
    languages(here, text).iter().map(control).collect()
}

/// The same, each with how its text will look.
pub(super) fn with_previews(mut controls: Vec<Control>) -> Vec<Control> {
    for control in &mut controls {
        control.preview = markup::html(&tidy(&control.value));
    }
    controls
}

/// What stands in the controls of a text.
pub(super) fn stands(here: &Here, prefix: &str, text: &Text) -> Vec<(String, String)> {
    let value = |tag: &String| text.versions.get(tag).map(|version| version.text.clone()).unwrap_or_default();
    languages(here, text).iter().map(|tag| (format!("{prefix}-{tag}"), value(tag))).collect()
}

/// What is typed over what was there. What only came back stays as it is, however long; what is wrong is said at its control.
pub(super) fn read(here: &Here, form: &mut Form, prefix: &str, old: &Text, length: Length) -> Text {
    let corrected = form.has(CORRECTED, "yes");
    let mut text = text_fields::written(here, old, |tag| {
        let name = format!("{prefix}-{tag}");
        let stands = old.versions.get(tag).map_or("", |version| version.text.as_str());
        let typed = tidy(form.value(&name));
        if form.values(&name).is_empty() || typed == tidy(stands) {
            return stands.to_owned();
        }
        if let Err(say) = check(&typed, length) {
            form.refuse(&name, say);
        }
        typed
    });
    let was_right = |tag: &String| old.versions.get(tag).is_some_and(|it| it.of == old.revision);
    let right: Vec<String> = text
        .versions
        .keys()
        .filter(|tag| form.has(&format!("fits-{prefix}-{tag}"), "yes") || corrected && was_right(tag))
        .filter(|tag| **tag != text.original)
        .cloned()
        .collect();
    for tag in right {
        let same = text.versions[&tag].text.clone();
        text.write(&tag, same);
    }
    text
}

fn check(text: &str, length: Length) -> Result<(), Say> {
    let letters_max = match length {
        Length::Line(max) => return check_line(text, max),
        Length::Paragraphs(max) => max,
    };
    if text.chars().count() > letters_max {
        return Err(shell::say::field_too_long(letters_max));
    }
    text.lines().try_for_each(|line| check_line(line, letters_max))
}

/// The languages of the house in which something of these texts is not written, and those whose translation is older than
/// the original; by name.
pub(super) fn behind(here: &Here, texts: &[&Text]) -> (Vec<String>, Vec<String>) {
    let texts: Vec<&Text> = texts.iter().copied().filter(|text| !text.is_empty()).collect();
    let named = |is_so: &dyn Fn(&Text, &String) -> bool| -> Vec<String> {
        let tags = text_fields::languages(here).into_iter();
        tags.filter(|tag| texts.iter().any(|text| is_so(text, tag)))
            .map(|tag| dates::language_name(&tag))
            .collect()
    };
    let missing = named(&|text, tag| !text.versions.contains_key(tag));
    let stale = named(&|text, tag| text.versions.get(tag).is_some_and(|it| it.of < text.revision));
    (missing, stale)
}
