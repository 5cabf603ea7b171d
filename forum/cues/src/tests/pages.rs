//! The running order as those beside the stage use it.

use super::scene::{Scene, house};
use kernel::rights::Role;
use world::on_both;

#[tokio::test]
async fn a_cue_is_written_in_place_and_two_editors_are_told() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        let mut one = it.world.client().sign_in(it.moderator).await;
        let other = it.world.with_role("Ned", Role::Moderator, None).await;
        let mut other = it.world.client().sign_in(other).await;
        let item = it.items[0].id.to_string();
        let form = one.get(&format!("{}?add={item}", it.path())).await;
        let action =
            form.between("<form class=\"form form-card\" method=\"post\" action=\"", "\"").to_owned();
        let typed = |minute: &'static str, text: &'static str, seen: &'static str| {
            [("seen", seen), ("minute", minute), ("text", text), ("who", "Technician")]
        };
        let with_item = |fields: [(&'static str, &'static str); 4]| {
            let mut all: Vec<(&str, &str)> = fields.to_vec();
            all.push(("item", item.as_str()));
            all
        };
        let wrong = one.post(&action, &with_item(typed("soon", "Play <film>", "0"))).await;
        assert_eq!(wrong.status, 422, "{}", wrong.body);
        assert!(wrong.body.contains("value=\"Play &#60;film&#62;\""), "{}", wrong.body);
        let saved = one.post(&action, &with_item(typed("−5", "Play film", "0"))).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        let page = other.get(&it.path()).await.body;
        assert!(
            page.contains("Play film") && page.contains("09:55") && page.contains("Technician"),
            "{page}"
        );
        let changed = other.post(&action, &with_item(typed("0", "Play the other film", "1"))).await;
        assert_eq!(changed.status, 303, "{}", changed.body);
        let told = one.post(&action, &with_item(typed("-5", "Play no film", "1"))).await;
        assert_eq!(told.status, 422, "{}", told.body);
        assert!(told.body.contains("value=\"Play no film\""), "what was typed stays: {}", told.body);
        assert!(told.body.contains("<dd>Play the other film</dd>"), "what there is now: {}", told.body);
        let knowing = one.post(&action, &with_item(typed("-5", "Play no film", "2"))).await;
        assert_eq!(knowing.status, 303, "{}", knowing.body);
        assert_eq!(it.lines().await[0].2, "Play no film");
    })
    .await;
}

#[tokio::test]
async fn a_press_answers_a_script_with_the_running_order_alone() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        let id = it.add(0, 0, "Doors").await;
        let mut client = it.world.client().sign_in(it.moderator).await.with_header("x-part", "1");
        let done = client.post(&format!("{}/{id}/done", it.path()), &[("done", "yes")]).await;
        assert!(
            done.status == 200 && done.body.contains("cue-done") && !done.body.contains("<html"),
            "{}",
            done.body
        );
        let last = client.post(&format!("{}/{id}/up", it.path()), &[]).await;
        assert!(last.body.contains("first of the day already"), "{}", last.body);
    })
    .await;
}

#[tokio::test]
async fn the_order_of_a_day_goes_on_paper_in_the_readers_language() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        it.add(0, -5, "Жарық сөнеді").await;
        let mut client = it.world.client().sign_in(it.moderator).await;
        let page = client.get(&it.path()).await;
        let path = page.between("<a class=\"button button-quiet\" href=\"", "\"").to_owned();
        assert!(path.ends_with("/print.pdf"), "{}", page.body);
        let (english, portuguese) =
            (client.get(&path).await, client.get(&path.replacen("/en/", "/pt/", 1)).await);
        for paper in [&english, &portuguese] {
            assert_eq!((paper.status, &paper.bytes[..5]), (200, &b"%PDF-"[..]), "{}", paper.body);
        }
        assert_ne!(english.bytes, portuguese.bytes);
        let officer = it.world.with_role("Oli", Role::Officer, None).await;
        assert_eq!(it.world.client().sign_in(officer).await.get(&path).await.status, 403);
    })
    .await;
}

#[tokio::test]
async fn only_those_who_run_the_stage_see_it() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        let id = it.add(0, 0, "Doors").await;
        let officer = it.world.with_role("Oli", Role::Officer, None).await;
        let mut officer = it.world.client().sign_in(officer).await;
        assert_eq!(officer.get(&it.path()).await.status, 403);
        assert_eq!(officer.post(&format!("{}/{id}/done", it.path()), &[("done", "yes")]).await.status, 403);
        let index = format!("/en/f/{}/cues", it.world.forum.slug);
        assert_eq!(officer.get(&index).await.status, 403);
        let mut moderator = it.world.client().sign_in(it.moderator).await;
        assert!(moderator.get(&index).await.body.contains("Main hall"));
        assert_eq!(moderator.get(&it.path().replace("main-hall", "no-hall")).await.status, 404);
    })
    .await;
}
