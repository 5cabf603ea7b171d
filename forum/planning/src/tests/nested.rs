//! A forum within this one, founded from an item: what it begins with, who organises it, and who may not.

use super::{PATH, Planning, letters::letters};
use crate::{DissolveForum, Draft, FoundForum, NameOrganiser, Save};
use forums::Forum;
use kernel::{Error, jobs::Jobs, rights::By, web::Routes};
use people::{Names, NewPerson};
use programme::{Kind, as_they_stand};
use secretariat::Whom;
use world::on_both;

fn house() -> (Routes, Jobs) {
    let (routes, jobs) = super::house();
    (routes.merge(forums::routes()).merge(secretariat::routes()), jobs)
}

fn organiser() -> Whom {
    let names = Names { family_name: "Nagy".into(), given_name: "Ilona".into(), ..Names::default() };
    Whom::New(NewPerson {
        names,
        email: Some("ilona@example.org".into()),
        mailbox_own: true,
        language: "hu".into(),
        birth_date: None,
    })
}

impl Planning {
    /// A published item that is a forum.
    async fn forum_item(&self) -> programme::ItemId {
        let id = self.add("Forum of rivers", "14:00", "16:00", "great-hall").await;
        let now = self.plan().await.get(id).expect("it is there").clone();
        self.save(id, &now.seen, Draft { kind: Kind::Forum, ..now.draft }).await.expect("saved");
        self.publish().await;
        id
    }

    async fn found(&self, item: programme::ItemId, slug: &str) -> kernel::Result<secretariat::Named> {
        let planned = self.plan().await.get(item).expect("it is there").clone();
        let mut tx = self.world.db().read().await?;
        let category = forums::categories(&mut tx, self.forum.id).await?[0].id;
        drop(tx);
        let act = FoundForum {
            forum: self.forum.clone(),
            item,
            seen: planned.seen,
            slug: slug.to_owned(),
            title: planned.draft.title,
            accent: "#7a1f5c".into(),
            category,
            organiser: organiser(),
            home: Some("https://forum.example".into()),
        };
        let named = self.world.db().act(&self.by, act).await?;
        self.world.app.set_house(forums::house(self.world.db()).await?);
        self.world.app.sessions.forget();
        Ok(named)
    }

    async fn dissolve(&self, by: &By, nested: &Forum) -> kernel::Result<usize> {
        let act = DissolveForum { forum: self.forum.clone(), nested: nested.clone() };
        let done = self.world.db().act(by, act).await;
        self.world.app.set_house(forums::house(self.world.db()).await?);
        self.world.app.sessions.forget();
        done
    }

    /// The item that is a forum of its own, whoever was named its organiser, and the forum.
    async fn founded(&self) -> (programme::ItemId, secretariat::Named, Forum) {
        let item = self.forum_item().await;
        let named = self.found(item, "rivers-within").await.expect("it is founded");
        (item, named, self.forum_of("rivers-within").await)
    }

    async fn forum_of(&self, slug: &str) -> Forum {
        let mut tx = self.world.db().read().await.expect("a reader");
        forums::forum_by_slug(&mut tx, slug).await.expect("a reader").expect("the forum is there")
    }
}

