//! Looking for the same person entered twice: after the commit, some people at a time, beside everything else.

use crate::{
    compare::{self, Traits, sureness},
    model::{Kind, Likeness, LikenessId, the_other},
    organisations_alike,
    store::{self, NewLikeness},
};
use forums::ForumId;
use jiff::SignedDuration;
use kernel::{
    Result,
    db::{Act, Chore, Tx},
    jobs::{self, Sweep},
    journal::{self, Subject},
    live::Topic,
    rights::By,
    web::App,
};
use lingua::names::SAME_MIN;
use organisations::OrganisationId;
use people::{
    Person, PersonId,
    alike::{self, NAMES_MIN},
    register,
};
use registration::PeopleChanged;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Mutex,
    time::{Duration, Instant},
};
use uuid::Uuid;

/// Entries of the journal whose people are compared before what was found is written down.
const ENTRIES_AT_ONCE: i64 = 50;
/// Subjects of these entries: persons, registrations and whatever else they are about.
const SUBJECTS_AT_ONCE: usize = 200;
/// How long people are compared before other jobs, letters and seals have their turn.
const TURN: Duration = Duration::from_secs(1);
/// How long they have it.
const PAUSE: SignedDuration = SignedDuration::from_millis(200);
/// Names most like a name that are looked at, and as many of those who agree in the mailbox or the date of birth.
const LIKE_MAX: usize = 16;
/// How much surer than a search for one name another one may be when it is read back.
const READ_BACK: f32 = 0.03;

/// People of a forum are new or have changed: they are compared with everybody, from where the last comparison stopped.
///
/// # Errors
/// What the database says.
pub async fn on_people_changed(app: App, job: PeopleChanged) -> Result<()> {
    app.db.chore(Sweep(job.clone())).await?;
    // A job that was swept away may be that of an entry which PostgreSQL has not numbered yet: it is not read here.
    let more_comes = journal::lag(&mut app.db.read().await?).await?.unnumbered > 0;
    let (begun, looked) = (Instant::now(), app.kept::<Looked>());
    while let Some(mut news) = News::read(&app, job.forum).await? {
        let mut found = Found { forum: job.forum, to: news.to, pairs: vec![], gone: vec![] };
        news.people.retain(|person| !looked.covers(*person, news.to));
        for person in &news.people {
            of_person(&app, *person, &mut found).await?;
        }
        for organisation in news.organisations {
            organisations_alike::of_organisation(&app, organisation, &mut found).await?;
        }
        found.write_down(&app).await?;
        looked.add(news.people, news.newest);
        if begun.elapsed() > TURN {
            return app.db.chore(Later(job)).await;
        }
    }
    looked.forget();
    if more_comes { app.db.chore(Later(job)).await } else { Ok(()) }
}

/// Up to which entry of the journal a comparison has seen somebody: what it says of them until there needs no second
/// look. Of everybody whom a list brings in it tells several times: registered, cleared, ticket given.
#[derive(Default)]
struct Looked(Mutex<HashMap<PersonId, i64>>);

impl Looked {
    fn covers(&self, person: PersonId, entry: i64) -> bool {
        let looked = self.0.lock().expect("nobody panics holding it");
        looked.get(&person).is_some_and(|seen| *seen >= entry)
    }

    fn add(&self, people: BTreeSet<PersonId>, newest: i64) {
        let mut looked = self.0.lock().expect("nobody panics holding it");
        looked.extend(people.into_iter().map(|person| (person, newest)));
    }

    /// Everybody was compared.
    fn forget(&self) {
        self.0.lock().expect("nobody panics holding it").clear();
    }
}

/// Who is to be compared next.
struct News {
    to: i64,
    /// The newest entry of all: a comparison that begins now sees everything up to it.
    newest: i64,
    people: BTreeSet<PersonId>,
    organisations: BTreeSet<OrganisationId>,
}

impl News {
    /// Nothing when everybody was compared.
    async fn read(app: &App, forum: ForumId) -> Result<Option<News>> {
        let mut tx = app.db.read().await?;
        let from = store::compared_to(&mut tx, forum).await?;
        let mut limit = ENTRIES_AT_ONCE;
        let mut subjects = journal::subjects_since(&mut tx, from, limit).await?;
        // One entry may be about a hundred people, those of a list that goes in.
        while subjects.len() > SUBJECTS_AT_ONCE && limit > 1 {
            limit /= 2;
            subjects = journal::subjects_since(&mut tx, from, limit).await?;
        }
        let entries = journal::since(&mut tx, from, limit).await?;
        let Some((to, _)) = entries.last() else { return Ok(None) };
        let newest = journal::newest(&mut tx).await?;
        let mut news = News { to: *to, newest, people: BTreeSet::new(), organisations: BTreeSet::new() };
        for subject in subjects {
            match store::person_behind(&mut tx, forum, subject).await? {
                Some(person) => drop(news.people.insert(person)),
                None => {
                    let found = organisations::by_id(&mut tx, OrganisationId(subject)).await?;
                    news.organisations.extend(found.map(|it| it.id));
                }
            }
        }
        Ok(Some(news))
    }
}

/// What came of a comparison.
pub(crate) struct Found {
    forum: ForumId,
    to: i64,
    pub pairs: Vec<NewLikeness>,
    /// Open pairs that are none any more.
    pub gone: Vec<LikenessId>,
}

