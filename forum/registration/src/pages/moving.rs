//! Giving somebody another category or delegation: what comes of it is said before anything is saved.

use super::{again, told};
use crate::{
    Words,
    acts::{self, in_time},
    model::{Entered, Listed, Part, Registration, RegistrationId, Standing, reopened_by},
    moving::Move,
    must_enter, places, say, store,
};
use askama::Template;
use axum::{
    extract::{Form as Sent, Path},
    response::Response,
};
use delegations::{Delegation, DelegationId};
use forums::{Category, Here, Step};
use kernel::{
    Error, Result,
    db::Tx,
    form::Form,
    rights::{Right, Scope},
    shell,
    web::{Frame, Link, page},
};

#[derive(Template)]
#[template(path = "pages/move.html")]
struct MovePage {
    f: Frame,
    t: Words,
    title: String,
    crumbs: Vec<Link>,
    action: String,
    /// Delegations to choose from; empty: it is settled.
    sides: Vec<(String, String)>,
    side: String,
    /// Whether it may be for none.
    may_be_alone: bool,
    categories: Vec<(String, String)>,
    category: String,
    revision: i64,
    errors: Vec<(String, String)>,
    category_error: String,
}

#[derive(Template)]
#[template(path = "pages/confirm_move.html")]
struct ConfirmPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    action: String,
    changes: Vec<Change>,
    /// Steps that are taken again.
    steps: Vec<String>,
    entry_stays: bool,
    /// Somebody was faster and took the last place since it was shown.
    meanwhile: bool,
    waits: bool,
    /// The ticket ends and entry with it, until there is a place.
    loses_entry: bool,
    gets_place: bool,
    leaves_place: bool,
    part_ends: bool,
    typed: Vec<(&'static str, String)>,
}

struct Change {
    label: String,
    before: String,
    after: String,
}

/// Everything that the pages are made of, as it is now.
struct Moving {
    it: Registration,
    listed: Listed,
    sides: Vec<Delegation>,
    categories: Vec<Category>,
    steps: Vec<Step>,
    /// Whether the visitor enters people of every delegation, and of none.
    everywhere: bool,
}

async fn moving(tx: &mut Tx, here: &Here, id: RegistrationId) -> Result<Moving> {
    let forum = here.forum.id;
    let it = acts::of(tx, &here.forum, id).await?;
    must_enter(&here.by, forum.0, it.delegation.map(|delegation| delegation.0))?;
    let may = |side: &Delegation| must_enter(&here.by, forum.0, Some(side.id.0)).is_ok();
    Ok(Moving {
        listed: store::listed_one(tx, forum, id).await?.ok_or(Error::NotFound)?,
        sides: delegations::seated(tx, forum.0).await?.into_iter().filter(may).collect(),
        categories: forums::categories(tx, forum).await?,
        steps: forums::steps(tx, forum).await?,
        everywhere: here.by.may(Right::EnterPeople, Scope::forum(forum.0)),
        it,
    })
}

impl Moving {
    fn href(&self, here: &Here) -> String {
        here.to(&format!("/registration/{}", self.it.id))
    }

    fn crumbs(&self, here: &Here) -> Vec<Link> {
        vec![Link { href: self.href(here), label: self.listed.name.clone(), current: false }]
    }

    fn side(&self, id: Option<DelegationId>) -> Option<&Delegation> {
        self.sides.iter().find(|side| Some(side.id) == id)
    }

    fn category(&self) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == self.it.category)
    }

    /// What stands in the controls now.
    fn filled(&self) -> Form {
        let mut form = Form::default();
        form.set("delegation", self.side(self.it.delegation).map_or("", |side| side.slug.as_str()));
        form.set("category", self.category().map_or("", |category| category.slug.as_str()));
        form.set("revision", self.it.revision.to_string());
        form
    }

    /// What was chosen; what cannot be is said in the form.
    fn chosen(&self, form: &mut Form) -> Option<(Option<DelegationId>, Category)> {
        let slug = form.value("delegation").to_owned();
        let side = self.sides.iter().find(|side| side.slug == slug).map(|side| side.id);
        if side.is_none() && !(slug.is_empty() && self.everywhere) {
            form.refuse("delegation", shell::say::field_not_in_list());
        }
        let slug = form.value("category").to_owned();
        let category = self.categories.iter().find(|category| category.slug == slug).cloned();
        if category.is_none() {
            form.refuse("category", shell::say::field_not_in_list());
        }
        let category = category.filter(|_| form.is_good())?;
        if (side, category.id) == (self.it.delegation, self.it.category) {
            form.refuse("category", say::move_nowhere());
            return None;
        }
        Some((side, category))
    }

    fn page(&self, here: &Here, form: &Form) -> MovePage {
        let t = Words(here.lang);
        let sides = self.sides.iter().map(|side| (side.slug.clone(), told(here, &side.name)));
        let settled = !self.everywhere && self.sides.len() == 1;
        MovePage {
            f: here.frame().within(&here.to("/delegation")),
            t,
            title: t.move_title(&self.listed.name),
            crumbs: self.crumbs(here),
            action: format!("{}/move", self.href(here)),
            sides: if settled { vec![] } else { sides.collect() },
            side: form.value("delegation").to_owned(),
            may_be_alone: self.everywhere,
            categories: self
                .categories
                .iter()
                .map(|category| (category.slug.clone(), told(here, &category.name)))
                .collect(),
            category: form.value("category").to_owned(),
            revision: self.it.revision,
            errors: form.errors(here.lang),
            category_error: form.error(here.lang, "category"),
        }
    }
}

