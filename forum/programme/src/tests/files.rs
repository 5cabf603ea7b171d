//! Files go in and come out.

use super::{folder, house, loaded};
use crate::{Became, Brought, Format, How, bring, given, items, outgoing_of, participants, rooms, store};
use forums::Forum;
use kernel::{Text, rights::By};
use schedules::Read;
use world::{World, on_both};

pub(super) const CSV: &str = "id,title,date,start,end,room,speaker\n\
    a,Opening,2026-09-01,10:00,11:00,Main hall,Aigül Tester\n\
    b,Water and rivers,2026-09-01,11:00,12:00,Main hall,Bahodir\n\
    c,,2026-09-01,12:00,13:00,Main hall,\n\
    d,Closing,2026-09-02,10:00,11:00,Yard,\n";

pub(super) async fn empty_forum(world: &World) -> Forum {
    forum_of(world, None).await
}

async fn forum_of(world: &World, days: Option<forums::Days>) -> Forum {
    let new = forums::New {
        slug: "empty".into(),
        title: Text::parallel("en", [("en".into(), "An empty forum".into())]),
        languages: vec!["en".into(), "kk".into()],
        zone: "Asia/Almaty".into(),
        days,
        parent: None,
    };
    world.db().act(&By::Console, new).await.expect("a forum");
    forum(world, "empty").await
}

pub(super) async fn forum(world: &World, slug: &str) -> Forum {
    let mut tx = world.db().read().await.expect("a reader");
    forums::forum_by_slug(&mut tx, slug).await.expect("a question").expect("the forum")
}

async fn read(world: &World, forum: &Forum, file: &str) -> Read {
    let mut tx = world.db().read().await.expect("a reader");
    let given = given(&mut tx, forum).await.expect("what is given");
    schedules::read(file.as_bytes(), &given).expect("a programme")
}

pub(super) async fn brought(world: &World, forum: &Forum, file: &str, how: How) -> Brought {
    let read = read(world, forum, file).await;
    bring(world.db(), &By::Console, forum, "list.csv", &read, how).await.expect("it goes in")
}

fn counts(brought: &Brought) -> (usize, usize, usize) {
    (brought.count(Became::Taken), brought.count(Became::Changed), brought.count(Became::LeftOut))
}

pub(super) async fn titles(world: &World, forum: &Forum) -> Vec<(String, crate::Status)> {
    let mut tx = world.db().read().await.expect("a reader");
    let all = items(&mut tx, forum.id).await.expect("items");
    all.iter().map(|item| (item.title.in_lang("en", &[]).to_owned(), item.status)).collect()
}

async fn written(world: &World, forum: &Forum, format: Format, lang: &str) -> String {
    let mut tx = world.db().read().await.expect("a reader");
    outgoing_of(&mut tx, forum, lang, None).await.expect("a programme").written(format)
}

#[tokio::test]
async fn items_that_begin_on_no_day_of_the_forum_are_counted_before_they_go_in() {
    on_both(house, async |world| {
        let dry = How { dry_run: true, ..How::default() };
        let days = [(world.forum.starts_on, 0), (world.forum.starts_on.yesterday().expect("a day"), 1)];
        for (day, beside) in days {
            let file = format!("id,title,date,start,end,room\na,Opening,{day},10:00,11:00,Hall\n");
            assert_eq!(brought(&world, &world.forum, &file, dry).await.beside_the_days, beside, "{day}");
        }
    })
    .await;
}

