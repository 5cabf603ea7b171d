//! A list of people as a table: bytes to rows, rows to people, and what only the whole list can tell.

use super::{
    DelegationRole, Person,
    columns::{Column, REQUIRED, column},
    rows,
};
use crate::{Category, Delegation, Fault, Field, Text, What, wellformed};
use jiff::civil::Date;
use std::collections::HashMap;

/// Most rows of one list.
pub const ROWS_MAX: usize = 200_000;

/// What a list of people may refer to.
#[derive(Clone, Copy, Debug)]
pub struct Known<'f> {
    /// The delegations of the forum.
    pub delegations: &'f [Delegation],
    /// Its categories.
    pub categories: &'f [Category],
    /// Its fields beyond the built-in ones.
    pub fields: &'f [Field],
    /// The coalition's languages; a person may also have one of their delegation's.
    pub languages: &'f [String],
    /// The forum's first day, before which everybody was born.
    pub first_day: Date,
}

/// A list that has been read: the rows without faults, and the faults of the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// One for each row that has no fault.
    pub people: Vec<Person>,
    /// In the order of the lines.
    pub faults: Vec<Fault>,
    /// The delegations that have given each `ref`, those of rows with faults too.
    pub refs: HashMap<String, Vec<String>>,
}

/// Reads a CSV file: UTF-8 with or without a byte order mark, cells between commas, semicolons or tabs, a header first.
///
/// `file` is the name that faults give. A row with a fault gives no person; the others are not held up by it.
pub fn read_csv(file: &str, bytes: &[u8], known: &Known<'_>) -> Sheet {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(bytes))
        .has_headers(false)
        .flexible(true)
        .from_reader(bytes);
    let (mut line, mut counted) = (1, 0);
    let records = std::iter::from_fn(move || {
        let mut record = csv::ByteRecord::new();
        // Reading from memory cannot fail, and a flexible reader takes any bytes.
        if !reader.read_byte_record(&mut record).unwrap_or(false) {
            return None;
        }
        let start = record.position().and_then(|at| usize::try_from(at.byte()).ok()).unwrap_or(counted);
        let start = first_letter(bytes, start);
        line = u32::saturating_add(line, line_breaks(bytes.get(counted..start).unwrap_or_default()));
        counted = start;
        Some((line, record.iter().map(<[u8]>::to_vec).collect()))
    });
    read_cells(file, records, known)
}

/// Where a record's text begins: the reader counts the empty lines before it, and half a Windows line end, to it.
fn first_letter(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    from + rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count()
}

/// Line ends of any system.
fn line_breaks(bytes: &[u8]) -> u32 {
    let next = bytes.iter().skip(1).map(Some).chain([None]);
    let breaks = bytes.iter().zip(next).filter(|(byte, next)| match byte {
        b'\n' => true,
        b'\r' => *next != Some(&b'\n'),
        _ => false,
    });
    u32::try_from(breaks.count()).unwrap_or(u32::MAX)
}

/// Reads the same from any other table, such as a sheet of an XLSX file: each row with its line, the header first.
pub fn read_rows(file: &str, rows: impl IntoIterator<Item = (u32, Vec<String>)>, known: &Known<'_>) -> Sheet {
    let bytes = |row: Vec<String>| row.into_iter().map(String::into_bytes).collect();
    read_cells(file, rows.into_iter().map(|(line, row)| (line, bytes(row))), known)
}

/// The character between cells: whichever occurs most in the header.
fn delimiter(bytes: &[u8]) -> u8 {
    let header = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or_default();
    let count = |delimiter: u8| header.iter().filter(|byte| **byte == delimiter).count();
    // The comma is last, for of equals the last wins.
    [b'\t', b';', b','].into_iter().max_by_key(|delimiter| count(*delimiter)).unwrap_or(b',')
}

type Cells = Vec<Vec<u8>>;

fn read_cells(file: &str, mut rows: impl Iterator<Item = (u32, Cells)>, known: &Known<'_>) -> Sheet {
    let mut found = Found::new(file);
    let Some((line, header)) = rows.next() else {
        found.fault(1, "", What::Missing);
        return found.sheet;
    };
    let columns = found.header(line, &header, known);
    if !found.has_all_columns {
        found.sheet.faults.sort();
        return found.sheet;
    }
    for (line, cells) in rows.filter(|(_, cells)| cells.iter().any(|cell| !cell.trim_ascii().is_empty())) {
        if found.rows == ROWS_MAX {
            found.fault(line, "", What::TooMany { limit: u32::try_from(ROWS_MAX).unwrap_or(u32::MAX) });
            break;
        }
        found.rows += 1;
        found.row(line, &cells, &columns, known);
    }
    found.name_organisations();
    found.sheet.faults.sort();
    found.sheet
}

