//! Programmes as other programs write them, and as we give them out.

mod bytes;
mod calendars;
mod dialects;
mod grids;
mod offices;
mod reading;
mod real;
mod trips;
mod words;
mod writing;

use jiff::{civil::date, tz::TimeZone};
use schedules::{Given, Item, Out, Outcome, Read, Reason, Refusal, read};

/// A forum in Baku from 5 to 8 September 2026.
fn given() -> Given {
    Given { zone: zone("Asia/Baku"), days: Some((date(2026, 9, 5), date(2026, 9, 8))) }
}

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).expect("a time zone")
}

fn taken(bytes: &[u8]) -> Read {
    let read = read(bytes, &given()).expect("a programme");
    holds_together(&read);
    read
}

fn refused(bytes: &[u8]) -> Refusal {
    read(bytes, &given()).expect_err("no programme")
}

/// What is always so of what was read: ids are single, parents are there, every item stands in the report once.
fn holds_together(read: &Read) {
    let mut ids: Vec<&str> = read.programme.items.iter().map(|item| item.id.as_str()).collect();
    let mut said: Vec<&str> = vec![];
    for entry in &read.report.entries {
        match &entry.outcome {
            Outcome::Taken { items, .. } => said.extend(items.iter().map(String::as_str)),
            Outcome::LeftOut(_) => {}
        }
    }
    assert_eq!(ids, said, "the report names the items of the programme, in their order");
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "an id is there twice");
    for item in &read.programme.items {
        assert!(!item.id.is_empty() && !item.title.is_empty());
        assert!(item.parent.as_ref().is_none_or(|parent| ids.binary_search(&parent.as_str()).is_ok()));
        assert!(item.kind.is_part() || item.when.is_some());
        assert!(item.when.as_ref().is_none_or(|when| !when.duration.is_negative()));
    }
    let tally = read.report.tally();
    assert_eq!(tally.taken + tally.changed + tally.left_out, read.report.entries.len());
}

/// The report in short: the title, what became of it, the codes of what was changed.
fn report(read: &Read) -> Vec<String> {
    let shown = read.report.entries.iter().map(|entry| match &entry.outcome {
        Outcome::Taken { changes, .. } => {
            let codes: Vec<&str> = changes.iter().map(|change| change.code()).collect();
            format!(
                "{}: {}",
                entry.title,
                if codes.is_empty() { "taken".to_owned() } else { codes.join(" ") }
            )
        }
        Outcome::LeftOut(reason) => format!("{}: {}", entry.title, reason.code()),
    });
    shown.collect()
}

fn item<'r>(read: &'r Read, id: &str) -> &'r Item {
    read.programme.items.iter().find(|item| item.id == id).unwrap_or_else(|| panic!("{id} is not there"))
}

/// `2026-09-05T10:00 +60 Asia/Baku`.
fn time(item: &Item) -> String {
    let when = item.when.as_ref().expect("a time");
    let zone = when.start.time_zone().iana_name().unwrap_or("?");
    format!("{} +{} {zone}", when.start.strftime("%Y-%m-%dT%H:%M"), when.minutes())
}

/// Each item in short: the title, the time, the room.
fn shown(read: &Read) -> Vec<String> {
    let one = |it: &Item| {
        let title = it.title.iter().next().map(|(_, text)| text).unwrap_or_default();
        format!("{title} | {} | {}", time(it), it.place.room.as_deref().unwrap_or("-"))
    };
    read.programme.items.iter().map(one).collect()
}

fn in_berlin(text: &str) -> Read {
    read(text.as_bytes(), &Given::zone(zone("Europe/Berlin"))).expect("a programme")
}

fn reasons(read: &Read) -> Vec<Reason> {
    let entries = read.report.entries.iter();
    entries
        .filter_map(|it| if let Outcome::LeftOut(why) = &it.outcome { Some(why.clone()) } else { None })
        .collect()
}

fn out(lang: &str) -> Out {
    Out {
        lang: lang.to_owned(),
        fallback: vec!["ru".to_owned(), "en".to_owned()],
        as_of: "2026-09-01T12:00:00Z".parse().expect("a timestamp"),
        self_url: Some("https://forum.example/programme.ics".to_owned()),
        item_url: Some("https://forum.example/programme/".to_owned()),
        generator: ("Kurultai".to_owned(), "0.1".to_owned()),
    }
}

/// The folder of larger data; says so where there is none.
fn data() -> Option<std::path::PathBuf> {
    let Ok(folder) = std::env::var("KURULTAI_TEST_DATA") else {
        eprintln!("skipped: KURULTAI_TEST_DATA is not set");
        return None;
    };
    Some(std::path::PathBuf::from(folder).join("schedules"))
}
