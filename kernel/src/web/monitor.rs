//! `GET /metrics`: the numbers for the operator's monitoring, to the operator's own machines only.

use super::{App, Routes, Visit, Who, client::Client};
use crate::{error::Result, jobs, journal, letters};
use axum::{
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};

pub(super) fn routes() -> Routes {
    Routes::new().get("/metrics", Who::Monitor, metrics)
}

/// Whether this request may read the numbers: by the token of the settings, or by the address that it comes from.
pub(super) fn admits(app: &App, client: Client, headers: &HeaderMap) -> bool {
    let bearer =
        headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    match (&app.config.metrics_token, bearer) {
        // Hashes are compared, so that the time it takes tells nothing of the token.
        (Some(token), Some(bearer)) => Sha256::digest(token) == Sha256::digest(bearer),
        (None, Some(_)) => false,
        (_, None) => app.config.shows_numbers_to(client),
    }
}

async fn metrics(visit: Visit) -> Result<Response> {
    let measures = &visit.app.db.measures;
    let mut tx = visit.app.db.read().await?;
    let standing = jobs::standing(&mut tx).await?;
    measures.stand("job", "waiting", standing.waiting);
    measures.stand("job", "due", standing.due);
    measures.stand("job", "failed", standing.failed);
    for standing in letters::Standing::ALL {
        measures.stand("letter", standing.word(), 0);
    }
    for (standing, number) in letters::all_counts(&mut tx).await? {
        measures.stand("letter", standing.word(), number);
    }
    measures.stand("board", "kept", i64::try_from(visit.app.boards.running()).unwrap_or(i64::MAX));
    let lag = journal::lag(&mut tx).await?;
    measures.stand("journal", "unnumbered", lag.unnumbered);
    measures.stand("journal", "unsealed", lag.unsealed);
    drop(tx);
    let kind = [(header::CONTENT_TYPE, "application/openmetrics-text; version=1.0.0; charset=utf-8")];
    Ok((kind, measures.text()?).into_response())
}