/// What has been found so far.
struct Found<'s> {
    file: &'s str,
    sheet: Sheet,
    rows: usize,
    has_all_columns: bool,
    heads: HashMap<String, u32>,
    /// The first line of a delegation and a `ref`.
    numbers: HashMap<(String, String), u32>,
    organisations: HashMap<String, (u32, Text)>,
}

impl<'s> Found<'s> {
    fn new(file: &'s str) -> Found<'s> {
        Found {
            file,
            sheet: Sheet::default(),
            rows: 0,
            has_all_columns: true,
            heads: HashMap::new(),
            numbers: HashMap::new(),
            organisations: HashMap::new(),
        }
    }

    fn fault(&mut self, line: u32, field: &str, what: What) {
        let fault = Fault { file: self.file.to_owned(), line: Some(line), field: field.to_owned(), what };
        self.sheet.faults.push(fault);
    }

    /// What each column holds; `None` for one that means nothing, which is passed over.
    fn header(&mut self, line: u32, header: &Cells, known: &Known<'_>) -> Vec<Option<Column>> {
        let mut columns: Vec<Option<Column>> = vec![];
        for name in header {
            let Ok(name) = std::str::from_utf8(name) else {
                self.fault(line, "", What::NotUtf8);
                columns.push(None);
                continue;
            };
            let name = name.trim();
            let column = column(name, known).map_err(|what| self.fault(line, name, what)).ok();
            if column.is_some() && columns.contains(&column) {
                self.fault(line, name, What::Duplicate { value: name.to_owned(), first_line: line });
            }
            columns.push(column);
        }
        for name in REQUIRED {
            if !columns.contains(&Some(Column::Own(name))) {
                self.has_all_columns = false;
                self.fault(line, name, What::Missing);
            }
        }
        columns
    }

    fn row(&mut self, line: u32, cells: &Cells, columns: &[Option<Column>], known: &Known<'_>) {
        let faults_before = self.sheet.faults.len();
        let is_filled = |cell: &Vec<u8>| !cell.trim_ascii().is_empty();
        if cells.len() < columns.len() || cells.iter().skip(columns.len()).any(is_filled) {
            let count = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
            self.fault(line, "", What::Cells { found: count(cells.len()), wanted: count(columns.len()) });
            return;
        }
        let (person, faults) = rows::person(line, cells, columns, known);
        for (field, what) in faults {
            self.fault(line, &field, what);
        }
        self.check_among_others(&person);
        if self.sheet.faults.len() == faults_before {
            self.sheet.people.push(person);
        }
    }

    fn check_among_others(&mut self, person: &Person) {
        let line = person.line;
        if let Some(reference) = &person.reference {
            let given = self.sheet.refs.entry(reference.clone()).or_default();
            if !given.contains(&person.delegation) {
                given.push(person.delegation.clone());
            }
            // Each delegation has numbers of its own.
            let number = (person.delegation.clone(), reference.clone());
            let first_line = *self.numbers.entry(number).or_insert(line);
            if first_line != line {
                self.fault(line, "ref", What::Duplicate { value: reference.clone(), first_line });
            }
        }
        if person.role == DelegationRole::Head {
            let first_line = *self.heads.entry(person.delegation.clone()).or_insert(line);
            if first_line != line {
                self.fault(line, "role", What::SecondHead { first_line });
            }
        }
        let Some(organisation) = person.organisation.as_ref().filter(|it| !it.name.is_empty()) else {
            return;
        };
        let Some(reference) = &organisation.reference else { return };
        let first =
            self.organisations.entry(reference.clone()).or_insert_with(|| (line, organisation.name.clone()));
        if first.1 != organisation.name {
            let first_line = first.0;
            self.fault(line, "organisation", What::OtherName { first_line });
        }
    }

    /// Gives organisations that a row calls by their number only the name that another row has.
    fn name_organisations(&mut self) {
        let mut nameless = vec![];
        self.sheet.people.retain_mut(|person| {
            let Some(organisation) = &mut person.organisation else { return true };
            if !organisation.name.is_empty() {
                return true;
            }
            let named =
                organisation.reference.as_ref().and_then(|reference| self.organisations.get(reference));
            match named {
                Some((_, name)) => organisation.name.clone_from(name),
                None => nameless.push(person.line),
            }
            named.is_some()
        });
        for line in nameless {
            self.fault(line, "organisation", What::Missing);
        }
    }
}

/// Whether a person's language is one that the coalition or the delegation has.
pub fn has_language(known: &Known<'_>, delegation: Option<&Delegation>, tag: &str) -> bool {
    let theirs = delegation.into_iter().flat_map(|it| &it.languages);
    wellformed::is_language_tag(tag) && known.languages.iter().chain(theirs).any(|it| it == tag)
}
