//! One registration: where it stands, what is known, what can be done.

use super::{Chip, Shows, chip, moving, part_in_words, portal, public::passport_note, taken, told};
use crate::{
    Words,
    acts::{self, must_change},
    back::must_bring_back,
    edit::Data,
    model::{Listed, Part, Registration, RegistrationId, Standing, reopened_by},
    neighbours::{Neighbours, Note},
    questions::{NoLongerAsked, Questions, control},
    store,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use forums::{Here, Step, TakenBy};
use kernel::{
    Error, Result,
    db::Tx,
    rights::{By, Right, Scope},
    web::{Frame, Link, page},
};
use uuid::Uuid;

/// One step of the path as the template shows it.
pub(super) struct StepRow {
    pub number: usize,
    pub name: String,
    pub state: &'static str,
}

/// A name of a field and what stands in it.
struct Fact {
    label: String,
    value: String,
    lang: String,
}

/// A document that can be sent or read.
struct Document {
    name: String,
    label: String,
    href: String,
    given: bool,
    note: String,
}

#[derive(Template)]
#[template(path = "pages/one.html")]
struct OnePage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    name: people::Seen,
    part: String,
    /// What is strange about the passport's spelling; empty where nothing is.
    passport: String,
    chip: Chip,
    /// What a room above has to say of them.
    note: Option<Note>,
    category: Shows,
    delegation: Option<Shows>,
    steps: Vec<StepRow>,
    facts: Vec<Fact>,
    photo: Option<String>,
    asks_photo: bool,
    photo_note: String,
    documents: Vec<Document>,
    no_longer_asked: Vec<NoLongerAsked>,
    base: String,
    /// Where the step that they wait for can be taken, and its name; for whoever may take it.
    take: Option<(String, String)>,
    withdraw_question: String,
    /// What is asked before they are brought back; for whoever may do that.
    bring_back_question: Option<String>,
    /// Why whoever else may bring them back cannot do it now; empty where nothing is in the way.
    too_late: String,
    /// One's own, where it lets one in.
    ticket: Option<String>,
    /// Who has done what to it; empty for whoever may not see that.
    history: String,
    own: bool,
    may_change: bool,
    may_replace: bool,
    may_move: bool,
    may_name: bool,
    is_member: bool,
    is_deputy: bool,
    is_head: bool,
    may_make_head: bool,
}

/// Who may see a registration: the person, whoever sees its delegation, whoever sees everybody.
pub(super) fn must_see(here: &Here, it: &Registration) -> Result<()> {
    if here.by.person() == Some(it.person.0) || here.by.may(Right::SeeAllPeople, Scope::forum(it.forum.0)) {
        return Ok(());
    }
    match it.delegation {
        Some(delegation) => here.by.must(Right::SeeDelegation, Scope::delegation(it.forum.0, delegation.0)),
        None => Err(Error::Forbidden),
    }
}

/// The path of accreditation with how far this registration has come.
pub(super) fn path(here: &Here, steps: &[Step], it: &Listed) -> Vec<StepRow> {
    let mut rows = vec![StepRow { number: 1, name: told(here, &here.forum.begins), state: "done" }];
    for step in steps {
        let state = match (step.place <= it.step_place, step.place == it.step_place + 1, it.standing) {
            (true, ..) => "done",
            (_, true, Standing::Active) => "current",
            (_, true, Standing::Refused) => "refused",
            _ => "waiting",
        };
        rows.push(StepRow { number: rows.len() + 1, name: told(here, &step.name), state });
    }
    let state = if it.accredited { "done" } else { "waiting" };
    rows.push(StepRow { number: rows.len() + 1, name: told(here, &here.forum.ends), state });
    rows
}

/// The place on the reserve list, from 1.
pub(super) async fn reserve_place(tx: &mut Tx, it: &Listed, forum: forums::ForumId) -> Result<Option<i64>> {
    let (Standing::Reserve, Some(delegation)) = (it.standing, it.delegation) else { return Ok(None) };
    let order = store::reserve(tx, forum, delegation, it.category).await?;
    let at = order.iter().position(|(id, _)| *id == it.id);
    Ok(at.and_then(|at| i64::try_from(at + 1).ok()))
}

