//! What must hold after the plug was pulled.

use super::{
    crowd::{Asked, Client, Deed},
    scene::House,
    server::Server,
};
use kernel::db::{Clock, Db};
use serde_json::Value as Json;
use std::collections::HashMap;
use uuid::Uuid;
use world::Database;

/// Looks at everything that was asked, sends again what was not acknowledged, and looks at the house as a whole.
pub async fn after(house: &House, database: &Database, server: &Server, deeds: &[Deed]) {
    let db = database.open(house.data(), Clock::System).await;
    // PostgreSQL's entries have their numbers, and with them their order, only after this.
    db.live.tell_news(&db).await.unwrap();
    let before = Kept::of(&db).await;
    for deed in deeds {
        let times = before.times(&deed.asked);
        match &deed.answer {
            Some(answer) => {
                assert_eq!(times, 1, "acknowledged, and there {times} times: {deed:?}\n{}", server.said());
                before.must_hold(&deed.asked, answer);
            }
            None => assert!(times <= 1, "there {times} times: {deed:?}"),
        }
    }
    let client = Client::of(&server.url);
    for deed in deeds {
        let again = client.ask(&deed.asked).unwrap_or_else(|| panic!("no answer\n{}", server.said()));
        if let (Asked::Scan { .. }, Some(first)) = (&deed.asked, &deed.answer) {
            assert_eq!(&again, first, "a scan sent again gets the same bytes");
        }
    }
    db.live.tell_news(&db).await.unwrap();
    let now = Kept::of(&db).await;
    for deed in deeds {
        assert_eq!(now.times(&deed.asked), 1, "sent again, and not there once: {deed:?}");
    }
    now.nobody_goes_in_twice();
    no_quota_is_exceeded(&db).await;
    let verdict = house::journal::check(&db, house.data(), None).await.unwrap();
    assert_eq!(verdict.faults, [], "after {} entries", verdict.entries);
}

/// What the database holds of the crowd.
struct Kept {
    /// Registrations, journal entries that say how each came to be (a form sent again leaves one that says nothing), and
    /// letters about them, by the person's name.
    registered: HashMap<String, [i64; 3]>,
    /// Verdict and journal entries, by the scan's id.
    scanned: HashMap<Uuid, (String, i64)>,
    /// Who went where, with which verdict, in the order of the journal.
    passages: Vec<(Uuid, String, String)>,
}

impl Kept {
    async fn of(db: &Db) -> Kept {
        let mut tx = db.read().await.unwrap();
        let people: Vec<(String, i64, i64, i64)> = tx
            .sql(
                "select p.given_name,
                   (select count(*) from registration r where r.person = p.id),
                   (select count(*) from journal j join registration r on r.id = j.subject
                    where r.person = p.id and replace(j.entry, '\"standing\":[null,', '') <> j.entry),
                   (select count(*) from letter l where l.person = p.id)
                 from person p where p.family_name = 'Nunes'",
            )
            .all()
            .await
            .unwrap();
        let mut registered = HashMap::<String, [i64; 3]>::new();
        for (name, registrations, entries, letters) in people {
            let known = registered.entry(name).or_default();
            *known = [known[0] + registrations, known[1] + entries, known[2] + letters];
        }
        let scans: Vec<(Uuid, String, Option<Uuid>, String)> =
            tx.sql("select id, verdict, registration, direction from scan").all().await.unwrap();
        let order = in_order(&mut tx).await;
        let mut times = HashMap::<Uuid, i64>::new();
        for id in &order {
            *times.entry(*id).or_default() += 1;
        }
        let by_id: HashMap<Uuid, _> = scans.iter().map(|scan| (scan.0, scan)).collect();
        let passages =
            order.iter().filter_map(|id| by_id.get(id)).filter_map(|(_, verdict, registration, way)| {
                Some(((*registration)?, way.clone(), verdict.clone()))
            });
        Kept {
            registered,
            passages: passages.collect(),
            scanned: scans
                .iter()
                .map(|(id, verdict, ..)| (*id, (verdict.clone(), times.get(id).copied().unwrap_or_default())))
                .collect(),
        }
    }

    /// How often what was asked is there, with all that belongs to it.
    fn times(&self, asked: &Asked) -> i64 {
        match asked {
            Asked::Register { name, .. } => {
                let [registrations, entries, letters] =
                    self.registered.get(name).copied().unwrap_or_default();
                assert_eq!((entries, letters), (registrations, registrations), "a half of {name} is there");
                registrations
            }
            Asked::Scan { id, .. } => self.scanned.get(id).map_or(0, |(_, entries)| {
                assert_eq!(*entries, 1, "the scan {id} has {entries} entries in the journal");
                1
            }),
        }
    }

    /// What was said is what is kept.
    fn must_hold(&self, asked: &Asked, answer: &str) {
        if let Asked::Scan { id, .. } = asked {
            let verdict = &self.scanned[id].0;
            assert!(answer.contains(&format!("data-code=\"{verdict}\"")), "kept as {verdict}: {answer}");
        }
    }

    /// Between two times that somebody is let in, they went out.
    fn nobody_goes_in_twice(&self) {
        let mut inside = HashMap::<Uuid, bool>::new();
        for (registration, way, verdict) in &self.passages {
            let inside = inside.entry(*registration).or_default();
            match (way.as_str(), verdict.as_str()) {
                ("in", "ok") => {
                    assert!(!*inside, "{registration} was let in twice");
                    *inside = true;
                }
                ("out", _) => *inside = false,
                _ => {}
            }
        }
    }
}

/// The scans of the journal, in its order.
async fn in_order(tx: &mut kernel::db::Tx) -> Vec<Uuid> {
    let entries: Vec<(String,)> =
        tx.sql("select entry from journal where verb = 'door.scan' order by number").all().await.unwrap();
    let scan = |entry: &str| -> Option<Uuid> {
        let entry: Json = serde_json::from_str(entry).ok()?;
        entry["matters"]
            .as_array()?
            .iter()
            .find_map(|matter| matter["facts"]["scan"][1].as_str())?
            .parse()
            .ok()
    };
    entries.iter().map(|(entry,)| scan(entry).expect("an entry of a scan names it")).collect()
}

async fn no_quota_is_exceeded(db: &Db) {
    let mut tx = db.read().await.unwrap();
    let over: Vec<(Uuid, i64, i64)> = tx
        .sql(
            "select q.delegation, q.places, count(*) from quota q
             join registration r on r.forum = q.forum and r.delegation = q.delegation and r.category = q.category
               and r.standing = 'active'
             group by q.forum, q.delegation, q.category, q.places having count(*) > q.places",
        )
        .all()
        .await
        .unwrap();
    assert!(over.is_empty(), "more people than places: {over:?}");
}
