//! Programmes as people make them by hand: a grid with an item in each cell, days that are counted.

use crate::{given, in_berlin, reasons, refused, report, shown, taken};
use schedules::{Note, Outcome, Reason, Refusal, read};

#[test]
fn a_grid_of_times_and_halls_is_read_cell_by_cell() {
    let read = taken(include_bytes!("samples/grid.csv"));
    assert_eq!(
        report(&read),
        [
            "Opening: zone-assumed duration-from-next id-made",
            "Water and rivers: zone-assumed speakers-from-title duration-from-next id-made",
            "Rights of languages: zone-assumed speakers-from-title duration-from-next id-made",
            "Lunch: zone-assumed duration-from-next id-made",
            "Panel: zone-assumed speakers-from-title duration-assumed id-made",
            "Second half: zone-assumed duration-assumed id-made",
            "no day's hour: zone-assumed duration-from-next id-made",
            "Closing: day-counted zone-assumed id-made",
            "Closing: left-out-duplicate",
            "Closing: left-out-duplicate",
            "Concert: left-out-bad-start",
        ]
    );
    assert_eq!(
        shown(&read),
        [
            "Opening | 2026-09-05T09:00 +60 Asia/Baku | Hall A",
            "Water and rivers | 2026-09-05T10:00 +60 Asia/Baku | Hall A",
            "Rights of languages | 2026-09-05T10:00 +60 Asia/Baku | Hall B",
            "Lunch | 2026-09-05T11:00 +60 Asia/Baku | -",
            "Panel | 2026-09-05T12:00 +30 Asia/Baku | Hall A",
            "Second half | 2026-09-05T12:00 +30 Asia/Baku | Hall B",
            "no day's hour | 2026-09-05T09:30 +90 Asia/Baku | Hall C",
            "Closing | 2026-09-06T09:00 +90 Asia/Baku | -",
        ]
    );
    let panel = &read.programme.items[4];
    assert_eq!(panel.people[0].name, "Dr. Éva Nagy");
    assert_eq!(panel.description.get("und"), Some("What comes next"));
    assert_eq!(read.report.notes, [Note::Grid]);
    let places: Vec<&str> = read.report.entries.iter().map(|entry| entry.at.path.as_str()).collect();
    assert_eq!(places[..3], ["B4", "B5", "C5"]);
}

#[test]
fn the_day_of_a_grid_may_stand_in_its_corner() {
    let grid = "06.09.2026;Hall A;Hall B\n10:00;Opening;\n11:00;Panel;Workshop\n12:00;;\n";
    assert_eq!(
        shown(&taken(grid.as_bytes())),
        [
            "Opening | 2026-09-06T10:00 +60 Asia/Baku | Hall A",
            "Panel | 2026-09-06T11:00 +30 Asia/Baku | Hall A",
            "Workshop | 2026-09-06T11:00 +30 Asia/Baku | Hall B",
        ]
    );
}

#[test]
fn a_grid_may_have_days_across_or_days_over_halls_or_times_across() {
    let days = "Время;5 сентября;6 сентября 2026\n10:00–11:00;Открытие;Доклад\n11:00–12:00;;Закрытие\n";
    assert_eq!(
        shown(&taken(days.as_bytes())),
        [
            "Открытие | 2026-09-05T10:00 +60 Asia/Baku | -",
            "Доклад | 2026-09-06T10:00 +60 Asia/Baku | -",
            "Закрытие | 2026-09-06T11:00 +60 Asia/Baku | -",
        ]
    );
    let both =
        ",1. nap,,2. nap,\nKezdés,A terem,B terem,A terem,B terem\n9:00,Egy,Kettő,Három,\n10:00,,,,Négy\n";
    assert_eq!(
        shown(&taken(both.as_bytes())),
        [
            "Egy | 2026-09-05T09:00 +30 Asia/Baku | A terem",
            "Kettő | 2026-09-05T09:00 +30 Asia/Baku | B terem",
            "Három | 2026-09-06T09:00 +30 Asia/Baku | A terem",
            "Négy | 2026-09-06T10:00 +30 Asia/Baku | B terem",
        ]
    );
    let across = "Salon;09:00–10:00;10:00–11:00\nBüyük salon;Açılış;Panel\nKüçük salon;;Atölye\n";
    let read = taken(across.as_bytes());
    assert_eq!(
        shown(&read),
        [
            "Açılış | 2026-09-05T09:00 +60 Asia/Baku | Büyük salon",
            "Panel | 2026-09-05T10:00 +60 Asia/Baku | Büyük salon",
            "Atölye | 2026-09-05T10:00 +60 Asia/Baku | Küçük salon",
        ]
    );
    assert_eq!(read.report.entries[2].at.path, "C3");
}

