//! The limit: what the same stack does when there is nothing but one answer, or one insert, behind it.

use axum::{
    Router,
    body::{Body, Bytes},
    extract::State,
    http::header,
    routing::{get, post},
};
use futures_util::{StreamExt, stream};
use jiff::Timestamp;
use kernel::{
    Result,
    db::{Chore, Clock, Db, Tx},
};
use std::{
    convert::Infallible,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::SeqCst},
    },
};
use uuid::Uuid;

/// The bytes of a scan's record, as the door stores it.
pub const RECORD_BYTES: usize = 430;

/// Serves until it is killed.
pub fn run(data: PathBuf, url: Option<String>) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve(data, url))
}

#[expect(clippy::print_stdout, reason = "where it listens is told to whoever has started it")]
async fn serve(data: PathBuf, url: Option<String>) -> anyhow::Result<()> {
    let db = match &url {
        Some(url) => Db::postgres(url, Clock::System).await?,
        None => Db::sqlite(&data.join("bare.db"), Clock::System)?,
    };
    db.migrate().await?;
    let routes = Router::new()
        .route("/hello", get(async || "Hello, world!"))
        .route("/insert", post(insert))
        .with_state(db);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("serving {}", listener.local_addr()?);
    Ok(axum::serve(listener, routes).await?)
}

/// One insert through the house's writer. The body is what a device sends; it is read and not looked at.
async fn insert(State(db): State<Db>, _: Bytes) -> Result<&'static str> {
    db.chore(Insert).await?;
    Ok("ok")
}

/// A row of the door's own table, of the size that the door's rows have.
struct Insert;

impl Chore for Insert {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
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
        Ok(())
    }
}

/// Serves a broadcast of events of that many bytes until it is killed: no board, no rights, no memory, each event written
/// once and sent to everybody who is connected.
pub fn run_live(event_bytes: usize) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve_live(event_bytes))
}

#[expect(clippy::print_stdout, reason = "where it listens is told to whoever has started it")]
async fn serve_live(event_bytes: usize) -> anyhow::Result<()> {
    let (sender, _) = tokio::sync::broadcast::channel::<Bytes>(64);
    let numbers = Arc::new(AtomicU64::new(1));
    let listeners = sender.clone();
    let listen = async move || {
        let first = stream::iter([Ok::<Bytes, Infallible>(event(0, 0))]);
        let coming = stream::unfold(listeners.subscribe(), async |mut events| {
            Some((Ok(events.recv().await.ok()?), events))
        });
        ([(header::CONTENT_TYPE, "text/event-stream")], Body::from_stream(first.chain(coming)))
    };
    let publish = async move || {
        // Nobody listening is no fault.
        drop(sender.send(event(numbers.fetch_add(1, SeqCst), event_bytes)));
        "ok"
    };
    let routes = Router::new().route("/live", get(listen)).route("/publish", post(publish));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("serving {}", listener.local_addr()?);
    Ok(axum::serve(listener, routes).await?)
}

/// An event of that many bytes in all, as the house writes them.
fn event(number: u64, bytes: usize) -> Bytes {
    let begins = format!("event: blocks\nid: {number}.{number:016x}\ndata: {{\"block\":\"");
    let ends = "\"}\n\n";
    let filled = "x".repeat(bytes.saturating_sub(begins.len() + ends.len()));
    format!("{begins}{filled}{ends}").into()
}
