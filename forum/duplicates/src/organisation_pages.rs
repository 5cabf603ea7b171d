//! The organisations of a forum: their names in every language, how many people stand for them, and those that may be
//! one.

use crate::{
    Words,
    acts::Different,
    model::{Kind, Likeness, LikenessId, Standing},
    organisation_acts::{MergeOrganisations, UndoOrganisations},
    pages::{SEARCH_LETTERS_MAX, encoded, percent},
    say, store,
};
use askama::Template;
use axum::{
    Form as Sent,
    extract::{Path, Query},
    response::Response,
};
use forums::Here;
use kernel::{
    Error, Result, dates,
    db::Tx,
    form::Form,
    rights::{Right, Scope},
    web::{Frame, Heading, Link, MenuItem, Place, Routes, Who, page},
};
use lingua::sort::Sorter;
use organisations::{Organisation, OrganisationId};
use people::alike::Reason;
use serde::Deserialize;
use std::collections::{HashMap, HashSet};

pub(crate) fn routes() -> Routes {
    let (see, decide) = (Who::Holder(Right::SeeAllPeople), Who::Holder(Right::DecideDuplicates));
    Routes::new()
        .get("/f/{forum}/organisations", see, list)
        .get("/f/{forum}/organisations/same/{pair}", decide, one)
        .post("/f/{forum}/organisations/same/{pair}/different", decide, different)
        .post("/f/{forum}/organisations/same/{pair}/merge", decide, merge)
        .post("/f/{forum}/organisations/same/{pair}/undo", decide, undo)
        .menu(MenuItem {
            place: Place::Tools(Heading::Participants),
            order: 30,
            path: "/organisations",
            label: |lang| Words(lang).organisations(),
            shown: |by, forum| by.may(Right::SeeAllPeople, Scope::forum(forum)),
        })
}

/// Organisations that a search finds, over all pages: more than there are alike.
const FOUND_MAX: usize = 500;
/// Organisations on one page.
const ROWS_MAX: usize = 100;
/// Pairs that stand open above the list; the others unfold.
const PAIRS_FIRST: usize = 5;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    page: usize,
}

struct Row {
    name: String,
    /// By which of its names it was found, and how what was typed was read; empty where it is plainly there.
    found: String,
    /// Its names in other languages: tag, language, name.
    others: Vec<(String, String, String)>,
    people: i64,
    people_href: String,
}

struct PairRow {
    href: String,
    names: [String; 2],
    /// By which name one of the two was found, and how what was typed was read; empty where it is plainly there.
    found: String,
    score: String,
}

#[derive(Template)]
#[template(path = "organisations.html", blocks = ["results"])]
struct ListPage {
    f: Frame,
    t: Words,
    here: String,
    query: String,
    rows: Vec<Row>,
    total: usize,
    page: i64,
    pages: i64,
    previous: String,
    next: String,
    pairs: Vec<PairRow>,
    merged: Vec<PairRow>,
}

async fn list(here: Here, Query(asked): Query<Asked>) -> Result<Response> {
    here.by.must(Right::SeeAllPeople, Scope::forum(here.forum.id.0))?;
    let query: String = asked.q.trim().chars().take(SEARCH_LETTERS_MAX).collect();
    let hits = organisations::find(&here.app, &query, FOUND_MAX).await?;
    let mut tx = here.app.db.read().await?;
    let mut all = organisations::of_forum(&mut tx, here.forum.id.0).await?;
    let people: HashMap<OrganisationId, i64> =
        store::people_of_organisations(&mut tx, here.forum.id).await?.into_iter().collect();
    let decides = here.by.may(Right::DecideDuplicates, Scope::forum(here.forum.id.0));
    let there: HashSet<OrganisationId> = all.iter().map(|it| it.id).collect();
    let sought = Sought { hits: &hits, all: query.is_empty() };
    let (pairs, merged) = match decides {
        true => (
            pair_rows(&mut tx, &here, Standing::Open, &there, &sought).await?,
            pair_rows(&mut tx, &here, Standing::Merged, &there, &sought).await?,
        ),
        false => (vec![], vec![]),
    };
    drop(tx);
    all.retain(|it| sought.all || sought.place(it.id).is_some());
    // Those that are found equally surely stand in the reader's alphabet.
    let sorter = Sorter::new(&here.tag);
    all.sort_by_cached_key(|it| (sought.place(it.id), sorter.key(it.shown(&here.tag))));
    let found = |it: &Organisation| hits.iter().find(|hit| hit.organisation == it.id);
    let (total, pages) = (all.len(), all.len().div_ceil(ROWS_MAX));
    let to_page = |page: usize| here.to(&format!("/organisations?q={}&page={page}", encoded(&query)));
    let rows = all.iter().skip(asked.page.min(pages) * ROWS_MAX).take(ROWS_MAX);
    let shown = ListPage {
        f: here.frame(),
        t: Words(here.lang),
        here: here.to("/organisations"),
        rows: rows.map(|it| row(&here, it, found(it), &people)).collect(),
        total,
        page: i64::try_from(asked.page).unwrap_or_default() + 1,
        pages: i64::try_from(pages).unwrap_or(i64::MAX),
        previous: asked.page.checked_sub(1).map(to_page).unwrap_or_default(),
        next: if asked.page + 1 < pages { to_page(asked.page + 1) } else { String::new() },
        pairs,
        merged,
        query,
    };
    if here.part {
        return Ok(axum::response::IntoResponse::into_response(axum::response::Html(
            shown.as_results().render()?,
        )));
    }
    page(&here, &shown)
}

