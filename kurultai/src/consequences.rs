//! What follows from what: the one table in which a room's job meets those who act on it.

use kernel::jobs::Jobs;

/// Every kind of job of the house.
pub fn jobs() -> Jobs {
    Jobs::default().on(people::on_links_wanted)
}
