//! A forum that is written out as a folder is the folder that it was loaded from.

use crate::tidy::project;
use folder::{Folder, Places};
use house::{export, import, serve};
use kernel::{
    Text,
    config::Config,
    db::{Db, Json},
    rights::By,
};
use programme::{ItemId, NewPart, Role, Room, RoomId};
use world::{Empty, empty_on_each};

pub(crate) async fn opened(empty: &Empty) -> Db {
    let config = Config {
        data: empty.data.path().to_path_buf(),
        database_url: empty.database_url.clone(),
        ..Config::default()
    };
    serve::open(&config).await.expect("a database")
}

/// What both folders say, whatever the order of tables that mean the same in any order. Where a row stands, and the
/// sender's own numbers for organisations, serve the reading only.
pub(crate) fn meaning(mut folder: Folder) -> Folder {
    folder.fields.sort_by(|a, b| a.id.cmp(&b.id));
    folder.zones.sort_by(|a, b| a.id.cmp(&b.id));
    folder.checkpoints.sort_by(|a, b| a.id.cmp(&b.id));
    folder.pages.sort_by(|a, b| a.id.cmp(&b.id));
    folder.people.sort_by(|a, b| (&a.delegation, &a.reference).cmp(&(&b.delegation, &b.reference)));
    for person in &mut folder.people {
        person.line = 0;
        if let Some(organisation) = &mut person.organisation {
            organisation.reference = None;
        }
    }
    folder.secretariat.sort_by(|a, b| (a.role, &a.email).cmp(&(b.role, &b.email)));
    folder.nested = folder.nested.into_iter().map(meaning).collect();
    folder
}

#[tokio::test]
async fn what_is_exported_is_what_was_imported_and_importing_it_changes_nothing() {
    for empty in empty_on_each().await {
        let db = opened(&empty).await;
        for example in ["minimal", "solidarity-forum-2025"] {
            let source = project().join("examples").join(example);
            let before = import::read(&source).expect("the example");
            import::load(&db, before.clone(), false).await.expect("it is loaded");
            let out = empty.data.path().join(example);
            let exported = export::folder(&db, &before.forum.id, &out).await.expect("it is written");
            let everybody: usize =
                std::iter::once(&before).chain(&before.nested).map(|it| it.people.len()).sum();
            assert_eq!(exported.people, everybody, "everybody is there");
            let after = import::read(&out).expect("what is written can be read");
            let (before, after) = (meaning(before), meaning(after));
            for (old, new) in before.people.iter().zip(&after.people) {
                assert_eq!(old, new);
            }
            assert_eq!(before, after);

            let again = import::folder(&db, &out, false).await.expect("it is loaded again");
            assert_eq!(again.left, Vec::<String>::new());
            let same = import::Counts { same: exported.people, ..import::Counts::default() };
            assert_eq!(again.people, same, "{example}");
        }
    }
}

#[tokio::test]
async fn a_delegation_without_a_limit_comes_back_without_one() {
    for empty in empty_on_each().await {
        let db = opened(&empty).await;
        let mut folder = import::read(&project().join("examples/minimal")).expect("the example");
        folder.delegations[0].quotas.insert("guest".into(), Places::Unlimited);
        import::load(&db, folder.clone(), false).await.expect("it is loaded");
        let out = empty.data.path().join("unlimited");
        export::folder(&db, &folder.forum.id, &out).await.expect("it is written");
        let after = import::read(&out).expect("what is written can be read");
        assert_eq!(after.delegations, folder.delegations);
        folder.delegations[0].quotas.insert("guest".into(), Places::Limited(3));
        import::load(&db, folder.clone(), false).await.expect("it is limited again");
        let out = empty.data.path().join("limited");
        export::folder(&db, &folder.forum.id, &out).await.expect("it is written again");
        let after = import::read(&out).expect("what is written can be read");
        assert_eq!(after.delegations, folder.delegations);
    }
}

/// What the site knows of a forum's places and programme, to the last number.
async fn known(db: &Db, forum: forums::ForumId) -> impl PartialEq + std::fmt::Debug {
    let mut tx = db.read().await.expect("a reader");
    let items = programme::items(&mut tx, forum).await.expect("items");
    let parts = programme::participants(&mut tx, forum).await.expect("parts");
    let rooms = programme::all_rooms(&mut tx, forum).await.expect("rooms");
    let cities = forums::cities(&mut tx, forum).await.expect("cities");
    let parts: Vec<_> =
        parts.into_iter().map(|part| (part.item, part.role, part.shown_name().to_owned())).collect();
    (items, parts, rooms, cities)
}

