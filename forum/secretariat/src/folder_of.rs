//! Who works for a forum, as its folder says it: read from it, and written into it.

use crate::{model::Member, store};
use folder::{Folder, Office, Official, Worded};
use forums::{ForumId, Fresh};
use kernel::{
    Result,
    db::Tx,
    rights::{self, Mandate, Role},
    secret,
};
use people::{Names, NewPerson, PersonId};

/// What an official is remembered as, for `forums::decide`.
const OFFICIAL: &str = "official";

/// Without the mailbox itself: what is remembered stays when somebody is erased, and keeps a folder from bringing them back.
fn key(email: &str, role: Role) -> String {
    let hash: String = secret::hash(email).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{} {hash}", role.word())
}

/// A role was given or taken back here: a folder leaves it.
pub(crate) async fn changed_here(tx: &mut Tx, forum: ForumId, email: Option<&str>, role: Role) -> Result<()> {
    let Some(email) = email else { return Ok(()) };
    forums::made_on_site(tx, forum, OFFICIAL, &key(email, role)).await?;
    forums::changed_on_site(tx, forum, OFFICIAL, &key(email, role)).await
}

/// Names whom a folder names, inside the caller's act; nobody is written to. Nobody's role ends by not being in it. Answers
/// what was left because the site has changed it.
///
/// # Errors
/// When somebody has no way in that is theirs alone; what the database says.
pub async fn load(tx: &mut Tx, forum: ForumId, folder: &Folder, overwrite: bool) -> Result<Vec<String>> {
    let mut left = vec![];
    for it in &folder.secretariat {
        let role = Role::from_word(it.role.word()).unwrap_or(Role::Desk);
        let email = it.email.to_ascii_lowercase();
        match forums::decide(tx, forum, OFFICIAL, &key(&email, role), it, overwrite).await? {
            Fresh::Same => {}
            Fresh::ChangedOnSite => {
                let all = store::members(tx, forum).await?;
                let stands =
                    all.iter().any(|known| known.role == role && known.email.as_ref() == Some(&email));
                left.extend((!stands).then(|| format!("secretariat {} {email}", role.word())));
            }
            Fresh::Write => {
                let person = person(tx, it, &email).await?;
                people::ways::must_have_own(tx, person).await?;
                let mandate = Mandate { role, forum: Some(forum.0), delegation: None };
                rights::give(tx, person.0, &mandate).await?;
            }
        }
    }
    Ok(left)
}

async fn person(tx: &mut Tx, it: &Official, email: &str) -> Result<PersonId> {
    let known = people::with_email(tx, email).await?;
    let same = known.iter().find(|known| {
        let names = known.names();
        names.family_name == it.family_name && names.given_name == it.given_name
    });
    if let Some(person) = same.or(known.first()) {
        return Ok(person.id);
    }
    let names =
        Names { family_name: it.family_name.clone(), given_name: it.given_name.clone(), ..Names::default() };
    let (email, language) = (Some(email.to_owned()), it.language.clone());
    people::add(tx, &NewPerson { names, email, mailbox_own: true, language, birth_date: None }).await
}

/// Writes the secretariat of a forum into its folder. Answers how many have no mailbox, by which a folder names people.
///
/// # Errors
/// What the database says.
pub async fn into_folder(tx: &mut Tx, forum: ForumId, folder: &mut Folder) -> Result<usize> {
    let mut without = 0;
    for it in store::members(tx, forum).await? {
        match official(tx, &it).await? {
            Some(official) => folder.secretariat.push(official),
            None => without += 1,
        }
    }
    folder.secretariat.sort_by(|a, b| (a.role, &a.email).cmp(&(b.role, &b.email)));
    Ok(without)
}

async fn official(tx: &mut Tx, it: &Member) -> Result<Option<Official>> {
    let (Some(email), Some(role)) = (it.email.clone(), Office::from_word(it.role.word())) else {
        return Ok(None);
    };
    let names = people::by_id(tx, it.person).await?.map(|person| person.names()).unwrap_or_default();
    // Whoever has but a given name is called by it.
    let (family_name, given_name) = match names.family_name.is_empty() {
        true => (names.given_name, String::new()),
        false => (names.family_name, names.given_name),
    };
    Ok(Some(Official { role, email, language: it.language.clone(), family_name, given_name }))
}
