//! Heads and deputies: a part in the delegation, and the mandate that goes with it.

use crate::{
    acts::of,
    enter::{mandate, subject},
    model::{Part, Registration, RegistrationId, Standing},
    say, store,
};
use delegations::DelegationId;
use forums::Forum;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{self, By, Right, Scope},
};

/// The head names a deputy, who may nominate as the head does.
pub struct NameDeputy {
    /// In which forum.
    pub forum: Forum,
    /// Who.
    pub registration: RegistrationId,
}

impl Act for NameDeputy {
    type Out = ();
    const VERB: &'static str = "delegation.deputy-named";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        may_name(by, &of(tx, &self.forum, self.registration).await?)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (it, delegation) = standing_member(tx, &self.forum, self.registration).await?;
        // A head who becomes a deputy would leave the delegation without one unseen.
        if it.part == Part::Head {
            return Err(Error::Refused(say::is_the_head()));
        }
        people::ways::must_have_own(tx, it.person).await?;
        give(tx, &it, delegation, Part::Deputy).await
    }
}

/// The head takes a deputy's mandate back.
pub struct EndDeputy {
    /// In which forum.
    pub forum: Forum,
    /// Who.
    pub registration: RegistrationId,
}

impl Act for EndDeputy {
    type Out = ();
    const VERB: &'static str = "delegation.deputy-ended";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        may_name(by, &of(tx, &self.forum, self.registration).await?)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (it, delegation) = member(tx, &self.forum, self.registration).await?;
        if it.part == Part::Head {
            return Err(Error::Refused(say::is_the_head()));
        }
        give(tx, &it, delegation, Part::Member).await
    }
}

/// The secretariat says who leads a delegation; whoever led it before becomes a member.
pub struct MakeHead {
    /// In which forum.
    pub forum: Forum,
    /// Who.
    pub registration: RegistrationId,
}

impl Act for MakeHead {
    type Out = ();
    const VERB: &'static str = "delegation.head-made";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::ManageForum, Scope::forum(self.forum.id.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (it, delegation) = standing_member(tx, &self.forum, self.registration).await?;
        people::ways::must_have_own(tx, it.person).await?;
        for before in store::heads(tx, it.forum, delegation).await? {
            if before.id != it.id {
                give(tx, &before, delegation, Part::Member).await?;
            }
        }
        give(tx, &it, delegation, Part::Head).await
    }
}

fn may_name(by: &By, it: &Registration) -> Result<()> {
    let delegation = it.delegation.ok_or(Error::NotFound)?;
    by.must(Right::NameDeputies, Scope::delegation(it.forum.0, delegation.0))
}

async fn member(tx: &mut Tx, forum: &Forum, id: RegistrationId) -> Result<(Registration, DelegationId)> {
    let delegation = of(tx, forum, id).await?.delegation.ok_or(Error::NotFound)?;
    tx.alone("heads of", delegation.0).await?;
    tx.about(Subject::new("delegation", delegation.0));
    let it = of(tx, forum, id).await?;
    tx.about(subject(it.id));
    Ok((it, delegation))
}

async fn standing_member(
    tx: &mut Tx,
    forum: &Forum,
    id: RegistrationId,
) -> Result<(Registration, DelegationId)> {
    let (it, delegation) = member(tx, forum, id).await?;
    if it.standing == Standing::Active {
        Ok((it, delegation))
    } else {
        Err(Error::Refused(say::not_standing()))
    }
}

/// Gives a part with its mandate, and takes the one before.
async fn give(tx: &mut Tx, it: &Registration, delegation: DelegationId, part: Part) -> Result<()> {
    if it.part == part {
        return Ok(());
    }
    if let Some(before) = mandate(it.part, it.forum.0, delegation.0) {
        rights::end(tx, it.person.0, &before).await?;
    }
    if let Some(after) = mandate(part, it.forum.0, delegation.0) {
        rights::give(tx, it.person.0, &after).await?;
    }
    store::set_part(tx, it.id, part).await?;
    tx.on(subject(it.id));
    tx.about(Subject::new("person", it.person.0));
    tx.fact("role", it.part.word(), part.word());
    tx.changed(Topic::new("registration", it.forum.0));
    Ok(())
}
