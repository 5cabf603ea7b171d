//! The form of an item: filled from what is planned, read into what is to be planned.

use super::languages;
use crate::{
    Words,
    model::{Draft, PEOPLE_MAX},
    plan::Planned,
    say,
    scene::Board,
    store::Seat,
    texts::Texts,
    times,
};
use forums::{Here, text_fields};
use kernel::{dates, form::Form};
use programme::{ItemId, Kind, NewPart, Role, Status};
use registration::{Filter, Standing};
use uuid::Uuid;

/// Empty rows for people beside those that are filled.
const SPARE_ROWS: usize = 2;
/// People who are proposed where a name is not known exactly.
const PROPOSED_MAX: i64 = 8;
/// Expected people, at most.
const EXPECTED_MAX: i64 = 1_000_000;

/// A row of the form: somebody with a part in the item.
pub(super) struct Row {
    pub number: usize,
    pub role: String,
    pub who: String,
    /// From which language an interpreter interprets, and into which.
    pub from: String,
    pub into: String,
    pub languages_error: String,
    /// The part as it was, so that nothing of it is lost.
    pub part: String,
    pub error: String,
    /// Who may be meant.
    pub choices: Vec<(String, String)>,
    pub choice: String,
}

/// A form that was read, with who may be meant where that is not clear.
pub(super) struct Read {
    pub form: Form,
    pub draft: Draft,
    pub texts: Texts,
    pub choices: Vec<(usize, Vec<(String, String)>)>,
}

impl Read {
    /// A form that nobody has filled in yet, or that is not to be saved yet.
    pub fn unread(form: Form) -> Read {
        Read { form, draft: Draft::new(), texts: Texts::default(), choices: vec![] }
    }
}

/// The form of what is planned.
pub(super) fn filled(here: &Here, board: &Board, draft: &Draft, texts: &Texts, seen: &str) -> Form {
    let mut form = Form::default();
    let id = |id: Option<String>| id.unwrap_or_default();
    form.set("seen", seen);
    languages::fill(&mut form, &draft.title, texts);
    form.set("kind", draft.kind.word());
    form.set("status", draft.status.word());
    form.set("parent", id(draft.parent.map(|it| it.to_string())));
    form.set("room", id(draft.room.map(|it| it.to_string())));
    form.set("city", id(draft.city.map(|it| it.to_string())));
    form.set("to_city", id(draft.to_city.map(|it| it.to_string())));
    form.set("starts", times::for_field(draft.starts_at.as_deref()));
    form.set("ends", times::for_field(draft.ends_at.as_deref()));
    form.set("all_day", if draft.all_day { "yes" } else { "" });
    form.set("language", draft.language.clone().unwrap_or_default());
    form.set("expected", draft.expected.map(|it| it.to_string()).unwrap_or_default());
    let chain = here.chain();
    let label = |part: &NewPart| board.people.shown(here, part, &chain);
    let shown: Vec<&NewPart> = draft.people.iter().filter(|part| !label(part).is_empty()).collect();
    for (number, part) in shown.iter().enumerate() {
        form.set(&format!("role-{number}"), part.role.unwrap_or(Role::Speaker).word());
        form.set(&format!("who-{number}"), label(part));
        form.set(&format!("from-{number}"), part.from_language.as_str());
        form.set(&format!("into-{number}"), part.to_language.as_str());
        form.set(&format!("part-{number}"), serde_json::to_string(part).unwrap_or_default());
    }
    form.set("rows", (shown.len() + SPARE_ROWS).min(PEOPLE_MAX).to_string());
    form
}

fn rows_of(form: &Form) -> usize {
    form.value("rows").parse().unwrap_or(SPARE_ROWS).min(PEOPLE_MAX)
}

/// More rows for people.
pub(super) fn longer(form: &mut Form) {
    let rows = (rows_of(form) + 2 * SPARE_ROWS).min(PEOPLE_MAX);
    form.set("rows", rows.to_string());
}

/// The rows as the page shows them. Whoever an address lacks is what the next empty ones ask for.
pub(super) fn rows(here: &Here, form: &Form, choices: &[(usize, Vec<(String, String)>)]) -> Vec<Row> {
    let role_of = |number: usize| form.value(&format!("role-{number}"));
    let is_empty = |number: usize| form.value(&format!("who-{number}")).trim().is_empty();
    let is_there = |role: &Role| (0..rows_of(form)).any(|at| !is_empty(at) && role_of(at) == role.word());
    let is_address = form.value("kind") == Kind::Address.word();
    let wanted = [Role::Author, Role::Reader].into_iter().filter(|role| is_address && !is_there(role));
    let mut wanted = wanted.map(Role::word);
    let row = |number: usize| Row {
        number,
        role: Some(number)
            .filter(|number| is_empty(*number))
            .and_then(|_| wanted.next())
            .unwrap_or_else(|| role_of(number))
            .to_owned(),
        who: form.value(&format!("who-{number}")).to_owned(),
        from: form.value(&format!("from-{number}")).to_owned(),
        into: form.value(&format!("into-{number}")).to_owned(),
        languages_error: form.error(here.lang, &format!("into-{number}")),
        part: form.value(&format!("part-{number}")).to_owned(),
        error: form.error(here.lang, &format!("who-{number}")),
        choices: choices.iter().find(|(at, _)| *at == number).map(|it| it.1.clone()).unwrap_or_default(),
        choice: form.value(&format!("pick-{number}")).to_owned(),
    };
    (0..rows_of(form)).map(row).collect()
}

