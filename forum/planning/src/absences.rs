//! Somebody says when they cannot take a part, or those who plan say it for them.

use crate::{
    acts::{must_plan, wrong},
    model::{ABSENCES_MAX, Absence, AbsenceId, REASON_LETTERS_MAX, topic},
    say, store,
};
use forums::ForumId;
use jiff::Timestamp;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    rights::By,
    shell,
};
use uuid::Uuid;

/// Whoever plans may; whoever it is about may.
async fn must_be_theirs(by: &By, tx: &mut Tx, forum: ForumId, registration: Uuid) -> Result<()> {
    if must_plan(by, forum).is_ok() {
        return Ok(());
    }
    let person = by.person().ok_or(Error::SignIn)?;
    let seats = store::seats(tx, forum).await?;
    let own = seats.iter().any(|seat| seat.id == registration && seat.person.0 == person);
    if own { Ok(()) } else { Err(Error::NotFound) }
}

/// Somebody cannot take a part from then to then.
pub struct AddAbsence {
    /// In which forum.
    pub forum: ForumId,
    /// Its id; the same sent twice is one.
    pub id: AbsenceId,
    /// Whose registration.
    pub registration: Uuid,
    /// Since when.
    pub from: Timestamp,
    /// Until when.
    pub to: Timestamp,
    /// Why; empty where they do not say.
    pub reason: String,
}

impl Act for AddAbsence {
    type Out = ();
    const VERB: &'static str = "planning.absence-add";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        must_be_theirs(by, tx, self.forum, self.registration).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.alone("planning of", self.forum.0).await?;
        tx.about(Subject::new("forum", self.forum.0));
        tx.about(Subject::new("registration", self.registration));
        if self.to <= self.from {
            return Err(wrong("to", say::ends_before()));
        }
        if self.reason.chars().count() > REASON_LETTERS_MAX {
            return Err(wrong("reason", shell::say::field_too_long(REASON_LETTERS_MAX)));
        }
        let all = store::absences(tx, self.forum).await?;
        if all.iter().any(|it| it.id == self.id) {
            return Ok(());
        }
        let same = |it: &&Absence| it.registration == self.registration;
        if all.iter().filter(same).count() >= ABSENCES_MAX {
            return Err(Error::Refused(say::too_many_absences(ABSENCES_MAX)));
        }
        let seats = store::seats(tx, self.forum).await?;
        if seats.iter().all(|seat| seat.id != self.registration) {
            return Err(Error::NotFound);
        }
        let absence = Absence {
            id: self.id,
            registration: self.registration,
            from_at: self.from,
            to_at: self.to,
            reason: self.reason.clone(),
        };
        store::insert_absence(tx, self.forum, &absence).await?;
        tx.changed(topic(self.forum));
        Ok(())
    }
}

/// Somebody can after all.
pub struct RemoveAbsence {
    /// In which forum.
    pub forum: ForumId,
    /// Which.
    pub id: AbsenceId,
}

impl Act for RemoveAbsence {
    /// Whose registration it was.
    type Out = Uuid;
    const VERB: &'static str = "planning.absence-remove";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        match store::absence(tx, self.forum, self.id).await? {
            Some(absence) => must_be_theirs(by, tx, self.forum, absence.registration).await,
            // Whether there was one is told only to those who may know.
            None => must_plan(by, self.forum).map_err(|_| Error::NotFound),
        }
    }

    async fn run(&self, tx: &mut Tx) -> Result<Uuid> {
        tx.alone("planning of", self.forum.0).await?;
        tx.about(Subject::new("forum", self.forum.0));
        let absence = store::absence(tx, self.forum, self.id).await?.ok_or(Error::NotFound)?;
        tx.about(Subject::new("registration", absence.registration));
        store::remove_absence(tx, self.id).await?;
        tx.changed(topic(self.forum));
        Ok(absence.registration)
    }
}
