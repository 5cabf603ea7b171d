//! All SQL on the tables of this room.

use crate::model::{Badge, Imprint, LeftOut, Run, RunId, RunStanding, Ticket};
use delegations::DelegationId;
use door::Ended;
use forums::{CategoryId, ForumId};
use jiff::Timestamp;
use kernel::{
    Error, Result, Text,
    db::{Json, Shared, Tx},
};
use organisations::Names as OrganisationNames;
use people::{Names, PersonId};
use registration::{Part, RegistrationId};
use serde_json::{Value, json};
use uuid::Uuid;

/// The ticket of a registration that holds.
///
/// # Errors
/// What the database says.
pub async fn valid(tx: &mut Tx, registration: RegistrationId) -> Result<Option<Ticket>> {
    Ok(tx
        .sql(
            "select forum, serial, registration, issued_at, ends_at, ended_at, ended_as from ticket
             where registration = $1 and ended_at is null",
        )
        .bind(registration)
        .optional()
        .await?)
}

/// The ticket of that number, whether it holds or not.
///
/// # Errors
/// What the database says.
pub async fn by_serial(tx: &mut Tx, forum: Uuid, serial: i64) -> Result<Option<Ticket>> {
    Ok(tx
        .sql(
            "select forum, serial, registration, issued_at, ends_at, ended_at, ended_as from ticket
             where forum = $1 and serial = $2",
        )
        .bind(forum)
        .bind(serial)
        .optional()
        .await?)
}

/// Serial numbers of a forum begin in this span: six digits that are easy to read out, and short in the code.
const FIRST_SERIAL: std::ops::Range<i64> = 100_000..900_000;

/// The next number of a forum; the first one is random.
pub(crate) async fn next_serial(tx: &mut Tx, forum: ForumId) -> Result<i64> {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes)
        .map_err(|error| Error::Broken(anyhow::anyhow!("no random bytes: {error}")))?;
    let first =
        FIRST_SERIAL.start + i64::from(u32::from_be_bytes(bytes)) % (FIRST_SERIAL.end - FIRST_SERIAL.start);
    let (next,): (i64,) = tx
        .sql(
            "insert into serial_number (forum, next) values ($1, $2)
             on conflict (forum) do update set next = serial_number.next + 1 returning next",
        )
        .bind(forum)
        .bind(first)
        .one()
        .await?;
    Ok(next)
}

