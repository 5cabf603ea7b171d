//! What this room asks of others without knowing them. The binary fills it in.

use crate::model::PersonId;
use futures_util::future::BoxFuture;
use kernel::{Result, db::Tx, rights::Scope};
use serde_json::Value as Json;
use uuid::Uuid;

/// Everything that is held about a person, by all rooms together.
pub type Held = for<'t> fn(&'t mut Tx, PersonId) -> BoxFuture<'t, Result<Json>>;

/// The scopes in which a subject of the journal lies (kind and id): whoever may see histories in one of them may see
/// this one. None at all: only whoever may see histories everywhere.
pub type ScopesOf = for<'t> fn(&'t mut Tx, &'t str, Uuid) -> BoxFuture<'t, Result<Vec<Scope>>>;

/// What the rooms together know.
#[derive(Clone, Copy)]
pub struct Neighbours {
    /// For the download of one's own data.
    pub held: Held,
    /// For histories.
    pub scopes_of: ScopesOf,
}

impl Default for Neighbours {
    /// As if this room were the only one.
    fn default() -> Neighbours {
        Neighbours {
            held: |tx, person| Box::pin(crate::privacy::held(tx, person)),
            scopes_of: |_, _, _| Box::pin(async { Ok(vec![]) }),
        }
    }
}
