//! What is known of whoever is, or may be, on a list.

use delegations::DelegationId;
use forums::{CategoryId, ForumId, StepId};
use jiff::civil::Date;
use kernel::{
    Result, Text,
    db::{Json, Shared, Tx},
};
use organisations::Names as OrganisationNames;
use people::PersonId;
use registration::{Answers as Answered, Part, RegistrationId, Standing};
use uuid::Uuid;

/// People who wait at one step and are looked at, at most.
const WAITING_MAX: i64 = 50_000;

kernel::record! {
    /// What is known of somebody who is, or may be, on a list.
    #[derive(Clone, Debug)]
    pub(crate) struct Particulars {
        pub id: RegistrationId,
        pub person: PersonId,
        pub name: String,
        pub family_name: String,
        pub given_name: String,
        pub patronymic: String,
        pub latin_family: String,
        pub latin_given: String,
        pub passport_name: String,
        pub email: Option<String>,
        pub language: String,
        pub birth_date: Option<Date>,
        pub photo: Option<Uuid>,
        pub delegation: Option<DelegationId>,
        pub delegation_name: Option<Shared<Text>>,
        /// The delegation's place in protocol order.
        pub delegation_place: Option<i64>,
        pub category: CategoryId,
        pub category_name: Shared<Text>,
        pub organisation_name: Option<String>,
        pub organisation_names: Option<Json<OrganisationNames>>,
        pub part: Part,
        pub title: String,
        pub position: Json<Text>,
        pub protocol_rank: i64,
        pub answers: Json<Answered>,
        pub standing: Standing,
        pub step_place: i64,
    }
}

impl Particulars {
    /// What is strange about the passport's spelling, if anything is.
    pub fn passport_mismatch(&self) -> Option<people::passport::Mismatch> {
        let names = people::Names {
            family_name: self.family_name.clone(),
            given_name: self.given_name.clone(),
            latin_family: self.latin_family.clone(),
            latin_given: self.latin_given.clone(),
            passport_name: self.passport_name.clone(),
            ..people::Names::default()
        };
        people::passport::mismatch(&names, &self.language)
    }

    /// Their name, to be shown.
    pub fn bearer(&self) -> people::Bearer<'_> {
        people::bearer!(self)
    }

    /// The organisation's name for a reader of `lang`, else the official one; empty where there is none.
    pub fn organisation_for(&self, lang: &str) -> &str {
        let named =
            self.organisation_names.as_ref().and_then(|names| names.get(lang)).map(|name| name.text.as_str());
        named.or(self.organisation_name.as_deref()).unwrap_or_default()
    }
}

macro_rules! particulars {
    ($rest:literal) => {
        concat!(
            "select r.id, r.person, p.name, p.family_name, p.given_name, p.patronymic, p.latin_family, p.latin_given,
               p.passport_name, p.email, p.language, p.birth_date, p.photo, r.delegation, d.name as delegation_name,
               s.position as delegation_place, r.category, c.name as category_name, o.name as organisation_name,
               o.names as organisation_names, r.part, r.title, r.position, r.protocol_rank, r.answers, r.standing, r.step_place
             from registration r
             join person p on p.id = r.person
             join category c on c.id = r.category
             left join delegation d on d.id = r.delegation
             left join seat s on s.forum = r.forum and s.delegation = r.delegation
             left join organisation o on o.id = r.organisation
             where p.erased_at is null ",
            $rest
        )
    };
}

/// Whoever waits with so many steps taken, in the order in which they came.
pub(crate) async fn waiting(tx: &mut Tx, forum: ForumId, step_place: i64) -> Result<Vec<Particulars>> {
    Ok(tx
        .sql(particulars!(
            "and r.forum = $1 and r.standing = 'active' and r.accredited = false and r.step_place = $2
             order by r.created_at, r.id limit $3"
        ))
        .bind(forum)
        .bind(step_place)
        .bind(WAITING_MAX)
        .all()
        .await?)
}

/// Everybody who was ever on a list of the step, as they stand now.
pub(crate) async fn of_step(tx: &mut Tx, step: StepId) -> Result<Vec<Particulars>> {
    Ok(tx
        .sql(particulars!(
            "and r.id in (select w.registration from outside_row w join outside_list l on l.id = w.list where l.step = $1)"
        ))
        .bind(step)
        .all()
        .await?)
}

/// One of them.
pub(crate) async fn particulars(tx: &mut Tx, id: RegistrationId) -> Result<Option<Particulars>> {
    Ok(tx.sql(particulars!("and r.id = $1")).bind(id).optional().await?)
}
