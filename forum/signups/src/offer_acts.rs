//! Places at items: how many there are, and who moves up when one is free.

use crate::{
    acts::item_of,
    folder_of::changed_here,
    letters,
    model::{Offer, Opening, Standing},
    say, store,
};
use forums::Forum;
use jiff::Timestamp;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
};
use programme::{Item, ItemId, Status};
use registration::RegistrationId;
use serde_json::Value as Json;

/// From here to the end of the act nobody else takes or gives up a place at this item, or changes how many there are.
pub(crate) async fn alone_at(tx: &mut Tx, item: ItemId) -> Result<()> {
    Ok(tx.alone("places at", item.0).await?)
}

/// Gives free places at an item to those who wait, in the order in which they came, each with a letter. Once it has begun
/// or is cancelled, nobody moves up. Answers who did.
pub(crate) async fn release(
    tx: &mut Tx,
    forum: &Forum,
    item: &Item,
    home: Option<&str>,
) -> Result<Vec<RegistrationId>> {
    alone_at(tx, item.id).await?;
    let begun = item.starts().is_some_and(|at| at.timestamp() <= tx.now);
    let is_off = programme::as_it_stands(tx, item.clone()).await?.status == Status::Cancelled;
    let Some(offer) = store::offer(tx, item.id).await?.filter(|_| !begun && !is_off) else {
        return Ok(vec![]);
    };
    let (taken, waiting) = store::count(tx, item.id).await?;
    let free = (offer.places - taken).max(0).min(waiting);
    let mut moved = vec![];
    for (signup, person) in store::first_waiting(tx, item.id, free).await? {
        store::move_up(tx, signup.id).await?;
        tx.on(Subject::new("registration", signup.registration.0));
        tx.personal(person.0, "signup_item", Json::Null, item.slug.as_str());
        tx.personal(person.0, "signup", Standing::Waiting.word(), Standing::In.word());
        letters::moved_up(tx, forum, item, signup.registration, person, home).await?;
        moved.push(signup.registration);
    }
    Ok(moved)
}

/// The secretariat says how many places an item has, and when people sign up; who waits moves up where places were added.
pub struct SetOffer {
    /// Of which forum.
    pub forum: Forum,
    /// The item's word.
    pub item: String,
    /// How many places.
    pub places: i64,
    /// From when on; `None`: at once.
    pub opens_at: Option<Timestamp>,
    /// Until when; `None`: until the item begins.
    pub closes_at: Option<Timestamp>,
    /// What was seen before, by [`Offer::mark`]: places that somebody else has set meanwhile are not written over unseen, for
    /// whoever waits moves up at once. `None`: whatever stands there.
    pub seen: Option<String>,
    /// The public address of the installation, for the letters.
    pub home: Option<String>,
}

impl Act for SetOffer {
    /// Who moved up.
    type Out = Vec<RegistrationId>;
    const VERB: &'static str = "signups.set-offer";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::ManageForum, Scope::forum(self.forum.id.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<Vec<RegistrationId>> {
        let item = item_of(tx, &self.forum, &self.item).await?;
        alone_at(tx, item.id).await?;
        tx.about(Subject::new("forum", self.forum.id.0));
        let before = store::offer(tx, item.id).await?;
        if self.seen.as_ref().is_some_and(|seen| *seen != Offer::mark(before.as_ref())) {
            return Err(Error::Invalid(vec![("places".into(), say::changed_meanwhile())]));
        }
        let offer = Offer {
            item: item.id,
            forum: self.forum.id,
            places: self.places,
            opens_at: self.opens_at,
            closes_at: self.closes_at,
        };
        store::write_offer(tx, &offer).await?;
        changed_here(tx, self.forum.id, &item).await?;
        let was = |field: fn(&Offer) -> Option<Timestamp>| before.as_ref().and_then(field);
        tx.fact("item", Json::Null, item.slug.as_str());
        tx.fact("places", before.as_ref().map(|it| it.places), self.places);
        tx.fact("signup_opens", shown(was(|it| it.opens_at)), shown(self.opens_at));
        tx.fact("signup_closes", shown(was(|it| it.closes_at)), shown(self.closes_at));
        tx.changed(Topic::new("site", self.forum.id.0));
        release(tx, &self.forum, &item, self.home.as_deref()).await
    }
}

fn shown(at: Option<Timestamp>) -> Option<String> {
    at.map(|at| at.to_string())
}

/// The secretariat takes back that people sign up for an item, as long as nobody has.
pub struct EndOffer {
    /// Of which forum.
    pub forum: Forum,
    /// The item's word.
    pub item: String,
}

impl Act for EndOffer {
    type Out = ();
    const VERB: &'static str = "signups.end-offer";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::ManageForum, Scope::forum(self.forum.id.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let item = item_of(tx, &self.forum, &self.item).await?;
        alone_at(tx, item.id).await?;
        tx.about(Subject::new("forum", self.forum.id.0));
        let offer = store::offer(tx, item.id).await?.ok_or(Error::NotFound)?;
        if store::count(tx, item.id).await? != (0, 0) {
            return Err(Error::Refused(say::somebody_signed_up()));
        }
        store::remove_offer(tx, item.id).await?;
        changed_here(tx, self.forum.id, &item).await?;
        tx.fact("item", Json::Null, item.slug);
        tx.fact("places", offer.places, Json::Null);
        tx.changed(Topic::new("site", self.forum.id.0));
        Ok(())
    }
}

/// Free places at an item go to those who wait.
pub struct Release {
    /// Of which forum.
    pub forum: Forum,
    /// At which item.
    pub item: Item,
    /// The public address of the installation, for the letters.
    pub home: Option<String>,
}

impl Act for Release {
    type Out = Vec<RegistrationId>;
    const VERB: &'static str = "signups.release";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        // It only does what is due to those who wait; no page leads here.
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<Vec<RegistrationId>> {
        tx.about(Subject::new("forum", self.forum.id.0));
        tx.fact("item", Json::Null, self.item.slug.as_str());
        release(tx, &self.forum, &self.item, self.home.as_deref()).await
    }
}

/// Whether anything can be done about signing up at that instant, in words where not.
pub(crate) fn is_open(offer: &Offer, item: &Item, now: Timestamp) -> bool {
    matches!(offer.opening(item, now), Opening::Open(_))
}
