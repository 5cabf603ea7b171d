//! The pages, asked as a browser asks.

use super::{HOME, Scene};
use crate::{CreateInvite, RegistrationId, UploadLeft, on_upload_left, questions::in_language, store};
use axum::http::Method;
use kernel::{
    Lang,
    jobs::Jobs,
    rights::{Mandate, Role},
    web::Routes,
};
use people::PersonId;
use uuid::Uuid;
use world::{Answer, Client, World, on_both};

pub(super) fn rooms() -> (Routes, Jobs) {
    (crate::routes(), Jobs::default().on(|app, job: UploadLeft| on_upload_left(app, job)))
}

/// Brings the clock into the time in which people may register.
fn open_the_gates(world: &World) {
    let (now, opens) = (world.db().clock.now(), world.forum.registration_opens);
    if let Some(opens) = opens.filter(|opens| *opens > now) {
        world.later(opens.duration_since(now) + jiff::SignedDuration::from_hours(1));
    }
}

const BOUNDARY: &str = "kurultai-boundary";

/// A form with files: name, file name and bytes.
pub(super) async fn send(
    client: &mut Client,
    path: &str,
    fields: &[(&str, &str)],
    files: &[(&str, &str, &[u8])],
) -> Answer {
    let mut body = vec![];
    for (name, value) in fields {
        body.extend(
            format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                .bytes(),
        );
    }
    for (name, file, bytes) in files {
        body.extend(
            format!(
                "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n\r\n"
            )
            .bytes(),
        );
        body.extend_from_slice(bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    client.send(Method::POST, path, Some(&kind), body).await
}

/// The page's own id of its form.
pub(super) fn csrf(page: &Answer) -> String {
    page.between("name=\"csrf\" value=\"", "\"").to_owned()
}

impl Scene {
    pub(super) async fn opened(world: World) -> Scene {
        open_the_gates(&world);
        let scene = Scene::new(world).await;
        scene.set_places(3).await;
        scene
    }

    pub(super) async fn head(&self) -> Client {
        let head = self.world.with_role("Hana", Role::Head, Some(self.delegation.0)).await;
        self.world.client().sign_in(head).await
    }

    pub(super) async fn side(&self) -> String {
        self.world.delegations().await[0].slug.clone()
    }

    async fn everybody(&self) -> usize {
        self.listed("").await.len()
    }

    pub(super) async fn person_of(&self, id: RegistrationId) -> PersonId {
        self.registration(id).await.person
    }
}

#[tokio::test]
async fn a_head_sees_places_and_people_and_finds_them_while_typing() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        for name in ["Ana", "Bea", "Cid", "Dan"] {
            scene.nominate(name).await;
        }
        let mut head = scene.head().await;
        let answer = head.get("/en/delegation").await;
        assert_eq!(answer.location(), format!("/en/delegation/{}", scene.side().await));
        let portal = head.get(answer.location()).await;
        assert_eq!(portal.status, 200, "{}", portal.body);
        assert!(
            portal.body.contains("3 of 3") && portal.body.contains("On the reserve list: 1"),
            "{}",
            portal.body
        );
        assert!(portal.body.contains("Ana Tester") && portal.body.contains("Nominated"));
        assert!(portal.body.contains("On the reserve list, place 1"));

        let part = head.clone().with_header("x-part", "1").get(&format!("{}?q=bea", answer.location())).await;
        assert!(
            part.body.contains("Bea Tester")
                && !part.body.contains("Ana Tester")
                && !part.body.contains("<html")
        );

        let elsewhere = scene.world.delegations().await[1].slug.clone();
        assert_eq!(head.get(&format!("/en/delegation/{elsewhere}")).await.status, 403);
        assert_eq!(head.get(&format!("{}/quotas", answer.location())).await.status, 403);
        assert_eq!(scene.world.client().get(answer.location()).await.status, 401);
    })
    .await;
}

