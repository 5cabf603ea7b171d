//! Files come in: in pieces, broken off, by an ordinary form; what is too large or of another kind does not.

use super::{PDF, Scene, film, rooms};
use crate::{Upload, UploadId, files, store};
use axum::{body::Bytes, http::Method};
use data_encoding::BASE64;
use futures_util::stream;
use jiff::SignedDuration;
use kernel::{Error, rights::Role};
use std::io;
use world::{Answer, Client, on_both};

const PIECE: Option<&str> = Some("application/offset+octet-stream");

async fn starts(browser: &Client, path: &str, bytes: usize, said: &[(&str, &str)]) -> Answer {
    let said: Vec<String> =
        said.iter().map(|(name, value)| format!("{name} {}", BASE64.encode(value.as_bytes()))).collect();
    let browser = browser.clone().with_header("upload-length", &bytes.to_string());
    let mut browser = browser.with_header("upload-metadata", &said.join(",")).with_header("x-part", "1");
    browser.send(Method::POST, path, Some("text/plain"), vec![]).await
}

async fn sends(browser: &Client, path: &str, offset: usize, piece: &[u8]) -> Answer {
    let browser = browser.clone().with_header("upload-offset", &offset.to_string());
    browser.with_header("x-part", "1").send(Method::PATCH, path, PIECE, piece.to_vec()).await
}

async fn stands(browser: &Client, path: &str) -> String {
    let answer = browser.clone().send(Method::HEAD, path, None, vec![]).await;
    answer.headers.get("upload-offset").map_or_else(String::new, |it| it.to_str().unwrap().to_owned())
}

async fn upload(scene: &Scene, address: &str) -> Upload {
    let id: UploadId = address.rsplit('/').next().unwrap().parse().unwrap();
    let mut tx = scene.world.db().read().await.unwrap();
    store::upload(&mut tx, id).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_file_comes_in_piece_by_piece_and_is_a_recording_when_it_is_whole() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let film = film(300_000);
        let said = [("filename", "Rios ü.mp4"), ("language", "pt"), ("embargo", "none")];
        let begun = starts(&scene.organiser, &scene.path("/media/film/uploads"), film.len(), &said).await;
        assert_eq!(begun.status, 201, "{}", begun.body);
        let address = begun.location().to_owned();
        assert_eq!(stands(&scene.organiser, &address).await, "0");
        let first = sends(&scene.organiser, &address, 0, &film[..100_000]).await;
        assert_eq!((first.status, first.headers["upload-offset"].to_str().unwrap()), (204, "100000"));
        let page = scene.get("/media/film").await;
        assert!(
            page.body.contains("Rios ü.mp4") && page.body.contains("Unfinished uploads"),
            "{}",
            page.body
        );
        let twice = sends(&scene.organiser, &address, 0, &film[..100_000]).await;
        assert_eq!(twice.status, 409, "what is on disk is not written again");
        let second = sends(&scene.organiser, &address, 100_000, &film[100_000..]).await;
        assert_eq!(second.status, 204, "{}", second.body);
        let of_item = scene.of("film").await;
        assert_eq!((of_item.len(), of_item[0].recording.bytes), (1, 300_000));
        assert_eq!(scene.stranger(&of_item[0].recording.path()).await.bytes, film);
        assert_eq!(stands(&scene.organiser, &address).await, "", "the upload is none any more");
    })
    .await;
}

#[tokio::test]
async fn what_came_before_the_connection_broke_is_kept_and_the_rest_follows() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let film = film(1_500_000);
        let begun = starts(&scene.organiser, &scene.path("/media/film/uploads"), film.len(), &[]).await;
        let address = begun.location().to_owned();
        let broken =
            [Ok(Bytes::copy_from_slice(&film[..700_000])), Err(io::Error::from(io::ErrorKind::BrokenPipe))];
        let going = files::go_on(
            scene.world.app.clone(),
            scene.by.clone(),
            upload(&scene, &address).await,
            stream::iter(broken),
        );
        assert_eq!(going.await.unwrap(), 700_000);
        assert_eq!(stands(&scene.organiser, &address).await, "700000");
        let rest = sends(&scene.organiser, &address, 700_000, &film[700_000..]).await;
        assert_eq!(rest.status, 204, "{}", rest.body);
        assert_eq!(scene.stranger(&scene.of("film").await[0].recording.path()).await.bytes, film);
    })
    .await;
}

#[tokio::test]
async fn two_who_send_the_same_piece_do_not_mix_their_bytes() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let film = film(900_000);
        let begun = starts(&scene.organiser, &scene.path("/media/film/uploads"), film.len(), &[]).await;
        let address = begun.location().to_owned();
        let (one, two) = tokio::join!(
            sends(&scene.organiser, &address, 0, &film[..600_000]),
            sends(&scene.organiser, &address, 0, &film[..600_000]),
        );
        let mut statuses = [one.status, two.status];
        statuses.sort_unstable();
        assert!(statuses == [204, 409] || statuses == [204, 423], "{statuses:?}");
        assert_eq!(sends(&scene.organiser, &address, 600_000, &film[600_000..]).await.status, 204);
        assert_eq!(scene.stranger(&scene.of("film").await[0].recording.path()).await.bytes, film);
    })
    .await;
}

