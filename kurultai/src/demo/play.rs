//! `kurultai demo --play`: the days of the forum run by themselves, as a moderator would run them at the consoles. Whoever
//! watches sees halls, telephones and "now and next" move; whoever takes a console in hand goes before the play.

mod hall;

use super::StaffWayIn;
use crate::import::told;
use forums::Forum;
use kernel::{
    Error, Result,
    db::Act,
    rights::{self, By},
    web::App,
};
use programme::{Item, ItemId, Kind, Release, RoomId, Status};
use registration::{RegistrationId, Standing};
use stage::{
    Call, Contribution, CountDown, Declare, End, Floor, Focus, Play as PlayOn, Plays, PutItem, PutOn, Rules,
    Run, Scroll, SetOpen, SetRules, Whose,
};
use std::time::Duration;

/// Minutes by which what follows the first debate is late.
const LATE_MIN: i64 = 5;
/// Minutes that the screens of the next city count down while everybody travels.
const UNTIL_ARRIVAL_MIN: i64 = 10;
/// A speech in the play; shorter than in life, so that clocks turn yellow before they are stopped.
const SPEECH_S: i64 = 30;
/// Beats that a film plays for.
const FILM_BEATS: usize = 3;
/// Beats for which the text of an address goes over the screens.
const TEXT_BEATS: usize = 3;
/// How often a debate goes on when somebody else was quicker at the console, for each of its speakers.
const TRIES: usize = 3;

/// The play.
pub(super) struct Play {
    app: App,
    forum: Forum,
    moderator: By,
    /// Between two deeds.
    pace: Duration,
}

/// Nobody plays any more: the program is told to stop.
struct Stopped;

impl Play {
    /// With a moderator of its own.
    pub(super) async fn of(app: &App, forum: Forum, pace: Duration) -> anyhow::Result<Play> {
        let person = super::act(app, StaffWayIn::moderator(&forum)).await?.0;
        let mut tx = app.db.read().await?;
        let now = tx.now;
        let mandates = rights::mandates_of(&mut tx, person.0, now).await.map_err(told)?;
        let moderator = By::Person { id: person.0, mandates: mandates.into() };
        Ok(Play { app: app.clone(), forum, moderator, pace })
    }

    /// Runs all days, beside whatever else the program does.
    pub(super) async fn run(self) {
        match self.days().await {
            Ok(()) => tracing::info!("the play is over"),
            Err(error) => tracing::error!(error = %told(error), "the play ends early"),
        }
    }

    async fn days(&self) -> Result<()> {
        let mut tx = self.app.db.read().await?;
        let items = programme::items(&mut tx, self.forum.id).await?;
        drop(tx);
        let mut debates = 0;
        for item in items.iter().filter(|it| it.status == Status::Confirmed && it.starts().is_some()) {
            let Some(hall) = hall_of(item, &items) else { continue };
            if matches!(item.kind, Kind::Part | Kind::Session) {
                continue;
            }
            tracing::info!(item = item.slug, "the play goes on");
            let played = match item.kind {
                Kind::Travel => self.travel(item, &items).await,
                Kind::Panel | Kind::Forum | Kind::Conference => {
                    debates += 1;
                    self.debate(item, hall, &items, debates).await
                }
                Kind::Address => self.address(item, hall).await,
                Kind::Video => self.film(item, hall).await,
                _ => self.goes_on(item.id, hall).await,
            };
            tolerated(played)?;
            if self.beat().await.is_err() {
                return Ok(());
            }
        }
        Ok(())
    }

    /// The time between two deeds.
    async fn beat(&self) -> std::result::Result<(), Stopped> {
        tokio::select! {
            () = tokio::time::sleep(self.pace) => Ok(()),
            () = self.app.stop.cancelled() => Err(Stopped),
        }
    }

    async fn act<A: Act>(&self, act: A) -> Result<A::Out> {
        self.app.db.act(&self.moderator, act).await
    }

    async fn revision(&self, hall: RoomId) -> Result<i64> {
        let mut tx = self.app.db.read().await?;
        Ok(stage::hall(&mut tx, self.forum.id, hall).await?.revision)
    }

