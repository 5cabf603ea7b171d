//! What lies within the days of a forum, and what does not.

use crate::{Days, ForumId};
use jiff::civil::Date;
use kernel::{
    Result, Text,
    db::{Shared, Tx},
};
use uuid::Uuid;

/// Things of a kind that are named, at most.
const NAMED_MAX: i64 = 20;

/// What lies outside the days of a forum.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outside {
    /// Items of its programme that take place.
    pub items: i64,
    /// Its cities.
    pub cities: i64,
    /// Access rules for such days.
    pub rules: i64,
    /// Its checkpoints: id and name.
    pub checkpoints: Vec<(Uuid, Shared<Text>)>,
    /// Forums within it: word and name.
    pub forums: Vec<(String, Shared<Text>)>,
}

/// What lies outside the days of a forum.
pub(crate) async fn outside_days(tx: &mut Tx, forum: ForumId) -> Result<Outside> {
    let (items, cities): (i64, i64) = tx
        .sql(
            "select
               (select count(*) from programme_item i where i.forum = f.id and i.status <> 'cancelled'
                  and (substr(i.starts_at, 1, 10) < f.starts_on or substr(i.starts_at, 1, 10) > f.ends_on)),
               (select count(*) from city c where c.forum = f.id
                  and (c.starts_on < f.starts_on or c.ends_on > f.ends_on))
             from forum f where f.id = $1",
        )
        .bind(forum)
        .one()
        .await?;
    let checkpoints = tx
        .sql(
            "select c.id, c.name from checkpoint c join forum f on f.id = c.forum
             where c.forum = $1 and (c.starts_on < f.starts_on or c.ends_on > f.ends_on)
             order by c.position, c.slug limit $2",
        )
        .bind(forum)
        .bind(NAMED_MAX)
        .all()
        .await?;
    let forums = tx
        .sql(
            "select n.slug, n.name from forum n join forum f on f.id = n.parent
             where f.id = $1 and (n.starts_on < f.starts_on or n.ends_on > f.ends_on) order by n.starts_on, n.slug limit $2",
        )
        .bind(forum)
        .bind(NAMED_MAX)
        .all()
        .await?;
    Ok(Outside { items, cities, rules: rules_outside(tx, forum).await?, checkpoints, forums })
}

async fn rules_outside(tx: &mut Tx, forum: ForumId) -> Result<i64> {
    let all: Vec<(Shared<Vec<Date>>, Date, Date)> = tx
        .sql(
            "select a.days, f.starts_on, f.ends_on from access_rule a join forum f on f.id = a.forum
             where a.forum = $1 and a.removed_at is null",
        )
        .bind(forum)
        .all()
        .await?;
    let outside = all.iter().filter(|(days, first, last)| days.iter().any(|day| day < first || last < day));
    Ok(i64::try_from(outside.count()).unwrap_or(i64::MAX))
}

/// The first and the last day on which something of a forum stands: of its programme, its checkpoints, forums within it.
pub(crate) async fn days_in_use(tx: &mut Tx, forum: ForumId) -> Result<Option<Days>> {
    let (first, last): (Option<Date>, Option<Date>) = tx
        .sql(
            "select min(begins), max(finishes) from (
               select substr(i.starts_at, 1, 10) as begins, substr(i.starts_at, 1, 10) as finishes from programme_item i
                 where i.forum = $1 and i.status <> 'cancelled' and i.starts_at is not null
               union all select c.starts_on, c.ends_on from checkpoint c where c.forum = $1
               union all select n.starts_on, n.ends_on from forum n where n.parent = $1
             ) as used",
        )
        .bind(forum)
        .one()
        .await?;
    Ok(first.zip(last))
}