pub(crate) async fn insert_ticket(tx: &mut Tx, ticket: &Ticket) -> Result<()> {
    tx.sql(
        "insert into ticket (forum, serial, registration, issued_at, ends_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(ticket.forum)
    .bind(ticket.serial)
    .bind(ticket.registration)
    .bind(ticket.issued_at)
    .bind(ticket.ends_at)
    .run()
    .await?;
    Ok(())
}

/// Ends the ticket of a registration that holds. Answers its number, if there was one.
pub(crate) async fn end(tx: &mut Tx, registration: RegistrationId, ended: Ended) -> Result<Option<i64>> {
    let now = tx.now;
    let found: Option<(i64,)> = tx
        .sql("update ticket set ended_at = $2, ended_as = $3 where registration = $1 and ended_at is null returning serial")
        .bind(registration)
        .bind(now)
        .bind(ended)
        .optional()
        .await?;
    Ok(found.map(|(serial,)| serial))
}

/// Ends the ticket of somebody who has another one under another registration, inside the caller's act. Answers its
/// number, if there was one.
///
/// # Errors
/// What the database says.
pub async fn end_replaced(tx: &mut Tx, registration: RegistrationId) -> Result<Option<i64>> {
    let ended = end(tx, registration, Ended::Replaced).await?;
    if let Some(serial) = ended {
        tx.fact("replaced", serial, None::<i64>);
    }
    Ok(ended)
}

/// Lets a ticket hold again that was ended by [`end_replaced`], unless the registration has another by now.
///
/// # Errors
/// What the database says.
pub async fn reinstate(tx: &mut Tx, registration: RegistrationId, serial: i64) -> Result<()> {
    if valid(tx, registration).await?.is_some() {
        return Ok(());
    }
    let held = tx
        .sql(
            "update ticket set ended_at = null, ended_as = null
             where registration = $1 and serial = $2 and ended_as = 'replaced'",
        )
        .bind(registration)
        .bind(serial)
        .run()
        .await?;
    if held > 0 {
        tx.fact("ticket", None::<i64>, serial);
    }
    Ok(())
}

/// The newest badge of a registration that shows a ticket which holds.
///
/// # Errors
/// What the database says.
pub async fn badge_of(tx: &mut Tx, registration: RegistrationId) -> Result<Option<Badge>> {
    Ok(tx
        .sql(
            "select b.id, b.serial, b.registration, b.printed_at, b.handed_at, b.handed_to from badge b
             join ticket t on t.forum = b.forum and t.serial = b.serial
             where b.registration = $1 and t.ended_at is null order by b.printed_at desc, b.id desc limit 1",
        )
        .bind(registration)
        .optional()
        .await?)
}

pub(crate) async fn insert_badge(
    tx: &mut Tx,
    ticket: &Ticket,
    run: Option<RunId>,
    imprint: Option<&Imprint>,
) -> Result<()> {
    let (id, now, by) = (tx.new_id(), tx.now, tx.by.person());
    tx.sql(
        "insert into badge (id, forum, serial, registration, run, printed_at, printed_by, lang, imprint)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(id)
    .bind(ticket.forum)
    .bind(ticket.serial)
    .bind(ticket.registration)
    .bind(run)
    .bind(now)
    .bind(by)
    .bind(imprint.map(|it| it.lang.clone()))
    .bind(imprint.map(|it| it.hash.clone()))
    .run()
    .await?;
    Ok(())
}

/// Marks a badge as handed out. Answers false when somebody has taken it before.
pub(crate) async fn hand(tx: &mut Tx, badge: Uuid, to: RegistrationId) -> Result<bool> {
    let (now, by) = (tx.now, tx.by.person());
    let changed = tx
        .sql("update badge set handed_at = $2, handed_by = $3, handed_to = $4 where id = $1 and handed_at is null")
        .bind(badge)
        .bind(now)
        .bind(by)
        .bind(to)
        .run()
        .await?;
    Ok(changed > 0)
}

kernel::record! {
    /// Everything that stands on a badge, and where its printing stands.
    #[derive(Clone, Debug)]
    pub(crate) struct Face {
        pub(crate) registration: RegistrationId,
        pub(crate) serial: i64,
        pub(crate) forum: Uuid,
        pub(crate) issued_at: Timestamp,
        pub(crate) ends_at: Timestamp,
        pub(crate) name: String,
        pub(crate) language: String,
        pub(crate) family_name: String,
        pub(crate) given_name: String,
        pub(crate) latin_family: String,
        pub(crate) latin_given: String,
        pub(crate) photo: Option<Uuid>,
        pub(crate) delegation: Option<DelegationId>,
        pub(crate) delegation_name: Option<Shared<Text>>,
        pub(crate) delegation_languages: Option<Shared<Vec<String>>>,
        pub(crate) place: Option<i64>,
        pub(crate) category: CategoryId,
        pub(crate) category_name: Shared<Text>,
        pub(crate) colour: String,
        pub(crate) organisation: Option<String>,
        pub(crate) organisation_names: Option<Json<OrganisationNames>>,
        pub(crate) position: Json<Text>,
        pub(crate) printed: i64,
        /// The language of the newest badge with this number.
        pub(crate) printed_lang: Option<String>,
        /// What stood on it.
        pub(crate) imprint: Option<Vec<u8>>,
    }
}

macro_rules! faces {
    ($narrowed:literal) => {
        concat!(
            "select t.registration, t.serial, t.forum, t.issued_at, t.ends_at, p.name, p.language, p.family_name, p.given_name,
               p.latin_family, p.latin_given, p.photo, r.delegation, d.name as delegation_name, d.languages as delegation_languages,
               s.position as place, r.category, c.name as category_name, c.colour, o.name as organisation,
               o.names as organisation_names, r.position,
               (select count(*) from badge b where b.registration = t.registration and b.serial = t.serial) as printed,
               (select b.lang from badge b where b.registration = t.registration and b.serial = t.serial
                order by b.printed_at desc, b.id desc limit 1) as printed_lang,
               (select b.imprint from badge b where b.registration = t.registration and b.serial = t.serial
                order by b.printed_at desc, b.id desc limit 1) as imprint
             from ticket t join registration r on r.id = t.registration join person p on p.id = r.person
             join category c on c.id = r.category left join delegation d on d.id = r.delegation
             left join seat s on s.forum = r.forum and s.delegation = r.delegation
             left join organisation o on o.id = r.organisation
             where t.forum = $1 and t.ended_at is null and p.erased_at is null ",
            $narrowed
        )
    };
}

/// Tickets of one forum that are looked through at most.
const FACES_MAX: i64 = 50_000;

/// Everybody with a ticket that holds, in no order.
pub(crate) async fn faces(tx: &mut Tx, forum: ForumId) -> Result<Vec<Face>> {
    Ok(tx.sql(faces!("limit $2")).bind(forum).bind(FACES_MAX).all().await?)
}

/// What stands on one badge; none while no ticket holds.
pub(crate) async fn face(tx: &mut Tx, forum: ForumId, registration: RegistrationId) -> Result<Option<Face>> {
    Ok(tx.sql(faces!("and t.registration = $2")).bind(forum).bind(registration).optional().await?)
}

impl Face {
    /// The name in Latin letters; none where nobody gave it.
    pub(crate) fn latin(&self) -> Option<String> {
        let latin = people::shown_latin(&Names {
            family_name: self.family_name.clone(),
            given_name: self.given_name.clone(),
            latin_family: self.latin_family.clone(),
            latin_given: self.latin_given.clone(),
            ..Names::default()
        });
        (!latin.is_empty()).then_some(latin)
    }

    pub(crate) fn ticket(&self) -> Ticket {
        Ticket {
            forum: self.forum,
            serial: self.serial,
            registration: self.registration,
            issued_at: self.issued_at,
            ends_at: self.ends_at,
            ended_at: None,
            ended_as: None,
        }
    }
}

pub(crate) async fn insert_run(tx: &mut Tx, run: &Run) -> Result<()> {
    let by = tx.by.person();
    tx.sql(
        "insert into print_run (id, forum, lang, sheet, standing, chosen, left_out, made_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(run.id)
    .bind(run.forum)
    .bind(&run.lang)
    .bind(run.sheet)
    .bind(run.standing)
    .bind(&run.chosen)
    .bind(&run.left_out)
    .bind(by)
    .bind(run.created_at)
    .run()
    .await?;
    Ok(())
}

/// Ends a run that waits. Answers false when it has ended before.
pub(crate) async fn end_run(
    tx: &mut Tx,
    id: RunId,
    standing: RunStanding,
    printed: i64,
    left_out: &[LeftOut],
    file: Option<Uuid>,
) -> Result<bool> {
    let now = tx.now;
    let ended = tx
        .sql(
            "update print_run set standing = $2, printed = $3, left_out = $4, file = $5, ended_at = $6
             where id = $1 and standing = 'waiting'",
        )
        .bind(id)
        .bind(standing)
        .bind(printed)
        .bind(&Json(left_out))
        .bind(file)
        .bind(now)
        .run()
        .await?;
    Ok(ended > 0)
}

pub(crate) async fn run(tx: &mut Tx, id: RunId) -> Result<Option<Run>> {
    Ok(tx
        .sql(
            "select id, forum, lang, sheet, standing, chosen, left_out, printed, file, created_at, ended_at
             from print_run where id = $1",
        )
        .bind(id)
        .optional()
        .await?)
}

/// Runs shown on the page of badges.
const RUNS_MAX: i64 = 10;

pub(crate) async fn runs(tx: &mut Tx, forum: ForumId) -> Result<Vec<Run>> {
    Ok(tx
        .sql(
            "select id, forum, lang, sheet, standing, chosen, left_out, printed, file, created_at, ended_at
             from print_run where forum = $1 order by created_at desc, id desc limit $2",
        )
        .bind(forum)
        .bind(RUNS_MAX)
        .all()
        .await?)
}

kernel::record! {
    /// A badge that lies at the desk, or was taken.
    #[derive(Clone, Debug)]
    pub(crate) struct Lying {
        pub(crate) registration: RegistrationId,
        pub(crate) name: String,
        pub(crate) language: String,
        pub(crate) family_name: String,
        pub(crate) given_name: String,
        pub(crate) latin_family: String,
        pub(crate) latin_given: String,
        pub(crate) category: Shared<Text>,
        pub(crate) part: Part,
        pub(crate) printed_at: Timestamp,
        pub(crate) handed_at: Option<Timestamp>,
    }
}

impl Lying {
    /// Their name, to be shown.
    pub(crate) fn bearer(&self) -> people::Bearer<'_> {
        people::bearer!(self)
    }
}

/// The printed badges of a delegation whose tickets hold, in the order of printing; a badge printed twice stands here twice.
pub(crate) async fn of_delegation(
    tx: &mut Tx,
    forum: ForumId,
    delegation: DelegationId,
) -> Result<Vec<Lying>> {
    Ok(tx
        .sql(
            "select r.id as registration, p.name, p.language, p.family_name, p.given_name, p.latin_family, p.latin_given,
               c.name as category, r.part, b.printed_at, b.handed_at
             from ticket t join badge b on b.registration = t.registration and b.serial = t.serial
             join registration r on r.id = t.registration join person p on p.id = r.person join category c on c.id = r.category
             where t.forum = $1 and t.ended_at is null and r.delegation = $2 order by b.printed_at, r.id limit 5000",
        )
        .bind(forum)
        .bind(delegation)
        .all()
        .await?)
}

/// What this room holds about a person: their tickets and badges.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Value> {
    /// Number, issued, ends, ended, how.
    type Row = (i64, Timestamp, Timestamp, Option<Timestamp>, Option<Ended>);
    let tickets: Vec<Row> = tx
        .sql(
            "select t.serial, t.issued_at, t.ends_at, t.ended_at, t.ended_as from ticket t
             join registration r on r.id = t.registration where r.person = $1 order by t.issued_at, t.serial",
        )
        .bind(person)
        .all()
        .await?;
    let badges: Vec<(i64, Timestamp, Option<Timestamp>)> = tx
        .sql(
            "select b.serial, b.printed_at, b.handed_at from badge b join registration r on r.id = b.registration
             where r.person = $1 order by b.printed_at, b.id",
        )
        .bind(person)
        .all()
        .await?;
    let tickets: Vec<Value> = tickets
        .into_iter()
        .map(|(serial, issued, ends, ended, how)| {
            json!({"serial": serial, "issued_at": issued, "ends_at": ends, "ended_at": ended, "ended_as": how})
        })
        .collect();
    let badges: Vec<Value> = badges
        .into_iter()
        .map(
            |(serial, printed, handed)| json!({"serial": serial, "printed_at": printed, "handed_at": handed}),
        )
        .collect();
    Ok(json!({"tickets": tickets, "badges": badges}))
}

/// Erases a person from this room, inside the act that erases them: their tickets end, and the files of badges in which
/// theirs was printed are given up, and what stood on theirs. Numbers and times stay, so that counts hold. Answers those files, to be removed after
/// the commit.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<Vec<Uuid>> {
    let registrations: Vec<(RegistrationId,)> =
        tx.sql("select id from registration where person = $1").bind(person).all().await?;
    let mut files = vec![];
    for (registration,) in registrations {
        end(tx, registration, Ended::Revoked).await?;
        let runs: Vec<(RunId, Uuid)> = tx
            .sql(
                "select distinct u.id, u.file from print_run u join badge b on b.run = u.id
                 where b.registration = $1 and u.file is not null",
            )
            .bind(registration)
            .all()
            .await?;
        for (run, file) in runs {
            tx.sql("update print_run set file = null, standing = 'gone' where id = $1")
                .bind(run)
                .run()
                .await?;
            files.push(file);
        }
        tx.sql("update badge set lang = null, imprint = null where registration = $1")
            .bind(registration)
            .run()
            .await?;
        forget_letters(tx, registration).await?;
    }
    Ok(files)
}

/// Letters of a name that could not be printed are part of that name.
async fn forget_letters(tx: &mut Tx, registration: RegistrationId) -> Result<()> {
    let runs: Vec<(RunId, Json<Vec<LeftOut>>)> = tx
        .sql("select u.id, u.left_out from print_run u join registration r on r.forum = u.forum where r.id = $1")
        .bind(registration)
        .all()
        .await?;
    for (run, left_out) in
        runs.into_iter().filter(|(_, all)| all.iter().any(|it| it.registration == registration))
    {
        let others: Vec<&LeftOut> = left_out.iter().filter(|it| it.registration != registration).collect();
        tx.sql("update print_run set left_out = $2 where id = $1")
            .bind(run)
            .bind(&Json(others))
            .run()
            .await?;
    }
    Ok(())
}
