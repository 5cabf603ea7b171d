//! Many badges in one file.

use super::{Erases, accredited, desk, person_of, rooms, valid};
use world::on_both;

#[tokio::test]
async fn many_badges_become_a_file_and_what_cannot_be_printed_is_named() {
    on_both(rooms, async |world| {
        let ana = accredited(&world, "Ana", "Silva").await;
        accredited(&world, "Berta", "Costa").await;
        let thai = accredited(&world, "สมชาย", "Wang").await;
        let mut desk = desk(&world).await;
        let page = desk.get("/en/badges").await;
        assert!(page.body.contains("Chosen: 3 of 3"), "{}", page.body);
        let run = page.between("name=\"run\" value=\"", "\"").to_owned();
        let fields = [
            ("asked", "yes"),
            ("which", "unprinted"),
            ("run", run.as_str()),
            ("sheet", "a4"),
            ("language", "en"),
        ];
        assert_eq!(desk.post("/en/badges", &fields).await.status, 303);
        assert_eq!(desk.post("/en/badges", &fields).await.status, 303, "sent twice is one run");
        world.work().await;
        let runs = desk.clone().with_header("x-part", "1").get("/en/badges/runs").await;
        assert!(runs.body.contains("badges: 2") && runs.body.contains("Wang"), "{}", runs.body);
        let whose = desk.get(&format!("/en/badges/runs/{run}")).await;
        for words in ["badges: 2", "Silva", "Costa"] {
            assert!(whose.body.contains(words), "{words}: {}", whose.body);
        }
        assert!(!whose.body.contains("Wang"), "who was left out is not in the file: {}", whose.body);
        assert!(runs.body.contains(&format!("/badges/runs/{run}\"")), "{}", runs.body);
        let file = desk.get(&format!("/en/badges/runs/{run}.pdf")).await;
        assert_eq!((file.status, &file.bytes[..5]), (200, &b"%PDF-"[..]));
        assert!(desk.get("/en/badges").await.body.contains("Chosen: 1 of 3"), "two are printed");
        let mut tx = world.db().read().await.unwrap();
        assert!(badges::badge_of(&mut tx, ana).await.unwrap().is_some());
        assert!(badges::badge_of(&mut tx, thai).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test]
async fn erasing_somebody_gives_up_the_files_in_which_their_badge_is() {
    on_both(rooms, async |world| {
        let id = accredited(&world, "Ana", "Silva").await;
        let mut desk = desk(&world).await;
        let run = desk.get("/en/badges").await.between("name=\"run\" value=\"", "\"").to_owned();
        desk.post("/en/badges", &[("asked", "yes"), ("run", &run), ("sheet", "a6")]).await;
        world.work().await;
        let person = person_of(&world, id).await;
        let mut tx = world.db().read().await.unwrap();
        let held = badges::held(&mut tx, person).await.unwrap();
        assert_eq!(held["badges"].as_array().map(Vec::len), Some(1));
        drop(tx);
        let files = world.db().chore(Erases(person)).await.unwrap();
        assert_eq!(files.len(), 1);
        assert!(world.app.files.read(files[0]).unwrap().is_some());
        assert_eq!(desk.get(&format!("/en/badges/runs/{run}.pdf")).await.status, 404);
        let whose = desk.get(&format!("/en/badges/runs/{run}")).await;
        assert!(whose.body.contains("Nobody is in this file"), "{}", whose.body);
        assert_eq!(valid(&world, id).await, None);
    })
    .await;
}
