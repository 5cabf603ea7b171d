//! An item is planned anew or otherwise, by its form: everything that planning decides about it at once.

use crate::{
    acts::{SEEN, begin, keep, must_plan, wrong},
    model::{Draft, ITEMS_MAX, PEOPLE_MAX, TITLE_LETTERS_MAX},
    people_of::People,
    plan::{Plan, Planned, current},
    say, store,
    texts::{Texts, planned_texts, published_texts, unlike},
};
use forums::{CityId, Forum};
use kernel::{
    Error, Result,
    db::{Act, Json, Tx},
    rights::By,
    shell,
};
use programme::ItemId;
use serde_json::Value;

/// An item is planned anew, or otherwise.
pub struct Save {
    /// In which forum.
    pub forum: Forum,
    /// Which item; one that is new has an id of its own already.
    pub item: ItemId,
    /// What the editor has seen; empty where it is new.
    pub seen: String,
    /// What it is to be.
    pub draft: Draft,
    /// What it is to say; none: what it says already.
    pub texts: Option<Texts>,
}

impl Act for Save {
    type Out = ();
    const VERB: &'static str = "planning.save";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum.id)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = begin(tx, self.forum.id, self.item).await?;
        self.must_fit(tx).await?;
        let now = planned_texts(tx, self.forum.id, self.item).await?;
        self.texts_must_fit(&now)?;
        let seen = before.as_ref().map_or("", |before| before.seen.as_str());
        if seen != self.seen {
            // The same form sent twice is the same change.
            let same_texts = self.texts.as_ref().is_none_or(|texts| texts.says_as(&now));
            let same = same_texts && before.as_ref().is_some_and(|before| before.draft == self.draft);
            return if same { Ok(()) } else { Err(wrong(SEEN, say::changed_meanwhile())) };
        }
        match &self.texts {
            Some(texts) => self.keep_with(tx, before, &now, texts).await,
            None => keep(tx, self.forum.id, self.item, before.as_ref(), self.draft.clone(), false).await,
        }
    }
}

impl Save {
    /// The journal says in which languages the texts are others now, and not what they say: it may be under embargo.
    async fn keep_with(
        &self,
        tx: &mut Tx,
        before: Option<Planned>,
        now: &Texts,
        texts: &Texts,
    ) -> Result<()> {
        let forum = self.forum.id;
        let has_texts = !texts.says_as(&published_texts(tx, forum, self.item).await?);
        let before = before.map(|before| Planned { has_texts, ..before });
        keep(tx, forum, self.item, before.as_ref(), self.draft.clone(), false).await?;
        let texts = Json(texts.clone());
        store::write_texts(tx, self.item, Some(&texts).filter(|_| has_texts)).await?;
        let languages = texts.languages_unlike(now);
        if !languages.is_empty() {
            tx.fact("planned_texts", Value::Null, languages.join(", "));
        }
        Ok(())
    }

    /// What is as long as it was may stay: files bring longer texts than people type.
    fn texts_must_fit(&self, now: &Texts) -> Result<()> {
        let Some(texts) = &self.texts else { return Ok(()) };
        for ((field, text, letters_max), (_, was, _)) in texts.named().into_iter().zip(now.named()) {
            let is_long = |lang: &String| {
                text.versions.get(lang).is_some_and(|it| it.text.chars().count() > letters_max)
            };
            if let Some(lang) = unlike(was, text).into_iter().find(is_long) {
                return Err(wrong(&format!("{field}-{lang}"), shell::say::field_too_long(letters_max)));
            }
        }
        Ok(())
    }

    async fn must_fit(&self, tx: &mut Tx) -> Result<()> {
        let it = &self.draft;
        let forum = self.forum.id;
        if it.title.is_empty() {
            return Err(wrong("title", shell::say::field_required()));
        }
        if it.title.versions.values().any(|version| version.text.chars().count() > TITLE_LETTERS_MAX) {
            return Err(wrong("title", shell::say::field_too_long(TITLE_LETTERS_MAX)));
        }
        if it.starts_at.is_some() && it.starts().is_none() || it.ends_at.is_some() && it.ends().is_none() {
            return Err(wrong("starts", say::time_unreadable()));
        }
        match (it.starts(), it.ends()) {
            (Some(starts), Some(ends)) if ends.timestamp() < starts.timestamp() => {
                return Err(wrong("ends", say::ends_before()));
            }
            (None, Some(_)) => return Err(wrong("starts", shell::say::field_required())),
            (Some(_), None) => return Err(wrong("ends", shell::say::field_required())),
            _ => {}
        }
        if it.people.len() > PEOPLE_MAX {
            return Err(wrong("people", say::too_many_people(PEOPLE_MAX)));
        }
        let rooms = programme::rooms(tx, forum).await?;
        if it.room.is_some_and(|room| rooms.iter().all(|known| known.id != room)) {
            return Err(wrong("room", shell::say::field_not_in_list()));
        }
        let cities = forums::cities(tx, forum).await?;
        let known = |city: Option<CityId>| city.is_none_or(|city| cities.iter().any(|it| it.id == city));
        if !known(it.city) || !known(it.to_city) {
            return Err(wrong("city", shell::say::field_not_in_list()));
        }
        self.parent_must_fit(tx).await?;
        self.people_must_be_there(tx).await
    }

    async fn parent_must_fit(&self, tx: &mut Tx) -> Result<()> {
        let plan = Plan::load(tx, self.forum.id).await?;
        if plan.get(self.item).is_none() && plan.items.len() >= ITEMS_MAX {
            return Err(Error::Refused(say::too_many_items(ITEMS_MAX)));
        }
        let Some(parent) = self.draft.parent else { return Ok(()) };
        let inside = parent == self.item || plan.below(self.item).iter().any(|it| it.id == parent);
        if inside || plan.get(parent).is_none() {
            return Err(wrong("parent", say::parent_inside()));
        }
        Ok(())
    }

    async fn people_must_be_there(&self, tx: &mut Tx) -> Result<()> {
        if self.draft.people.iter().all(|part| part.registration.is_none()) {
            return Ok(());
        }
        let people = People::of(tx, self.forum.id).await?;
        let before = current(tx, self.forum.id, self.item).await?;
        for id in self.draft.people.iter().filter_map(|part| part.registration) {
            // Whoever has withdrawn may stay in the plan, and is shown to nobody.
            let was_there = before
                .as_ref()
                .is_some_and(|before| before.draft.people.iter().any(|part| part.registration == Some(id)));
            if people.by_id(id).is_none() && !was_there {
                return Err(wrong("people", shell::say::field_not_in_list()));
            }
        }
        Ok(())
    }
}
