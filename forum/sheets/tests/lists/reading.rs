//! What spreadsheet programs of nine countries save.

use crate::{cells, refusal, table};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use sheets::{As, CELL_CHARS_MAX, FILE_BYTES_MAX, Format as Kind, Note, ROWS_MAX, Refusal, What, read};

#[test]
fn the_separator_is_found() {
    for text in [
        "Фамилия,Имя\nА,Б\n",
        "Фамилия;Имя\nА;Б\n",
        "Фамилия\tИмя\r\nА\tБ\r\n",
        "sep=;\r\nФамилия;Имя\r\nА;Б",
    ] {
        assert_eq!(cells(&table(text)), "Фамилия;Имя|А;Б", "{text:?}");
    }
    let names_with_commas = "Name;Organisation\nAda;Sun, Moon and Stars\nBob;One, two\n";
    assert_eq!(table(names_with_commas).headers, ["Name", "Organisation"]);
}

#[test]
fn cells_in_quotation_marks_hold_separators_lines_and_marks() {
    let list = table("Name,Organisation\n\"Ada\",\"The \"\"Sun\"\",\nMoon\"\nBob,x\n");
    assert_eq!(list.rows[0].cells, ["Ada", "The \"Sun\",\nMoon"]);
    assert_eq!((list.rows[0].line, list.rows[1].line), (2, 4));
}

#[test]
fn a_mark_that_is_never_closed_spoils_its_own_row_only() {
    let list = table("Name,Organisation\nAda,\"Sun\nBob,Moon\n\"Eve\"x,Stars\nDan,\"Sea\"\n");
    let broken: Vec<u32> =
        list.rows.iter().filter(|row| !row.faults.is_empty()).map(|row| row.line).collect();
    assert_eq!(broken, [2, 4]);
    assert_eq!(list.rows[0].faults[0].what, What::BrokenQuotes);
    assert_eq!(list.rows[1].cells, ["Bob", "Moon"]);
    assert_eq!(list.rows[3].cells, ["Dan", "Sea"]);
}

#[test]
fn broken_utf8_is_reported_with_row_and_column() {
    let mut bytes = "Фамилия,Имя,Город\nГаджиев,Рашид,Баку\nАхметова,".as_bytes().to_vec();
    bytes.extend_from_slice(b"\xD0\x90\xFF\xD0");
    bytes.extend_from_slice(",Астана\nПетров,Лев,Казань\n".as_bytes());
    let list = read(&bytes, &As::default()).unwrap();
    let faults: Vec<String> = list.rows.iter().flat_map(|row| &row.faults).map(ToString::to_string).collect();
    assert_eq!(faults, ["3:2 broken-letters"]);
    assert_eq!(list.rows.len(), 3);
    assert_eq!(list.rows[2].cells, ["Петров", "Лев", "Казань"]);
}

#[test]
fn code_pages_and_utf16_are_found_and_the_guess_is_told() {
    let russian = "Фамилия;Имя;Организация\nПетров;Лев;Фонд «Мост»\nЩукина;Юлия;\n";
    let turkish = "Soyadı;Adı;Kuruluş\nYılmaz;Gülşen;Köprü Vakfı\nÇağlar;İpek;Işık Derneği\n";
    let hungarian = "Családi név;Utónév;Szervezet\nSzőke;Ödön;Híd Egyesület\nKűrti;Ágnes;Tűzoltó\n";
    for (text, page, name) in [
        (russian, encoding_rs::WINDOWS_1251, "windows-1251"),
        (turkish, encoding_rs::WINDOWS_1254, "windows-1254"),
        (hungarian, encoding_rs::WINDOWS_1250, "windows-1250"),
    ] {
        let (bytes, _, lost) = page.encode(text);
        assert!(!lost, "{name}");
        let list = read(&bytes, &As::default()).unwrap();
        assert_eq!(cells(&list), cells(&table(text)), "{name}");
        assert_eq!(list.notes, [Note::Encoding(name)]);
    }
    let utf16 = |bom: bool| {
        let units = bom.then_some(0xFEFF).into_iter().chain(turkish.encode_utf16());
        units.flat_map(u16::to_le_bytes).collect::<Vec<u8>>()
    };
    assert_eq!(cells(&read(&utf16(true), &As::default()).unwrap()), cells(&table(turkish)));
    assert_eq!(cells(&read(&utf16(false), &As::default()).unwrap()), cells(&table(turkish)));
    assert_eq!(cells(&table(&format!("\u{feff}{turkish}"))), cells(&table(turkish)));
}

