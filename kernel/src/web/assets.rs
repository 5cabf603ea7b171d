//! The look: stylesheet, islands and fonts, inside the binary, under addresses that carry their hash.

use super::{Routes, Who, observe};
use crate::error::Error;
use axum::{
    extract::{Path, RawQuery},
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "look/assets"]
struct Assets;

pub(super) fn routes() -> Routes {
    Routes::new().get("/assets/{*name}", Who::Anyone, asset).get("/favicon.ico", Who::Anyone, icon)
}

/// Browsers ask for it by themselves beside whatever is no page, such as a badge in PDF.
async fn icon() -> Redirect {
    Redirect::permanent(&address("icon.svg"))
}

/// `site.css` → `/assets/site.css?1a2b3c4d5e6f7081`; a name that is not there stays without a hash.
pub(crate) fn address(name: &str) -> String {
    match Assets::get(name) {
        Some(file) => {
            format!("/assets/{name}?{}", &data_encoding::HEXLOWER.encode(&file.metadata.sha256_hash())[..16])
        }
        None => format!("/assets/{name}"),
    }
}

/// An address with its hash never changes its content; one without (a font named in the stylesheet) may.
async fn asset(Path(name): Path<String>, RawQuery(hash): RawQuery) -> Result<Response, Error> {
    let file = Assets::get(&name).ok_or(Error::NotFound)?;
    let mut response = file.data.into_owned().into_response();
    let kind = HeaderValue::from_str(file.metadata.mimetype()).map_err(anyhow::Error::from)?;
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    let keep = if hash.is_some() { "public, max-age=31536000, immutable" } else { "public, max-age=3600" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    response.extensions_mut().insert(observe::Kept);
    Ok(response)
}
