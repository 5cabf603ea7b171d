//! A large programme given out as files, each written anew at each asking for somebody who is signed in: no file is kept. What
//! is written of was read from the database once, as long as nothing of it changes.

use super::import::bring_in;
use crate::{
    house::{Prepared, example},
    http::{Answer, get},
    rows::people::of_today,
    table::Table,
};
use std::{fmt::Write as _, path::Path};

/// Items beside those of the example.
const ITEMS: usize = 1_000;
/// How often each file is asked for.
const TIMES: usize = 40;
/// Files, and the milliseconds of CPU time that one may take.
const FILES: [(&str, &str, f64); 6] = [
    ("iCalendar", "ics", 2.0),
    ("schedule.xml", "xml", 20.0),
    ("schedule JSON", "json", 20.0),
    ("Atom", "atom", 20.0),
    ("JSON-LD", "jsonld", 20.0),
    ("a page", "", 20.0),
];

/// Each file, in CPU time of the house: knowing who asks, writing the file, and answering.
pub async fn rows(prepared: &Prepared, table: &mut Table) -> anyhow::Result<()> {
    let house = prepared.house("exports").await?;
    let folder = tempfile::tempdir()?;
    large(folder.path())?;
    bring_in(&house, folder.path()).await?;
    let good = |answer: &Answer<'_>| answer.status == 200 && !answer.body.is_empty();
    for (what, ending, goal) in FILES {
        let path =
            if ending.is_empty() { "/en/programme".to_owned() } else { format!("/en/programme.{ending}") };
        let requests = vec![get(&path, &prepared.organiser); TIMES];
        // What is read once and for all is read.
        house.target.one_by_one(&requests[..2], good).await?;
        let asked = house.target.one_by_one(&requests, good).await?;
        let each_ms = asked.cpu.as_secs_f64() * 1e3 / TIMES as f64;
        table.at_most(&format!("a programme of {ITEMS} items as {what}, CPU"), each_ms, "ms", goal);
    }
    Ok(())
}

/// The example with so many items more, over its first day.
fn large(to: &Path) -> anyhow::Result<()> {
    let mut forum = std::fs::read_to_string(example().join("forum.toml"))?;
    for number in 0..ITEMS {
        let (hour, minute) = (9 + number % 12, number / 12 % 60);
        write!(
            forum,
            r#"
[[programme]]
id = "talk-{number}"
kind = "panel"
city = "baku"
venue = "solidarity-palace"
starts = 2025-11-24T{hour:02}:{minute:02}:00
ends = 2025-11-24T{hour:02}:{minute:02}:30
title.en = "Civil society and dialogue, part {number}"
description.en = "{}"
"#,
            "A few sentences about it; what it is for, whom it concerns. ".repeat(8)
        )?;
    }
    std::fs::write(to.join("forum.toml"), of_today(&forum)?)?;
    std::fs::copy(example().join("people.csv"), to.join("people.csv"))?;
    Ok(())
}
