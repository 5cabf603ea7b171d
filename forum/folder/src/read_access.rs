//! `[[access]]` of a forum's file: who may pass a zone.

use crate::{
    Access, Bearer, Noun, What,
    nested::Above,
    read_forum::{Days, each},
    reading::Section,
};

/// A rule. People, and by what rules tell them apart, are those of the outermost forum, where this one lies within another: its
/// tickets open the doors.
pub fn access(it: &Section<'_>, (first, last): Days, above: Option<&Above<'_>>) -> Access {
    let days = it.dates("days");
    for day in &days {
        it.within("days", Some(*day), first, last);
    }
    let step = it.line("step");
    if let Some(step) = step.as_ref().filter(|step| !above.is_some_and(|above| above.has(Noun::Step, step))) {
        it.reading.refer(it.spot_of("step"), Noun::Step, step);
    }
    Access {
        zone: it.required("zone", it.reference("zone", Noun::Zone)),
        refused: it.flag("refused").unwrap_or(false),
        categories: named(it, "categories", Noun::Category, above),
        delegations: named(it, "delegations", Noun::Delegation, above),
        days,
        step,
        nobody: it.flag("nobody").unwrap_or(false),
        people: each(it, "person", |person| bearer(person, above)),
    }
}

fn named(it: &Section<'_>, key: &'static str, noun: Noun, above: Option<&Above<'_>>) -> Vec<String> {
    let list = it.list(key);
    for (spot, id) in list.iter().filter(|(_, id)| !above.is_some_and(|above| above.has(noun, id))) {
        it.reading.refer(spot.clone(), noun, id);
    }
    list.into_iter().map(|(_, id)| id).collect()
}

/// By `ref`, or by name.
fn bearer(it: &Section<'_>, above: Option<&Above<'_>>) -> Bearer {
    let (reference, delegation) = (it.line("ref"), it.line("delegation"));
    if let Some(known) =
        reference.as_ref().filter(|known| !above.is_some_and(|above| above.has(Noun::Person, known)))
    {
        it.reading.refer_person(it.spot_of("ref"), delegation.as_deref(), known);
    }
    let family_name = it.line("family_name").unwrap_or_default();
    let given_name = it.line("given_name").unwrap_or_default();
    if reference.is_none() && family_name.is_empty() && given_name.is_empty() {
        it.fault("ref", What::Missing);
    }
    Bearer { delegation, reference, family_name, given_name }
}
