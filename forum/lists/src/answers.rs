//! What people have answered to their forms, for the file of the participants: a column for each question, whichever
//! categories ask it.

use crate::participants::Reader;
use forums::{CategoryId, Field, FieldKind, Forum};
use jiff::civil::Date;
use kernel::{
    Result,
    db::{Shared, Tx},
    shell,
};
use lingua::countries;
use registration::{Answers, Listed, RegistrationId};
use sheets::{Cell, Column};
use std::collections::HashMap;

/// The questions of a forum's forms, and the answers of everybody who holds a place.
#[derive(Default)]
pub(crate) struct Answered {
    /// Id and words of each, in the order of the categories and their forms.
    questions: Vec<(String, String)>,
    forms: HashMap<CategoryId, Shared<Vec<Field>>>,
    /// Names of the delegations that a question may be answered by, by their words.
    sides: HashMap<String, String>,
    answers: HashMap<RegistrationId, Answers>,
}

impl Answered {
    /// Of the newest forms; what only an older one has asked is left out.
    pub async fn of(tx: &mut Tx, forum: &Forum, reader: &Reader) -> Result<Answered> {
        let mut all = Answered::default();
        let categories = forums::categories(tx, forum.id).await?;
        for category in categories {
            let form = forums::form(tx, category.id, category.version).await?;
            for field in form.iter() {
                if !all.questions.iter().any(|(id, _)| *id == field.id) {
                    all.questions.push((field.id.clone(), reader.shown(&field.label)));
                }
            }
            all.forms.insert(category.id, form);
        }
        if !all.questions.is_empty() {
            let sides = delegations::seated(tx, forum.id.0).await?;
            all.sides = sides.into_iter().map(|it| (it.slug, reader.shown(&it.name))).collect();
            all.answers = registration::answers(tx, forum.id).await?;
        }
        Ok(all)
    }

    pub fn columns(&self) -> impl Iterator<Item = Column> {
        self.questions.iter().map(|(_, words)| Column::new(words.as_str()))
    }

    /// What somebody has answered, column by column.
    pub fn cells(&self, it: &Listed, reader: &Reader) -> impl Iterator<Item = Cell> {
        self.questions.iter().map(move |(id, _)| self.cell(it, reader, id))
    }

    fn cell(&self, it: &Listed, reader: &Reader, id: &str) -> Cell {
        let form = self.forms.get(&it.category);
        let field = form.and_then(|form| form.iter().find(|field| field.id == id));
        let yes = || Cell::from(shell::Words(reader.lang).yes());
        if field.is_some_and(|field| field.kind == FieldKind::Photo) {
            return if it.photo.is_some() { yes() } else { Cell::Empty };
        }
        let answer = self.answers.get(&it.id).and_then(|answers| answers.get(id));
        let Some(answer) = answer.filter(|answer| !answer.is_empty()) else { return Cell::Empty };
        // Asked by a form that is no more.
        let Some(field) = field else { return Cell::Empty };
        match field.kind {
            FieldKind::Choice => {
                let choice = field.choices.iter().find(|choice| choice.id == *answer);
                choice.map_or_else(|| answer.as_str().into(), |choice| reader.shown(&choice.label).into())
            }
            FieldKind::Country => countries::name(answer, reader.lang.tag()).unwrap_or(answer).into(),
            FieldKind::Delegation => self.sides.get(answer).unwrap_or(answer).as_str().into(),
            FieldKind::Date => answer.parse::<Date>().map_or_else(|_| answer.as_str().into(), Cell::from),
            FieldKind::Consent | FieldKind::File | FieldKind::Photo => yes(),
            FieldKind::Text | FieldKind::LongText => answer.as_str().into(),
        }
    }
}
