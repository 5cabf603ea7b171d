//! What goes out is valid by the schemas of the formats, the same bytes each time, and says which language it shows.

use crate::{data, given, out, taken};
use schedules::{
    Feed, Item, Kind, Participant, Programme, Role, Status, Texts, When, atom, icalendar, read,
    schedule_json, schedule_xml,
};
use std::process::Command;

/// Everything that can be checked of what a programme gives, in every format.
pub fn everything_is_valid(programme: &Programme) {
    for lang in ["en", "ky"] {
        let out = out(lang);
        let xml = schedule_xml(programme, &out);
        assert_eq!(xml, schedule_xml(programme, &out));
        is_valid_xml(&xml);
        is_valid_json(&schedule_json(programme, &out));
        is_strict_calendar(&icalendar(programme, &out));
        is_well_formed(&atom(&Feed::of(programme, &out, "Forum", 100)));
        is_well_formed(&xml);
    }
}

/// By the schema of the format, with whatever validator is beside us.
fn is_valid_xml(xml: &str) {
    let Some(folder) = data() else { return };
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), xml).expect("written");
    let schema = folder.join("schedule.xsd");
    let by_lxml = "import sys\nfrom lxml import etree\ns=etree.XMLSchema(etree.parse(sys.argv[1]))\nt=etree.parse(sys.argv[2])\ns.assertValid(t)";
    let python = std::env::var("KURULTAI_TEST_PYTHON").unwrap_or_else(|_| "python3".into());
    let has_lxml =
        Command::new(&python).args(["-c", "import lxml"]).output().is_ok_and(|it| it.status.success());
    let done = if has_lxml {
        Command::new(&python).args(["-c", by_lxml]).arg(&schema).arg(file.path()).output()
    } else {
        Command::new("xmllint").args(["--noout", "--schema"]).arg(&schema).arg(file.path()).output()
    };
    match done {
        Ok(done) => assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr)),
        Err(_) => eprintln!("skipped: neither lxml nor xmllint is there to check schedule.xml"),
    }
}

fn is_valid_json(json: &str) {
    let Some(folder) = data() else { return };
    let schema = std::fs::read_to_string(folder.join("schema.json")).expect("the schema");
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let value: serde_json::Value = serde_json::from_str(json).expect("JSON");
    let faults: Vec<String> =
        validator.iter_errors(&value).map(|it| format!("{} {it}", it.instance_path())).take(5).collect();
    assert!(faults.is_empty(), "{faults:?}");
}

fn is_well_formed(xml: &str) {
    let mut reader = quick_xml::Reader::from_str(xml);
    loop {
        match reader.read_event().expect("well-formed XML") {
            quick_xml::events::Event::Eof => return,
            quick_xml::events::Event::Start(start) => {
                start.attributes().for_each(|it| _ = it.expect("an attribute"));
            }
            _ => {}
        }
    }
}

/// Line ends, line lengths, components, and a zone's rules for every zone that is named.
fn is_strict_calendar(text: &str) {
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
    }
    let zones: Vec<&str> = text.split("\r\n").filter_map(|line| line.strip_prefix("TZID:")).collect();
    for line in text.split("\r\n").filter(|line| line.starts_with("DTSTART;TZID=")) {
        let name = line["DTSTART;TZID=".len()..].split(':').next().expect("a name");
        assert!(zones.contains(&name), "{name}");
    }
    let count = |what: &str| text.matches(what).count();
    assert_eq!(count("BEGIN:VEVENT\r\n"), count("\r\nUID:"));
    assert_eq!(count("BEGIN:VEVENT\r\n"), count("\r\nDTSTAMP:"));
}

fn opening() -> Item {
    let mut title = Texts::new(
        "ru",
        "Открытие; начало, и «всё» такое: очень длинная строка, которую придётся сложить не один раз",
    );
    title.write("en", "Opening");
    Item {
        id: "0190b3c4-0000-7000-8000-000000000001".into(),
        kind: Kind::Ceremony,
        title,
        when: Some(When {
            start: "2026-03-28T10:00+01:00[Europe/Budapest]".parse().expect("a time"),
            duration: jiff::SignedDuration::from_mins(90),
            all_day: false,
        }),
        people: vec![Participant { id: None, name: "Kovács \"Ági\" Ágnes".into(), role: Role::Moderator }],
        ..Item::default()
    }
}

#[test]
fn a_calendar_has_the_rules_of_its_zones() {
    let second = Item {
        id: "2".into(),
        title: Texts::new("en", "Next day"),
        when: Some(When {
            start: "2026-03-29T10:00+02:00[Europe/Budapest]".parse().expect("a time"),
            duration: jiff::SignedDuration::from_mins(30),
            all_day: false,
        }),
        ..Item::default()
    };
    let programme = Programme { items: vec![opening(), second], ..Programme::default() };
    let text = icalendar(&programme, &out("hu"));
    is_strict_calendar(&text);
    let zone = "BEGIN:VTIMEZONE\r\nTZID:Europe/Budapest\r\n\
        BEGIN:STANDARD\r\nDTSTART:20251026T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\n\
        BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\n\
        END:VTIMEZONE\r\n";
    assert!(text.contains(zone), "{text}");
    assert!(text.contains(
        "DTSTART;TZID=Europe/Budapest:20260328T100000\r\nDTEND;TZID=Europe/Budapest:20260328T113000\r\n"
    ));
    // Hungarian is not there: the language that is shown stands beside the text.
    assert!(text.contains("SUMMARY;LANGUAGE=ru:Открытие\\; начало\\, и"), "{text}");
    assert!(text.contains("DTSTAMP:20260901T120000Z\r\n"));
}

