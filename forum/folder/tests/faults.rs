//! Every fault is named by file, line and field; one does not hide the next; nothing panics.

use folder::{Argument, Fault};
use std::{collections::BTreeSet, path::PathBuf};

fn example(file: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples/minimal").join(file);
    std::fs::read_to_string(path).expect("the example is committed")
}

fn line_of(text: &str, needle: &str) -> u32 {
    let at = text.find(needle).unwrap_or_else(|| panic!("{needle} is not in the text"));
    u32::try_from(text[..at].matches('\n').count()).expect("few lines") + 1
}

fn shown(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(ToString::to_string).collect()
}

/// The faults of the minimal example with `old` in its forum.toml replaced once.
fn faults_of_forum(old: &str, new: &str) -> (String, Vec<Fault>) {
    let forum = example("forum.toml");
    assert!(forum.contains(old), "{old}");
    let forum = forum.replacen(old, new, 1);
    let faults =
        folder::parse(forum.as_bytes(), Some(example("people.csv").as_bytes())).err().unwrap_or_default();
    (forum, faults)
}

/// With `old` replaced by `new`, the line with `needle` has that one fault at `field`.
fn forum_fault(old: &str, new: &str, needle: &str, field: &str, code: &str) {
    let (forum, faults) = faults_of_forum(old, new);
    let line = line_of(&forum, needle);
    assert_eq!(shown(&faults), [format!("forum.toml:{line} {field} {code}")], "{old} -> {new}");
}

/// The same for people.csv, whose lines are named by number.
fn people_fault(old: &str, new: &str, line: u32, field: &str, code: &str) {
    let people = example("people.csv");
    assert!(people.contains(old), "{old}");
    let people = people.replacen(old, new, 1);
    let faults =
        folder::parse(example("forum.toml").as_bytes(), Some(people.as_bytes())).err().unwrap_or_default();
    let field = if field.is_empty() { String::new() } else { format!(" {field}") };
    assert_eq!(shown(&faults), [format!("people.csv:{line}{field} {code}")], "{old} -> {new}");
}

#[test]
fn a_forum_within_a_forum_has_its_folders_name_lies_within_its_days_and_says_no_coalition() {
    let above = folder::parse(example("forum.toml").as_bytes(), Some(example("people.csv").as_bytes()));
    let above = above.expect("the example");
    let whole = example("forum.toml");
    let of = |toml: &str, id: &str| {
        let read =
            folder::parse_within(toml.as_bytes(), Some(example("people.csv").as_bytes()), &[&above], id);
        read.map(|read| read.coalition).map_err(|faults| {
            let without_line = |it: &Fault| it.to_string().split_once(' ').map(|(_, it)| it.to_owned());
            faults.iter().filter_map(without_line).collect::<Vec<String>>()
        })
    };
    let (coalition, rest) =
        whole.split_once("[forum]").map(|(it, rest)| (it, format!("[forum]{rest}"))).expect("both");
    let nested = rest.replacen("id = \"river-forum\"", "id = \"mill-forum\"", 1);
    let read = of(&nested, "mill-forum").expect("a forum within it");
    assert!(read.is_above && read.languages == above.coalition.languages);
    assert_eq!(of(&nested, "mill").expect_err("another name"), ["forum.id not-one-of"]);
    assert_eq!(of(&rest, "river-forum").expect_err("the same as above"), ["forum.id reserved"]);
    let twice = format!("{coalition}{nested}");
    assert_eq!(of(&twice, "mill-forum").expect_err("another coalition"), ["coalition unknown-key"]);
    let to = nested.lines().find(|line| line.starts_with("to = ")).expect("a last day").to_owned();
    let longer = nested.replacen(&to, "to = 2099-01-01", 1);
    assert!(of(&longer, "mill-forum").expect_err("too long").contains(&"forum.to out-of-range".to_owned()));
}

