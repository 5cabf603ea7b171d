//! The pages of accreditation, and what a visitor may look at on them.

mod decide;
mod detail;
mod queue;

use crate::{
    model::{may_take, next_step},
    store,
    words::Words,
};
use delegations::Delegation;
use forums::{Category, Here, Step, TakenBy};
use jiff::Timestamp;
use kernel::{
    Error, Lang, Result, dates,
    db::Tx,
    rights::{Right, Scope},
    web::{Heading, MenuItem, Place, Routes, Who},
};
use registration::{Filter, RegistrationId, Standing};
use serde::Deserialize;
use std::collections::HashMap;

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/f/{forum}/accreditation", Who::Holder(Right::SeeDelegation), queue::queue)
        .post("/f/{forum}/accreditation", Who::Holder(Right::SeeDelegation), decide::decide_many)
        .get("/f/{forum}/accreditation/{registration}", Who::Holder(Right::SeeDelegation), queue::one)
        .post("/f/{forum}/accreditation/{registration}/take", Who::Holder(Right::SeeDelegation), decide::take)
        .post(
            "/f/{forum}/accreditation/{registration}/refuse",
            Who::Holder(Right::SeeDelegation),
            decide::refuse,
        )
        .post(
            "/f/{forum}/accreditation/{registration}/reopen",
            Who::Holder(Right::SeeDelegation),
            decide::reopen,
        )
        .menu(MenuItem {
            place: Place::Tools(Heading::Participants),
            order: 20,
            path: "/accreditation",
            label: |lang: Lang| Words(lang).menu(),
            shown: |by, forum| {
                by.may(Right::Accredit, Scope::forum(forum)) || !by.delegations(forum).is_empty()
            },
        })
}

/// The word by which those are asked for who have taken every step.
const ACCREDITED: &str = "accredited";

/// Rows on one page of the queue, and decisions at once.
const ROWS_MAX: i64 = 100;

/// Letters of a name that are looked for; more than that is no name.
const SEARCH_LETTERS_MAX: usize = 100;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    step: String,
    delegation: String,
    category: String,
    /// The id of an organisation; empty: of any and of none.
    organisation: String,
    /// Among everybody: a standing, or `accredited`.
    standing: String,
    page: i64,
}

/// What a visitor may look at: the whole forum, or their own delegations.
struct View {
    steps: Vec<Step>,
    /// Since when those are out who wait at a step that is taken outside: by registration and place of the step.
    out: HashMap<(RegistrationId, i64), Timestamp>,
    delegations: Vec<Delegation>,
    categories: Vec<Category>,
    whole_forum: bool,
}

impl View {
    async fn of(tx: &mut Tx, here: &Here) -> Result<View> {
        let forum = here.forum.id;
        let whole_forum = here.by.may(Right::SeeAllPeople, Scope::forum(forum.0));
        let mut seated = delegations::seated(tx, forum.0).await?;
        seated.retain(|it| here.by.may(Right::SeeDelegation, Scope::delegation(forum.0, it.id.0)));
        if !whole_forum && seated.is_empty() {
            return Err(Error::Forbidden);
        }
        let categories = forums::categories(tx, forum).await?;
        let steps = forums::steps(tx, forum).await?;
        let mut out = HashMap::new();
        if steps.iter().any(|step| step.taken_by == TakenBy::Outside) {
            let rows = store::out_since(tx, forum).await?;
            out.extend(rows.into_iter().map(|(id, place, at)| ((id, place), at)));
        }
        Ok(View { steps, out, delegations: seated, categories, whole_forum })
    }

    /// Since when somebody is out for the step that they wait for, in words; empty when they are not.
    fn out_since(&self, here: &Here, id: RegistrationId, step_place: i64) -> String {
        let since = self.out.get(&(id, step_place + 1));
        let day = |at: &Timestamp| dates::date(here.lang, here.forum.time_zone().to_datetime(*at).date());
        since.map_or_else(String::new, |at| Words(here.lang).out_since(day(at)))
    }

