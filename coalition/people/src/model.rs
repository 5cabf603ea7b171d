//! A person and their names: what is kept, how a name is shown, when it is fit to be kept.

use jiff::{Timestamp, civil::Date};
use kernel::{Say, form::check_line, shell};
use lingua::script::{self, Script};
use serde::{Deserialize, Serialize};
use unicode_normalization::{UnicodeNormalization, is_nfc};
use uuid::Uuid;

kernel::id! {
    /// A person, once, over all forums.
    pub PersonId;
}

/// A person's names: as they write it themselves, in Latin letters, and as in the passport.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Names {
    /// Family name in its own script.
    pub family_name: String,
    /// Given name in its own script.
    pub given_name: String,
    /// `Rəşid oğlu`, `Ермекұлы`, `Петрович`; empty where there is none.
    pub patronymic: String,
    /// Family name in Latin letters; empty where nobody gave it.
    pub latin_family: String,
    /// Given name in Latin letters.
    pub latin_given: String,
    /// The whole name exactly as the passport has it.
    pub passport_name: String,
}

/// What is entered about a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewPerson {
    /// Their names.
    pub names: Names,
    /// Their mailbox, perhaps shared with others; a person may have none.
    pub email: Option<String>,
    /// Whether nobody else reads that mailbox, as whoever enters the person says.
    pub mailbox_own: bool,
    /// The language that they are written to in, BCP 47.
    pub language: String,
    /// Their date of birth, where a forum asks for it.
    pub birth_date: Option<Date>,
}

kernel::record! {
    /// A person as kept.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Person {
        /// Their id.
        pub id: PersonId,
        /// Their name as [`shown`] in their own language.
        pub name: String,
        /// Family name in its own script.
        pub family_name: String,
        /// Given name in its own script.
        pub given_name: String,
        /// Patronymic; empty where there is none.
        pub patronymic: String,
        /// Family name in Latin letters; empty where nobody gave it.
        pub latin_family: String,
        /// Given name in Latin letters.
        pub latin_given: String,
        /// The whole name exactly as the passport has it.
        pub passport_name: String,
        /// Their mailbox.
        pub email: Option<String>,
        /// Whether nobody else reads that mailbox.
        pub mailbox_own: bool,
        /// The language that they are written to in, BCP 47.
        pub language: String,
        /// Date of birth.
        pub birth_date: Option<Date>,
        /// Their photo, a file of the installation.
        pub photo: Option<Uuid>,
        /// The search key of all their names.
        pub fold: String,
        /// When they were entered.
        pub created_at: Timestamp,
        /// When they were erased.
        pub erased_at: Option<Timestamp>,
        /// The person whose part this record is, since somebody decided that the two are one.
        pub merged_into: Option<PersonId>,
    }
}

impl Person {
    /// Their names.
    pub fn names(&self) -> Names {
        Names {
            family_name: self.family_name.clone(),
            given_name: self.given_name.clone(),
            patronymic: self.patronymic.clone(),
            latin_family: self.latin_family.clone(),
            latin_given: self.latin_given.clone(),
            passport_name: self.passport_name.clone(),
        }
    }

    /// What is kept, as it was entered: to be changed in part and given to [`change`](crate::change).
    pub fn as_entered(&self) -> NewPerson {
        NewPerson {
            names: self.names(),
            email: self.email.clone(),
            mailbox_own: self.mailbox_own,
            language: self.language.clone(),
            birth_date: self.birth_date,
        }
    }
}

impl Names {
    /// The same names in NFC, without blanks at their ends and with single ones between words.
    pub fn tidied(&self) -> Names {
        Names {
            family_name: tidy(&self.family_name),
            given_name: tidy(&self.given_name),
            patronymic: tidy(&self.patronymic),
            latin_family: tidy(&self.latin_family),
            latin_given: tidy(&self.latin_given),
            passport_name: tidy(&self.passport_name),
        }
    }

    /// The search key of every spelling together.
    pub fn fold(&self) -> String {
        let parts = self.fields().map(|(_, text)| text);
        lingua::fold(&parts.join(" "))
    }

