//! What it costs to read real programmes and to write one of a thousand items: `cargo run --release -p schedules --example
//! bench_schedules`, with KURULTAI_TEST_DATA for the real files. CPU times are of this process, memory is its peak.

use jiff::{SignedDuration, tz::TimeZone};
use schedules::{
    Feed, Given, Item, Kind, Out, Participant, Programme, Role, Texts, When, atom, icalendar, read_file,
    schedule_json, schedule_xml,
};
use std::{path::Path, time::Instant};

fn main() {
    match std::env::var("KURULTAI_TEST_DATA") {
        Ok(folder) => imports(&Path::new(&folder).join("schedules")),
        Err(_) => println!("KURULTAI_TEST_DATA is not set: exports only"),
    }
    exports();
}

fn imports(folder: &Path) {
    println!(
        "{:<24} {:>6} {:>8} {:>9} {:>8} {:>10}",
        "file", "taken", "changed", "left out", "CPU ms", "peak MB"
    );
    let given = Given::zone(TimeZone::get("Europe/Brussels").expect("a zone"));
    for name in [
        "kielux_2020.ics",
        "hub-schedule2.json",
        "invalid-example.json",
        "pretalx-democon.json",
        "debconf23.xml",
        "fosdem_2021.xml",
    ] {
        let before = cpu_ms();
        match read_file(&folder.join(name), &given) {
            Ok(read) => {
                let tally = read.report.tally();
                let took = cpu_ms() - before;
                println!(
                    "{name:<24} {:>6} {:>8} {:>9} {took:>8.1} {:>10}",
                    tally.taken,
                    tally.changed,
                    tally.left_out,
                    peak_mb()
                );
                for (code, count) in tally.codes {
                    println!("    {code}: {count}");
                }
            }
            Err(refusal) => println!("{name:<24} {}", refusal.code()),
        }
    }
}

fn exports() {
    let programme = programme(1_000);
    let out = Out {
        lang: "en".into(),
        fallback: vec!["ru".into()],
        as_of: "2026-09-01T00:00:00Z".parse().expect("a timestamp"),
        self_url: None,
        item_url: Some("https://forum.example/programme/".into()),
        generator: ("Kurultai".into(), "0.1".into()),
    };
    println!(
        "\n{:<14} {:>10} {:>16} {:>12} {:>8}",
        "1,000 items", "KB", "CPU ms (mean)", "ms (best)", "limit"
    );
    measure("iCalendar", 2, || icalendar(&programme, &out));
    measure("schedule.xml", 20, || schedule_xml(&programme, &out));
    measure("schedule JSON", 20, || schedule_json(&programme, &out));
    measure("Atom", 20, || atom(&Feed::of(&programme, &out, "Forum", 1_000)));
}

/// Writings of each format; the clock of CPU time may tick only every few milliseconds, so that one alone says nothing.
const TIMES: u32 = 200;

fn measure(name: &str, limit_ms: u32, write: impl Fn() -> String) {
    let mut size = write().len();
    let (before, begin) = (cpu_ms(), Instant::now());
    // On a machine with other work the mean tells of that too; the quickest of many tells of this work alone.
    let mut best = f64::MAX;
    for _ in 0..TIMES {
        let one = Instant::now();
        size = write().len();
        best = best.min(one.elapsed().as_secs_f64() * 1_000.0);
    }
    let took = cpu_ms() - before;
    // Where CPU time is not told: one thread that never waits.
    let took = if took > 0.0 { took } else { begin.elapsed().as_secs_f64() * 1_000.0 };
    println!("{name:<14} {:>10} {:>16.2} {best:>12.2} {limit_ms:>8}", size / 1_024, took / f64::from(TIMES));
}

/// Items as forums have them: texts in two languages, a room in one of two cities, two people.
fn programme(count: usize) -> Programme {
    let zones = ["Asia/Baku", "Europe/Budapest"].map(|name| TimeZone::get(name).expect("a zone"));
    let items = (0..count).map(|number| {
        let mut title = Texts::new("en", format!("Civil society and dialogue, part {number}"));
        title.write("ru", format!("Гражданское общество и диалог, часть {number}"));
        let start =
            jiff::Timestamp::from_second(1_788_600_000 + 900 * i64::try_from(number).unwrap_or_default());
        let start = start.expect("in bounds").to_zoned_datetime(zones[number % 2].clone());
        let person = |name: &str, role| Participant { id: Some(number.to_string()), name: name.into(), role };
        Item {
            id: format!("0190b3c4-0000-7000-8000-{number:012}"),
            kind: Kind::Speech,
            title,
            summary: Texts::new(
                "en",
                "A few sentences about it; what it is for, and whom it concerns. ".repeat(4),
            ),
            description: Texts::new(
                "ru",
                "Подробное описание выступления, его целей и участников. ".repeat(8),
            ),
            when: Some(When { start, duration: SignedDuration::from_mins(15), all_day: false }),
            place: schedules::Place {
                city: Some("Bakı".into()),
                venue: Some("Konqres Mərkəzi".into()),
                room: Some(format!("Zal {}", number % 12)),
                point: None,
            },
            people: vec![person("Aida Məmmədova", Role::Speaker), person("Kovács Ágnes", Role::Moderator)],
            language: Some("az".into()),
            modified: Some("2026-08-31T10:00:00Z".parse().expect("a timestamp")),
            ..Item::default()
        }
    });
    Programme { items: items.collect(), ..Programme::default() }
}

/// CPU time of this process in milliseconds (`schedstat`, first field, nanoseconds); 0 elsewhere than Linux.
fn cpu_ms() -> f64 {
    let text = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    text.split(' ').next().and_then(|it| it.parse::<f64>().ok()).unwrap_or_default() / 1e6
}

/// The most memory that this process had at a time, in megabytes; 0 elsewhere than Linux.
fn peak_mb() -> u64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|it| it.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or_default() / 1_024
}
