//! The cells of one row, read by what their columns mean.

use crate::{
    Fault, Field, Mapping, PersonRow, Role, Row, Rules, Takes, What,
    check::Answers,
    clean,
    day::{NotADay, day},
    person_name, value_words,
};
use jiff::civil::Date;
use lingua::{
    countries,
    script::{self, Script},
};
use std::collections::BTreeMap;

/// The largest number in a list of honour.
const RANK_MAX: u32 = 100_000;

/// One row being read.
pub(crate) struct Reading<'c> {
    row: &'c Row,
    mapping: &'c Mapping,
    rules: &'c Rules<'c>,
    /// What was found to be wrong.
    pub(crate) faults: Vec<Fault>,
}

impl<'c> Reading<'c> {
    pub(crate) fn of(row: &'c Row, mapping: &'c Mapping, rules: &'c Rules<'c>) -> Reading<'c> {
        Reading { row, mapping, rules, faults: row.faults.clone() }
    }

    pub(crate) fn fault(&mut self, field: Field, what: What) {
        let column = self.mapping.column_of(field);
        self.faults.push(Fault { line: self.row.line, column, what });
    }

    /// A field's cell, tidy; `None` where it is empty or out of order, which is then said.
    pub(crate) fn line(&mut self, field: Field) -> Option<String> {
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

    pub(crate) fn person(&mut self) -> PersonRow {
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
    pub(crate) fn answer(&mut self, of: &Answers<'_>) -> Option<(String, String)> {
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
            Takes::Country => countries::find(&value).map(str::to_owned).ok_or(What::UnknownAnswer { value }),
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