#[test]
fn a_grid_may_have_a_column_of_ends_days_beside_the_times_and_numbered_headings() {
    let read = taken(
        b"Day,From,To,Session 1,Session 2\n2026-09-05,09:00,10:00,One,Two\n,10:00,11:00,Three,\n2026-09-06,09:00,10:00,,Four\n",
    );
    assert_eq!(
        shown(&read),
        [
            "One | 2026-09-05T09:00 +60 Asia/Baku | Session 1",
            "Two | 2026-09-05T09:00 +60 Asia/Baku | Session 2",
            "Three | 2026-09-05T10:00 +60 Asia/Baku | Session 1",
            "Four | 2026-09-06T09:00 +60 Asia/Baku | Session 2",
        ]
    );
}

#[test]
fn a_grid_of_which_nobody_knows_the_day_says_what_to_do() {
    let text = "Time,Hall A,Hall B\n09:00,One,Two\n10:00,Three,\n";
    let no_day = |value: &str| Reason::NoDay { value: value.into() };
    assert_eq!(reasons(&in_berlin(text)), [no_day("09:00"), no_day("09:00"), no_day("10:00")]);
    let known = taken(text.as_bytes());
    assert_eq!(report(&known)[0], "One: day-assumed zone-assumed duration-from-next id-made");
    let named = in_berlin("Time,Monday,Tuesday\n09:00,One,Two\n");
    assert_eq!(
        reasons(&named),
        [Reason::UndatedDay { value: "Monday".into() }, Reason::UndatedDay { value: "Tuesday".into() }]
    );
}

#[test]
fn the_sheets_of_a_workbook_may_be_grids() {
    use sheets::{Cell, Column, Sheet};
    let column = |heading: &str| Column { heading: heading.into(), width: None, choices: vec![] };
    let sheet = Sheet {
        name: "Day 2".into(),
        columns: ["", "Main hall", "Garden"].map(column).into(),
        rows: vec![
            ["10:00", "Opening", ""].map(Cell::from).into(),
            ["11:00", "", "Games for all"].map(Cell::from).into(),
        ],
    };
    let read = taken(&sheets::xlsx(&sheet).expect("a workbook"));
    assert_eq!(
        shown(&read),
        [
            "Opening | 2026-09-06T10:00 +30 Asia/Baku | Main hall",
            "Games for all | 2026-09-06T11:00 +30 Asia/Baku | Garden"
        ]
    );
    assert_eq!(read.report.entries[1].at.path, "Day 2 C3");
}

#[test]
fn a_list_of_something_else_is_no_grid() {
    for text in [
        "a;b\n1;2",
        "Item;Price\nTea;10.30\nCake;2.50",
        "Time;Speaker;Room\n09:00;Ann Lee;A\n10:00;Bob Roe;B",
    ] {
        assert_eq!(refused(text.as_bytes()), Refusal::NoColumns, "{text}");
    }
}

#[test]
fn a_list_without_headings_is_read_by_what_is_in_its_columns() {
    for text in [
        "Opening,2026-09-05,09:00,10:00,Great hall\nClosing,2026-09-05,17:00,18:30,Great hall\n",
        "2026-09-05 09:00;2026-09-05 10:00;Opening;Great hall\n2026-09-05 17:00;2026-09-05 18:30;Closing;Great hall\n",
    ] {
        let read = taken(text.as_bytes());
        assert_eq!(
            shown(&read),
            [
                "Opening | 2026-09-05T09:00 +60 Asia/Baku | Great hall",
                "Closing | 2026-09-05T17:00 +90 Asia/Baku | Great hall",
            ]
        );
        assert_eq!(read.report.notes, [Note::Unheaded]);
    }
}

