//! Whoever has something to do with what begins at another time sees it and is told.

use super::{Guest, Scene, rooms};
use crate::Bookmark;
use jiff::SignedDuration;
use kernel::{
    Result,
    db::{Act, Tx},
    journal::Subject,
    rights::By,
};
use world::on_both;

/// The stage says of an item, by its word, how late it is.
struct Declares(forums::ForumId, &'static str, Option<i64>);

impl Act for Declares {
    type Out = ();
    const VERB: &'static str = "test.declares";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let item = programme::by_slug(tx, self.0, self.1).await?.expect("an item");
        tx.about(Subject::new("forum", self.0.0));
        programme::declare(tx, self.0, item.id, self.2).await
    }
}

impl Scene {
    async fn declare(&self, item: &'static str, minutes: Option<i64>) {
        let act = Declares(self.world.forum.id, item, minutes);
        self.world.db().act(&By::Console, act).await.unwrap();
    }

    /// An item is late, and has been for a minute.
    async fn is_late(&self, item: &'static str, minutes: Option<i64>) {
        self.declare(item, minutes).await;
        self.a_minute_later().await;
    }

    async fn a_minute_later(&self) {
        self.world.later(programme::TOLD_AFTER);
        self.world.work().await;
    }

    async fn marks(&self, guest: &Guest, item: &str) {
        let act = Bookmark { forum: self.world.forum.clone(), item: item.into() };
        self.world.db().act(&guest.by, act).await.unwrap();
    }

    /// Address and text of every letter about something late.
    async fn told(&self) -> Vec<(String, String)> {
        let mut told = self.letters_of("signups.delayed").await;
        told.sort();
        told
    }
}

#[tokio::test]
async fn whoever_marked_signed_up_or_has_a_part_gets_one_letter_about_all_of_it_in_their_language() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 3).await;
        let (ana, bea) = (scene.guest_in("Ana", "pt").await, scene.guest("Bea").await);
        scene.guest("Cid").await;
        // Ana speaks at the opening.
        scene.marks(&ana, "dinner").await;
        scene.sign_up(&bea).await.unwrap();
        scene.declare("opening", Some(15)).await;
        scene.declare("walk", Some(20)).await;
        scene.declare("dinner", Some(30)).await;
        scene.world.work().await;
        assert!(scene.told().await.is_empty(), "it has not stood for a minute");
        scene.a_minute_later().await;
        let told = scene.told().await;
        let [(to_ana, hers), (to_bea, other)] = &told[..] else { panic!("two letters: {told:#?}") };
        assert_eq!((to_ana.as_str(), to_bea.as_str()), ("ana@example.org", "bea@example.org"));
        assert!(hers.contains("Abertura") && hers.contains("10:15"), "{hers}");
        assert!(hers.contains("20:00") && hers.contains("/pt/f/river-forum/now"), "{hers}");
        assert!(hers.find("Abertura") < hers.find("20:00"), "in the order in which it begins: {hers}");
        assert!(other.contains("Walk along the river: planned for"), "{other}");
        assert!(other.contains("now expected at 10:50") && !other.contains("Dinner"), "{other}");
    })
    .await;
}

#[tokio::test]
async fn it_is_told_again_only_when_it_has_changed_by_as_much_and_that_it_is_as_planned_again() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let ana = scene.guest("Ana").await;
        scene.marks(&ana, "walk").await;
        for (minutes, letters) in
            [(Some(9), 0), (Some(12), 1), (Some(21), 1), (Some(3), 1), (Some(22), 2), (None, 3)]
        {
            scene.is_late("walk", minutes).await;
            assert_eq!(scene.told().await.len(), letters, "{minutes:?}");
        }
        let told = scene.told().await;
        assert!(told.iter().any(|(_, text)| text.contains("as planned again")), "{told:#?}");
    })
    .await;
}

