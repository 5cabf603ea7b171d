//! What of a folder's people badges and lists print, and letters of it that their fonts lack.

use folder::{Fault, Folder, Text, What, people::Person};

/// The rows that could not be printed, each with its column; those of forums within the forum too.
pub(super) fn faults(folder: &Folder) -> Vec<Fault> {
    faults_in(folder, "")
}

fn faults_in(folder: &Folder, within: &str) -> Vec<Fault> {
    let file = format!("{within}people.csv");
    let mut faults = vec![];
    for row in &folder.people {
        for (field, text) in printed(row) {
            faults.extend(fault(&file, row.line, field, text));
        }
    }
    for nested in &folder.nested {
        faults.extend(faults_in(nested, &format!("{within}forums/{}/", nested.forum.id)));
    }
    faults
}

fn fault(file: &str, line: u32, field: String, text: &str) -> Option<Fault> {
    let missing = press::glyphs::missing(text);
    let letters = missing.iter().map(char::to_string).collect::<Vec<_>>().join(" ");
    let what = What::Unprintable { letters };
    (!missing.is_empty()).then(|| Fault { file: file.to_owned(), line: Some(line), field, what })
}

/// Column and text of everything that is printed of somebody.
fn printed(row: &Person) -> Vec<(String, &str)> {
    let name = &row.name;
    let optional = [
        ("patronymic", &name.patronymic),
        ("latin_family", &name.latin_family),
        ("latin_given", &name.latin_given),
        ("passport_name", &name.passport),
        ("title", &row.title),
    ];
    let own = [("family_name", name.family.as_str()), ("given_name", name.given.as_str())]
        .into_iter()
        .chain(optional.into_iter().filter_map(|(field, text)| Some((field, text.as_deref()?))));
    let own = own.map(|(field, text)| (field.to_owned(), text));
    let organisation = row.organisation.iter().flat_map(|it| versions("organisation", &it.name));
    own.chain(versions("position", &row.position)).chain(organisation).collect()
}

/// The column of the original has no language in its name.
fn versions<'t>(field: &'static str, text: &'t Text) -> impl Iterator<Item = (String, &'t str)> {
    text.iter().map(move |(tag, version)| {
        let column = if tag == text.original() { field.to_owned() } else { format!("{field}_{tag}") };
        (column, version)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_with_letters_that_badges_lack_is_named_by_line_and_column() {
        let mut folder = world::example();
        let row = &mut folder.people[0];
        row.title = Some("博士".into());
        row.position = Text::new("es", "Presidenta");
        row.position.write("en", "Chair 席");
        if let Some(organisation) = &mut row.organisation {
            organisation.name = Text::new("es", "水の友");
        }
        let line = row.line;
        let told: Vec<String> = faults(&folder).iter().map(ToString::to_string).collect();
        let at = |field: &str| format!("people.csv:{line} {field} unprintable");
        assert_eq!(told, ["title", "position_en", "organisation"].map(at));
    }

    #[test]
    fn the_examples_can_be_printed() {
        assert_eq!(faults(&world::example()), []);
    }
}