#[test]
fn what_is_cancelled_is_said_in_a_calendar_and_absent_from_schedules() {
    let programme =
        Programme { items: vec![Item { status: Status::Cancelled, ..opening() }], ..Programme::default() };
    assert!(icalendar(&programme, &out("en")).contains("STATUS:CANCELLED\r\n"));
    assert!(!schedule_xml(&programme, &out("en")).contains("<event"));
    assert!(!schedule_json(&programme, &out("en")).contains("Opening"));
    everything_is_valid(&programme);
}

#[test]
fn every_sample_goes_out_valid() {
    for bytes in [
        &include_bytes!("samples/pentabarf.xml")[..],
        include_bytes!("samples/frab.xml"),
        include_bytes!("samples/nested.xml"),
        include_bytes!("samples/hub.json"),
        include_bytes!("samples/sessionize.json"),
        include_bytes!("samples/calendar.ics"),
        include_bytes!("samples/programme.csv"),
    ] {
        everything_is_valid(&taken(bytes).programme);
    }
    everything_is_valid(&Programme::default());
}

#[test]
fn texts_that_would_break_a_format_do_not() {
    let text = "a]]>b<c>&\"'\u{0}\u{7}\u{fffe}\r\nd\\;,:?>--";
    let mut item = opening();
    item.id = format!("id {text}");
    item.title = Texts::new("en", text);
    item.kind_as_written = Some(text.into());
    item.track = Some(text.into());
    item.place.room = Some(text.into());
    item.people[0].name = text.into();
    item.description = Texts::new("en", text);
    let programme = Programme { items: vec![item], ..Programme::default() };
    everything_is_valid(&programme);
    for file in [
        schedule_xml(&programme, &out("en")),
        schedule_json(&programme, &out("en")),
        icalendar(&programme, &out("en")),
    ] {
        let again = read(file.as_bytes(), &given()).expect("a programme");
        assert_eq!(again.programme.items.len(), 1);
    }
}

#[test]
fn the_feed_has_the_newest_change_first() {
    let changed =
        |id: &str, at: &str| Item { id: id.into(), modified: Some(at.parse().expect("a time")), ..opening() };
    let items = vec![changed("a", "2026-08-01T10:00:00Z"), changed("b", "2026-08-02T10:00:00Z"), opening()];
    let programme = Programme { items, ..Programme::default() };
    let feed = Feed::of(&programme, &out("en"), "Forum", 10);
    assert_eq!(feed.entries.len(), 2);
    assert_eq!(feed.updated.to_string(), "2026-08-02T10:00:00Z");
    let text = atom(&feed);
    assert!(text.contains("<updated>2026-08-02T10:00:00Z</updated>\n<author><name>Forum</name>"));
    assert!(text.contains("<link rel=\"alternate\" href=\"https://forum.example/programme/b\"/>"));
}

/// The opening, expected twenty minutes after it was planned.
fn late() -> Programme {
    let item = Item {
        expected: Some("2026-03-28T10:20+01:00[Europe/Budapest]".parse().expect("a time")),
        note: Texts::new("en", "Expected 10:20, planned for 10:00"),
        modified: Some("2026-03-28T08:50:00Z".parse().expect("a time")),
        ..opening()
    };
    Programme { items: vec![item], ..Programme::default() }
}

#[test]
fn a_calendar_has_what_is_late_at_the_time_at_which_it_is_expected() {
    let text = icalendar(&late(), &out("en"));
    is_strict_calendar(&text);
    let times = "DTSTART;TZID=Europe/Budapest:20260328T102000\r\nDTEND;TZID=Europe/Budapest:20260328T115000\r\n\
        X-KURULTAI-PLANNED;TZID=Europe/Budapest:20260328T100000\r\n";
    assert!(text.contains(times) && text.contains("STATUS:CONFIRMED\r\n"), "{text}");
}

#[test]
fn files_that_programmes_are_exchanged_by_say_the_plan_and_beside_it_what_is_expected() {
    let (xml, json) = (schedule_xml(&late(), &out("en")), schedule_json(&late(), &out("en")));
    assert!(xml.contains("<start>10:00</start>") && json.contains("\"start\":\"10:00\""), "{xml}\n{json}");
    assert!(xml.contains(" expected=\"2026-03-28T10:20:00+01:00\""), "{xml}");
    assert!(json.contains("\"expected\":\"2026-03-28T10:20:00+01:00\""), "{json}");
    everything_is_valid(&late());
}

#[test]
fn no_file_that_comes_back_makes_a_delay_part_of_the_plan() {
    for file in [
        icalendar(&late(), &out("en")),
        schedule_xml(&late(), &out("en")),
        schedule_json(&late(), &out("en")),
    ] {
        let again = taken(file.as_bytes()).programme;
        assert_eq!((&again.items[0].when, &again.items[0].expected), (&opening().when, &None), "{file}");
    }
}

#[test]
fn the_feed_says_of_what_is_late_when_it_is_expected() {
    let feed = Feed::of(&late(), &out("en"), "Forum", 10);
    let [entry] = &feed.entries[..] else { panic!("one change: {feed:?}") };
    assert_eq!(entry.updated.to_string(), "2026-03-28T08:50:00Z");
    assert_eq!(entry.summary, Some(("Expected 10:20, planned for 10:00".into(), Some("en".into()))));
    assert!(entry.categories.contains(&"delayed".into()), "{:?}", entry.categories);
}
