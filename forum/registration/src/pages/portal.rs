//! A delegation's own page: its places, its people, its reserve.

use super::{Chip, Shows, chip, one, part_in_words, told};
use crate::{
    Words, enter,
    model::{Filter, Listed, Part, RegistrationId, Standing},
    places::{self, Use},
    search::Found,
    store,
};
use askama::Template;
use axum::{
    extract::{Path, Query},
    response::{Html, IntoResponse, Redirect, Response},
};
use delegations::Delegation;
use forums::{Category, Here, Step};
use kernel::{
    Error, Result,
    db::Tx,
    rights::{Right, Scope},
    web::{Frame, Link, page},
};
use lingua::sort::Sorter;
use people::Seen;
use serde::Deserialize;

/// The delegation of that word at this forum, if the visitor has that right for it.
pub(super) async fn side(tx: &mut Tx, here: &Here, slug: &str, right: Right) -> Result<Delegation> {
    let found = delegations::by_slug(tx, slug).await?.ok_or(Error::NotFound)?;
    here.by.must(right, Scope::delegation(here.forum.id.0, found.id.0))?;
    delegations::seat_of(tx, here.forum.id.0, found.id).await?.ok_or(Error::NotFound)?;
    Ok(found)
}

/// The category of that word.
pub(super) fn category_of(categories: Vec<Category>, slug: &str) -> Result<Category> {
    categories.into_iter().find(|category| category.slug == slug).ok_or(Error::NotFound)
}

#[derive(Template)]
#[template(path = "pages/sides.html")]
struct SidesPage {
    f: Frame,
    t: Words,
    sides: Vec<Side>,
}

struct Side {
    href: String,
    name: Shows,
    used: String,
    waiting: i64,
}

/// The visitor's delegations; whoever has one goes straight to it.
pub(super) async fn choose(here: Here) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let mine = here.forum.id.0;
    let may = |side: &Delegation| here.by.may(Right::SeeDelegation, Scope::delegation(mine, side.id.0));
    let seated: Vec<Delegation> = delegations::seated(&mut tx, mine).await?.into_iter().filter(may).collect();
    if seated.is_empty() {
        return Err(Error::Forbidden);
    }
    if let [only] = seated.as_slice() {
        return Ok(Redirect::to(&here.to(&format!("/delegation/{}", only.slug))).into_response());
    }
    let counts = store::counts(&mut tx, here.forum.id).await?;
    let number = |side: &Delegation, standing| -> i64 {
        counts
            .iter()
            .filter(|it| it.delegation == Some(side.id) && it.standing == standing)
            .map(|it| it.number)
            .sum()
    };
    let sides = seated.iter().map(|side| Side {
        href: here.to(&format!("/delegation/{}", side.slug)),
        name: Shows::of(&here, &side.name),
        used: Words(here.lang).registered_count(number(side, Standing::Active)),
        waiting: number(side, Standing::Reserve),
    });
    let sides = SidesPage { f: here.frame(), t: Words(here.lang), sides: sides.collect() };
    page(&here, &sides)
}

/// A category's places.
struct PlaceRow {
    label: String,
    used: i64,
    /// `None`: not limited.
    places: Option<i64>,
    over: i64,
    waiting: i64,
    nominate_href: String,
}

/// Somebody in a list.
pub(super) struct PersonRow {
    pub id: RegistrationId,
    pub href: String,
    pub name: Seen,
    /// How what was typed was read; empty where it is plainly there.
    pub reading: String,
    /// That the passport's spelling is doubtful; empty where it is not.
    pub passport: String,
    pub category: Shows,
    pub organisation: String,
    pub part: String,
    pub chip: Chip,
    pub first: bool,
    pub last: bool,
}

struct Reserve {
    category: String,
    people: Vec<PersonRow>,
}

#[derive(Template)]
#[template(path = "pages/portal.html", blocks = ["results"])]
struct PortalPage {
    f: Frame,
    t: Words,
    name: Shows,
    others_href: Option<String>,
    deadline: Option<String>,
    deadline_is_over: bool,
    may_nominate: bool,
    may_order: bool,
    quotas_href: Option<String>,
    history: String,
    invites_href: String,
    lists_href: String,
    /// Where those are who wait for the visitor, and how many they are.
    waits: Option<(String, String)>,
    places: Vec<PlaceRow>,
    here_href: String,
    base: String,
    query: String,
    /// How many were found, wherever on the page they stand; whoever holds a place, where nobody was searched for.
    number: usize,
    /// Whether more were found than are shown.
    more: bool,
    people: Vec<PersonRow>,
    reserve: Vec<Reserve>,
    gone: Vec<PersonRow>,
}