#[tokio::test]
async fn every_item_of_a_file_is_taken_or_has_a_reason_and_the_file_twice_doubles_nothing() {
    on_both(house, async |world| {
        let forum = empty_forum(&world).await;
        let dry = brought(&world, &forum, CSV, How { dry_run: true, ..How::default() }).await;
        assert!(titles(&world, &forum).await.is_empty(), "nothing was written");
        let once = brought(&world, &forum, CSV, How::default()).await;
        assert_eq!(counts(&dry), counts(&once));
        let (taken, changed, left) = counts(&once);
        assert_eq!((taken + changed, left), (3, 1), "{once:?}");
        assert!(once.rows.iter().all(|row| row.became == Became::Taken || !row.reasons.is_empty()));
        assert_eq!(once.rows[2].reasons[0].0, "left-out-no-title");
        let mut tx = world.db().read().await.expect("a reader");
        let before = (
            items(&mut tx, forum.id).await.expect("items"),
            participants(&mut tx, forum.id).await.expect("people"),
            rooms(&mut tx, forum.id).await.expect("rooms"),
        );
        drop(tx);
        assert!(before.1.iter().any(|it| it.name == "Aigül Tester"), "{:?}", before.1);
        assert_eq!(before.2.len(), 2, "the hall and the yard");
        assert_eq!(counts(&brought(&world, &forum, CSV, How::default()).await), counts(&once));
        let mut tx = world.db().read().await.expect("a reader");
        assert_eq!(before.0, items(&mut tx, forum.id).await.expect("items"));
        assert_eq!(before.1, participants(&mut tx, forum.id).await.expect("people"));
        assert_eq!(before.2, rooms(&mut tx, forum.id).await.expect("rooms"));
    })
    .await;
}

#[tokio::test]
async fn an_empty_forum_takes_its_days_and_clocks_from_its_first_programme() {
    on_both(house, async |world| {
        let before = empty_forum(&world).await;
        brought(&world, &before, CSV, How::default()).await;
        let after = forum(&world, "empty").await;
        assert_eq!(
            (after.starts_on.to_string(), after.ends_on.to_string()),
            ("2026-09-01".into(), "2026-09-02".into())
        );
        assert_eq!(after.zone, "Asia/Almaty");
        let mut tx = world.db().read().await.expect("a reader");
        let item = &items(&mut tx, after.id).await.expect("items")[0];
        assert_eq!(item.starts_at.as_deref(), Some("2026-09-01T10:00:00+05:00[Asia/Almaty]"));
    })
    .await;
}

