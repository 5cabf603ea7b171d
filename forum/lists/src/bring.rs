//! A list goes in: some rows at a time, each time as one act, so that others write in between.

use crate::{
    acts::{in_time, subject, topic},
    entry::{entry_of, merged},
    file::{self, Ready},
    measures::Measures,
    model::{Answer, ListId, SentList, State, Tally},
    say, store,
    wrong::{self, Closed, other_of_mailbox},
};
use forums::Forum;
use jiff::SignedDuration;
use kernel::{
    Error, Result,
    db::{Act, Chore, Json, Tx},
    jobs::{self, Job},
    journal::Subject,
    rights::{self, By, Right, Scope},
    web::App,
};
use registration::{Data, Edit, Entered, Entry, Part, RegistrationId, Whom, may_give, must_enter};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::{Duration, Instant},
};
use uuid::Uuid;

/// Rows in one act: the one writer's seat is held for a few hundredths of a second.
pub const ROWS_AT_ONCE: usize = 100;

/// How long a list goes in before other jobs, letters and seals have their turn.
const TURN: Duration = Duration::from_secs(1);

/// How long they have it: a job that is due at once would be the next one again.
const PAUSE: SignedDuration = SignedDuration::from_millis(50);

/// A list is to go in, from where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bring {
    /// Which list.
    pub list: ListId,
    /// Who lets it in.
    pub by: Uuid,
}

impl Job for Bring {
    const KIND: &'static str = "lists.bring";
}

/// Lets some of a list in, and leaves the rest for later. May run twice, and at once: each act moves on from where the
/// list is.
///
/// # Errors
/// What the database or the disk says. A row that is refused is counted, and the next one goes in.
pub async fn on_bring(app: App, job: Bring) -> Result<()> {
    let began = Instant::now();
    let mut under_way: Option<UnderWay> = None;
    loop {
        let (list, by) = where_it_is(&app, &job).await?;
        let Some(list) = list.filter(|list| list.state == State::Running && list.file.is_some()) else {
            return Ok(());
        };
        if under_way.is_none() {
            under_way = Some(UnderWay::of(&app, &list).await?);
        }
        let Some(ready) = &under_way else { return Ok(()) };
        if position(&list) >= ready.ready.rows.len() {
            app.db.act(&by, End { list: list.id, state: State::Done }).await?;
            return Ok(());
        }
        if began.elapsed() > TURN {
            return app.db.chore(Later(job)).await;
        }
        match some(&app, ready, &list, &by, ROWS_AT_ONCE).await {
            // Whoever looks on sees it move, and the news of others do not wait for the end of the turn.
            Ok(()) => app.db.live.tell_news(&app.db).await?,
            Err(Error::Broken(error)) => return Err(Error::Broken(error)),
            // Without the right, or after the deadline, no row of it goes in any more.
            Err(Error::Forbidden | Error::SignIn) => return stop(&app, &list).await,
            Err(_) => one_by_one(&app, ready, &list, &by).await?,
        }
    }
}

/// What a turn works with.
struct UnderWay {
    forum: Forum,
    measures: Measures,
    ready: Arc<Ready>,
    /// Rows of heads and deputies that share their mailbox with another row, by line.
    shared: BTreeMap<u32, String>,
    /// Rows whose number is that of somebody of another delegation.
    of_others: BTreeSet<u32>,
    closed: Arc<Closed>,
}

impl UnderWay {
    async fn of(app: &App, list: &SentList) -> Result<UnderWay> {
        let mut tx = app.db.read().await?;
        let forum = forums::forum_by_id(&mut tx, list.forum).await?.ok_or(Error::NotFound)?;
        let measures = Measures::of(&mut tx, &forum).await?;
        let closed = Arc::new(wrong::closed(&mut tx, forum.id.0).await?);
        drop(tx);
        let ready = file::ready(app, &measures, list, &list.plan).await?;
        let shared = wrong::shared_inside(&ready);
        let mut tx = app.db.read().await?;
        let of_others = wrong::of_others(&mut tx, list, &ready).await?.into_keys().collect();
        Ok(UnderWay { forum, measures, ready, shared, of_others, closed })
    }

    fn keeps_out(&self, line: u32) -> bool {
        self.shared.contains_key(&line) || self.of_others.contains(&line)
    }
}

fn position(list: &SentList) -> usize {
    usize::try_from(list.done).unwrap_or_default()
}