impl PortalPage {
    fn number(&self) -> usize {
        let waiting: usize = self.reserve.iter().map(|it| it.people.len()).sum();
        let elsewhere = if self.query.is_empty() { 0 } else { waiting + self.gone.len() };
        self.people.len() + elsewhere
    }
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
}

/// Letters of a name that are looked for; more than that is no name.
const SEARCH_LETTERS_MAX: usize = 100;

/// One delegation.
pub(super) async fn show(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let side = side(&mut tx, &here, &slug, Right::SeeDelegation).await?;
    let scope = Scope::delegation(here.forum.id.0, side.id.0);
    let secretariat = here.by.may(Right::EnterPeople, Scope::forum(here.forum.id.0));
    let deadline = enter::deadline(&mut tx, &here.forum, side.id).await?;
    let deadline_is_over = deadline.is_some_and(|until| until <= tx.now);
    let categories = forums::categories(&mut tx, here.forum.id).await?;
    let uses = places::uses(&mut tx, here.forum.id, side.id).await?;
    let steps = forums::steps(&mut tx, here.forum.id).await?;
    let search = asked.q.trim().chars().take(SEARCH_LETTERS_MAX).collect::<String>();
    let all = Filter { delegation: Some(side.id), search: search.clone(), ..Filter::of(here.forum.id) };
    let waits = waits(&mut tx, &here, &side, &steps).await?;
    let orders = reserve_orders(&mut tx, &here, &side, &categories).await?;
    drop(tx);
    let list = crate::search(&here.app, &here.tag, &all).await?;
    let (more, listed) = (list.more, list.people);
    let base = format!("/delegation/{slug}");
    let may_order = secretariat || here.by.may(Right::Nominate, scope);
    let mut portal = PortalPage {
        number: 0,
        more,
        f: here.frame(),
        t: Words(here.lang),
        name: Shows::of(&here, &side.name),
        others_href: several(&here).then(|| here.to("/delegation")),
        deadline: deadline.map(|until| here.forum.moment(here.lang, until)),
        deadline_is_over,
        may_nominate: secretariat || (!deadline_is_over && here.by.may(Right::Nominate, scope)),
        may_order,
        history: here.history("delegation", side.id.0),
        quotas_href: here
            .by
            .may(Right::ManageForum, Scope::forum(here.forum.id.0))
            .then(|| here.to(&format!("{base}/quotas"))),
        invites_href: here.to(&format!("{base}/invites")),
        lists_href: here.to("/lists"),
        waits,
        places: place_rows(&here, &categories, &uses, &base),
        here_href: here.to(&base),
        base: here.to("/registration"),
        people: rows(&here, &steps, &listed, search.is_empty(), |it| it.standing == Standing::Active),
        reserve: reserve(&here, &steps, &listed, &orders),
        gone: rows(&here, &steps, &listed, search.is_empty(), |it| {
            matches!(it.standing, Standing::Withdrawn | Standing::Refused)
        }),
        query: search,
    };
    portal.number = portal.number();
    if here.part {
        return Ok(Html(portal.as_results().render()?).into_response());
    }
    page(&here, &portal)
}

/// The first step that the visitor takes for this delegation and that somebody waits for: where, and for how many.
async fn waits(
    tx: &mut Tx,
    here: &Here,
    side: &Delegation,
    steps: &[Step],
) -> Result<Option<(String, String)>> {
    let forum = here.forum.id;
    for step in steps.iter().filter(|step| one::takes(&here.by, step, forum.0, Some(side.id.0))) {
        let waiting = Filter {
            delegation: Some(side.id),
            standing: Some(Standing::Active),
            step_place: Some(step.place - 1),
            ..Filter::of(forum)
        };
        let number = store::how_many(tx, &waiting).await?;
        if number > 0 {
            let href = here.to(&format!("/accreditation?delegation={}&step={}", side.slug, step.slug));
            return Ok(Some((href, Words(here.lang).waits_for_you(number))));
        }
    }
    Ok(None)
}

