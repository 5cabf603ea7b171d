//! Where a subject of the journal lies: whoever may see histories there may see its history.

use futures_util::future::BoxFuture;
use kernel::{Result, db::Tx, rights::Scope};
use uuid::Uuid;

/// Every kind of thing that acts are about, with the question in which forums, and for which delegations, one of them lies.
pub const KINDS: [(&str, &str); 15] = [
    ("forum", "select id, cast(null as uuid) from forum where id = $1"),
    ("registration", "select forum, delegation from registration where id = $1"),
    // Whoever works for a forum is known there too, without taking part.
    (
        "person",
        "select forum, delegation from registration where person = $1
         union select forum, delegation from mandate where person = $1",
    ),
    ("organisation", "select forum, delegation from registration where organisation = $1"),
    ("delegation", "select forum, delegation from seat where delegation = $1"),
    ("list", "select forum, delegation from sent_list where id = $1"),
    ("invite", "select forum, delegation from invite where id = $1"),
    ("item", "select forum, cast(null as uuid) from programme_item where id = $1"),
    ("hall", "select forum, cast(null as uuid) from programme_room where id = $1"),
    ("zone", "select forum, cast(null as uuid) from zone where id = $1"),
    ("checkpoint", "select forum, cast(null as uuid) from checkpoint where id = $1"),
    ("device", "select forum, cast(null as uuid) from device where id = $1"),
    ("print_run", "select forum, cast(null as uuid) from print_run where id = $1"),
    // Letters and programs that belong to no forum are the installation's.
    ("letter", "select forum, cast(null as uuid) from letter where id = $1"),
    ("token", "select forum, cast(null as uuid) from token where id = $1"),
];

/// The forums and delegations in which a subject of the journal lies.
pub fn scopes_of<'t>(tx: &'t mut Tx, kind: &'t str, id: Uuid) -> BoxFuture<'t, Result<Vec<Scope>>> {
    Box::pin(async move {
        let Some((_, question)) = KINDS.iter().find(|(known, _)| *known == kind) else { return Ok(vec![]) };
        let rows: Vec<(Option<Uuid>, Option<Uuid>)> = tx.sql(question).bind(id).all().await?;
        Ok(rows.into_iter().map(|(forum, delegation)| Scope { forum, delegation }).collect())
    })
}
