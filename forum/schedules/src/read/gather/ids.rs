//! Ids of a programme: the source's own, else made of what an item is; each given once.

use super::push_once;
use crate::{Change, Item, SourceIds};
use std::collections::HashMap;
use uuid::Uuid;

/// Ids of a programme, each given once.
#[derive(Default)]
pub(super) struct Ids {
    /// Id → what has it: title, start and room.
    given: HashMap<String, u128>,
}

impl Ids {
    /// Gives an item its id.
    ///
    /// # Errors
    /// The id, where the same item has it already.
    pub(super) fn single(
        &mut self,
        item: &mut Item,
        end: &str,
        changes: &mut Vec<Change>,
    ) -> Result<(), String> {
        let mark = mark(item);
        if item.id.is_empty() {
            item.id = match (item.source.guid, &item.source.code, item.source.number) {
                (Some(guid), _, _) => guid.to_string(),
                (None, Some(code), _) => code.clone(),
                (None, None, Some(number)) => number.to_string(),
                (None, None, None) => {
                    push_once(changes, Change::IdMade);
                    Uuid::from_u128(mark).to_string()
                }
            };
        }
        if !end.is_empty() {
            item.id = format!("{}/{end}", item.id);
        }
        match self.given.get(&item.id) {
            None => {}
            Some(same) if *same == mark => return Err(item.id.clone()),
            Some(_) => self.rename(item, mark, changes)?,
        }
        self.given.insert(item.id.clone(), mark);
        Ok(())
    }

    /// A longer id by the item's own time, so that it is the same when the file comes again in another order.
    fn rename(&self, item: &mut Item, mark: u128, changes: &mut Vec<Change>) -> Result<(), String> {
        let from = item.id.clone();
        let start = item.when.as_ref().map(|when| when.start.timestamp().to_string()).unwrap_or_default();
        let by_time = format!("{from}/{start}");
        let to = match self.given.get(&by_time) {
            None => by_time,
            Some(same) if *same == mark => return Err(by_time),
            // Two at one time: by everything that tells them apart.
            Some(_) => format!("{from}/{}", Uuid::from_u128(mark)),
        };
        if self.given.contains_key(&to) {
            return Err(to);
        }
        // Files going out must not give one guid twice.
        item.source = SourceIds { code: item.source.code.take(), ..SourceIds::default() };
        item.id.clone_from(&to);
        changes.push(Change::IdRenamed { from, to });
        Ok(())
    }
}

/// The namespace of ids that are made of what an item is.
const MADE: Uuid = Uuid::from_u128(0x2f1c_54a6_6a0b_5f0e_9c59_0d6f_3f2b_7a11);

/// What an item is: its title, its start, its room.
fn mark(item: &Item) -> u128 {
    let title: Vec<String> = item.title.iter().map(|(lang, text)| format!("{lang}\u{1f}{text}")).collect();
    let start = item.when.as_ref().map(|when| when.start.timestamp().to_string());
    let parts =
        [title.join("\u{1e}"), start.unwrap_or_default(), item.place.room.clone().unwrap_or_default()];
    Uuid::new_v5(&MADE, parts.join("\u{1d}").as_bytes()).as_u128()
}
