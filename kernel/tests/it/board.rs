//! Boards: computed once for each audience, resumed where somebody left off, bounded for whoever is slow, and never shown
//! to whom they are not for.

mod shown;
mod watching;

use axum::http::header;
use kernel::{
    Result,
    board::Audience,
    db::{Act, Tx},
    jobs::Jobs,
    journal::Subject,
    live::Topic,
    rights::{By, Role},
    web::{Routes, Who},
};
use shown::{Hall, Office, Shown, hall, office};
use std::{collections::HashMap, sync::atomic::Ordering::SeqCst, time::Duration};
use tokio::time::timeout;
use uuid::Uuid;
use watching::Watching;
use world::{Answer, Client, World, on_both};

/// Whatever takes longer than this will not come.
const COMES_WITHIN: Duration = Duration::from_secs(20);

fn rooms() -> (Routes, Jobs) {
    let routes = Routes::new()
        .get("/hall", Who::Anyone, hall)
        .get("/office", Who::Anyone, office)
        .board::<Hall>()
        .board::<Office>();
    (routes, Jobs::default())
}

struct Happens(Uuid);

impl Act for Happens {
    type Out = ();
    const VERB: &'static str = "test.happens";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("hall", self.0));
        tx.changed(Topic::new("hall", self.0));
        Ok(())
    }
}

fn set(world: &World, clock: &str) {
    *world.app.kept::<Shown>().clock.lock().unwrap() = clock.into();
}

async fn happens(world: &World, clock: &str) {
    set(world, clock);
    world.db().act(&By::Console, Happens(world.forum.id.0)).await.unwrap();
    world.db().live.tell_news(world.db()).await.unwrap();
}

fn rendered(world: &World) -> HashMap<(Audience, String), usize> {
    world.app.kept::<Shown>().rendered.lock().unwrap().clone()
}

/// Waits until that many boards are kept; the gauge that operators see says so.
async fn kept(world: &World, boards: usize) {
    let mut monitor =
        world.client().with_header("authorization", &format!("Bearer {}", world::METRICS_TOKEN));
    let line = format!("kurultai_standing{{of=\"board\",state=\"kept\"}} {boards}\n");
    let all = async {
        while !monitor.get("/metrics").await.body.contains(&line) {
            tokio::task::yield_now().await;
        }
    };
    timeout(COMES_WITHIN, all).await.expect("boards come and go");
}

async fn page(client: &mut Client, path: &str) -> String {
    let Answer { status, body, .. } = client.get(path).await;
    assert_eq!(status, 200, "{body}");
    body
}

/// An address as if the page had shown nothing yet.
fn without_place(address: &str) -> &str {
    address.split("&since=").next().unwrap()
}

#[tokio::test]
async fn a_board_is_rendered_once_for_everybody_who_sees_the_same() {
    on_both(rooms, async |world| {
        world.work().await;
        let address = page(&mut world.client(), "/en/hall").await;
        let before = rendered(&world).values().sum::<usize>();
        let mut crowd = vec![];
        for _ in 0..40 {
            crowd.push(Watching::begin(&mut world.client(), without_place(&address)).await);
        }
        for one in &mut crowd {
            assert_eq!(one.event().await.unwrap(), "board");
        }
        happens(&world, "10:00").await;
        for one in &mut crowd {
            one.until("clock", "10:00").await;
            assert_eq!(one.events.last().unwrap(), &("blocks".into(), vec!["clock".into()]));
        }
        // Once when the first came, once for the news.
        assert_eq!(rendered(&world).values().sum::<usize>(), before + 2);
        // Each frame was written once: all clients were given the same bytes.
        assert!(crowd.iter().all(|one| one.bytes == crowd[0].bytes));
    })
    .await;
}

#[tokio::test]
async fn who_shows_what_the_page_showed_is_sent_nothing_but_a_sign_of_life() {
    on_both(rooms, async |world| {
        world.work().await;
        let address = page(&mut world.client(), "/es/hall").await;
        assert!(address.starts_with("/es/board?of=hall&thing="), "{address}");
        let mut one = Watching::begin(&mut world.client(), &address).await;
        assert_eq!(one.event().await.unwrap(), "beat");
        happens(&world, "10:00").await;
        one.until("clock", "10:00").await;
        assert_eq!(one.events, [("blocks".to_owned(), vec!["clock".to_owned()])]);
    })
    .await;
}

