//! What offices write: days and hours as spreadsheets show them, joined cells, calendars of Outlook and Google as lists and JSON.

use crate::{in_berlin, item, reasons, report, shown, taken};
use rust_xlsxwriter::{Format, Workbook, Worksheet};
use schedules::{Change, Field, Outcome, Reason};

/// One item on a day that is written so.
fn on(day: &str) -> String {
    let text = format!("Title;Date;Start;End;Room\nOpening;{day};09:00;10:00;Hall\n");
    shown(&taken(text.as_bytes())).first().cloned().unwrap_or_default()
}

#[test]
fn a_day_with_a_short_month_is_read_in_each_language() {
    for day in [
        "5-Sep-26",
        "05-Sep-2026",
        "5-сен-26",
        "05.сен.26",
        "5 сент. 2026 г.",
        "2026. szept. 5.",
        "5-szept-26",
        "05-Eyl-2026",
        "5 sen 2026",
        "5-қыр-26",
        "2026-жылдын 5-сентябры",
        "2026-nji ýylyň 5-nji sentýabry",
        "2026-W36-6",
    ] {
        assert_eq!(on(day), "Opening | 2026-09-05T09:00 +60 Asia/Baku | Hall", "{day}");
    }
}

#[test]
fn hours_are_counted_on_after_midnight() {
    let list = "Title,Date,Start,End\nShow,2026-09-05,24:30,25:45\nNight,2026-09-05,22:00,26:00\nBad,2026-09-05,31:00,\n";
    let read = taken(list.as_bytes());
    assert_eq!(
        shown(&read),
        ["Show | 2026-09-06T00:30 +75 Asia/Baku | -", "Night | 2026-09-05T22:00 +240 Asia/Baku | -"]
    );
    assert_eq!(reasons(&read), [Reason::BadStart { value: "31:00".into() }]);
    let xml = "<schedule><conference><title>F</title><time_zone_name>Asia/Baku</time_zone_name></conference>\
               <day date='2026-09-05' start='2026-09-05T09:00:00+04:00'><room name='A'>\
               <event id='1'><start>25:00</start><duration>0:45</duration><title>Late</title></event>\
               </room></day></schedule>";
    assert_eq!(shown(&taken(xml.as_bytes())), ["Late | 2026-09-06T01:00 +45 Asia/Baku | A"]);
}

#[test]
fn an_hour_that_cannot_be_read_makes_no_whole_day() {
    let list =
        "Title,Start,End\nOpening,05.09.2026 99:30,\nTalk,2026-09-05 09:00 CEST,2026-09-05 10:00 CEST\n";
    let read = taken(list.as_bytes());
    assert_eq!(report(&read), ["Opening: left-out-bad-start", "Talk: id-made"]);
    assert_eq!(shown(&read), ["Talk | 2026-09-05T11:00 +60 Asia/Baku | -"]);
}

#[test]
fn what_is_private_in_a_calendar_is_not_published_from_its_list_or_json() {
    let list = in_berlin(
        "\"Subject\",\"Start Date\",\"Start Time\",\"End Date\",\"End Time\",\"Private\"\n\
         \"Opening\",\"13.9.2026\",\"9:00:00\",\"13.9.2026\",\"10:00:00\",\"False\"\n\
         \"Doctor\",\"13.9.2026\",\"11:00:00\",\"13.9.2026\",\"12:00:00\",\"True\"\n",
    );
    assert_eq!(report(&list), ["Opening: zone-assumed id-made", "Doctor: left-out-private"]);
    let json = in_berlin(
        r#"{"value": [
          {"id": "a", "subject": "Opening", "sensitivity": "normal", "isAllDay": false,
           "start": {"dateTime": "2026-09-05T05:00:00.0000000", "timeZone": "Azerbaijan Standard Time"},
           "end": {"dateTime": "2026-09-05T06:00:00.0000000", "timeZone": "Azerbaijan Standard Time"},
           "location": {"displayName": "Hall"}},
          {"id": "b", "subject": "Doctor", "sensitivity": "private",
           "start": {"dateTime": "2026-09-05T07:00:00", "timeZone": "UTC"}},
          {"id": "c", "subject": "Holiday", "isAllDay": true,
           "start": {"dateTime": "2026-09-06T00:00:00", "timeZone": "Asia/Baku"},
           "end": {"dateTime": "2026-09-07T00:00:00", "timeZone": "Asia/Baku"}}]}"#,
    );
    assert_eq!(report(&json), ["Opening: zone-mapped", "Doctor: left-out-private", "Holiday: taken"]);
    assert_eq!(
        shown(&json),
        ["Opening | 2026-09-05T05:00 +60 Asia/Baku | Hall", "Holiday | 2026-09-06T00:00 +1440 Asia/Baku | -"]
    );
    assert!(json.programme.items[1].when.as_ref().is_some_and(|it| it.all_day));
}

