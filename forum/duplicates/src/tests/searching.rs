//! Pairs are found by names, in any spelling, by whoever may see them.

use super::{Scene, named, rooms};
use kernel::rights::Role;
use registration::OrganisationName;
use world::{encoded, on_both};

#[tokio::test]
async fn a_pair_is_found_by_a_name_of_either_of_the_two_while_it_is_typed() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, _, pair) = scene.two_of_one().await;
        for (given, family) in [("Leyla", "Quliyeva"), ("Лейла", "Кулиева")] {
            scene.enter(named(given, family), 1).await;
        }
        scene.look().await;
        assert_eq!(scene.open().await.len(), 2);
        let mut typing = scene.client("Officer", Role::Officer, None).await.with_header("x-part", "1");
        let row = format!("/en/duplicates/{}?q=", pair.id);
        // The second is found by its Latin spelling, the first by how it is read.
        for (text, reading) in [("haci", ""), ("hajiye", ""), ("haciyeff", "haciyeff ≈ Hacıyev")] {
            let found = typing.get(&format!("/en/duplicates?q={}", encoded(text))).await.body;
            assert!(found.contains(&row) && found.contains("1 pair<"), "{text}: {found}");
            assert!(found.contains(reading) && !found.contains("Quliyeva"), "{text}: {found}");
            assert!(!found.contains("<html"), "only the list is sent: {found}");
        }
        let nothing = typing.get(&format!("/en/duplicates?q={}", encoded("Султанова"))).await.body;
        assert!(nothing.contains("Nothing found"), "{nothing}");
        // What was merged is found by the name that went.
        scene.merge(&pair, scene.person(first).await.id, &[]).await;
        scene.world.work().await;
        let address = format!("/en/duplicates?standing=merged&q={}", encoded("Гаджиев"));
        let merged = typing.get(&address).await.body;
        assert!(merged.contains(&row), "{merged}");
    })
    .await;
}

#[tokio::test]
async fn a_head_who_types_a_name_finds_pairs_of_the_own_delegation_only() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (.., pair) = scene.two_of_one().await;
        for (side, expected) in [(0, true), (1, false)] {
            let mut head = scene.client(&format!("Hana{side}"), Role::Head, Some(side)).await;
            let page = head.get("/en/duplicates?q=haciyev").await;
            assert_eq!((page.status, page.body.contains(&pair.id.to_string())), (200, expected), "{side}");
        }
    })
    .await;
}

#[tokio::test]
async fn organisations_that_may_be_one_are_found_by_a_name_of_either() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        for (at, (name, lang)) in [
            ("Общественный фонд «Заря»", "ru"),
            ("Zarya Foundation", "en"),
            ("Türk Ocakları", "tr"),
            ("Türk Ocaklari", "az"),
        ]
        .into_iter()
        .enumerate()
        {
            let organisation = OrganisationName { name: name.into(), lang: lang.into(), others: vec![] };
            scene.enter_for(named("Aynur", &format!("Other{at}")), 0, Some(organisation)).await;
        }
        scene.look().await;
        let mut typing = scene.client("Officer", Role::Officer, None).await.with_header("x-part", "1");
        let pairs = |body: &str| body.matches("/organisations/same/").count();
        assert_eq!(pairs(&typing.get("/en/organisations").await.body), 2);
        for (typed, names) in [("zarya", "Zarya Foundation"), ("заря", "Заря"), ("ocak", "Türk Ocakları")]
        {
            let found = typing.get(&format!("/en/organisations?q={}", encoded(typed))).await.body;
            assert_eq!(pairs(&found), 1, "{typed}: {found}");
            let pair = found.split_once("/organisations/same/").map_or("", |(_, rest)| rest);
            assert!(
                pair.split_once("</a>").is_some_and(|(pair, _)| pair.contains(names)),
                "{typed}: {found}"
            );
        }
        let found = typing.get("/en/organisations?q=ocaqlari").await.body;
        assert!(found.contains("ocaqlari ≈ Ocaklar"), "how it was read stands beside the pair: {found}");
    })
    .await;
}

#[tokio::test]
async fn organisations_that_are_found_equally_surely_stand_in_the_alphabet_of_the_reader() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        for (at, name) in
            ["Zümrüd Fondu", "Çinar Fondu", "Cavan Fondu", "Dəniz Fondu", "Fondu"].into_iter().enumerate()
        {
            let organisation = OrganisationName { name: name.into(), lang: "az".into(), others: vec![] };
            scene.enter_for(named("Aynur", &format!("Other{at}")), 0, Some(organisation)).await;
        }
        let mut officer = scene.client("Officer", Role::Officer, None).await;
        let found = officer.get("/en/organisations?q=fondu").await.body;
        let rows: Vec<&str> = found.split("<th scope=\"row\">").skip(1).collect();
        let names: Vec<&str> = rows.iter().filter_map(|row| row.split(['<']).next()).collect();
        assert_eq!(names, ["Fondu", "Cavan Fondu", "Çinar Fondu", "Dəniz Fondu", "Zümrüd Fondu"]);
    })
    .await;
}
