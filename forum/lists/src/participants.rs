//! The participants of a forum as a file: delegations in protocol order; within one its head, its deputies, and then
//! everybody else in the alphabet of the delegation.

use crate::{Words, pages::download, tell};
use axum::response::Response;
use delegations::{Delegation, DelegationId};
use forums::{Here, Step};
use kernel::{
    Result, Text,
    rights::{Right, Scope},
};
use lingua::sort::Sorter;
use registration::{Filter, LIST_MAX, Listed, Part, Standing};
use sheets::{Cell, Column, Field, Format, Sheet};
use std::{cmp::Ordering, collections::HashMap};

pub(crate) async fn xlsx(here: Here) -> Result<Response> {
    exported(here, Format::Xlsx).await
}

pub(crate) async fn csv(here: Here) -> Result<Response> {
    exported(here, Format::Csv).await
}

async fn exported(here: Here, format: Format) -> Result<Response> {
    here.by.must(Right::Export, Scope::forum(here.forum.id.0))?;
    let people = Participants::of(&here).await?;
    let name = format!("participants-{}", here.forum.slug);
    let writing = tokio::task::spawn_blocking(move || match format {
        Format::Csv => Ok(sheets::csv(&people.sheet(&here))),
        Format::Xlsx => sheets::xlsx(&people.sheet(&here)),
    });
    let bytes = writing.await.map_err(anyhow::Error::from)?.map_err(anyhow::Error::from)?;
    Ok(download(bytes, &name, format))
}

/// Everybody who holds a place, and what is said of them by numbers only.
struct Participants {
    people: Vec<Listed>,
    delegations: Vec<Delegation>,
    steps: Vec<Step>,
}

impl Participants {
    async fn of(here: &Here) -> Result<Participants> {
        let mut tx = here.app.db.read().await?;
        let delegations = delegations::seated(&mut tx, here.forum.id.0).await?;
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
        Ok(Participants { people, delegations, steps })
    }

    fn sheet(mut self, here: &Here) -> Sheet {
        in_protocol_order(&mut self.people, &self.delegations);
        let t = Words(here.lang);
        let of_fields = |fields: &[Field]| -> Vec<Column> {
            fields.iter().map(|field| Column::new(tell::field(here.lang, *field))).collect()
        };
        use Field::*;
        let mut columns =
            of_fields(&[Delegation, Role, Title, FamilyName, GivenName, LatinFamily, LatinGiven]);
        columns.extend(of_fields(&[Organisation, Position, Category]));
        columns.push(Column::new(t.standing()));
        columns.extend(of_fields(&[Email, Language, Ref]));
        let rows = self.people.iter().map(|it| self.row(here, it)).collect();
        Sheet { name: t.participants(), columns, rows }
    }

    fn row(&self, here: &Here, it: &Listed) -> Vec<Cell> {
        let t = Words(here.lang);
        let shown = |text: &Text| text.in_lang(&here.tag, &here.chain()).to_owned();
        let part = match (it.part, it.delegation) {
            (Part::Head, _) => t.head(),
            (Part::Deputy, _) => t.deputy(),
            (Part::Member, Some(_)) => t.member(),
            (Part::Member, None) => String::new(),
        };
        vec![
            it.delegation_name.as_ref().map(|name| shown(name)).into(),
            part.into(),
            it.title.as_str().into(),
            it.family_name.as_str().into(),
            it.given_name.as_str().into(),
            it.latin_family.as_str().into(),
            it.latin_given.as_str().into(),
            it.organisation_for(&here.tag).into(),
            shown(&it.position).into(),
            shown(&it.category_name).into(),
            self.standing(here, it).into(),
            it.email.clone().into(),
            it.language.as_str().into(),
            it.reference.clone().into(),
        ]
    }

    /// How far their accreditation is, in the forum's own words.
    fn standing(&self, here: &Here, it: &Listed) -> String {
        let step = self.steps.iter().find(|step| step.place == it.step_place);
        let text = match step {
            _ if it.accredited => &here.forum.ends,
            Some(step) => &step.name,
            None => &here.forum.begins,
        };
        text.in_lang(&here.tag, &here.chain()).to_owned()
    }
}

/// Whoever is in no delegation comes last.
fn in_protocol_order(people: &mut Vec<Listed>, delegations: &[Delegation]) {
    let places: HashMap<DelegationId, usize> =
        delegations.iter().enumerate().map(|(at, it)| (it.id, at)).collect();
    let place = |it: &Listed| it.delegation.and_then(|id| places.get(&id).copied()).unwrap_or(usize::MAX);
    let language =
        |at: usize| delegations.get(at).and_then(|it| it.languages.first()).map_or("", String::as_str);
    let mut sorters: HashMap<usize, Sorter> = HashMap::new();
    // A key for each, made once: comparing names is the dear part.
    let mut keyed: Vec<(usize, u8, Vec<u8>, Listed)> = people
        .drain(..)
        .map(|it| {
            let at = place(&it);
            let sorter = sorters.entry(at).or_insert_with(|| Sorter::new(language(at)));
            (at, rank(it.part), sorter.key(&it.sort_name()), it)
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
