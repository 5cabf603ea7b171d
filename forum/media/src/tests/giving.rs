//! Files go out: in ranges, as what they are, and only to those who may have them.

use super::{Scene, film, rooms};
use crate::Embargo;
use axum::http::Method;
use image::{ImageFormat, RgbImage};
use kernel::rights::Role;
use std::io::Cursor;
use world::on_both;

#[tokio::test]
async fn a_recording_goes_out_in_ranges_with_the_headers_that_keep_it_harmless() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let path = scene.path(&scene.film("film", Embargo::None).await);
        let (film, browser) = (film(10_000), scene.world.client());
        let whole = browser.clone().get(&path).await;
        assert_eq!((whole.status, whole.bytes == film), (200, true));
        let header = |name: &str| whole.headers[name].to_str().unwrap().to_owned();
        assert_eq!(header("content-type"), "video/mp4");
        assert_eq!(header("accept-ranges"), "bytes");
        assert_eq!(header("content-length"), "10000");
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert!(header("content-security-policy").contains("sandbox"));
        assert_eq!(header("cache-control"), "private, no-cache");
        let etag = header("etag");
        let ranged = async |range: &str| browser.clone().with_header("range", range).get(&path).await;
        let part = ranged("bytes=100-199").await;
        assert_eq!((part.status, part.bytes == film[100..200]), (206, true));
        assert_eq!(part.headers["content-range"], "bytes 100-199/10000");
        assert_eq!(part.headers["content-length"], "100");
        assert_eq!(ranged("bytes=-5").await.bytes, film[9_995..]);
        let beyond = ranged("bytes=10000-").await;
        assert_eq!(
            (beyond.status, beyond.headers["content-range"].to_str().unwrap()),
            (416, "bytes */10000")
        );
        assert_eq!(ranged("bytes=0-1,5-6").await.status, 200);
        let head = browser.clone().send(Method::HEAD, &path, None, vec![]).await;
        assert_eq!((head.status, head.bytes.len()), (200, 0));
        assert_eq!(head.headers["content-length"], "10000");
        let known = browser.clone().with_header("if-none-match", &etag).get(&path).await;
        assert_eq!((known.status, known.bytes.len()), (304, 0));
        let same = browser.clone().with_header("range", "bytes=0-9").with_header("if-range", &etag);
        assert_eq!(same.clone().get(&path).await.status, 206);
        let other = browser.clone().with_header("range", "bytes=0-9").with_header("if-range", "\"other\"");
        assert_eq!(other.clone().get(&path).await.status, 200);
        let saved = browser.clone().get(&format!("{path}?save")).await;
        assert_eq!(saved.headers["content-disposition"], "attachment; filename=\"film-pt.mp4\"");
    })
    .await;
}

