//! Rows become persons, or say what is wrong.

use crate::{
    Fault, Field, Mapping, Meaning, Row, Table, What, clean,
    day::{NotADay, day},
    person_name, value_words,
};
use jiff::civil::Date;
use lingua::script::{self, Script};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// Something that a cell can name: a category, a delegation, a question of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Its id in our own files, which a cell may have as well.
    pub id: String,
    /// Its names in all languages.
    pub names: Vec<String>,
}

/// A question of a form that a column may answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its id and its words in all languages.
    pub asks: Choice,
    /// What is taken for an answer.
    pub takes: Takes,
}

/// What a question takes for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Takes {
    /// A text.
    Text {
        /// Most characters of it.
        chars_max: usize,
    },
    /// A day, kept as `2026-09-05`.
    Day,
    /// One of these, kept as its id.
    OneOf(Vec<Choice>),
}

/// What a list is measured by.
pub struct Rules<'r> {
    /// The forum's categories.
    pub categories: Vec<Choice>,
    /// The category of whoever has none in the list.
    pub category: Option<String>,
    /// The delegations at the forum.
    pub delegations: Vec<Choice>,
    /// The delegation of whoever has none in the list.
    pub delegation: Option<String>,
    /// Whether a list may name any delegation, or only that one.
    pub any_delegation: bool,
    /// The questions of the forms that a column may answer.
    pub questions: Vec<Question>,
    /// The language of whoever has none in the list, BCP 47.
    pub language: String,
    /// Nobody is born after it.
    pub today: Date,
    /// Whether the printing fonts have a letter.
    pub is_printable: &'r (dyn Fn(char) -> bool + Sync),
}

/// A person, as a row says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonRow {
    /// The line of the text or the row of the sheet, from 1.
    pub line: u32,
    /// The sender's own number.
    pub reference: Option<String>,
    /// Family name in its own script; empty for a person of one name only where the given name is not.
    pub family_name: String,
    /// Given name in its own script.
    pub given_name: String,
    /// Patronymic.
    pub patronymic: String,
    /// Family name in Latin letters.
    pub latin_family: String,
    /// Given name in Latin letters.
    pub latin_given: String,
    /// The whole name as the passport has it.
    pub passport_name: String,
    /// E-mail address, small.
    pub email: Option<String>,
    /// The language to write to them in, BCP 47.
    pub language: String,
    /// Day of birth.
    pub birth_date: Option<Date>,
    /// Whom they come from, by language; in their own under [`PersonRow::language`].
    pub organisation: BTreeMap<String, String>,
    /// `Dr.`, `Prof.`.
    pub title: String,
    /// What they are there, by language.
    pub position: BTreeMap<String, String>,
    /// Their place in a list of honour.
    pub protocol_rank: Option<u32>,
    /// The id of their category.
    pub category: String,
    /// Their standing in the delegation; `None` where the list does not say.
    pub role: Option<Role>,
    /// The id of their delegation.
    pub delegation: Option<String>,
    /// Answers by the id of the question, for the forum to check.
    pub answers: BTreeMap<String, String>,
}

/// A standing in a delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// At most one in each delegation.
    Head,
    /// Acts for the head.
    Deputy,
    /// Everybody else.
    Member,
}

impl Role {
    /// Its word in files.
    pub fn word(self) -> &'static str {
        match self {
            Role::Head => "head",
            Role::Deputy => "deputy",
            Role::Member => "member",
        }
    }
}

/// The largest number in a list of honour.
const RANK_MAX: u32 = 100_000;

/// Makes a person of every good row; the others say what is wrong, all of it at once. One answer for each row, in their order.
pub fn check(table: &Table, mapping: &Mapping, rules: &Rules<'_>) -> Vec<Result<PersonRow, Vec<Fault>>> {
    let mut checker = Checker {
        mapping,
        rules,
        categories: Finder::new(&rules.categories),
        delegations: Finder::new(&rules.delegations),
        answers: answers_of(mapping, rules),
        refs: HashMap::new(),
        heads: HashMap::new(),
    };
    table.rows.iter().map(|row| checker.row(row)).collect()
}

