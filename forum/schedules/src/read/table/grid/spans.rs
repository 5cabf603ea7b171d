//! What joined cells of a grid say: an item over several hours or all halls, an hour over several rows.

use super::layout::Layout;
use crate::read::{clock::Moment, table_times::DayOrder};
use sheets::{Joined, Row};

/// The joined cells of a grid, with the hours of its rows.
#[derive(Default)]
pub(super) struct Spans {
    joined: Vec<Joined>,
    /// Of the rows that say an hour, in their order.
    hours: Vec<Hours>,
    /// The column of the times.
    times: usize,
}

/// The hour of a row.
#[derive(Clone)]
pub(super) struct Hours {
    line: u32,
    pub(super) start: Moment,
    pub(super) end: Option<Moment>,
}

impl Spans {
    pub(super) fn of(rows: &[Row], joined: &[Joined], layout: &Layout, order: DayOrder) -> Spans {
        if joined.is_empty() {
            return Spans::default();
        }
        let hours = rows.iter().filter_map(|row| {
            let (start, end) = order.range(row.cell(layout.times).trim());
            let start = start.filter(|it| it.time.is_some())?;
            let of_column = layout.ends.and_then(|column| order.moment(row.cell(column)));
            Some(Hours { line: row.line, start, end: end.or(of_column) })
        });
        Spans { hours: hours.collect(), joined: joined.to_vec(), times: layout.times }
    }

    /// The joined cell that begins there.
    fn at(&self, line: u32, column: usize) -> Option<&Joined> {
        self.joined.iter().find(|it| it.lines.0 == line && it.columns.0 == column)
    }

    /// When the item of a cell ends that is joined over several hours: with the last of them, or when what is right below it begins.
    pub(super) fn end(&self, line: u32, column: usize) -> Option<Moment> {
        let last = self.at(line, column).map(|it| it.lines.1).filter(|last| *last > line)?;
        let after = self.hours.partition_point(|it| it.line <= last);
        let of_last = self.hours[..after].last().filter(|it| it.line > line)?;
        let below = self.hours.get(after).filter(|it| it.line == last + 1);
        of_last.end.clone().or_else(|| below.map(|it| it.start.clone()))
    }

    /// Whether a cell is joined over all columns of items, of which there are several.
    pub(super) fn is_over_all(&self, line: u32, column: usize, layout: &Layout) -> bool {
        let (Some(first), Some(last)) = (layout.columns.first(), layout.columns.last()) else { return false };
        let covers = |it: &Joined| it.columns.0 <= first.index && it.columns.1 >= last.index;
        first.index < last.index && self.at(line, column).is_some_and(covers)
    }

    /// The hour above that is joined over this row.
    pub(super) fn hours(&self, line: u32) -> Option<&Hours> {
        let covers = |it: &&Joined| it.columns.0 == self.times && it.lines.0 < line && line <= it.lines.1;
        let first = self.joined.iter().find(covers)?.lines.0;
        self.hours.iter().find(|it| it.line == first)
    }
}
