//! The register: the people of a forum in memory, so that a name is found in any spelling while it is typed, and so that
//! everybody stands in the alphabet of whoever looks.
//!
//! Each node keeps a register of each forum that somebody searches in, and one of the whole house where somebody searches
//! beyond a forum, brings it up to date by what the journal says has changed, and lets it go when nobody has searched for a
//! while. What is shown of a person is read from the
//! database afterwards, with the rights of whoever asks; the register only says which registrations to look at. Whoever
//! is erased is gone from it at once: a register that held them is built anew, so that no word of their name stays.

mod everybody;
mod order;
mod reading;
mod store;

pub use reading::{Reading, Spelling, apart, in_words, only_similar, similar_too};
pub use store::Seat;

use crate::model::PersonId;
use everybody::Register;
use jiff::{SignedDuration, Timestamp};
use kernel::{Result, db::Tx, journal, web::App};
use std::{
    collections::{HashMap, HashSet},
    ops::Deref,
    sync::{Arc, Mutex, RwLock},
};
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use uuid::Uuid;

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Which registration.
    pub registration: Uuid,
    /// Whose.
    pub person: PersonId,
    /// How sure, 0 to 1.
    pub score: f32,
    /// How what was typed was read; none where it is plainly the beginning of a word of the name.
    pub reading: Option<Reading>,
    /// The organisation by which they were found, where the name says nothing.
    pub organisation: Option<Uuid>,
}

/// What a search has found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hits {
    /// The surest first.
    pub hits: Vec<Hit>,
    /// Whether there are more of them than were asked for.
    pub more: bool,
}

impl Deref for Hits {
    type Target = [Hit];
    fn deref(&self) -> &[Hit] {
        &self.hits
    }
}

impl IntoIterator for Hits {
    type Item = Hit;
    type IntoIter = std::vec::IntoIter<Hit>;
    fn into_iter(self) -> Self::IntoIter {
        self.hits.into_iter()
    }
}

/// Hits that one search brings at most: what is further down is looked for by typing on.
pub const HITS_MAX: usize = 100;
/// A hit in which less of what was typed is found again, of 1, is none; how long the rest of the name is says nothing.
const COVERED_MIN: f32 = 0.66;
/// One in which less is found again than this share of what the best one has is not shown: it shares a word with it.
const OF_THE_BEST: f32 = 0.8;
/// Changed things that are looked up one by one; after more of them the register is built anew.
const CHANGED_MAX: usize = 1000;
/// For how long a register is kept that nobody searches in.
const KEPT_FOR: SignedDuration = SignedDuration::from_hours(6);

/// What is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Search<'s> {
    /// A name, as it was typed so far.
    pub typed: &'s str,
    /// Organisations whose people are found too.
    pub organisations: &'s [Uuid],
    /// How many are shown; [`HITS_MAX`] at most.
    pub limit: usize,
    /// The language in whose alphabet those stand who are found equally surely.
    pub lang: &'s str,
}

impl<'s> Search<'s> {
    /// A search for a name alone.
    pub fn of(typed: &'s str, limit: usize, lang: &'s str) -> Search<'s> {
        Search { typed, organisations: &[], limit, lang }
    }
}

/// The registrations of a forum whose names are like what was typed so far, the surest first; after them those of the
/// organisations. Those who are found equally surely stand in the alphabet of the reader. `among` says which may be found.
///
/// # Errors
/// What the database says.
pub async fn find(
    app: &App,
    forum: Uuid,
    search: Search<'_>,
    among: impl Fn(&Seat) -> bool + Send + Sync + 'static,
) -> Result<Hits> {
    looked_up(app, Whose::Forum(forum), search, among).await
}

/// Somebody who was found, in whichever forum or in none.
#[derive(Clone, Debug, PartialEq)]
pub struct Somebody {
    /// Whose record.
    pub person: PersonId,
    /// How what was typed was read; none where it is plainly the beginning of a word of the name.
    pub reading: Option<Reading>,
}

/// The records of persons, of the whole house, whose names are like what was typed so far, the surest first, and whether there
/// are more of them; records that are a part of another among them. `among` says whose may be found.
///
/// # Errors
/// What the database says.
pub async fn find_somebody(
    app: &App,
    search: Search<'_>,
    among: impl Fn(PersonId) -> bool + Send + Sync + 'static,
) -> Result<(Vec<Somebody>, bool)> {
    let Hits { hits, more } = looked_up(app, Whose::House, search, move |seat| among(seat.person)).await?;
    Ok((hits.into_iter().map(|it| Somebody { person: it.person, reading: it.reading }).collect(), more))
}

