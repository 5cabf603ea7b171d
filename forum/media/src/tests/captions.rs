//! Captions: taken when they are right, told with the line when they are not, shown in the reader's language first.

use super::{CAPTIONS, Scene, rooms};
use crate::Embargo;
use world::on_both;

#[tokio::test]
async fn captions_are_tracks_of_the_player_and_those_in_the_readers_language_are_on() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let path = scene.film("film", Embargo::None).await;
        for language in ["pt", "en"] {
            let fields = [("caption-language", language)];
            let sent = scene.sends(&format!("{path}/captions"), &fields, "a.vtt", CAPTIONS.as_bytes()).await;
            assert!(sent.body.contains("Captions: 1"), "{}", sent.body);
        }
        scene.is_told().await;
        let page = scene.stranger("/programme/film").await;
        let on = page
            .body
            .split("<track ")
            .skip(1)
            .filter(|track| track.split('>').next().unwrap().ends_with(" default"));
        let on: Vec<&str> = on.collect();
        assert!(on.len() == 1 && on[0].contains("srclang=\"en\""), "{}", page.body);
        let given = scene.stranger(&format!("{path}/captions/en")).await;
        assert_eq!(given.headers["content-type"], "text/vtt; charset=utf-8");
        assert_eq!(given.body, CAPTIONS);
        assert_eq!(scene.stranger(&format!("{path}/captions/es")).await.status, 404);
        scene.posts(&format!("{path}/captions/en/remove"), &[]).await;
        assert_eq!(scene.stranger(&format!("{path}/captions/en")).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_with_captions_is_told_with_its_line_and_those_before_stay() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let path = format!("{}/captions", scene.film("film", Embargo::None).await);
        let fields = [("caption-language", "pt")];
        scene.sends(&path, &fields, "a.vtt", CAPTIONS.as_bytes()).await;
        let wrong = format!("{CAPTIONS}\n00:03.000 --> 00:02.000\nx\n");
        let told = scene.sends(&path, &fields, "a.vtt", wrong.as_bytes()).await;
        assert!(told.body.contains("Line 6: this caption ends before it begins."), "{}", told.body);
        let text = scene.sends(&path, &fields, "a.vtt", b"Dear guests, welcome.\n").await;
        assert!(text.body.contains("Line 1: this is neither WebVTT"), "{}", text.body);
        assert_eq!(scene.stranger(&format!("{path}/pt")).await.body, CAPTIONS);
        let unknown = scene.sends(&path, &[("caption-language", "xx")], "a.vtt", CAPTIONS.as_bytes()).await;
        assert!(unknown.body.contains("Choose a language."), "{}", unknown.body);
    })
    .await;
}

#[tokio::test]
async fn sound_with_captions_plays_where_they_are_seen() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let sound = [b"RIFF\x2c\0\0\0WAVEfmt ".as_slice(), &[0; 32]].concat();
        let fields = [("language", "pt"), ("embargo", Embargo::None.word())];
        let sent = scene.sends("/media/film/file", &fields, "talk.wav", &sound).await;
        assert!(sent.body.contains("The file is there."), "{}", sent.body);
        let path = scene.of("film").await.last().unwrap().recording.path();
        scene.is_told().await;
        let bare = scene.stranger("/programme/film").await;
        assert!(bare.body.contains("<audio ") && !bare.body.contains("<video "), "{}", bare.body);
        let fields = [("caption-language", "pt")];
        scene.sends(&format!("{path}/captions"), &fields, "a.vtt", CAPTIONS.as_bytes()).await;
        scene.is_told().await;
        let page = scene.stranger("/programme/film").await;
        assert!(!page.body.contains("<audio "), "{}", page.body);
        assert!(page.between("<video ", "</video>").contains("<track kind=\"captions\""), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn the_first_captions_are_those_of_the_language_that_is_heard_and_the_next_ones_are_asked_for() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let path = scene.film("film", Embargo::None).await;
        let id = scene.of("film").await.last().unwrap().recording.id;
        let offered = async || {
            let page = scene.get(&format!("/media/film/recordings/{id}")).await;
            let options = page.between("name=\"caption-language\"", "</select>");
            let on = options.split("<option ").find(|it| it.contains(" selected"));
            on.map(|it| it.contains("value=\"pt\""))
        };
        assert_eq!(offered().await, Some(true));
        let fields = [("caption-language", "pt")];
        scene.sends(&format!("{path}/captions"), &fields, "a.vtt", CAPTIONS.as_bytes()).await;
        assert_eq!(offered().await, None);
    })
    .await;
}

#[tokio::test]
async fn captions_in_srt_are_kept_and_played_as_webvtt() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let path = format!("{}/captions", scene.film("film", Embargo::None).await);
        let srt = b"1\n00:00:01,000 --> 00:00:02,000\nThe rivers\n";
        let told = scene.sends(&path, &[("caption-language", "pt")], "a.srt", srt).await;
        assert!(told.body.contains("SRT became WebVTT. Captions: 1"), "{}", told.body);
        let given = scene.stranger(&format!("{path}/pt")).await;
        assert_eq!(given.body, "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nThe rivers\n");
    })
    .await;
}
