//! What this room promises, on both engines, by the pages that people use.

mod delays;
mod files;
mod linked;
mod published;
mod undone;

use crate::{items, load, participants, rooms, routes};
use folder::{Folder, Text, programme};
use kernel::{
    Result,
    db::{Act, Tx},
    jobs::Jobs,
    journal::Subject,
    rights::By,
};
use std::{path::Path, sync::LazyLock};
use world::{World, on_both};

fn house() -> (kernel::web::Routes, Jobs) {
    (routes(crate::Neighbours::default()), Jobs::default().on(crate::on_forget))
}

/// The large example, which is read once for all tests.
fn folder() -> Folder {
    static EXAMPLE: LazyLock<Folder> = LazyLock::new(|| {
        folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/solidarity-forum-2025"))
            .expect("the example has no fault")
    });
    EXAMPLE.clone()
}

struct Load(Folder);

impl Act for Load {
    type Out = (forums::ForumId, Vec<String>);
    const VERB: &'static str = "forum.loaded";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<Self::Out> {
        let (id, _) = forums::load(tx, &self.0, false).await?;
        tx.about(Subject::new("forum", id.0));
        let left = load(tx, id, &self.0, false).await?;
        Ok((id, left))
    }
}

async fn loaded(world: &World, folder: &Folder) -> forums::ForumId {
    let (id, left) = world.db().act(&By::Console, Load(folder.clone())).await.expect("it loads");
    assert!(left.is_empty(), "{left:?}");
    world.app.set_house(forums::house(world.db()).await.expect("the house is known"));
    id
}

const PATH: &str = "/f/solidarity-forum-2025/programme";

#[tokio::test]
async fn a_folder_that_is_loaded_twice_changes_nothing() {
    on_both(house, async |world| {
        let id = loaded(&world, &folder()).await;
        let mut tx = world.db().read().await.expect("a reader");
        let before = (
            items(&mut tx, id).await.expect("items"),
            participants(&mut tx, id).await.expect("people"),
            rooms(&mut tx, id).await.expect("rooms"),
        );
        drop(tx);
        loaded(&world, &folder()).await;
        let mut tx = world.db().read().await.expect("a reader");
        assert_eq!(before.0, items(&mut tx, id).await.expect("items"));
        assert_eq!(before.1, participants(&mut tx, id).await.expect("people"));
        assert_eq!(before.2, rooms(&mut tx, id).await.expect("rooms"));
        let hall = before.2.iter().find(|room| room.slug == "great-hall").expect("the hall");
        assert_eq!((hall.seats, hall.shared), (Some(700), false));
        assert!(before.2.iter().find(|room| room.slug == "gallery").expect("the gallery").shared);
    })
    .await;
}

#[tokio::test]
async fn what_is_not_in_the_folder_any_more_goes_and_the_rest_keeps_its_ids() {
    on_both(house, async |world| {
        let mut folder = folder();
        let id = loaded(&world, &folder).await;
        let ids = async || -> Vec<_> {
            let mut tx = world.db().read().await.expect("a reader");
            items(&mut tx, id).await.expect("items").into_iter().map(|item| (item.slug, item.id)).collect()
        };
        let before = ids().await;
        folder.programme[0].items.retain(|item| item.id != "opening");
        loaded(&world, &folder).await;
        let after = ids().await;
        assert!(before.iter().any(|(slug, _)| slug == "opening"));
        assert!(!after.iter().any(|(slug, _)| slug == "opening"));
        assert!(after.iter().all(|item| before.contains(item)));
    })
    .await;
}

#[tokio::test]
async fn what_is_cancelled_or_not_certain_is_so_in_the_folder_and_wherever_that_is_loaded() {
    on_both(house, async |world| {
        let mut folder = folder();
        let items = &mut folder.programme[0].items;
        items[0].status = Some(programme::Status::Tentative);
        items[1].status = Some(programme::Status::Cancelled);
        let id = loaded(&world, &folder).await;
        let mut tx = world.db().read().await.expect("a reader");
        let mut written = folder.clone();
        written.programme = vec![];
        crate::into_folder(&mut tx, id, &mut written).await.expect("it is written");
        drop(tx);
        let said = |folder: &Folder| -> Vec<_> {
            folder.programme[0].items.iter().map(|item| (item.id.clone(), item.status)).collect()
        };
        assert_eq!(said(&written), said(&folder));
        let (off, unsure) = (&folder.programme[0].items[1].id, &folder.programme[0].items[0].id);
        let mut browser = world.client();
        assert!(browser.get(&format!("/en{PATH}/{off}")).await.body.contains("EventCancelled"));
        assert!(browser.get(&format!("/en{PATH}/{unsure}")).await.body.contains("EventScheduled"));
    })
    .await;
}

