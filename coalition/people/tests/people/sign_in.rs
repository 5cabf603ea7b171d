use crate::mailbox::{
    Make, asked_link, is_in, link_in, made_link, newest_letter, nine_languages, room, two_of_one_mailbox,
    wanted,
};
use jiff::SignedDuration;
use kernel::rights::{Mandate, Role};

#[tokio::test]
async fn a_link_signs_in_once_and_only_by_the_button() {
    world::on_both(room, async |world| {
        let aigul = world.person("Aigul").await;
        let link = asked_link(&world, "aigul@example.org", aigul).await;
        let mut scanner = world.client();
        for _ in 0..3 {
            let page = scanner.get(&link).await;
            assert_eq!(page.status, 200);
            assert!(page.body.contains("Aigul Tester"), "the page says whose link it is");
        }
        let mut browser = world.client();
        let pressed = browser.post(&link, &[]).await;
        assert_eq!((pressed.status, pressed.location()), (303, "/en/account"));
        assert!(is_in(&mut browser).await);

        let mut second = world.client();
        assert_eq!(second.post(&link, &[]).await.status, 410);
        assert!(!is_in(&mut second).await);
        let gone = second.get(&link).await;
        assert_eq!(gone.status, 410);
        assert!(gone.body.contains("href=\"/en/sign-in\""), "the page shows the way to a new link");
    })
    .await;
}

#[tokio::test]
async fn whoever_opens_their_letter_again_where_they_are_signed_in_goes_on_to_their_page() {
    world::on_both(room, async |world| {
        let aigul = world.person("Aigul").await;
        let link = made_link(&world, Make { next: "/en/account/data", ..Make::plain(aigul) }).await;
        let mut browser = world.client();
        browser.post(&link, &[]).await;
        let again = browser.get(&link).await;
        assert_eq!((again.status, again.location()), (303, "/en/account/data"));
        // Somebody else in whose hands the letter is sees that it was used.
        let beata = world.person("Beata").await;
        assert_eq!(world.client().sign_in(beata).await.get(&link).await.status, 410);
    })
    .await;
}

#[tokio::test]
async fn in_a_shared_mailbox_each_link_names_its_person() {
    world::on_both(room, async |world| {
        let (leyla, murad) = two_of_one_mailbox(&world).await;
        asked_link(&world, " Office@Example.org ", leyla).await;
        for (person, name) in [(leyla, "Leyla Ortaq"), (murad, "Murad Ortaq")] {
            let (_, body) = newest_letter(&world, person).await.unwrap();
            assert!(body.contains(name));
            let link = link_in(&body).unwrap();
            assert!(world.client().get(&link).await.body.contains(name));
            let mut browser = world.client();
            browser.post(&link, &[]).await;
            assert!(browser.get("/en/account").await.body.contains(name));
        }
    })
    .await;
}