#[tokio::test]
async fn a_file_of_several_zones_twice_doubles_nothing_in_an_empty_forum() {
    const ZONES: &str = "Title,Start,End,Timezone\n\
        A,2026-09-01 09:00,2026-09-01 10:00,Asia/Baku\n\
        B,2026-09-01 09:00,2026-09-01 10:00,Europe/Budapest\n\
        C,2026-09-01 09:00,2026-09-01 10:00,\n";
    on_both(house, async |world| {
        let before = empty_forum(&world).await;
        brought(&world, &before, ZONES, How::default()).await;
        let after = forum(&world, "empty").await;
        assert_eq!(after.zone, before.zone);
        brought(&world, &after, ZONES, How::default()).await;
        assert_eq!(titles(&world, &after).await.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn a_forum_whose_days_were_said_keeps_its_own_clocks() {
    const ELSEWHERE: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\nX-WR-TIMEZONE:America/New_York\r\n\
        BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:A\r\nDTSTART:20260901T050000Z\r\nDTEND:20260901T070000Z\r\nEND:VEVENT\r\n\
        END:VCALENDAR\r\n";
    on_both(house, async |world| {
        let day = jiff::civil::date(2026, 9, 1);
        let before = forum_of(&world, Some((day, day))).await;
        brought(&world, &before, ELSEWHERE, How::default()).await;
        assert_eq!(forum(&world, "empty").await.zone, "Asia/Almaty");
    })
    .await;
}

#[tokio::test]
async fn what_is_gone_from_a_file_is_told_and_cancelled_only_if_asked_and_comes_back_with_it() {
    on_both(house, async |world| {
        let forum = empty_forum(&world).await;
        brought(&world, &forum, CSV, How::default()).await;
        let shorter: String =
            CSV.lines().filter(|line| !line.starts_with("b,")).map(|line| format!("{line}\n")).collect();
        let told = brought(&world, &forum, &shorter, How::default()).await;
        let gone = told.rows.last().expect("the one that is gone");
        assert_eq!(
            (gone.id.as_str(), gone.became, gone.reasons[0].0),
            ("b", Became::LeftOut, "no-longer-in-the-file")
        );
        assert!(titles(&world, &forum).await.iter().all(|(_, status)| *status == crate::Status::Confirmed));
        brought(&world, &forum, &shorter, How { prune: true, ..How::default() }).await;
        let cancelled = ("Water and rivers".to_owned(), crate::Status::Cancelled);
        assert!(titles(&world, &forum).await.contains(&cancelled));
        brought(&world, &forum, CSV, How::default()).await;
        assert!(!titles(&world, &forum).await.contains(&cancelled));
        assert_eq!(titles(&world, &forum).await.len(), 3);
        // A file of another series says nothing about this one.
        let other = brought(
            &world,
            &forum,
            "id,title,date,start,end\nz,Concert,2026-09-01,20:00,21:00\n",
            How::default(),
        )
        .await;
        assert_eq!(other.rows.len(), 1, "{other:?}");
    })
    .await;
}

#[tokio::test]
async fn what_was_changed_on_the_site_is_kept_unless_asked_otherwise() {
    on_both(house, async |world| {
        let forum = empty_forum(&world).await;
        brought(&world, &forum, CSV, How::default()).await;
        world.db().chore(OnSite(forum.id, "a".into())).await.expect("it is noted");
        let newer = CSV.replace("Opening", "Grand opening");
        let kept = brought(&world, &forum, &newer, How::default()).await;
        assert_eq!(
            (kept.rows[0].became, kept.rows[0].reasons.last().expect("why").0),
            (Became::LeftOut, "changed-on-the-site")
        );
        assert_eq!(titles(&world, &forum).await[0].0, "Opening");
        brought(&world, &forum, &newer, How { overwrite: true, ..How::default() }).await;
        assert_eq!(titles(&world, &forum).await[0].0, "Grand opening");
    })
    .await;
}

struct OnSite(forums::ForumId, String);

impl kernel::db::Chore for OnSite {
    type Out = ();

    async fn run(&self, tx: &mut kernel::db::Tx) -> kernel::Result<()> {
        forums::changed_on_site(tx, self.0, crate::load::ITEM, &self.1).await
    }
}

/// What a file of ours would lose if it came back: nothing that it can say.
#[tokio::test]
async fn our_own_files_come_back_without_doubling_and_without_losing_a_language_or_a_person() {
    on_both(house, async |world| {
        let id = loaded(&world, &folder()).await;
        let forum = forum(&world, "solidarity-forum-2025").await;
        let mut tx = world.db().read().await.expect("a reader");
        let before = items(&mut tx, id).await.expect("items");
        let people = participants(&mut tx, id).await.expect("people").len();
        let texts = store::bodies(&mut tx, id).await.expect("texts");
        drop(tx);
        for format in [Format::ScheduleXml, Format::ScheduleJson, Format::ICal] {
            for lang in ["kk", "en"] {
                let file = written(&world, &forum, format, lang).await;
                let back = brought(&world, &forum, &file, How::default()).await;
                assert_eq!(back.count(Became::LeftOut), 0, "{format:?}: {back:?}");
                let mut tx = world.db().read().await.expect("a reader");
                let after = items(&mut tx, id).await.expect("items");
                assert_eq!(after.len(), before.len(), "{format:?} {lang}");
                for (was, is) in before.iter().zip(&after) {
                    assert_eq!(
                        (&was.title.versions, &was.slug),
                        (&is.title.versions, &is.slug),
                        "{format:?} {lang}"
                    );
                    assert_eq!(
                        (was.starts(), was.kind),
                        (is.starts(), is.kind),
                        "{format:?} {lang} {}",
                        was.slug
                    );
                    assert_eq!((was.room, was.city), (is.room, is.city), "{format:?} {lang} {}", was.slug);
                }
                for (was, is) in texts.iter().zip(&store::bodies(&mut tx, id).await.expect("texts")) {
                    assert_eq!(was.description.versions, is.description.versions, "{format:?} {lang}");
                }
                let mut tx = world.db().read().await.expect("a reader");
                assert_eq!(
                    participants(&mut tx, id).await.expect("people").len(),
                    people,
                    "{format:?} {lang}"
                );
            }
        }
    })
    .await;
}

#[tokio::test]
async fn what_an_item_has_from_the_whole_stays_the_wholes_when_our_own_file_comes_back() {
    const WHOLE: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n\
        BEGIN:VEVENT\r\nUID:whole\r\nSUMMARY:The whole\r\nLOCATION:Main hall\r\nSTATUS:CANCELLED\r\n\
        DTSTART:20260901T050000Z\r\nDTEND:20260901T070000Z\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nUID:part\r\nRELATED-TO:whole\r\nSUMMARY:The part\r\n\
        DTSTART:20260901T050000Z\r\nDTEND:20260901T060000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    on_both(house, async |world| {
        let forum = empty_forum(&world).await;
        brought(&world, &forum, WHOLE, How::default()).await;
        let part = async || {
            let mut tx = world.db().read().await.expect("a reader");
            let all = items(&mut tx, forum.id).await.expect("items");
            let part = all.iter().find(|it| it.title.in_lang("en", &[]) == "The part").expect("the part");
            (part.room, part.status)
        };
        assert_eq!(part().await, (None, crate::Status::Confirmed));
        let ours = written(&world, &forum, Format::ICal, "en").await;
        assert_eq!(ours.matches("LOCATION:Main hall").count(), 2, "{ours}");
        assert_eq!(ours.matches("STATUS:CANCELLED").count(), 2, "{ours}");
        brought(&world, &forum, &ours, How::default()).await;
        assert_eq!(part().await, (None, crate::Status::Confirmed));
    })
    .await;
}

#[tokio::test]
async fn whoever_may_not_change_the_forum_brings_nothing_in() {
    on_both(house, async |world| {
        let forum = empty_forum(&world).await;
        let read = read(&world, &forum, CSV).await;
        let stranger = world.by(world.person("Stranger").await).await;
        assert!(bring(world.db(), &stranger, &forum, "list.csv", &read, How::default()).await.is_err());
        assert!(titles(&world, &forum).await.is_empty());
    })
    .await;
}

#[test]
fn every_code_of_the_readers_has_words() {
    let ftl = include_str!("../../../../locales/en/schedules.ftl");
    let codes = ftl.lines().filter_map(|line| Some(line.strip_prefix("schedules-")?.split_once(" =")?.0));
    for code in codes {
        assert!(crate::tell::has_words(code), "{code}");
    }
}

#[tokio::test]
async fn an_organiser_sends_a_file_sees_item_by_item_what_would_come_of_it_and_lets_it_in() {
    on_both(house, async |world| {
        let slug = world.forum.slug.clone();
        let path = format!("/en/f/{slug}/programme-files");
        let organiser = world.with_role("Olga", kernel::rights::Role::Organiser, None).await;
        let mut browser = world.client().sign_in(organiser).await;
        let nothing = send(&mut browser, &path, b"no programme at all").await;
        assert_eq!(nothing.status, 422, "{}", nothing.body);
        let sent = send(&mut browser, &path, CSV.as_bytes()).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let address = sent.location().to_owned();
        let preview = browser.get(&address).await;
        assert!(
            preview.body.contains("Water and rivers")
                && preview.body.contains("neither a title nor a text")
                && preview.body.contains("line 4")
        );
        assert!(preview.body.contains("is on the site at once"), "{}", preview.body);
        let before = titles(&world, &world.forum).await.len();
        let taken = browser.post(&address, &[]).await;
        assert_eq!(taken.status, 303, "{}", taken.body);
        assert_eq!(titles(&world, &world.forum).await.len(), before + 3);
        let list = browser.get(taken.location()).await;
        assert!(
            list.body.contains("3 taken, 1 left out") && list.body.contains("Water and rivers"),
            "{}",
            list.body
        );
        assert_eq!(browser.get(&address).await.status, 404, "the file is not kept");
        let mut stranger = world.client().sign_in(world.person("Stranger").await).await;
        assert_eq!(stranger.get(&path).await.status, 403);
    })
    .await;
}

pub(super) async fn send(browser: &mut world::Client, path: &str, file: &[u8]) -> world::Answer {
    let mut body =
        b"--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n\r\n".to_vec();
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--x--\r\n");
    browser.send(axum::http::Method::POST, path, Some("multipart/form-data; boundary=x"), body).await
}
