//! A list whose workbook shows cells of several rows as one.

use super::Columns;
use crate::read::table_words::Column;
use sheets::{Joined, Row};

/// Rows as whoever looks at the sheet sees them: what is joined over several rows is said by each of them; those over which a title
/// is joined are one item.
pub(super) fn spread(rows: &[Row], columns: &Columns, joined: &[Joined]) -> Vec<Row> {
    let mut rows = rows.to_vec();
    let of = |index: usize| columns.iter().find(|(at, _, _)| *at == index).map(|(_, column, _)| *column);
    let over_rows = || joined.iter().filter(|it| it.lines.1 > it.lines.0);
    for it in over_rows().filter(|it| of(it.columns.0).is_some_and(is_of_several)) {
        say_by_each(&mut rows, it);
    }
    for it in over_rows().filter(|it| of(it.columns.0) == Some(Column::Title)) {
        make_one(&mut rows, columns, it);
    }
    rows
}

/// What several items have in common.
fn is_of_several(column: Column) -> bool {
    !column.is_worded() && !matches!(column, Column::Id | Column::Url | Column::Private | Column::Ignored)
}

/// The rows of joined cells.
fn within(rows: &[Row], it: &Joined) -> std::ops::Range<usize> {
    let begin = rows.partition_point(|row| row.line < it.lines.0);
    begin..rows.partition_point(|row| row.line <= it.lines.1)
}

fn say_by_each(rows: &mut [Row], it: &Joined) {
    let range = within(rows, it);
    let Some((first, others)) = rows[range].split_first_mut() else { return };
    let column = it.columns.0;
    if first.line != it.lines.0 || first.cell(column).trim().is_empty() {
        return;
    }
    for row in others {
        if row.cells.len() <= column {
            row.cells.resize(column + 1, String::new());
        }
        row.cells[column] = first.cells[column].clone();
    }
}

/// Its speakers are in all of the rows, its end is in the last one.
fn make_one(rows: &mut Vec<Row>, columns: &Columns, it: &Joined) {
    let range = within(rows, it);
    let others = match rows.get(range.start) {
        Some(first) if first.line == it.lines.0 && !first.cell(it.columns.0).trim().is_empty() => {
            range.start + 1..range.end
        }
        _ => return,
    };
    let others: Vec<Row> = rows.drain(others).collect();
    let first = &mut rows[range.start];
    for (index, column, _) in columns {
        for row in others.iter().filter(|row| !row.cell(*index).trim().is_empty()) {
            if first.cells.len() <= *index {
                first.cells.resize(index + 1, String::new());
            }
            match column {
                Column::Speaker | Column::Moderator if first.cells[*index] != row.cells[*index] => {
                    first.cells[*index] += "; ";
                    first.cells[*index] += &row.cells[*index];
                }
                Column::End => first.cells[*index].clone_from(&row.cells[*index]),
                _ => {}
            }
        }
    }
}