    /// Every part with the name of its field, in the order of forms.
    pub fn fields(&self) -> [(&'static str, &str); 6] {
        [
            ("family_name", &self.family_name),
            ("given_name", &self.given_name),
            ("patronymic", &self.patronymic),
            ("latin_family", &self.latin_family),
            ("latin_given", &self.latin_given),
            ("passport_name", &self.passport_name),
        ]
    }
}

fn tidy(text: &str) -> String {
    // Most are: registrations tidy every name several times.
    if is_nfc(text) && text.split(' ').all(|word| !word.is_empty() && !word.contains(char::is_whitespace)) {
        return text.to_owned();
    }
    text.nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters in one part of a name.
pub const NAME_LETTERS_MAX: usize = 100;

/// Languages that put the family name first: Hungarian always; kk, ky, ru, tk, uz in lists, on badges and in print.
const FAMILY_FIRST: [&str; 6] = ["hu", "kk", "ky", "ru", "tk", "uz"];

/// Whether names of a language are shown with the family name first.
pub fn is_family_first(language: &str) -> bool {
    let primary = language.split(['-', '_']).next().unwrap_or(language);
    FAMILY_FIRST.iter().any(|known| primary.eq_ignore_ascii_case(known))
}

/// By what a list of people is sorted: family name, given name, whichever of the two somebody has.
pub fn sort_name(family: &str, given: &str) -> String {
    joined([family, given, ""])
}

/// A name in its own script, in the order of `language`, which is the bearer's own: the one rule for badges, lists,
/// letters and greetings.
///
/// Hungarian, Kazakh, Kyrgyz, Russian, Turkmen and Uzbek: family name, given name, patronymic, as official lists of
/// these languages have it. All others: given name, family name; their patronymics (`Rəşid oğlu`) belong into papers
/// and are shown apart.
pub fn shown(names: &Names, language: &str) -> String {
    if is_family_first(language) {
        joined([&names.family_name, &names.given_name, &names.patronymic])
    } else {
        joined([&names.given_name, &names.family_name, ""])
    }
}

/// The name in Latin letters, given name first, as passports' readers and foreign partners expect it.
///
/// A name whose own script is Latin stands for itself; where no Latin spelling was given the answer is empty, since a
/// transliteration is a view ([`lingua::translit`]) and not the person's own spelling.
pub fn shown_latin(names: &Names) -> String {
    let latin = joined([&names.latin_given, &names.latin_family, ""]);
    if !latin.is_empty() {
        return latin;
    }
    let native = joined([&names.given_name, &names.family_name, ""]);
    if script::of(&native) == Script::Latin { native } else { String::new() }
}

fn joined(parts: [&str; 3]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What keeps these names from being kept, by field: none at all, too long, without a letter, marks that nobody sees.
///
/// Letters that the printing fonts lack are for the caller to refuse (`press::glyphs`).
pub fn checked(names: &Names) -> Vec<(&'static str, Say)> {
    let names = names.tidied();
    let lines = names.fields().into_iter();
    let mut wrong: Vec<(&'static str, Say)> =
        lines.filter_map(|(field, text)| Some((field, check_line(text, NAME_LETTERS_MAX).err()?))).collect();
    for (field, text) in names.fields() {
        let said = wrong.iter().any(|(known, _)| *known == field);
        if !text.is_empty() && !said && !text.chars().any(char::is_alphabetic) {
            wrong.push((field, crate::say::name_without_letters()));
        }
    }
    if names.family_name.is_empty() && names.given_name.is_empty() {
        wrong.push(("family_name", crate::say::name_needed()));
    }
    // The lines of a passport that a ticket is written from are Latin in every country (ICAO 9303).
    let latin = [
        ("latin_family", &names.latin_family),
        ("latin_given", &names.latin_given),
        ("passport_name", &names.passport_name),
    ];
    for (field, text) in latin {
        if !matches!(script::of(text), Script::Latin | Script::None) {
            wrong.push((field, crate::say::not_latin()));
        }
    }
    wrong
}

impl NewPerson {
    /// Their mailbox as it is kept: without blanks around it, small; an empty one is none.
    pub(crate) fn mailbox(&self) -> Option<&str> {
        self.email.as_deref().map(str::trim).filter(|email| !email.is_empty())
    }

    /// What keeps this person from being kept, by field; also their mailbox and language.
    pub fn checked(&self) -> Vec<(&'static str, Say)> {
        let mut wrong = checked(&self.names);
        if self.mailbox().is_some_and(|email| kernel::form::checked_email(email).is_none()) {
            wrong.push(("email", shell::say::field_not_email("name@example.org")));
        }
        if !is_tag(&self.language) {
            wrong.push(("language", shell::say::field_not_in_list()));
        }
        wrong
    }
}

/// Whether a text has the shape of a BCP 47 tag: words of letters and digits with hyphens, the first one letters.
fn is_tag(text: &str) -> bool {
    let word =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    text.len() <= 35
        && text.split('-').all(word)
        && text
            .split('-')
            .next()
            .is_some_and(|first| first.len() >= 2 && first.bytes().all(|byte| byte.is_ascii_alphabetic()))
}
