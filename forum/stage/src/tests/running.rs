//! The stage as it runs: who has the floor, their clock, the list, and what is taken back.

use super::scene::{Scene, assert_refused, house};
use crate::{
    acts::{
        Call, CountDown, Declare, End, Extend, Leave, Place, PutMessage, PutOn, Run, SetRules, Strike, Undo,
        Whose,
    },
    model::{Contribution, EntryId, Rules, State},
    store,
};
use jiff::SignedDuration;
use kernel::{
    Error, Text,
    db::{Chore, Tx},
    rights::{By, Role},
};
use world::on_both;

#[tokio::test]
async fn whoever_is_called_has_the_floor_and_what_they_spoke_is_their_delegations_time() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (ada, bek) = (s.delegate("Ada", 0).await, s.delegate("Bek", 1).await);
        assert!(s.join(ada, Contribution::Speech, None).await.expect("she waits"));
        assert!(s.join(bek, Contribution::Speech, None).await.expect("he waits"));
        let (first, second) = (s.entry(ada).await, s.entry(bek).await);
        assert_eq!(s.order().await, [first.id, second.id]);

        s.act(Call { floor: s.floor(&s.main).await, entry: first.id, reason: String::new() })
            .await
            .expect("called");
        let list = s.list().await;
        assert_eq!((list.entry, list.limit_ms, list.since), (Some(first.id), 300_000, None));
        s.act(Run { floor: s.floor(&s.main).await, entry: first.id, runs: true }).await.expect("it runs");
        s.world.later(SignedDuration::from_secs(42));
        // Whoever has the floor has ended when the next one is called.
        s.act(Call { floor: s.floor(&s.main).await, entry: second.id, reason: String::new() })
            .await
            .expect("called");
        let heard = s.entry(ada).await;
        assert_eq!((heard.state, heard.spent_ms), (State::Done, 42_000));
        s.act(End { floor: s.floor(&s.main).await }).await.expect("ended");
        assert_eq!(s.list().await.entry, None);
        assert_eq!(s.entry(bek).await.state, State::Done);
    })
    .await;
}

#[tokio::test]
async fn a_delegation_that_has_used_its_time_is_heard_only_with_a_reason() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (ada, aru) = (s.delegate("Ada", 0).await, s.delegate("Aru", 0).await);
        let rules = Rules { delegation_s: Some(60), ..Rules::default() };
        s.act(SetRules { floor: s.floor(&s.main).await, rules, halls: vec![] }).await.expect("the rules");
        for person in [ada, aru] {
            s.join(person, Contribution::Speech, None).await.expect("they wait");
        }
        let (first, second) = (s.entry(ada).await.id, s.entry(aru).await.id);
        let call = async |entry, reason: &str| {
            s.act(Call { floor: s.floor(&s.main).await, entry, reason: reason.into() }).await
        };
        call(first, "").await.expect("called");
        assert_eq!(s.list().await.limit_ms, 60_000, "what the delegation has, not what a speech may take");
        s.act(Run { floor: s.floor(&s.main).await, entry: first, runs: true }).await.expect("it runs");
        s.world.later(SignedDuration::from_secs(75));
        assert_refused(call(second, "").await, "stage-no-time-left");
        assert_eq!(s.list().await.entry, Some(first), "a refusal changes nothing");
        call(second, "The chair allowed it").await.expect("called");
        assert_eq!(s.list().await.limit_ms, 300_000);
    })
    .await;
}

#[tokio::test]
async fn only_the_accredited_stand_on_a_list_and_only_while_it_is_open() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (ada, not_yet) = (s.delegate("Ada", 0).await, s.registered("Nurlan", 0, false).await);
        let stranger = s.world.person("Stranger").await;
        for person in [not_yet, stranger] {
            assert_refused(s.join(person, Contribution::Speech, None).await, "stage-not-accredited");
        }
        s.open(false).await.expect("closed");
        assert_refused(s.join(ada, Contribution::Speech, None).await, "stage-list-closed");
        // What concerns the debate under way is heard all the same (rules 71 and 73).
        assert!(s.join(ada, Contribution::Point, None).await.expect("a point of order"));
        assert!(s.join(ada, Contribution::Right, None).await.expect("a right of reply"));
        s.put(&s.main, None).await.expect("the item is over");
        assert_refused(s.join(ada, Contribution::Reply, None).await, "stage-list-closed");

        // Whoever the moderator puts on must be accredited, too.
        s.put(&s.main, Some(s.debate.id)).await.expect("it goes on");
        let delegations = s.world.delegations().await;
        let put = async |whom| {
            let floor = s.floor(&s.main).await;
            s.act(PutOn { floor, whom, kind: Contribution::Speech, motion: None, at: None }).await
        };
        assert!(put(Whose::Delegation(delegations[0].id)).await.expect("its people are accredited"));
        assert!(!put(Whose::Delegation(delegations[0].id)).await.expect("the same place"));
        assert_refused(put(Whose::Delegation(delegations[1].id)).await, "stage-they-are-not-accredited");
    })
    .await;
}