async fn where_it_is(app: &App, job: &Bring) -> Result<(Option<SentList>, By)> {
    let mut tx = app.db.read().await?;
    let now = tx.now;
    let mandates = rights::mandates_of(&mut tx, job.by, now).await?;
    Ok((store::by_id(&mut tx, job.list).await?, By::Person { id: job.by, mandates: mandates.into() }))
}

/// Lets the next rows in, `at_once` of those that go in.
async fn some(app: &App, under_way: &UnderWay, list: &SentList, by: &By, at_once: usize) -> Result<()> {
    let home = list.plan.letters.then(|| app.config.public_url());
    let ranks = by.may(Right::EnterPeople, Scope::forum(list.forum.0));
    let mut act = BringIn::new(under_way, list);
    for row in under_way.ready.rows.iter().skip(position(list)) {
        if act.rows.len() == at_once {
            break;
        }
        act.to += 1;
        match row {
            Err(_) => act.bad += 1,
            Ok(person) => {
                let answer = list.plan.answers.get(&person.line).copied();
                let entry = entry_of(person, &under_way.measures, ranks, home.as_deref());
                match (answer, entry) {
                    (Some(Answer::Skip), _) => act.skipped += 1,
                    (_, None) => act.refused.push(person.line),
                    (_, Some(_)) if under_way.keeps_out(person.line) => act.refused.push(person.line),
                    (Some(Answer::Same(id)), Some(entry)) => act.rows.push((entry, Some(id))),
                    (Some(Answer::New) | None, Some(entry)) => act.rows.push((entry, None)),
                }
            }
        }
    }
    app.db.act(by, act).await
}

/// One of the next rows was refused, and with it those of its act: now each has its own, and the one stays out.
async fn one_by_one(app: &App, under_way: &UnderWay, list: &SentList, by: &By) -> Result<()> {
    let mut list = list.clone();
    let end = position(&list) + ROWS_AT_ONCE;
    while position(&list) < end.min(under_way.ready.rows.len()) {
        match some(app, under_way, &list, by, 1).await {
            Ok(()) => {}
            Err(Error::Broken(error)) => return Err(Error::Broken(error)),
            Err(_) => refuse_next(app, under_way, &list, by).await?,
        }
        let mut tx = app.db.read().await?;
        let Some(now) = store::by_id(&mut tx, list.id).await?.filter(|it| it.state == State::Running) else {
            return Ok(());
        };
        list = now;
    }
    Ok(())
}

async fn refuse_next(app: &App, under_way: &UnderWay, list: &SentList, by: &By) -> Result<()> {
    let mut act = BringIn::new(under_way, list);
    // Up to and with the first that was to go in: the bad ones before it are counted as they would have been.
    for row in under_way.ready.rows.iter().skip(position(list)) {
        act.to += 1;
        match row {
            Err(_) => act.bad += 1,
            Ok(person) if list.plan.answers.get(&person.line) == Some(&Answer::Skip) => act.skipped += 1,
            Ok(person) => {
                act.refused.push(person.line);
                break;
            }
        }
    }
    app.db.act(by, act).await
}

async fn stop(app: &App, list: &SentList) -> Result<()> {
    app.db.act(&By::House, End { list: list.id, state: State::Stopped }).await
}

/// Some rows of a list go in.
struct BringIn {
    forum: Forum,
    list: ListId,
    from: i64,
    to: i64,
    /// What a row says, and the registration that it brings up to date.
    rows: Vec<(Entry, Option<RegistrationId>)>,
    bad: usize,
    skipped: usize,
    refused: Vec<u32>,
    closed: Arc<Closed>,
}

impl BringIn {
    fn new(under_way: &UnderWay, list: &SentList) -> BringIn {
        BringIn {
            forum: under_way.forum.clone(),
            closed: under_way.closed.clone(),
            list: list.id,
            from: list.done,
            to: list.done,
            rows: vec![],
            bad: 0,
            skipped: 0,
            refused: vec![],
        }
    }
}

