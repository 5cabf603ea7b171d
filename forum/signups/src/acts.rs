//! What a participant does with their own programme.

use crate::{
    jobs::PlaceFreed,
    model::{BOOKMARKS_MAX, FeedId, Got, Opening, SIGNUPS_MAX, Signup, SignupId, Standing, WAITING_MAX},
    offer_acts::{alone_at, release},
    say, store,
};
use forums::Forum;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    jobs,
    journal::Subject,
    rights::By,
    secret,
};
use people::PersonId;
use programme::{Item, Kind};
use registration::{Registration, RegistrationId};
use serde_json::Value as Json;

/// The registration of whoever acts, as long as it stands.
async fn own(tx: &mut Tx, forum: &Forum) -> Result<Registration> {
    let person = tx.by.person().ok_or(Error::SignIn)?;
    let own = registration::standing_of(tx, forum.id, PersonId(person)).await?;
    own.ok_or_else(|| Error::Refused(say::not_registered()))
}

/// The same, with nobody giving it up meanwhile.
async fn own_alone(tx: &mut Tx, forum: &Forum) -> Result<Registration> {
    let own_before = own(tx, forum).await?;
    // In the order in which a withdrawal takes it.
    tx.alone("registration", own_before.id.0).await?;
    own(tx, forum).await
}

/// An item of that word that takes place, and is no heading over others.
pub(crate) async fn item_of(tx: &mut Tx, forum: &Forum, slug: &str) -> Result<Item> {
    let item = programme::by_slug(tx, forum.id, slug).await?;
    let item = item.filter(|item| item.kind != Kind::Part).ok_or(Error::NotFound)?;
    programme::as_it_stands(tx, item).await
}

async fn may_own(by: &By, tx: &mut Tx, forum: &Forum) -> Result<()> {
    by.person().ok_or(Error::SignIn)?;
    own(tx, forum).await.map(drop)
}

/// A participant marks an item.
pub struct Bookmark {
    /// Of which forum.
    pub forum: Forum,
    /// Its word.
    pub item: String,
}

impl Act for Bookmark {
    type Out = ();
    const VERB: &'static str = "signups.bookmark";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        may_own(by, tx, &self.forum).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let own = own(tx, &self.forum).await?;
        let item = item_of(tx, &self.forum, &self.item).await?;
        tx.about(Subject::new("registration", own.id.0));
        if i64::try_from(store::bookmarks(tx, own.id).await?.len()).unwrap_or(i64::MAX) >= BOOKMARKS_MAX {
            return Err(Error::Refused(say::too_many_bookmarks(BOOKMARKS_MAX)));
        }
        if store::add_bookmark(tx, own.id, item.id).await? {
            tx.personal(own.person.0, "bookmark", Json::Null, item.slug);
        }
        Ok(())
    }
}

/// A participant takes the mark off an item.
pub struct Unbookmark {
    /// Of which forum.
    pub forum: Forum,
    /// Its word.
    pub item: String,
}

impl Act for Unbookmark {
    type Out = ();
    const VERB: &'static str = "signups.unbookmark";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        may_own(by, tx, &self.forum).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let own = own(tx, &self.forum).await?;
        let item = item_of(tx, &self.forum, &self.item).await?;
        tx.about(Subject::new("registration", own.id.0));
        if store::remove_bookmark(tx, own.id, item.id).await? {
            tx.personal(own.person.0, "bookmark", item.slug, Json::Null);
        }
        Ok(())
    }
}

/// A participant signs up for an item: they get a place, or one in the line. Twice is once. Places are few, so they are for
/// those who will be let in: whoever is only registered may never come.
pub struct SignUp {
    /// Of which forum.
    pub forum: Forum,
    /// Its word.
    pub item: String,
    /// The public address of the installation, for letters to those who move up.
    pub home: Option<String>,
}

