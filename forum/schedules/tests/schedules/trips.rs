//! What is written is read again as it was.

use crate::{given, holds_together, out, zone};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use schedules::{
    Item, Kind, Link, Outcome, Participant, Place, Point, Programme, Recording, Role, SourceIds, Status,
    Texts, When, icalendar, read, schedule_json, schedule_xml,
};

/// A line of text that is neither HTML nor blank, as a reader leaves it.
fn line() -> impl Strategy<Value = String> {
    "[a-zəğışçöüА-Яа-яӨөҮүЁё0-9,;:.\\\\\"'()!?–-]{1,12}( [a-zəА-Я0-9,;:\\\\\"]{1,9}){0,8}"
        .prop_filter("entities", |text: &String| !text.contains('&'))
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(line(), 1..4).prop_map(|lines| lines.join("\n\n"))
}

fn texts(one: impl Strategy<Value = String>) -> impl Strategy<Value = Texts> {
    (prop::sample::select(vec!["en", "ru", "ky", "und"]), one).prop_map(|(lang, text)| Texts::new(lang, text))
}

fn when() -> impl Strategy<Value = When> {
    let zones =
        prop::sample::select(vec!["Asia/Baku", "Europe/Budapest", "Asia/Bishkek", "America/New_York", "UTC"]);
    (zones, 1_700_000_000_i64..1_900_000_000, 1_i64..6_000).prop_map(|(name, second, minutes)| {
        let instant = Timestamp::from_second(second - second % 60).expect("in bounds");
        When {
            start: instant.to_zoned_datetime(zone(name)),
            duration: SignedDuration::from_mins(minutes),
            all_day: false,
        }
    })
}

fn person() -> impl Strategy<Value = Participant> {
    let roles = prop::sample::select(Role::ALL.to_vec());
    let ids = prop::option::of((1_u32..9_000).prop_map(|id| id.to_string()));
    (ids, "[A-ZƏÇ][a-zəçş]{1,9} [А-Я][а-я]{1,9}", roles).prop_map(|(id, name, role)| Participant {
        id,
        name,
        role,
    })
}

fn link() -> impl Strategy<Value = Link> {
    ("[a-z]{1,9}", prop::option::of(line()), prop::option::of(prop::sample::select(vec!["slides", "paper"])))
        .prop_map(|(path, title, kind)| Link {
            url: format!("https://example.org/{path}"),
            title,
            kind: kind.map(str::to_owned),
        })
}

/// Links to different pages: a reader keeps one to each.
fn links(at_most: usize) -> impl Strategy<Value = Vec<Link>> {
    prop::collection::vec(link(), 0..=at_most).prop_map(|mut links| {
        links.dedup_by(|a, b| a.url == b.url);
        links
    })
}

fn place() -> impl Strategy<Value = Place> {
    (prop::option::of("[A-Z][a-z]{2,6}"), prop::option::of("H[a-z]{2,6}"), "R[0-9]{1,3}").prop_map(
        |(city, venue, room)| {
            let point = city.is_some().then_some(Point { latitude: 40.4093, longitude: -3.5 });
            Place { city, venue, room: Some(room), point }
        },
    )
}

fn item() -> impl Strategy<Value = Item> {
    let words = (texts(line()), texts(line()), texts(text()), texts(text()));
    let kinds =
        prop::sample::select(Kind::ALL.iter().copied().filter(|kind| !kind.is_part()).collect::<Vec<_>>());
    let things = (
        prop::collection::vec(person(), 0..3),
        links(2),
        links(1),
        prop::option::of(line()),
        (kinds, any::<bool>(), 0_u32..5, prop::option::of(1_700_000_000_i64..1_800_000_000)),
    );
    (words, when(), place(), things).prop_map(
        |(words, when, place, (people, links, attachments, track, rest))| {
            let (kind, is_tentative, sequence, modified) = rest;
            let mut people = people;
            people.dedup_by(|a, b| a == b);
            Item {
                kind,
                title: words.0,
                subtitle: words.1,
                summary: words.2,
                description: words.3,
                when: Some(when),
                place,
                track,
                people,
                links,
                attachments,
                language: Some("ky".into()),
                recording: Recording { licence: Some("CC BY 4.0".into()), opt_out: Some(is_tentative) },
                status: if is_tentative { Status::Tentative } else { Status::Confirmed },
                url: Some("https://example.org/item".into()),
                sequence,
                modified: modified.map(|second| Timestamp::from_second(second).expect("in bounds")),
                ..Item::default()
            }
        },
    )
}

