//! Forums within a forum: folders below `forums`, each called by its forum's id.

use crate::{Coalition, Fault, Folder, Noun, What, read, read_forum::Days, reading::Section};
use std::{
    collections::BTreeSet,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

/// Where they lie.
const NESTED: &str = "forums";

/// The folders of the forums within the one at `dir`, by their ids.
///
/// # Errors
/// What the disk says.
pub fn nested_in(dir: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let list = match std::fs::read_dir(dir.join(NESTED)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(vec![]),
        list => list?,
    };
    let mut found = vec![];
    for entry in list {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // A link is no folder here, so that none leads round in a circle.
        if entry.file_type()?.is_dir() && !name.starts_with('.') {
            found.push((name, entry.path()));
        }
    }
    found.sort();
    Ok(found)
}

/// The folder of a forum within the one at `dir`.
pub fn nested_at(dir: &Path, id: &str) -> PathBuf {
    dir.join(NESTED).join(id)
}

/// What a forum within a forum is checked against.
pub struct Above<'f> {
    folder: &'f Folder,
    /// The one that lies within no other: its people pass the doors of all.
    outermost: &'f Folder,
    /// The name of its own folder.
    name: &'f str,
    /// Forums that are there already.
    taken: &'f BTreeSet<String>,
}

impl<'f> Above<'f> {
    /// `all`: what the forum lies within, the outermost first.
    pub fn of(all: &[&'f Folder], name: &'f str, taken: &'f BTreeSet<String>) -> Option<Above<'f>> {
        let (outermost, folder) = (*all.first()?, *all.last()?);
        Some(Above { folder, outermost, name, taken })
    }

    /// The coalition is said once, above.
    pub fn coalition(&self, root: &Section<'_>) -> Coalition {
        root.reading.languages.replace(self.folder.coalition.languages.clone());
        Coalition { is_above: true, ..self.folder.coalition.clone() }
    }

    /// Whether the outermost forum has a thing of that kind, by which its people are told apart.
    pub fn has(&self, noun: Noun, id: &str) -> bool {
        match noun {
            Noun::Category => self.outermost.category(id).is_some(),
            Noun::Delegation => self.outermost.delegation(id).is_some(),
            Noun::Step => self.outermost.steps.iter().any(|step| step.id == id),
            Noun::Person => self.outermost.people.iter().any(|it| it.reference.as_deref() == Some(id)),
            _ => false,
        }
    }

    /// Its id is its folder's name and nobody else's, and it lies within the days of the forum above.
    pub fn check(&self, it: &Section<'_>, (from, to): Days) {
        let id = it.peek("id").and_then(|id| id.as_str()).unwrap_or_default().to_owned();
        if self.taken.contains(&id) {
            it.fault("id", What::Reserved { value: id });
        } else if !id.is_empty() && id != self.name {
            it.fault("id", What::NotOneOf { value: id, allowed: self.name.to_owned() });
        }
        let (first, last) = (Some(self.folder.forum.from), Some(self.folder.forum.to));
        it.within("from", from, first, last);
        it.within("to", to, first, last);
    }
}

/// Reads the forums within the one at `dir`, which is the last of `above`, and those within them.
pub fn read_nested(
    dir: &Path,
    above: &[&Folder],
    taken: &mut BTreeSet<String>,
) -> Result<Vec<Folder>, Vec<Fault>> {
    let unreadable =
        |_| vec![Fault { file: NESTED.to_owned(), line: None, field: String::new(), what: What::Unreadable }];
    let (mut nested, mut faults) = (vec![], vec![]);
    for (name, path) in nested_in(dir).map_err(unreadable)? {
        match read::read_at(&path, above, &name, taken) {
            Ok(folder) => nested.push(folder),
            Err(found) => faults.extend(
                found
                    .into_iter()
                    .map(|fault| Fault { file: format!("{NESTED}/{name}/{}", fault.file), ..fault }),
            ),
        }
    }
    if faults.is_empty() { Ok(nested) } else { Err(faults) }
}