#[tokio::test]
async fn who_was_away_is_sent_the_blocks_that_changed_even_when_nobody_watched_meanwhile() {
    on_both(rooms, async |world| {
        world.work().await;
        let address = page(&mut world.client(), "/en/hall").await;
        let mut one = Watching::begin(&mut world.client(), &address).await;
        one.event().await.unwrap();
        happens(&world, "10:00").await;
        one.until("clock", "10:00").await;
        let left = one.left.clone();
        drop(one);
        kept(&world, 0).await;
        *world.app.kept::<Shown>().list.lock().unwrap() = "Ana".into();
        happens(&world, "10:00").await;
        let mut client = world.client().with_header("last-event-id", &left);
        let mut back = Watching::begin(&mut client, &address).await;
        back.event().await.unwrap();
        assert_eq!(back.events, [("blocks".to_owned(), vec!["list".to_owned()])]);
        assert_eq!(back.blocks["list"], "en: Ana");
    })
    .await;
}

#[tokio::test]
async fn who_was_away_for_more_than_a_thousand_entries_is_sent_everything_once() {
    on_both(rooms, async |world| {
        world.work().await;
        let address = page(&mut world.client(), "/en/hall").await;
        let mut stays = Watching::begin(&mut world.client(), &address).await;
        stays.event().await.unwrap();
        let left = stays.left.clone();
        let acts = (0..1001).map(|_| world.db().act(&By::Console, Happens(world.forum.id.0)));
        futures_util::future::try_join_all(acts).await.unwrap();
        world.db().live.tell_news(world.db()).await.unwrap();
        happens(&world, "11:00").await;
        stays.until("clock", "11:00").await;
        let mut client = world.client().with_header("last-event-id", &left);
        let mut back = Watching::begin(&mut client, &address).await;
        assert_eq!(back.event().await.unwrap(), "board");
        assert_eq!(back.blocks, {
            let mut all = Watching::begin(&mut world.client(), without_place(&address)).await;
            all.event().await.unwrap();
            all.blocks
        });
    })
    .await;
}

