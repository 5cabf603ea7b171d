//! Every hint has a way to mend what it is about, and none that would be worse.

use super::{PATH, Planning, house, letters::speaker};
use crate::Draft;
use programme::ItemId;
use uuid::Uuid;
use world::on_both;

const DAY: &str = "2025-11-24";

impl Planning {
    async fn day(&self) -> world::Answer {
        self.browser().await.get(&format!("{PATH}?day={DAY}")).await
    }

    async fn alter(&self, item: ItemId, draft: impl FnOnce(Draft) -> Draft) {
        let now = self.plan().await.get(item).expect("it is there").clone();
        self.save(item, &now.seen, draft(now.draft)).await.expect("saved");
    }

    async fn spoken_by(&self, title: &str, (from, to): (&str, &str), room: &str, who: Uuid) -> ItemId {
        let id = self.add(title, from, to, room).await;
        self.alter(id, |it| Draft { people: vec![speaker(who)], ..it }).await;
        id
    }
}

#[tokio::test]
async fn what_clashes_in_the_evening_is_offered_the_next_morning_and_no_night() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        it.add("Late", "22:00", "23:00", "great-hall").await;
        it.add("Later", "22:30", "23:30", "great-hall").await;
        let page = it.day().await;
        let when = page.between("“Later” at another time: ", "<");
        assert!(when.contains("25"), "{when}: {}", page.body);
        let other = page.between("“Later” in another room: ", "<");
        assert!(!other.is_empty(), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn what_lies_in_a_session_is_not_offered_an_hour_outside_of_it_and_the_other_one_is_moved() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (_, registration) = it.participant("Aigul").await;
        let session = it.add("The session", "07:00", "08:00", "gallery").await;
        let talk = it.spoken_by("The talk", ("07:30", "08:00"), "", registration).await;
        it.alter(talk, |it| Draft { parent: Some(session), ..it }).await;
        it.spoken_by("The other", ("07:00", "07:45"), "great-hall", registration).await;
        let page = it.day().await;
        assert!(page.body.contains("Aigul Tester"), "{}", page.body);
        assert!(!page.body.contains("“The talk” at another time"), "{}", page.body);
        assert_eq!(page.between("“The other” at another time: ", "<"), "08:00", "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn where_no_room_is_large_enough_the_hint_leads_to_the_places() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let id = it.add("Crowd", "07:00", "08:00", "gallery").await;
        it.alter(id, |it| Draft { expected: Some(5_000), ..it }).await;
        let page = it.day().await;
        let hint = page.between("“Crowd”: expected", "</li>");
        assert!(hint.contains(&format!("href=\"{PATH}/places\"")), "{}", page.body);
        it.alter(id, |it| Draft { expected: Some(500), ..it }).await;
        let page = it.day().await;
        let hint = page.between("“Crowd”: expected", "</li>");
        assert!(hint.contains("Another room: ") && !hint.contains("/places"), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn a_larger_room_that_is_taken_is_offered_for_when_it_is_free() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let id = it.add("Crowd", "07:00", "08:00", "gallery").await;
        it.alter(id, |it| Draft { expected: Some(500), ..it }).await;
        it.add("Taken", "07:00", "08:30", "great-hall").await;
        let page = it.day().await;
        let hint = page.between("“Crowd”: expected", "</li>");
        assert!(
            hint.contains("Another room, at another time: ") && hint.contains(", 08:30<"),
            "{}",
            page.body
        );
    })
    .await;
}

#[tokio::test]
async fn what_people_read_on_the_site_already_stays_and_the_draft_goes() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        it.add("Read by all", "07:30", "08:30", "great-hall").await;
        it.publish().await;
        it.add("Begun before it", "07:00", "08:00", "great-hall").await;
        let page = it.day().await;
        let hint = page.between("Great Hall is needed twice", "</li>");
        assert!(hint.contains("“Begun before it” at another time: "), "{}", page.body);
        assert!(!hint.contains("“Read by all” at another time: "), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn whoever_publishes_sees_what_clashes_in_it() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        it.add("Sound", "07:00", "08:00", "great-hall").await;
        let calm = it.browser().await.get(&format!("{PATH}/changes")).await;
        assert!(!calm.body.contains("Clashes in what would be published"), "{}", calm.body);
        it.add("Other", "07:30", "08:30", "great-hall").await;
        let page = it.browser().await.get(&format!("{PATH}/changes")).await;
        assert!(page.body.contains("Clashes in what would be published: 1."), "{}", page.body);
        assert!(page.body.contains("“Other” at another time: "), "{}", page.body);
    })
    .await;
}