#[test]
fn a_list_may_count_its_days_or_name_them() {
    for (day, other) in [
        ("Day 1", "Day 2"),
        ("Tag 1", "2. Tag"),
        ("1-ci gün", "2-ci gün"),
        ("1. Gün", "2. Gün"),
        ("1-kun", "2-kun"),
        ("1-күн", "2-күн"),
        ("1-nji gün", "2-nji gün"),
        ("1-nap", "2. nap"),
        ("День 1", "2-й день"),
        ("Saturday", "Sunday"),
    ] {
        let read =
            taken(format!("Title,Date,Start\nOne,{day},09:00\nTwo,{other},10:00\nThree,,11:00\n").as_bytes());
        assert_eq!(
            shown(&read),
            [
                "One | 2026-09-05T09:00 +30 Asia/Baku | -",
                "Two | 2026-09-06T10:00 +30 Asia/Baku | -",
                "Three | 2026-09-06T11:00 +30 Asia/Baku | -",
            ],
            "{day}"
        );
        assert_eq!(report(&read)[0], "One: day-counted zone-assumed duration-assumed id-made");
    }
}

#[test]
fn a_counted_day_that_the_forum_does_not_date_says_what_to_do() {
    let text = "Title,Date,Start\nOne,Day 1,09:00\nNine,Day 9,10:00\nFriday,Friday,11:00\n";
    let undated = |value: &str| Reason::UndatedDay { value: value.into() };
    assert_eq!(reasons(&in_berlin(text)), [undated("Day 1"), undated("Day 9"), undated("Friday")]);
    assert_eq!(reasons(&taken(text.as_bytes())), [undated("Day 9"), undated("Friday")]);
    let dated = in_berlin("Title,Date,Start\nOne,2026-12-05,09:00\nTwo,Saturday,10:00\n");
    assert_eq!(shown(&dated)[1], "Two | 2026-12-05T10:00 +30 Europe/Berlin | -");
    let above = taken(b"Title,Start\nDay 2,\nOne,09:00\n");
    assert_eq!(report(&above), ["One: day-counted zone-assumed duration-assumed id-made"]);
}

#[test]
fn a_day_above_the_headings_is_that_of_the_rows_unless_it_is_of_another_time() {
    let of = |above: &str| format!("{above}\nTitle,Start,End\nOne,09:00,10:00\n");
    let read = taken(of("Programme of 6 September 2026,,").as_bytes());
    assert_eq!(shown(&read), ["One | 2026-09-06T09:00 +60 Asia/Baku | -"]);
    for above in ["As of 3 May 2026,,", "5–8 September 2026,,"] {
        let read = taken(of(above).as_bytes());
        assert_eq!(report(&read), ["One: day-assumed zone-assumed id-made"], "{above}");
    }
}

#[test]
fn a_grid_read_again_has_the_same_ids() {
    let bytes = include_bytes!("samples/grid.csv");
    let again = read(bytes, &given()).expect("a programme");
    assert_eq!(taken(bytes), again);
    let is_taken = |outcome: &Outcome| matches!(outcome, Outcome::Taken { .. });
    assert_eq!(again.report.entries.iter().filter(|entry| is_taken(&entry.outcome)).count(), 8);
}

#[test]
fn a_day_above_a_grid_is_that_of_its_rows_until_another_is_named() {
    let read = taken(
        "5 сентября 2026;;\nВремя;Большой зал;Малый зал\n09.00-10.00;Открытие;\n6 сентября 2026;;\n09.00-10.00;;Закрытие\n"
            .as_bytes(),
    );
    assert_eq!(
        shown(&read),
        [
            "Открытие | 2026-09-05T09:00 +60 Asia/Baku | Большой зал",
            "Закрытие | 2026-09-06T09:00 +60 Asia/Baku | Малый зал",
        ]
    );
}
