//! Calendars in their other forms, and what recurs within a day.

use crate::{in_berlin, item, refused, report, shown, taken};
use schedules::{Kind, Note, Refusal, Role, Source};

#[test]
fn a_calendar_as_json_is_a_calendar() {
    let read = taken(include_bytes!("samples/jcal.json"));
    assert_eq!(read.report.source, Source::ICalendar);
    assert_eq!(read.programme.about.title.get("und"), Some("Forum; main, calendar"));
    assert_eq!(
        report(&read),
        [
            "Opening, with music: taken",
            "Briefing: expanded zone-turned",
            "Print badges: left-out-not-an-event",
        ]
    );
    let opening = item(&read, "1@example.org");
    assert_eq!(opening.title.get("en"), Some("Opening, with music"));
    assert_eq!(opening.description.get("und"), Some("One\nTwo; three"));
    assert_eq!((opening.kind, opening.track.as_deref()), (Kind::Ceremony, Some("Main")));
    assert_eq!((opening.people[0].name.as_str(), opening.people[0].role), ("Leyla Quliyeva", Role::Chair));
    assert_eq!(opening.place.point.map(|it| it.latitude), Some(40.4));
    assert_eq!(
        shown(&read),
        [
            "Opening, with music | 2026-09-05T10:00 +60 Asia/Baku | -",
            "Briefing | 2026-09-05T08:00 +30 Asia/Baku | -",
            "Briefing | 2026-09-07T08:00 +30 Asia/Baku | -",
        ]
    );
}

#[test]
fn a_calendar_as_xml_is_a_calendar() {
    let read = taken(include_bytes!("samples/xcal.xml"));
    assert_eq!(
        report(&read),
        ["Opening, with & without music: value-dropped", "Briefing: expanded", "Exhibition: expanded",]
    );
    let opening = item(&read, "1@example.org");
    assert_eq!(opening.title.get("en"), Some("Opening, with & without music"));
    assert_eq!((opening.kind, opening.track.as_deref()), (Kind::Ceremony, Some("Main")));
    assert_eq!(opening.place.point.map(|it| it.longitude), Some(49.9));
    assert_eq!(
        shown(&read),
        [
            "Opening, with & without music | 2026-09-05T10:00 +60 Asia/Baku | -",
            "Briefing | 2026-09-05T18:00 +30 Asia/Baku | -",
            "Briefing | 2026-09-07T18:00 +30 Asia/Baku | -",
            "Exhibition | 2026-09-05T00:00 +1440 Asia/Baku | -",
            "Exhibition | 2026-09-07T00:00 +1440 Asia/Baku | -",
        ]
    );
    assert_eq!(read.report.entries[1].at.line, 19);
}

#[test]
fn a_calendar_as_xml_may_have_its_properties_as_plain_text() {
    let read = taken(include_bytes!("samples/xcal-draft.xml"));
    assert_eq!(
        shown(&read),
        [
            "Rivers, lakes; seas | 2026-09-05T10:00 +90 Asia/Baku | Great hall",
            "Briefing | 2026-09-05T18:00 +30 Asia/Almaty | -",
            "Briefing | 2026-09-06T18:00 +30 Asia/Almaty | -",
        ]
    );
    let rivers = item(&read, "12@rivers@pentabarf.org");
    let names: Vec<&str> = rivers.people.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Aida Məmmədova", "Jens Øst"]);
    assert_eq!(rivers.url.as_deref(), Some("https://rivers.example/12"));
    assert_eq!(read.report.tally().left_out, 0);
}

#[test]
fn a_calendar_that_breaks_off_in_another_form_gives_what_stands_before() {
    let whole = include_str!("samples/jcal.json");
    let read = taken(&whole.as_bytes()[..whole.find("\"rrule\"").expect("the second event")]);
    assert_eq!(report(&read)[1], "Briefing: left-out-cut-off");
    assert!(matches!(read.report.notes[..], [Note::CutOff { line }] if line > 15), "{:?}", read.report.notes);
    let whole = include_str!("samples/xcal.xml");
    let read = taken(&whole.as_bytes()[..whole.find("<xc:rrule>").expect("the second event") + 30]);
    assert_eq!(report(&read), ["Opening, with & without music: value-dropped", "Briefing: left-out-cut-off"]);
    assert_eq!(refused(b"<icalendar"), Refusal::Damaged { line: 1 });
    let bomb = b"<!DOCTYPE s [<!ENTITY a 'aaaa'>]><icalendar><vcalendar>&a;</vcalendar></icalendar>";
    assert_eq!(refused(bomb), Refusal::Entities);
    assert_eq!(taken(b"[\"vcalendar\", [], []]").report.notes, [Note::NoItems]);
}

