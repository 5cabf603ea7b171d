//! Many at once: from two halls, on both engines.

use super::scene::{Scene, house};
use crate::{
    acts::Call,
    model::{Contribution, State},
};
use futures_util::future::join_all;
use std::collections::BTreeSet;
use world::on_both;

#[tokio::test]
async fn of_many_who_ask_at_once_from_two_halls_each_stands_on_the_list_once() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        s.put(&s.small, Some(s.debate.id)).await.expect("both halls are at it");
        let mut people = vec![];
        for number in 0..12 {
            people.push(s.delegate(&format!("Guest{number}"), usize::MAX).await);
        }
        let halls = [s.main.id, s.small.id];
        let mut asking = vec![];
        for (number, person) in people.iter().enumerate() {
            let by = s.world.by(*person).await;
            // Each presses twice, and once in the hall next door.
            for hall in [number, number, number + 1] {
                let act = s.asks(Contribution::Speech, Some(halls[hall % 2]));
                let (db, by) = (s.world.db().clone(), by.clone());
                asking.push(async move { db.act(&by, act).await });
            }
        }
        let new =
            join_all(asking).await.into_iter().map(|done| done.expect("they may")).filter(|new| *new).count();
        assert_eq!(new, people.len());
        let entries = s.entries().await;
        assert_eq!(entries.len(), people.len());
        let persons: BTreeSet<_> = entries.iter().map(|it| it.person).collect();
        assert_eq!(persons.len(), people.len());
        assert_eq!(s.order().await.len(), people.len());
        assert!(entries.iter().all(|it| it.hall.is_some()), "who is where");
    })
    .await;
}

#[tokio::test]
async fn of_two_consoles_that_call_at_once_one_is_first_and_the_other_is_told() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        s.put(&s.small, Some(s.debate.id)).await.expect("both halls are at it");
        let (ada, bek) = (s.delegate("Ada", 0).await, s.delegate("Bek", 1).await);
        s.join(ada, Contribution::Speech, Some(s.main.id)).await.expect("she waits");
        s.join(bek, Contribution::Speech, Some(s.small.id)).await.expect("he waits");
        let (first, second) = (s.entry(ada).await.id, s.entry(bek).await.id);
        let call = async |room, entry| {
            let floor = s.floor(room).await;
            Call { floor, entry, reason: "At once".into() }
        };
        let (one, other) = (call(&s.main, first).await, call(&s.small, second).await);
        let db = s.world.db();
        let done = join_all([db.act(&s.moderator, one), db.act(&s.moderator, other)]).await;
        assert_eq!(done.iter().filter(|it| it.is_ok()).count(), 1, "{done:?}");
        let speaking: Vec<_> =
            s.entries().await.into_iter().filter(|it| it.state == State::Speaking).collect();
        assert_eq!(speaking.len(), 1);
        assert_eq!(s.list().await.entry, Some(speaking[0].id));
    })
    .await;
}
