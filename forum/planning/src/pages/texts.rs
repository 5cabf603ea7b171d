//! A line in every language of the house: the reader's first, the others behind it.

pub(super) use forums::text_fields::{TextField, TextFields, fields, fill, read};

use forums::{Here, text_fields::written};
use kernel::{
    Say, Text,
    form::{Form, check_line},
    shell,
};

/// What is typed in each language over what was there, of a text of one line or of several. What was not sent, or only
/// came back, stays as it is, however long.
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