/// A city, a house with a room, a way and an item with places, each made as the secretariat makes it.
async fn make_on_site(db: &Db, slug: &str) -> forums::ForumId {
    let mut tx = db.read().await.expect("a reader");
    let forum = forums::forum_by_slug(&mut tx, slug).await.expect("a forum").expect("it is there");
    drop(tx);
    let fresh = || kernel::db::fresh_id(&db.clock);
    let city = forums::CityId(fresh());
    let act = planning::SaveCity {
        forum: forum.clone(),
        id: city,
        seen: String::new(),
        name: Text::new("en", "Shusha"),
        zone: "Asia/Baku".into(),
        days: (forum.starts_on, forum.ends_on),
    };
    db.act(&By::Console, act).await.expect("a city");
    let house = Room {
        id: RoomId(fresh()),
        slug: String::new(),
        city: Some(city),
        venue: Json(Text::default()),
        name: Json(Text::new("en", "House of letters")),
        seats: None,
        shared: true,
        is_house: true,
        equipment: Json(vec![]),
        equipment_words: Json(Text::default()),
        removed_at: None,
    };
    let reading = Room {
        id: RoomId(fresh()),
        venue: house.name.clone(),
        name: Json(Text::new("en", "Reading room")),
        seats: Some(40),
        shared: false,
        is_house: false,
        ..house.clone()
    };
    for room in [&house, &reading] {
        let (address, point) = (Text::new("en", "5 Sea Street"), Some((39.76, 46.75)));
        let act =
            planning::SavePlace { forum: forum.id, seen: String::new(), room: room.clone(), address, point };
        db.act(&By::Console, act).await.expect("a place");
    }
    let (cities, houses) = (vec![(city, city, 25)], vec![(house.id, house.id, Some(3))]);
    db.act(&By::Console, planning::SetWays { forum: forum.id, cities, houses }).await.expect("ways");
    let at = |hour: u8| Some(format!("{}T{hour}:00:00+04:00[Asia/Baku]", forum.starts_on));
    let (item, draft) = (
        ItemId(fresh()),
        planning::Draft {
            title: Text::new("en", "Evening of letters"),
            city: Some(city),
            room: Some(reading.id),
            starts_at: at(19),
            ends_at: at(21),
            people: vec![NewPart {
                role: Some(Role::Moderator),
                name: "Aida Məmmədova".into(),
                ..NewPart::default()
            }],
            ..planning::Draft::new()
        },
    );
    let texts = Some(planning::Texts {
        subtitle: Text::new("en", "Read by their writers"),
        summary: Text::new("en", "Letters of a hundred years."),
        description: Text::new("en", "In the reading room."),
    });
    let act = planning::Save { forum: forum.clone(), item, seen: String::new(), draft, texts };
    db.act(&By::Console, act).await.expect("an item");
    let mut tx = db.read().await.expect("a reader");
    let plan = planning::Plan::load(&mut tx, forum.id).await.expect("a plan");
    drop(tx);
    let items = plan.changed().filter_map(|item| Some((item.id, item.stamp?))).collect();
    let act = planning::Publish { forum: forum.id, number: None, items, is_last: true };
    db.act(&By::Console, act).await.expect("it is published");
    let (item, home) = ("evening-of-letters".to_owned(), None);
    let act = signups::SetOffer {
        forum: forum.clone(),
        item,
        places: 30,
        opens_at: None,
        closes_at: None,
        seen: None,
        home,
    };
    db.act(&By::Console, act).await.expect("places");
    forum.id
}

