//! What is late: on every page that shows a time, in calendars, feeds and files, and for nobody in a rehearsal.

use super::scene::{Load, Scene, folder, house};
use crate::{
    acts::{Declare, EndRehearsal, Rehearse, Undo},
    store,
};
use jiff::Timestamp;
use kernel::{
    Result, Text,
    db::{Act, Json, Tx},
    jobs::Jobs,
    journal::Subject,
    rights::{By, Role},
    web::Routes,
};
use programme::{Delays, Item, ItemId, Neighbours, Room, RoomId};
use world::on_both;

fn with_programme() -> (Routes, Jobs) {
    let (routes, jobs) = house();
    (routes.merge(programme::routes(Neighbours::default())), jobs)
}

impl Scene {
    async fn is_late(&self, item: &Item, minutes: Option<i64>) {
        let mut tx = self.world.db().read().await.expect("a reader");
        let seen = store::delays(&mut tx, self.world.forum.id).await.expect("delays").remove(&item.id);
        drop(tx);
        let (forum, hall) = (self.world.forum.id, self.main.id);
        self.act(Declare { forum, hall, item: item.id, seen, minutes }).await.expect("it is declared");
    }

    /// By how many minutes the debate and the greeting after it move.
    async fn minutes(&self) -> (i64, i64) {
        let mut tx = self.world.db().read().await.expect("a reader");
        let delays = Delays::of(&mut tx, self.world.forum.id).await.expect("delays");
        (delays.minutes(self.debate.id), delays.minutes(self.address.id))
    }

    /// What a stranger sees, of no page that was kept from before.
    async fn shown(&self, page: &str) -> String {
        let page = self.world.client().get(&self.path(&format!("{page}?after=1"))).await;
        assert_eq!(page.status, 200, "{}", page.body);
        page.body
    }

    /// It is that time.
    fn is(&self, time: &str) {
        let time: Timestamp = time.parse().expect("an instant");
        self.world.later(time.duration_since(self.world.db().clock.now()));
    }
}

#[tokio::test]
async fn pages_show_when_something_late_is_expected_beside_when_it_was_planned() {
    on_both(with_programme, async |world| {
        let s = Scene::new(world).await;
        let ada = s.world.person("Ada").await;
        let mut known = s.world.client().sign_in(ada).await;
        let pages = ["/programme", "/programme/greeting"];
        for page in pages {
            for shown in [s.shown(page).await, known.get(&s.path(page)).await.body] {
                assert!(shown.contains("12:00") && !shown.contains("expected"), "{page}: {shown}");
            }
        }
        s.is_late(&s.debate, Some(20)).await;
        for page in pages {
            for shown in [s.shown(page).await, known.get(&s.path(page)).await.body] {
                assert!(shown.contains("12:00") && shown.contains("expected 12:20"), "{page}: {shown}");
            }
        }
        let narrowed = known.get(&s.path("/programme?room=main-hall")).await.body;
        assert!(narrowed.contains("expected 11:20") && narrowed.contains("expected 12:20"), "{narrowed}");
        let linked = s.shown("/programme/greeting").await;
        for said in [
            "\"startDate\":\"2027-05-14T12:20:00+01:00\"",
            "\"previousStartDate\":\"2027-05-14T12:00:00+01:00\"",
            "\"endDate\":\"2027-05-14T13:20:00+01:00\"",
            "EventRescheduled",
        ] {
            assert!(linked.contains(said), "{said}: {linked}");
        }
    })
    .await;
}

#[tokio::test]
async fn pages_say_so_until_the_day_is_over() {
    on_both(with_programme, async |world| {
        let s = Scene::new(world).await;
        s.is_late(&s.debate, Some(20)).await;
        s.is("2027-05-14T22:59:00Z");
        assert!(s.shown("/programme/greeting").await.contains("expected 12:20"), "in Porto it is 23:59");
        s.is("2027-05-14T23:00:00Z");
        assert!(!s.shown("/programme/greeting").await.contains("expected"));
    })
    .await;
}

#[tokio::test]
async fn a_calendar_and_the_feed_of_changes_have_the_expected_time_and_exchanged_files_the_plan() {
    on_both(with_programme, async |world| {
        let s = Scene::new(world).await;
        let calendar = s.shown("/programme.ics").await;
        assert!(calendar.contains("DTSTART;TZID=Europe/Lisbon:20270514T120000"), "{calendar}");
        s.is_late(&s.debate, Some(20)).await;
        let calendar = s.shown("/programme.ics").await;
        let greeting =
            calendar.split("BEGIN:VEVENT").find(|it| it.contains("A greeting")).expect("it is there");
        for said in
            ["DTSTART;TZID=Europe/Lisbon:20270514T122000", "SEQUENCE:1", "LAST-MODIFIED:20260501T090000Z"]
        {
            assert!(greeting.contains(said), "{said}: {greeting}");
        }
        let feed = s.shown("/programme.atom").await;
        assert!(feed.contains("Expected 12:20, planned for 12:00"), "{feed}");
        let (xml, json) = (s.shown("/programme.xml").await, s.shown("/programme.json").await);
        assert!(xml.contains("<start>12:00</start>") && xml.contains("2027-05-14T12:20:00+01:00"), "{xml}");
        assert!(json.contains("\"start\":\"12:00\"") && json.contains("2027-05-14T12:20:00+01:00"), "{json}");
    })
    .await;
}