impl Act for BringIn {
    type Out = ();
    const VERB: &'static str = "lists.bring-in";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let delegations: BTreeSet<_> = self.rows.iter().map(|(entry, _)| entry.delegation).collect();
        for delegation in delegations {
            must_enter(by, self.forum.id.0, delegation.map(|it| it.0))?;
            // Too late is no fault of a row.
            in_time(tx, &self.forum, delegation, by).await.map_err(|_| Error::Forbidden)?;
        }
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(subject(self.list));
        tx.about(Subject::new("forum", self.forum.id.0));
        if !store::advance(tx, self.list, self.from, self.to).await? {
            // It was taken on by somebody else, or stopped.
            return Ok(());
        }
        let mut tally = store::by_id(tx, self.list).await?.ok_or(Error::NotFound)?.tally.0;
        tally.bad += self.bad;
        tally.skipped += self.skipped;
        tally.refused.extend(&self.refused);
        for (entry, same) in &self.rows {
            self.one(tx, entry, *same, &mut tally).await?;
        }
        store::set_tally(tx, self.list, &Json(tally)).await?;
        tx.changed(topic(self.list));
        Ok(())
    }
}

impl BringIn {
    async fn one(
        &self,
        tx: &mut Tx,
        entry: &Entry,
        same: Option<RegistrationId>,
        tally: &mut Tally,
    ) -> Result<()> {
        self.must_fit(tx, entry, same).await?;
        let there = match same {
            Some(id) => id,
            None => match registration::enter(tx, &self.forum, entry).await? {
                Entered::Active(_) => {
                    tally.new += 1;
                    return Ok(());
                }
                Entered::Reserve(..) => {
                    tally.reserve += 1;
                    return Ok(());
                }
                Entered::Same(id) => id,
            },
        };
        self.bring_up_to_date(tx, entry, there).await?;
        tally.changed += 1;
        Ok(())
    }

    /// What the preview says to a row holds now too: nobody new comes in where there is no place at all, and whoever acts
    /// for a delegation has a mailbox that is nobody else's.
    async fn must_fit(&self, tx: &mut Tx, entry: &Entry, same: Option<RegistrationId>) -> Result<()> {
        let side = entry.delegation.map(|delegation| (delegation, entry.category));
        let is_closed = side.is_some_and(|side| self.closed.contains(&side));
        if entry.part == Part::Member && !is_closed {
            return Ok(());
        }
        let known = match (same, &entry.reference) {
            (Some(id), _) => registration::by_id(tx, id).await?,
            (None, Some(reference)) => {
                registration::by_reference(tx, self.forum.id, entry.delegation, reference).await?
            }
            (None, None) => None,
        };
        if is_closed && known.is_none() {
            return Err(Error::NotFound);
        }
        let (Some((delegation, _)), Whom::New(person)) = (side, &entry.whom) else { return Ok(()) };
        match &person.email {
            Some(email) if entry.part != Part::Member => {
                let names = &person.names;
                let known = known.map(|it| it.person);
                let other = other_of_mailbox(tx, email, &names.family_name, &names.given_name, known).await?;
                other.map_or(Ok(()), |name| Err(Error::Refused(say::shared_mailbox(name))))
            }
            None if known.is_none() && may_give(&tx.by, entry.part, self.forum.id.0, delegation) => {
                Err(Error::Refused(say::no_mailbox()))
            }
            _ => Ok(()),
        }
    }

    /// Steps that vouch for what changes open again, as after any edit.
    async fn bring_up_to_date(&self, tx: &mut Tx, entry: &Entry, id: RegistrationId) -> Result<()> {
        let it = registration::by_id(tx, id).await?.ok_or(Error::NotFound)?;
        // A row decides about its own delegation's people only.
        if it.forum != self.forum.id || it.delegation != entry.delegation {
            return Err(Error::NotFound);
        }
        let before = Data::of(tx, &it).await?.ok_or(Error::NotFound)?;
        let edit = Edit {
            forum: self.forum.clone(),
            registration: id,
            revision: it.revision,
            seen: None,
            data: merged(&before, entry),
            home: entry.home.clone(),
        };
        edit.run(tx).await.map(drop)
    }
}

/// A list is through.
struct End {
    list: ListId,
    state: State,
}

impl Act for End {
    type Out = ();
    const VERB: &'static str = "lists.end";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        // It only says what has come to be; no page leads here.
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(subject(self.list));
        store::end(tx, self.list, self.state).await?;
        tx.fact("state", State::Running.word(), self.state.word());
        tx.changed(topic(self.list));
        Ok(())
    }
}

struct Later(Bring);

impl Chore for Later {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let then = tx.now + PAUSE;
        jobs::later_at(tx, &self.0, then).await
    }
}
