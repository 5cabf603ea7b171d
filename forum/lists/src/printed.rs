//! The list of participants on paper: what stands in it, and what could not be printed.

use crate::{Words, participants::Participants, say, tell};
use forums::Here;
use kernel::{Error, Result, dates};
use press::{Labels, List, Participant, Unprintable};
use registration::{Listed, Part};
use sheets::Field;
use tokio::sync::Mutex;

/// Lists are typeset one at a time: each takes a core for a second or more, and memory.
static TURN: Mutex<()> = Mutex::const_new(());

/// People whose letters are named when a list cannot be printed.
const NAMED_MAX: usize = 5;

/// The list as PDF. Works on a thread of its own.
///
/// # Errors
/// [`Error::Refused`] when the fonts lack letters of it, or it is too long for one document.
pub(crate) async fn pdf(here: &Here, participants: Participants) -> Result<Vec<u8>> {
    let list = list(here, &participants).await?;
    let turn = TURN.lock().await;
    let printing = tokio::task::spawn_blocking(move || press::participants(&list));
    let printed = printing.await.map_err(anyhow::Error::from)?;
    drop(turn);
    printed.map_err(|error| match error {
        press::Error::Letters(unprintable) => Error::Refused(named(&participants.people, &unprintable)),
        press::Error::TooMany { most, .. } => Error::Refused(say::too_many_to_print(most)),
        other => Error::Broken(other.into()),
    })
}

async fn list(here: &Here, participants: &Participants) -> Result<List> {
    let (reader, forum) = (&participants.reader, &here.forum);
    let (lang, t) = (reader.lang, Words(reader.lang));
    let mut tx = here.app.db.read().await?;
    let cities = forums::cities(&mut tx, forum.id).await?;
    let today = forum.time_zone().to_datetime(tx.now).date();
    drop(tx);
    let cities: Vec<String> = cities.iter().map(|city| reader.shown(&city.name)).collect();
    let when = dates::span(lang, forum.starts_on, forum.ends_on);
    Ok(List {
        lang: reader.tag.clone(),
        title: t.list_of_participants(),
        forum: reader.shown(&forum.name),
        when_where: [when, cities.join(", ")].join(" · "),
        note: t.as_of(dates::date(lang, today)),
        labels: Labels {
            name: t.printed_name(),
            position_and_organisation: t.printed_organisation(),
            category: tell::field(lang, Field::Category),
        },
        delegations: delegations(participants),
    })
}

/// People stand in their order already: each run of one delegation is a part of the list.
fn delegations(participants: &Participants) -> Vec<press::Delegation> {
    let t = Words(participants.reader.lang);
    let runs = participants.people.chunk_by(|a, b| a.delegation == b.delegation);
    runs.map(|people| {
        let name = people.first().and_then(|it| it.delegation_name.as_ref());
        press::Delegation {
            name: name.map_or_else(|| t.without_delegation(), |name| participants.reader.shown(name)),
            summary: t.number_of_participants(people.len()),
            participants: people.iter().map(|it| participant(participants, it)).collect(),
        }
    })
    .collect()
}

fn participant(participants: &Participants, it: &Listed) -> Participant {
    let (reader, t) = (&participants.reader, Words(participants.reader.lang));
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    Participant {
        role: match it.part {
            Part::Head => Some(t.head_of_delegation()),
            Part::Deputy => Some(t.deputy_head()),
            Part::Member => None,
        },
        title: some(it.title.clone()),
        name: it.name.clone(),
        name_lang: it.language.clone(),
        // The same letters with the given name first say nothing new.
        latin_name: some(it.latin())
            .filter(|latin| *latin != format!("{} {}", it.given_name, it.family_name)),
        position: some(reader.shown(&it.position)),
        organisation: some(it.organisation_for(&reader.tag).to_owned()),
        category: reader.shown(&it.category_name),
    }
}

/// Whose letters they are, as far as a message has room for names.
fn named(people: &[Listed], unprintable: &[Unprintable]) -> kernel::Say {
    let of_people = unprintable.iter().filter_map(|it| people.get(it.entry?));
    let names: Vec<&str> = of_people.take(NAMED_MAX).map(|it| it.name.as_str()).collect();
    let mut letters: Vec<char> = unprintable.iter().flat_map(|it| it.letters.iter().copied()).collect();
    letters.sort_unstable();
    letters.dedup();
    let letters: Vec<String> = letters.into_iter().map(String::from).collect();
    say::cannot_be_printed(letters.join(" "), names.join(", "))
}