    /// Where the lists of the step are that is looked at, if it is taken outside and the visitor deals with it.
    fn outside_lists(&self, here: &Here, asked: &Asked) -> String {
        let forum = Scope::forum(here.forum.id.0);
        let place = self.step_place(here, asked);
        let step = place.and_then(|place| next_step(&self.steps, place));
        let step =
            step.filter(|step| step.taken_by == TakenBy::Outside && here.by.may(Right::Accredit, forum));
        step.map_or_else(String::new, |step| here.to(&format!("/outside/{}", step.slug)))
    }

    /// The delegation that is looked at: as asked, or the only one that may be.
    fn delegation(&self, asked: &Asked) -> Option<&Delegation> {
        let wanted = self.delegations.iter().find(|it| it.slug == asked.delegation);
        wanted.or_else(|| self.delegations.first().filter(|_| !self.whole_forum))
    }

    /// How many steps are taken by those who wait for the step that is looked at; the first that the visitor may take.
    fn step_place(&self, here: &Here, asked: &Asked) -> Option<i64> {
        match asked.step.as_str() {
            "all" => None,
            "" => {
                let delegation = self.delegation(asked).map(|it| it.id.0);
                let mine =
                    self.steps.iter().find(|step| may_take(&here.by, step, here.forum.id.0, delegation));
                mine.map(|step| step.place - 1)
            }
            slug => self.steps.iter().find(|step| step.slug == slug).map(|step| step.place - 1),
        }
    }

    fn filter(&self, here: &Here, asked: &Asked) -> Filter {
        let everybody = asked.step == "all";
        Filter {
            delegation: self.delegation(asked).map(|it| it.id),
            category: self.categories.iter().find(|it| it.slug == asked.category).map(|it| it.id),
            organisation: asked.organisation.parse().ok(),
            standing: if everybody { Standing::from_word(&asked.standing) } else { Some(Standing::Active) },
            accredited: (everybody && asked.standing == ACCREDITED).then_some(true),
            step_place: self.step_place(here, asked),
            search: asked.q.trim().chars().take(SEARCH_LETTERS_MAX).collect(),
            // Who waits for a step waits in the order in which they came; everybody is looked up by name.
            is_sorted: everybody,
            limit: ROWS_MAX,
            skip: asked.page.clamp(0, 10_000) * ROWS_MAX,
            ..Filter::of(here.forum.id)
        }
    }
}

struct Chip {
    kind: &'static str,
    text: String,
}

/// Where a registration stands, in the forum's own words.
fn chip(here: &Here, view: &View, standing: Standing, step_place: i64, accredited: bool) -> Chip {
    let (t, chain) = (Words(here.lang), here.chain());
    let named = |text: &kernel::Text, fallback: String| {
        let text = text.in_lang(&here.tag, &chain);
        if text.is_empty() { fallback } else { text.to_owned() }
    };
    match standing {
        Standing::Refused => Chip { kind: "bad", text: t.refused() },
        Standing::Withdrawn => Chip { kind: "neutral", text: t.withdrawn() },
        Standing::Reserve => Chip { kind: "warn", text: t.reserve() },
        Standing::Active if accredited => Chip { kind: "ok", text: named(&here.forum.ends, t.accredited()) },
        Standing::Active => {
            let taken = view.steps.iter().find(|step| step.place == step_place);
            let text = taken
                .map_or_else(|| named(&here.forum.begins, t.begun()), |step| named(&step.name, t.begun()));
            Chip { kind: "info", text }
        }
    }
}

/// The filters as a query, so that a decision comes back to the same list.
fn query(asked: &Asked, page: i64) -> String {
    let escaped: String =
        asked
            .q
            .bytes()
            .map(|byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            })
            .collect();
    format!(
        "q={escaped}&step={}&delegation={}&category={}&organisation={}&standing={}&page={page}",
        word(&asked.step),
        word(&asked.delegation),
        word(&asked.category),
        word(&asked.organisation),
        word(&asked.standing)
    )
}

/// Words in addresses are small letters, digits and hyphens; whatever else was typed finds nothing anyway.
fn word(text: &str) -> String {
    text.chars().filter(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_')).collect()
}

fn back(here: &Here, asked: &Asked) -> String {
    here.to(&format!("/accreditation?{}", query(asked, asked.page)))
}
