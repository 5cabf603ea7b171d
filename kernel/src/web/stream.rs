//! `GET /live`: the stream of names of what changed, for the topics that a page was given.
//!
//! A page that shows something live names its topics in a link sealed with the installation's key; whoever was shown
//! the page may listen, and nobody learns even the timing of other changes.

use super::{App, Routes, Visit, Who};
use crate::{
    db::Db,
    error::{Error, Result},
    journal,
    live::{Changed, Topic},
    measures::Measures,
};
use axum::{
    extract::Query,
    http::HeaderMap,
    response::sse::{Event, KeepAlive, Sse},
};
use data_encoding::BASE64URL_NOPAD;
use futures_util::{Stream, StreamExt, stream};
use hmac::{Hmac, KeyInit, Mac};
use serde::Deserialize;
use sha2::Sha256;
use std::{convert::Infallible, sync::Arc};
use tokio::sync::broadcast::{Receiver, error::RecvError};

pub(super) fn routes() -> Routes {
    Routes::new().get("/live", Who::LinkHolder, live)
}

/// Entries that are looked through for a client that was away; beyond that it looks at everything.
const MISSED_MAX: i64 = 1000;

#[derive(Deserialize)]
struct Asked {
    topics: String,
    seal: String,
    /// Where the journal stood when the page was made.
    since: Option<i64>,
}

impl App {
    /// The address of the stream of these topics, for a `<live-part>`. Ask for it before reading what the part shows: the
    /// stream begins where the journal stands now, so that nothing falls between the page and its first listening.
    pub fn live_address(&self, topics: &[Topic]) -> String {
        // First what stands above every page: of an entry that names several, a page hears the first.
        let above = super::banner_topic();
        let topics = std::iter::once(&above).chain(topics);
        let topics = topics.map(Topic::to_string).collect::<Vec<_>>().join(",");
        let seal = BASE64URL_NOPAD.encode(&mac(self, &topics).finalize().into_bytes());
        format!("/live?topics={topics}&seal={seal}&since={}", self.db.live.told())
    }
}

/// What seals an address: nobody makes one by themselves.
pub(super) fn mac(app: &App, sealed: &str) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&app.keys.seal).expect("HMAC takes a key of any length");
    mac.update(sealed.as_bytes());
    mac
}

async fn live(
    visit: Visit,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>> {
    let seal = BASE64URL_NOPAD.decode(asked.seal.as_bytes()).map_err(|_| Error::Forbidden)?;
    mac(&visit.app, &asked.topics).verify_slice(&seal).map_err(|_| Error::Forbidden)?;
    let topics: Vec<String> = asked.topics.split(',').map(str::to_owned).collect();
    // First listen, then look back: nothing falls between.
    let news = visit.app.db.live.watch();
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok()?.parse::<i64>().ok());
    let missed = match last.or(asked.since) {
        Some(last) => missed(&visit.app.db, last, &topics).await?,
        None => vec![hello(visit.app.db.live.told())],
    };
    let stop = visit.app.stop.clone();
    let listening = Listening::begin(visit.app.db.measures.clone());
    let coming = stream::unfold((news, listening), move |(news, listening)| {
        let topics = topics.clone();
        async move { next(news, topics).await.map(|(event, news)| (event, (news, listening))) }
    })
    .take_until(async move { stop.cancelled().await });
    Ok(Sse::new(stream::iter(missed).chain(coming).map(Ok)).keep_alive(KeepAlive::default()))
}

/// Counted as long as it is there: it goes with the stream that holds it.
pub(super) struct Listening(Arc<Measures>);

impl Listening {
    pub(super) fn begin(measures: Arc<Measures>) -> Listening {
        measures.listens();
        Listening(measures)
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.0.listens_no_more();
    }
}

/// Tells a new client where the journal stands, so that it can say where it left off.
fn hello(number: i64) -> Event {
    Event::default().event("hello").id(number.to_string()).data("")
}

fn changed(number: i64, topic: &str) -> Event {
    Event::default().event("changed").id(number.to_string()).data(topic)
}

/// What a client that saw `last` has missed: the named topics, or `*` when it was away too long.
async fn missed(db: &Db, last: i64, topics: &[String]) -> Result<Vec<Event>> {
    let mut tx = db.read().await?;
    let entries = journal::since(&mut tx, last, MISSED_MAX + 1).await?;
    if i64::try_from(entries.len()).unwrap_or(i64::MAX) > MISSED_MAX {
        return Ok(vec![changed(journal::newest(&mut tx).await?, "*")]);
    }
    let hits =
        entries.iter().flat_map(|(number, named)| wanted(named, topics).map(|topic| changed(*number, topic)));
    Ok(hits.collect())
}

fn wanted<'t>(named: &str, topics: &'t [String]) -> impl Iterator<Item = &'t str> {
    let named: Vec<String> = named.split(' ').map(str::to_owned).collect();
    topics.iter().filter(move |topic| named.contains(topic)).map(String::as_str)
}

/// The next change that concerns these topics. A listener that fell behind is told to look at everything.
async fn next(mut news: Receiver<Changed>, topics: Vec<String>) -> Option<(Event, Receiver<Changed>)> {
    loop {
        match news.recv().await {
            Ok(change) => {
                let hit = wanted(&change.topics, &topics).next().map(|topic| changed(change.number, topic));
                if let Some(event) = hit {
                    return Some((event, news));
                }
            }
            Err(RecvError::Lagged(_)) => return Some((Event::default().event("changed").data("*"), news)),
            Err(RecvError::Closed) => return None,
        }
    }
}