    /// A hall is at an item; what counted down to it goes.
    async fn put(&self, hall: RoomId, item: Option<ItemId>) -> Result<()> {
        let forum = self.forum.id;
        let mut tx = self.app.db.read().await?;
        let before = stage::hall(&mut tx, forum, hall).await?;
        drop(tx);
        self.act(PutItem { forum, hall, seen: before.revision, item }).await?;
        if before.counts_to.is_some() {
            let seen = self.revision(hall).await?;
            self.act(CountDown { forum, hall, seen, minutes: None }).await?;
        }
        Ok(())
    }

    async fn goes_on(&self, item: ItemId, hall: RoomId) -> Result<()> {
        self.put(hall, Some(item)).await
    }

    /// An address is released as its reading begins: from then on everybody may read it, and the screens of each language show
    /// its text as it is read.
    async fn address(&self, item: &Item, hall: RoomId) -> Result<()> {
        let forum = self.forum.id;
        self.goes_on(item.id, hall).await?;
        if self.beat().await.is_err() {
            return Ok(());
        }
        self.act(Release { forum, item: item.id }).await?;
        self.show(hall, Some(Focus::Text { item: item.id, spent_ms: 0, since: None })).await?;
        let seen = self.revision(hall).await?;
        self.act(Scroll { forum, hall, seen, moves: true }).await?;
        for _ in 0..TEXT_BEATS {
            if self.beat().await.is_err() {
                return Ok(());
            }
        }
        self.show(hall, None).await
    }

    /// The film of an item is put on the screens, and played; whatever comes next takes it off.
    async fn film(&self, item: &Item, hall: RoomId) -> Result<()> {
        self.goes_on(item.id, hall).await?;
        let forum = self.forum.id;
        let mut tx = self.app.db.read().await?;
        let open = media::open_of_item(&mut tx, forum, item.id).await?;
        drop(tx);
        let film = open.into_iter().map(|it| it.recording).find(|it| it.file.is_some());
        let Some(film) = film else { return Ok(()) };
        self.show(hall, Some(Focus::Recording { id: film.id, spent_ms: 0, since: None })).await?;
        if self.beat().await.is_err() {
            return Ok(());
        }
        let seen = self.revision(hall).await?;
        self.act(PlayOn { forum, hall, seen, plays: Plays::On }).await?;
        for _ in 0..FILM_BEATS {
            if self.beat().await.is_err() {
                break;
            }
        }
        Ok(())
    }

    /// The halls empty, and those of where everybody goes to count down.
    async fn travel(&self, journey: &Item, items: &[Item]) -> Result<()> {
        let mut tx = self.app.db.read().await?;
        let rooms = programme::rooms(&mut tx, self.forum.id).await?;
        let mut busy = vec![];
        for room in &rooms {
            let hall = stage::hall(&mut tx, self.forum.id, room.id).await?;
            if hall.item.is_some() {
                busy.push(room.id);
            }
        }
        drop(tx);
        for hall in busy {
            self.put(hall, None).await?;
        }
        let next = items.iter().find(|it| it.position > journey.position && it.kind != Kind::Travel);
        let Some(hall) = next.and_then(|next| hall_of(next, items)) else { return Ok(()) };
        let seen = self.revision(hall).await?;
        self.act(CountDown { forum: self.forum.id, hall, seen, minutes: Some(UNTIL_ARRIVAL_MIN) }).await
    }

