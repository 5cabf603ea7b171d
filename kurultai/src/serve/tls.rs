//! HTTPS by this program itself: a listener whose connections are TLS, with a certificate from two files, which are read
//! again when they change, or from an authority that speaks ACME.

use anyhow::{Context, ensure};
use axum::serve::Listener;
use futures_util::StreamExt;
use kernel::config::{Acme, Certificate, Tls};
use rustls::{
    ClientConfig, RootCertStore, ServerConfig,
    crypto::{CryptoProvider, ring},
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::{ClientHello, ResolvesServerCert},
    sign::CertifiedKey,
};
use rustls_acme::{AcmeConfig, caches::DirCache, is_tls_alpn_challenge};
use std::{
    fmt, io,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{Arc, RwLock},
    time::{Duration, SystemTime},
};
use tokio::{
    io::AsyncWriteExt,
    net::{TcpListener, TcpStream},
    sync::{Semaphore, mpsc},
};
use tokio_rustls::{LazyConfigAcceptor, server::TlsStream};
use tokio_util::sync::CancellationToken;

/// Handshakes at once; more wait in the system's own queue.
const HANDSHAKES_MAX: usize = 1024;
/// Whoever takes longer does not mean to talk to us.
const HANDSHAKE_WITHIN: Duration = Duration::from_secs(10);
/// How often the files of a certificate are looked at.
const LOOKED_AT_EVERY: Duration = Duration::from_secs(30);

/// Which cryptography TLS uses. Said once and for all: with more than one at hand rustls does not guess.
pub fn choose_cryptography() {
    // A second call finds the first one's choice, which is the same.
    drop(CryptoProvider::install_default(ring::default_provider()));
}

/// What connections are answered with.
#[derive(Clone)]
struct Answers {
    pages: Arc<ServerConfig>,
    /// To the authority that asks whether this is the place it knows the domain by.
    challenge: Option<Arc<ServerConfig>>,
}

/// A listener whose connections speak TLS. Handshakes go on beside each other, so that a slow one holds up nobody.
pub struct TlsListener {
    ready: mpsc::Receiver<(TlsStream<TcpStream>, SocketAddr)>,
    address: SocketAddr,
}

impl TlsListener {
    /// Begins to take connections on `listener`.
    ///
    /// # Errors
    /// When the certificate cannot be read; the message names the file.
    pub fn begin(
        listener: TcpListener,
        tls: &Tls,
        data: &Path,
        stop: CancellationToken,
    ) -> anyhow::Result<TlsListener> {
        let answers = match tls.source().map_err(anyhow::Error::msg)? {
            Certificate::Files { chain, key } => from_files(chain, key, stop.clone())?,
            Certificate::Acme(acme) => from_authority(acme, data, stop.clone())?,
        };
        let address = listener.local_addr()?;
        let (done, ready) = mpsc::channel(1);
        tokio::spawn(take(listener, answers, done, stop));
        Ok(TlsListener { ready, address })
    }
}

impl Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, SocketAddr) {
        match self.ready.recv().await {
            Some(connection) => connection,
            // The house stops, and whoever asked for the next connection stops with it.
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.address)
    }
}

type Done = mpsc::Sender<(TlsStream<TcpStream>, SocketAddr)>;

async fn take(mut listener: TcpListener, answers: Answers, done: Done, stop: CancellationToken) {
    let places = Arc::new(Semaphore::new(HANDSHAKES_MAX));
    loop {
        let place = places.clone().acquire_owned().await.expect("the semaphore is never closed");
        // axum's own accepting waits a little when the system is out of descriptors.
        let accepted = tokio::select! {
            accepted = Listener::accept(&mut listener) => accepted,
            () = stop.cancelled() => return,
        };
        let (answers, done) = (answers.clone(), done.clone());
        tokio::spawn(async move {
            let (stream, peer) = accepted;
            // Without a whole handshake there is nobody to answer: scanners, half-open connections, plain HTTP.
            if let Ok(Ok(Some(stream))) =
                tokio::time::timeout(HANDSHAKE_WITHIN, shake_hands(stream, answers)).await
            {
                // Fails only when the house stops.
                drop(done.send((stream, peer)).await);
            }
            drop(place);
        });
    }
}

