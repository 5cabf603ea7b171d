//! What the printed programme promises.

mod reading;

use press::{
    Error, programme as printed,
    programme::{Day, Item, Programme},
};

fn item(time: &str, title: &str) -> Item {
    Item {
        time: time.into(),
        kind: "Panel".into(),
        title: title.into(),
        title_lang: "hu".into(),
        place: "Nagyterem, Kongresszusi Központ".into(),
        people: vec![("Moderator".into(), "Құрманғазықызы Әбдірахманова".into())],
        ..Item::default()
    }
}

fn programme(days: Vec<Day>) -> Programme {
    Programme {
        lang: "en".into(),
        title: "Programme".into(),
        forum: "Forum of Solidarity".into(),
        when_where: "24–25 November 2025 · Baku, Nakhchivan".into(),
        note: "As of 20 November 2025".into(),
        labels: ["When".into(), "Item".into()],
        days,
        nested_title: "Forums within this forum".into(),
        nested: vec![("Youth forum".into(), "24 November 2025".into())],
        replaced: "“?” stands for a letter that cannot be printed here.".into(),
    }
}

fn day(number: usize, items: Vec<Item>) -> Day {
    Day { title: format!("Monday, {number} November 2025"), city: "Baku".into(), items }
}

#[test]
fn the_same_programme_gives_the_same_bytes_and_can_be_read_by_a_screen_reader() {
    let programme = programme(vec![day(24, vec![item("11:00 – 12:30", "Megnyitó"); 80])]);
    let pdf = printed(&programme).unwrap();
    assert_eq!(printed(&programme).unwrap(), pdf);
    let text = String::from_utf8_lossy(&pdf);
    assert!(text.contains("<pdfuaid:part>1</pdfuaid:part>"), "it says that it is PDF/UA-1");
}

#[test]
fn every_page_has_the_forum_its_state_and_its_number_and_every_item_its_words_in_order() {
    let long = "Megszentségteleníthetetlenségeskedéseitekért: a civil társadalom együttműködésének új útjai";
    let nested = Item {
        depth: 2,
        status: "cancelled".into(),
        ..item("11:10 – 11:20", "Қазақстан Республикасы азаматтық қоғамының мемлекетаралық ынтымақтастығы")
    };
    let mut items = vec![item("11:00 – 12:30", long), nested];
    items.extend(vec![item("all day", "Выставка"); 60]);
    let pages = reading::pages(&printed(&programme(vec![day(24, items)])).unwrap());
    assert!(pages.len() > 2, "{}", pages.len());
    for (at, page) in pages.iter().enumerate() {
        for words in ["Forum of Solidarity", "As of 20 November 2025", "Programme", "When"] {
            assert!(page.contains(words), "{words} on page {at}: {page}");
        }
        assert!(page.contains(&format!("{} / {}", at + 1, pages.len())), "{page}");
    }
    let words = [
        "24–25 November 2025 · Baku, Nakhchivan",
        "Monday, 24 November 2025 · Baku",
        "11:00 – 12:30",
        "Panel",
        "civil társadalom",
        "Nagyterem, Kongresszusi Központ",
        "Moderator: ",
        "Құрманғазықызы",
        "11:10 – 11:20",
        "Panel · cancelled",
        "мемлекетаралық",
        "all day",
        "Выставка",
    ];
    let first = &pages[0];
    let places = words.map(|words| first.find(words).unwrap_or_else(|| panic!("{words} in {first}")));
    assert!(places.is_sorted(), "{first}");
    let last = pages.last().unwrap();
    assert!(last.contains("Forums within this forum") && last.contains("Youth forum"), "{last}");
    assert!(pages.iter().all(|page| !page.contains("stands for a letter")), "nothing was replaced");
}

#[test]
fn a_letter_that_the_fonts_lack_is_marked_and_the_end_says_why_and_signs_are_left_out() {
    let items = vec![item("11:00", "李 speaks 🎉 of rivers")];
    let pages = reading::pages(&printed(&programme(vec![day(24, items)])).unwrap());
    let text = pages.concat();
    assert!(text.contains("? speaks of rivers"), "{text}");
    assert!(text.contains("stands for a letter that cannot be printed here"), "{text}");
}

#[test]
fn no_heading_of_a_day_stands_alone_at_the_foot_of_a_page() {
    // Days of every length, so that headings fall on every height of a page.
    let days = (0..60).map(|number| day(number, vec![item("11:00", "Megnyitó"); 1 + number % 9]));
    let pages = reading::pages(&printed(&programme(days.collect())).unwrap());
    assert!(pages.len() > 10);
    for page in &pages {
        let heading = page.rfind("Monday, ").unwrap_or(0);
        assert!(page[heading..].contains("Megnyitó"), "a heading without a row: {}", &page[heading..]);
    }
}

#[test]
fn an_empty_programme_is_printed_and_one_that_is_too_long_is_refused() {
    let bare = Programme::default();
    assert!(printed(&bare).unwrap().starts_with(b"%PDF-"));
    let odd = Item { title: "#[*_$]\u{200f} \" \\ <b>".into(), ..Item::default() };
    assert!(printed(&programme(vec![day(1, vec![odd])])).unwrap().starts_with(b"%PDF-"));
    let long = programme(vec![day(1, vec![Item::default(); 20_001])]);
    assert!(matches!(printed(&long), Err(Error::TooMany { given: 20_001, most: 20_000 })));
}