    /// One of every delegation speaks. In the first debate the hall asks, and what follows there is late; in the second it is
    /// asked.
    async fn debate(&self, item: &Item, hall: RoomId, items: &[Item], debates: usize) -> Result<()> {
        self.goes_on(item.id, hall).await?;
        let rules = Rules { questions: true, speech_s: SPEECH_S, warn_s: SPEECH_S / 3, ..Rules::default() };
        self.act(SetRules { floor: self.floor(item.id, hall).await?, rules, halls: vec![hall] }).await?;
        self.act(SetOpen { floor: self.floor(item.id, hall).await?, open: true }).await?;
        let speakers = self.speakers(debates).await?;
        for speaker in &speakers {
            let put_on = PutOn {
                floor: self.floor(item.id, hall).await?,
                whom: Whose::Registration(*speaker),
                kind: Contribution::Speech,
                motion: None,
                at: Some(hall),
            };
            self.act(put_on).await?;
        }
        for _ in 0..speakers.len() * TRIES {
            match self.speech(item.id, hall).await {
                Ok(true) | Err(Error::Refused(_)) => {}
                Ok(false) => break,
                Err(error) => return Err(error),
            }
        }
        match debates {
            1 => tolerated(self.question(item.id, hall).await)?,
            2 => tolerated(self.poll(item.id, hall).await)?,
            _ => {}
        }
        self.act(SetOpen { floor: self.floor(item.id, hall).await?, open: false }).await?;
        let follows = |it: &&Item| {
            it.starts() > item.starts() && it.day() == item.day() && hall_of(it, items) == Some(hall)
        };
        let next = items.iter().filter(follows).min_by_key(|it| it.starts());
        if let (1, Some(next)) = (debates, next) {
            let minutes = Some(LATE_MIN);
            self.act(Declare { forum: self.forum.id, hall, item: next.id, seen: None, minutes }).await?;
        }
        Ok(())
    }

    /// Whoever is next speaks. Answers whether there was somebody.
    async fn speech(&self, item: ItemId, hall: RoomId) -> Result<bool> {
        let mut tx = self.app.db.read().await?;
        let list = stage::list(&mut tx, self.forum.id, item).await?;
        let entries = stage::entries(&mut tx, item).await?;
        drop(tx);
        let Some(next) = stage::in_order(&list, &entries).first().map(|it| it.id) else { return Ok(false) };
        let floor = self.floor(item, hall).await?;
        self.act(Call { floor, entry: next, reason: String::new() }).await?;
        self.act(Run { floor: self.floor(item, hall).await?, entry: next, runs: true }).await?;
        if self.beat().await.is_err() {
            return Ok(false);
        }
        self.act(End { floor: self.floor(item, hall).await? }).await?;
        Ok(true)
    }

    async fn floor(&self, item: ItemId, hall: RoomId) -> Result<Floor> {
        let mut tx = self.app.db.read().await?;
        let seen = stage::list(&mut tx, self.forum.id, item).await?.revision;
        Ok(Floor { forum: self.forum.id, hall, item, seen })
    }

    /// Somebody of each delegation, at each debate another.
    async fn speakers(&self, debate: usize) -> Result<Vec<RegistrationId>> {
        let mut tx = self.app.db.read().await?;
        let mut speakers = vec![];
        for delegation in delegations::seated(&mut tx, self.forum.id.0).await? {
            let all = registration::of_delegation(&mut tx, self.forum.id, delegation.id).await?;
            let may: Vec<_> =
                all.iter().filter(|it| it.standing == Standing::Active && it.accredited).collect();
            speakers.extend(may.get(debate % may.len().max(1)).map(|it| it.id));
        }
        Ok(speakers)
    }
}

