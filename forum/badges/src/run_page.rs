//! Whose badges are in a file.

use crate::{
    Words,
    badge_pages::{about, must_print},
    model::{Run, RunStanding},
    store::{self, InRun},
};
use askama::Template;
use axum::response::Response;
use delegations::DelegationId;
use forums::{CategoryId, Here};
use kernel::{
    Result, Text, dates,
    db::Tx,
    web::{Frame, Link, page},
};
use lingua::sort::Sorter;
use std::collections::{BTreeMap, BTreeSet};

/// Delegations and categories that a file is called by; of more only their number is said.
const NAMED_MAX: usize = 3;

/// What delegations and categories are called, in the reader's language and the order of the forum.
pub(crate) struct Names {
    delegations: Vec<(DelegationId, String)>,
    categories: Vec<(CategoryId, String)>,
}

impl Names {
    pub(crate) async fn of(here: &Here, tx: &mut Tx) -> Result<Names> {
        let chain = here.chain();
        let show = |text: &Text| text.in_lang(&here.tag, &chain).to_owned();
        let delegations = delegations::seated(tx, here.forum.id.0).await?;
        let categories = forums::categories(tx, here.forum.id).await?;
        Ok(Names {
            delegations: delegations.iter().map(|it| (it.id, show(&it.name))).collect(),
            categories: categories.iter().map(|it| (it.id, show(&it.name))).collect(),
        })
    }

    /// Of whom a file is, in short: its delegations and its categories. Empty while nothing is in it.
    pub(crate) async fn whose(&self, here: &Here, tx: &mut Tx, run: &Run) -> Result<String> {
        let t = Words(here.lang);
        let groups = store::groups_of(tx, run.id).await?;
        if groups.is_empty() {
            return Ok(String::new());
        }
        let of: BTreeSet<Option<DelegationId>> = groups.iter().map(|(delegation, _)| *delegation).collect();
        let mut delegations = named(&self.delegations, |id| of.contains(&Some(id)));
        if delegations.len() < of.len() {
            delegations.push(t.no_delegation());
        }
        let categories = named(&self.categories, |id| groups.iter().any(|(_, category)| *category == id));
        let short = |names: Vec<String>, many: String| {
            if names.len() > NAMED_MAX { many } else { names.join(", ") }
        };
        let many = (t.run_delegations(delegations.len()), t.run_categories(categories.len()));
        Ok([short(delegations, many.0), short(categories, many.1)].join(" · "))
    }

    fn category(&self, id: CategoryId) -> String {
        named(&self.categories, |it| it == id).pop().unwrap_or_default()
    }
}

fn named<I: Copy>(all: &[(I, String)], is_one: impl Fn(I) -> bool) -> Vec<String> {
    all.iter().filter(|(id, _)| is_one(*id)).map(|(_, name)| name.clone()).collect()
}

struct Group {
    delegation: String,
    /// Name and category of each.
    people: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "run.html")]
struct RunPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    when: String,
    about: String,
    whose: String,
    printed: i64,
    groups: Vec<Group>,
    /// The file itself; empty where it is gone.
    href: String,
}

pub(crate) async fn show(here: Here, tx: &mut Tx, run: &Run) -> Result<Response> {
    must_print(&here)?;
    let t = Words(here.lang);
    let names = Names::of(&here, tx).await?;
    // Who was in a file that was removed for somebody's sake is told to nobody.
    let people = if run.standing == RunStanding::Ready { store::of_run(tx, run.id).await? } else { vec![] };
    let the_page = RunPage {
        f: here.frame(),
        t,
        crumbs: vec![Link { href: here.to("/badges"), label: t.badges(), current: false }],
        when: dates::moment(here.lang, run.created_at, &here.forum.time_zone()),
        about: about(here.lang, run),
        whose: names.whose(&here, tx, run).await?,
        printed: run.printed,
        groups: groups(&here, &names, people),
        href: run.file.map(|_| here.to(&format!("/badges/runs/{}.pdf", run.id))).unwrap_or_default(),
    };
    page(&here, &the_page)
}

/// By delegation in the order of the forum, and by name.
fn groups(here: &Here, names: &Names, mut people: Vec<InRun>) -> Vec<Group> {
    let sorter = Sorter::new(&here.tag);
    people.sort_by_cached_key(|it| {
        sorter.name_key(&people::sort_name(&it.family_name, &it.given_name), &it.language)
    });
    let place = |it: &InRun| names.delegations.iter().position(|(id, _)| Some(*id) == it.delegation);
    let mut groups: BTreeMap<usize, Group> = BTreeMap::new();
    for it in people {
        let at = place(&it);
        let group = groups.entry(at.unwrap_or(usize::MAX)).or_insert_with(|| Group {
            delegation: at
                .and_then(|at| names.delegations.get(at))
                .map_or_else(|| Words(here.lang).no_delegation(), |(_, name)| name.clone()),
            people: vec![],
        });
        group.people.push((it.name, names.category(it.category)));
    }
    groups.into_values().collect()
}
