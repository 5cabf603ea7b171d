//! What a heading of a column says, in nine languages: `header_words.tsv`.

use crate::{Field, clean};
use std::{collections::HashMap, sync::LazyLock};

/// What a heading says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// The column of a field.
    Field(Field),
    /// A column that says nothing about a person.
    Ignored,
}

/// In which letters or language a column is, by the words beside its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Version {
    Latin,
    English,
    Russian,
}

/// A word by itself that is this short may be part of anything.
const WITHIN_LETTERS_MIN: usize = 4;

struct Table {
    /// As written, but for letter case and signs.
    written: HashMap<String, Says>,
    /// In any spelling; a key that two fields have is not there: `No` and `NGO` fold to the same.
    headings: HashMap<String, Says>,
    /// Longest first, so that `latin letters` goes before `latin`.
    versions: Vec<(String, Version)>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table { written: HashMap::new(), headings: HashMap::new(), versions: vec![] };
    let mut undecided = vec![];
    for (name, _, word) in entries() {
        let key = lingua::fold(word);
        let says = match name {
            "in_latin" => Err(Version::Latin),
            "in_english" => Err(Version::English),
            "in_russian" => Err(Version::Russian),
            // A test reads every line of the table.
            field => Ok(Field::from_word(field).map_or(Says::Ignored, Says::Field)),
        };
        match says {
            Err(version) => table.versions.push((key, version)),
            Ok(says) => {
                table.written.insert(clean::words(word), says);
                if *table.headings.entry(key.clone()).or_insert(says) != says {
                    undecided.push(key);
                }
            }
        }
    }
    undecided.iter().for_each(|key| _ = table.headings.remove(key));
    table.versions.sort_by_key(|(key, _)| std::cmp::Reverse(key.len()));
    table
});

/// Name, language and word of every entry.
fn entries() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let lines = include_str!("header_words.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| {
        let mut parts = line.split('\t');
        let (name, lang) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        parts.next().unwrap_or_default().split('|').map(move |word| (name, lang, word))
    })
}

/// Whether a cell is a heading that the table has, word for word.
pub fn is_known(cell: &str) -> bool {
    // A long cell is a sentence; folding it would cost more than it can tell.
    cell.len() <= 120 && (written(cell).is_some() || exactly(&lingua::fold(cell)).is_some())
}

/// What a heading says: as a whole, without what says the language, or by the longest known words within it.
pub fn says(heading: &str) -> Option<Says> {
    let folded = lingua::fold(heading);
    written(heading).or_else(|| exactly(&folded)).or_else(|| {
        let (base, version) = without_version(&folded);
        let said = within(&base)?;
        Some(version.map_or(said, |version| in_version(said, version)))
    })
}

fn written(heading: &str) -> Option<Says> {
    TABLE.written.get(&clean::words(heading)).copied()
}

fn exactly(folded: &str) -> Option<Says> {
    if let Some(said) = TABLE.headings.get(folded) {
        return Some(*said);
    }
    let (base, version) = without_version(folded);
    let said = *TABLE.headings.get(base.as_str())?;
    Some(in_version(said, version?))
}

/// The heading without the words that say its language or letters, and what they say.
fn without_version(folded: &str) -> (String, Option<Version>) {
    for (words, version) in &TABLE.versions {
        if let Some(rest) = cut_words(folded, words).filter(|rest| !rest.is_empty()) {
            return (rest, Some(*version));
        }
    }
    (folded.to_owned(), None)
}

/// `text` without the first place where `words` stand in it as whole words.
fn cut_words(text: &str, words: &str) -> Option<String> {
    let padded = format!(" {text} ");
    let at = padded.find(&format!(" {words} "))?;
    let (before, after) = (&padded[..at], &padded[at + words.len() + 1..]);
    Some(format!("{} {}", before.trim(), after.trim()).trim().to_owned())
}

