//! The server as the network sees it: HTTPS by itself, HTTP only to be sent on, and a stop that finishes what is begun.

use house::serve;
use kernel::{
    config::{Config, Tls},
    db::{Clock, Db},
    journal,
    live::Topic,
};
use rcgen::generate_simple_self_signed;
use rustls::{ClientConfig, RootCertStore, pki_types::ServerName};
use std::{net::SocketAddr, path::Path, sync::Arc};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpStream,
};
use tokio_rustls::TlsConnector;

/// Asks and reads the answer to its end.
async fn asked(mut stream: impl AsyncRead + AsyncWrite + Unpin, path: &str) -> String {
    let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.expect("it is sent");
    let mut answer = vec![];
    // A peer that ends TLS without saying so is no fault here: the answer has its own length.
    drop(stream.read_to_end(&mut answer).await);
    String::from_utf8_lossy(&answer).into_owned()
}

async fn standing(data: &Path, change: impl FnOnce(&mut Config)) -> serve::Standing {
    let mut config =
        Config { data: data.to_path_buf(), listen: ([127, 0, 0, 1], 0).into(), ..Config::default() };
    change(&mut config);
    let db = Db::sqlite(&data.join(serve::DATABASE), Clock::System).expect("a database");
    db.migrate().await.expect("the schema");
    serve::stand(config, db).await.expect("the house stands")
}

fn free_port() -> SocketAddr {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    listener.local_addr().expect("its address")
}

#[tokio::test]
async fn it_serves_https_with_the_certificate_of_two_files_and_sends_http_on() {
    let data = tempfile::tempdir().expect("a folder");
    let made = generate_simple_self_signed(vec!["localhost".to_owned()]).expect("a certificate");
    let (chain, key) = (data.path().join("chain.pem"), data.path().join("key.pem"));
    std::fs::write(&chain, made.cert.pem()).expect("written");
    std::fs::write(&key, made.key_pair.serialize_pem()).expect("written");
    let redirect = free_port();
    let standing = standing(data.path(), |config| {
        config.tls = Some(Tls { certificate: Some(chain), key: Some(key), acme: None });
        config.public_url = Some("https://forum.example".into());
        config.http_redirect = Some(redirect);
    })
    .await;
    let (app, address) = (standing.app.clone(), standing.app.config.listen);
    let served = tokio::spawn(standing.answer());

    let mut roots = RootCertStore::empty();
    roots.add(made.cert.der().clone()).expect("a root");
    serve::tls::choose_cryptography();
    let client = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    let stream = TcpStream::connect(address).await.expect("it listens");
    let name = ServerName::try_from("localhost").expect("a name");
    let stream = TlsConnector::from(Arc::new(client)).connect(name, stream).await.expect("a handshake");
    let answer = asked(stream, "/healthz").await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("strict-transport-security"), "{answer}");

    // Plain HTTP at the port of HTTPS is nobody's; at its own port it is sent on to the same page.
    let plain = asked(TcpStream::connect(address).await.expect("it listens"), "/healthz").await;
    assert!(!plain.contains("200"), "{plain}");
    let sent_on = asked(TcpStream::connect(redirect).await.expect("it listens"), "/en/programme?day=2").await;
    assert!(sent_on.starts_with("HTTP/1.1 308"), "{sent_on}");
    assert!(sent_on.contains("location: https://forum.example/en/programme?day=2"), "{sent_on}");

    app.stop.cancel();
    served.await.expect("no panic").expect("a good end");
}

