//! What stands on badges.

use crate::model::Ticket;
use delegations::DelegationId;
use forums::{CategoryId, ForumId};
use jiff::Timestamp;
use kernel::{
    Result, Text,
    db::{Json, Shared, Tx},
};
use organisations::Names as OrganisationNames;
use people::Names;
use registration::RegistrationId;
use uuid::Uuid;

kernel::record! {
    /// Everything that stands on a badge, and where its printing stands.
    #[derive(Clone, Debug)]
    pub(crate) struct Face {
        pub(crate) registration: RegistrationId,
        pub(crate) serial: i64,
        pub(crate) forum: Uuid,
        pub(crate) issued_at: Timestamp,
        pub(crate) ends_at: Timestamp,
        pub(crate) name: String,
        pub(crate) language: String,
        pub(crate) family_name: String,
        pub(crate) given_name: String,
        pub(crate) latin_family: String,
        pub(crate) latin_given: String,
        pub(crate) photo: Option<Uuid>,
        pub(crate) delegation: Option<DelegationId>,
        pub(crate) delegation_name: Option<Shared<Text>>,
        pub(crate) delegation_languages: Option<Shared<Vec<String>>>,
        pub(crate) place: Option<i64>,
        pub(crate) category: CategoryId,
        pub(crate) category_name: Shared<Text>,
        pub(crate) colour: String,
        pub(crate) organisation: Option<String>,
        pub(crate) organisation_names: Option<Json<OrganisationNames>>,
        pub(crate) position: Json<Text>,
        pub(crate) printed: i64,
        /// The language of the newest badge with this number.
        pub(crate) printed_lang: Option<String>,
        /// What stood on it.
        pub(crate) imprint: Option<Vec<u8>>,
    }
}

macro_rules! faces {
    ($narrowed:literal) => {
        concat!(
            "select t.registration, t.serial, t.forum, t.issued_at, t.ends_at, p.name, p.language, p.family_name, p.given_name,
               p.latin_family, p.latin_given, p.photo, r.delegation, d.name as delegation_name, d.languages as delegation_languages,
               s.position as place, r.category, c.name as category_name, c.colour, o.name as organisation,
               o.names as organisation_names, r.position,
               (select count(*) from badge b where b.registration = t.registration and b.serial = t.serial) as printed,
               (select b.lang from badge b where b.registration = t.registration and b.serial = t.serial
                order by b.printed_at desc, b.id desc limit 1) as printed_lang,
               (select b.imprint from badge b where b.registration = t.registration and b.serial = t.serial
                order by b.printed_at desc, b.id desc limit 1) as imprint
             from ticket t join registration r on r.id = t.registration join person p on p.id = r.person
             join category c on c.id = r.category left join delegation d on d.id = r.delegation
             left join seat s on s.forum = r.forum and s.delegation = r.delegation
             left join organisation o on o.id = r.organisation
             where t.forum = $1 and t.ended_at is null and p.erased_at is null ",
            $narrowed
        )
    };
}

/// Tickets of one forum that are looked through at most.
const FACES_MAX: i64 = 50_000;

/// Everybody with a ticket that holds, in no order.
pub(crate) async fn faces(tx: &mut Tx, forum: ForumId) -> Result<Vec<Face>> {
    Ok(tx.sql(faces!("limit $2")).bind(forum).bind(FACES_MAX).all().await?)
}

/// What stands on one badge; none while no ticket holds.
pub(crate) async fn face(tx: &mut Tx, forum: ForumId, registration: RegistrationId) -> Result<Option<Face>> {
    Ok(tx.sql(faces!("and t.registration = $2")).bind(forum).bind(registration).optional().await?)
}

impl Face {
    /// The name in Latin letters; none where nobody gave it.
    pub(crate) fn latin(&self) -> Option<String> {
        let latin = people::shown_latin(&Names {
            family_name: self.family_name.clone(),
            given_name: self.given_name.clone(),
            latin_family: self.latin_family.clone(),
            latin_given: self.latin_given.clone(),
            ..Names::default()
        });
        (!latin.is_empty()).then_some(latin)
    }

    pub(crate) fn ticket(&self) -> Ticket {
        Ticket {
            forum: self.forum,
            serial: self.serial,
            registration: self.registration,
            issued_at: self.issued_at,
            ends_at: self.ends_at,
            ended_at: None,
            ended_as: None,
        }
    }
}
