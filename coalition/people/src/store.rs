//! The SQL of people.

use crate::{
    NamesIn,
    model::{NewPerson, Person, PersonId, shown},
};
use kernel::{Error, Result, db::Tx, form::checked_email, journal::Subject};
use serde_json::{Value as Json, json};
use uuid::Uuid;

/// Persons of one mailbox that are looked at, at most.
const MAILBOX_PERSONS_MAX: i64 = 50;

/// The subject under which a person stands in the journal.
pub(crate) fn subject(id: PersonId) -> Subject {
    Subject::new("person", id.0)
}

/// Enters a person and says so in the journal. An act that is mainly about something else says that first.
///
/// # Errors
/// [`Error::Invalid`] with what [`NewPerson::checked`] finds; what the database says.
pub async fn add(tx: &mut Tx, new: &NewPerson) -> Result<PersonId> {
    let new = fit(new)?;
    let (id, now) = (PersonId(tx.new_id()), tx.now);
    tx.sql(
        "insert into person (id, name, family_name, given_name, patronymic, latin_family, latin_given, passport_name,
           email, mailbox_own, language, birth_date, fold, created_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14)",
    )
    .bind(id)
    .bind(shown(&new.names, &new.language))
    .bind(&new.names.family_name)
    .bind(&new.names.given_name)
    .bind(&new.names.patronymic)
    .bind(&new.names.latin_family)
    .bind(&new.names.latin_given)
    .bind(&new.names.passport_name)
    .bind(new.email.as_deref())
    .bind(new.mailbox_own)
    .bind(&new.language)
    .bind(new.birth_date)
    .bind(new.names.fold())
    .bind(now)
    .run()
    .await?;
    tx.about(subject(id));
    tell(tx, id, &NewPerson::default(), &new);
    Ok(id)
}

/// The person of that id, also one who was erased.
///
/// # Errors
/// What the database says.
pub async fn by_id(tx: &mut Tx, id: PersonId) -> Result<Option<Person>> {
    Ok(tx
        .sql(
            "select id, name, family_name, given_name, patronymic, latin_family, latin_given, passport_name, email,
               mailbox_own, language, birth_date, photo, fold, created_at, erased_at, merged_into
             from person where id = $1",
        )
        .bind(id)
        .optional()
        .await?)
}

/// The persons of a mailbox, in the order in which they were entered.
///
/// # Errors
/// What the database says.
pub async fn with_email(tx: &mut Tx, email: &str) -> Result<Vec<Person>> {
    Ok(tx
        .sql(
            "select id, name, family_name, given_name, patronymic, latin_family, latin_given, passport_name, email,
               mailbox_own, language, birth_date, photo, fold, created_at, erased_at, merged_into
             from person where email = $1 and erased_at is null and merged_into is null order by created_at, id limit $2",
        )
        .bind(email.trim().to_ascii_lowercase())
        .bind(MAILBOX_PERSONS_MAX)
        .all()
        .await?)
}

/// Changes a person to `new`, says in the journal what was before and after, and answers the names of what changed:
/// `names.native`, `names.latin`, `names.passport`, `email`, `mailbox_own`, `language`, `birth_date`.
///
/// Sign-in links that went to a mailbox which is not the person's any more are void.
///
/// # Errors
/// [`Error::NotFound`] for a person who is not there or was erased, [`Error::Invalid`] with what
/// [`NewPerson::checked`] finds; what the database says.
pub async fn change(tx: &mut Tx, id: PersonId, new: &NewPerson) -> Result<Vec<&'static str>> {
    let new = fit(new)?;
    let before = living(tx, id).await?.as_entered();
    let changed = tell(tx, id, &before, &new);
    tx.about(subject(id));
    if changed.is_empty() {
        return Ok(changed);
    }
    let now = tx.now;
    tx.sql(
        "update person set name = $2, family_name = $3, given_name = $4, patronymic = $5, latin_family = $6,
           latin_given = $7, passport_name = $8, email = $9, mailbox_own = $10, language = $11, birth_date = $12, fold = $13,
           changed_at = $14
         where id = $1",
    )
    .bind(id)
    .bind(shown(&new.names, &new.language))
    .bind(&new.names.family_name)
    .bind(&new.names.given_name)
    .bind(&new.names.patronymic)
    .bind(&new.names.latin_family)
    .bind(&new.names.latin_given)
    .bind(&new.names.passport_name)
    .bind(new.email.as_deref())
    .bind(new.mailbox_own)
    .bind(&new.language)
    .bind(new.birth_date)
    .bind(new.names.fold())
    .bind(now)
    .run()
    .await?;
    if changed.contains(&"email") {
        tx.sql("delete from sign_in_link where person = $1 and reusable = false").bind(id).run().await?;
    }
    Ok(changed)
}

