//! What the printed list of participants promises.

mod reading;

use press::{Delegation, Error, Labels, List, Participant, Unprintable, participants};

fn participant(name: &str) -> Participant {
    Participant {
        role: None,
        title: None,
        name: name.into(),
        name_lang: "ky".into(),
        latin_name: Some("Aisuluu Omurbekova".into()),
        position: Some("Координатор".into()),
        organisation: Some("«Жаңы доор» коомдук фонду".into()),
        category: "Делегат".into(),
    }
}

fn list(delegations: Vec<Delegation>) -> List {
    List {
        lang: "en".into(),
        title: "List of participants".into(),
        forum: "Forum of Solidarity".into(),
        when_where: "1–5 December 2026 · Baku, Ankara".into(),
        note: "As of 30 November 2026".into(),
        labels: Labels {
            name: "Name".into(),
            position_and_organisation: "Organisation and position".into(),
            category: "Category".into(),
        },
        delegations,
    }
}

fn delegation(participants: Vec<Participant>) -> Delegation {
    Delegation { name: "Кыргызстан".into(), summary: "2 participants".into(), participants }
}

#[test]
fn the_same_list_gives_the_same_bytes() {
    let list = list(vec![delegation(vec![participant("Айсулуу Өмүрбекова"); 60])]);
    let pdf = participants(&list).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    assert_eq!(participants(&list).unwrap(), pdf);
}

#[test]
fn the_list_can_be_read_by_a_screen_reader() {
    let pdf = participants(&list(vec![delegation(vec![participant("Айсулуу Өмүрбекова")])])).unwrap();
    let text = String::from_utf8_lossy(&pdf);
    assert!(text.contains("<pdfuaid:part>1</pdfuaid:part>"), "it says that it is PDF/UA-1");
    assert!(text.contains("List of participants"), "its title is in its metadata");
}

#[test]
fn every_page_has_the_forum_the_day_and_its_number_and_every_row_its_words() {
    let head = Participant {
        role: Some("Head of delegation".into()),
        title: Some("Dr.".into()),
        ..participant("Құрманғазықызы Әбдірахманова")
    };
    let mut people = vec![participant("Айсулуу Өмүрбекова"); 60];
    people.insert(0, head);
    let pages = reading::pages(&participants(&list(vec![delegation(people)])).unwrap());
    assert!(pages.len() > 2, "{}", pages.len());
    for (at, page) in pages.iter().enumerate() {
        for words in [
            "Forum of Solidarity",
            "As of 30 November 2026",
            "List of participants",
            "Organisation and position",
        ] {
            assert!(page.contains(words), "{words} on page {at}: {page}");
        }
        assert!(page.contains(&format!("{} / {}", at + 1, pages.len())), "{page}");
    }
    let first = &pages[0];
    let words = [
        "1–5 December 2026 · Baku, Ankara",
        "Кыргызстан",
        "2 participants",
        "Head of delegation",
        "Dr.",
        // Too long for one line of its column.
        "Құрманғазықызы",
        "Әбдірахманова",
        "Aisuluu Omurbekova",
        "«Жаңы доор» коомдук фонду",
        "Координатор",
        "Делегат",
    ];
    let places = words.map(|words| first.find(words).unwrap_or_else(|| panic!("{words} in {first}")));
    assert!(places.is_sorted(), "{first}");
}

#[test]
fn no_heading_of_a_delegation_stands_alone_at_the_foot_of_a_page() {
    // Delegations of every length, so that headings fall on every height of a page.
    let numbered = |number: usize| Delegation {
        name: format!("Delegation No {number}."),
        ..delegation(vec![participant("Айсулуу Өмүрбекова"); 1 + number % 9])
    };
    let pages = reading::pages(&participants(&list((0..60).map(numbered).collect())).unwrap());
    assert!(pages.len() > 10);
    for page in &pages {
        let heading = page.rfind("Delegation No").unwrap_or(0);
        assert!(page[heading..].contains("Айсулуу"), "a heading without a row: {}", &page[heading..]);
    }
}

#[test]
fn empty_lists_and_bare_rows_are_printed() {
    let bare = Participant {
        role: Some("Head".into()),
        latin_name: None,
        position: None,
        organisation: None,
        category: String::new(),
        ..participant("#[*_$]")
    };
    for delegations in [vec![], vec![delegation(vec![])], vec![delegation(vec![bare])]] {
        assert!(participants(&list(delegations)).is_ok());
    }
}

#[test]
fn very_long_words_do_not_stop_the_list() {
    let long = Participant { category: "W".repeat(300), ..participant(&"W".repeat(300)) };
    assert!(participants(&list(vec![delegation(vec![long; 3])])).is_ok());
}

#[test]
fn letters_that_would_be_boxes_are_refused_with_their_row() {
    let first = delegation(vec![participant("Аа"), participant("Бб")]);
    let second = delegation(vec![participant("李")]);
    let wrong = List { note: "→".into(), ..list(vec![first, second]) };
    let wrong = List { title: "小".into(), ..wrong };
    let Err(Error::Letters(found)) = participants(&wrong) else { panic!("printed") };
    let expected = [
        Unprintable { entry: None, letters: vec!['小', '→'] },
        Unprintable { entry: Some(2), letters: vec!['李'] },
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_list_beyond_one_document_is_refused() {
    let crowd = list(vec![delegation(vec![participant("Аа"); 20_001])]);
    assert!(matches!(participants(&crowd), Err(Error::TooMany { given: 20_001, .. })));
}