#[tokio::test]
async fn a_forum_founded_from_an_item_has_its_days_city_hall_category_and_colour_and_both_lead_to_each_other()
{
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (item, _, nested) = it.founded().await;
        let mut tx = it.world.db().read().await.expect("a reader");
        let cities = forums::cities(&mut tx, nested.id).await.expect("cities");
        let categories = forums::categories(&mut tx, nested.id).await.expect("categories");
        let fields = forums::form(&mut tx, categories[0].id, 1).await.expect("a form");
        let like = forums::categories(&mut tx, it.forum.id).await.expect("categories");
        let fields_here = forums::form(&mut tx, like[0].id, like[0].version).await.expect("a form");
        let rooms = programme::rooms(&mut tx, nested.id).await.expect("rooms");
        let rooms_here = programme::rooms(&mut tx, it.forum.id).await.expect("rooms");
        let items = as_they_stand(programme::items(&mut tx, it.forum.id).await.expect("items"));
        drop(tx);
        assert_eq!((nested.starts_on, nested.ends_on), (it.forum.starts_on, it.forum.starts_on));
        assert_eq!((cities.len(), cities[0].slug.as_str(), nested.accent.as_str()), (1, "baku", "#7a1f5c"));
        assert_eq!((categories.len(), &categories[0].name), (1, &like[0].name));
        assert_eq!(fields, fields_here, "the same questions");
        let hall = rooms_here.iter().find(|room| room.slug == "great-hall").expect("the hall");
        assert!(rooms.iter().any(|room| programme::is_same_hall(hall, room)), "one hall for both");
        assert!(items.iter().any(|it| it.id == item && it.slug == "rivers-within"), "the item has its word");

        let mut browser = it.browser().await;
        let form = browser.get(&format!("{PATH}/items/{item}")).await;
        assert!(form.body.contains("href=\"/en/f/rivers-within\""), "{}", form.body);
        let public = browser.get("/en/f/solidarity-forum-2025/programme/rivers-within").await;
        assert!(public.body.contains("href=\"/en/f/rivers-within\""), "{}", public.body);
        let back = browser.get("/en/f/rivers-within/programme").await;
        assert_eq!(back.status, 200, "{}", back.body);
        assert!(back.body.contains("href=\"/en/f/solidarity-forum-2025/programme\""), "{}", back.body);
        for (lang, outer) in [("en", "Solidarity"), ("kk", "орум")] {
            let home = browser.get(&format!("/{lang}/f/rivers-within")).await;
            let up = home.between(&format!("<a href=\"/{lang}/f/solidarity-forum-2025\">"), "</a>");
            assert!(up.contains(outer), "{lang}: {}", home.body);
        }
    })
    .await;
}

#[tokio::test]
async fn its_organiser_is_written_to_and_has_rights_there_and_none_here() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (item, named, nested) = it.founded().await;
        it.world.work().await;
        let mut tx = it.world.db().read().await.expect("a reader");
        let told = kernel::letters::outbox(&mut tx, nested.id.0, None, 0, 10).await.expect("letters");
        drop(tx);
        assert_eq!((told.len(), told[0].address.as_str()), (1, "ilona@example.org"));
        assert!(told[0].body.contains("/hu/f/rivers-within/dashboard"), "{}", told[0].body);

        let theirs = it.world.by(named.person).await;
        let now = it.plan().await.get(item).expect("it is there").clone();
        let save = |by: By, forum: Forum| {
            let (seen, draft) = (now.seen.clone(), now.draft.clone());
            let act = Save { forum, item, seen, draft, texts: None };
            let db = it.world.db().clone();
            async move { db.act(&by, act).await }
        };
        assert!(matches!(save(theirs.clone(), it.forum.clone()).await, Err(Error::Forbidden)));
        assert!(matches!(save(it.by.clone(), nested.clone()).await, Err(Error::Forbidden)));
        let mut hers = it.world.client().sign_in(named.person).await;
        assert_eq!(hers.get(PATH).await.status, 403);
        assert_eq!(hers.get("/en/f/rivers-within/planning").await.status, 200);
        assert_eq!(hers.get("/en/f/rivers-within/secretariat").await.status, 200);
        let mut mine = it.browser().await;
        assert_eq!(mine.get("/en/f/rivers-within/planning").await.status, 403, "it is theirs from then on");
        assert!(letters(&it).await.is_empty(), "nobody else is written to");
    })
    .await;
}

