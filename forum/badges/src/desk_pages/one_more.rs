//! One place more than there are, for somebody who stands at the desk: quotas may grow at any time.

use crate::say;
use axum::{extract::Path, response::Response};
use forums::{Forum, Here};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    rights::{By, Right, Scope},
};
use registration::{ChangeQuotas, Listed, OrderReserve, RegistrationId, Standing};

/// Whether this visitor may give somebody one place more.
pub(super) fn is_offered(here: &Here, it: &Listed) -> bool {
    it.standing == Standing::Reserve
        && it.delegation.is_some()
        && here.by.may(Right::ManageForum, Scope::forum(here.forum.id.0))
}

/// Gives somebody who waits the next place of their delegation, and makes that place where there is none.
struct OneMore {
    forum: Forum,
    registration: RegistrationId,
    home: Option<String>,
}

impl Act for OneMore {
    type Out = ();
    const VERB: &'static str = ChangeQuotas::VERB;

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::ManageForum, Scope::forum(self.forum.id.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (id, forum) = (self.registration, self.forum.id);
        let of = |it: &registration::Registration| it.forum == forum;
        let it = registration::by_id(tx, id).await?.filter(of).ok_or(Error::NotFound)?;
        let delegation = it.delegation.ok_or(Error::NotFound)?;
        // The lock under which everybody counts these places.
        tx.alone("places of", delegation.0).await?;
        let line = registration::reserve(tx, forum, delegation, it.category).await?;
        let Some(before) = line.iter().position(|(other, _)| *other == id) else {
            return Err(Error::Refused(say::waits_no_more()));
        };
        for _ in 0..before {
            OrderReserve { forum, registration: id, up: true }.run(tx).await?;
        }
        let uses = registration::uses(tx, forum, delegation).await?;
        let of = uses.iter().find(|of| of.category == it.category).ok_or(Error::NotFound)?;
        let Some(places) = of.places else {
            registration::release(tx, &self.forum, delegation, it.category, self.home.as_deref()).await?;
            return Ok(());
        };
        let seat = delegations::seat_of(tx, forum.0, delegation).await?.ok_or(Error::NotFound)?;
        let quotas = delegations::Quotas {
            forum: forum.0,
            delegation,
            places: vec![(it.category.0, places.max(of.used + 1))],
            unlimited: vec![],
            nominate_until: seat.nominate_until,
        };
        ChangeQuotas { forum: self.forum.clone(), quotas, home: self.home.clone() }.run(tx).await?;
        Ok(())
    }
}

pub(super) async fn one_more(here: Here, Path((_, id)): Path<(String, RegistrationId)>) -> Result<Response> {
    let home = Some(here.app.config.public_url());
    here.app.db.act(&here.by, OneMore { forum: here.forum.clone(), registration: id, home }).await?;
    Ok(here.on_to(&here.to(&format!("/desk/{id}")), "ok", &say::has_place()))
}