#[tokio::test]
async fn nothing_of_an_address_goes_out_before_it_was_read_out_but_to_those_who_may_edit_it() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let path = scene.film("greeting", Embargo::None).await;
        let fields = [("caption-language", "pt")];
        scene.sends(&format!("{path}/captions"), &fields, "a.vtt", super::CAPTIONS.as_bytes()).await;
        let addresses =
            [path.clone(), format!("{path}?save"), format!("{path}/captions/pt"), format!("{path}/poster")];
        let officer = scene.world.with_role("Otto", Role::Officer, None).await;
        let moderator = scene.world.with_role("Mona", Role::Moderator, None).await;
        let mut others = vec![scene.world.client()];
        for person in [officer, moderator, scene.world.person("Pia").await] {
            others.push(scene.world.client().sign_in(person).await);
        }
        for address in &addresses {
            for browser in &others {
                assert_eq!(browser.clone().get(&scene.path(address)).await.status, 404, "{address}");
                let ranged = browser.clone().with_header("range", "bytes=0-0");
                assert_eq!(ranged.clone().get(&scene.path(address)).await.status, 404, "{address}");
            }
        }
        let shown = scene.stranger("/programme/greeting").await;
        assert!(shown.status == 200 && !shown.body.contains("<video"), "{}", shown.body);
        let own = scene.get(&path).await;
        assert_eq!((own.status, own.headers["cache-control"].to_str().unwrap()), (200, "no-store"));
        let page = scene.get("/programme/greeting").await;
        assert!(page.body.contains("<video") && page.body.contains("Only you who may edit"), "{}", page.body);

        scene.release("greeting").await;
        assert_eq!(scene.stranger(&path).await.status, 200);
        assert_eq!(scene.stranger(&format!("{path}/captions/pt")).await.body, super::CAPTIONS);
        let page = scene.stranger("/programme/greeting").await;
        assert!(page.body.contains("<video") && page.body.contains("kind=\"captions\""), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn what_is_kept_back_by_hand_or_by_the_clock_opens_then_and_the_page_says_so() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let path = scene.film("film", Embargo::ByHand).await;
        assert_eq!(scene.stranger(&path).await.status, 404);
        let wrong = scene.posts(&path, &[("language", "pt"), ("embargo", "until"), ("opens", "soon")]).await;
        assert!(wrong.status == 422 && wrong.body.contains("value=\"soon\""), "{}", wrong.body);
        // 10:30 in Porto; the world begins at 9:00 UTC.
        let until = [("language", "pt"), ("embargo", "until"), ("opens", "2026-05-01T10:30")];
        let saved = scene.posts(&path, &until).await;
        assert!(saved.body.contains("public from"), "{}", saved.body);
        assert_eq!(scene.stranger(&path).await.status, 404);
        scene.world.later(jiff::SignedDuration::from_mins(31));
        assert_eq!(scene.stranger(&path).await.status, 200);
        scene.posts(&path, &[("language", "pt"), ("embargo", "by-hand")]).await;
        assert_eq!(scene.stranger(&path).await.status, 404);
        let shown = scene.posts(&path, &[("deed", "show")]).await;
        assert!(shown.body.contains("It is shown now"), "{}", shown.body);
        assert_eq!(scene.stranger(&path).await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn the_page_of_an_item_shows_strangers_what_is_open_and_not_what_was_removed() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let before = scene.stranger("/programme/film").await;
        assert!(!before.body.contains("<video") && !before.body.contains("Recordings"), "{}", before.body);
        let path = scene.film("film", Embargo::None).await;
        scene.is_told().await;
        let page = scene.stranger("/programme/film").await;
        assert!(page.body.contains("<video") && page.body.contains("10 kB"), "{}", page.body);
        assert!(!page.body.contains("/media/film"), "how it is kept in order is not for strangers");
        let removed = scene.posts(&format!("{path}/remove"), &[]).await;
        assert!(removed.body.contains("Removed."), "{}", removed.body);
        scene.is_told().await;
        assert_eq!(scene.stranger(&path).await.status, 404);
        assert!(!scene.stranger("/programme/film").await.body.contains("<video"));
        assert_eq!(scene.files(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_poster_is_encoded_anew_and_replaced() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let path = scene.film("film", Embargo::None).await;
        let mut png = Cursor::new(vec![]);
        RgbImage::from_pixel(1920, 1080, image::Rgb([20, 90, 120]))
            .write_to(&mut png, ImageFormat::Png)
            .unwrap();
        let poster = format!("{path}/poster");
        scene.sends(&poster, &[], "poster.png", png.get_ref()).await;
        let given = scene.stranger(&poster).await;
        assert_eq!((given.status, given.headers["content-type"].to_str().unwrap()), (200, "image/jpeg"));
        let small = image::load_from_memory(&given.bytes).unwrap();
        assert_eq!((small.width(), small.height()), (1280, 720));
        assert!(scene.stranger("/programme/film").await.body.contains("poster=\""));
        let refused = scene.sends(&poster, &[], "poster.png", b"<svg/>").await;
        assert!(refused.body.contains("notice-error"), "{}", refused.body);
        scene.posts(&format!("{poster}/remove"), &[]).await;
        assert_eq!(scene.stranger(&poster).await.status, 404);
        scene.world.work().await;
        assert_eq!(scene.files(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_stream_is_a_link_of_the_web_and_nothing_else() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let add = async |url: &str| {
            scene.posts("/media/film/streams", &[("url", url), ("stream-embargo", "none")]).await
        };
        let wrong = add("javascript:alert(1)").await;
        assert!(wrong.status == 422 && wrong.body.contains("begins with https://"), "{}", wrong.body);
        assert!(wrong.body.contains("value=\"javascript:alert(1)\""), "what was typed is there again");
        assert_eq!(add("https://video.example.org/live").await.status, 200);
        scene.is_told().await;
        let page = scene.stranger("/programme/film").await;
        assert!(page.body.contains("href=\"https://video.example.org/live\""), "{}", page.body);
        assert!(page.body.contains("Watch at video.example.org"), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn what_belongs_to_an_item_that_left_is_there_for_its_keepers_alone_and_comes_back_with_it() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let path = scene.film("film", Embargo::None).await;
        let mut without = super::folder();
        without.programme.retain(|item| item.id != "film");
        scene.world.db().act(&kernel::rights::By::Console, super::Load(without)).await.unwrap();
        assert_eq!(scene.stranger(&path).await.status, 404);
        assert_eq!(scene.get(&path).await.status, 200);
        let overview = scene.get("/media").await;
        assert!(overview.body.contains("left the programme"), "{}", overview.body);
        let removed = scene.posts(&format!("{path}/remove"), &[]).await;
        assert!(removed.status == 200 && removed.body.contains("Removed."), "{}", removed.body);
    })
    .await;
}

#[tokio::test]
async fn recordings_and_papers_begin_with_any_item_of_the_programme() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let overview = scene.get("/media").await;
        assert!(overview.body.contains("<option value=\"film\">A film of the rivers"), "{}", overview.body);
        let chosen = scene.get("/media?item=film").await;
        assert!(chosen.location().ends_with("/media/film"), "{}", chosen.location());
    })
    .await;
}

#[tokio::test]
async fn items_are_chosen_by_their_time_also_where_they_were_planned_last() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let mut late = super::folder();
        let at = |hour| late.programme[0].starts.date().at(hour, 0, 0, 0);
        let (early, evening) = ((at(7), at(8)), (at(20), at(21)));
        (late.programme[0].starts, late.programme[0].ends) = evening;
        (late.programme[1].starts, late.programme[1].ends) = early;
        scene.world.db().act(&kernel::rights::By::Console, super::Load(late)).await.unwrap();
        let overview = scene.get("/media").await;
        let place = |slug: &str| overview.body.find(&format!("<option value=\"{slug}\""));
        assert!(place("greeting") < place("film"), "{}", overview.body);
    })
    .await;
}
