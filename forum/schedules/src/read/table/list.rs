//! A list: an item in a row, what is what by the headings of the columns.

use super::{
    Columns, Sheet,
    days::{Day, Days},
    width,
};
use crate::{
    At, Change, Note, Participant, Reason, Refusal, Role,
    read::{
        Given,
        clock::{self, Clock, Moment, push_once},
        draft::{Draft, Start, names, some},
        gather::{Gathering, excerpt},
        kinds, lengths,
        table_times::{DayOrder, has_no_time, is_no, is_yes, joined},
        table_words::{Column, remark},
        zones,
    },
};
use jiff::{SignedDuration, civil::Date};
use sheets::{Row, What};

/// Reads the rows under the headings.
pub(super) fn read(
    rows: &[Row],
    at: usize,
    columns: &Columns,
    sheet: Sheet<'_>,
    year: Option<i16>,
    given: &Given,
    gathering: &mut Gathering,
) -> Result<(), Refusal> {
    let headings = &rows[at];
    let is_known = |index: usize| columns.iter().any(|(column, _, _)| *column == index);
    for (index, heading) in headings.cells.iter().enumerate().filter(|(_, it)| !it.trim().is_empty()) {
        if !is_known(index) {
            gathering.notes.push(Note::ColumnUnknown { heading: excerpt(heading) });
        }
    }
    let is_timed =
        |column: &Column| matches!(column, Column::Date | Column::Start | Column::End | Column::EndDate);
    let timed = columns.iter().filter(|(_, column, _)| is_timed(column)).map(|(index, _, _)| *index);
    let mut clock = Clock::new(&given.zone);
    // `Start (UTC)`.
    let zone = timed
        .clone()
        .find_map(|index| remark(headings.cell(index)).filter(|it| zones::by_name(it).is_some()));
    zone.into_iter().for_each(|zone| clock.set_file_zone(zone));
    let cells = || rows[at + 1..].iter().flat_map(|row| timed.clone().map(move |index| row.cell(index)));
    let days = Days {
        order: DayOrder::of(cells(), given.days),
        year: cells().find_map(|cell| clock::moment(cell)?.day).map(Date::year).or(year),
        forum: given.days,
    };
    let day = days.of_sheet(sheet.name, &rows[..at]);
    // Without headings the widest row says how many cells there are.
    let wide = match width(headings) {
        0 => rows.iter().map(width).max().unwrap_or_default(),
        wide => wide,
    };
    let mut reading = Reading { clock, columns, width: wide, sheet, day, days };
    for row in &rows[at + 1..] {
        if let Some(draft) = reading.draft(row) {
            gathering.take(draft)?;
        }
    }
    Ok(())
}

struct Reading<'r> {
    clock: Clock,
    columns: &'r Columns,
    /// How many cells the headings have.
    width: usize,
    sheet: Sheet<'r>,
    /// The day of the rows: of the sheet, of the last row that says one.
    day: Day,
    days: Days,
}

