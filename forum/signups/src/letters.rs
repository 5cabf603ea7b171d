//! The letter with which somebody learns that a place at an item is theirs.

use crate::say;
use forums::Forum;
use jiff::SignedDuration;
use kernel::{
    Lang, Result, dates,
    db::Tx,
    letters::{Letter, post},
};
use people::PersonId;
use programme::Item;
use registration::RegistrationId;

/// How long the link in the letter signs its reader in: people read their mail when they come to it.
const LINK_LASTS: SignedDuration = SignedDuration::from_hours(72);

/// Writes it, if the person has a mailbox and `home`, the installation's public address, is known.
pub(crate) async fn moved_up(
    tx: &mut Tx,
    forum: &Forum,
    item: &Item,
    about: RegistrationId,
    person: PersonId,
    home: Option<&str>,
) -> Result<()> {
    let Some(home) = home else { return Ok(()) };
    let Some(person) = people::by_id(tx, person).await?.filter(|it| it.erased_at.is_none()) else {
        return Ok(());
    };
    let Some(mailbox) = person.email.clone() else { return Ok(()) };
    let Some(coalition) = forums::coalition(tx).await? else { return Ok(()) };
    let (lang, tag) = reader(&coalition.languages, &person.language);
    let title = item.title.in_lang(&tag, &coalition.chain);
    let when = item.starts().map(|at| {
        let day = dates::weekday_and_date(lang, at.date());
        if item.all_day { day } else { format!("{day}, {}", dates::time(at.time())) }
    });
    let next = format!("/{tag}/f/{}/my-programme", forum.slug);
    let secret = people::links::make(tx, person.id, &next, false, LINK_LASTS).await?;
    let link = format!("{home}/{tag}/sign-in/{secret}");
    let body = say::letter_moved_up(
        person.name.as_str(),
        title,
        when.unwrap_or_default(),
        forum.name.in_lang(&tag, &coalition.chain),
        link,
    );
    let letter = Letter {
        forum: Some(forum.id.0),
        person: Some(person.id.0),
        about: Some(about.0),
        kind: "signups.moved-up",
        address: &mailbox,
        lang: lang.tag(),
        title: &lang.tell(&say::letter_moved_up_title(title)),
        body: &lang.tell(&body),
    };
    post(tx, &letter).await.map(drop)
}

/// The reader's language where the coalition writes it, else its nearest, else the coalition's first.
fn reader(offered: &[String], wanted: &str) -> (Lang, String) {
    let nearest = Lang::nearest(wanted);
    let known = [wanted, nearest.tag()].into_iter().find(|tag| offered.iter().any(|it| it == tag));
    let tag = known.map(str::to_owned).or_else(|| offered.first().cloned());
    let tag = tag.unwrap_or_else(|| nearest.tag().to_owned());
    (Lang::nearest(&tag), tag)
}
