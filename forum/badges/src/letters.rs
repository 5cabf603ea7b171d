//! The letters with which somebody learns that their ticket is there, and that another one stands in its place.

use crate::{
    model::{Ticket, spoken},
    say,
    signing::Signer,
};
use forums::Forum;
use kernel::{
    Lang, Result,
    db::Tx,
    letters::{self, Letter},
};
use registration::Registration;

/// What there is to tell of a ticket.
#[derive(Clone, Copy)]
pub(crate) enum News {
    /// It is there.
    Ready,
    /// It stands in the place of one that opens nothing any more.
    Replaces,
}

/// Writes it into the outbox, for whoever has a mailbox.
pub(crate) async fn post_ticket(
    tx: &mut Tx,
    forum: &Forum,
    it: &Registration,
    ticket: &Ticket,
    signer: &Signer,
    news: News,
) -> Result<()> {
    let Some(person) = people::by_id(tx, it.person).await?.filter(|person| person.erased_at.is_none()) else {
        return Ok(());
    };
    let Some(mailbox) = person.email.clone() else { return Ok(()) };
    let Some(coalition) = forums::coalition(tx).await? else { return Ok(()) };
    let lang = Lang::nearest(&person.language);
    let tag = content_language(&coalition.languages, &person.language);
    let name = forum.name.in_lang(&person.language, &coalition.chain).to_owned();
    let page = format!("/f/{}/ticket", forum.slug);
    let way = people::links::way_in(tx, signer.home(), &tag, person.id, &page).await?;
    let (reader, serial, entry) = (person.name.as_str(), spoken(ticket.serial), lang.tell(&way.words));
    let address = signer.address(ticket);
    let (title, body) = match news {
        News::Ready => (
            say::letter_title(name.as_str()),
            say::letter(reader, name.as_str(), serial, way.link, entry, address),
        ),
        News::Replaces => (
            say::letter_replaced_title(name.as_str()),
            say::letter_replaced(reader, name.as_str(), serial, way.link, entry, address),
        ),
    };
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
    letters::post(tx, &letter).await?;
    Ok(())
}

/// The coalition's language nearest to a person's; its first where there is none.
fn content_language(offered: &[String], wanted: &str) -> String {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let exact = offered.iter().find(|tag| *tag == wanted);
    let near = || offered.iter().find(|tag| primary(tag) == primary(wanted));
    exact.or_else(near).or(offered.first()).cloned().unwrap_or_else(|| "en".to_owned())
}
