//! Texts under embargo, for those who need them before the hall hears them: whoever wrote, reads out or interprets an address.

use crate::{changes::Teller, texts::published_texts};
use forums::{Here, Shows};
use kernel::{Result, Text, dates, db::Tx};
use programme::{NewPart, Role};
use uuid::Uuid;

/// An address that was not released yet.
pub(super) struct Entrusted {
    pub title: String,
    pub role: String,
    pub when: String,
    pub texts: Vec<Words>,
}

/// Its words in one language.
pub(super) struct Words {
    pub tag: String,
    pub language: String,
    pub html: String,
}

/// What is published of addresses in which somebody has such a part and has not declined it.
pub(super) async fn of(
    tx: &mut Tx,
    here: &Here,
    teller: &Teller<'_>,
    person: Uuid,
) -> Result<Vec<Entrusted>> {
    let mut found = vec![];
    for planned in &teller.board.plan.items {
        let Some(published) = &planned.published else { continue };
        let is_theirs = |part: &&NewPart| {
            let seat = teller.board.people.seat(part).filter(|seat| seat.person.0 == person);
            needs_the_text(part) && seat.is_some_and(|seat| !teller.board.has_declined(planned.id, seat.id))
        };
        let Some(part) = published.people.iter().find(is_theirs) else { continue };
        if !programme::is_under_embargo(tx, planned.id).await? {
            continue;
        }
        let texts = published_texts(tx, here.forum.id, planned.id).await?;
        found.push(Entrusted {
            title: teller.text(&published.title),
            role: part.role.map(|role| programme::role_word(here.lang, role)).unwrap_or_default(),
            when: teller.moment(published.starts()),
            texts: words(here, &texts.description),
        });
    }
    found.retain(|it| !it.texts.is_empty());
    Ok(found)
}

fn needs_the_text(part: &NewPart) -> bool {
    matches!(part.role, Some(Role::Author | Role::Reader | Role::Interpreter))
}

/// In every language in which it is written, in the coalition's order.
fn words(here: &Here, text: &Text) -> Vec<Words> {
    let mut written: Vec<(&String, &str)> =
        text.versions.iter().map(|(tag, version)| (tag, version.text.as_str())).collect();
    let house = here.app.house();
    let place = |tag: &str| house.languages.iter().position(|it| it == tag).unwrap_or(usize::MAX);
    written.sort_by_key(|(tag, _)| place(tag));
    let shown = written.into_iter().map(|(tag, text)| Words {
        tag: tag.clone(),
        language: dates::language_name(tag),
        html: Shows::of(here, &Text::new(tag, text)).html,
    });
    shown.collect()
}