fn in_version(said: Says, version: Version) -> Says {
    use Field::*;
    match (said, version) {
        (Says::Field(FamilyName), Version::Latin | Version::English) => Says::Field(LatinFamily),
        (Says::Field(GivenName), Version::Latin | Version::English) => Says::Field(LatinGiven),
        (Says::Field(FullName), Version::Latin | Version::English) => Says::Field(PassportName),
        (Says::Field(Organisation), Version::English) => Says::Field(OrganisationEn),
        (Says::Field(Organisation), Version::Russian) => Says::Field(OrganisationRu),
        (Says::Field(Position), Version::English) => Says::Field(PositionEn),
        (Says::Field(Position), Version::Russian) => Says::Field(PositionRu),
        (said, _) => said,
    }
}

/// The longest run of words in a heading that the table has.
fn within(folded: &str) -> Option<Says> {
    let words: Vec<&str> = folded.split(' ').take(12).collect();
    let mut runs: Vec<&[&str]> = (1..=words.len()).flat_map(|length| words.windows(length)).collect();
    runs.sort_by_key(|run| std::cmp::Reverse((run.len(), run.iter().map(|word| word.len()).sum::<usize>())));
    let long_enough = |run: &&&[&str]| run.concat().chars().count() >= WITHIN_LETTERS_MIN;
    runs.iter().filter(long_enough).find_map(|run| TABLE.headings.get(&run.join(" ")).copied())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn every_line_of_the_table_names_a_field() {
        for (name, lang, word) in entries() {
            let known = Field::from_word(name).is_some()
                || ["ignored", "in_latin", "in_english", "in_russian"].contains(&name);
            assert!(known, "{name}");
            assert!(!lang.is_empty() && !word.is_empty(), "{name} {lang}");
        }
    }

    #[test]
    fn no_heading_means_two_fields() {
        let mut meanings: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (name, _, word) in entries().filter(|(name, _, _)| !name.starts_with("in_")) {
            let seen = meanings.entry(clean::words(word)).or_default();
            if !seen.contains(&name) {
                seen.push(name);
            }
        }
        let twice: Vec<_> = meanings.iter().filter(|(_, names)| names.len() > 1).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }

    #[test]
    fn a_heading_is_known_as_people_write_it() {
        use Field::*;
        for (heading, field) in [
            ("ФАМИЛИЯ*", FamilyName),
            ("Soyadı / Surname", FamilyName),
            ("Фамилия (латиницей)", LatinFamily),
            ("First name (in English)", LatinGiven),
            ("Дата рождения (дд.мм.гггг)", BirthDate),
            ("E-mail:", Email),
            ("email адрес", Email),
            ("Название организации на английском языке", OrganisationEn),
            ("Organisation (EN)", OrganisationEn),
            ("Лауазымы", Position),
            ("Должность на русском", PositionRu),
            ("Ф.И.О.", FullName),
            ("Oʻzbekistondagi tashkilot nomi", Organisation),
            ("TUGʻILGAN SANA", BirthDate),
            ("Tug'ilgan sana", BirthDate),
            ("Születési idő", BirthDate),
            ("organisation_en", OrganisationEn),
            ("family_name", FamilyName),
            ("latin_given", LatinGiven),
            ("birth_date", BirthDate),
            ("ref", Ref),
            ("NGO", Organisation),
        ] {
            assert_eq!(says(heading), Some(Says::Field(field)), "{heading}");
        }
        for heading in ["№", "No.", "Sıra No", "п/п", "Sorszám"] {
            assert_eq!(says(heading), Some(Says::Ignored), "{heading}");
        }
        for heading in ["", "Телефон", "T-shirt size", "Паспорт"] {
            assert_eq!(says(heading), None, "{heading}");
        }
    }

    #[test]
    fn the_words_of_our_own_files_are_headings() {
        for field in Field::ALL {
            assert_eq!(says(field.word()), Some(Says::Field(*field)), "{}", field.word());
        }
    }
}
