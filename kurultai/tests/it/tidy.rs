//! The house is in order: its map is true, its words are complete, its pages have names.

use std::path::{Path, PathBuf};

/// The project's folder.
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every Rust source of the rooms, the kernel and the binary: name within the project, and text.
pub fn sources() -> Vec<(String, String)> {
    let mut found = vec![];
    for part in ["kernel/src", "coalition", "forum", "kurultai/src"] {
        collect(&project().join(part), &mut found);
    }
    found.sort();
    found
}

fn collect(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder)
        .expect("a folder of the project")
        .map(|entry| entry.expect("an entry").path())
    {
        let name = entry.to_string_lossy().into_owned();
        let is_test = ["tests", "tests.rs", "examples", "world"]
            .iter()
            .any(|it| entry.file_name().is_some_and(|name| name == *it));
        if is_test {
            continue;
        }
        if entry.is_dir() {
            collect(&entry, found);
        } else if name.ends_with(".rs") {
            found.push((name, std::fs::read_to_string(&entry).expect("a source is UTF-8")));
        }
    }
}

/// The rooms: folders of the wings that are crates.
fn rooms() -> Vec<(String, PathBuf)> {
    let wings = ["coalition", "forum"].map(|wing| project().join(wing));
    let folders = wings
        .iter()
        .flat_map(|wing| std::fs::read_dir(wing).expect("a wing"))
        .map(|entry| entry.expect("a room").path());
    folders
        .filter(|folder| folder.join("Cargo.toml").is_file())
        .map(|folder| (folder.file_name().expect("a name").to_string_lossy().into_owned(), folder))
        .collect()
}

#[test]
fn every_room_is_on_the_map() {
    let map = std::fs::read_to_string(project().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let missing: Vec<String> =
        rooms().into_iter().map(|(name, _)| name).filter(|name| !map.contains(&format!("{name}/"))).collect();
    assert!(missing.is_empty(), "ARCHITECTURE.md does not name {missing:?}");
}

#[test]
fn every_room_says_who_may_what_it_owns_and_what_is_always_true() {
    // Crates without tables and pages have nothing to say of those.
    let pure = ["world", "folder", "sheets", "schedules"];
    for (name, folder) in rooms().into_iter().filter(|(name, _)| !pure.contains(&name.as_str())) {
        let header = std::fs::read_to_string(folder.join("src/lib.rs")).expect("a room has a lib.rs");
        for word in ["//! Who:", "Owns:", "Leans on:", "//! Always true:"] {
            assert!(header.contains(word), "{name}/src/lib.rs does not say {word}");
        }
    }
}

/// Every template of the rooms and the binary, in whatever folder it lies: name within the project, and text.
fn templates() -> Vec<(String, String)> {
    let mut found = vec![];
    for (_, folder) in rooms() {
        templates_in(&folder.join("src"), &mut found);
    }
    templates_in(&project().join("kurultai/src"), &mut found);
    found
}

fn templates_in(folder: &Path, found: &mut Vec<(String, String)>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.expect("an entry").path()) {
        if path.is_dir() {
            templates_in(&path, found);
        } else if path.extension().is_some_and(|it| it == "html") {
            let text = std::fs::read_to_string(&path).expect("a template is UTF-8");
            found.push((path.to_string_lossy().into_owned(), text));
        }
    }
}

#[test]
fn every_page_has_a_title_and_one_heading() {
    for (name, text) in
        templates().into_iter().filter(|(_, text)| text.contains("{% extends \"base.html\" %}"))
    {
        assert!(text.contains("{% block title %}"), "{name} has no title");
        assert!(headings(&text) > 0, "{name} has no heading");
        assert!(!two_headings(&text), "{name} has more than one heading");
    }
}

fn headings(text: &str) -> usize {
    text.matches("<h1").count()
}

/// Whether two headings may stand on the page at once: those of an `{% if %}` and its `{% else %}` do not.
fn two_headings(text: &str) -> bool {
    let pieces = text.split("<h1").collect::<Vec<_>>();
    let between = pieces.iter().skip(1).take(pieces.len().saturating_sub(2));
    between.into_iter().any(|between| !between.contains("{% else") && !between.contains("{%- else"))
}

#[test]
fn no_template_has_inline_styles_or_scripts() {
    for (name, text) in templates() {
        for forbidden in [" style=", "<script>", "<style", " onclick=", "javascript:"] {
            assert!(!text.contains(forbidden), "{name} has {forbidden}");
        }
    }
}

