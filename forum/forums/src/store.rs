//! All SQL on the tables of this room.

use crate::{Category, CategoryId, City, Coalition, Field, Forum, ForumId, ProgrammeItem, SiteText, Step};
use kernel::{
    Result, Text,
    db::{Json, Tx},
};
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
        .sql("select id, slug, name, colour, public, requires, version from category where forum = $1 order by position")
        .bind(forum)
        .all()
        .await?)
}

/// The category of that id.
///
/// # Errors
/// What the database says.
pub async fn category(tx: &mut Tx, id: CategoryId) -> Result<Option<Category>> {
    Ok(tx
        .sql("select id, slug, name, colour, public, requires, version from category where id = $1")
        .bind(id)
        .optional()
        .await?)
}

/// The form of a category in that version.
///
/// # Errors
/// What the database says.
pub async fn form(tx: &mut Tx, category: CategoryId, version: i64) -> Result<Vec<Field>> {
    let found: Option<(Json<Vec<Field>>,)> = tx
        .sql("select fields from form_version where category = $1 and version = $2")
        .bind(category)
        .bind(version)
        .optional()
        .await?;
    Ok(found.map(|(fields,)| fields.0).unwrap_or_default())
}

/// The sections of a page of the public site.
///
/// # Errors
/// What the database says.
pub async fn site_texts(tx: &mut Tx, forum: ForumId, page: &str) -> Result<Vec<SiteText>> {
    Ok(tx
        .sql("select page, position, title, body from site_text where forum = $1 and page = $2 order by position")
        .bind(forum)
        .bind(page)
        .all()
        .await?)
}

/// The whole programme, depth first.
///
/// # Errors
/// What the database says.
pub async fn programme(tx: &mut Tx, forum: ForumId) -> Result<Vec<ProgrammeItem>> {
    Ok(tx
        .sql(
            "select id, parent, position, kind, city, place, starts_at, ends_at, title, body from programme_item
             where forum = $1 order by position",
        )
        .bind(forum)
        .all()
        .await?)
}

/// The steps of a forum's accreditation, in order.
///
/// # Errors
/// What the database says.
pub async fn steps(tx: &mut Tx, forum: ForumId) -> Result<Vec<Step>> {
    Ok(tx
        .sql("select id, slug, place, name, taken_by, vouches_for, entry_when_reopened from step where forum = $1 order by place")
        .bind(forum)
        .all()
        .await?)
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

kernel::record! {
    /// An item of the programme with all that its folder said of it.
    pub(crate) struct WholeItem {
        pub(crate) id: Uuid,
        pub(crate) slug: String,
        pub(crate) parent: Option<Uuid>,
        pub(crate) kind: String,
        pub(crate) city: Option<String>,
        pub(crate) venue: Option<String>,
        pub(crate) room: Option<String>,
        pub(crate) to_city: Option<String>,
        pub(crate) people: Json<serde_json::Value>,
        pub(crate) starts_at: String,
        pub(crate) ends_at: String,
        pub(crate) title: Json<Text>,
        pub(crate) body: Json<Text>,
    }
}

/// The whole programme, depth first, as it is written into a folder.
pub(crate) async fn whole_programme(tx: &mut Tx, forum: ForumId) -> Result<Vec<WholeItem>> {
    Ok(tx
        .sql(
            "select i.id, i.slug, i.parent, i.kind, c.slug as city, i.venue, i.room, i.to_city, i.people, i.starts_at, i.ends_at,
               i.title, i.body
             from programme_item i left join city c on c.id = i.city where i.forum = $1 order by i.position",
        )
        .bind(forum)
        .all()
        .await?)
}
