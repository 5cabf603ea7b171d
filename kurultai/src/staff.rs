//! `kurultai forum staff`: who works for a forum is listed, named and ended. So a fresh installation gets its first organiser.

use crate::{import::told, schedule, serve};
use anyhow::{Context, bail, ensure};
use forums::Forum;
use kernel::{
    config::Config,
    db::Db,
    rights::{By, Role},
};
use people::{Names, NewPerson, Person};
use secretariat::{End, Member, Name, ROLES, Whom};
use serde_json::json;

/// What the command line asks of a secretariat.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The forum's word.
    pub forum: String,
    /// What is to be done.
    pub deed: Deed,
    /// JSON for programs instead of a text for people.
    pub json: bool,
}

/// What is to be done.
#[derive(Clone, Debug)]
pub enum Deed {
    /// Show everybody.
    List,
    /// Give somebody a role.
    Give {
        /// Which.
        role: Role,
        /// Their name, in the order of their language.
        name: String,
        /// Their mailbox.
        email: String,
        /// Their language; `None`: the first of the coalition.
        lang: Option<String>,
    },
    /// Take a role back.
    End {
        /// Which.
        role: Role,
        /// Whose.
        email: String,
    },
}

/// A word of the command line as a role of the secretariat.
///
/// # Errors
/// The roles that there are, when it is none.
pub fn role_of(word: &str) -> Result<Role, String> {
    let known = || ROLES.map(Role::word).join(", ");
    Role::from_word(word)
        .filter(|role| secretariat::is_in_secretariat(*role))
        .ok_or_else(|| format!("roles are {}", known()))
}

/// Does it. Answers the lines that tell of it.
///
/// # Errors
/// In English: that there is no such forum, why it is refused, what the database says.
pub async fn run(config: &Config, asked: Asked) -> anyhow::Result<Vec<String>> {
    let db = serve::open_installed(config).await?;
    let forum = schedule::forum(&db, &asked.forum).await?;
    match asked.deed {
        Deed::List => list(&db, &forum, asked.json).await,
        Deed::Give { role, name, email, lang } => {
            let given = Given { role, name, email, lang };
            give(&db, config, &forum, given, asked.json).await
        }
        Deed::End { role, email } => end(&db, &forum, role, &email, asked.json).await,
    }
}

async fn list(db: &Db, forum: &Forum, as_json: bool) -> anyhow::Result<Vec<String>> {
    let mut all = members(db, forum).await?;
    all.sort_by_key(|it| ROLES.iter().position(|role| *role == it.role));
    if as_json {
        let all: Vec<_> = all
            .iter()
            .map(|it| json!({"role": it.role.word(), "name": it.name, "email": it.email, "language": it.language, "since": it.since}))
            .collect();
        return Ok(vec![json!(all).to_string()]);
    }
    if all.is_empty() {
        return Ok(vec![format!(
            "Nobody works for {0} yet. To name somebody: kurultai forum staff --forum {0} --role organiser --name NAME --email EMAIL",
            forum.slug
        )]);
    }
    let line = |it: &Member| {
        let email = it.email.as_deref().unwrap_or("no mailbox");
        format!("{:<10} {}  {email}  {}", it.role.word(), it.name, it.language)
    };
    Ok(all.iter().map(line).collect())
}

async fn members(db: &Db, forum: &Forum) -> anyhow::Result<Vec<Member>> {
    secretariat::members(&mut db.read().await?, forum.id).await.map_err(told)
}

struct Given {
    role: Role,
    name: String,
    email: String,
    lang: Option<String>,
}

async fn give(
    db: &Db,
    config: &Config,
    forum: &Forum,
    given: Given,
    as_json: bool,
) -> anyhow::Result<Vec<String>> {
    let (whom, tag) = whom(db, &given).await?;
    let home = config.knows_its_address().then(|| config.public_url());
    let act = Name { forum: forum.clone(), role: given.role, whom, home, by_hand: true };
    let named = db.act(&By::Console, act).await.map_err(told)?;
    let secret = named.secret.context("the command line is given a way in")?;
    let link = format!("{}/{tag}/sign-in/{secret}", config.public_url());
    if as_json {
        let written = named.is_written_to;
        return Ok(vec![
            json!({"role": given.role.word(), "name": named.name, "link": link, "letter": written})
                .to_string(),
        ]);
    }
    let mut lines = vec![
        format!("{} is {} of {}.", named.name, given.role.word(), forum.slug),
        format!("  {link}"),
        format!(
            "The link signs them in once, within {} hours; hand it to nobody else. Later they sign in with their e-mail address.",
            secretariat::LINK_LASTS.as_hours()
        ),
    ];
    lines.push(match named.is_written_to {
        true => "A letter that tells them waits in the outbox; it goes when the server runs.".into(),
        false => "No letter was written: the settings do not say the public address (public_url).".into(),
    });
    Ok(lines)
}

/// Who is meant, and the language of their pages. Somebody with that mailbox is never entered a second time.
async fn whom(db: &Db, given: &Given) -> anyhow::Result<(Whom, String)> {
    let mut tx = db.read().await?;
    let house =
        forums::coalition(&mut tx).await.map_err(told)?.map(|it| it.languages.to_vec()).unwrap_or_default();
    let known = people::with_email(&mut tx, &given.email).await.map_err(told)?;
    drop(tx);
    let first = house.first().cloned().unwrap_or_else(|| "en".into());
    let page = |language: &str| house.iter().find(|it| *it == language).unwrap_or(&first).clone();
    if !known.is_empty() {
        let same = |it: &&Person| lingua::fold(&it.name) == lingua::fold(&given.name);
        let names: Vec<&str> = known.iter().map(|it| it.name.as_str()).collect();
        let person = known.iter().find(same).with_context(|| {
            format!(
                "This mailbox is known already: {}. Name one of them as written here, or give a mailbox that only the other person reads.",
                names.join(", ")
            )
        })?;
        return Ok((Whom::Known(person.id), page(&person.language)));
    }
    let language = given.lang.clone().unwrap_or_else(|| first.clone());
    ensure!(
        house.is_empty() || house.contains(&language),
        "Nothing is published here in {language}, but in: {}.",
        house.join(", ")
    );
    let parts = sheets::split_name(&given.name, &language);
    let names = Names {
        family_name: parts.family,
        given_name: parts.given,
        patronymic: parts.patronymic,
        ..Names::default()
    };
    let tag = page(&language);
    let person =
        NewPerson { names, email: Some(given.email.clone()), mailbox_own: true, language, birth_date: None };
    Ok((Whom::New(person), tag))
}

async fn end(db: &Db, forum: &Forum, role: Role, email: &str, as_json: bool) -> anyhow::Result<Vec<String>> {
    let email = email.trim().to_ascii_lowercase();
    let all = members(db, forum).await?;
    let Some(it) = all.iter().find(|it| it.role == role && it.email.as_ref() == Some(&email)) else {
        bail!("Nobody with the mailbox {email} is {} of {}.", role.word(), forum.slug);
    };
    db.act(&By::Console, End { forum: forum.id, person: it.person, role }).await.map_err(told)?;
    if as_json {
        return Ok(vec![json!({"role": role.word(), "name": it.name, "ended": true}).to_string()]);
    }
    Ok(vec![format!(
        "{} is not {} of {} any more; a server that runs forgets it within seconds.",
        it.name,
        role.word(),
        forum.slug
    )])
}
