//! All SQL on what went out and what came back.

use crate::model::{Answers, AnswersId, Fate, ListId, Making, OutList, State, Told};
use delegations::DelegationId;
use forums::{CategoryId, ForumId, StepId};
use jiff::{Timestamp, civil::Date};
use kernel::{
    Result, Text,
    db::{Json, Shared, Tx},
};
use organisations::Names as OrganisationNames;
use people::PersonId;
use registration::{Answers as Answered, Part, RegistrationId, Standing};
use uuid::Uuid;

/// Lists and files of answers that are shown at most.
const SHOWN_MAX: i64 = 50;
/// People who wait at one step and are looked at, at most.
const WAITING_MAX: i64 = 50_000;

kernel::record! {
    /// What is known of somebody who is, or may be, on a list.
    #[derive(Clone, Debug)]
    pub(crate) struct Particulars {
        pub id: RegistrationId,
        pub person: PersonId,
        pub name: String,
        pub family_name: String,
        pub given_name: String,
        pub patronymic: String,
        pub latin_family: String,
        pub latin_given: String,
        pub passport_name: String,
        pub email: Option<String>,
        pub language: String,
        pub birth_date: Option<Date>,
        pub photo: Option<Uuid>,
        pub delegation: Option<DelegationId>,
        pub delegation_name: Option<Shared<Text>>,
        /// The delegation's place in protocol order.
        pub delegation_place: Option<i64>,
        pub category: CategoryId,
        pub category_name: Shared<Text>,
        pub organisation_name: Option<String>,
        pub organisation_names: Option<Json<OrganisationNames>>,
        pub part: Part,
        pub title: String,
        pub position: Json<Text>,
        pub protocol_rank: i64,
        pub answers: Json<Answered>,
        pub standing: Standing,
        pub step_place: i64,
    }
}

impl Particulars {
    /// What is strange about the passport's spelling, if anything is.
    pub fn passport_mismatch(&self) -> Option<people::passport::Mismatch> {
        let names = people::Names {
            family_name: self.family_name.clone(),
            given_name: self.given_name.clone(),
            latin_family: self.latin_family.clone(),
            latin_given: self.latin_given.clone(),
            passport_name: self.passport_name.clone(),
            ..people::Names::default()
        };
        people::passport::mismatch(&names, &self.language)
    }

    /// Their name, to be shown.
    pub fn bearer(&self) -> people::Bearer<'_> {
        people::bearer!(self)
    }

    /// The organisation's name for a reader of `lang`, else the official one; empty where there is none.
    pub fn organisation_for(&self, lang: &str) -> &str {
        let named =
            self.organisation_names.as_ref().and_then(|names| names.get(lang)).map(|name| name.text.as_str());
        named.or(self.organisation_name.as_deref()).unwrap_or_default()
    }
}

macro_rules! particulars {
    ($rest:literal) => {
        concat!(
            "select r.id, r.person, p.name, p.family_name, p.given_name, p.patronymic, p.latin_family, p.latin_given,
               p.passport_name, p.email, p.language, p.birth_date, p.photo, r.delegation, d.name as delegation_name,
               s.position as delegation_place, r.category, c.name as category_name, o.name as organisation_name,
               o.names as organisation_names, r.part, r.title, r.position, r.protocol_rank, r.answers, r.standing, r.step_place
             from registration r
             join person p on p.id = r.person
             join category c on c.id = r.category
             left join delegation d on d.id = r.delegation
             left join seat s on s.forum = r.forum and s.delegation = r.delegation
             left join organisation o on o.id = r.organisation
             where p.erased_at is null ",
            $rest
        )
    };
}

/// Whoever waits with so many steps taken, in the order in which they came.
pub(crate) async fn waiting(tx: &mut Tx, forum: ForumId, step_place: i64) -> Result<Vec<Particulars>> {
    Ok(tx
        .sql(particulars!(
            "and r.forum = $1 and r.standing = 'active' and r.accredited = false and r.step_place = $2
             order by r.created_at, r.id limit $3"
        ))
        .bind(forum)
        .bind(step_place)
        .bind(WAITING_MAX)
        .all()
        .await?)
}

/// Everybody who was ever on a list of the step, as they stand now.
pub(crate) async fn of_step(tx: &mut Tx, step: StepId) -> Result<Vec<Particulars>> {
    Ok(tx
        .sql(particulars!(
            "and r.id in (select w.registration from outside_row w join outside_list l on l.id = w.list where l.step = $1)"
        ))
        .bind(step)
        .all()
        .await?)
}

/// One of them.
pub(crate) async fn particulars(tx: &mut Tx, id: RegistrationId) -> Result<Option<Particulars>> {
    Ok(tx.sql(particulars!("and r.id = $1")).bind(id).optional().await?)
}

kernel::record! {
    /// Somebody on a list.
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct OutRow {
        pub code: String,
        pub list: ListId,
        pub registration: RegistrationId,
        pub seen: Vec<u8>,
        pub fields: Json<Vec<String>>,
        pub answered_at: Option<Timestamp>,
        pub sent_at: Timestamp,
    }
}