#[test]
fn a_guess_that_was_wrong_is_corrected() {
    let (bytes, _, _) = encoding_rs::WINDOWS_1250.encode("név;szervezet\nKő;Híd\n");
    let how = As { encoding: Some("windows-1250".into()), delimiter: Some(';'), sheet: None };
    assert_eq!(cells(&read(&bytes, &how).unwrap()), "név;szervezet|Kő;Híd");
}

#[test]
fn headings_are_found_under_a_title_and_empty_rows_and_columns_go() {
    let list = table(
        "Список делегации Казахстана,,,\n,,,\n№,Фамилия,Имя,\n1,Ахметова,Әсел,\n,,,\n2,Омаров,Данияр,\n",
    );
    assert_eq!(cells(&list), "№;Фамилия;Имя|1;Ахметова;Әсел|2;Омаров;Данияр");
    assert_eq!(list.rows[1].line, 6);
}

#[test]
fn a_list_without_headings_is_all_people() {
    let list = table("Ахметова,Әсел,a@ngo.example\nОмаров,Данияр,o@ngo.example\n");
    assert_eq!((list.rows.len(), list.headers.len(), &list.notes[..]), (2, 3, &[Note::NoHeadings][..]));
}

#[test]
fn a_row_of_surplus_cells_is_reported() {
    let list = table("Family name,Given name\nA,B\nC,D,E\n");
    assert_eq!(list.rows[1].faults[0].what, What::Cells { found: 3, wanted: 2 });
    assert_eq!(list.rows[1].cells, ["C", "D", "E"]);
}

#[test]
fn a_cell_that_is_too_long_is_reported() {
    let list = table(&format!("Name,Note\nAda,{}\nBob,x\n", "ә".repeat(CELL_CHARS_MAX + 1)));
    assert_eq!(list.rows[0].faults[0].to_string(), "2:2 too-long");
    assert_eq!(list.rows[0].cells[1].chars().count(), CELL_CHARS_MAX);
}

#[test]
fn a_workbook_is_read_as_it_shows_itself() {
    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet();
    page.set_name("Делегация").unwrap();
    page.write_row(0, 0, ["Код", "Фамилия", "Имя", "Дата рождения", "Е-mail"]).unwrap();
    page.write_number(1, 0, 17.0).unwrap();
    page.write_string(1, 1, "Ахметова").unwrap();
    page.write_formula(1, 2, Formula::new("=\"Ә\"&\"сел\"").set_result("Әсел")).unwrap();
    let day = ExcelDateTime::from_ymd(1990, 5, 7).unwrap();
    page.write_datetime_with_format(1, 3, &day, &Format::new().set_num_format("dd.mm.yyyy")).unwrap();
    page.write_string(4, 1, "Омаров").unwrap();
    page.write_formula(4, 2, Formula::new("=A99999/0").set_result("#DIV/0!")).unwrap();
    workbook.add_worksheet().set_name("Notes").unwrap().write_string(0, 0, "x").unwrap();
    let bytes = workbook.save_to_buffer().unwrap();

    let list = read(&bytes, &As::default()).unwrap();
    assert_eq!(list.format, Kind::Xlsx);
    assert_eq!(list.rows[0].cells, ["17", "Ахметова", "Әсел", "1990-05-07"]);
    assert_eq!((list.rows[1].line, list.rows[1].cell(1)), (5, "Омаров"));
    assert_eq!(list.sheets, ["Делегация", "Notes"]);
    assert_eq!(list.notes, [Note::Sheet("Делегация".into())]);

    let other = As { sheet: Some("Nothing".into()), ..As::default() };
    assert_eq!(read(&bytes, &other), Err(Refusal::NoSheet { name: "Nothing".into() }));
}

#[test]
fn two_cells_far_apart_do_not_fill_the_memory() {
    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet();
    page.write_row(0, 0, ["Family name", "Given name"]).unwrap();
    page.write_string(1_048_575, 1, "Ada").unwrap();
    let list = read(&workbook.save_to_buffer().unwrap(), &As::default()).unwrap();
    assert_eq!((list.rows.len(), list.rows[0].line), (1, 1_048_576));
}