impl Act for SignUp {
    type Out = Got;
    const VERB: &'static str = "signups.sign-up";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        may_own(by, tx, &self.forum).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<Got> {
        let own = own_alone(tx, &self.forum).await?;
        let item = item_of(tx, &self.forum, &self.item).await?;
        alone_at(tx, item.id).await?;
        tx.about(Subject::new("registration", own.id.0));
        let offer = store::offer(tx, item.id).await?.ok_or(Error::NotFound)?;
        if let Some(known) = store::signup(tx, item.id, own.id).await? {
            return got(tx, &known).await;
        }
        if !own.may_enter {
            return Err(Error::Refused(say::not_cleared()));
        }
        match offer.opening(&item, tx.now) {
            Opening::Open(_) => {}
            Opening::From(_) => return Err(Error::Refused(say::not_open_yet())),
            Opening::Over => return Err(Error::Refused(say::is_over())),
            Opening::Cancelled => return Err(Error::Refused(say::is_cancelled())),
        }
        let mine = store::of_registration(tx, own.id).await?.len();
        if i64::try_from(mine).unwrap_or(i64::MAX) >= SIGNUPS_MAX {
            return Err(Error::Refused(say::too_many_signups(SIGNUPS_MAX)));
        }
        // Who waits goes first.
        release(tx, &self.forum, &item, self.home.as_deref()).await?;
        let (taken, waiting) = store::count(tx, item.id).await?;
        let standing = if taken < offer.places && waiting == 0 { Standing::In } else { Standing::Waiting };
        if standing == Standing::Waiting && waiting >= WAITING_MAX {
            return Err(Error::Refused(say::line_is_full()));
        }
        let signup = Signup {
            id: SignupId(tx.new_id()),
            forum: self.forum.id,
            item: item.id,
            registration: own.id,
            standing,
            place: store::last_place(tx, item.id).await? + 1,
            created_at: tx.now,
        };
        store::insert(tx, &signup).await?;
        tx.on(Subject::new("registration", own.id.0));
        tx.personal(own.person.0, "signup_item", Json::Null, item.slug);
        tx.personal(own.person.0, "signup", Json::Null, standing.word());
        got(tx, &signup).await
    }
}

async fn got(tx: &mut Tx, it: &Signup) -> Result<Got> {
    Ok(match it.standing {
        Standing::In => Got::Place,
        Standing::Waiting => Got::Line(store::waiting_up_to(tx, it.item, it.place).await?),
    })
}

/// A participant gives up their place at an item, or in its line; the first who waits moves up.
pub struct Leave {
    /// Of which forum.
    pub forum: Forum,
    /// Its word.
    pub item: String,
    /// The public address of the installation, for letters to those who move up.
    pub home: Option<String>,
}

impl Act for Leave {
    type Out = ();
    const VERB: &'static str = "signups.leave";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        may_own(by, tx, &self.forum).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let own = own(tx, &self.forum).await?;
        let item = item_of(tx, &self.forum, &self.item).await?;
        alone_at(tx, item.id).await?;
        tx.about(Subject::new("registration", own.id.0));
        let Some(signup) = store::signup(tx, item.id, own.id).await? else { return Ok(()) };
        given_up(tx, &own, &signup, &item.slug).await?;
        release(tx, &self.forum, &item, self.home.as_deref()).await.map(drop)
    }
}

async fn given_up(tx: &mut Tx, own: &Registration, signup: &Signup, slug: &str) -> Result<()> {
    store::remove(tx, signup.id).await?;
    tx.on(Subject::new("registration", own.id.0));
    tx.personal(own.person.0, "signup_item", slug, Json::Null);
    tx.personal(own.person.0, "signup", signup.standing.word(), Json::Null);
    Ok(())
}

/// Whoever gave up their registration gives up their places; those who wait for them move up by jobs of their own.
pub struct FreePlaces {
    /// Whose.
    pub registration: RegistrationId,
}

impl Act for FreePlaces {
    type Out = ();
    const VERB: &'static str = "signups.free-places";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        // It only follows what became of the registration; no page leads here.
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("registration", self.registration.0));
        tx.alone("registration", self.registration.0).await?;
        let it = registration::by_id(tx, self.registration).await?.ok_or(Error::NotFound)?;
        if matches!(it.standing, registration::Standing::Active | registration::Standing::Reserve) {
            // It was taken back meanwhile.
            return Ok(());
        }
        for signup in store::of_registration(tx, it.id).await? {
            let item = programme::by_id(tx, signup.item).await?;
            given_up(tx, &it, &signup, item.as_ref().map_or("", |item| &item.slug)).await?;
            jobs::later(tx, &PlaceFreed { item: signup.item, forum: signup.forum }).await?;
        }
        Ok(())
    }
}

/// A participant makes the address of their calendar, or a new one, with which the old one ends.
pub struct MakeCalendar {
    /// Of which forum.
    pub forum: Forum,
    /// The installation's key.
    pub seal: [u8; 32],
}

impl Act for MakeCalendar {
    type Out = FeedId;
    const VERB: &'static str = "signups.make-calendar";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        may_own(by, tx, &self.forum).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<FeedId> {
        let own = own(tx, &self.forum).await?;
        tx.about(Subject::new("registration", own.id.0));
        let id = FeedId(tx.new_id());
        store::write_feed(tx, id, own.id, &secret::hash(&id.secret(&self.seal))).await?;
        Ok(id)
    }
}
