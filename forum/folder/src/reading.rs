//! A TOML file being read: values asked for by key, faults collected with their line.
//!
//! Asking for a value that is missing or wrong files a fault and gives a stand-in, so that reading goes on and finds the
//! next one. The stand-ins never leave this crate: with a fault there is no folder.

use crate::{Fault, Kind, Noun, What, Worded, wellformed};
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, btree_map::Entry},
    ops::RangeInclusive,
};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// One file, and what has been found in it so far.
pub struct Reading {
    file: &'static str,
    line_starts: Vec<usize>,
    faults: RefCell<Vec<Fault>>,
    /// The line that declares an id, by kind of thing and id.
    declared: RefCell<BTreeMap<(String, String), u32>>,
    references: RefCell<Vec<(Spot, Noun, String)>>,
    /// A `ref`, with the delegation that is said of it.
    people: RefCell<Vec<(Spot, Option<String>, String)>>,
    /// The coalition's, once they are known.
    pub languages: RefCell<Vec<String>>,
    /// Of the first city, once it is known.
    pub zone: RefCell<jiff::tz::TimeZone>,
}

/// A place that a fault can be filed for.
#[derive(Clone, Debug)]
pub struct Spot {
    pub line: u32,
    pub field: String,
}

/// A table of the file: the values under one heading.
pub struct Section<'t> {
    pub reading: &'t Reading,
    table: &'t DeTable<'t>,
    /// Where the table itself is.
    pub spot: Spot,
    /// The keys that have been asked for; the others mean nothing.
    asked: RefCell<Vec<&'static str>>,
    /// Whether all keys have been asked for.
    all_asked: Cell<bool>,
}

impl Reading {
    /// Begins to read a file.
    pub fn new(file: &'static str, text: &str) -> Reading {
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Reading {
            file,
            line_starts,
            faults: RefCell::default(),
            declared: RefCell::default(),
            references: RefCell::default(),
            people: RefCell::default(),
            languages: RefCell::default(),
            zone: RefCell::new(jiff::tz::TimeZone::UTC),
        }
    }

    /// The whole file as a table.
    pub fn root<'t>(&'t self, table: &'t DeTable<'t>) -> Section<'t> {
        self.section(table, Spot { line: 1, field: String::new() })
    }

    fn section<'t>(&'t self, table: &'t DeTable<'t>, spot: Spot) -> Section<'t> {
        Section { reading: self, table, spot, asked: RefCell::default(), all_asked: Cell::new(false) }
    }

    /// The line, from 1, of a byte.
    pub fn line_of(&self, offset: usize) -> u32 {
        let line = self.line_starts.partition_point(|start| *start <= offset);
        u32::try_from(line).unwrap_or(u32::MAX)
    }

    /// Files a fault.
    pub fn fault(&self, spot: &Spot, what: What) {
        let fault =
            Fault { file: self.file.to_owned(), line: Some(spot.line), field: spot.field.clone(), what };
        self.faults.borrow_mut().push(fault);
    }

    /// Notes an id of a kind of thing; the second of the same kind is a fault.
    pub fn declare(&self, kind: &str, id: &str, spot: &Spot) {
        let first_line = match self.declared.borrow_mut().entry((kind.to_owned(), id.to_owned())) {
            Entry::Vacant(free) => {
                free.insert(spot.line);
                return;
            }
            Entry::Occupied(first) => *first.get(),
        };
        self.fault(spot, What::Duplicate { value: id.to_owned(), first_line });
    }

    /// Notes a reference, to be looked up when everything is read.
    pub fn refer(&self, spot: Spot, noun: Noun, id: &str) {
        self.references.borrow_mut().push((spot, noun, id.to_owned()));
    }

    /// Notes whom a `ref` names, and of which delegation.
    pub fn refer_person(&self, spot: Spot, delegation: Option<&str>, reference: &str) {
        let delegation = delegation.map(str::to_owned);
        self.people.borrow_mut().push((spot, delegation, reference.to_owned()));
    }

    /// Looks up every reference and gives all faults of the file. `have_given` answers the delegations that have given a `ref`.
    pub fn finish<'d>(self, have_given: impl Fn(&str) -> &'d [String]) -> Vec<Fault> {
        for (spot, noun, id) in self.references.take() {
            if !self.declared.borrow().contains_key(&(noun.word().to_owned(), id.clone())) {
                self.fault(&spot, What::Unknown { noun, value: id });
            }
        }
        for (spot, delegation, value) in self.people.take() {
            match (delegation, have_given(&value)) {
                (Some(delegation), known) if !known.contains(&delegation) => {
                    let value = format!("{delegation}/{value}");
                    self.fault(&spot, What::Unknown { noun: Noun::Person, value });
                }
                (Some(_), _) | (None, [_]) => {}
                (None, []) => self.fault(&spot, What::Unknown { noun: Noun::Person, value }),
                (None, several) => {
                    self.fault(&spot, What::SeveralPeople { value, delegations: several.join(", ") });
                }
            }
        }
        self.faults.into_inner()
    }
}

