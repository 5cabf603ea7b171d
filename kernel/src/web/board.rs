//! `GET /board`: the stream of what changes on a board, for the audience that the visitor belongs to.
//!
//! The address is sealed, so that nobody listens to a board that they were not shown; as whom they see it is decided by
//! their session, at each connection, and for those who see more than everyone again before each delivery.

use super::{
    Routes, Visit, Who, gate,
    stream::{Listening, mac},
};
use crate::{
    board::{Audience, Board, Key, Kind, Place, State, States, View, beat},
    error::{Error, Result},
    rights::By,
    session::Looked,
};
use axum::{
    body::{Body, Bytes},
    extract::Query,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use data_encoding::BASE64URL_NOPAD;
use futures_util::stream;
use hmac::Mac;
use serde::Deserialize;
use std::{convert::Infallible, pin::Pin, sync::Arc, time::Duration};
use tokio::time::{Instant, Sleep, sleep, timeout};
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new().get("/board", Who::LinkHolder, board)
}

/// How often somebody who has everything is given a sign of life; one who gets none knows that the line is dead.
const BEAT_EVERY: Duration = Duration::from_secs(15);
/// How long somebody waits for a board that cannot be rendered.
const RENDERED_WITHIN: Duration = Duration::from_secs(10);

#[derive(Deserialize)]
struct Asked {
    of: String,
    thing: Uuid,
    seal: String,
    /// What the page shows.
    since: Option<String>,
}

/// A board as a page shows it.
pub struct OnPage {
    /// The address of its stream, for a `<live-board>`.
    pub src: String,
    state: State,
}

impl OnPage {
    /// What stands in the block of that name, as HTML.
    pub fn html(&self, block: &str) -> &str {
        self.state.html(block)
    }
}

impl Visit {
    /// A board for a page: its blocks as this visitor sees them now, and where the page listens for what changes.
    ///
    /// # Errors
    /// When this visitor may not see it, or what the database says.
    pub async fn board<B: Board>(&self, thing: Uuid) -> Result<OnPage> {
        let audience = B::audience(self, thing).await?;
        let number = self.app.db.live.told();
        let state = State::first(number, B::blocks(&View::new(&self.app, thing, audience, &self.tag)).await?);
        let seal = BASE64URL_NOPAD.encode(&mac(&self.app, &sealed(B::NAME, thing)).finalize().into_bytes());
        let src =
            self.to(&format!("/board?of={}&thing={thing}&seal={seal}&since={}", B::NAME, state.place()));
        Ok(OnPage { src, state })
    }
}

/// No list of topics has a line end.
fn sealed(board: &str, thing: Uuid) -> String {
    format!("board\n{board}\n{thing}")
}

async fn board(visit: Visit, headers: HeaderMap, Query(asked): Query<Asked>) -> Result<Response> {
    let seal = BASE64URL_NOPAD.decode(asked.seal.as_bytes()).map_err(|_| Error::Forbidden)?;
    mac(&visit.app, &sealed(&asked.of, asked.thing)).verify_slice(&seal).map_err(|_| Error::Forbidden)?;
    let app = visit.app.clone();
    let kind = app.boards.kind(&asked.of).ok_or(Error::NotFound)?.clone();
    let audience = kind.audience(&visit, asked.thing).await?;
    let key =
        Key { board: kind.name(), thing: asked.thing, audience: audience.clone(), tag: visit.tag.clone() };
    let mut states = app.boards.join(&app, &kind, key);
    let state = first(&mut states).await?;
    let left = headers.get("last-event-id").and_then(|value| value.to_str().ok()).or(asked.since.as_deref());
    let opening = state.since(left.and_then(|left| left.parse().ok()), app.db.live.told());
    let guard = (!audience.is_everyone()).then(|| Guard {
        looked: None,
        headers: gate::identifying(&headers),
        visit,
        kind,
        thing: asked.thing,
        audience,
    });
    let listener = Listener {
        opening: Some(opening.unwrap_or_else(|| beat(state.place()))),
        states,
        sent: state.step(),
        place: state.place(),
        beats_at: Instant::now() + BEAT_EVERY,
        alarm: Box::pin(sleep(BEAT_EVERY)),
        guard,
        _listening: Listening::begin(app.db.measures.clone()),
    };
    Ok(streamed(Box::new(listener)))
}

/// The newest state, as soon as there is one.
async fn first(states: &mut States) -> Result<Arc<State>> {
    let state = match timeout(RENDERED_WITHIN, states.wait_for(Option::is_some)).await {
        Ok(Ok(state)) => state.clone(),
        _ => None,
    };
    state.ok_or_else(|| Error::Broken(anyhow::anyhow!("the board could not be rendered")))
}

fn streamed(listener: Box<Listener>) -> Response {
    let frames = stream::unfold(listener, async |mut listener| {
        let frame = listener.next().await?;
        Some((Ok::<Bytes, Infallible>(frame), listener))
    });
    let mut response = Body::from_stream(frames).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // A proxy that gathers what it passes on would show nothing for minutes.
    headers.insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    response
}

/// One client. It holds no queue: what it is sent next is made from the newest state when it can take it.
struct Listener {
    opening: Option<Bytes>,
    states: States,
    /// The step of the state that it has.
    sent: u64,
    /// And where that left it.
    place: Place,
    beats_at: Instant,
    /// Set again when it goes off, and not at each frame: that would cost more than the rest of what is done here.
    alarm: Pin<Box<Sleep>>,
    guard: Option<Guard>,
    _listening: Listening,
}

impl Listener {
    /// The next frame; the stream ends with the board, with the house, and with the listener's rights.
    async fn next(&mut self) -> Option<Bytes> {
        if let Some(opening) = self.opening.take() {
            return Some(opening);
        }
        let is_news = self.is_news().await?;
        if let Some(guard) = &mut self.guard
            && !guard.holds().await
        {
            return None;
        }
        self.beats_at = Instant::now() + BEAT_EVERY;
        if !is_news {
            self.alarm.as_mut().reset(self.beats_at);
            return Some(beat(self.place));
        }
        let state = self.states.borrow_and_update().clone()?;
        let frame = state.after(self.sent);
        (self.sent, self.place) = (state.step(), state.place());
        Some(frame)
    }

    /// Waits for news, or until a sign of life is due; `None` when there will be no more.
    async fn is_news(&mut self) -> Option<bool> {
        loop {
            tokio::select! {
                biased;
                changed = self.states.changed() => return changed.ok().map(|()| true),
                () = self.alarm.as_mut() => {
                    if self.beats_at <= Instant::now() {
                        return Some(false);
                    }
                    self.alarm.as_mut().reset(self.beats_at);
                }
            }
        }
    }
}

/// Stands beside a listener who sees more than everyone.
struct Guard {
    visit: Visit,
    headers: HeaderMap,
    /// When it was last asked who they are.
    looked: Option<Looked>,
    kind: Kind,
    thing: Uuid,
    audience: Audience,
}

impl Guard {
    /// Whether they would still be shown the same board if they asked anew. Whoever may what they might is.
    async fn holds(&mut self) -> bool {
        let app = &self.visit.app;
        if self.looked.is_some_and(|looked| app.sessions.stands(looked)) {
            return true;
        }
        self.looked = Some(app.sessions.looked());
        let Ok(known) = gate::who(app, &self.headers).await else { return false };
        let by = known.map_or(By::Anyone, |known| known.by);
        if by == self.visit.by {
            return true;
        }
        self.visit.by = by;
        self.kind.audience(&self.visit, self.thing).await.is_ok_and(|audience| audience == self.audience)
    }
}
