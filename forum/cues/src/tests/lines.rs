//! Lines hang on items, move with them, and are written over by nobody who has not seen them.

use super::scene::{Scene, house};
use crate::{CueId, Mark, Move, Remove, erase, held};
use jiff::SignedDuration;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    rights::By,
};
use people::PersonId;
use world::on_both;

fn line(item: &str, minute: i64, text: &str) -> (String, i64, String) {
    (item.into(), minute, text.into())
}

#[tokio::test]
async fn every_item_of_a_hall_is_a_line_and_its_cues_move_with_a_delay() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        let order = it.order().await;
        let slugs: Vec<&str> = order.stretches.iter().map(|it| it.item.slug.as_str()).collect();
        assert!(slugs.ends_with(&["welcome", "debate", "greeting"]), "{slugs:?}");
        it.add(2, -5, "Lights down").await;
        let at = |order: &crate::Order| {
            let last = order.stretches.last().expect("the greeting");
            last.at(last.cues[0].minute).strftime("%H:%M").to_string()
        };
        assert_eq!(at(&it.order().await), "11:55");
        let delay = stage::Declare {
            forum: it.world.forum.id,
            hall: it.hall.id,
            item: it.items[1].id,
            seen: None,
            minutes: Some(20),
        };
        it.act(delay).await.expect("the debate is late");
        assert_eq!(at(&it.order().await), "12:15", "what follows is late too");
    })
    .await;
}

#[tokio::test]
async fn nobody_writes_over_what_they_have_not_seen() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        let id = it.add(0, 0, "Doors").await;
        it.act(it.save(id, 0, 1, 2, "Doors close")).await.expect("the first editor");
        let stale = it.act(it.save(id, 0, 1, 3, "Doors open")).await;
        assert!(matches!(&stale, Err(Error::Invalid(errors)) if errors[0].0 == "seen"), "{stale:?}");
        assert_eq!(it.lines().await, [line("welcome", 2, "Doors close")]);
        it.act(it.save(id, 0, 1, 2, "Doors close")).await.expect("the same form again is the same line");
        let forum = it.world.forum.id;
        let unseen = it.act(Remove { forum, cue: id, seen: 1 }).await;
        assert!(matches!(unseen, Err(Error::Refused(_))), "{unseen:?}");
        it.act(Remove { forum, cue: id, seen: 2 }).await.expect("removed as it was seen");
        let gone = it.act(it.save(id, 0, 2, 3, "Doors open")).await;
        assert!(matches!(gone, Err(Error::Invalid(_))), "{gone:?}");
        it.act(it.save(id, 0, 0, 3, "Doors open")).await.expect("written anew");
        let late = it.act(it.save(id, 0, 1, 100_000, "Never")).await;
        assert!(matches!(late, Err(Error::Invalid(_))), "{late:?}");
    })
    .await;
}

#[tokio::test]
async fn a_line_goes_past_its_neighbour_and_on_to_the_next_item() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        it.add(0, 0, "A").await;
        let b = it.add(0, 10, "B").await;
        it.add(1, 0, "C").await;
        let go = |up| Move { forum: it.world.forum.id, hall: it.hall.id, cue: b, up };
        assert!(it.act(go(true)).await.expect("up"));
        let up = [line("welcome", 0, "B"), line("welcome", 0, "A"), line("debate", 0, "C")];
        assert_eq!(it.lines().await, up);
        for _ in 0..2 {
            assert!(it.act(go(false)).await.expect("down"));
        }
        let on = [line("welcome", 0, "A"), line("debate", 0, "B"), line("debate", 0, "C")];
        assert_eq!(it.lines().await, on, "past the last it hangs on the next item, before its lines");
        for _ in 0..2 {
            assert!(it.act(go(false)).await.expect("down"));
        }
        assert!(!it.act(go(false)).await.expect("it is the last of the day"));
        assert_eq!(it.lines().await.last(), Some(&line("greeting", 0, "B")));
    })
    .await;
}

