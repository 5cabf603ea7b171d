//! The pages, as people use them.

use super::{Scene, rooms};
use world::{encoded, on_both};

#[tokio::test]
async fn a_participant_marks_items_in_the_programme_and_sees_them_with_what_is_at_the_same_time() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let ana = scene.guest("Ana").await;
        let mut browser = scene.browser(ana.person).await;
        let list = browser.get(&scene.path("/programme")).await;
        assert_eq!(list.status, 200, "{}", list.body);
        assert_eq!(list.body.matches("value=\"bookmark\"").count(), 3, "{}", list.body);
        let next = "/programme?kind=ceremony#item-walk";
        let marked =
            browser.post(&scene.path("/my-programme/walk"), &[("deed", "bookmark"), ("next", next)]).await;
        assert_eq!((marked.status, marked.location()), (303, format!("/en{next}").as_str()));
        let mine = browser.get(&scene.path("/my-programme")).await;
        assert!(mine.body.contains("Walk along the river") && !mine.body.contains("Dinner"), "{}", mine.body);
        // She speaks at the opening.
        assert!(mine.body.contains("you have a part in it"), "{}", mine.body);
        assert_eq!(mine.body.matches("At the same time: ").count(), 2, "{}", mine.body);
        assert!(mine.body.contains("At the same time: Opening"), "{}", mine.body);
        browser
            .post(&scene.path("/my-programme/walk"), &[("deed", "unbookmark"), ("next", "//evil\r\nx")])
            .await;
        let mine = browser.get(&scene.path("/my-programme")).await;
        assert!(!mine.body.contains("Walk along the river"), "{}", mine.body);
    })
    .await;
}

#[tokio::test]
async fn strangers_see_no_buttons_and_whoever_is_not_registered_is_told_so() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 3).await;
        let mut stranger = scene.world.client();
        let list = stranger.get(&scene.path("/programme")).await;
        assert!(!list.body.contains("my-programme/"), "{}", list.body);
        let item = stranger.get(&scene.path("/programme/walk")).await;
        assert!(
            item.body.contains("Sign in to sign up") && !item.body.contains("my-programme/walk"),
            "{}",
            item.body
        );
        let dinner = stranger.get(&scene.path("/programme/dinner")).await;
        assert!(!dinner.body.contains("Sign in to sign up"), "{}", dinner.body);
        let mut olga = scene.browser(scene.olga).await;
        let mine = olga.get(&scene.path("/my-programme")).await;
        assert!(mine.body.contains("You are not registered for this forum"), "{}", mine.body);
        let refused = olga.post(&scene.path("/my-programme/walk"), &[("deed", "sign-up")]).await;
        assert_eq!(refused.status, 303);
        assert!(olga.get(refused.location()).await.body.contains("notice-error"));
        assert_eq!(olga.post(&scene.path("/my-programme/none"), &[("deed", "other")]).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn of_two_who_set_places_at_once_the_second_is_told_and_nobody_moves_up_unseen() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 1).await;
        let (mut olga, path) = (scene.browser(scene.olga).await, scene.path("/signups/walk"));
        let seen = olga.get(&path).await.between("name=\"seen\" value=\"", "\"").to_owned();
        assert_eq!(olga.post(&path, &[("places", "5"), ("seen", &seen)]).await.status, 303);
        let told = olga.post(&path, &[("places", "9"), ("seen", &seen)]).await;
        assert!(told.status == 422 && told.body.contains("Somebody else has changed this"), "{}", told.body);
        assert!(
            told.body.contains("name=\"places\" type=\"text\" value=\"9\""),
            "what was typed: {}",
            told.body
        );
        let seen = told.between("name=\"seen\" value=\"", "\"").to_owned();
        assert_eq!(olga.post(&path, &[("places", "9"), ("seen", &seen)]).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn the_secretariat_sets_places_and_participants_take_them_by_plain_forms() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (ana, bea) = (scene.guest("Ana").await, scene.guest("Bea").await);
        let mut olga = scene.browser(scene.olga).await;
        let page = olga.get(&scene.path("/programme/walk")).await;
        assert!(page.body.contains("/signups/walk"), "{}", page.body);
        let wrong = [("places", "1"), ("opens", "2027-05-02T10:00"), ("closes", "2027-05-01T10:00")];
        let wrong = olga.post(&scene.path("/signups/walk"), &wrong).await;
        assert!(wrong.status == 422 && wrong.body.contains("has to close after it opens"), "{}", wrong.body);
        let form = [("places", "1"), ("opens", ""), ("closes", "2027-05-13T18:00")];
        assert_eq!(olga.post(&scene.path("/signups/walk"), &form).await.status, 303);
        let page = olga.get(&scene.path("/signups/walk")).await;
        assert!(page.body.contains("value=\"2027-05-13T18:00\""), "{}", page.body);
        let mut first = scene.browser(ana.person).await;
        let page = first.get(&scene.path("/programme/walk")).await;
        assert!(page.body.contains("Places taken: 0 of 1"), "{}", page.body);
        let signs_up = [("deed", "sign-up"), ("next", "/programme/walk")];
        first.post(&scene.path("/my-programme/walk"), &signs_up).await;
        let mut second = scene.browser(bea.person).await;
        let page = second.get(&scene.path("/programme/walk")).await;
        assert!(page.body.contains("Join the waiting list"), "{}", page.body);
        let waits = second.post(&scene.path("/my-programme/walk"), &signs_up).await;
        let page = second.get(waits.location()).await;
        assert!(page.body.contains("on the waiting list, place: 1"), "{}", page.body);
        assert!(page.body.contains("Leave the waiting list"), "{}", page.body);
        assert!(!page.body.contains("Give up the place"), "there is none yet: {}", page.body);
        assert_eq!(first.post(&scene.path("/my-programme/walk/leave"), &[]).await.status, 303);
        assert!(second.get(&scene.path("/my-programme")).await.body.contains("you have a place"));
        let list = olga.get(&scene.path("/signups")).await;
        assert!(list.body.contains("Walk along the river"), "{}", list.body);
        let guests = olga.get(&scene.path("/signups/walk")).await;
        assert!(guests.body.contains("Bea Tester") && !guests.body.contains("Ana Tester"), "{}", guests.body);
        let found = olga.get(&scene.path(&format!("/signups/walk?q={}", encoded("беа")))).await.body;
        assert!(found.contains("Bea Tester") && found.contains("беа ≈ Bea"), "{found}");
        let nobody = olga.get(&scene.path("/signups/walk?q=Wittgenstein")).await.body;
        assert!(!nobody.contains("Bea Tester") && nobody.contains("Nothing found"), "{nobody}");
    })
    .await;
}

