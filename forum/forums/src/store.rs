//! All SQL on the tables of this room.

mod days;
mod forms;
mod site;

pub(crate) use days::{Outside, days_in_use, outside_days};
pub(crate) use forms::{
    answered, category_of, is_chosen, is_out, new_form, put_requires, put_step, words_ever,
};
pub(crate) use site::{
    place_site_text, put_category_name, put_details, put_site_text, put_standings, put_step_name,
    remove_site_text,
};

use crate::{
    Category, CategoryId, City, CityId, Coalition, Field, FieldKind, Forum, ForumId, SiteText, Step,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use kernel::{
    Result, Text,
    db::{Json, Shared, Tx},
    live::Topic,
};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// The coalition, once it is there.
///
/// # Errors
/// What the database says.
pub async fn coalition(tx: &mut Tx) -> Result<Option<Coalition>> {
    Ok(tx.sql("select slug, name, languages, chain from coalition").optional().await?)
}

const FORUMS: &str = "select id, slug, name, short_name, tagline, starts_on, ends_on, zone, contact, accent, registration_opens, \
     registration_closes, photo_on_badge, begins, ends from forum order by is_current desc, starts_on desc, slug";

/// Every forum: the current one first, then the newest.
///
/// # Errors
/// What the database says.
pub async fn forums(tx: &mut Tx) -> Result<Vec<Forum>> {
    Ok(tx.sql(FORUMS).all().await?)
}

/// The forum of that word.
///
/// # Errors
/// What the database says.
pub async fn forum_by_slug(tx: &mut Tx, slug: &str) -> Result<Option<Forum>> {
    Ok(tx
        .sql(
            "select id, slug, name, short_name, tagline, starts_on, ends_on, zone, contact, accent, registration_opens,
               registration_closes, photo_on_badge, begins, ends from forum where slug = $1",
        )
        .bind(slug)
        .optional()
        .await?)
}

/// The forum of that id.
///
/// # Errors
/// What the database says.
pub async fn forum_by_id(tx: &mut Tx, id: ForumId) -> Result<Option<Forum>> {
    Ok(tx
        .sql(
            "select id, slug, name, short_name, tagline, starts_on, ends_on, zone, contact, accent, registration_opens,
               registration_closes, photo_on_badge, begins, ends from forum where id = $1",
        )
        .bind(id)
        .optional()
        .await?)
}

/// Its cities, in the order of the journey.
///
/// # Errors
/// What the database says.
pub async fn cities(tx: &mut Tx, forum: ForumId) -> Result<Vec<City>> {
    Ok(tx
        .sql("select id, slug, name, zone, starts_on, ends_on, venues from city where forum = $1 order by position")
        .bind(forum)
        .all()
        .await?)
}

/// Its categories, in their order.
///
/// # Errors
/// What the database says.
pub async fn categories(tx: &mut Tx, forum: ForumId) -> Result<Vec<Category>> {
    Ok(tx
        .sql("select id, slug, name, colour, public, may_speak, requires, version from category where forum = $1 order by position")
        .bind(forum)
        .all()
        .await?)
}

/// Writes whether the people of a category may ask for the floor. The act that calls this journals it; a folder that comes
/// later leaves it.
///
/// # Errors
/// What the database says.
pub async fn let_speak(tx: &mut Tx, forum: ForumId, category: &Category, may_speak: bool) -> Result<()> {
    tx.sql("update category set may_speak = $3 where id = $1 and forum = $2")
        .bind(category.id)
        .bind(forum)
        .bind(may_speak)
        .run()
        .await?;
    tx.changed(Topic::new("site", forum.0));
    crate::changed_on_site(tx, forum, "category", &category.slug).await
}

/// The category of that id.
///
/// # Errors
/// What the database says.
pub async fn category(tx: &mut Tx, id: CategoryId) -> Result<Option<Category>> {
    Ok(tx
        .sql(
            "select id, slug, name, colour, public, may_speak, requires, version from category where id = $1",
        )
        .bind(id)
        .optional()
        .await?)
}

/// The form of a category in that version.
///
/// # Errors
/// What the database says.
pub async fn form(tx: &mut Tx, category: CategoryId, version: i64) -> Result<Shared<Vec<Field>>> {
    let found: Option<(Shared<Vec<Field>>,)> = tx
        .sql("select fields from form_version where category = $1 and version = $2")
        .bind(category)
        .bind(version)
        .optional()
        .await?;
    Ok(found.map(|(fields,)| fields).unwrap_or_default())
}

/// The questions of a forum (`None`: of all) that are or were answered by a file, by any version of any form.
///
/// # Errors
/// What the database says.
pub async fn file_fields(tx: &mut Tx, forum: Option<ForumId>) -> Result<BTreeSet<String>> {
    let forms: Vec<(Shared<Vec<Field>>,)> = tx
        .sql("select v.fields from form_version v join category c on c.id = v.category where c.forum = $1 or $1 is null")
        .bind(forum)
        .all()
        .await?;
    let fields = forms.iter().flat_map(|(fields,)| fields.iter());
    let files = fields.filter(|field| matches!(field.kind, FieldKind::File | FieldKind::Photo));
    Ok(files.map(|field| field.id.clone()).collect())
}

/// The sections of a page of the public site.
///
/// # Errors
/// What the database says.
pub async fn site_texts(tx: &mut Tx, forum: ForumId, page: &str) -> Result<Vec<SiteText>> {
    Ok(tx
        .sql("select id, page, position, title, body from site_text where forum = $1 and page = $2 order by position")
        .bind(forum)
        .bind(page)
        .all()
        .await?)
}

/// The forums that are held within one, in the order of their days.
///
/// # Errors
/// What the database says.
pub async fn nested(tx: &mut Tx, forum: ForumId) -> Result<Vec<Forum>> {
    Ok(tx
        .sql(
            "select id, slug, name, short_name, tagline, starts_on, ends_on, zone, contact, accent, registration_opens,
               registration_closes, photo_on_badge, begins, ends from forum where parent = $1 order by starts_on, slug",
        )
        .bind(forum)
        .all()
        .await?)
}

/// The forum within which each is held that is held within one.
pub(crate) async fn parents(tx: &mut Tx) -> Result<HashMap<Uuid, Uuid>> {
    let held: Vec<(Uuid, Uuid)> =
        tx.sql("select id, parent from forum where parent is not null").all().await?;
    Ok(held.into_iter().collect())
}

/// A forum, and all that lie within it, however deep; the outer ones first.
///
/// # Errors
/// What the database says.
pub async fn below(tx: &mut Tx, forum: ForumId) -> Result<Vec<ForumId>> {
    let found: Vec<(ForumId,)> = tx
        .sql(
            "with recursive below (id, depth) as (
               select id, 0 from forum where id = $1
               union all
               select f.id, b.depth + 1 from forum f join below b on f.parent = b.id
             )
             select id from below order by depth, id",
        )
        .bind(forum)
        .all()
        .await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// The forum that lies within no other, and within which that one lies; itself where it lies within none.
///
/// # Errors
/// What the database says.
pub async fn outermost(tx: &mut Tx, forum: ForumId) -> Result<ForumId> {
    let found: Option<(ForumId,)> =
        tx.sql("select outermost from forum where id = $1").bind(forum).optional().await?;
    Ok(found.map_or(forum, |(outermost,)| outermost))
}

/// Puts a forum within another, which does not lie within it. What lies within it has the same outermost one from now on.
pub(crate) async fn put_within(tx: &mut Tx, forum: ForumId, above: ForumId) -> Result<()> {
    tx.sql("update forum set parent = $2 where id = $1").bind(forum).bind(above).run().await?;
    for id in below(tx, forum).await? {
        tx.sql("update forum set outermost = (select outermost from forum where id = $2) where id = $1")
            .bind(id)
            .bind(above)
            .run()
            .await?;
    }
    Ok(())
}

/// The forum within which one is held.
///
/// # Errors
/// What the database says.
pub async fn parent(tx: &mut Tx, forum: ForumId) -> Result<Option<Forum>> {
    Ok(tx
        .sql(
            "select id, slug, name, short_name, tagline, starts_on, ends_on, zone, contact, accent, registration_opens,
               registration_closes, photo_on_badge, begins, ends from forum
             where id = (select parent from forum where id = $1)",
        )
        .bind(forum)
        .optional()
        .await?)
}

/// Whether nothing but its name is known of a forum: it has no cities and no categories.
///
/// # Errors
/// What the database says.
pub async fn is_empty(tx: &mut Tx, forum: ForumId) -> Result<bool> {
    let (cities, categories): (i64, i64) = tx
        .sql("select (select count(*) from city where forum = $1), (select count(*) from category where forum = $1)")
        .bind(forum)
        .one()
        .await?;
    Ok(cities + categories == 0)
}

/// Whether anybody said the days of a forum: until then they are the day that it was made on.
///
/// # Errors
/// What the database says.
pub async fn has_days(tx: &mut Tx, forum: &Forum) -> Result<bool> {
    let (made,): (Timestamp,) =
        tx.sql("select created_at from forum where id = $1").bind(forum.id).one().await?;
    let zone = TimeZone::get(&forum.zone).unwrap_or(TimeZone::UTC);
    let day = zone.to_datetime(made).date();
    Ok((forum.starts_on, forum.ends_on) != (day, day))
}

/// Sets a forum's days and the zone of its clocks. The act that calls this journals it.
///
/// # Errors
/// What the database says.
pub async fn set_days(tx: &mut Tx, forum: ForumId, days: (Date, Date), zone: &str) -> Result<()> {
    tx.sql("update forum set starts_on = $2, ends_on = $3, zone = $4 where id = $1")
        .bind(forum)
        .bind(days.0)
        .bind(days.1)
        .bind(zone)
        .run()
        .await?;
    Ok(())
}

/// Adds a city after the others. The act that calls this journals it. Answers its id; one of that word stays as it is.
///
/// # Errors
/// What the database says.
pub async fn add_city(tx: &mut Tx, forum: ForumId, city: &City) -> Result<CityId> {
    let (id,): (CityId,) = tx
        .sql(
            "insert into city (id, forum, slug, position, name, zone, starts_on, ends_on, venues)
             values ($1, $2, $3, (select count(*) from city where forum = $2), $4, $5, $6, $7, $8)
             on conflict (forum, slug) do update set slug = excluded.slug returning id",
        )
        .bind(city.id)
        .bind(forum)
        .bind(&city.slug)
        .bind(&city.name)
        .bind(&city.zone)
        .bind(city.starts_on)
        .bind(city.ends_on)
        .bind(&city.venues)
        .one()
        .await?;
    crate::made_on_site(tx, forum, "city", &city.slug).await?;
    Ok(id)
}

/// Writes a city's name, days and houses, in place of what it had. The act that calls this journals it; a folder that comes
/// later leaves them.
///
/// # Errors
/// What the database says.
pub async fn put_city(tx: &mut Tx, forum: ForumId, city: &City) -> Result<()> {
    tx.sql(
        "update city set name = $3, starts_on = $4, ends_on = $5, venues = $6 where id = $1 and forum = $2",
    )
    .bind(city.id)
    .bind(forum)
    .bind(&city.name)
    .bind(city.starts_on)
    .bind(city.ends_on)
    .bind(&city.venues)
    .run()
    .await?;
    tx.changed(Topic::new("site", forum.0));
    crate::changed_on_site(tx, forum, "city", &city.slug).await
}

/// The steps of a forum's accreditation, in order.
///
/// # Errors
/// What the database says.
pub async fn steps(tx: &mut Tx, forum: ForumId) -> Result<Vec<Step>> {
    Ok(tx
        .sql(
            "select id, slug, place, name, taken_by, vouches_for, entry_when_reopened from step
               where forum = $1 and place > 0 order by place",
        )
        .bind(forum)
        .all()
        .await?)
}

/// The place of the last step of a forum's accreditation; 0 where there is none.
///
/// # Errors
/// What the database says.
pub async fn last_step(tx: &mut Tx, forum: ForumId) -> Result<i64> {
    let (last,): (i64,) = tx
        .sql("select coalesce(max(place), 0) from step where forum = $1 and place > 0")
        .bind(forum)
        .one()
        .await?;
    Ok(last)
}

/// Where the coalition sits.
pub(crate) async fn seat_of_coalition(tx: &mut Tx) -> Result<Text> {
    let seat: Option<(Json<Text>,)> = tx.sql("select seat from coalition").optional().await?;
    Ok(seat.map(|(seat,)| seat.0).unwrap_or_default())
}

/// The colour that a forum's folder names.
pub(crate) async fn colour(tx: &mut Tx, forum: ForumId) -> Result<Option<String>> {
    let (colour,): (Option<String>,) =
        tx.sql("select colour from forum where id = $1").bind(forum).one().await?;
    Ok(colour)
}

/// The words of a forum's pages.
pub(crate) async fn pages(tx: &mut Tx, forum: ForumId) -> Result<Vec<String>> {
    let pages: Vec<(String,)> = tx
        .sql("select distinct page from site_text where forum = $1 order by page")
        .bind(forum)
        .all()
        .await?;
    Ok(pages.into_iter().map(|(page,)| page).collect())
}