/// The names of the steps that a change of these fields re-opens, as words at a control; empty when there are none.
pub(super) fn reopen_note(here: &Here, steps: &[Step], step_place: i64, fields: &[String]) -> String {
    let names: Vec<String> =
        reopened_by(steps, step_place, fields).iter().map(|step| told(here, &step.name)).collect();
    if names.is_empty() { String::new() } else { Words(here.lang).reopens(names.join(" · ")) }
}

/// One registration.
pub(super) async fn show(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    neighbours: Neighbours,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let it = acts::of(&mut tx, &here.forum, id).await?;
    must_see(&here, &it)?;
    let listed = store::listed_one(&mut tx, here.forum.id, id).await?.ok_or(Error::NotFound)?;
    let data = Data::of(&mut tx, &it).await?.ok_or(Error::NotFound)?;
    let steps = forums::steps(&mut tx, here.forum.id).await?;
    let category = forums::category(&mut tx, it.category).await?.ok_or(Error::NotFound)?;
    let mut questions = Questions::of(&mut tx, &here, &here.forum, category).await?;
    questions.fresh = false;
    questions.rank = here.by.may(Right::EnterPeople, Scope::forum(here.forum.id.0));
    let ever = forums::asked_ever(&mut tx, it.category).await?;
    let side = match it.delegation {
        Some(id) => delegations::by_id(&mut tx, id).await?,
        None => None,
    };
    let place = reserve_place(&mut tx, &listed, here.forum.id).await?;
    let (bring_back_question, too_late) =
        bring_back_of(&mut tx, &here, &it, &people::seen(&here, listed.bearer()).text).await?;
    let note = (neighbours.note)(&mut tx, &here, id).await?;
    drop(tx);
    let shown = one_page(&here, &it, &listed, &data, &steps, &questions, side.as_ref(), place);
    let no_longer_asked = questions.no_longer_asked(Words(here.lang), &here, &ever, &it.answers);
    page(&here, &OnePage { note, bring_back_question, too_late, no_longer_asked, ..shown })
}

/// What is asked before somebody who was withdrawn is brought back, or why that is not possible any more; neither for
/// whoever may not do it at all.
async fn bring_back_of(
    tx: &mut Tx,
    here: &Here,
    it: &Registration,
    name: &str,
) -> Result<(Option<String>, String)> {
    if it.standing != Standing::Withdrawn {
        return Ok((None, String::new()));
    }
    let t = Words(here.lang);
    let own = here.by.person() == Some(it.person.0);
    match must_bring_back(tx, &here.forum, it, &here.by).await {
        Ok(()) if own => Ok((Some(t.bring_back_own_question()), String::new())),
        Ok(()) => Ok((Some(t.bring_back_question(name)), String::new())),
        Err(Error::Refused(why)) => Ok((None, here.lang.tell(&why))),
        Err(Error::Forbidden | Error::SignIn) => Ok((None, String::new())),
        Err(error) => Err(error),
    }
}