#[tokio::test]
async fn a_place_and_one_in_the_line_are_given_up_in_ones_own_programme() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 1).await;
        let (ana, bea) = (scene.guest("Ana").await, scene.guest("Bea").await);
        let signs_up = [("deed", "sign-up"), ("next", "/programme/walk")];
        let gives_up = [("next", "/my-programme#item-walk")];
        for (guest, words) in [(&ana, "Give up the place"), (&bea, "Leave the waiting list")] {
            let mut browser = scene.browser(guest.person).await;
            browser.post(&scene.path("/my-programme/walk"), &signs_up).await;
            let list = browser.get(&scene.path("/programme")).await;
            assert!(!list.body.contains(words), "the list of all has no room for it: {}", list.body);
            let mine = browser.get(&scene.path("/my-programme")).await;
            assert!(mine.body.contains(words) && mine.body.contains("walk/leave"), "{}", mine.body);
        }
        let mut browser = scene.browser(ana.person).await;
        let left = browser.post(&scene.path("/my-programme/walk/leave"), &gives_up).await;
        assert_eq!((left.status, left.location()), (303, "/en/my-programme#item-walk"));
        let mine = browser.get(&scene.path("/my-programme")).await;
        assert!(mine.body.contains("You have given up your place."), "{}", mine.body);
        assert!(!mine.body.contains("Walk along the river"), "{}", mine.body);
        let mut browser = scene.browser(bea.person).await;
        assert!(browser.get(&scene.path("/my-programme")).await.body.contains("you have a place"));
    })
    .await;
}

#[tokio::test]
async fn a_calendar_shows_what_is_its_owners_and_its_address_ends_when_a_new_one_is_made() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 0).await;
        let ana = scene.guest("Ana").await;
        scene.sign_up(&ana).await.unwrap();
        let mut browser = scene.browser(ana.person).await;
        browser.post(&scene.path("/my-programme/dinner"), &[("deed", "bookmark")]).await;
        browser.post(&scene.path("/my-programme"), &[]).await;
        let address = async |browser: &mut world::Client| {
            let mine = browser.get(&scene.path("/my-programme")).await;
            let address = mine.between("https://forum.example", "\"").to_owned();
            assert!(address.starts_with("/en/f/river-forum/my-calendar/"), "{}", mine.body);
            assert!(!address.contains("Ana") && !address.contains("ana"), "{address}");
            address
        };
        let first = address(&mut browser).await;
        let calendar = scene.world.client().get(&first).await;
        assert_eq!(calendar.headers["content-type"], "text/calendar; charset=utf-8");
        assert_eq!(calendar.body.matches("BEGIN:VEVENT").count(), 3, "{}", calendar.body);
        assert!(calendar.body.contains("My programme: River Forum 2027"), "{}", calendar.body);
        assert!(calendar.body.contains("Dinner\\; with music"), "{}", calendar.body);
        let walk = calendar.between("SUMMARY;LANGUAGE=en:Walk", "END:VEVENT");
        assert!(walk.contains("STATUS:TENTATIVE"), "whoever waits may not come to have a place: {walk}");
        assert_eq!(calendar.body, scene.world.client().get(&first).await.body, "the same bytes");
        browser.post(&scene.path("/my-programme/dinner"), &[("deed", "unbookmark")]).await;
        assert_eq!(scene.world.client().get(&first).await.body.matches("BEGIN:VEVENT").count(), 2);
        browser.post(&scene.path("/my-programme"), &[]).await;
        let second = address(&mut browser).await;
        assert_ne!(first, second);
        assert_eq!(scene.world.client().get(&first).await.status, 404);
        assert_eq!(scene.world.client().get(&second.replace("/en/", "/pt/")).await.status, 200);
        scene.withdraw(&ana).await;
        assert_eq!(scene.world.client().get(&second).await.status, 404);
    })
    .await;
}
