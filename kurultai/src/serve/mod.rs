//! `kurultai serve`: opens the database, stands the house up, answers until it is told to stop.

mod redirect;
pub mod tls;

use crate::{consequences, rooms, running::Held};
use anyhow::{Context, ensure};
use axum::response::{IntoResponse, Response};
use kernel::{
    Result as Answered,
    config::Config,
    db::{Clock, Db},
    web::{App, OverTls, Routes, Visit, Who, serve_on},
};
use std::{net::SocketAddr, time::Duration};
use tokio::net::{TcpListener, TcpSocket};

/// The file of the embedded database in the data folder.
pub const DATABASE: &str = "kurultai.db";

/// The routes of the house itself.
pub fn routes() -> Routes {
    Routes::new().get("/healthz", Who::Anyone, health)
}

/// Whether the database answers.
async fn health(visit: Visit) -> Answered<Response> {
    let mut tx = visit.app.db.read().await?;
    let (one,): (i64,) = tx.sql("select count(*) from migration").one().await?;
    Ok(format!("ok {one}\n").into_response())
}

/// Opens the database that the settings name, and brings its schema up to date.
///
/// # Errors
/// When the data folder or the database cannot be used.
pub async fn open(config: &Config) -> anyhow::Result<Db> {
    std::fs::create_dir_all(&config.data)?;
    let db = match &config.database_url {
        Some(url) => Db::postgres(url, Clock::System).await?,
        None => Db::sqlite(&config.data.join(DATABASE), Clock::System)?,
    };
    db.migrate().await?;
    Ok(db)
}

/// The same of an installation that is there: a folder that was mistyped is told, and not made.
///
/// # Errors
/// When there is none; when it cannot be opened.
pub async fn open_installed(config: &Config) -> anyhow::Result<Db> {
    ensure!(
        config.database_url.is_some() || config.data.join(DATABASE).is_file(),
        "There is no installation in {}. `kurultai forum new --data {0} …` begins one.",
        config.data.display()
    );
    open(config).await
}

/// A house that stands but does not answer yet.
pub struct Standing {
    /// The installation.
    pub app: App,
    service: axum::Router,
    listener: TcpListener,
    redirect: Option<TcpListener>,
    _held: Held,
}

/// Takes the port and stands the house up.
///
/// # Errors
/// When settings contradict each other, a port is taken or the data folder cannot be used.
pub async fn stand(mut config: Config, db: Db) -> anyhow::Result<Standing> {
    config.check().map_err(anyhow::Error::msg)?;
    tls::choose_cryptography();
    let held = Held::shared(&config.data)?;
    let listener = bound(config.listen)?;
    config.listen = listener.local_addr()?;
    let redirect = match config.http_redirect {
        Some(address) => Some(bound(address)?),
        None => None,
    };
    if !config.knows_its_address() {
        tracing::warn!("public_url is not set: no ticket is issued and no passkey made until it is");
    }
    let (app, service) = App::new(config, db, rooms::routes(), consequences::jobs())?;
    app.set_house(forums::house(&app.db).await?);
    // What the journal holds is no news. A page that did not know where it stands would seem to be that far behind.
    app.db.live.tell_news(&app.db).await?;
    Ok(Standing { app, service, listener, redirect, _held: held })
}

/// Connections that may wait to be taken up. After a lost link a whole hall comes back at once; whoever finds no room tries
/// again only after a second. The operating system may allow fewer (`net.core.somaxconn`).
const WAITING_MAX: u32 = 16_384;

fn bound(address: SocketAddr) -> anyhow::Result<TcpListener> {
    let listening = || {
        let socket = if address.is_ipv6() { TcpSocket::new_v6()? } else { TcpSocket::new_v4()? };
        // Elsewhere it would let two programs listen on one address.
        #[cfg(not(windows))]
        socket.set_reuseaddr(true)?;
        socket.bind(address)?;
        socket.listen(WAITING_MAX)
    };
    listening().with_context(|| format!("the address {address} cannot be listened on"))
}

