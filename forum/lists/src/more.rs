//! Columns of the file of the participants that stand in it only where they are asked for: what is written in passports,
//! and telephone numbers.

use crate::{store, tell};
use forums::{Forum, Here};
use kernel::{
    Lang, Result,
    db::Tx,
    form::Form,
    rights::{Right, Scope},
};
use registration::{Answers, Listed, PHONE, RegistrationId};
use sheets::{Cell, Column, Field};
use std::collections::HashMap;

kernel::text_enum! {
    /// A column that one chooses.
    pub(crate) enum More {
        /// Their patronymic.
        Patronymic = "patronymic",
        /// The whole name as the passport has it.
        PassportName = "passport_name",
        /// Their day of birth.
        BirthDate = "birth_date",
        /// Their telephone number.
        Phone = "phone",
    }
}

/// The name of the control that chooses them.
pub(crate) const CONTROL: &str = "more";

impl More {
    fn words(self, lang: Lang) -> String {
        match self {
            More::Patronymic => tell::field(lang, Field::Patronymic),
            More::PassportName => tell::field(lang, Field::PassportName),
            More::BirthDate => tell::field(lang, Field::BirthDate),
            More::Phone => registration::Words(lang).phone(),
        }
    }
}

/// Whether the visitor sees these on the pages of people, and so may have them in a file.
fn may(here: &Here) -> bool {
    here.by.may(Right::SeeAllPeople, Scope::forum(here.forum.id.0))
}

/// What the visitor can choose: word, words, and that it is not chosen yet.
pub(crate) fn offered(here: &Here) -> Vec<(String, String, bool)> {
    if !may(here) {
        return vec![];
    }
    More::ALL.iter().map(|it| (it.word().to_owned(), it.words(here.lang), false)).collect()
}

/// The columns that were chosen, and what stands in them.
#[derive(Default)]
pub(crate) struct Chosen {
    columns: Vec<More>,
    particulars: HashMap<RegistrationId, store::Particulars>,
    answers: HashMap<RegistrationId, Answers>,
}

impl Chosen {
    /// What was asked for, as far as the visitor may see it.
    pub async fn of(tx: &mut Tx, here: &Here, asked: &Form) -> Result<Chosen> {
        let mut chosen = Chosen::default();
        if !may(here) {
            return Ok(chosen);
        }
        chosen.columns = More::ALL.iter().copied().filter(|it| asked.has(CONTROL, it.word())).collect();
        if chosen.columns.iter().any(|it| matches!(it, More::Patronymic | More::BirthDate)) {
            chosen.particulars = particulars(tx, &here.forum).await?;
        }
        if chosen.columns.contains(&More::Phone) {
            chosen.answers = registration::answers(tx, here.forum.id).await?;
        }
        Ok(chosen)
    }

    pub fn columns(&self, lang: Lang) -> impl Iterator<Item = Column> {
        self.columns.iter().map(move |it| Column::new(it.words(lang)))
    }

    /// Of somebody, column by column.
    pub fn cells(&self, it: &Listed) -> impl Iterator<Item = Cell> {
        self.columns.iter().map(move |column| self.cell(it, *column))
    }

    fn cell(&self, it: &Listed, column: More) -> Cell {
        let particulars = self.particulars.get(&it.id);
        match column {
            More::Patronymic => particulars.map(|it| it.patronymic.clone()).into(),
            More::PassportName => it.passport_name.as_str().into(),
            More::BirthDate => particulars.and_then(|it| it.birth_date).into(),
            More::Phone => self.answers.get(&it.id).and_then(|answers| answers.get(PHONE)).cloned().into(),
        }
    }
}

async fn particulars(tx: &mut Tx, forum: &Forum) -> Result<HashMap<RegistrationId, store::Particulars>> {
    let all = store::particulars(tx, forum.id).await?;
    Ok(all.into_iter().map(|it| (it.id, it)).collect())
}
