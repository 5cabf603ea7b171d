//! People are found in any spelling, by whoever may see them.

use super::{Scene, newcomer, rooms};
use crate::{Filter, Standing, search, store};
use kernel::{
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::By,
};
use people::{NewPerson, PersonId, register};
use world::{encoded, on_both};

fn named(given: &str, family: &str, language: &str) -> NewPerson {
    let mut person = newcomer("x");
    person.names.given_name = given.into();
    person.names.family_name = family.into();
    person.language = language.into();
    person
}

impl Scene {
    async fn readings(&self, typed: &str) -> Vec<String> {
        self.world.db().live.tell_news(self.world.db()).await.unwrap();
        let filter = Filter { search: typed.into(), ..Filter::of(self.world.forum.id) };
        let list = search(&self.world.app, "en", &filter).await.unwrap();
        let reading = |it: &crate::Found| {
            it.reading
                .as_ref()
                .map(|reading| register::in_words(kernel::Lang::EN, reading))
                .unwrap_or_default()
        };
        list.people.iter().map(reading).collect()
    }
}

#[tokio::test]
async fn a_hit_says_how_what_was_typed_was_read() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 9).await;
        scene.enter(scene.entry(named("Ильхам", "Гаджиев", "az"))).await.unwrap();
        scene.enter(scene.entry(named("Сооронбай", "Жээнбеков", "ky"))).await.unwrap();
        assert_eq!(scene.readings("Hacıyev").await, ["Hacıyev ≈ Гаджиев, Russian spelling"]);
        assert_eq!(scene.readings("Jeenbekov").await, ["Jeenbekov ≈ Жээнбеков, Kyrgyz spelling"]);
        assert_eq!(scene.readings("гадж").await, [""], "what plainly begins the name needs no words");
        assert_eq!(scene.readings("Wittgenstein").await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn whoever_is_new_renamed_or_given_up_is_found_as_they_are_now() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 9).await;
        assert!(scene.listed("Quliyeva").await.is_empty());
        let id = scene.enter(scene.entry(named("Leyla", "Quliyeva", "az"))).await.unwrap().id();
        assert_eq!(scene.listed("Кулиева").await.len(), 1);
        let it = scene.registration(id).await;
        let mut tx = scene.world.db().read().await.unwrap();
        let mut data = crate::Data::of(&mut tx, &it).await.unwrap().unwrap();
        drop(tx);
        data.person.names.family_name = "Sultanova".into();
        let forum = scene.world.forum.clone();
        let edit =
            crate::Edit { forum, registration: id, revision: it.revision, seen: None, data, home: None };
        scene.world.db().act(&scene.organiser, edit).await.unwrap();
        assert!(scene.listed("Кулиева").await.is_empty());
        assert_eq!(scene.listed("Султанова").await.len(), 1);
        scene.withdraw(id).await;
        let active = Filter {
            search: "Sultanova".into(),
            standing: Some(Standing::Active),
            ..Filter::of(scene.world.forum.id)
        };
        scene.world.db().live.tell_news(scene.world.db()).await.unwrap();
        assert_eq!(search(&scene.world.app, "en", &active).await.unwrap().total, 0);
        assert_eq!(scene.listed("Sultanova").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_delegations_own_people_are_found_behind_very_many_others() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 500).await;
        let other = scene.world.delegations().await[1].id;
        let act = crate::ChangeQuotas {
            forum: scene.world.forum.clone(),
            quotas: delegations::Quotas {
                forum: scene.world.forum.id.0,
                delegation: other,
                places: vec![(scene.category.0, 500)],
                unlimited: vec![],
                nominate_until: None,
            },
            home: None,
        };
        scene.world.db().act(&scene.organiser, act).await.unwrap();
        for _ in 0..150 {
            let entry = crate::Entry { home: None, ..scene.entry(named("Əli", "Əliyev", "az")) };
            scene.enter(entry).await.unwrap();
        }
        let theirs = crate::Entry {
            delegation: Some(other),
            home: None,
            ..scene.entry(named("Алим", "Алиева", "ru"))
        };
        scene.enter(theirs).await.unwrap();
        scene.world.db().live.tell_news(scene.world.db()).await.unwrap();
        let filter =
            Filter { search: "aliyeva".into(), delegation: Some(other), ..Filter::of(scene.world.forum.id) };
        let found = search(&scene.world.app, "tr", &filter).await.unwrap();
        assert_eq!(
            found.people.iter().map(|it| it.listed.name.as_str()).collect::<Vec<_>>(),
            ["Алиева Алим"]
        );
    })
    .await;
}

