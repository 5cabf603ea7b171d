//! SQL of what an organiser changes on the site: the forum's own row, the sections of its pages.

use crate::{CategoryId, ForumId, SiteText, SiteTextId, StepId, acts::Details};
use kernel::{
    Result, Text,
    db::{Json, Tx},
};

/// Writes what can be changed of a forum itself; its cities have rows of their own.
pub(crate) async fn put_details(tx: &mut Tx, forum: ForumId, it: &Details) -> Result<()> {
    tx.sql(
        "update forum set name = $2, short_name = $3, tagline = $4, starts_on = $5, ends_on = $6, contact = $7,
           registration_opens = $8, registration_closes = $9, accent = $10, photo_on_badge = $11 where id = $1",
    )
    .bind(forum)
    .bind(&Json(&it.name))
    .bind(&Json(&it.short_name))
    .bind(&Json(&it.tagline))
    .bind(it.days.0)
    .bind(it.days.1)
    .bind(&it.contact)
    .bind(it.registration.0)
    .bind(it.registration.1)
    .bind(&it.accent)
    .bind(it.photo_on_badge)
    .run()
    .await?;
    Ok(())
}

/// Writes what a standing is called before and after all steps.
pub(crate) async fn put_standings(tx: &mut Tx, forum: ForumId, begins: &Text, ends: &Text) -> Result<()> {
    tx.sql("update forum set begins = $2, ends = $3 where id = $1")
        .bind(forum)
        .bind(&Json(begins))
        .bind(&Json(ends))
        .run()
        .await?;
    Ok(())
}

/// Writes what a standing is called after a step.
pub(crate) async fn put_step_name(tx: &mut Tx, id: StepId, name: &Text) -> Result<()> {
    tx.sql("update step set name = $2 where id = $1").bind(id).bind(&Json(name)).run().await?;
    Ok(())
}

/// Writes what a category is called.
pub(crate) async fn put_category_name(tx: &mut Tx, id: CategoryId, name: &Text) -> Result<()> {
    tx.sql("update category set name = $2 where id = $1").bind(id).bind(&Json(name)).run().await?;
    Ok(())
}

/// Writes a section of a page: a new one at its place, a known one where it is.
pub(crate) async fn put_site_text(tx: &mut Tx, forum: ForumId, it: &SiteText) -> Result<()> {
    tx.sql(
        "insert into site_text (id, forum, page, position, title, body) values ($1, $2, $3, $4, $5, $6)
         on conflict (id) do update set title = excluded.title, body = excluded.body",
    )
    .bind(it.id)
    .bind(forum)
    .bind(&it.page)
    .bind(it.position)
    .bind(&it.title)
    .bind(&it.body)
    .run()
    .await?;
    Ok(())
}

/// Removes a section.
pub(crate) async fn remove_site_text(tx: &mut Tx, id: SiteTextId) -> Result<()> {
    tx.sql("delete from site_text where id = $1").bind(id).run().await?;
    Ok(())
}

/// Puts a section at a place of its page that nothing else has.
pub(crate) async fn place_site_text(tx: &mut Tx, id: SiteTextId, position: i64) -> Result<()> {
    tx.sql("update site_text set position = $2 where id = $1").bind(id).bind(position).run().await?;
    Ok(())
}
