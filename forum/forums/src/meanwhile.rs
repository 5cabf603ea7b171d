//! Two who fill in the same form at once: what each of them has changed is told apart, control by control.
//!
//! A page carries a mark of what its editor saw in each control. What somebody else has changed since, where this editor
//! left it, is taken over without a word; where both have changed it, they are shown the other's.

use kernel::form::Form;
use std::collections::BTreeMap;

/// Controls and what stands in them.
pub type Values = BTreeMap<String, String>;

/// The field in which a page brings its marks back.
pub const BASE: &str = "base";

/// A value as browsers may send it back: their line ends are others, and they lose what stands around it.
pub(crate) fn tidy(value: &str) -> String {
    value.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ").trim().to_owned()
}

/// What an editor saw, as their page carries it: texts may be long, so a mark stands for each.
pub fn base(stands: &Values) -> String {
    let marks: BTreeMap<&String, String> = stands.iter().map(|(name, value)| (name, mark(value))).collect();
    serde_json::to_string(&marks).expect("names and marks are JSON")
}

fn mark(value: &str) -> String {
    format!("{:016x}", xxhash_rust::xxh3::xxh3_64(tidy(value).as_bytes()))
}

/// Whether an editor has changed what stood in a control of their page.
pub(crate) fn is_typed(form: &Form, name: &str) -> bool {
    let marks: Values = serde_json::from_str(form.value(BASE)).unwrap_or_default();
    marks.get(name).is_some_and(|seen| *seen != mark(form.value(name)))
}

/// Boxes that an editor has ticked, beside somebody else who ticks: of each box the last one who has changed it is right, so
/// that nobody need be told. Answers what is ticked from now on: first what was before, in its order.
pub(crate) fn ticked(offered: &[&str], seen: &[&str], now: &[String], typed: &[String]) -> Vec<String> {
    let wanted = |id: &str| {
        let (was, is) = (seen.contains(&id), typed.iter().any(|it| it == id));
        if was == is { now.iter().any(|it| it == id) } else { is }
    };
    let kept = now.iter().filter(|id| !offered.contains(&id.as_str()) || wanted(id)).cloned();
    let new = offered.iter().filter(|id| wanted(id) && !now.iter().any(|it| it == *id));
    kept.chain(new.map(|id| (*id).to_owned())).collect()
}

/// Takes over what somebody else has changed since the page was made, where this editor left it. Answers the controls that
/// both have changed. What was not sent stays as it is.
pub fn take_over(form: &mut Form, stands: &Values) -> Vec<String> {
    let marks: Values = serde_json::from_str(form.value(BASE)).unwrap_or_default();
    let mut both = vec![];
    for (name, stands) in stands {
        let (now, typed) = (mark(stands), mark(form.value(name)));
        let seen = marks.get(name).unwrap_or(&now);
        if form.values(name).is_empty() || typed == *seen {
            form.set(name, stands.as_str());
        } else if typed != now && *seen != now {
            both.push(name.clone());
        }
    }
    both
}

#[cfg(test)]
mod tests {
    use super::{BASE, Values, base, take_over, ticked};
    use kernel::form::Form;

    fn values(of: [(&str, &str); 2]) -> Values {
        of.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
    }

    /// What comes of it when somebody who saw `seen` types `typed` where `stands` is there by now.
    fn typed(seen: [(&str, &str); 2], typed: [(&str, &str); 2], stands: &Values) -> (Vec<String>, Form) {
        let mut form = Form::default();
        form.set(BASE, base(&values(seen)));
        for (name, value) in typed {
            form.set(name, value);
        }
        (take_over(&mut form, stands), form)
    }

    #[test]
    fn what_only_the_other_has_changed_is_taken_over() {
        let stands = values([("hu", "Új"), ("kk", "Ескі")]);
        let (both, form) = typed([("hu", "Régi"), ("kk", "Ескі")], [("hu", "Régi"), ("kk", "Жаңа")], &stands);
        assert!(both.is_empty(), "{both:?}");
        assert_eq!((form.value("hu"), form.value("kk")), ("Új", "Жаңа"));
    }

    #[test]
    fn what_both_have_changed_is_told_and_what_was_typed_stays() {
        let stands = values([("hu", "Új"), ("kk", "Ескі")]);
        let (both, form) = typed([("hu", "Régi"), ("kk", "Ескі")], [("hu", "Más"), ("kk", "Ескі")], &stands);
        assert_eq!(both, ["hu"]);
        assert_eq!(form.value("hu"), "Más");
    }

    #[test]
    fn of_boxes_that_two_tick_each_keeps_who_changed_it() {
        let own = |all: &[&str]| all.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        // Both saw a and b; the other has taken b away and ticked c, this one takes a away and ticks d.
        let becomes =
            ticked(&["a", "b", "c", "d"], &["a", "b"], &own(&["a", "c", "elsewhere"]), &own(&["b", "d"]));
        assert_eq!(becomes, own(&["c", "elsewhere", "d"]));
    }

    #[test]
    fn the_line_ends_of_a_browser_change_nothing() {
        let stands = values([("hu", "Egy\n\nkettő\n"), ("kk", "")]);
        let seen = [("hu", "Egy\n\nkettő\n"), ("kk", "")];
        let (both, form) = typed(seen, [("hu", "Egy\r\n\r\nkettő"), ("kk", "")], &stands);
        assert!(both.is_empty());
        assert_eq!(form.value("hu"), "Egy\n\nkettő\n");
    }
}