#[test]
fn what_recurs_by_the_hour_does_so_within_the_days_of_the_forum() {
    let of = |rule: &str| {
        format!(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Tour\nDTSTART;TZID=Asia/Baku:20260908T180000\n\
             DURATION:PT30M\nRRULE:{rule}\nEND:VEVENT\nEND:VCALENDAR\n"
        )
    };
    let read = taken(of("FREQ=HOURLY;INTERVAL=2").as_bytes());
    assert_eq!(report(&read), ["Tour: expanded"]);
    let times: Vec<String> = shown(&read).iter().map(|it| it[7..23].to_owned()).collect();
    assert_eq!(times, ["2026-09-08T18:00", "2026-09-08T20:00", "2026-09-08T22:00"]);
    let read = taken(of("FREQ=MINUTELY").as_bytes());
    assert_eq!(report(&read), ["Tour: expanded"]);
    assert_eq!(read.programme.items.len(), 360);
    let endless = in_berlin(&of("FREQ=MINUTELY;INTERVAL=5"));
    assert_eq!(endless.programme.items.len(), schedules::OCCURRENCES_MAX);
    assert_eq!(report(&endless), ["Tour: expanded recurrence-cut"]);
    let twice = taken(of("FREQ=DAILY;BYHOUR=18,20").as_bytes());
    assert_eq!(twice.programme.items.len(), 2);
}

#[test]
fn a_calendar_in_utc_is_shown_by_the_clocks_of_the_forum() {
    let read = taken(
        b"BEGIN:VCALENDAR\nX-WR-TIMEZONE:UTC\nBEGIN:VEVENT\nUID:1\nSUMMARY:A\nDTSTART:20260905T070000Z\nDURATION:PT1H\n\
          END:VEVENT\nBEGIN:VEVENT\nUID:2\nSUMMARY:B\nDTSTART;VALUE=DATE:20260906\nEND:VEVENT\nEND:VCALENDAR\n",
    );
    assert_eq!(
        shown(&read),
        ["A | 2026-09-05T11:00 +60 Asia/Baku | -", "B | 2026-09-06T00:00 +1440 Asia/Baku | -"]
    );
    assert_eq!(report(&read), ["A: taken", "B: taken"]);
    assert_eq!(read.programme.about.zone, None);
}

#[test]
fn times_of_a_zone_that_only_the_file_describes_are_turned_and_that_is_said() {
    let of = |offset: &str| {
        format!(
            "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\n\
             TZOFFSETFROM:{offset}\nTZOFFSETTO:{offset}\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\nSUMMARY:A\n\
             DTSTART;TZID=Ours:20260905T100000\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n"
        )
    };
    let (same, other) = (taken(of("+0400").as_bytes()), taken(of("+0530").as_bytes()));
    assert_eq!(report(&same), ["A: zone-mapped"]);
    assert_eq!(report(&other), ["A: zone-turned"]);
    assert_eq!(shown(&other), ["A | 2026-09-05T08:30 +60 Asia/Baku | -"]);
}

#[test]
fn rules_that_a_file_brings_say_more_than_an_offset_in_the_name_of_its_zone() {
    let read = taken(
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:(UTC+01:00) Наш город\n\
         BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n\
         RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n\
         BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n\
         RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n\
         BEGIN:VEVENT\nUID:1\nSUMMARY:A\nDTSTART;TZID=\"(UTC+01:00) Наш город\":20260905T100000\nDURATION:PT1H\n\
         END:VEVENT\nEND:VCALENDAR\n"
            .as_bytes(),
    );
    assert_eq!(shown(&read), ["A | 2026-09-05T12:00 +60 Asia/Baku | -"]);
}