#[tokio::test]
async fn a_head_nominates_and_what_is_wrong_comes_back_with_what_was_typed() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let mut head = scene.head().await;
        let address = format!("/en/delegation/{}/nominate/delegate", scene.side().await);
        let page = head.get(&address).await;
        assert_eq!(page.status, 200, "{}", page.body);
        let csrf = csrf(&page);
        let wrong = [
            ("csrf", csrf.as_str()),
            ("given_name", "Айгүл"),
            ("email", "nowhere"),
            ("language", "en"),
            ("latin_family", "Ж"),
        ];
        let again = send(&mut head, &address, &wrong, &[]).await;
        assert_eq!(again.status, 422);
        assert!(
            again.body.contains("value=\"Айгүл\"") && again.body.contains("This is not an e-mail address")
        );
        assert!(again.body.contains("Write this with Latin letters"), "{}", again.body);
        let boxes = [("csrf", csrf.as_str()), ("given_name", "Aigül \u{12345}"), ("language", "en")];
        let again = send(&mut head, &address, &boxes, &[]).await;
        assert!(again.body.contains("cannot be printed on a badge: \u{12345}"), "{}", again.body);
        assert_eq!(scene.everybody().await, 0);

        let good = [
            ("csrf", csrf.as_str()),
            ("given_name", "Aigül"),
            ("language", "en"),
            ("organisation", "Friends"),
        ];
        let done = send(&mut head, &address, &good, &[]).await;
        assert_eq!(done.status, 303, "{}", done.body);
        assert_eq!(send(&mut head, &address, &good, &[]).await.status, 303);
        assert_eq!(scene.everybody().await, 1, "a form sent twice is one registration");
        assert!(head.get(done.location()).await.body.contains("Aigül is registered."));
        assert_eq!(scene.listed("friends").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn anybody_registers_by_the_public_form_and_learns_nothing_of_others() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let mut visitor = scene.world.client();
        assert!(visitor.get("/en/register").await.body.contains("/en/register/guest"));
        assert_eq!(visitor.get("/en/register/delegate").await.status, 404, "not public");
        let page = visitor.get("/en/register/guest").await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(!csrf(&page).is_empty());
        let tab = page.between("<title>", "</title>");
        assert_eq!(tab.matches(scene.world.forum.name.in_lang("en", &[])).count(), 1, "{tab}");
        let typed = |page: &'static str| {
            [
                ("csrf", page),
                ("given_name", "Ana"),
                ("family_name", "Silva"),
                ("email", "ana@example.org"),
                ("language", "en"),
            ]
        };
        let done = send(&mut visitor, "/en/register/guest", &typed("one-page"), &[]).await;
        assert_eq!(done.status, 200, "{}", done.body);
        assert!(done.body.contains("Thank you") && done.body.contains("ana@example.org"));
        let replayed = send(&mut visitor, "/en/register/guest", &typed("one-page"), &[]).await;
        assert_eq!(replayed.body, done.body);
        assert_eq!(scene.everybody().await, 1);

        let same_person = send(&mut visitor, "/en/register/guest", &typed("another-page"), &[]).await;
        assert_eq!(same_person.body, done.body, "whether somebody is registered already is told to nobody");
        assert_eq!(scene.everybody().await, 2);
    })
    .await;
}

#[tokio::test]
async fn the_public_form_says_when_it_opens_and_that_it_is_closed() {
    on_both(rooms, async |world| {
        let forum = world.forum.clone();
        let now = world.db().clock.now();
        let mut visitor = world.client();
        if forum.registration_opens.is_some_and(|opens| opens > now) {
            assert!(visitor.get("/en/register/guest").await.body.contains("Registration opens on"));
        }
        let closes = forum.registration_closes.unwrap();
        let opens = forum.registration_opens.unwrap_or(now);
        world.later(opens.max(now).duration_since(now) + jiff::SignedDuration::from_secs(1));
        let open = visitor.get("/en/register").await;
        assert!(open.body.contains("Registration is open until"), "{}", open.body);
        assert!(open.body.contains(", UTC"), "by whose clocks: {}", open.body);
        let now = world.db().clock.now();
        world.later(closes.duration_since(now) + jiff::SignedDuration::from_hours(1));
        let page = visitor.get("/en/register/guest").await;
        assert!(page.body.contains("Registration is closed"), "{}", page.body);
    })
    .await;
}

