//! The letter with which somebody learns that their ticket is there.

use crate::{
    model::{Ticket, spoken},
    say,
    signing::Signer,
};
use forums::Forum;
use jiff::SignedDuration;
use kernel::{
    Lang, Result,
    db::Tx,
    letters::{Letter, post},
};
use registration::Registration;

/// How long the link in the letter signs its reader in: people read their mail when they come to it.
const LINK_LASTS: SignedDuration = SignedDuration::from_hours(72);

/// Writes it into the outbox, for whoever has a mailbox.
pub(crate) async fn ticket_is_ready(
    tx: &mut Tx,
    forum: &Forum,
    it: &Registration,
    ticket: &Ticket,
    signer: &Signer,
) -> Result<()> {
    let Some(person) = people::by_id(tx, it.person).await?.filter(|person| person.erased_at.is_none()) else {
        return Ok(());
    };
    let Some(mailbox) = person.email.clone() else { return Ok(()) };
    let Some(coalition) = forums::coalition(tx).await? else { return Ok(()) };
    let lang = Lang::nearest(&person.language);
    let tag = content_language(&coalition.languages, &person.language);
    let name = forum.name.in_lang(&person.language, &coalition.chain).to_owned();
    let next = format!("/{tag}/f/{}/ticket", forum.slug);
    let secret = people::links::make(tx, person.id, &next, false, LINK_LASTS).await?;
    let link = format!("{}/{tag}/sign-in/{secret}", signer.home());
    let title = say::letter_title(name.as_str());
    let body =
        say::letter(person.name.as_str(), name.as_str(), spoken(ticket.serial), link, signer.address(ticket));
    let letter = Letter {
        forum: Some(forum.id.0),
        person: Some(person.id.0),
        about: Some(it.id.0),
        kind: "ticket.ready",
        address: &mailbox,
        lang: lang.tag(),
        title: &lang.tell(&title),
        body: &lang.tell(&body),
    };
    post(tx, &letter).await?;
    Ok(())
}

/// The coalition's language nearest to a person's; its first where there is none.
fn content_language(offered: &[String], wanted: &str) -> String {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let exact = offered.iter().find(|tag| *tag == wanted);
    let near = || offered.iter().find(|tag| primary(tag) == primary(wanted));
    exact.or_else(near).or(offered.first()).cloned().unwrap_or_else(|| "en".to_owned())
}
