//! A file that went in is undone.

use super::files::{CSV, brought, empty_forum, forum, send, titles};
use super::house;
use crate::{How, Status, items, participants, rooms, undo};
use forums::Forum;
use kernel::rights::{By, Role};
use world::{World, on_both};

async fn undone(world: &World, forum: &Forum, brought: &crate::Brought) -> (usize, usize, usize) {
    let arrival = brought.arrival.expect("it changed something");
    let mut tx = world.db().read().await.expect("a reader");
    let said = undo::would_be_undone(&mut tx, arrival).await.expect("what would be");
    drop(tx);
    let mut done = undo::undo(world.db(), &By::Console, forum.id, arrival).await.expect("it is undone");
    for titles in [&mut done.removed, &mut done.restored, &mut done.kept] {
        titles.reverse();
    }
    assert_eq!(said, done, "what is said before is what is done");
    (done.removed.len(), done.restored.len(), done.kept.len())
}

/// A second file of the same items: two of them say something else, one is new.
const SECOND: &str = "id,title,date,start,end,room,speaker\n\
    a,Opening anew,2026-09-01,10:30,11:00,Garden,Aigül Tester\n\
    b,Rivers anew,2026-09-01,11:00,12:00,Main hall,Somebody Else\n\
    d,Closing,2026-09-02,10:00,11:00,Yard,\n\
    e,Party,2026-09-02,20:00,22:00,Yard,\n";

async fn retitle(world: &World, forum: &Forum, from: &str, to: &str) {
    struct Retitle(crate::ItemId, forums::ForumId, String);
    impl kernel::db::Act for Retitle {
        type Out = ();
        const VERB: &'static str = "planning.edit";

        async fn may(&self, _: &By, _: &mut kernel::db::Tx) -> kernel::Result<()> {
            Ok(())
        }

        async fn run(&self, tx: &mut kernel::db::Tx) -> kernel::Result<()> {
            tx.about(kernel::journal::Subject::new("forum", self.1.0));
            let mut new = crate::whole(tx, self.1, self.0).await?.expect("the item");
            let parts: Vec<_> =
                crate::participants_of(tx, self.0).await?.iter().map(crate::Participant::again).collect();
            new.item.title.0 = kernel::Text::new("en".to_owned(), &self.2);
            crate::put(tx, new, &parts).await
        }
    }
    let mut tx = world.db().read().await.expect("a reader");
    let all = items(&mut tx, forum.id).await.expect("items");
    let id = all.iter().find(|it| it.title.in_lang("en", &[]) == from).expect("the item").id;
    drop(tx);
    world.db().act(&By::Console, Retitle(id, forum.id, to.to_owned())).await.expect("retitled");
}

#[tokio::test]
async fn an_undone_file_leaves_the_forum_as_it_was_and_may_come_again() {
    on_both(house, async |world| {
        let before = empty_forum(&world).await;
        let first = brought(&world, &before, CSV, How::default()).await;
        assert_ne!(forum(&world, "empty").await.starts_on, before.starts_on);
        assert_eq!(undone(&world, &before, &first).await, (3, 0, 0));
        assert!(titles(&world, &before).await.is_empty());
        let after = forum(&world, "empty").await;
        assert_eq!(
            (after.starts_on, after.ends_on, after.zone),
            (before.starts_on, before.ends_on, before.zone.clone())
        );
        let mut tx = world.db().read().await.expect("a reader");
        assert!(rooms(&mut tx, before.id).await.expect("rooms").is_empty());
        assert!(participants(&mut tx, before.id).await.expect("people").is_empty());
        drop(tx);
        let before = forum(&world, "empty").await;
        brought(&world, &before, CSV, How::default()).await;
        assert_eq!(titles(&world, &before).await.len(), 3, "nothing of it is remembered as taken in");
    })
    .await;
}

