//! `demo --lan`: phones give their camera to HTTPS only, so the demonstration makes itself a certificate for this
//! machine's addresses in the local network.

use anyhow::Context;
use kernel::{
    config::{Config, Tls},
    db::Clock,
    keys,
};
use qrcode::{QrCode, render::unicode::Dense1x2};
use rcgen::{CertificateParams, KeyPair};
use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
};

/// Listens in the local network, by HTTPS, and is known there by this machine's address.
///
/// # Errors
/// When the machine is in no network, or the certificate cannot be made.
pub(super) fn opened(config: Config) -> anyhow::Result<Config> {
    let addresses = addresses()?;
    let first =
        addresses.first().context("this machine is in no network: connect it to one, or leave --lan out")?;
    let port = port(config.listen.port())?;
    let (certificate, key) = certificate(&config.data, &addresses)?;
    Ok(Config {
        listen: SocketAddr::from((Ipv4Addr::UNSPECIFIED, port)),
        public_url: Some(format!("https://{}", SocketAddr::new(*first, port))),
        tls: Some(Tls { certificate: Some(certificate), key: Some(key), acme: None }),
        ..config
    })
}

/// The addresses of this machine by which its neighbours know it, private ones first.
fn addresses() -> anyhow::Result<Vec<IpAddr>> {
    let all = if_addrs::get_if_addrs().context("the network's addresses")?;
    let mut addresses: Vec<Ipv4Addr> = all
        .iter()
        .filter_map(|it| match it.ip() {
            IpAddr::V4(address) if !address.is_loopback() && !address.is_link_local() => Some(address),
            _ => None,
        })
        .collect();
    addresses.sort_by_key(|address| (!address.is_private(), *address));
    addresses.dedup();
    Ok(addresses.into_iter().map(IpAddr::V4).collect())
}

/// The address stands in links before anybody listens, so a port that is to be any free one is chosen now.
fn port(asked: u16) -> anyhow::Result<u16> {
    match asked {
        0 => Ok(TcpListener::bind((Ipv4Addr::UNSPECIFIED, 0))?.local_addr()?.port()),
        asked => Ok(asked),
    }
}

/// Browsers refuse certificates that hold for longer than 398 days.
const HOLDS_DAYS: i64 = 365;
/// A certificate is used again for so long, so that a phone that has accepted it need not do so every time.
const USED_AGAIN_DAYS: i64 = 300;

/// The certificate for these addresses and `localhost`, the one of last time where it still fits.
fn certificate(data: &Path, addresses: &[IpAddr]) -> anyhow::Result<(PathBuf, PathBuf)> {
    let folder = data.join("lan");
    let (chain, key, made_for) =
        (folder.join("chain.pem"), folder.join("key.pem"), folder.join("made-for.txt"));
    let today = Clock::System.now().as_second() / (24 * 60 * 60);
    let mut names: Vec<String> = addresses.iter().map(ToString::to_string).collect();
    names.extend(["localhost".to_owned(), "127.0.0.1".to_owned()]);
    let wanted = names.join(" ");
    if let Ok(known) = std::fs::read_to_string(&made_for)
        && let Some((day, known)) = known.split_once('\n')
        && known == wanted
        && day.parse::<i64>().is_ok_and(|day| (day..day + USED_AGAIN_DAYS).contains(&today))
    {
        return Ok((chain, key));
    }
    let pair = KeyPair::generate()?;
    // Midnight of a day counted from 1970, in the type of the certificate's maker, which has no name here.
    let midnight = |day: i64| {
        let date = jiff::Timestamp::from_second(day * 24 * 60 * 60)?
            .to_zoned_datetime(jiff::tz::TimeZone::UTC)
            .date();
        let (month, day) = (u8::try_from(date.month())?, u8::try_from(date.day())?);
        anyhow::Ok(rcgen::date_time_ymd(date.year().into(), month, day))
    };
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name.push(rcgen::DnType::CommonName, "Kurultai demonstration");
    (params.not_before, params.not_after) = (midnight(today - 1)?, midnight(today + HOLDS_DAYS)?);
    let made = params.self_signed(&pair)?;
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    keys::write_private(&key, pair.serialize_pem().as_bytes())?;
    std::fs::write(&chain, made.pem())?;
    std::fs::write(&made_for, format!("{today}\n{wanted}"))?;
    Ok((chain, key))
}

/// The address as a QR code of half blocks, light on dark as terminals are.
pub(super) fn qr(url: &str) -> anyhow::Result<String> {
    let code = QrCode::new(url)?;
    Ok(code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_certificate_of_last_time_is_used_again_while_the_addresses_are_the_same() {
        let data = tempfile::tempdir().expect("a folder");
        let (home, hall) = (["192.168.1.7"], ["192.168.1.7", "10.0.0.3"]);
        let made = |addresses: &[&str]| {
            let addresses: Vec<IpAddr> = addresses.iter().map(|it| it.parse().expect("an address")).collect();
            let (chain, _) = certificate(data.path(), &addresses).expect("a certificate");
            std::fs::read_to_string(chain).expect("it is written")
        };
        let first = made(&home);
        assert_eq!(made(&home), first);
        assert_ne!(made(&hall), first);
    }
}