#[tokio::test]
async fn an_act_on_what_is_no_more_is_refused_and_changes_nothing() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (ada, bek) = (s.delegate("Ada", 0).await, s.delegate("Bek", 1).await);
        s.join(ada, Contribution::Speech, None).await.expect("she waits");
        s.join(bek, Contribution::Speech, None).await.expect("he waits");
        let (first, second) = (s.entry(ada).await.id, s.entry(bek).await.id);
        // Two consoles have seen the same.
        let (one, other) = (s.floor(&s.main).await, s.floor(&s.main).await);
        s.act(Call { floor: one, entry: first, reason: String::new() }).await.expect("called");
        let late = Call { floor: other.clone(), entry: second, reason: "me too".into() };
        assert_refused(s.act(late).await, "stage-moved-on");
        assert_eq!(s.list().await.entry, Some(first));
        // Starting is no fight: both press, it runs once, from the first press.
        let began = {
            s.act(Run { floor: other.clone(), entry: first, runs: true }).await.expect("it runs");
            s.list().await.since
        };
        s.world.later(SignedDuration::from_secs(2));
        s.act(Run { floor: other.clone(), entry: first, runs: true }).await.expect("it runs");
        assert_eq!(s.list().await.since, began);
        // More time twice is not what either meant.
        let seen = s.floor(&s.main).await;
        s.act(Extend { floor: seen.clone(), seconds: 60 }).await.expect("a minute more");
        assert_refused(s.act(Extend { floor: seen, seconds: 60 }).await, "stage-moved-on");
        assert_eq!(s.list().await.limit_ms, 360_000);
        // What a hall shows has a revision of its own.
        let (forum, hall, seen) = (s.world.forum.id, s.main.id, s.hall(&s.main).await.revision);
        let say = |message: &str| PutMessage { forum, hall, seen, message: Text::new("en", message) };
        s.act(say("Doors close")).await.expect("shown");
        assert_refused(s.act(say("Doors open")).await, "stage-moved-on");
        assert_eq!(s.says().await, "Doors close");
    })
    .await;
}

#[tokio::test]
async fn the_last_act_of_a_console_is_taken_back_whole() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (ada, bek) = (s.delegate("Ada", 0).await, s.delegate("Bek", 1).await);
        s.join(ada, Contribution::Speech, None).await.expect("she waits");
        s.join(bek, Contribution::Speech, None).await.expect("he waits");
        let (first, second) = (s.entry(ada).await.id, s.entry(bek).await.id);
        s.act(Call { floor: s.floor(&s.main).await, entry: first, reason: String::new() })
            .await
            .expect("called");
        s.act(Run { floor: s.floor(&s.main).await, entry: first, runs: true }).await.expect("it runs");
        s.world.later(SignedDuration::from_secs(10));
        let before = s.list().await;
        s.act(Call { floor: s.floor(&s.main).await, entry: second, reason: String::new() })
            .await
            .expect("by mistake");
        let undo = async || {
            let mut tx = s.world.db().read().await.expect("a reader");
            let step = store::last_step(&mut tx, s.main.id).await.expect("steps").expect("a step");
            drop(tx);
            s.act(Undo { forum: s.world.forum.id, hall: s.main.id, step: step.id }).await
        };
        undo().await.expect("taken back");
        let after = s.list().await;
        assert_eq!(
            (after.entry, after.clock()),
            (before.entry, before.clock()),
            "she speaks on, her clock has not stood"
        );
        assert_eq!(s.entry(ada).await.state, State::Speaking);
        assert_eq!(s.entry(bek).await.state, State::Waiting);
        assert!(after.revision > before.revision, "whoever saw the mistake has seen something else");
        // One further back: the clock, then the call.
        undo().await.expect("taken back");
        assert_eq!(s.list().await.since, None);
        undo().await.expect("taken back");
        assert_eq!((s.list().await.entry, s.entry(ada).await.state), (None, State::Waiting));
    })
    .await;
}

