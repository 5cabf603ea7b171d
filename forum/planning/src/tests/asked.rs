//! Whoever was asked to take a part: what they see of it, and what becomes of their answer.

use super::{PATH, Planning, house};
use crate::{Answer, Draft, Invite};
use kernel::{
    Result,
    db::{Act, Tx},
    journal::Subject,
    letters::outbox,
    rights::By,
};
use people::PersonId;
use programme::{ItemId, NewPart, Role};
use uuid::Uuid;
use world::on_both;

const SITE: &str = "/en/f/solidarity-forum-2025";

impl Planning {
    /// Somebody who was asked to speak at an item that is published.
    async fn asked(&self, name: &str) -> (PersonId, Uuid, ItemId) {
        let (person, registration) = self.participant(name).await;
        let id = self.add("Her talk", "19:00", "20:00", "gallery").await;
        let part =
            NewPart { role: Some(Role::Speaker), registration: Some(registration), ..NewPart::default() };
        self.change(id, |draft| Draft { people: vec![part], ..draft }).await;
        self.publish().await;
        let site = "https://forum.example".to_owned();
        let act = Invite { forum: self.forum.clone(), item: id, registration, site };
        self.world.db().act(&self.by, act).await.expect("she is asked");
        (person, registration, id)
    }

    async fn change(&self, item: ItemId, change: impl FnOnce(Draft) -> Draft) {
        let now = self.plan().await.get(item).expect("it is there").clone();
        self.save(item, &now.seen, change(now.draft)).await.expect("it is saved");
    }

    async fn answers(&self, person: PersonId, registration: Uuid, item: ItemId, confirmed: bool) {
        let act = Answer { forum: self.forum.id, item, registration, confirmed };
        self.world.db().act(&self.world.by(person).await, act).await.expect("she answers");
    }
}

#[tokio::test]
async fn whoever_has_declined_is_not_on_the_site_until_they_take_the_part_after_all() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (person, registration, id) = it.asked("Aigul").await;
        // A stranger's page is kept until the news of what has changed: here nobody brings them.
        let mut browser = it.browser().await;
        for (confirmed, named) in [(true, true), (false, false), (true, true)] {
            it.answers(person, registration, id, confirmed).await;
            for page in ["/programme/her-talk", "/programme.json", "/programme?day=2025-11-24"] {
                let body = browser.get(&format!("{SITE}{page}")).await.body;
                assert!(body.contains("Her talk"), "{page}");
                assert_eq!(body.contains("Aigul"), named, "{page}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_has_declined_is_a_hint_where_one_plans_and_is_taken_out_with_one_press() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (person, registration, id) = it.asked("Aigul").await;
        let mut browser = it.browser().await;
        let (day, item) = (format!("{PATH}?day=2025-11-24"), format!("{PATH}/items/{id}"));
        let told = "Aigul Tester has declined to take part in “Her talk”.";
        assert!(!browser.get(&day).await.body.contains(told));
        it.answers(person, registration, id, false).await;
        let page = browser.get(&day).await.body;
        assert!(page.contains("declined: Aigul Tester"), "on the item's card: {page}");
        for page in [&day, &item] {
            let body = browser.get(page).await.body;
            assert!(body.contains(told) && body.contains(&format!("{item}#people")), "{body}");
        }

        let seen = it.plan().await.get(id).expect("it is there").seen.clone();
        let out = |seen: &str| format!("{item}/take-out?seen={seen}&registration={registration}");
        let stale = browser.post(&out("1"), &[]).await;
        assert_eq!(stale.status, 303);
        assert_eq!(it.plan().await.get(id).expect("it is there").draft.people.len(), 1, "not what was seen");
        assert_eq!(browser.post(&out(&seen), &[]).await.status, 303);
        assert!(it.plan().await.get(id).expect("it is there").draft.people.is_empty());
        assert!(!browser.get(&day).await.body.contains(told));
    })
    .await;
}

