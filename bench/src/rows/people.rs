//! Fifty thousand people, made of the example's: a folder for `kurultai import`, and a list as a delegation sends one.

use crate::house::example;
use anyhow::Context;
use jiff::{Timestamp, ToSpan, civil::Date};
use std::path::Path;

/// How many.
pub const PEOPLE: usize = 50_000;
/// Columns that a list of the usual kind has.
const OF_A_LIST: [&str; 11] = [
    "ref",
    "delegation",
    "category",
    "family_name",
    "given_name",
    "patronymic",
    "latin_family",
    "latin_given",
    "email",
    "language",
    "organisation",
];

/// Fifty thousand more like the example's people, with other numbers and mailboxes, and with given names exchanged among
/// them: as CSV, with these columns only where some are given.
fn csv(only: Option<&[&str]>) -> anyhow::Result<Vec<u8>> {
    let mut reader = csv::Reader::from_path(example().join("people.csv"))?;
    let headers: Vec<String> =
        reader.headers()?.iter().map(|it| it.trim_start_matches('\u{feff}').to_owned()).collect();
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>()?;
    let at =
        |name: &str| headers.iter().position(|it| it == name).with_context(|| format!("a column {name}"));
    let (reference, role, email) = (at("ref")?, at("role")?, at("email")?);
    let given = [at("given_name")?, at("patronymic")?, at("latin_given")?];
    let (phone, passport, language) = (at("phone")?, at("passport_name")?, at("language")?);
    let kept: Vec<usize> = (0..headers.len())
        .filter(|at| only.is_none_or(|only| only.contains(&headers[*at].as_str())))
        .collect();
    let mut writer = csv::Writer::from_writer(vec![]);
    writer.write_record(kept.iter().map(|at| &headers[*at]))?;
    if only.is_none() {
        // The programme names some of them; the demo has them all.
        for row in &rows {
            writer.write_record(row)?;
        }
    }
    for number in 0..PEOPLE {
        let row = &rows[number % rows.len()];
        // Somebody further on who writes in the same language: each pass takes another one.
        let others: Vec<usize> = (0..rows.len()).filter(|at| rows[*at][language] == row[language]).collect();
        let other = &rows[others[(number + number / rows.len()) % others.len()]];
        let cell = |at: usize| -> String {
            match at {
                _ if at == reference => format!("B-{number:05}"),
                _ if at == role => "member".to_owned(),
                _ if at == email => format!("p{number}@bench.example"),
                _ if at == phone || at == passport => String::new(),
                _ if given.contains(&at) => other[at].to_owned(),
                _ => row[at].to_owned(),
            }
        };
        writer.write_record(kept.iter().map(|at| cell(*at)))?;
    }
    Ok(writer.into_inner()?)
}

/// A list for the whole forum.
pub fn list() -> anyhow::Result<Vec<u8>> {
    csv(Some(&OF_A_LIST))
}

/// The example's folder with so many people more, with places for all, and taking place when the demo does.
pub fn folder(to: &Path) -> anyhow::Result<()> {
    let forum = std::fs::read_to_string(example().join("forum.toml"))?;
    let lines: Vec<String> = forum
        .lines()
        .map(|line| if line.starts_with("quotas") { roomy(line) } else { line.to_owned() })
        .collect();
    std::fs::write(to.join("forum.toml"), of_today(&lines.join("\n"))?)?;
    std::fs::write(to.join("people.csv"), csv(None)?)?;
    Ok(())
}

/// `{ delegate = 72, … }` with as many places as anybody could need.
fn roomy(line: &str) -> String {
    let part = |part: &str| match part.split_once(" = ") {
        Some((category, number)) if number.trim_end_matches([' ', '}']).parse::<u32>().is_ok() => {
            let end = if number.ends_with('}') { " }" } else { "" };
            format!("{category} = 1000000{end}")
        }
        _ => part.to_owned(),
    };
    let Some((head, rest)) = line.split_once("= {") else { return line.to_owned() };
    format!("{head}= {{{}", rest.split(',').map(part).collect::<Vec<_>>().join(","))
}

/// Moves every day so that the forum begins today, as the demo does.
#[expect(clippy::disallowed_methods, reason = "the demo begins today, whenever that is")]
pub fn of_today(text: &str) -> anyhow::Result<String> {
    let from = text.lines().find_map(|line| line.strip_prefix("from = ")).context("a first day")?;
    let zone = text.lines().find_map(|line| line.strip_prefix("time_zone = ")).context("a time zone")?;
    let today = Timestamp::now().in_tz(zone.trim_matches('"'))?.date();
    let days = from.trim().parse::<Date>()?.until(today)?.get_days();
    let mut moved = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("20") {
        let (before, from_here) = rest.split_at(at);
        moved += before;
        let day = from_here.get(..10).and_then(|word| Some((word, word.parse::<Date>().ok()?)));
        let (word, is) = match day {
            Some((word, day)) => (word, day.saturating_add(i64::from(days).days()).to_string()),
            None => ("20", "20".to_owned()),
        };
        moved += &is;
        rest = &from_here[word.len()..];
    }
    Ok(moved + rest)
}
