use crate::{
    mailbox::{Make, is_in, made_link, nine_languages, room},
    names::ChangeEmail,
};
use jiff::tz::TimeZone;
use kernel::{
    Result, Text,
    db::{Chore, Tx},
    rights::{self, Mandate, Role},
    web::{ForumEntry, House},
};
use people::PersonId;
use uuid::Uuid;

/// Gives a mandate as another room would.
pub struct Give(pub PersonId, pub Mandate);

impl Chore for Give {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        rights::give(tx, self.0.0, &self.1).await
    }
}

#[tokio::test]
async fn a_session_that_is_ended_elsewhere_is_out_at_once() {
    world::on_both(room, async |world| {
        let aigul = world.person("Aigul").await;
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0";
        let mut lost = world.client().with_header("user-agent", firefox);
        let link = made_link(&world, Make::plain(aigul)).await;
        lost.post(&link, &[]).await;
        let mut here = world.client().sign_in(aigul).await;
        assert!(is_in(&mut lost).await);
        let page = here.get("/en/account").await;
        assert!(page.body.contains("Firefox, Linux"), "a session is known by its browser");
        // By the clocks of the forum, which are an hour before universal time in May.
        assert!(
            page.body.contains("Time zone: Europe/Lisbon") && page.body.contains("10:00"),
            "{}",
            page.body
        );
        let end = page.between("action=\"/en/account/sessions/", "\"").to_owned();
        let answer = here.post(&format!("/en/account/sessions/{end}"), &[]).await;
        assert_eq!(answer.status, 303);
        assert!(!is_in(&mut lost).await);
        assert!(is_in(&mut here).await);
    })
    .await;
}

#[tokio::test]
async fn times_are_those_of_the_forum_in_which_somebody_has_a_part() {
    world::on_both(room, async |world| {
        let mut house = House::clone(&world.app.house());
        let zone = |name| TimeZone::get(name).expect("a zone that everybody knows");
        let baku = Uuid::from_u128(1);
        let entry = |id, zone| ForumEntry {
            id,
            slug: format!("forum-{id}"),
            name: Text::default(),
            zone,
            parent: None,
        };
        house.forums.push(entry(Uuid::from_u128(2), zone("Asia/Tokyo")));
        house.forums.push(entry(baku, zone("Asia/Baku")));
        world.app.set_house(house.clone());
        let aigul = world.person("Aigul").await;
        let there = Mandate { role: Role::Desk, forum: Some(baku), delegation: None };
        world.db().chore(Give(aigul, there)).await.unwrap();
        let page = world.client().sign_in(aigul).await.get("/en/account").await;
        assert!(page.body.contains("Time zone: Asia/Baku") && page.body.contains("13:00"), "{}", page.body);

        house.forums.clear();
        world.app.set_house(house);
        let page = world.client().sign_in(aigul).await.get("/en/account").await;
        assert!(page.body.contains("Time zone: UTC") && page.body.contains("9:00"), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn a_mailbox_that_others_have_too_is_not_called_ones_own() {
    world::on_both(room, async |world| {
        let aigul = world.person("Aigul").await;
        let mut browser = world.client().sign_in(aigul).await;
        assert!(browser.get("/en/account").await.body.contains("(only you read it)"));
        let other = world.person("Ben").await;
        world.db().chore(ChangeEmail(other, "aigul@example.org")).await.unwrap();
        assert!(browser.get("/en/account").await.body.contains("(perhaps shared with others)"));
    })
    .await;
}

#[tokio::test]
async fn all_other_sessions_end_together() {
    world::on_both(room, async |world| {
        let aigul = world.person("Aigul").await;
        let mut others = [world.client().sign_in(aigul).await, world.client().sign_in(aigul).await];
        let mut here = world.client().sign_in(aigul).await;
        let answer = here.post("/en/account/sessions/end-others", &[]).await;
        assert_eq!(answer.status, 303);
        assert!(here.get("/en/account").await.body.contains("Signed out in 2 places."));
        for other in &mut others {
            assert!(!is_in(other).await);
        }
    })
    .await;
}

#[tokio::test]
async fn nobody_ends_the_session_of_somebody_else() {
    world::on_both(room, async |world| {
        let (aigul, boris) = (world.person("Aigul").await, world.person("Boris").await);
        let mut hers = world.client().sign_in(aigul).await;
        let mut spare = world.client().sign_in(aigul).await;
        let end = hers.get("/en/account").await.between("action=\"/en/account/sessions/", "\"").to_owned();
        let mut his = world.client().sign_in(boris).await;
        assert_eq!(his.post(&format!("/en/account/sessions/{end}"), &[]).await.status, 404);
        assert!(is_in(&mut spare).await);
    })
    .await;
}

#[tokio::test]
async fn signing_out_ends_the_session_and_not_only_the_cookie() {
    world::on_both(room, async |world| {
        let aigul = world.person("Aigul").await;
        let mut browser = world.client().sign_in(aigul).await;
        let mut copy = browser.clone();
        assert_eq!(browser.post("/en/sign-out", &[]).await.status, 303);
        assert!(!is_in(&mut browser).await);
        assert!(!is_in(&mut copy).await, "a copied cookie is worth nothing");
    })
    .await;
}

#[tokio::test]
async fn signing_in_anew_leaves_no_session_behind() {
    world::on_both(room, async |world| {
        let (aigul, boris) = (world.person("Aigul").await, world.person("Boris").await);
        let mut browser = world.client().sign_in(aigul).await;
        let mut copy = browser.clone();
        let link = made_link(&world, Make::plain(boris)).await;
        browser.post(&link, &[]).await;
        assert!(browser.get("/en/account").await.body.contains("Boris Tester"));
        assert!(!is_in(&mut copy).await);
    })
    .await;
}

#[tokio::test]
async fn every_page_of_the_account_is_there_in_nine_languages() {
    world::on_both(room, async |world| {
        nine_languages(&world);
        let aigul = world.person("Aigul").await;
        let mut browser = world.client().sign_in(aigul).await;
        for lang in kernel::Lang::all() {
            for path in
                ["/sign-in", "/sign-in?sent=yes", "/account", "/account/data", "/account/data/download"]
            {
                let answer = browser.get(&format!("/{lang}{path}")).await;
                assert_eq!(answer.status, 200, "/{lang}{path}");
            }
            let words = people::Words(lang);
            assert!(browser.get(&format!("/{lang}/account")).await.body.contains(&words.sessions_title()));
        }
    })
    .await;
}

#[tokio::test]
async fn a_visitor_is_asked_to_sign_in_and_comes_back() {
    world::on_both(room, async |world| {
        let answer = world.client().get("/en/account/data").await;
        assert_eq!(answer.status, 401);
        assert!(answer.body.contains("/en/sign-in?next=/en/account/data"));
    })
    .await;
}
