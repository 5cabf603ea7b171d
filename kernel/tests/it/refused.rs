//! What somebody reads whose request was refused below the rooms: a page in their language, with a way on.

use axum::{extract::Path, http::Method};
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
    let routes = Routes::new()
        .get("/things/{thing}", Who::Anyone, thing)
        .get("/gate", Who::Reader, gate)
        .post("/notes", Who::SignedIn, gate);
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

#[tokio::test]
async fn what_was_typed_while_a_session_ended_stands_in_the_page_that_asks_to_sign_in() {
    on_both(rooms, async |world| {
        let mut reader = world
            .client()
            .with_header(PAGE.0, PAGE.1)
            .with_header("referer", "https://forum.example/en/notes/new?day=2");
        let fields = [("csrf", "old"), ("text", "Half a page <b>"), ("day", "1"), ("day", "2")];
        let page = reader.post("/en/notes?back=list", &fields).await;
        assert_eq!(page.status, 401);
        for kept in [
            "<form method=\"post\" action=\"/en/notes?back=list\">",
            "name=\"text\" value=\"Half a page &#60;b&#62;\"",
            "name=\"day\" value=\"1\"><input type=\"hidden\" name=\"day\" value=\"2\"",
            "href=\"/en/sign-in?next=/en/notes/new%3Fday%3D2\" target=\"_blank\"",
        ] {
            assert!(page.body.contains(kept), "{kept} is missing in {}", page.body);
        }
        assert!(!page.body.contains("value=\"old\""), "{}", page.body);
        let program = world.client().post("/en/notes", &fields).await;
        assert!(!program.body.contains("Half a page"), "{}", program.body);
        let mut elsewhere = world
            .client()
            .with_header(PAGE.0, PAGE.1)
            .with_header("sec-fetch-site", "cross-site")
            .with_header("content-type", "application/x-www-form-urlencoded");
        let page = elsewhere.send(Method::POST, "/en/notes", None, "text=Half a page".into()).await;
        assert!(page.status == 401 && !page.body.contains("Half a page"), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn of_a_form_with_a_file_the_words_are_kept_and_the_file_is_to_be_chosen_again() {
    on_both(rooms, async |world| {
        let mut reader = world.client().with_header(PAGE.0, PAGE.1);
        let body = "--b\r\ncontent-disposition: form-data; name=\"name\"\r\n\r\nAna\r\n\
                    --b\r\ncontent-disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n\r\nxyz\r\n--b--\r\n";
        let kind = "multipart/form-data; boundary=b";
        let page = reader.send(Method::POST, "/en/notes", Some(kind), body.into()).await;
        assert!(page.status == 401 && page.body.contains("name=\"name\" value=\"Ana\""), "{}", page.body);
        assert!(page.body.contains("enctype=\"multipart/form-data\""), "{}", page.body);
        assert!(page.body.contains("Files have to be chosen again") && !page.body.contains("xyz"), "{}", page.body);
    })
    .await;
}
