//! Registrations that pass to another person or organisation.

use crate::model::{Part, RegistrationId, Standing};
use forums::ForumId;
use kernel::{Result, db::Tx};
use organisations::OrganisationId;
use people::PersonId;
use uuid::Uuid;

kernel::record! {
    /// How a registration stands: what [`crate::absorb`] changes of it, and what is needed to put it back.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    pub struct Stood {
        /// Which.
        pub registration: RegistrationId,
        /// In which forum.
        pub forum: ForumId,
        /// Whose.
        pub person: PersonId,
        /// Whether it holds a place.
        pub standing: Standing,
        /// The place on the reserve list.
        pub reserve_place: Option<i64>,
        /// The part in the delegation.
        pub part: Part,
        /// How many steps are taken.
        pub step_place: i64,
        /// Whether all are.
        pub accredited: bool,
        /// Whether the door lets the person in.
        pub may_enter: bool,
    }
}

pub(crate) async fn stood(tx: &mut Tx, person: PersonId) -> Result<Vec<Stood>> {
    Ok(tx
        .sql(
            "select id as registration, forum, person, standing, reserve_place, part, step_place, accredited, may_enter
             from registration where person = $1 order by created_at, id",
        )
        .bind(person)
        .all()
        .await?)
}

pub(crate) async fn set_person(tx: &mut Tx, id: RegistrationId, person: PersonId) -> Result<()> {
    let now = tx.now;
    tx.sql("update registration set person = $2, revision = revision + 1, changed_at = $3 where id = $1")
        .bind(id)
        .bind(person)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Registrations that are moved from one organisation to another at once, at most.
const MOVED_MAX: i64 = 5000;

pub(crate) async fn of_organisation(
    tx: &mut Tx,
    organisation: OrganisationId,
) -> Result<Vec<RegistrationId>> {
    let found: Vec<(RegistrationId,)> = tx
        .sql("select id from registration where organisation = $1 order by created_at, id limit $2")
        .bind(organisation)
        .bind(MOVED_MAX)
        .all()
        .await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// Answers the forum of the registration; nothing when it is not with that organisation any more.
pub(crate) async fn set_organisation(
    tx: &mut Tx,
    id: RegistrationId,
    from: OrganisationId,
    to: OrganisationId,
) -> Result<Option<Uuid>> {
    let now = tx.now;
    let found: Option<(Uuid,)> = tx
        .sql(
            "update registration set organisation = $3, revision = revision + 1, changed_at = $4
             where id = $1 and organisation = $2 returning forum",
        )
        .bind(id)
        .bind(from)
        .bind(to)
        .bind(now)
        .optional()
        .await?;
    Ok(found.map(|(forum,)| forum))
}
