//! What a person is told about a decision, in their language.

use crate::words::say;
use forums::{Forum, Step};
use kernel::{
    Lang, Result, Say,
    db::Tx,
    letters::{Letter, post},
};
use registration::Registration;

/// What is told.
pub(crate) enum News<'n> {
    Taken { step: &'n Step, last: bool },
    Refused(&'n str),
    Reopened { step: &'n Step, reason: &'n str },
}

/// Writes the letter into the outbox, for whoever has a mailbox.
pub(crate) async fn tell(tx: &mut Tx, forum: &Forum, it: &Registration, news: &News<'_>) -> Result<()> {
    let Some(person) = people::by_id(tx, it.person).await? else { return Ok(()) };
    let Some(address) = person.email.clone() else { return Ok(()) };
    let chain = forums::coalition(tx).await?.map(|coalition| coalition.chain.0).unwrap_or_default();
    let lang = Lang::nearest(&person.language);
    let name_of_forum = forum.name.in_lang(&person.language, &chain);
    let (title, body) = words(&person.name, name_of_forum, forum, news, &person.language, &chain);
    let letter = Letter {
        forum: Some(forum.id.0),
        person: Some(person.id.0),
        about: Some(it.id.0),
        kind: kind(news),
        address: &address,
        lang: lang.tag(),
        title: &lang.tell(&title),
        body: &lang.tell(&body),
    };
    post(tx, &letter).await?;
    Ok(())
}

fn kind(news: &News<'_>) -> &'static str {
    match news {
        News::Taken { last: true, .. } => "accreditation.accredited",
        News::Taken { .. } => "accreditation.step-taken",
        News::Refused(_) => "accreditation.refused",
        News::Reopened { .. } => "accreditation.reopened",
    }
}

fn words(
    name: &str,
    title: &str,
    forum: &Forum,
    news: &News<'_>,
    language: &str,
    chain: &[String],
) -> (Say, Say) {
    let contact = forum.contact.as_str();
    match news {
        News::Taken { last: true, .. } => {
            (say::letter_accredited_title(title), say::letter_accredited(name, title, contact))
        }
        News::Taken { step, .. } => {
            let step = step.name.in_lang(language, chain);
            (say::letter_taken_title(title), say::letter_taken(name, title, step, contact))
        }
        News::Refused(reason) => {
            (say::letter_refused_title(title), say::letter_refused(name, title, *reason, contact))
        }
        News::Reopened { step, reason } => {
            let step = step.name.in_lang(language, chain);
            let body = match reason.is_empty() {
                true => say::letter_reopened(name, title, step, contact),
                false => say::letter_reopened_because(name, title, step, *reason, contact),
            };
            (say::letter_reopened_title(title), body)
        }
    }
}