#[tokio::test]
async fn undoing_a_file_gives_back_what_it_changed_and_keeps_what_somebody_has_changed_since() {
    on_both(house, async |world| {
        let forum = empty_forum(&world).await;
        let first = brought(&world, &forum, CSV, How::default()).await;
        let mut tx = world.db().read().await.expect("a reader");
        let opening = items(&mut tx, forum.id).await.expect("items")[0].clone();
        let people = crate::participants_of(&mut tx, opening.id).await.expect("people").len();
        drop(tx);
        let second = brought(&world, &forum, SECOND, How::default()).await;
        retitle(&world, &forum, "Rivers anew", "Rivers by hand").await;
        assert_eq!(undone(&world, &forum, &second).await, (1, 1, 1));
        let mut tx = world.db().read().await.expect("a reader");
        let again = items(&mut tx, forum.id).await.expect("items")[0].clone();
        assert_eq!(
            (again.title, again.starts_at, again.room),
            (opening.title.clone(), opening.starts_at.clone(), opening.room)
        );
        assert!(again.sequence > opening.sequence, "calendars show it");
        assert_eq!(crate::participants_of(&mut tx, opening.id).await.expect("people").len(), people);
        drop(tx);
        let all: Vec<String> = titles(&world, &forum).await.into_iter().map(|(title, _)| title).collect();
        assert_eq!(all, ["Opening", "Rivers by hand", "Closing"]);
        assert_eq!(undone(&world, &forum, &first).await, (2, 0, 1), "the first one can be undone after it");
    })
    .await;
}

#[tokio::test]
async fn what_a_file_cancelled_takes_place_again_when_it_is_undone() {
    on_both(house, async |world| {
        let forum = empty_forum(&world).await;
        brought(&world, &forum, CSV, How::default()).await;
        let shorter: String =
            CSV.lines().filter(|line| !line.starts_with("b,")).map(|line| format!("{line}\n")).collect();
        let second = brought(&world, &forum, &shorter, How { prune: true, ..How::default() }).await;
        assert!(titles(&world, &forum).await.iter().any(|(_, status)| *status == Status::Cancelled));
        assert_eq!(undone(&world, &forum, &second).await, (0, 1, 0));
        assert!(titles(&world, &forum).await.iter().all(|(_, status)| *status == Status::Confirmed));
    })
    .await;
}

#[tokio::test]
async fn a_file_that_changes_nothing_is_none_to_undo() {
    on_both(house, async |world| {
        let forum = empty_forum(&world).await;
        brought(&world, &forum, CSV, How::default()).await;
        assert_eq!(brought(&world, &forum, CSV, How::default()).await.arrival, None);
    })
    .await;
}

#[tokio::test]
async fn a_file_with_more_items_than_one_act_takes_is_undone_to_the_last() {
    on_both(house, async |world| {
        let forum = empty_forum(&world).await;
        let rows: String = (0..crate::ROWS_AT_ONCE * 2)
            .map(|it| format!("{it},Item {it},2026-09-01,10:00,11:00,Hall {it}\n"))
            .collect();
        let file = format!("id,title,date,start,end,room\n{rows}");
        let many = brought(&world, &forum, &file, How::default()).await;
        assert_eq!(undone(&world, &forum, &many).await, (crate::ROWS_AT_ONCE * 2, 0, 0));
        let mut tx = world.db().read().await.expect("a reader");
        assert!(rooms(&mut tx, forum.id).await.expect("rooms").is_empty());
    })
    .await;
}

#[tokio::test]
async fn an_organiser_sees_by_name_what_would_be_undone_and_undoes_it() {
    on_both(house, async |world| {
        let path = format!("/en/f/{}/programme-files", world.forum.slug);
        let organiser = world.with_role("Olga", Role::Organiser, None).await;
        let mut browser = world.client().sign_in(organiser).await;
        let before = titles(&world, &world.forum).await;
        let sent = send(&mut browser, &path, CSV.as_bytes()).await;
        let taken = browser.post(sent.location(), &[]).await;
        let address = taken.location().split('?').next().expect("an address").to_owned();
        let page = browser.get(&address).await;
        assert!(
            page.body.contains("Would be removed: 3") && page.body.contains("Water and rivers"),
            "{}",
            page.body
        );
        assert!(browser.get(&path).await.body.contains(&address), "it stands among the files that went in");
        let mut stranger = world.client().sign_in(world.person("Stranger").await).await;
        assert_eq!(stranger.get(&address).await.status, 403);
        assert_eq!(stranger.post(&address, &[]).await.status, 403);
        let undone = browser.post(&address, &[]).await;
        let told = browser.get(undone.location()).await;
        assert!(told.body.contains("Undone: 3 removed, 0 as before"), "{}", told.body);
        assert_eq!(titles(&world, &world.forum).await, before);
        assert_eq!(browser.get(&address).await.status, 404);
    })
    .await;
}
