//! A forum is made: an empty one by `kurultai forum new`, to be filled from files or by hand; or one within another, which begins
//! with what the other one has.

use crate::{Category, City, CityId, Forum, ForumId, loaded::FORM, store, words::say};
use jiff::{civil::Date, tz::TimeZone};
use kernel::{
    Error, Result, Text,
    db::{Act, Json, Tx},
    journal::Subject,
    live::Topic,
    rights::By,
};

/// First and last day.
pub type Days = (Date, Date);

/// Makes an empty forum; in an empty installation the coalition too, which then has its name and languages.
pub struct New {
    /// Its word in addresses.
    pub slug: String,
    /// Its name.
    pub title: Text,
    /// The languages it publishes in, BCP 47; those that the coalition does not have yet are added to its.
    pub languages: Vec<String>,
    /// The IANA zone of its clocks.
    pub zone: String,
    /// Its days; `None`: today, until a programme says otherwise.
    pub days: Option<Days>,
    /// The word of the forum within which it is held.
    pub parent: Option<String>,
}

impl Act for New {
    type Out = ForumId;
    const VERB: &'static str = "forum.new";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        // Only the installation's own command line makes forums.
        if *by == By::Console { Ok(()) } else { Err(Error::Forbidden) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<ForumId> {
        let parent = match &self.parent {
            Some(slug) => Some(self.parent(tx, slug).await?),
            None => None,
        };
        self.make(tx, parent.as_ref()).await
    }
}

/// What a forum within another begins with.
pub struct Within<'w> {
    /// The one that it is held within: it lends its contact, and what a standing is called before and after all steps.
    pub outer: &'w Forum,
    /// Where it is held, by one of the outer one's cities; none: nobody has said.
    pub city: Option<&'w City>,
    /// The category of its participants, like this one of the outer one: with the same questions.
    pub category: &'w Category,
    /// `#rrggbb` of its site and badges.
    pub accent: &'w str,
}

/// Founds a forum within another, inside the caller's act, which has asked who may. Answers it, and its city.
///
/// # Errors
/// [`Error::Refused`] as `kurultai forum new`; what the database says.
pub async fn found_within(tx: &mut Tx, new: &New, with: &Within<'_>) -> Result<(Forum, Option<CityId>)> {
    let id = new.make(tx, Some(with.outer)).await?;
    tx.sql("update forum set accent = $2, colour = $2, begins = $3, ends = $4 where id = $1")
        .bind(id)
        .bind(with.accent)
        .bind(&with.outer.begins)
        .bind(&with.outer.ends)
        .run()
        .await?;
    let city = match with.city {
        Some(city) => Some(city_like(tx, id, city, new.days).await?),
        None => None,
    };
    category_like(tx, id, with.category).await?;
    tx.changed(Topic::new("site", with.outer.id.0));
    let forum = store::forum_by_id(tx, id).await?.ok_or(Error::NotFound)?;
    Ok((forum, city))
}

/// A city as the outer forum has it, on the days of this one.
async fn city_like(tx: &mut Tx, forum: ForumId, city: &City, days: Option<Days>) -> Result<CityId> {
    let (starts_on, ends_on) = days.unwrap_or((city.starts_on, city.ends_on));
    let venues = Json(city.venues.iter().filter(|venue| !venue.removed).cloned().collect());
    let like = City { id: CityId(tx.new_id()), starts_on, ends_on, venues, ..city.clone() };
    store::add_city(tx, forum, &like).await
}

/// A category as the outer forum has it, with the newest version of its form.
async fn category_like(tx: &mut Tx, forum: ForumId, like: &Category) -> Result<()> {
    let (id, now) = (tx.new_id(), tx.now);
    let fields = store::form(tx, like.id, like.version).await?;
    tx.sql(
        "insert into category (id, forum, slug, position, name, colour, public, may_speak, requires, version)
         values ($1, $2, $3, 0, $4, $5, $6, $7, $8, 1)",
    )
    .bind(id)
    .bind(forum)
    .bind(&like.slug)
    .bind(&like.name)
    .bind(&like.colour)
    .bind(like.public)
    .bind(like.may_speak)
    .bind(&like.requires)
    .run()
    .await?;
    tx.sql("insert into form_version (category, version, fields, created_at) values ($1, 1, $2, $3)")
        .bind(id)
        .bind(&fields)
        .bind(now)
        .run()
        .await?;
    crate::made_on_site(tx, forum, "category", &like.slug).await?;
    crate::made_on_site(tx, forum, FORM, &like.slug).await
}

