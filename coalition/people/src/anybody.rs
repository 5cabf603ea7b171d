//! Anybody, in whichever forum or in none: for what is about a person and not about a forum's people.

use crate::{
    model::{Person, PersonId},
    register::{self, HITS_MAX, Reading, Search},
    store,
};
use kernel::{Result, db::Tx, web::App};
use std::collections::HashSet;

/// Somebody who may be meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Meant {
    /// Who.
    pub person: Person,
    /// How what was typed was read; none where it is plainly theirs.
    pub reading: Option<Reading>,
}

/// The persons who may be meant by what was typed so far, a name in any spelling, a mailbox or an id: the likeliest first, and
/// whether there are more. `lang`: in whose alphabet those stand who are as likely. Must not be called while a reading
/// transaction is open.
///
/// # Errors
/// What the database says.
pub async fn anybody(app: &App, typed: &str, lang: &str) -> Result<(Vec<Meant>, bool)> {
    let typed = typed.trim();
    let plainly = |person: Person| Meant { person, reading: None };
    if typed.contains('@') {
        let mut tx = app.db.read().await?;
        return Ok((store::with_email(&mut tx, typed).await?.into_iter().map(plainly).collect(), false));
    }
    if let Ok(id) = typed.parse::<PersonId>() {
        let mut tx = app.db.read().await?;
        let person = store::by_id(&mut tx, id).await?.filter(Person::is_whole);
        return Ok((person.into_iter().map(plainly).collect(), false));
    }
    let (hits, more) = register::find_somebody(app, Search::of(typed, HITS_MAX, lang), |_| true).await?;
    let mut tx = app.db.read().await?;
    let (mut found, mut seen) = (vec![], HashSet::new());
    for hit in hits {
        let Some(person) = whole(&mut tx, hit.person).await? else { continue };
        if seen.insert(person.id) {
            found.push(Meant { person, reading: hit.reading });
        }
    }
    Ok((found, more))
}

/// Records of which each is a part of the next, at most.
const PARTS_MAX: usize = 100;

/// Whose record that is: a name that only a part of somebody has is theirs.
async fn whole(tx: &mut Tx, record: PersonId) -> Result<Option<Person>> {
    let mut found = store::by_id(tx, record).await?;
    for _ in 0..PARTS_MAX {
        let Some(into) = found.as_ref().and_then(|it| it.merged_into) else { break };
        found = store::by_id(tx, into).await?;
    }
    Ok(found.filter(Person::is_whole))
}
