//! A forum that was founded within another from its programme is kept by a folder, and loaded elsewhere with it.

use house::{export, import, serve};
use kernel::{Text, config::Config, db::Db, rights::By};
use people::{Names, NewPerson};
use programme::{ItemId, Kind};
use secretariat::Whom;
use world::{Empty, empty_on_each};

use crate::tidy::project;

async fn opened(empty: &Empty) -> Db {
    let config = Config {
        data: empty.data.path().to_path_buf(),
        database_url: empty.database_url.clone(),
        ..Config::default()
    };
    serve::open(&config).await.expect("a database")
}

/// An item of the kind, published, and the forum that it is.
async fn found(db: &Db, slug: &str) {
    let mut tx = db.read().await.expect("a reader");
    let forum = forums::forum_by_slug(&mut tx, slug).await.expect("a forum").expect("it is there");
    let city = forums::cities(&mut tx, forum.id).await.expect("cities")[0].id;
    let rooms = programme::rooms(&mut tx, forum.id).await.expect("rooms");
    let category = forums::categories(&mut tx, forum.id).await.expect("categories")[0].id;
    drop(tx);
    let item = ItemId(kernel::db::fresh_id(&db.clock));
    let at = |hour: u8| Some(format!("{}T{hour}:00:00+04:00[Asia/Baku]", forum.starts_on));
    let title = Text::new("en", "Forum of rivers");
    let draft = planning::Draft {
        title: title.clone(),
        kind: Kind::Forum,
        city: Some(city),
        room: rooms.iter().find(|room| room.slug == "great-hall").map(|room| room.id),
        starts_at: at(14),
        ends_at: at(16),
        ..planning::Draft::new()
    };
    let act = planning::Save { forum: forum.clone(), item, seen: String::new(), draft, texts: None };
    db.act(&By::Console, act).await.expect("an item");
    let mut tx = db.read().await.expect("a reader");
    let plan = planning::Plan::load(&mut tx, forum.id).await.expect("a plan");
    drop(tx);
    let items = plan.changed().filter_map(|item| Some((item.id, item.stamp?))).collect();
    let act = planning::Publish { forum: forum.id, number: None, items, is_last: true };
    db.act(&By::Console, act).await.expect("it is published");
    let names = Names { family_name: "Nagy".into(), given_name: "Ilona".into(), ..Names::default() };
    let organiser = Whom::New(NewPerson {
        names,
        email: Some("ilona@rivers.example".into()),
        mailbox_own: true,
        language: "hu".into(),
        birth_date: None,
    });
    let (seen, slug, accent, home) = ("0".to_owned(), "rivers".to_owned(), "#7a1f5c".to_owned(), None);
    let act = planning::FoundForum { forum, item, seen, slug, title, accent, category, organiser, home };
    db.act(&By::Console, act).await.expect("it is founded");
}

#[tokio::test]
async fn a_forum_founded_from_an_item_is_in_the_folder_and_loaded_elsewhere_with_its_organisers() {
    let there = empty_on_each().await;
    for (empty, elsewhere) in empty_on_each().await.into_iter().zip(there) {
        let db = opened(&empty).await;
        let source = project().join("examples/solidarity-forum-2025");
        let slug = import::folder(&db, &source, false).await.expect("the example").forum;
        found(&db, &slug).await;
        let out = empty.data.path().join("out");
        export::folder(&db, &slug, &out).await.expect("it is written");
        let again = import::folder(&db, &out, false).await.expect("it is loaded again");
        assert_eq!(again.left, Vec::<String>::new());

        let other = opened(&elsewhere).await;
        import::folder(&other, &out, false).await.expect("it is loaded elsewhere");
        let mut tx = other.read().await.expect("a reader");
        let nested = forums::forum_by_slug(&mut tx, "rivers").await.expect("forums").expect("it is there");
        let outer = forums::parent(&mut tx, nested.id).await.expect("a forum").expect("it is held within");
        assert_eq!((outer.slug.as_str(), nested.accent.as_str()), (slug.as_str(), "#7a1f5c"));
        let organisers = secretariat::members(&mut tx, nested.id).await.expect("organisers");
        let mailboxes: Vec<_> = organisers.iter().filter_map(|it| it.email.as_deref()).collect();
        assert_eq!(mailboxes, ["ilona@rivers.example"]);
        let cities = forums::cities(&mut tx, nested.id).await.expect("cities");
        let categories = forums::categories(&mut tx, nested.id).await.expect("categories");
        let rooms = programme::rooms(&mut tx, nested.id).await.expect("rooms");
        assert_eq!((cities.len(), categories.len()), (1, 1));
        assert!(rooms.iter().any(|room| room.seats == Some(700)), "its hall");
        let items = programme::items(&mut tx, outer.id).await.expect("items");
        let item = items.iter().find(|it| it.slug == "rivers").expect("the item leads to it");
        assert_eq!(item.kind, Kind::Forum);
    }
}
