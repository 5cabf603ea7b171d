//! Where a request comes from: the network address of whoever asks, and whether they ask by HTTPS.

use crate::config::{Config, Network};
use axum::{
    body::Body,
    extract::{ConnectInfo, Request},
    http::HeaderMap,
};
use std::net::{IpAddr, SocketAddr};

/// Put into every request that came over a TLS connection of our own.
#[derive(Clone, Copy, Debug)]
pub struct OverTls;

/// Who asks, as the network knows them. Never logged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Client {
    /// Their address; `None` where the request did not come over a network.
    pub address: Option<IpAddr>,
    /// Whether they reach us by HTTPS, ours or a trusted proxy's.
    pub is_secure: bool,
    /// Whether somebody whom we do not trust speaks for somebody else.
    pub(crate) is_forwarded: bool,
}

impl Client {
    pub(super) fn of(config: &Config, request: &Request<Body>) -> Client {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|it| it.0.ip().to_canonical());
        let over_tls = request.extensions().get::<OverTls>().is_some();
        let headers = request.headers();
        let believed = peer.is_some_and(|peer| is_one_of(&config.trusted_proxies, peer));
        Client {
            address: peer.map(|peer| behind(peer, headers, &config.trusted_proxies)),
            is_secure: over_tls || (believed && last(headers, "x-forwarded-proto") == Some("https")),
            is_forwarded: !believed
                && (headers.contains_key("x-forwarded-for") || headers.contains_key("forwarded")),
        }
    }
}

fn is_one_of(networks: &[Network], address: IpAddr) -> bool {
    networks.iter().any(|network| network.contains(address))
}

/// What the nearest proxy said, which stands last.
fn last<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let said = headers.get_all(name).iter().next_back()?.to_str().ok()?;
    said.rsplit(',').next().map(str::trim)
}

/// Behind proxies that are trusted: the last address in `X-Forwarded-For` that is not one of them.
fn behind(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    if !is_one_of(trusted, peer) {
        return peer;
    }
    let named = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let hops: Vec<IpAddr> =
        named.flat_map(|value| value.split(',')).filter_map(|hop| hop.trim().parse().ok()).collect();
    hops.into_iter().rev().find(|hop| !is_one_of(trusted, *hop)).unwrap_or(peer)
}

impl Config {
    /// Whether somebody at that address may read the numbers without a token. Whoever comes through a proxy that is
    /// not listed has the proxy's address and not their own, so that address lets nobody in.
    pub(super) fn shows_numbers_to(&self, client: Client) -> bool {
        !client.is_forwarded && client.address.is_some_and(|address| is_one_of(&self.metrics_from, address))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(peer: &str, headers: &[(&str, &str)]) -> Client {
        let trusted = ["10.0.0.0/8", "2001:db8::1"].map(|it| it.parse().expect("a network"));
        let config = Config { trusted_proxies: trusted.into(), ..Config::default() };
        let mut request = Request::builder();
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(Body::empty()).expect("a request");
        request
            .extensions_mut()
            .insert(ConnectInfo(SocketAddr::new(peer.parse().expect("an address"), 4711)));
        Client::of(&config, &request)
    }

    fn seen(peer: &str, forwarded: &str) -> String {
        client(peer, &[("x-forwarded-for", forwarded)]).address.expect("it has a peer").to_string()
    }

    #[test]
    fn only_a_trusted_proxy_is_believed_and_only_about_its_own_visitor() {
        assert_eq!(seen("203.0.113.9", "198.51.100.1"), "203.0.113.9");
        assert_eq!(seen("10.0.0.1", "192.0.2.66, 198.51.100.1"), "198.51.100.1");
        assert_eq!(seen("10.0.0.1", "198.51.100.1, 10.2.3.4"), "198.51.100.1");
        assert_eq!(seen("::ffff:10.0.0.1", "198.51.100.1"), "198.51.100.1");
        assert_eq!(seen("2001:db8::1", "2001:db8::2"), "2001:db8::2");
        assert_eq!(seen("10.0.0.1", "nonsense"), "10.0.0.1");
    }

    #[test]
    fn https_before_a_proxy_is_believed_of_a_trusted_one_only() {
        assert!(client("10.0.0.1", &[("x-forwarded-proto", "https")]).is_secure);
        assert!(!client("10.0.0.1", &[("x-forwarded-proto", "https, http")]).is_secure);
        assert!(!client("203.0.113.9", &[("x-forwarded-proto", "https")]).is_secure);
    }

    #[test]
    fn the_numbers_are_shown_to_this_machine_but_not_to_whoever_an_unknown_proxy_on_it_brings() {
        let config = Config::default();
        assert!(config.shows_numbers_to(client("127.0.0.1", &[])));
        assert!(!config.shows_numbers_to(client("203.0.113.9", &[])));
        assert!(!config.shows_numbers_to(client("127.0.0.1", &[("x-forwarded-for", "127.0.0.1")])));
        assert!(!config.shows_numbers_to(Client::default()));
    }
}