#[tokio::test]
async fn the_people_of_an_organisation_are_found_by_its_name_in_another_language() {
    on_both(super::browser::rooms, async |world| {
        let scene = Scene::with_places(world, 9).await;
        let organisation = crate::OrganisationName {
            name: "Türk Ocakları".into(),
            lang: "tr".into(),
            others: vec![("ru".into(), "Тюркские очаги".into())],
        };
        let entry =
            crate::Entry { organisation: Some(organisation), ..scene.entry(named("Ana", "Silva", "en")) };
        scene.enter(entry).await.unwrap();
        scene.nominate("Bea").await;
        let found = scene.listed("тюркские очаги").await;
        assert_eq!(found.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["Ana Silva"]);
        // The portal says by which of its names it was found.
        let mut head = scene.head().await;
        let portal = format!("/en/delegation/{}?q=", scene.side().await);
        let page = head.get(&format!("{portal}{}", encoded("тюркские очаги"))).await;
        assert!(page.body.contains("Русский: Тюркские очаги<"), "{}", page.body);
        let page = head.get(&format!("{portal}{}", encoded("türk ocakları"))).await;
        assert!(page.body.contains("Ana Silva") && !page.body.contains("Türkçe: "), "{}", page.body);
    })
    .await;
}

struct Erases(PersonId);

impl Act for Erases {
    type Out = ();
    const VERB: &'static str = "person.erased";

    async fn may(&self, _: &By, _: &mut Tx) -> kernel::Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        tx.about(Subject::new("person", self.0.0));
        tx.changed(Topic::new("person", self.0.0));
        people::erase(tx, self.0).await.map(drop)
    }
}

#[tokio::test]
async fn whoever_is_erased_is_not_found_any_more() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 9).await;
        let id = scene.enter(scene.entry(named("Leyla", "Quliyeva", "az"))).await.unwrap().id();
        scene.nominate("Bea").await;
        assert_eq!(scene.listed("Quliyeva").await.len(), 1);
        let person = scene.registration(id).await.person;
        scene.world.db().act(&By::Console, Erases(person)).await.unwrap();
        assert!(scene.listed("Quliyeva").await.is_empty());
        assert_eq!(scene.listed("Bea").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_list_finds_a_name_in_any_spelling() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 9).await;
        let mut aigul = newcomer("Aigul");
        aigul.names.given_name = "Айгүл".into();
        aigul.names.family_name = "Сейітқызы".into();
        scene.enter(scene.entry(aigul)).await.unwrap();
        scene.nominate("Bea").await;
        assert_eq!(scene.listed("aigul").await.len(), 1);
        assert_eq!(scene.listed("Айгүл сей").await.len(), 1);
        assert_eq!(scene.listed("nobody").await.len(), 0);
        assert_eq!(scene.listed("").await.len(), 2);
        let mut tx = scene.world.db().read().await.unwrap();
        let counts = store::counts(&mut tx, scene.world.forum.id).await.unwrap();
        assert_eq!(counts.len(), 1);
        assert_eq!(
            (counts[0].delegation, counts[0].standing, counts[0].number),
            (Some(scene.delegation), Standing::Active, 2)
        );
        let narrow = Filter {
            delegation: Some(scene.delegation),
            category: Some(scene.category),
            standing: Some(Standing::Active),
            step_place: Some(0),
            accredited: Some(false),
            limit: 1,
            skip: 1,
            ..Filter::of(scene.world.forum.id)
        };
        assert_eq!(store::listed(&mut tx, &narrow).await.unwrap().len(), 1);
        assert_eq!(store::how_many(&mut tx, &narrow).await.unwrap(), 2);
    })
    .await;
}