/// Up to five items, some within others.
fn programme() -> impl Strategy<Value = Programme> {
    (prop::collection::vec(item(), 1..6), any::<u8>()).prop_map(|(mut items, bits)| {
        for (number, item) in items.iter_mut().enumerate() {
            item.id = match (bits >> number) & 1 {
                0 => format!("item {number}/ä"),
                _ => format!("0190b3c4-0000-7000-8000-00000000000{number}"),
            };
            item.parent = (number > 0 && bits & 2 > 0).then(|| "first".to_owned());
        }
        "first".clone_into(&mut items[0].id);
        let mut programme = Programme { items, ..Programme::default() };
        programme.about.zone = Some("Asia/Baku".into());
        programme.about.title = Texts::new("en", "Forum");
        programme
    })
}

/// Whether a programme is in a file what it was; `kept` makes equal what the format has no place for.
fn is_same(programme: &Programme, file: &str, kept: impl Fn(&mut Item)) -> Result<(), TestCaseError> {
    let read = read(file.as_bytes(), &given()).expect("a programme");
    holds_together(&read);
    for entry in &read.report.entries {
        prop_assert!(
            matches!(&entry.outcome, Outcome::Taken { changes, .. } if changes.is_empty()),
            "{entry:?}"
        );
    }
    let sorted = |items: &[Item]| {
        let mut items = items.to_vec();
        items.iter_mut().for_each(&kept);
        items.sort_by(|a, b| a.id.cmp(&b.id));
        items
    };
    prop_assert_eq!(sorted(&read.programme.items), sorted(&programme.items));
    prop_assert_eq!(&read.programme.about.zone, &programme.about.zone);
    Ok(())
}

#[test]
fn what_the_clocks_show_twice_in_a_calendar_is_read_as_it_was() {
    // In the night of 4 November 2029 New York's clocks go back from two to one; 1:30 is shown twice.
    for (start, minutes) in [
        ("2029-11-02T11:39:00-04:00[America/New_York]", 2_301),
        ("2029-11-04T01:30:00-04:00[America/New_York]", 60),
        ("2029-11-04T01:30:00-05:00[America/New_York]", 15),
        ("2029-11-04T01:59:00-05:00[America/New_York]", 1),
    ] {
        let start: jiff::ZonedDateTime = start.parse().expect("a time");
        let when = When { start, duration: SignedDuration::from_mins(minutes), all_day: false };
        let item =
            Item { id: "1".into(), title: Texts::new("en", "Night"), when: Some(when), ..Item::default() };
        let programme = Programme { items: vec![item.clone()], ..Programme::default() };
        let read = read(icalendar(&programme, &out("en")).as_bytes(), &given()).expect("a programme");
        assert_eq!(read.programme.items[0].when, item.when);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_calendar_is_read_as_it_was_written(programme in programme()) {
        is_same(&programme, &icalendar(&programme, &out("en")), |_| {})?;
    }

    #[test]
    fn schedule_xml_is_read_as_it_was_written(programme in programme()) {
        // The names that the format demands are made up.
        is_same(&programme, &schedule_xml(&programme, &out("en")), |item| item.source = SourceIds::default())?;
    }

    #[test]
    fn schedule_json_is_read_as_it_was_written(programme in programme()) {
        is_same(&programme, &schedule_json(&programme, &out("en")), |item| item.source = SourceIds::default())?;
    }
}
