//! The one that is looked at: who it is, which steps are taken, what was decided before.

use super::{Chip, View, chip};
use crate::{
    model::{Decision, Outcome, may_take, next_step},
    store,
    words::Words,
};
use forums::{Here, Step, TakenBy};
use kernel::{
    Error, Result, dates,
    db::Tx,
    rights::{Right, Scope},
};
use registration::{Listed, RegistrationId, Standing};

pub(super) struct Detail {
    pub name: people::Seen,
    /// What is strange about the passport's spelling; empty where nothing is.
    pub passport: String,
    pub chip: Chip,
    pub out_since: String,
    pub facts: Vec<(String, String)>,
    pub path: Vec<PathStep>,
    pub past: Vec<Past>,
    pub take: String,
    pub take_name: String,
    /// Whether taking it by hand needs a reason.
    pub take_reason: bool,
    pub seen_place: i64,
    pub refuse: String,
    pub reopen: String,
    pub reopen_places: Vec<(String, String)>,
    pub photo: Option<String>,
    pub registration: String,
    pub history: String,
    pub erase: String,
}

pub(super) struct PathStep {
    pub number: usize,
    pub name: String,
    pub state: &'static str,
}

pub(super) struct Past {
    pub when: String,
    pub what: String,
    pub reason: String,
    pub who: String,
}

pub(super) async fn detail(tx: &mut Tx, here: &Here, view: &View, id: RegistrationId) -> Result<Detail> {
    let it = registration::listed_one(tx, here.forum.id, id).await?.ok_or(Error::NotFound)?;
    let delegation = it.delegation.map(|it| it.0);
    if !view.whole_forum && !view.delegations.iter().any(|mine| Some(mine.id) == it.delegation) {
        return Err(Error::NotFound);
    }
    let person = people::by_id(tx, it.person).await?.ok_or(Error::NotFound)?;
    let may = |step: &Step| may_take(&here.by, step, here.forum.id.0, delegation);
    let next =
        next_step(&view.steps, it.step_place).filter(|step| it.standing == Standing::Active && may(step));
    // Of somebody who has withdrawn there is nothing to decide.
    let may_refuse = matches!(it.standing, Standing::Active | Standing::Reserve)
        && next_step(&view.steps, it.step_place).or(view.steps.last()).is_some_and(may);
    let chain = here.chain();
    let named = |step: &Step| step.name.in_lang(&here.tag, &chain).to_owned();
    let reopened = view.steps.iter().filter(|step| {
        may(step)
            && match it.standing {
                Standing::Active => step.place <= it.step_place,
                Standing::Refused => true,
                Standing::Reserve | Standing::Withdrawn => false,
            }
    });
    let base = here.to(&format!("/accreditation/{id}"));
    let offered = |right, path: String| {
        let may = here.by.may(right, Scope::forum(here.forum.id.0));
        if may { here.visit.to(&path) } else { String::new() }
    };
    Ok(Detail {
        passport: person.passport_mismatch().map(|it| it.in_words(here.lang)).unwrap_or_default(),
        chip: chip(here, view, it.standing, it.step_place, it.accredited),
        out_since: view.out_since(here, id, it.step_place),
        facts: facts(here, &it, &person),
        path: path(here, view, &it),
        past: past(tx, here, view, id).await?,
        take: next.map(|_| format!("{base}/take")).unwrap_or_default(),
        take_name: next.map(named).unwrap_or_default(),
        take_reason: next.is_some_and(|step| step.taken_by == TakenBy::Outside),
        seen_place: it.step_place,
        refuse: if may_refuse { format!("{base}/refuse") } else { String::new() },
        reopen: format!("{base}/reopen"),
        reopen_places: reopened.map(|step| (step.place.to_string(), named(step))).collect(),
        photo: it.photo.map(|file| here.to(&format!("/registration/{id}/photo?{}", file.simple()))),
        registration: here.to(&format!("/registration/{id}")),
        history: offered(Right::SeeHistory, format!("/history/registration/{id}")),
        erase: offered(Right::Erase, format!("/people/{}/erase", it.person)),
        name: people::seen(here, it.bearer()),
    })
}

fn facts(here: &Here, it: &Listed, person: &people::Person) -> Vec<(String, String)> {
    let (t, chain) = (Words(here.lang), here.chain());
    let delegation = it
        .delegation_name
        .as_ref()
        .map(|name| name.in_lang(&here.tag, &chain).to_owned())
        .unwrap_or_default();
    let all = [
        (t.delegation(), delegation),
        (t.category(), it.category_name.in_lang(&here.tag, &chain).to_owned()),
        (t.organisation(), it.organisation_for(&here.tag).to_owned()),
        (t.position(), it.position.in_lang(&here.tag, &chain).to_owned()),
        (t.passport_name(), person.passport_name.clone()),
        (t.birth_date(), person.birth_date.map(|date| dates::date(here.lang, date)).unwrap_or_default()),
        (t.email(), it.email.clone().unwrap_or_default()),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

fn path(here: &Here, view: &View, it: &Listed) -> Vec<PathStep> {
    let chain = here.chain();
    let state = |step: &Step| match step.place {
        place if place <= it.step_place => "done",
        place if place == it.step_place + 1 && it.standing == Standing::Refused => "refused",
        place if place == it.step_place + 1 => "current",
        _ => "waiting",
    };
    // For somebody who has withdrawn nothing is to come.
    let goes_on = it.standing != Standing::Withdrawn;
    let steps = (1usize..).zip(&view.steps).filter(|(_, step)| goes_on || step.place <= it.step_place);
    steps
        .map(|(number, step)| PathStep {
            number,
            name: step.name.in_lang(&here.tag, &chain).to_owned(),
            state: state(step),
        })
        .collect()
}

async fn past(tx: &mut Tx, here: &Here, view: &View, id: RegistrationId) -> Result<Vec<Past>> {
    let mut past = vec![];
    for decision in store::decisions_of(tx, id).await? {
        let who = match decision.by_person {
            Some(person) => {
                let person = people::by_id(tx, people::PersonId(person)).await?;
                person.map(|it| people::seen(here, it.bearer()).text).unwrap_or_default()
            }
            None => Words(here.lang).by_the_house(),
        };
        past.push(told(here, view, &decision, who));
    }
    Ok(past)
}

fn told(here: &Here, view: &View, decision: &Decision, who: String) -> Past {
    let t = Words(here.lang);
    let step = view.steps.iter().find(|step| step.id == decision.step);
    let step = step.map(|step| step.name.in_lang(&here.tag, &here.chain()).to_owned()).unwrap_or_default();
    let what = match decision.outcome {
        Outcome::Taken => t.was_taken(step),
        Outcome::Refused => t.was_refused(),
        Outcome::Reopened => t.was_reopened(step),
    };
    Past {
        when: dates::moment(here.lang, decision.at, &here.forum.time_zone()),
        what,
        reason: decision.reason.clone(),
        who,
    }
}
