//! Dialects that others write, each in as few lines as show it.

use crate::{given, in_berlin, item, reasons, refused, report, shown, taken};
use schedules::{Kind, Note, Read, Reason, Refusal, read};

#[test]
fn a_title_above_the_headings_costs_no_row() {
    for text in [
        "Forum programme\n\nTitle,Date,Start,End,Room\nOpening,2026-09-05,09:00,10:00,A\n",
        "Forum programme;\nTitle;Date;Start;End;Room\nOpening;2026-09-05;09:00;10:00;A\n",
    ] {
        assert_eq!(shown(&taken(text.as_bytes())), ["Opening | 2026-09-05T09:00 +60 Asia/Baku | A"]);
    }
    let wide = taken(b"Title,Date,Start\nOpening,2026-09-05,09:00\nToo wide,2026-09-05,10:00,x,y\n");
    assert_eq!(reasons(&wide), [Reason::BrokenRow]);
}

#[test]
fn the_columns_of_outlook_say_the_end_by_day_and_hour() {
    let read = in_berlin(
        "\"Subject\",\"Start Date\",\"Start Time\",\"End Date\",\"End Time\",\"All day event\",\"Location\"\n\
         \"Opening\",\"9/13/2026\",\"9:00:00 AM\",\"9/13/2026\",\"10:00:00 AM\",\"False\",\"Hall\"\n\
         \"Night\",\"9/13/2026\",\"8:00:00 PM\",\"9/14/2026\",\"1:00:00 AM\",\"False\",\"Hall\"\n\
         \"Whole\",\"9/15/2026\",\"12:00:00 AM\",\"9/16/2026\",\"12:00:00 AM\",\"True\",\"Hall\"\n",
    );
    assert_eq!(
        shown(&read),
        [
            "Opening | 2026-09-13T09:00 +60 Europe/Berlin | Hall",
            "Night | 2026-09-13T20:00 +300 Europe/Berlin | Hall",
            "Whole | 2026-09-15T00:00 +1440 Europe/Berlin | Hall",
        ]
    );
    assert!(read.programme.items[2].when.as_ref().is_some_and(|it| it.all_day));
}

#[test]
fn what_else_a_list_says_of_its_speakers_is_not_published() {
    let read = taken(
        b"Session Title,Session Date,Start Time,Speaker Name,Speaker Email,Speaker Company,Speaker Bio,Event Status\n\
          Talk,2026-09-05,09:00,Ann Lee,ann@example.org,ACME,Great,Cancelled\n",
    );
    let talk = &read.programme.items[0];
    let people: Vec<&str> = talk.people.iter().map(|it| it.name.as_str()).collect();
    assert_eq!((people, talk.status), (vec!["Ann Lee"], schedules::Status::Cancelled));
    assert_eq!(read.report.notes.len(), 3, "{:?}", read.report.notes);
}

#[test]
fn lists_in_other_languages_are_read() {
    for (text, wanted) in [
        (
            "Tag;Uhrzeit;Veranstaltung;Ort\nSamstag, 05.09.2026;9–10 Uhr;Beginn;Saal\n;14 Uhr;Ende;Saal\n",
            [
                "Beginn | 2026-09-05T09:00 +60 Asia/Baku | Saal",
                "Ende | 2026-09-05T14:00 +30 Asia/Baku | Saal",
            ],
        ),
        (
            "Titre;Date;Début;Fin;Salle\nOuverture;samedi 5 septembre 2026;9h00;9h30;A\nPause;05/09/2026;10h;10h30;A\n",
            ["Ouverture | 2026-09-05T09:00 +30 Asia/Baku | A", "Pause | 2026-09-05T10:00 +30 Asia/Baku | A"],
        ),
        (
            "Тема;Дата;Время\nОткрытие;05-09-2026;с 9:00 до 10:00\nЗакрытие;6.9.26;18 ч.\n",
            [
                "Открытие | 2026-09-05T09:00 +60 Asia/Baku | -",
                "Закрытие | 2026-09-06T18:00 +30 Asia/Baku | -",
            ],
        ),
    ] {
        assert_eq!(shown(&taken(text.as_bytes())), wanted);
    }
}

