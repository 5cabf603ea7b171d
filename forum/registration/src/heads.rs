//! Heads and deputies: a part in the delegation, and the mandate that goes with it.

use crate::{
    acts::of,
    edit::remember_for_files,
    enter::{mandate, may_give, subject},
    letters::{self, News, To},
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
    /// The public address of the installation, for the letter.
    pub home: Option<String>,
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
        give(tx, &self.forum, &it, delegation, Part::Deputy, self.home.as_deref()).await
    }
}

/// The head takes a deputy's mandate back.
pub struct EndDeputy {
    /// In which forum.
    pub forum: Forum,
    /// Who.
    pub registration: RegistrationId,
    /// The public address of the installation, for the letter.
    pub home: Option<String>,
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
        give(tx, &self.forum, &it, delegation, Part::Member, self.home.as_deref()).await
    }
}

/// The secretariat says who leads a delegation; whoever led it before becomes a member.
pub struct MakeHead {
    /// In which forum.
    pub forum: Forum,
    /// Who.
    pub registration: RegistrationId,
    /// The public address of the installation, for the letter.
    pub home: Option<String>,
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
        let (forum, home) = (&self.forum, self.home.as_deref());
        for before in store::heads(tx, it.forum, delegation).await? {
            if before.id != it.id {
                give(tx, forum, &before, delegation, Part::Member, home).await?;
            }
        }
        give(tx, forum, &it, delegation, Part::Head, home).await
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
    if it.delegation != Some(delegation) {
        return Err(Error::Refused(say::look_again()));
    }
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

/// Gives the part that a row of a file says, inside the caller's act: whoever holds a place, as far as whoever acts may give
/// and take such a part.
pub(crate) async fn give_said(
    tx: &mut Tx,
    forum: &Forum,
    id: RegistrationId,
    part: Part,
    home: Option<&str>,
) -> Result<()> {
    let Some(delegation) = of(tx, forum, id).await?.delegation else { return Ok(()) };
    tx.alone("heads of", delegation.0).await?;
    let it = of(tx, forum, id).await?;
    let may = |part: Part| part == Part::Member || may_give(&tx.by, part, forum.id.0, delegation);
    let holds = it.standing == Standing::Active && it.delegation == Some(delegation);
    if it.part == part || !holds || !may(part) || !may(it.part) {
        return Ok(());
    }
    // The operator's own files may name a head whose mailbox comes later: nobody is there to mend it.
    if part != Part::Member && tx.by != By::Console {
        people::ways::must_have_own(tx, it.person).await?;
    }
    give(tx, forum, &it, delegation, part, home).await
}

/// Gives a part with its mandate, and takes the one before. A letter tells the person.
async fn give(
    tx: &mut Tx,
    forum: &Forum,
    it: &Registration,
    delegation: DelegationId,
    part: Part,
    home: Option<&str>,
) -> Result<()> {
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
    remember_for_files(tx, it).await?;
    tx.on(subject(it.id));
    tx.about(Subject::new("person", it.person.0));
    tx.fact("role", it.part.word(), part.word());
    tx.changed(Topic::new("registration", it.forum.0));
    letters::post(tx, forum, home, &To::of(it), &News::Part(part)).await
}
