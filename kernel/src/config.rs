//! What the operator decides: `kurultai.toml`, the environment, the command line.

use ipnet::IpNet;
use lettre::{AsyncSmtpTransport, Tokio1Executor, message::Mailbox};
use serde::Deserialize;
use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

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
    /// Proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed: addresses or networks.
    pub trusted_proxies: Vec<Network>,
    /// HTTPS by this program itself.
    pub tls: Option<Tls>,
    /// Where to listen for HTTP only to send everybody on to `public_url`.
    pub http_redirect: Option<SocketAddr>,
    /// The bearer token with which `/metrics` may be read from anywhere.
    pub metrics_token: Option<String>,
    /// From where `/metrics` may be read without a token.
    pub metrics_from: Vec<Network>,
    /// How it logs.
    pub log: Log,
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

impl Smtp {
    fn check(&self) -> Result<(), String> {
        let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(&self.url);
        // What is wrong with it is not repeated: it may hold a password.
        let server = server.map_err(|_| "smtp.url begins with smtp:// or smtps:// and names a mail server");
        let sender: Result<Mailbox, _> = self.from.parse();
        sender.map_err(|fault| format!("smtp.from is no mailbox ({fault}): {}", self.from))?;
        Ok(server.map(drop)?)
    }
}

/// HTTPS by this program itself: by certificate files, or by a certificate authority that speaks ACME.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Tls {
    /// The chain, PEM.
    pub certificate: Option<PathBuf>,
    /// Its key, PEM.
    pub key: Option<PathBuf>,
    /// The certificate is asked for and renewed by itself.
    pub acme: Option<Acme>,
}

/// How a certificate is asked for (RFC 8555), proved by TLS-ALPN-01 (RFC 8737): the authority calls at port 443.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acme {
    /// The names on the certificate.
    pub domains: Vec<String>,
    /// Mailboxes that the authority may write to.
    #[serde(default)]
    pub contact: Vec<String>,
    /// The authority.
    #[serde(default = "lets_encrypt")]
    pub directory: String,
    /// Whom to trust when calling the authority, in PEM; for an authority of one's own. `None`: whom browsers trust.
    #[serde(default)]
    pub roots: Option<PathBuf>,
}

fn lets_encrypt() -> String {
    "https://acme-v02.api.letsencrypt.org/directory".into()
}

/// Where a certificate comes from.
#[derive(Clone, Debug)]
pub enum Certificate<'t> {
    /// Two files.
    Files {
        /// The chain.
        chain: &'t PathBuf,
        /// Its key.
        key: &'t PathBuf,
    },
    /// An authority.
    Acme(&'t Acme),
}

impl Tls {
    /// Where the certificate comes from.
    ///
    /// # Errors
    /// A sentence for the operator, when neither or both are set.
    pub fn source(&self) -> Result<Certificate<'_>, String> {
        match (&self.certificate, &self.key, &self.acme) {
            (Some(chain), Some(key), None) => Ok(Certificate::Files { chain, key }),
            (None, None, Some(acme)) if !acme.domains.is_empty() => Ok(Certificate::Acme(acme)),
            (None, None, Some(_)) => Err("tls.acme.domains is empty".into()),
            _ => Err("tls takes either both of certificate and key, or acme".into()),
        }
    }
}

/// How it logs.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Log {
    /// For people or for programs.
    pub format: LogFormat,
    /// What is logged, as `tracing` reads it: `info`, `warn,kernel=debug`.
    pub filter: String,
}

impl Default for Log {
    fn default() -> Log {
        Log { format: LogFormat::Text, filter: "info".into() }
    }
}

/// The form of a line of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// A network, or a single address: `10.0.0.0/8`, `192.0.2.7`, `::1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Network(IpNet);

impl Network {
    /// Whether that address lies in it. An IPv4 address that came in through an IPv6 socket counts as what it is.
    pub fn contains(&self, address: IpAddr) -> bool {
        self.0.contains(&address.to_canonical())
    }
}

impl std::str::FromStr for Network {
    type Err = String;

