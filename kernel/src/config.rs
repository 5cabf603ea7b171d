//! What the operator decides: `kurultai.toml`, the environment, the command line.

use serde::Deserialize;
use std::{net::SocketAddr, path::PathBuf};

/// The settings of an installation.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Where database, files, keys and the visible outbox are kept.
    pub data: PathBuf,
    /// Where to listen.
    pub listen: SocketAddr,
    /// The address under which people reach this: `https://forum.example.org`. Tickets and links carry it.
    pub public_url: Option<String>,
    /// `postgres://…`; without it the embedded database in the data folder is used.
    pub database_url: Option<String>,
    /// Where mail is handed over; without it letters go to the visible outbox and its folder.
    pub smtp: Option<Smtp>,
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// Certificate and key, when this serves HTTPS by itself.
    pub tls: Option<Tls>,
    /// A demonstration: sign-in links are shown and may be used again.
    pub demo: bool,
}

/// A mail server.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Smtp {
    /// `smtps://user:password@mail.example.org` as lettre reads it.
    pub url: String,
    /// The sender: `Forum secretariat <forum@example.org>`.
    pub from: String,
}

/// Certificate files in PEM.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tls {
    /// The chain.
    pub certificate: PathBuf,
    /// Its key.
    pub key: PathBuf,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            data: PathBuf::from("data"),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: None,
            database_url: None,
            smtp: None,
            trusted_proxies: vec![],
            tls: None,
            demo: false,
        }
    }
}

impl Config {
    /// The public address without a trailing slash; the place it listens on where none is set.
    pub fn public_url(&self) -> String {
        match &self.public_url {
            Some(url) => url.trim_end_matches('/').to_owned(),
            None => format!("http://localhost:{}", self.listen.port()),
        }
    }
}
