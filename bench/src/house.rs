//! The house that is measured: the demo's forum of 520 accredited people, made once by the program itself, then copied
//! and served for each part.

use crate::{
    engine::{self, Engine},
    http::{Answer, Connection, get, post_form, post_json},
    load::Target,
    process::{On, Program},
};
use anyhow::{Context, bail};
use jiff::{SignedDuration, Timestamp};
use kernel::db::{Clock, Db, fresh_id};
use serde_json::{Value as Json, json};
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};
use tempfile::TempDir;
use uuid::Uuid;

/// Tickets and letters are ready long before.
const READY_MAX: Duration = Duration::from_secs(300);
/// No work that goes on in turns pauses for longer.
const PAUSE_MAX: SignedDuration = SignedDuration::from_secs(5);
/// The checkpoint that lets people in and out, so that a check-in can be repeated.
const BOTH_WAYS: &str = "palace-side-door";

/// A house as it is before anybody asks.
pub struct Prepared {
    /// Its engine.
    pub engine: Engine,
    folder: TempDir,
    database: Option<String>,
    /// The organiser's cookie, as a header.
    pub organiser: String,
    /// The cookie of a delegation's head, as a header: somebody who sees their own people, and no numbers of others.
    pub head: String,
    /// The cookie of a device at the door, as a header.
    pub device: String,
    /// The right of the door's program, as a header.
    pub program: String,
    /// Where tickets are read.
    pub checkpoint: Uuid,
    /// What is printed on the badges of those whom the door lets in.
    pub tickets: Vec<String>,
    /// Registrations that have a badge.
    pub badges: Vec<Uuid>,
}

/// A copy of it, served.
pub struct House {
    /// Who answers.
    pub target: Target,
    /// From the start of the program to its first page.
    pub first_answer: Duration,
    /// Its database's address; `None`: in its folder.
    pub database: Option<String>,
    // Dropped in this order: nobody writes any more into a folder that goes.
    _program: Program,
    folder: TempDir,
}

/// The program.
pub fn program() -> anyhow::Result<PathBuf> {
    Ok(std::env::var("KURULTAI_BIN").context("KURULTAI_BIN names the program that is measured")?.into())
}

/// The folder of the example that the demo is.
pub fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/solidarity-forum-2025")
}

impl Prepared {
    /// Lets the program make its demo, and signs in.
    pub async fn new(engine: &Engine) -> anyhow::Result<Prepared> {
        let folder = tempfile::tempdir()?;
        let database = engine.create("bench_prepared", None).await?;
        let mut command = Command::new(program()?);
        command.args(["demo", "--port", "0", "--json", "--data"]).arg(folder.path());
        command.current_dir(example().join("../.."));
        if let Some(url) = &database {
            command.args(["--database-url", url]);
        }
        let (program, said) = Program::start(command, On::Stdout, "{")?;
        let ways = Ways(serde_json::from_str(&format!("{{{said}"))?);
        let db = engine::open(folder.path(), database.as_deref()).await?;
        all_is_done(&db).await?;
        let mut client = Connection::open(ways.address()?).await?;
        let organiser = ways.sign_in(&mut client, "organiser").await?;
        let head = ways.sign_in(&mut client, "head").await?;
        let checkpoint = checkpoint(&db).await?;
        let device = device(&mut client, &organiser, checkpoint).await?;
        let (badges, codes) = tickets(&db, folder.path()).await?;
        let mut prepared = Prepared {
            engine: engine.clone(),
            folder,
            database,
            organiser,
            head,
            device,
            program: ways.program()?,
            checkpoint,
            tickets: vec![],
            badges,
        };
        prepared.tickets = prepared.let_in(&mut client, codes).await?;
        drop((client, db, program));
        Ok(prepared)
    }

    /// A check-in as a program at the door sends it.
    pub fn check_in(&self, code: &str, way: &str) -> Vec<u8> {
        let scan = json!({
            "scan_id": fresh_id(&Clock::System),
            "checkpoint": self.checkpoint,
            "code": code,
            "direction": way,
        });
        post_json("/api/v1/scans", &self.program, &scan)
    }

    /// Those whom the door lets in; they are outside again afterwards.
    async fn let_in(&self, client: &mut Connection, codes: Vec<String>) -> anyhow::Result<Vec<String>> {
        let mut good = vec![];
        for code in codes {
            if is_let_in(&client.ask(&self.check_in(&code, "in")).await?) {
                client.ask(&self.check_in(&code, "out")).await?;
                good.push(code);
            }
        }
        if good.len() < 100 {
            bail!("the door lets only {} people in", good.len());
        }
        Ok(good)
    }

    /// A house of its own, answering.
    pub async fn house(&self, name: &str) -> anyhow::Result<House> {
        let folder = tempfile::tempdir()?;
        copy(self.folder.path(), folder.path())?;
        let like = self.database.is_some().then_some("bench_prepared");
        let database = self.engine.create(&format!("bench_{name}"), like).await?;
        let mut command = Command::new(program()?);
        command.arg("serve").current_dir(folder.path());
        settings(&mut command, folder.path(), database.as_deref());
        let began = Instant::now();
        let (program, address) = Program::start(command, On::Stderr, "serving address=")?;
        // Other fields of the line follow it.
        let address = address.split(' ').next().unwrap_or_default();
        let address: SocketAddr = address.parse()?;
        let answer = Connection::open(address).await?.ask(&get("/en/programme", "")).await?.status;
        if answer != 200 {
            bail!("the first page is {answer}");
        }
        let first_answer = began.elapsed();
        let target = Target { address, process: program.id(), engine: self.engine.clone() };
        Ok(House { target, first_answer, database, _program: program, folder })
    }
}

