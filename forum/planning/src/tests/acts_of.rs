//! Drafts, versions, and two editors at once.

use super::{Load, Planning, folder, house};
use crate::{Cancel, Discard, Draft, Move, Publish, Remove, State};
use jiff::civil::date;
use kernel::{Error, rights::By};
use programme::Status;
use world::on_both;

#[tokio::test]
async fn a_draft_is_not_on_the_site_until_it_is_published_and_then_it_is_a_version() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let id = it.add("Evening of poetry", "19:00", "20:30", "gallery").await;
        let page = "/en/f/solidarity-forum-2025/programme";
        let mut visitor = it.browser().await;
        assert!(!visitor.get(page).await.body.contains("Evening of poetry"));
        assert_eq!(it.publish().await, 1);
        assert!(visitor.get(page).await.body.contains("Evening of poetry"));
        let planned = it.plan().await.get(id).expect("it is there").clone();
        assert_eq!((planned.state, planned.slug.as_str()), (State::Published, "evening-of-poetry"));
        assert_eq!(it.plan().await.changed().count(), 0);
    })
    .await;
}

#[tokio::test]
async fn whoever_has_not_seen_the_last_change_is_told_so_and_nothing_is_written_over() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let opening = it.item("opening").await;
        let with_expected = |expected| Draft { expected: Some(expected), ..opening.draft.clone() };
        it.save(opening.id, &opening.seen, with_expected(300)).await.expect("the first is quick");
        let late = it.save(opening.id, &opening.seen, with_expected(500)).await;
        assert!(matches!(&late, Err(Error::Invalid(errors)) if errors[0].0 == "seen"), "{late:?}");
        it.save(opening.id, &opening.seen, with_expected(300))
            .await
            .expect("the same form once more is the same");
        assert_eq!(it.item("opening").await.draft.expected, Some(300));
    })
    .await;
}

#[tokio::test]
async fn what_lies_in_an_item_goes_along_when_it_is_moved() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (opening, address) = (it.item("opening").await, it.item("address").await);
        let room = opening.draft.room;
        let to = opening
            .draft
            .starts()
            .expect("a time")
            .datetime()
            .checked_add(jiff::SignedDuration::from_mins(25));
        let act = Move {
            forum: it.forum.clone(),
            item: opening.id,
            seen: opening.seen,
            room,
            to: to.expect("a time"),
        };
        it.world.db().act(&it.by, act).await.expect("it moves");
        let late = |before: &Draft, after: &Draft| {
            after.starts().expect("a time").timestamp().as_second()
                - before.starts().expect("a time").timestamp().as_second()
        };
        assert_eq!(late(&opening.draft, &it.item("opening").await.draft), 25 * 60);
        assert_eq!(late(&address.draft, &it.item("address").await.draft), 25 * 60);
        assert_eq!(it.item("address").await.draft.starts().expect("a time").offset().seconds(), 4 * 3600);
    })
    .await;
}

#[tokio::test]
async fn a_cancelled_item_stays_marked_and_a_removed_one_goes() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (opening, address) = (it.item("opening").await, it.item("address").await);
        let cancel = Cancel { forum: it.forum.id, item: opening.id, seen: opening.seen, cancelled: true };
        it.world.db().act(&it.by, cancel).await.expect("it is cancelled");
        let remove = Remove { forum: it.forum.id, item: address.id, seen: address.seen };
        it.world.db().act(&it.by, remove).await.expect("it is to go");
        assert_eq!(it.item("address").await.state, State::Removed);
        it.publish().await;
        assert_eq!(it.item("opening").await.draft.status, Status::Cancelled);
        assert!(it.plan().await.get(address.id).is_none());
        // The folder that it came from does not bring it back.
        let (_, left) = it.world.db().act(&By::Console, Load(folder(), false)).await.expect("it loads");
        assert_eq!(left, Vec::<String>::new(), "the folder says what it said");
        assert!(it.plan().await.get(address.id).is_none());
    })
    .await;
}

