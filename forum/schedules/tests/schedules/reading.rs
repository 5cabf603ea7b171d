//! Files of each dialect, small and written for this.

use crate::{given, item, refused, report, taken, time};
use schedules::{Kind, Note, Refusal, Role, Status, read};

#[test]
fn pentabarf_without_zones_and_ids_is_read() {
    let read = taken(include_bytes!("samples/pentabarf.xml"));
    assert_eq!(
        report(&read),
        [
            "Opening & welcome: zone-assumed html-cleaned address-dropped",
            "Night music: zone-assumed next-day",
            "Without a length: zone-assumed duration-from-next",
            "Next: zone-assumed",
            "Without a start: left-out-no-start",
            "At some time: left-out-bad-start",
            ": left-out-no-title",
            "The same number again: zone-assumed id-renamed",
            "Next: left-out-duplicate",
        ]
    );
    assert_eq!(read.report.entries[1].at.line, 30);
    assert_eq!(read.report.entries[1].at.path, "day 1 / room 1 / event 2");
    let opening = item(&read, "1");
    assert_eq!(time(opening), "2009-05-02T10:00 +60 Asia/Baku");
    assert_eq!(opening.summary.get("und"), Some("First.\n\nSecond one."));
    assert_eq!(opening.people[0].name, "Aida Məmmədova");
    assert_eq!(opening.kind, Kind::Speech);
    assert_eq!(time(item(&read, "2")), "2009-05-03T00:30 +60 Asia/Baku");
    assert_eq!(time(item(&read, "3")), "2009-05-02T11:00 +45 Asia/Baku");
    assert_eq!(read.programme.about.place.city.as_deref(), Some("Gəncə"));
    assert_eq!(read.programme.items.last().map(|it| it.id.as_str()), Some("4/2009-05-02T09:45:00Z"));
}

#[test]
fn frab_with_languages_roles_and_relative_addresses_is_read() {
    let read = taken(include_bytes!("samples/frab.xml"));
    assert_eq!(
        report(&read),
        [
            "Opening: html-cleaned",
            "In the hour that is left out: hour-skipped",
            "After midnight: next-day",
            "Two starts: times-disagree language-dropped",
        ]
    );
    let opening = item(&read, "a2f0c0de-0000-4000-8000-000000000001");
    assert_eq!(opening.title.get("hu"), Some("Megnyitó"));
    assert_eq!(opening.title.get("en"), Some("Opening"));
    assert_eq!(opening.summary.get("und"), Some("**Köszöntő** mindenkinek"));
    assert_eq!(opening.people[1].role, Role::Moderator);
    assert_eq!(opening.links[0].url, "https://civil.example/2026/relative/page");
    assert_eq!(opening.attachments[0].url, "https://civil.example/system/slides.pdf");
    assert_eq!(opening.recording.opt_out, Some(false));
    assert_eq!(time(opening), "2026-03-28T10:00 +90 Europe/Budapest");
    assert_eq!(
        time(item(&read, "a2f0c0de-0000-4000-8000-000000000002")),
        "2026-03-29T03:30 +30 Europe/Budapest"
    );
    assert_eq!(
        time(item(&read, "a2f0c0de-0000-4000-8000-000000000003")),
        "2026-03-29T00:30 +30 Europe/Budapest"
    );
}

#[test]
fn sessions_with_contributions_in_an_old_code_page_are_a_tree() {
    let read = taken(include_bytes!("samples/nested.xml"));
    assert_eq!(report(&read), ["Утреннее заседание: taken", "Первый доклад: taken", "Второй доклад: taken"]);
    assert_eq!(item(&read, "c1").parent.as_deref(), Some("s1"));
    assert_eq!(time(item(&read, "s1")), "2026-09-05T09:00 +120 Asia/Bishkek");
    assert_eq!(time(item(&read, "c2")), "2026-09-05T09:45 +45 Asia/Bishkek");
    assert_eq!(item(&read, "s1").people[0].role, Role::Chair);
    assert_eq!(item(&read, "c1").people[0].name, "Нурлан");
}

#[test]
fn the_newer_json_with_languages_and_registers_is_read() {
    let read = taken(include_bytes!("samples/hub.json"));
    assert_eq!(report(&read), ["On rights: taken", "Lunch: duration-assumed", "Some day: left-out-no-start"]);
    let talk = &read.programme.items[0];
    assert_eq!(talk.title.get("ru"), Some("О правах"));
    assert_eq!(talk.place.room.as_deref(), Some("Blue hall"));
    assert_eq!(talk.track.as_deref(), Some("Rights"));
    assert_eq!((talk.people[0].name.as_str(), talk.people[0].role), ("Orxan Əliyev", Role::Moderator));
    assert_eq!(talk.status, Status::Cancelled);
    assert_eq!(talk.links[0].url, "https://hub.example/talk/1");
    assert_eq!(time(talk), "2026-09-05T10:00 +45 Asia/Baku");
    assert_eq!(read.programme.items[1].kind, Kind::Break);
    assert_eq!(read.programme.about.title.get("ru"), Some("Хаб"));
}

