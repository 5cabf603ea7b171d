//! Issuing, ending and handing out.

use crate::{
    jobs::PrintRun,
    letters::{self, News},
    model::{Imprint, LeftOut, Run, RunId, RunStanding, Sheet, Ticket, ends_at},
    signing::Signer,
    store,
};
use door::Ended;
use forums::{Forum, ForumId};
use kernel::{
    Error, Result,
    db::{Act, Json, Tx},
    jobs,
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
};
use registration::{Registration, RegistrationId, Standing};
use uuid::Uuid;

fn about(tx: &mut Tx, registration: RegistrationId, forum: ForumId) {
    tx.on(Subject::new("registration", registration.0));
    tx.changed(Topic::new("registration", forum.0));
}

/// A registration alone, as it is then: two who issue at once issue one ticket.
async fn alone(tx: &mut Tx, id: RegistrationId) -> Result<Registration> {
    tx.alone("ticket of", id.0).await?;
    registration::by_id(tx, id).await?.ok_or(Error::NotFound)
}

async fn issued(tx: &mut Tx, forum: &Forum, registration: RegistrationId) -> Result<Ticket> {
    let ticket = Ticket {
        forum: forum.id.0,
        serial: store::next_serial(tx, forum.id).await?,
        registration,
        issued_at: tx.now,
        ends_at: ends_at(forum),
        ended_at: None,
        ended_as: None,
    };
    store::insert_ticket(tx, &ticket).await?;
    tx.fact("ticket", None::<i64>, ticket.serial);
    Ok(ticket)
}

/// Issues the ticket of an accredited registration, and writes the letter about it. One that holds stays as it is.
/// Answers nothing when the registration is not accredited any more.
#[derive(Clone)]
pub struct Issue {
    /// Whose.
    pub registration: RegistrationId,
    /// For the address in the letter.
    pub signer: Signer,
}

impl Act for Issue {
    type Out = Option<Ticket>;
    const VERB: &'static str = "ticket.issue";

    /// The house issues what accreditation has decided, and the desk does not wait for the house.
    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let it = registration::by_id(tx, self.registration).await?.ok_or(Error::NotFound)?;
        by.must(Right::PrintBadges, Scope::forum(it.forum.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<Option<Ticket>> {
        let it = alone(tx, self.registration).await?;
        about(tx, it.id, it.forum);
        if let Some(known) = store::valid(tx, it.id).await? {
            return Ok(Some(known));
        }
        if it.standing != Standing::Active || !it.accredited {
            return Ok(None);
        }
        let forum = forums::forum_by_id(tx, it.forum).await?.ok_or(Error::NotFound)?;
        let ticket = issued(tx, &forum, it.id).await?;
        letters::post_ticket(tx, &forum, &it, &ticket, &self.signer, News::Ready).await?;
        Ok(Some(ticket))
    }
}

/// Gives a registration a new number; the badge before it is an old one from now on, and so is the code on its bearer's
/// telephone: a letter says so, with the new one. Also where the new badge is handed over at once, for nobody at a desk
/// thinks of the telephone, and at the next door it would be turned away as replaced.
#[derive(Clone)]
pub struct Reprint {
    /// In which forum.
    pub forum: Forum,
    /// Whose.
    pub registration: RegistrationId,
    /// For the address in the letter.
    pub signer: Signer,
}

impl Act for Reprint {
    type Out = Ticket;
    const VERB: &'static str = "ticket.replace";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::PrintBadges, Scope::forum(self.forum.id.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<Ticket> {
        let it = alone(tx, self.registration).await?;
        if it.forum != self.forum.id {
            return Err(Error::NotFound);
        }
        about(tx, it.id, it.forum);
        let before = store::end(tx, it.id, Ended::Replaced).await?;
        let before = before.ok_or_else(|| Error::Refused(crate::say::no_ticket()))?;
        tx.fact("replaced", before, None::<i64>);
        let ticket = issued(tx, &self.forum, it.id).await?;
        letters::post_ticket(tx, &self.forum, &it, &ticket, &self.signer, News::Replaces).await?;
        Ok(ticket)
    }
}

/// Takes the ticket of a registration back that was withdrawn or refused. One that is active again keeps it.
#[derive(Clone, Copy, Debug)]
pub struct Revoke {
    /// Whose.
    pub registration: RegistrationId,
}

impl Act for Revoke {
    type Out = ();
    const VERB: &'static str = "ticket.revoke";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let it = registration::by_id(tx, self.registration).await?.ok_or(Error::NotFound)?;
        by.must(Right::ManageForum, Scope::forum(it.forum.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let it = alone(tx, self.registration).await?;
        about(tx, it.id, it.forum);
        if it.standing == Standing::Active {
            return Ok(());
        }
        if let Some(serial) = store::end(tx, it.id, Ended::Revoked).await? {
            tx.fact("revoked", serial, None::<i64>);
        }
        Ok(())
    }
}

/// Says that a badge was printed.
#[derive(Clone, Debug)]
pub struct MarkPrinted {
    /// In which forum.
    pub forum: ForumId,
    /// Whose.
    pub registration: RegistrationId,
    /// What stands on it; none where nobody knows.
    pub imprint: Option<Imprint>,
}

impl Act for MarkPrinted {
    type Out = ();
    const VERB: &'static str = "badge.print";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::PrintBadges, Scope::forum(self.forum.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        about(tx, self.registration, self.forum);
        let ticket = store::valid(tx, self.registration).await?.filter(|it| it.forum == self.forum.0);
        let ticket = ticket.ok_or_else(|| Error::Refused(crate::say::no_ticket()))?;
        store::insert_badge(tx, &ticket, None, self.imprint.as_ref()).await?;
        tx.fact("badge", None::<i64>, ticket.serial);
        Ok(())
    }
}

/// Badges that are handed out at once, at most.
const HANDED_MAX: usize = 500;

/// Hands badges out, to their bearer or to somebody of the same delegation who came for many.
#[derive(Clone, Debug)]
pub struct HandOut {
    /// In which forum.
    pub forum: ForumId,
    /// Whose badges.
    pub registrations: Vec<RegistrationId>,
    /// Who takes them.
    pub to: RegistrationId,
}

impl Act for HandOut {
    /// How many changed hands; those that were taken before are not counted.
    type Out = usize;
    const VERB: &'static str = "badge.hand_out";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::PrintBadges, Scope::forum(self.forum.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        if self.registrations.is_empty() || self.registrations.len() > HANDED_MAX {
            return Err(Error::Refused(crate::say::hand_out_choose(HANDED_MAX)));
        }
        let to = registration::by_id(tx, self.to)
            .await?
            .filter(|it| it.forum == self.forum)
            .ok_or(Error::NotFound)?;
        let mut handed = 0;
        for id in &self.registrations {
            let it = registration::by_id(tx, *id)
                .await?
                .filter(|it| it.forum == self.forum)
                .ok_or(Error::NotFound)?;
            if it.id != to.id && (it.delegation.is_none() || it.delegation != to.delegation) {
                return Err(Error::Refused(crate::say::hand_out_other_delegation()));
            }
            about(tx, it.id, it.forum);
            let badge = store::badge_of(tx, it.id)
                .await?
                .ok_or_else(|| Error::Refused(crate::say::not_printed_yet()))?;
            if store::hand(tx, badge.id, to.id).await? {
                handed += 1;
                tx.fact("handed", None::<String>, to.id.to_string());
            }
        }
        Ok(handed)
    }
}

