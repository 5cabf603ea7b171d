//! Delays: an item that begins later moves what follows in its hall on that day.

use jiff::civil::Date;
use programme::ItemId;
use std::collections::BTreeMap;

/// Minutes by which an item is declared late at most; items may begin earlier, too.
pub const DELAY_MIN_MAX: i64 = 600;

/// By how many minutes each item of one hall moves. `items` with their days, in the order in which they begin; what was declared of an item
/// holds for it and for what follows on the same day, until something else is declared.
pub fn shifts(items: &[(ItemId, Option<Date>)], declared: &BTreeMap<ItemId, i64>) -> BTreeMap<ItemId, i64> {
    let mut shifted = BTreeMap::new();
    let (mut day, mut shift) = (None, 0);
    for (item, begins_on) in items {
        if *begins_on != day {
            (day, shift) = (*begins_on, 0);
        }
        shift = declared.get(item).copied().unwrap_or(shift);
        if shift != 0 {
            shifted.insert(*item, shift);
        }
    }
    shifted
}