#[tokio::test]
async fn what_another_hall_went_on_with_is_not_swept_away() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let ada = s.delegate("Ada", 0).await;
        s.put(&s.small, Some(s.debate.id)).await.expect("both halls are at it");
        s.join(ada, Contribution::Speech, Some(s.small.id)).await.expect("she waits");
        let entry = s.entry(ada).await.id;
        s.act(Call { floor: s.floor(&s.main).await, entry, reason: String::new() }).await.expect("called");
        let mut tx = s.world.db().read().await.expect("a reader");
        let step = store::last_step(&mut tx, s.main.id).await.expect("steps").expect("a step").id;
        drop(tx);
        s.act(Run { floor: s.floor(&s.small).await, entry, runs: true })
            .await
            .expect("the other hall starts it");
        let undo = Undo { forum: s.world.forum.id, hall: s.main.id, step };
        assert_refused(s.act(undo).await, "stage-cannot-undo");
        assert!(s.list().await.since.is_some());
    })
    .await;
}

#[tokio::test]
async fn another_order_needs_a_reason_that_the_journal_keeps() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let people = [s.delegate("Ada", 0).await, s.delegate("Bek", 1).await, s.delegate("Cem", 0).await];
        for person in people {
            s.join(person, Contribution::Speech, None).await.expect("they wait");
        }
        let last = s.entry(people[2]).await;
        let place = async |reason: &str, place| {
            s.act(Place { floor: s.floor(&s.main).await, entry: last.id, place, reason: reason.into() }).await
        };
        assert_refused(place("", Some(1)).await, "stage-reason-needed");
        place("Must catch a train", Some(1)).await.expect("moved");
        assert_eq!(s.order().await[0], last.id);
        let registration = last.registration.expect("a person's").0;
        s.world.db().live.tell_news(s.world.db()).await.expect("entries have numbers");
        let mut tx = s.world.db().read().await.expect("a reader");
        let newest =
            kernel::journal::history_of(&mut tx, registration, 1).await.expect("a history").remove(0);
        drop(tx);
        assert_eq!(newest.verb, "stage.place");
        assert!(format!("{newest:?}").contains("Must catch a train"), "{newest:?}");
        place("", None).await.expect("back to the rules");
        assert_eq!(s.order().await[2], last.id);
        let strike =
            Strike { floor: s.floor(&s.main).await, entry: last.id, reason: "Has left the hall".into() };
        s.act(strike).await.expect("off the list");
        assert_eq!(s.order().await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_point_of_order_is_heard_before_whoever_was_moved_and_where_it_is_moved_itself() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let ada = s.delegate("Ada", 0).await;
        let bek = s.delegate("Bek", 1).await;
        let cem = s.delegate("Cem", usize::MAX).await;
        let dana = s.delegate("Dana", usize::MAX).await;
        for person in [ada, bek, cem] {
            s.join(person, Contribution::Speech, None).await.expect("they wait");
        }
        let place = async |entry: EntryId, place: Option<i64>| {
            let reason = if place.is_some() { "Must catch a train" } else { "" };
            s.world.later(SignedDuration::from_secs(1));
            let floor = s.floor(&s.main).await;
            s.act(Place { floor, entry, place, reason: reason.into() }).await.expect("moved");
        };
        let (ada, bek, cem) = (s.entry(ada).await.id, s.entry(bek).await.id, s.entry(cem).await.id);
        place(cem, Some(1)).await;
        place(bek, Some(2)).await;
        assert_eq!(s.order().await, [cem, bek, ada]);
        s.join(dana, Contribution::Point, None).await.expect("she rises");
        let point = s.entry(dana).await.id;
        assert_eq!(s.order().await, [point, cem, bek, ada], "at once, also before whoever was moved");
        place(point, Some(2)).await;
        assert_eq!(s.order().await, [cem, point, bek, ada], "the moderator has let it wait");
        place(point, None).await;
        assert_eq!(s.order().await, [point, cem, bek, ada]);
        s.act(Call { floor: s.floor(&s.main).await, entry: point, reason: String::new() })
            .await
            .expect("it is heard");
        assert_eq!(s.order().await, [cem, bek, ada], "they have only waited for it");
        place(ada, Some(1)).await;
        assert_eq!(s.order().await, [ada, cem, bek], "the last that was said holds");
    })
    .await;
}