/// `None` where it was an authority's question, which is answered by the handshake itself (RFC 8737).
async fn shake_hands(stream: TcpStream, answers: Answers) -> io::Result<Option<TlsStream<TcpStream>>> {
    stream.set_nodelay(true)?;
    let hello = LazyConfigAcceptor::new(rustls::server::Acceptor::default(), stream).await?;
    match answers.challenge.filter(|_| is_tls_alpn_challenge(&hello.client_hello())) {
        Some(challenge) => {
            hello.into_stream(challenge).await?.shutdown().await?;
            Ok(None)
        }
        None => Ok(Some(hello.into_stream(answers.pages).await?)),
    }
}

fn from_files(chain: &Path, key: &Path, stop: CancellationToken) -> anyhow::Result<Answers> {
    let files = Arc::new(Files::read(chain, key)?);
    let mut pages = ServerConfig::builder().with_no_client_auth().with_cert_resolver(files.clone());
    pages.alpn_protocols = vec![b"http/1.1".to_vec()];
    tokio::spawn(files.keep_up(stop));
    Ok(Answers { pages: Arc::new(pages), challenge: None })
}

/// A certificate in two files, as it was read last.
struct Files {
    chain: PathBuf,
    key: PathBuf,
    now: RwLock<(Written, Arc<CertifiedKey>)>,
}

/// When both files were written.
type Written = (Option<SystemTime>, Option<SystemTime>);

impl Files {
    fn read(chain: &Path, key: &Path) -> anyhow::Result<Files> {
        let now = RwLock::new((written(chain, key), certified(chain, key)?));
        Ok(Files { chain: chain.to_path_buf(), key: key.to_path_buf(), now })
    }

    /// Reads the files again when they have changed, or when the operator says so by SIGHUP. A pair that does not fit is
    /// logged, and the one before goes on to be used.
    async fn keep_up(self: Arc<Self>, stop: CancellationToken) {
        let mut told = HangUps::hear();
        loop {
            let anyway = tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(LOOKED_AT_EVERY) => false,
                () = told.next() => true,
            };
            let written = written(&self.chain, &self.key);
            if !anyway && written == self.now.read().expect("nobody panics holding the certificate").0 {
                continue;
            }
            match certified(&self.chain, &self.key) {
                Ok(certificate) => {
                    *self.now.write().expect("nobody panics holding the certificate") =
                        (written, certificate);
                    tracing::info!("the certificate was read anew");
                }
                Err(error) => {
                    tracing::error!(error = %format!("{error:#}"), "the new certificate cannot be used; the old one stays");
                }
            }
        }
    }
}

impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Files").field("chain", &self.chain).finish_non_exhaustive()
    }
}

impl ResolvesServerCert for Files {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.now.read().expect("nobody panics holding the certificate").1.clone())
    }
}

fn written(chain: &Path, key: &Path) -> Written {
    let of = |file: &Path| std::fs::metadata(file).and_then(|about| about.modified()).ok();
    (of(chain), of(key))
}

fn certified(chain: &Path, key: &Path) -> anyhow::Result<Arc<CertifiedKey>> {
    let certificates = CertificateDer::pem_file_iter(chain)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .with_context(|| format!("{} is not a chain of certificates in PEM", chain.display()))?;
    ensure!(!certificates.is_empty(), "{} holds no certificate", chain.display());
    let private = PrivateKeyDer::from_pem_file(key)
        .with_context(|| format!("{} is not a private key in PEM", key.display()))?;
    let certified = CertifiedKey::from_der(certificates, private, &ring::default_provider())
        .with_context(|| format!("{} and {} do not belong together", chain.display(), key.display()))?;
    Ok(Arc::new(certified))
}