impl New {
    async fn make(&self, tx: &mut Tx, parent: Option<&Forum>) -> Result<ForumId> {
        self.check()?;
        if store::forum_by_slug(tx, &self.slug).await?.is_some() {
            return Err(Error::Refused(say::new_there_already(&self.slug)));
        }
        self.coalition(tx).await?;
        let id = self.forum(tx, parent).await?;
        tx.about(Subject::new("forum", id.0));
        tx.changed(Topic::new("site", id.0));
        Ok(id)
    }

    fn check(&self) -> Result<()> {
        let unknown = self.languages.iter().find(|tag| !folder::is_language_tag(tag));
        if let Some(tag) = unknown {
            return Err(Error::Refused(say::new_not_a_language(tag)));
        }
        if !folder::is_id(&self.slug) {
            return Err(Error::Refused(say::new_not_a_word(&self.slug)));
        }
        if self.title.is_empty() || self.languages.is_empty() {
            return Err(Error::Refused(say::new_no_title()));
        }
        if TimeZone::get(&self.zone).is_err() {
            return Err(Error::Refused(say::new_not_a_zone(&self.zone)));
        }
        match self.days {
            Some((first, last)) if last < first => Err(Error::Refused(say::new_days_in_order())),
            _ => Ok(()),
        }
    }

    async fn parent(&self, tx: &mut Tx, slug: &str) -> Result<Forum> {
        store::forum_by_slug(tx, slug).await?.ok_or_else(|| Error::Refused(say::new_no_parent(slug)))
    }

    async fn coalition(&self, tx: &mut Tx) -> Result<()> {
        let Some(coalition) = store::coalition(tx).await? else {
            let id = tx.new_id();
            tx.sql("insert into coalition (id, slug, name, languages, chain, seat) values ($1, $2, $3, $4, $5, $6)")
                .bind(id)
                .bind(&self.slug)
                .bind(&Json(&self.title))
                .bind(&Json(&self.languages))
                .bind(&Json(&self.languages))
                .bind(&Json(Text::default()))
                .run()
                .await?;
            return Ok(());
        };
        let mut languages = coalition.languages.0;
        languages.extend(
            self.languages.iter().filter(|tag| !languages.contains(tag)).cloned().collect::<Vec<_>>(),
        );
        tx.sql("update coalition set languages = $1").bind(&Json(languages)).run().await?;
        Ok(())
    }

    async fn forum(&self, tx: &mut Tx, parent: Option<&Forum>) -> Result<ForumId> {
        let id = ForumId(tx.new_id());
        let zone = TimeZone::get(&self.zone).map_err(anyhow::Error::from)?;
        let today = zone.to_datetime(tx.now).date();
        let (first, last) = self.days.unwrap_or((today, today));
        let others: (i64,) = tx.sql("select count(*) from forum").one().await?;
        let (nothing, now) = (Json(Text::default()), tx.now);
        tx.sql(
            "insert into forum (id, slug, parent, name, short_name, tagline, starts_on, ends_on, zone, contact, accent, begins, ends,
               is_current, created_at, outermost)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
               coalesce((select outermost from forum where id = $3), $1))",
        )
        .bind(id)
        .bind(&self.slug)
        .bind(parent.map(|parent| parent.id))
        .bind(&Json(&self.title))
        .bind(&nothing)
        .bind(&nothing)
        .bind(first)
        .bind(last)
        .bind(&self.zone)
        .bind(parent.map_or("", |parent| parent.contact.as_str()))
        .bind(parent.map_or("#0b5568", |parent| parent.accent.as_str()))
        .bind(&nothing)
        .bind(&nothing)
        .bind(others.0 == 0)
        .bind(now)
        .run()
        .await?;
        Ok(id)
    }
}
