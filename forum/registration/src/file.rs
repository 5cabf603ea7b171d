//! Rows of a file that come again: what they say now is what is to be.

use crate::{
    acts::of,
    edit::{Data, Edit},
    enter::subject,
    heads,
    model::{Answers, Entry, Registration, RegistrationId, Standing, Whom},
    moving::Move,
};
use forums::Forum;
use jiff::civil::Date;
use kernel::{
    Result,
    db::{Act, Tx},
};
use people::Names;
use uuid::Uuid;

/// Under which word rows of people are remembered, each with the registration that it became.
pub const ROW: &str = "person";

/// Under which key a row is remembered: the sender's own number, which is that of one person in the whole folder, so that a
/// row that names another delegation is still theirs; without one, what name and birth date come to within the delegation,
/// so that nobody's name is kept beside them.
pub fn file_key(
    delegation: &str,
    reference: Option<&str>,
    names: &Names,
    birth_date: Option<Date>,
) -> String {
    match reference {
        Some(reference) => format!("ref {reference}"),
        None => {
            let born = birth_date.map(|date| date.to_string()).unwrap_or_default();
            let said = format!("row {} {} {born}", names.family_name, names.given_name);
            format!("{delegation}/~{}", Uuid::new_v5(&Uuid::NAMESPACE_OID, said.as_bytes()).simple())
        }
    }
}

/// A registration that came from a file becomes what its row says now, inside the caller's act: category, delegation and
/// part too. Steps that vouch for what changed open again, as after any edit. Answers whether it did: nothing comes back of
/// somebody who was erased.
///
/// # Errors
/// [`kernel::Error::NotFound`] when it is not of this forum; what the database says.
pub async fn bring_up_to_date(tx: &mut Tx, forum: &Forum, id: RegistrationId, entry: &Entry) -> Result<bool> {
    let it = of(tx, forum, id).await?;
    tx.on(subject(id));
    let Whom::New(person) = &entry.whom else { return Ok(false) };
    if Data::of(tx, &it).await?.is_none() {
        return Ok(false);
    }
    move_as_said(tx, forum, &it, entry).await?;
    let it = of(tx, forum, id).await?;
    let data = Data {
        person: person.clone(),
        organisation: entry.organisation.clone(),
        title: entry.title.clone(),
        position: entry.position.clone(),
        protocol_rank: entry.protocol_rank,
        answers: answers(&it, entry),
    };
    let edit = Edit {
        forum: forum.clone(),
        registration: id,
        revision: it.revision,
        seen: None,
        data,
        home: entry.home.clone(),
    };
    edit.run(tx).await?;
    heads::give_said(tx, forum, id, entry.part, entry.home.as_deref()).await?;
    Ok(true)
}

/// Category and delegation as the row has them; where all places are taken there, the person waits. Whoever has left stays
/// where they were.
async fn move_as_said(tx: &mut Tx, forum: &Forum, it: &Registration, entry: &Entry) -> Result<()> {
    if !matches!(it.standing, Standing::Active | Standing::Reserve) {
        return Ok(());
    }
    let to = Move {
        forum: forum.clone(),
        registration: it.id,
        revision: it.revision,
        delegation: entry.delegation,
        category: entry.category,
        may_wait: true,
        home: entry.home.clone(),
    };
    to.moved(tx).await.map(drop)
}

/// What the row answers, beside what it says nothing of: documents never stand in it.
fn answers(it: &Registration, entry: &Entry) -> Answers {
    let mut answers = it.answers.0.clone();
    answers.extend(entry.answers.clone());
    answers
}
