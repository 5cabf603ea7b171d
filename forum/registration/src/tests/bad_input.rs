//! What people paste and what others try: each gets words in the reader's language, and nothing that was typed is lost.

use super::{
    Scene,
    browser::{csrf, rooms, send},
};
use kernel::{
    Result,
    db::{Chore, Json, Tx},
};
use std::io::Cursor;
use world::on_both;

#[tokio::test]
async fn a_name_of_three_hundred_letters_comes_back_whole_with_words_in_the_readers_language() {
    on_both(rooms, async |world| {
        let scene = Scene::opened_in_nine_languages(world).await;
        let mut visitor = scene.world.client();
        let long = "Ő".repeat(300);
        let fields = [("csrf", "one-page"), ("family_name", long.as_str()), ("language", "en")];
        let again = send(&mut visitor, "/hu/register/guest", &fields, &[]).await;
        assert_eq!(again.status, 422);
        assert!(again.body.contains("Ide legfeljebb 100 karakter fér."), "{}", again.body);
        assert!(again.body.contains(&format!("value=\"{long}\"")), "nothing is cut off");
        assert!(scene.listed("").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn marks_that_turn_a_text_around_are_named_in_the_readers_language() {
    on_both(rooms, async |world| {
        let scene = Scene::opened_in_nine_languages(world).await;
        let mut head = scene.head().await;
        let address = format!("/kk/delegation/{}/nominate/delegate", scene.side().await);
        let page = head.get(&address).await;
        let csrf = csrf(&page);
        let fields = [
            ("csrf", csrf.as_str()),
            ("given_name", "Ali\u{202e}yev"),
            ("family_name", "Серік"),
            ("language", "en"),
        ];
        let again = send(&mut head, &address, &fields, &[]).await;
        assert_eq!(again.status, 422);
        assert!(again.body.contains("Мәтінде жазу бағытын өзгертетін көрінбейтін белгілер бар."));
        assert!(again.body.contains("value=\"Серік\""), "{}", again.body);
        assert!(scene.listed("").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn what_nobody_sees_is_no_name_and_the_words_say_what_it_is() {
    on_both(rooms, async |world| {
        let scene = Scene::opened_in_nine_languages(world).await;
        let mut visitor = scene.world.client();
        for (name, words) in [
            ("\u{200b} \u{200b}", "invisible control characters"),
            ("Ana\u{7}", "invisible control characters"),
            ("Ana\u{fffd}", "Some letters arrived damaged."),
            ("12345", "There is no letter in this name."),
        ] {
            let fields = [("csrf", name), ("family_name", name), ("given_name", name), ("language", "en")];
            let again = send(&mut visitor, "/en/register/guest", &fields, &[]).await;
            assert_eq!(again.status, 422, "{name:?}");
            assert_eq!(again.body.matches(words).count(), 4, "at two fields and above: {}", again.body);
            assert!(!again.body.contains("cannot be printed"), "once is enough: {}", again.body);
        }
        assert!(scene.listed("").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn letters_that_no_badge_can_print_are_told_at_everything_that_is_printed() {
    on_both(rooms, async |world| {
        let scene = Scene::opened_in_nine_languages(world).await;
        let mut head = scene.head().await;
        let address = format!("/en/delegation/{}/nominate/delegate", scene.side().await);
        let page = head.get(&address).await;
        let token = csrf(&page);
        let mut visitor = scene.world.client();
        for field in ["title", "position", "position_second", "organisation", "organisation_second"] {
            let typed = [
                ("csrf", token.as_str()),
                ("family_name", "Silva"),
                ("given_name", "Ana"),
                ("language", "en"),
                (field, "Friends of \u{12345}"),
            ];
            for (client, address) in [(&mut head, address.as_str()), (&mut visitor, "/en/register/guest")] {
                let again = send(client, address, &typed, &[]).await;
                assert_eq!(again.status, 422, "{field} at {address}");
                let words = "cannot be printed on badges and in lists: \u{12345}";
                assert_eq!(again.body.matches(words).count(), 2, "{field}, and above: {}", again.body);
            }
        }
        assert!(scene.listed("").await.is_empty());
    })
    .await;
}

/// Every category asks for the birth date.
struct AsksBirthDate;

impl Chore for AsksBirthDate {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.sql("update category set requires = $1").bind(&Json(vec!["birth_date"])).run().await?;
        Ok(())
    }
}

#[tokio::test]
async fn nobody_was_born_tomorrow_or_before_the_first_year_that_can_be() {
    on_both(rooms, async |world| {
        let scene = Scene::opened_in_nine_languages(world).await;
        scene.world.db().chore(AsksBirthDate).await.unwrap();
        let mut visitor = scene.world.client();
        let today = scene.world.forum.time_zone().to_datetime(scene.world.db().clock.now()).date();
        let page = visitor.get("/en/register/guest").await;
        assert!(page.body.contains(&format!("min=\"1900-01-01\" max=\"{today}\"")), "{}", page.body);
        let tomorrow = today.tomorrow().unwrap().to_string();
        for (date, words) in [
            (tomorrow.as_str(), "This day has not come yet."),
            ("1700-01-01", "1900 is the earliest possible."),
            ("1980-13-01", "This is not a date."),
        ] {
            let fields = [("csrf", date), ("given_name", "Ana"), ("language", "en"), ("birth_date", date)];
            let again = send(&mut visitor, "/en/register/guest", &fields, &[]).await;
            assert!(again.status == 422 && again.body.contains(words), "{date}: {}", again.body);
        }
        assert!(scene.listed("").await.is_empty());
        let fields = [("csrf", "x"), ("given_name", "Ana"), ("language", "en"), ("birth_date", "1900-01-01")];
        assert_eq!(send(&mut visitor, "/en/register/guest", &fields, &[]).await.status, 303);
    })
    .await;
}

/// A JPEG whose head says ten thousand by ten thousand.
fn hundred_megapixels() -> Vec<u8> {
    let mut bytes = Cursor::new(vec![]);
    image::DynamicImage::new_rgb8(240, 320).write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    let mut bytes = bytes.into_inner();
    let frame = bytes.windows(2).position(|it| it == [0xff, 0xc0]).unwrap();
    for side in [5, 7] {
        bytes[frame + side..frame + side + 2].copy_from_slice(&10_000_u16.to_be_bytes());
    }
    bytes
}

#[tokio::test]
async fn a_photo_of_a_hundred_megapixels_is_refused_in_the_readers_language() {
    on_both(rooms, async |world| {
        let scene = Scene::opened_in_nine_languages(world).await;
        let ana = scene.nominate("Ana").await.id();
        let mut me = scene.world.client().sign_in(scene.person_of(ana).await).await;
        let address = format!("/ru/registration/{ana}/photo");
        let refused = send(&mut me, &address, &[], &[("photo", "a.jpg", &hundred_megapixels())]).await;
        let read = me.get(refused.location()).await;
        assert!(read.body.contains("слишком много пикселей"), "{}", read.body);
        assert_eq!(me.get(&address).await.status, 404, "nothing was kept");
    })
    .await;
}

#[tokio::test]
async fn a_link_that_is_no_invitation_says_what_to_do_in_the_readers_language() {
    on_both(rooms, async |world| {
        let scene = Scene::opened_in_nine_languages(world).await;
        let cut = scene.world.client().get("/tr/invite/cut").await;
        assert_eq!(cut.status, 410);
        assert!(cut.body.contains("Bu bağlantı çalışmıyor"), "{}", cut.body);
        assert!(cut.body.contains("sizi davet edenden"), "{}", cut.body);
    })
    .await;
}