#[tokio::test]
async fn whoever_runs_the_outer_forum_names_more_organisers_of_it_and_nobody_else_does() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (_, _, nested) = it.founded().await;
        let name = async |by: &By, forum: &Forum, nested: &Forum| {
            let organiser = Whom::Known(it.organiser);
            let (forum, nested) = (forum.clone(), nested.clone());
            it.world.db().act(by, NameOrganiser { forum, nested, organiser, home: None }).await
        };
        let stranger = it.world.by(it.world.person("Stranger").await).await;
        assert!(matches!(name(&stranger, &it.forum, &nested).await, Err(Error::Forbidden)));
        assert!(matches!(name(&it.by, &it.forum, &it.forum).await, Err(Error::NotFound)), "not within");
        name(&it.by, &it.forum, &nested).await.expect("they are named");
        it.world.app.sessions.forget();
        let mut mine = it.browser().await;
        assert_eq!(mine.get("/en/f/rivers-within/planning").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn a_forum_is_founded_by_its_form_or_the_form_says_what_is_wrong() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let item = it.forum_item().await;
        let mut browser = it.browser().await;
        let path = format!("{PATH}/items/{item}/forum");
        let form = browser.get(&path).await;
        assert_eq!(form.status, 200, "{}", form.body);
        let seen = form.between("id=\"f-seen\" value=\"", "\"").to_owned();
        let category = {
            let mut tx = it.world.db().read().await.expect("a reader");
            forums::categories(&mut tx, it.forum.id).await.expect("categories")[0].id.to_string()
        };
        let send = |word: &'static str, title: &'static str, email: &'static str| {
            [
                ("seen", seen.clone()),
                ("title-en", title.to_owned()),
                ("word", word.to_owned()),
                ("accent", "#7a1f5c".to_owned()),
                ("category", category.clone()),
                ("family_name", "Nagy".to_owned()),
                ("email", email.to_owned()),
                ("language", "hu".to_owned()),
            ]
        };
        let mail = "ilona@example.org";
        for (word, title, email, says) in [
            ("River Forum", "Rivers", mail, "has only small Latin letters"),
            ("solidarity-forum-2025", "Rivers", mail, "There is a forum of that id already"),
            ("opening", "Rivers", mail, "Another item of the programme has this word"),
            ("rivers-within", "", mail, "f-title-en-error"),
            ("rivers-within", "Rivers", "", "f-email-error"),
        ] {
            let fields = send(word, title, email);
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let again = browser.post(&path, &fields).await;
            assert_eq!(again.status, 422, "{word}");
            assert!(again.body.contains(says), "{says}: {}", again.body);
        }
        let fields = send("rivers-within", "Rivers", mail);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(browser.post(&path, &fields).await.status, 303);
        let page = browser.get(&path).await;
        assert!(page.body.contains("Nagy") && page.body.contains("/en/f/rivers-within\""), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn an_item_that_is_no_published_forum_becomes_none() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let opening = it.item("opening").await.id;
        assert!(matches!(it.found(opening, "opening-forum").await, Err(Error::Refused(_))));
        let draft = it.add("A draft", "14:00", "16:00", "great-hall").await;
        assert!(it.found(draft, "draft-forum").await.is_err());
        let page = it.browser().await.get(&format!("{PATH}/items/{opening}/forum")).await;
        assert_eq!(page.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_forum_in_which_nothing_was_entered_is_dissolved_and_can_be_founded_again() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (item, named, nested) = it.founded().await;
        let mut hers = it.world.client().sign_in(named.person).await;
        assert_eq!(hers.get("/en/f/rivers-within/planning").await.status, 200);
        let mut mine = it.browser().await;
        let path = format!("{PATH}/items/{item}/forum");
        let page = mine.get(&path).await;
        assert!(page.body.contains(&format!("action=\"{path}/dissolve\"")), "{}", page.body);
        assert_eq!(mine.post(&format!("{path}/dissolve"), &[]).await.status, 303);
        it.world.app.set_house(forums::house(it.world.db()).await.expect("the house"));

        assert_eq!(mine.get("/en/f/rivers-within").await.status, 404);
        assert_eq!(hers.get("/en/f/rivers-within/planning").await.status, 403);
        let by = it.world.by(named.person).await;
        assert!(!by.may(kernel::rights::Right::ManageForum, kernel::rights::Scope::forum(nested.id.0)));
        let item_page = mine.get(&format!("{PATH}/items/{item}")).await;
        assert!(
            item_page.body.contains(&format!("href=\"{path}\"")),
            "it can be founded: {}",
            item_page.body
        );
        let planned = it.plan().await.get(item).expect("it is there").clone();
        assert_eq!((planned.slug.as_str(), planned.draft.kind), ("rivers-within", Kind::Forum));

        let mut tx = it.world.db().read().await.expect("a reader");
        let category = forums::categories(&mut tx, it.forum.id).await.expect("categories")[0].id;
        drop(tx);
        let again = FoundForum {
            forum: it.forum.clone(),
            item,
            seen: planned.seen,
            slug: "rivers-within".into(),
            title: planned.draft.title,
            accent: "#7a1f5c".into(),
            category,
            organiser: Whom::Known(named.person),
            home: None,
        };
        it.world.db().act(&it.by, again).await.expect("it is founded again, with the same organiser");
    })
    .await;
}