#[tokio::test]
async fn the_programme_is_shown_by_days_and_cities_and_narrowed_without_a_script() {
    on_both(house, async |world| {
        loaded(&world, &folder()).await;
        let mut browser = world.client();
        let all = browser.get(&format!("/en{PATH}")).await;
        assert_eq!(all.status, 200, "{}", all.body);
        assert!(all.body.contains("Opening ceremony") && all.body.contains("Great Hall"));
        assert_eq!(all.body.matches("<section class=\"day\">").count(), 3, "Baku, Baku, Nakhchivan");
        assert!(all.body.contains("Time zone: UTC+04:00"), "readers live in several zones");
        let one = browser.get(&format!("/en{PATH}?kind=ceremony&city=baku&day=2025-11-24")).await;
        assert!(one.body.contains("Opening ceremony"));
        assert!(!one.body.contains("Visit to the cultural stands"));
        let none = browser.get(&format!("/en{PATH}?day=2031-01-01")).await;
        assert!(none.body.contains("Nothing fits"), "{}", none.body);
    })
    .await;
}

#[tokio::test]
async fn an_item_has_a_page_with_time_place_people_and_linked_data() {
    on_both(house, async |world| {
        loaded(&world, &folder()).await;
        let mut browser = world.client();
        let page = browser.get(&format!("/kk{PATH}/address")).await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(page.body.contains("UTC+04:00"));
        assert!(page.body.contains("datetime=\"2025-11-24T11:10:00+04:00\""));
        assert!(page.body.contains("Мемлекет басшысының көмекшісі"), "the reader");
        assert!(page.body.contains("Үлкен зал"), "the room of what it lies in");
        let linked = page.between("<script type=\"application/ld+json\">", "</script>");
        let linked: serde_json::Value = serde_json::from_str(linked).expect("JSON");
        assert_eq!(linked["startDate"], "2025-11-24T11:10:00+04:00");
        assert_eq!(linked["superEvent"]["name"], "Ашылу салтанаты");
        assert_eq!(browser.get(&format!("/en{PATH}/no-such-item")).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_text_in_another_language_says_which() {
    on_both(house, async |world| {
        let mut folder = folder();
        folder.programme[0].items[0].title = Text::new("hu", "Regisztráció");
        let slug = folder.programme[0].items[0].id.clone();
        loaded(&world, &folder).await;
        let page = world.client().get(&format!("/en{PATH}/{slug}")).await;
        assert!(page.body.contains("<h1 lang=\"hu\">Regisztráció</h1>"), "{}", page.body);
        assert!(page.body.contains("Magyar"));
    })
    .await;
}

#[tokio::test]
async fn a_long_programme_is_shown_day_by_day() {
    on_both(house, async |world| {
        let mut folder = folder();
        let first = folder.programme[0].items[0].clone();
        for number in 0..1_000 {
            let id = format!("talk-{number}");
            let title = Text::new("en", format!("Talk {number}"));
            folder.programme[0].items.push(programme::Item { id, title, ..first.clone() });
        }
        loaded(&world, &folder).await;
        let page = world.client().get(&format!("/en{PATH}")).await;
        assert!(page.body.contains("Talk 999"));
        assert!(page.body.contains("?day=2025-11-25"), "the way to the other day");
        assert!(!page.body.contains("Founding"), "what is on the other day");
        assert!(page.bytes.len() < 1_500_000, "{} bytes", page.bytes.len());
    })
    .await;
}

#[tokio::test]
async fn the_programme_is_a_calendar_and_a_feed_of_changes_in_the_language_of_the_address() {
    on_both(house, async |world| {
        loaded(&world, &folder()).await;
        let mut browser = world.client();
        for (ending, kind, says) in [
            ("ics", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR"),
            ("xml", "application/xml", "<schedule"),
            ("json", "application/json", "\"schedule\""),
            ("atom", "application/atom+xml", "<feed"),
        ] {
            let kazakh = browser.get(&format!("/kk{PATH}.{ending}")).await;
            assert_eq!((kazakh.status, kazakh.headers["content-type"].as_bytes()), (200, kind.as_bytes()));
            assert!(kazakh.body.contains(says) && kazakh.body.contains("Ашылу салтанаты"), "{ending}");
            assert_eq!(kazakh.body, browser.get(&format!("/kk{PATH}.{ending}")).await.body, "the same bytes");
        }
    })
    .await;
}

#[tokio::test]
async fn the_programme_is_printed_in_every_language_and_the_paper_is_linked_from_its_page() {
    on_both(house, async |world| {
        loaded(&world, &folder()).await;
        let mut browser = world.client();
        assert!(browser.get(&format!("/hu{PATH}")).await.body.contains("/programme.pdf"));
        for lang in ["az", "tr", "uz", "kk", "ky", "tk", "hu", "ru", "en"] {
            let paper = browser.get(&format!("/{lang}{PATH}.pdf")).await;
            assert_eq!(
                (paper.status, paper.headers["content-type"].as_bytes()),
                (200, b"application/pdf".as_slice())
            );
            assert!(paper.bytes.starts_with(b"%PDF-") && paper.bytes.len() > 10_000, "{lang}");
        }
    })
    .await;
}
