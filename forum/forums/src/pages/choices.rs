//! The answers that a question offers, as rows of its form: moved and added there before anything is saved.

use super::typed;
use crate::{Choice, Here, meanwhile, text_fields};
use kernel::{Text, form::Form};

/// Rows for new answers, at a time.
pub(super) const NEW_ROWS: usize = 3;
/// What the tokens of new answers begin with: no word of a choice does.
const NEW: &str = "new.";

/// The rows of answers: in the order of the form, then what somebody else has added meanwhile.
pub(super) fn rows(form: &Form, known: &[Choice]) -> Vec<String> {
    let typed = form.value("order").split_whitespace().filter(|token| !is_gone_since(known, token));
    let mut rows: Vec<String> = vec![];
    for token in typed.chain(known.iter().map(|choice| choice.id.as_str())) {
        if !rows.iter().any(|it| it == token) {
            rows.push(token.to_owned());
        }
    }
    rows
}

/// Whether an answer of a form is not there any more.
fn is_gone_since(known: &[Choice], token: &str) -> bool {
    !token.starts_with(NEW) && !known.iter().any(|choice| choice.id == token)
}

/// The control of an answer, but for its language.
pub(super) fn prefix(token: &str) -> String {
    format!("choice-{token}")
}

/// The box by which an answer is offered no more.
pub(super) fn closed(token: &str) -> String {
    format!("closed-{token}")
}

/// So many more rows for new answers.
pub(super) fn with_more(mut rows: Vec<String>, more: usize) -> Vec<String> {
    let numbers = rows.iter().filter_map(|it| it.strip_prefix(NEW)?.parse::<usize>().ok());
    let first = numbers.max().map_or(0, |last| last.saturating_add(1));
    rows.extend((first..first.saturating_add(more)).map(|number| format!("{NEW}{number}")));
    rows
}

/// A box that is not ticked is not sent; the comparison with what somebody else has ticked knows it as empty.
pub(super) fn untick(form: &mut Form) {
    let boxes: Vec<String> = form.value("order").split_whitespace().map(closed).collect();
    for name in boxes.iter().map(String::as_str).chain(["required"]) {
        if form.values(name).is_empty() {
            form.set(name, "");
        }
    }
}

/// Answers that somebody else has removed while this editor changed them become new ones: nothing that was typed is lost.
/// Answers the first control of each.
pub(super) fn come_back(here: &Here, form: &mut Form, known: &[Choice], is_gone: bool) -> Vec<String> {
    let order: Vec<String> = form.value("order").split_whitespace().map(str::to_owned).collect();
    let mut rows = order.clone();
    let mut controls = vec![];
    for token in order.iter().filter(|token| is_gone_since(known, token)) {
        let names: Vec<(String, String)> = text_fields::languages(here)
            .into_iter()
            .map(|tag| (format!("{}-{tag}", prefix(token)), tag))
            .collect();
        if !is_gone && !names.iter().any(|(name, _)| meanwhile::is_typed(form, name)) {
            continue;
        }
        let mut longer = with_more(rows.clone(), 1);
        let new = longer.pop().unwrap_or_default();
        for (name, tag) in names {
            let value = form.value(&name).to_owned();
            form.set(&format!("{}-{tag}", prefix(&new)), value);
        }
        controls.push(typed::first_control(here, &prefix(&new), &Text::default()));
        let at = rows.iter().position(|it| it == token).unwrap_or(rows.len());
        rows[at] = new;
    }
    form.set("order", rows.join(" "));
    controls
}

/// Moves a row of answers or adds some, and saves nothing; answers whether that was asked for.
pub(super) fn arrange(form: &mut Form, known: &[Choice]) -> bool {
    let mut rows = rows(form, known);
    let asked = form.value("do").to_owned();
    match asked.split_once(' ') {
        None if asked == "more" => rows = with_more(rows, NEW_ROWS),
        Some((way @ ("up" | "down"), token)) => {
            let at = rows.iter().position(|it| it == token);
            let other = at.and_then(|at| if way == "up" { at.checked_sub(1) } else { Some(at + 1) });
            if let (Some(at), Some(other)) = (at, other.filter(|other| *other < rows.len())) {
                rows.swap(at, other);
            }
        }
        _ => return false,
    }
    form.set("order", rows.join(" "));
    true
}