#[tokio::test]
async fn whoever_organised_a_dissolved_forum_is_told_by_whom_and_that_their_role_there_has_ended() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (_, named, nested) = it.founded().await;
        let myself = NameOrganiser {
            forum: it.forum.clone(),
            nested: nested.clone(),
            organiser: Whom::Known(it.organiser),
            home: None,
        };
        it.world.db().act(&it.by, myself).await.expect("a second organiser");
        assert_eq!(
            it.dissolve(&it.by, &nested).await.expect("it is dissolved"),
            1,
            "nobody is told of their own"
        );
        it.world.work().await;
        let mut tx = it.world.db().read().await.expect("a reader");
        let told = kernel::letters::outbox(&mut tx, it.forum.id.0, None, 0, 10).await.expect("letters");
        let author =
            people::by_id(&mut tx, it.organiser).await.expect("a reader").expect("the organiser").name;
        drop(tx);
        let letter = told.iter().find(|it| it.kind == "planning.dissolved").expect("a letter");
        assert_eq!((letter.address.as_str(), letter.lang.as_str()), ("ilona@example.org", "hu"));
        for says in
            ["Tisztelt Nagy Ilona!", "Forum of rivers", author.as_str(), "véget ért az ottani szerepe"]
        {
            assert!(letter.body.contains(says), "{says}: {}", letter.body);
        }
        assert!(it.world.by(named.person).await.person().is_some(), "whoever they are stays");
    })
    .await;
}

#[tokio::test]
async fn a_forum_in_which_something_was_entered_is_not_dissolved() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (item, named, nested) = it.founded().await;
        let hers = it.world.by(named.person).await;
        let draft = Draft { title: kernel::Text::new("hu", "Megnyitó"), ..Draft::new() };
        let id = programme::ItemId(kernel::db::fresh_id(&it.world.db().clock));
        let act = Save { forum: nested.clone(), item: id, seen: String::new(), draft, texts: None };
        it.world.db().act(&hers, act).await.expect("a draft");
        let mut mine = it.browser().await;
        let page = mine.get(&format!("{PATH}/items/{item}/forum")).await;
        assert!(!page.body.contains("/dissolve"), "it is not offered: {}", page.body);
        assert!(matches!(it.dissolve(&it.by, &nested).await, Err(Error::Refused(_))));
        assert_eq!(mine.get("/en/f/rivers-within").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn nobody_but_whoever_runs_the_outer_forum_dissolves_one_within() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (_, named, nested) = it.founded().await;
        let hers = it.world.by(named.person).await;
        assert!(matches!(it.dissolve(&hers, &nested).await, Err(Error::Forbidden)));
        assert!(matches!(it.dissolve(&it.by, &it.forum).await, Err(Error::NotFound)), "not within");
        assert_eq!(it.browser().await.get("/en/f/rivers-within").await.status, 200);
    })
    .await;
}

/// What a forum within is founded with, and goes with it.
const ITS_OWN: [&str; 3] = ["city", "category", "programme_room"];

#[test]
fn a_forum_is_untouched_where_no_table_that_belongs_to_forums_has_anything_of_it() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../migrations");
    let files = std::fs::read_dir(folder).expect("the migrations");
    let sql: String = files
        .map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("it is text"))
        .collect::<Vec<_>>()
        .join("\n");
    let asked = include_str!("../store/nested.rs");
    let mut seen = 0;
    for table in sql.split("create table ").skip(1) {
        let (name, columns) = table.split_once(" (").expect("a table has columns");
        let columns = columns.split("\n);").next().unwrap_or_default();
        if columns.contains("references forum (id)") && name != "forum" && !ITS_OWN.contains(&name) {
            seen += 1;
            assert!(asked.contains(&format!(" from {name} where forum = $1")), "{name} is not asked");
        }
    }
    assert!(seen > 30, "the migrations are read: {seen}");
}
