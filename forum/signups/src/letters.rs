//! The letters of this room: a place at an item is somebody's, and what they come for begins at another time.

use crate::{delays::News, say};
use forums::Forum;
use kernel::{
    Lang, Result, dates,
    db::Tx,
    letters::{Letter, post},
};
use people::PersonId;
use programme::Item;
use registration::RegistrationId;

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
    let page = format!("/f/{}/my-programme", forum.slug);
    let way = people::links::way_in(tx, home, &tag, person.id, &page).await?;
    let body = say::letter_moved_up(
        person.name.as_str(),
        title,
        when.unwrap_or_default(),
        forum.name.in_lang(&tag, &coalition.chain),
        way.link,
        lang.tell(&way.words),
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

/// Tells somebody at what other time items begin. Answers whether they have a mailbox.
pub(crate) async fn delayed(
    tx: &mut Tx,
    forum: &Forum,
    about: RegistrationId,
    news: &[News<'_>],
    site: &str,
) -> Result<bool> {
    let Some(registration) = registration::by_id(tx, about).await? else { return Ok(false) };
    let person = people::by_id(tx, registration.person).await?.filter(|it| it.erased_at.is_none());
    let Some((person, coalition)) = person.zip(forums::coalition(tx).await?) else { return Ok(false) };
    let Some(mailbox) = person.email.clone() else { return Ok(false) };
    let (lang, tag) = reader(&coalition.languages, &person.language);
    let line = |(item, expected): &News<'_>| {
        let title = item.title.in_lang(&tag, &coalition.chain);
        let planned = item.starts().map(|at| dates::moment(lang, at.timestamp(), at.time_zone()));
        let planned = planned.unwrap_or_default();
        lang.tell(&match expected {
            Some(at) => say::letter_line_delayed(title, planned, dates::time(at.time())),
            None => say::letter_line_as_planned(title, planned),
        })
    };
    let lines: Vec<String> = news.iter().map(line).collect();
    let name = forum.name.in_lang(&tag, &coalition.chain);
    let page = format!("{site}/{tag}/f/{}/now", forum.slug);
    let body = say::letter_delayed(person.name.as_str(), name, lines.join("\n"), page, &forum.contact);
    let letter = Letter {
        forum: Some(forum.id.0),
        person: Some(person.id.0),
        about: Some(about.0),
        kind: "signups.delayed",
        address: &mailbox,
        lang: lang.tag(),
        title: &lang.tell(&say::letter_delayed_title(name)),
        body: &lang.tell(&body),
    };
    post(tx, &letter).await?;
    Ok(true)
}

/// The reader's language where the coalition writes it, else its nearest, else the coalition's first.
fn reader(offered: &[String], wanted: &str) -> (Lang, String) {
    let nearest = Lang::nearest(wanted);
    let known = [wanted, nearest.tag()].into_iter().find(|tag| offered.iter().any(|it| it == tag));
    let tag = known.map(str::to_owned).or_else(|| offered.first().cloned());
    let tag = tag.unwrap_or_else(|| nearest.tag().to_owned());
    (Lang::nearest(&tag), tag)
}
