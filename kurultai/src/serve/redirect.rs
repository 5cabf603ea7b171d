//! Who comes by HTTP is sent on to HTTPS, to the same page.

use axum::{Router, extract::Request, response::Redirect};
use kernel::config::Config;

/// Sends everybody on to the public address. The method stays (308), so that a program learns of its mistake.
pub(super) fn service(config: &Config) -> Router {
    let home = config.public_url();
    Router::new().fallback(move |request: Request| async move {
        let path = request.uri().path_and_query().map_or("/", |it| it.as_str());
        Redirect::permanent(&format!("{home}{path}"))
    })
}
