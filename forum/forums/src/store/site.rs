//! SQL of what an organiser changes on the site: the forum's own row, the sections of its pages.

use crate::{ForumId, SiteText, SiteTextId, acts::Details};
use kernel::{
    Result,
    db::{Json, Tx},
};

/// Writes what can be changed of a forum itself; its cities have rows of their own.
pub(crate) async fn put_details(tx: &mut Tx, forum: ForumId, it: &Details) -> Result<()> {
    tx.sql(
        "update forum set name = $2, short_name = $3, tagline = $4, starts_on = $5, ends_on = $6, contact = $7,
           registration_opens = $8, registration_closes = $9 where id = $1",
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
    .run()
    .await?;
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

/// What lies outside the days of a forum: items of its programme that take place, its checkpoints, forums within it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outside {
    pub items: i64,
    pub checkpoints: i64,
    pub forums: i64,
}

/// What lies outside the days of a forum.
pub(crate) async fn outside_days(tx: &mut Tx, forum: ForumId) -> Result<Outside> {
    let (items, checkpoints, forums): (i64, i64, i64) = tx
        .sql(
            "select
               (select count(*) from programme_item i where i.forum = f.id and i.status <> 'cancelled'
                  and (substr(i.starts_at, 1, 10) < f.starts_on or substr(i.starts_at, 1, 10) > f.ends_on)),
               (select count(*) from checkpoint c where c.forum = f.id
                  and (c.starts_on < f.starts_on or c.ends_on > f.ends_on)),
               (select count(*) from forum n where n.parent = f.id
                  and (n.starts_on < f.starts_on or n.ends_on > f.ends_on))
             from forum f where f.id = $1",
        )
        .bind(forum)
        .one()
        .await?;
    Ok(Outside { items, checkpoints, forums })
}
