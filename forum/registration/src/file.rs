//! Rows of a file that come again: what they say now is what is to be.

use crate::{
    edit::{Data, Edit},
    enter::subject,
    model::{Entry, RegistrationId, Whom},
    store,
};
use forums::Forum;
use jiff::civil::Date;
use kernel::{
    Error, Result,
    db::{Act, Tx},
};
use people::Names;

/// Under which key a row is remembered: the sender's own number within the delegation; without one, name and birth date.
pub fn file_key(
    delegation: &str,
    reference: Option<&str>,
    names: &Names,
    birth_date: Option<Date>,
) -> String {
    match reference {
        Some(reference) => format!("{delegation}/{reference}"),
        None => {
            let born = birth_date.map(|date| date.to_string()).unwrap_or_default();
            format!("{delegation}/{} {} {born}", names.family_name, names.given_name)
        }
    }
}

/// A registration that came from a file becomes what its row says now, inside the caller's act. Steps that vouch for
/// what changed open again, as after any edit.
///
/// # Errors
/// [`Error::NotFound`] when it is not of this forum; what the database says.
pub async fn bring_up_to_date(tx: &mut Tx, forum: &Forum, id: RegistrationId, entry: &Entry) -> Result<()> {
    let it = store::by_id(tx, id).await?.filter(|it| it.forum == forum.id).ok_or(Error::NotFound)?;
    tx.on(subject(id));
    let Whom::New(person) = &entry.whom else { return Ok(()) };
    let data = Data {
        person: person.clone(),
        organisation: entry.organisation.clone(),
        title: entry.title.clone(),
        position: entry.position.clone(),
        protocol_rank: entry.protocol_rank,
        answers: entry.answers.clone(),
    };
    let edit = Edit {
        forum: forum.clone(),
        registration: id,
        revision: it.revision,
        seen: None,
        data,
        home: entry.home.clone(),
    };
    edit.run(tx).await.map(drop)
}