#[test]
fn the_list_of_a_conference_program_is_read_and_what_it_does_not_publish_stays_out() {
    let read = in_berlin(
        "\"Session ID\",\"Published (Y/N)\",\"Name\",\"Start Date & Time\",\"End Date & Time\",\"Event Type\",\"Venue\"\n\
         \"1\",\"Y\",\"Opening\",\"September 13, 2026 9:00 AM\",\"September 13, 2026 10:00 AM\",\"Plenary\",\"Hall\"\n\
         \"2\",\"N\",\"Draft\",\"September 13, 2026 1:00 PM\",\"September 13, 2026 2:30 PM\",\"Workshop\",\"Hall\"\n",
    );
    assert_eq!(report(&read), ["Opening: zone-assumed", "Draft: left-out-unpublished"]);
    let when = read.programme.items[0].when.as_ref().expect("a time");
    assert_eq!(
        (when.start.datetime().to_string(), when.duration.as_mins()),
        ("2026-09-13T09:00:00".into(), 60)
    );
}

#[test]
fn a_length_that_says_nothing_is_told_with_what_stands_there() {
    let read = taken(b"Title,Start,Duration\nOpening,2026-09-05 09:00,-0:30\nClosing,2026-09-05 10:00,\n");
    assert_eq!(
        report(&read),
        [
            "Opening: zone-assumed value-dropped duration-assumed id-made",
            "Closing: zone-assumed duration-assumed id-made"
        ]
    );
}

#[test]
fn the_columns_of_a_hungarian_calendar_are_known() {
    let read = taken(
        "\"Tárgy\";\"Kezdés dátuma\";\"Kezdés időpontja\";\"Befejezés dátuma\";\"Befejezés időpontja\";\
         \"Egész napos esemény\";\"Hely\"\n\
         \"Megnyitó\";\"2026.09.05.\";\"9:00:00\";\"2026.09.05.\";\"10:30:00\";\"Hamis\";\"Nagyterem\"\n"
            .as_bytes(),
    );
    assert_eq!(shown(&read), ["Megnyitó | 2026-09-05T09:00 +90 Asia/Baku | Nagyterem"]);
}

#[test]
fn an_item_that_is_held_twice_is_two_and_what_recurs_in_json_says_that_it_is_taken_once() {
    let read = taken(
        br#"{"results": [
          {"code": "AC", "title": "Twice", "duration": 30, "slots": [
            {"room": "Hall", "start": "2026-09-05T10:00:00+04:00", "end": "2026-09-05T10:30:00+04:00"},
            {"room": "Garden", "start": "2026-09-06T10:00:00+04:00", "end": "2026-09-06T10:30:00+04:00"}]},
          {"id": "r", "summary": "Briefing", "recurrence": ["RRULE:FREQ=DAILY;COUNT=3"],
           "start": {"dateTime": "2026-09-05T08:00:00+04:00"}, "end": {"dateTime": "2026-09-05T08:30:00+04:00"}}]}"#,
    );
    assert_eq!(report(&read), ["Twice: expanded", "Twice: taken", "Briefing: recurrence-dropped"]);
    assert_eq!(
        shown(&read),
        [
            "Twice | 2026-09-05T10:00 +30 Asia/Baku | Hall",
            "Twice | 2026-09-06T10:00 +30 Asia/Baku | Garden",
            "Briefing | 2026-09-05T08:00 +30 Asia/Baku | -",
        ]
    );
    assert_eq!(item(&read, "AC/2026-09-06T06:00:00Z").place.room.as_deref(), Some("Garden"));
}