#[test]
fn a_list_says_what_is_wrong_with_a_day_and_an_end() {
    let read =
        in_berlin("Title,Date,Start,End\nA,,09:00,10:00\nB,9/5/2026,09:00,10:00\nC,05.12.2026,16:00,15:00\n");
    assert_eq!(
        reasons(&read),
        [Reason::NoDay { value: "09:00".into() }, Reason::AmbiguousDay { value: "9/5/2026".into() }]
    );
    assert_eq!(report(&read)[2], "C: zone-assumed value-dropped duration-assumed id-made");
    let night = in_berlin("Title,Date,Start,End\nNight,05.12.2026,23:30,00:30\n");
    assert_eq!(shown(&night), ["Night | 2026-12-05T23:30 +60 Europe/Berlin | -"]);
}

#[test]
fn an_event_that_names_its_rooms_is_an_event() {
    let read = taken(
        br#"{"days": {"2026-09-05": {"rooms": ["A", "B"], "events": [
            {"title": "Both", "start": "2026-09-05T09:00:00+04:00", "duration": 30, "rooms": ["A", "B"]},
            {"title": "One", "start": "2026-09-05T10:00:00+04:00", "duration": 30, "rooms": ["B"], "speaker": "Ann Lee"}]}}}"#,
    );
    assert_eq!(
        shown(&read),
        ["Both | 2026-09-05T09:00 +30 Asia/Baku | A", "One | 2026-09-05T10:00 +30 Asia/Baku | B"]
    );
    assert_eq!(report(&read)[0], "Both: list-cut id-made");
    assert_eq!(read.programme.items[1].people[0].name, "Ann Lee");
}

#[test]
fn json_says_its_times_under_many_names() {
    for text in [
        r#"[{"name": "A", "event_start": "2026-09-05 09:00", "event_end": "2026-09-05 09:30"}]"#,
        r#"[{"date": "2026-09-05", "groups": [{"time": "9:00 am", "sessions": [{"name": "A", "timeStart": "9:00 am", "timeEnd": "9:30 am"}]}]}]"#,
        r#"{"items": [{"summary": "A", "description": "D", "start": {"dateTime": "2026-09-05T09:00:00+04:00"}, "end": {"dateTime": "2026-09-05T09:30:00+04:00"}}]}"#,
        r#"[{"day": "2026-09-05", "time": "09:00 - 09:30", "title": "A"}]"#,
        r#"{"data": [{"type": "session", "id": "5", "attributes": {"title": "A", "starts-at": "2026-09-05T09:00:00+04:00", "ends-at": "2026-09-05T09:30:00+04:00"}}]}"#,
        r#"{"results": [{"id": 1, "start": "2026-09-05T09:00:00+04:00", "duration": 30, "schedule": 1, "submission": {"title": "A"}}]}"#,
        r#"[{"title": {"rendered": "A"}, "date": "2026-01-02T10:00:00", "session_date_time": {"date": "September 5, 2026", "time": "9:00 am"}, "meta": {"_wcpt_session_duration": 1800}}]"#,
        r#"[{"title": "A", "start_date": "2026-09-05", "start_time": "09:00", "end_date": "2026-09-05", "end_time": "09:30"}]"#,
        r#"{"events": [{"title": "A", "start": "2026-09-05T05:00:00Z", "duration": 1800}]}"#,
        r#"{"events": [{"title": "A", "startTimeUtc": "2026-09-05T05:00:00", "endTimeUtc": "2026-09-05T05:30:00"}]}"#,
    ] {
        assert_eq!(shown(&taken(text.as_bytes())), ["A | 2026-09-05T09:00 +30 Asia/Baku | -"], "{text}");
    }
}