/// Whether the time in which the visitor enters people is over, for whom it ends.
async fn must_be_in_time(tx: &mut Tx, here: &Here, it: &Registration) -> Result<()> {
    match it.standing {
        Standing::Active | Standing::Reserve => in_time(tx, &here.forum, it.delegation, &here.by).await,
        Standing::Withdrawn | Standing::Refused => Err(Error::Refused(say::not_standing())),
    }
}

/// The form with what is.
pub(super) async fn show(here: Here, Path((_, id)): Path<(String, RegistrationId)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let it = moving(&mut tx, &here, id).await?;
    if let Err(Error::Refused(why)) = must_be_in_time(&mut tx, &here, &it.it).await {
        return Ok(here.on_to(&it.href(&here), "error", &why));
    }
    page(&here, &it.page(&here, &it.filled()))
}

/// What was chosen in it, or what the page says that asks whether it is meant.
pub(super) async fn save(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    Sent(mut form): Sent<Form>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let it = moving(&mut tx, &here, id).await?;
    if form.has("back", "yes") {
        return page(&here, &it.page(&here, &form));
    }
    let revision = form.number("revision", 0, i64::MAX).unwrap_or_default();
    if form.has("sure", "yes") && revision != it.it.revision && it.is_done(&form) {
        // The same form once more: what it says is what is.
        return Ok(here.on_to(&it.href(&here), "ok", &shell::say::saved()));
    }
    let Some((side, category)) = it.chosen(&mut form) else {
        return again(&here, &it.page(&here, &form));
    };
    let full = is_full(&mut tx, &here, side, &category).await?;
    drop(tx);
    if !form.has("sure", "yes") {
        return page(&here, &confirm(&here, &it, side, &category, full, false));
    }
    let act = Move {
        forum: here.forum.clone(),
        registration: id,
        revision,
        delegation: side,
        category: category.id,
        may_wait: form.has("waits", "yes"),
        home: Some(here.app.config.public_url()),
    };
    match here.app.db.act(&here.by, act).await {
        Ok(moved) => {
            here.app.sessions.forget();
            let (kind, say) = match moved.stands {
                Entered::Reserve(_, place) => ("warn", say::was_moved_to_reserve(place)),
                _ if moved.reopened.is_empty() => ("ok", shell::say::saved()),
                _ => ("ok", say::saved_and_reopened()),
            };
            Ok(here.on_to(&it.href(&here), kind, &say))
        }
        // The last place went to somebody else while this was read.
        Err(Error::Refused(why)) if why.id() == say::places_taken().id() => {
            again(&here, &confirm(&here, &it, side, &category, true, true))
        }
        Err(Error::Refused(why)) => Ok(here.on_to(&it.href(&here), "error", &why)),
        Err(error) => Err(error),
    }
}

impl Moving {
    fn is_done(&self, form: &Form) -> bool {
        let now = self.filled();
        ["delegation", "category"].iter().all(|name| now.value(name) == form.value(name))
    }
}

/// Whether nobody who comes now gets a place there.
async fn is_full(tx: &mut Tx, here: &Here, side: Option<DelegationId>, category: &Category) -> Result<bool> {
    let Some(side) = side else { return Ok(false) };
    let uses = places::uses(tx, here.forum.id, side).await?;
    let of = uses.iter().find(|of| of.category == category.id);
    Ok(of.is_some_and(|of| of.places.is_some_and(|places| of.used + of.waiting >= places)))
}

fn confirm(
    here: &Here,
    it: &Moving,
    side: Option<DelegationId>,
    category: &Category,
    full: bool,
    meanwhile: bool,
) -> ConfirmPage {
    let (t, now) = (Words(here.lang), &it.it);
    let held = now.standing == Standing::Active;
    let mut fields = vec![];
    let mut changes = vec![];
    if now.category != category.id {
        fields.push("category".to_owned());
        let before = it.category().map(|category| told(here, &category.name)).unwrap_or_default();
        changes.push(Change { label: t.category(), before, after: told(here, &category.name) });
    }
    if now.delegation != side {
        fields.push("delegation".to_owned());
        let name = |id| it.side(id).map_or_else(|| t.no_delegation(), |side| told(here, &side.name));
        changes.push(Change { label: t.delegation(), before: name(now.delegation), after: name(side) });
    }
    let opened = reopened_by(&it.steps, now.step_place, &fields);
    let waits = if full { "yes" } else { "" };
    ConfirmPage {
        f: here.frame().within(&here.to("/delegation")),
        t,
        crumbs: it.crumbs(here),
        action: format!("{}/move", it.href(here)),
        changes,
        steps: opened.iter().map(|step| told(here, &step.name)).collect(),
        entry_stays: !now.may_enter || opened.iter().all(|step| step.entry_when_reopened),
        meanwhile,
        waits: full,
        loses_entry: full && held,
        gets_place: !full && !held,
        leaves_place: held && now.delegation.is_some(),
        part_ends: now.part != Part::Member && (full || now.delegation != side),
        typed: vec![
            ("delegation", it.side(side).map(|side| side.slug.clone()).unwrap_or_default()),
            ("category", category.slug.clone()),
            ("revision", now.revision.to_string()),
            ("waits", waits.to_owned()),
        ],
    }
}

/// Whether a registration's page leads here.
pub(super) fn may_move(here: &Here, it: &Registration) -> bool {
    let side = it.delegation.map(|delegation| delegation.0);
    matches!(it.standing, Standing::Active | Standing::Reserve)
        && must_enter(&here.by, it.forum.0, side).is_ok()
}