#[expect(clippy::too_many_arguments, reason = "everything that the page shows, read in one transaction")]
fn one_page(
    here: &Here,
    it: &Registration,
    listed: &Listed,
    data: &Data,
    steps: &[Step],
    questions: &Questions,
    side: Option<&delegations::Delegation>,
    place: Option<i64>,
) -> OnePage {
    let t = Words(here.lang);
    let own = here.by.person() == Some(it.person.0);
    let enters =
        crate::must_enter(&here.by, it.forum.0, it.delegation.map(|delegation| delegation.0)).is_ok();
    let stands = matches!(it.standing, Standing::Active | Standing::Reserve);
    let scope = it.delegation.map(|delegation| Scope::delegation(it.forum.0, delegation.0));
    let base = here.to(&format!("/registration/{}", it.id));
    let name = people::seen(here, listed.bearer());
    let sees_side = scope.is_some_and(|scope| here.by.may(Right::SeeDelegation, scope));
    OnePage {
        f: if own { here.frame() } else { here.frame().within(&here.to("/delegation")) },
        t,
        crumbs: match side.filter(|_| sees_side) {
            Some(side) => portal::crumbs(here, side),
            None if own => {
                vec![Link { href: here.to("/registration"), label: t.mine(), current: false }]
            }
            None => vec![],
        },
        part: part_in_words(t, it.part),
        passport: passport_note(here, &data.person),
        chip: chip(here, steps, listed, place),
        category: Shows::of(here, &questions.category.name),
        delegation: side.map(|side| Shows::of(here, &side.name)),
        steps: path(here, steps, listed),
        facts: facts(here, t, questions, data),
        photo: listed.photo.map(|photo| format!("{base}/photo?{}", photo.simple())),
        asks_photo: stands && must_change(&here.by, it).is_ok(),
        photo_note: reopen_note(here, steps, it.step_place, &questions.photo_fields()),
        documents: documents(here, questions, it, steps, &base),
        take: next_step(here, steps, it),
        withdraw_question: match (own, it.standing == Standing::Reserve) {
            (true, true) => t.withdraw_own_reserve_question(),
            (true, false) => t.withdraw_own_question(),
            (false, true) => t.withdraw_reserve_question(&name.text),
            (false, false) => t.withdraw_question(&name.text),
        },
        no_longer_asked: vec![],
        note: None,
        bring_back_question: None,
        too_late: String::new(),
        ticket: ticket(here, listed).filter(|_| own),
        history: here.history("registration", it.id.0),
        own,
        may_change: stands && must_change(&here.by, it).is_ok(),
        may_replace: stands && enters,
        may_move: moving::may_move(here, it),
        may_name: it.standing == Standing::Active
            && scope.is_some_and(|scope| here.by.may(Right::NameDeputies, scope)),
        is_member: it.part == Part::Member,
        is_deputy: it.part == Part::Deputy,
        is_head: it.part == Part::Head,
        may_make_head: it.standing == Standing::Active
            && it.delegation.is_some()
            && here.by.may(Right::ManageForum, Scope::forum(it.forum.0)),
        name,
        base,
    }
}

/// Where one’s own ticket is, while the door lets its bearer in.
pub(super) fn ticket(here: &Here, it: &Listed) -> Option<String> {
    (it.standing == Standing::Active && it.may_enter).then(|| here.to("/ticket"))
}

/// Where the step that a registration waits for is taken, and its name; `None` for whoever may not take it.
fn next_step(here: &Here, steps: &[Step], it: &Registration) -> Option<(String, String)> {
    let step = steps.iter().find(|step| step.place == it.step_place + 1)?;
    let delegation = it.delegation.map(|delegation| delegation.0);
    let may = it.standing == Standing::Active && takes(&here.by, step, it.forum.0, delegation);
    may.then(|| (here.to(&format!("/accreditation/{}", it.id)), told(here, &step.name)))
}

/// Whether somebody is shown the way to taking a step; whether they may take it is accreditation's to say.
pub(super) fn takes(by: &By, step: &Step, forum: Uuid, delegation: Option<Uuid>) -> bool {
    let is_head = |delegation| by.may(Right::Nominate, Scope::delegation(forum, delegation));
    let by_head = step.taken_by == TakenBy::Head && delegation.is_some_and(is_head);
    by_head || by.may(Right::Accredit, Scope::forum(forum))
}

fn facts(here: &Here, t: Words, questions: &Questions, data: &Data) -> Vec<Fact> {
    let form = questions.filled(data);
    let facts = questions.controls().into_iter().filter(|name| name != "shared").map(|name| {
        let value = form.value(&name);
        let native = matches!(name.as_str(), "family_name" | "given_name" | "patronymic");
        let lang = if native && data.person.language != here.tag {
            data.person.language.clone()
        } else {
            String::new()
        };
        Fact {
            label: questions.label(t, here, &name),
            value: questions.in_words(t, here, &name, value),
            lang,
        }
    });
    let given = |fact: &Fact| !fact.value.is_empty();
    facts.filter(given).collect()
}

fn documents(
    here: &Here,
    questions: &Questions,
    it: &Registration,
    steps: &[Step],
    base: &str,
) -> Vec<Document> {
    let documents = questions.documents().map(|field| Document {
        name: control(field),
        label: told(here, &field.label),
        href: format!("{base}/file/{}", field.id),
        given: it.answers.contains_key(&field.id),
        note: reopen_note(here, steps, it.step_place, std::slice::from_ref(&field.id)),
    });
    documents.collect()
}

/// The name of the last step that is taken, for lists of one's own.
pub(super) fn last_step(here: &Here, steps: &[Step], it: &Listed) -> String {
    taken(here, &here.forum, steps, it.step_place)
}
