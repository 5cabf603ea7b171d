//! A rule of a folder may name people who come only later. As soon as they are there, the rule names them.

use crate::store;
use forums::ForumId;
use kernel::{
    Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::By,
    web::App,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// People of a forum are new, or are called otherwise: whoever of them a rule waits for is named by it.
///
/// # Errors
/// What the database says.
pub async fn look_who_came(app: &App, forum: ForumId) -> Result<()> {
    let mut tx = app.db.read().await?;
    let outermost = forums::outermost(&mut tx, forum).await?;
    let came = who_came(&mut tx, outermost).await?;
    drop(tx);
    // Most rules wait for nobody, and an act is an entry in the journal.
    if came.is_empty() { Ok(()) } else { app.db.act(&By::House, NameThoseWhoCame(outermost)).await }
}

struct NameThoseWhoCame(ForumId);

impl Act for NameThoseWhoCame {
    type Out = ();
    const VERB: &'static str = "door.awaited_came";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("forum", self.0.0));
        name_those_who_came(tx, self.0).await
    }
}

async fn who_came(tx: &mut Tx, outermost: ForumId) -> Result<Vec<(store::Awaited, Uuid)>> {
    let mut came = vec![];
    for it in store::awaited(tx, outermost.0).await? {
        let person = store::by_folder(tx, outermost.0, &it.called()).await?;
        came.extend(person.map(|person| (it, person)));
    }
    Ok(came)
}

/// Inside the caller's act: the rules of a forum, and of those within it, name whoever has come of those they wait for.
pub(crate) async fn name_those_who_came(tx: &mut Tx, outermost: ForumId) -> Result<()> {
    let mut forums = BTreeSet::new();
    for (it, person) in who_came(tx, outermost).await? {
        store::name_awaited(tx, &it, person).await?;
        forums.insert(it.forum);
    }
    for forum in forums {
        tx.changed(Topic::new("door", forum));
    }
    Ok(())
}