/// The operator's signal to look again: SIGHUP.
pub(super) struct HangUps {
    #[cfg(unix)]
    signal: Option<tokio::signal::unix::Signal>,
}

impl HangUps {
    pub(super) fn hear() -> HangUps {
        HangUps {
            #[cfg(unix)]
            signal: tokio::signal::unix::signal(tokio::signal::unix::SignalKind::hangup()).ok(),
        }
    }

    async fn next(&mut self) {
        #[cfg(unix)]
        if let Some(signal) = &mut self.signal
            && signal.recv().await.is_some()
        {
            return;
        }
        std::future::pending().await
    }
}

/// Asks an authority for a certificate, and again before it ends. Account and certificate are kept in the data folder.
fn from_authority(acme: &Acme, data: &Path, stop: CancellationToken) -> anyhow::Result<Answers> {
    let kept = data.join("acme");
    std::fs::create_dir_all(&kept)?;
    let contact = acme.contact.iter().map(|mailbox| match mailbox.starts_with("mailto:") {
        true => mailbox.clone(),
        false => format!("mailto:{mailbox}"),
    });
    let mut asked =
        AcmeConfig::new(&acme.domains).contact(contact).cache(DirCache::new(kept)).directory(&acme.directory);
    if let Some(roots) = &acme.roots {
        asked = asked.client_tls_config(trusting(roots)?);
    }
    let mut state = asked.state();
    let mut pages = ServerConfig::builder().with_no_client_auth().with_cert_resolver(state.resolver());
    pages.alpn_protocols = vec![b"http/1.1".to_vec()];
    let challenge = state.challenge_rustls_config();
    tokio::spawn(async move {
        loop {
            let event = tokio::select! {
                event = state.next() => event,
                () = stop.cancelled() => return,
            };
            match event {
                Some(Ok(event)) => {
                    tracing::info!(event = %format!("{event:?}"), "the certificate's authority")
                }
                Some(Err(error)) => {
                    tracing::error!(error = %format!("{error:?}"), "no certificate yet; it is asked for again");
                }
                None => return,
            }
        }
    });
    Ok(Answers { pages: Arc::new(pages), challenge: Some(challenge) })
}

/// How an authority of one's own is called.
fn trusting(roots: &Path) -> anyhow::Result<Arc<ClientConfig>> {
    let read = || format!("tls.acme.roots, {}", roots.display());
    let mut trusted = RootCertStore::empty();
    for root in CertificateDer::pem_file_iter(roots).with_context(read)? {
        trusted.add(root.with_context(read)?).with_context(read)?;
    }
    ensure!(!trusted.is_empty(), "{}: no certificate in it", read());
    Ok(Arc::new(ClientConfig::builder().with_root_certificates(trusted).with_no_client_auth()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{KeyPair, generate_simple_self_signed};

    fn write(folder: &Path) -> Vec<u8> {
        let made = generate_simple_self_signed(vec!["localhost".to_owned()]).expect("a certificate");
        std::fs::write(folder.join("chain.pem"), made.cert.pem()).expect("written");
        std::fs::write(folder.join("key.pem"), made.key_pair.serialize_pem()).expect("written");
        made.cert.der().to_vec()
    }

    #[test]
    fn a_key_of_another_certificate_is_named_as_the_fault() {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path());
        let (chain, key) = (folder.path().join("chain.pem"), folder.path().join("key.pem"));
        assert!(certified(&chain, &key).is_ok());
        let other = KeyPair::generate().expect("a key");
        std::fs::write(&key, other.serialize_pem()).expect("written");
        let fault = certified(&chain, &key).expect_err("they do not fit").to_string();
        assert!(fault.contains("do not belong together"), "{fault}");
        std::fs::write(&chain, "nothing").expect("written");
        assert!(certified(&chain, &key).is_err());
    }
}