#[test]
fn json_that_breaks_off_is_read_up_to_there() {
    let whole = include_str!("samples/hub.json");
    let end = whole.find("Lunch").expect("the second item");
    let read = taken(&whole.as_bytes()[..end]);
    assert_eq!(read.programme.items[0].title.get("ru"), Some("О правах"));
    assert!(matches!(read.report.notes[..], [Note::CutOff { line }] if line > 1), "{:?}", read.report.notes);
}

#[test]
fn json_of_days_with_rooms_with_sessions_is_read() {
    let read = taken(include_bytes!("samples/sessionize.json"));
    assert_eq!(
        report(&read),
        ["Birinci: zone-assumed html-cleaned", "İkinci: zone-assumed value-dropped duration-assumed"]
    );
    assert_eq!(item(&read, "101").place.room.as_deref(), Some("Sal A"));
    assert_eq!(item(&read, "101").people[0].name, "Leyla Quliyeva");
}

#[test]
fn a_calendar_with_foreign_zones_and_recurrence_is_read() {
    let read = taken(include_bytes!("samples/calendar.ics"));
    assert_eq!(
        report(&read),
        [
            "Açılış: zone-mapped",
            "Opening before it was moved: left-out-superseded",
            "By its own rules: zone-turned",
            "Floating: zone-assumed",
            "Exhibition: taken",
            "Evening briefing: expanded",
            "Evening briefing, later: taken",
            "Long ago: left-out-no-occurrence",
            "Print badges: left-out-not-an-event",
            "The file ends: left-out-cut-off",
        ]
    );
    let opening = item(&read, "1@example.org");
    assert_eq!(time(opening), "2026-09-05T10:00 +60 Asia/Baku");
    assert_eq!(
        opening.description.get("und"),
        Some("One, two\nthree with a very long line that is folded here and goes on")
    );
    assert_eq!((opening.kind, opening.track.as_deref()), (Kind::Ceremony, Some("Main")));
    assert_eq!((opening.people[0].name.as_str(), opening.people[0].role), ("Leyla Quliyeva", Role::Chair));
    // Twelve in a zone six hours from UTC is ten in Baku.
    assert_eq!(time(item(&read, "2@example.org")), "2026-09-05T10:00 +90 Asia/Baku");
    assert_eq!(item(&read, "3@example.org").status, Status::Cancelled);
    let exhibition = item(&read, "4@example.org").when.as_ref().expect("a time");
    assert!(exhibition.all_day && exhibition.minutes() == 2 * 24 * 60);
    // Within the forum's days, without the exception, with the moved one in its place.
    let briefings: Vec<String> = read
        .programme
        .items
        .iter()
        .filter(|it| it.id.starts_with("5@"))
        .map(|it| format!("{} {}", it.id, time(it)))
        .collect();
    assert_eq!(
        briefings,
        [
            "5@example.org/20260905T140000Z 2026-09-05T18:00 +30 Asia/Baku",
            "5@example.org/20260908T140000Z 2026-09-08T18:00 +30 Asia/Baku",
            "5@example.org/20260907T140000Z 2026-09-07T19:00 +30 Asia/Baku",
        ]
    );
    assert!(matches!(read.report.notes[..], [Note::CutOff { line: 85 }]), "{:?}", read.report.notes);
}

#[test]
fn a_list_with_russian_headings_and_rows_that_are_days_is_read() {
    let read = taken(include_bytes!("samples/programme.csv"));
    assert_eq!(
        report(&read),
        [
            "Opening: zone-assumed id-made",
            "Доклад: zone-assumed duration-assumed id-made",
            "Круглый стол: zone-assumed duration-assumed id-made",
            "Без времени: left-out-bad-start",
        ]
    );
    let items = &read.programme.items;
    assert_eq!(time(&items[0]), "2026-09-05T10:00 +60 Asia/Baku");
    assert_eq!(items[0].title.get("und"), Some("Открытие"));
    assert_eq!(
        (items[0].people[0].name.as_str(), items[0].people[0].role),
        ("Анна Иванова", Role::Moderator)
    );
    assert_eq!(items[1].people.len(), 2);
    assert_eq!(time(&items[2]), "2026-09-06T09:30 +30 Asia/Baku");
    assert_eq!(items[2].kind, Kind::Panel);
}