impl Found {
    /// As an act where there is something to tell; where there is nothing, only how far the comparison has come.
    async fn write_down(self, app: &App) -> Result<()> {
        if self.pairs.is_empty() && self.gone.is_empty() {
            return app.db.chore(Compared(self.forum, self.to)).await;
        }
        app.db.act(&By::House, self).await
    }
}

async fn of_person(app: &App, id: PersonId, found: &mut Found) -> Result<()> {
    let mut tx = app.db.read().await?;
    let Some(person) = people::by_id(&mut tx, id).await?.filter(Person::is_whole) else { return Ok(()) };
    let before = store::open_of(&mut tx, id.0).await?;
    let agreeing = store::agreeing(&mut tx, &person).await?;
    drop(tx);
    let names = alike::spellings(&person.names());
    // At best so alike: how alike two are is not asked of the index, which reads the one as the other and not back.
    let mut like: BTreeMap<PersonId, f32> = BTreeMap::new();
    for forum in app.house().forums.iter().map(|it| it.id) {
        let found = register::like(app, forum, id, names.clone(), agreeing.clone(), LIKE_MAX).await?;
        let at_best = found.iter().map(|it| (it.person, (it.score + READ_BACK).min(1.0)));
        like.extend(at_best.filter(|(_, score)| *score >= NAMES_MIN));
    }
    like.extend(before.iter().filter_map(|it| Some((PersonId(the_other(it, id.0)?), 1.0))));
    let mut tx = app.db.read().await?;
    let mine = traits(&mut tx, &person).await?;
    let mut pairs = vec![];
    for (other, at_best) in like {
        pairs.extend(pair_with(&mut tx, (&person, &mine), other, at_best).await?);
    }
    found.gone.extend(no_longer(&before, &pairs));
    found.pairs.extend(pairs);
    Ok(())
}

/// The pair that a person makes with another one whose names are at best so alike; none where the two are not alike.
pub(crate) async fn pair_with(
    tx: &mut Tx,
    (person, mine): (&Person, &Traits),
    other: PersonId,
    at_best: f32,
) -> Result<Option<NewLikeness>> {
    let Some(other) = people::by_id(tx, other).await?.filter(Person::is_whole) else { return Ok(None) };
    // What a person's own row says is read first: most go no further.
    let best = Traits {
        email: other.email.clone(),
        birth_date: other.birth_date,
        organisations: mine.organisations.clone(),
        ..Traits::default()
    };
    if sureness(at_best, mine, &best).0 < SAME_MIN {
        return Ok(None);
    }
    let names = alike::names(&person.names(), &other.names());
    if sureness(names.value, mine, &best).0 < SAME_MIN {
        return Ok(None);
    }
    let theirs = traits(tx, &other).await?;
    let (sure, agrees) = sureness(names.value, mine, &theirs);
    if sure < SAME_MIN || !theirs.stands {
        return Ok(None);
    }
    let agrees: Vec<&str> = agrees.iter().map(|it| it.word()).collect();
    Ok(Some(NewLikeness {
        reason: alike::reason(&names.reason).word(),
        ..pair(Kind::Person, (person, &other), sure, agrees.join(" "))
    }))
}

fn pair(kind: Kind, (a, b): (&Person, &Person), sure: f32, agrees: String) -> NewLikeness {
    let (one, other) = if a.id < b.id { (a, b) } else { (b, a) };
    NewLikeness {
        kind,
        one: one.id.0,
        other: other.id.0,
        score: alike::thousandths(sure),
        reason: "",
        agrees,
        compared: compare::compared(one, other),
    }
}

/// Open pairs of somebody who changed, that are none any more.
pub(crate) fn no_longer(before: &[Likeness], now: &[NewLikeness]) -> Vec<LikenessId> {
    let still = |it: &&Likeness| !now.iter().any(|new| (new.one, new.other) == (it.one, it.other));
    before.iter().filter(still).map(|it| it.id).collect()
}

/// What is compared of a person beside the names.
pub(crate) async fn traits(tx: &mut Tx, person: &Person) -> Result<Traits> {
    let stands = store::stands(tx, person.id).await?;
    let numbered = stands.iter().filter(|(.., reference)| reference.is_some());
    Ok(Traits {
        stands: !stands.is_empty(),
        email: person.email.clone(),
        birth_date: person.birth_date,
        organisations: stands.iter().filter_map(|(_, _, organisation, _)| *organisation).collect(),
        numbered_by: numbered
            .map(|(forum, delegation, ..)| delegation.unwrap_or(forum.0))
            .collect::<Vec<Uuid>>(),
    })
}

impl Act for Found {
    type Out = ();
    const VERB: &'static str = "duplicates.found";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        // It only says what two records have in common; no page leads here.
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("forum", self.forum.0));
        let mut new = 0;
        for pair in &self.pairs {
            new += i64::from(store::found(tx, pair).await?);
        }
        for id in &self.gone {
            store::drop_open(tx, *id).await?;
        }
        store::set_compared(tx, self.forum, self.to).await?;
        tx.fact("pairs", serde_json::Value::Null, new);
        tx.changed(Topic::new("duplicates", self.forum.0));
        Ok(())
    }
}

struct Compared(ForumId, i64);

impl Chore for Compared {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::set_compared(tx, self.0, self.1).await
    }
}

struct Later(PeopleChanged);

impl Chore for Later {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let then = tx.now + PAUSE;
        jobs::later_at(tx, &self.0, then).await
    }
}
