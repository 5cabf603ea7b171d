//! Rows become persons, or say what is wrong.

use crate::{
    Fault, Field, Mapping, Meaning, PersonRow, Question, Role, Row, Rules, Table, Takes, What,
    finder::Finder, reading::Reading,
};
use std::collections::HashMap;

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

/// A column that answers a question.
pub(crate) struct Answers<'c> {
    pub(crate) column: usize,
    pub(crate) question: &'c Question,
    pub(crate) choices: Finder<'c>,
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
        let mut reading = Reading::of(row, self.mapping, self.rules);
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