/// How long what goes on beside requests may take to end once the house stops.
const ENDS_WITHIN: Duration = Duration::from_secs(10);

impl Standing {
    /// Answers until a signal to stop comes; then finishes what is under way and seals the journal.
    ///
    /// # Errors
    /// When the certificate cannot be read or the listener breaks.
    pub async fn run(self) -> anyhow::Result<()> {
        let stop = self.app.stop.clone();
        tokio::spawn(async move {
            stopped().await;
            tracing::info!("stopping: requests under way are finished");
            stop.cancel();
        });
        // Hearing it is enough: the signal that has a certificate read anew would else end a server that has none.
        let _hang_up = tls::HangUps::hear();
        self.answer().await
    }

    /// Answers until [`App::stop`] is cancelled; then finishes what is under way and seals the journal.
    ///
    /// # Errors
    /// When the certificate cannot be read or the listener breaks.
    pub async fn answer(self) -> anyhow::Result<()> {
        let Standing { app, service, listener, redirect, _held } = self;
        if let Some(listener) = redirect {
            tokio::spawn(serve_on(listener, redirect::service(&app.config), app.stop.clone()));
        }
        let background = tokio::spawn(app.clone().background());
        let house = tokio::spawn(keep_house(app.clone()));
        let registers = tokio::spawn(people::register::keep_up(app.clone()));
        let forgetting = tokio::spawn(forget_answers(app.clone()));
        match &app.config.tls {
            Some(tls) => {
                let listener = tls::TlsListener::begin(listener, tls, &app.config.data, app.stop.clone())?;
                serve_on(listener, service.layer(axum::Extension(OverTls)), app.stop.clone()).await?;
            }
            None => serve_on(listener, service, app.stop.clone()).await?,
        }
        app.stop.cancel();
        // A letter to a mail server that does not answer holds up no seal.
        if tokio::time::timeout(ENDS_WITHIN, background).await.is_err() {
            tracing::warn!("work in the background did not end in time");
        }
        // Nor does a database that has gone keep a process that was told to stop.
        let sealing = kernel::journal::seal(&app.db, &app.keys.journal);
        match tokio::time::timeout(ENDS_WITHIN, sealing).await {
            Ok(sealed) => {
                sealed.map_err(crate::import::told)?;
            }
            Err(_) => tracing::warn!("the journal could not be sealed in time"),
        }
        house.abort();
        registers.abort();
        forgetting.abort();
        tracing::info!("stopped");
        Ok(())
    }
}

/// How often answers to programs are looked through for old ones.
const FORGET_EVERY: Duration = Duration::from_secs(60 * 60);

/// Forgets answers to programs that nobody will ask for again.
async fn forget_answers(app: App) {
    let mut hours = tokio::time::interval(FORGET_EVERY);
    loop {
        hours.tick().await;
        if let Err(error) = api::forget(&app.db).await {
            tracing::error!(%error, "old answers to programs could not be forgotten");
        }
    }
}

/// Takes over what other nodes or acts changed in the frame of every page.
async fn keep_house(app: App) {
    let mut news = app.db.live.watch();
    loop {
        let touched = match news.recv().await {
            Ok(change) => change.topics.split(' ').any(|topic| topic.starts_with("site:")),
            Err(tokio::sync::broadcast::error::RecvError::Lagged(_)) => true,
            Err(tokio::sync::broadcast::error::RecvError::Closed) => return,
        };
        if touched {
            match forums::house(&app.db).await {
                Ok(house) => app.set_house(house),
                Err(error) => tracing::error!(%error, "the house could not be loaded anew"),
            }
        }
    }
}

async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
            .expect("the operating system lets us hear its signals");
        tokio::select! {
            _ = interrupt => {}
            _ = terminate.recv() => {}
        }
    }
    #[cfg(not(unix))]
    drop(interrupt.await);
}
