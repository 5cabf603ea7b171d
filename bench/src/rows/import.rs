//! Fifty thousand people come in while the door works; and are found there by name.

use super::{door::passages, people};
use crate::{
    house::{House, Prepared, program, settings},
    http::{Connection, get, post_form, post_multipart},
    load::paced,
    table::Table,
};
use anyhow::{Context, bail};
use kernel::db::{Chore, Json, Tx};
use serde_json::Value;
use std::{
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};
use uuid::Uuid;

/// Each of the clients reads a ticket so often: a hundred check-ins a second.
const EVERY: Duration = Duration::from_millis(640);
/// What takes longer than this has failed.
const IMPORT_MAX: Duration = Duration::from_secs(600);

/// `kurultai import` of a folder, beside the house that serves.
pub async fn folder(prepared: &Prepared, table: &mut Table) -> anyhow::Result<()> {
    let house = prepared.house("import").await?;
    let folder = tempfile::tempdir()?;
    people::folder(folder.path())?;
    let began = Instant::now();
    let import = bring_in(&house, folder.path());
    let door = paced(house.target.address, &mut passages(prepared), EVERY, import).await?;
    let took = began.elapsed().as_secs_f64();
    told(table, "kurultai import of 50,000 people, 100 check-ins a second meanwhile", took, &door);
    search(&house, prepared, table).await
}

/// `kurultai import` of a folder into a house that serves.
pub async fn bring_in(house: &House, folder: &Path) -> anyhow::Result<()> {
    let mut command = Command::new(program()?);
    command.arg("import").arg(folder).current_dir(house.data());
    settings(&mut command, house.data(), house.database.as_deref());
    command.stdin(Stdio::null());
    let mut command = tokio::process::Command::from(command);
    let done = tokio::time::timeout(IMPORT_MAX, command.output()).await??;
    if !done.status.success() {
        bail!("{}", String::from_utf8_lossy(&done.stderr));
    }
    eprintln!("    {}", String::from_utf8_lossy(&done.stdout).trim().replace('\n', "; "));
    Ok(())
}

fn told(table: &mut Table, what: &str, took: f64, door: &crate::load::Measured) {
    table.at_most(what, took, "s", 20.0);
    table.at_most("check-in p99 during it", door.percentile_ms(99), "ms", 100.0);
}

/// The beginnings of names, as somebody types them letter by letter, in three scripts' spellings.
const TYPED: [&str; 6] = ["Mamm", "Məmmədov", "Алиев", "Нургүл", "Kov", "nagy"];

/// Everybody may be found at the door.
struct AccreditAll;

impl Chore for AccreditAll {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        tx.sql("update registration set accredited = true, may_enter = true").run().await?;
        Ok(())
    }
}

/// The door's search, with everybody in the forum accredited: nobody is passed over.
async fn search(house: &House, prepared: &Prepared, table: &mut Table) -> anyhow::Result<()> {
    house.db().await?.chore(AccreditAll).await?;
    let more = format!("{}x-part: 1\r\n", prepared.device);
    let prefixes = TYPED.iter().flat_map(|name| {
        let ends = name.char_indices().map(|(at, letter)| at + letter.len_utf8());
        ends.map(|end| &name[..end])
    });
    let encoded = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let requests: Vec<_> =
        prefixes.map(|typed| get(&format!("/en/door?q={}", encoded(typed)), &more)).collect();
    // Asked twice: what counts is every keystroke of a shift, not the first one.
    house.target.one_by_one(&requests, |answer| answer.status == 200).await?;
    let found = house.target.one_by_one(&requests, |answer| answer.status == 200).await?;
    table.at_most(
        "a keystroke at the door among 50,000 people, slowest",
        found.percentile_ms(100),
        "ms",
        50.0,
    );
    table.plain(
        "a keystroke at the door among 50,000 people, median",
        format!("{:.1} ms", found.percentile_ms(50)),
    );
    Ok(())
}

/// A list that the organiser sends in.
pub async fn list(prepared: &Prepared, table: &mut Table) -> anyhow::Result<()> {
    let house = prepared.house("list").await?;
    let content = people::list()?;
    let mut client = Connection::open(house.target.address).await?;
    let began = Instant::now();
    let send = post_multipart(
        "/en/lists",
        &prepared.organiser,
        &[("delegation", "")],
        Some(("file", "people.csv", &content)),
    );
    let sent = client.ask(&send).await?;
    let id = sent.header("location").and_then(|path| path.rsplit('/').next()).map(str::to_owned);
    let id: Uuid = id.with_context(|| format!("{}\n{}", sent.head, sent.text()))?.parse()?;
    let address = format!("/en/lists/{id}/preview");
    let preview = client.ask(&get(&address, &prepared.organiser)).await?;
    if preview.status != 200 {
        bail!("{}\n{}", preview.head, preview.text());
    }
    table.plain(
        "a list of 50,000 people is sent in and looked through",
        format!("{:.1} s", began.elapsed().as_secs_f64()),
    );
    let db = house.db().await?;
    let began = Instant::now();
    let begun = client.ask(&post_form(&address, &prepared.organiser, &[("others", "new")])).await?;
    if begun.status != 303 {
        bail!("{}\n{}", begun.head, begun.text());
    }
    let through = async {
        loop {
            let mut tx = db.read().await?;
            let (state, done): (String, i64) =
                tx.sql("select state, done from sent_list where id = $1").bind(id).one().await?;
            drop(tx);
            match state.as_str() {
                "done" => return Ok(()),
                "running" if began.elapsed() < IMPORT_MAX => {
                    tokio::time::sleep(Duration::from_millis(50)).await
                }
                _ => bail!("the list is {state} at row {done}"),
            }
        }
    };
    let door = paced(house.target.address, &mut passages(prepared), EVERY, through).await?;
    let took = began.elapsed().as_secs_f64();
    told(table, "that list goes in, 100 check-ins a second meanwhile", took, &door);
    let mut tx = db.read().await?;
    let (tally,): (Json<Value>,) = tx.sql("select tally from sent_list where id = $1").bind(id).one().await?;
    table.plain("what came of its rows", tally.0.to_string());
    Ok(())
}