#[test]
fn a_rule_of_a_forum_two_levels_down_is_for_people_of_the_outermost_one() {
    let (toml, people) = (example("forum.toml"), example("people.csv"));
    let outermost = folder::parse(
        toml.replace("guest", "diver").as_bytes(),
        Some(people.replace("guest", "diver").as_bytes()),
    );
    let outermost = outermost.expect("a forum with divers");
    let (_, rest) = toml.split_once("[forum]").expect("both");
    let within =
        |id: &str| format!("[forum]{rest}").replacen("id = \"river-forum\"", &format!("id = \"{id}\""), 1);
    let people = Some(people.as_bytes());
    let mill =
        folder::parse_within(within("mill").as_bytes(), people, &[&outermost], "mill").expect("a mill");
    let wheel = within("wheel").replacen("[[access]]\n", "[[access]]\ncategories = [\"diver\"]\n", 1);
    let read = folder::parse_within(wheel.as_bytes(), people, &[&outermost, &mill], "wheel");
    assert_eq!(read.expect("the outermost has divers").access[0].categories, ["diver"]);
    assert!(folder::parse_within(wheel.as_bytes(), people, &[&mill], "wheel").is_err(), "the mill has none");
}

#[test]
fn an_official_has_a_known_role_a_mailbox_and_a_name_and_is_named_once() {
    let official = "[[secretariat]]\nrole = \"officer\"\nemail = \"a@b.example\"\nlanguage = \"pt\"\nfamily_name = \"A\"\n";
    let of = |more: &str| {
        let forum = format!("{}\n{more}", example("forum.toml"));
        let read = folder::parse(forum.as_bytes(), Some(example("people.csv").as_bytes()));
        read.map(|read| read.secretariat.len()).map_err(|faults| {
            let without_line = |it: &Fault| it.to_string().split_once(' ').map(|(_, it)| it.to_owned());
            faults.iter().filter_map(without_line).collect::<Vec<String>>()
        })
    };
    assert_eq!(of(official), Ok(1));
    assert_eq!(of(&official.repeat(2)).expect_err("twice"), ["secretariat[2].email duplicate"]);
    assert_eq!(
        of("[[secretariat]]\nrole = \"head\"\nemail = \"nobody\"\n").expect_err("half"),
        [
            "secretariat[1].language missing",
            "secretariat[1].family_name missing",
            "secretariat[1].role not-one-of",
            "secretariat[1].email bad-email"
        ]
    );
}

#[test]
fn a_way_is_between_two_known_places_and_said_once() {
    let way = "[[way]]\nbetween = \"cities\"\nfrom = \"porto\"\nto = \"porto\"\nminutes = 20\n";
    let of = |ways: &str| {
        let forum = format!("{}\n{ways}", example("forum.toml"));
        let read = folder::parse(forum.as_bytes(), Some(example("people.csv").as_bytes()));
        let lines = |faults: Vec<Fault>| {
            faults
                .iter()
                .map(|it| it.to_string().split_once(' ').map(|(_, rest)| rest.to_owned()).unwrap_or_default())
                .collect()
        };
        read.map(|read| read.ways).map_err(lines)
    };
    let read: Result<_, Vec<String>> = of(way);
    assert_eq!(read.expect("a way").len(), 1);
    assert_eq!(of(&way.repeat(2)).expect_err("twice"), ["way[2].from duplicate"]);
    assert_eq!(
        of(&way.replace("cities", "venues")).expect_err("no house"),
        ["way[1].from unknown", "way[1].to unknown"]
    );
    assert_eq!(of(&way.replace("20", "9999")).expect_err("a week"), ["way[1].minutes bad-number"]);
    assert_eq!(
        of("[[way]]\nbetween = \"rooms\"\n").expect_err("half"),
        ["way[1].from missing", "way[1].to missing", "way[1].minutes missing", "way[1].between not-one-of"]
    );
}

#[test]
fn a_wrong_value_in_the_forum_is_named_by_line_and_key() {
    let same = |old, new, field, code| forum_fault(old, new, new, field, code);
    same(
        "from = 2027-05-14\nto = 2027-05-15\ncontact",
        "from = \"14.05.2027\"\nto = 2027-05-15\ncontact",
        "forum.from",
        "bad-date",
    );
    same("opens = 2027-03-01T09:00:00", "opens = 2027-03-01", "forum.registration.opens", "bad-time");
    same("\"forum@rios.example\"", "\"forum at rios\"", "forum.contact_email", "bad-email");
    same("colour = \"#0b6e8a\"", "colour = \"blue\"", "forum.colour", "bad-colour");
    same("\"Europe/Lisbon\"", "\"Europe/Oporto\"", "city[1].time_zone", "bad-time-zone");
    same("id = \"checked\"", "id = \"Vérifié\"", "step[1].id", "bad-id");
    same("order = 2", "order = 0", "delegation[2].order", "bad-number");
    same("order = 2", "order = \"two\"", "delegation[2].order", "wrong-kind");
    same(
        "public_registration = true",
        "public_registration = 1",
        "category[2].public_registration",
        "wrong-kind",
    );
    same("taken_by = \"secretariat\"", "taken_by = \"minister\"", "step[1].taken_by", "not-one-of");
    same("kind = \"ceremony\"", "kind = \"gala\"", "programme[1].kind", "not-one-of");
    same("languages = [\"es\"]", "languages = [\"es_ES\"]", "delegation[1].languages[1]", "bad-language");
    same("contact_email", "contact_mail = 1\ncontact_email", "forum.contact_mail", "unknown-key");
    same(
        "direction = \"both\"",
        "latitude = 1\ndirection = \"both\"",
        "checkpoint[1].latitude",
        "unknown-key",
    );
    let field = "[[field]]\nid = \"birth_date\"\nkind = \"date\"\nlabel.pt = \"Nascimento\"\n[[field]]\nid = \"boat\"";
    forum_fault("[[field]]\nid = \"boat\"", field, "id = \"birth_date\"", "field[1].id", "reserved");
}

