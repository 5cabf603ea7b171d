//! Quotas and deadlines: they can change at any time.

use crate::{DelegationId, Quota, store};
use jiff::Timestamp;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
};
use serde_json::json;
use uuid::Uuid;

/// The quotas of one delegation at a forum.
#[derive(Clone, Debug)]
pub struct Quotas {
    /// Which forum.
    pub forum: Uuid,
    /// Which delegation.
    pub delegation: DelegationId,
    /// Category and places.
    pub places: Vec<(Uuid, i64)>,
    /// Categories in which as many may come as want to.
    pub unlimited: Vec<Uuid>,
    /// Until when its head may nominate; `None`: until the forum's own deadline.
    pub nominate_until: Option<Timestamp>,
}

/// The secretariat sets a delegation's quotas and its deadline.
///
/// Going below what is used is allowed: nobody is taken out, and the pages show it.
pub struct SetQuotas(pub Quotas);

impl Act for SetQuotas {
    type Out = ();
    const VERB: &'static str = "delegation.quotas-set";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::ManageForum, Scope::forum(self.0.forum))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Quotas { forum, delegation, places, unlimited, nominate_until } = &self.0;
        let seat = store::seat_of(tx, *forum, *delegation).await?.ok_or(Error::NotFound)?;
        tx.about(Subject::new("delegation", delegation.0));
        for (category, places) in places {
            set_quota(tx, *forum, &Quota { delegation: *delegation, category: *category, places: *places })
                .await?;
        }
        for category in unlimited {
            lift_quota(tx, *forum, *delegation, *category).await?;
        }
        if seat.nominate_until != *nominate_until {
            store::write_deadline(tx, *forum, *delegation, *nominate_until).await?;
            tx.fact("nominate_until", json!(seat.nominate_until), json!(nominate_until));
        }
        tx.changed(Topic::new("registration", *forum));
        // The public form offers the delegations that have places.
        tx.changed(Topic::new("site", *forum));
        Ok(())
    }
}

/// Sets one quota inside another act; unchanged ones leave no trace.
///
/// # Errors
/// What the database says.
pub async fn set_quota(tx: &mut Tx, forum: Uuid, quota: &Quota) -> Result<()> {
    // Whoever claims a place counts under the same lock.
    tx.alone("places of", quota.delegation.0).await?;
    let before = store::quota_of(tx, forum, quota.delegation, quota.category).await?;
    if before != Some(quota.places) {
        store::write_quota(tx, forum, quota).await?;
        tx.about(Subject::new("delegation", quota.delegation.0));
        tx.fact(&format!("quota.{}", quota.category), json!(before), json!(quota.places));
    }
    Ok(())
}

/// Takes one quota away inside another act: nothing limits it any more. Where there is none it leaves no trace.
///
/// # Errors
/// What the database says.
pub async fn lift_quota(tx: &mut Tx, forum: Uuid, delegation: DelegationId, category: Uuid) -> Result<()> {
    tx.alone("places of", delegation.0).await?;
    if let Some(before) = store::quota_of(tx, forum, delegation, category).await? {
        store::remove_quota(tx, forum, delegation, category).await?;
        tx.about(Subject::new("delegation", delegation.0));
        tx.fact(&format!("quota.{category}"), json!(before), json!(null));
    }
    Ok(())
}
