//! When something opens, as forms say it: by the clocks of the forum.

use crate::{model::Embargo, say};
use forums::Here;
use jiff::{Timestamp, civil::DateTime};
use kernel::{form::Form, shell};

/// A time as browsers take it.
pub(crate) fn local(here: &Here, at: Option<Timestamp>) -> String {
    let zone = here.forum.time_zone();
    at.map(|at| zone.to_datetime(at).strftime("%Y-%m-%dT%H:%M").to_string()).unwrap_or_default()
}

/// What keeps something back, by this field and `opens` of a form. What is wrong with them is said there.
pub(crate) fn embargo(here: &Here, form: &mut Form, name: &str) -> (Embargo, Option<Timestamp>) {
    let words = Embargo::ALL.iter().map(|it| it.word());
    let embargo = form.one_of(name, words).and_then(Embargo::from_word).unwrap_or(Embargo::None);
    if embargo != Embargo::Until {
        return (embargo, None);
    }
    let Some(text) = form.line("opens", 20) else {
        if form.is_good() {
            form.refuse("opens", say::opens_missing());
        }
        return (embargo, None);
    };
    let local: Option<DateTime> = text.parse().ok();
    let at = local.and_then(|local| here.forum.time_zone().to_timestamp(local).ok());
    if at.is_none() {
        form.refuse("opens", shell::say::field_not_date("2025-11-24T18:00"));
    }
    (embargo, at)
}
