//! Recordings and pictures on the screens of a hall.

use super::scene::{Scene, assert_refused, house};
use crate::{
    acts::{Play, Plays, PutFocus, Undo},
    model::Focus,
    store,
};
use axum::http::Method;
use jiff::SignedDuration;
use kernel::{Result, jobs::Jobs, rights::Role, web::Routes};
use media::RecordingId;
use world::{Answer, Client, on_both};

fn with_media() -> (Routes, Jobs) {
    let (routes, jobs) = house();
    (routes.merge(media::routes()), jobs.on(media::on_discard).on(media::on_abandoned))
}

/// A form with a file, sent in one go.
async fn sends(browser: &mut Client, path: &str, fields: &[(&str, &str)], name: &str, file: &[u8]) -> Answer {
    let mut body = vec![];
    for (field, value) in fields {
        let part = format!("--line\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend(part.into_bytes());
    }
    let head =
        format!("--line\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    body.extend(head.into_bytes());
    body.extend(file);
    body.extend(b"\r\n--line--\r\n");
    browser.send(Method::POST, path, Some("multipart/form-data; boundary=line"), body).await
}

/// Bytes that begin as a film does.
const FILM: &[u8] = b"\0\0\0\x18ftypisom\0\0\x02\0isomiso2 and so on";
const CAPTIONS: &[u8] = b"WEBVTT\n\n00:00.000 --> 00:02.000\nOl\xc3\xa1!\n";

impl Scene {
    async fn organiser(&self) -> Client {
        let person = self.world.with_role("Olga", Role::Organiser, None).await;
        self.world.client().sign_in(person).await
    }

    /// A film of an item, with captions in Portuguese.
    async fn film(&self, organiser: &mut Client, item: &programme::Item, embargo: &str) -> RecordingId {
        let fields = [("language", "en"), ("embargo", embargo)];
        let path = self.path(&format!("/media/{}/file", item.slug));
        let sent = sends(organiser, &path, &fields, "film.mp4", FILM).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let mut tx = self.world.db().read().await.expect("a reader");
        let all = media::of_item(&mut tx, item.id).await.expect("recordings");
        let id = all.last().expect("it came").recording.id;
        drop(tx);
        let path = self.path(&format!("/recordings/{id}/captions"));
        let sent = sends(organiser, &path, &[("caption-language", "pt")], "pt.vtt", CAPTIONS).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        id
    }

    async fn puts(&self, focus: Option<Focus>) -> Result<()> {
        let seen = self.hall(&self.main).await.revision;
        self.act(PutFocus { forum: self.world.forum.id, hall: self.main.id, seen, focus }).await
    }

    async fn plays(&self, plays: Plays) {
        let seen = self.hall(&self.main).await.revision;
        let act = Play { forum: self.world.forum.id, hall: self.main.id, seen, plays };
        self.act(act).await.expect("it plays, or stands");
    }

    /// How long the recording on the screens had played before it was paused last, and whether it plays.
    async fn at(&self) -> (i64, bool) {
        match self.hall(&self.main).await.focus.as_deref() {
            Some(Focus::Recording { spent_ms, since, .. }) => (*spent_ms, since.is_some()),
            other => panic!("no recording: {other:?}"),
        }
    }

    async fn crew(&self) -> Client {
        let person = self.world.with_role("Tom", Role::Moderator, None).await;
        self.world.client().sign_in(person).await
    }

    /// Below what the main hall's own screens lie, as the page of the stage gives it.
    async fn own_screen(&self, crew: &mut Client) -> String {
        let page = crew.get(&self.path("/stage")).await.body;
        let start = self.path("/hall-screen/main-hall/");
        let rest = page.split_once(start.as_str()).expect("it is given").1;
        format!("{start}{}", rest.split_once("/screen\"").expect("it ends").0)
    }

    async fn screen(&self, lang: &str) -> String {
        let path = self.path("/hall/main-hall").replacen("/en/", &format!("/{lang}/"), 1);
        self.world.client().get(&path).await.body
    }
}

fn recording(id: RecordingId) -> Option<Focus> {
    Some(Focus::Recording { id, spent_ms: 0, since: None })
}

#[tokio::test]
async fn a_recording_of_the_item_plays_on_screens_with_captions_in_the_language_of_each() {
    on_both(with_media, async |world| {
        let s = Scene::new(world).await;
        let mut organiser = s.organiser().await;
        let film = s.film(&mut organiser, &s.debate, "none").await;
        let others = s.film(&mut organiser, &s.address, "none").await;
        assert_refused(s.puts(recording(others)).await, "stage-moved-on");
        s.puts(recording(film)).await.expect("it is on the screens");
        assert_eq!(s.at().await, (0, false), "it stands at its beginning");
        let portuguese = s.screen("pt").await;
        let track = format!("/recordings/{film}/captions/pt\" srclang=\"pt\" default>");
        assert!(portuguese.contains("<stage-video") && portuguese.contains(&track), "{portuguese}");
        // Whoever hears their own language needs no captions in another.
        let english = s.screen("en").await;
        assert!(english.contains("<stage-video") && !english.contains("<track"), "{english}");
        // For all others, captions in some language are better than none.
        assert!(s.screen("es").await.contains("srclang=\"pt\" default"));

        s.plays(Plays::On).await;
        s.world.later(SignedDuration::from_secs(7));
        s.plays(Plays::On).await;
        s.plays(Plays::Stands).await;
        assert_eq!(s.at().await, (7000, false), "to play what plays changes nothing");
        s.plays(Plays::On).await;
        s.world.later(SignedDuration::from_secs(3));
        s.plays(Plays::Anew).await;
        assert_eq!(s.at().await, (0, true), "it begins anew and plays on");
        let mut tx = s.world.db().read().await.expect("a reader");
        let step = store::last_step(&mut tx, s.main.id).await.expect("read").expect("there is one").id;
        drop(tx);
        s.act(Undo { forum: s.world.forum.id, hall: s.main.id, step }).await.expect("it is undone");
        assert_eq!(s.at().await, (7000, true));
        s.put(&s.main, Some(s.address.id)).await.expect("something else goes on");
        assert_eq!(s.hall(&s.main).await.focus, None, "what was shown of the item goes with it");
    })
    .await;
}

#[tokio::test]
async fn what_is_not_public_is_on_the_halls_own_screens_alone() {
    on_both(with_media, async |world| {
        let s = Scene::new(world).await;
        let mut organiser = s.organiser().await;
        let film = s.film(&mut organiser, &s.debate, "by-hand").await;
        s.puts(recording(film)).await.expect("the hall may see it");
        let public = s.screen("pt").await;
        assert!(public.contains("The debate") && !public.contains("<stage-video"), "{public}");
        assert!(!public.contains(&film.to_string()), "nobody learns that it is there: {public}");
        let console = organiser.get(&s.path("/stage/main-hall")).await.body;
        assert!(console.contains("only on the hall’s own screens"), "{console}");
        assert!(console.contains("<stage-video"), "its preview is what the hall sees: {console}");

        let (own, mut hall) = (s.own_screen(&mut organiser).await, s.world.client());
        let below = own.replacen("/en/", "/pt/", 1);
        let screen = hall.get(&format!("{below}/screen")).await.body;
        // It lies beside the page: a stream that was opened with an address of before does not tell the one of now.
        assert!(screen.contains(&format!("src=\"{film}\"")), "{screen}");
        assert!(screen.contains(&format!("src=\"{film}/captions/pt\" srclang=\"pt\"")), "{screen}");
        let src = format!("{below}/{film}");
        assert_eq!(hall.get(&src).await.bytes, FILM);
        assert_eq!(hall.get(&format!("{src}/captions/pt")).await.bytes, CAPTIONS);
        assert_eq!(hall.get(&s.path(&format!("/recordings/{film}"))).await.status, 404, "it is not public");
    })
    .await;
}

#[tokio::test]
async fn what_is_not_public_goes_out_while_it_is_on_the_screens_and_to_those_who_run_the_stage() {
    on_both(with_media, async |world| {
        let s = Scene::new(world).await;
        let mut organiser = s.organiser().await;
        let film = s.film(&mut organiser, &s.debate, "by-hand").await;
        let own = s.own_screen(&mut organiser).await;
        let (mut hall, mut crew) = (s.world.client(), s.crew().await);
        let file = format!("{own}/{film}");
        assert_eq!((hall.get(&file).await.status, crew.get(&file).await.status), (404, 200));
        s.puts(recording(film)).await.expect("it is put on");
        assert_eq!(hall.get(&file).await.status, 200);
        s.puts(None).await.expect("it is taken off");
        assert_eq!(hall.get(&file).await.status, 404);
        let guessed = s.path("/hall-screen/main-hall/0123456789abcdef0123456789abcdef/screen");
        assert_eq!(crew.get(&guessed).await.status, 404);
        assert_eq!(
            hall.get(&own.replace("main-hall", "small-hall")).await.status,
            404,
            "each hall has its own"
        );
    })
    .await;
}

#[tokio::test]
async fn new_addresses_of_a_halls_screens_end_those_before() {
    on_both(with_media, async |world| {
        let s = Scene::new(world).await;
        let mut crew = s.crew().await;
        let before = s.own_screen(&mut crew).await;
        let status = async |own: &str| s.world.client().get(&format!("{own}/screen")).await.status;
        assert_eq!(status(&before).await, 200);
        let renew = s.path("/stage-screens/main-hall");
        assert_eq!(s.world.client().post(&renew, &[]).await.status, 401);
        assert_eq!(crew.post(&renew, &[]).await.status, 303);
        let after = s.own_screen(&mut crew).await;
        assert_eq!((status(&before).await, status(&after).await), (404, 200));
        let ended = s.world.client().get(&format!("{before}/screen")).await.body;
        assert!(
            ended.contains("The address of this screen has ended") && !ended.contains("<live-board"),
            "{ended}"
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_kept_back_again_leaves_the_screens_of_everybody() {
    on_both(with_media, async |world| {
        let s = Scene::new(world).await;
        let mut organiser = s.organiser().await;
        let film = s.film(&mut organiser, &s.debate, "none").await;
        s.puts(recording(film)).await.expect("it is put on");
        assert!(s.screen("en").await.contains("<stage-video"));
        let settings = s.path(&format!("/recordings/{film}"));
        organiser.post(&settings, &[("language", "en"), ("embargo", "by-hand")]).await;
        let screen = s.screen("en").await;
        assert!(!screen.contains("<stage-video") && !screen.contains(&film.to_string()), "{screen}");
    })
    .await;
}

#[tokio::test]
async fn what_belongs_to_an_address_is_on_the_screens_of_everybody_once_that_is_released() {
    on_both(with_media, async |world| {
        let s = Scene::new(world).await;
        let mut organiser = s.organiser().await;
        let film = s.film(&mut organiser, &s.address, "none").await;
        s.put(&s.main, Some(s.address.id)).await.expect("the address is read out");
        s.puts(recording(film)).await.expect("the hall may see it");
        assert!(!s.screen("en").await.contains("<stage-video"));
        s.act(programme::Release { forum: s.world.forum.id, item: s.address.id }).await.expect("released");
        assert!(s.screen("en").await.contains("<stage-video"));
    })
    .await;
}

/// A small white picture.
fn slide() -> Vec<u8> {
    let mut png = std::io::Cursor::new(vec![]);
    let picture = image::RgbImage::from_pixel(640, 360, image::Rgb([255, 255, 255]));
    picture.write_to(&mut png, image::ImageFormat::Png).expect("it is written");
    png.into_inner()
}

#[tokio::test]
async fn nobody_outside_gets_a_picture_but_while_a_screen_shows_it() {
    on_both(with_media, async |world| {
        let s = Scene::new(world).await;
        let (mut organiser, mut stranger) = (s.organiser().await, s.world.client());
        let page = s.path("/stage-pictures");
        let without = sends(&mut organiser, &page, &[("shows", " ")], "a.png", &slide()).await;
        assert!(without.status == 422 && without.body.contains("Say in a few words"), "{}", without.body);
        let other = sends(&mut organiser, &page, &[("shows", "A text")], "a.txt", b"no picture").await;
        assert!(other.status == 422 && other.body.contains("value=\"A text\""), "{}", other.body);
        let sent = sends(&mut organiser, &page, &[("shows", "The logo")], "a.png", &slide()).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let mut tx = s.world.db().read().await.expect("a reader");
        let pictures = store::pictures(&mut tx, s.world.forum.id).await.expect("pictures");
        drop(tx);
        let [picture] = &pictures[..] else { panic!("what was refused is not kept: {pictures:?}") };
        let file = s.path(&format!("/hall-pictures/{}", picture.id));
        assert_eq!(stranger.get(&file).await.status, 404);
        assert_eq!(organiser.get(&file).await.status, 200);

        // It needs no item.
        s.put(&s.main, None).await.expect("nothing goes on");
        s.puts(Some(Focus::Picture(picture.id))).await.expect("it is shown");
        let screen = s.screen("pt").await;
        let alt = format!("/hall-pictures/{}\" alt=\"The logo\" lang=\"en\"", picture.id);
        assert!(screen.contains(&alt) && !screen.contains("Nothing is on"), "{screen}");
        let given = stranger.get(&file).await;
        assert_eq!(given.status, 200);
        assert_eq!(given.headers["content-type"], "image/jpeg");

        let remove = s.path(&format!("/stage-pictures/{}/remove", picture.id));
        organiser.post(&remove, &[]).await;
        assert_eq!(stranger.get(&file).await.status, 200, "what is shown is not removed");
        s.puts(None).await.expect("it is taken off");
        assert_eq!(stranger.get(&file).await.status, 404);
        organiser.post(&remove, &[]).await;
        s.world.work().await;
        assert_eq!(organiser.get(&file).await.status, 404);
        let kept = std::fs::read_dir(s.world.app.config.data.join("files")).expect("a folder").count();
        assert_eq!(kept, 0, "its file is gone");
    })
    .await;
}

#[tokio::test]
async fn a_forums_folder_carries_pictures_and_taking_it_in_again_changes_nothing() {
    on_both(with_media, async |world| {
        let s = Scene::new(world).await;
        let (mut organiser, page) = (s.organiser().await, s.path("/stage-pictures"));
        for words in ["The logo", "The way out"] {
            assert_eq!(
                sends(&mut organiser, &page, &[("shows", words)], "a.png", &slide()).await.status,
                303
            );
        }
        let (db, files, forum) = (s.world.db(), &s.world.app.files, s.world.forum.id);
        let kept = async || {
            let mut tx = db.read().await.expect("a reader");
            let all = store::pictures(&mut tx, forum).await.expect("pictures");
            all.into_iter().map(|it| (it.id, it.shows, it.added_at)).collect::<Vec<_>>()
        };
        let before = kept().await;
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(crate::write_folder(db, files, forum, folder.path()).await.expect("written"), 2);
        let read = async || crate::read_folder(db, files, forum, folder.path()).await;
        assert_eq!(read().await.expect("read"), 0, "all of it is there");

        for (id, ..) in &before {
            organiser.post(&s.path(&format!("/stage-pictures/{id}/remove")), &[]).await;
        }
        s.world.work().await;
        assert_eq!(read().await.expect("read"), 2);
        assert_eq!(kept().await, before, "with its id, its words and its place");
        let given = organiser.get(&s.path(&format!("/hall-pictures/{}", before[0].0))).await;
        assert_eq!((given.status, given.headers["content-type"].as_bytes()), (200, b"image/jpeg".as_slice()));
        assert_eq!(
            s.world.client().get(&s.path(&format!("/hall-pictures/{}", before[0].0))).await.status,
            404,
            "what nobody saw is seen by nobody"
        );
        // A folder that was written by hand may lack something.
        organiser.post(&s.path(&format!("/stage-pictures/{}/remove", before[0].0)), &[]).await;
        let file = folder.path().join(format!("pictures/{}.jpg", before[0].0));
        std::fs::write(&file, "no picture").expect("written");
        let why = read().await.expect_err("it is none").to_string();
        assert!(why.contains(&before[0].0.to_string()) && why.contains("no picture"), "{why}");
    })
    .await;
}
