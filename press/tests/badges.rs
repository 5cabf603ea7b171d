//! What a printed badge promises.

#![expect(clippy::unwrap_used, reason = "what the tests share may fail them")]

use std::io::{Cursor, Read};

use flate2::read::ZlibDecoder;
use press::{Badge, Category, Colour, Error, Photo, Sheet, Unprintable, badges};

fn badge(name: &str) -> Badge {
    Badge {
        name: name.into(),
        name_lang: "kk".into(),
        latin_name: Some("Qurmangazyqyzy Abdirakhmanova".into()),
        delegation: Some("Қазақстан".into()),
        organisation: Some("«Дала жастары» қоғамдық бірлестігі".into()),
        position: None,
        category: Category { label: "Делегат".into(), colour: Colour::rgb(0, 90, 156) },
        forum: "Forum of Solidarity".into(),
        when_where: "1–5 December 2026 · Baku, Ankara".into(),
        lang: "kk-KZ".into(),
        address: format!("HTTPS://FORUM.EXAMPLE/T/{}", "AEBDK7QX".repeat(18)),
        serial: "№ 000523".into(),
        photo: None,
    }
}

fn picture(format: image::ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image::RgbImage::from_pixel(30, 40, image::Rgb([200, 30, 30])).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Every stream of a PDF file, unpacked.
fn streams(pdf: &[u8]) -> Vec<Vec<u8>> {
    let starts = pdf.windows(7).enumerate().filter(|(_, window)| *window == b"stream\n");
    let unpack = |(at, _)| {
        let mut unpacked = Vec::new();
        ZlibDecoder::new(&pdf[at + 7..]).read_to_end(&mut unpacked).ok().map(|_| unpacked)
    };
    starts.filter_map(unpack).collect()
}

/// The letters that a reader can copy out of the file: the right sides of its ToUnicode tables.
fn letters_to_copy(pdf: &[u8]) -> String {
    let tables = streams(pdf).into_iter().filter_map(|stream| String::from_utf8(stream).ok());
    let tables: Vec<String> = tables.filter(|text| text.contains("beginbfchar")).collect();
    let lines = tables.iter().flat_map(|table| table.lines());
    let unicode = lines.filter_map(|line| line.strip_suffix('>')?.split_once("> <").map(|(_, hex)| hex));
    unicode
        .map(|hex| {
            let units: Vec<u16> = hex
                .as_bytes()
                .chunks(4)
                .map(|unit| u16::from_str_radix(std::str::from_utf8(unit).unwrap(), 16).unwrap())
                .collect();
            String::from_utf16(&units).unwrap()
        })
        .collect()
}

fn pages(pdf: &[u8]) -> usize {
    let all: Vec<u8> = streams(pdf).into_iter().flatten().chain(pdf.iter().copied()).collect();
    let text = String::from_utf8_lossy(&all);
    text.matches("/Type/Page/").count() + text.matches("/Type /Page\n").count()
}

#[test]
fn the_same_badges_give_the_same_bytes() {
    let run = [badge("Құрманғазықызы"), badge("Щербакова")];
    assert_eq!(badges(&run, Sheet::A6).unwrap(), badges(&run, Sheet::A6).unwrap());
}

#[test]
fn every_badge_has_its_page_and_four_share_one() {
    let run = vec![badge("Айсулуу Өмүрбекова"); 5];
    assert_eq!(pages(&badges(&run, Sheet::A6).unwrap()), 5);
    assert_eq!(pages(&badges(&run, Sheet::A4FourUp).unwrap()), 2);
}

#[test]
fn a_name_can_be_copied_out_of_the_file() {
    for name in
        ["Құрманғазықызы Әбдірахманова", "Məmmədova", "Oʻgʻiloy", "Ýazmyradowa", "Őrs Szűcsné", "Şığırtmaç"]
    {
        let copied = letters_to_copy(&badges(&[badge(name)], Sheet::A6).unwrap());
        for letter in name.chars().filter(|c| *c != ' ') {
            assert!(copied.contains(letter), "{letter} of {name} in {copied}");
        }
    }
}

#[test]
fn photos_are_printed_from_jpeg_and_png() {
    let plain = badges(&[badge("Айсулуу")], Sheet::A6).unwrap();
    for format in [image::ImageFormat::Jpeg, image::ImageFormat::Png] {
        let with_photo = Badge { photo: Some(Photo(picture(format))), ..badge("Айсулуу") };
        let pdf = badges(&[with_photo], Sheet::A6).unwrap();
        assert!(pdf.len() > plain.len());
        assert!(String::from_utf8_lossy(&pdf).matches("/Subtype/Image").count() >= 1);
    }
}

#[test]
fn a_photo_that_cannot_be_read_is_named() {
    let mut torn = picture(image::ImageFormat::Png);
    torn.truncate(60);
    for bytes in [torn, b"GIF89a".to_vec(), Vec::new()] {
        let run = [badge("Айсулуу"), Badge { photo: Some(Photo(bytes)), ..badge("Өмүрбекова") }];
        assert!(matches!(badges(&run, Sheet::A6), Err(Error::Photo(1))));
    }
}

#[test]
fn letters_that_would_be_boxes_are_refused_with_their_badge() {
    let run = [badge("Айсулуу"), badge("李 Wu"), Badge { organisation: Some("🙂🙂".into()), ..badge("Аа") }];
    let Err(Error::Letters(found)) = badges(&run, Sheet::A6) else { panic!("printed") };
    let expected = [(1, '李'), (2, '🙂')];
    assert_eq!(found, expected.map(|(at, letter)| Unprintable { entry: Some(at), letters: vec![letter] }));
}

#[test]
fn an_address_beyond_any_qr_code_is_refused() {
    let run = [Badge { address: "A".repeat(10_000), ..badge("Айсулуу") }];
    assert!(matches!(badges(&run, Sheet::A6), Err(Error::Address(0))));
}

#[test]
fn whatever_is_written_is_printed_as_written() {
    let run: Vec<Badge> =
        ["#set page(fill: red)", "*_`$\\<b>&amp;", "]", "", " \u{200f}\u{7}\n", "-", "---\u{a0}"]
            .map(|name| Badge {
                latin_name: None,
                delegation: Some("\"".into()),
                serial: String::new(),
                ..badge(name)
            })
            .into();
    let pdf = badges(&run, Sheet::A6).unwrap();
    assert_eq!(pages(&pdf), run.len());
    assert!(letters_to_copy(&pdf).contains('#'));
}

#[test]
fn no_badges_are_an_empty_file_and_too_many_are_refused() {
    assert_eq!(pages(&badges(&[], Sheet::A6).unwrap()), 1);
    let crowd = vec![badge("Айсулуу"); press::MAX_BADGES + 1];
    assert!(matches!(badges(&crowd, Sheet::A4FourUp), Err(Error::TooMany { given: 5_001, most: 5_000 })));
}
