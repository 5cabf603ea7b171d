//! Places, the line for them, and who moves up.

use super::{Cleared, Scene, refused, rooms};
use crate::{EndOffer, Got, Leave, Standing, Unbookmark, store};
use kernel::{Error, rights::By};
use std::collections::BTreeSet;
use world::on_both;

/// People who come at once.
const CROWD: usize = 120;
/// Places that there are.
const PLACES: i64 = 50;

#[tokio::test(flavor = "multi_thread")]
async fn there_are_never_more_people_than_places_however_many_come_and_go_at_once() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, PLACES).await;
        let mut crowd = vec![];
        for number in 0..CROWD {
            crowd.push(scene.guest(&format!("N{number}")).await);
        }
        let act = || crate::SignUp { forum: scene.world.forum.clone(), item: "walk".into(), home: None };
        let come = crowd.iter().map(|guest| {
            let (db, by, act) = (scene.world.db().clone(), guest.by.clone(), act());
            tokio::spawn(async move { db.act(&by, act).await.unwrap() })
        });
        let got: Vec<Got> = all(come).await;
        assert_eq!(got.iter().filter(|got| **got == Got::Place).count(), 50);
        let line: BTreeSet<i64> = got
            .iter()
            .filter_map(|got| if let Got::Line(place) = got { Some(*place) } else { None })
            .collect();
        assert_eq!(line, (1..=70).collect(), "whoever waits has a place of the line alone");

        // Thirty who have a place go, thirty who wait go, and ten come back, all at once.
        let (held, waited): (Vec<_>, Vec<_>) =
            crowd.iter().zip(&got).partition(|(_, got)| **got == Got::Place);
        let goes = held.iter().take(30).chain(waited.iter().take(30)).map(|(guest, _)| (*guest).clone());
        let going = goes.enumerate().map(|(number, guest)| {
            let (db, forum, again) = (scene.world.db().clone(), scene.world.forum.clone(), act());
            tokio::spawn(async move {
                let leave = Leave { forum, item: "walk".into(), home: None };
                db.act(&guest.by, leave).await.unwrap();
                if number < 10 {
                    db.act(&guest.by, again).await.unwrap();
                }
            })
        });
        all::<()>(going).await;
        assert_eq!(scene.count().await, (50, 20), "120 came, 60 went, 10 came back");
    })
    .await;
}

async fn all<T>(tasks: impl Iterator<Item = tokio::task::JoinHandle<T>>) -> Vec<T> {
    // All begin before the first is awaited.
    let tasks: Vec<_> = tasks.collect();
    let mut done = vec![];
    for task in tasks {
        done.push(task.await.unwrap());
    }
    done
}

#[tokio::test]
async fn whoever_comes_when_all_places_are_taken_waits_and_moves_up_with_a_letter_in_their_language() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 1).await;
        let (ana, bea, cid) =
            (scene.guest("Ana").await, scene.guest_in("Bea", "es").await, scene.guest("Cid").await);
        assert_eq!(scene.sign_up(&ana).await.unwrap(), Got::Place);
        assert_eq!(scene.sign_up(&bea).await.unwrap(), Got::Line(1));
        assert_eq!(scene.sign_up(&cid).await.unwrap(), Got::Line(2));
        assert_eq!(scene.sign_up(&bea).await.unwrap(), Got::Line(1), "twice is once");
        assert_eq!(scene.letters().await.len(), 0);
        scene.leave(&ana).await;
        assert_eq!(scene.standing(&ana).await, None);
        assert_eq!(scene.standing(&bea).await, Some(Standing::In));
        assert_eq!(scene.standing(&cid).await, Some(Standing::Waiting));
        let letters = scene.letters().await;
        assert_eq!(letters.len(), 1);
        let (address, letter) = &letters[0];
        assert_eq!(address, "bea@example.org");
        assert!(letter.contains("Walk along the river") && letter.contains("Foro de los Ríos"), "{letter}");
        assert!(letter.contains("https://forum.example/es/sign-in/"), "{letter}");
        scene.leave(&ana).await;
        assert_eq!(scene.count().await, (1, 1), "whoever has no place leaves nothing");
    })
    .await;
}

#[tokio::test]
async fn more_places_go_to_those_who_wait_and_fewer_take_nobody_out() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 1).await;
        let mut guests = vec![];
        for name in ["Ana", "Bea", "Cid", "Dan"] {
            let guest = scene.guest(name).await;
            scene.sign_up(&guest).await.unwrap();
            guests.push(guest);
        }
        assert_eq!(scene.set_places(3).await, [guests[1].registration, guests[2].registration]);
        assert_eq!(scene.set_places(1).await, []);
        assert_eq!(scene.count().await, (3, 1));
        scene.leave(&guests[0]).await;
        assert_eq!(scene.count().await, (2, 1), "what is over the places stays free");
        let page = scene.browser(scene.olga).await.get(&scene.path("/signups/walk")).await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(page.body.contains("1 too many") && page.body.contains("Dan Tester"), "{}", page.body);
        let ends = EndOffer { forum: scene.world.forum.clone(), item: "walk".into() };
        let word = refused(scene.world.db().act(&scene.organiser, ends).await);
        assert_eq!(word, "signups-somebody-signed-up");
    })
    .await;
}

