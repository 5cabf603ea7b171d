//! The calendar at a secret address: what is its owner's, in the language of the address, and nothing else.

use crate::{Words, mine::Mine, store};
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use forums::Here;
use kernel::{Error, Result};
use programme::{Format, Item, Kind};
use registration::Standing;
use schedules::{Status, Texts};
use std::collections::{BTreeMap, BTreeSet};

pub(crate) async fn show(here: Here, Path((_, secret)): Path<(String, String)>) -> Result<Response> {
    let secret = secret.strip_suffix(".ics").unwrap_or(&secret);
    let mut tx = here.app.db.read().await?;
    let feed = store::feed_by_secret(&mut tx, secret).await?.ok_or(Error::NotFound)?;
    let owner = registration::by_id(&mut tx, feed.registration).await?;
    let stands = |standing| matches!(standing, Standing::Active | Standing::Reserve);
    let owner = owner.filter(|it| it.forum == here.forum.id && stands(it.standing)).ok_or(Error::NotFound)?;
    let mine = Mine::of(&mut tx, owner.id).await?;
    let items = programme::items(&mut tx, here.forum.id).await?;
    let own: BTreeMap<String, &Item> = items
        .iter()
        .filter(|item| item.kind != Kind::Part && mine.has(item.id))
        .map(|item| (programme::file_id(item), item))
        .collect();
    let home = here.app.config.public_url();
    let site = format!("{home}/{}/f/{}", here.tag, here.forum.slug);
    let all = programme::outgoing_of(&mut tx, &here.forum, &here.tag, Some(&site)).await?;
    drop(tx);
    let names: BTreeSet<String> = own.keys().cloned().collect();
    let mut outgoing = all.only(&names);
    outgoing.programme.about.title = Texts::new(&here.tag, Words(here.lang).calendar_name(here.name()));
    outgoing.programme.about.url = Some(format!("{site}/my-programme"));
    for item in &mut outgoing.programme.items {
        // Whoever waits for a place may not come to have one.
        let waits = own.get(&item.id).is_some_and(|own| mine.only_waits(own.id));
        if waits && item.status == Status::Confirmed {
            item.status = Status::Tentative;
        }
    }
    let mut response = outgoing.written(Format::ICal).into_response();
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    Ok(response)
}