#[tokio::test]
async fn a_slow_reader_is_sent_the_newest_state_and_no_queue() {
    on_both(rooms, async |world| {
        world.work().await;
        let address = page(&mut world.client(), "/en/hall").await;
        let mut quick = Watching::begin(&mut world.client(), &address).await;
        let mut slow = Watching::begin(&mut world.client(), &address).await;
        quick.event().await.unwrap();
        for minute in 0..5 {
            let clock = format!("10:0{minute}");
            happens(&world, &clock).await;
            quick.until("clock", &clock).await;
        }
        assert_eq!(slow.event().await.unwrap(), "beat");
        assert_eq!(slow.event().await.unwrap(), "blocks");
        assert_eq!(slow.blocks["clock"], "10:04");
        assert_eq!(slow.left, quick.left);
        happens(&world, "10:05").await;
        slow.until("clock", "10:05").await;
        assert_eq!(slow.events.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_block_for_some_never_reaches_others_whatever_address_they_bring() {
    on_both(rooms, async |world| {
        world.work().await;
        let organiser = world.with_role("Organiser", Role::Organiser, None).await;
        let delegation = world.delegations().await[0].id.0;
        let head = world.with_role("Head", Role::Head, Some(delegation)).await;
        let mut clients =
            [world.client().sign_in(organiser).await, world.client().sign_in(head).await, world.client()];
        // The address that the organiser's page was given.
        let address = page(&mut clients[0], "/en/hall").await;
        let mut all = vec![];
        for client in &mut clients {
            all.push(Watching::begin(client, without_place(&address)).await);
        }
        for one in &mut all {
            one.event().await.unwrap();
        }
        kept(&world, 3).await;
        happens(&world, "10:00").await;
        for one in &mut all {
            one.until("clock", "10:00").await;
        }
        assert!(all[0].blocks["secret"] == "the secretariat's");
        assert!(all[1..].iter().all(|one| !one.bytes.contains("secretariat")));

        let closed = page(&mut clients[0], "/en/office").await;
        assert_eq!(clients[0].stream(&closed).await.status, 200);
        assert_eq!(clients[1].stream(&closed).await.status, 403);
        assert_eq!(clients[2].stream(&closed).await.status, 401);
    })
    .await;
}

#[tokio::test]
async fn who_loses_a_right_is_sent_nothing_more() {
    on_both(rooms, async |world| {
        world.work().await;
        let person = world.with_role("Organiser", Role::Organiser, None).await;
        let mut client = world.client().sign_in(person).await;
        let address = page(&mut client, "/en/office").await;
        let mut one = Watching::begin(&mut client, &address).await;
        one.event().await.unwrap();
        happens(&world, "10:00").await;
        one.until("clock", "office 10:00").await;
        world.without_role(person, Role::Organiser).await;
        happens(&world, "10:01").await;
        assert_eq!(one.event().await, None);
        assert!(!one.bytes.contains("10:01"));
    })
    .await;
}

#[tokio::test]
async fn nobody_listens_to_a_board_that_they_were_not_shown() {
    on_both(rooms, async |world| {
        let mut client = world.client();
        let address = page(&mut client, "/en/hall").await;
        let other = address.replace(&world.forum.id.0.to_string(), &Uuid::nil().to_string());
        assert_eq!(client.stream(&other).await.status, 403);
        assert_eq!(client.stream(&address.replace("of=hall", "of=office")).await.status, 403);
        assert_eq!(client.stream("/en/board?of=hall").await.status, 400);
    })
    .await;
}

#[tokio::test]
async fn a_board_is_kept_as_long_as_somebody_watches() {
    on_both(rooms, async |world| {
        world.work().await;
        let address = page(&mut world.client(), "/en/hall").await;
        let mut one = Watching::begin(&mut world.client(), &address).await;
        let mut other = Watching::begin(&mut world.client(), &address.replace("/en/", "/es/")).await;
        one.event().await.unwrap();
        assert_eq!(other.event().await.unwrap(), "board");
        assert_eq!(other.blocks["list"], "es: ");
        kept(&world, 2).await;
        drop(one);
        kept(&world, 1).await;
        drop(other);
        kept(&world, 0).await;
        let before = rendered(&world).values().sum::<usize>();
        happens(&world, "12:00").await;
        assert_eq!(rendered(&world).values().sum::<usize>(), before);
    })
    .await;
}

#[tokio::test]
async fn a_board_that_cannot_be_rendered_keeps_what_it_showed_and_tries_again() {
    on_both(rooms, async |world| {
        world.work().await;
        let address = page(&mut world.client(), "/en/hall").await;
        let mut one = Watching::begin(&mut world.client(), &address).await;
        one.event().await.unwrap();
        let shown = world.app.kept::<Shown>();
        shown.breaks.store(true, SeqCst);
        let before = rendered(&world).values().sum::<usize>();
        happens(&world, "10:00").await;
        let tried = async {
            while rendered(&world).values().sum::<usize>() == before {
                tokio::task::yield_now().await;
            }
        };
        timeout(COMES_WITHIN, tried).await.expect("it is tried");
        shown.breaks.store(false, SeqCst);
        // No news come any more.
        one.until("clock", "10:00").await;
    })
    .await;
}

#[tokio::test]
async fn every_board_is_let_go_when_the_house_stops() {
    on_both(rooms, async |world| {
        let address = page(&mut world.client(), "/en/hall").await;
        let mut one = Watching::begin(&mut world.client(), &address).await;
        one.event().await.unwrap();
        world.app.stop.cancel();
        assert_eq!(one.event().await, None);
    })
    .await;
}

/// A stream says what it is, and that no proxy may gather it.
#[tokio::test]
async fn a_stream_is_neither_kept_nor_gathered_on_its_way() {
    on_both(rooms, async |world| {
        let address = page(&mut world.client(), "/en/hall").await;
        let stream = world.client().stream(&address).await;
        let header = |name: &str| stream.headers.get(name).unwrap().to_str().unwrap().to_owned();
        assert_eq!(header(header::CONTENT_TYPE.as_str()), "text/event-stream");
        assert_eq!(header(header::CACHE_CONTROL.as_str()), "no-store");
        assert_eq!(header("x-accel-buffering"), "no");
    })
    .await;
}
