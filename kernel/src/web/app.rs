//! What every request shares, and how the parts of the house become one service.

use super::{
    assets, board, gate, language, monitor, observe,
    pages::{Doorstep, Pages},
    routes::{KnownRoutes, Menu, Routes},
    stream,
};
use crate::{
    board::Boards, config::Config, db::Db, error::Result, files::Files, jobs::Jobs, keys::Keys, letters,
    session::Sessions, text::Text,
};
use axum::{
    Router,
    body::Body,
    http::Request,
    serve::{Listener, ListenerExt},
};
use jiff::tz::TimeZone;
use std::{
    any::{Any, TypeId},
    collections::HashMap,
    net::SocketAddr,
    sync::{Arc, Mutex, RwLock},
    time::Duration,
};
use tokio_util::sync::CancellationToken;
use tower_http::{catch_panic::CatchPanicLayer, limit::RequestBodyLimitLayer};
use uuid::Uuid;

/// The largest request that is read: a spreadsheet or a photo with room to spare.
const BODY_BYTES_MAX: usize = 32 * 1024 * 1024;

/// The installation, as every request sees it. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// The parts of an [`App`].
pub struct Parts {
    /// Settings.
    pub config: Config,
    /// The database.
    pub db: Db,
    /// Signing keys.
    pub keys: Keys,
    /// Files that people gave us.
    pub files: Files,
    /// Who is signed in.
    pub sessions: Sessions,
    /// Every kind of job.
    pub jobs: Jobs,
    /// Every route, with who may use it.
    pub routes: Vec<super::Route>,
    /// Where each stands, by method and path; and the words of a forum's pages.
    pub(super) known: KnownRoutes,
    /// Entries of the menus.
    pub menu: Menu,
    /// Entries of the menus that only some see.
    pub own_menu: Vec<super::OwnItem>,
    /// What stands above every page of a forum.
    pub banners: Option<super::Banners>,
    /// What many people watch at once.
    pub(crate) boards: Boards,
    /// Pages kept for visitors who are not signed in.
    pub(super) pages: Pages,
    /// Cancelled when the house stops.
    pub stop: CancellationToken,
    house: RwLock<Arc<House>>,
    kept: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
}

/// What the frame of every page needs to know of the coalition and its forums.
#[derive(Clone, Debug, Default)]
pub struct House {
    /// The coalition's name.
    pub name: Text,
    /// The languages of its content, BCP 47.
    pub languages: Vec<String>,
    /// Languages to fall back to, in order.
    pub chain: Vec<String>,
    /// Its forums; the first is the current one.
    pub forums: Vec<ForumEntry>,
}

/// A forum, as the frame knows it.
#[derive(Clone, Debug)]
pub struct ForumEntry {
    /// Its id.
    pub id: Uuid,
    /// Its word in addresses.
    pub slug: String,
    /// Its short name.
    pub name: Text,
    /// The time zone of its clocks.
    pub zone: TimeZone,
    /// The forum that it is held within.
    pub parent: Option<Uuid>,
}

impl House {
    /// The forum whose pages have the short addresses.
    pub fn current(&self) -> Option<&ForumEntry> {
        self.forums.first()
    }

    /// The forums that are held within that one.
    pub fn within(&self, forum: Uuid) -> impl Iterator<Item = &ForumEntry> {
        self.forums.iter().filter(move |it| it.parent == Some(forum))
    }

    /// The address of a forum's page in a language; the current forum's are short: `/kk/programme`.
    pub fn to_forum(&self, tag: &str, slug: &str, path: &str) -> String {
        if self.current().is_some_and(|forum| forum.slug == slug) {
            format!("/{tag}{path}")
        } else {
            // A forum's own page ends with its word.
            format!("/{tag}/f/{slug}{}", if path == "/" { "" } else { path })
        }
    }

    /// The forum of that word.
    pub fn by_slug(&self, slug: &str) -> Option<&ForumEntry> {
        self.forums.iter().find(|forum| forum.slug == slug)
    }
}

impl std::ops::Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl App {
    /// Puts the parts together and makes the service that answers requests.
    ///
    /// # Errors
    /// When the data folder cannot be used.
    pub fn new(config: Config, db: Db, routes: Routes, jobs: Jobs) -> Result<(App, Router)> {
        let routes = routes.merge(stream::routes()).merge(board::routes());
        let routes = routes.merge(assets::routes()).merge(monitor::routes());
        let app = App(Arc::new(Parts {
            keys: Keys::open(&config.data)?,
            files: Files::open(&config.data)?,
            sessions: Sessions::default(),
            jobs,
            known: KnownRoutes::of(&routes.list),
            routes: routes.list,
            menu: routes.menu,
            own_menu: routes.own_menu,
            banners: routes.banners,
            boards: Boards::new(routes.boards),
            pages: Pages::default(),
            stop: CancellationToken::new(),
            house: RwLock::default(),
            kept: Mutex::default(),
            config,
            db,
        }));
        let inner = routes
            .router
            .fallback(gate::not_found)
            .method_not_allowed_fallback(gate::not_allowed)
            .layer(RequestBodyLimitLayer::new(BODY_BYTES_MAX))
            .layer(axum::extract::DefaultBodyLimit::disable())
            .layer(axum::middleware::from_fn_with_state(app.clone(), gate::gate))
            .with_state(app.clone());
        let service = outermost(app.clone(), inner);
        Ok((app, service))
    }