#[tokio::test]
async fn everybody_stands_in_the_alphabet_of_the_reader_page_by_page_as_people_come_and_are_renamed() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 9).await;
        for family in ["Zeybek", "Çelik", "Demir", "Cömert"] {
            scene.enter(scene.entry(named("Ali", family, "tr"))).await.unwrap();
        }
        let sorted = async |skip: i64| {
            scene.world.db().live.tell_news(scene.world.db()).await.unwrap();
            let filter = Filter {
                is_sorted: true,
                standing: Some(Standing::Active),
                limit: 2,
                skip,
                ..Filter::of(scene.world.forum.id)
            };
            let list = search(&scene.world.app, "tr", &filter).await.unwrap();
            let names = list.people.into_iter().map(|it| it.listed.family_name).collect::<Vec<_>>();
            (names.join(" "), list.total)
        };
        assert_eq!(sorted(0).await, ("Cömert Çelik".into(), 4));
        assert_eq!(sorted(2).await, ("Demir Zeybek".into(), 4));
        assert_eq!(sorted(4).await, (String::new(), 4));

        let id = scene.enter(scene.entry(named("Ali", "Çam", "tr"))).await.unwrap().id();
        assert_eq!(sorted(0).await, ("Cömert Çam".into(), 5));
        let it = scene.registration(id).await;
        let mut tx = scene.world.db().read().await.unwrap();
        let mut data = crate::Data::of(&mut tx, &it).await.unwrap().unwrap();
        drop(tx);
        data.person.names.family_name = "Ünal".into();
        let forum = scene.world.forum.clone();
        let edit =
            crate::Edit { forum, registration: id, revision: it.revision, seen: None, data, home: None };
        scene.world.db().act(&scene.organiser, edit).await.unwrap();
        assert_eq!(sorted(0).await, ("Cömert Çelik".into(), 5));
        assert_eq!(sorted(2).await, ("Demir Ünal".into(), 5));
        scene.withdraw(id).await;
        assert_eq!(sorted(2).await, ("Demir Zeybek".into(), 4));
    })
    .await;
}

#[tokio::test]
async fn a_search_that_is_cut_says_that_there_are_more_and_never_that_this_is_all() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 9).await;
        for given in ["Əli", "Anar", "Elçin"] {
            scene.enter(scene.entry(named(given, "Əliyev", "az"))).await.unwrap();
        }
        scene.world.db().live.tell_news(scene.world.db()).await.unwrap();
        let told = async |limit: i64| {
            let filter = Filter { search: "aliyev".into(), limit, ..Filter::of(scene.world.forum.id) };
            search(&scene.world.app, "tr", &filter).await.unwrap().count(kernel::Lang::EN)
        };
        assert_eq!(told(2).await, "The first 2 are shown; there are more. Type on to narrow the list.");
        assert_eq!(told(3).await, "3 results");
    })
    .await;
}

#[tokio::test]
async fn the_people_of_an_organisation_that_is_found_stand_in_the_alphabet_of_the_reader() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 9).await;
        for family in ["Zeybek", "Çelik", "Demir", "Cömert"] {
            let organisation =
                crate::OrganisationName { name: "Türk Ocakları".into(), lang: "tr".into(), others: vec![] };
            let entry =
                crate::Entry { organisation: Some(organisation), ..scene.entry(named("Ali", family, "tr")) };
            scene.enter(entry).await.unwrap();
        }
        scene.world.db().live.tell_news(scene.world.db()).await.unwrap();
        let families = async |limit: i64| {
            let filter = Filter { search: "ocakları".into(), limit, ..Filter::of(scene.world.forum.id) };
            let found = search(&scene.world.app, "tr", &filter).await.unwrap();
            found.people.into_iter().map(|it| it.listed.family_name).collect::<Vec<_>>()
        };
        assert_eq!(families(9).await, ["Cömert", "Çelik", "Demir", "Zeybek"]);
        assert_eq!(
            families(2).await,
            ["Cömert", "Çelik"],
            "the first of the alphabet, not of those who came"
        );
    })
    .await;
}

#[tokio::test]
async fn those_who_are_found_equally_surely_stand_in_the_alphabet_and_a_name_typed_whole_before_them() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 9).await;
        for given in ["Zaur", "Çingiz", "Cavanşir", "Əli", "Elçin", "Anar"] {
            scene.enter(scene.entry(named(given, "Əliyev", "az"))).await.unwrap();
        }
        scene.enter(scene.entry(named("", "Əliyev", "az"))).await.unwrap();
        scene.enter(scene.entry(named("Алим", "Алиев", "ru"))).await.unwrap();
        scene.world.db().live.tell_news(scene.world.db()).await.unwrap();
        let filter = Filter { search: "əliyev".into(), ..Filter::of(scene.world.forum.id) };
        let found = search(&scene.world.app, "az", &filter).await.unwrap();
        let given: Vec<String> = found.people.into_iter().map(|it| it.listed.given_name).collect();
        assert_eq!(given, ["", "Anar", "Cavanşir", "Çingiz", "Elçin", "Əli", "Zaur", "Алим"]);
    })
    .await;
}
