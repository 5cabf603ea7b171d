//! What was done to an item is told in its history, and what was done to others is not.

use super::{PATH, Planning, house};
use kernel::journal;
use world::on_both;

#[tokio::test]
async fn the_history_of_an_item_tells_of_its_planning_and_of_no_other() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let one = it.add("One", "19:00", "20:00", "gallery").await;
        let other = it.add("Other", "20:00", "21:00", "gallery").await;
        let version = it.publish().await;
        it.world.work().await;
        let mut tx = it.world.db().read().await.expect("a reader");
        for (id, title) in [(one, "One"), (other, "Other")] {
            let events = journal::history_of(&mut tx, id.0, 10).await.expect("a history");
            let verbs: Vec<&str> = events.iter().map(|event| event.verb.as_str()).collect();
            assert_eq!(verbs, ["planning.publish", "planning.save"]);
            let said: Vec<_> = events.iter().flat_map(|event| &event.changes).collect();
            let after = |field: &str| {
                let of_field = said.iter().filter(|change| change.field == field);
                of_field.filter_map(|change| Some(change.values.as_ref()?.1.clone())).collect::<Vec<_>>()
            };
            assert_eq!(after("planned_item"), [serde_json::json!(title)]);
            assert_eq!(after("planned_version"), [serde_json::json!(version)]);
        }
    })
    .await;
}

#[tokio::test]
async fn the_page_of_an_item_leads_to_its_history_once_everybody_has_seen_it() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let draft = it.add("A draft", "19:00", "20:00", "gallery").await;
        let opening = it.item("opening").await.id;
        let mut browser = it.browser().await;
        for (id, leads) in [(opening, true), (draft, false)] {
            let page = browser.get(&format!("{PATH}/items/{id}")).await;
            assert_eq!(page.body.contains(&format!("/en/history/item/{id}")), leads, "{}", page.body);
        }
    })
    .await;
}
