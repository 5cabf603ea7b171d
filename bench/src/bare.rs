//! The limit: what the same stack does when there is nothing but one answer, one insert or one broadcast behind it.

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Path, State},
    http::header,
    response::IntoResponse,
    routing::{get, post},
};
use futures_util::{StreamExt, stream};
use jiff::Timestamp;
use kernel::{
    Result,
    db::{Act, Chore, Clock, Db, Tx},
    journal::Subject,
    live::Topic,
    rights::By,
};
use std::{
    convert::Infallible,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::SeqCst},
    },
};
use tokio::sync::broadcast::{self, Sender};
use uuid::Uuid;

/// The bytes of a scan's record, as the door stores it.
pub const RECORD_BYTES: usize = 430;

/// A place of somebody's own, as presence is; as many as the forum has people.
const PLACES: u64 = 520;

/// Serves until it is killed.
pub fn run(data: PathBuf, url: Option<String>) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve(data, url))
}

/// What the handlers share.
#[derive(Clone)]
struct Stack {
    db: Db,
    listeners: Sender<Bytes>,
    told: Arc<AtomicU64>,
}

#[expect(clippy::print_stdout, reason = "where it listens is told to whoever has started it")]
async fn serve(data: PathBuf, url: Option<String>) -> anyhow::Result<()> {
    let db = match &url {
        Some(url) => Db::postgres(url, Clock::System).await?,
        None => Db::sqlite(&data.join("bare.db"), Clock::System)?,
    };
    db.migrate().await?;
    let stack = Stack { db, listeners: broadcast::channel(64).0, told: Arc::new(AtomicU64::new(1)) };
    let routes = Router::new()
        .route("/hello", get(async || "Hello, world!"))
        .route("/insert", post(insert))
        .route("/passage", post(passage))
        .route("/live", get(live))
        .route("/publish/{bytes}", post(publish))
        .with_state(stack);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("serving {}", listener.local_addr()?);
    Ok(axum::serve(listener, routes).await?)
}

/// One insert through the house's writer. The body is what a device sends; it is read and not looked at.
async fn insert(State(stack): State<Stack>, _: Bytes) -> Result<&'static str> {
    stack.db.chore(Insert).await?;
    Ok("ok")
}

/// A row of the door's own table, of the size that the door's rows have.
struct Insert;

impl Chore for Insert {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        insert_scan(tx).await.map(drop)
    }
}

async fn insert_scan(tx: &mut Tx) -> Result<Uuid> {
    let (id, now): (Uuid, Timestamp) = (tx.new_id(), tx.now);
    tx.sql(
        "insert into scan (id, forum, checkpoint, device, serial, registration, direction, scanned_at, received_at, verdict, record)
         values ($1, $1, $1, $1, 523417, $1, 'in', $2, $2, 'ok', $3)",
    )
    .bind(id)
    .bind(now)
    .bind("r".repeat(RECORD_BYTES))
    .run()
    .await?;
    Ok(id)
}

/// The least that a check-in can be: an act of four statements without anything to decide.
async fn passage(State(stack): State<Stack>, _: Bytes) -> Result<&'static str> {
    stack.db.act(&By::House, Passage { place: Uuid::from_u128(u128::from(fastrand::u64(..PLACES))) }).await?;
    Ok("ok")
}

/// A question by two keys, somebody's place, the scan, and the entry of the journal with as many words as the door's.
struct Passage {
    place: Uuid,
}

impl Act for Passage {
    type Out = ();
    const VERB: &'static str = "door.scan";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let new = tx.new_id();
        let _: Option<(Uuid, Option<String>)> = tx
            .sql("select m.said_by, s.record from scan_mistake m left join scan s on s.id = $2 where m.scan = $1")
            .bind(self.place)
            .bind(new)
            .optional()
            .await?;
        tx.sql(
            "insert into scan_mistake (scan, said_by) values ($1, $2)
             on conflict (scan) do update set said_by = excluded.said_by",
        )
        .bind(self.place)
        .bind(new)
        .run()
        .await?;
        let scan = insert_scan(tx).await?;
        tx.about(Subject::new("registration", self.place));
        for field in ["scan", "checkpoint"] {
            tx.fact(field, None::<String>, scan.to_string());
        }
        tx.fact("direction", None::<String>, "in");
        tx.fact("verdict", None::<String>, "ok");
        for topic in ["door", "zone", "numbers"] {
            tx.changed(Topic::new(topic, self.place));
        }
        Ok(())
    }
}

/// A broadcast: no board, no rights, no memory, each event written once and sent to everybody who is connected.
async fn live(State(stack): State<Stack>) -> impl IntoResponse {
    let first = stream::iter([Ok::<Bytes, Infallible>(event(0, 0))]);
    let coming = stream::unfold(stack.listeners.subscribe(), async |mut events| {
        Some((Ok(events.recv().await.ok()?), events))
    });
    ([(header::CONTENT_TYPE, "text/event-stream")], Body::from_stream(first.chain(coming)))
}

/// An event of so many bytes to everybody. Nothing is written for it: what the house writes is part of what it costs.
async fn publish(State(stack): State<Stack>, Path(bytes): Path<usize>) -> &'static str {
    // Nobody listening is no fault.
    drop(stack.listeners.send(event(stack.told.fetch_add(1, SeqCst), bytes)));
    "ok"
}

/// An event of that many bytes in all, as the house writes them.
fn event(number: u64, bytes: usize) -> Bytes {
    let begins = format!("event: blocks\nid: {number}.{number:016x}\ndata: {{\"block\":\"");
    let ends = "\"}\n\n";
    let filled = "x".repeat(bytes.saturating_sub(begins.len() + ends.len()));
    format!("{begins}{filled}{ends}").into()
}
