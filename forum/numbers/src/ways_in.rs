//! Sign-in links in letters: whoever reads an outbox is not the one whom a letter lets in.

use crate::{outbox::Piece, store};
use forums::Here;
use kernel::{
    Result,
    db::Tx,
    rights::{self, By},
};
use people::links;
use uuid::Uuid;

/// Whether whoever looks may follow the sign-in links of a letter: only where no mail server takes letters to their readers,
/// so that this page is where people find theirs; and never into the account of somebody with a part that whoever looks does
/// not have.
pub(crate) async fn are_shown(tx: &mut Tx, here: &Here, letter: Uuid) -> Result<bool> {
    let (None, By::Person { mandates, .. }) = (&here.app.config.smtp, &here.by) else { return Ok(false) };
    let Some(reader) = store::reader_of(tx, letter).await? else { return Ok(false) };
    let now = tx.now;
    let theirs = rights::mandates_of(tx, reader, now).await?;
    Ok(theirs.iter().all(|part| mandates.contains(part)))
}

/// Takes the secrets out of sign-in links. Answers whether there was one.
pub(crate) fn hide(paragraphs: &mut [Vec<Vec<Piece>>]) -> bool {
    let mut any = false;
    for piece in paragraphs.iter_mut().flatten().flatten().filter(|piece| piece.link) {
        if let Some(at) = links::secret_in(&piece.text) {
            piece.text.truncate(at);
            piece.text.push('…');
            piece.link = false;
            any = true;
        }
    }
    any
}
