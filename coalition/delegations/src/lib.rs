//! Delegations: the sides of a coalition, and what each may do at a forum.
//!
//! Who: the secretariat sets places and quotas; everybody sees the list.  Owns: `delegation`, `seat`, `quota`.
//! Announces: `delegation:{id}`, `registration:{forum}`, `site:{forum}`.  Leans on: nothing above the kernel.
//!
//! Always true:
//! - A delegation is a record with names in every language, never a country code.
//! - A quota may go below what is used; that is shown, and nobody is taken out.

mod acts;
mod store;

pub use acts::{Quotas, SetQuotas, lift_quota, set_quota};
pub use store::{add, all, by_id, by_slug, quota_of, quotas, seat, seat_of, seated, seated_one};

use jiff::Timestamp;
use kernel::{Text, db::Shared};
use uuid::Uuid;

kernel::id! {
    /// A side of the coalition.
    pub DelegationId;
}

kernel::record! {
    /// A side of the coalition.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Delegation {
        /// Its id.
        pub id: DelegationId,
        /// Its word in addresses and files.
        pub slug: String,
        /// Its name in every language.
        pub name: Shared<Text>,
        /// The languages its people are written to in, BCP 47.
        pub languages: Shared<Vec<String>>,
        /// Its place among all.
        pub position: i64,
    }
}

kernel::record! {
    /// A delegation at a forum.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Seat {
        /// Which delegation.
        pub delegation: DelegationId,
        /// Its place in protocol order.
        pub position: i64,
        /// Until when its head may nominate; `None`: until the forum's own deadline.
        pub nominate_until: Option<Timestamp>,
    }
}

kernel::record! {
    /// How many of a category a delegation may send to a forum.
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct Quota {
        /// Which delegation.
        pub delegation: DelegationId,
        /// Which category.
        pub category: Uuid,
        /// How many.
        pub places: i64,
    }
}
