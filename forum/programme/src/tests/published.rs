//! What strangers are shown of the programme: worked out once, until the site changes.

use super::{Load, PATH, folder, house, loaded};
use folder::{Folder, Text};
use jiff::SignedDuration;
use kernel::rights::By;
use world::{World, on_both};

/// The example under other words for its opening.
fn opening(english: &str, kazakh: &str) -> Folder {
    let mut folder = folder();
    let items = &mut folder.programme[0].items;
    let title = &mut items.iter_mut().find(|item| item.id == "opening").expect("the opening").title;
    *title = Text::new("en", english);
    title.write("kk", kazakh);
    folder
}

/// Changes the site; the house has not heard of it yet.
async fn changed(world: &World, folder: Folder) {
    world.db().act(&By::Console, Load(folder)).await.expect("it loads");
}

/// What every process does as soon as it hears that the site has changed.
async fn heard(world: &World) {
    world.app.set_house(forums::house(world.db()).await.expect("the house is known"));
}

/// The list as a stranger sees it who narrows it down: an address that is kept by nobody else.
async fn narrowed(world: &World, lang: &str) -> String {
    let page = world.client().get(&format!("/{lang}{PATH}?kind=ceremony")).await;
    assert_eq!(page.status, 200, "{}", page.body);
    page.body
}

#[tokio::test]
async fn a_stranger_sees_a_change_of_the_site_at_once_and_not_what_was_worked_out_before() {
    on_both(house, async |world| {
        loaded(&world, &opening("First words", "Бірінші сөз")).await;
        assert!(narrowed(&world, "en").await.contains("First words"));
        changed(&world, opening("Second words", "Екінші сөз")).await;
        heard(&world).await;
        let page = narrowed(&world, "en").await;
        assert!(page.contains("Second words") && !page.contains("First words"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn what_was_worked_out_is_for_strangers_and_for_a_minute() {
    on_both(house, async |world| {
        loaded(&world, &opening("First words", "Бірінші сөз")).await;
        assert!(narrowed(&world, "en").await.contains("First words"));
        changed(&world, opening("Second words", "Екінші сөз")).await;
        assert!(narrowed(&world, "en").await.contains("First words"), "worked out once");
        let person = world.person("Ana").await;
        let mut browser = world.client().sign_in(person).await;
        let page = browser.get(&format!("/en{PATH}?kind=ceremony")).await;
        assert!(page.body.contains("Second words"), "whoever is signed in sees what is there now");
        world.later(SignedDuration::from_secs(61));
        assert!(narrowed(&world, "en").await.contains("Second words"));
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
            let page = narrowed(&world, lang).await;
            assert!(page.contains(own) && !page.contains(other), "{lang}: {page}");
        }
        changed(&world, opening("Second words", "Екінші сөз")).await;
        heard(&world).await;
        assert!(narrowed(&world, "kk").await.contains("Екінші сөз"));
        assert!(narrowed(&world, "en").await.contains("Second words"));
    })
    .await;
}
