//! What this room holds about a person, and how it forgets them.

use crate::{model::Registration, store};
use kernel::{Result, db::Tx};
use people::PersonId;
use serde_json::{Value as Json, json};
use uuid::Uuid;

/// Everything that is held about a person's participation, for them to download.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Json> {
    let mut all = vec![];
    for it in store::of_person(tx, person).await? {
        all.push(one(tx, &it).await?);
    }
    Ok(Json::Array(all))
}

async fn one(tx: &mut Tx, it: &Registration) -> Result<Json> {
    let forum = forums::forum_by_id(tx, it.forum).await?;
    let category = forums::category(tx, it.category).await?;
    let delegation = match it.delegation {
        Some(id) => delegations::by_id(tx, id).await?,
        None => None,
    };
    let organisation = match it.organisation {
        Some(id) => organisations::by_id(tx, id).await?,
        None => None,
    };
    Ok(json!({
        "forum": forum.map(|forum| forum.slug),
        "category": category.map(|category| category.slug),
        "delegation": delegation.map(|delegation| delegation.slug),
        "organisation": organisation.map(|organisation| organisation.name),
        "role": it.part,
        "title": it.title,
        "position": it.position.0,
        "protocol_rank": it.protocol_rank,
        "answers": it.answers.0,
        "questions": questions(tx, it).await?,
        "standing": it.standing,
        "accredited": it.accredited,
        "source": it.source,
        "ref": it.reference,
        "created_at": it.created_at,
        "accredited_at": it.accredited_at,
    }))
}

/// What was asked, in every language in which it was, of each answer that is kept; a question that is not asked any more is
/// told as such.
async fn questions(tx: &mut Tx, it: &Registration) -> Result<Json> {
    let now = forums::category(tx, it.category).await?;
    let asked = match now {
        Some(category) => forums::form(tx, category.id, category.version).await?,
        None => Default::default(),
    };
    let ever = forums::asked_ever(tx, it.category).await?;
    let known = it.answers.keys().filter_map(|id| ever.iter().find(|field| field.id == *id));
    let told = known.map(|field| {
        let still = asked.iter().any(|it| it.id == field.id);
        json!({"id": field.id, "question": field.label, "still_asked": still})
    });
    Ok(Json::Array(told.collect()))
}

/// Takes everything about the person out of their registrations, inside the act that erases them; standing, category
/// and delegation stay, so that counts hold. Answers the files that were answers, to be removed after the commit.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<Vec<Uuid>> {
    let mut files = vec![];
    for it in store::of_person(tx, person).await? {
        // A form may have asked for it that no longer holds, or of another category.
        let kept = forums::file_fields(tx, Some(it.forum)).await?;
        files.extend(kept.iter().filter_map(|field| it.answers.get(field)?.parse::<Uuid>().ok()));
    }
    store::erase_of(tx, person).await?;
    files.extend(earlier(tx, person).await?);
    Ok(files)
}

/// Documents that were replaced: only the journal still names them. One that somebody else's answer names is theirs: a
/// record that was taken apart from this one has left its words in this one's journal.
async fn earlier(tx: &mut Tx, person: PersonId) -> Result<Vec<Uuid>> {
    // Of all forums: the registrations of a record that was found to be this person's belong to another one now.
    let fields = forums::file_fields(tx, None).await?;
    let mut files = vec![];
    for file in people::files_named(tx, person, |field| fields.contains(field)).await? {
        if !store::is_used(tx, file).await? {
            files.push(file);
        }
    }
    Ok(files)
}
