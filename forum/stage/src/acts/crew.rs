//! Who runs the stage of a forum: moderators and technicians.

use super::tell_all;
use forums::{Category, CategoryId, ForumId};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{self, By, Mandate, Right, Role, Scope},
};
use people::PersonId;
use registration::{RegistrationId, Standing};

fn mandate(forum: ForumId) -> Mandate {
    Mandate { role: Role::Moderator, forum: Some(forum.0), delegation: None }
}

/// The organiser names somebody who takes part in the forum; from now on they run its stage.
pub struct NameModerator {
    /// Of which forum.
    pub forum: ForumId,
    /// Whom.
    pub registration: RegistrationId,
}

impl Act for NameModerator {
    type Out = ();
    const VERB: &'static str = "stage.moderator-named";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::ManageForum, Scope::forum(self.forum.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let found = registration::by_id(tx, self.registration).await?;
        let found = found.filter(|it| it.forum == self.forum && it.standing == Standing::Active);
        let person = found.ok_or(Error::NotFound)?.person;
        people::ways::must_have_own(tx, person).await?;
        rights::give(tx, person.0, &mandate(self.forum)).await?;
        changed(tx, self.forum, person);
        Ok(())
    }
}

/// Somebody does not run the stage of a forum any more.
pub struct EndModerator {
    /// Of which forum.
    pub forum: ForumId,
    /// Who.
    pub person: PersonId,
}

impl Act for EndModerator {
    type Out = ();
    const VERB: &'static str = "stage.moderator-ended";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::ManageForum, Scope::forum(self.forum.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if rights::end(tx, self.person.0, &mandate(self.forum)).await? {
            changed(tx, self.forum, self.person);
        }
        Ok(())
    }
}

/// The organiser says which categories may ask for the floor. Whoever waits in another one is not called any more.
pub struct Credential {
    /// Of which forum.
    pub forum: ForumId,
    /// Which of its categories.
    pub speak: Vec<CategoryId>,
}

impl Act for Credential {
    type Out = ();
    const VERB: &'static str = "stage.credential";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::ManageForum, Scope::forum(self.forum.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("forum", self.forum.0));
        let all = forums::categories(tx, self.forum).await?;
        let words = |may: &dyn Fn(&Category) -> bool| {
            let those = all.iter().filter(|it| may(it)).map(|it| it.slug.as_str());
            those.collect::<Vec<_>>().join(", ")
        };
        let may = |it: &Category| self.speak.contains(&it.id);
        tx.fact("stage_speaks", words(&|it| it.may_speak), words(&may));
        for category in all.iter().filter(|it| may(it) != it.may_speak) {
            forums::let_speak(tx, self.forum, category, may(category)).await?;
        }
        tell_all(tx, self.forum).await
    }
}

fn changed(tx: &mut Tx, forum: ForumId, person: PersonId) {
    tx.about(Subject::new("forum", forum.0));
    tx.about(Subject::new("person", person.0));
    tx.changed(Topic::new("stage-crew", forum.0));
}
