//! People as the door shows them, and what it holds about them.

use crate::model::RuleId;
use jiff::Timestamp;
use kernel::{
    Result, Text,
    db::{Json, Shared, Tx},
};
use people::PersonId;
use serde_json::{Value, json};
use uuid::Uuid;

kernel::record! {
    /// A person as the door shows them.
    #[derive(Clone, Debug)]
    pub(crate) struct Face {
        pub(crate) registration: Uuid,
        pub(crate) forum: Uuid,
        pub(crate) person: Uuid,
        pub(crate) name: String,
        pub(crate) language: String,
        pub(crate) family_name: String,
        pub(crate) given_name: String,
        pub(crate) latin_family: String,
        pub(crate) latin_given: String,
        pub(crate) photo: Option<Uuid>,
        pub(crate) delegation: Option<Shared<Text>>,
        pub(crate) category: Shared<Text>,
        pub(crate) colour: String,
    }
}

impl Face {
    /// Their name, to be shown.
    pub(crate) fn bearer(&self) -> people::Bearer<'_> {
        people::bearer!(self)
    }
}

/// Whom a registration is, as the door shows them.
pub(crate) async fn face(tx: &mut Tx, registration: Uuid) -> Result<Option<Face>> {
    Ok(tx
        .sql(
            "select r.id as registration, r.forum, r.person, p.name, p.language, p.family_name, p.given_name, p.latin_family, p.latin_given,
               p.photo, d.name as delegation, c.name as category, c.colour
             from registration r join person p on p.id = r.person join category c on c.id = r.category
             left join delegation d on d.id = r.delegation where r.id = $1",
        )
        .bind(registration)
        .optional()
        .await?)
}

/// How a rule in a folder calls somebody: delegation, the sender's own number, family and given name.
pub(crate) type Called = (Option<String>, Option<String>, String, String);

/// How somebody who takes part in a forum is called there; none when they do not, or were erased.
pub(crate) async fn called(tx: &mut Tx, outermost: Uuid, person: Uuid) -> Result<Option<Called>> {
    Ok(tx
        .sql(
            "select d.slug, r.ref, p.family_name, p.given_name from registration r join person p on p.id = r.person
             left join delegation d on d.id = r.delegation
             where r.forum = $1 and r.person = $2 and p.erased_at is null and r.standing in ('active', 'reserve')",
        )
        .bind(outermost)
        .bind(person)
        .optional()
        .await?)
}

/// Who takes part in a forum by that number of the sender's, and if it is said for that delegation.
pub(crate) async fn by_reference(
    tx: &mut Tx,
    outermost: Uuid,
    delegation: Option<&str>,
    reference: &str,
) -> Result<Option<Uuid>> {
    let found: Option<(Uuid,)> = tx
        .sql(
            "select r.person from registration r left join delegation d on d.id = r.delegation
             where r.forum = $1 and r.ref = $2 and (d.slug = $3 or $3 is null) and r.standing in ('active', 'reserve')
             order by r.created_at, r.id limit 1",
        )
        .bind(outermost)
        .bind(reference)
        .bind(delegation)
        .optional()
        .await?;
    Ok(found.map(|(person,)| person))
}

/// Who takes part in a forum under that name, and if it is said for that delegation; nobody where several do.
pub(crate) async fn by_full_name(
    tx: &mut Tx,
    outermost: Uuid,
    delegation: Option<&str>,
    (family, given): (&str, &str),
) -> Result<Option<Uuid>> {
    let found: Vec<(Uuid,)> = tx
        .sql(
            "select r.person from registration r join person p on p.id = r.person left join delegation d on d.id = r.delegation
             where r.forum = $1 and p.family_name = $2 and p.given_name = $3 and (d.slug = $4 or $4 is null)
               and r.standing in ('active', 'reserve') order by r.id limit 2",
        )
        .bind(outermost)
        .bind(family)
        .bind(given)
        .bind(delegation)
        .all()
        .await?;
    Ok(match found.as_slice() {
        [(person,)] => Some(*person),
        _ => None,
    })
}

/// The registration of somebody who holds a place in a forum, or waits for one.
pub(crate) async fn registration_of(tx: &mut Tx, outermost: Uuid, person: Uuid) -> Result<Option<Uuid>> {
    let found: Option<(Uuid,)> = tx
        .sql("select id from registration where forum = $1 and person = $2 and standing in ('active', 'reserve')")
        .bind(outermost)
        .bind(person)
        .optional()
        .await?;
    Ok(found.map(|(id,)| id))
}

/// The number of somebody's newest ticket.
pub(crate) async fn newest_ticket(tx: &mut Tx, outermost: Uuid, registration: Uuid) -> Result<Option<i64>> {
    let found: Option<(i64,)> = tx
        .sql("select serial from ticket where forum = $1 and registration = $2 order by issued_at desc, serial desc limit 1")
        .bind(outermost)
        .bind(registration)
        .optional()
        .await?;
    Ok(found.map(|(serial,)| serial))
}

/// What this room holds about a person: every reading of a ticket of theirs, as it is stored, and where they are.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Value> {
    let scans: Vec<(String,)> = tx
        .sql(
            "select record from scan
             where forum in (select f.id from forum f join registration r on r.forum = f.outermost where r.person = $1)
               and registration in (select id from registration where person = $1)
             order by received_at, id",
        )
        .bind(person)
        .all()
        .await?;
    let presence: Vec<(String, bool, Timestamp, Option<Timestamp>)> = tx
        .sql(
            "select z.slug, p.inside, p.since, p.first_in from presence p join registration r on r.id = p.registration
             join zone z on z.id = p.zone where r.person = $1 order by p.since, z.slug",
        )
        .bind(person)
        .all()
        .await?;
    let records: Vec<Value> =
        scans.iter().filter_map(|(record,)| serde_json::from_str(record).ok()).collect();
    let presence: Vec<Value> = presence
        .iter()
        .map(|(zone, inside, since, first)| json!({"zone": zone, "inside": inside, "since": since, "first_in": first}))
        .collect();
    Ok(json!({"scans": records, "presence": presence}))
}

/// Erases a person from this room: rules no longer name them. Scans stay, because they hold ids and times only and the
/// numbers of the forum rest on them. Answers files to be removed after the commit: there are none here.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<Vec<Uuid>> {
    super::awaited::forget_awaited(tx, person).await?;
    let all: Vec<(RuleId, Json<Vec<Uuid>>)> = tx.sql("select id, people from access_rule").all().await?;
    for (id, people) in all.into_iter().filter(|(_, people)| people.contains(&person.0)) {
        let mut others: Vec<Uuid> = people.0.into_iter().filter(|it| *it != person.0).collect();
        if others.is_empty() {
            // A rule for nobody else must not become a rule for all, and a zone that was for them alone not one for everybody.
            others.push(Uuid::nil());
        }
        super::rules::set_people(tx, id, &others).await?;
    }
    Ok(vec![])
}
