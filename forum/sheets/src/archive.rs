//! An XLSX is a ZIP archive: it is weighed before anything opens it.

use crate::Refusal;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Most bytes of all parts of a workbook, unpacked: a sheet of a hundred thousand rows has about 100 MB.
const UNPACKED_BYTES_MAX: u64 = 256 * 1024 * 1024;

/// Most parts of a workbook. One with a photo for each of a thousand people has little over a thousand.
const PARTS_MAX: usize = 20_000;

/// Refuses a workbook that would fill the memory. What its directory says of sizes is not believed: the parts are unpacked and
/// counted, and no part is kept.
pub fn weigh(bytes: &[u8]) -> Result<(), Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    if archive.len() > PARTS_MAX {
        return Err(Refusal::TooMuchText);
    }
    let mut left = UNPACKED_BYTES_MAX;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| Refusal::Damaged)?;
        let size =
            std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| Refusal::Damaged)?;
        left = left.checked_sub(size).ok_or(Refusal::TooMuchText)?;
    }
    Ok(())
}