impl Reading<'_> {
    fn cell<'c>(&self, row: &'c Row, wanted: Column) -> Option<&'c str> {
        let (index, _, _) = self.columns.iter().find(|(_, column, _)| *column == wanted)?;
        Some(row.cell(*index).trim()).filter(|cell| !cell.is_empty())
    }

    fn cells<'c>(&'c self, row: &'c Row, wanted: Column) -> impl Iterator<Item = &'c str> {
        let columns = self.columns.iter().filter(move |(_, column, _)| *column == wanted);
        columns.map(|(index, _, _)| row.cell(*index).trim()).filter(|cell| !cell.is_empty())
    }

    /// A row as a draft; `None` for one that only says the day of those under it.
    fn draft(&mut self, row: &Row) -> Option<Draft> {
        if let Some(day) = self.days.only(row) {
            self.day = day;
            return None;
        }
        let at = At { line: row.line, path: self.sheet.path() };
        let mut draft = Draft { at, ..Draft::default() };
        self.words(row, &mut draft);
        self.time(row, &mut draft);
        let text = |column| self.cell(row, column).map(str::to_owned);
        draft.id = text(Column::Id);
        draft.room = text(Column::Room);
        draft.venue = text(Column::Venue);
        draft.city = text(Column::City);
        draft.track = text(Column::Track);
        draft.kind_as_written = text(Column::Kind);
        draft.language = text(Column::Language);
        draft.url = text(Column::Url);
        draft.licence = text(Column::Licence);
        draft.status = self.cell(row, Column::Status).map(kinds::status).unwrap_or_default();
        for (column, role) in [(Column::Speaker, Role::Speaker), (Column::Moderator, Role::Moderator)] {
            draft.people.extend(self.cells(row, column).flat_map(names).map(|name| participant(name, role)));
        }
        if self.cell(row, Column::Private).is_some_and(is_yes) {
            draft.left_out = Some(Reason::Private);
        }
        if self.cell(row, Column::Published).is_some_and(is_no) {
            draft.left_out = Some(Reason::Unpublished);
        }
        for fault in &row.faults {
            match &fault.what {
                What::BrokenQuotes => draft.left_out = Some(Reason::BrokenRow),
                // Wider than a title above the headings is no fault.
                What::Cells { .. } if width(row) > self.width => draft.left_out = Some(Reason::BrokenRow),
                What::BrokenLetters => push_once(&mut draft.changes, Change::LettersMended),
                What::TooLong { limit } => {
                    let field = crate::Field::Description;
                    push_once(&mut draft.changes, Change::TextCut { field, limit: *limit });
                }
                What::FormulaError { value } => {
                    push_once(&mut draft.changes, Change::ValueDropped { value: excerpt(value) });
                }
                _ => {}
            }
        }
        Some(draft)
    }

    fn words(&self, row: &Row, draft: &mut Draft) {
        for (index, column, lang) in self.columns {
            let worded = match column {
                Column::Title => &mut draft.title,
                Column::Subtitle => &mut draft.subtitle,
                Column::Summary => &mut draft.summary,
                Column::Description => &mut draft.description,
                _ => continue,
            };
            worded.add(lang.as_deref(), row.cell(*index));
        }
    }

    fn time(&mut self, row: &Row, draft: &mut Draft) {
        let mut clock = self.clock.clone();
        if let Some(zone) = self.cell(row, Column::Zone) {
            clock.set_file_zone(zone);
        }
        let said = self.said(row);
        if let Some(day) = &said.day {
            self.day = day.clone();
        }
        draft.start = self.start(&said, &clock, draft);
        if let (Start::Bad(_), Some(value)) = (
            &draft.start,
            [said.date, said.start].into_iter().flatten().find(|it| self.days.order.is_ambiguous(it)),
        ) {
            draft.left_out = Some(Reason::AmbiguousDay { value: excerpt(value) });
        }
        self.length(row, &said, &clock, draft);
    }

    fn said<'c>(&self, row: &'c Row) -> Said<'c> {
        let order = self.days.order;
        let (date, start, end) =
            (self.cell(row, Column::Date), self.cell(row, Column::Start), self.cell(row, Column::End));
        let of_date = date.and_then(|date| {
            let with_year = || {
                let with_year = format!("{date} {}", self.days.year?);
                order.moment(&with_year).filter(|it| it.day.is_some())
            };
            order.moment(date).or_else(with_year)
        });
        let (of_start, of_range_end) = start.map(|start| order.range(start)).unwrap_or_default();
        let last = self.cell(row, Column::EndDate).and_then(|end| order.moment(end));
        let of_end = end.and_then(|end| order.moment(end)).or(of_range_end);
        let day_of = |it: &Option<Moment>| it.as_ref().and_then(|it| it.day);
        let named = || self.days.named(date.filter(|_| of_date.is_none())?, &self.day);
        let day = day_of(&of_start).or(day_of(&of_date)).map(|day| Day::Is(day, None)).or_else(named);
        Said { date, start, end, day, of_end: joined(of_end, last.clone()), of_date, of_start, last }
    }

    fn start(&self, said: &Said<'_>, clock: &Clock, draft: &mut Draft) -> Start {
        let written = said.start.or(said.date).unwrap_or_default();
        let has_digits = |text: &str| text.contains(|c: char| c.is_ascii_digit());
        let ends_at_an_hour = said.of_end.as_ref().is_some_and(|end| end.time.is_some());
        match (said.date, said.start) {
            (None, None) => return Start::Missing,
            // A word says no other day than the rows before; the 32nd of a month is none.
            (Some(date), _) if said.day.is_none() && said.of_date.is_none() && has_digits(date) => {
                return Start::Bad(date.to_owned());
            }
            // What ends at an hour begins at one.
            (_, None) if ends_at_an_hour && has_no_time(said.of_date.as_ref()) => return Start::Missing,
            _ => {}
        }
        let moment = match (&said.of_start, &said.of_date, said.start) {
            (Some(start), _, _) => start.clone(),
            (None, Some(date), None) => date.clone(),
            (None, None, None) if said.day.is_some() => Moment::default(),
            _ => return Start::Bad(written.to_owned()),
        };
        let day = match (moment.day, &self.day) {
            (Some(day), _) => day,
            (None, Day::Is(day, change)) => {
                change.iter().for_each(|change| push_once(&mut draft.changes, change.clone()));
                *day
            }
            (None, Day::Undated(value)) => {
                draft.left_out = Some(Reason::UndatedDay { value: value.clone() });
                return Start::Bad(value.clone());
            }
            (None, Day::Unknown) => {
                if moment.time.is_some() {
                    draft.left_out = Some(Reason::NoDay { value: excerpt(written) });
                }
                return Start::Bad(written.to_owned());
            }
        };
        let begin = clock.resolve(&Moment { day: Some(day), ..moment }, &mut draft.changes);
        begin.map_or_else(|| Start::Bad(day.to_string()), Start::At)
    }

    fn length(&self, row: &Row, said: &Said<'_>, clock: &Clock, draft: &mut Draft) {
        let Start::At(begin) = &draft.start else { return };
        let has_day_alone = said.start.is_none() && has_no_time(said.of_date.as_ref());
        draft.all_day = has_day_alone || self.cell(row, Column::AllDay).is_some_and(is_yes);
        let written = self.cell(row, Column::Duration);
        let duration = written.and_then(lengths::duration).filter(|it| !it.is_zero());
        if let (Some(written), None) = (written, duration) {
            push_once(&mut draft.changes, Change::ValueDropped { value: excerpt(written) });
        }
        let end = said.of_end.as_ref().filter(|it| it.time.is_some());
        draft.duration = duration.or_else(|| clock::until(clock, begin, end?));
        if let (Some(_), None) = (end, draft.duration) {
            let value = excerpt(said.end.or(said.start).unwrap_or_default());
            push_once(&mut draft.changes, Change::ValueDropped { value });
        }
        // The last day of several is one of them.
        let last = said.last.as_ref().filter(|_| draft.all_day && end.is_none()).and_then(|it| it.day);
        if let (None, Some(last)) = (draft.duration, last) {
            let days = i64::from((last - begin.date()).get_days()) + 1;
            let length = SignedDuration::from_hours(24 * days);
            draft.duration = Some(length).filter(|it| it.is_positive() && *it <= crate::DURATION_MAX);
        }
        if draft.all_day && draft.duration.is_none() {
            draft.duration = Some(SignedDuration::from_hours(24));
        }
    }
}

/// What the cells of a row say of its time.
struct Said<'c> {
    date: Option<&'c str>,
    start: Option<&'c str>,
    end: Option<&'c str>,
    of_date: Option<Moment>,
    of_start: Option<Moment>,
    of_end: Option<Moment>,
    /// The day that it ends on.
    last: Option<Moment>,
    /// The day that it says; those under it are of the same one until another row says another.
    day: Option<Day>,
}

/// `Moderator: Aida Məmmədova` has a role before the name.
pub(super) fn participant(name: String, role: Role) -> Participant {
    if let Some((before, after)) = name.split_once(':')
        && let Some(role) = kinds::role(before)
        && let Some(name) = some(after)
    {
        return Participant { id: None, name, role };
    }
    Participant { id: None, name, role }
}