#[tokio::test]
async fn what_was_made_on_the_site_is_in_the_folder_and_loading_that_changes_nothing() {
    for empty in empty_on_each().await {
        let db = opened(&empty).await;
        let source = project().join("examples/solidarity-forum-2025");
        let slug = import::folder(&db, &source, false).await.expect("the example").forum;
        let forum = make_on_site(&db, &slug).await;
        let before = known(&db, forum).await;
        let out = empty.data.path().join("out");
        export::folder(&db, &slug, &out).await.expect("it is written");
        let written = import::read(&out).expect("what is written can be read");
        let ways: Vec<String> =
            written.ways.iter().map(|way| format!("{} {} {}", way.from, way.to, way.minutes)).collect();
        assert_eq!(ways, ["shusha shusha 25", "house-of-letters house-of-letters 3"]);
        let made = written.programme.iter().find(|item| item.id == "evening-of-letters").expect("the item");
        assert_eq!((made.room.as_deref(), made.places), (Some("reading-room"), Some(30)));

        let again = import::folder(&db, &out, false).await.expect("it is loaded again");
        assert_eq!(again.left, Vec::<String>::new());
        assert_eq!(known(&db, forum).await, before, "nothing is doubled and nothing changed");

        // What the site has changed since is left, and said.
        let mut older = import::read(&out).expect("a folder");
        let made = older.programme.iter_mut().find(|item| item.id == "evening-of-letters").expect("the item");
        made.title.write("en", "Evening of words");
        older.ways[0].minutes = 10;
        let again = import::load(&db, older.clone(), false).await.expect("it is loaded");
        assert_eq!(again.left, ["programme evening-of-letters", "way shusha – shusha"]);
        assert_eq!(known(&db, forum).await, before);

        // Elsewhere it is the same forum.
        import::load(&db, older, true).await.expect("it is written over");
        let (now, _) = export::read(&db, &slug).await.expect("the forum as a folder");
        let made = now.programme.iter().find(|item| item.id == "evening-of-letters").expect("the item");
        assert_eq!((made.title.get("en"), now.ways[0].minutes), (Some("Evening of words"), 10));
        assert_eq!(now.programme.len(), written.programme.len());
    }
}

/// An item that says as much as may be typed, published.
async fn say_much(db: &Db, slug: &str) -> planning::Texts {
    let mut tx = db.read().await.expect("a reader");
    let forum = forums::forum_by_slug(&mut tx, slug).await.expect("a forum").expect("it is there");
    let city = forums::cities(&mut tx, forum.id).await.expect("cities")[0].id;
    drop(tx);
    let of = |letters: usize| Text::new("en", "ў".repeat(letters));
    let texts = planning::Texts {
        subtitle: of(folder::TITLE_CHARS_MAX),
        summary: of(10_000),
        description: of(folder::DESCRIPTION_CHARS_MAX),
    };
    let item = ItemId(kernel::db::fresh_id(&db.clock));
    let at = |hour: u8| Some(format!("{}T{hour}:00:00+01:00[Europe/Lisbon]", forum.starts_on));
    let draft = planning::Draft {
        title: of(folder::TITLE_CHARS_MAX),
        city: Some(city),
        starts_at: at(19),
        ends_at: at(21),
        ..planning::Draft::new()
    };
    let save = |texts: &planning::Texts| planning::Save {
        forum: forum.clone(),
        item,
        seen: String::new(),
        draft: draft.clone(),
        texts: Some(texts.clone()),
    };
    let longer = planning::Texts { subtitle: of(folder::TITLE_CHARS_MAX + 1), ..texts.clone() };
    let refused = db.act(&By::Console, save(&longer)).await;
    assert!(matches!(refused, Err(kernel::Error::Invalid(errors)) if errors[0].0 == "subtitle-en"));
    db.act(&By::Console, save(&texts)).await.expect("an item");
    let mut tx = db.read().await.expect("a reader");
    let plan = planning::Plan::load(&mut tx, forum.id).await.expect("a plan");
    drop(tx);
    let items = plan.changed().filter_map(|item| Some((item.id, item.stamp?))).collect();
    let act = planning::Publish { forum: forum.id, number: None, items, is_last: true };
    db.act(&By::Console, act).await.expect("it is published");
    texts
}

#[tokio::test]
async fn whatever_may_be_typed_of_an_item_fits_into_a_folder_that_can_be_loaded() {
    for empty in empty_on_each().await {
        let db = opened(&empty).await;
        let source = project().join("examples/minimal");
        let slug = import::folder(&db, &source, false).await.expect("the example").forum;
        let texts = say_much(&db, &slug).await;
        let out = empty.data.path().join("out");
        export::folder(&db, &slug, &out).await.expect("it is written");
        let written = import::read(&out).expect("what is written can be read");
        let said = |text: &folder::Text| text.get("en").map(str::to_owned);
        let wanted = |text: &Text| Some(text.in_lang("en", &[]).to_owned());
        let found = written.programme.iter().any(|item| {
            said(&item.subtitle) == wanted(&texts.subtitle)
                && said(&item.summary) == wanted(&texts.summary)
                && said(&item.description) == wanted(&texts.description)
        });
        assert!(found, "every letter is there");
        let again = import::folder(&db, &out, false).await.expect("it is loaded again");
        assert_eq!(again.left, Vec::<String>::new());
    }
}

