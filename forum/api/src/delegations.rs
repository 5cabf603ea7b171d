//! `/delegations`: the sides of the coalition, and how their places at a forum stand.

use crate::{
    call::Call,
    operation::{About, Table},
    page::{Mark, Page, Window},
    view::{Texts, texts},
};
use delegations::{Delegation, DelegationId, Quota};
use forums::{Category, CategoryId, ForumId};
use jiff::Timestamp;
use kernel::{Error, Result, db::Tx, schema::Instant, web::Who};
use registration::{Count, Standing};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

const TAG: &str = "delegations";
const READ: Who = Who::Program("delegations:read");

pub(crate) fn operations(table: Table) -> Table {
    table.list("/api/v1/delegations", READ, LIST, list).one("/api/v1/delegations/{id}", READ, ONE, one)
}

const LIST: About = About {
    id: "listDelegations",
    tag: TAG,
    summary: "Delegations, with their quotas and how they are used",
    text: "With `forum`, or with a token of one forum: those that are seated there, and their places in every category. \
           Without: every delegation of the coalition, and no places.",
};

const ONE: About = About {
    id: "getDelegation",
    tag: TAG,
    summary: "One delegation",
    text: "Its places are those of the token's forum; of the coalition's current one for a token of all forums.",
};

/// Which delegations are asked for.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// Seated at this forum: id or short name.
    forum: Option<String>,
}

/// A side of the coalition.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Delegation")]
struct View {
    /// Its id.
    id: DelegationId,
    /// Its short name.
    slug: String,
    /// Its name, by BCP 47 tag.
    name: Texts,
    /// The languages its people are written to in, BCP 47.
    languages: Vec<String>,
    /// The forum of which the rest speaks.
    forum: Option<ForumId>,
    /// Its place in protocol order.
    position: i64,
    /// Until when its head may nominate; null: until the forum's own deadline.
    #[schemars(with = "Option<Instant>")]
    nominate_until: Option<Timestamp>,
    /// Its places at the forum, category by category.
    places: Vec<Places>,
}

/// A delegation's places in a category.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Places {
    /// The category.
    category: CategoryId,
    /// Its short name.
    category_slug: String,
    /// How many there are; null: as many as come.
    quota: Option<i64>,
    /// How many are taken; more than there are when the quota was lowered.
    used: i64,
    /// How many people wait.
    waiting: i64,
}

/// What the places of every delegation of a forum are counted from.
struct Counted {
    forum: ForumId,
    categories: Vec<Category>,
    quotas: Vec<Quota>,
    counts: Vec<Count>,
}

impl Counted {
    async fn of(tx: &mut Tx, forum: ForumId) -> Result<Counted> {
        Ok(Counted {
            forum,
            categories: forums::categories(tx, forum).await?,
            quotas: delegations::quotas(tx, forum.0).await?,
            counts: registration::counts(tx, forum).await?,
        })
    }

    fn places(&self, delegation: DelegationId) -> Vec<Places> {
        let number = |category: CategoryId, standing: Standing| {
            let alike = |it: &&Count| {
                it.delegation == Some(delegation) && it.category == category && it.standing == standing
            };
            self.counts.iter().filter(alike).map(|it| it.number).sum()
        };
        let quota = |category: CategoryId| {
            let quota =
                self.quotas.iter().find(|it| it.delegation == delegation && it.category == category.0);
            quota.map(|it| it.places)
        };
        let view = |category: &Category| Places {
            category: category.id,
            category_slug: category.slug.clone(),
            quota: quota(category.id),
            used: number(category.id, Standing::Active),
            waiting: number(category.id, Standing::Reserve),
        };
        self.categories.iter().map(view).collect()
    }
}

async fn view(tx: &mut Tx, it: Delegation, counted: Option<&Counted>) -> Result<View> {
    let seat = match counted {
        Some(counted) => delegations::seat_of(tx, counted.forum.0, it.id).await?,
        None => None,
    };
    Ok(View {
        id: it.id,
        slug: it.slug,
        name: texts(&it.name),
        languages: it.languages.to_vec(),
        forum: seat.as_ref().and(counted).map(|counted| counted.forum),
        position: it.position,
        nominate_until: seat.as_ref().and_then(|seat| seat.nominate_until),
        places: seat.and(counted).map(|counted| counted.places(it.id)).unwrap_or_default(),
    })
}

async fn list(call: Call, asked: Asked, window: Window) -> Result<Page<View>> {
    let mut tx = call.visit.app.db.read().await?;
    let forum = call.narrowed(&mut tx, asked.forum.as_deref()).await?;
    let (all, counted) = match forum {
        Some(forum) => {
            (delegations::seated(&mut tx, forum.0).await?, Some(Counted::of(&mut tx, forum).await?))
        }
        None => (delegations::all(&mut tx).await?, None),
    };
    let page =
        window.page_of_all(all.into_iter().map(|it| (Mark { at: it.position, id: it.id.0 }, it)).collect());
    let mut items = vec![];
    for delegation in page.items {
        items.push(view(&mut tx, delegation, counted.as_ref()).await?);
    }
    Ok(Page { items, next: page.next })
}

async fn one(call: Call) -> Result<View> {
    let mut tx = call.visit.app.db.read().await?;
    let id = DelegationId(call.id()?);
    let forum = call.forum.or_else(|| call.visit.app.house().current().map(|forum| forum.id));
    let Some(forum) = forum else {
        let found = delegations::by_id(&mut tx, id).await?.ok_or(Error::NotFound)?;
        return view(&mut tx, found, None).await;
    };
    // By its seat, so that the place is the one of this forum's protocol; a token of one forum sees who is seated there.
    let seated = delegations::seated(&mut tx, forum).await?.into_iter().find(|it| it.id == id);
    let found = match seated {
        Some(seated) => seated,
        None if call.forum.is_none() => delegations::by_id(&mut tx, id).await?.ok_or(Error::NotFound)?,
        None => return Err(Error::NotFound),
    };
    let counted = Counted::of(&mut tx, ForumId(forum)).await?;
    view(&mut tx, found, Some(&counted)).await
}