#[test]
fn a_missing_value_is_named_by_the_line_of_its_table() {
    forum_fault("contact_email = \"forum@rios.example\"\n", "", "[forum]", "forum.contact_email", "missing");
    forum_fault(
        "zone = \"house\"\ndirection",
        "direction",
        "[[checkpoint]]",
        "checkpoint[1].zone",
        "missing",
    );
    forum_fault("name.pt = \"Porto\"", "name.pt = \" \"", "name.pt = \" \"", "city[1].name.pt", "missing");
}

#[test]
fn a_quota_is_a_number_or_unlimited() {
    let (old, new) = ("quotas = { delegate = 2 }", "quotas = { delegate = \"many\" }");
    forum_fault(old, new, new, "delegation[3].quotas.delegate", "not-one-of");
    let (old, new) = ("quotas = { delegate = 2 }", "quotas = { delegate = true }");
    forum_fault(old, new, new, "delegation[3].quotas.delegate", "wrong-kind");
}

#[test]
fn a_reference_to_nothing_is_named() {
    let same = |old, new, field| forum_fault(old, new, new, field, "unknown");
    same(
        "quotas = { delegate = 4, guest = 2 }",
        "quotas = { delegates = 4 }",
        "delegation[1].quotas.delegates",
    );
    same("city = \"porto\"\nzone", "city = \"lisboa\"\nzone", "checkpoint[1].city");
    same("venue = \"boathouse\"", "venue = \"boat-house\"", "programme[1].venue");
    same("fields = [\"boat\"]", "fields = [\"boat\", \"boot\"]", "category[1].fields[2]");
    same("\"delegation\", \"category\"]", "\"delegation\", \"portrait\"]", "step[1].vouches_for[9]");
    same("ref = \"2\"", "ref = \"22\"", "programme[1].person[1].ref");
    let (old, new) = ("[[access]]\nzone = \"house\"", "[[access]]\nzone = \"garden\"");
    forum_fault(old, new, "zone = \"garden\"", "access[1].zone", "unknown");
}

#[test]
fn a_language_that_the_coalition_has_not_is_named() {
    let (forum, faults) = faults_of_forum("title.es = \"Apertura\"", "title.ca = \"Obertura\"");
    let line = line_of(&forum, "title.ca");
    assert_eq!(shown(&faults), [format!("forum.toml:{line} programme[1].title.ca unknown-language")]);
    forum_fault(
        "fallback = [\"en\"",
        "fallback = [\"fr\"",
        "fallback",
        "coalition.fallback[1]",
        "unknown-language",
    );
    forum_fault(
        "seat.pt",
        "seat.original = \"hu\"\nseat.pt",
        "seat.original",
        "coalition.seat.original",
        "unknown-language",
    );
}

#[test]
fn what_is_there_twice_is_named_with_the_line_of_the_first() {
    let (forum, faults) = faults_of_forum("id = \"islands\"", "id = \"lower-river\"");
    // The people of the islands have lost their delegation too.
    assert!(faults.iter().any(|it| it.to_string() == "people.csv:5 delegation unknown"));
    let first_line = line_of(&forum, "id = \"lower-river\"");
    let expected = vec![
        ("value", Argument::Text("lower-river".into())),
        ("line", Argument::Text(first_line.to_string())),
    ];
    assert_eq!(faults[0].what.arguments(), expected);
    forum_fault(
        "order = 3",
        "order = 1",
        "order = 1\nlanguages = [\"en\"",
        "delegation[3].order",
        "duplicate",
    );
}