/// Reads the form. Must not be called while a reading transaction is open: names are looked up in the register.
pub(super) async fn read(
    here: &Here,
    board: &Board,
    (before, said): (Option<&Planned>, &Texts),
    mut form: Form,
) -> kernel::Result<Read> {
    let old = before.map(|before| before.draft.clone()).unwrap_or_default();
    let mut draft = Draft { title: languages::title(here, &mut form, &old.title), ..old.clone() };
    let texts = languages::read(here, &mut form, said);
    let kinds = Kind::ALL.iter().map(|kind| kind.word());
    draft.kind = form.one_of("kind", kinds).and_then(Kind::from_word).unwrap_or(draft.kind);
    let stands = Status::ALL.iter().map(|status| status.word());
    draft.status = form.one_of("status", stands).and_then(Status::from_word).unwrap_or(draft.status);
    draft.parent = form.value("parent").parse().ok().map(ItemId);
    draft.room = form.value("room").parse().ok();
    draft.all_day = form.has("all_day", "yes");
    draft.expected = form.number("expected", 0, EXPECTED_MAX);
    draft.language = Some(tag(&mut form, "language"));
    draft.city = city(board, &form, &draft);
    draft.to_city = form.value("to_city").parse().ok();
    let zone = times::zone_of(&here.forum, &board.cities, draft.city);
    let ends_zone = times::zone_of(&here.forum, &board.cities, draft.to_city.or(draft.city));
    draft.starts_at = time(&mut form, "starts", &zone);
    draft.ends_at = time(&mut form, "ends", &ends_zone);
    let mut choices = vec![];
    draft.people = people(here, board, &mut form, &mut choices).await?;
    // Whoever is not shown, because their registration is not there (any more), stays.
    let chain = here.chain();
    let hidden = |part: &&NewPart| board.people.label(part, &here.tag, &chain).is_empty();
    draft.people.extend(old.people.iter().filter(hidden).cloned());
    Ok(Read { form, draft, texts, choices })
}

/// The room's city; else the one chosen; else that of what it lies in, or the only one.
fn city(board: &Board, form: &Form, draft: &Draft) -> Option<forums::CityId> {
    let of_room = board.room(draft.room).and_then(|room| room.city);
    let chosen = form.value("city").parse().ok();
    let of_parent = || {
        let parent = draft.parent.and_then(|parent| board.plan.get(parent))?;
        board.plan.city_of(parent)
    };
    let only = || board.cities.first().filter(|_| board.cities.len() == 1).map(|city| city.id);
    of_room.or(chosen).or_else(of_parent).or_else(only)
}

fn time(form: &mut Form, name: &str, zone: &jiff::tz::TimeZone) -> Option<String> {
    let value = form.value(name).to_owned();
    if value.trim().is_empty() {
        return None;
    }
    let kept = times::typed(&value).and_then(|local| times::kept(local, zone));
    if kept.is_none() {
        form.refuse(name, say::time_unreadable());
    }
    kept
}

async fn people(
    here: &Here,
    board: &Board,
    form: &mut Form,
    choices: &mut Vec<(usize, Vec<(String, String)>)>,
) -> kernel::Result<Vec<NewPart>> {
    let mut found = vec![];
    for number in 0..rows_of(form) {
        let who_field = format!("who-{number}");
        let Some(who) = form.line(&who_field, kernel::form::LINE_MAX) else { continue };
        let roles = Role::ALL.iter().map(|role| role.word());
        let role = form.one_of(&format!("role-{number}"), roles).and_then(Role::from_word);
        let role = role.unwrap_or(Role::Speaker);
        let languages = interpreted(form, number, role);
        let as_typed = |part: NewPart| NewPart {
            role: Some(role),
            from_language: languages.0.clone(),
            to_language: languages.1.clone(),
            ..part
        };
        if let Some(part) = as_it_was(here, board, form.value(&format!("part-{number}")), &who) {
            found.push(as_typed(part));
            continue;
        }
        match picked(board, form.value(&format!("pick-{number}")), &who) {
            Some(part) => found.push(as_typed(part)),
            None => match meant(here, board, &who).await? {
                Ok(part) => found.push(as_typed(part)),
                Err(proposed) => {
                    form.refuse(&who_field, say::who_is_meant());
                    choices.push((number, proposed));
                }
            },
        }
    }
    Ok(found)
}

