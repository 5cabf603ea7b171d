//! All SQL of lists.

use crate::model::{ListId, Plan, SentList, State, Tally};
use delegations::DelegationId;
use forums::ForumId;
use jiff::civil::Date;
use kernel::{
    Result,
    db::{Json, Tx},
};
use registration::{RegistrationId, Standing};
use uuid::Uuid;

macro_rules! lists {
    ($rest:literal) => {
        concat!(
            "select id, forum, delegation, by_person, file, format, language, plan, state, total, done, tally, created_at,
               ended_at
             from sent_list ",
            $rest
        )
    };
}

/// Lists that are shown at most.
const LISTS_MAX: i64 = 50;

pub(crate) async fn insert(tx: &mut Tx, list: &SentList) -> Result<()> {
    tx.sql(
        "insert into sent_list (id, forum, delegation, by_person, file, format, language, plan, state, total, done, tally,
           created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(list.id)
    .bind(list.forum)
    .bind(list.delegation)
    .bind(list.by_person)
    .bind(list.file)
    .bind(&list.format)
    .bind(&list.language)
    .bind(&list.plan)
    .bind(list.state)
    .bind(list.total)
    .bind(list.done)
    .bind(&list.tally)
    .bind(list.created_at)
    .run()
    .await?;
    Ok(())
}

pub(crate) async fn by_id(tx: &mut Tx, id: ListId) -> Result<Option<SentList>> {
    Ok(tx.sql(lists!("where id = $1")).bind(id).optional().await?)
}

/// The newest lists of a forum; of one sender, or (`None`) of all.
pub(crate) async fn newest(tx: &mut Tx, forum: ForumId, sender: Option<Uuid>) -> Result<Vec<SentList>> {
    Ok(tx
        .sql(lists!(
            "where forum = $1 and (by_person = $2 or $2 is null) order by created_at desc, id desc limit $3"
        ))
        .bind(forum)
        .bind(sender)
        .bind(LISTS_MAX)
        .all()
        .await?)
}

/// Writes a plan, as long as the list is looked through. Answers whether it was.
pub(crate) async fn set_plan(tx: &mut Tx, id: ListId, plan: &Json<Plan>) -> Result<bool> {
    let changed = tx
        .sql("update sent_list set plan = $2 where id = $1 and state = 'open'")
        .bind(id)
        .bind(plan)
        .run()
        .await?;
    Ok(changed > 0)
}

/// Lets a list that was looked through begin. Answers whether it was.
pub(crate) async fn begin(tx: &mut Tx, id: ListId, plan: &Json<Plan>, total: i64) -> Result<bool> {
    let begun = tx
        .sql("update sent_list set state = 'running', plan = $2, total = $3 where id = $1 and state = 'open' and file is not null")
        .bind(id)
        .bind(plan)
        .bind(total)
        .run()
        .await?;
    Ok(begun > 0)
}

/// Takes a list from one row to another. Answers false, and changes nothing, when it is not there (any more): somebody
/// else has taken it on.
pub(crate) async fn advance(tx: &mut Tx, id: ListId, from: i64, to: i64) -> Result<bool> {
    let moved = tx
        .sql("update sent_list set done = $3 where id = $1 and done = $2 and state = 'running'")
        .bind(id)
        .bind(from)
        .bind(to)
        .run()
        .await?;
    Ok(moved > 0)
}

pub(crate) async fn set_tally(tx: &mut Tx, id: ListId, tally: &Json<Tally>) -> Result<()> {
    tx.sql("update sent_list set tally = $2 where id = $1").bind(id).bind(tally).run().await?;
    Ok(())
}

pub(crate) async fn end(tx: &mut Tx, id: ListId, state: State) -> Result<()> {
    let now = tx.now;
    tx.sql("update sent_list set state = $2, ended_at = $3 where id = $1 and state = 'running'")
        .bind(id)
        .bind(state)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// The files of lists that are kept: of one list, or (`None`) of all.
pub(crate) async fn files(tx: &mut Tx, id: Option<ListId>) -> Result<Vec<Uuid>> {
    let files: Vec<(Uuid,)> = tx
        .sql("select file from sent_list where file is not null and (id = $1 or $1 is null)")
        .bind(id)
        .all()
        .await?;
    Ok(files.into_iter().map(|(file,)| file).collect())
}

/// Lists without a file any more: of one, or (`None`) all. What has not gone in by then does not go in.
pub(crate) async fn forget(tx: &mut Tx, id: Option<ListId>) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "update sent_list set file = null, ended_at = coalesce(ended_at, $2),
           state = case when state in ('open', 'running') then 'stopped' else state end
         where file is not null and (id = $1 or $1 is null)",
    )
    .bind(id)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

kernel::record! {
    /// Somebody who is registered already, as far as it is needed to see that a row is the same person.
    #[derive(Clone, Debug)]
    pub(crate) struct Known {
        pub id: RegistrationId,
        pub delegation: Option<String>,
        pub reference: Option<String>,
        pub standing: Standing,
        pub name: String,
        pub language: String,
        pub family_name: String,
        pub given_name: String,
        pub patronymic: String,
        pub latin_family: String,
        pub latin_given: String,
        pub email: Option<String>,
        pub birth_date: Option<Date>,
    }
}

impl Known {
    /// Their name, to be shown.
    pub fn bearer(&self) -> people::Bearer<'_> {
        people::bearer!(self)
    }
}

kernel::record! {
    /// What is known of whoever holds a place beside what every list shows.
    #[derive(Clone, Debug)]
    pub(crate) struct Particulars {
        pub id: RegistrationId,
        pub patronymic: String,
        pub birth_date: Option<Date>,
    }
}

/// The particulars of everybody who holds a place.
pub(crate) async fn particulars(tx: &mut Tx, forum: ForumId) -> Result<Vec<Particulars>> {
    Ok(tx
        .sql(
            "select r.id, p.patronymic, p.birth_date from registration r join person p on p.id = r.person
             where r.forum = $1 and r.standing = 'active'",
        )
        .bind(forum)
        .all()
        .await?)
}

kernel::record! {
    /// Somebody who bears a sender's number.
    #[derive(Clone, Debug)]
    pub(crate) struct Numbered {
        pub reference: String,
        pub delegation: Option<String>,
        pub name: String,
    }
}

/// Everybody of a forum who bears a sender's number.
pub(crate) async fn numbered(tx: &mut Tx, forum: ForumId) -> Result<Vec<Numbered>> {
    Ok(tx
        .sql(
            "select r.ref as reference, d.slug as delegation, p.name from registration r
             join person p on p.id = r.person
             left join delegation d on d.id = r.delegation
             where r.forum = $1 and r.ref is not null and p.erased_at is null
             order by r.created_at, r.id",
        )
        .bind(forum)
        .all()
        .await?)
}

/// Everybody who is registered in a forum; in one delegation, or (`None`) in all.
pub(crate) async fn known(
    tx: &mut Tx,
    forum: ForumId,
    delegation: Option<DelegationId>,
) -> Result<Vec<Known>> {
    Ok(tx
        .sql(
            "select r.id, d.slug as delegation, r.ref as reference, r.standing, p.name, p.language, p.family_name, p.given_name,
               p.patronymic, p.latin_family, p.latin_given, p.email, p.birth_date
             from registration r
             join person p on p.id = r.person
             left join delegation d on d.id = r.delegation
             where r.forum = $1 and (r.delegation = $2 or $2 is null) and p.erased_at is null
             order by r.created_at, r.id",
        )
        .bind(forum)
        .bind(delegation)
        .all()
        .await?)
}
