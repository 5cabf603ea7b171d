//! Invite links and the public form.

use super::{
    HOME, Scene,
    browser::{self, csrf, send_and_follow},
    newcomer, refused, rooms,
};
use crate::{
    AcceptInvite, CreateInvite, Entered, Entry, ForgetInvitee, InviteId, Register, RevokeInvite, Source,
    State, Whom, form_id, store,
};
use kernel::{Error, rights::By};
use uuid::Uuid;
use world::on_both;

async fn invited(scene: &Scene, email: Option<&str>) -> (InviteId, String) {
    let seal = scene.world.app.keys.seal;
    let act = CreateInvite {
        forum: scene.world.forum.clone(),
        delegation: scene.delegation,
        category: scene.category,
        email: email.map(str::to_owned),
        lang: "es".into(),
        note: String::new(),
        form: Uuid::new_v4(),
        seal,
        home: HOME.into(),
    };
    let id = scene.world.db().act(&scene.organiser, act).await.unwrap();
    (id, id.secret(&seal))
}

fn accept(scene: &Scene, secret: &str, name: &str, page: &str) -> AcceptInvite {
    let person = newcomer(name);
    let form = Some(form_id(page, &person.names));
    let entry = Entry { form, ..Entry::new(Whom::New(person), scene.category, Source::Invite) };
    AcceptInvite { forum: scene.world.forum.clone(), secret: secret.to_owned(), entry }
}

#[tokio::test]
async fn an_invite_link_registers_one_person_in_the_delegation_that_sent_it() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 5).await;
        let (id, secret) = invited(&scene, Some("ana@example.org")).await;
        let letters = scene.letters("registration.invited").await;
        assert_eq!(letters[0].0, "ana@example.org");
        assert!(
            letters[0].1.contains(&format!("https://forum.example/es/invite/{secret}")),
            "{}",
            letters[0].1
        );

        let entered = scene.world.db().act(&By::Anyone, accept(&scene, &secret, "Ana", "p")).await.unwrap();
        assert!(matches!(entered, Entered::Active(_)));
        assert_eq!(scene.registration(entered.id()).await.delegation, Some(scene.delegation));
        let person = scene.registration(entered.id()).await.person;
        let mut tx = scene.world.db().read().await.unwrap();
        let (theirs,): (i64,) = tx
            .sql("select count(*) from letter where person = $1 and kind = 'registration.invited'")
            .bind(person)
            .one()
            .await
            .unwrap();
        assert_eq!(theirs, 1, "the letter that brought the link is erased with its person");
        drop(tx);
        let again = scene.world.db().act(&By::Anyone, accept(&scene, &secret, "Ana", "p")).await.unwrap();
        assert_eq!(again, Entered::Same(entered.id()), "the same form sent twice");
        let other = scene.world.db().act(&By::Anyone, accept(&scene, &secret, "Bea", "p")).await;
        assert_eq!(refused(other), "registration-invite-used");
        let revoke = RevokeInvite { forum: scene.world.forum.clone(), invite: id };
        assert_eq!(
            refused(scene.world.db().act(&scene.organiser, revoke).await),
            "registration-invite-is-over"
        );
    })
    .await;
}

#[tokio::test]
async fn a_link_that_is_over_says_why() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 5).await;
        let (id, revoked) = invited(&scene, None).await;
        scene
            .world
            .db()
            .act(&scene.organiser, RevokeInvite { forum: scene.world.forum.clone(), invite: id })
            .await
            .unwrap();
        let (late, expired) = invited(&scene, None).await;
        scene.world.later(jiff::SignedDuration::from_hours(24 * 800));
        let done = scene.world.db().act(&By::Anyone, accept(&scene, &revoked, "Ana", "p")).await;
        assert_eq!(refused(done), "registration-invite-revoked");
        let done = scene.world.db().act(&By::Anyone, accept(&scene, &expired, "Ana", "p")).await;
        assert_eq!(refused(done), "registration-invite-expired");
        let done = scene.world.db().act(&By::Anyone, accept(&scene, "guessed", "Ana", "p")).await;
        assert!(matches!(done, Err(Error::NotFound)));
        let mut tx = scene.world.db().read().await.unwrap();
        let now = tx.now;
        assert_eq!(store::invite(&mut tx, late).await.unwrap().unwrap().state(now), State::Expired);
        assert_eq!(
            store::invites_of(&mut tx, scene.world.forum.id, scene.delegation).await.unwrap().len(),
            2
        );
    })
    .await;
}

#[tokio::test]
async fn whom_a_link_was_sent_to_is_forgotten_once_the_link_is_over() {
    on_both(browser::rooms, async |world| {
        let scene = Scene::opened(world).await;
        let (id, _) = invited(&scene, Some("ana@example.org")).await;
        let forget = || ForgetInvitee { forum: scene.world.forum.clone(), invite: id };
        let early = scene.world.db().act(&scene.organiser, forget()).await;
        assert_eq!(refused(early), "registration-invite-is-good");
        let revoke = RevokeInvite { forum: scene.world.forum.clone(), invite: id };
        scene.world.db().act(&scene.organiser, revoke).await.unwrap();

        let mut head = scene.head().await;
        let address = format!("/en/delegation/{}/invites", scene.side().await);
        let list = head.get(&address).await;
        let form = format!("{address}/{id}/forget");
        assert!(list.body.contains("ana@example.org") && list.body.contains(&form), "{}", list.body);
        let stranger = scene.world.person("Sol").await;
        assert_eq!(scene.world.client().sign_in(stranger).await.post(&form, &[]).await.status, 403);
        let done = head.post(&form, &[]).await;
        assert_eq!((done.status, done.location()), (303, address.as_str()));
        let list = head.get(&address).await;
        assert!(!list.body.contains("ana@example.org") && list.body.contains("Taken back"), "{}", list.body);
        assert!(!list.body.contains(&form), "there is nothing left to be removed");
        assert_eq!(scene.letters("registration.invited").await, vec![], "its letter is gone too");
    })
    .await;
}

#[tokio::test]
async fn the_public_form_is_for_public_categories_while_it_is_open() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let public = scene.world.categories().await.into_iter().find(|category| category.public).unwrap().id;
        let register = |category| Register {
            forum: forums::Forum {
                registration_opens: None,
                registration_closes: None,
                ..scene.world.forum.clone()
            },
            entry: Entry::new(Whom::New(newcomer("Ana")), category, Source::Public),
        };
        assert!(matches!(
            scene.world.db().act(&By::Anyone, register(public)).await.unwrap(),
            Entered::Active(_)
        ));
        assert!(matches!(
            scene.world.db().act(&By::Anyone, register(scene.category)).await,
            Err(Error::NotFound)
        ));
        let closed = Register {
            forum: forums::Forum {
                registration_closes: Some(scene.world.db().clock.now()),
                ..scene.world.forum.clone()
            },
            ..register(public)
        };
        assert_eq!(refused(scene.world.db().act(&By::Anyone, closed).await), "registration-window-is-closed");
    })
    .await;
}

#[tokio::test]
async fn an_invite_link_opens_its_form_once_and_then_says_what_to_do() {
    on_both(browser::rooms, async |world| {
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
        let done = send_and_follow(&mut guest, &link, &typed).await;
        assert!(done.body.contains("Thank you"), "{}", done.body);
        let again = send_and_follow(&mut guest, &link, &typed).await;
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
async fn an_invite_is_made_once_by_a_form_that_is_sent_twice() {
    on_both(browser::rooms, async |world| {
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
