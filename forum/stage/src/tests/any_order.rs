//! Consoles and telephones in any order, on both engines: what they add up to is what was done.

use super::scene::{Scene, assert_refused, house};
use crate::{
    acts::{Call, End, Extend, Run, SetRules},
    model::{Clock, Contribution, Entry, EntryId, Rules, State},
};
use delegations::DelegationId;
use futures_util::future::join_all;
use jiff::SignedDuration;
use people::PersonId;
use proptest::{
    prelude::*,
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};
use std::collections::{BTreeMap, BTreeSet};
use world::on_both;

/// Acts in a row, one after the other.
const PRESSES: usize = 150;
/// How often a crowd presses at once.
const ROUNDS: usize = 12;

/// One of what a strategy makes; the same at every run.
fn drawn<S: Strategy>(strategy: S, runner: &mut TestRunner) -> S::Value {
    strategy.new_tree(runner).expect("a value").current()
}

/// What hands do at a console.
#[derive(Clone, Copy, Debug)]
enum Press {
    Call,
    Start,
    Pause,
    Extend(i64),
    End,
}

fn press() -> impl Strategy<Value = Press> {
    prop_oneof![
        3 => Just(Press::Call),
        3 => Just(Press::Start),
        2 => Just(Press::Pause),
        2 => (-60i64..60).prop_map(Press::Extend),
        1 => Just(Press::End),
    ]
}

/// The floor as somebody with a stopwatch notes it.
#[derive(Default)]
struct Stopwatch {
    /// Who has the floor, and what they were given.
    speaking: Option<(Entry, i64)>,
    runs: bool,
    spent_ms: i64,
    /// What was heard, by contribution.
    heard: BTreeMap<EntryId, (Option<DelegationId>, Contribution, i64)>,
}

impl Stopwatch {
    fn ends(&mut self) {
        if let Some((entry, _)) = self.speaking.take() {
            self.heard.insert(entry.id, (entry.delegation, entry.kind, self.spent_ms));
        }
        (self.runs, self.spent_ms) = (false, 0);
    }

    fn used(&self, of: impl Fn(Option<DelegationId>) -> bool) -> i64 {
        let counted = self.heard.values().filter(|(delegation, kind, _)| {
            // A point of order costs nobody's time.
            *kind != Contribution::Point && of(*delegation)
        });
        counted.map(|(_, _, ms)| ms).sum()
    }

    /// What somebody has to be given.
    fn due(&self, rules: &Rules, next: &Entry) -> i64 {
        if next.kind == Contribution::Point {
            return rules.point_s * 1000;
        }
        let limit_s = if next.kind == Contribution::Speech { rules.speech_s } else { rules.question_s };
        let all = (rules.total_s.expect("a budget") * 1000 - self.used(|_| true)).max(0);
        let limit = all.min(limit_s * 1000);
        if next.delegation.is_none() {
            return limit;
        }
        let own_s = rules.delegation_s.expect("a budget");
        limit.min((own_s * 1000 - self.used(|it| it == next.delegation)).max(0))
    }
}

#[tokio::test]
async fn budgets_hold_in_whatever_order_consoles_call_start_pause_extend_and_end() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        s.put(&s.small, Some(s.debate.id)).await.expect("both halls are at it");
        let halls = s.list().await.halls.0;
        let rules = Rules {
            speech_s: 60,
            question_s: 40,
            point_s: 20,
            delegation_s: Some(60),
            total_s: Some(150),
            ..Rules::default()
        };
        s.act(SetRules { floor: s.floor(&s.main).await, rules: rules.clone(), halls }).await.expect("rules");
        let mut people = vec![];
        // Two of one delegation, one of another, one of none: only the item's time limits that one.
        for (number, delegation) in [0, 1, 0, usize::MAX].into_iter().enumerate() {
            people.push(s.delegate(&format!("Guest{number}"), delegation).await);
        }
        let (mut watch, mut runner) = (Stopwatch::default(), TestRunner::deterministic());
        let mut refused = 0;
        for _ in 0..PRESSES {
            let (later_ms, small, press) = drawn((0i64..25_000, any::<bool>(), press()), &mut runner);
            s.world.later(SignedDuration::from_millis(later_ms));
            if watch.runs {
                watch.spent_ms += later_ms;
            }
            let floor = s.floor(if small { &s.small } else { &s.main }).await;
            match press {
                Press::Call => {
                    if s.order().await.is_empty() {
                        all_join(&s, &people, &mut watch).await;
                    }
                    let (next, floor) = (s.order().await[0], s.floor(&s.main).await);
                    let entry = s.entries().await.into_iter().find(|it| it.id == next).expect("it waits");
                    let mut after = watch.heard.clone();
                    let speaking = watch.speaking.as_ref();
                    after.extend(speaking.map(|(it, _)| (it.id, (it.delegation, it.kind, watch.spent_ms))));
                    let due = Stopwatch { heard: after, ..Stopwatch::default() }.due(&rules, &entry);
                    let called = s.act(Call { floor, entry: next, reason: String::new() }).await;
                    if due == 0 {
                        assert_refused(called, "stage-no-time-left");
                        refused += 1;
                    } else {
                        called.expect("it is their turn");
                        watch.ends();
                        watch.speaking = Some((entry, due));
                    }
                }
                Press::Start | Press::Pause => {
                    let Some((entry, _)) = &watch.speaking else { continue };
                    watch.runs = matches!(press, Press::Start);
                    s.act(Run { floor, entry: entry.id, runs: watch.runs }).await.expect("pressed");
                }
                Press::Extend(seconds) => {
                    let done = s.act(Extend { floor, seconds }).await;
                    match &mut watch.speaking {
                        Some((_, limit_ms)) => {
                            done.expect("their clock");
                            *limit_ms = (*limit_ms + seconds * 1000).max(0);
                        }
                        None => assert_refused(done, "stage-nobody-speaks"),
                    }
                }
                Press::End => {
                    let done = s.act(End { floor }).await;
                    match &watch.speaking {
                        Some(_) => {
                            done.expect("they have ended");
                            watch.ends();
                        }
                        None => assert_refused(done, "stage-nobody-speaks"),
                    }
                }
            }
            as_noted(&s, &watch).await;
        }
        assert!(refused > 0, "no budget came to its end");
    })
    .await;
}

