//! Invite links: for a delegation and a category, to be used once by whoever gets it.

use crate::{
    acts::in_time,
    enter::{enter, must_enter},
    letters::{self, Invitation},
    model::{Entered, Entry, Part, RegistrationId, Source},
    say, store,
};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use delegations::DelegationId;
use forums::{CategoryId, Forum, ForumId};
use jiff::{SignedDuration, Timestamp};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::By,
    secret,
};
use serde_json::Value as Json;
use uuid::Uuid;

kernel::id! {
    /// An invite link.
    pub InviteId;
}

/// How long a link is good where no deadline ends it.
const LASTS: SignedDuration = SignedDuration::from_hours(24 * 60);
/// Letters in the words that go with an invitation.
pub const NOTE_LETTERS_MAX: usize = 1000;

kernel::record! {
    /// An invite link as kept; of its secret the database knows only the hash.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Invite {
        /// Its id.
        pub id: InviteId,
        /// To which forum.
        pub forum: ForumId,
        /// Into which delegation.
        pub delegation: Option<DelegationId>,
        /// In which category.
        pub category: CategoryId,
        /// What came of it.
        pub registration: Option<RegistrationId>,
        /// Where it was sent.
        pub email: Option<String>,
        /// The language of its letter.
        pub lang: String,
        /// What was said with it.
        pub note: String,
        /// Since when.
        pub created_at: Timestamp,
        /// Until when it is good.
        pub ends_at: Timestamp,
        /// When it was used.
        pub used_at: Option<Timestamp>,
        /// When it was taken back.
        pub ended_at: Option<Timestamp>,
    }
}

/// Whether an invite link is still good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is.
    Good,
    /// Somebody has registered by it.
    Used,
    /// Its time is over.
    Expired,
    /// It was taken back.
    Revoked,
}

impl Invite {
    /// Whether it is still good at `now`.
    pub fn state(&self, now: Timestamp) -> State {
        match self {
            Invite { used_at: Some(_), .. } => State::Used,
            Invite { ended_at: Some(_), .. } => State::Revoked,
            Invite { ends_at, .. } if *ends_at <= now => State::Expired,
            _ => State::Good,
        }
    }

    /// The same where nominations end at `deadline` today, which may have been moved since the link was made. Whatever
    /// the secretariat makes after the deadline is meant to outlive it.
    pub fn state_until(&self, now: Timestamp, deadline: Option<Timestamp>) -> State {
        let lasts = self.created_at.saturating_add(LASTS).unwrap_or(self.created_at);
        let was_made_after = |until: Timestamp| self.created_at >= until && self.ends_at == lasts;
        match self.state(now) {
            State::Good if deadline.is_some_and(|until| until <= now && !was_made_after(until)) => {
                State::Expired
            }
            state => state,
        }
    }
}

/// When nominations end for the delegation that an invite link leads into.
///
/// # Errors
/// What the database says.
pub(crate) async fn deadline_of(tx: &mut Tx, forum: &Forum, invite: &Invite) -> Result<Option<Timestamp>> {
    match invite.delegation {
        Some(delegation) => crate::deadline(tx, forum, delegation).await,
        None => Ok(None),
    }
}

impl InviteId {
    /// The secret in the link, made from the id and the installation's key: whoever made the link can copy it again,
    /// and whoever reads the database cannot.
    pub fn secret(self, seal: &[u8; 32]) -> String {
        BASE64URL_NOPAD.encode(&secret::hash(&format!("{}:invite:{}", HEXLOWER.encode(seal), self.0)))
    }
}

/// Makes an invite link, and sends it by letter when an address is given.
pub struct CreateInvite {
    /// To which forum.
    pub forum: Forum,
    /// Into which delegation.
    pub delegation: DelegationId,
    /// In which category.
    pub category: CategoryId,
    /// Where to send it.
    pub email: Option<String>,
    /// The language of the letter.
    pub lang: String,
    /// What to say with it.
    pub note: String,
    /// The page's id of the form: sent again, it is the same link.
    pub form: Uuid,
    /// The installation's key ([`kernel::keys::Keys::seal`]).
    pub seal: [u8; 32],
    /// The public address of the installation.
    pub home: String,
}

