//! How a folder becomes a forum: everything but people, doors and the programme, which their own rooms load.

mod called;
mod categories;
mod steps;

use crate::{CategoryId, City, CityId, ForumId, Fresh, Venue, loaded, words::say};
use delegations::DelegationId;
use folder::Folder;
use kernel::{
    Error, Result, Text,
    db::{Json, Tx},
    journal::Subject,
    live::Topic,
};
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A text of a folder as content of the house.
pub fn text(from: &folder::Text) -> Text {
    Text::parallel(from.original(), from.iter().map(|(tag, text)| (tag.to_owned(), text.to_owned())))
}

/// Loads the forum itself, its cities, categories, delegations with their quotas and texts, inside the
/// caller's act. Answers its id and what was left because the site has changed it.
///
/// # Errors
/// What the database says.
pub async fn load(tx: &mut Tx, folder: &Folder, overwrite: bool) -> Result<(ForumId, Vec<String>)> {
    coalition(tx, folder).await?;
    let mut left = vec![];
    let id = forum(tx, folder, overwrite, &mut left).await?;
    tx.about(Subject::new("forum", id.0));
    left.extend(cities(tx, id, folder, overwrite).await?);
    let categories = categories::categories(tx, id, folder, overwrite, &mut left).await?;
    seats(tx, id, folder, &categories, overwrite, &mut left).await?;
    steps::steps(tx, id, folder, overwrite, &mut left).await?;
    left.extend(pages(tx, id, folder, overwrite).await?);
    tx.changed(Topic::new("site", id.0));
    Ok((id, left))
}

/// From now on a forum is held within another, and what is held within it with it, inside the caller's act.
///
/// # Errors
/// [`Error::Refused`] where the other lies within it; what the database says.
pub async fn hold_within(tx: &mut Tx, forum: ForumId, above: ForumId) -> Result<()> {
    if crate::store::below(tx, forum).await?.contains(&above) {
        let other = crate::store::forum_by_id(tx, above).await?.map(|it| it.slug).unwrap_or_default();
        return Err(Error::Refused(say::within_itself(other)));
    }
    crate::store::put_within(tx, forum, above).await?;
    tx.changed(Topic::new("site", above.0));
    Ok(())
}

async fn coalition(tx: &mut Tx, folder: &Folder) -> Result<()> {
    let it = &folder.coalition;
    // What the folder above says of it holds.
    if it.is_above {
        return Ok(());
    }
    let known: Option<(Uuid,)> = tx.sql("select id from coalition").optional().await?;
    let id = known.map_or_else(|| tx.new_id(), |(id,)| id);
    tx.sql(
        "insert into coalition (id, slug, name, languages, chain, seat) values ($1, $2, $3, $4, $5, $6)
         on conflict (id) do update set slug = excluded.slug, name = excluded.name, languages = excluded.languages,
           chain = excluded.chain, seat = excluded.seat",
    )
    .bind(id)
    .bind(&it.id)
    .bind(&Json(text(&it.name)))
    .bind(&Json(&it.languages))
    .bind(&Json(&it.fallback))
    .bind(&Json(text(&it.seat)))
    .run()
    .await?;
    Ok(())
}

/// The accent of a forum that names no colour.
pub(crate) const ACCENT: &str = "#0b5568";

async fn forum(tx: &mut Tx, folder: &Folder, overwrite: bool, left: &mut Vec<String>) -> Result<ForumId> {
    let it = &folder.forum;
    let known: Option<(ForumId,)> =
        tx.sql("select id from forum where slug = $1").bind(&it.id).optional().await?;
    let id = known.map_or_else(|| ForumId(tx.new_id()), |(id,)| id);
    let content = json!([it, folder.accreditation]);
    match loaded::decide(tx, id, "forum", &it.id, &content, overwrite).await? {
        Fresh::Same => return Ok(id),
        Fresh::ChangedOnSite => {
            let known = crate::store::forum_by_id(tx, id).await?.ok_or(Error::NotFound)?;
            let stands = crate::folder_of::forum_of(&known, crate::store::colour(tx, id).await?);
            let standings = folder::Accreditation {
                begins: crate::plain(&known.begins),
                ends: crate::plain(&known.ends),
            };
            let same = stands == *it && standings == folder.accreditation;
            left.extend((!same).then(|| format!("forum {}", it.id)));
            return Ok(id);
        }
        Fresh::Write => {}
    }
    let now = tx.now;
    let others: Option<(i64,)> =
        tx.sql("select 1 from forum where is_current = true and id <> $1").bind(id).optional().await?;
    let zone = folder.cities.first().map_or("UTC", |city| city.time_zone.as_str());
    tx.sql(
        "insert into forum (id, slug, name, short_name, tagline, starts_on, ends_on, zone, contact, accent, registration_opens,
           registration_closes, photo_on_badge, begins, ends, is_current, created_at, colour, outermost)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $1)
         on conflict (id) do update set name = excluded.name, short_name = excluded.short_name, tagline = excluded.tagline,
           starts_on = excluded.starts_on, ends_on = excluded.ends_on, zone = excluded.zone, contact = excluded.contact,
           accent = excluded.accent, registration_opens = excluded.registration_opens,
           registration_closes = excluded.registration_closes, photo_on_badge = excluded.photo_on_badge,
           begins = excluded.begins, ends = excluded.ends, colour = excluded.colour",
    )
    .bind(id)
    .bind(&it.id)
    .bind(&Json(text(&it.name)))
    .bind(&Json(text(&it.short_name)))
    .bind(&Json(text(&it.tagline)))
    .bind(it.from)
    .bind(it.to)
    .bind(zone)
    .bind(&it.contact_email)
    .bind(it.accent.as_deref().or(it.colour.as_deref()).unwrap_or(ACCENT))
    .bind(it.registration.opens)
    .bind(it.registration.closes)
    .bind(it.photos_on_badges)
    .bind(&Json(text(&folder.accreditation.begins)))
    .bind(&Json(text(&folder.accreditation.ends)))
    .bind(others.is_none())
    .bind(now)
    .bind(it.colour.as_deref())
    .run()
    .await?;
    Ok(id)
}

