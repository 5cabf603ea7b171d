//! The history of a subject: who changed what, when.

use crate::{db::Tx, error::Result};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value as Json};
use std::collections::BTreeSet;
use uuid::Uuid;

/// One entry, as a person reads it.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its number.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// The act's verb.
    pub verb: String,
    /// Who: kind and id, as [`By::named`](crate::rights::By::named) writes it.
    pub by: Json,
    /// What changed.
    pub changes: Vec<Change>,
}

/// One field's change. Values are absent where a person was erased.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The field.
    pub field: String,
    /// Before and after.
    pub values: Option<(Json, Json)>,
}

crate::record! {
    struct Row {
        id: Uuid,
        number: i64,
        at: Timestamp,
        verb: String,
        entry: String,
    }
}

/// The newest `limit` events about `subject`, newest first.
///
/// # Errors
/// What the database says.
pub async fn of(tx: &mut Tx, subject: Uuid, limit: i64) -> Result<Vec<Event>> {
    let rows: Vec<Row> = tx
        .sql(
            "select id, number, at, verb, entry from journal
             where number is not null and (subject = $1 or id in (select entry from journal_also where subject = $1)
               or id in (select entry from journal_personal where person = $1))
             order by number desc limit $2",
        )
        .bind(subject)
        .bind(limit)
        .all()
        .await?;
    let mut events = vec![];
    for row in rows {
        events.push(event(tx, row, subject).await?);
    }
    Ok(events)
}

async fn event(tx: &mut Tx, row: Row, subject: Uuid) -> Result<Event> {
    let public: Json = serde_json::from_str(&row.entry).unwrap_or_default();
    let matters: Vec<Matter> = serde_json::from_value(public["matters"].clone()).unwrap_or_default();
    let bodies: Vec<(Uuid, String)> =
        tx.sql("select person, body from journal_personal where entry = $1").bind(row.id).all().await?;
    let mut values: Map<String, Json> = Map::new();
    let mut erased: BTreeSet<String> = BTreeSet::new();
    for matter in matters.into_iter().filter(|matter| matter.concerns(subject)) {
        values.extend(matter.facts);
        erased.extend(matter.fields);
        for (_, body) in bodies.iter().filter(|(person, _)| matter.persons.contains(person)) {
            values.extend(serde_json::from_str::<Map<String, Json>>(body).unwrap_or_default());
        }
    }
    let mut changes: Vec<Change> = values
        .iter()
        .map(|(field, pair)| Change {
            field: field.clone(),
            values: Some((pair[0].clone(), pair[1].clone())),
        })
        .collect();
    erased.retain(|field| !values.contains_key(field));
    changes.extend(erased.into_iter().map(|field| Change { field, values: None }));
    Ok(Event { number: row.number, at: row.at, verb: row.verb, by: public["by"].clone(), changes })
}

/// What an entry says of one of its matters, as [`super::entry`] writes it.
#[derive(Default, Deserialize)]
struct Matter {
    about: Vec<About>,
    facts: Map<String, Json>,
    fields: Vec<String>,
    persons: Vec<Uuid>,
}

#[derive(Deserialize)]
struct About {
    id: Uuid,
}

impl Matter {
    fn concerns(&self, subject: Uuid) -> bool {
        self.persons.contains(&subject) || self.about.iter().any(|about| about.id == subject)
    }
}
