//! The address of a hall's own screens.

use super::{at_console, must_run};
use crate::{model::topic, store};
use forums::ForumId;
use kernel::{
    Result,
    db::{Act, Tx},
    rights::By,
};
use programme::RoomId;

/// The screens of a hall get another address, and the one before is none any more.
pub struct RenewScreens {
    /// Of which forum.
    pub forum: ForumId,
    /// Which hall.
    pub hall: RoomId,
}

impl Act for RenewScreens {
    type Out = ();
    const VERB: &'static str = "stage.renew-screens";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        at_console(tx, self.forum, self.hall).await?;
        let link = tx.new_id();
        store::renew_link(tx, self.forum, self.hall, link).await?;
        tx.changed(topic(self.hall.0));
        tx.changed(topic(self.forum.0));
        Ok(())
    }
}