#[test]
fn the_second_language_of_a_form_is_named_in_the_readers_language() {
    let position = |lang: &str, tag: &str| {
        let t = crate::Words(Lang::exactly(lang).unwrap());
        t.position_in(in_language(t, tag))
    };
    assert_eq!(position("en", "en"), "Position: in English");
    assert_eq!(position("hu", "en"), "Beosztás: angolul");
    assert_eq!(position("kk", "ru"), "Лауазымы: орысша");
    assert_eq!(position("ru", "pt"), "Должность: pt");
}

#[tokio::test]
async fn an_invite_link_opens_its_form_once_and_then_says_what_to_do() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let mut head = scene.head().await;
        let address = format!("/en/delegation/{}/invites", scene.side().await);
        let page = head.get(&address).await;
        let csrf_of_list = csrf(&page);
        let sent = [
            ("csrf", csrf_of_list.as_str()),
            ("category", "delegate"),
            ("lang", "en"),
            ("email", "ana@example.org"),
        ];
        assert_eq!(head.post(&address, &sent).await.status, 303);
        let list = head.get(&address).await;
        let link = list.between(&format!("value=\"{HOME}"), "\"").to_owned();
        assert!(link.starts_with("/en/invite/"), "{}", list.body);
        assert_eq!(scene.letters("registration.invited").await.len(), 1);

        let mut guest = scene.world.client();
        let form = guest.get(&link).await;
        assert!(
            form.body.contains("value=\"ana@example.org\"") && form.body.contains("Delegate, Upper River"),
            "{}",
            form.body
        );
        let csrf = csrf(&form);
        let typed =
            [("csrf", csrf.as_str()), ("given_name", "Ana"), ("family_name", "Silva"), ("language", "en")];
        let done = send(&mut guest, &link, &typed, &[]).await;
        assert!(done.body.contains("Thank you"), "{}", done.body);
        let again = send(&mut guest, &link, &typed, &[]).await;
        assert!(again.body.contains("Thank you"), "the same form sent twice: {}", again.body);
        let used = guest.get(&link).await;
        assert_eq!(used.status, 410);
        assert!(
            used.body.contains("This link has been used already.") && used.body.contains("sign in"),
            "{}",
            used.body
        );
        assert_eq!(guest.get("/en/invite/guessed").await.status, 410);
        assert!(head.get(&address).await.body.contains("See the registration"));
        assert_eq!(scene.everybody().await, 1);
    })
    .await;
}

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

fn unescaped(html: &str) -> String {
    html.replace("&#34;", "\"").replace("&quot;", "\"").replace("&#38;", "&").replace("&amp;", "&")
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

/// A photo of 240 × 320 points.
fn photo() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(vec![]);
    image::DynamicImage::new_rgb8(240, 320).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
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

#[tokio::test]
async fn a_head_withdraws_replaces_and_orders_and_names_a_deputy() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        scene.set_places(1).await;
        let ana = scene.nominate("Ana").await.id();
        let bea = scene.nominate("Bea").await.id();
        let cid = scene.nominate("Cid").await.id();
        let mut head = scene.head().await;
        assert_eq!(
            head.post(&format!("/en/registration/{cid}/reserve"), &[("move", "up")]).await.status,
            303
        );
        assert_eq!(scene.waiting().await, ["Cid", "Bea"]);
        assert_eq!(
            head.post(&format!("/en/registration/{ana}/part"), &[("part", "deputy")]).await.status,
            303
        );
        assert_eq!(scene.registration(ana).await.part, crate::Part::Deputy);
        assert_eq!(head.post(&format!("/en/registration/{ana}/part"), &[("part", "head")]).await.status, 403);

        let replace = format!("/en/registration/{ana}/replace");
        assert!(head.get(&replace).await.body.contains("In place of Ana Tester"));
        let typed = [
            ("csrf", "x"),
            ("given_name", "Eve"),
            ("family_name", "Tester"),
            ("language", "en"),
            ("reason", "ill"),
        ];
        let done = send(&mut head, &replace, &typed, &[]).await;
        assert_eq!(done.status, 303, "{}", done.body);
        assert_eq!(scene.standing(ana).await, crate::Standing::Withdrawn);
        let eve = scene.listed("eve").await[0].id;
        assert_eq!(
            head.post(&format!("/en/registration/{eve}/withdraw"), &[("reason", "")]).await.status,
            303
        );
        assert_eq!(scene.standing(cid).await, crate::Standing::Active);
        assert_eq!(scene.standing(bea).await, crate::Standing::Reserve);
        let twice = head.post(&format!("/en/registration/{eve}/withdraw"), &[("reason", "")]).await;
        assert!(head.get(twice.location()).await.body.contains("given up or refused meanwhile"));
    })
    .await;
}

