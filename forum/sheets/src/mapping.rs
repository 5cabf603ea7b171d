//! Which column is what: guessed, then corrected by a person.

use crate::{
    Field, Meaning, Rules, Table, clean,
    finder::Finder,
    header_words::{self, Says},
    value_words,
};
use serde::{Deserialize, Serialize};

/// What each column of a list means, in the order of the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mapping {
    /// One for each column; columns beyond the last mean nothing.
    pub columns: Vec<Meaning>,
}

/// Why a list cannot be read by a mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MappingFault {
    /// No column has names. The message is `sheets-mapping-no-name`.
    NoName,
    /// Two columns mean the same. The message is `sheets-mapping-twice`.
    Twice {
        /// The columns, from 0.
        columns: (usize, usize),
    },
}

/// Rows that the contents are guessed from.
const ROWS_GUESSED_FROM: usize = 200;

impl Mapping {
    /// What the columns seem to mean, by their headings and then by what is in them.
    pub fn guess(table: &Table, rules: &Rules<'_>) -> Mapping {
        let mut guess = Guess { columns: vec![None; table.headers.len()] };
        guess.by_headings(table, rules);
        guess.by_contents(table, rules);
        guess.names();
        let meanings = guess.columns.into_iter().map(|meaning| meaning.unwrap_or_default());
        Mapping { columns: meanings.collect() }
    }

    /// What a column means.
    pub fn meaning(&self, column: usize) -> &Meaning {
        self.columns.get(column).unwrap_or(&Meaning::Nothing)
    }

    /// The column of a field.
    pub fn column_of(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|meaning| *meaning == Meaning::Field(field))
    }

    /// What keeps a list from being read by this mapping.
    pub fn faults(&self) -> Vec<MappingFault> {
        let mut faults = vec![];
        let names = [Field::FullName, Field::FamilyName, Field::GivenName];
        if !names.iter().any(|field| self.column_of(*field).is_some()) {
            faults.push(MappingFault::NoName);
        }
        for (column, meaning) in self.columns.iter().enumerate().filter(|(_, it)| **it != Meaning::Nothing) {
            let first = self.columns.iter().position(|it| it == meaning).unwrap_or(column);
            if first < column {
                faults.push(MappingFault::Twice { columns: (first, column) });
            }
        }
        faults
    }
}

/// A mapping in the making; `Some(Nothing)` is a column that is known to say nothing.
struct Guess {
    columns: Vec<Option<Meaning>>,
}

impl Guess {
    fn by_headings(&mut self, table: &Table, rules: &Rules<'_>) {
        let questions = Finder::new(rules.questions.iter().map(|question| &question.asks));
        for (column, heading) in table.headers.iter().enumerate() {
            let answer = || questions.find(heading).map(|id| Meaning::Answer(id.to_owned()));
            // A heading that is written exactly as the forum's own question is that question, whatever it sounds like.
            let exactly = |names: &[String]| names.iter().any(|name| name == heading.trim());
            let asked = rules.questions.iter().find(|question| exactly(&question.asks.names));
            if let Some(question) = asked {
                self.set(column, Some(Meaning::Answer(question.asks.id.clone())));
                continue;
            }
            let meaning = match header_words::says(heading) {
                Some(Says::Ignored) => Some(Meaning::Nothing),
                Some(Says::Field(field)) => Some(Meaning::Field(field)),
                None => answer(),
            };
            self.set(column, meaning);
        }
    }

    /// The first of two columns of one meaning has it.
    fn set(&mut self, column: usize, meaning: Option<Meaning>) {
        let free = |meaning: &Meaning| {
            *meaning == Meaning::Nothing || !self.columns.contains(&Some(meaning.clone()))
        };
        if let Some(meaning) = meaning.filter(free) {
            self.columns[column] = Some(meaning);
        }
    }

    fn by_contents(&mut self, table: &Table, rules: &Rules<'_>) {
        let (categories, delegations) = (Finder::new(&rules.categories), Finder::new(&rules.delegations));
        for column in 0..self.columns.len() {
            if self.columns[column].is_some() {
                continue;
            }
            let rows = table.rows.iter().take(ROWS_GUESSED_FROM);
            let cells: Vec<String> =
                rows.map(|row| clean::tidy(row.cell(column))).filter(|cell| !cell.is_empty()).collect();
            // Most of the cells, and more than one of them, speak for it.
            let mostly = |fits: &dyn Fn(&str) -> bool| {
                cells.len() > 1 && cells.iter().filter(|cell| fits(cell)).count() * 10 >= cells.len() * 7
            };
            let field = match () {
                () if mostly(&|cell| clean::email(cell).is_some()) => Field::Email,
                () if mostly(&|cell| {
                    crate::day(cell).is_ok_and(|day| (1900..=2020).contains(&day.year()))
                }) =>
                {
                    Field::BirthDate
                }
                () if mostly(&|cell| categories.find(cell).is_some()) => Field::Category,
                () if mostly(&|cell| delegations.find(cell).is_some()) => Field::Delegation,
                () if mostly(&|cell| value_words::role(cell).is_some()) => Field::Role,
                () if mostly(&|cell| cell.len() > 3 && value_words::language(cell).is_some()) => {
                    Field::Language
                }
                () => continue,
            };
            self.set(column, Some(Meaning::Field(field)));
        }
    }

    /// `Name` beside `Surname` is the given name; `Имя` alone is the whole name.
    fn names(&mut self) {
        let at = |field: Field| self.columns.iter().position(|it| *it == Some(Meaning::Field(field)));
        let (full, family, given) = (at(Field::FullName), at(Field::FamilyName), at(Field::GivenName));
        match (full, family, given) {
            (Some(full), Some(_), None) => self.columns[full] = Some(Meaning::Field(Field::GivenName)),
            (None, None, Some(given)) => self.columns[given] = Some(Meaning::Field(Field::FullName)),
            _ => {}
        }
    }
}