#[tokio::test]
async fn what_is_taken_back_within_a_minute_is_told_to_nobody() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let ana = scene.guest("Ana").await;
        scene.marks(&ana, "walk").await;
        scene.declare("walk", Some(200)).await;
        scene.world.later(SignedDuration::from_secs(40));
        scene.declare("walk", Some(20)).await;
        scene.world.later(SignedDuration::from_secs(30));
        scene.world.work().await;
        assert!(scene.told().await.is_empty(), "the last word has not stood for a minute");
        scene.a_minute_later().await;
        let told = scene.told().await;
        assert!(told.len() == 1 && told[0].1.contains("10:50"), "{told:#?}");
    })
    .await;
}

#[tokio::test]
async fn nobody_is_told_of_what_has_begun() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let ana = scene.guest("Ana").await;
        scene.marks(&ana, "walk").await;
        let begins = scene.item().await.starts().unwrap().timestamp();
        scene.world.later(begins.duration_since(world::beginning()) + SignedDuration::from_mins(5));
        scene.is_late("walk", Some(-20)).await;
        assert!(scene.told().await.is_empty(), "it would have begun by now");
        scene.is_late("walk", Some(20)).await;
        assert_eq!(scene.told().await.len(), 1, "it begins in a quarter of an hour");
    })
    .await;
}

#[tokio::test]
async fn whoever_marks_an_item_that_is_late_is_told_of_the_next_time_alone() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (ana, bea) = (scene.guest("Ana").await, scene.guest("Bea").await);
        scene.marks(&ana, "walk").await;
        scene.is_late("walk", Some(20)).await;
        scene.marks(&bea, "walk").await;
        scene.withdraw(&ana).await;
        scene.is_late("walk", Some(40)).await;
        let told = scene.told().await;
        let to: Vec<&str> = told.iter().map(|(to, _)| to.as_str()).collect();
        assert_eq!(
            to,
            ["ana@example.org", "bea@example.org"],
            "whoever has withdrawn is not written to again"
        );
        assert!(told[1].1.contains("11:10"), "{told:#?}");
    })
    .await;
}

#[tokio::test]
async fn ones_own_programme_and_calendar_have_the_time_at_which_it_is_expected() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let ana = scene.guest("Ana").await;
        scene.marks(&ana, "walk").await;
        let mut browser = scene.browser(ana.person).await;
        browser.post(&scene.path("/my-programme"), &[]).await;
        let mine = browser.get(&scene.path("/my-programme")).await;
        assert_eq!(mine.body.matches("At the same time: ").count(), 2, "the opening: {}", mine.body);
        let address = mine.between("https://forum.example", "\"").to_owned();
        let event = async || {
            let calendar = scene.world.client().get(&address).await;
            let mut events = calendar.body.split("BEGIN:VEVENT").skip(1);
            events.find(|it| it.contains("Walk along")).expect("the walk").to_owned()
        };
        let number = |event: &str| -> i64 {
            let number = event.split("SEQUENCE:").nth(1).and_then(|rest| rest.lines().next());
            number.expect("a sequence").parse().expect("a number")
        };
        let before = event().await;
        assert!(before.contains("DTSTART;TZID=Europe/Lisbon:20270514T103000"), "{before}");

        scene.declare("walk", Some(40)).await;
        let late = event().await;
        assert!(late.contains("DTSTART;TZID=Europe/Lisbon:20270514T111000"), "{late}");
        assert!(late.contains("DTEND;TZID=Europe/Lisbon:20270514T124000"), "{late}");
        assert!(late.contains("STATUS:CONFIRMED") && number(&late) > number(&before), "{late}");
        let mine = browser.get(&scene.path("/my-programme")).await;
        assert!(mine.body.contains("10:30") && mine.body.contains("expected 11:10"), "{}", mine.body);
        assert!(!mine.body.contains("At the same time: "), "the opening is over by then: {}", mine.body);

        scene.declare("walk", None).await;
        let again = event().await;
        assert!(again.contains("DTSTART;TZID=Europe/Lisbon:20270514T103000"), "{again}");
        assert!(number(&again) > number(&late), "{again}");
    })
    .await;
}