/// The columns that answer a question, each with what it takes.
fn answers_of<'c>(mapping: &'c Mapping, rules: &'c Rules<'_>) -> Vec<Answers<'c>> {
    let one = |(column, meaning): (usize, &'c Meaning)| {
        let Meaning::Answer(id) = meaning else { return None };
        let question = rules.questions.iter().find(|question| question.asks.id == *id)?;
        let choices = match &question.takes {
            Takes::OneOf(choices) => choices.as_slice(),
            _ => &[],
        };
        Some(Answers { column, question, choices: Finder::new(choices) })
    };
    mapping.columns.iter().enumerate().filter_map(one).collect()
}

struct Answers<'c> {
    column: usize,
    question: &'c Question,
    choices: Finder<'c>,
}

struct Checker<'c> {
    mapping: &'c Mapping,
    rules: &'c Rules<'c>,
    categories: Finder<'c>,
    delegations: Finder<'c>,
    answers: Vec<Answers<'c>>,
    /// The line that has a `ref` first.
    refs: HashMap<(Option<String>, String), u32>,
    /// The line that has a delegation's head first.
    heads: HashMap<Option<String>, u32>,
}

impl Checker<'_> {
    fn row(&mut self, row: &Row) -> Result<PersonRow, Vec<Fault>> {
        // A row of surplus cells is out of step: what its cells say would be said of the wrong columns.
        if row.faults.iter().any(|fault| fault.column.is_none()) {
            return Err(row.faults.clone());
        }
        let mut reading =
            Reading { row, mapping: self.mapping, rules: self.rules, faults: row.faults.clone() };
        let mut person = reading.person();
        person.answers = self.answers.iter().filter_map(|it| reading.answer(it)).collect();
        self.category(&mut reading, &mut person);
        self.delegation(&mut reading, &mut person);
        self.once(&mut reading, &person);
        if reading.faults.is_empty() { Ok(person) } else { Err(reading.faults) }
    }

    fn category(&self, reading: &mut Reading<'_>, person: &mut PersonRow) {
        let written = reading.line(Field::Category);
        let found = match &written {
            Some(value) => self.categories.find(value).map(str::to_owned),
            None => self.rules.category.clone(),
        };
        match (found, written) {
            (Some(id), _) => person.category = id,
            (None, Some(value)) => reading.fault(Field::Category, What::UnknownCategory { value }),
            (None, None) => reading.fault(Field::Category, What::Missing),
        }
    }

    fn delegation(&self, reading: &mut Reading<'_>, person: &mut PersonRow) {
        person.delegation.clone_from(&self.rules.delegation);
        let Some(value) = reading.line(Field::Delegation) else { return };
        match self.delegations.find(&value) {
            None => reading.fault(Field::Delegation, What::UnknownDelegation { value }),
            Some(id) if !self.rules.any_delegation && self.rules.delegation.as_deref() != Some(id) => {
                reading.fault(Field::Delegation, What::OtherDelegation { value });
            }
            Some(id) => person.delegation = Some(id.to_owned()),
        }
    }

    /// What may stand in the list only once.
    fn once(&mut self, reading: &mut Reading<'_>, person: &PersonRow) {
        let line = person.line;
        if let Some(value) = &person.reference {
            let first = *self.refs.entry((person.delegation.clone(), value.clone())).or_insert(line);
            if first != line {
                reading.fault(Field::Ref, What::DuplicateRef { value: value.clone(), line: first });
            }
        }
        if person.role == Some(Role::Head) {
            let first = *self.heads.entry(person.delegation.clone()).or_insert(line);
            if first != line {
                reading.fault(Field::Role, What::SecondHead { line: first });
            }
        }
    }
}

/// One row being read.
struct Reading<'c> {
    row: &'c Row,
    mapping: &'c Mapping,
    rules: &'c Rules<'c>,
    faults: Vec<Fault>,
}