    fn from_str(text: &str) -> Result<Network, String> {
        let network = text.parse::<IpNet>().or_else(|_| text.parse::<IpAddr>().map(IpNet::from));
        network
            .map(Network)
            .map_err(|_| format!("{text} is neither an address nor a network such as 10.0.0.0/8"))
    }
}

impl TryFrom<String> for Network {
    type Error = String;

    fn try_from(text: String) -> Result<Network, String> {
        text.parse()
    }
}

impl Default for Config {
    fn default() -> Config {
        let this_machine = ["127.0.0.0/8", "::1"].map(|it| it.parse().expect("these are networks"));
        Config {
            data: PathBuf::from("data"),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: None,
            database_url: None,
            smtp: None,
            trusted_proxies: vec![],
            tls: None,
            http_redirect: None,
            metrics_token: None,
            metrics_from: this_machine.into(),
            log: Log::default(),
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

    /// Whether the operator has said under which address people reach this; a demonstration needs not. Without it no
    /// ticket is issued and no passkey made: both carry the address for good.
    pub fn knows_its_address(&self) -> bool {
        self.public_url.is_some() || self.demo
    }

    /// Looks for settings that contradict each other.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn check(&self) -> Result<(), String> {
        if let Some(tls) = &self.tls {
            tls.source()?;
        }
        if let Some(smtp) = &self.smtp {
            smtp.check()?;
        }
        if let Some((scheme, _)) = self.database_url.as_ref().and_then(|url| url.split_once("://"))
            && !matches!(scheme, "postgres" | "postgresql")
        {
            return Err(format!("database_url begins with postgresql://, and this does not: {scheme}://…"));
        }
        if let Some(url) = &self.public_url
            && !(url.starts_with("https://") || url.starts_with("http://"))
        {
            return Err(format!("public_url begins with https:// or http://, and this does not: {url}"));
        }
        if self.http_redirect.is_some() && !self.public_url().starts_with("https://") {
            return Err("http_redirect needs a public_url that begins with https://".into());
        }
        if self.metrics_token.as_ref().is_some_and(|token| token.len() < 16) {
            return Err("metrics_token is shorter than 16 letters, which can be guessed".into());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_holds_its_addresses_however_they_come_in() {
        let network: Network = "10.0.0.0/8".parse().expect("a network");
        for (address, inside) in [("10.1.2.3", true), ("::ffff:10.1.2.3", true), ("11.0.0.1", false)] {
            assert_eq!(network.contains(address.parse().expect("an address")), inside, "{address}");
        }
        assert!("::1".parse::<Network>().expect("an address").contains("::1".parse().expect("an address")));
        assert!("ten".parse::<Network>().is_err());
    }

    #[test]
    fn a_mail_server_and_a_sender_are_told_from_what_is_none() {
        let told = |url: &str, from: &str| Smtp { url: url.into(), from: from.into() }.check();
        assert_eq!(told("smtps://user:secret@mail.example.org", "Forum <forum@example.org>"), Ok(()));
        let wrong =
            told("http://user:secret@mail.example.org", "forum@example.org").expect_err("no mail server");
        assert!(wrong.contains("smtp.url") && !wrong.contains("secret"), "{wrong}");
        assert!(told("smtp://mail.example.org", "y").expect_err("no mailbox").contains("smtp.from"));
    }

    #[test]
    fn a_certificate_comes_from_one_place() {
        let files = Tls { certificate: Some("a".into()), key: Some("b".into()), acme: None };
        assert!(matches!(files.source(), Ok(Certificate::Files { .. })));
        let acme = Acme {
            domains: vec!["forum.example".into()],
            contact: vec![],
            directory: lets_encrypt(),
            roots: None,
        };
        assert!(matches!(
            Tls { acme: Some(acme.clone()), ..Tls::default() }.source(),
            Ok(Certificate::Acme(_))
        ));
        for wrong in [
            Tls::default(),
            Tls { key: None, ..files.clone() },
            Tls { acme: Some(acme.clone()), ..files },
            Tls { acme: Some(Acme { domains: vec![], ..acme }), ..Tls::default() },
        ] {
            assert!(wrong.source().is_err(), "{wrong:?}");
        }
    }
}