#[test]
fn a_length_that_can_only_be_seconds_is_told_unless_an_end_says_so() {
    let of = |fields: &str| {
        format!(r#"{{"events": [{{"title": "A", "start": "2026-09-05T09:00:00+04:00", {fields}}}]}}"#)
    };
    let assumed = taken(of(r#""duration": 3600"#).as_bytes());
    assert_eq!(report(&assumed), ["A: length-in-seconds id-made"]);
    assert_eq!(shown(&assumed), ["A | 2026-09-05T09:00 +60 Asia/Baku | -"]);
    let certain = taken(of(r#""duration": 3600, "end": "2026-09-05T10:00:00+04:00""#).as_bytes());
    assert_eq!(report(&certain), ["A: id-made"]);
    assert_eq!(shown(&certain), ["A | 2026-09-05T09:00 +60 Asia/Baku | -"]);
    let minutes = taken(
        br#"[{"title": "A", "start": "2026-09-05T09:00:00+04:00", "duration": 30},
             {"title": "B", "start": "2026-09-05T08:00:00+04:00", "duration": 780}]"#,
    );
    assert_eq!(report(&minutes), ["A: id-made", "B: id-made"]);
    assert_eq!(shown(&minutes)[1], "B | 2026-09-05T08:00 +780 Asia/Baku | -");
}

#[test]
fn json_after_midnight_is_on_the_next_day() {
    let read = taken(
        br#"{"schedule": {"conference": {"days": [{"date": "2026-09-05", "day_start": "2026-09-05T10:00:00+04:00",
            "rooms": {"A": [{"title": "Night", "start": "01:30", "duration": "00:45"}]}}]}}}"#,
    );
    assert_eq!(shown(&read), ["Night | 2026-09-06T01:30 +45 Asia/Baku | A"]);
    assert_eq!(report(&read), ["Night: zone-assumed next-day id-made"]);
}

#[test]
fn what_json_says_beside_the_times_is_kept() {
    let read = taken(
        br#"{"sessions": [{"id": "1", "title": "A", "startsAt": "2026-09-05T09:00:00+04:00", "duration": 30,
            "microlocation": {"name": "Hall"}, "short_abstract": "S", "long_abstract": "L", "speakers": "Ann Lee, Bob Roe",
            "slides_url": "https://e.example/s", "video_url": "https://e.example/v", "categoryItems": [7, 8],
            "resources": [{"resource": "https://e.example/r", "description": "Slides"}]}],
          "categories": [{"id": 1, "title": "Track", "items": [{"id": 7, "name": "Rights"}]},
                         {"id": 2, "title": "Session format", "items": [{"id": 8, "name": "Workshop"}]}]}"#,
    );
    let it = item(&read, "1");
    assert_eq!(it.place.room.as_deref(), Some("Hall"));
    assert_eq!((it.track.as_deref(), it.kind), (Some("Rights"), Kind::Workshop));
    assert_eq!((it.people.len(), it.links.len(), it.attachments.len()), (2, 2, 1));
    assert_eq!((it.summary.get("und"), it.description.get("und")), (Some("S"), Some("L")));
}