#[test]
fn time_runs_forwards_and_within_what_it_belongs_to() {
    let same = |old, new, field, code| forum_fault(old, new, new, field, code);
    same(
        "closes = 2027-05-07T18:00:00",
        "closes = 2027-02-07T18:00:00",
        "forum.registration.closes",
        "ends-before-start",
    );
    same(
        "ends = 2027-05-14T11:00:00",
        "ends = 2027-05-14T09:00:00",
        "programme[1].ends",
        "ends-before-start",
    );
    same(
        "starts = 2027-05-14T10:00:00",
        "starts = 2027-05-13T10:00:00",
        "programme[1].starts",
        "out-of-range",
    );
    same(
        "starts = 2027-05-14T10:00:00",
        "starts = 2027-05-14T10:00:00+01:00",
        "programme[1].starts",
        "bad-time",
    );
}

#[test]
fn a_wrong_cell_in_the_list_of_people_is_named_by_line_and_column() {
    people_fault("1,upper-river", "1,middle-river", 2, "delegation", "unknown");
    people_fault("5,upper-river,guest", "5,upper-river,pirate", 6, "category", "unknown");
    people_fault("lower-river,delegate,deputy", "lower-river,delegate,boss", 4, "role", "not-one-of");
    people_fault("lower-river,delegate,deputy", "lower-river,delegate,head", 4, "role", "second-head");
    people_fault(",Salgueiral,", ",,", 4, "family_name", "missing");
    people_fault(",Salgueiral,Mécia,", ",-,-,", 4, "family_name", "missing");
    people_fault("duarte@foz.example", "duarte@", 3, "email", "bad-email");
    people_fault("1984-09-30", "30.09.1984", 3, "birth_date", "bad-date");
    people_fault("1984-09-30", "2084-09-30", 3, "birth_date", "out-of-range");
    people_fault("geral@foz.example,pt", "geral@foz.example,hu", 4, "language", "unknown-language");
    people_fault("\n3,lower", "\n2,lower", 4, "ref", "duplicate");
    people_fault(
        "A,Amigas del Alto Río,Friends of the Upper River,boat",
        "A,Amigas,,ship",
        2,
        "boat",
        "not-one-of",
    );
    people_fault(",es,,,,,\n", ",es,,,,,boat\n", 6, "boat", "not-asked");
    people_fault(",B,,,boat", ",D,,,boat", 4, "organisation", "missing");
    people_fault(",B,,,boat", ",B,Outra Associação,,boat", 4, "organisation", "other-name");
    people_fault(",Duarte,", ",Du\u{202E}arte,", 3, "given_name", "invisible");
    people_fault(",Duarte,", &format!(",{},", "D".repeat(300)), 3, "given_name", "too-long");
    people_fault("Tabitha,", "Tabitha,surplus,", 5, "", "cells");
    people_fault("birth_date,", "birthday,", 1, "birthday", "unknown-key");
    people_fault("organisation_en", "organisation_e", 1, "organisation_e", "bad-language");
}

#[test]
fn a_list_without_its_columns_is_refused_by_the_header_alone() {
    let (_, faults) = faults_of_forum("id = \"river-forum\"", "id = \"river-forum\"\nextra = 1");
    assert_eq!(faults.len(), 1);
    let faults =
        folder::parse(example("forum.toml").as_bytes(), Some(b"name;city\nInes;Porto\n")).unwrap_err();
    let at_header: Vec<String> =
        shown(&faults).into_iter().filter(|it| it.starts_with("people.csv")).collect();
    assert_eq!(
        at_header,
        [
            "people.csv:1 category missing",
            "people.csv:1 city unknown-key",
            "people.csv:1 delegation missing",
            "people.csv:1 family_name missing",
            "people.csv:1 given_name missing",
            "people.csv:1 name unknown-key",
        ]
    );
}