/// What was searched for.
struct Sought<'h> {
    hits: &'h [organisations::Hit],
    /// Whether nothing was, so that all are shown.
    all: bool,
}

impl Sought<'_> {
    /// Where an organisation stands among what was found: those that are found equally surely stand at one place.
    fn place(&self, id: OrganisationId) -> Option<usize> {
        let at = self.hits.iter().position(|hit| hit.organisation == id)?;
        let first = self.hits[..at].iter().rposition(|hit| !hit.is_as_sure_as(&self.hits[at]));
        Some(first.map_or(0, |before| before + 1))
    }
}

fn row(
    here: &Here,
    it: &Organisation,
    found: Option<&organisations::Hit>,
    people: &HashMap<OrganisationId, i64>,
) -> Row {
    let shown = it.shown(&here.tag);
    let others = it.names.iter().filter(|(_, name)| name.text != shown);
    Row {
        name: shown.to_owned(),
        found: found.map(|hit| hit.in_words(here.lang, shown)).unwrap_or_default(),
        others: others
            .map(|(tag, name)| (tag.clone(), dates::language_name(tag), name.text.clone()))
            .collect(),
        people: people.get(&it.id).copied().unwrap_or_default(),
        // By the organisation itself: a search by its name shows the people of others that are called alike, too.
        people_href: here.to(&format!("/accreditation?step=all&organisation={}", it.id)),
    }
}

/// Pairs of which one at least has people in the forum and one was found, where something was searched for.
async fn pair_rows(
    tx: &mut Tx,
    here: &Here,
    standing: Standing,
    there: &HashSet<OrganisationId>,
    sought: &Sought<'_>,
) -> Result<Vec<PairRow>> {
    let mut pairs = vec![];
    for pair in store::of_organisations(tx, standing).await? {
        let ids = pair.both().map(OrganisationId);
        let place = ids.iter().filter_map(|id| sought.place(*id)).min();
        if ids.iter().any(|id| there.contains(id)) && (sought.all || place.is_some()) {
            pairs.push((place, pair));
        }
    }
    pairs.sort_by_key(|(place, _)| *place);
    let mut rows = vec![];
    for (_, pair) in pairs {
        let both = both(tx, &pair).await?;
        let names = both.each_ref().map(|it| it.shown(&here.tag).to_owned());
        let hit = sought.hits.iter().find(|hit| both.iter().any(|it| it.id == hit.organisation));
        let of_hit = hit.and_then(|hit| Some((hit, both.iter().position(|it| it.id == hit.organisation)?)));
        rows.push(PairRow {
            href: here.to(&format!("/organisations/same/{}", pair.id)),
            found: of_hit.map(|(hit, at)| hit.in_words(here.lang, &names[at])).unwrap_or_default(),
            names,
            score: percent(here, pair.score),
        });
    }
    Ok(rows)
}

async fn both(tx: &mut Tx, pair: &Likeness) -> Result<[Organisation; 2]> {
    let [one, other] = pair.both().map(OrganisationId);
    let one = organisations::by_id(tx, one).await?.ok_or(Error::NotFound)?;
    let other = organisations::by_id(tx, other).await?.ok_or(Error::NotFound)?;
    Ok([one, other])
}

struct Side {
    id: String,
    name: String,
    names: Vec<(String, String, String)>,
    register: String,
    seat: String,
    people: i64,
}

