//! Organisations entered twice.

use super::{Scene, named, rooms};
use crate::{MergeOrganisations, Standing, UndoOrganisations, store};
use kernel::rights::Role;
use organisations::OrganisationId;
use registration::OrganisationName;
use world::{encoded, on_both};

fn called(name: &str, lang: &str, others: &[(&str, &str)]) -> Option<OrganisationName> {
    let others = others.iter().map(|(lang, name)| ((*lang).to_owned(), (*name).to_owned())).collect();
    Some(OrganisationName { name: name.into(), lang: lang.into(), others })
}

#[tokio::test]
async fn one_organisation_under_names_of_several_languages_is_found_merged_and_taken_apart() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let az = called("Azərbaycan Gənclər Fondu", "az", &[("en", "Youth Foundation of Azerbaijan")]);
        let ru = called("Фонд молодёжи Азербайджана", "ru", &[("en", "Azerbaijan Youth Foundation")]);
        let first = scene.enter_for(named("Aynur", "Məmmədova"), 0, az).await;
        let second = scene.enter_for(named("Orxan", "Vəliyev"), 1, ru).await;
        scene.enter_for(named("Kamal", "Rzayev"), 1, called("Türk Ocakları", "tr", &[])).await;
        scene.look().await;
        let mut tx = scene.world.db().read().await.unwrap();
        let pairs = store::of_organisations(&mut tx, Standing::Open).await.unwrap();
        drop(tx);
        assert_eq!(pairs.len(), 1, "{pairs:?}");
        let of = async |id| scene.standing(id).await.organisation.expect("an organisation");
        let (stays, goes) = (of(first).await, of(second).await);

        let officer = scene.world.with_role("Officer", Role::Officer, None).await;
        let mut officer = scene.world.client().sign_in(officer).await;
        let list = officer.get("/en/organisations").await;
        assert!(list.body.contains("Perhaps the same organisation"), "{}", list.body);
        let found = officer.get("/en/organisations?q=%D0%B3%D0%B5%D0%BD%D1%86%D0%BB%D0%B5%D1%80").await;
        assert!(found.body.contains("Azərbaycan Gənclər Fondu"), "{}", found.body);
        assert!(!found.body.contains("Türk Ocakları</th>"), "{}", found.body);
        let page = officer.get(&format!("/en/organisations/same/{}", pairs[0].id)).await;
        assert!(page.body.contains("Azerbaijan Youth Foundation"), "{}", page.body);

        let (likeness, forum) = (pairs[0].id, scene.world.forum.id);
        let merge = MergeOrganisations { likeness, forum, stays };
        scene.world.db().act(&scene.officer, merge).await.unwrap();
        assert_eq!(of(second).await, stays);
        assert_eq!(names(&scene, stays).await, ["az", "en", "ru"]);
        // Whoever writes the other name from now on means this one.
        let third = scene
            .enter_for(named("Elçin", "Babayev"), 0, called("Фонд молодёжи Азербайджана", "ru", &[]))
            .await;
        assert_eq!(of(third).await, stays);

        scene.world.db().act(&scene.officer, UndoOrganisations { likeness, forum }).await.unwrap();
        assert_eq!((of(second).await, of(third).await), (goes, stays));
        assert_eq!(names(&scene, stays).await, ["az", "en"]);
    })
    .await;
}

#[tokio::test]
async fn the_list_says_by_which_name_an_organisation_was_found_and_how_it_was_read() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let nur = called("Nur İctimai Birliyi", "az", &[("ru", "Общественное объединение «Нур»")]);
        scene.enter_for(named("Aynur", "Məmmədova"), 0, nur).await;
        scene.enter_for(named("Anna", "Kiss"), 0, called("Zöld Alapítvány", "hu", &[])).await;
        let officer = scene.world.with_role("Officer", Role::Officer, None).await;
        let mut officer = scene.world.client().sign_in(officer).await;
        for (typed, said) in [
            ("nur", ""),
            ("объединение нур", "Русский: Общественное объединение «Нур»"),
            ("obyedineniye nur", "Русский: Общественное объединение «Нур» (obyedineniye ≈ объединение)"),
            ("нур", "Русский: Общественное объединение «Нур»"),
            ("zold", "zold ≈ Zöld"),
            ("zold foundation", "foundation ≈ Alapítvány, one meaning"),
        ] {
            let found = officer.get(&format!("/en/organisations?q={}", encoded(typed))).await;
            let name = found.between("<th scope=\"row\">", "</th>");
            let read = name.split_once("<span class=\"optional\">").map_or("", |(_, read)| read);
            assert_eq!(read.trim_end_matches("</span>"), said, "{typed}: {name}");
        }
    })
    .await;
}

#[tokio::test]
async fn words_that_very_many_organisations_have_make_no_pair_and_say_the_same_in_every_language() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        for (at, (name, lang)) in [
            ("Международный молодёжный общественный фонд «Нур»", "ru"),
            ("Международный молодёжный общественный фонд «Заря»", "ru"),
            ("Zöld Alapítvány", "hu"),
            ("Kék Alapítvány", "hu"),
            ("Zarya International Youth Foundation", "en"),
        ]
        .into_iter()
        .enumerate()
        {
            scene.enter_for(named("Aynur", &format!("Other{at}")), 0, called(name, lang, &[])).await;
        }
        scene.look().await;
        let mut tx = scene.world.db().read().await.unwrap();
        let pairs = store::of_organisations(&mut tx, Standing::Open).await.unwrap();
        assert_eq!(pairs.len(), 1, "{pairs:?}");
        for id in pairs[0].both() {
            let it = organisations::by_id(&mut tx, OrganisationId(id)).await.unwrap().unwrap();
            assert!(it.name.contains("Заря") || it.name.contains("Zarya"), "{}", it.name);
        }
        drop(tx);
        let found = organisations::find(&scene.world.app, "молодёжный фонд", 9).await.unwrap();
        assert_eq!(found.len(), 3, "how long the rest of a name is says nothing: {found:?}");
    })
    .await;
}

async fn names(scene: &Scene, id: OrganisationId) -> Vec<String> {
    let mut tx = scene.world.db().read().await.unwrap();
    let it = organisations::by_id(&mut tx, id).await.unwrap().unwrap();
    it.names.keys().cloned().collect()
}
