//! What people do with lists.

use crate::{
    file::{Forget, KEPT},
    model::{ListId, Plan, SentList, State, Tally},
    say, store,
};
use delegations::DelegationId;
use forums::Forum;
use kernel::{
    Error, Result,
    db::{Act, Json, Tx},
    jobs,
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
};
use registration::must_enter;
use sheets::Format;
use uuid::Uuid;

pub(crate) fn subject(id: ListId) -> Subject {
    Subject::new("list", id.0)
}

pub(crate) fn topic(id: ListId) -> Topic {
    Topic::new("list", id.0)
}

/// Whether somebody may look at a list and decide about it: its sender, as long as they may enter people for it, and the secretariat.
pub(crate) fn must_handle(by: &By, list: &SentList) -> Result<()> {
    if by.person() == Some(list.by_person) {
        return must_enter(by, list.forum.0, list.delegation.map(|it| it.0));
    }
    by.must(Right::EnterPeople, Scope::forum(list.forum.0))
}

/// Heads enter until their deadline; the secretariat at any time.
pub(crate) async fn in_time(
    tx: &mut Tx,
    forum: &Forum,
    delegation: Option<DelegationId>,
    by: &By,
) -> Result<()> {
    let Some(delegation) = delegation.filter(|_| !by.may(Right::EnterPeople, Scope::forum(forum.id.0)))
    else {
        return Ok(());
    };
    match registration::deadline(tx, forum, delegation).await? {
        Some(until) if until <= tx.now => Err(Error::Refused(registration::say::deadline_is_over())),
        _ => Ok(()),
    }
}

async fn of(tx: &mut Tx, id: ListId) -> Result<SentList> {
    store::by_id(tx, id).await?.ok_or(Error::NotFound)
}

/// A list comes in, to be looked through.
pub struct Send {
    /// For which forum.
    pub forum: Forum,
    /// For which delegation; `None`: its rows say so themselves.
    pub delegation: Option<DelegationId>,
    /// The file, kept already.
    pub file: Uuid,
    /// What it is.
    pub format: Format,
    /// The language of whoever has none in it.
    pub language: String,
    /// What was guessed about it.
    pub plan: Plan,
    /// Its rows.
    pub rows: usize,
}

impl Act for Send {
    type Out = ListId;
    const VERB: &'static str = "lists.send";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        by.person().ok_or(Error::SignIn)?;
        must_enter(by, self.forum.id.0, self.delegation.map(|it| it.0))?;
        in_time(tx, &self.forum, self.delegation, by).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<ListId> {
        let id = ListId(tx.new_id());
        tx.about(subject(id));
        tx.about(Subject::new("forum", self.forum.id.0));
        let total = i64::try_from(self.rows).unwrap_or(i64::MAX);
        let list = SentList {
            id,
            forum: self.forum.id,
            delegation: self.delegation,
            by_person: tx.by.person().ok_or(Error::SignIn)?,
            file: Some(self.file),
            format: self.format.ending().to_owned(),
            language: self.language.clone(),
            plan: Json(self.plan.clone()),
            state: State::Open,
            total,
            done: 0,
            tally: Json(Tally::default()),
            created_at: tx.now,
            ended_at: None,
        };
        store::insert(tx, &list).await?;
        tx.fact("rows", serde_json::Value::Null, total);
        let until = tx.now + KEPT;
        jobs::later_at(tx, &Forget { list: id }, until).await?;
        Ok(id)
    }
}

/// Somebody says what the columns of a list are.
pub struct Columns {
    /// Of which list.
    pub list: ListId,
    /// How it is to be read.
    pub plan: Plan,
}

impl Act for Columns {
    type Out = ();
    const VERB: &'static str = "lists.columns";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        must_handle(by, &of(tx, self.list).await?)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(subject(self.list));
        if store::set_plan(tx, self.list, &Json(self.plan.clone())).await? {
            Ok(())
        } else {
            Err(Error::Refused(say::begun_already()))
        }
    }
}

/// A list that was looked through goes in, in the background.
pub struct Begin {
    /// In which forum.
    pub forum: Forum,
    /// Which list.
    pub list: ListId,
    /// How it is read, and what was decided.
    pub plan: Plan,
    /// Its rows.
    pub rows: usize,
}

impl Act for Begin {
    type Out = ();
    const VERB: &'static str = "lists.begin";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let list = of(tx, self.list).await?;
        must_handle(by, &list)?;
        in_time(tx, &self.forum, list.delegation, by).await
    }

    /// Refuses a list that has begun already: the button was pressed twice.
    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(subject(self.list));
        let total = i64::try_from(self.rows).unwrap_or(i64::MAX);
        if !store::begin(tx, self.list, &Json(self.plan.clone()), total).await? {
            return Err(Error::Refused(say::begun_already()));
        }
        tx.fact("state", State::Open.word(), State::Running.word());
        tx.changed(topic(self.list));
        let by = tx.by.person().ok_or(Error::SignIn)?;
        jobs::later(tx, &crate::Bring { list: self.list, by }).await
    }
}

/// Somebody takes a list back. What has gone in stays in; the file is removed. Answers the file.
pub struct Remove {
    /// Which list.
    pub list: ListId,
}

impl Act for Remove {
    type Out = Vec<Uuid>;
    const VERB: &'static str = "lists.remove";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        must_handle(by, &of(tx, self.list).await?)
    }

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        tx.about(subject(self.list));
        let files = store::files(tx, Some(self.list)).await?;
        store::forget(tx, Some(self.list)).await?;
        tx.changed(topic(self.list));
        Ok(files)
    }
}