#[test]
fn of_several_languages_the_first_one_is_taken_and_said() {
    for (written, language) in [("de, en", "de"), ("Русский/English", "ru"), ("az; ru", "az")] {
        let list = format!("Title\tStart\tLanguage\nOpening\t2026-09-05 09:00\t{written}\n");
        let read = taken(list.as_bytes());
        assert_eq!(read.programme.items[0].language.as_deref(), Some(language), "{written}");
        let Outcome::Taken { changes, .. } = &read.report.entries[0].outcome else { panic!("{written}") };
        assert!(changes.contains(&Change::ListCut { field: Field::Languages, limit: 1 }), "{written}");
    }
}

/// A workbook of one sheet with these rows, and with cells joined: row, column, row, column, from 0.
fn workbook(rows: &[&[&str]], joined: &[(u32, u16, u32, u16)]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet: &mut Worksheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            sheet.write(row, column, *cell).expect("a cell");
        }
    }
    for (row, column, last_row, last_column) in joined {
        let said = rows[*row as usize][usize::from(*column)];
        sheet.merge_range(*row, *column, *last_row, *last_column, said, &Format::new()).expect("cells");
    }
    workbook.save_to_buffer().expect("a workbook")
}

#[test]
fn what_is_joined_over_rows_of_a_list_is_said_by_each_and_a_joined_title_is_one_item() {
    let bytes = workbook(
        &[
            &["Date", "Start", "End", "Title", "Room", "Speaker"],
            &["2026-09-05", "09:00", "10:00", "Opening", "Hall 1", "Ann Lee"],
            &["", "10:00", "11:00", "Water", "", "Bob Roe"],
            &["", "", "", "Rivers", "Hall 2", "Éva Nagy"],
            &["", "11:00", "12:00", "Panel", "Hall 1", "Ann Lee"],
            &["", "12:00", "13:00", "", "", "Bob Roe"],
        ],
        &[(1, 0, 5, 0), (1, 4, 2, 4), (2, 1, 3, 1), (2, 2, 3, 2), (4, 3, 5, 3)],
    );
    let read = taken(&bytes);
    assert_eq!(
        shown(&read),
        [
            "Opening | 2026-09-05T09:00 +60 Asia/Baku | Hall 1",
            "Water | 2026-09-05T10:00 +60 Asia/Baku | Hall 1",
            "Rivers | 2026-09-05T10:00 +60 Asia/Baku | Hall 2",
            "Panel | 2026-09-05T11:00 +120 Asia/Baku | Hall 1",
        ]
    );
    let names: Vec<&str> = read.programme.items[3].people.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Ann Lee", "Bob Roe"]);
}

#[test]
fn joined_cells_of_a_grid_are_items_of_several_hours_or_of_all_halls() {
    let bytes = workbook(
        &[
            &["Time", "Hall 1", "Hall 2", "Yard"],
            &["5 September 2026", "", "", ""],
            &["09:00-10:00", "Welcome to all", "", ""],
            &["10:00-11:00", "Panel one", "Long workshop", "Stands"],
            &["11:00-12:00", "Panel two", "", ""],
            &["12:00-13:00", "Water rights", "Own tongues", ""],
            &["", "On rivers and seas", "", "Market of all"],
        ],
        &[(1, 0, 1, 3), (2, 1, 2, 3), (3, 2, 4, 2), (5, 0, 6, 0)],
    );
    let read = taken(&bytes);
    assert_eq!(
        shown(&read),
        [
            "Welcome to all | 2026-09-05T09:00 +60 Asia/Baku | -",
            "Panel one | 2026-09-05T10:00 +60 Asia/Baku | Hall 1",
            "Long workshop | 2026-09-05T10:00 +120 Asia/Baku | Hall 2",
            "Stands | 2026-09-05T10:00 +60 Asia/Baku | Yard",
            "Panel two | 2026-09-05T11:00 +60 Asia/Baku | Hall 1",
            "Water rights | 2026-09-05T12:00 +60 Asia/Baku | Hall 1",
            "Own tongues | 2026-09-05T12:00 +60 Asia/Baku | Hall 2",
            "On rivers and seas | 2026-09-05T12:00 +60 Asia/Baku | Hall 1",
            "Market of all | 2026-09-05T12:00 +60 Asia/Baku | Yard",
        ],
        "{:?}",
        report(&read)
    );
}