/// Everybody on the lists of a step, those of the newest list first.
pub(crate) async fn rows_of_step(tx: &mut Tx, step: StepId) -> Result<Vec<OutRow>> {
    Ok(tx
        .sql(
            "select w.code, w.list, w.registration, w.seen, l.fields, w.answered_at, l.sent_at
             from outside_row w join outside_list l on l.id = w.list where l.step = $1 order by l.sent_at desc, w.code",
        )
        .bind(step)
        .all()
        .await?)
}

/// Everybody on one list.
pub(crate) async fn rows_of_list(tx: &mut Tx, list: ListId) -> Result<Vec<OutRow>> {
    Ok(tx
        .sql(
            "select w.code, w.list, w.registration, w.seen, l.fields, w.answered_at, l.sent_at
             from outside_row w join outside_list l on l.id = w.list where l.id = $1",
        )
        .bind(list)
        .all()
        .await?)
}

/// Whoever stands under a code on a list of the step.
pub(crate) async fn row(tx: &mut Tx, step: StepId, code: &str) -> Result<Option<OutRow>> {
    Ok(tx
        .sql(
            "select w.code, w.list, w.registration, w.seen, l.fields, w.answered_at, l.sent_at
             from outside_row w join outside_list l on l.id = w.list where l.step = $1 and w.code = $2",
        )
        .bind(step)
        .bind(code)
        .optional()
        .await?)
}

/// Keeps a list; answers false, and changes nothing, when it is there already.
pub(crate) async fn insert_list(tx: &mut Tx, list: &OutList) -> Result<bool> {
    let new = tx
        .sql(
            "insert into outside_list (id, forum, step, by_person, lang, fields, people, making, sent_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing",
        )
        .bind(list.id)
        .bind(list.forum)
        .bind(list.step)
        .bind(list.by_person)
        .bind(&list.lang)
        .bind(&list.fields)
        .bind(list.people)
        .bind(list.making)
        .bind(list.sent_at)
        .run()
        .await?;
    Ok(new > 0)
}

pub(crate) async fn insert_row(
    tx: &mut Tx,
    list: ListId,
    code: &str,
    registration: RegistrationId,
    seen: Vec<u8>,
) -> Result<()> {
    tx.sql("insert into outside_row (code, list, registration, seen) values ($1, $2, $3, $4)")
        .bind(code)
        .bind(list)
        .bind(registration)
        .bind(seen)
        .run()
        .await?;
    Ok(())
}

/// Keeps what was answered for somebody, on every list of the step that still waits for it.
pub(crate) async fn answered(tx: &mut Tx, step: StepId, id: RegistrationId, fate: Fate) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "update outside_row set answer = $3, answered_at = $4 where registration = $2 and answered_at is null
           and list in (select id from outside_list where step = $1)",
    )
    .bind(step)
    .bind(id)
    .bind(fate)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

macro_rules! lists {
    ($rest:literal) => {
        concat!(
            "select id, forum, step, by_person, lang, fields, people, making, file, sent_at from outside_list ",
            $rest
        )
    };
}

pub(crate) async fn list(tx: &mut Tx, id: ListId) -> Result<Option<OutList>> {
    Ok(tx.sql(lists!("where id = $1")).bind(id).optional().await?)
}

/// The newest lists of a step.
pub(crate) async fn lists(tx: &mut Tx, step: StepId) -> Result<Vec<OutList>> {
    Ok(tx
        .sql(lists!("where step = $1 order by sent_at desc, id desc limit $2"))
        .bind(step)
        .bind(SHOWN_MAX)
        .all()
        .await?)
}

/// How many people of each list of a step were answered for.
pub(crate) async fn answered_for(tx: &mut Tx, step: StepId) -> Result<Vec<(ListId, i64)>> {
    Ok(tx
        .sql(
            "select w.list, count(*) from outside_row w join outside_list l on l.id = w.list
             where l.step = $1 and w.answered_at is not null group by w.list",
        )
        .bind(step)
        .all()
        .await?)
}

/// Says how the making of a workbook has ended. Answers false when nobody waits for it any more.
pub(crate) async fn made(tx: &mut Tx, id: ListId, file: Option<Uuid>) -> Result<bool> {
    let making = if file.is_some() { Making::Ready } else { Making::Failed };
    let made = tx
        .sql("update outside_list set making = $2, file = $3 where id = $1 and making = 'waiting'")
        .bind(id)
        .bind(making)
        .bind(file)
        .run()
        .await?;
    Ok(made > 0)
}

/// A list without its workbook. Answers the file.
pub(crate) async fn forget_list(tx: &mut Tx, id: ListId) -> Result<Vec<Uuid>> {
    let files: Vec<(Uuid,)> =
        tx.sql("select file from outside_list where id = $1 and file is not null").bind(id).all().await?;
    tx.sql("update outside_list set making = 'gone', file = null where id = $1").bind(id).run().await?;
    Ok(files.into_iter().map(|(file,)| file).collect())
}

