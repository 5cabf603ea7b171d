//! Values of a JSON file, whatever their writer's habits.

use super::Object;
use crate::read::draft::{Worded, is_same, some, tag};
use serde_json::Value;

/// A value by its name, however its words are joined: `starts_at`, `startsAt`, `starts-at`.
pub(super) fn get<'o>(object: &'o Object, name: &str) -> Option<&'o Value> {
    let exact = object.get(name);
    exact.or_else(|| object.iter().find(|(key, _)| is_same(key, name)).map(|(_, value)| value))
}

/// The first of these that is a text or a number.
pub(super) fn text(object: &Object, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| get(object, name).and_then(scalar))
}

pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A text, or the text of any of these names in an object; for use in chains.
pub(super) fn name_or_text(names: &'static [&'static str]) -> impl Fn(&Value) -> Option<String> {
    move |value| match value {
        Value::Object(object) => text(object, names),
        Value::Array(values) => values.first().and_then(|first| name_or_text(names)(first)),
        other => scalar(other),
    }
}

pub(super) fn first_text(value: &Value) -> Option<String> {
    value.as_object()?.values().find_map(scalar)
}

/// A text, a map of languages to texts, or JSON-LD's `{"@value": …, "@language": …}`, one or several.
pub(super) fn localised(value: &Value, lang: Option<&str>, worded: &mut Worded) {
    match value {
        Value::String(text) => worded.add(lang, text),
        Value::Array(values) => values.iter().take(100).for_each(|value| localised(value, lang, worded)),
        Value::Object(object) => match get(object, "@value") {
            Some(value) => {
                let said = text(object, &["@language"]);
                worded.add(said.as_deref().or(lang), value.as_str().unwrap_or_default());
            }
            None => {
                for (key, value) in object {
                    if let (Some(lang), Value::String(text)) = (tag(key), value) {
                        worded.add(Some(&lang), text);
                    }
                }
                if worded.0.is_empty()
                    && let Some(text) =
                        text(object, &["rendered", "default", "value", "text", "html", "plain"])
                {
                    worded.add(lang, &text);
                }
            }
        },
        _ => {}
    }
}