/// Everybody asks for the floor, for everything that takes time and for a point of order.
async fn all_join(s: &Scene, people: &[PersonId], watch: &mut Stopwatch) {
    for person in people {
        for kind in [Contribution::Speech, Contribution::Question, Contribution::Point] {
            let before = s.world.db().clock.now();
            s.join(*person, kind, Some(s.main.id)).await.expect("they wait");
            let later = s.world.db().clock.now().duration_since(before);
            if watch.runs {
                watch.spent_ms += i64::try_from(later.as_millis()).expect("a moment");
            }
        }
    }
}

/// The list is what the stopwatch says.
async fn as_noted(s: &Scene, watch: &Stopwatch) {
    let (list, entries, now) = (s.list().await, s.entries().await, s.world.db().clock.now());
    assert_eq!(list.entry, watch.speaking.as_ref().map(|(it, _)| it.id));
    if let Some((_, limit_ms)) = &watch.speaking {
        let clock: Clock = list.clock();
        assert_eq!(
            (clock.limit_ms, clock.spent_at(now), clock.since.is_some()),
            (*limit_ms, watch.spent_ms, watch.runs)
        );
    }
    let done = entries.iter().filter(|it| it.state == State::Done);
    let done: BTreeMap<_, _> = done.map(|it| (it.id, (it.delegation, it.kind, it.spent_ms))).collect();
    assert_eq!(done, watch.heard);
}

/// Telephones of two halls, and a console that calls meanwhile: whoever asks for the same thing, however often and from
/// wherever, waits for it once, until they were called.
#[tokio::test]
async fn in_whatever_order_a_crowd_of_two_halls_asks_at_once_everything_stands_on_the_list_once() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        s.put(&s.small, Some(s.debate.id)).await.expect("both halls are at it");
        let halls = [s.main.id, s.small.id];
        let mut people = vec![];
        for number in 0..5 {
            let person = s.delegate(&format!("Guest{number}"), usize::MAX).await;
            people.push((person, s.world.by(person).await));
        }
        let asked = || (0..people.len(), prop::sample::select(Contribution::ALL.to_vec()), 0..halls.len());
        let mut runner = TestRunner::deterministic();
        let (mut calls, mut came) = (0, BTreeSet::new());
        for _ in 0..ROUNDS {
            let crowd = drawn(prop::collection::vec(asked(), 1..16), &mut runner);
            let before = s.entries().await;
            let waits_before = waiting(&before);
            let asking = crowd.iter().map(|(person, kind, hall)| {
                let (by, act) = (&people[*person].1, s.asks(*kind, Some(halls[*hall])));
                s.world.db().act(by, act)
            });
            let next = s.order().await.first().copied();
            let floor = s.floor(&s.small).await;
            let call = async {
                let Some(entry) = next else { return false };
                // Whoever joins meanwhile may be before them by the rules: a reason is given.
                let call = Call { floor, entry, reason: "They are on their feet".into() };
                s.act(call).await.expect("a list that changed is no other floor");
                true
            };
            let (new, called) = futures_util::join!(join_all(asking), call);
            let new = new.into_iter().filter(|it| *it.as_ref().expect("they may")).count();
            calls += usize::from(called);

            let after = s.entries().await;
            assert_eq!(after.len(), before.len() + new, "who is new is told so");
            let waits = waiting(&after);
            let ids: BTreeSet<_> = waits.iter().map(|(person, kind, _)| (*person, *kind)).collect();
            assert_eq!(ids.len(), waits.len(), "somebody waits twice for the same: {waits:?}");
            // Whatever was asked for waits, or has the floor, or had it while it was asked for.
            let floors = before.iter().chain(&after).filter(|it| it.state == State::Speaking);
            let floors: Vec<_> = floors.map(|it| (it.person, it.kind)).collect();
            came.extend(crowd.iter().map(|(person, kind, _)| (Some(people[*person].0), *kind)));
            for (person, kind, _) in &crowd {
                let wanted = (Some(people[*person].0), *kind);
                assert!(ids.contains(&wanted) || floors.contains(&wanted), "{wanted:?} was lost");
            }
            assert!(ids.is_subset(&came), "somebody waits who never asked");
            // Who is where: in a hall from which they asked.
            for (person, kind, hall) in waits.difference(&waits_before) {
                let from = crowd.iter().any(|(number, asked, at)| {
                    Some(people[*number].0) == *person && asked == kind && Some(halls[*at]) == *hall
                });
                assert!(from, "{person:?} did not ask from {hall:?}");
            }
            let mut order = s.order().await;
            order.sort();
            let mut all: Vec<_> = after.iter().filter(|it| it.is_waiting()).map(|it| it.id).collect();
            all.sort();
            assert_eq!(order, all, "everybody who waits has one place");
        }
        assert!(calls > ROUNDS / 2, "nobody was called meanwhile");
    })
    .await;
}

/// Who waits for what, in which hall.
fn waiting(entries: &[Entry]) -> BTreeSet<(Option<PersonId>, Contribution, Option<programme::RoomId>)> {
    entries.iter().filter(|it| it.is_waiting()).map(|it| (it.person, it.kind, it.hall)).collect()
}
