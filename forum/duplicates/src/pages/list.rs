//! The list of pairs, and one of them beside it.

use super::{
    Asked, agreements,
    choosing::Picked,
    pair::Detail,
    percent,
    search::{self, Found},
};
use crate::{
    Words,
    model::{Likeness, LikenessId, Standing, persons},
    store,
    view::View,
};
use askama::Template;
use axum::{
    extract::{Path, Query},
    response::{Html, IntoResponse, Response},
};
use forums::Here;
use kernel::{
    Result,
    db::Tx,
    shell,
    web::{Frame, Link, page},
};
use people::{Seen, register};

/// Pairs on one page of the list.
const ROWS_MAX: usize = 50;

struct Row {
    href: String,
    names: [Seen; 2],
    line: String,
    /// How what was typed was read; empty where it is plainly a name of one of the two.
    reading: String,
    score: String,
    agrees: Vec<String>,
    current: bool,
}

#[derive(Template)]
#[template(path = "duplicates.html", blocks = ["results"])]
struct ListPage {
    f: Frame,
    t: Words,
    tabs: Vec<Link>,
    delegations: Vec<(String, String)>,
    asked: Asked,
    standing: &'static str,
    query: String,
    /// Said above pairs none of which may be meant.
    similar: String,
    rows: Vec<Row>,
    /// How many there are, in words.
    count: String,
    page: i64,
    pages: i64,
    previous: String,
    next: String,
    decides: bool,
    detail: Option<Detail>,
    /// The list without a pair beside it: on a phone it is the one or the other.
    back: String,
}

pub(super) async fn list(here: Here, Query(asked): Query<Asked>) -> Result<Response> {
    show(&here, &asked, None).await
}

pub(super) async fn one(
    here: Here,
    Path((_, id)): Path<(String, LikenessId)>,
    Query(asked): Query<Asked>,
    Query(picked): Query<Picked>,
) -> Result<Response> {
    show(&here, &asked, Some((id, &picked))).await
}

async fn show(here: &Here, asked: &Asked, open: Option<(LikenessId, &Picked)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let view = View::of(&mut tx, here).await?;
    let pairs = view.pairs(&mut tx, here, asked).await?;
    drop(tx);
    let query = asked.typed();
    let Found { pairs, more } = search::found(here, &query, pairs).await?;
    let similar = register::only_similar(here.lang, pairs.iter().map(|(_, reading)| reading.as_ref()));
    let mut tx = here.app.db.read().await?;
    let detail = match open {
        Some((id, picked)) => Some(Detail::of(&mut tx, here, (&view, asked), id, picked).await?),
        None => None,
    };
    let open = open.map(|(id, _)| id);
    // A search has one page: what is further down is found by typing on.
    let at = if query.is_empty() { asked.page.min(pairs.len()) } else { 0 };
    let mut rows = vec![];
    for (pair, reading) in pairs.iter().skip(at * ROWS_MAX).take(ROWS_MAX) {
        let reading = reading.as_ref().map(|it| register::in_words(here.lang, it)).unwrap_or_default();
        rows.extend(row(&mut tx, here, &view, pair, asked, open).await?.map(|row| Row { reading, ..row }));
    }
    drop(tx);
    let pages = if query.is_empty() { pairs.len().div_ceil(ROWS_MAX) } else { 1 };
    let is_cut = more || (!query.is_empty() && pairs.len() > ROWS_MAX);
    let to_page = |page: usize| here.to(&format!("/duplicates?{}", asked.query(page)));
    let in_words = |name: &kernel::Text| name.in_lang(&here.tag, &here.chain()).to_owned();
    let shown = ListPage {
        f: here.frame(),
        t: Words(here.lang),
        tabs: tabs(here, &view, asked),
        delegations: view.delegations.iter().map(|it| (it.slug.clone(), in_words(&it.name))).collect(),
        standing: asked.standing().word(),
        query,
        similar,
        count: match is_cut {
            true => shell::Words(here.lang).results_first(rows.len()),
            false => Words(here.lang).pairs(pairs.len()),
        },
        rows,
        page: i64::try_from(at).unwrap_or_default() + 1,
        pages: i64::try_from(pages).unwrap_or(i64::MAX),
        previous: at.checked_sub(1).map(to_page).unwrap_or_default(),
        next: if at + 1 < pages { to_page(at + 1) } else { String::new() },
        decides: view.decides,
        detail,
        back: to_page(asked.page),
        asked: asked.clone(),
    };
    if here.part {
        return Ok(Html(shown.as_results().render()?).into_response());
    }
    page(here, &shown)
}

fn tabs(here: &Here, view: &View, asked: &Asked) -> Vec<Link> {
    let t = Words(here.lang);
    let all = [
        (Standing::Open, t.tab_open()),
        (Standing::Merged, t.tab_merged()),
        (Standing::Different, t.tab_different()),
    ];
    // Heads see what is still to be decided within their delegation.
    let shown = all.into_iter().filter(|(standing, _)| view.decides || *standing == Standing::Open);
    shown
        .map(|(standing, label)| {
            let with = Asked { standing: standing.word().to_owned(), ..asked.clone() };
            Link {
                href: here.to(&format!("/duplicates?{}", with.query(0))),
                label,
                current: asked.standing() == standing,
            }
        })
        .collect()
}

async fn row(
    tx: &mut Tx,
    here: &Here,
    view: &View,
    pair: &Likeness,
    asked: &Asked,
    open: Option<LikenessId>,
) -> Result<Option<Row>> {
    let [one, other] = persons(pair);
    let (Some(one), Some(other)) = (people::by_id(tx, one).await?, people::by_id(tx, other).await?) else {
        return Ok(None);
    };
    let mut sides = vec![];
    for person in persons(pair) {
        for (_, delegation, ..) in store::stands(tx, person).await? {
            let side = view.delegations.iter().find(|it| Some(it.id.0) == delegation);
            sides.extend(side.map(|it| it.name.in_lang(&here.tag, &here.chain()).to_owned()));
        }
    }
    sides.dedup();
    Ok(Some(Row {
        href: here.to(&format!("/duplicates/{}?{}", pair.id, asked.query(asked.page))),
        names: [people::seen(here, one.bearer()), people::seen(here, other.bearer())],
        line: sides.join(" · "),
        reading: String::new(),
        score: percent(here, pair.score),
        agrees: agreements(here, pair),
        current: open == Some(pair.id),
    }))
}