#[test]
fn a_row_with_a_fault_does_not_hold_up_the_others() {
    let forum =
        folder::parse(example("forum.toml").as_bytes(), Some(example("people.csv").as_bytes())).unwrap();
    let known = folder::people::Known {
        delegations: &forum.delegations,
        categories: &forum.categories,
        fields: &forum.fields,
        languages: &forum.coalition.languages,
        first_day: forum.forum.from,
    };
    let people = example("people.csv").replace("duarte@foz.example", "duarte").replace("1979-02-11", "never");
    let sheet = folder::people::read_csv("list.csv", people.as_bytes(), &known);
    assert_eq!(shown(&sheet.faults), ["list.csv:2 birth_date bad-date", "list.csv:3 email bad-email"]);
    let refs: Vec<&str> = sheet.people.iter().filter_map(|it| it.reference.as_deref()).collect();
    assert_eq!(refs, ["3", "4", "5"]);

    let twice = example("people.csv").replace("\n3,lower", "\n1,lower");
    let sheet = folder::people::read_csv("list.csv", twice.as_bytes(), &known);
    assert!(sheet.faults.is_empty(), "each delegation has numbers of its own: {:?}", sheet.faults);

    let semicolons = example("people.csv").replace(',', ";").replace('\n', "\r\n");
    assert_eq!(folder::people::read_csv("list.csv", semicolons.as_bytes(), &known).people, forum.people);
    let rows = example("people.csv");
    let rows = (1..).zip(rows.lines()).map(|(line, row)| (line, row.split(',').map(str::to_owned).collect()));
    assert_eq!(folder::people::read_rows("list.xlsx", rows, &known).people, forum.people);
}

#[test]
fn lines_are_counted_over_long_cells_and_empty_lines() {
    let people = example("people.csv")
        .replace("Keepers of the Isles", "\"Keepers\nof the Isles\"")
        .replace("\n2,", "\n\n\n2,");
    let faults = folder::parse(
        example("forum.toml").as_bytes(),
        Some(people.replace(",es,,,,,", ",xx,,,,,").as_bytes()),
    );
    assert_eq!(
        shown(&faults.unwrap_err()),
        ["people.csv:7 organisation invisible", "people.csv:9 language unknown-language"]
    );
}

#[test]
fn broken_utf8_is_named_by_line() {
    let mut forum = example("forum.toml").into_bytes();
    let at = forum.windows(7).position(|it| it == b"[forum]").unwrap();
    forum[at + 1] = 0xFF;
    let line = line_of(&example("forum.toml"), "[forum]");
    assert_eq!(shown(&folder::parse(&forum, None).unwrap_err()), [format!("forum.toml:{line} not-utf8")]);

    let mut people = example("people.csv").into_bytes();
    let at = people.windows(6).position(|it| it == b"Duarte").unwrap();
    people[at] = 0xC3;
    let faults = folder::parse(example("forum.toml").as_bytes(), Some(&people)).unwrap_err();
    assert_eq!(shown(&faults), ["people.csv:3 given_name not-utf8"]);
}

#[test]
fn all_faults_of_both_files_come_at_once_in_their_order() {
    let forum = example("forum.toml").replace("#b35900", "orange").replace("Europe/Lisbon", "Lisbon");
    let people = example("people.csv").replace("1990-06-05", "1990").replace("ines@altorio.example", "ines");
    let faults = folder::parse(forum.as_bytes(), Some(people.as_bytes())).unwrap_err();
    let zone = line_of(&forum, "\"Lisbon\"");
    let colour = line_of(&forum, "orange");
    assert_eq!(
        shown(&faults),
        [
            format!("forum.toml:{zone} city[1].time_zone bad-time-zone"),
            format!("forum.toml:{colour} category[2].colour bad-colour"),
            "people.csv:2 email bad-email".into(),
            "people.csv:4 birth_date bad-date".into(),
        ]
    );
}

#[test]
fn what_is_no_toml_is_named_wherever_it_occurs() {
    let faults = folder::parse(b"[coalition]\nid = \n\n[forum\nid = 'x'\n", None).unwrap_err();
    assert_eq!(shown(&faults), ["forum.toml:2 syntax", "forum.toml:4 syntax"]);
}

#[test]
fn an_empty_folder_lacks_its_forum() {
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(shown(&folder::read(empty.path()).unwrap_err()), ["forum.toml no-file"]);
    std::fs::create_dir(empty.path().join("forum.toml")).unwrap();
    assert_eq!(shown(&folder::read(empty.path()).unwrap_err()), ["forum.toml unreadable"]);
    let nothing = shown(&folder::parse(b"", None).unwrap_err());
    let tables = ["coalition", "forum", "city", "category", "delegation"];
    assert_eq!(
        nothing.into_iter().collect::<BTreeSet<_>>(),
        tables.map(|it| format!("forum.toml:1 {it} missing")).into()
    );
}

