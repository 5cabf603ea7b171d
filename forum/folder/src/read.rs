//! A folder from its files, and back.

use crate::{
    Fault, Folder, What,
    nested::{Above, read_nested},
    people, read_forum,
    reading::Reading,
};
use jiff::civil::Date;
use std::{collections::BTreeSet, io::ErrorKind, path::Path};
use toml::de::DeTable;

const FORUM: &str = "forum.toml";
const PEOPLE: &str = "people.csv";

const FORUM_MB_MAX: u32 = 8;
const PEOPLE_MB_MAX: u32 = 128;

/// Reads the folder at `dir`: its `forum.toml`, its `people.csv` where it has one, and the folders of forums within it.
///
/// # Errors
/// All faults of both files, in the order of files and lines; when they have none, those of the forums within.
pub fn read(dir: &Path) -> Result<Folder, Vec<Fault>> {
    read_at(dir, &[], "", &mut BTreeSet::new())
}

/// Reads a folder that may lie within others, the outermost first, with the name by which it lies there. `taken` are the
/// forums that are there already.
pub fn read_at(
    dir: &Path,
    above: &[&Folder],
    name: &str,
    taken: &mut BTreeSet<String>,
) -> Result<Folder, Vec<Fault>> {
    let forum = file(dir, FORUM, FORUM_MB_MAX);
    let people = file(dir, PEOPLE, PEOPLE_MB_MAX);
    let mut folder = match (forum, people) {
        (Ok(Some(forum)), Ok(people)) => {
            let within = Above::of(above, name, taken);
            parsed(&forum, people.as_deref(), within.as_ref())?
        }
        (forum, people) => {
            let no_forum = matches!(forum, Ok(None)).then(|| of_file(FORUM, What::NoFile));
            return Err(forum.err().into_iter().chain(no_forum).chain(people.err()).collect());
        }
    };
    taken.insert(folder.forum.id.clone());
    let all: Vec<&Folder> = above.iter().copied().chain([&folder]).collect();
    folder.nested = read_nested(dir, &all, taken)?;
    Ok(folder)
}

fn file(dir: &Path, name: &str, mb_max: u32) -> Result<Option<Vec<u8>>, Fault> {
    let path = dir.join(name);
    let size_of = |it: std::fs::Metadata| it.len();
    match std::fs::metadata(&path).map(size_of) {
        Ok(size) if size > u64::from(mb_max) * 1_000_000 => {
            return Err(of_file(name, What::FileTooLarge { limit_mb: mb_max }));
        }
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Ok(_) | Err(_) => {}
    }
    std::fs::read(&path).map(Some).map_err(|_| of_file(name, What::Unreadable))
}

fn of_file(name: &str, what: What) -> Fault {
    Fault { file: name.to_owned(), line: None, field: String::new(), what }
}

/// Reads the contents of the two files.
///
/// # Errors
/// All faults of both files, in the order of files and lines.
pub fn parse(forum_toml: &[u8], people_csv: Option<&[u8]>) -> Result<Folder, Vec<Fault>> {
    parsed(forum_toml, people_csv, None)
}

/// Reads the contents of the two files of a forum of that id within others, the outermost first.
///
/// # Errors
/// As [`parse`]; also what does not fit the forum above.
pub fn parse_within(
    forum_toml: &[u8],
    people_csv: Option<&[u8]>,
    above: &[&Folder],
    id: &str,
) -> Result<Folder, Vec<Fault>> {
    let taken = above.iter().map(|it| it.forum.id.clone()).collect();
    parsed(forum_toml, people_csv, Above::of(above, id, &taken).as_ref())
}

fn parsed(
    forum_toml: &[u8],
    people_csv: Option<&[u8]>,
    above: Option<&Above<'_>>,
) -> Result<Folder, Vec<Fault>> {
    let text = utf8(forum_toml)?;
    let reading = Reading::new(FORUM, text);
    let table = table(text, &reading)?;
    let mut folder = read_forum::folder(reading.root(&table), above);

    let known = people::Known {
        delegations: &folder.delegations,
        categories: &folder.categories,
        fields: &folder.fields,
        languages: &folder.coalition.languages,
        // Without a first day, which is a fault of its own, nobody is born too late.
        first_day: if folder.forum.from == Date::default() { Date::MAX } else { folder.forum.from },
    };
    let sheet = people_csv.map(|bytes| people::read_csv(PEOPLE, bytes, &known)).unwrap_or_default();
    let mut faults =
        reading.finish(|reference| sheet.refs.get(reference).map(Vec::as_slice).unwrap_or_default());
    faults.sort_by_key(|fault| fault.line);
    faults.extend(sheet.faults);
    folder.people = sheet.people;
    if faults.is_empty() { Ok(folder) } else { Err(faults) }
}

fn utf8(bytes: &[u8]) -> Result<&str, Vec<Fault>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let lines = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let line = Some(u32::try_from(lines).unwrap_or(u32::MAX));
        vec![Fault { line, ..of_file(FORUM, What::NotUtf8) }]
    })
}

fn table<'t>(text: &'t str, reading: &Reading) -> Result<DeTable<'t>, Vec<Fault>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let fault = |error: &toml::de::Error| Fault {
        line: error.span().map(|span| reading.line_of(span.start)),
        ..of_file(FORUM, What::Syntax { detail: error.message().to_owned() })
    };
    let mut faults: Vec<Fault> = errors.iter().map(fault).collect();
    faults.sort();
    // What TOML could not take apart is not worth further reading: half of what follows would be faults of its own.
    if faults.is_empty() { Ok(table.into_inner()) } else { Err(faults) }
}

impl Folder {
    /// The text of a `forum.toml` that [`parse`] reads back as this folder. The people are apart: [`people::to_csv`].
    pub fn to_toml(&self) -> String {
        toml::to_string(self)
            .expect("every part of a folder has a form in TOML, and no map has keys other than texts")
    }
}
