//! The programme as linked data.

use super::{PATH, folder, house, loaded};
use folder::{Folder, programme::Item};
use serde_json::Value as Json;
use std::collections::BTreeSet;
use world::on_both;

const LANGUAGES: [&str; 9] = ["az", "tr", "uz", "kk", "ky", "tk", "hu", "ru", "en"];

/// What schema.org knows of an Event, as far as it is said here.
const OF_EVENT: [&str; 15] = [
    "@type",
    "@context",
    "name",
    "description",
    "startDate",
    "previousStartDate",
    "endDate",
    "eventStatus",
    "location",
    "performer",
    "organizer",
    "superEvent",
    "subEvent",
    "inLanguage",
    "url",
];

/// Titles with when they begin, in the order of the tree, as the folder has them.
fn in_folder(items: &[Item], lang: &str, found: &mut Vec<(String, String)>) {
    for item in items {
        let title = item.title.get(lang).expect("the example has it in every language");
        found.push((title.to_owned(), format!("{}+04:00", item.starts.strftime("%Y-%m-%dT%H:%M:%S"))));
        in_folder(&item.items, lang, found);
    }
}

/// The same, as the events have them; and no event has what events do not have.
fn in_events(event: &Json, found: &mut Vec<(String, String)>) {
    for inner in event["subEvent"].as_array().into_iter().flatten() {
        let said = |what: &str| inner[what].as_str().unwrap_or_default().to_owned();
        found.push((said("name"), said("startDate")));
        in_events(inner, found);
    }
    let fields: BTreeSet<&str> = event.as_object().expect("an event").keys().map(String::as_str).collect();
    assert!(fields.is_subset(&BTreeSet::from(OF_EVENT)), "{fields:?}");
    assert_eq!(event["@type"], "Event");
    for must in ["name", "startDate", "endDate", "location", "url"] {
        assert!(fields.contains(must), "{must}: {event}");
    }
}

#[tokio::test]
async fn the_whole_programme_is_linked_data_in_each_language_in_the_tree_that_it_is() {
    on_both(house, async |world| {
        let folder: Folder = folder();
        loaded(&world, &folder).await;
        let mut browser = world.client();
        for lang in LANGUAGES {
            let file = browser.get(&format!("/{lang}{PATH}.jsonld")).await;
            assert_eq!(
                (file.status, file.headers["content-type"].as_bytes()),
                (200, &b"application/ld+json"[..])
            );
            let forum: Json = serde_json::from_str(&file.body).expect("JSON");
            assert_eq!(forum["@context"], serde_json::json!(["https://schema.org", {"@language": lang}]));
            assert_eq!(
                (&forum["startDate"], &forum["endDate"]),
                (&"2025-11-24".into(), &"2025-11-25".into())
            );
            let (mut here, mut there) = (vec![], vec![]);
            in_folder(&folder.programme, lang, &mut here);
            in_events(&forum, &mut there);
            assert_eq!(there, here, "{lang}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_page_of_the_programme_is_linked_data_of_the_forum_and_leads_to_all_of_it() {
    on_both(house, async |world| {
        loaded(&world, &folder()).await;
        let page = world.client().get(&format!("/hu{PATH}")).await;
        let linked = page.between("<script type=\"application/ld+json\">", "</script>");
        let linked: Json = serde_json::from_str(linked).expect("JSON");
        in_events(&linked, &mut vec![]);
        assert!(page.body.contains("<link rel=\"alternate\" type=\"application/ld+json\" href=\"/hu/f/solidarity-forum-2025/programme.jsonld\""), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn a_text_of_another_language_says_which_in_linked_data() {
    on_both(house, async |world| {
        let mut folder = folder();
        folder.programme[0].items[0].title = folder::Text::new("hu", "Regisztráció");
        loaded(&world, &folder).await;
        let file = world.client().get(&format!("/en{PATH}.jsonld")).await;
        let forum: Json = serde_json::from_str(&file.body).expect("JSON");
        let name = &forum["subEvent"][0]["subEvent"][0]["name"];
        assert_eq!(*name, serde_json::json!({"@value": "Regisztráció", "@language": "hu"}));
    })
    .await;
}
