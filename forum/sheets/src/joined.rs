//! Cells that a workbook shows as one. Only the first of them has what they say.

use crate::archive;
use calamine::{Dimensions, Reader, Xlsx};
use std::{
    collections::HashMap,
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// More of a sheet are passed over.
const JOINED_MAX: usize = 5_000;

/// Cells of a sheet that are shown as one, by the first and the last of their rows and columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Joined {
    /// Rows of the sheet, from 1.
    pub lines: (u32, u32),
    /// Columns, from 0.
    pub columns: (usize, usize),
}

/// The joined cells of a workbook, by the names of its sheets; none where the bytes are no workbook.
pub fn joined(bytes: &[u8]) -> HashMap<String, Vec<Joined>> {
    if archive::weigh(bytes).is_err() {
        return HashMap::new();
    }
    // As in `read_xlsx`: the parser is not ours and the bytes are anybody's.
    catch_unwind(AssertUnwindSafe(|| of_sheets(bytes))).ok().flatten().unwrap_or_default()
}

fn of_sheets(bytes: &[u8]) -> Option<HashMap<String, Vec<Joined>>> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).ok()?;
    let names: Vec<String> = workbook.sheets_metadata().iter().map(|sheet| sheet.name.clone()).collect();
    let of_sheet = |name: String| {
        let found = workbook.merge_cells_by_sheet_name(&name).unwrap_or_default();
        (name, found.into_iter().take(JOINED_MAX).map(Joined::from).collect())
    };
    Some(names.into_iter().map(of_sheet).collect())
}

impl From<Dimensions> for Joined {
    fn from(it: Dimensions) -> Joined {
        Joined {
            lines: (it.start.0.saturating_add(1), it.end.0.saturating_add(1)),
            columns: (it.start.1 as usize, it.end.1 as usize),
        }
    }
}
