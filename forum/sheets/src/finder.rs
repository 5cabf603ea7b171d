//! What a cell names, in any spelling.

use crate::Choice;
use std::collections::HashMap;

/// Finds a choice by its id or any of its names, in any spelling.
pub(crate) struct Finder<'c> {
    by_id: HashMap<&'c str, &'c str>,
    /// `None` where two choices have one name, which then names neither.
    by_name: HashMap<String, Option<&'c str>>,
}

impl<'c> Finder<'c> {
    pub fn new(choices: impl IntoIterator<Item = &'c Choice> + Clone) -> Finder<'c> {
        let by_id = choices.clone().into_iter().map(|it| (it.id.as_str(), it.id.as_str())).collect();
        let mut by_name: HashMap<String, Option<&str>> = HashMap::new();
        for choice in choices {
            for name in choice.names.iter().chain([&choice.id]) {
                let found = by_name.entry(lingua::fold(name)).or_insert(Some(&choice.id));
                if *found != Some(choice.id.as_str()) {
                    *found = None;
                }
            }
        }
        Finder { by_id, by_name }
    }

    pub fn find(&self, text: &str) -> Option<&'c str> {
        let by_name = || self.by_name.get(&lingua::fold(text)).copied().flatten();
        self.by_id.get(text).copied().or_else(by_name)
    }
}