/// Gives a person another photo, or none. Answers the file that is no longer used, to be removed after the commit.
///
/// # Errors
/// [`Error::NotFound`] for a person who is not there or was erased; what the database says.
pub async fn set_photo(tx: &mut Tx, id: PersonId, photo: Option<Uuid>) -> Result<Option<Uuid>> {
    let before = living(tx, id).await?.photo;
    tx.about(subject(id));
    if before == photo {
        return Ok(None);
    }
    let now = tx.now;
    tx.sql("update person set photo = $2, changed_at = $3 where id = $1")
        .bind(id)
        .bind(photo)
        .bind(now)
        .run()
        .await?;
    tx.personal(id.0, "photo", json!(before), json!(photo));
    Ok(before)
}

/// The script in which a person sees foreign names.
pub(crate) async fn names_in(tx: &mut Tx, id: PersonId) -> Result<NamesIn> {
    let found: Option<(NamesIn,)> =
        tx.sql("select names_in from person where id = $1").bind(id).optional().await?;
    found.map(|(names_in,)| names_in).ok_or(Error::NotFound)
}

pub(crate) async fn set_names_in(tx: &mut Tx, id: PersonId, names_in: NamesIn) -> Result<()> {
    tx.sql("update person set names_in = $2 where id = $1").bind(id).bind(names_in).run().await?;
    Ok(())
}

/// Somebody who is neither erased nor a part of another, alone for the rest of the act.
pub(crate) async fn living(tx: &mut Tx, id: PersonId) -> Result<Person> {
    // Two who change one person at once: the second sees what the first has done.
    tx.alone("person", id.0).await?;
    by_id(tx, id).await?.filter(Person::is_whole).ok_or(Error::NotFound)
}

/// The person as they are kept: names tidied, the address small.
fn fit(new: &NewPerson) -> Result<NewPerson> {
    let wrong = new.checked();
    if !wrong.is_empty() {
        return Err(Error::Invalid(wrong.into_iter().map(|(field, say)| (field.to_owned(), say)).collect()));
    }
    let email = new.mailbox().and_then(checked_email);
    Ok(NewPerson {
        names: new.names.tidied(),
        mailbox_own: new.mailbox_own && email.is_some(),
        email,
        ..new.clone()
    })
}

/// States every field that differs, before and after. Answers their names.
fn tell(tx: &mut Tx, id: PersonId, before: &NewPerson, after: &NewPerson) -> Vec<&'static str> {
    let (before, after) = (values(before), values(after));
    let mut changed = vec![];
    for ((field, before), (_, after)) in before.into_iter().zip(after) {
        if before != after {
            tx.personal(id.0, field, before, after);
            changed.push(field);
        }
    }
    changed
}

fn values(person: &NewPerson) -> [(&'static str, Json); 7] {
    let names = &person.names;
    [
        ("names.native", parts(&[&names.family_name, &names.given_name, &names.patronymic])),
        ("names.latin", parts(&[&names.latin_family, &names.latin_given])),
        ("names.passport", parts(&[&names.passport_name])),
        ("email", json!(person.email)),
        ("mailbox_own", json!(person.mailbox_own)),
        ("language", json!(person.language)),
        ("birth_date", json!(person.birth_date)),
    ]
}

/// Parts of a name as the journal keeps them: a list, or nothing where all are empty.
fn parts(parts: &[&String]) -> Json {
    if parts.iter().all(|part| part.is_empty()) { Json::Null } else { json!(parts) }
}
