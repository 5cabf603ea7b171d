//! The pages on which somebody is edited, and their photo.

use super::{
    Scene,
    browser::{photo, rooms, send, unescaped},
};
use crate::{UploadLeft, on_upload_left};
use people::PersonId;
use world::on_both;

#[tokio::test]
async fn a_person_is_told_what_an_edit_re_opens_before_it_is_saved() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let ana = scene.nominate("Ana").await.id();
        scene.progress(ana, 1, true).await;
        let person = scene.person_of(ana).await;
        let mut me = scene.world.client().sign_in(person).await;
        let mine = me.get("/en/registration").await;
        assert!(mine.body.contains(&format!("/en/registration/{ana}")), "{}", mine.body);
        let one = me.get(&format!("/en/registration/{ana}")).await;
        assert!(
            one.body.contains("Checked by the secretariat") && one.body.contains("ana@example.org"),
            "{}",
            one.body
        );

        let address = format!("/en/registration/{ana}/edit");
        let form = me.get(&address).await;
        assert!(
            form.body.contains("these steps are taken again: Checked by the secretariat"),
            "{}",
            form.body
        );
        let base = unescaped(form.between("name=\"base\" value=\"", "\""));
        let typed = |family: &'static str| {
            vec![
                ("base", base.as_str()),
                ("given_name", "Ana"),
                ("family_name", family),
                ("email", "ana@example.org"),
                ("language", "en"),
                ("title", "Dr."),
            ]
        };
        let sure = me.post(&address, &typed("Silva")).await;
        assert_eq!(sure.status, 200);
        assert!(sure.body.contains("Save this change?") && sure.body.contains("Silva"), "{}", sure.body);
        assert!(scene.registration(ana).await.accredited, "nothing is saved yet");

        let back = me.post(&address, &[typed("Silva"), vec![("back", "yes")]].concat()).await;
        assert!(back.body.contains("value=\"Silva\""), "{}", back.body);
        let saved = me.post(&address, &[typed("Silva"), vec![("sure", "yes")]].concat()).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        let it = scene.registration(ana).await;
        assert_eq!((it.accredited, it.may_enter, it.title.as_str()), (false, true, "Dr."));
        let twice = me.post(&address, &[typed("Silva"), vec![("sure", "yes")]].concat()).await;
        assert_eq!(twice.status, 303, "sent again, it says what stands there");
        let stranger = scene.world.person("Sol").await;
        let mut stranger = scene.world.client().sign_in(stranger).await;
        assert_eq!(stranger.get(&address).await.status, 403);
        assert_eq!(stranger.get(&format!("/en/registration/{ana}")).await.status, 403);
    })
    .await;
}

#[tokio::test]
async fn of_two_editors_the_second_sees_what_the_first_has_changed_and_loses_nothing() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let ana = scene.nominate("Ana").await.id();
        let address = format!("/en/registration/{ana}/edit");
        let mut head = scene.head().await;
        let form = head.get(&address).await;
        let base = unescaped(form.between("name=\"base\" value=\"", "\""));
        let typed = |title: &'static str, organisation: &'static str| {
            vec![
                ("base", base.as_str()),
                ("given_name", "Ana"),
                ("family_name", "Tester"),
                ("email", "ana@example.org"),
                ("language", "en"),
                ("title", title),
                ("organisation", organisation),
            ]
        };
        let mut organiser = scene.world.client().sign_in(PersonId(scene.organiser.person().unwrap())).await;
        assert_eq!(organiser.post(&address, &typed("Dr.", "Friends")).await.status, 303);
        let second = head.post(&address, &typed("Prof.", "")).await;
        assert_eq!(second.status, 422);
        assert!(second.body.contains("Somebody else changed this registration meanwhile"), "{}", second.body);
        assert!(
            second.body.contains("value=\"Prof.\"")
                && second.body.contains("Meanwhile somebody wrote here: Dr.")
        );
        assert!(second.body.contains("value=\"Friends\""), "what only the other changed is taken over");
        let base = unescaped(second.between("name=\"base\" value=\"", "\""));
        let mut again = typed("Prof.", "Friends");
        again[0].1 = base.as_str();
        assert_eq!(head.post(&address, &again).await.status, 303);
        assert_eq!(scene.registration(ana).await.title, "Prof.");
    })
    .await;
}

#[tokio::test]
async fn a_photo_is_checked_kept_and_shown_only_to_whoever_may_see_the_person() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let ana = scene.nominate("Ana").await.id();
        let person = scene.person_of(ana).await;
        let mut me = scene.world.client().sign_in(person).await;
        let address = format!("/en/registration/{ana}/photo");
        let refused = send(&mut me, &address, &[], &[("photo", "a.png", b"no picture")]).await;
        assert!(me.get(refused.location()).await.body.contains("This kind of file is not accepted"));
        assert_eq!(send(&mut me, &address, &[], &[("photo", "a.png", &photo())]).await.status, 303);
        let shown = me.get(&address).await;
        assert_eq!((shown.status, &shown.bytes[..3]), (200, &b"\xff\xd8\xff"[..]), "written anew as JPEG");
        assert_eq!(scene.head().await.get(&address).await.status, 200);
        let stranger = scene.world.person("Sol").await;
        assert_eq!(scene.world.client().sign_in(stranger).await.get(&address).await.status, 403);
        let mut stranger = scene.world.client().sign_in(stranger).await;
        assert_eq!(send(&mut stranger, &address, &[], &[("photo", "a.png", &photo())]).await.status, 403);

        scene.world.later(jiff::SignedDuration::from_hours(30));
        scene.world.work().await;
        assert_eq!(me.get(&address).await.status, 200, "a photo in use stays");
        let left = scene.world.app.files.keep(b"left").unwrap();
        on_upload_left(scene.world.app.clone(), UploadLeft { file: left }).await.unwrap();
        assert!(scene.world.app.files.read(left).unwrap().is_none(), "one that nothing refers to goes");
    })
    .await;
}
