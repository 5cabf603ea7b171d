//! Notices on the pages: seen before they go, shown to whom they are for, as long as they hold.

use super::scene::{Scene, house};
use crate::End;
use jiff::SignedDuration;
use world::on_both;

#[tokio::test]
async fn before_it_goes_one_sees_how_many_get_it_and_what_is_not_translated() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        it.participant("Ilona", "hu", None).await;
        it.participant("Aigul", "kk", None).await;
        let mut organiser = it.browser().await;
        let new = organiser.get(&it.path("/notices/new")).await;
        let action = new.between("<form class=\"form form-card\" method=\"post\" action=\"", "\"").to_owned();
        let at = (it.world.db().clock.now() + SignedDuration::from_hours(2))
            .to_zoned_datetime(it.forum.time_zone())
            .strftime("%Y-%m-%dT%H:%M")
            .to_string();
        // A title without a text: the page comes back with what was typed.
        let half = [("seen", "0"), ("title-en", "Bus <1>"), ("expires", at.as_str())];
        let again = organiser.post(&action, &half).await;
        assert_eq!(again.status, 422, "{}", again.body);
        assert!(again.body.contains("value=\"Bus &#60;1&#62;\""), "{}", again.body);
        let whole = [half[0], half[1], half[2], ("body-en", "At\nthe back door.")];
        let kept = organiser.post(&action, &whole).await;
        assert_eq!(kept.status, 303, "{}", kept.body);
        let preview = organiser.get(kept.location()).await;
        let page = &preview.body;
        assert!(page.contains("People whom it is for</dt><dd>2</dd>"), "{page}");
        assert!(page.contains("People who read these languages: 2."), "{page}");
        assert!(page.contains("no translation, shown in: English"), "{page}");
        assert!(page.contains("Urgent: Bus &#60;1&#62;"), "{page}");
        let send = preview.between("class=\"confirm-box\" method=\"post\" action=\"", "\"").to_owned();
        for _ in 0..2 {
            let sent = organiser.post(&send, &[]).await;
            assert_eq!(sent.status, 303, "{}", sent.body);
        }
        assert_eq!(it.letters().await.len(), 2);
        let list = organiser.get(&it.path("/notices")).await;
        assert!(list.body.contains("People: 2, letters written: 2."), "{}", list.body);
        assert!(list.body.contains("By: Olga Tester."), "{}", list.body);
    })
    .await;
}

#[tokio::test]
async fn a_notice_to_everybody_stands_above_every_page_until_it_ends_or_expires() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        let banner = "<section aria-label=\"Urgent notices\">";
        let (mut stranger, page) = (it.world.client(), it.path("/notices"));
        assert!(!stranger.get(&page).await.body.contains(banner));
        let first = it.drafted("The bus is late", None, true).await;
        assert!(!stranger.get(&page).await.body.contains("The bus is late"), "a draft is not shown");
        it.send(first, 1).await.expect("it goes");
        let shown = stranger.get(&page).await;
        assert!(shown.body.contains(banner) && shown.body.contains("The bus is late"), "{}", shown.body);
        let again = stranger.get(&it.path("/notices/shown")).await;
        assert!(again.body.contains("The bus is late") && !again.body.contains("<html"), "{}", again.body);
        let hungarian = stranger.get(&format!("/hu/f/{}/notices/shown", it.forum.slug)).await;
        assert!(hungarian.body.contains("A busz később indul"), "{}", hungarian.body);
        it.world.db().act(&it.by, End { forum: it.forum.id, notice: first }).await.expect("taken down");
        assert!(!stranger.get(&page).await.body.contains("The bus is late"), "also not on the list");

        let second = it.drafted("The hall is closed", None, true).await;
        it.send(second, 1).await.expect("it goes");
        assert!(stranger.get(&page).await.body.contains(banner));
        it.world.later(SignedDuration::from_hours(4));
        let expired = stranger.get(&page).await;
        assert!(
            !expired.body.contains(banner) && expired.body.contains("The hall is closed"),
            "{}",
            expired.body
        );
    })
    .await;
}

#[tokio::test]
async fn a_notice_to_a_city_is_seen_by_its_audience_and_by_whoever_runs_the_forum() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        let here = it.participant("Here", "en", Some(1)).await;
        let there = it.participant("There", "en", Some(0)).await;
        let id = it.drafted("The bridge is closed", Some(1), false).await;
        it.send(id, 1).await.expect("it goes");
        let page = it.path("/notices");
        let mut of_the_city = it.world.client().sign_in(here).await;
        assert!(of_the_city.get(&page).await.body.contains("The bridge is closed"));
        assert!(it.browser().await.get(&page).await.body.contains("The bridge is closed"));
        let mut elsewhere = it.world.client().sign_in(there).await;
        for client in [&mut elsewhere, &mut it.world.client()] {
            assert!(!client.get(&page).await.body.contains("The bridge is closed"));
            assert!(!client.get(&it.path("/notices/shown")).await.body.contains("The bridge is closed"));
        }
        // Nobody but an organiser writes, sends or looks behind it.
        let one = it.path(&format!("/notices/{id}"));
        assert_eq!(of_the_city.get(&one).await.status, 403);
        assert_eq!(of_the_city.post(&format!("{one}/end"), &[]).await.status, 403);
        assert_eq!(of_the_city.get(&it.path("/notices/new")).await.status, 403);
    })
    .await;
}
