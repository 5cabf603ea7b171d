//! `kurultai demo`: the forum of the brief in a data folder, and a way in for each role.

mod calendar;
mod crowd;
mod lan;
mod play;

use crate::{import, serve};
use anyhow::Context;
use api::tokens::{self, CreateToken, RevokeToken};
use forums::Forum;
use jiff::SignedDuration;
use kernel::{
    Result,
    config::Config,
    db::{Act, Db, Tx},
    journal::Subject,
    rights::{self, By, Mandate, Role, TOKEN_SCOPES},
    web::App,
};
use people::{Names, NewPerson, PersonId, links};
use registration::Part;
use serde_json::json;
use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::{Path, PathBuf},
    time::Duration,
};

/// What the demo was asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Where to keep everything.
    pub data: PathBuf,
    /// Which port; 0: any that is free.
    pub port: u16,
    /// One line of JSON for programs instead of a text for people.
    pub json: bool,
    /// PostgreSQL instead of the embedded database.
    pub database_url: Option<String>,
    /// For phones in the local network, by HTTPS.
    pub lan: bool,
    /// Whether the days of the forum run by themselves, with so much time between two deeds.
    pub play: Option<Duration>,
}

/// The forum of the brief.
const EXAMPLE: &str = "solidarity-forum-2025";

/// Creates the forum where it is not there yet, starts, and says how to get in.
///
/// # Errors
/// When the example cannot be found or loaded, or the port is taken.
pub async fn run(asked: Asked) -> anyhow::Result<()> {
    let mut config = Config {
        data: asked.data.clone(),
        listen: SocketAddr::from(([127, 0, 0, 1], asked.port)),
        database_url: asked.database_url.clone(),
        demo: true,
        ..Config::default()
    };
    if asked.lan {
        config = lan::opened(config)?;
    }
    let db = serve::open(&config).await?;
    let dir = example()?;
    let mut folder = import::read(&dir)?;
    let today = calendar::today(&folder, db.clock.now());
    calendar::begin_on(&mut folder, today);
    let imported = import::load(&db, folder, false).await?;
    if imported.people.new > 0 {
        let forum = the_forum(&db).await?;
        crowd::accredit_all(&db, &forum).await?;
        crowd::press_waits(&db, &forum).await?;
    }
    import::media(&db, &config.data, &imported.forum, &dir).await?;
    let standing = serve::stand(config, db).await?;
    let links = ways_in(&standing.app).await?;
    let token = act(&standing.app, WayInForPrograms(the_forum(&standing.app.db).await?)).await?;
    tell(&asked, &standing.app, &links, &token)?;
    if let Some(pace) = asked.play {
        let forum = the_forum(&standing.app.db).await?;
        tokio::spawn(play::Play::of(&standing.app, forum, pace).await?.run());
    }
    standing.run().await
}

async fn the_forum(db: &Db) -> anyhow::Result<Forum> {
    let mut tx = db.read().await?;
    forums::forums(&mut tx).await.map_err(import::told)?.into_iter().next().context("the demo has a forum")
}

/// The example's folder: beside the program, or in the checkout it was built from.
fn example() -> anyhow::Result<PathBuf> {
    let beside = std::env::current_exe()
        .ok()
        .and_then(|program| Some(program.parent()?.join("examples").join(EXAMPLE)));
    let here = PathBuf::from("examples").join(EXAMPLE);
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples").join(EXAMPLE);
    let found = [Some(here), beside, Some(source)]
        .into_iter()
        .flatten()
        .find(|folder| folder.join("forum.toml").is_file());
    found.with_context(|| format!("examples/{EXAMPLE} is neither here nor beside the program"))
}

/// The delegation whose head has a way in.
const HEADS_DELEGATION: &str = "kazakhstan";

