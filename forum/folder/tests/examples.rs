//! The committed examples are forums without faults, and come back as they went.

use folder::{Fault, Folder, people};
use std::path::PathBuf;

const EXAMPLES: [&str; 3] = ["minimal", "cleared-by-host", "solidarity-forum-2025"];

fn examples() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples")
}

fn lines(faults: &[Fault]) -> String {
    faults.iter().map(|fault| format!("{fault} {:?}\n", fault.what)).collect()
}

fn example(name: &str) -> Folder {
    folder::read(&examples().join(name)).unwrap_or_else(|faults| panic!("{}", lines(&faults)))
}

#[test]
fn the_minimal_forum_has_no_faults() {
    let minimal = example("minimal");
    assert_eq!(minimal.coalition.languages, ["pt", "es", "en"]);
    assert_eq!((minimal.delegations.len(), minimal.cities.len(), minimal.people.len()), (3, 1, 5));
}

#[test]
fn the_forum_that_is_cleared_by_its_host_has_a_step_outside_a_file_and_a_country() {
    let forum = example("cleared-by-host");
    assert_eq!(forum.steps.last().map(|step| step.taken_by), Some(folder::TakenBy::Outside));
    let kinds: Vec<folder::FieldKind> = forum.fields.iter().map(|field| field.kind).collect();
    assert_eq!(kinds, [folder::FieldKind::Country, folder::FieldKind::File]);
    let countries: Vec<&str> =
        forum.people.iter().map(|it| it.answers["passport_country"].as_str()).collect();
    assert_eq!(countries, ["KZ", "KZ", "TR", "DE"]);
}

#[test]
fn the_forum_of_the_brief_has_no_faults() {
    let forum = example("solidarity-forum-2025");
    assert_eq!((forum.delegations.len(), forum.cities.len(), forum.people.len()), (8, 2, 520));
    let taken_by: Vec<folder::TakenBy> = forum.steps.iter().map(|step| step.taken_by).collect();
    assert_eq!(taken_by, [folder::TakenBy::Head, folder::TakenBy::Secretariat]);
    let [nested] = forum.nested.as_slice() else { panic!("a forum within the forum") };
    let same = forum.programme.iter().flat_map(|part| &part.items).find(|item| item.id == nested.forum.id);
    assert_eq!(same.map(|item| item.kind), Some(folder::programme::ItemKind::Forum));
    assert_ne!(nested.forum.colour, forum.forum.colour, "it has a look of its own");
    assert!(nested.secretariat.iter().any(|it| it.role == folder::Office::Organiser));
}

#[test]
fn in_the_examples_a_step_vouches_for_whatever_a_badge_shows() {
    const SHOWN: [&str; 9] = [
        "family_name",
        "given_name",
        "patronymic",
        "latin_family",
        "latin_given",
        "organisation",
        "position",
        "delegation",
        "category",
    ];
    for name in EXAMPLES {
        let forum = example(name);
        for forum in std::iter::once(&forum).chain(&forum.nested) {
            let vouched =
                |field| forum.steps.iter().any(|step| step.vouches_for.iter().any(|it| it == field));
            let free: Vec<&str> = SHOWN.into_iter().filter(|field| !vouched(*field)).collect();
            assert!(free.is_empty(), "{}: nobody looks again at {free:?}", forum.forum.id);
        }
    }
}

#[test]
fn somebody_with_one_name_is_written_and_read_again_whichever_it_is() {
    let text =
        |file: &str| std::fs::read_to_string(examples().join("minimal").join(file)).expect("committed");
    let (forum, people) = (text("forum.toml"), text("people.csv"));
    for (one_name, family, given) in [("Salgueiral,-", "Salgueiral", ""), ("-,Mécia", "", "Mécia")] {
        let people = people.replacen("Salgueiral,Mécia", one_name, 1);
        let read = folder::parse(forum.as_bytes(), Some(people.as_bytes())).expect("no faults");
        let again = people::to_csv(&read.people);
        let again = folder::parse(forum.as_bytes(), Some(&again)).expect("no faults").people;
        let name = &again.iter().find(|it| it.reference.as_deref() == Some("3")).expect("a row").name;
        assert_eq!((name.family.as_str(), name.given.as_str()), (family, given));
    }
}

#[test]
fn an_answer_that_is_offered_no_more_is_written_as_such() {
    let mut forum = example("minimal");
    forum.fields[0].choices[1].closed = true;
    let people = people::to_csv(&forum.people);
    let again = folder::parse(forum.to_toml().as_bytes(), Some(&people));
    assert_eq!(again.expect("no faults").fields, forum.fields);
}

#[test]
fn a_forum_is_written_as_it_was_read() {
    for name in EXAMPLES {
        let read = example(name);
        let csv = people::to_csv(&read.people);
        let mut again = folder::parse(read.to_toml().as_bytes(), Some(&csv))
            .unwrap_or_else(|it| panic!("{}", lines(&it)));
        for nested in &read.nested {
            let csv = people::to_csv(&nested.people);
            let id = &nested.forum.id;
            let written = folder::parse_within(nested.to_toml().as_bytes(), Some(&csv), &[&read], id);
            again.nested.push(written.unwrap_or_else(|it| panic!("{}", lines(&it))));
        }
        assert_eq!(without_lines(again), without_lines(read));
    }
}

/// Lines differ where a file had comments or long cells.
fn without_lines(mut it: Folder) -> Folder {
    it.people.iter_mut().for_each(|person| person.line = 0);
    it.nested = it.nested.into_iter().map(without_lines).collect();
    it
}

/// The paths of all texts under `value`, with the languages that each lacks.
fn lacking(value: &toml::Value, languages: &[String], path: &str, found: &mut Vec<String>) {
    match value {
        toml::Value::Table(text) if text.contains_key("original") => {
            let lacks = languages.iter().filter(|it| !text.contains_key(*it));
            found.extend(lacks.map(|language| format!("{path}: {language}")));
        }
        toml::Value::Table(table) => {
            table.iter().for_each(|(key, it)| lacking(it, languages, &format!("{path}.{key}"), found));
        }
        toml::Value::Array(list) => list.iter().for_each(|it| lacking(it, languages, path, found)),
        _ => {}
    }
}

#[test]
fn every_text_of_the_examples_is_in_every_language_of_its_coalition() {
    for name in EXAMPLES {
        let forum = example(name);
        let mut found = vec![];
        for it in std::iter::once(&forum).chain(&forum.nested) {
            let written: toml::Table = it.to_toml().parse().unwrap();
            lacking(&toml::Value::Table(written), &forum.coalition.languages, &it.forum.id, &mut found);
        }
        assert_eq!(found, Vec::<String>::new());
    }
}
