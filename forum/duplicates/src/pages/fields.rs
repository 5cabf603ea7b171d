//! The fields of two records, and what is shown of them.

use super::choosing::Choice;
use crate::{
    Words,
    model::{FIELDS, Fields},
};
use forums::Here;
use kernel::dates;
use people::Person;

/// A field of both.
pub(super) struct FieldRow {
    pub key: &'static str,
    pub label: String,
    pub values: [String; 2],
    pub langs: [String; 2],
    /// Whether there is something to choose.
    pub differs: bool,
    /// Which of the two values is taken unless another is chosen.
    pub chosen: usize,
}

/// The fields of both, in the order of forms; those that neither has are left out.
pub(super) fn rows(here: &Here, both: &[Person; 2], choice: &Choice) -> Vec<FieldRow> {
    let fields = both.each_ref().map(Fields::of);
    let row = |key: &&'static str| {
        let values = fields.each_ref().map(|it| value(here, it, key));
        let native = *key == "names";
        let lang = |at: usize| if native { both[at].language.clone() } else { String::new() };
        FieldRow {
            key,
            label: label(here, key),
            langs: [lang(0), lang(1)],
            differs: !fields[0].agrees(&fields[1], key),
            chosen: choice.holds(both, key),
            values,
        }
    };
    let rows = FIELDS.iter().map(row);
    rows.filter(|row| row.values.iter().any(|value| !value.is_empty())).collect()
}

/// Whose value holds in a field unless somebody says otherwise: that of whoever stays, if there is one.
pub(super) fn default_of(both: &[Person; 2], key: &str, stays: usize) -> usize {
    let ours = Fields::of(&both[stays]);
    let is_empty = if key == "email" { ours.email.is_none() } else { ours.agrees(&Fields::default(), key) };
    if is_empty { 1 - stays } else { stays }
}

pub(super) fn label(here: &Here, key: &str) -> String {
    let t = Words(here.lang);
    match key {
        "names" => t.field_names(),
        "latin" => t.field_latin(),
        "passport" => t.field_passport(),
        "email" => t.field_email(),
        "language" => t.field_language(),
        "birth_date" => t.field_birth_date(),
        _ => t.field_photo(),
    }
}

pub(super) fn value(here: &Here, of: &Fields, key: &str) -> String {
    let t = Words(here.lang);
    let joined = |parts: &[&String]| {
        parts.iter().filter(|it| !it.is_empty()).map(|it| it.as_str()).collect::<Vec<_>>().join(" ")
    };
    let names = &of.names;
    match key {
        "names" => joined(&[&names.family_name, &names.given_name, &names.patronymic]),
        "latin" => joined(&[&names.latin_family, &names.latin_given]),
        "passport" => names.passport_name.clone(),
        "email" => match &of.email {
            Some(email) if of.mailbox_own => email.clone(),
            Some(email) => t.shared_mailbox(email.as_str()),
            None => String::new(),
        },
        "language" => dates::language_name(&of.language),
        "birth_date" => of.birth_date.map(|date| dates::date(here.lang, date)).unwrap_or_default(),
        _ => of.photo.map(|_| t.has_photo()).unwrap_or_default(),
    }
}