#[tokio::test]
async fn what_is_not_what_it_is_called_is_refused_at_its_first_piece_and_goes() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let page = vec![b'<'; 50_000];
        let said = [("filename", "film.mp4")];
        let begun = starts(&scene.organiser, &scene.path("/media/film/uploads"), page.len(), &said).await;
        let address = begun.location().to_owned();
        assert_eq!(scene.files(), 1);
        let refused = sends(&scene.organiser, &address, 0, &page[..10_000]).await;
        assert_eq!(refused.status, 415);
        assert!(refused.body.contains("MP4, WebM"), "what is taken is said: {}", refused.body);
        assert_eq!(stands(&scene.organiser, &address).await, "");
        scene.world.work().await;
        assert_eq!(scene.files(), 0);
        let html = scene.sends("/media/film/file", &[], "film.mp4", b"<html><script>1</script>").await;
        assert!(html.body.contains("notice-error") && html.body.contains("MP4, WebM"), "{}", html.body);
        let svg = scene.sends("/media/film/file", &[], "film.mp4", b"<svg xmlns='x'/>").await;
        assert!(svg.body.contains("notice-error"), "{}", svg.body);
        assert!(scene.of("film").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn whatever_is_above_the_limits_is_told_in_numbers_before_anything_is_sent() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let begins =
            async |bytes| starts(&scene.organiser, &scene.path("/media/film/uploads"), bytes, &[]).await;
        let large = begins(9 << 30).await;
        assert_eq!(large.status, 409);
        assert!(large.body.contains("9 GB") && large.body.contains("8 GB"), "{}", large.body);
        assert_eq!(begins(0).await.status, 409);
        let form = scene.sends("/media/film/file", &[], "film.mp4", &film(31 << 20)).await;
        assert!(form.body.contains("notice-error") && form.body.contains("30 MB"), "{}", form.body);
        for _ in 0..20 {
            assert_eq!(begins(1_000).await.status, 201);
        }
        let many = begins(1_000).await;
        assert!(many.status == 409 && many.body.contains("20"), "{}", many.body);
        assert!(scene.of("film").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn an_upload_that_stands_still_for_a_day_goes_and_one_that_moves_stays() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let film = film(10_000);
        let begin = async || {
            starts(&scene.organiser, &scene.path("/media/film/uploads"), film.len(), &[])
                .await
                .location()
                .to_owned()
        };
        let (still, moves) = (begin().await, begin().await);
        scene.world.later(SignedDuration::from_hours(20));
        assert_eq!(sends(&scene.organiser, &moves, 0, &film[..5_000]).await.status, 204);
        scene.world.later(SignedDuration::from_hours(5));
        scene.world.work().await;
        assert_eq!(
            (stands(&scene.organiser, &still).await, stands(&scene.organiser, &moves).await),
            (String::new(), "5000".into())
        );
        assert_eq!(scene.files(), 1);
        scene.world.later(SignedDuration::from_hours(25));
        scene.world.work().await;
        assert_eq!((stands(&scene.organiser, &moves).await, scene.files()), (String::new(), 0));
    })
    .await;
}

#[tokio::test]
async fn an_upload_that_is_given_up_goes_with_what_came() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let begun = starts(&scene.organiser, &scene.path("/media/film/uploads"), 10_000, &[]).await;
        let address = begun.location().to_owned();
        sends(&scene.organiser, &address, 0, &film(10_000)[..5_000]).await;
        let mut browser = scene.organiser.clone();
        let dropped = browser.post(&format!("{address}/drop"), &[]).await;
        let page = browser.get(dropped.location()).await;
        assert!(page.body.contains("The upload was given up."), "{}", page.body);
        scene.world.work().await;
        assert_eq!(scene.files(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_files_place_is_taken_by_another_and_captions_stay() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let path = scene.film("film", crate::Embargo::None).await;
        scene
            .sends(
                &format!("{path}/captions"),
                &[("caption-language", "pt")],
                "a.vtt",
                super::CAPTIONS.as_bytes(),
            )
            .await;
        let id = path.rsplit('/').next().unwrap().to_owned();
        let other = film(20_000);
        let sent = scene.sends("/media/film/file", &[("recording", &id)], "other.mp4", &other).await;
        assert!(sent.body.contains("The file is there."), "{}", sent.body);
        let of_item = scene.of("film").await;
        assert_eq!((of_item.len(), of_item[0].captions.len()), (1, 1));
        assert_eq!(scene.stranger(&path).await.bytes, other);
        scene.world.work().await;
        assert_eq!(scene.files(), 1, "the file before is gone");
    })
    .await;
}

#[tokio::test]
async fn only_whoever_runs_the_forum_sends_and_nobody_touches_anothers_upload() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let begun = starts(&scene.organiser, &scene.path("/media/film/uploads"), 10_000, &[]).await;
        let address = begun.location().to_owned();
        let stranger = scene.world.client();
        assert_eq!(starts(&stranger, &scene.path("/media/film/uploads"), 10, &[]).await.status, 401);
        assert_eq!(sends(&stranger, &address, 0, PDF).await.status, 401);
        for role in [Role::Officer, Role::Moderator, Role::Head] {
            let person = scene.world.with_role(&format!("P{}", role.word()), role, None).await;
            let browser = scene.world.client().sign_in(person).await;
            assert_eq!(
                starts(&browser, &scene.path("/media/film/uploads"), 10, &[]).await.status,
                403,
                "{role:?}"
            );
            assert_eq!(sends(&browser, &address, 0, PDF).await.status, 403, "{role:?}");
        }
        scene.world.without_role(scene.olga, Role::Organiser).await;
        assert_eq!(sends(&scene.organiser, &address, 0, PDF).await.status, 403, "a right that ended is none");
        let upload = upload(&scene, &address).await;
        let act = crate::DropUpload { forum: scene.world.forum.id, upload: upload.id };
        let by = scene.world.by(scene.olga).await;
        assert!(matches!(scene.world.db().act(&by, act).await, Err(Error::Forbidden)));
    })
    .await;
}
