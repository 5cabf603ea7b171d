//! What is chosen of two records before they are merged: which one stays, whose value holds in each field that differs, and
//! which registration where both have one.
//!
//! Until somebody says otherwise the values are those of the record that stays, so they follow when the other one is let
//! stay. What was chosen by hand stays as it was chosen, however often that is changed. All of it stands in the address of
//! the pair's page: nothing is lost on the way to the preview and back, or in another language.

use super::fields::default_of;
use crate::{
    acts::{Side, gives_way},
    model::FIELDS,
};
use kernel::{Error, Result, form::Form};
use people::{Person, PersonId};
use registration::RegistrationId;
use serde::Deserialize;

/// What is chosen, as the address of a pair's page has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Picked {
    /// The one who stays; empty: whoever is likelier to.
    stays: String,
    /// Fields chosen by hand with the number of the record: `email-2,photo-1`.
    fields: String,
    /// Registrations chosen by hand, separated by commas.
    keep: String,
}

/// What is chosen of a pair.
pub(super) struct Choice {
    /// Which of the two stays.
    pub stays: usize,
    /// Fields chosen by hand, and of whom.
    by_hand: Vec<(&'static str, usize)>,
    /// Registrations chosen by hand.
    keep: Vec<RegistrationId>,
}

impl Choice {
    /// What the address says of this pair; `likely` stays where it says nothing.
    pub fn of(picked: &Picked, both: &[Person; 2], likely: usize) -> Choice {
        let stays = picked.stays.parse().ok().and_then(|id: PersonId| both.iter().position(|it| it.id == id));
        Choice {
            stays: stays.unwrap_or(likely),
            by_hand: fields(&picked.fields),
            keep: registrations(&picked.keep),
        }
    }

    /// What the pair's page has sent.
    ///
    /// # Errors
    /// [`Error::NotFound`] when who stays is neither of the two.
    pub fn sent(form: &Form, both: &[Person; 2], stood: &[Side]) -> Result<Choice> {
        let place = |id: &str| both.iter().position(|it| it.id.to_string() == id);
        let stays = place(form.value("stays")).ok_or(Error::NotFound)?;
        let before = fields(form.value("fields"));
        let chosen =
            FIELDS.iter().filter_map(|key| Some((*key, place(form.value(&format!("field-{key}")))?)));
        let by_hand = chosen
            .filter(|(key, at)| before.iter().any(|it| it.0 == *key) || default_of(both, key, stays) != *at);
        let (kept_before, usual) = (registrations(form.value("keep")), holders(stood, both[stays].id, &[]));
        let mut keep = vec![];
        for it in stood {
            let Ok(chosen) = form.value(&format!("keep-{}", it.forum)).parse::<RegistrationId>() else {
                continue;
            };
            let here =
                |id: &RegistrationId| stood.iter().any(|o| o.registration == *id && o.forum == it.forum);
            let by_hand = !usual.contains(&chosen) || kept_before.iter().any(here);
            if by_hand && !keep.contains(&chosen) {
                keep.push(chosen);
            }
        }
        Ok(Choice { stays, by_hand: by_hand.collect(), keep })
    }

    /// The same, but that the other one stays.
    pub fn turned(self) -> Choice {
        Choice { stays: 1 - self.stays, ..self }
    }

    /// Whose value holds in a field.
    pub fn holds(&self, both: &[Person; 2], key: &str) -> usize {
        let by_hand = self.by_hand.iter().find(|it| it.0 == key).map(|it| it.1);
        by_hand.unwrap_or_else(|| default_of(both, key, self.stays))
    }

    /// The registrations that give their place up.
    pub fn give_way(&self, both: &[Person; 2], stood: &[Side]) -> Vec<RegistrationId> {
        let gives_way = gives_way(stood, both[self.stays].id, &self.keep);
        gives_way.into_iter().map(|(id, _)| id).collect()
    }

    /// Fields chosen by hand, as a form and an address have them.
    pub fn fields(&self) -> String {
        let each = self.by_hand.iter().map(|(key, at)| format!("{key}-{}", at + 1));
        each.collect::<Vec<_>>().join(",")
    }

    /// Registrations chosen by hand, as a form and an address have them.
    pub fn keep(&self) -> String {
        self.keep.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
    }

    /// All of it for an address, to stand behind other questions.
    pub fn query(&self, both: &[Person; 2]) -> String {
        format!("&stays={}&fields={}&keep={}", both[self.stays].id, self.fields(), self.keep())
    }
}

/// The registrations that hold on of those that stand in one forum with another.
fn holders(stood: &[Side], stays: PersonId, keep: &[RegistrationId]) -> Vec<RegistrationId> {
    let gone = gives_way(stood, stays, keep);
    let holds = |it: &RegistrationId| !gone.iter().any(|(id, _)| id == it);
    stood.iter().map(|it| it.registration).filter(holds).collect()
}

fn fields(text: &str) -> Vec<(&'static str, usize)> {
    let one = |part: &str| {
        let (key, record) = part.rsplit_once('-')?;
        let at = ["1", "2"].iter().position(|it| *it == record)?;
        Some((*FIELDS.iter().find(|it| **it == key)?, at))
    };
    text.split(',').filter_map(one).collect()
}

fn registrations(text: &str) -> Vec<RegistrationId> {
    text.split(',').filter_map(|it| it.parse().ok()).collect()
}