impl<'t> Section<'t> {
    /// The place of a key's value; of the table, where the key is missing.
    pub fn spot_of(&self, key: &str) -> Spot {
        let line = self.table.get_key_value(key).map(|(key, _)| self.reading.line_of(key.span().start));
        Spot { line: line.unwrap_or(self.spot.line), field: self.path_of(key) }
    }

    fn path_of(&self, key: &str) -> String {
        if self.spot.field.is_empty() { key.to_owned() } else { format!("{}.{key}", self.spot.field) }
    }

    /// Files a fault for a key.
    pub fn fault(&self, key: &str, what: What) {
        self.reading.fault(&self.spot_of(key), what);
    }

    /// Files `Missing` for a key that has no value, and gives a stand-in for it.
    pub fn required<T: Default>(&self, key: &str, value: Option<T>) -> T {
        if value.is_none() && !self.table.contains_key(key) {
            self.fault(key, What::Missing);
        }
        value.unwrap_or_default()
    }

    /// A key's value, whatever it is.
    pub fn value(&self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.asked.borrow_mut().push(key);
        self.table.get(key)
    }

    /// A key's value without asking for it: somebody else does.
    pub fn peek(&self, key: &str) -> Option<&'t DeValue<'t>> {
        self.table.get(key).map(Spanned::get_ref)
    }

    /// A key's value as `of` takes it; where it does not, a fault says which kind was wanted.
    pub fn value_of<T>(
        &self,
        key: &'static str,
        wanted: Kind,
        of: impl Fn(&'t DeValue<'t>) -> Option<T>,
    ) -> Option<T> {
        let taken = of(self.value(key)?.get_ref());
        if taken.is_none() {
            self.fault(key, What::WrongKind { wanted });
        }
        taken
    }

    /// A text of one line.
    pub fn line(&self, key: &'static str) -> Option<String> {
        let value = self.value_of(key, Kind::Text, DeValue::as_str)?;
        if let Some(what) = wellformed::line_fault(value) {
            self.fault(key, what);
        }
        Some(value.to_owned())
    }

    /// A text of one line, checked by a rule of its own.
    pub fn checked_line(
        &self,
        key: &'static str,
        fits: fn(&str) -> bool,
        else_what: fn(String) -> What,
    ) -> Option<String> {
        let value = self.line(key)?;
        if !fits(&value) {
            self.fault(key, else_what(value.clone()));
        }
        Some(value)
    }

    /// The table's id, which must be there, be well-formed, and be the only one of its kind.
    pub fn id(&self, kind: &str) -> String {
        self.id_like(kind, wellformed::is_id)
    }

    /// [`Section::id`] by another rule of form.
    pub fn id_like(&self, kind: &str, fits: fn(&str) -> bool) -> String {
        let id = self.checked_line("id", fits, |value| What::BadId { value });
        if let Some(id) = &id {
            self.reading.declare(kind, id, &self.spot_of("id"));
        }
        self.required("id", id)
    }

    /// The id of something that is, or will be, declared.
    pub fn reference(&self, key: &'static str, noun: Noun) -> Option<String> {
        let id = self.line(key)?;
        self.reading.refer(self.spot_of(key), noun, &id);
        Some(id)
    }

    /// Ids of things that are, or will be, declared.
    pub fn references(&self, key: &'static str, noun: Noun) -> Vec<String> {
        let list = self.list(key);
        for (spot, id) in &list {
            self.reading.refer(spot.clone(), noun, id);
        }
        list.into_iter().map(|(_, id)| id).collect()
    }