#[tokio::test]
async fn a_link_ends_after_half_an_hour() {
    world::on_both(room, async |world| {
        nine_languages(&world);
        let aigul = world.person("Aigul").await;
        let link = asked_link(&world, "aigul@example.org", aigul).await;
        world.later(SignedDuration::from_mins(29));
        assert_eq!(world.client().get(&link).await.status, 200);
        world.later(SignedDuration::from_mins(2));
        assert_eq!(world.client().get(&link).await.status, 410);
        assert_eq!(world.client().post(&link, &[]).await.status, 410);
        let told = world.client().get(&link.replacen("/en/", "/az/", 1)).await;
        assert!(told.body.contains("Bu keçid istifadə olunub və ya vaxtı keçib"), "{}", told.body);
        assert!(told.body.contains("/az/sign-in"), "a way to a new one: {}", told.body);
        assert!(
            !told.body.contains("30 dəqiqə"),
            "links in letters of other rooms last longer: {}",
            told.body
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_changes_the_language_before_signing_in_keeps_it() {
    world::on_both(room, async |world| {
        nine_languages(&world);
        let aigul = world.person("Aigul").await;
        for (next, there) in [
            ("/en/account/data", "/hu/account/data"),
            ("/en?all=yes", "/hu?all=yes"),
            ("/en", "/hu"),
            ("/files/1", "/files/1"),
        ] {
            let link = made_link(&world, Make { next, ..Make::plain(aigul) }).await;
            let pressed = world.client().post(&link.replacen("/en/", "/hu/", 1), &[]).await;
            assert_eq!((pressed.status, pressed.location()), (303, there));
        }
    })
    .await;
}

#[tokio::test]
async fn a_forged_link_signs_nobody_in() {
    world::on_both(room, async |world| {
        let aigul = world.person("Aigul").await;
        let link = asked_link(&world, "aigul@example.org", aigul).await;
        let last = if link.ends_with('A') { 'Q' } else { 'A' };
        let forged = format!("{}{last}", &link[..link.len() - 1]);
        for link in [forged.as_str(), "/en/sign-in/x", "/en/sign-in/%00%ff"] {
            let mut browser = world.client();
            let status = browser.post(link, &[]).await.status;
            assert!([400, 410].contains(&status), "{link}: {status}");
            assert!(!is_in(&mut browser).await);
        }
    })
    .await;
}

#[tokio::test]
async fn nobody_learns_whether_an_address_is_known() {
    world::on_both(room, async |world| {
        world.person("Aigul").await;
        let known = world.client().post("/en/sign-in", &[("email", "aigul@example.org")]).await;
        let unknown = world.client().post("/en/sign-in", &[("email", "nobody@example.org")]).await;
        assert_eq!(
            (known.status, known.location(), &known.body),
            (unknown.status, unknown.location(), &unknown.body)
        );
        let page = world.client().get("/en/sign-in?sent=yes").await;
        assert!(page.body.contains("If we know this address"));
        // The sixth of an hour is refused for both.
        for email in ["aigul@example.org", "nobody@example.org"] {
            for _ in 0..4 {
                assert_eq!(world.client().post("/en/sign-in", &[("email", email)]).await.status, 303);
            }
            assert_eq!(world.client().post("/en/sign-in", &[("email", email)]).await.status, 429);
        }
        world.later(SignedDuration::from_mins(61));
        assert_eq!(world.client().post("/en/sign-in", &[("email", "aigul@example.org")]).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn a_mistyped_address_comes_back_with_words() {
    world::on_both(room, async |world| {
        for (typed, shown) in [("aigul@", "aigul@"), ("", ""), ("<b>@x.y", "&#60;b&#62;@x.y")] {
            let answer =
                world.client().post("/en/sign-in", &[("email", typed), ("next", "/en/account/data")]).await;
            assert_eq!(answer.status, 422, "{typed}");
            assert!(answer.body.contains(&format!("value=\"{shown}\"")), "{}", answer.body);
            assert!(answer.body.contains("id=\"f-email-error\""));
            assert!(
                answer.body.contains("name=\"next\" value=\"/en/account/data\""),
                "where they wanted to go is kept"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_demonstration_link_works_again_and_says_so() {
    world::on_both(room, async |world| {
        let (leyla, _) = two_of_one_mailbox(&world).await;
        let head = Mandate { role: Role::Head, forum: Some(world.forum.id.0), delegation: None };
        world.db().chore(crate::account::Give(leyla, head)).await.unwrap();
        let lasts = SignedDuration::from_hours(24 * 30);
        let link =
            made_link(&world, Make { person: leyla, next: "/en/account/data", reusable: true, lasts }).await;
        for _ in 0..2 {
            let mut browser = world.client();
            assert!(browser.get(&link).await.body.contains("This is a demonstration link."));
            assert_eq!(browser.post(&link, &[]).await.location(), "/en/account/data");
            assert!(is_in(&mut browser).await);
        }
    })
    .await;
}

#[tokio::test]
async fn a_link_leads_only_within_this_site() {
    world::on_both(room, async |world| {
        let aigul = world.person("Aigul").await;
        let places = [
            ("/en/account/data?x=1", "/en/account/data?x=1"),
            ("//evil.example/", "/en/account"),
            ("/\\evil.example/", "/en/account"),
            ("https://evil.example/", "/en/account"),
            ("/a\r\nset-cookie: x=1", "/en/account"),
        ];
        for (next, leads_to) in places {
            let link = made_link(&world, Make { next, ..Make::plain(aigul) }).await;
            assert_eq!(world.client().post(&link, &[]).await.location(), leads_to, "{next:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_acts_for_others_is_not_signed_in_through_a_shared_mailbox() {
    world::on_both(room, async |world| {
        let (leyla, murad) = two_of_one_mailbox(&world).await;
        // Made before the mandate was given.
        let old = made_link(&world, Make::plain(leyla)).await;
        let head = Mandate { role: Role::Head, forum: Some(world.forum.id.0), delegation: None };
        world.db().chore(crate::account::Give(leyla, head)).await.unwrap();
        let mut browser = world.client();
        let refused = browser.post(&old, &[]).await;
        assert_eq!(refused.status, 409);
        assert!(refused.body.contains("ask the secretariat to enter a mailbox that only you read"));
        assert!(!is_in(&mut browser).await);

        asked_link(&world, "office@example.org", murad).await;
        let (title, body) = newest_letter(&world, leyla).await.unwrap();
        assert!(title.starts_with("Signing in needs another way"), "{title}");
        let way = link_in(&body).unwrap();
        assert_eq!(way, "/en/sign-in", "no secret stands in a letter that others read");
    })
    .await;
}

#[tokio::test]
async fn a_changed_mailbox_voids_the_links_that_went_to_the_old_one() {
    world::on_both(room, async |world| {
        let aigul = world.person("Aigul").await;
        let link = asked_link(&world, "aigul@example.org", aigul).await;
        world.db().chore(crate::names::ChangeEmail(aigul, "new@example.org")).await.unwrap();
        assert_eq!(world.client().post(&link, &[]).await.status, 410);
    })
    .await;
}

#[tokio::test]
async fn a_letter_is_written_in_the_language_of_its_person() {
    world::on_both(room, async |world| {
        nine_languages(&world);
        for lang in kernel::Lang::all() {
            let person = world.person(&format!("P{lang}")).await;
            let mut browser = world.client().sign_in(person).await;
            let chosen = browser.post("/en/account/language", &[("language", lang.tag())]).await;
            assert_eq!(chosen.location(), format!("/{lang}/account"));
            let link = asked_link(&world, &format!("p{lang}@example.org"), person).await;
            assert!(link.starts_with(&format!("/{lang}/sign-in/")), "{link}");
            let (title, body) = newest_letter(&world, person).await.unwrap();
            let link = format!("https://forum.example{link}");
            let words = people::Words(lang);
            assert_eq!(title, words.letter_link_title("River Forum 2027"));
            let name = people_name(&world, person).await;
            assert_eq!(body, words.letter_link_body(name, link, 30));
        }
    })
    .await;
}

async fn people_name(world: &world::World, person: people::PersonId) -> String {
    let mut tx = world.db().read().await.unwrap();
    people::by_id(&mut tx, person).await.unwrap().unwrap().name
}

#[tokio::test]
async fn an_erased_person_between_asking_and_answer_gets_nothing() {
    world::on_both(room, async |world| {
        let (leyla, murad) = two_of_one_mailbox(&world).await;
        world.db().chore(crate::privacy::Erase(leyla)).await.unwrap();
        people::on_links_wanted(world.app.clone(), wanted(&[leyla, murad])).await.unwrap();
        assert!(newest_letter(&world, leyla).await.is_none());
        assert!(newest_letter(&world, murad).await.is_some());
    })
    .await;
}