#[tokio::test]
async fn a_line_is_done_when_it_was_marked_first_also_of_an_item_to_which_nothing_is_written() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        let forum = it.world.forum.id;
        let written = it.add(0, 0, "Doors").await;
        for cue in [written, CueId(it.items[1].id.0)] {
            it.act(Mark { forum, cue, done: true }).await.expect("done");
            let first = it.cue(cue).await.done_at;
            it.world.later(SignedDuration::from_mins(3));
            it.act(Mark { forum, cue, done: true }).await.expect("done already");
            assert_eq!(it.cue(cue).await.done_at, first);
            assert_eq!(it.cue(cue).await.done_by_name.as_deref(), Some("Mia Tester"));
            it.act(Mark { forum, cue, done: false }).await.expect("not done after all");
            assert_eq!(it.cue(cue).await.done_at, None);
        }
        let nothing = it.act(Mark { forum, cue: CueId(uuid::Uuid::nil()), done: true }).await;
        assert!(matches!(nothing, Err(Error::NotFound)), "{nothing:?}");
    })
    .await;
}

#[tokio::test]
async fn what_is_done_to_the_running_order_of_a_hall_is_in_the_history_of_the_hall() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        let forum = it.world.forum.id;
        let cue = it.add(0, 0, "Doors").await;
        it.act(Move { forum, hall: it.hall.id, cue, up: false }).await.expect("it goes down");
        it.act(Mark { forum, cue, done: true }).await.expect("done");
        let seen = it.cue(cue).await.revision;
        it.act(Remove { forum, cue, seen }).await.expect("removed");
        it.world.work().await;
        let mut tx = it.world.db().read().await.expect("a reader");
        let events = kernel::journal::history_of(&mut tx, it.hall.id.0, 10).await.expect("a history");
        let verbs: Vec<&str> = events.iter().map(|event| event.verb.as_str()).collect();
        assert_eq!(verbs, ["cues.remove", "cues.done", "cues.move", "cues.save"]);
    })
    .await;
}

#[tokio::test]
async fn a_cue_whose_item_is_gone_stands_at_the_end_of_its_hall() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        let id = it.add(1, 5, "Microphones").await;
        let mut tx = it.world.db().read().await.expect("a reader");
        let items = programme::items(&mut tx, it.world.forum.id).await.expect("items");
        let cues = crate::store::of_forum(&mut tx, it.world.forum.id).await.expect("cues");
        drop(tx);
        let without: Vec<_> = items.iter().filter(|item| item.id != it.items[1].id).cloned().collect();
        let order = crate::Order::of(it.hall.id, &without, &Default::default(), cues);
        assert_eq!(order.lost.iter().map(|cue| cue.id).collect::<Vec<_>>(), [id]);
    })
    .await;
}

struct Forget(PersonId);

impl Act for Forget {
    type Out = ();
    const VERB: &'static str = "person.erased";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("person", self.0.0));
        erase(tx, self.0).await
    }
}

#[tokio::test]
async fn who_marked_a_line_and_whom_it_names_is_forgotten_with_the_person() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        let id = it.add(0, 0, "Doors").await;
        let mut named = it.save(id, 0, 1, 0, "Doors");
        named.draft.who = "Mia Tester".into();
        it.act(named).await.expect("it names her");
        it.act(Mark { forum: it.world.forum.id, cue: id, done: true }).await.expect("done");
        let mut tx = it.world.db().read().await.expect("a reader");
        assert_eq!(held(&mut tx, it.moderator).await.expect("held")[0]["who"], "Mia Tester");
        drop(tx);
        it.world.db().act(&By::Console, Forget(it.moderator)).await.expect("forgotten");
        let cue = it.cue(id).await;
        assert_eq!((cue.who.as_str(), cue.done_by_name), ("", None));
        assert!(cue.done_at.is_some(), "that it is done stays");
    })
    .await;
}