    /// The coalition and its forums as last loaded.
    pub fn house(&self) -> Arc<House> {
        self.house.read().expect("nobody panics holding the house").clone()
    }

    /// Takes over a freshly loaded house.
    pub fn set_house(&self, house: House) {
        *self.house.write().expect("nobody panics holding the house") = Arc::new(house);
        self.pages.clear();
    }

    /// What a room keeps in memory for as long as the house stands: one of each type, made when it is first asked for.
    pub fn kept<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        let mut kept = self.kept.lock().expect("nobody panics holding what is kept");
        let one = kept.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default())).clone();
        one.downcast().expect("a thing is kept under its own type")
    }

    /// Everything that goes on beside the requests: live news, letters, jobs, seals. Ends when the house stops.
    pub async fn background(self) {
        // News wait for no job: one that takes seconds would hold up every page that is watched. Nor do letters: somebody
        // may wait before a page for the way in that one brings.
        let telling = tokio::spawn(self.clone().tell());
        let sending = tokio::spawn(self.clone().send());
        let mut sealed = tokio::time::Instant::now();
        while !self.stop.is_cancelled() {
            self.woken(self.db.live.has_jobs(), LOOK_EVERY).await;
            if let Err(error) = self.jobs.run_due(&self).await {
                tracing::error!(error = %format!("{error:#}"), "jobs could not be done");
            }
            // A crowd's acts are looked at together; the visitor's eye does not see the difference.
            tokio::time::sleep(TOGETHER).await;
            if sealed.elapsed() > SEAL_EVERY {
                sealed = tokio::time::Instant::now();
                self.seal().await;
            }
        }
        self.seal().await;
        drop((telling.await, sending.await));
    }

    async fn send(self) {
        let mut sender = letters::Sender::default();
        while !self.stop.is_cancelled() {
            let rest = sender.rest().unwrap_or(LOOK_EVERY);
            self.woken(self.db.live.has_letters(), rest).await;
            if let Err(error) = sender.send_due(&self).await {
                tracing::error!(error = %format!("{error:#}"), "letters could not be sent");
            }
            tokio::time::sleep(TOGETHER).await;
        }
    }

    async fn tell(self) {
        // SQLite has no other nodes; what another program writes beside the house, such as an import, can wait a second.
        let at_most = if self.db.is_postgres() { NEWS_EVERY } else { LOOK_EVERY };
        while !self.stop.is_cancelled() {
            let own = self.woken(self.db.live.has_news(), at_most).await;
            if let Err(error) = self.db.live.tell_news(&self.db).await {
                tracing::error!(error = %format!("{error:#}"), "news could not be told");
            }
            if own {
                tokio::time::sleep(TOGETHER).await;
            }
        }
    }

    /// Waits for something to do, but no longer than `at_most`: another node's acts wake nobody here, the tick finds them.
    /// Answers whether an act of this process woke it.
    async fn woken(&self, something: impl Future<Output = ()>, at_most: Duration) -> bool {
        tokio::select! {
            () = self.stop.cancelled() => false,
            woken = tokio::time::timeout(at_most, something) => woken.is_ok(),
        }
    }

    async fn seal(&self) {
        if let Err(error) = crate::journal::seal(&self.db, &self.keys.journal).await {
            tracing::error!(error = %format!("{error:#}"), "the journal could not be sealed");
        }
    }
}

/// How often is looked for jobs and letters that wake nobody: what is due by now, or was left by another process.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// How often is looked for the news of other nodes.
const NEWS_EVERY: Duration = Duration::from_millis(200);

/// How long acts are gathered before the next look at them.
const TOGETHER: Duration = Duration::from_millis(10);

/// How often the journal's head is signed while there is something new.
const SEAL_EVERY: Duration = Duration::from_secs(10);

/// What happens to a request before it meets a route: its language is read off its address.
fn outermost(app: App, inner: Router) -> Router {
    let (seen_by, pages) = (app.clone(), app.pages.clone());
    let rewritten =
        tower::util::MapRequest::new(inner, move |request: Request<Body>| language::read(&app, request));
    Router::new()
        .fallback_service(rewritten)
        .layer(CatchPanicLayer::new())
        .layer(axum::middleware::from_fn_with_state(seen_by, observe::observe))
        .layer(tower::layer::layer_fn(move |inner| Doorstep::before(pages.clone(), inner)))
}

/// How long requests under way may take to end once the house stops.
const ENDS_WITHIN: Duration = Duration::from_secs(20);

/// Serves until the house stops; requests under way are finished, as long as they end within 20 seconds.
///
/// # Errors
/// When the listener breaks.
pub async fn serve_on<L>(listener: L, service: Router, stop: CancellationToken) -> std::io::Result<()>
where
    L: Listener<Addr = SocketAddr>,
{
    // The wrapper changes nothing; it is for its kind of listener that addresses reach the requests.
    let listener = listener.tap_io(|_| {});
    let service = service.into_make_service_with_connect_info::<SocketAddr>();
    let told = stop.clone();
    let served = axum::serve(listener, service).with_graceful_shutdown(async move { told.cancelled().await });
    tokio::select! {
        served = served.into_future() => served,
        () = async { stop.cancelled().await; tokio::time::sleep(ENDS_WITHIN).await } => {
            tracing::warn!("requests that did not end in time are cut off");
            Ok(())
        }
    }
}