/// Whether the visitor sees more than one delegation.
fn several(here: &Here) -> bool {
    here.by.may(Right::SeeDelegation, Scope::forum(here.forum.id.0))
        || here.by.delegations(here.forum.id.0).len() > 1
}

fn place_rows(here: &Here, categories: &[Category], uses: &[Use], base: &str) -> Vec<PlaceRow> {
    let rows = uses.iter().filter_map(|it| {
        let category = categories.iter().find(|category| category.id == it.category)?;
        // A category in which the delegation has neither a place nor a person only takes room.
        let empty = it.places == Some(0) && it.used == 0 && it.waiting == 0;
        (!empty).then(|| PlaceRow {
            label: told(here, &category.name),
            used: it.used,
            places: it.places,
            over: it.places.map_or(0, |places| (it.used - places).max(0)),
            waiting: it.waiting,
            nominate_href: here.to(&format!("{base}/nominate/{}", category.slug)),
        })
    });
    rows.collect()
}

/// Head and deputies first, then by name in the alphabet of the page's language; what was searched for, the surest first.
fn rows(
    here: &Here,
    steps: &[Step],
    listed: &[Found],
    all: bool,
    shown: impl Fn(&Listed) -> bool,
) -> Vec<PersonRow> {
    let rank = |part: Part| match part {
        Part::Head => 0,
        Part::Deputy => 1,
        Part::Member => 2,
    };
    let mut people: Vec<&Found> = listed.iter().filter(|it| shown(&it.listed)).collect();
    if all {
        let sorter = Sorter::new(&here.tag);
        people.sort_by_cached_key(|it| {
            (rank(it.listed.part), people::seen(here, it.listed.bearer()).key(&sorter))
        });
    }
    people.into_iter().map(|it| found_row(here, steps, it, None)).collect()
}

/// Somebody who was searched for, with how what was typed was read.
fn found_row(here: &Here, steps: &[Step], it: &Found, reserve: Option<i64>) -> PersonRow {
    PersonRow { reading: it.read_as(here), ..row(here, steps, &it.listed, reserve) }
}

pub(super) fn row(here: &Here, steps: &[Step], it: &Listed, reserve: Option<i64>) -> PersonRow {
    PersonRow {
        id: it.id,
        href: here.to(&format!("/registration/{}", it.id)),
        name: people::seen(here, it.bearer()),
        category: Shows::of(here, &it.category_name),
        organisation: it.organisation_for(&here.tag).to_owned(),
        part: part_in_words(Words(here.lang), it.part),
        chip: chip(here, steps, it, reserve),
        reading: String::new(),
        passport: it.passport_mismatch().map(|_| people::passport::doubtful(here.lang)).unwrap_or_default(),
        first: false,
        last: false,
    }
}

/// The whole reserve of each category, in order: a search narrows what is shown, not whose turn it is.
async fn reserve_orders(
    tx: &mut Tx,
    here: &Here,
    side: &Delegation,
    categories: &[Category],
) -> Result<Vec<(String, Vec<RegistrationId>)>> {
    let mut orders = vec![];
    for category in categories {
        let order = store::reserve(tx, here.forum.id, side.id, category.id).await?;
        if !order.is_empty() {
            orders.push((told(here, &category.name), order.into_iter().map(|(id, _)| id).collect()));
        }
    }
    Ok(orders)
}

fn reserve(
    here: &Here,
    steps: &[Step],
    listed: &[Found],
    orders: &[(String, Vec<RegistrationId>)],
) -> Vec<Reserve> {
    let lists = orders.iter().map(|(category, order)| {
        let people = (1i64..).zip(order).filter_map(|(place, id)| {
            let it = listed.iter().find(|it| it.listed.id == *id)?;
            let last = order.last() == Some(id);
            Some(PersonRow { first: place == 1, last, ..found_row(here, steps, it, Some(place)) })
        });
        Reserve { category: category.clone(), people: people.collect() }
    });
    lists.filter(|list| !list.people.is_empty()).collect()
}

/// The way back to a delegation, for the pages under it.
pub(super) fn crumbs(here: &Here, side: &Delegation) -> Vec<Link> {
    let href = here.to(&format!("/delegation/{}", side.slug));
    vec![Link { href, label: told(here, &side.name), current: false }]
}
