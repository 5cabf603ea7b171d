//! How long printing takes: `cargo test -p press --release --test measure -- --ignored --nocapture`.

use std::io::Cursor;
use std::time::Instant;

use press::{
    Badge, Category, Colour, Delegation, Labels, List, Participant, Photo, Sheet, badges, participants,
};

const NAMES: [&str; 5] = [
    "Məmmədova-Əliyeva",
    "Құрманғазықызы Әбдірахманова",
    "Őrs Szűcsné Kővári",
    "Oʻgʻiloy Gʻulomova",
    "Айсулуу Өмүрбекова",
];

fn badge(at: usize, photo: Option<Photo>) -> Badge {
    let random: String = (0..146)
        .map(|i| char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[(at * 31 + i * i * 7) % 32]))
        .collect();
    Badge {
        name: format!("{} {}", NAMES[at % NAMES.len()], NAMES[(at / 5) % NAMES.len()]),
        name_lang: "kk".into(),
        latin_name: Some(format!("Participant Number {at}")),
        delegation: Some("Қазақстан".into()),
        organisation: Some(format!("«Дала жастары» қоғамдық бірлестігі {}", at % 150)),
        position: Some("Атқарушы директор".into()),
        category: Category { label: "Делегат".into(), colour: Colour::rgb(0, 90, 156) },
        forum: "Forum of Solidarity of Civil Society Organisations".into(),
        when_where: "1–5 December 2026 · Baku, Ankara".into(),
        lang: "en".into(),
        address: format!("HTTPS://FORUM.EXAMPLE/T/{random}"),
        serial: format!("№ {at:06}"),
        photo,
    }
}

fn photo(at: usize) -> Photo {
    let shade = |x: u32, y: u32| image::Rgb([(x % 256) as u8, (y % 256) as u8, (at % 256) as u8]);
    let mut bytes = Cursor::new(Vec::new());
    image::RgbImage::from_fn(300, 400, shade)
        .write_to(&mut bytes, image::ImageFormat::Jpeg)
        .expect("a picture in memory");
    Photo(bytes.into_inner())
}

fn timed(what: &str, print: impl FnOnce() -> Vec<u8>) {
    let (start, cpu_start) = (Instant::now(), cpu_ms());
    let bytes = print().len();
    let (cpu, wall) = (cpu_ms() - cpu_start, start.elapsed().as_millis());
    eprintln!("{what}: {wall} ms, {cpu} ms of processors, {} kB", bytes / 1000);
}

/// What this process has used of processors, in steps of 10 ms; 0 where there is no `/proc`.
fn cpu_ms() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(") ").next().unwrap_or_default();
    after_name.split(' ').skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum::<u64>() * 10
}

#[test]
#[ignore = "a measurement"]
fn badges_and_a_list() {
    let run: Vec<Badge> = (0..500).map(|at| badge(at, None)).collect();
    timed("one badge, the first", || badges(&run[..1], Sheet::A6).unwrap());
    timed("one badge, warm", || badges(&run[1..2], Sheet::A6).unwrap());
    timed("one badge, warm", || badges(&run[2..3], Sheet::A6).unwrap());
    timed("500 badges, A6", || badges(&run, Sheet::A6).unwrap());
    timed("500 badges, four on A4", || badges(&run, Sheet::A4FourUp).unwrap());
    let with_photos: Vec<Badge> = (0..500).map(|at| badge(at, Some(photo(at)))).collect();
    timed("500 badges with photos of 300 x 400", || badges(&with_photos, Sheet::A6).unwrap());
    let participant = |at: usize| Participant {
        title: None,
        role: None,
        name: NAMES[at % 5].into(),
        name_lang: "kk".into(),
        latin_name: Some(format!("Participant Number {at}")),
        position: Some("Директор".into()),
        organisation: Some(format!("«Дала жастары» қоғамдық бірлестігі {at}")),
        category: "Делегат".into(),
    };
    let delegation = |at| Delegation {
        name: format!("Delegation {at}"),
        summary: "65 participants".into(),
        participants: (0..65).map(participant).collect(),
    };
    let labels = Labels {
        name: "Name".into(),
        position_and_organisation: "Organisation".into(),
        category: "Category".into(),
    };
    let list = List {
        lang: "en".into(),
        title: "List of participants".into(),
        forum: "Forum of Solidarity".into(),
        when_where: "1–5 December 2026".into(),
        note: String::new(),
        labels,
        delegations: (0..8).map(delegation).collect(),
    };
    timed("a list of 520 participants", || participants(&list).unwrap());
}
