//! Somebody is named to the secretariat; a role ends.

use crate::{folder_of::changed_here, letters, model::is_in_secretariat, say, store};
use forums::{Forum, ForumId};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{self, By, Mandate, Right, Role, Scope},
    shell,
};
use people::{NewPerson, PersonId};
use serde_json::Value;

/// Who is named.
#[derive(Clone, Debug, PartialEq)]
pub enum Whom {
    /// Somebody who is known.
    Known(PersonId),
    /// Somebody new, with a mailbox that nobody here has.
    New(NewPerson),
}

/// Gives somebody a role in the secretariat.
pub struct Name {
    /// Of which forum.
    pub forum: Forum,
    /// Which role.
    pub role: Role,
    /// Whom.
    pub whom: Whom,
    /// The installation's public address; none: it is not known, and no letter is written.
    pub home: Option<String>,
    /// The command line may hand over a way in itself: [`Named::secret`].
    pub by_hand: bool,
}

/// What came of [`Name`].
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// Who it is.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Whether a letter is on its way to them.
    pub is_written_to: bool,
    /// The secret of a sign-in link, where it was asked for.
    pub secret: Option<String>,
}

impl Act for Name {
    type Out = Named;
    const VERB: &'static str = "secretariat.named";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        // Whoever holds somebody's link comes in as them.
        if self.by_hand && *by != By::Console {
            return Err(Error::Forbidden);
        }
        must_manage(by, self.forum.id)
    }

    async fn run(&self, tx: &mut Tx) -> Result<Named> {
        if !is_in_secretariat(self.role) {
            return Err(Error::NotFound);
        }
        alone(tx, self.forum.id).await?;
        tx.about(Subject::new("forum", self.forum.id.0));
        let person = self.person(tx).await?;
        tx.about(Subject::new("person", person.0));
        people::ways::must_have_own(tx, person).await?;
        let who = people::by_id(tx, person).await?.ok_or(Error::NotFound)?;
        let (now, mandate) = (tx.now, mandate(self.forum.id, self.role));
        if rights::mandates_of(tx, person.0, now).await?.contains(&mandate) {
            return Err(Error::Refused(say::has_it_already(&who.name)));
        }
        rights::give(tx, person.0, &mandate).await?;
        changed_here(tx, self.forum.id, who.email.as_deref(), self.role).await?;
        tx.fact("office", Value::Null, self.role.word());
        tx.changed(topic(self.forum.id));
        let is_written_to = match &self.home {
            Some(home) => letters::post(tx, &self.forum, home, &who, self.role).await?,
            None => false,
        };
        let secret = match self.by_hand {
            true => Some(letters::link_by_hand(tx, &self.forum, &who, self.role).await?),
            false => None,
        };
        Ok(Named { person, name: who.name, is_written_to, secret })
    }
}

impl Name {
    async fn person(&self, tx: &mut Tx) -> Result<PersonId> {
        match &self.whom {
            Whom::Known(id) => {
                let known = people::by_id(tx, *id).await?.filter(people::Person::is_whole);
                known.map(|it| it.id).ok_or(Error::NotFound)
            }
            Whom::New(new) => {
                let Some(email) = new.email.as_deref().filter(|it| !it.trim().is_empty()) else {
                    return Err(Error::Invalid(vec![("email".into(), shell::say::field_required())]));
                };
                if let Some(known) = people::with_email(tx, email).await?.first() {
                    return Err(Error::Refused(say::mailbox_is_known(&known.name)));
                }
                people::add(tx, &NewPerson { mailbox_own: true, ..new.clone() }).await
            }
        }
    }
}

/// Takes a role back. One that has ended already is left as it is.
pub struct End {
    /// Of which forum.
    pub forum: ForumId,
    /// Whose.
    pub person: PersonId,
    /// Which.
    pub role: Role,
}

impl Act for End {
    type Out = ();
    const VERB: &'static str = "secretariat.ended";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if !is_in_secretariat(self.role) {
            return Err(Error::NotFound);
        }
        alone(tx, self.forum).await?;
        tx.about(Subject::new("forum", self.forum.0));
        tx.about(Subject::new("person", self.person.0));
        let organisers = store::organisers(tx, self.forum).await?;
        if self.role == Role::Organiser && organisers.iter().all(|it| it.person == self.person) {
            return Err(Error::Refused(say::last_organiser()));
        }
        if rights::end(tx, self.person.0, &mandate(self.forum, self.role)).await? {
            let email = people::by_id(tx, self.person).await?.and_then(|it| it.email);
            changed_here(tx, self.forum, email.as_deref(), self.role).await?;
            tx.fact("office", self.role.word(), Value::Null);
            tx.changed(topic(self.forum));
        }
        Ok(())
    }
}

/// Refuses to let go of somebody without whom a forum would have no organiser, inside the caller's act: whoever is erased
/// holds no role any more. The records are all of one person.
///
/// # Errors
/// [`Error::Refused`]; what the database says.
pub async fn must_leave_an_organiser(tx: &mut Tx, person: &[PersonId]) -> Result<()> {
    // In the order of their ids: two who are erased at once wait for each other in one order.
    for forum in store::organised_by(tx, person).await? {
        alone(tx, forum).await?;
    }
    match store::run_alone_by(tx, person).await?.is_empty() {
        true => Ok(()),
        false => Err(Error::Refused(say::last_organiser())),
    }
}

pub(crate) fn must_manage(by: &By, forum: ForumId) -> Result<()> {
    by.must(Right::ManageForum, Scope::forum(forum.0))
}

/// Two organisers who end each other at once: the second sees what the first has done.
async fn alone(tx: &mut Tx, forum: ForumId) -> Result<()> {
    tx.alone("secretariat of", forum.0).await?;
    Ok(())
}

fn mandate(forum: ForumId, role: Role) -> Mandate {
    Mandate { role, forum: Some(forum.0), delegation: None }
}

fn topic(forum: ForumId) -> Topic {
    Topic::new("secretariat", forum.0)
}
