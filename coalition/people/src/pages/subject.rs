//! What a history is of: how it is called, and the way back to where it is to be seen.

use super::called::called;
use crate::{PersonId, Words, seen, store};
use kernel::{
    Error, Result,
    db::Tx,
    journal::told,
    rights::By,
    web::{Link, Visit},
};
use uuid::Uuid;

/// How a subject is called, and the way back to it.
pub(super) struct Subject {
    /// What it is, where its name does not say so.
    pub noun: String,
    pub name: String,
    /// One link, or none.
    pub crumbs: Vec<Link>,
}

/// A person and their registration by their name, other things by the name that they have, the rest by their kind.
pub(super) async fn subject(tx: &mut Tx, visit: &Visit, kind: &str, id: Uuid) -> Result<Subject> {
    let back = way_back(tx, visit, kind, id).await?;
    let (noun, name) = match kind {
        "person" => (String::new(), name_of(tx, visit, PersonId(id)).await?),
        "registration" => {
            let found: Option<(PersonId,)> =
                tx.sql("select person from registration where id = $1").bind(id).optional().await?;
            let (person,) = found.ok_or(Error::NotFound)?;
            (Words(visit.lang).registration(), name_of(tx, visit, person).await?)
        }
        _ => {
            let noun = told::field(visit.lang, kind).unwrap_or_else(|| kind.to_owned());
            match called(kind) {
                Some(called) => match called.name(tx, visit, id).await? {
                    Some(name) => (noun, name),
                    None => (String::new(), noun),
                },
                None => (String::new(), noun),
            }
        }
    };
    let crumbs = back.map(|href| Link { href, label: name.clone(), current: false });
    Ok(Subject { noun, crumbs: crumbs.into_iter().collect(), name })
}

async fn name_of(tx: &mut Tx, visit: &Visit, person: PersonId) -> Result<String> {
    let person = store::by_id(tx, person).await?.ok_or(Error::NotFound)?;
    Ok(seen(visit, person.bearer()).text)
}

/// The page where a subject is dealt with; none where it has no page.
async fn way_back(tx: &mut Tx, visit: &Visit, kind: &str, id: Uuid) -> Result<Option<String>> {
    if kind == "person" {
        // A person is seen where they take part.
        let question = "select f.id, f.slug, r.id from registration r join forum f on f.id = r.forum
                        where r.person = $1";
        let found: Vec<(Uuid, String, Uuid)> = tx.sql(question).bind(id).all().await?;
        let here = nearest(visit, &found, |it| it.0);
        return Ok(here.map(|(_, forum, id)| visit.to_forum(forum, &format!("/registration/{id}"))));
    }
    let Some(question) = lies_in(kind) else { return Ok(None) };
    let found: Vec<(Uuid, String, String)> = tx.sql(question).bind(id).all().await?;
    let here = nearest(visit, &found, |it| it.0);
    let page = |word: &str| match kind {
        "item" => format!("/planning/items/{id}"),
        "hall" => format!("/stage/{word}"),
        "zone" => format!("/checkpoints/zones/{id}"),
        "checkpoint" => format!("/checkpoints/{id}"),
        "device" => "/checkpoints".to_owned(),
        "forum" => "/details".to_owned(),
        "delegation" => format!("/delegation/{word}"),
        "invite" => format!("/delegation/{word}/invites"),
        "list" => format!("/lists/{id}"),
        "letter" => format!("/outbox/{id}"),
        "print_run" => "/badges".to_owned(),
        _ => format!("/registration/{id}"),
    };
    Ok(here.map(|(_, forum, word)| visit.to_forum(forum, &page(word))))
}

/// Of what lies in several forums, that in which the reader has a part, else in the current one.
fn nearest<'f, T>(visit: &Visit, found: &'f [T], forum: impl Fn(&T) -> Uuid) -> Option<&'f T> {
    let parts: Vec<Uuid> = match &visit.by {
        By::Person { mandates, .. } => mandates.iter().filter_map(|it| it.forum).collect(),
        _ => vec![],
    };
    let house = visit.app.house();
    let current = house.current().map(|it| it.id);
    let own = found.iter().find(|it| parts.contains(&forum(it)));
    own.or_else(|| found.iter().find(|it| Some(forum(it)) == current)).or_else(|| found.first())
}

/// The question in which forums a subject lies, and by which word its page is called.
fn lies_in(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "item" => {
            "select f.id, f.slug, i.slug from programme_item i join forum f on f.id = i.forum where i.id = $1"
        }
        "hall" => {
            "select f.id, f.slug, r.slug from programme_room r join forum f on f.id = r.forum where r.id = $1"
        }
        "zone" => "select f.id, f.slug, z.slug from zone z join forum f on f.id = z.forum where z.id = $1",
        "checkpoint" => {
            "select f.id, f.slug, c.slug from checkpoint c join forum f on f.id = c.forum where c.id = $1"
        }
        "device" => {
            "select f.id, f.slug, d.name from device d join forum f on f.id = d.forum where d.id = $1"
        }
        "forum" => "select id, slug, slug from forum where id = $1",
        "delegation" => {
            "select f.id, f.slug, d.slug from seat s join forum f on f.id = s.forum
             join delegation d on d.id = s.delegation where d.id = $1"
        }
        "invite" => {
            "select f.id, f.slug, d.slug from invite i join forum f on f.id = i.forum
             join delegation d on d.id = i.delegation where i.id = $1"
        }
        "list" => {
            "select f.id, f.slug, f.slug from sent_list l join forum f on f.id = l.forum where l.id = $1"
        }
        "letter" => {
            "select f.id, f.slug, f.slug from letter l join forum f on f.id = l.forum where l.id = $1"
        }
        "print_run" => {
            "select f.id, f.slug, f.slug from print_run p join forum f on f.id = p.forum where p.id = $1"
        }
        "registration" => {
            "select f.id, f.slug, f.slug from registration r join forum f on f.id = r.forum where r.id = $1"
        }
        _ => return None,
    })
}