#[test]
fn sheets_of_a_workbook_are_days() {
    use sheets::{Cell, Column, Sheet};
    let column = |heading: &str| Column { heading: heading.into(), width: None, choices: vec![] };
    let sheet = Sheet {
        name: "2026-09-06".into(),
        columns: ["Title", "Start", "End", "Room"].map(column).into(),
        rows: vec![
            ["Opening", "10:00", "11:00", "Hall"].map(Cell::from).into(),
            ["Night", "23:30", "00:30", "Hall"].map(Cell::from).into(),
        ],
    };
    let bytes = sheets::xlsx(&sheet).expect("a workbook");
    let read = taken(&bytes);
    assert_eq!(report(&read), ["Opening: zone-assumed id-made", "Night: zone-assumed id-made"]);
    assert_eq!(time(&read.programme.items[1]), "2026-09-06T23:30 +60 Asia/Baku");
}

#[test]
fn a_list_from_america_is_read_by_its_clear_days() {
    let read = taken(
        b"Session Title,Start Time,End Time,Location\n\
          Welcome,9/5/2026 9:00 AM,9/5/2026 9:30 AM,Room 1\n\
          Keynote,9/15/2026 1:00 PM,9/15/2026 2:00 PM,Room 1\n",
    );
    assert_eq!(report(&read), ["Welcome: zone-assumed id-made", "Keynote: zone-assumed id-made"]);
    assert_eq!(time(&read.programme.items[0]), "2026-09-05T09:00 +30 Asia/Baku");
    assert_eq!(time(&read.programme.items[1]), "2026-09-15T13:00 +60 Asia/Baku");
}

#[test]
fn what_a_row_says_of_its_time_and_is_none_is_not_guessed() {
    let read = taken(
        "Дата;Начало;Окончание;Название\n\
         05.09.2026;10:00-11:30;;Открытие\n\
         05.09.2026;;13:00;Без начала\n\
         32.09.2026;10:00;11:00;Нет такого дня\n\
         ;14:00;15:00;В тот же день\n\
         06.09.2026;;;Выставка\n"
            .as_bytes(),
    );
    assert_eq!(
        report(&read),
        [
            "Открытие: zone-assumed id-made",
            "Без начала: left-out-no-start",
            "Нет такого дня: left-out-bad-start",
            "В тот же день: zone-assumed id-made",
            "Выставка: zone-assumed id-made",
        ]
    );
    assert_eq!(time(&read.programme.items[0]), "2026-09-05T10:00 +90 Asia/Baku");
    assert_eq!(time(&read.programme.items[1]), "2026-09-05T14:00 +60 Asia/Baku");
}

#[test]
fn submissions_with_several_slots_are_read_and_registers_are_no_items() {
    let read = taken(
        br#"{"results": [
          {"code": "ABC", "title": "Talk", "slots": [{"room": {"en": "Hall"}, "start": "2026-09-05T10:00:00+04:00", "end": "2026-09-05T10:30:00+04:00"}]},
          {"code": "DEF", "title": "Not planned", "slots": []}],
          "categories": [{"id": 1, "title": "Track", "items": [{"id": 5, "name": "Rights"}]}]}"#,
    );
    assert_eq!(report(&read), ["Talk: taken", "Not planned: left-out-no-start"]);
    assert_eq!(time(&read.programme.items[0]), "2026-09-05T10:00 +30 Asia/Baku");
    assert_eq!(read.programme.items[0].place.room.as_deref(), Some("Hall"));
}

#[test]
fn reading_again_gives_the_same_ids() {
    for bytes in [
        &include_bytes!("samples/pentabarf.xml")[..],
        include_bytes!("samples/hub.json"),
        include_bytes!("samples/calendar.ics"),
        include_bytes!("samples/programme.csv"),
    ] {
        assert_eq!(taken(bytes), taken(bytes));
    }
}

