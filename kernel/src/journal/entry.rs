//! What an act says of itself, and how it is written.

use crate::{
    db::Tx,
    error::{Error, Result},
    live::Topic,
};
use data_encoding::HEXLOWER;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value as Json, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use uuid::Uuid;

/// What an entry is about: a registration, a delegation, a person …
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Subject {
    /// The noun, as in `model.md`.
    pub kind: SubjectKind,
    /// Its id.
    pub id: Uuid,
}

/// The noun of a subject: a word that the room which owns it chose.
pub type SubjectKind = &'static str;

impl Subject {
    /// The subject of that kind and id.
    pub const fn new(kind: SubjectKind, id: Uuid) -> Subject {
        Subject { kind, id }
    }
}

/// An entry while the act still runs. An act of many rows has a matter for each.
#[derive(Default)]
pub struct Draft {
    matters: Vec<Matter>,
    current: usize,
    topics: Vec<String>,
    was_done: bool,
}

/// Subjects that belong together, and what changed about them.
#[derive(Default)]
struct Matter {
    about: Vec<Subject>,
    facts: Map<String, Json>,
    personal: BTreeMap<Uuid, Map<String, Json>>,
}

impl Draft {
    pub(crate) fn about(&mut self, subject: Subject) {
        let matter = self.current();
        if !matter.about.contains(&subject) {
            matter.about.push(subject);
        }
    }

    /// Turns to the matter that this subject leads, which is begun where there is none.
    pub(crate) fn on(&mut self, subject: Subject) {
        let led = |matter: &Matter| matter.about.first() == Some(&subject);
        self.current = self.matters.iter().position(led).unwrap_or(self.matters.len());
        self.about(subject);
    }

    pub(crate) fn fact(&mut self, field: &str, before: Json, after: Json) {
        self.current().facts.insert(field.to_owned(), json!([before, after]));
    }

    pub(crate) fn personal(&mut self, person: Uuid, field: &str, before: Json, after: Json) {
        self.current().personal.entry(person).or_default().insert(field.to_owned(), json!([before, after]));
    }

    pub(crate) fn changed(&mut self, topic: Topic) {
        let topic = topic.to_string();
        if !self.topics.contains(&topic) {
            self.topics.push(topic);
        }
    }

    pub(crate) fn was_done(&mut self) {
        self.was_done = true;
    }

    fn says_nothing(&self) -> bool {
        let empty = |matter: &Matter| matter.facts.is_empty() && matter.personal.is_empty();
        self.matters.iter().all(empty) && self.topics.is_empty()
    }

    fn current(&mut self) -> &mut Matter {
        if self.current == self.matters.len() {
            self.matters.push(Matter::default());
        }
        &mut self.matters[self.current]
    }

    /// Every subject once, the main one first.
    fn subjects(&self) -> Vec<Subject> {
        let mut seen = HashSet::new();
        let all = self.matters.iter().flat_map(|matter| &matter.about).copied();
        all.filter(|subject| seen.insert(subject.id)).collect()
    }

    /// What the entry says of each person, over all matters.
    fn personal_parts(&self) -> Vec<Personal> {
        let mut bodies: BTreeMap<Uuid, Map<String, Json>> = BTreeMap::new();
        for (person, fields) in self.matters.iter().flat_map(|matter| &matter.personal) {
            bodies.entry(*person).or_default().extend(fields.clone());
        }
        bodies.into_iter().map(|(person, fields)| Personal::new(person, fields)).collect()
    }
}

/// What stands of a matter in the journal for good.
#[derive(Serialize)]
struct PublicMatter<'e> {
    about: &'e [Subject],
    facts: &'e Map<String, Json>,
    /// Names of changed fields of persons.
    fields: BTreeSet<&'e str>,
    persons: Vec<Uuid>,
}

impl Matter {
    fn public(&self) -> PublicMatter<'_> {
        PublicMatter {
            about: &self.about,
            facts: &self.facts,
            fields: self.personal.values().flat_map(Map::keys).map(String::as_str).collect(),
            persons: self.personal.keys().copied().collect(),
        }
    }
}

/// A personal part, ready to be stored beside its entry.
struct Personal {
    person: Uuid,
    salt: [u8; 16],
    body: String,
}

impl Personal {
    fn new(person: Uuid, fields: Map<String, Json>) -> Personal {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).expect("the operating system gives random bytes");
        Personal { person, salt, body: Json::Object(fields).to_string() }
    }

    fn hash(&self) -> String {
        HEXLOWER.encode(&personal_hash(&self.salt, self.body.as_bytes()))
    }
}

/// SHA-256(salt ‖ body): what the public part keeps of a personal part.
pub(super) fn personal_hash(salt: &[u8], body: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(salt).chain_update(body).finalize().into()
}

/// Writes the entry as the act's last statements; none where everything was done before.
pub(crate) async fn write(tx: &mut Tx, verb: &'static str) -> Result<()> {
    let draft = tx.take_entry();
    if draft.was_done && draft.says_nothing() {
        return Ok(());
    }
    let subjects = draft.subjects();
    let Some(main) = subjects.first().copied() else {
        return Err(Error::Broken(anyhow::anyhow!("the act {verb} does not say what it is about")));
    };
    let id = tx.new_id();
    let personal = draft.personal_parts();
    let body = public_part(tx, id, verb, &draft, &personal)?;
    let topics = draft.topics.join(" ");
    insert(tx, id, verb, main.id, &body, &topics).await?;
    tx.after().entry = Some(topics);
    for also in subjects.iter().skip(1) {
        tx.sql("insert into journal_also (subject, entry) values ($1, $2)")
            .bind(also.id)
            .bind(id)
            .run()
            .await?;
    }
    for part in personal {
        tx.sql("insert into journal_personal (entry, person, salt, body) values ($1, $2, $3, $4)")
            .bind(id)
            .bind(part.person)
            .bind(&part.salt[..])
            .bind(part.body)
            .run()
            .await?;
    }
    Ok(())
}

/// What stands in the journal for good, in the order in which it is written.
#[derive(Serialize)]
struct PublicPart<'e> {
    at: Timestamp,
    by: Json,
    id: Uuid,
    matters: Vec<PublicMatter<'e>>,
    /// The hash of each personal part, by person.
    personal: BTreeMap<Uuid, String>,
    verb: &'e str,
}

fn public_part(tx: &Tx, id: Uuid, verb: &str, draft: &Draft, personal: &[Personal]) -> Result<String> {
    let part = PublicPart {
        at: tx.now,
        by: tx.by.named(),
        id,
        matters: draft.matters.iter().map(Matter::public).collect(),
        personal: personal.iter().map(|part| (part.person, part.hash())).collect(),
        verb,
    };
    Ok(serde_json::to_string(&part).map_err(anyhow::Error::from)?)
}

/// The one place where the engines differ: SQLite numbers in the same commit, PostgreSQL after it.
async fn insert(tx: &mut Tx, id: Uuid, verb: &str, subject: Uuid, entry: &str, topics: &str) -> Result<()> {
    let (now, text) = (
        tx.now,
        if tx.is_postgres() {
            "insert into journal (id, at, verb, subject, entry, topics) values ($1, $2, $3, $4, $5, $6)"
        } else {
            "insert into journal (id, number, at, verb, subject, entry, topics) values ($1, (select coalesce(max(number), 0) + 1 from journal), $2, $3, $4, $5, $6)"
        },
    );
    tx.sql(text).bind(id).bind(now).bind(verb).bind(subject).bind(entry).bind(topics).run().await?;
    Ok(())
}
