//! The participants of a forum as a file: delegations in protocol order or by the alphabet of the file's language;
//! within one its head, its deputies, and then everybody else in the alphabet of the delegation, or of the file where there
//! is none. In a table, the
//! columns that were chosen and what people have answered stand behind what every list has.

use crate::{Words, answers::Answered, more::Chosen, pages::download, printed, tell};
use axum::{extract::Query, response::Response};
use delegations::{Delegation, DelegationId};
use forums::{Forum, Here, Step};
use kernel::{
    Lang, Result, Text,
    form::Form,
    rights::{Right, Scope},
};
use lingua::sort::Sorter;
use registration::{Filter, LIST_MAX, Listed, Part, Standing};
use sheets::{Cell, Column, Field, Format, Sheet};
use std::{cmp::Ordering, collections::HashMap};

kernel::text_enum! {
    /// In which order delegations stand.
    pub(crate) enum Order {
        /// As the protocol has them.
        Protocol = "protocol",
        /// By their names, in the alphabet of the file's language.
        Alphabet = "alphabet",
    }
}

pub(crate) async fn xlsx(here: Here, Query(asked): Query<Form>) -> Result<Response> {
    as_sheet(here, &asked, Format::Xlsx).await
}

pub(crate) async fn csv(here: Here, Query(asked): Query<Form>) -> Result<Response> {
    as_sheet(here, &asked, Format::Csv).await
}

async fn as_sheet(here: Here, asked: &Form, format: Format) -> Result<Response> {
    let people = Participants::of(&here, asked).await?;
    let answered = answered(&here, &people.reader).await?;
    let mut tx = here.app.db.read().await?;
    let chosen = Chosen::of(&mut tx, &here, asked).await?;
    drop(tx);
    let writing = tokio::task::spawn_blocking(move || match format {
        Format::Csv => Ok(sheets::csv(&people.sheet(&chosen, &answered))),
        Format::Xlsx => sheets::xlsx(&people.sheet(&chosen, &answered)),
    });
    let bytes = writing.await.map_err(anyhow::Error::from)?.map_err(anyhow::Error::from)?;
    Ok(download(bytes, &name_of(&here), format.ending(), format.media_type()))
}

/// What people have answered, for whoever sees it on their pages; for others there are no such columns.
async fn answered(here: &Here, reader: &Reader) -> Result<Answered> {
    if !here.by.may(Right::SeeAllPeople, Scope::forum(here.forum.id.0)) {
        return Ok(Answered::default());
    }
    let mut tx = here.app.db.read().await?;
    Answered::of(&mut tx, &here.forum, reader).await
}

pub(crate) async fn pdf(here: Here, Query(asked): Query<Form>) -> Result<Response> {
    let people = Participants::of(&here, &asked).await?;
    let pdf = printed::pdf(&here, people).await?;
    Ok(download(pdf, &name_of(&here), "pdf", "application/pdf"))
}

fn name_of(here: &Here) -> String {
    format!("participants-{}", here.forum.slug)
}

/// The language that a file is written in.
pub(crate) struct Reader {
    /// Of the content, BCP 47.
    pub tag: String,
    /// Of the words around it.
    pub lang: Lang,
    chain: Vec<String>,
}

impl Reader {
    fn of(here: &Here, asked: &Form) -> Reader {
        let house = here.app.house();
        let tag = house
            .languages
            .iter()
            .find(|tag| tag.as_str() == asked.value("language"))
            .unwrap_or(&here.tag)
            .clone();
        Reader { lang: Lang::nearest(&tag), tag, chain: here.chain() }
    }

    pub fn shown(&self, text: &Text) -> String {
        text.in_lang(&self.tag, &self.chain).to_owned()
    }
}

/// Everybody who holds a place, in their order.
pub(crate) struct Participants {
    pub people: Vec<Listed>,
    pub reader: Reader,
    forum: Forum,
    steps: Vec<Step>,
}