/// The settings of the program, for that data folder and database.
pub fn settings(command: &mut Command, data: &Path, database: Option<&str>) {
    command.env("KURULTAI_DATA", data).env("KURULTAI_LISTEN", "127.0.0.1:0").env("NO_COLOR", "1");
    command.env("KURULTAI_PUBLIC_URL", "http://127.0.0.1").env("RUST_LOG", "info");
    if let Some(url) = database {
        command.env("KURULTAI_DATABASE_URL", url);
    }
}

impl House {
    /// Its data folder.
    pub fn data(&self) -> &Path {
        self.folder.path()
    }

    /// A look into its database.
    pub async fn db(&self) -> anyhow::Result<Db> {
        engine::open(self.data(), self.database.as_deref()).await
    }
}

fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            std::fs::create_dir(&target)?;
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// What the demo tells programs.
struct Ways(Json);

impl Ways {
    fn address(&self) -> anyhow::Result<SocketAddr> {
        let url = self.0["url"].as_str().context("where the demo is")?;
        let (_, port) = url.rsplit_once(':').context("a port")?;
        Ok(SocketAddr::from(([127, 0, 0, 1], port.parse()?)))
    }

    /// The token that the demo gives to programs, as a header.
    fn program(&self) -> anyhow::Result<String> {
        let token = self.0["token"].as_str().context("a token for programs")?;
        Ok(format!("authorization: Bearer {token}\r\n"))
    }

    /// Somebody in that office presses the button of their link.
    async fn sign_in(&self, client: &mut Connection, office: &str) -> anyhow::Result<String> {
        let link = self.0["links"][office].as_str().with_context(|| format!("a link for the {office}"))?;
        let path = link.splitn(4, '/').nth(3).context("a path")?;
        cookie_of(client, &format!("/{path}"), "").await
    }
}

/// Presses the button of a page whose address is the secret, and keeps the session.
async fn cookie_of(client: &mut Connection, path: &str, more: &str) -> anyhow::Result<String> {
    let answer = client.ask(&post_form(path, more, &[("csrf", "1")])).await?;
    let cookies = answer.head.lines().filter_map(|line| line.strip_prefix("set-cookie: "));
    let session = cookies
        .filter_map(|cookie| cookie.split(';').next())
        .find(|it| it.starts_with(kernel::session::COOKIE));
    let session =
        session.with_context(|| format!("no session by {path}: {}\n{}", answer.head, answer.text()))?;
    Ok(format!("cookie: {session}\r\n"))
}

/// Waits until every ticket is issued and every letter is handed over.
async fn all_is_done(db: &Db) -> anyhow::Result<()> {
    let began = Instant::now();
    loop {
        let mut tx = db.read().await?;
        let now = tx.now;
        // Long work lays itself down between two turns: what is due in a moment is under way.
        let soon = now + PAUSE_MAX;
        let (left,): (i64,) = tx
            .sql(
                "select (select count(*) from job where done_at is null and run_at <= $1)
                   + (select count(*) from letter where standing = 'queued')
                   + (select count(*) from registration r where r.accredited = true
                      and not exists (select 1 from ticket t where t.registration = r.id and t.ended_at is null))",
            )
            .bind(soon)
            .one()
            .await?;
        drop(tx);
        if left == 0 {
            return Ok(());
        }
        if began.elapsed() > READY_MAX {
            bail!("{left} jobs, letters and tickets are still to be done");
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn checkpoint(db: &Db) -> anyhow::Result<Uuid> {
    let mut tx = db.read().await?;
    let (id,) = tx.sql("select id from checkpoint where slug = $1").bind(BOTH_WAYS).one().await?;
    Ok(id)
}

/// A device for a checkpoint, by the organiser's page and the link that it shows.
async fn device(client: &mut Connection, organiser: &str, checkpoint: Uuid) -> anyhow::Result<String> {
    let path = format!("/en/checkpoints/{checkpoint}/devices");
    let answer = client.ask(&post_form(&path, organiser, &[("name", "Bench")])).await?;
    let secret = answer.text().split_once("/door/").map(|(_, rest)| rest);
    let secret: Option<String> = secret
        .map(|rest| rest.chars().take_while(|it| it.is_ascii_alphanumeric() || "-_".contains(*it)).collect());
    let secret = secret.with_context(|| format!("no link: {}", answer.text()))?;
    cookie_of(client, &format!("/en/door/{secret}"), "").await
}

/// Whoever has a ticket, and the codes of these.
async fn tickets(db: &Db, data: &Path) -> anyhow::Result<(Vec<Uuid>, Vec<String>)> {
    let key = ticket::Key::from_bytes(&kernel::keys::Keys::open(data)?.tickets.to_bytes());
    let mut tx = db.read().await?;
    let all: Vec<(Uuid, i64, Uuid, Timestamp)> = tx
        .sql("select forum, serial, registration, ends_at from ticket where ended_at is null order by serial")
        .all()
        .await?;
    let forum = all.first().context("somebody has a ticket")?.0;
    let code = |serial: i64, ends_at: Timestamp| -> anyhow::Result<String> {
        let ticket = ticket::Ticket::new(forum, u64::try_from(serial)?, ends_at.as_second());
        Ok(ticket.sign(&key).address("https://forum.example"))
    };
    let codes: anyhow::Result<_> =
        all.iter().map(|(_, serial, _, ends_at)| code(*serial, *ends_at)).collect();
    Ok((all.iter().map(|(_, _, registration, _)| *registration).collect(), codes?))
}

/// Whether a scan was stored and its verdict is `ok`.
pub fn is_let_in(answer: &Answer<'_>) -> bool {
    answer.status < 300 && answer.has("\"verdict\":\"ok\"")
}