    /// A list of texts, each with its place.
    pub fn list(&self, key: &'static str) -> Vec<(Spot, String)> {
        let values = self.value_of(key, Kind::List, DeValue::as_array);
        let one = |at: usize, value: &Spanned<DeValue<'_>>| {
            let spot = self.spot_in(key, at, value);
            let Some(text) = text_or_day(value.get_ref()) else {
                self.reading.fault(&spot, What::WrongKind { wanted: Kind::Text });
                return None;
            };
            if let Some(what) = wellformed::line_fault(&text) {
                self.reading.fault(&spot, what);
            }
            Some((spot, text))
        };
        values
            .into_iter()
            .flat_map(|values| values.iter().enumerate())
            .filter_map(|(at, value)| one(at, value))
            .collect()
    }

    fn spot_in<T>(&self, key: &str, at: usize, value: &Spanned<T>) -> Spot {
        Spot {
            line: self.reading.line_of(value.span().start),
            field: format!("{}[{}]", self.path_of(key), at + 1),
        }
    }

    /// `true` or `false`.
    pub fn flag(&self, key: &'static str) -> Option<bool> {
        self.value_of(key, Kind::Boolean, DeValue::as_bool)
    }

    /// A whole number within bounds.
    pub fn number(&self, key: &'static str, bounds: RangeInclusive<u32>) -> Option<u32> {
        let value = self.value(key)?;
        self.reading.number(&self.spot_of(key), value.get_ref(), bounds)
    }

    /// A number within bounds, with or without a fraction.
    pub fn decimal(&self, key: &'static str, bounds: RangeInclusive<f64>) -> Option<f64> {
        let written = |value: &DeValue<'_>| match value {
            DeValue::Float(value) => Some(value.as_str().to_owned()),
            DeValue::Integer(value) => Some(value.as_str().to_owned()),
            _ => None,
        };
        let value = self.value_of(key, Kind::Number, written)?;
        let number = value.parse().ok().filter(|number| bounds.contains(number));
        if number.is_none() {
            self.fault(key, What::BadNumber { value });
        }
        number
    }

    /// One of the words of a closed list.
    pub fn word<T: Worded>(&self, key: &'static str) -> Option<T> {
        let value = self.line(key)?;
        let word = T::from_word(&value);
        if word.is_none() {
            let allowed: Vec<&str> = T::ALL.iter().map(|it| it.word()).collect();
            self.fault(key, What::NotOneOf { value, allowed: allowed.join(", ") });
        }
        word
    }

    /// Words of a closed list, each once.
    pub fn words<T: Worded + PartialEq>(&self, key: &'static str) -> Vec<T> {
        let mut found: Vec<T> = vec![];
        for (spot, value) in self.list(key) {
            match T::from_word(&value) {
                None => {
                    let allowed: Vec<&str> = T::ALL.iter().map(|it| it.word()).collect();
                    self.reading.fault(&spot, What::NotOneOf { value, allowed: allowed.join(", ") });
                }
                Some(word) if found.contains(&word) => {
                    self.reading.fault(&spot, What::Duplicate { value, first_line: spot.line });
                }
                Some(word) => found.push(word),
            }
        }
        found
    }

    /// The table under a key.
    pub fn table(&self, key: &'static str) -> Option<Section<'t>> {
        let table = self.value_of(key, Kind::Table, DeValue::as_table)?;
        Some(self.reading.section(table, self.spot_of(key)))
    }

    /// The tables under a key: `[[key]]`, again and again.
    pub fn tables(&self, key: &'static str) -> Vec<Section<'t>> {
        let values = self.value_of(key, Kind::List, DeValue::as_array);
        let one = |at: usize, value: &'t Spanned<DeValue<'t>>| {
            let spot = self.spot_in(key, at, value);
            let Some(table) = value.get_ref().as_table() else {
                self.reading.fault(&spot, What::WrongKind { wanted: Kind::Table });
                return None;
            };
            Some(self.reading.section(table, spot))
        };
        values
            .into_iter()
            .flat_map(|values| values.iter().enumerate())
            .filter_map(|(at, value)| one(at, value))
            .collect()
    }

    /// Every key and its value in the order of the file.
    pub fn entries(&self) -> Vec<(Spot, &'t str, &'t DeValue<'t>)> {
        self.all_asked.set(true);
        let mut entries: Vec<_> = self.table.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        entries
            .into_iter()
            .map(|(key, value)| (self.spot_of(key.get_ref()), key.get_ref().as_ref(), value.get_ref()))
            .collect()
    }

    /// Files a fault for every key that nobody has asked for.
    pub fn done(self) {
        if self.all_asked.get() {
            return;
        }
        let asked = self.asked.borrow();
        for key in self.table.keys().map(|key| key.get_ref().as_ref()).filter(|key| !asked.contains(key)) {
            self.fault(key, What::UnknownKey { key: key.to_owned() });
        }
    }
}

impl Reading {
    /// A whole number within bounds.
    pub fn number(&self, spot: &Spot, value: &DeValue<'_>, bounds: RangeInclusive<u32>) -> Option<u32> {
        let Some(integer) = value.as_integer() else {
            self.fault(spot, What::WrongKind { wanted: Kind::Number });
            return None;
        };
        let number =
            u32::from_str_radix(integer.as_str(), integer.radix()).ok().filter(|it| bounds.contains(it));
        if number.is_none() {
            self.fault(spot, What::BadNumber { value: integer.to_string() });
        }
        number
    }
}

/// A text, or a day written as TOML's own.
pub fn text_or_day(value: &DeValue<'_>) -> Option<String> {
    value.as_str().map(str::to_owned).or_else(|| value.as_datetime().map(ToString::to_string))
}
