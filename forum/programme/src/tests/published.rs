//! What is shown of the programme: worked out once, until something changes that it rests on.

use super::{Load, PATH, folder, house, loaded};
use folder::{Folder, Text};
use jiff::SignedDuration;
use kernel::{
    Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::By,
};
use uuid::Uuid;
use world::{Client, World, on_both};

/// The example under other words for its opening.
fn opening(english: &str, kazakh: &str) -> Folder {
    let mut folder = folder();
    let items = &mut folder.programme[0].items;
    let title = &mut items.iter_mut().find(|item| item.id == "opening").expect("the opening").title;
    *title = Text::new("en", english);
    title.write("kk", kazakh);
    folder
}

async fn changed(world: &World, folder: Folder) {
    world.db().act(&By::Console, Load(folder)).await.expect("it loads");
}

/// The list narrowed down: an address that is kept by nobody else.
async fn narrowed(browser: &mut Client, lang: &str) -> String {
    let page = browser.get(&format!("/{lang}{PATH}?kind=ceremony")).await;
    assert_eq!(page.status, 200, "{}", page.body);
    page.body
}

/// Another opening, which no page of the site is told of; only, where that is said, whoever watches registrations.
struct Renamed {
    told: bool,
}

impl Act for Renamed {
    type Out = ();
    const VERB: &'static str = "test.renamed";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (forum,): (Uuid,) =
            tx.sql("select forum from programme_item where slug = 'opening'").one().await?;
        tx.about(Subject::new("forum", forum));
        if self.told {
            tx.changed(Topic::new("registration", forum));
        }
        let title = kernel::db::Json(kernel::Text::new("en", "Second words"));
        tx.sql("update programme_item set title = $1 where slug = 'opening'").bind(&title).run().await?;
        Ok(())
    }
}

async fn renamed(world: &World, told: bool) {
    world.db().act(&By::House, Renamed { told }).await.expect("it is renamed");
}

#[tokio::test]
async fn whoever_asks_sees_a_change_of_the_site_at_once() {
    on_both(house, async |world| {
        loaded(&world, &opening("First words", "Бірінші сөз")).await;
        let person = world.person("Ana").await;
        let (mut stranger, mut known) = (world.client(), world.client().sign_in(person).await);
        for browser in [&mut stranger, &mut known] {
            assert!(narrowed(browser, "en").await.contains("First words"));
        }
        changed(&world, opening("Second words", "Екінші сөз")).await;
        for browser in [&mut stranger, &mut known] {
            let page = narrowed(browser, "en").await;
            assert!(page.contains("Second words") && !page.contains("First words"), "{page}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_file_of_the_programme_says_a_change_at_once() {
    on_both(house, async |world| {
        loaded(&world, &opening("First words", "Бірінші сөз")).await;
        let person = world.person("Ana").await;
        let mut browser = world.client().sign_in(person).await;
        for ending in ["ics", "xml", "json", "atom"] {
            assert!(
                browser.get(&format!("/en{PATH}.{ending}")).await.body.contains("First words"),
                "{ending}"
            );
        }
        changed(&world, opening("Second words", "Екінші сөз")).await;
        for ending in ["ics", "xml", "json", "atom"] {
            let file = browser.get(&format!("/en{PATH}.{ending}")).await.body;
            assert!(file.contains("Second words") && !file.contains("First words"), "{ending}: {file}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_registrations_change_is_seen_at_once_when_signed_in_and_by_strangers_within_a_minute() {
    on_both(house, async |world| {
        loaded(&world, &opening("First words", "Бірінші сөз")).await;
        let person = world.person("Ana").await;
        let (mut stranger, mut known) = (world.client(), world.client().sign_in(person).await);
        assert!(narrowed(&mut stranger, "en").await.contains("First words"));
        assert!(narrowed(&mut known, "en").await.contains("First words"));
        renamed(&world, true).await;
        assert!(narrowed(&mut known, "en").await.contains("Second words"));
        assert!(narrowed(&mut stranger, "en").await.contains("First words"), "worked out once");
        world.later(SignedDuration::from_secs(61));
        assert!(narrowed(&mut stranger, "en").await.contains("Second words"));
    })
    .await;
}

#[tokio::test]
async fn what_nobody_tells_of_is_seen_within_a_minute() {
    on_both(house, async |world| {
        loaded(&world, &opening("First words", "Бірінші сөз")).await;
        let person = world.person("Ana").await;
        let mut known = world.client().sign_in(person).await;
        assert!(narrowed(&mut known, "en").await.contains("First words"));
        renamed(&world, false).await;
        assert!(narrowed(&mut known, "en").await.contains("First words"), "worked out once");
        world.later(SignedDuration::from_secs(61));
        assert!(narrowed(&mut known, "en").await.contains("Second words"));
    })
    .await;
}

#[tokio::test]
async fn each_language_has_its_own() {
    on_both(house, async |world| {
        loaded(&world, &opening("First words", "Бірінші сөз")).await;
        for (lang, own, other) in [
            ("en", "First words", "Бірінші сөз"),
            ("kk", "Бірінші сөз", "First words"),
            ("en", "First words", "Бірінші сөз"),
        ] {
            let page = narrowed(&mut world.client(), lang).await;
            assert!(page.contains(own) && !page.contains(other), "{lang}: {page}");
        }
        changed(&world, opening("Second words", "Екінші сөз")).await;
        assert!(narrowed(&mut world.client(), "kk").await.contains("Екінші сөз"));
        assert!(narrowed(&mut world.client(), "en").await.contains("Second words"));
    })
    .await;
}
