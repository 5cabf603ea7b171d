//! The tree of items, whatever its file says of parents.

use super::{fields::excerpt, push_once};
use crate::{Change, Entry, Item, Outcome, TREE_DEPTH_MAX};
use std::collections::{HashMap, HashSet};

/// Parents are items of the programme, and nobody is their own ancestor.
pub(super) fn tie_tree(items: &mut [Item], entries: &mut [Entry]) {
    let parents: HashMap<String, Option<String>> =
        items.iter().map(|item| (item.id.clone(), item.parent.clone())).collect();
    let is_sound = |item: &Item| {
        let mut seen = HashSet::from([item.id.as_str()]);
        let mut next = item.parent.as_deref();
        while let Some(id) = next {
            let Some(parent) = parents.get(id) else { return seen.len() > 1 };
            if id == item.id || seen.len() > TREE_DEPTH_MAX {
                return false;
            }
            // A ring further up is untied there.
            if !seen.insert(id) {
                return true;
            }
            next = parent.as_deref();
        }
        true
    };
    let loose: HashMap<String, String> = items
        .iter()
        .filter(|item| !is_sound(item))
        .filter_map(|item| Some((item.id.clone(), item.parent.clone()?)))
        .collect();
    items.iter_mut().filter(|item| loose.contains_key(&item.id)).for_each(|item| item.parent = None);
    for entry in entries {
        let Outcome::Taken { items, changes } = &mut entry.outcome else { continue };
        for parent in items.iter().filter_map(|id| loose.get(id)) {
            push_once(changes, Change::ParentDropped { value: excerpt(parent) });
        }
    }
}