/// Somebody else was quicker at the console, and the play goes on.
fn tolerated(played: Result<()>) -> Result<()> {
    match played {
        Ok(()) | Err(Error::Refused(_)) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Where an item takes place: its own room, or that of what it lies in.
fn hall_of(item: &Item, items: &[Item]) -> Option<RoomId> {
    item.room.or_else(|| hall_of(items.iter().find(|it| Some(it.id) == item.parent)?, items))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{demo, import, serve};
    use kernel::config::Config;
    use programme::is_under_embargo;
    use std::net::SocketAddr;

    /// The forum of the brief with the people that its programme names, and some of each delegation.
    fn folder() -> folder::Folder {
        let mut folder = import::read(&demo::example().expect("the example")).expect("it is in order");
        let mut of_each = std::collections::BTreeMap::<String, usize>::new();
        let programme = serde_json::to_string(&folder.programme).expect("JSON");
        folder.people.retain(|person| {
            let seats = of_each.entry(person.delegation.clone()).or_default();
            *seats += 1;
            *seats <= 4 || programme.contains(&format!("{:?}", person.reference))
        });
        folder
    }

    /// A house with the example, in which nothing was played yet.
    async fn play(database: &world::Database, data: &std::path::Path) -> (serve::Standing, Play) {
        let config = Config {
            data: data.to_path_buf(),
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            database_url: database.url(),
            demo: true,
            ..Config::default()
        };
        let db = serve::open(&config).await.expect("a database");
        let imported = import::load(&db, folder(), false).await.expect("it loads");
        let dir = demo::example().expect("the example");
        let came = import::media(&db, data, &imported.forum, &dir).await.expect("its film comes");
        assert_eq!(came, (1, 0));
        let forum = demo::the_forum(&db).await.expect("the forum");
        demo::crowd::accredit_all(&db, &forum).await.expect("they are accredited");
        let standing = serve::stand(config, db).await.expect("it stands");
        let play = Play::of(&standing.app, forum, Duration::ZERO).await.expect("a moderator");
        (standing, play)
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_film_of_the_opening_plays_on_the_screens() {
        for database in world::databases().await {
            let data = tempfile::tempdir().expect("a folder");
            let (standing, play) = play(&database, data.path()).await;
            let mut tx = standing.app.db.read().await.expect("a reader");
            let items = programme::items(&mut tx, play.forum.id).await.expect("items");
            drop(tx);
            let film = items.iter().find(|it| it.kind == Kind::Video).expect("the opening has one");
            let hall = hall_of(film, &items).expect("it has a hall");
            play.film(film, hall).await.expect("it plays");
            let mut tx = standing.app.db.read().await.expect("a reader");
            let focus = stage::hall(&mut tx, play.forum.id, hall).await.expect("a hall").focus;
            let plays = matches!(focus.as_deref(), Some(Focus::Recording { since: Some(_), .. }));
            assert!(plays, "{focus:?}");
            let of_item = media::open_of_item(&mut tx, play.forum.id, film.id).await.expect("its film");
            assert_eq!(of_item[0].captions.len(), 9, "one for each language");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_play_lets_every_delegation_speak_releases_the_address_and_moves_to_the_second_city() {
        for database in world::databases().await {
            let data = tempfile::tempdir().expect("a folder");
            let (standing, play) = play(&database, data.path()).await;
            let forum = play.forum.clone();
            play.days().await.expect("it plays to its end");

            let mut tx = standing.app.db.read().await.expect("a reader");
            let items = programme::items(&mut tx, forum.id).await.expect("items");
            let of = |slug: &str| items.iter().find(|it| it.slug == slug).expect("the example has it");
            for panel in ["corridor", "azerbaijan-kazakhstan", "towards-wuf13"] {
                let entries = stage::entries(&mut tx, of(panel).id).await.expect("entries");
                let mut heard: Vec<_> = entries
                    .iter()
                    .filter(|it| it.state == stage::State::Done)
                    .map(|it| it.delegation)
                    .collect();
                heard.sort();
                heard.dedup();
                assert_eq!(heard.len(), 8, "{panel}");
            }
            assert!(!is_under_embargo(&mut tx, of("address").id).await.expect("known"));
            let delays = stage::delays(&mut tx, forum.id).await.expect("delays");
            assert_eq!(delays.values().copied().collect::<Vec<_>>(), [LATE_MIN]);
            let hall = hall_of(of("closing"), &items).expect("the hall of the second city");
            let hall = stage::hall(&mut tx, forum.id, hall).await.expect("a hall");
            assert_eq!((hall.item, hall.counts_to), (None, None), "everybody has left for home");
            let questions = stage::questions(&mut tx, of("corridor").id).await.expect("questions");
            let states: Vec<_> = questions.iter().map(|it| it.state).collect();
            assert_eq!(states, [stage::QuestionState::Answered]);
            let polls = stage::polls(&mut tx, of("azerbaijan-kazakhstan").id).await.expect("polls");
            assert_eq!(polls.iter().map(|it| it.state).collect::<Vec<_>>(), [stage::PollState::Closed]);
            let tally = stage::tally(&mut tx, &polls[0]).await.expect("answers");
            assert!(tally.iter().sum::<i64>() >= 8 && tally[0] > tally[1], "{tally:?}");
        }
    }
}
