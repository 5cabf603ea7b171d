//! What somebody reads whose request was refused below the rooms: a page in their language, with a way on.

use axum::extract::Path;
use kernel::{
    jobs::Jobs,
    web::{Routes, Who},
};
use uuid::Uuid;
use world::on_both;

/// As browsers ask for a page.
const PAGE: (&str, &str) = ("accept", "text/html,application/xhtml+xml");

async fn thing(Path(id): Path<Uuid>) -> String {
    id.to_string()
}

fn rooms() -> (Routes, Jobs) {
    let routes = Routes::new().get("/things/{thing}", Who::Anyone, thing).get("/gate", Who::Reader, gate);
    (routes, Jobs::default())
}

async fn gate() -> &'static str {
    "open"
}

#[tokio::test]
async fn a_link_that_was_cut_on_its_way_leads_to_a_page_that_says_so() {
    on_both(rooms, async |world| {
        let mut reader = world.client().with_header(PAGE.0, PAGE.1);
        let cut = reader.get("/pt/things/01a21eac-e1b2-71da").await;
        assert_eq!(cut.status, 404);
        assert!(cut.body.contains("<html") && cut.body.contains("lang=\"pt\""), "{}", cut.body);
        assert!(!cut.body.contains("UUID"), "{}", cut.body);
    })
    .await;
}

#[tokio::test]
async fn a_device_whose_link_has_ended_is_told_whom_to_ask() {
    on_both(rooms, async |world| {
        let mut phone = world.client().with_header(PAGE.0, PAGE.1);
        let turned_away = phone.get("/en/gate").await;
        assert_eq!(turned_away.status, 401);
        assert!(turned_away.body.contains("This device does not check tickets"), "{}", turned_away.body);
        assert!(turned_away.body.contains("/en/sign-in?next="), "a person can still sign in");
    })
    .await;
}