#[test]
fn xml_items_have_any_name() {
    let read = taken(
        b"<schedule><day date='2026-09-05'><entry id='1'><start>0930</start><duration>30</duration><room>A</room>\
          <title>Entry</title><category>Keynote</category></entry>\
          <happening><title>Happening</title><begin>11:00</begin><end>11:30</end></happening>\
          <block><event id='3'><title>Within</title><start>12:00</start><duration>00:30</duration></event></block>\
          </day></schedule>",
    );
    assert_eq!(
        shown(&read),
        [
            "Entry | 2026-09-05T09:30 +30 Asia/Baku | A",
            "Happening | 2026-09-05T11:00 +30 Asia/Baku | -",
            "Within | 2026-09-05T12:00 +30 Asia/Baku | -",
        ]
    );
    let read = taken(
        b"<agenda><slot title='Attributes' start='2026-09-05 10:00' end='2026-09-05 11:00' room='A'><speakers>Ann Lee, \
          Bob Roe</speakers></slot><slot><title>Elements</title><starttime>2026-09-05T11:00</starttime>\
          <endtime>2026-09-05T11:45</endtime><room name='B'/></slot></agenda>",
    );
    assert_eq!(
        shown(&read),
        ["Attributes | 2026-09-05T10:00 +60 Asia/Baku | A", "Elements | 2026-09-05T11:00 +45 Asia/Baku | B"]
    );
    assert_eq!(read.programme.items[0].people.len(), 2);
}

#[test]
fn xml_joins_the_words_of_its_names_as_it_likes() {
    let read = taken(
        b"<programme><day date='2026-09-05'><track name='Main'><room name='A'><session><sessionTitle>One</sessionTitle>\
          <startTime>09:00</startTime><endTime>09:45</endTime><authors><author>Ann Lee</author></authors></session></room>\
          </track></day><day date='06.09.2026'><room id='B'><event><name>Two</name><time>10:00-11:00</time></event></room>\
          </day></programme>",
    );
    assert_eq!(
        shown(&read),
        ["One | 2026-09-05T09:00 +45 Asia/Baku | A", "Two | 2026-09-06T10:00 +60 Asia/Baku | B"]
    );
    assert_eq!(read.programme.items[0].people[0].name, "Ann Lee");
}

#[test]
fn a_column_may_hold_day_and_hour_and_a_cell_several_people() {
    let read =
        taken("Дата и время;Название;Докладчик\n05.09.2026 09:00;Открытие;Анна Ли & Боб Роу\n".as_bytes());
    assert_eq!(shown(&read), ["Открытие | 2026-09-05T09:00 +30 Asia/Baku | -"]);
    let people =
        |read: &Read| read.programme.items[0].people.iter().map(|it| it.name.clone()).collect::<Vec<_>>();
    assert_eq!(people(&read), ["Анна Ли", "Боб Роу"]);
    let read = taken(b"What,Day,Time,Who,Where\nTalk,2026-09-05,9:30 - 11,\"Lee, Ann\",Hall\n");
    assert_eq!(shown(&read), ["Talk | 2026-09-05T09:30 +90 Asia/Baku | Hall"]);
    assert_eq!(people(&read), ["Lee, Ann"]);
}

#[test]
fn a_file_that_gives_nothing_says_so() {
    let read = taken(b"<schedule><day date='2026-09-05'/></schedule>");
    assert_eq!(read.report.notes, [Note::NoItems]);
    assert_eq!(
        refused(b"<rss><channel><item><title>News</title></item></channel></rss>"),
        Refusal::NotASchedule
    );
    assert_eq!(refused(b"<html><body><p>Hello<br></body></html>"), Refusal::WebPage);
}

/// A calendar of one event with these lines.
fn calendar(lines: &str) -> String {
    format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:A\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n")
}

#[test]
fn what_recurs_in_utc_stays_there_when_the_clocks_change() {
    let text = calendar(
        "DTSTART:20261018T120000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261101T120000Z",
    );
    assert_eq!(
        shown(&in_berlin(&text)),
        ["A | 2026-10-18T14:00 +60 Europe/Berlin | -", "A | 2026-10-25T13:00 +60 Europe/Berlin | -"]
    );
}

#[test]
fn a_whole_day_is_an_exception_of_what_has_hours() {
    let text = calendar(
        "DTSTART;TZID=Europe/Berlin:20261018T150000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20261019",
    );
    assert_eq!(
        shown(&in_berlin(&text)),
        ["A | 2026-10-18T15:00 +60 Europe/Berlin | -", "A | 2026-10-20T15:00 +60 Europe/Berlin | -"]
    );
}

