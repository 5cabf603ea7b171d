//! Making one organisation of two, and undoing it.

use crate::{
    acts::open,
    model::{BeforeOrganisation, Kind, LikenessId, Standing, the_other},
    say, store,
};
use forums::ForumId;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
};
use organisations::{OrganisationId, Written};

/// The two are one: `stays` gets the names that only the other has, and its people.
pub struct MergeOrganisations {
    /// Which pair.
    pub likeness: LikenessId,
    /// In which forum that was decided.
    pub forum: ForumId,
    /// Which goes on.
    pub stays: OrganisationId,
}

impl Act for MergeOrganisations {
    type Out = ();
    const VERB: &'static str = "organisations.merge";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::DecideDuplicates, Scope::forum(self.forum.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let it = open(tx, self.likeness, Kind::Organisation).await?;
        let goes = OrganisationId(the_other(&it, self.stays.0).ok_or(Error::NotFound)?);
        let (organisation, after) = organisations::merge(tx, self.stays, goes).await?;
        if !store::decide(tx, it.id, Standing::Open, Standing::Merged).await? {
            return Err(Error::Refused(say::decided_meanwhile()));
        }
        let moved = registration::change_organisation(tx, goes, self.stays).await?;
        for other in store::open_of(tx, goes.0).await? {
            store::drop_open(tx, other.id).await?;
        }
        tx.on(Subject::new("organisation", self.stays.0));
        tx.fact("same", Standing::Open.word(), Standing::Merged.word());
        tx.changed(Topic::new("duplicates", self.forum.0));
        let before =
            serde_json::to_value(BeforeOrganisation { organisation, moved }).map_err(anyhow::Error::from)?;
        let after = serde_json::to_value(after).map_err(anyhow::Error::from)?;
        store::insert_merging(tx, it.id, self.stays.0, goes.0, &before, &after).await.map(drop)
    }
}

/// That is taken back: both are as they were, and have their people again. Answers what the one that stays had got and
/// keeps, because it was changed since.
pub struct UndoOrganisations {
    /// Which pair.
    pub likeness: LikenessId,
    /// In which forum that was decided.
    pub forum: ForumId,
}

impl Act for UndoOrganisations {
    type Out = Vec<String>;
    const VERB: &'static str = "organisations.undo";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::DecideDuplicates, Scope::forum(self.forum.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>> {
        open(tx, self.likeness, Kind::Organisation).await?;
        let merging = store::merging_of(tx, self.likeness).await?.ok_or(Error::NotFound)?;
        let (stays, goes) = (OrganisationId(merging.stays), OrganisationId(merging.goes));
        let before: BeforeOrganisation =
            serde_json::from_value(merging.before.0.clone()).map_err(anyhow::Error::from)?;
        let after: Written = serde_json::from_value(merging.after.0.clone()).map_err(anyhow::Error::from)?;
        let kept = organisations::take_apart(tx, (stays, goes), &before.organisation, &after).await?;
        if !store::set_undone(tx, merging.id).await?
            || !store::decide(tx, self.likeness, Standing::Merged, Standing::Open).await?
        {
            return Err(Error::Refused(say::decided_meanwhile()));
        }
        registration::give_organisation(tx, &before.moved, stays, goes).await?;
        tx.on(Subject::new("organisation", stays.0));
        tx.fact("same", Standing::Merged.word(), Standing::Open.word());
        tx.changed(Topic::new("duplicates", self.forum.0));
        Ok(kept)
    }
}