/// Asks for many badges in one file.
#[derive(Clone, Debug)]
pub struct StartRun {
    /// In which forum.
    pub forum: ForumId,
    /// The id that the page gave its form: sent again, it is the same run.
    pub run: RunId,
    /// The language of everything but the names.
    pub lang: String,
    /// The paper.
    pub sheet: Sheet,
    /// Whose.
    pub chosen: Vec<RegistrationId>,
}

impl Act for StartRun {
    type Out = ();
    const VERB: &'static str = "badge.print_many";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::PrintBadges, Scope::forum(self.forum.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if self.chosen.is_empty() {
            return Err(Error::Refused(crate::say::nobody_chosen()));
        }
        if self.chosen.len() > press::MAX_BADGES {
            return Err(Error::Refused(crate::say::too_many(self.chosen.len(), press::MAX_BADGES)));
        }
        tx.about(Subject::new("print_run", self.run.0));
        tx.alone("print run", self.run.0).await?;
        if store::run(tx, self.run).await?.is_some() {
            return Ok(());
        }
        let run = Run {
            id: self.run,
            forum: self.forum.0,
            lang: self.lang.clone(),
            sheet: self.sheet,
            standing: RunStanding::Waiting,
            chosen: Json(self.chosen.clone()),
            left_out: Json(vec![]),
            printed: 0,
            file: None,
            created_at: tx.now,
            ended_at: None,
        };
        store::insert_run(tx, &run).await?;
        tx.fact("badges", None::<i64>, self.chosen.len());
        tx.changed(Topic::new("print", self.forum.0));
        jobs::later(tx, &PrintRun { run: self.run }).await
    }
}

/// Says how a run ended: with a file, or without.
#[derive(Clone, Debug)]
pub struct FinishRun {
    /// Which run.
    pub run: RunId,
    /// The file; none when it could not be printed.
    pub file: Option<Uuid>,
    /// The tickets whose badges are in it, and what stands on them.
    pub printed: Vec<(Ticket, Imprint)>,
    /// Whose were left out.
    pub left_out: Vec<LeftOut>,
}

impl Act for FinishRun {
    /// Whether this ended it; false when it had ended before.
    type Out = bool;
    const VERB: &'static str = "badge.printed_many";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let run = store::run(tx, self.run).await?.ok_or(Error::NotFound)?;
        by.must(Right::PrintBadges, Scope::forum(run.forum))
    }

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let run = store::run(tx, self.run).await?.ok_or(Error::NotFound)?;
        tx.about(Subject::new("print_run", run.id.0));
        let standing = if self.file.is_some() { RunStanding::Ready } else { RunStanding::Failed };
        let printed = i64::try_from(self.printed.len()).unwrap_or(i64::MAX);
        if !store::end_run(tx, run.id, standing, printed, &self.left_out, self.file).await? {
            return Ok(false);
        }
        for (ticket, imprint) in self.printed.iter().filter(|_| self.file.is_some()) {
            store::insert_badge(tx, ticket, Some(run.id), Some(imprint)).await?;
        }
        tx.fact("printed", None::<i64>, printed);
        tx.changed(Topic::new("print", run.forum));
        tx.changed(Topic::new("registration", run.forum));
        Ok(true)
    }
}