async fn looked_up(
    app: &App,
    whose: Whose,
    search: Search<'_>,
    among: impl Fn(&Seat) -> bool + Send + Sync + 'static,
) -> Result<Hits> {
    if search.typed.trim().is_empty() {
        return Ok(Hits::default());
    }
    let shelf = up_to_date(app, whose).await?;
    let organisations: HashSet<Uuid> = search.organisations.iter().copied().collect();
    if !organisations.is_empty() {
        shelf.put_in_order(search.lang).await?;
    }
    let (typed, lang, limit) = (search.typed.to_owned(), search.lang.to_owned(), search.limit);
    // Some milliseconds of reading letters: off the threads that answer everybody else.
    let found = tokio::task::spawn_blocking(move || {
        let register = shelf.register.read().expect("nobody panics while reading names");
        let search = everybody::Search { typed: &typed, organisations: &organisations, limit, lang: &lang };
        register.as_ref().map(|it| it.find(&search, &among)).unwrap_or_default()
    });
    Ok(found.await.map_err(anyhow::Error::from)?)
}

/// Registrations of a forum by family and given name, in the alphabet of `lang`: `limit` of them after the first `skip`, and
/// how many there are. `among` says which are meant.
///
/// # Errors
/// What the database says.
pub async fn in_order(
    app: &App,
    forum: Uuid,
    lang: &str,
    skip: usize,
    limit: usize,
    among: impl Fn(&Seat) -> bool + Send + Sync + 'static,
) -> Result<(Vec<Uuid>, usize)> {
    let shelf = up_to_date(app, Whose::Forum(forum)).await?;
    shelf.put_in_order(lang).await?;
    let lang = lang.to_owned();
    let page = tokio::task::spawn_blocking(move || {
        let register = shelf.register.read().expect("nobody panics while reading names");
        register.as_ref().map(|it| it.page(&lang, skip, limit, &among)).unwrap_or_default()
    });
    Ok(page.await.map_err(anyhow::Error::from)?)
}

/// Somebody whose name is like one that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Like {
    /// Who.
    pub person: PersonId,
    /// How alike the names are, 0 to 1, as a search for the one finds the other.
    pub score: f32,
}

/// Those beside a person who stand in a forum and whose names are most like one of `names`, each once, the surest first:
/// for whoever looks for the same person entered twice. Each name brings `limit` names at most, and as many of `agreeing`:
/// those who agree in more than the name are not crowded out by their namesakes.
///
/// # Errors
/// What the database says.
pub async fn like(
    app: &App,
    forum: Uuid,
    beside: PersonId,
    names: Vec<String>,
    agreeing: HashSet<PersonId>,
    limit: usize,
) -> Result<Vec<Like>> {
    let shelf = up_to_date(app, Whose::Forum(forum)).await?;
    let found = tokio::task::spawn_blocking(move || {
        let register = shelf.register.read().expect("nobody panics while reading names");
        register.as_ref().map(|it| it.like(beside, &names, &agreeing, limit)).unwrap_or_default()
    });
    Ok(found.await.map_err(anyhow::Error::from)?)
}

/// Forgets every register of this node: somebody was erased.
pub fn forget(app: &App) {
    app.kept::<Registers>().shelves.lock().expect("nobody panics holding the registers").clear();
}

/// Keeps the registers that are in use up to date by the journal's news, until the house stops: so that whoever types the
/// next letter does not wait for what has happened since the last one.
pub async fn keep_up(app: App) {
    let mut news = app.db.live.watch();
    loop {
        let mut next = news.recv().await;
        // What is told together is taken over together.
        loop {
            match next {
                // A person's own topic is told when they are erased, on whichever node.
                Ok(change) if change.topics.split(' ').any(|topic| topic.starts_with("person:")) => {
                    forget(&app)
                }
                Ok(_) => {}
                Err(RecvError::Lagged(_)) => forget(&app),
                Err(RecvError::Closed) => return,
            }
            next = match news.try_recv() {
                Ok(change) => Ok(change),
                Err(TryRecvError::Lagged(missed)) => Err(RecvError::Lagged(missed)),
                Err(TryRecvError::Closed) => return,
                Err(TryRecvError::Empty) => break,
            };
        }
        for whose in app.kept::<Registers>().in_use(app.db.clock.now()) {
            if let Err(error) = brought_up(&app, whose, None).await {
                tracing::error!(?whose, %error, "a register of names could not be brought up to date");
            }
        }
    }
}

/// Whose names a register has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Whose {
    /// Of everybody in that forum.
    Forum(Uuid),
    /// Of everybody.
    House,
}

/// The registers of this node.
#[derive(Default)]
struct Registers {
    shelves: Mutex<HashMap<Whose, Arc<Shelf>>>,
}

/// A place for one register.
#[derive(Default)]
struct Shelf {
    /// Who brings it up to date does so alone.
    turn: tokio::sync::Mutex<()>,
    register: RwLock<Option<Register>>,
    used_at: Mutex<Timestamp>,
}

impl Registers {
    fn shelf(&self, whose: Whose) -> Arc<Shelf> {
        self.shelves.lock().expect("nobody panics holding the registers").entry(whose).or_default().clone()
    }

