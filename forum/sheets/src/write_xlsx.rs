//! A list as an Excel workbook.

use crate::{
    Cell, Sheet, Unwritable,
    write::{Column, is_dangerous},
};
use rust_xlsxwriter::{
    Color, DataValidation, ExcelDateTime, Format, FormatAlign, FormatBorder, Image, Workbook, Worksheet,
    XlsxError,
};

/// Most characters that Excel keeps in a cell, in UTF-16 units.
const CELL_UNITS_MAX: usize = 32_767;

/// Characters of the narrowest and the widest column that is as wide as its texts.
const WIDTHS: (usize, usize) = (8, 50);

/// Characters of a column with photos, and pixels of its rows.
const PHOTO_WIDTH: f64 = 12.0;
const PHOTO_ROW_PIXELS: u32 = 100;

/// Characters of a sheet's name (Excel's limit), and what it may not have.
const NAME_CHARS_MAX: usize = 31;
const NAME_FORBIDDEN: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

/// The list as a workbook of one sheet: headings marked and kept in sight, every text typed as text, so that nothing is calculated.
///
/// # Errors
/// [`Unwritable`] for more rows or columns than a sheet has, or a photo that is no PNG or JPEG.
pub fn xlsx(sheet: &Sheet) -> Result<Vec<u8>, Unwritable> {
    written(sheet).map_err(|error| Unwritable(error.to_string()))
}

struct Formats {
    heading: Format,
    text: Format,
    guarded: Format,
    day: Format,
}

fn written(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let text = Format::new().set_align(FormatAlign::Top).set_num_format("@");
    let formats = Formats {
        heading: Format::new()
            .set_bold()
            .set_background_color(Color::RGB(0xE8_EE_F2))
            .set_border_bottom(FormatBorder::Thin)
            .set_align(FormatAlign::Top)
            .set_text_wrap(),
        // Without the mark Excel calculates such a text as soon as somebody edits the cell.
        guarded: text.clone().set_quote_prefix(),
        text,
        day: Format::new().set_align(FormatAlign::Top).set_num_format("yyyy-mm-dd"),
    };
    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet();
    let name = sheet_name(&sheet.name);
    if !name.is_empty() {
        page.set_name(name)?;
    }
    for (column, Column { heading, .. }) in sheet.columns.iter().enumerate() {
        page.write_string_with_format(0, narrow(column), cut(heading), &formats.heading)?;
        page.set_column_width(narrow(column), width_of(sheet, column))?;
    }
    page.set_freeze_panes(1, 0)?;
    for (row, cells) in (1u32..).zip(&sheet.rows) {
        for (column, cell) in cells.iter().enumerate() {
            write_cell(page, row, narrow(column), cell, &formats)?;
        }
    }
    offer_choices(page, sheet)?;
    workbook.save_to_buffer()
}

/// Lists to choose from, in the cells of the rows that are there. Whatever else is typed is kept: it is read as well.
fn offer_choices(page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let Ok(last) = u32::try_from(sheet.rows.len()) else { return Ok(()) };
    let offering = sheet.columns.iter().enumerate().filter(|(_, it)| last > 0 && !it.choices.is_empty());
    for (column, Column { choices, .. }) in offering {
        let validation = DataValidation::new().allow_list_strings(choices)?.show_error_message(false);
        page.add_data_validation(1, narrow(column), last, narrow(column), &validation)?;
    }
    Ok(())
}

/// Columns beyond what the type holds are beyond what a sheet holds; the writer then says so.
fn narrow(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

fn write_cell(
    page: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => {
            let format = if is_dangerous(text) { &formats.guarded } else { &formats.text };
            page.write_string_with_format(row, column, cut(text), format)?;
        }
        // Excel keeps 15 digits of a number.
        Cell::Number(number) if number.unsigned_abs() >= 1_000_000_000_000_000 => {
            page.write_string_with_format(row, column, number.to_string(), &formats.text)?;
        }
        #[expect(clippy::cast_precision_loss, reason = "fewer than 16 digits fit")]
        Cell::Number(number) => _ = page.write_number(row, column, *number as f64)?,
        Cell::Date(day) => match excel_day(*day) {
            Some(date) => _ = page.write_datetime_with_format(row, column, &date, &formats.day)?,
            None => _ = page.write_string_with_format(row, column, day.to_string(), &formats.text)?,
        },
        Cell::Photo(bytes) => {
            page.set_row_height_pixels(row, PHOTO_ROW_PIXELS)?;
            page.insert_image_fit_to_cell_centered(row, column, &Image::new_from_buffer(bytes)?)?;
        }
    }
    Ok(())
}

/// Excel's days begin with 1900.
fn excel_day(day: jiff::civil::Date) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|year| *year >= 1900)?;
    ExcelDateTime::from_ymd(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

fn width_of(sheet: &Sheet, column: usize) -> f64 {
    let cells = || sheet.rows.iter().filter_map(|row| row.get(column));
    if cells().any(|cell| matches!(cell, Cell::Photo(_))) {
        return PHOTO_WIDTH;
    }
    let Column { heading, width, choices } = &sheet.columns[column];
    let chars = |cell: &Cell| match cell {
        Cell::Text(text) => text.chars().take(WIDTHS.1).count(),
        Cell::Date(_) => 10,
        Cell::Number(_) | Cell::Empty | Cell::Photo(_) => 0,
    };
    let offered = choices.iter().map(|choice| choice.chars().count() + 3).max().unwrap_or(0);
    let widest = || cells().map(chars).max().unwrap_or(0).max(heading.chars().count()).max(offered);
    let width = width.map_or_else(|| widest().clamp(WIDTHS.0, WIDTHS.1), usize::from);
    f64::from(u16::try_from(width + 2).unwrap_or(u16::MAX))
}

/// As much of a text as Excel keeps in a cell.
fn cut(text: &str) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > CELL_UNITS_MAX
    });
    end.map_or(text, |(at, _)| &text[..at])
}

fn sheet_name(name: &str) -> String {
    let fitting = name.chars().filter(|c| !NAME_FORBIDDEN.contains(c) && !c.is_control());
    fitting.take(NAME_CHARS_MAX).collect::<String>().trim_matches(['\'', ' ']).to_owned()
}