#[tokio::test]
async fn whoever_has_declined_is_in_nobodys_way() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (person, registration, id) = it.asked("Aigul").await;
        let other = it.add("Another talk", "19:30", "20:30", "great-hall").await;
        let part =
            NewPart { role: Some(Role::Speaker), registration: Some(registration), ..NewPart::default() };
        it.change(other, |draft| Draft { people: vec![part], ..draft }).await;
        let mut browser = it.browser().await;
        let twice = "Aigul Tester would have to be in two places at once";
        let day = format!("{PATH}?day=2025-11-24");
        let before = browser.get(&day).await.body;
        it.answers(person, registration, id, false).await;
        let after = browser.get(&day).await.body;
        assert_eq!((before.contains(twice), after.contains(twice)), (true, false), "{before}");
    })
    .await;
}

/// The stage says how late an item is.
struct Declares(forums::ForumId, ItemId, i64);

impl Act for Declares {
    type Out = ();
    const VERB: &'static str = "test.declares";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("forum", self.0.0));
        programme::declare(tx, self.0, self.1, Some(self.2)).await
    }
}

#[tokio::test]
async fn whoever_has_declined_gets_no_letter_about_what_changes() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (person, registration, id) = it.asked("Aigul").await;
        let letters = async || {
            it.world.later(jiff::SignedDuration::from_mins(1));
            it.world.work().await;
            let mut tx = it.world.db().read().await.expect("a reader");
            outbox(&mut tx, it.forum.id.0, None, 0, 100).await.expect("letters").len()
        };
        let later = async |hour: u8| {
            let at = |hour: u8| Some(format!("2025-11-24T{hour}:00:00+04:00[Asia/Baku]"));
            it.change(id, |draft| Draft { starts_at: at(hour), ends_at: at(hour + 1), ..draft }).await;
            it.publish().await;
        };
        assert_eq!(letters().await, 2, "of her part, and what she is asked");
        later(20).await;
        assert_eq!(letters().await, 3);
        it.answers(person, registration, id, false).await;
        later(21).await;
        assert_eq!(letters().await, 3, "nothing more");
    })
    .await;
}

#[tokio::test]
async fn whoever_has_declined_is_not_told_that_it_begins_later() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (person, registration, id) = it.asked("Aigul").await;
        let at = |hour: u8| Some(format!("2026-05-02T{hour}:00:00+04:00[Asia/Baku]"));
        it.change(id, |draft| Draft { starts_at: at(19), ends_at: at(20), ..draft }).await;
        it.publish().await;
        it.world.work().await;
        let told = async |minutes: i64| {
            it.world.db().act(&By::Console, Declares(it.forum.id, id, minutes)).await.expect("it is late");
            it.world.later(programme::TOLD_AFTER);
            let job = programme::Delayed { forum: it.forum.id };
            signups::on_delayed(it.world.app.clone(), job).await.expect("whoever comes is told");
            let mut tx = it.world.db().read().await.expect("a reader");
            let all = outbox(&mut tx, it.forum.id.0, None, 0, 100).await.expect("letters");
            all.iter().filter(|letter| letter.body.contains("19:25") || letter.body.contains("19:50")).count()
        };
        assert_eq!(told(25).await, 1);
        it.answers(person, registration, id, false).await;
        assert_eq!(told(50).await, 1, "nothing more");
    })
    .await;
}

#[tokio::test]
async fn a_part_says_when_it_is_expected_to_begin() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (person, _, id) = it.asked("Aigul").await;
        let at = |hour: u8| Some(format!("2026-05-02T{hour}:00:00+04:00[Asia/Baku]"));
        it.change(id, |draft| Draft { starts_at: at(19), ends_at: at(20), ..draft }).await;
        it.publish().await;
        let mut hers = it.world.client().sign_in(person).await;
        let parts = format!("{SITE}/my-parts");
        assert!(!hers.get(&parts).await.body.contains("expected"));
        it.world.db().act(&By::Console, Declares(it.forum.id, id, 25)).await.expect("it is late");
        let page = hers.get(&parts).await.body;
        assert!(page.contains("19:00") && page.contains("expected 19:25"), "{page}");
        // Another time that is planned is no delay, nor is it delayed.
        it.change(id, |draft| Draft { starts_at: at(18), ..draft }).await;
        assert!(!hers.get(&parts).await.body.contains("expected"));
    })
    .await;
}
