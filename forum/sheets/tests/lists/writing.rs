//! Lists going out.

use crate::{rules, table};
use jiff::civil::date;
use sheets::{As, Cell, Column, Format, Mapping, Sheet, bad_rows, check, csv, read, xlsx};

const DANGEROUS: [&str; 8] =
    ["=1+1", "+994 50 123", "-5", "@SUM(A1)", "\t=x", " =cmd|' /C calc'!A0", "'=1", "＝1+1"];

fn sheet(rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet {
        name: "Katılımcılar: [liste]".into(),
        columns: vec![Column::new("Name"), Column::new("E-mail")],
        rows,
    }
}

#[test]
fn a_csv_has_a_mark_line_ends_and_quotation_marks() {
    let rows =
        vec![vec!["O\"Neil, \"Ada\"".into(), Cell::Empty], vec![date(2026, 9, 5).into(), Cell::Number(-5)]];
    let text = String::from_utf8(csv(&sheet(rows))).unwrap();
    let wanted =
        "\u{feff}\"Name\",\"E-mail\"\r\n\"O\"\"Neil, \"\"Ada\"\"\",\"\"\r\n\"2026-09-05\",\"-5\"\r\n";
    assert_eq!(text, wanted);
}

#[test]
fn nothing_in_a_csv_is_calculated() {
    for text in DANGEROUS {
        let written = String::from_utf8(csv(&sheet(vec![vec![text.into(), "x".into()]]))).unwrap();
        let row = written.split_once("\r\n").unwrap().1;
        assert!(row.starts_with(&format!("\"'{text}\"")), "{row:?}");
    }
}

#[test]
fn nothing_in_a_workbook_is_a_formula() {
    let rows = DANGEROUS.map(|text| vec![text.into(), Cell::Empty]).to_vec();
    let bytes = xlsx(&sheet(rows)).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    let page = std::io::read_to_string(archive.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap();
    assert!(!page.contains("<f>") && !page.contains("<f "), "{page}");
    assert_eq!(page.matches("t=\"s\"").count(), DANGEROUS.len() + 2);
}

#[test]
fn what_is_written_is_read_again_as_it_was() {
    let rows: Vec<Vec<Cell>> = DANGEROUS.map(|text| vec!["Ғалым Ұлы, \"a\"\nb".into(), text.into()]).to_vec();
    for bytes in [csv(&sheet(rows.clone())), xlsx(&sheet(rows)).unwrap()] {
        let list = read(&bytes, &As::default()).unwrap();
        assert_eq!(list.headers, ["Name", "E-mail"]);
        for (row, text) in list.rows.iter().zip(DANGEROUS) {
            assert_eq!(row.cells, ["Ғалым Ұлы, \"a\"\nb", text], "{:?}", list.format);
        }
    }
}

#[test]
fn a_workbook_keeps_days_numbers_and_photos() {
    let mut photo = vec![];
    // The smallest PNG that says its size: 1 × 1, no picture data is looked at.
    photo.extend_from_slice(
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89",
    );
    photo.extend_from_slice(b"\0\0\0\nIDATx\x9cc\0\x01\0\0\x05\0\x01\r\n-\xb4\0\0\0\0IEND\xaeB`\x82");
    let rows = vec![
        vec![date(1990, 5, 7).into(), Cell::Number(12)],
        vec![date(1066, 1, 1).into(), Cell::Photo(photo)],
    ];
    let bytes = xlsx(&sheet(rows)).unwrap();
    let list = read(&bytes, &As::default()).unwrap();
    assert_eq!(list.rows[0].cells, ["1990-05-07", "12"]);
    assert_eq!(list.rows[1].cells[0], "1066-01-01");
    let archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    assert!(archive.file_names().any(|name| name.as_deref().is_ok_and(|name| name.starts_with("xl/media/"))));
    assert!(xlsx(&sheet(vec![vec![Cell::Photo(b"no picture".to_vec())]])).is_err());
}

/// In the file they came in, with their own columns, to be corrected and sent again.
#[test]
fn bad_rows_come_back_as_a_file_that_can_be_corrected() {
    let text = "Фамилия;Имя;E-mail\nА;Б;a@b.example\nВ;Г;=нет\n\"Д;Е\nЖ;З;j@k.example;лишнее\n";
    for format in [Format::Csv, Format::Xlsx] {
        let list = sheets::Table { format, ..table(text) };
        let rows = check(&list, &Mapping::guess(&list, &rules()), &rules());
        let bad = rows.iter().enumerate().filter_map(|(at, row)| Some((at, row.as_ref().err()?.as_slice())));
        let bytes = bad_rows(&list, bad, "Что не так", |fault| fault.to_string()).unwrap();

        let back = read(&bytes, &As::default()).unwrap();
        assert_eq!(back.format, format);
        assert_eq!(back.headers, ["Фамилия", "Имя", "E-mail", "Что не так"]);
        assert_eq!(back.rows[0].cells, ["В", "Г", "=нет", "3:3 not-email"]);
        assert_eq!(back.rows[1].cell(3), "4 broken-quotes");
        assert_eq!(back.rows[2].cells, ["Ж", "З", "j@k.example", "5 cells", "лишнее"]);
        assert_eq!(Mapping::guess(&back, &rules()).meaning(3), &sheets::Meaning::Nothing);
    }
}

#[test]
fn a_workbook_offers_what_can_be_chosen_in_the_rows_that_are_there() {
    let answer = Column { choices: vec!["cleared".into(), "refused".into()], ..Column::new("Answer") };
    let sheet = Sheet {
        name: String::new(),
        columns: vec![Column::new("Name"), answer],
        rows: vec![vec!["Ana".into()], vec!["Rui".into()]],
    };
    let bytes = xlsx(&sheet).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    let page = std::io::read_to_string(archive.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap();
    assert!(page.contains("sqref=\"B2:B3\"") && page.contains("\"cleared,refused\""), "{page}");
}
