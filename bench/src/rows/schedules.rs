//! Programmes of other houses are looked through by the program itself, as its operator would: `kurultai programme import …
//! --dry-run --json`. What comes of their items, how long it takes and what it holds in memory.

use crate::{
    house::{Prepared, program, settings},
    process,
    table::Table,
};
use anyhow::{Context, bail};
use serde_json::Value;
use std::{
    path::{Path, PathBuf},
    process::{Output, Stdio},
    time::{Duration, Instant},
};
use tokio::process::Command;

/// The files of `KURULTAI_TEST_DATA/schedules`, and how they are called.
const FILES: [(&str, &str); 6] = [
    ("fosdem_2021.xml", "FOSDEM 2021"),
    ("debconf23.xml", "DebConf 23"),
    ("pretalx-democon.json", "pretalx JSON"),
    ("hub-schedule2.json", "hub JSON"),
    ("invalid-example.json", "JSON against its schema"),
    ("kielux_2020.ics", "Kielux 2020, iCalendar"),
];
/// The empty forum that they are looked through for.
const FORUM: &str = "schedules";
/// How often a program's memory is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(2);
/// What takes longer than this has failed.
const TAKES_MAX: Duration = Duration::from_secs(120);

/// A row for each file, and one that says so where they are not there.
pub async fn rows(prepared: &Prepared, table: &mut Table) -> anyhow::Result<()> {
    let Some(folder) =
        std::env::var_os("KURULTAI_TEST_DATA").map(|data| PathBuf::from(data).join("schedules"))
    else {
        table.plain("programmes of other houses", "not measured: KURULTAI_TEST_DATA is not set".into());
        return Ok(());
    };
    let house = prepared.house("schedules").await?;
    let run = async |words: &[&str], file: Option<&Path>| {
        let mut command = std::process::Command::new(program()?);
        settings(&mut command, house.data(), house.database.as_deref());
        command
            .args(words)
            .args(file)
            .current_dir(house.data())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        watched(Command::from(command)).await
    };
    let new = [
        "forum",
        "new",
        "--id",
        FORUM,
        "--title",
        "Schedules",
        "--languages",
        "en,de",
        "--zone",
        "Europe/Brussels",
    ];
    let made = run(&new, None).await?.output;
    if !made.status.success() {
        bail!("{}", String::from_utf8_lossy(&made.stderr));
    }
    for (name, what) in FILES {
        let file = folder.join(name);
        if !file.is_file() {
            table.plain(what, format!("not measured: there is no {}", file.display()));
            continue;
        }
        let looked =
            run(&["programme", "import", "--forum", FORUM, "--dry-run", "--json"], Some(&file)).await?;
        let report: Value = serde_json::from_slice(&looked.output.stdout)
            .with_context(|| String::from_utf8_lossy(&looked.output.stderr).into_owned())?;
        table.plain(&format!("{what} is looked through"), looked.told(&report));
    }
    Ok(())
}

/// A program that has ended.
struct Watched {
    output: Output,
    took: Duration,
    /// The most that it held in memory whenever it was looked at.
    peak_mib: f64,
}

impl Watched {
    fn told(&self, report: &Value) -> String {
        if let Some(error) = report["error"].as_str() {
            return format!("not taken: {error}");
        }
        let count = |what: &str| report[what].as_u64().unwrap_or_default();
        let (taken, changed, left) = (count("taken"), count("changed"), count("left_out"));
        let (seconds, peak) = (self.took.as_secs_f64(), self.peak_mib);
        format!("{taken} taken, {changed} with changes, {left} left out; {seconds:.2} s, {peak:.0} MiB")
    }
}

async fn watched(mut command: Command) -> anyhow::Result<Watched> {
    let began = Instant::now();
    let child = command.kill_on_drop(true).spawn()?;
    let id = child.id().context("a program that runs")?;
    let ended = tokio::time::timeout(TAKES_MAX, child.wait_with_output());
    tokio::pin!(ended);
    let mut peak_mib = 0_f64;
    let output = loop {
        tokio::select! {
            ended = &mut ended => break ended??,
            () = tokio::time::sleep(LOOK_EVERY) => {
                // It may end between being asked for and being looked at.
                peak_mib = peak_mib.max(process::peak_mib(id).unwrap_or_default());
            }
        }
    };
    Ok(Watched { output, took: began.elapsed(), peak_mib })
}
