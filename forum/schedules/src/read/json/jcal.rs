//! jCal (RFC 7265): iCalendar as JSON. It becomes the lines that the same calendar has in iCalendar.

use super::Object;
use crate::read::lines::{Line, escaped};
use serde_json::Value;

/// Its lines; `None` for what is none. What a broken file was closed with stays open, so that whoever reads them sees where it
/// breaks off.
pub(super) fn lines(root: &Value, is_cut: bool) -> Option<Vec<Line>> {
    let mut lines = vec![];
    if is_calendar(root) {
        component(root, &mut lines);
    } else {
        let several = root.as_array().filter(|all| !all.is_empty() && all.iter().all(is_calendar))?;
        several.iter().for_each(|it| component(it, &mut lines));
    }
    while is_cut && lines.last().is_some_and(|line: &Line| line.name == "END") {
        lines.pop();
    }
    Some(lines)
}

fn is_calendar(value: &Value) -> bool {
    value.get(0).and_then(Value::as_str).is_some_and(|name| name.eq_ignore_ascii_case("vcalendar"))
}

/// `["vevent", [properties], [components]]`.
fn component(value: &Value, lines: &mut Vec<Line>) {
    let Some(name) = value.get(0).and_then(Value::as_str) else { return };
    let edge =
        |edge: &str| Line { name: edge.to_owned(), value: name.to_ascii_uppercase(), ..Line::default() };
    let list = |at: usize| value.get(at).and_then(Value::as_array).into_iter().flatten();
    lines.push(edge("BEGIN"));
    lines.extend(list(1).filter_map(property));
    list(2).for_each(|it| component(it, lines));
    lines.push(edge("END"));
}

/// `["dtstart", {"tzid": "Asia/Baku"}, "date-time", "2026-09-05T10:00:00"]`, with more values behind it.
fn property(value: &Value) -> Option<Line> {
    let [Value::String(name), Value::Object(said), Value::String(kind), values @ ..] =
        value.as_array()?.as_slice()
    else {
        return None;
    };
    let mut parameters: Vec<(String, String)> =
        said.iter().take(50).map(|(name, value)| (name.to_ascii_uppercase(), plain(value, ","))).collect();
    if kind == "binary" {
        parameters.push(("ENCODING".to_owned(), "BASE64".to_owned()));
    }
    let values: Vec<String> = values.iter().map(|value| of_kind(value, kind)).collect();
    Some(Line { number: 0, name: name.to_ascii_uppercase(), parameters, value: values.join(",") })
}

fn of_kind(value: &Value, kind: &str) -> String {
    match value {
        Value::String(text) if kind == "text" => escaped(text),
        Value::Object(rule) => recurrence(rule),
        Value::Array(_) if kind == "period" => plain(value, "/"),
        value => plain(value, ";"),
    }
}

/// `FREQ=WEEKLY;BYDAY=MO,WE` of `{"freq": "WEEKLY", "byday": ["MO", "WE"]}`.
fn recurrence(rule: &Object) -> String {
    let parts =
        rule.iter().map(|(name, value)| format!("{}={}", name.to_ascii_uppercase(), plain(value, ",")));
    parts.collect::<Vec<_>>().join(";")
}

fn plain(value: &Value, sign: &str) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(truth) => truth.to_string().to_ascii_uppercase(),
        Value::Array(values) => values.iter().map(|it| plain(it, sign)).collect::<Vec<_>>().join(sign),
        _ => String::new(),
    }
}
