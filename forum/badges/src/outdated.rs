//! Badges that were printed before a change: what is said of them on the pages of their bearers.

use crate::{
    Words,
    print::Comparing,
    store::{self, Face},
};
use forums::{Forum, Here};
use kernel::{
    Result,
    db::Tx,
    rights::{Right, Scope},
    web::App,
};
use registration::{Neighbours, Note, RegistrationId};

/// What this room adds to the page of a registration.
pub fn neighbour() -> Neighbours {
    Neighbours { note: |tx, here, id| Box::pin(note(tx, here, id)) }
}

async fn note(tx: &mut Tx, here: &Here, id: RegistrationId) -> Result<Option<Note>> {
    if !is_outdated(tx, &here.app, &here.forum, id).await? {
        return Ok(None);
    }
    let t = Words(here.lang);
    let prints = here.by.may(Right::PrintBadges, Scope::forum(here.forum.id.0));
    Ok(Some(match prints {
        true => Note { words: t.outdated_long(), link: Some((here.to(&format!("/desk/{id}")), t.desk())) },
        false => Note { words: t.outdated_at_desk(), link: None },
    }))
}

/// Whether somebody's badge was printed before a change.
pub(crate) async fn is_outdated(tx: &mut Tx, app: &App, forum: &Forum, id: RegistrationId) -> Result<bool> {
    let face = store::face(tx, forum.id, id).await?;
    Ok(face.is_some_and(|face| Comparing::of(app, forum).is_outdated(&face)))
}

/// Those whose badges were printed before a change.
pub(crate) fn of<'f>(
    app: &App,
    forum: &Forum,
    faces: &'f [Face],
) -> impl Iterator<Item = RegistrationId> + use<'f> {
    let comparing = Comparing::of(app, forum);
    faces.iter().filter(move |face| comparing.is_outdated(face)).map(|face| face.registration)
}
