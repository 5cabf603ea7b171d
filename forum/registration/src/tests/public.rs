//! The public form, and the thanks after it.

use super::{
    Scene,
    browser::{csrf, rooms, send, send_and_follow},
};
use crate::questions::in_language;
use kernel::Lang;
use world::on_both;

#[tokio::test]
async fn anybody_registers_by_the_public_form_and_learns_nothing_of_others() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let mut visitor = scene.world.client();
        assert!(visitor.get("/en/register").await.body.contains("/en/register/guest"));
        assert_eq!(visitor.get("/en/register/delegate").await.status, 404, "not public");
        let page = visitor.get("/en/register/guest").await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(!csrf(&page).is_empty());
        let tab = page.between("<title>", "</title>");
        assert_eq!(tab.matches(scene.world.forum.name.in_lang("en", &[])).count(), 1, "{tab}");
        let typed = |page: &'static str| {
            [
                ("csrf", page),
                ("given_name", "Ana"),
                ("family_name", "Silva"),
                ("email", "ana@example.org"),
                ("language", "en"),
            ]
        };
        let done = send_and_follow(&mut visitor, "/en/register/guest", &typed("one-page")).await;
        assert!(done.body.contains("Thank you") && done.body.contains("ana@example.org"));
        let replayed = send_and_follow(&mut visitor, "/en/register/guest", &typed("one-page")).await;
        assert_eq!(replayed.body, done.body);
        assert_eq!(scene.everybody().await, 1);

        let same_person = send_and_follow(&mut visitor, "/en/register/guest", &typed("another-page")).await;
        assert_eq!(same_person.body, done.body, "whether somebody is registered already is told to nobody");
        assert_eq!(scene.everybody().await, 2);
    })
    .await;
}

#[tokio::test]
async fn the_public_form_says_when_it_opens_and_that_it_is_closed() {
    on_both(rooms, async |world| {
        let forum = world.forum.clone();
        let now = world.db().clock.now();
        let mut visitor = world.client();
        if forum.registration_opens.is_some_and(|opens| opens > now) {
            assert!(visitor.get("/en/register/guest").await.body.contains("Registration opens on"));
        }
        let closes = forum.registration_closes.unwrap();
        let opens = forum.registration_opens.unwrap_or(now);
        world.later(opens.max(now).duration_since(now) + jiff::SignedDuration::from_secs(1));
        let open = visitor.get("/en/register").await;
        assert!(open.body.contains("Registration is open until"), "{}", open.body);
        assert!(open.body.contains(", UTC"), "by whose clocks: {}", open.body);
        let now = world.db().clock.now();
        world.later(closes.duration_since(now) + jiff::SignedDuration::from_hours(1));
        let page = visitor.get("/en/register/guest").await;
        assert!(page.body.contains("Registration is closed"), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn the_thanks_have_an_address_of_their_own_that_names_nobody_and_sends_nothing_again() {
    on_both(rooms, async |world| {
        let scene = Scene::opened_in_nine_languages(world).await;
        let mut visitor = scene.world.client();
        let fields = [
            ("csrf", "one-page"),
            ("given_name", "Aigül"),
            ("family_name", "Serikova"),
            ("passport_name", "SOMEBODY ELSE"),
            ("email", "aigul@example.org"),
            ("language", "en"),
        ];
        let sent = send(&mut visitor, "/en/register/guest", &fields, &[]).await;
        assert_eq!((sent.status, sent.location()), (303, "/en/registered"), "{}", sent.body);
        for _ in 0..2 {
            let read = visitor.get("/en/registered").await;
            assert!(read.body.contains("Aigül Serikova"), "reloaded too: {}", read.body);
            assert!(read.body.contains("aigul@example.org") && read.body.contains("SOMEBODY ELSE"));
        }
        let read = visitor.get("/tr/registered").await;
        assert!(read.body.contains("bilgileriniz alındı"), "in another language too: {}", read.body);
        assert_eq!(scene.everybody().await, 1);

        let stranger = scene.world.client().get("/en/registered").await;
        assert_eq!(stranger.status, 200);
        assert!(stranger.body.contains("If you have just sent the form"), "{}", stranger.body);
        assert!(!stranger.body.contains("Aigül"), "{}", stranger.body);
    })
    .await;
}

#[tokio::test]
async fn the_longest_names_that_the_form_takes_are_thanked_by_name() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let mut visitor = scene.world.client();
        let long = "Щ".repeat(100);
        let fields = [
            ("csrf", "one-page"),
            ("given_name", long.as_str()),
            ("family_name", &long),
            ("patronymic", &long),
            ("passport_name", "SOMEBODY ELSE"),
            ("email", "long@example.org"),
            ("language", "en"),
        ];
        let read = send_and_follow(&mut visitor, "/en/register/guest", &fields).await;
        assert!(read.body.contains(&long), "{}", read.body);
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_is_said_above_the_first_question_in_the_order_of_the_form() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let fields = [("csrf", "one-page"), ("delegation", "atlantis"), ("email", "nowhere")];
        let again = send(&mut scene.world.client(), "/en/register/guest", &fields, &[]).await;
        assert_eq!(again.status, 422);
        let at = |text: &str| again.body.find(text).unwrap_or_else(|| panic!("{text}: {}", again.body));
        assert!(at("class=\"error-summary\"") < at("name=\"delegation\""), "{}", again.body);
        assert!(at("href=\"#f-delegation\"") < at("href=\"#f-email\""), "{}", again.body);
    })
    .await;
}

#[test]
fn the_second_language_of_a_form_is_named_in_the_readers_language() {
    let position = |lang: &str, tag: &str| {
        let t = crate::Words(Lang::exactly(lang).unwrap());
        t.position_in(in_language(t, tag))
    };
    assert_eq!(position("en", "en"), "Position: in English");
    assert_eq!(position("hu", "en"), "Beosztás: angolul");
    assert_eq!(position("kk", "ru"), "Лауазымы: орысша");
    assert_eq!(position("ru", "pt"), "Должность: pt");
}