#[tokio::test]
async fn a_stop_ends_live_pages_at_once_and_seals_the_journal() {
    let data = tempfile::tempdir().expect("a folder");
    let standing = standing(data.path(), |_| {}).await;
    let (app, address) = (standing.app.clone(), standing.app.config.listen);
    let example = house::import::read(&crate::tidy::project().join("examples/minimal")).expect("the example");
    house::import::load(&app.db, example, false).await.expect("it is loaded");
    let served = tokio::spawn(standing.answer());

    let mut live = TcpStream::connect(address).await.expect("it listens");
    // Without the place where a page was made, the stream says first where the journal stands.
    let address = app.live_address(&[Topic::new("site", uuid::Uuid::nil())]);
    let path = address.split("&since=").next().expect("an address");
    let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n");
    live.write_all(request.as_bytes()).await.expect("it is sent");
    let mut seen = String::new();
    let mut buffer = [0; 1024];
    while !seen.contains("event: hello") {
        let read = live.read(&mut buffer).await.expect("the stream goes on");
        assert!(read > 0, "the stream ended: {seen}");
        seen.push_str(&String::from_utf8_lossy(&buffer[..read]));
    }
    let numbers = app.db.measures.text().expect("numbers");
    assert!(numbers.contains("kurultai_live_connections 1"), "{numbers}");

    let began = std::time::Instant::now();
    app.stop.cancel();
    served.await.expect("no panic").expect("a good end");
    assert!(began.elapsed() < std::time::Duration::from_secs(10), "a live page held up the stop");
    let mut rest = vec![];
    drop(live.read_to_end(&mut rest).await);
    assert!(app.db.measures.text().expect("numbers").contains("kurultai_live_connections 0"));
    let mut tx = app.db.read().await.expect("a reader");
    assert!(journal::newest(&mut tx).await.expect("a number") > 0);
    assert_eq!(journal::lag(&mut tx).await.expect("numbers"), journal::Lag::default());
}

/// The first page is asked for before anything has happened in the house.
#[tokio::test]
async fn the_first_page_knows_where_the_journal_stands() {
    let data = tempfile::tempdir().expect("a folder");
    let before = standing(data.path(), |_| {}).await;
    let example = house::import::read(&crate::tidy::project().join("examples/minimal")).expect("the example");
    house::import::load(&before.app.db, example, false).await.expect("it is loaded");
    drop(before);

    let standing = standing(data.path(), |_| {}).await;
    let mut tx = standing.app.db.read().await.expect("a reader");
    let newest = journal::newest(&mut tx).await.expect("a number");
    drop(tx);
    assert!(newest > 0);
    let address = standing.app.live_address(&[]);
    assert!(address.ends_with(&format!("&since={newest}")), "{address}");
}

#[tokio::test]
async fn a_stop_lets_a_slow_request_end_and_takes_no_new_one() {
    let data = tempfile::tempdir().expect("a folder");
    let standing = standing(data.path(), |_| {}).await;
    let (app, address) = (standing.app.clone(), standing.app.config.listen);
    let example = house::import::read(&crate::tidy::project().join("examples/minimal")).expect("the example");
    house::import::load(&app.db, example, false).await.expect("it is loaded");
    let served = tokio::spawn(standing.answer());

    // The server says "100 Continue" once it waits for the form.
    let mut slow = TcpStream::connect(address).await.expect("it listens");
    let form = "email=aigul%40example.org";
    let head = format!(
        "POST /en/sign-in HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\nexpect: 100-continue\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        form.len()
    );
    slow.write_all(head.as_bytes()).await.expect("it is sent");
    let mut waiting = [0; 64];
    let read = slow.read(&mut waiting).await.expect("an answer");
    assert!(waiting[..read].starts_with(b"HTTP/1.1 100"), "{}", String::from_utf8_lossy(&waiting[..read]));

    app.stop.cancel();
    while TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    slow.write_all(form.as_bytes()).await.expect("the rest is taken");
    let mut answer = String::new();
    slow.read_to_string(&mut answer).await.expect("an answer to its end");
    assert!(answer.starts_with("HTTP/1.1 303") || answer.starts_with("HTTP/1.1 200"), "{answer}");
    served.await.expect("no panic").expect("a good end");
}

#[tokio::test]
async fn a_restore_waits_for_no_server_but_says_that_one_is_there() {
    let data = tempfile::tempdir().expect("a folder");
    let standing = standing(data.path(), |_| {}).await;
    let target = house::backup::Target { data: data.path().to_path_buf(), database_url: None, force: true };
    let refused = house::backup::restore(Path::new("nothing"), &target, "a passphrase of tests").await;
    let why = refused.expect_err("a server uses it").to_string();
    assert!(why.contains("stop it first"), "{why}");
    drop(standing);
}