    /// Those in which somebody has searched lately; the others are let go.
    fn in_use(&self, now: Timestamp) -> Vec<Whose> {
        let mut shelves = self.shelves.lock().expect("nobody panics holding the registers");
        shelves.retain(|_, shelf| {
            now.duration_since(*shelf.used_at.lock().expect("nobody panics telling the time")) < KEPT_FOR
        });
        shelves.keys().copied().collect()
    }
}

async fn up_to_date(app: &App, whose: Whose) -> Result<Arc<Shelf>> {
    let now = app.db.clock.now();
    brought_up(app, whose, Some(now)).await
}

/// The shelf with its register as the journal stands; `used_at`: somebody searches in it.
async fn brought_up(app: &App, whose: Whose, used_at: Option<Timestamp>) -> Result<Arc<Shelf>> {
    let shelf = app.kept::<Registers>().shelf(whose);
    if let Some(now) = used_at {
        *shelf.used_at.lock().expect("nobody panics telling the time") = now;
    }
    let _turn = shelf.turn.lock().await;
    let mut tx = app.db.read().await?;
    let newest = journal::newest(&mut tx).await?;
    let known =
        shelf.register.read().expect("nobody panics while reading names").as_ref().map(|it| it.number);
    if known == Some(newest) {
        drop(tx);
        return Ok(shelf.clone());
    }
    let news = match known {
        Some(number) => changed(&mut tx, whose, number).await?,
        None => None,
    };
    let rows = match &news {
        None => store::all_of(&mut tx, whose).await?,
        Some(_) => vec![],
    };
    drop(tx);
    let there = shelf.clone();
    let done = tokio::task::spawn_blocking(move || there.take_over(news, &rows, newest));
    if !done.await.map_err(anyhow::Error::from)? {
        // Somebody is not there any more: what is left of their name goes with the whole register.
        let mut tx = app.db.read().await?;
        let newest = journal::newest(&mut tx).await?;
        let rows = store::all_of(&mut tx, whose).await?;
        drop(tx);
        let there = shelf.clone();
        let built = tokio::task::spawn_blocking(move || there.take_over(None, &rows, newest));
        built.await.map_err(anyhow::Error::from)?;
    }
    Ok(shelf.clone())
}

/// What has changed since that entry, with the rows as they are now; none when so much has that all is read again.
async fn changed(tx: &mut Tx, whose: Whose, number: i64) -> Result<Option<Vec<(Uuid, Vec<Seat>)>>> {
    let limit = i64::try_from(CHANGED_MAX).unwrap_or(i64::MAX) + 1;
    let entries = journal::since(tx, number, limit).await?.len();
    let subjects = journal::subjects_since(tx, number, limit).await?;
    if entries > CHANGED_MAX || subjects.len() > CHANGED_MAX {
        return Ok(None);
    }
    let mut rows = vec![];
    for id in subjects {
        rows.push((id, store::about(tx, whose, id).await?));
    }
    Ok(Some(rows))
}

impl Shelf {
    /// Sorts the register by the alphabet of a language, unless it is. Whoever searches meanwhile is not kept waiting:
    /// nothing changes as long as it is our turn.
    async fn put_in_order(self: &Arc<Shelf>, lang: &str) -> Result<()> {
        let is_there = {
            let register = self.register.read().expect("nobody panics while reading names");
            register.as_ref().is_some_and(|it| it.orders.contains_key(lang))
        };
        if is_there {
            return Ok(());
        }
        let _turn = self.turn.lock().await;
        let (there, lang) = (self.clone(), lang.to_owned());
        let sorting = tokio::task::spawn_blocking(move || {
            let register = there.register.read().expect("nobody panics while reading names");
            let unsorted = register.as_ref().filter(|it| !it.orders.contains_key(&lang));
            let Some(order) = unsorted.map(|it| it.sorted(&lang)) else { return };
            drop(register);
            let mut register = there.register.write().expect("nobody panics while writing names");
            if let Some(register) = register.as_mut() {
                register.orders.insert(lang, order);
            }
        });
        Ok(sorting.await.map_err(anyhow::Error::from)?)
    }

    /// Answers false when the register must be built anew.
    fn take_over(&self, news: Option<Vec<(Uuid, Vec<Seat>)>>, rows: &[Seat], newest: i64) -> bool {
        let Some(news) = news else {
            let mut register = Register::up_to(newest);
            rows.iter().for_each(|seat| register.add(seat.clone()));
            *self.register.write().expect("nobody panics while writing names") = Some(register);
            return true;
        };
        let mut kept = self.register.write().expect("nobody panics while writing names");
        let Some(register) = kept.as_mut() else { return false };
        for (id, seats) in news {
            if !register.replace(id, seats) {
                *kept = None;
                return false;
            }
        }
        register.number = newest;
        true
    }
}
