//! The questions that every registration can be asked, in words; and words for the questions that a forum adds.

use crate::{Field, words::Words};
use kernel::{Lang, Text};
use serde_json::{Value, json};

/// Those that a form may have answered, beyond the name. The others are asked of everybody.
pub(crate) const REQUIRED: [&str; 12] = [
    "delegation",
    "patronymic",
    "latin_family",
    "latin_given",
    "passport_name",
    "birth_date",
    "email",
    "phone",
    "title",
    "position",
    "organisation",
    "photo",
];

/// Those that a step may vouch for.
pub(crate) const VOUCHED: [&str; 17] = [
    "family_name",
    "given_name",
    "patronymic",
    "latin_family",
    "latin_given",
    "passport_name",
    "birth_date",
    "email",
    "phone",
    "language",
    "title",
    "position",
    "organisation",
    "delegation",
    "category",
    "protocol_rank",
    "photo",
];

/// What a built-in question is called; `None` for a word that is none.
pub(crate) fn label(t: Words, id: &str) -> Option<String> {
    Some(match id {
        "family_name" => t.asks_family_name(),
        "given_name" => t.asks_given_name(),
        "patronymic" => t.asks_patronymic(),
        "latin_family" => t.asks_latin_family(),
        "latin_given" => t.asks_latin_given(),
        "passport_name" => t.asks_passport_name(),
        "birth_date" => t.asks_birth_date(),
        "email" => t.asks_email(),
        "phone" => t.asks_phone(),
        "language" => t.asks_language(),
        "title" => t.asks_title(),
        "position" => t.asks_position(),
        "organisation" => t.asks_organisation(),
        "delegation" => t.asks_delegation(),
        "category" => t.asks_category(),
        "protocol_rank" => t.asks_protocol_rank(),
        "photo" => t.asks_photo(),
        _ => return None,
    })
}

/// Questions as the journal keeps them: by their labels in every language, `own` those that the forum adds.
pub(crate) fn told(ids: &[String], own: &[Field]) -> Value {
    let one = |id: &String| match own.iter().find(|field| field.id == *id) {
        Some(field) => json!(field.label),
        None => {
            let labels =
                Lang::all().filter_map(|lang| Some((lang.tag().to_owned(), label(Words(lang), id)?)));
            let text = Text::parallel("en", labels);
            if text.is_empty() { json!(id) } else { json!(text) }
        }
    };
    ids.iter().map(one).collect()
}

/// Letters of a word, without its number.
const WORD_LETTERS_MAX: usize = 40;

/// A word for a folder, made of a label or else of `otherwise`, that is not taken. English first: it is the heading of a column
/// in lists that everybody works with.
pub(crate) fn free_word(label: &Text, otherwise: &str, joint: char, taken: impl Fn(&str) -> bool) -> String {
    let english = label.versions.get("en").into_iter();
    let mut words = english.chain(label.versions.values()).map(|version| word_of(&version.text, joint));
    let wanted = words.find(|word| word.len() > 1).unwrap_or_else(|| otherwise.to_owned());
    let numbered = (2..).map(|number| format!("{wanted}{joint}{number}"));
    std::iter::once(wanted.clone())
        .chain(numbered)
        .find(|word| !taken(word))
        .expect("there is always another number")
}

/// `What do you eat?` → `what_do_you_eat`. A label that has other letters between has no such word.
fn word_of(text: &str, joint: char) -> String {
    let mut word = String::new();
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() {
            word.push(letter.to_ascii_lowercase());
        } else if letter.is_alphabetic() {
            return String::new();
        } else if !word.is_empty() && !word.ends_with(joint) {
            word.push(joint);
        }
        if word.len() >= WORD_LETTERS_MAX {
            break;
        }
    }
    word.trim_end_matches(joint).to_owned()
}

#[cfg(test)]
mod tests {
    use super::free_word;
    use kernel::Text;

    #[test]
    fn a_question_is_called_by_its_english_label() {
        let label =
            Text::parallel("kk", [("kk".into(), "Не жейсіз?".into()), ("en".into(), "Your diet?".into())]);
        assert_eq!(free_word(&label, "question", '_', |_| false), "your_diet");
        assert_eq!(free_word(&label, "question", '_', |word| word == "your_diet"), "your_diet_2");
    }

    #[test]
    fn a_label_in_other_letters_gives_no_word_of_its_leftovers() {
        let label = Text::new("hu", "Étkezés a 2. napon");
        assert_eq!(free_word(&label, "question", '_', |_| false), "question");
    }
}