/// Pages that show a name as its bearer writes it, for that bearer alone looks at them.
const RAW_NAMES: [&str; 4] = [
    "badges/src/ticket.html",
    "badges/src/pages.rs",
    "registration/src/pages/registered.html",
    "registration/src/pages/registered.rs",
];

fn may_be_raw(file: &str) -> bool {
    RAW_NAMES.iter().any(|known| file.ends_with(known))
}

#[test]
fn people_are_shown_in_the_script_that_their_reader_has_chosen() {
    let mut raw = vec![];
    for (file, text) in templates() {
        // A seen name is `lang="{{ it.name.lang }}">{{ it.name.text }}`.
        let is_raw = |after: &str| {
            let Some((of, shown)) = after.split_once("lang }}\"") else { return false };
            shown.trim_start_matches("{% endif %}").starts_with(&format!(">{{{{ {of}name }}}}"))
        };
        if text.split("lang=\"{{ ").skip(1).any(is_raw) && !may_be_raw(&file) {
            raw.push(file);
        }
    }
    assert!(raw.is_empty(), "a name is told by people::seen, as its reader has chosen: {raw:#?}");
}

#[test]
fn a_page_keeps_no_raw_name_beside_its_language() {
    let mut raw = vec![];
    for (file, text) in sources().into_iter().filter(|(file, _)| file.contains("pages")) {
        let lines: Vec<&str> = text.lines().map(|line| line.trim().trim_start_matches("pub ")).collect();
        let is_raw = |pair: &[&str]| pair == ["name: String,", "lang: String,"];
        if lines.windows(2).any(is_raw) && !may_be_raw(&file) {
            raw.push(file);
        }
    }
    assert!(raw.is_empty(), "a page has people::Seen for a person's name: {raw:#?}");
}

#[test]
fn the_history_of_everything_that_acts_are_about_can_be_asked_for() {
    let mut told = 0;
    for (name, text) in sources() {
        for kind in quoted_after(&text, "Subject::new(\"") {
            told += 1;
            // Tests in a source have things of their own.
            let is_known = kind == "test" || house::privacy::KINDS.iter().any(|(known, _)| *known == kind);
            assert!(is_known, "{name}: nobody may see the history of a {kind}");
        }
    }
    assert!(told > 100, "acts say what they are about: {told}");
}

#[test]
fn whatever_follows_from_a_job_is_in_the_table_of_consequences() {
    let table = std::fs::read_to_string(project().join("kurultai/src/consequences.rs")).expect("the table");
    let mut follow = 0;
    for (name, text) in sources() {
        for line in
            text.lines().filter(|line| line.starts_with("pub async fn on_") && line.contains("(app: App, "))
        {
            let deed = line["pub async fn ".len()..].split('(').next().unwrap_or_default();
            let room = name.split("/src/").next().and_then(|it| it.rsplit('/').next()).unwrap_or_default();
            let deed = if room == "kurultai" { format!("::{deed}") } else { format!("{room}::{deed}") };
            follow += 1;
            assert!(table.contains(&deed), "{name}: nothing calls {deed}, its jobs wait for ever");
        }
    }
    assert!(follow > 10, "rooms follow things up: {follow}");
}

#[test]
fn every_dependency_says_what_it_is_for() {
    let manifest = std::fs::read_to_string(project().join("Cargo.toml")).expect("Cargo.toml");
    let dependencies = manifest
        .split("[workspace.dependencies]")
        .nth(1)
        .and_then(|rest| rest.split("\n[").next())
        .expect("a section");
    let ours = |line: &str| line.contains("path = ");
    let silent: Vec<&str> = dependencies
        .lines()
        .filter(|line| {
            line.contains(" = ") && !line.trim_start().starts_with('#') && !ours(line) && !line.contains('#')
        })
        .filter(|line| !line.starts_with("typst-") && !line.starts_with("tracing-subscriber"))
        .collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn every_verb_and_field_of_the_journal_has_words() {
    let mut silent = vec![];
    for (file, text) in sources() {
        for verb in quoted_after(&text, "const VERB: &'static str = \"") {
            if kernel::journal::told::verb(kernel::Lang::EN, verb).is_none() {
                silent.push(format!("{file}: the verb {verb}"));
            }
        }
        for field in quoted_after(&text, "tx.fact(\"") {
            if kernel::journal::told::field(kernel::Lang::EN, field).is_none() {
                silent.push(format!("{file}: the field {field}"));
            }
        }
    }
    assert!(silent.is_empty(), "not in locales/en/journal.ftl:\n{}", silent.join("\n"));
}

/// The texts that stand behind `start` up to the next quotation mark.
fn quoted_after<'t>(text: &'t str, start: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(start).skip(1).filter_map(|rest| rest.split('"').next())
}
