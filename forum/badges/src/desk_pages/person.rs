//! Somebody's own page at the desk: what stands between them and a badge in their hand. It follows what happens, for the
//! badge opens in a window of its own.

use super::{line, listed, one_more::is_offered, standing};
use crate::{Words, model::spoken, outdated::is_outdated, store};
use askama::Template;
use axum::{extract::Path, response::Response};
use forums::{Here, TakenBy};
use kernel::{
    Result, dates,
    db::Tx,
    live::Topic,
    rights::{Right, Scope},
    web::{Frame, Link, page},
};
use people::Seen;
use registration::{Listed, Part, RegistrationId, Standing};

#[derive(Template)]
#[template(path = "desk-person.html")]
pub(super) struct PersonPage {
    f: Frame,
    t: Words,
    name: Seen,
    line: String,
    /// What is strange about the passport's spelling; empty where nothing is.
    passport: String,
    photo: Option<String>,
    photo_error: String,
    desk: String,
    base: String,
    stream: String,
    at: State,
}

#[derive(Template)]
#[template(path = "desk-person.html", block = "state")]
struct StatePart {
    f: Frame,
    t: Words,
    base: String,
    at: State,
}

/// How far somebody is.
struct State {
    chip: (&'static str, String),
    /// Why there is nothing to print; empty where there is, or where it only has to be cleared.
    why: Vec<String>,
    /// Pages on which something can be done about it.
    links: Vec<Link>,
    /// Whether this visitor may give the person one place more than there are.
    one_more: bool,
    /// The standing that clearing leads to; none when there is nothing to clear, or it is not theirs to do.
    clear: Option<String>,
    /// What a step that is taken outside asks of whoever takes it by hand; none where there is none.
    asks_reason: Option<String>,
    open_steps: Vec<String>,
    active: bool,
    accredited: bool,
    serial: String,
    printed: String,
    /// Whether what was printed says something else than it would now.
    outdated: bool,
    handed: String,
    takers: Vec<(String, String)>,
}

pub(super) async fn person(here: Here, Path((_, id)): Path<(String, RegistrationId)>) -> Result<Response> {
    if here.part {
        let mut tx = here.app.db.read().await?;
        let it = listed(&here, &mut tx, id).await?;
        let at = State::of(&here, &mut tx, &it).await?;
        let (f, t, base) = (here.frame(), Words(here.lang), here.to(&format!("/desk/{id}")));
        return page(&here.visit, &StatePart { f, t, base, at });
    }
    let shown = person_page(&here, id, String::new()).await?;
    page(&here.visit, &shown)
}

pub(super) async fn person_page(here: &Here, id: RegistrationId, photo_error: String) -> Result<PersonPage> {
    let mut tx = here.app.db.read().await?;
    let it = listed(here, &mut tx, id).await?;
    Ok(PersonPage {
        f: here.frame(),
        t: Words(here.lang),
        line: line(here, &it),
        photo: it.photo.map(|file| here.to(&format!("/desk/{id}/photo?{file}"))),
        photo_error,
        desk: here.to("/desk"),
        base: here.to(&format!("/desk/{id}")),
        stream: here.app.live_address(&[Topic::new("registration", here.forum.id.0)]),
        at: State::of(here, &mut tx, &it).await?,
        passport: it.passport_mismatch().map(|it| it.in_words(here.lang)).unwrap_or_default(),
        name: people::seen(here, it.bearer()),
    })
}

impl State {
    async fn of(here: &Here, tx: &mut Tx, it: &Listed) -> Result<State> {
        let (t, chain) = (Words(here.lang), here.chain());
        let steps = forums::steps(tx, here.forum.id).await?;
        let open: Vec<String> = steps
            .iter()
            .filter(|step| step.place > it.step_place)
            .map(|step| step.name.in_lang(&here.tag, &chain).to_owned())
            .collect();
        let outside =
            steps.iter().any(|step| step.place > it.step_place && step.taken_by == TakenBy::Outside);
        let active = it.standing == Standing::Active;
        let clears = active && !it.accredited && here.by.may(Right::Accredit, Scope::forum(here.forum.id.0));
        let (ticket, badge) = (store::valid(tx, it.id).await?, store::badge_of(tx, it.id).await?);
        let when = |at| dates::moment(here.lang, at, &here.forum.time_zone());
        let handed = match badge.as_ref().and_then(|badge| Some((badge.handed_at?, badge.handed_to?))) {
            Some((at, to)) => {
                let taker = registration::listed_one(tx, here.forum.id, to).await?;
                t.handed_at(taker.map(|it| name_of(here, &it)).unwrap_or_default(), when(at))
            }
            None => String::new(),
        };
        let takers = match badge.as_ref().is_some_and(|badge| badge.handed_at.is_none()) {
            true => takers(here, tx, it).await?,
            false => vec![],
        };
        Ok(State {
            chip: standing(here, tx, it).await?,
            why: why(here, tx, it).await?,
            links: links(here, it),
            one_more: is_offered(here, it),
            clear: clears.then(|| open.last().cloned().unwrap_or_default()),
            asks_reason: outside.then(|| accreditation::words::Words(here.lang).reason_outside()),
            open_steps: open,
            active,
            accredited: it.accredited,
            serial: ticket.map(|ticket| spoken(ticket.serial)).unwrap_or_default(),
            outdated: is_outdated(tx, &here.app, &here.forum, it.id).await?,
            printed: badge.map(|badge| t.printed_at(when(badge.printed_at))).unwrap_or_default(),
            handed,
            takers,
        })
    }
}

/// Why there is nothing to print for somebody who holds no place.
async fn why(here: &Here, tx: &mut Tx, it: &Listed) -> Result<Vec<String>> {
    let t = Words(here.lang);
    Ok(match it.standing {
        Standing::Active => vec![],
        Standing::Withdrawn => vec![t.why_withdrawn()],
        Standing::Refused => vec![t.why_refused()],
        Standing::Reserve => {
            let mut why = vec![t.why_reserve()];
            if let Some(delegation) = it.delegation {
                let uses = registration::uses(tx, here.forum.id, delegation).await?;
                let of = uses.iter().find(|of| of.category == it.category);
                if let Some((used, places)) = of.and_then(|of| Some((of.used, of.places?))) {
                    why.push(t.places_taken(places, used));
                }
                let line = registration::reserve(tx, here.forum.id, delegation, it.category).await?;
                let before = line.iter().take_while(|(id, _)| *id != it.id).count();
                why.extend((before > 0).then(|| t.waiting_before(before)));
            }
            why
        }
    })
}

/// Where something can be done about a registration, as far as this visitor may.
fn links(here: &Here, it: &Listed) -> Vec<Link> {
    let (t, may) = (Words(here.lang), |right| here.by.may(right, Scope::forum(here.forum.id.0)));
    let mut links = vec![];
    let mut offer = |path: String, label| links.push(Link { href: here.to(&path), label, current: false });
    if may(Right::SeeAllPeople) {
        offer(format!("/registration/{}", it.id), t.the_registration());
    }
    if may(Right::EnterPeople) && matches!(it.standing, Standing::Active | Standing::Reserve) {
        offer(format!("/registration/{}/edit", it.id), t.correct());
    }
    let changes_quotas = it.standing == Standing::Reserve && may(Right::ManageForum);
    if let Some(slug) = it.delegation_slug.as_ref().filter(|_| changes_quotas) {
        offer(format!("/delegation/{slug}/quotas"), t.quotas());
    }
    links
}

/// Who may take a badge: its bearer, else the head or a deputy of the delegation.
async fn takers(here: &Here, tx: &mut Tx, it: &Listed) -> Result<Vec<(String, String)>> {
    let t = Words(here.lang);
    let mut takers = vec![(it.id.to_string(), t.taker_self(name_of(here, it)))];
    if let Some(delegation) = it.delegation {
        for other in leaders(here, tx, delegation).await?.into_iter().filter(|other| other.id != it.id) {
            takers.push((other.id.to_string(), taker(here, &other)));
        }
    }
    Ok(takers)
}

pub(super) async fn leaders(
    here: &Here,
    tx: &mut Tx,
    delegation: delegations::DelegationId,
) -> Result<Vec<Listed>> {
    let all = registration::of_delegation(tx, here.forum.id, delegation).await?;
    let mut leaders: Vec<Listed> =
        all.into_iter().filter(|it| it.part != Part::Member && it.standing == Standing::Active).collect();
    leaders.sort_by_key(|it| it.part);
    Ok(leaders)
}

pub(super) fn taker(here: &Here, it: &Listed) -> String {
    let t = Words(here.lang);
    match it.part {
        Part::Head => t.taker_head(name_of(here, it)),
        Part::Deputy => t.taker_deputy(name_of(here, it)),
        Part::Member => name_of(here, it),
    }
}

/// A name inside a sentence.
fn name_of(here: &Here, it: &Listed) -> String {
    people::seen(here, it.bearer()).text
}
