//! Badges that lie at the desk, or were taken.

use delegations::DelegationId;
use forums::ForumId;
use jiff::Timestamp;
use kernel::{
    Result, Text,
    db::{Shared, Tx},
};
use registration::{Part, RegistrationId};

kernel::record! {
    /// A badge that lies at the desk, or was taken.
    #[derive(Clone, Debug)]
    pub(crate) struct Lying {
        pub(crate) registration: RegistrationId,
        pub(crate) name: String,
        pub(crate) language: String,
        pub(crate) family_name: String,
        pub(crate) given_name: String,
        pub(crate) latin_family: String,
        pub(crate) latin_given: String,
        pub(crate) category: Shared<Text>,
        pub(crate) part: Part,
        pub(crate) printed_at: Timestamp,
        pub(crate) handed_at: Option<Timestamp>,
    }
}

impl Lying {
    /// Their name, to be shown.
    pub(crate) fn bearer(&self) -> people::Bearer<'_> {
        people::bearer!(self)
    }
}

/// The printed badges of a delegation whose tickets hold, in the order of printing; a badge printed twice stands here twice.
pub(crate) async fn of_delegation(
    tx: &mut Tx,
    forum: ForumId,
    delegation: DelegationId,
) -> Result<Vec<Lying>> {
    Ok(tx
        .sql(
            "select r.id as registration, p.name, p.language, p.family_name, p.given_name, p.latin_family, p.latin_given,
               c.name as category, r.part, b.printed_at, b.handed_at
             from ticket t join badge b on b.registration = t.registration and b.serial = t.serial
             join registration r on r.id = t.registration join person p on p.id = r.person join category c on c.id = r.category
             where t.forum = $1 and t.ended_at is null and r.delegation = $2 order by b.printed_at, r.id limit 5000",
        )
        .bind(forum)
        .bind(delegation)
        .all()
        .await?)
}
