//! Many who come at once, and no quota exceeded.

use super::{Scene, newcomer, rooms};
use crate::{Entered, Entry, Nominate, Standing, enter, refuse, store};
use kernel::{
    db::{Act, Tx},
    rights::By,
};
use std::collections::BTreeSet;
use world::on_both;

/// Claims at once, over all delegations.
const CROWD: usize = 10_000;
/// Places that each delegation has.
const PLACES: i64 = 3_000;

#[tokio::test(flavor = "multi_thread")]
async fn no_quota_is_exceeded_by_ten_thousand_who_come_at_once() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let sides = scene.world.delegations().await;
        for side in &sides {
            scene.set_places_of(side.id, PLACES).await;
        }
        let come = (0..CROWD).map(|number| {
            let entry = scene.entry(newcomer(&format!("N{number}")));
            let entry = Entry { home: None, delegation: Some(sides[number % sides.len()].id), ..entry };
            let act = Nominate { forum: scene.world.forum.clone(), entry };
            let (db, by) = (scene.world.db().clone(), scene.organiser.clone());
            tokio::spawn(async move { db.act(&by, act).await.unwrap() })
        });
        let entered: Vec<Entered> =
            futures_util::future::join_all(come).await.into_iter().map(Result::unwrap).collect();
        let mut tx = scene.world.db().read().await.unwrap();
        for (at, side) in sides.iter().enumerate() {
            let of_side = || entered.iter().skip(at).step_by(sides.len());
            let active = of_side().filter(|it| matches!(it, Entered::Active(_))).count();
            let used = store::used(&mut tx, scene.world.forum.id, side.id, scene.category).await.unwrap();
            assert_eq!((i64::try_from(active).unwrap(), used), (PLACES, PLACES));
            let reserve: Vec<i64> = of_side()
                .filter_map(|it| if let Entered::Reserve(_, place) = it { Some(*place) } else { None })
                .collect();
            let waiting = i64::try_from(reserve.len()).unwrap();
            assert_eq!(waiting, i64::try_from(of_side().count()).unwrap() - PLACES);
            let places: BTreeSet<i64> = reserve.into_iter().collect();
            assert_eq!(places, (1..=waiting).collect(), "whoever waits has a place of the list alone");
        }
    })
    .await;
}

/// A list: people come one after the other in one act, and some of those who have come are taken out again.
struct Comes {
    forum: forums::Forum,
    entries: Vec<Entry>,
    /// After how many somebody is taken out, and which of them.
    goes: Vec<(usize, usize)>,
}

impl Act for Comes {
    type Out = Vec<Entered>;
    const VERB: &'static str = "test.comes";

    async fn may(&self, _: &By, _: &mut Tx) -> kernel::Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> kernel::Result<Vec<Entered>> {
        let mut all: Vec<Entered> = vec![];
        for entry in &self.entries {
            all.push(enter(tx, &self.forum, entry).await?);
            for (_, who) in self.goes.iter().filter(|(after, _)| *after == all.len()) {
                refuse(tx, &self.forum, all[*who].id(), None).await?;
            }
        }
        Ok(all)
    }
}

#[tokio::test]
async fn a_list_that_is_one_act_takes_no_more_places_than_there_are_and_gives_back_those_that_become_free() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 3).await;
        let entries: Vec<Entry> = (0..7)
            .map(|number| Entry { home: None, ..scene.entry(newcomer(&format!("N{number}"))) })
            .collect();
        // The second goes when nobody waits; the first when the sixth does, who moves up.
        let goes = vec![(2, 1), (6, 0)];
        let act = Comes { forum: scene.world.forum.clone(), entries, goes };
        let entered = scene.world.db().act(&By::Console, act).await.unwrap();
        let places: Vec<Option<i64>> = entered
            .iter()
            .map(|it| if let Entered::Reserve(_, place) = it { Some(*place) } else { None })
            .collect();
        assert_eq!(places, [None, None, None, None, Some(1), Some(2), Some(2)]);
        let mut standings = vec![];
        for it in &entered {
            standings.push(scene.standing(it.id()).await);
        }
        use Standing::{Active, Refused, Reserve};
        assert_eq!(standings, [Refused, Refused, Active, Active, Active, Reserve, Reserve]);
        assert_eq!(scene.waiting().await, ["N5", "N6"]);
    })
    .await;
}
