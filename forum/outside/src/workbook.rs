//! The workbook that goes out: a code, the chosen fields, and two columns to be filled in.

use crate::{Words, fields::Fields, model::OutList, store::Particulars};
use kernel::{Lang, Result};
use lingua::sort::Sorter;
use sheets::{Cell, Column, Sheet, Unwritable};
use uuid::Uuid;

/// Characters of the column for reasons.
const REASON_WIDTH: u16 = 40;

/// A list as a workbook: delegations in protocol order, names in the alphabet of its language.
///
/// # Errors
/// What reading a photo says; inside, that a workbook cannot hold it.
pub(crate) fn written(
    list: &OutList,
    fields: &Fields,
    mut rows: Vec<(String, Particulars)>,
    chain: &[String],
    photo: impl Fn(Option<Uuid>) -> Result<Option<Vec<u8>>>,
) -> Result<Result<Vec<u8>, Unwritable>> {
    let (tag, lang) = (list.lang.as_str(), Lang::nearest(&list.lang));
    let t = Words(lang);
    let sorter = Sorter::new(tag);
    rows.sort_by_cached_key(|(_, it)| {
        let name = sorter.name_key(&people::sort_name(&it.family_name, &it.given_name), &it.language);
        (it.delegation_place.unwrap_or(i64::MAX), name)
    });
    let mut columns = vec![Column::new(t.reference())];
    columns.extend(list.fields.iter().map(|word| Column::new(fields.label(word, tag, chain))));
    // As at the desk: said where the passport's name goes out, in a column of its own, and only where it is said of somebody.
    // How else the name might be spelt is nobody's business outside.
    let goes_out = list.fields.iter().any(|word| word == "passport_name");
    let is_doubtful = goes_out && rows.iter().any(|(_, it)| it.passport_mismatch().is_some());
    if is_doubtful {
        columns.push(Column::new(t.passport_check()));
    }
    columns.push(Column { choices: vec![t.cleared(), t.refused()], ..Column::new(t.answer()) });
    columns.push(Column { width: Some(REASON_WIDTH), ..Column::new(t.reason()) });
    let mut sheet = Sheet { name: t.sheet_name(), columns, rows: vec![] };
    for (code, it) in rows {
        let photo = photo(it.photo)?;
        let mut cells: Vec<Cell> = vec![code.into()];
        cells.extend(list.fields.iter().map(|word| fields.cell(&it, word, tag, chain, photo.as_deref())));
        if is_doubtful {
            let note = it.passport_mismatch().map(|_| people::passport::doubtful(lang)).unwrap_or_default();
            cells.push(note.into());
        }
        sheet.rows.push(cells);
    }
    Ok(sheets::xlsx(&sheet))
}
