//! Who looks at a board, as far as it matters to what they are shown.

use crate::{
    error::{Error, Result},
    rights::{By, Right, Scope},
};
use std::sync::Arc;
use uuid::Uuid;

/// The rights that decide what is shown, and for which delegations they are held. Two visitors of the same audience see
/// the same board; nothing else about them is known where it is rendered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Audience {
    /// Sorted; without a delegation: in the whole forum.
    held: Arc<[(Right, Option<Uuid>)]>,
}

impl Audience {
    /// Everybody, signed in or not.
    pub fn everyone() -> Audience {
        Audience { held: Arc::new([]) }
    }

    /// Those of `rights` that `by` holds in that forum, or for single delegations of it. Whoever holds none of them is
    /// everyone.
    pub fn of(by: &By, forum: Uuid, rights: &[Right]) -> Audience {
        let mut held = vec![];
        for right in rights {
            if by.may(*right, Scope::forum(forum)) {
                held.push((*right, None));
                continue;
            }
            let delegations = by.delegations(forum).into_iter().map(|(delegation, _)| delegation);
            let theirs = delegations.filter(|it| by.may(*right, Scope::delegation(forum, *it)));
            held.extend(theirs.map(|delegation| (*right, Some(delegation))));
        }
        held.sort_unstable();
        held.dedup();
        Audience { held: held.into() }
    }

    /// Whether they hold that right in the whole forum.
    pub fn may(&self, right: Right) -> bool {
        self.held.contains(&(right, None))
    }

    /// Whether they hold that right for that delegation, or in the whole forum.
    pub fn may_for(&self, right: Right, delegation: Uuid) -> bool {
        self.may(right) || self.held.contains(&(right, Some(delegation)))
    }

    /// Whether this is everyone: then nothing has to be asked again while they listen.
    pub fn is_everyone(&self) -> bool {
        self.held.is_empty()
    }

    /// This audience, if it holds that right in the whole forum.
    ///
    /// # Errors
    /// As [`By::must`]: [`Error::SignIn`] for a visitor who is not signed in, [`Error::Forbidden`] for everybody else.
    pub fn with(self, right: Right, by: &By) -> Result<Audience> {
        match by {
            _ if self.may(right) => Ok(self),
            By::Anyone => Err(Error::SignIn),
            _ => Err(Error::Forbidden),
        }
    }
}
