//! The pages of registration: the delegation's own, the public form, invite links, one's own registration.

mod deeds;
mod edit;
mod enter;
mod files;
mod invite;
mod mine;
mod moving;
mod one;
mod portal;
mod preview;
mod public;
mod quotas;
mod registered;

use crate::{
    Words,
    model::{Listed, Part, Standing},
    neighbours::Neighbours,
    questions::{FIRST_BIRTH_YEAR, Question, Questions, in_language},
    uploads,
};
use axum::{http::StatusCode, response::Response};
use forums::{Forum, Here, Step};
use kernel::{
    Lang, Result, Text, dates,
    form::Form,
    rights::{By, Right, Scope},
    text::Shown,
    web::{Heading, MenuItem, Place, Routes, Visit, Who, page},
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The routes of this room. `neighbours` says what the rooms above add to its pages.
pub fn routes(neighbours: Neighbours) -> Routes {
    let see = Who::Holder(Right::SeeDelegation);
    Routes::new()
        .get("/f/{forum}/delegation", see, portal::choose)
        .get("/f/{forum}/delegation/{delegation}", see, portal::show)
        .get("/f/{forum}/delegation/{delegation}/nominate/{category}", see, enter::nominate)
        .post("/f/{forum}/delegation/{delegation}/nominate/{category}", see, enter::nominated)
        .get("/f/{forum}/delegation/{delegation}/quotas", Who::Holder(Right::ManageForum), quotas::show)
        .post("/f/{forum}/delegation/{delegation}/quotas", Who::Holder(Right::ManageForum), quotas::save)
        .get("/f/{forum}/delegation/{delegation}/invites", see, invite::list)
        .post("/f/{forum}/delegation/{delegation}/invites", see, invite::create)
        .post("/f/{forum}/delegation/{delegation}/invites/{invite}/revoke", see, invite::revoke)
        .post("/f/{forum}/delegation/{delegation}/invites/{invite}/forget", see, invite::forget)
        .get("/f/{forum}/registration", Who::SignedIn, mine::list)
        .get("/f/{forum}/registration/{registration}", Who::SignedIn, move |here: Here, path| {
            one::show(here, path, neighbours)
        })
        .get("/f/{forum}/registration/{registration}/edit", Who::SignedIn, edit::show)
        .post("/f/{forum}/registration/{registration}/edit", Who::SignedIn, edit::save)
        .get("/f/{forum}/registration/{registration}/photo", Who::SignedIn, files::photo)
        .post("/f/{forum}/registration/{registration}/photo", Who::SignedIn, files::set_photo)
        .get("/f/{forum}/registration/{registration}/file/{field}", Who::SignedIn, files::document)
        .post("/f/{forum}/registration/{registration}/file/{field}", Who::SignedIn, files::set_document)
        .post("/f/{forum}/registration/{registration}/withdraw", Who::SignedIn, deeds::withdraw)
        .post("/f/{forum}/registration/{registration}/bring-back", Who::SignedIn, deeds::bring_back)
        .post("/f/{forum}/registration/{registration}/reserve", see, deeds::reserve)
        .post("/f/{forum}/registration/{registration}/part", see, deeds::part)
        .get("/f/{forum}/registration/{registration}/move", see, moving::show)
        .post("/f/{forum}/registration/{registration}/move", see, moving::save)
        .get("/f/{forum}/registration/{registration}/replace", see, enter::replace)
        .post("/f/{forum}/registration/{registration}/replace", see, enter::replaced)
        .get("/f/{forum}/details/form/{category}/preview", Who::Holder(Right::ManageForum), preview::show)
        .get("/f/{forum}/register", Who::Anyone, public::choose)
        .get("/f/{forum}/register/{category}", Who::Anyone, public::show)
        .post("/f/{forum}/register/{category}", Who::Anyone, public::send)
        .get("/f/{forum}/registered", Who::Anyone, registered::show)
        .get("/invite/{secret}", Who::LinkHolder, invite::show)
        .post("/invite/{secret}", Who::LinkHolder, invite::accept)
        .menu(MenuItem {
            place: Place::Tools(Heading::Mine),
            order: 10,
            path: "/registration",
            label: |lang| Words(lang).mine(),
            shown: |by, _| by.person().is_some(),
        })
        .menu(MenuItem {
            place: Place::Tools(Heading::Mine),
            order: 50,
            path: "/delegation",
            label: |lang| Words(lang).my_delegation(),
            shown: |by, forum| !sees_all(by, forum) && leads(by, forum),
        })
        .menu(MenuItem {
            place: Place::Tools(Heading::Participants),
            order: 10,
            path: "/delegation",
            label: |lang| Words(lang).delegations(),
            shown: sees_all,
        })
}

/// Whether somebody sees every delegation of a forum.
fn sees_all(by: &By, forum: Uuid) -> bool {
    by.person().is_some() && by.may(Right::SeeDelegation, Scope::forum(forum))
}

/// Whether somebody sees a delegation as one of its own.
fn leads(by: &By, forum: Uuid) -> bool {
    by.delegations(forum).iter().any(|(_, role)| role.rights().contains(&Right::SeeDelegation))
}

/// Content as a template shows it: with its language when that is not the page's.
pub(crate) struct Shows {
    /// Empty when it is the page's own language.
    pub lang: String,
    /// The text.
    pub text: String,
}

impl Shows {
    pub fn of(visit: &Visit, text: &Text) -> Shows {
        let chain = visit.chain();
        let Shown { lang, text, .. } = text.show(&visit.tag, &chain);
        Shows { lang: if lang == visit.tag { String::new() } else { lang.to_owned() }, text: text.to_owned() }
    }

    /// Words whose language is known.
    pub fn plain(visit: &Visit, lang: &str, text: &str) -> Shows {
        Shows { lang: if lang == visit.tag { String::new() } else { lang.to_owned() }, text: text.to_owned() }
    }
}

/// Content in the visitor's language, where a control has no place for another.
pub(crate) fn told(visit: &Visit, text: &Text) -> String {
    text.in_lang(&visit.tag, &visit.chain()).to_owned()
}

/// Where a registration stands, as a chip.
pub(crate) struct Chip {
    /// ok, warn, bad, info, neutral
    pub kind: &'static str,
    /// In the visitor's language.
    pub text: String,
}

/// Where somebody stands: on the reserve, withdrawn, or how far on the path of accreditation.
pub(crate) fn chip(here: &Here, steps: &[Step], it: &Listed, reserve: Option<i64>) -> Chip {
    let t = Words(here.lang);
    match it.standing {
        Standing::Reserve => Chip {
            kind: "warn",
            text: reserve.map_or_else(|| t.on_reserve(), |place| t.on_reserve_at(place)),
        },
        Standing::Withdrawn => Chip { kind: "neutral", text: t.withdrawn() },
        Standing::Refused => Chip { kind: "bad", text: t.refused() },
        Standing::Active if it.accredited => Chip { kind: "ok", text: told(here, &here.forum.ends) },
        Standing::Active => Chip { kind: "info", text: taken(here, &here.forum, steps, it.step_place) },
    }
}

/// The name of the last step that is taken, or of the beginning.
fn taken(visit: &Visit, forum: &Forum, steps: &[Step], step_place: i64) -> String {
    let step = steps.iter().rfind(|step| step.place <= step_place);
    told(visit, step.map_or(&forum.begins, |step| &step.name))
}

/// The part in the delegation in words; empty for a member.
pub(crate) fn part_in_words(t: Words, part: Part) -> String {
    match part {
        Part::Head => t.part_head(),
        Part::Deputy => t.part_deputy(),
        Part::Member => String::new(),
    }
}

/// A form about a person as the template shows it.
pub(crate) struct PersonForm {
    form: Form,
    lang: Lang,
    questions: Questions,
    /// The category's own questions.
    pub own: Vec<Question>,
    /// The languages that people may be written to in.
    pub languages: Vec<(String, String)>,
    /// The name of the second language.
    pub second: String,
    /// Field and words of everything that is wrong.
    pub errors: Vec<(String, String)>,
    /// More to be said at a control.
    notes: BTreeMap<String, String>,
}

impl PersonForm {
    pub fn new(visit: &Visit, questions: Questions, form: Form) -> PersonForm {
        let mut languages = questions.languages.clone();
        let current = form.value("language").to_owned();
        if !current.is_empty() && !languages.contains(&current) {
            languages.push(current);
        }
        PersonForm {
            own: questions.shown(visit, &form),
            languages: languages.into_iter().map(|tag| (tag.clone(), dates::language_name(&tag))).collect(),
            second: in_language(Words(visit.lang), &questions.second),
            errors: form.errors(visit.lang),
            lang: visit.lang,
            notes: BTreeMap::new(),
            form,
            questions,
        }
    }

    /// Says more at a control.
    pub fn note(&mut self, control: &str, words: String) {
        let note = self.notes.entry(control.to_owned()).or_default();
        if !note.is_empty() {
            note.push(' ');
        }
        note.push_str(&words);
        for question in self.own.iter_mut().filter(|question| question.name == control) {
            question.help =
                if question.help.is_empty() { words.clone() } else { format!("{} {words}", question.help) };
        }
    }

    pub fn value(&self, name: &str) -> String {
        self.form.value(name).to_owned()
    }

    pub fn error(&self, name: &str) -> String {
        self.form.error(self.lang, name)
    }

    /// The help of a control, with what else is to be said at it.
    pub fn help(&self, name: &str, help: impl AsRef<str>) -> String {
        let help = help.as_ref();
        match self.notes.get(name) {
            Some(note) if help.is_empty() => note.clone(),
            Some(note) => format!("{help} {note}"),
            None => help.to_owned(),
        }
    }

    /// What the browser may fill in by itself: whoever enters somebody else has no use for their own name.
    pub fn fills(&self, token: &'static str) -> &'static str {
        if self.questions.strict { token } else { "off" }
    }

    /// Whether somebody else fills it in than the person themself, who alone consents to anything.
    pub fn is_for_another(&self) -> bool {
        !self.questions.strict
    }

    /// What the person has consented to, where somebody else says so: the question, with its help.
    pub fn consent(&self, question: &Question) -> String {
        [&question.label, &question.help].map(|it| it.trim()).join(" ").trim().to_owned()
    }

    /// The first day on which somebody who comes may be born.
    pub fn born_from(&self) -> String {
        format!("{FIRST_BIRTH_YEAR}-01-01")
    }

    /// The last one.
    pub fn born_to(&self) -> String {
        self.questions.today().to_string()
    }

    pub fn checked(&self, name: &str) -> bool {
        self.form.has(name, "yes")
    }

    /// Whether a built-in question must be answered in this form.
    pub fn needs(&self, name: &str) -> bool {
        self.questions.strict && self.questions.needs(name)
    }

    /// Whether a built-in question is asked that other categories do without.
    pub fn asks(&self, name: &str) -> bool {
        match name {
            "protocol_rank" => self.questions.rank,
            "organisation_second" => self.questions.fresh,
            "photo" => self.questions.files && self.questions.asks_photo().is_some(),
            other => self.questions.needs(other),
        }
    }

    pub fn photo_is_needed(&self) -> bool {
        self.questions.strict && self.questions.asks_photo() == Some(true) && self.kept("photo").is_empty()
    }

    /// The proof of a file that was sent before.
    pub fn kept(&self, name: &str) -> String {
        self.form.value(&uploads::kept_control(name)).to_owned()
    }

    /// The words at a control whose file is kept already.
    pub fn kept_note(&self, name: &str) -> String {
        uploads::kept_note(&self.form, name).map(|say| self.lang.tell(&say)).unwrap_or_default()
    }
}

/// A page that gives a form back with what is wrong.
pub(crate) fn again(visit: &Visit, template: &impl askama::Template) -> Result<Response> {
    let mut response = page(visit, template)?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}