#[test]
fn what_recurs_by_the_calendars_own_clocks_follows_them() {
    let zone = "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:20200101T000000\nTZOFFSETFROM:+0500\n\
                TZOFFSETTO:+0500\nEND:STANDARD\nEND:VTIMEZONE\n";
    let event = calendar("DTSTART;TZID=Ours:20261024T100000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2");
    let text = event.replacen("BEGIN:VEVENT", &format!("{zone}BEGIN:VEVENT"), 1);
    assert_eq!(
        shown(&in_berlin(&text)),
        ["A | 2026-10-24T07:00 +60 Europe/Berlin | -", "A | 2026-10-25T06:00 +60 Europe/Berlin | -"]
    );
}

#[test]
fn what_is_private_is_left_out_and_quoted_letters_are_undone() {
    let text = calendar("DTSTART:20260905T100000Z\nCLASS:CONFIDENTIAL");
    assert_eq!(reasons(&taken(text.as_bytes())), [Reason::Private]);
    let text = calendar("DTSTART:20260905T100000Z\nLOCATION;ENCODING=QUOTED-PRINTABLE:M=C3=BCnchen");
    assert_eq!(shown(&taken(text.as_bytes())), ["A | 2026-09-05T14:00 +30 Asia/Baku | München"]);
}

#[test]
fn each_calendar_of_a_file_has_its_own_zone() {
    let of = |zone: &str, id: &str| {
        format!(
            "BEGIN:VCALENDAR\nX-WR-TIMEZONE:{zone}\nBEGIN:VEVENT\nUID:{id}\nSUMMARY:{id}\nDTSTART:20260905T100000\n\
             DURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n"
        )
    };
    let read = taken(format!("{}{}", of("Asia/Almaty", "a"), of("Europe/Berlin", "b")).as_bytes());
    assert_eq!(
        shown(&read),
        ["a | 2026-09-05T10:00 +60 Asia/Almaty | -", "b | 2026-09-05T10:00 +60 Europe/Berlin | -"]
    );
}

#[test]
fn the_same_file_read_again_has_the_same_ids() {
    let text = "Titel;Datum;Beginn\nEins;05.09.2026;9 Uhr\nZwei;05.09.2026;10 Uhr\n";
    let ids = |read: Read| read.programme.items.into_iter().map(|it| it.id).collect::<Vec<_>>();
    let again = read(text.as_bytes(), &given()).expect("a programme");
    assert_eq!(ids(taken(text.as_bytes())), ids(again));
}

#[test]
fn what_programs_put_around_a_programme_is_no_item() {
    let indico = taken(
        br#"{"count": 1, "results": [{"_type": "Conference", "id": "1", "title": "Forum",
            "startDate": {"date": "2026-09-05", "time": "09:00:00", "tz": "Asia/Baku"}, "contributions": [
            {"_type": "Contribution", "id": "11", "title": "A", "duration": 30, "room": "B",
             "startDate": {"date": "2026-09-05", "time": "09:00:00", "tz": "Asia/Baku"}}]}]}"#,
    );
    assert_eq!(shown(&indico), ["A | 2026-09-05T09:00 +30 Asia/Baku | B"]);
    assert_eq!(report(&indico), ["A: taken"]);
    let lines = taken(
        b"{\"title\":\"A\",\"start\":\"2026-09-05T09:00:00+04:00\",\"duration\":30}\n\
          {\"title\":\"B\",\"start\":\"2026-09-05T10:00:00+04:00\",\"duration\":30}\n",
    );
    assert_eq!((shown(&lines).len(), lines.report.notes.len()), (2, 0));
    let markdown =
        taken(b"| Title | Start |\n|---|:---:|\n| A | 2026-09-05 09:00 |\n| B | 2026-09-05 10:00 |\n");
    assert_eq!(shown(&markdown).len(), 2);
    assert_eq!(markdown.report.entries.len(), 2);
}
