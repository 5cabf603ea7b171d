//! A console that has lost the server goes on by itself, and says on return what it did.

use super::scene::{Scene, assert_refused, house};
use crate::{
    acts::{Call, CatchUp, Deed, Did, PutOn, Run, Undo, Whose},
    model::{Contribution, EntryId, State, StepId},
    store,
};
use jiff::SignedDuration;
use kernel::{Result, rights::Role};
use world::on_both;

const ID: StepId = StepId(uuid::Uuid::from_u128(7));

impl Scene {
    async fn catch_up(&self, id: StepId, left: &str, did: &[(Deed, i64)]) -> Result<usize> {
        let did = did.iter().map(|(what, ago_s)| Did { what: *what, ago_ms: ago_s * 1000 }).collect();
        self.act(CatchUp { floor: self.floor(&self.main).await, id, left: left.into(), did }).await
    }

    async fn two_wait(&self) -> (EntryId, EntryId) {
        let (ada, bek) = (self.delegate("Ada", 0).await, self.delegate("Bek", 1).await);
        for person in [ada, bek] {
            self.join(person, Contribution::Speech, None).await.expect("they wait");
        }
        (self.entry(ada).await.id, self.entry(bek).await.id)
    }

    async fn state(&self, id: EntryId) -> (State, i64) {
        let all = self.entries().await;
        all.iter().find(|it| it.id == id).map(|it| (it.state, it.spent_ms)).expect("it is there")
    }

    async fn take_back(&self) -> Result<()> {
        let mut tx = self.world.db().read().await.expect("a reader");
        let step = store::last_step(&mut tx, self.main.id).await.expect("steps").expect("a step");
        drop(tx);
        self.act(Undo { forum: self.world.forum.id, hall: self.main.id, step: step.id }).await
    }
}

#[tokio::test]
async fn what_a_console_did_without_the_server_is_done_as_of_then_and_once() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (first, second) = s.two_wait().await;
        let left = s.list().await.floor();
        s.world.later(SignedDuration::from_mins(10));
        let did = [
            (Deed::Call(first), 300),
            (Deed::Run(true), 290),
            (Deed::Run(false), 250),
            (Deed::Call(second), 100),
            (Deed::Run(true), 90),
            (Deed::Extend(60), 30),
        ];
        assert_eq!(s.catch_up(ID, &left, &did).await.expect("caught up"), did.len());
        assert_eq!(s.state(first).await, (State::Done, 40_000));
        let list = s.list().await;
        assert_eq!((list.entry, list.limit_ms), (Some(second), 360_000));
        assert_eq!(list.clock().spent_at(s.world.db().clock.now()), 90_000);
        // The answer was lost: sent once more, it is done already.
        assert_eq!(s.catch_up(ID, &left, &did).await.expect("the same"), did.len());
        assert_eq!(s.list().await.limit_ms, 360_000);
        s.take_back().await.expect("all of it is taken back");
        assert_eq!(s.state(first).await.0, State::Waiting);
        assert_eq!((s.state(second).await.0, s.list().await.entry), (State::Waiting, None));
    })
    .await;
}

#[tokio::test]
async fn what_another_console_did_meanwhile_stands() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (first, second) = s.two_wait().await;
        let left = s.list().await.floor();
        s.act(Call { floor: s.floor(&s.main).await, entry: first, reason: String::new() })
            .await
            .expect("called");
        s.act(Run { floor: s.floor(&s.main).await, entry: first, runs: true }).await.expect("it runs");
        let before = s.list().await;
        assert_refused(s.catch_up(ID, &left, &[(Deed::Call(second), 20)]).await, "stage-moved-on");
        assert_eq!(s.list().await, before);
        // What fits is done, up to whoever does not wait any more.
        let did = [(Deed::Run(false), 9), (Deed::Call(first), 8), (Deed::Run(true), 7)];
        assert_eq!(s.catch_up(ID, &before.floor(), &did).await.expect("the pause"), 1);
        let list = s.list().await;
        assert_eq!((list.entry, list.since), (Some(first), None));
    })
    .await;
}

#[tokio::test]
async fn the_browser_is_told_how_much_of_what_it_kept_was_done() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (first, _) = s.two_wait().await;
        let (item, left) = (s.debate.id.to_string(), s.list().await.floor());
        let person = s.world.with_role("Minh", Role::Moderator, None).await;
        let mut console = s.world.client().sign_in(person).await;
        let (id, called) = (ID.to_string(), format!("call 5000 {first}"));
        let fields = [
            ("item", item.as_str()),
            ("seen", left.as_str()),
            ("id", id.as_str()),
            ("did", called.as_str()),
            ("did", "start 4000 "),
        ];
        let address = s.path("/stage/main-hall/catch-up");
        let answer = console.post(&address, &fields).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        assert!(answer.body.contains("data-done=\"2\""), "{}", answer.body);
        let other = EntryId(uuid::Uuid::from_u128(9)).to_string();
        let fields =
            [("item", item.as_str()), ("seen", left.as_str()), ("id", other.as_str()), ("did", "end 1 ")];
        let answer = console.post(&address, &fields).await;
        assert!(answer.body.contains("data-done=\"0\"") && answer.body.contains("gone on meanwhile"));
    })
    .await;
}

#[tokio::test]
async fn putting_somebody_on_the_list_is_taken_back_alone_and_never_meets_another_item() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (first, _) = s.two_wait().await;
        s.act(Call { floor: s.floor(&s.main).await, entry: first, reason: String::new() })
            .await
            .expect("called");
        let late = s.delegate("Cem", 0).await;
        let whom = Whose::Registration(s.registration_of(late).await);
        let put_on = async || {
            let floor = s.floor(&s.main).await;
            s.act(PutOn { floor, whom, kind: Contribution::Speech, motion: None, at: None }).await
        };
        assert!(put_on().await.expect("on the list"));
        assert_eq!(s.order().await.len(), 2);
        s.take_back().await.expect("taken back");
        assert_eq!((s.order().await.len(), s.list().await.entry), (1, Some(first)), "she speaks on");
        // The hall has gone on to another item: nobody looks at the list of the one before.
        s.put(&s.main, Some(s.address.id)).await.expect("another item");
        assert_refused(put_on().await, "stage-moved-on");
    })
    .await;
}

#[tokio::test]
async fn the_list_of_an_item_is_closed_when_no_hall_is_at_it_any_more() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        s.put(&s.small, Some(s.debate.id)).await.expect("both halls are at it");
        s.put(&s.main, None).await.expect("one goes on");
        assert!(s.list().await.open, "the other hall is still at it");
        s.put(&s.main, Some(s.debate.id)).await.expect("back");
        s.put(&s.small, None).await.expect("away");
        assert!(s.list().await.open);
        s.put(&s.main, None).await.expect("the item is over");
        assert!(!s.list().await.open);
        s.take_back().await.expect("it was a mistake");
        assert!(s.list().await.open);
    })
    .await;
}