/// A zone, a checkpoint and rules, each made as the organiser makes it: for a category and a step on a day, for somebody of
/// the list, and against somebody who has no number there.
async fn make_doors(db: &Db, slug: &str) -> (forums::ForumId, folder::people::Person) {
    let mut tx = db.read().await.expect("a reader");
    let forum = forums::forum_by_slug(&mut tx, slug).await.expect("a forum").expect("it is there");
    let cities = forums::cities(&mut tx, forum.id).await.expect("cities");
    let category = forums::categories(&mut tx, forum.id).await.expect("categories")[0].id;
    let step = forums::steps(&mut tx, forum.id).await.expect("steps")[0].id;
    let mut listed = registration::of_forum(&mut tx, forum.id, 0, 100).await.expect("people");
    drop(tx);
    let (people, _) = export::read(db, slug).await.expect("the forum as a folder");
    // The folder's programme names people by their number.
    listed.retain(|it| !speaks(&people.programme, it.reference.as_deref()));
    let numbered = people.people.iter().find(|it| it.reference == listed[0].reference).expect("on the list");
    db.chore(ForgetsNumber(listed[1].id.0)).await.expect("it has no number");
    let fresh = || kernel::db::fresh_id(&db.clock);
    let (zone, name) = (door::ZoneId(fresh()), Text::new("en", "House of letters"));
    let act = door::SaveZone { forum: forum.id.0, id: zone, seen: String::new(), name: name.clone() };
    db.act(&By::Console, act).await.expect("a zone");
    let act = door::SaveCheckpoint {
        forum: forum.id.0,
        id: door::CheckpointId(fresh()),
        seen: String::new(),
        name,
        city: cities[0].id.0,
        zone,
        direction: door::Direction::Both,
        days: (forum.starts_on, forum.starts_on),
    };
    db.act(&By::Console, act).await.expect("a checkpoint");
    let rules = [
        door::Rule {
            categories: vec![category.0].into(),
            days: vec![forum.starts_on].into(),
            step: Some(step.0),
            ..door::Rule::default()
        },
        door::Rule { people: vec![listed[0].person.0].into(), ..door::Rule::default() },
        door::Rule { refuses: true, people: vec![listed[1].person.0].into(), ..door::Rule::default() },
    ];
    for rule in rules {
        db.act(&By::Console, door::AddRule { forum: forum.id.0, zone, rule }).await.expect("a rule");
    }
    (forum.id, numbered.clone())
}

fn speaks(items: &[folder::programme::Item], reference: Option<&str>) -> bool {
    let is_part =
        |it: &folder::programme::Item| it.people.iter().any(|part| part.reference.as_deref() == reference);
    items.iter().any(|it| is_part(it) || speaks(&it.items, reference))
}

/// Somebody who did not come by a list.
struct ForgetsNumber(uuid::Uuid);

impl kernel::db::Chore for ForgetsNumber {
    type Out = ();

    async fn run(&self, tx: &mut kernel::db::Tx) -> kernel::Result<()> {
        tx.sql("update registration set ref = null where id = $1").bind(self.0).run().await?;
        Ok(())
    }
}

