//! The same form sent again: by a finger that presses twice, by a browser that reloads, by somebody who replays it.

use super::{
    Scene,
    browser::{csrf, rooms, send_and_follow},
};
use kernel::journal;
use world::on_both;

/// How many entries the journal has of a registration.
async fn entries(scene: &Scene) -> usize {
    scene.world.db().live.tell_news(scene.world.db()).await.unwrap();
    let only = scene.listed("").await.remove(0).id;
    let mut tx = scene.world.db().read().await.unwrap();
    journal::history_of(&mut tx, only.0, 100).await.unwrap().len()
}

fn typed(page: &str) -> [(&str, &str); 5] {
    [
        ("csrf", page),
        ("given_name", "Ana"),
        ("family_name", "Silva"),
        ("email", "ana@example.org"),
        ("language", "en"),
    ]
}

#[tokio::test]
async fn a_public_form_sent_again_leaves_no_second_entry_in_the_journal() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let mut visitor = scene.world.client();
        let done = send_and_follow(&mut visitor, "/en/register/guest", &typed("one-page")).await;
        assert!(done.body.contains("Thank you"), "{}", done.body);
        let before = entries(&scene).await;
        let again = send_and_follow(&mut visitor, "/en/register/guest", &typed("one-page")).await;
        assert_eq!(again.body, done.body);
        assert_eq!(entries(&scene).await, before, "nothing was done, and nothing stands in the journal");
        assert_eq!(scene.listed("").await.len(), 1);
        assert_eq!(scene.letters("registration.registered").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn whoever_waits_is_told_their_place_again_by_a_form_that_is_sent_again() {
    on_both(rooms, async |world| {
        let mut scene = Scene::opened(world).await;
        let guests = scene.world.categories().await.into_iter().find(|it| it.slug == "guest").unwrap();
        scene.category = guests.id;
        scene.set_places(1).await;
        scene.nominate("Bea").await;
        let side = scene.side().await;
        let fields = [typed("one-page").as_slice(), &[("delegation", side.as_str())]].concat();
        let mut visitor = scene.world.client();
        let done = send_and_follow(&mut visitor, "/en/register/guest", &fields).await;
        assert!(done.body.contains("Your place on the reserve list: 1"), "{}", done.body);
        let again = send_and_follow(&mut visitor, "/en/register/guest", &fields).await;
        assert_eq!(again.body, done.body, "not a plain thank-you");
        assert_eq!(scene.waiting().await, ["Ana"]);
    })
    .await;
}

#[tokio::test]
async fn a_head_who_nominates_twice_reads_twice_that_the_person_waits() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        scene.set_places(0).await;
        let mut head = scene.head().await;
        let address = format!("/en/delegation/{}/nominate/delegate", scene.side().await);
        let page = head.get(&address).await;
        let csrf = csrf(&page);
        let fields = [("csrf", csrf.as_str()), ("given_name", "Aigül"), ("language", "en")];
        for _ in 0..2 {
            let read = send_and_follow(&mut head, &address, &fields).await;
            assert!(read.body.contains("place 1"), "{}", read.body);
        }
        assert_eq!(entries(&scene).await, 1);
    })
    .await;
}
