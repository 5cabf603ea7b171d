//! How often links may be asked for: counted in the memory of each node, by a hash, so that no address is kept.

use jiff::{SignedDuration, Timestamp};
use kernel::web::App;
use moka::sync::Cache;
use sha2::{Digest, Sha256};
use std::{net::IpAddr, sync::LazyLock, time::Duration};

/// Letters that one mailbox gets in an hour, whoever asks.
const PER_MAILBOX_MAX: usize = 5;
/// Letters about registrations that one mailbox gets in an hour by way of a form that anybody may send: an organisation's
/// common mailbox registers several people.
const REGISTRATIONS_PER_MAILBOX_MAX: usize = 10;
/// Links asked for from one network address in an hour. A whole hall stands behind one address, so this only stops
/// whoever tries one mailbox after another.
const PER_CLIENT_MAX: usize = 300;
/// Passkey ceremonies begun from one network address in an hour: each writes a row.
const CEREMONIES_PER_CLIENT_MAX: usize = 1000;
const WINDOW: SignedDuration = SignedDuration::from_hours(1);

/// Instants of asking within the last hour. Keys begin with the installation's own, so that several in one process
/// do not count for each other.
static ASKED: LazyLock<Cache<[u8; 32], Vec<Timestamp>>> =
    LazyLock::new(|| Cache::builder().max_capacity(100_000).time_to_idle(Duration::from_secs(3600)).build());

/// Notes that somebody asks for a link, and answers whether they may. Known and unknown mailboxes are counted alike.
pub(crate) fn may_ask(app: &App, email: &str, client: Option<IpAddr>) -> bool {
    let now = app.db.clock.now();
    let by_client =
        client.is_none_or(|client| noted(app, &format!("client {}", network(client)), PER_CLIENT_MAX, now));
    by_client && noted(app, &format!("mailbox {email}"), PER_MAILBOX_MAX, now)
}

/// Notes that somebody whom we do not know gives a mailbox in a form, and answers whether a letter may go there: else a
/// stranger fills it with letters. Known and unknown mailboxes are counted alike.
pub fn may_write_to(app: &App, email: &str) -> bool {
    noted(app, &format!("registrations {email}"), REGISTRATIONS_PER_MAILBOX_MAX, app.db.clock.now())
}

/// Notes that somebody who is not signed in begins to use a passkey, and answers whether they may.
pub(crate) fn may_begin(app: &App, client: Option<IpAddr>) -> bool {
    let now = app.db.clock.now();
    client.is_none_or(|client| {
        noted(app, &format!("passkey {}", network(client)), CEREMONIES_PER_CLIENT_MAX, now)
    })
}

fn noted(app: &App, what: &str, most: usize, now: Timestamp) -> bool {
    let key: [u8; 32] = Sha256::new_with_prefix(app.keys.seal).chain_update(what).finalize().into();
    let mut allowed = false;
    ASKED.entry(key).and_upsert_with(|kept| {
        let mut asked = kept.map(moka::Entry::into_value).unwrap_or_default();
        asked.retain(|at| now.duration_since(*at) < WINDOW);
        allowed = asked.len() < most;
        if allowed {
            asked.push(now);
        }
        asked
    });
    allowed
}

/// An IPv6 customer holds a network of 64 bits, so their single addresses say nothing.
fn network(client: IpAddr) -> String {
    match client {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => v4.to_string(),
            None => format!("{:x?}", &v6.segments()[..4]),
        },
    }
}