impl Reading<'_> {
    fn fault(&mut self, field: Field, what: What) {
        let column = self.mapping.column_of(field);
        self.faults.push(Fault { line: self.row.line, column, what });
    }

    /// A field's cell, tidy; `None` where it is empty or out of order, which is then said.
    fn line(&mut self, field: Field) -> Option<String> {
        let column = self.mapping.column_of(field)?;
        let text = clean::tidy(self.row.cell(column));
        if text.is_empty() || self.faults.iter().any(|fault| fault.column == Some(column)) {
            return None;
        }
        if let Some(what) =
            clean::line_fault(&text, field.chars_max()).or_else(|| self.unprintable(field, &text))
        {
            self.fault(field, what);
            return None;
        }
        Some(text)
    }

    fn unprintable(&self, field: Field, text: &str) -> Option<What> {
        use Field::*;
        let printed = field.is_name()
            || matches!(
                field,
                Organisation | OrganisationEn | OrganisationRu | Title | Position | PositionEn | PositionRu
            );
        if !printed {
            return None;
        }
        let mut letters: Vec<String> =
            text.chars().filter(|c| !(self.rules.is_printable)(*c)).map(String::from).collect();
        letters.dedup();
        (!letters.is_empty()).then(|| What::Unprintable { letters: letters.join(" ") })
    }

    fn person(&mut self) -> PersonRow {
        let language = self.language();
        let mut person = PersonRow {
            line: self.row.line,
            reference: self.line(Field::Ref),
            email: self.email(),
            birth_date: self.birth_date(),
            title: self.line(Field::Title).unwrap_or_default(),
            protocol_rank: self.rank(),
            role: self.role(),
            organisation: self.versions(
                &language,
                Field::Organisation,
                Field::OrganisationEn,
                Field::OrganisationRu,
            ),
            position: self.versions(&language, Field::Position, Field::PositionEn, Field::PositionRu),
            language,
            ..PersonRow::default()
        };
        self.names(&mut person);
        person
    }

    fn names(&mut self, person: &mut PersonRow) {
        let faults_before = self.faults.len();
        let mut take = |field| self.line(field).unwrap_or_default();
        person.family_name = bare(take(Field::FamilyName));
        person.given_name = bare(take(Field::GivenName));
        person.patronymic = bare(take(Field::Patronymic));
        person.latin_family = bare(take(Field::LatinFamily));
        person.latin_given = bare(take(Field::LatinGiven));
        person.passport_name = bare(take(Field::PassportName));
        let full = take(Field::FullName);
        if person.family_name.is_empty() && person.given_name.is_empty() {
            let parts = person_name::split(&full, &person.language);
            (person.family_name, person.given_name) = (parts.family, parts.given);
            if person.patronymic.is_empty() {
                person.patronymic = parts.patronymic;
            }
        }
        self.name_in_bounds(person, faults_before);
        for (field, text) in
            [(Field::LatinFamily, &person.latin_family), (Field::LatinGiven, &person.latin_given)]
        {
            if !matches!(script::of(text), Script::Latin | Script::None) {
                self.fault(field, What::NotLatin);
            }
        }
    }

    /// There is a name, and the parts that a whole name was cut into fit their fields.
    fn name_in_bounds(&mut self, person: &PersonRow, faults_before: usize) {
        let limit = Field::FamilyName.chars_max();
        let column = [Field::FamilyName, Field::FullName, Field::GivenName];
        let column = column.into_iter().find(|field| self.mapping.column_of(*field).is_some());
        let column = column.unwrap_or(Field::FamilyName);
        let parts = [&person.family_name, &person.given_name, &person.patronymic];
        // A cell that was refused is not missing as well.
        let is_refused = self.faults.len() > faults_before || self.name_is_broken();
        match () {
            () if parts[0].is_empty() && parts[1].is_empty() && !is_refused => {
                self.fault(column, What::NameMissing)
            }
            () if parts.iter().any(|part| part.chars().nth(limit).is_some()) => {
                self.fault(column, What::TooLong { limit });
            }
            () => {}
        }
    }

    fn name_is_broken(&self) -> bool {
        let names = [Field::FamilyName, Field::GivenName, Field::FullName];
        let columns = names.map(|field| self.mapping.column_of(field));
        self.faults.iter().any(|fault| fault.column.is_some() && columns.contains(&fault.column))
    }

    fn email(&mut self) -> Option<String> {
        let value = self.line(Field::Email).map(bare).filter(|value| !value.is_empty())?;
        let email = clean::email(&value);
        if email.is_none() {
            self.fault(Field::Email, What::NotEmail { value });
        }
        email
    }

    fn language(&mut self) -> String {
        let Some(value) = self.line(Field::Language) else { return self.rules.language.clone() };
        value_words::language(&value).unwrap_or_else(|| {
            self.fault(Field::Language, What::UnknownLanguage { value });
            self.rules.language.clone()
        })
    }

    fn birth_date(&mut self) -> Option<Date> {
        let value = self.line(Field::BirthDate).map(bare).filter(|value| !value.is_empty())?;
        let what = match day(&value) {
            Ok(day) if day.year() >= 1900 && day <= self.rules.today => return Some(day),
            Ok(_) => What::DateOutOfRange { value },
            Err(NotADay::Ambiguous) => What::AmbiguousDate { value },
            Err(NotADay::Unknown) => What::NotDate { value },
        };
        self.fault(Field::BirthDate, what);
        None
    }

    fn rank(&mut self) -> Option<u32> {
        let value = self.line(Field::ProtocolRank).map(bare).filter(|value| !value.is_empty())?;
        let rank = value.parse().ok().filter(|rank| (1..=RANK_MAX).contains(rank));
        if rank.is_none() {
            self.fault(Field::ProtocolRank, What::NotNumber { value });
        }
        rank
    }

    fn role(&mut self) -> Option<Role> {
        let value = self.line(Field::Role).map(bare).filter(|value| !value.is_empty())?;
        match value_words::role(&value) {
            Some("head") => Some(Role::Head),
            Some("deputy") => Some(Role::Deputy),
            Some(_) => Some(Role::Member),
            None => {
                self.fault(Field::Role, What::UnknownRole { value });
                None
            }
        }
    }

    fn versions(&mut self, language: &str, own: Field, en: Field, ru: Field) -> BTreeMap<String, String> {
        let mut versions = BTreeMap::new();
        for (tag, field) in [("ru", ru), ("en", en), (language, own)] {
            if let Some(text) = self.line(field).map(bare).filter(|text| !text.is_empty()) {
                versions.insert(tag.to_owned(), text);
            }
        }
        versions
    }

    /// The question's id and its answer.
    fn answer(&mut self, of: &Answers<'_>) -> Option<(String, String)> {
        let value = clean::tidy(self.row.cell(of.column));
        let broken = self.faults.iter().any(|fault| fault.column == Some(of.column));
        if value.is_empty() || broken {
            return None;
        }
        let answer = match &of.question.takes {
            Takes::Text { chars_max } => clean::line_fault(&value, *chars_max).map_or(Ok(value), Err),
            Takes::Day => match day(&value) {
                Ok(day) => Ok(day.to_string()),
                Err(NotADay::Ambiguous) => Err(What::AmbiguousDate { value }),
                Err(NotADay::Unknown) => Err(What::NotDate { value }),
            },
            Takes::OneOf(_) => {
                of.choices.find(&value).map(str::to_owned).ok_or(What::UnknownAnswer { value })
            }
        };
        match answer {
            Ok(answer) => Some((of.question.asks.id.clone(), answer)),
            Err(what) => {
                self.faults.push(Fault::cell(self.row.line, of.column, what));
                None
            }
        }
    }
}