impl Participants {
    async fn of(here: &Here, asked: &Form) -> Result<Participants> {
        here.by.must(Right::Export, Scope::forum(here.forum.id.0))?;
        let reader = Reader::of(here, asked);
        let mut tx = here.app.db.read().await?;
        let mut delegations = delegations::seated(&mut tx, here.forum.id.0).await?;
        let steps = forums::steps(&mut tx, here.forum.id).await?;
        let mut people = vec![];
        let mut filter = Filter { standing: Some(Standing::Active), ..Filter::of(here.forum.id) };
        loop {
            let some = registration::listed(&mut tx, &filter).await?;
            let count = i64::try_from(some.len()).unwrap_or(LIST_MAX);
            people.extend(some);
            if count < LIST_MAX {
                break;
            }
            filter.skip += LIST_MAX;
        }
        if Order::from_word(asked.value("order")) == Some(Order::Alphabet) {
            let sorter = Sorter::new(&reader.tag);
            delegations.sort_by_cached_key(|it| sorter.key(&reader.shown(&it.name)));
        }
        by_delegation(&mut people, &delegations, &reader.tag);
        Ok(Participants { people, reader, forum: here.forum.clone(), steps })
    }

    fn sheet(&self, chosen: &Chosen, answered: &Answered) -> Sheet {
        let (lang, t) = (self.reader.lang, Words(self.reader.lang));
        let of_fields = |fields: &[Field]| -> Vec<Column> {
            fields.iter().map(|field| Column::new(tell::field(lang, *field))).collect()
        };
        use Field::*;
        let mut columns =
            of_fields(&[Delegation, Role, Title, FamilyName, GivenName, LatinFamily, LatinGiven]);
        columns.extend(of_fields(&[Organisation, Position, Category]));
        columns.push(Column::new(t.standing()));
        columns.extend(of_fields(&[Email, Language, Ref]));
        columns.extend(chosen.columns(lang));
        columns.extend(answered.columns());
        let row = |it: &Listed| {
            let more = chosen.cells(it).chain(answered.cells(it, &self.reader));
            self.row(it).into_iter().chain(more).collect()
        };
        let rows = self.people.iter().map(row).collect();
        Sheet { name: t.participants(), columns, rows }
    }

    fn row(&self, it: &Listed) -> Vec<Cell> {
        let (t, reader) = (Words(self.reader.lang), &self.reader);
        let part = match (it.part, it.delegation) {
            (Part::Head, _) => t.head(),
            (Part::Deputy, _) => t.deputy(),
            (Part::Member, Some(_)) => t.member(),
            (Part::Member, None) => String::new(),
        };
        vec![
            it.delegation_name.as_ref().map(|name| reader.shown(name)).into(),
            part.into(),
            it.title.as_str().into(),
            it.family_name.as_str().into(),
            it.given_name.as_str().into(),
            it.latin_family.as_str().into(),
            it.latin_given.as_str().into(),
            it.organisation_for(&reader.tag).into(),
            reader.shown(&it.position).into(),
            reader.shown(&it.category_name).into(),
            self.standing(it).into(),
            it.email.clone().into(),
            it.language.as_str().into(),
            it.reference.clone().into(),
        ]
    }

    /// How far their accreditation is, in the forum's own words.
    fn standing(&self, it: &Listed) -> String {
        let step = self.steps.iter().find(|step| step.place == it.step_place);
        self.reader.shown(match step {
            _ if it.accredited => &self.forum.ends,
            Some(step) => &step.name,
            None => &self.forum.begins,
        })
    }
}

/// Whoever is in no delegation comes last, in the alphabet of the file's language.
fn by_delegation(people: &mut Vec<Listed>, delegations: &[Delegation], of_file: &str) {
    let places: HashMap<DelegationId, usize> =
        delegations.iter().enumerate().map(|(at, it)| (it.id, at)).collect();
    let place = |it: &Listed| it.delegation.and_then(|id| places.get(&id).copied()).unwrap_or(usize::MAX);
    let language =
        |at: usize| delegations.get(at).and_then(|it| it.languages.first()).map_or(of_file, String::as_str);
    let mut sorters: HashMap<usize, Sorter> = HashMap::new();
    // A key for each, made once: comparing names is the dear part.
    let mut keyed: Vec<(usize, u8, Vec<u8>, Listed)> = people
        .drain(..)
        .map(|it| {
            let at = place(&it);
            let sorter = sorters.entry(at).or_insert_with(|| Sorter::new(language(at)));
            (at, rank(it.part), it.bearer().key(sorter), it)
        })
        .collect();
    keyed.sort_by(|a, b| match (a.0, a.1).cmp(&(b.0, b.1)) {
        Ordering::Equal => a.2.cmp(&b.2),
        other => other,
    });
    people.extend(keyed.into_iter().map(|(.., it)| it));
}

fn rank(part: Part) -> u8 {
    match part {
        Part::Head => 0,
        Part::Deputy => 1,
        Part::Member => 2,
    }
}