#[test]
fn what_is_no_programme_is_refused() {
    for (bytes, refusal) in [
        (&b""[..], Refusal::Empty),
        (b" \n\t", Refusal::Empty),
        (b"\xEF\xBB\xBF\r\n", Refusal::Empty),
        (b"<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'><html></html>", Refusal::WebPage),
        (b"hello", Refusal::NotASchedule),
        (b"%PDF-1.7", Refusal::Document),
        (b"{\\rtf1 10:00 Opening}", Refusal::Document),
        (b"PK\x03\x04\x14\0 word/document.xml", Refusal::Document),
        (b"\x1f\x8b\x08\0\0", Refusal::Archive),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Refusal::OldWorkbook),
        (b"<html><body>x</body></html>", Refusal::WebPage),
        (b"\n<!doctype HTML><title>x</title>", Refusal::WebPage),
        (b"<table><tr><td>10:00</td></tr></table>", Refusal::WebPage),
        (
            b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>",
            Refusal::WebPage,
        ),
        (b"PK\x03\x04\x14\0 programme.csv", Refusal::Archive),
        (b"PK\x05\x06\0\0", Refusal::Archive),
        (b"{\"name\": \"x\"}", Refusal::NotASchedule),
        (b"{\"schedule\": ", Refusal::Damaged { line: 1 }),
        (b"a;b\n1;2", Refusal::NoColumns),
        (b"<schedule", Refusal::Damaged { line: 1 }),
        (b"<schedule><day><room>", Refusal::Damaged { line: 1 }),
    ] {
        assert_eq!(refused(bytes), refusal, "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn entities_of_a_files_own_are_refused() {
    let bomb =
        b"<?xml version='1.0'?><!DOCTYPE s [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><schedule>&b;</schedule>";
    assert_eq!(refused(bomb), Refusal::Entities);
    let outside = b"<!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><schedule>&x;</schedule>";
    assert_eq!(refused(outside), Refusal::Entities);
}

#[test]
fn what_is_larger_or_deeper_than_a_programme_is_refused() {
    let large = vec![b' '; schedules::FILE_BYTES_MAX + 1];
    assert_eq!(refused(&large), Refusal::FileTooLarge { limit_mb: 20 });
    assert_eq!(
        schedules::read_from(std::io::repeat(b'<'), &given()),
        Err(Refusal::FileTooLarge { limit_mb: 20 })
    );

    let deep = "<schedule>".to_owned() + &"<x>".repeat(100);
    assert_eq!(refused(deep.as_bytes()), Refusal::TooDeep { limit: schedules::NESTING_MAX });
    assert_eq!(refused("[".repeat(1_000).as_bytes()), Refusal::TooDeep { limit: schedules::NESTING_MAX });
    let calendar = "BEGIN:VCALENDAR\n".to_owned() + &"BEGIN:X\n".repeat(100);
    assert_eq!(refused(calendar.as_bytes()), Refusal::TooDeep { limit: schedules::NESTING_MAX });

    let many = "BEGIN:VEVENT\nEND:VEVENT\n".repeat(schedules::ITEMS_MAX + 1);
    assert_eq!(refused(many.as_bytes()), Refusal::TooManyItems { limit: schedules::ITEMS_MAX });
    let values = format!("[{}0]", "0,".repeat(schedules::JSON_VALUES_MAX));
    assert_eq!(refused(values.as_bytes()), Refusal::TooMuch);
}

#[test]
fn texts_too_long_are_cut_and_said() {
    let title = "ə".repeat(schedules::LINE_CHARS_MAX + 1);
    let description = "x ".repeat(schedules::DESCRIPTION_CHARS_MAX);
    let file = format!(
        "BEGIN:VEVENT\nUID:1\nDTSTART:20260905T100000Z\nDURATION:PT1H\nSUMMARY:{title}\nDESCRIPTION:{description}\nEND:VEVENT\n"
    );
    let read = taken(file.as_bytes());
    assert_eq!(report(&read)[0].split(": ").nth(1), Some("text-cut text-cut"));
    let item = item(&read, "1");
    assert_eq!(item.title.get("und").map(|it| it.chars().count()), Some(schedules::LINE_CHARS_MAX));
}

#[test]
fn a_file_that_breaks_off_gives_what_stands_before() {
    let whole = include_str!("samples/frab.xml");
    let cut = &whole[..whole.find("Two starts").expect("the last item")];
    let read = read(cut.as_bytes(), &given()).expect("a programme");
    let outcome = report(&read);
    assert_eq!(outcome[3], ": left-out-cut-off");
    assert_eq!(read.programme.items.len(), 3);
    assert!(matches!(read.report.notes[..], [Note::CutOff { .. }]));
}

#[test]
fn nobody_is_their_own_ancestor() {
    let event = |id: &str, parent: &str| {
        format!(
            "BEGIN:VEVENT\nUID:{id}\nRELATED-TO:{parent}\nDTSTART:20260905T100000Z\nDURATION:PT1H\nSUMMARY:{id}\nEND:VEVENT\n"
        )
    };
    let file = [event("a", "b"), event("b", "a"), event("c", "b"), event("d", "nobody")].concat();
    let read = taken(file.as_bytes());
    let parents: Vec<Option<&str>> = read.programme.items.iter().map(|it| it.parent.as_deref()).collect();
    assert_eq!(parents, [None, None, Some("b"), None]);
    assert_eq!(report(&read), ["a: parent-dropped", "b: parent-dropped", "c: taken", "d: parent-dropped"]);
}
