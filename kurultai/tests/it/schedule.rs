//! The commands of forums and programmes, in a data folder that is not there yet.

use crate::whole_house;
use house::schedule::{self, Export, Import, NewForum, WrittenAs};
use kernel::{Text, config::Config, rights::By};
use programme::How;
use world::on_both;

#[tokio::test]
async fn a_forum_is_begun_filled_from_a_file_and_given_out_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = Config { data: folder.path().join("new"), ..Config::default() };
    let import = Import { file: folder.path().join("list.csv"), forum: "rivers".into(), how: How::default() };
    std::fs::write(&import.file, "id,title,date,start,end,room\n1,Opening,2026-09-01,10:00,11:00,Hall\n")
        .expect("a file");
    let nothing = schedule::import(&config, &import).await.expect_err("no installation");
    assert!(nothing.to_string().contains("There is no installation"), "{nothing}");
    assert!(!config.data.exists(), "looking makes nothing");

    let new = NewForum {
        id: "rivers".into(),
        titles: vec!["Rivers".into(), "kk=Өзендер".into()],
        languages: vec!["en".into(), "kk".into()],
        zone: "Asia/Almaty".into(),
        days: None,
        parent: None,
    };
    schedule::new_forum(&config, new.clone()).await.expect("a forum");
    let twice = schedule::new_forum(&config, new).await.expect_err("it is there");
    assert!(twice.to_string().contains("rivers"), "{twice}");

    for _ in 0..2 {
        let brought = schedule::import(&config, &import).await.expect("it goes in");
        let report = schedule::as_json(&brought);
        // A list names no time zone: its hours are those of the forum, and the report says so.
        let taken =
            report["taken"].as_u64().zip(report["changed"].as_u64()).map(|(taken, changed)| taken + changed);
        assert_eq!((taken, report["left_out"].as_u64()), (Some(1), Some(0)), "{report}");
        assert_eq!(report["items"][0]["id"], "1");
        assert_eq!(report["items"].as_array().map(Vec::len), Some(1));
    }
    let ask = |format, lang: &str| Export { forum: "rivers".into(), format, lang: lang.into() };
    let calendar = schedule::export(&config, &ask(WrittenAs::ICal, "kk")).await.expect("a calendar");
    let calendar = String::from_utf8(calendar).expect("UTF-8");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 1);
    assert!(
        calendar.contains("Өзендер") && calendar.contains("TZID=Asia/Almaty:20260901T100000"),
        "{calendar}"
    );
    let paper = schedule::export(&config, &ask(WrittenAs::Pdf, "kk")).await.expect("a PDF");
    assert!(paper.starts_with(b"%PDF-"));
    let unknown =
        schedule::export(&config, &ask(WrittenAs::ScheduleXml, "hu")).await.expect_err("no Hungarian");
    assert!(unknown.to_string().contains("en, kk"), "{unknown}");
}

#[tokio::test]
async fn the_days_that_a_forum_is_given_are_the_measure_of_its_first_file_and_notes_are_in_the_report() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = Config { data: folder.path().join("new"), ..Config::default() };
    let day = |day| jiff::civil::date(2026, 9, day);
    let new = NewForum {
        id: "rivers".into(),
        titles: vec!["Rivers".into()],
        languages: vec!["en".into()],
        zone: "Asia/Almaty".into(),
        days: Some((day(5), day(6))),
        parent: None,
    };
    schedule::new_forum(&config, new).await.expect("a forum");
    let import =
        |file: &str| Import { file: folder.path().join(file), forum: "rivers".into(), how: How::default() };
    std::fs::write(
        folder.path().join("daily.ics"),
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Briefing\nDTSTART;TZID=Asia/Almaty:20260101T090000\n\
         DURATION:PT1H\nRRULE:FREQ=DAILY\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nSUMMARY:Cut\n",
    )
    .expect("a file");
    for _ in 0..2 {
        let brought = schedule::import(&config, &import("daily.ics")).await.expect("it goes in");
        let report = schedule::as_json(&brought);
        assert_eq!(report["notes"][0]["code"], "note-cut-off", "{report}");
        assert!(report["notes"][0]["text"].as_str().is_some_and(|text| text.contains("broken from line")));
        let ask = Export { forum: "rivers".into(), format: WrittenAs::ICal, lang: "en".into() };
        let calendar = schedule::export(&config, &ask).await.expect("a calendar");
        let calendar = String::from_utf8(calendar).expect("UTF-8");
        assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 2, "{calendar}");
        assert!(calendar.contains("Almaty:20260905T090000") && calendar.contains("Almaty:20260906T090000"));
    }
}

#[tokio::test]
async fn a_forum_within_a_forum_is_reached_from_the_programme_above_and_leads_home_to_itself() {
    on_both(whole_house, async |world| {
        let new = forums::New {
            slug: "mill-forum".into(),
            title: Text::new("en", "Forum of Mills"),
            languages: vec!["en".into()],
            zone: "Europe/Lisbon".into(),
            days: None,
            parent: Some(world.forum.slug.clone()),
        };
        world.db().act(&By::Console, new).await.expect("a forum within the forum");
        world.app.set_house(forums::house(world.db()).await.expect("the house is known"));
        let mut client = world.client();
        let (own, link) = ("/en/f/mill-forum", "href=\"/en/f/mill-forum\"");
        let above = client.get("/en/programme").await;
        assert!(above.body.contains(link), "{}", above.body);
        let page = client.get(own).await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(page.body.contains(&format!("class=\"brand\" {link}")), "{}", page.body);
    })
    .await;
}