/// A link for each role: organiser, officer, moderator, head of the Kazakh delegation, participant, door, and the organiser of
/// the forum within the forum.
async fn ways_in(app: &App) -> anyhow::Result<BTreeMap<&'static str, String>> {
    let forum = the_forum(&app.db).await?;
    let mut tx = app.db.read().await?;
    let (head, participant) = people_of(&mut tx, &forum).await?;
    // The first door of the first day: the one at which the crowd stands.
    let checkpoints = door::checkpoints(&mut tx, forum.id.0).await?;
    let open =
        checkpoints.into_iter().filter(|it| it.starts_on <= forum.starts_on && forum.starts_on <= it.ends_on);
    let checkpoint = open.min_by_key(|it| it.ends_on).context("the demo has a door on its first day")?;
    drop(tx);
    let mut links = BTreeMap::new();
    for way in StaffWayIn::all(&forum) {
        let word = way.role.word();
        links.insert(word, links::address(app, "en", &act(app, way).await?.1));
    }
    let mut theirs = vec![
        ("head", head, "/delegation".to_owned()),
        ("participant", participant, "/registration".to_owned()),
    ];
    theirs.extend(organiser_within(app, &forum).await?);
    for (word, person, next) in theirs {
        links.insert(word, links::address(app, "en", &act(app, PersonWayIn { person, next }).await?));
    }
    let link = door::LinkDevice {
        forum: forum.id.0,
        checkpoint: checkpoint.id,
        name: "Demo".into(),
        reusable: true,
    };
    links.insert("door", door::link_address(app, &act(app, link).await?.secret));
    Ok(links)
}

/// An organiser of the forum within the forum, and where they work.
async fn organiser_within(
    app: &App,
    forum: &Forum,
) -> anyhow::Result<Option<(&'static str, PersonId, String)>> {
    let mut tx = app.db.read().await?;
    let Some(nested) = forums::nested(&mut tx, forum.id).await.map_err(import::told)?.into_iter().next()
    else {
        return Ok(None);
    };
    let all = secretariat::members(&mut tx, nested.id).await.map_err(import::told)?;
    let organiser = all.into_iter().find(|it| it.role == Role::Organiser);
    Ok(organiser.map(|it| ("nested", it.person, format!("/f/{}/dashboard", nested.slug))))
}

async fn act<A: Act>(app: &App, act: A) -> anyhow::Result<A::Out> {
    app.db.act(&By::Console, act).await.map_err(import::told)
}

/// The head of the delegation, and a member of it with a mailbox.
async fn people_of(tx: &mut Tx, forum: &Forum) -> anyhow::Result<(PersonId, PersonId)> {
    let delegation =
        delegations::by_slug(tx, HEADS_DELEGATION).await?.context("the demo has that delegation")?;
    let all = registration::of_delegation(tx, forum.id, delegation.id).await.map_err(import::told)?;
    let head = all.iter().find(|it| it.part == Part::Head).context("the delegation has a head")?;
    let member = all
        .iter()
        .find(|it| it.part == Part::Member && it.email.is_some())
        .context("the delegation has a member")?;
    Ok((head.person, member.person))
}

/// A person of the example, with a link that may be used again.
struct PersonWayIn {
    person: PersonId,
    next: String,
}

impl Act for PersonWayIn {
    type Out = String;
    const VERB: &'static str = "demo.way-in";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        if *by == By::Console { Ok(()) } else { Err(kernel::Error::Forbidden) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<String> {
        tx.about(Subject::new("person", self.person.0));
        links::make(tx, self.person, &format!("/en{}", self.next), true, DEMO_LASTS).await
    }
}

/// How long the links of a demonstration hold.
const DEMO_LASTS: SignedDuration = SignedDuration::from_hours(24 * 365);

/// A member of the demo's secretariat, with a link that may be used again.
struct StaffWayIn {
    forum: Forum,
    role: Role,
    given: &'static str,
    family: &'static str,
    /// The page it leads to.
    next: &'static str,
}