impl Act for CreateInvite {
    type Out = InviteId;
    const VERB: &'static str = "invite.create";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        must_enter(by, self.forum.id.0, Some(self.delegation.0))?;
        in_time(tx, &self.forum, Some(self.delegation), by).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<InviteId> {
        let id = InviteId(Uuid::new_v5(&self.delegation.0, self.form.as_bytes()));
        tx.alone("invite", id.0).await?;
        tx.about(Subject::new("invite", id.0));
        tx.about(Subject::new("delegation", self.delegation.0));
        if store::invite(tx, id).await?.is_some() {
            return Ok(id);
        }
        store::form_version(tx, self.forum.id, self.category).await?.ok_or(Error::NotFound)?;
        // Where there is a quota of nothing, whoever came by the link would wait for ever.
        let forum = self.forum.id.0;
        if delegations::quota_of(tx, forum, self.delegation, self.category.0).await? == Some(0) {
            return Err(Error::NotFound);
        }
        let deadline =
            crate::deadline(tx, &self.forum, self.delegation).await?.filter(|until| *until > tx.now);
        let ends_at = deadline.unwrap_or_else(|| tx.now.saturating_add(LASTS).unwrap_or(tx.now));
        let secret = id.secret(&self.seal);
        store::insert_invite(tx, id, self, ends_at, &secret::hash(&secret)).await?;
        tx.fact("category", Json::Null, self.category.to_string());
        if let Some(email) = &self.email {
            let letter = Invitation {
                forum: &self.forum,
                about: id.0,
                email,
                language: &self.lang,
                category: self.category,
                delegation: Some(self.delegation),
                note: &self.note,
                home: &self.home,
                secret: &secret,
            };
            letters::invite(tx, &letter, ends_at).await?;
        }
        tx.changed(Topic::new("registration", self.forum.id.0));
        Ok(id)
    }
}

/// Takes an invite link back.
pub struct RevokeInvite {
    /// To which forum it led.
    pub forum: Forum,
    /// Which.
    pub invite: InviteId,
}

impl Act for RevokeInvite {
    type Out = ();
    const VERB: &'static str = "invite.revoke";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        must_hold(tx, &self.forum, self.invite, by).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("invite", self.invite.0));
        if !store::end_invite(tx, self.invite).await? {
            return Err(Error::Refused(say::invite_is_over()));
        }
        tx.changed(Topic::new("registration", self.forum.id.0));
        Ok(())
    }
}

/// Forgets to whom an invite link that is over was sent, with the words and the letter that went with it; that there was a
/// link, of which category and until when, stays.
pub struct ForgetInvitee {
    /// To which forum it led.
    pub forum: Forum,
    /// Which.
    pub invite: InviteId,
}

impl Act for ForgetInvitee {
    /// Letters that are gone, to be removed from the visible outbox after the commit.
    type Out = Vec<Uuid>;
    const VERB: &'static str = "invite.forget";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        must_hold(tx, &self.forum, self.invite, by).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        tx.alone("invite", self.invite.0).await?;
        let it = store::invite(tx, self.invite).await?.ok_or(Error::NotFound)?;
        tx.about(Subject::new("invite", self.invite.0));
        if it.state_until(tx.now, deadline_of(tx, &self.forum, &it).await?) == State::Good {
            return Err(Error::Refused(say::invite_is_good()));
        }
        store::forget_invitee(tx, self.invite).await?;
        tx.changed(Topic::new("registration", self.forum.id.0));
        kernel::letters::forget(tx, self.invite.0).await
    }
}

/// Who may do something to an invite link: whoever may enter people where it leads.
async fn must_hold(tx: &mut Tx, forum: &Forum, invite: InviteId, by: &By) -> Result<()> {
    let known = store::invite(tx, invite).await?.filter(|it| it.forum == forum.id);
    let it = known.ok_or(Error::NotFound)?;
    must_enter(by, it.forum.0, it.delegation.map(|delegation| delegation.0))
}

/// Whoever holds an invite link registers by it.
pub struct AcceptInvite {
    /// To which forum it leads.
    pub forum: Forum,
    /// What stands in the link.
    pub secret: String,
    /// Who comes. Delegation and category are those of the invitation.
    pub entry: Entry,
}

impl Act for AcceptInvite {
    type Out = Entered;
    const VERB: &'static str = "invite.accept";

    async fn may(&self, _: &By, tx: &mut Tx) -> Result<()> {
        let known = store::invite_by_secret(tx, &self.secret).await?;
        known.filter(|it| it.forum == self.forum.id).map(drop).ok_or(Error::NotFound)
    }

    async fn run(&self, tx: &mut Tx) -> Result<Entered> {
        let id = store::invite_by_secret(tx, &self.secret).await?.ok_or(Error::NotFound)?.id;
        tx.alone("invite", id.0).await?;
        let it = store::invite(tx, id).await?.ok_or(Error::NotFound)?;
        let state = it.state_until(tx.now, deadline_of(tx, &self.forum, &it).await?);
        if let (State::Used, Some(form), Some(made)) = (state, self.entry.form, it.registration)
            && made.0 == form
        {
            tx.about(crate::enter::subject(made));
            return Ok(crate::enter::once(tx, Entered::Same(made)));
        }
        match state {
            State::Good => {}
            State::Used => return Err(Error::Refused(say::invite_used())),
            State::Expired => return Err(Error::Refused(say::invite_expired())),
            State::Revoked => return Err(Error::Refused(say::invite_revoked())),
        }
        let entry = Entry {
            delegation: it.delegation,
            category: it.category,
            part: Part::Member,
            source: Source::Invite,
            ..self.entry.clone()
        };
        let entered = enter(tx, &self.forum, &entry).await?;
        store::use_invite(tx, id, entered.id()).await?;
        if let Some(made) = store::by_id(tx, entered.id()).await? {
            kernel::letters::belongs_to(tx, id.0, made.person.0).await?;
        }
        tx.about(Subject::new("invite", id.0));
        Ok(entered)
    }
}
