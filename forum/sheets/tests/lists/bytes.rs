//! No bytes make it panic, and what it writes it reads.

use crate::rules;
use proptest::prelude::*;
use sheets::{As, Cell, Column, Mapping, Sheet, check, csv, day, read, split_name, xlsx};

/// Everything that happens to a file.
fn all_the_way(bytes: &[u8]) {
    let Ok(list) = read(bytes, &As::default()) else { return };
    let mapping = Mapping::guess(&list, &rules());
    assert_eq!(mapping.columns.len(), list.headers.len());
    assert_eq!(check(&list, &mapping, &rules()).len(), list.rows.len());
}

/// Texts made of what lists are made of.
fn listlike() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\"".to_owned()),
        Just("\"\"".to_owned()),
        Just(",".to_owned()),
        Just(";".to_owned()),
        Just("\n".to_owned()),
        Just("\r".to_owned()),
        Just("'=".to_owned()),
        Just("Фамилия".to_owned()),
        Just("E-mail".to_owned()),
        Just("Date of birth".to_owned()),
        Just("5.9.2026".to_owned()),
        Just("\u{202e}".to_owned()),
        Just("\u{0}".to_owned()),
        any::<String>(),
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn workbook() -> Vec<u8> {
    let columns = vec![Column::new("Фамилия"), Column::new("Дата рождения")];
    let row = vec![Cell::from("Ахметова"), jiff::civil::date(1990, 5, 7).into()];
    xlsx(&Sheet { name: "x".into(), columns, rows: vec![row; 20] }).expect("a workbook")
}

/// What fails is told with its input; nothing is written beside the sources.
fn cases(number: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(number) }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        all_the_way(&bytes);
    }

    #[test]
    fn no_text_panics(text in listlike()) {
        all_the_way(text.as_bytes());
    }

    #[test]
    fn no_day_or_name_panics(text in any::<String>(), date in "[0-9]{0,5}[./ T:-][0-9]{0,3}[./ T:-][0-9a-zа-я]{0,5}") {
        let _ = day(&text);
        let _ = day(&date);
        for language in ["ru", "en", ""] {
            let parts = split_name(&text, language);
            prop_assert!(!parts.family.is_empty() || text.split([',', ' ']).all(|it| it.trim().is_empty()));
        }
    }

    #[test]
    fn what_is_written_is_read(rows in proptest::collection::vec(("[^\\s\u{0}\u{fffd}]\\PC{0,20}", "[='+@\\-]{0,3}[a-zа-я\"\n,;]{0,9}"), 1..12)) {
        let columns = vec![Column::new("Фамилия"), Column::new("Имя")];
        let cells = rows.iter().map(|(a, b)| vec![a.as_str().into(), b.as_str().into()]).collect();
        let list = read(&csv(&Sheet { name: String::new(), columns, rows: cells }), &As::default()).unwrap();
        let read: Vec<(String, String)> = list.rows.iter().map(|row| (row.cell(0).to_owned(), row.cell(1).to_owned())).collect();
        prop_assert_eq!(read, rows);
    }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn no_damage_to_a_workbook_panics(damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8), cut in any::<prop::sample::Index>()) {
        let mut bytes = workbook();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        all_the_way(&bytes);
        all_the_way(&bytes[..cut.index(bytes.len())]);
    }

    #[test]
    fn no_sheet_of_a_workbook_panics(inside in prop_oneof![listlike(), "(<[cvrt/ ]{1,5}( [rts]=\"[A-Z0-9]{0,9}\")?>|[0-9=#]{1,20}){0,30}"]) {
        use std::io::{Read, Write};
        let bytes = workbook();
        let mut from = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
        let mut to = zip::ZipWriter::new(std::io::Cursor::new(vec![]));
        for index in 0..from.len() {
            let mut part = from.by_index(index).unwrap();
            let name = part.name().unwrap().into_owned();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            if name.ends_with("sheet1.xml") {
                text = text.replace("</row>", &format!("{inside}</row>"));
            }
            to.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            to.write_all(text.as_bytes()).unwrap();
        }
        all_the_way(&to.finish().unwrap().into_inner());
    }
}