impl Act for StaffWayIn {
    type Out = (PersonId, String);
    const VERB: &'static str = "demo.way-in";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        if *by == By::Console { Ok(()) } else { Err(kernel::Error::Forbidden) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<(PersonId, String)> {
        let email = format!("{}@kurultai.example", self.role.word());
        let known = people::with_email(tx, &email).await?;
        let person: PersonId = match known.first() {
            Some(person) => person.id,
            None => people::add(tx, &self.person(email)).await?,
        };
        tx.about(Subject::new("person", person.0));
        rights::give(
            tx,
            person.0,
            &Mandate { role: self.role, forum: Some(self.forum.id.0), delegation: None },
        )
        .await?;
        let next = format!("/en{}", self.next);
        Ok((person, links::make(tx, person, &next, true, DEMO_LASTS).await?))
    }
}

impl StaffWayIn {
    fn of(
        forum: &Forum,
        role: Role,
        (given, family): (&'static str, &'static str),
        next: &'static str,
    ) -> Self {
        StaffWayIn { forum: forum.clone(), role, given, family, next }
    }

    fn all(forum: &Forum) -> [StaffWayIn; 3] {
        [
            StaffWayIn::of(forum, Role::Organiser, ("Aysel", "Məmmədli"), "/accreditation"),
            StaffWayIn::of(forum, Role::Officer, ("Bahodir", "Rahimov"), "/accreditation"),
            StaffWayIn::moderator(forum),
        ]
    }

    fn moderator(forum: &Forum) -> StaffWayIn {
        StaffWayIn::of(forum, Role::Moderator, ("Zsófia", "Kerekes"), "/stage")
    }

    fn person(&self, email: String) -> NewPerson {
        let names = Names {
            family_name: self.family.into(),
            given_name: self.given.into(),
            latin_family: self.family.into(),
            latin_given: self.given.into(),
            ..Names::default()
        };
        NewPerson { names, email: Some(email), mailbox_own: true, language: "en".into(), birth_date: None }
    }
}

/// A token of the demo's forum for every scope. Each start makes a new one, since no secret can be read again, and ends
/// the one before it.
struct WayInForPrograms(Forum);

/// How the demo's tokens are called.
const TOKEN_NAME: &str = "Demo";

impl Act for WayInForPrograms {
    type Out = String;
    const VERB: &'static str = CreateToken::VERB;

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        if *by == By::Console { Ok(()) } else { Err(kernel::Error::Forbidden) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<String> {
        let now = tx.now;
        let before = tokens::all(tx).await?;
        for old in before.iter().filter(|it| it.name == TOKEN_NAME && it.is_good(now)) {
            RevokeToken(old.id).run(tx).await?;
        }
        let scopes = TOKEN_SCOPES.iter().map(|scope| scope.word.to_owned()).collect();
        let (forum, lasts) = (Some(self.0.id.0), Some(DEMO_LASTS));
        let new = CreateToken { name: TOKEN_NAME.into(), scopes, forum, lasts }.run(tx).await?;
        Ok(new.secret)
    }
}

#[expect(clippy::print_stdout, reason = "what the command was asked to say")]
fn tell(asked: &Asked, app: &App, links: &BTreeMap<&'static str, String>, token: &str) -> anyhow::Result<()> {
    let url = app.config.public_url();
    if asked.json {
        println!("{}", json!({"url": url, "links": links, "token": token}));
        return Ok(());
    }
    println!(
        "\nThe forum is open: {url}/\n\nSign in (these links may be used again, because this is a demonstration):"
    );
    for (role, link) in links {
        println!("  {role:<12} {link}");
    }
    println!(
        "\nA token for programs, with all scopes (what it opens: {url}/api/openapi.json):\n  {token}\n  curl -H 'Authorization: Bearer {token}' {url}/api/v1/registrations?limit=3"
    );
    if asked.lan {
        println!("\n{}", lan::qr(&url)?);
        println!(
            "Phones in this network open {url} by that code. The certificate is of this machine's own making, so each \
             phone asks once whether to go on: it is to be accepted. Then the camera works at the door."
        );
    }
    println!("\nCtrl+C ends it; what you did stays in {}.", asked.data.display());
    Ok(())
}
