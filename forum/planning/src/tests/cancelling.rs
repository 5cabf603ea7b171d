//! What a cancelled whole means for what lies in it, and for people; and in which room it all is.

use super::{
    PATH, Planning, house,
    letters::{Mark, speaker},
};
use crate::{Cancel, Draft, clashes::clashes, scene::Board};
use forums::ForumId;
use programme::{ItemId, Status, as_they_stand};
use std::collections::BTreeMap;
use uuid::Uuid;
use world::on_both;

impl Planning {
    async fn cancel(&self, item: ItemId) {
        let seen = self.plan().await.get(item).expect("it is there").seen.clone();
        let act = Cancel { forum: self.forum.id, item, seen, cancelled: true };
        self.world.db().act(&self.by, act).await.expect("it is cancelled");
    }

    async fn board(&self) -> Board {
        let mut tx = self.world.db().read().await.expect("a reader");
        Board::load(&mut tx, self.forum.id).await.expect("a board")
    }

    /// What lies in another item from now on.
    async fn put_in(&self, inner: ItemId, whole: ItemId, change: impl FnOnce(Draft) -> Draft) {
        let now = self.plan().await.get(inner).expect("it is there").clone();
        let draft = change(Draft { parent: Some(whole), ..now.draft });
        self.save(inner, &now.seen, draft).await.expect("saved");
    }
}

#[tokio::test]
async fn what_lies_in_a_cancelled_whole_is_marked_as_cancelled_where_one_plans() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (opening, address) = (it.item("opening").await, it.item("address").await);
        it.cancel(opening.id).await;
        let mut browser = it.browser().await;
        let day = browser.get(&format!("{PATH}?day=2025-11-24")).await;
        let card = format!("class=\"plan-item plan-cancelled\" data-item=\"{}\"", address.id);
        assert!(day.body.contains(&card), "{}", day.body);
        assert!(day.between(&card, "</article>").contains("chip-bad\">cancelled"));
        let form = browser.get(&format!("{PATH}/items/{}", address.id)).await;
        assert!(form.body.contains("because it lies in"), "{}", form.body);
    })
    .await;
}

#[tokio::test]
async fn nothing_clashes_that_lies_in_a_cancelled_whole() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let before = clashes(&it.board().await.scene()).len();
        let whole = it.add("The session", "19:00", "21:00", "gallery").await;
        let inner = it.add("The talk", "19:30", "20:00", "great-hall").await;
        it.put_in(inner, whole, |draft| draft).await;
        assert!(clashes(&it.board().await.scene()).len() > before, "the cultural programme is in the hall");
        it.cancel(whole).await;
        assert_eq!(clashes(&it.board().await.scene()).len(), before);
    })
    .await;
}

#[tokio::test]
async fn an_item_is_planned_in_the_room_in_which_it_is_shown() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let whole = it.add("Two days", "19:00", "20:00", "great-hall").await;
        it.publish().await;
        let inner = it.add("The day after", "19:00", "20:00", "").await;
        it.put_in(inner, whole, |draft| {
            let tomorrow = |at: &str| Some(format!("2025-11-25T{at}:00+04:00[Asia/Baku]"));
            Draft { starts_at: tomorrow("10:00"), ends_at: tomorrow("11:00"), ..draft }
        })
        .await;
        it.publish().await;
        let mut tx = it.world.db().read().await.expect("a reader");
        let items = programme::items(&mut tx, it.forum.id).await.expect("items");
        drop(tx);
        let shown: BTreeMap<_, _> = as_they_stand(items).into_iter().map(|it| (it.id, it.room)).collect();
        let plan = it.plan().await;
        let planned: BTreeMap<_, _> = plan.items.iter().map(|it| (it.id, plan.room_of(it))).collect();
        assert_eq!(planned, shown);
        assert_eq!(shown[&inner], shown[&whole]);
    })
    .await;
}

/// Somebody has a place at an item, or waits for one.
struct SignUp(ForumId, ItemId, Uuid, &'static str);

impl kernel::db::Chore for SignUp {
    type Out = ();

    async fn run(&self, tx: &mut kernel::db::Tx) -> kernel::Result<()> {
        let (id, now) = (tx.new_id(), tx.now);
        tx.sql(
            "insert into signup (id, forum, item, registration, standing, place, created_at)
             values ($1, $2, $3, $4, $5, (select count(*) + 1 from signup where item = $3), $6)",
        )
        .bind(id)
        .bind(self.0)
        .bind(self.1)
        .bind(self.2)
        .bind(self.3)
        .bind(now)
        .run()
        .await?;
        Ok(())
    }
}

#[tokio::test]
async fn whoever_cancels_a_part_is_told_how_many_it_concerns_before() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let whole = it.add("The session", "19:00", "21:00", "gallery").await;
        let inner = it.add("The talk", "19:30", "20:00", "gallery").await;
        let off = it.add("Cancelled before", "20:00", "20:30", "gallery").await;
        let (_, speaks) = it.participant("Speaks").await;
        it.put_in(inner, whole, |draft| Draft { people: vec![speaker(speaks)], ..draft }).await;
        it.put_in(off, whole, |draft| Draft { status: Status::Cancelled, ..draft }).await;
        let [(_, comes), (_, waits), (_, too)] =
            [it.participant("Comes").await, it.participant("Waits").await, it.participant("Too").await];
        for (registration, standing) in [(comes, "in"), (waits, "waiting")] {
            let act = SignUp(it.forum.id, inner, registration, standing);
            it.world.db().chore(act).await.expect("they are signed up");
        }
        for (registration, item) in [(too, whole), (too, inner), (comes, whole)] {
            it.world.db().chore(Mark(registration, item)).await.expect("it is marked");
        }
        let page = it.browser().await.get(&format!("{PATH}/items/{whole}")).await;
        let question = page.between("/cancel?seen=", "</form>");
        for said in [
            "One item that lies in it does not take place either. One person has a part in it. One person has a place.",
            "One person is on the waiting list.",
            " people have bookmarked it.",
        ] {
            assert!(question.contains(said), "{said}: {question}");
        }
    })
    .await;
}