#[tokio::test]
async fn the_secretariat_changes_quotas_and_is_told_what_is_over() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        scene.nominate("Ana").await;
        scene.nominate("Bea").await;
        let mut organiser = scene.world.client().sign_in(PersonId(scene.organiser.person().unwrap())).await;
        assert_eq!(organiser.get("/en/delegation").await.status, 200, "every delegation to choose from");
        let address = format!("/en/delegation/{}/quotas", scene.side().await);
        let form = organiser.get(&address).await;
        assert!(form.body.contains("Taken: 2, waiting: 0"), "{}", form.body);
        let bad = organiser.post(&address, &[("q-delegate", "many"), ("until", "soon")]).await;
        assert_eq!(bad.status, 422);
        assert!(bad.body.contains("value=\"many\""));
        let done = organiser.post(&address, &[("q-delegate", "1"), ("until", "2027-04-01T18:00")]).await;
        let portal = organiser.get(done.location()).await;
        assert!(portal.body.contains("Above the quota: 1"), "{}", portal.body);
        assert!(portal.body.contains("2 of 1"), "{}", portal.body);
    })
    .await;
}

#[tokio::test]
async fn whoever_leads_two_delegations_chooses_one() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let head = scene.world.with_role("Hana", Role::Head, Some(scene.delegation.0)).await;
        let other = scene.world.delegations().await[1].clone();
        let mandate =
            Mandate { role: Role::Deputy, forum: Some(scene.world.forum.id.0), delegation: Some(other.id.0) };
        scene.world.db().chore(Give(head, mandate)).await.unwrap();
        scene.world.app.sessions.forget();
        let mut head = scene.world.client().sign_in(head).await;
        let list = head.get("/en/delegation").await;
        assert!(list.body.contains(&format!("/en/delegation/{}", other.slug)), "{}", list.body);
    })
    .await;
}

struct Give(PersonId, Mandate);

impl kernel::db::Chore for Give {
    type Out = ();

    async fn run(&self, tx: &mut kernel::db::Tx) -> kernel::Result<()> {
        kernel::rights::give(tx, self.0.0, &self.1).await
    }
}

#[tokio::test]
async fn an_invite_is_made_once_by_a_form_that_is_sent_twice() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let form = Uuid::new_v4();
        let create = || CreateInvite {
            forum: scene.world.forum.clone(),
            delegation: scene.delegation,
            category: scene.category,
            email: Some("ana@example.org".into()),
            lang: "en".into(),
            note: "See you there".into(),
            form,
            seal: scene.world.app.keys.seal,
            home: HOME.into(),
        };
        let first = scene.world.db().act(&scene.organiser, create()).await.unwrap();
        assert_eq!(scene.world.db().act(&scene.organiser, create()).await.unwrap(), first);
        assert_eq!(scene.letters("registration.invited").await.len(), 1);
        let mut tx = scene.world.db().read().await.unwrap();
        assert_eq!(
            store::invites_of(&mut tx, scene.world.forum.id, scene.delegation).await.unwrap().len(),
            1
        );
    })
    .await;
}
