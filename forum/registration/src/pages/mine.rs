//! One's own registrations.

use super::{
    Chip, Shows, chip,
    one::{StepRow, last_step, path, reserve_place, ticket},
};
use crate::{
    Words,
    model::{Listed, Standing},
    store,
};
use askama::Template;
use axum::response::Response;
use forums::Here;
use kernel::{
    Result, dates,
    web::{Frame, page},
};
use people::PersonId;

struct Mine {
    href: String,
    category: Shows,
    delegation: Option<Shows>,
    chip: Chip,
    last: String,
    steps: Vec<StepRow>,
    place: Option<i64>,
    ticket: Option<String>,
    stands: bool,
    since: String,
}

#[derive(Template)]
#[template(path = "pages/mine.html")]
struct MinePage {
    f: Frame,
    t: Words,
    name: String,
    mine: Vec<Mine>,
    register_href: String,
}

/// The registrations in this forum of whoever is signed in.
pub(super) async fn list(here: Here) -> Result<Response> {
    let person = PersonId(here.person()?);
    let mut tx = here.app.db.read().await?;
    let steps = forums::steps(&mut tx, here.forum.id).await?;
    let mut mine = vec![];
    for it in store::of_person(&mut tx, person).await?.into_iter().filter(|it| it.forum == here.forum.id) {
        let Some(listed) = store::listed_one(&mut tx, here.forum.id, it.id).await? else { continue };
        let place = reserve_place(&mut tx, &listed, here.forum.id).await?;
        mine.push(one(&here, &steps, &listed, place));
    }
    drop(tx);
    let page_of = MinePage {
        f: here.frame(),
        t: Words(here.lang),
        name: here.visit.name.clone(),
        mine,
        register_href: here.to("/register"),
    };
    page(&here, &page_of)
}

fn one(here: &Here, steps: &[forums::Step], it: &Listed, place: Option<i64>) -> Mine {
    Mine {
        href: here.to(&format!("/registration/{}", it.id)),
        category: Shows::of(here, &it.category_name),
        delegation: it.delegation_name.as_ref().map(|name| Shows::of(here, name)),
        chip: chip(here, steps, it, place),
        last: last_step(here, steps, it),
        steps: path(here, steps, it),
        place,
        ticket: ticket(here, it),
        stands: matches!(it.standing, Standing::Active | Standing::Reserve),
        since: dates::moment(here.lang, it.created_at, &here.forum.time_zone()),
    }
}