#[derive(Template)]
#[template(path = "same-organisation.html")]
struct PairPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    sides: [Side; 2],
    score: String,
    reason: String,
    /// Which word is which: `Фонд = Foundation`.
    words: Vec<String>,
    open: bool,
    merged: bool,
    base: String,
}

/// The pair of that id, if one of the two has people in the forum.
async fn seen(tx: &mut Tx, here: &Here, id: LikenessId) -> Result<(Likeness, HashMap<OrganisationId, i64>)> {
    here.by.must(Right::DecideDuplicates, Scope::forum(here.forum.id.0))?;
    let pair =
        store::by_id(tx, id).await?.filter(|it| it.kind == Kind::Organisation).ok_or(Error::NotFound)?;
    let people: HashMap<OrganisationId, i64> =
        store::people_of_organisations(tx, here.forum.id).await?.into_iter().collect();
    if pair.both().into_iter().any(|id| people.contains_key(&OrganisationId(id))) {
        Ok((pair, people))
    } else {
        Err(Error::NotFound)
    }
}

async fn one(here: Here, Path((_, id)): Path<(String, LikenessId)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let (pair, people) = seen(&mut tx, &here, id).await?;
    let both = both(&mut tx, &pair).await?;
    let ours = organisations::names_of(&mut tx, both[0].id).await?;
    let theirs = organisations::names_of(&mut tx, both[1].id).await?;
    drop(tx);
    let why = organisations::alike(&ours, &theirs).reason;
    let t = Words(here.lang);
    let side = |it: &Organisation| Side {
        id: it.id.to_string(),
        name: it.shown(&here.tag).to_owned(),
        names: it
            .names
            .iter()
            .map(|(tag, name)| (tag.clone(), dates::language_name(tag), name.text.clone()))
            .collect(),
        register: [it.register.as_str(), it.number.as_str()].join(" ").trim().to_owned(),
        seat: it.seat.clone(),
        people: people.get(&it.id).copied().unwrap_or_default(),
    };
    let shown = PairPage {
        f: here.frame(),
        t,
        crumbs: vec![Link { href: here.to("/organisations"), label: t.organisations(), current: false }],
        sides: both.each_ref().map(side),
        score: percent(&here, pair.score),
        reason: reason_in_words(t, pair.reason()),
        words: why.words.iter().map(ToString::to_string).collect(),
        open: pair.standing == Standing::Open,
        merged: pair.standing == Standing::Merged,
        base: here.to(&format!("/organisations/same/{id}")),
    };
    page(&here, &shown)
}

fn reason_in_words(t: Words, reason: Reason) -> String {
    match reason {
        Reason::Same => t.organisations_same(),
        Reason::OneName => t.organisations_one_meaning(),
        Reason::Spelling | Reason::Initial => t.organisations_spelling(),
    }
}

async fn different(here: Here, Path((_, id)): Path<(String, LikenessId)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    seen(&mut tx, &here, id).await?;
    drop(tx);
    let done = here.app.db.act(&here.by, Different { likeness: id, forum: here.forum.id }).await;
    answered(&here, id, done, &say::are_different())
}

async fn merge(
    here: Here,
    Path((_, id)): Path<(String, LikenessId)>,
    Sent(form): Sent<Form>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    seen(&mut tx, &here, id).await?;
    drop(tx);
    let stays = form.value("stays").parse().map_err(|_| Error::NotFound)?;
    let act = MergeOrganisations { likeness: id, forum: here.forum.id, stays };
    let done = here.app.db.act(&here.by, act).await;
    answered(&here, id, done, &say::merged())
}

async fn undo(here: Here, Path((_, id)): Path<(String, LikenessId)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    seen(&mut tx, &here, id).await?;
    drop(tx);
    match here.app.db.act(&here.by, UndoOrganisations { likeness: id, forum: here.forum.id }).await {
        Ok(kept) if !kept.is_empty() => {
            Ok(here.on_to(&here.to("/organisations"), "warn", &say::undone_but_kept(kept.join(", "))))
        }
        done => answered(&here, id, done.map(drop), &say::undone()),
    }
}

fn answered(here: &Here, id: LikenessId, done: Result<()>, say: &kernel::Say) -> Result<Response> {
    match done {
        Ok(()) => Ok(here.on_to(&here.to("/organisations"), "ok", say)),
        Err(Error::Refused(why)) => {
            Ok(here.on_to(&here.to(&format!("/organisations/same/{id}")), "error", &why))
        }
        Err(error) => Err(error),
    }
}
