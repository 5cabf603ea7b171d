//! A forum that takes place today, with people who have tickets and phones that stand at its door; made once, copied
//! for each house.

use accreditation::acts::Take;
use door::{Enrol, LinkDevice};
use house::{consequences, import, rooms, serve};
use jiff::ToSpan;
use kernel::{
    config::Config,
    db::{Clock, Db},
    rights::By,
    web::App,
};
use registration::{Filter, Standing};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use world::Database;

/// The public address, which tickets carry.
pub const HOME: &str = "https://forum.example";
/// People with a ticket.
const TICKETS: usize = 40;
/// Phones at the door.
const PHONES: usize = 8;

/// What every house begins with.
pub struct Scene {
    folder: TempDir,
    /// The cookies of the phones at the door.
    pub phones: Vec<String>,
    /// What is printed on the badges.
    pub tickets: Vec<String>,
}

/// A house that is served, and killed.
pub struct House {
    folder: TempDir,
}

impl House {
    /// Its data folder.
    pub fn data(&self) -> &Path {
        self.folder.path()
    }
}

impl Scene {
    /// Makes it, through the house's own acts and jobs.
    pub async fn prepared(database: &Database) -> Scene {
        let folder = tempfile::tempdir().unwrap();
        let config = Config {
            data: folder.path().to_path_buf(),
            database_url: database.url(),
            public_url: Some(HOME.into()),
            ..Config::default()
        };
        let db = serve::open(&config).await.unwrap();
        let example = example_of_today();
        import::folder(&db, example.path(), false).await.unwrap();
        accredit_all(&db).await;
        let (app, _) = App::new(config, db, rooms::routes(), consequences::jobs()).unwrap();
        app.set_house(forums::house(&app.db).await.unwrap());
        while app.jobs.run_due(&app).await.unwrap() > 0 {}
        let tickets = tickets(&app).await;
        assert!(tickets.len() >= TICKETS, "{} tickets", tickets.len());
        Scene { folder, phones: phones(&app.db).await, tickets }
    }

    /// A house of its own, which only PostgreSQL keeps from round to round.
    pub fn house(&self, database: &Database) -> House {
        let folder = tempfile::tempdir().unwrap();
        copy(self.folder.path(), folder.path());
        assert_eq!(folder.path().join("kurultai.db").is_file(), database.url().is_none());
        House { folder }
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The small example with more people, moved so that it begins today.
pub fn example_of_today() -> TempDir {
    let example = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../examples/minimal");
    let today = Clock::System.now().in_tz("Europe/Lisbon").unwrap().date();
    let (last_month, tomorrow) = (today - 30.days(), today + 1.day());
    let mut forum = std::fs::read_to_string(example.join("forum.toml")).unwrap();
    for (was, is) in [
        ("2027-05-14", today.to_string()),
        ("2027-05-15", tomorrow.to_string()),
        ("2027-03-01T09:00:00", format!("{last_month}T09:00:00")),
        ("2027-05-07T18:00:00", format!("{tomorrow}T18:00:00")),
        ("2027-04-30T23:59:00", format!("{tomorrow}T18:00:00")),
        ("delegate = 4", "delegate = 80".to_owned()),
    ] {
        assert!(forum.contains(was), "the example says {was}");
        forum = forum.replace(was, &is);
    }
    let mut people = std::fs::read_to_string(example.join("people.csv")).unwrap();
    for number in 1..=TICKETS {
        people +=
            &format!("T{number},upper-river,delegate,member,Ribera,Tico{number},,es,1980-01-01,,,,boat\n");
    }
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("forum.toml"), forum).unwrap();
    std::fs::write(folder.path().join("people.csv"), people).unwrap();
    folder
}

async fn accredit_all(db: &Db) {
    let mut tx = db.read().await.unwrap();
    let forum = forums::forums(&mut tx).await.unwrap().remove(0);
    let steps = forums::steps(&mut tx, forum.id).await.unwrap();
    let filter = Filter { standing: Some(Standing::Active), ..Filter::of(forum.id) };
    let all = registration::listed(&mut tx, &filter).await.unwrap();
    drop(tx);
    for one in all {
        for step in &steps {
            let take = Take {
                forum: forum.clone(),
                registration: one.id,
                seen_place: step.place - 1,
                reason: String::new(),
            };
            db.act(&By::Console, take).await.unwrap();
        }
    }
}

async fn tickets(app: &App) -> Vec<String> {
    let mut tx = app.db.read().await.unwrap();
    let forum = forums::forums(&mut tx).await.unwrap().remove(0);
    let mut codes = vec![];
    for one in registration::of_forum(&mut tx, forum.id, 0, 1000).await.unwrap() {
        if let Some(ticket) = badges::valid(&mut tx, one.id).await.unwrap() {
            codes.push(badges::address(app, &ticket).unwrap());
        }
    }
    codes
}

async fn phones(db: &Db) -> Vec<String> {
    let mut tx = db.read().await.unwrap();
    let forum = forums::forums(&mut tx).await.unwrap().remove(0).id.0;
    let checkpoint = door::checkpoints(&mut tx, forum).await.unwrap().remove(0).id;
    drop(tx);
    let mut cookies = vec![];
    for number in 1..=PHONES {
        let link = LinkDevice { forum, checkpoint, name: format!("Phone {number}"), reusable: false };
        let linked = db.act(&By::Console, link).await.unwrap();
        let enrol = Enrol { secret: linked.secret, agent: "a test".into() };
        let secret = db.act(&By::Anyone, enrol).await.unwrap();
        cookies.push(format!("{}={secret}", kernel::session::COOKIE));
    }
    cookies
}
