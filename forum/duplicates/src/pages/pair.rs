//! A pair, both records side by side.

use super::{
    Asked, agreements, both,
    choosing::{Choice, Picked},
    fields::{FieldRow, rows},
    line, percent,
};
use crate::{
    Words,
    acts::{Side, standing_of_both},
    compare,
    model::{Likeness, LikenessId, Standing},
    view::View,
};
use forums::{ForumId, Here};
use kernel::{
    Result, dates,
    db::Tx,
    rights::{By, Right, Scope},
};
use people::{Person, PersonId, Seen, alike};
use registration::{Listed, RegistrationId, Standing as Stands};
use uuid::Uuid;

/// A pair, both records side by side.
pub(super) struct Detail {
    pub names: [Seen; 2],
    pub ids: [String; 2],
    pub score: String,
    pub reason: String,
    /// Which word is which: `Гаджиев = Hacıyev (г = h, дж = c)`.
    pub words: Vec<String>,
    pub agrees: Vec<String>,
    pub rows: Vec<FieldRow>,
    pub registrations: [Vec<Taking>; 2],
    /// Which of the two goes on.
    pub stays: usize,
    /// What was chosen otherwise than it would be by that.
    pub fields_by_hand: String,
    pub kept_by_hand: String,
    pub seen: String,
    pub merge: String,
    pub different: String,
    pub reopen: String,
    pub undo: String,
    /// When it was decided, and by whom.
    pub decided: String,
    pub histories: [String; 2],
}

/// A registration of one of them.
pub(super) struct Taking {
    pub id: String,
    pub href: String,
    pub forum: String,
    pub line: String,
    pub chip: (&'static str, String),
    /// The name of the radio with which it is chosen; empty where there is nothing to choose.
    pub choice: String,
    /// Whether it holds on unless something else is chosen.
    pub holds: bool,
}

impl Detail {
    pub(super) async fn of(
        tx: &mut Tx,
        here: &Here,
        (view, asked): (&View, &Asked),
        id: LikenessId,
        picked: &Picked,
    ) -> Result<Detail> {
        let pair = view.pair(tx, here, id).await?;
        let both = both(tx, &pair).await?;
        let stood = standing_of_both(tx, &pair).await?;
        let likely = likely_to_stay(tx, &both, &stood).await?;
        let choice = Choice::of(picked, &both, usize::from(both[0].id != likely));
        let why = alike::names(&both[0].names(), &both[1].names());
        let address = |verb: &str| here.to(&format!("/duplicates/{id}/{verb}?{}", asked.query(asked.page)));
        let decides = |standing: Standing, verb: &str| {
            if view.decides && pair.standing == standing { address(verb) } else { String::new() }
        };
        let history = |person: &Person| {
            if view.decides {
                here.visit.to(&format!("/history/person/{}", person.id))
            } else {
                String::new()
            }
        };
        let gives_way = choice.give_way(&both, &stood);
        Ok(Detail {
            names: [people::seen(here, both[0].bearer()), people::seen(here, both[1].bearer())],
            ids: [both[0].id.to_string(), both[1].id.to_string()],
            score: percent(here, pair.score),
            reason: alike::in_words(here.lang, pair.reason()),
            words: why.reason.words.iter().map(ToString::to_string).collect(),
            agrees: agreements(here, &pair),
            rows: rows(here, &both, &choice),
            registrations: [
                takings(tx, here, &stood, both[0].id, &gives_way).await?,
                takings(tx, here, &stood, both[1].id, &gives_way).await?,
            ],
            stays: choice.stays,
            fields_by_hand: choice.fields(),
            kept_by_hand: choice.keep(),
            seen: compare::compared(&both[0], &both[1]),
            merge: decides(Standing::Open, "merge"),
            different: decides(Standing::Open, "different"),
            reopen: decides(Standing::Different, "reopen"),
            undo: decides(Standing::Merged, "undo"),
            decided: decided(tx, here, &pair).await?,
            histories: [history(&both[0]), history(&both[1])],
        })
    }
}

async fn decided(tx: &mut Tx, here: &Here, pair: &Likeness) -> Result<String> {
    let Some(at) = pair.decided_at else { return Ok(String::new()) };
    let who = match pair.decided_by {
        Some(id) => {
            let person = people::by_id(tx, PersonId(id)).await?;
            person.map(|it| people::seen(here, it.bearer()).text).unwrap_or_default()
        }
        None => String::new(),
    };
    let when = dates::moment(here.lang, at, &here.forum.time_zone());
    Ok(if who.is_empty() { when } else { format!("{when} · {who}") })
}

/// Whoever has an office; else whoever is further with a registration; else the record that is older.
async fn likely_to_stay(tx: &mut Tx, both: &[Person; 2], stood: &[Side]) -> Result<PersonId> {
    let mut ranked = vec![];
    for person in both {
        let far = stood
            .iter()
            .filter(|it| it.person == person.id)
            .map(|it| (it.standing == Stands::Active, it.accredited, it.step_place))
            .max();
        let office = people::has_office(tx, person.id).await?;
        ranked.push((office, far, std::cmp::Reverse(person.created_at), person.id));
    }
    Ok(ranked.into_iter().max().map_or(both[0].id, |(.., id)| id))
}

/// The registrations of one of the two that the reader may see, also those in other forums.
async fn takings(
    tx: &mut Tx,
    here: &Here,
    stood: &[Side],
    person: PersonId,
    gives_way: &[RegistrationId],
) -> Result<Vec<Taking>> {
    let stands = |it: &Side| matches!(it.standing, Stands::Active | Stands::Reserve);
    let mut takings = vec![];
    for it in stood.iter().filter(|it| it.person == person) {
        let Some(listed) = registration::listed_one(tx, it.forum, it.registration).await? else { continue };
        if !may_see(&here.by, it.forum, &listed) {
            continue;
        }
        let Some(forum) = forums::forum_by_id(tx, it.forum).await? else { continue };
        let both = stands(it) && stood.iter().any(|o| o.person != person && o.forum == it.forum && stands(o));
        takings.push(Taking {
            id: it.registration.to_string(),
            href: here.visit.to_forum(&forum.slug, &format!("/registration/{}", it.registration)),
            forum: forum.name.in_lang(&here.tag, &here.chain()).to_owned(),
            line: line(here, &listed),
            chip: chip(here, &listed),
            choice: if both { format!("keep-{}", it.forum) } else { String::new() },
            holds: both && !gives_way.contains(&it.registration),
        });
    }
    Ok(takings)
}

/// A head sees their own delegation's registrations, whoever sees everybody of a forum all of that forum's.
fn may_see(by: &By, forum: ForumId, it: &Listed) -> bool {
    let own = |delegation: Uuid| by.may(Right::SeeDelegation, Scope::delegation(forum.0, delegation));
    by.may(Right::SeeAllPeople, Scope::forum(forum.0)) || it.delegation.is_some_and(|side| own(side.0))
}

fn chip(here: &Here, it: &Listed) -> (&'static str, String) {
    let t = Words(here.lang);
    match it.standing {
        Stands::Active if it.accredited => ("ok", t.accredited()),
        Stands::Active => ("info", t.registered()),
        Stands::Reserve => ("warn", t.on_reserve()),
        Stands::Withdrawn => ("neutral", t.withdrawn()),
        Stands::Refused => ("bad", t.refused()),
    }
}
