//! `kurultai serve`: opens the database, stands the house up, answers until it is told to stop.

use crate::{consequences, rooms};
use axum::response::{IntoResponse, Response};
use kernel::{
    Result as Answered,
    config::Config,
    db::{Clock, Db},
    web::{App, Routes, Visit, Who, serve_on},
};
use tokio::net::TcpListener;

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
        None => Db::sqlite(&config.data.join("kurultai.db"), Clock::System)?,
    };
    db.migrate().await?;
    Ok(db)
}

/// A house that stands but does not answer yet.
pub struct Standing {
    /// The installation.
    pub app: App,
    service: axum::Router,
    listener: TcpListener,
}

/// Takes the port and stands the house up.
///
/// # Errors
/// When the port is taken or the data folder cannot be used.
pub async fn stand(mut config: Config, db: Db) -> anyhow::Result<Standing> {
    let listener = TcpListener::bind(config.listen).await?;
    config.listen = listener.local_addr()?;
    let (app, service) = App::new(config, db, rooms::routes(), consequences::jobs())?;
    app.set_house(forums::house(&app.db).await?);
    Ok(Standing { app, service, listener })
}

impl Standing {
    /// Answers until a signal to stop comes; then finishes what is under way and seals the journal.
    ///
    /// # Errors
    /// When the listener breaks.
    pub async fn run(self) -> anyhow::Result<()> {
        let stop = self.app.stop.clone();
        tokio::spawn(async move {
            stopped().await;
            stop.cancel();
        });
        let background = tokio::spawn(self.app.clone().background());
        let house = tokio::spawn(keep_house(self.app.clone()));
        serve_on(self.listener, self.service, self.app.stop.clone()).await?;
        self.app.stop.cancel();
        background.await?;
        house.abort();
        Ok(())
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
