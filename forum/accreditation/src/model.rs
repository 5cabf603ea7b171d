//! Decisions, and who may take which step.

use forums::{Step, TakenBy};
use jiff::Timestamp;
use kernel::rights::{By, Right, Scope};
use uuid::Uuid;

kernel::text_enum! {
    /// What was decided.
    pub enum Outcome {
        /// The step is taken.
        Taken = "taken",
        /// The registration is refused.
        Refused = "refused",
        /// The step, and those after it, are open again.
        Reopened = "reopened",
    }
}

kernel::record! {
    /// A decision on a registration.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Decision {
        /// At which step.
        pub step: forums::StepId,
        /// What.
        pub outcome: Outcome,
        /// Why, in the words of whoever decided.
        pub reason: String,
        /// Who; `None`: the house, after an edit.
        pub by_person: Option<Uuid>,
        /// When.
        pub at: Timestamp,
    }
}

/// Whether `by` may take this step for people of that delegation.
pub(crate) fn may_take(by: &By, step: &Step, forum: Uuid, delegation: Option<Uuid>) -> bool {
    match (step.taken_by, delegation) {
        (TakenBy::Head, Some(delegation)) => {
            by.may(Right::Nominate, Scope::delegation(forum, delegation))
                || by.may(Right::Accredit, Scope::forum(forum))
        }
        // Who belongs to no delegation has no head: the secretariat stands in.
        (TakenBy::Head | TakenBy::Secretariat | TakenBy::Outside, _) => {
            by.may(Right::Accredit, Scope::forum(forum))
        }
    }
}

/// The step that a registration with so many steps taken waits for; `None` when all are taken.
pub(crate) fn next_step(steps: &[Step], step_place: i64) -> Option<&Step> {
    steps.iter().find(|step| step.place == step_place + 1)
}