#[test]
fn a_file_that_is_no_list_is_refused() {
    assert_eq!(refusal(b""), Refusal::Empty);
    assert_eq!(refusal(b" \r\n ,,\r\n"), Refusal::Empty);
    assert_eq!(refusal("Фамилия,Имя\n".as_bytes()), Refusal::OnlyHeadings);
    assert_eq!(refusal(b"%PDF-1.7\n..."), Refusal::NotAList);
    assert_eq!(refusal(b"\x89PNG\r\n\x1a\n"), Refusal::NotAList);
    assert_eq!(refusal(b"abc\0\x01\x02,def\nghi\0jkl"), Refusal::NotAList);
    assert_eq!(refusal(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), Refusal::OldWorkbook);
    assert_eq!(refusal(b"PK\x03\x04 and nothing more"), Refusal::Damaged);
    assert_eq!(refusal(&vec![b'a'; FILE_BYTES_MAX + 1]), Refusal::FileTooLarge { limit_mb: 20 });
}

#[test]
fn what_a_file_is_shows_in_its_content_and_a_page_or_another_programs_table_is_called_what_it_is() {
    let page =
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>Name</td></tr></table>";
    let in_utf16: Vec<u8> = "\u{feff}<table>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in
        [page.as_bytes(), b"\xEF\xBB\xBF\n<TABLE><tr>", b"<?xml version=\"1.0\"?><Workbook/>", &in_utf16]
    {
        assert_eq!(refusal(bytes), Refusal::Markup, "{}", String::from_utf8_lossy(bytes));
    }
    let of_libre_office =
        b"PK\x03\x04\x14\0\0\x08\0\0mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK";
    assert_eq!(refusal(of_libre_office), Refusal::OpenDocument);
    assert_eq!(refusal(b"See the list that I sent yesterday\n"), Refusal::NotAList);
    assert_eq!(refusal(b"Name\n"), Refusal::OnlyHeadings);
    assert_eq!(cells(&table("<Name>;Ref\nAda;1\n")), "<Name>;Ref|Ada;1");
}

#[test]
fn more_than_a_list_may_have_is_refused() {
    let rows = "Name,Ref\n".to_owned() + &"a,b\n".repeat(ROWS_MAX + 1);
    assert_eq!(refusal(rows.as_bytes()), Refusal::TooManyRows { limit: ROWS_MAX });
    let columns = format!("{}\n{}\n", "a,".repeat(300), "b,".repeat(300));
    assert_eq!(refusal(columns.as_bytes()), Refusal::TooManyColumns { limit: 200 });
    let cells = format!("name,email\n{}", (",".repeat(199) + "\n").repeat(60_000).replace(",\n", ",x\n"));
    assert_eq!(refusal(cells.as_bytes()), Refusal::TooMuchText);
}

/// A workbook whose shared texts unpack to a thousand times their size.
#[test]
fn a_workbook_that_unpacks_to_far_more_than_a_list_is_refused() {
    use std::io::Write;
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(vec![]));
    let packed =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    archive.start_file("xl/sharedStrings.xml", packed).unwrap();
    let megabyte = vec![b'a'; 1024 * 1024];
    for _ in 0..300 {
        archive.write_all(&megabyte).unwrap();
    }
    let bytes = archive.finish().unwrap().into_inner();
    assert!(bytes.len() < 1024 * 1024);
    assert_eq!(refusal(&bytes), Refusal::TooMuchText);
}

#[test]
fn headings_in_two_rows_are_one() {
    let list = table(
        "Список участников\n№;ФИО;;;Контакты;;Организация\n;Фамилия;Имя;Отчество;Тел.;E-mail;\n\
         1;Иванов;Иван;Иванович;1;ivan@example.org;Реки\n",
    );
    assert_eq!(list.headers, ["№", "Фамилия", "Имя", "Отчество", "Тел.", "E-mail", "Организация"]);
    assert_eq!((list.rows.len(), list.rows[0].line), (1, 4));
    // A row of people under its headings is none of them.
    let list = table("Name;Country;Title\nName;Country;Title\nAnn;UK;Dr.\n");
    assert_eq!(list.rows.len(), 2);
}