/// Answers what was left because the site has changed it.
async fn cities(tx: &mut Tx, forum: ForumId, folder: &Folder, overwrite: bool) -> Result<Vec<String>> {
    let known = crate::store::cities(tx, forum).await?;
    let mut left = vec![];
    for (position, city) in (0i64..).zip(&folder.cities) {
        match loaded::decide(tx, forum, "city", &city.id, city, overwrite).await? {
            Fresh::Same => continue,
            Fresh::ChangedOnSite => {
                let stands = known.iter().any(|known| known.slug == city.id && stands(known, city));
                left.extend((!stands).then(|| format!("city {}", city.id)));
                continue;
            }
            Fresh::Write => {}
        }
        let venues: Vec<Venue> = city.venues.iter().map(venue).collect();
        let id = CityId(tx.new_id());
        tx.sql(
            "insert into city (id, forum, slug, position, name, zone, starts_on, ends_on, venues) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             on conflict (forum, slug) do update set position = excluded.position, name = excluded.name, zone = excluded.zone,
               starts_on = excluded.starts_on, ends_on = excluded.ends_on, venues = excluded.venues",
        )
        .bind(id)
        .bind(forum)
        .bind(&city.id)
        .bind(position)
        .bind(&Json(text(&city.name)))
        .bind(&city.time_zone)
        .bind(city.from)
        .bind(city.to)
        .bind(&Json(venues))
        .run()
        .await?;
    }
    Ok(left)
}

/// Whether a city is as a folder has it, but for the rooms of its houses.
fn stands(known: &City, city: &folder::City) -> bool {
    let alone = folder::City {
        venues: city.venues.iter().map(|venue| folder::Venue { rooms: vec![], ..venue.clone() }).collect(),
        ..city.clone()
    };
    crate::folder_of::city_of(known) == alone
}

fn venue(from: &folder::Venue) -> Venue {
    Venue {
        slug: from.id.clone(),
        name: text(&from.name),
        address: text(&from.address),
        latitude: from.latitude,
        longitude: from.longitude,
        removed: false,
    }
}

async fn seats(
    tx: &mut Tx,
    forum: ForumId,
    folder: &Folder,
    categories: &BTreeMap<String, CategoryId>,
    overwrite: bool,
    left: &mut Vec<String>,
) -> Result<()> {
    for it in &folder.delegations {
        match loaded::decide(tx, forum, "delegation", &it.id, it, overwrite).await? {
            Fresh::Same => continue,
            Fresh::ChangedOnSite => {
                left.push(format!("delegation {}", it.id));
                continue;
            }
            Fresh::Write => {}
        }
        let id: DelegationId =
            delegations::add(tx, &it.id, &text(&it.name), &it.languages, it.order.into()).await?;
        delegations::seat(tx, forum.0, id, it.order.into(), it.nomination_deadline).await?;
        for (slug, category) in categories {
            // A category that the folder does not name has no places.
            match it.quotas.get(slug).copied().unwrap_or(folder::Places::Limited(0)) {
                folder::Places::Unlimited => delegations::lift_quota(tx, forum.0, id, category.0).await?,
                folder::Places::Limited(places) => {
                    let places = places.into();
                    let quota = delegations::Quota { delegation: id, category: category.0, places };
                    delegations::set_quota(tx, forum.0, &quota).await?;
                }
            }
        }
    }
    Ok(())
}

/// Answers what was left because the site has changed it.
async fn pages(tx: &mut Tx, forum: ForumId, folder: &Folder, overwrite: bool) -> Result<Vec<String>> {
    let mut left = vec![];
    for page in &folder.pages {
        match loaded::decide(tx, forum, "page", &page.id, page, overwrite).await? {
            Fresh::Same => continue,
            Fresh::ChangedOnSite => {
                let stands = crate::folder_of::page_of(tx, forum, &page.id).await?;
                left.extend((stands.as_ref() != Some(page)).then(|| format!("page {}", page.id)));
                continue;
            }
            Fresh::Write => {}
        }
        tx.sql("delete from site_text where forum = $1 and page = $2")
            .bind(forum)
            .bind(&page.id)
            .run()
            .await?;
        let head = std::iter::once((&page.title, &page.body));
        let sections = page.sections.iter().map(|section| (&section.title, &section.body));
        for (position, (title, body)) in (0i64..).zip(head.chain(sections)) {
            let id = tx.new_id();
            tx.sql("insert into site_text (id, forum, page, position, title, body) values ($1, $2, $3, $4, $5, $6)")
                .bind(id)
                .bind(forum)
                .bind(&page.id)
                .bind(position)
                .bind(&Json(text(title)))
                .bind(&Json(text(body)))
                .run()
                .await?;
        }
    }
    Ok(left)
}
