//! `kurultai forum new`: an empty forum, to be filled from files or by hand.

use crate::{Forum, ForumId, store, words::say};
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
        self.check()?;
        if store::forum_by_slug(tx, &self.slug).await?.is_some() {
            return Err(Error::Refused(say::new_there_already(&self.slug)));
        }
        let parent = match &self.parent {
            Some(slug) => Some(self.parent(tx, slug).await?),
            None => None,
        };
        self.coalition(tx).await?;
        let id = self.forum(tx, parent.as_ref()).await?;
        tx.about(Subject::new("forum", id.0));
        tx.changed(Topic::new("site", id.0));
        Ok(id)
    }
}

impl New {
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
               is_current, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
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