#[tokio::test]
async fn a_rehearsal_makes_nothing_late_for_anybody() {
    on_both(with_programme, async |world| {
        let s = Scene::new(world).await;
        s.is_late(&s.address, Some(15)).await;
        s.open(false).await.expect("the list is closed");
        s.put(&s.main, None).await.expect("nothing goes on");
        s.act(Rehearse { forum: s.world.forum.id }).await.expect("it rehearses");
        s.is_late(&s.debate, Some(20)).await;
        s.is_late(&s.address, Some(40)).await;
        assert_eq!(s.minutes().await, (0, 15));
        assert!(s.shown("/programme/greeting").await.contains("expected 12:15"));
        s.act(EndRehearsal { forum: s.world.forum.id }).await.expect("it has ended");
        assert_eq!(s.minutes().await, (0, 15));
    })
    .await;
}

#[tokio::test]
async fn a_delay_that_is_taken_back_leaves_everything_as_planned() {
    on_both(with_programme, async |world| {
        let s = Scene::new(world).await;
        s.is_late(&s.debate, Some(20)).await;
        let mut tx = s.world.db().read().await.expect("a reader");
        let step = store::last_step(&mut tx, s.main.id).await.expect("read").expect("there is one").id;
        drop(tx);
        s.act(Undo { forum: s.world.forum.id, hall: s.main.id, step }).await.expect("it is taken back");
        assert_eq!(s.minutes().await, (0, 0));
        assert!(!s.shown("/programme").await.contains("expected"));
    })
    .await;
}

#[tokio::test]
async fn what_follows_is_worked_out_anew_when_the_programme_changes() {
    on_both(with_programme, async |world| {
        let s = Scene::new(world).await;
        s.is_late(&s.debate, Some(20)).await;
        assert_eq!(s.minutes().await, (20, 20));
        let mut moved = folder();
        let debate = moved.programme.iter_mut().find(|it| it.id == "debate").expect("the debate");
        debate.room = Some("small-hall".into());
        s.world.db().act(&By::Console, Load(moved)).await.expect("it loads");
        assert_eq!(s.minutes().await, (20, 0), "the greeting is in another hall now");
    })
    .await;
}

#[tokio::test]
async fn zero_on_the_console_says_that_an_item_begins_as_planned_whatever_is_late_before_it() {
    on_both(with_programme, async |world| {
        let s = Scene::new(world).await;
        s.is_late(&s.debate, Some(20)).await;
        s.put(&s.main, Some(s.address.id)).await.expect("it goes on");
        let mia = s.world.with_role("Minh", Role::Moderator, None).await;
        let mut console = s.world.client().sign_in(mia).await;
        let item = s.address.id.to_string();
        let says = async |console: &mut world::Client, late: &str, seen: &str| {
            let fields = [("item", item.as_str()), ("late", late), ("delay_seen", seen)];
            let answer = console.post(&s.path("/stage/main-hall/delay"), &fields).await;
            assert_eq!(answer.status, 303, "{}", answer.body);
        };
        says(&mut console, "0", "").await;
        assert_eq!(s.minutes().await, (20, 0));
        says(&mut console, "", "0").await;
        assert_eq!(s.minutes().await, (20, 20), "without a word of its own it moves with what is late");
    })
    .await;
}

/// A forum within the forum is lent the main hall for something at the time of the debate.
struct Lends {
    inner: forums::ForumId,
    outer: forums::ForumId,
    hall: Room,
    debate: ItemId,
}

impl Act for Lends {
    type Out = ();
    const VERB: &'static str = "test.lends";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("forum", self.inner.0));
        let hall = RoomId(tx.new_id());
        programme::put_room(tx, self.inner, Room { id: hall, city: None, ..self.hall.clone() }).await?;
        let mut new = programme::whole(tx, self.outer, self.debate).await?.expect("the debate");
        new.forum = self.inner;
        new.item.id = ItemId(tx.new_id());
        new.item.title = Json(Text::new("en", "The offers"));
        (new.item.parent, new.item.city, new.item.room) = (None, None, Some(hall));
        (new.item.source, new.item.source_id) = (None, None);
        programme::put(tx, new, &[]).await
    }
}

#[tokio::test]
async fn now_and_next_of_a_hall_shows_what_a_forum_held_within_does_there() {
    on_both(with_programme, async |world| {
        let s = Scene::new(world).await;
        let within = forums::New {
            slug: "panel".into(),
            title: Text::new("en", "A forum within the forum"),
            languages: vec!["en".into()],
            zone: "Europe/Lisbon".into(),
            days: None,
            parent: Some(s.world.forum.slug.clone()),
        };
        let inner = s.world.db().act(&By::Console, within).await.expect("a forum");
        s.world.app.set_house(forums::house(s.world.db()).await.expect("the house is known"));
        let lends = Lends { inner, outer: s.world.forum.id, hall: s.main.clone(), debate: s.debate.id };
        s.world.db().act(&By::Console, lends).await.expect("the hall is lent");
        s.put(&s.main, None).await.expect("nothing goes on");
        s.is("2027-05-14T10:30:00Z");
        let now = s.shown("/now").await;
        assert!(now.contains("The offers") && now.contains("/f/panel/programme/the-offers"), "{now}");
        assert!(!now.contains("The debate"), "what is on is shown once: {now}");
        s.put(&s.main, Some(s.debate.id)).await.expect("it goes on");
        let now = s.shown("/now").await;
        assert!(now.find("The debate") < now.find("The offers"), "the stage says what is on: {now}");
    })
    .await;
}