#[tokio::test]
async fn whoever_gives_up_their_registration_gives_up_their_place_and_so_does_whoever_is_erased() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 1).await;
        let (ana, bea, cid) = (scene.guest("Ana").await, scene.guest("Bea").await, scene.guest("Cid").await);
        for guest in [&ana, &bea, &cid] {
            scene.sign_up(guest).await.unwrap();
        }
        scene.withdraw(&ana).await;
        assert_eq!(scene.standing(&ana).await, None);
        assert_eq!(scene.standing(&bea).await, Some(Standing::In));
        assert_eq!(refused(scene.sign_up(&ana).await), "signups-not-registered");
        let mut tx = scene.world.db().read().await.unwrap();
        let held = crate::held(&mut tx, bea.person).await.unwrap();
        drop(tx);
        assert_eq!(held["signups"][0]["item"], "walk");
        assert_eq!(held["signups"][0]["standing"], "in");
        scene.world.db().chore(super::Erases(bea.person)).await.unwrap();
        scene.world.work().await;
        assert_eq!(scene.standing(&cid).await, Some(Standing::In));
        assert_eq!(scene.letters().await.len(), 2);
        let mut tx = scene.world.db().read().await.unwrap();
        let held = crate::held(&mut tx, bea.person).await.unwrap();
        assert_eq!(held["signups"].as_array().map(Vec::len), Some(0));
    })
    .await;
}

#[tokio::test]
async fn signing_up_has_its_time_and_nobody_moves_up_once_the_item_has_begun() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (ana, bea) = (scene.guest("Ana").await, scene.guest("Bea").await);
        assert!(matches!(scene.sign_up(&ana).await, Err(Error::NotFound)), "no places, no sign-up");
        let opens: jiff::Timestamp = "2026-05-02T09:00:00Z".parse().unwrap();
        let offer = crate::SetOffer { opens_at: Some(opens), ..scene.offer(1) };
        scene.world.db().act(&scene.organiser, offer).await.unwrap();
        assert_eq!(refused(scene.sign_up(&ana).await), "signups-not-open-yet");
        scene.world.later(jiff::SignedDuration::from_hours(24));
        assert_eq!(scene.sign_up(&ana).await.unwrap(), Got::Place);
        assert_eq!(scene.sign_up(&bea).await.unwrap(), Got::Line(1));
        let begins = scene.item().await.starts().unwrap().timestamp();
        scene.world.later(begins.duration_since("2026-05-02T09:00:00Z".parse().unwrap()));
        assert_eq!(refused(scene.sign_up(&scene.guest("Cid").await).await), "signups-is-over");
        scene.leave(&ana).await;
        assert_eq!(scene.count().await, (0, 1));
    })
    .await;
}

#[tokio::test]
async fn a_right_is_needed_to_set_places_and_a_registration_to_mark_items() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let ana = scene.guest("Ana").await;
        let set = scene.world.db().act(&ana.by, scene.offer(5)).await;
        assert!(matches!(set, Err(Error::Forbidden)), "{set:?}");
        let unmark = Unbookmark { forum: scene.world.forum.clone(), item: "walk".into() };
        assert_eq!(refused(scene.world.db().act(&scene.organiser, unmark).await), "signups-not-registered");
    })
    .await;
}

#[tokio::test]
async fn an_item_that_leaves_the_programme_and_comes_back_has_its_places_again() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 1).await;
        let ana = scene.guest("Ana").await;
        scene.sign_up(&ana).await.unwrap();
        let mut folder = world::example();
        folder.programme.truncate(1);
        scene.world.db().act(&By::Console, super::Load(folder)).await.unwrap();
        let mine = scene.browser(ana.person).await.get(&scene.path("/my-programme")).await;
        assert!(mine.status == 200 && !mine.body.contains("Walk along"), "{}", mine.body);
        scene.world.db().act(&By::Console, super::Load(super::folder())).await.unwrap();
        assert_eq!(scene.standing(&ana).await, Some(Standing::In));
        let mut tx = scene.world.db().read().await.unwrap();
        assert_eq!(store::offers(&mut tx, scene.world.forum.id).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn places_come_with_a_folder_and_go_out_with_one() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let mut folder = super::folder();
        folder.programme[1].places = Some(12);
        folder.programme[1].signup_closes = "2027-05-13T18:00:00Z".parse().ok();
        let db = scene.world.db();
        db.act(&By::Console, super::Load(folder.clone())).await.expect("it loads");
        let written = async || {
            let mut tx = db.read().await.expect("a reader");
            let forum =
                forums::forum_by_slug(&mut tx, &folder.forum.id).await.expect("read").expect("a forum");
            let mut out = folder.clone();
            out.programme[1].places = None;
            out.programme[1].signup_closes = None;
            crate::into_folder(&mut tx, forum.id, &mut out).await.expect("it is written");
            (out.programme[1].places, out.programme[1].signup_closes)
        };
        assert_eq!(written().await, (Some(12), folder.programme[1].signup_closes));
        scene.set_places(20).await;
        db.act(&By::Console, super::Load(folder.clone())).await.expect("it loads again");
        assert_eq!(written().await.0, Some(20), "what was changed here is left");
    })
    .await;
}

#[tokio::test]
async fn whoever_is_only_registered_marks_items_and_takes_no_place_until_they_are_accredited() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 1).await;
        let ana = scene.registered_in("Ana", "en").await;
        assert_eq!(refused(scene.sign_up(&ana).await), "signups-not-cleared");
        let mut browser = scene.browser(ana.person).await;
        let page = browser.get(&scene.path("/programme/walk")).await;
        assert!(page.body.contains("once your accreditation is complete"), "{}", page.body);
        assert!(page.body.contains("value=\"bookmark\"") && !page.body.contains("value=\"sign-up\""));
        scene.world.db().chore(Cleared(ana.registration)).await.unwrap();
        let page = browser.get(&scene.path("/programme/walk")).await;
        assert!(page.body.contains("value=\"sign-up\""), "{}", page.body);
        assert_eq!(scene.sign_up(&ana).await.unwrap(), Got::Place);
    })
    .await;
}
