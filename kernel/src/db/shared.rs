//! JSON that many rows and requests read again and again: names in every language, forms, rules.

use super::{Bind, Cell, Column, Json, Mismatch, Value};
use serde::{Deserialize, Deserializer, Serialize, de::DeserializeOwned};
use std::{
    any::{Any, TypeId},
    borrow::Cow,
    collections::HashMap,
    ops::Deref,
    sync::{Arc, LazyLock, RwLock},
};
use xxhash_rust::xxh3::Xxh3DefaultBuilder;

/// A value kept as JSON (`jsonb`) that is read once: whoever meets the same JSON again gets the same value, so that the
/// names of a forum in nine languages cost nothing at each request, and a copy of them neither. What is in the row
/// decides, so nothing can be out of date.
///
/// For what a forum is set up with. Not for what people say of themselves: what was read stays in memory for a while
/// after its row has gone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shared<T>(Arc<T>);

impl<T> Deref for Shared<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> From<T> for Shared<T> {
    fn from(value: T) -> Shared<T> {
        Shared(Arc::new(value))
    }
}

impl<T> FromIterator<T> for Shared<Vec<T>> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Shared<Vec<T>> {
        values.into_iter().collect::<Vec<T>>().into()
    }
}

impl<T: Serialize> Serialize for Shared<T> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(to)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Shared<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Shared<T>, D::Error> {
        T::deserialize(from).map(Shared::from)
    }
}

impl<'q, T: Serialize> Bind<'q> for &Shared<T> {
    fn value(self) -> Value<'q> {
        Value::Json(Cow::Owned(serde_json::to_string(&**self).expect("our own types are written as JSON")))
    }
}

impl<T: DeserializeOwned + Send + Sync + 'static> Column for Shared<T> {
    fn read(cell: Cell<'_>) -> Result<Self, Mismatch> {
        let Cell::Text(text) = cell else { return Err(cell.mismatch("json")) };
        if let Some(known) = known(text) {
            return Ok(Shared(known));
        }
        let Json(value) = Json::<T>::read(cell)?;
        let value = Arc::new(value);
        keep(text, value.clone());
        Ok(Shared(value))
    }
}

/// Bytes of JSON whose values are kept: the texts of some large forums. Whatever comes on top begins anew.
const BYTES_MAX: usize = 2 * 1024 * 1024;

/// Values of one type, by their JSON.
type Values = HashMap<Box<str>, Arc<dyn Any + Send + Sync>, Xxh3DefaultBuilder>;

#[derive(Default)]
struct Known {
    of: HashMap<TypeId, Values>,
    bytes: usize,
}

static KNOWN: LazyLock<RwLock<Known>> = LazyLock::new(RwLock::default);

fn known<T: Send + Sync + 'static>(text: &str) -> Option<Arc<T>> {
    let known = KNOWN.read().expect("nobody panics holding what is known");
    known.of.get(&TypeId::of::<T>())?.get(text)?.clone().downcast().ok()
}

fn keep<T: Send + Sync + 'static>(text: &str, value: Arc<T>) {
    let mut known = KNOWN.write().expect("nobody panics holding what is known");
    if known.bytes + text.len() > BYTES_MAX {
        *known = Known::default();
    }
    known.bytes += text.len();
    known.of.entry(TypeId::of::<T>()).or_default().insert(text.into(), value);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Text;

    #[test]
    fn the_same_json_is_read_once() {
        let json = r#"{"original":"en","revision":1,"versions":{"en":{"text":"read once","of":1}}}"#;
        let first = Shared::<Text>::read(Cell::Text(json)).expect("a text");
        let second = Shared::<Text>::read(Cell::Text(json)).expect("a text");
        assert!(Arc::ptr_eq(&first.0, &second.0));
        assert_eq!(first.in_lang("en", &[]), "read once");
    }

    #[test]
    fn one_json_may_be_read_as_two_types() {
        assert_eq!(*Shared::<Vec<String>>::read(Cell::Text(r#"["a"]"#)).expect("words"), ["a"]);
        assert!(Shared::<serde_json::Value>::read(Cell::Text(r#"["a"]"#)).expect("JSON").is_array());
    }

    #[test]
    fn what_is_no_such_value_is_told_without_its_content() {
        let fault = Shared::<Text>::read(Cell::Text(r#"{"secret":1}"#)).expect_err("no text");
        assert!(!fault.to_string().contains("secret"), "{fault}");
    }
}
