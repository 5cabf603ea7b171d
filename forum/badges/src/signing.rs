//! How a ticket becomes an address that any phone opens.

use crate::model::Ticket;
use kernel::{shell, web::App};

/// The installation's key and address, for acts that write letters about tickets.
#[derive(Clone)]
pub struct Signer {
    key: ticket::Key,
    home: String,
}

impl Signer {
    /// Of this installation; none while its operator has not said under which address people reach it: a ticket carries
    /// that address on paper, and cannot be called back.
    pub fn of(app: &App) -> Option<Signer> {
        app.config.knows_its_address().then(|| Signer {
            key: ticket::Key::from_bytes(&app.keys.tickets.to_bytes()),
            home: app.config.public_url(),
        })
    }

    /// The public address of the installation.
    pub fn home(&self) -> &str {
        &self.home
    }

    /// `HTTPS://FORUM.EXAMPLE/T/…`
    pub fn address(&self, it: &Ticket) -> String {
        let serial = u64::try_from(it.serial).unwrap_or_default();
        ticket::Ticket::new(it.forum, serial, it.ends_at.as_second()).sign(&self.key).address(&self.home)
    }
}

/// The address of a ticket of this installation.
///
/// # Errors
/// When the operator has not set `public_url`.
pub fn address(app: &App, it: &Ticket) -> kernel::Result<String> {
    Ok(signer(app)?.address(it))
}

/// [`Signer::of`], as a refusal that names the setting.
pub(crate) fn signer(app: &App) -> kernel::Result<Signer> {
    Signer::of(app).ok_or_else(|| kernel::Error::Refused(shell::say::no_public_url("public_url")))
}
