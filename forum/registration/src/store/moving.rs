//! Registrations that pass to another category or delegation.

use crate::{model::RegistrationId, reckoned};
use delegations::DelegationId;
use forums::CategoryId;
use kernel::{Result, db::Tx};

/// Where a registration belongs.
pub(crate) struct Side {
    pub delegation: Option<DelegationId>,
    pub category: CategoryId,
    /// Which version of the category's form its answers are to be read by.
    pub form_version: i64,
}

pub(crate) async fn set_side(tx: &mut Tx, id: RegistrationId, to: &Side) -> Result<()> {
    let now = tx.now;
    tx.sql("update registration set delegation = $2, category = $3, form_version = $4, changed_at = $5 where id = $1")
        .bind(id)
        .bind(to.delegation)
        .bind(to.category)
        .bind(to.form_version)
        .bind(now)
        .run()
        .await?;
    reckoned::forget(tx);
    Ok(())
}

/// The sender's own number says nothing of it any more.
pub(crate) async fn forget_reference(tx: &mut Tx, id: RegistrationId) -> Result<()> {
    tx.sql("update registration set ref = null where id = $1").bind(id).run().await?;
    Ok(())
}