/// A dash that stands for nothing is nothing.
fn bare(text: String) -> String {
    if matches!(text.as_str(), "-" | "–" | "—") { String::new() } else { text }
}

/// Finds a choice by its id or any of its names, in any spelling.
pub(crate) struct Finder<'c> {
    by_id: HashMap<&'c str, &'c str>,
    /// `None` where two choices have one name, which then names neither.
    by_name: HashMap<String, Option<&'c str>>,
}

impl<'c> Finder<'c> {
    pub fn new(choices: impl IntoIterator<Item = &'c Choice> + Clone) -> Finder<'c> {
        let by_id = choices.clone().into_iter().map(|it| (it.id.as_str(), it.id.as_str())).collect();
        let mut by_name: HashMap<String, Option<&str>> = HashMap::new();
        for choice in choices {
            for name in choice.names.iter().chain([&choice.id]) {
                let found = by_name.entry(lingua::fold(name)).or_insert(Some(&choice.id));
                if *found != Some(choice.id.as_str()) {
                    *found = None;
                }
            }
        }
        Finder { by_id, by_name }
    }

    pub fn find(&self, text: &str) -> Option<&'c str> {
        let by_name = || self.by_name.get(&lingua::fold(text)).copied().flatten();
        self.by_id.get(text).copied().or_else(by_name)
    }
}