/// From which language into which somebody interprets; nobody else has such.
fn interpreted(form: &mut Form, number: usize, role: Role) -> (String, String) {
    if role != Role::Interpreter {
        return (String::new(), String::new());
    }
    let (from, into) = (tag(form, &format!("from-{number}")), tag(form, &format!("into-{number}")));
    if !from.is_empty() && from == into {
        form.refuse(&format!("into-{number}"), say::same_language());
    }
    (from, into)
}

/// A language as it was chosen; what is no tag is none.
fn tag(form: &mut Form, name: &str) -> String {
    let tag = form.value(name).trim().to_owned();
    let is_tag = tag.len() <= 35 && tag.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
    if is_tag { tag } else { String::new() }
}

/// Languages that can be chosen: those of the house, those of the site, and what is chosen already.
pub(super) fn languages_to_choose(here: &Here, board: &Board) -> Vec<(String, String)> {
    let mut tags = text_fields::languages(here);
    tags.extend(kernel::Lang::all().map(|lang| lang.tag().to_owned()));
    for item in &board.plan.items {
        tags.extend(item.draft.language.iter().cloned());
        let spoken = item.draft.people.iter().flat_map(|part| [&part.from_language, &part.to_language]);
        tags.extend(spoken.cloned());
    }
    let mut seen = std::collections::BTreeSet::new();
    tags.retain(|tag| !tag.is_empty() && seen.insert(tag.clone()));
    tags.into_iter().map(|tag| (tag.clone(), dates::language_name(&tag))).collect()
}

/// The part that a row had, if its name is still the same.
fn as_it_was(here: &Here, board: &Board, part: &str, who: &str) -> Option<NewPart> {
    let part: NewPart = serde_json::from_str(part).ok()?;
    let is_long = part.name.chars().count() > kernel::form::LINE_MAX;
    let (all, chain) = (&board.people, here.chain());
    // As it was shown, or as its bearer writes it: somebody may have chosen another script since the page was opened.
    let is_same = all.shown(here, &part, &chain) == who || all.label(&part, &here.tag, &chain) == who;
    (!is_long && is_same).then_some(part)
}

/// What was chosen of what was proposed.
fn picked(board: &Board, pick: &str, who: &str) -> Option<NewPart> {
    if pick == AS_WRITTEN {
        return Some(NewPart { name: who.to_owned(), ..NewPart::default() });
    }
    let seat = board.people.by_id(pick.parse::<Uuid>().ok()?)?;
    Some(NewPart { registration: Some(seat.id), ..NewPart::default() })
}

/// The choice by which a name stays a name.
const AS_WRITTEN: &str = "name";

/// Whoever has exactly that name; else those who may be meant; a name that is like nobody's stays a name.
async fn meant(
    here: &Here,
    board: &Board,
    who: &str,
) -> kernel::Result<Result<NewPart, Vec<(String, String)>>> {
    let named = board.people.named(who);
    if let [seat] = named.as_slice() {
        return Ok(Ok(NewPart { registration: Some(seat.id), ..NewPart::default() }));
    }
    let mut proposed: Vec<(String, String)> = named.iter().map(|seat| choice(here, seat)).collect();
    if proposed.is_empty() {
        let filter = Filter {
            search: who.to_owned(),
            standing: Some(Standing::Active),
            limit: PROPOSED_MAX,
            ..Filter::of(here.forum.id)
        };
        let hits = registration::search(&here.app, &here.tag, &filter).await?;
        let seats = hits.people.iter().filter_map(|hit| board.people.by_id(hit.listed.id.0));
        proposed.extend(seats.map(|seat| choice(here, seat)));
    }
    if proposed.is_empty() {
        return Ok(Ok(NewPart { name: who.to_owned(), ..NewPart::default() }));
    }
    proposed.push((AS_WRITTEN.to_owned(), Words(here.lang).keep_as_written(who)));
    Ok(Err(proposed))
}

fn choice(here: &Here, seat: &Seat) -> (String, String) {
    let name = people::seen(here, seat.bearer()).text;
    let delegation =
        seat.delegation_name.as_ref().map(|name| name.in_lang(&here.tag, &here.chain()).to_owned());
    let label = match delegation {
        Some(delegation) => Words(here.lang).person_of(&name, delegation),
        None => name,
    };
    (seat.id.to_string(), label)
}
