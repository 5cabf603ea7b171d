//! What is held about a person, and how it goes.

use crate::{model::PersonId, passkeys, store};
use jiff::Timestamp;
use kernel::{Result, db::Tx, letters, rights, session, web::App};
use serde::Serialize;
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Letters and entries of the journal that one download holds, at most.
const HELD_MAX: i64 = 10_000;
/// The name of whoever was erased.
const ERASED_NAME: &str = "—";
/// BCP 47 for "undetermined".
const ERASED_LANGUAGE: &str = "und";

/// Everything that this room and the kernel hold about a person.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, id: PersonId) -> Result<Json> {
    let Some(person) = store::by_id(tx, id).await? else { return Ok(Json::Null) };
    let now = tx.now;
    let mandates = rights::mandates_of(tx, id.0, now).await?;
    let mandates = mandates
        .iter()
        .map(|it| json!({"role": it.role.word(), "forum": it.forum, "delegation": it.delegation}));
    let mandates: Vec<Json> = mandates.collect();
    let passkeys = passkeys::of(tx, id).await?;
    let passkeys = passkeys
        .iter()
        .map(|it| json!({"name": it.name, "created_at": it.created_at, "used_at": it.used_at}));
    let sessions = session::of_person(tx, id.0).await?;
    let sessions = sessions
        .iter()
        .map(|it| json!({"agent": it.agent, "created_at": it.created_at, "seen_at": it.seen_at, "ends_at": it.ends_at}));
    Ok(json!({
        "id": person.id,
        "name": person.name,
        "names": person.names(),
        "email": person.email,
        "mailbox_own": person.mailbox_own,
        "language": person.language,
        "birth_date": person.birth_date,
        "photo": person.photo,
        "created_at": person.created_at,
        "mandates": mandates,
        "passkeys": passkeys.collect::<Vec<_>>(),
        "sessions": sessions.collect::<Vec<_>>(),
        "letters": letters(tx, id).await?,
        "changes": changes(tx, id).await?,
    }))
}

kernel::record! {
    /// A letter as the download has it.
    #[derive(Serialize)]
    struct HeldLetter {
        kind: String,
        address: String,
        lang: String,
        title: String,
        body: String,
        created_at: Timestamp,
        sent_at: Option<Timestamp>,
    }
}

async fn letters(tx: &mut Tx, id: PersonId) -> Result<Vec<HeldLetter>> {
    Ok(tx
        .sql("select kind, address, lang, title, body, created_at, sent_at from letter where person = $1 order by created_at, id limit $2")
        .bind(id)
        .bind(HELD_MAX)
        .all()
        .await?)
}

async fn changes(tx: &mut Tx, id: PersonId) -> Result<Vec<Json>> {
    let entries: Vec<(Timestamp, String, String)> = tx
        .sql(
            "select journal.at, journal.verb, journal_personal.body from journal_personal
               join journal on journal.id = journal_personal.entry
             where journal_personal.person = $1 order by journal.at, journal.id limit $2",
        )
        .bind(id)
        .bind(HELD_MAX)
        .all()
        .await?;
    let changes = entries.into_iter().map(|(at, verb, body)| {
        let fields: Json = serde_json::from_str(&body).unwrap_or_default();
        json!({"at": at, "what": verb, "fields": fields})
    });
    Ok(changes.collect())
}

/// The files that the journal names in what it says about a person: in fields, or in the parts of a field, that `is_file`
/// knows. Those that were replaced since are named nowhere else.
///
/// # Errors
/// What the database says.
pub async fn files_named(
    tx: &mut Tx,
    id: PersonId,
    is_file: impl Fn(&str) -> bool,
) -> Result<BTreeSet<Uuid>> {
    let said: Vec<(String,)> =
        tx.sql("select body from journal_personal where person = $1").bind(id).all().await?;
    let mut files = BTreeSet::new();
    for (body,) in said {
        let fields: BTreeMap<String, Json> = serde_json::from_str(&body).unwrap_or_default();
        for (field, values) in &fields {
            for value in values.as_array().into_iter().flatten() {
                let parts =
                    value.as_object().into_iter().flatten().map(|(part, value)| (part.as_str(), value));
                let named = parts.chain([(field.as_str(), value)]).filter(|(name, _)| is_file(name));
                files.extend(named.filter_map(|(_, value)| value.as_str()?.parse::<Uuid>().ok()));
            }
        }
    }
    Ok(files)
}

/// Takes everything personal out of this room's and the kernel's rows. The row stays with its id, so that counts and
/// decisions hold. Answers ids of files that nobody needs any more: give them to [`remove_files`] after the commit.
///
/// States nothing in the journal: the act `person.erased`, which calls this for every room, does. Erasing again
/// changes nothing.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, id: PersonId) -> Result<Vec<Uuid>> {
    let Some(person) = store::by_id(tx, id).await? else { return Ok(vec![]) };
    let now = tx.now;
    let mut files: Vec<Uuid> = person.photo.into_iter().collect();
    files.extend(earlier_photos(tx, id).await?);
    let letters: Vec<(Uuid,)> = tx.sql("select id from letter where person = $1").bind(id).all().await?;
    files.extend(letters.into_iter().map(|(letter,)| letter));
    blank(tx, id).await?;
    session::end_all_of(tx, id.0).await?;
    for mandate in rights::mandates_of(tx, id.0, now).await? {
        rights::end(tx, id.0, &mandate).await?;
    }
    for text in [
        "delete from sign_in_link where person = $1",
        "delete from passkey where person = $1",
        "delete from passkey_ceremony where person = $1",
        "delete from journal_personal where person = $1",
        "delete from letter where person = $1",
    ] {
        tx.sql(text).bind(id).run().await?;
    }
    Ok(files)
}

/// Photos that were replaced. One that somebody else has is theirs.
async fn earlier_photos(tx: &mut Tx, id: PersonId) -> Result<Vec<Uuid>> {
    let mut files = vec![];
    for file in files_named(tx, id, |field| field == "photo").await? {
        let other: Option<(PersonId,)> =
            tx.sql("select id from person where photo = $1 limit 1").bind(file).optional().await?;
        if other.is_none() {
            files.push(file);
        }
    }
    Ok(files)
}

async fn blank(tx: &mut Tx, id: PersonId) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "update person set name = $2, family_name = '', given_name = '', patronymic = '', latin_family = '', latin_given = '',
           passport_name = '', email = null, mailbox_own = false, language = $3, birth_date = null, photo = null, fold = '',
           erased_at = coalesce(erased_at, $4), changed_at = $4
         where id = $1",
    )
    .bind(id)
    .bind(ERASED_NAME)
    .bind(ERASED_LANGUAGE)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Removes the files that an erased person leaves: photos, and letters in the folder of the visible outbox, which has
/// them under the same ids. One that is not there is no fault.
///
/// # Errors
/// When the disk says no.
pub fn remove_files(app: &App, files: &[Uuid]) -> Result<()> {
    for id in files {
        app.files.remove(*id)?;
        letters::remove_from_folder(&app.config.data, *id)?;
    }
    Ok(())
}
