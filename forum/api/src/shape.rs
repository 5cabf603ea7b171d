//! The shape that something sent must have: checked against the very schema that the document shows, every fault told by
//! its place.

use crate::say;
use jsonschema::{ValidationError, Validator, error::TypeKind, error::ValidationErrorKind as Kind};
use kernel::{Say, shell};
use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings};
use serde::Deserialize;
use serde_json::Value as Json;
use std::{borrow::Cow, marker::PhantomData};

/// A schema, ready to check values.
pub(crate) struct Shape {
    schema: Json,
    validator: Validator,
}

/// What is wrong, and where: a JSON pointer (RFC 6901), empty for the whole.
pub(crate) type Fault = (String, Say);

/// Faults of one value that are told; whoever sends more learns of the others next time.
const FAULTS_MAX: usize = 50;

impl Shape {
    /// The shape of a type that is read.
    pub fn of<T: JsonSchema>() -> Shape {
        let generator = SchemaSettings::draft2020_12().into_generator();
        let schema = generator.into_root_schema_for::<T>().to_value();
        let validator = jsonschema::options().should_validate_formats(true).build(&schema);
        Shape { validator: validator.expect("schemas made from types are schemas"), schema }
    }

    /// What keeps a value from having this shape, in the order of its places.
    pub fn faults(&self, value: &Json) -> Vec<Fault> {
        let mut faults = vec![];
        // Nearly everything that is sent has its shape: to see that takes a fraction of looking for all that is wrong.
        if !self.validator.is_valid(value) {
            self.find(value, &mut faults);
        }
        if holds_zero(value) {
            zeros(value, "", &mut faults);
        }
        faults.sort_by(|one, other| one.0.cmp(&other.0));
        faults.dedup_by(|one, other| one.0 == other.0);
        faults
    }

    fn find(&self, value: &Json, faults: &mut Vec<Fault>) {
        for error in self.validator.iter_errors(value).take(FAULTS_MAX) {
            tell(&error, faults);
        }
    }

    /// The schema itself.
    pub fn schema(&self) -> &Json {
        &self.schema
    }

    /// The schema of a property, where it has one.
    pub fn property(&self, name: &str) -> Option<&Json> {
        self.schema.get("properties")?.get(name)
    }
}

/// A merge patch (RFC 7396) of the shape of a type: the JSON itself, since null and nothing are not the same in it.
#[derive(Clone, Debug)]
pub(crate) struct Patch<T> {
    value: Json,
    of: PhantomData<fn() -> T>,
}

impl<T> Patch<T> {
    /// What is to be laid over.
    pub fn value(&self) -> &Json {
        &self.value
    }
}

impl<'de, T> Deserialize<'de> for Patch<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Patch<T>, D::Error> {
        Ok(Patch { value: Json::deserialize(deserializer)?, of: PhantomData })
    }
}

impl<T: JsonSchema> JsonSchema for Patch<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// A name as a part of a JSON pointer.
pub(crate) fn part(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn tell(error: &ValidationError<'_>, faults: &mut Vec<Fault>) {
    let at = error.instance_path().as_str().to_owned();
    let say = match error.kind() {
        Kind::AdditionalProperties { unexpected } => {
            let unknown =
                unexpected.iter().map(|name| (format!("{at}/{}", part(name)), say::field_unknown()));
            return faults.extend(unknown);
        }
        Kind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            return faults.push((format!("{at}/{}", part(name)), say::field_missing()));
        }
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => return branches(&at, context, faults),
        Kind::Type { kind } => say::field_kind(kinds(kind)),
        Kind::Enum { options } => say::field_value(list(options)),
        Kind::Constant { expected_value } => say::field_value(expected_value.to_string()),
        Kind::Format { format } => say::field_format(format.as_str()),
        Kind::Pattern { pattern } => say::field_format(pattern.as_str()),
        Kind::MaxLength { limit } => shell::say::field_too_long(*limit),
        Kind::MinLength { limit } => shell::say::field_too_short(*limit),
        Kind::Maximum { limit } => shell::say::field_too_large(limit.to_string()),
        Kind::Minimum { limit } => shell::say::field_too_small(limit.to_string()),
        Kind::MaxProperties { limit } | Kind::MaxItems { limit } => say::field_too_many(*limit),
        _ => say::field_wrong(),
    };
    faults.push((at, say));
}

/// Of several shapes that something might have, the one that it was meant to have: whose kind it is of.
fn branches(at: &str, context: &[Vec<ValidationError<'static>>], faults: &mut Vec<Fault>) {
    let of_other_kind = |error: &ValidationError<'_>| {
        matches!(error.kind(), Kind::Type { .. }) && error.instance_path().as_str() == at
    };
    match context.iter().find(|errors| !errors.iter().any(of_other_kind)) {
        Some(errors) => errors.iter().for_each(|error| tell(error, faults)),
        None => {
            let kinds: Vec<String> = context
                .iter()
                .flatten()
                .filter_map(|error| match error.kind() {
                    Kind::Type { kind } => Some(kinds(kind)),
                    _ => None,
                })
                .collect();
            faults.push((at.to_owned(), say::field_kind(kinds.join(", "))));
        }
    }
}

fn kinds(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Single(kind) => kind.to_string(),
        TypeKind::Multiple(kinds) => {
            kinds.into_iter().map(|kind| kind.to_string()).collect::<Vec<_>>().join(", ")
        }
    }
}

fn list(options: &Json) -> String {
    let words = options.as_array().into_iter().flatten();
    words
        .map(|word| word.as_str().map_or_else(|| word.to_string(), str::to_owned))
        .collect::<Vec<_>>()
        .join(", ")
}

fn holds_zero(value: &Json) -> bool {
    match value {
        Json::String(text) => text.contains('\0'),
        Json::Array(items) => items.iter().any(holds_zero),
        Json::Object(fields) => fields.iter().any(|(name, value)| name.contains('\0') || holds_zero(value)),
        _ => false,
    }
}

/// U+0000 is a letter of JSON, and none that a database keeps.
fn zeros(value: &Json, at: &str, faults: &mut Vec<Fault>) {
    match value {
        Json::String(text) if text.contains('\0') => {
            faults.push((at.to_owned(), shell::say::field_control_characters()));
        }
        Json::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                zeros(item, &format!("{at}/{index}"), faults);
            }
        }
        Json::Object(fields) => {
            for (name, value) in fields {
                let at = format!("{at}/{}", part(name));
                if name.contains('\0') {
                    faults.push((at.clone(), shell::say::field_control_characters()));
                }
                zeros(value, &at, faults);
            }
        }
        _ => {}
    }
}