macro_rules! answers {
    ($rest:literal) => {
        concat!(
            "select id, forum, step, by_person, file, state, reason, report, done, created_at, ended_at from outside_answers ",
            $rest
        )
    };
}

pub(crate) async fn answers(tx: &mut Tx, id: AnswersId) -> Result<Option<Answers>> {
    Ok(tx.sql(answers!("where id = $1")).bind(id).optional().await?)
}

/// The newest files of answers for a step.
pub(crate) async fn answer_files(tx: &mut Tx, step: StepId) -> Result<Vec<Answers>> {
    Ok(tx
        .sql(answers!("where step = $1 order by created_at desc, id desc limit $2"))
        .bind(step)
        .bind(SHOWN_MAX)
        .all()
        .await?)
}

pub(crate) async fn insert_answers(tx: &mut Tx, it: &Answers) -> Result<()> {
    tx.sql(
        "insert into outside_answers (id, forum, step, by_person, file, state, reason, report, done, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(it.id)
    .bind(it.forum)
    .bind(it.step)
    .bind(it.by_person)
    .bind(it.file)
    .bind(it.state)
    .bind(&it.reason)
    .bind(&it.report)
    .bind(it.done)
    .bind(it.created_at)
    .run()
    .await?;
    Ok(())
}

/// Lets answers that were looked through begin to count. Answers false when they have begun already, or their file is gone.
pub(crate) async fn begin(
    tx: &mut Tx,
    id: AnswersId,
    reason: &str,
    report: &Json<Vec<Told>>,
) -> Result<bool> {
    let begun = tx
        .sql(
            "update outside_answers set state = 'running', reason = $2, report = $3, done = 0
             where id = $1 and state = 'open' and file is not null",
        )
        .bind(id)
        .bind(reason)
        .bind(report)
        .run()
        .await?;
    Ok(begun > 0)
}

/// Takes answers from one row to another, with the report as it is now. Answers false, and changes nothing, when somebody
/// else has taken them on.
pub(crate) async fn advance(
    tx: &mut Tx,
    id: AnswersId,
    from: i64,
    to: i64,
    report: &Json<Vec<Told>>,
) -> Result<bool> {
    let moved = tx
        .sql("update outside_answers set done = $3, report = $4 where id = $1 and done = $2 and state = 'running'")
        .bind(id)
        .bind(from)
        .bind(to)
        .bind(report)
        .run()
        .await?;
    Ok(moved > 0)
}

pub(crate) async fn end(tx: &mut Tx, id: AnswersId, state: State) -> Result<()> {
    let now = tx.now;
    tx.sql("update outside_answers set state = $2, ended_at = $3 where id = $1 and state = 'running'")
        .bind(id)
        .bind(state)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Answers without a file any more: of one file, or (`None`) of all. What has not been counted by then is not. Answers the
/// files.
pub(crate) async fn forget_answers(tx: &mut Tx, id: Option<AnswersId>) -> Result<Vec<Uuid>> {
    let now = tx.now;
    let files: Vec<(Uuid,)> = tx
        .sql("select file from outside_answers where file is not null and (id = $1 or $1 is null)")
        .bind(id)
        .all()
        .await?;
    tx.sql(
        "update outside_answers set file = null, ended_at = coalesce(ended_at, $2),
           state = case when state in ('open', 'running') then 'stopped' else state end
         where file is not null and (id = $1 or $1 is null)",
    )
    .bind(id)
    .bind(now)
    .run()
    .await?;
    Ok(files.into_iter().map(|(file,)| file).collect())
}

kernel::record! {
    /// That somebody was on a list that went out.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Sent {
        /// When.
        pub sent_at: Timestamp,
        /// With which fields, by their words.
        pub fields: Json<Vec<String>>,
        /// What came back.
        pub answer: Option<Fate>,
        /// When it was counted.
        pub answered_at: Option<Timestamp>,
    }
}

/// When and with which fields a person was on a list that went out.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Vec<Sent>> {
    Ok(tx
        .sql(
            "select l.sent_at, l.fields, w.answer, w.answered_at from outside_row w join outside_list l on l.id = w.list
             where w.registration in (select id from registration where person = $1) order by l.sent_at, w.code",
        )
        .bind(person)
        .all()
        .await?)
}

/// Forgets what was seen of a person, the workbooks that they stand in, and every file of answers: it may name anybody. That
/// they were on a list stays. Answers the files, to be removed after the commit.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<Vec<Uuid>> {
    let lists: Vec<(ListId,)> = tx
        .sql(
            "select distinct list from outside_row where registration in (select id from registration where person = $1)",
        )
        .bind(person)
        .all()
        .await?;
    let mut files = forget_answers(tx, None).await?;
    for (list,) in lists {
        files.extend(forget_list(tx, list).await?);
    }
    tx.sql("update outside_row set seen = $2 where registration in (select id from registration where person = $1)")
        .bind(person)
        .bind(Vec::new())
        .run()
        .await?;
    Ok(files)
}
