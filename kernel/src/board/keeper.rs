//! The task that keeps a board for one audience in one language, as long as somebody watches.

use super::{AnyBoard, Audience, State, View};
use crate::{
    live::{Changed, Topic},
    web::App,
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    sync::{
        broadcast::{
            Receiver,
            error::{RecvError, TryRecvError},
        },
        watch,
    },
    time::{Instant, sleep_until},
};
use uuid::Uuid;

/// A board is rendered no oftener: a crowd's acts are shown together, and the eye does not see the difference. The first
/// of them is shown at once.
const TOGETHER: Duration = Duration::from_millis(100);
/// After a board could not be rendered.
const AGAIN: Duration = Duration::from_secs(1);
/// How long the last state of a board that nobody watches is remembered, for those who come back.
const REMEMBERED_FOR: Duration = Duration::from_secs(600);
/// Bytes of such states.
const REMEMBERED_BYTES_MAX: u64 = 32 * 1024 * 1024;

/// A kind of board.
pub(crate) type Kind = Arc<dyn AnyBoard>;

/// One board, as one audience sees it in one language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub board: &'static str,
    pub thing: Uuid,
    pub audience: Audience,
    pub tag: String,
}

/// What listeners see: nothing until the first rendering is done.
pub(crate) type States = watch::Receiver<Option<Arc<State>>>;
type Sender = Arc<watch::Sender<Option<Arc<State>>>>;

/// The boards of a node.
pub(crate) struct Boards {
    kinds: Vec<Kind>,
    running: Mutex<HashMap<Key, Sender>>,
    past: moka::sync::Cache<Key, Arc<State>>,
}

impl Boards {
    pub(crate) fn new(kinds: Vec<Kind>) -> Boards {
        let weigh = |_: &Key, state: &Arc<State>| u32::try_from(state.weight()).unwrap_or(u32::MAX);
        Boards {
            kinds,
            running: Mutex::default(),
            past: moka::sync::Cache::builder()
                .weigher(weigh)
                .max_capacity(REMEMBERED_BYTES_MAX)
                .time_to_live(REMEMBERED_FOR)
                .build(),
        }
    }

    /// The kind of that name.
    pub(crate) fn kind(&self, name: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.name() == name)
    }

    /// How many are kept at the moment.
    pub(crate) fn running(&self) -> usize {
        self.running.lock().expect("nobody panics holding the boards").len()
    }

    /// The states of a board from now on. Whoever comes first has it kept.
    pub(crate) fn join(&self, app: &App, kind: &Kind, key: Key) -> States {
        let mut running = self.running.lock().expect("nobody panics holding the boards");
        if let Some(sender) = running.get(&key) {
            return sender.subscribe();
        }
        let (sender, states) = watch::channel(None);
        let sender = Arc::new(sender);
        running.insert(key.clone(), sender.clone());
        let view = View::new(app, key.thing, key.audience.clone(), &key.tag);
        let last = self.past.get(&key);
        let keeper = Keeper { kind: kind.clone(), view, key, sender, last };
        tokio::spawn(keeper.keep());
        states
    }
}

struct Keeper {
    kind: Kind,
    view: View,
    key: Key,
    sender: Sender,
    /// The newest state, of an earlier keeper before the first of this one's own.
    last: Option<Arc<State>>,
}

impl Keeper {
    async fn keep(mut self) {
        let app = self.view.app.clone();
        // First listen, then look: nothing falls between.
        let mut news = app.db.live.watch();
        let mut heard = 0;
        loop {
            let began = Instant::now();
            let topics = self.kind.topics(&app.house(), self.key.thing);
            let pause = if self.render(app.db.live.told().max(heard)).await { TOGETHER } else { AGAIN };
            tokio::select! {
                () = self.nobody() => return,
                () = app.stop.cancelled() => return,
                () = sleep_until(began + pause) => {}
            }
            // What could not be rendered is tried again without any news.
            if pause == AGAIN {
                continue;
            }
            tokio::select! {
                () = self.nobody() => return,
                () = app.stop.cancelled() => return,
                () = old(self.kind.at_least_every(), began) => {}
                number = touched(&mut news, &topics) => match number {
                    Some(number) => heard = heard.max(number),
                    None => return,
                },
            }
        }
    }

    /// Renders once and publishes what differs. Answers whether it could.
    async fn render(&mut self, number: i64) -> bool {
        let blocks = match self.kind.blocks(&self.view).await {
            Ok(blocks) => blocks,
            Err(error) => {
                let board = self.kind.name();
                tracing::error!(board, thing = %self.key.thing, error = %format!("{error:#}"), "a board could not be rendered");
                return false;
            }
        };
        let next = match &self.last {
            None => Some(State::first(number, blocks)),
            Some(last) => last.next(number, blocks),
        };
        let is_new = next.is_some();
        if let Some(next) = next {
            self.last = Some(Arc::new(next));
        }
        if is_new || self.sender.borrow().is_none() {
            self.sender.send_replace(self.last.clone());
        }
        true
    }

    /// Keeps the last state for those who come back.
    fn remember(&self) {
        if let Some(last) = &self.last {
            self.view.app.boards.past.insert(self.key.clone(), last.clone());
        }
    }

    /// Waits until the last listener has left, and takes the board out of those that are kept.
    async fn nobody(&self) {
        loop {
            self.sender.closed().await;
            let boards = &self.view.app.boards;
            let mut running = boards.running.lock().expect("nobody panics holding the boards");
            // Joining takes the same lock: nobody comes in between.
            if self.sender.receiver_count() == 0 {
                self.remember();
                running.remove(&self.key);
                return;
            }
        }
    }
}

impl Drop for Keeper {
    /// However it ends, whoever comes next has the board kept anew; those who still listen see the end of their stream
    /// and come back.
    fn drop(&mut self) {
        let boards = &self.view.app.boards;
        let mut running = boards.running.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if running.get(&self.key).is_some_and(|known| Arc::ptr_eq(known, &self.sender)) {
            running.remove(&self.key);
        }
    }
}

/// Waits until the board has got too old.
async fn old(at_least_every: Option<Duration>, began: Instant) {
    match at_least_every {
        Some(every) => sleep_until(began + every).await,
        None => std::future::pending().await,
    }
}

/// Waits for news of these topics, and takes all that have come. Answers the number of the newest, 0 when it is not known;
/// `None` when there will be no more.
async fn touched(news: &mut Receiver<Changed>, topics: &[Topic]) -> Option<i64> {
    let mut newest = loop {
        match news.recv().await {
            Ok(change) if concerns(&change.topics, topics) => break change.number,
            Ok(_) => {}
            Err(RecvError::Lagged(_)) => break 0,
            Err(RecvError::Closed) => return None,
        }
    };
    loop {
        match news.try_recv() {
            Ok(change) => newest = newest.max(change.number),
            Err(TryRecvError::Lagged(_)) => {}
            Err(TryRecvError::Empty | TryRecvError::Closed) => return Some(newest),
        }
    }
}

fn concerns(named: &str, topics: &[Topic]) -> bool {
    named.split(' ').any(|name| topics.iter().any(|topic| topic.as_str() == name))
}
