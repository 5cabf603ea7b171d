//! What the printed list of participants promises.

use press::{Delegation, Error, Labels, List, Participant, Unprintable, participants};

fn participant(name: &str) -> Participant {
    Participant {
        role: None,
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