#[tokio::test]
async fn the_stage_is_run_by_the_organiser_and_moderators_alone() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let ada = s.delegate("Ada", 0).await;
        s.join(ada, Contribution::Speech, None).await.expect("she waits");
        let entry = s.entry(ada).await.id;
        let head = s.world.with_role("Hanna", Role::Head, Some(s.world.delegations().await[0].id.0)).await;
        for (by, may) in [
            (s.world.by(s.world.with_role("Olga", Role::Organiser, None).await).await, true),
            (s.world.by(s.world.with_role("Otto", Role::Officer, None).await).await, false),
            (s.world.by(head).await, false),
            (s.world.by(ada).await, false),
            (By::Anyone, false),
        ] {
            let floor = s.floor(&s.main).await;
            let done = s.world.db().act(&by, Extend { floor, seconds: 60 }).await;
            let turned_away = matches!(done, Err(Error::Forbidden | Error::SignIn));
            assert_eq!(turned_away, !may, "{by:?}: {done:?}");
        }
        // Nobody takes somebody else off.
        let leave = || Leave { forum: s.world.forum.id, entry };
        let other = s.world.by(head).await;
        assert!(matches!(s.world.db().act(&other, leave()).await, Err(Error::Forbidden)));
        s.world.db().act(&s.world.by(ada).await, leave()).await.expect("her own");
        assert!(s.order().await.is_empty());
    })
    .await;
}

struct Erases(people::PersonId);

impl Chore for Erases {
    type Out = serde_json::Value;

    async fn run(&self, tx: &mut Tx) -> kernel::Result<serde_json::Value> {
        let held = crate::held(tx, self.0).await?;
        crate::erase(tx, self.0).await?;
        Ok(held)
    }
}

#[tokio::test]
async fn whoever_is_erased_stands_on_no_list_any_more() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let ada = s.delegate("Ada", 0).await;
        s.join(ada, Contribution::Question, None).await.expect("she waits");
        let entry = s.entry(ada).await.id;
        let place =
            Place { floor: s.floor(&s.main).await, entry, place: Some(1), reason: "Ada is ill".into() };
        s.act(place).await.expect("moved");
        let held = s.world.db().chore(Erases(ada)).await.expect("erased");
        assert_eq!(held["floor"][0]["kind"], "question");
        assert_eq!(held["floor"][0]["moved_because"], "Ada is ill");
        assert!(s.entries().await.is_empty());
        let mut tx = s.world.db().read().await.expect("a reader");
        let steps = store::last_step_with(&mut tx, s.debate.id).await.expect("steps");
        assert!(steps.is_none(), "a reason stands in what could be undone");
    })
    .await;
}

#[tokio::test]
async fn limits_hold_whatever_a_form_says() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (forum, hall) = (s.world.forum.id, s.main.id);
        let seen = s.hall(&s.main).await.revision;
        let long = PutMessage { forum, hall, seen, message: Text::new("en", "m".repeat(161)) };
        assert!(matches!(s.act(long).await, Err(Error::Invalid(_))));
        s.act(CountDown { forum, hall, seen, minutes: Some(100_000) }).await.expect("cut");
        let until = s.hall(&s.main).await.counts_to.expect("a countdown");
        assert_eq!(until, s.world.db().clock.now() + SignedDuration::from_mins(240));
        s.act(Declare { forum, hall, item: s.debate.id, seen: None, minutes: Some(100_000) })
            .await
            .expect("cut");
        let other = Declare { forum, hall, item: s.debate.id, seen: None, minutes: Some(5) };
        assert_refused(s.act(other).await, "stage-moved-on");
        let rules = Rules { speech_s: 1_000_000, warn_s: -3, total_s: Some(-1), ..Rules::default() };
        s.act(SetRules { floor: s.floor(&s.main).await, rules, halls: vec![] }).await.expect("cut");
        let rules = s.list().await.rules.0;
        assert_eq!((rules.speech_s, rules.warn_s, rules.total_s), (3_600, 0, Some(1)));
    })
    .await;
}