#[tokio::test]
async fn doors_made_on_the_site_are_in_the_folder_and_are_the_same_elsewhere() {
    let source = project().join("examples/solidarity-forum-2025");
    let elsewhere = empty_on_each().await;
    for (empty, other) in empty_on_each().await.into_iter().zip(elsewhere) {
        let db = opened(&empty).await;
        let slug = import::folder(&db, &source, false).await.expect("the example").forum;
        let (_, numbered) = make_doors(&db, &slug).await;
        let out = empty.data.path().join("out");
        let exported = export::folder(&db, &slug, &out).await.expect("it is written");
        assert_eq!(exported.rules_for_people, 0, "everybody can be named");
        let written = import::read(&out).expect("what is written can be read");
        let access: Vec<_> = written.access.iter().filter(|rule| rule.zone == "house-of-letters").collect();
        assert_eq!(access.len(), 3);
        assert_eq!(
            (access[0].step.is_some(), access[0].categories.len(), access[0].days.len()),
            (true, 1, 1)
        );
        assert_eq!(access[1].people[0].reference, numbered.reference);
        assert!(access[2].refused && access[2].people[0].reference.is_none());

        let again = import::folder(&db, &out, false).await.expect("it is loaded again");
        assert!(
            again.left.iter().all(|left| !left.contains("access") && !left.contains("zone")),
            "{:?}",
            again.left
        );

        let db = opened(&other).await;
        let there = import::folder(&db, &out, false).await.expect("it is loaded elsewhere");
        assert_eq!(there.left, Vec::<String>::new());
        let (now, _) = export::read(&db, &slug).await.expect("the forum as a folder");
        assert_eq!(now.access, written.access);
        assert_eq!((now.zones, now.checkpoints), (written.zones, written.checkpoints));
    }
}

#[tokio::test]
async fn a_rule_for_people_who_are_not_there_waits_for_them_and_that_is_said() {
    for empty in empty_on_each().await {
        let db = opened(&empty).await;
        let mut folder = import::read(&project().join("examples/minimal")).expect("the example");
        let gone = folder::Bearer {
            family_name: "Gone".into(),
            given_name: "Ana".into(),
            ..folder::Bearer::default()
        };
        folder.access[0].people = vec![gone];
        let imported = import::load(&db, folder.clone(), false).await.expect("it is loaded");
        assert_eq!(imported.left, ["people of a rule for zone house: 1"]);
        let (now, _) = export::read(&db, &folder.forum.id).await.expect("the forum as a folder");
        assert_eq!(now.access[0].people, folder.access[0].people);
        import::load(&db, now.clone(), true).await.expect("it is loaded again");
        let (again, _) = export::read(&db, &folder.forum.id).await.expect("the forum as a folder");
        assert_eq!(again.access, now.access);
    }
}

#[tokio::test]
async fn a_folder_that_is_there_is_not_written_over() {
    for empty in empty_on_each().await {
        let db = opened(&empty).await;
        let source = project().join("examples/minimal");
        let imported = import::folder(&db, &source, false).await.expect("it is loaded");
        let out = empty.data.path().join("out");
        export::folder(&db, &imported.forum, &out).await.expect("it is written");
        let refused = export::folder(&db, &imported.forum, &out).await.expect_err("it is there").to_string();
        assert!(refused.contains("is there already"), "{refused}");
        let unknown = export::folder(&db, "nowhere", &out).await.expect_err("no such forum").to_string();
        assert!(unknown.contains("there is no forum nowhere"), "{unknown}");
    }
}

/// A forum that lasts one day less, whatever lies on its last one; its cities follow.
async fn shorten(db: &Db, slug: &str) {
    let mut tx = db.read().await.expect("a reader");
    let forum = forums::forum_by_slug(&mut tx, slug).await.expect("a forum").expect("it is there");
    let cities = forums::cities(&mut tx, forum.id).await.expect("cities");
    drop(tx);
    let seen = forums::Details::of(&forum, &cities);
    let last = forum.ends_on.yesterday().expect("a day before");
    let mut details = forums::Details { days: (forum.starts_on, last), ..seen.clone() };
    for (_, (from, to)) in &mut details.cities {
        (*from, *to) = ((*from).min(last), (*to).min(last));
    }
    let act = forums::ChangeDetails { forum: forum.id, seen, details };
    db.act(&By::Console, act).await.expect("it is shorter");
}

#[tokio::test]
async fn what_lies_outside_a_forum_that_was_shortened_is_named_with_its_page_before_anything_is_written() {
    for empty in empty_on_each().await {
        let db = opened(&empty).await;
        let source = project().join("examples/minimal");
        let slug = import::folder(&db, &source, false).await.expect("the example").forum;
        shorten(&db, &slug).await;
        let out = empty.data.path().join("out");
        let refused = export::folder(&db, &slug, &out).await.expect_err("it is refused").to_string();
        let checkpoint = "2027-05-14 to 2027-05-15, but river-forum is 2027-05-14 to 2027-05-14. It is put right on the \
                          page /f/river-forum/checkpoints";
        assert!(refused.contains(checkpoint), "{refused}");
        assert!(!out.exists());
    }
}