#[tokio::test]
async fn a_draft_that_is_given_up_leaves_what_is_published() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let before = it.item("opening").await;
        let draft = Draft { expected: Some(9), ..before.draft.clone() };
        it.save(before.id, &before.seen, draft.clone()).await.expect("it is saved");
        let changed = it.item("opening").await;
        let act = Discard { forum: it.forum.id, item: before.id, seen: changed.seen };
        it.world.db().act(&it.by, act).await.expect("it is given up");
        assert_eq!(it.item("opening").await, before);
        // So does one that comes back to what is published.
        it.save(before.id, &before.seen, draft).await.expect("it is saved");
        let seen = it.item("opening").await.seen;
        it.save(before.id, &seen, before.draft.clone()).await.expect("it is saved");
        assert_eq!(it.plan().await.changed().count(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_draft_against_an_item_that_a_file_has_changed_is_not_published_unseen() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let before = it.item("opening").await;
        let draft = Draft { expected: Some(9), ..before.draft.clone() };
        it.save(before.id, &before.seen, draft.clone()).await.expect("it is saved");
        let mut folder = folder();
        let opening =
            folder.programme[0].items.iter_mut().find(|item| item.id == "opening").expect("it is there");
        opening.title.write("en", "The opening");
        it.world.db().act(&By::Console, Load(folder, true)).await.expect("it loads");
        let crossed = it.item("opening").await;
        assert!(crossed.crossed);
        it.publish().await;
        assert_eq!(it.item("opening").await.state, State::Changed, "it stays a draft");
        // Saved once more it is made against what is there now.
        it.save(before.id, &crossed.seen, draft).await.expect("it is saved");
        it.publish().await;
        assert_eq!(it.item("opening").await.state, State::Published);
        assert_eq!(it.item("opening").await.draft.expected, Some(9));
    })
    .await;
}

#[tokio::test]
async fn a_change_that_came_after_the_confirmation_waits_for_the_next_version() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let before = it.item("opening").await;
        it.save(before.id, &before.seen, Draft { expected: Some(1), ..before.draft.clone() })
            .await
            .expect("saved");
        let confirmed = it.item("opening").await;
        it.world.later(jiff::SignedDuration::from_secs(1));
        let draft = Draft { expected: Some(2), ..before.draft.clone() };
        it.save(before.id, &confirmed.seen, draft).await.expect("saved");
        let items = vec![(before.id, confirmed.stamp.expect("a draft"))];
        let act = Publish { forum: it.forum.id, number: None, items, is_last: true };
        it.world.db().act(&it.by, act).await.expect("nothing of it is published");
        assert_eq!(it.item("opening").await.published.expect("published").expected, None);
    })
    .await;
}

#[tokio::test]
async fn an_item_never_lies_in_itself_nor_ends_before_it_begins() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (opening, address) = (it.item("opening").await, it.item("address").await);
        let inside = Draft { parent: Some(address.id), ..opening.draft.clone() };
        let refused = it.save(opening.id, &opening.seen, inside).await;
        assert!(matches!(refused, Err(Error::Invalid(errors)) if errors[0].0 == "parent"));
        let backwards = Draft {
            ends_at: opening.draft.starts_at.clone(),
            starts_at: opening.draft.ends_at.clone(),
            ..opening.draft.clone()
        };
        let refused = it.save(opening.id, &opening.seen, backwards).await;
        assert!(matches!(refused, Err(Error::Invalid(errors)) if errors[0].0 == "ends"));
        assert_eq!(opening.draft.day(), Some(date(2025, 11, 24)));
    })
    .await;
}

#[tokio::test]
async fn only_whoever_runs_the_forum_plans_it() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let opening = it.item("opening").await;
        let stranger = it.world.by(it.world.person("Stranger").await).await;
        let act = Remove { forum: it.forum.id, item: opening.id, seen: opening.seen };
        assert!(matches!(it.world.db().act(&stranger, act).await, Err(Error::Forbidden)));
    })
    .await;
}
