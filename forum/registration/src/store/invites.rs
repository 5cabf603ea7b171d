//! Invite links.

use crate::{
    invites::{CreateInvite, Invite, InviteId},
    model::RegistrationId,
};
use delegations::DelegationId;
use forums::ForumId;
use jiff::Timestamp;
use kernel::{Result, db::Tx};

macro_rules! invites {
    ($rest:literal) => {
        concat!(
            "select id, forum, delegation, category, registration, email, lang, note, created_at, ends_at, used_at, ended_at
             from invite ",
            $rest
        )
    };
}

/// The invite link of that id.
///
/// # Errors
/// What the database says.
pub async fn invite(tx: &mut Tx, id: InviteId) -> Result<Option<Invite>> {
    Ok(tx.sql(invites!("where id = $1")).bind(id).optional().await?)
}

/// The invite link of that secret, also one that is over.
///
/// # Errors
/// What the database says.
pub async fn invite_by_secret(tx: &mut Tx, secret: &str) -> Result<Option<Invite>> {
    Ok(tx.sql(invites!("where secret = $1")).bind(kernel::secret::hash(secret)).optional().await?)
}

/// A delegation's invite links in a forum, the newest first.
///
/// # Errors
/// What the database says.
pub async fn invites_of(tx: &mut Tx, forum: ForumId, delegation: DelegationId) -> Result<Vec<Invite>> {
    Ok(tx
        .sql(invites!("where forum = $1 and delegation = $2 order by created_at desc, id desc limit 500"))
        .bind(forum)
        .bind(delegation)
        .all()
        .await?)
}

pub(crate) async fn insert_invite(
    tx: &mut Tx,
    id: InviteId,
    new: &CreateInvite,
    ends_at: Timestamp,
    secret: &[u8],
) -> Result<()> {
    let (now, by) = (tx.now, tx.by.person());
    tx.sql(
        "insert into invite (id, secret, forum, delegation, category, email, lang, note, created_by, created_at, ends_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(id)
    .bind(secret)
    .bind(new.forum.id)
    .bind(new.delegation)
    .bind(new.category)
    .bind(new.email.as_deref())
    .bind(&new.lang)
    .bind(&new.note)
    .bind(by)
    .bind(now)
    .bind(ends_at)
    .run()
    .await?;
    Ok(())
}

/// Takes a link back. Answers whether it was still good.
pub(crate) async fn end_invite(tx: &mut Tx, id: InviteId) -> Result<bool> {
    let now = tx.now;
    let ended = tx
        .sql("update invite set ended_at = $2 where id = $1 and used_at is null and ended_at is null")
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(ended > 0)
}

/// Takes away to whom an invite link was sent, and with which words.
pub(crate) async fn forget_invitee(tx: &mut Tx, id: InviteId) -> Result<()> {
    tx.sql("update invite set email = null, note = '' where id = $1").bind(id).run().await?;
    Ok(())
}

pub(crate) async fn use_invite(tx: &mut Tx, id: InviteId, registration: RegistrationId) -> Result<()> {
    let now = tx.now;
    tx.sql("update invite set used_at = $2, registration = $3 where id = $1")
        .bind(id)
        .bind(now)
        .bind(registration)
        .run()
        .await?;
    Ok(())
}