#[test]
fn parts_in_parts_without_end_are_refused() {
    let part = |depth: usize| {
        let path = vec!["item"; depth].join(".");
        let dot = if depth == 0 { "" } else { "." };
        format!(
            "[[programme{dot}{path}]]\nid = \"deep-{depth}\"\nkind = \"session\"\ncity = \"porto\"\n\
             starts = 2027-05-14T10:00:00\nends = 2027-05-14T10:30:00\ntitle.pt = \"x\"\n"
        )
    };
    let deep: String = (0..20).map(part).collect();
    let forum = example("forum.toml") + &deep;
    let faults = folder::parse(forum.as_bytes(), Some(example("people.csv").as_bytes())).unwrap_err();
    assert_eq!(faults.iter().map(|it| it.what.code()).collect::<Vec<_>>(), ["too-deep"]);

    for nested in [
        "a.".repeat(100_000) + "a = 1",
        format!("[{}a]", "a.".repeat(100_000)),
        "a = ".to_owned() + &"[".repeat(100_000),
    ] {
        assert!(folder::parse(nested.as_bytes(), None).is_err());
    }
}

#[test]
fn no_single_broken_byte_makes_the_reader_panic() {
    let (forum, people) = (example("forum.toml").into_bytes(), example("people.csv").into_bytes());
    for (at, byte) in
        (0..forum.len()).step_by(61).flat_map(|at| [b'"', b'[', 0xFF, b'\n'].map(|byte| (at, byte)))
    {
        let mut broken = forum.clone();
        broken[at] = byte;
        let _ = folder::parse(&broken, None);
    }
    for (at, byte) in
        (0..people.len()).step_by(7).flat_map(|at| [b'"', b',', 0xFF, b'\n'].map(|byte| (at, byte)))
    {
        let mut broken = people.clone();
        broken[at] = byte;
        let _ = folder::parse(&forum, Some(&broken));
    }
}

#[test]
fn a_country_is_kept_by_its_code_and_nothing_else_is_one() {
    let forum = example("forum.toml").replacen("kind = \"choice\"", "kind = \"country\"", 1);
    let of = |code: &str| {
        let people = example("people.csv");
        let (header, rows) = people.split_once('\n').expect("a header");
        let rows = rows.replace(",boat\n", &format!(",{code}\n")).replace(",land\n", ",HU\n");
        let people = format!("{header}\n{rows}");
        let faults = folder::parse(forum.as_bytes(), Some(people.as_bytes())).err().unwrap_or_default();
        shown(&faults).into_iter().filter(|it| it.contains("people.csv")).collect::<Vec<_>>()
    };
    assert_eq!(of("KZ"), Vec::<String>::new());
    for other in ["kz", "KAZ", "Kazakhstan", "XX"] {
        assert!(of(other).contains(&"people.csv:2 boat bad-country".to_owned()), "{other}: {:?}", of(other));
    }
}

#[test]
fn a_number_that_several_delegations_have_given_needs_the_one_that_is_meant() {
    let people = example("people.csv").replacen("\n5,upper-river", "\n2,upper-river", 1);
    let of = |more: &str| {
        let part = "role = \"host\"\nref = \"2\"";
        let forum = example("forum.toml").replacen(part, &format!("{part}{more}"), 1);
        let read = folder::parse(forum.as_bytes(), Some(people.as_bytes()));
        read.map_err(|faults| (line_of(&forum, part) + 1, faults))
    };
    let (line, faults) = of("").expect_err("nobody knows who is meant");
    let [fault] = &faults[..] else { panic!("{faults:?}") };
    assert_eq!(
        (fault.file.as_str(), fault.line, fault.what.code()),
        ("forum.toml", Some(line), "several-people")
    );
    assert!(fault.field.ends_with("person[1].ref"), "{}", fault.field);
    let delegations = fault.what.arguments().into_iter().find(|(name, _)| *name == "delegations");
    assert_eq!(delegations, Some(("delegations", Argument::Text("lower-river, upper-river".into()))));

    let read = of("\ndelegation = \"upper-river\"").expect("it is said");
    let part = read.programme.iter().flat_map(|item| &item.people).find(|it| it.reference.is_some());
    assert_eq!(part.and_then(|it| it.delegation.as_deref()), Some("upper-river"));
    let (_, faults) = of("\ndelegation = \"islands\"").expect_err("nobody of theirs has it");
    assert_eq!(faults[0].what.code(), "unknown");
}
