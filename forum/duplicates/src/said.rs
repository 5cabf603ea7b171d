//! What was said of a pair before the house has found it: whoever adds somebody at the desk sees the person, and is shown
//! those of like names.

use crate::{
    jobs::{pair_with, traits},
    model::Standing,
    store::{self, NewLikeness},
};
use forums::ForumId;
use kernel::{
    Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::By,
    web::App,
};
use people::Person;
use registration::{RegistrationId, SaidAnother};

/// The pairs of which a clerk has said that they are two are decided, and stand with who said so among those that are.
///
/// # Errors
/// What the database says.
pub async fn on_said_another(app: App, job: SaidAnother) -> Result<()> {
    let Some((forum, pairs)) = pairs_of(&app, &job).await? else { return Ok(()) };
    // In the clerk's name, with none of their mandates: that they were asked is all it rests on.
    let by = By::Person { id: job.by, mandates: vec![].into() };
    for pair in pairs {
        app.db.act(&by, ToldApart { forum, pair }).await?;
    }
    Ok(())
}

/// Those of the pairs that look like one person, for of the others nobody would ask.
async fn pairs_of(app: &App, job: &SaidAnother) -> Result<Option<(ForumId, Vec<NewLikeness>)>> {
    let mut tx = app.db.read().await?;
    let Some((forum, person)) = bearer(&mut tx, job.registration).await? else { return Ok(None) };
    let (mine, mut pairs) = (traits(&mut tx, &person).await?, vec![]);
    for other in &job.others {
        let other = bearer(&mut tx, *other).await?.filter(|it| it.0 == forum && it.1.id != person.id);
        let Some((_, other)) = other else { continue };
        pairs.extend(pair_with(&mut tx, (&person, &mine), other.id, 1.0).await?);
    }
    Ok(Some((forum, pairs)))
}

async fn bearer(tx: &mut Tx, id: RegistrationId) -> Result<Option<(ForumId, Person)>> {
    let Some(it) = registration::by_id(tx, id).await? else { return Ok(None) };
    let person = people::by_id(tx, it.person).await?.filter(Person::is_whole);
    Ok(person.map(|person| (it.forum, person)))
}

/// A pair that somebody has told apart while they added one of the two.
struct ToldApart {
    forum: ForumId,
    pair: NewLikeness,
}

impl Act for ToldApart {
    type Out = ();
    const VERB: &'static str = "duplicates.different";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        // No page leads here: they were allowed to add the one, and were asked about the other.
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let both = [self.pair.one, self.pair.other];
        both.into_iter().for_each(|id| tx.about(Subject::new(self.pair.kind.word(), id)));
        store::found(tx, &self.pair).await?;
        let decided = match store::of_two(tx, self.pair.one, self.pair.other).await? {
            Some(it) => store::decide(tx, it.id, Standing::Open, Standing::Different).await?,
            None => false,
        };
        if !decided {
            tx.was_done();
            return Ok(());
        }
        tx.fact("same", Standing::Open.word(), Standing::Different.word());
        tx.changed(Topic::new("duplicates", self.forum.0));
        Ok(())
    }
}
