//! An item lasts longer or shorter, and goes to another day.

use super::{PATH, Planning, house};
use crate::{Draft, SetLength};
use kernel::Error;
use world::on_both;

async fn set(it: &Planning, slug: &str, minutes: i64) -> kernel::Result<()> {
    let item = it.item(slug).await;
    let act = SetLength { forum: it.forum.id, item: item.id, seen: item.seen, minutes };
    it.world.db().act(&it.by, act).await
}

#[tokio::test]
async fn an_item_ends_later_as_a_draft_and_what_lies_in_it_stays() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let inside = it.item("address").await;
        set(&it, "opening", 95).await.expect("it lasts longer");
        let opening = it.item("opening").await;
        assert_eq!(opening.draft.ends_at.as_deref(), Some("2025-11-24T12:35:00+04:00[Asia/Baku]"));
        assert_eq!(
            opening.published.and_then(|it| it.ends_at).as_deref(),
            Some("2025-11-24T12:30:00+04:00[Asia/Baku]")
        );
        assert_eq!(it.item("address").await, inside);
    })
    .await;
}

#[tokio::test]
async fn a_journey_ends_by_the_clocks_of_where_it_ends() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let opening = it.item("opening").await;
        let ends_at = Some("2025-11-24T09:00:00+01:00[Europe/Budapest]".to_owned());
        let draft = Draft { ends_at, ..opening.draft.clone() };
        it.save(opening.id, &opening.seen, draft).await.expect("it is saved");
        set(&it, "opening", 150).await.expect("it lasts longer");
        let ends_at = it.item("opening").await.draft.ends_at;
        assert_eq!(ends_at.as_deref(), Some("2025-11-24T10:30:00+01:00[Europe/Budapest]"));
    })
    .await;
}

#[tokio::test]
async fn nothing_lasts_no_time_or_for_months_and_whole_days_have_no_length() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        for minutes in [0, -5, 60 * 24 * 60] {
            let refused = set(&it, "opening", minutes).await;
            assert!(matches!(refused, Err(Error::Invalid(errors)) if errors[0].0 == "ends"), "{minutes}");
        }
        let opening = it.item("opening").await;
        let draft = Draft { all_day: true, ..opening.draft.clone() };
        it.save(opening.id, &opening.seen, draft).await.expect("it is saved");
        assert!(matches!(set(&it, "opening", 30).await, Err(Error::Refused(_))));
    })
    .await;
}

#[tokio::test]
async fn a_script_is_told_by_what_an_item_is_known_that_went_to_another_day() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let id = it.add("Evening of poetry", "19:00", "20:30", "gallery").await;
        let planned = it.plan().await.get(id).expect("it is there").clone();
        let room = planned.draft.room.expect("a room").to_string();
        let mut script = it.browser().await.with_header("x-part", "1");
        let to = [("seen", planned.seen.as_str()), ("room", &room), ("to", "2025-11-25T19:00")];
        let fields = [&to[..], &[("day", "2025-11-24")]].concat();
        let left = script.post(&format!("{PATH}/items/{id}/move"), &fields).await;
        assert_eq!(left.status, 200, "{}", left.body);
        assert!(!left.body.contains("Evening of poetry"), "it is not on that day any more");
        let seen = it.plan().await.get(id).expect("it is there").seen.clone();
        assert_eq!(left.between("data-changed=\"", "\""), seen);
        let grid = it.browser().await.get(&format!("{PATH}?day=2025-11-25")).await;
        assert!(grid.body.contains("Evening of poetry") && grid.body.contains("19:00 – 20:30"));
        // What it is known by takes it back, or makes it longer.
        let longer = [("seen", seen.as_str()), ("minutes", "120"), ("day", "2025-11-25")];
        let longer = script.post(&format!("{PATH}/items/{id}/length"), &longer).await;
        assert!(longer.body.contains("19:00 – 21:00"), "{}", longer.body);
    })
    .await;
}
