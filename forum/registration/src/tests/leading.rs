//! Heads and deputies: who may nominate until when, and who waits for them.

use super::{HOME, Scene, browser, newcomer, refused, rooms};
use crate::{
    AcceptInvite, ChangeQuotas, CreateInvite, EndDeputy, Entered, Entry, InviteId, MakeHead, NameDeputy,
    Nominate, Part, Source, Whom,
};
use delegations::Quotas;
use jiff::{SignedDuration, Timestamp};
use kernel::{
    Error, Result,
    db::{Chore, Tx},
    rights::{By, Role},
};
use std::collections::BTreeSet;
use uuid::Uuid;
use world::on_both;

/// The first step of every forum is the heads'.
struct HeadsConfirm;

impl Chore for HeadsConfirm {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.sql("update step set taken_by = 'head' where place = 1").run().await?;
        Ok(())
    }
}

impl Scene {
    async fn nominations_end(&self, at: Timestamp) {
        let quotas = Quotas {
            forum: self.world.forum.id.0,
            delegation: self.delegation,
            places: vec![],
            unlimited: vec![],
            nominate_until: Some(at),
        };
        let act = ChangeQuotas { forum: self.world.forum.clone(), quotas, home: None };
        self.world.db().act(&self.organiser, act).await.unwrap();
    }

    async fn invite(&self) -> Result<InviteId> {
        let act = CreateInvite {
            forum: self.world.forum.clone(),
            delegation: self.delegation,
            category: self.category,
            email: None,
            lang: "en".into(),
            note: String::new(),
            form: Uuid::new_v4(),
            seal: self.world.app.keys.seal,
            home: HOME.into(),
        };
        self.world.db().act(&self.organiser, act).await
    }

    async fn accept(&self, invite: InviteId, name: &str) -> Result<Entered> {
        let entry = Entry::new(Whom::New(newcomer(name)), self.category, Source::Invite);
        let secret = invite.secret(&self.world.app.keys.seal);
        let act = AcceptInvite { forum: self.world.forum.clone(), secret, entry };
        self.world.db().act(&By::Anyone, act).await
    }
}

#[tokio::test]
async fn a_head_is_led_from_the_delegation_and_from_a_person_to_what_waits_for_them() {
    on_both(browser::rooms, async |world| {
        let scene = Scene::opened(world).await;
        scene.world.db().chore(HeadsConfirm).await.unwrap();
        let ana = scene.nominate("Ana").await.id();
        let mut head = scene.head().await;
        let side = scene.side().await;
        let portal = head.get(&format!("/en/delegation/{side}")).await;
        assert!(portal.body.contains("Waiting for your decision: 1"), "{}", portal.body);
        assert!(portal.body.contains(&format!("/en/accreditation?delegation={side}")), "{}", portal.body);
        assert!(portal.body.contains("href=\"/en/lists\""), "{}", portal.body);
        let person = head.get(&format!("/en/registration/{ana}")).await;
        assert!(person.body.contains(&format!("/en/accreditation/{ana}")), "{}", person.body);

        scene.progress(ana, 1, true).await;
        let portal = head.get(&format!("/en/delegation/{side}")).await;
        assert!(!portal.body.contains("Waiting for your decision"), "{}", portal.body);
        let person = head.get(&format!("/en/registration/{ana}")).await;
        assert!(!person.body.contains(&format!("/en/accreditation/{ana}")), "{}", person.body);
    })
    .await;
}

#[tokio::test]
async fn a_head_is_told_on_opening_the_form_that_the_time_is_over_and_the_secretariat_is_not() {
    on_both(browser::rooms, async |world| {
        let scene = Scene::opened(world).await;
        let mut head = scene.head().await;
        scene.nominations_end(scene.world.db().clock.now()).await;
        let side = scene.side().await;
        for page in ["nominate/delegate", "invites"] {
            let page = head.get(&format!("/en/delegation/{side}/{page}")).await;
            assert_eq!(page.status, 200);
            assert!(page.body.contains("Nominations ended:"), "{}", page.body);
            assert!(page.body.contains("mailto:") && !page.body.contains("name=\"lang"), "{}", page.body);
        }
        let organiser = scene.organiser.person().unwrap();
        let mut organiser = scene.world.client().sign_in(people::PersonId(organiser)).await;
        let page = organiser.get(&format!("/en/delegation/{side}/nominate/delegate")).await;
        assert!(page.body.contains("name=\"family_name\""), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn a_link_ends_with_a_deadline_that_is_moved_earlier_and_one_made_after_it_does_not() {
    on_both(browser::rooms, async |world| {
        let scene = Scene::with_places(world, 5).await;
        let now = scene.world.db().clock.now();
        scene.nominations_end(now + SignedDuration::from_hours(100)).await;
        let early = scene.invite().await.unwrap();
        scene.world.later(SignedDuration::from_hours(10));
        scene.nominations_end(now + SignedDuration::from_hours(5)).await;
        assert_eq!(refused(scene.accept(early, "Ana").await), "registration-invite-expired");
        let secret = early.secret(&scene.world.app.keys.seal);
        let page = scene.world.client().get(&format!("/en/invite/{secret}")).await;
        assert_eq!(page.status, 410, "{}", page.body);

        let late = scene.invite().await.unwrap();
        assert!(scene.accept(late, "Bea").await.is_ok(), "the secretariat may invite after the deadline");
    })
    .await;
}

#[tokio::test]
async fn an_invitation_names_only_categories_with_places_and_says_which_are_full() {
    on_both(browser::rooms, async |world| {
        let scene = Scene::opened(world).await;
        scene.set_places(1).await;
        scene.nominate("Ana").await;
        let mut head = scene.head().await;
        let address = format!("/en/delegation/{}/invites", scene.side().await);
        let page = head.get(&address).await;
        assert!(page.body.contains("(all places taken: onto the reserve list)"), "{}", page.body);

        scene.set_places(0).await;
        let page = head.get(&address).await;
        assert!(!page.body.contains("value=\"delegate\""), "{}", page.body);
        let sent = head.post(&address, &[("category", "delegate"), ("lang", "en")]).await;
        assert_eq!(sent.status, 422, "{}", sent.body);
        assert!(matches!(scene.invite().await, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn whoever_withdraws_somebody_who_waits_is_not_told_of_a_place() {
    on_both(browser::rooms, async |world| {
        let scene = Scene::opened(world).await;
        scene.set_places(1).await;
        scene.nominate("Ana").await;
        let waits = scene.nominate("Bea").await.id();
        let mut head = scene.head().await;
        let page = head.get(&format!("/en/registration/{waits}")).await;
        assert!(page.body.contains("They leave the reserve list"), "{}", page.body);
        assert!(!page.body.contains("The place passes to"), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn a_deputy_may_nominate_until_they_are_one_no_more() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 9).await;
        let ana = scene.nominate("Ana").await.id();
        let person = scene.registration(ana).await.person;
        let forum = || scene.world.forum.clone();
        let home = || Some(HOME.to_owned());
        scene
            .world
            .db()
            .act(&scene.organiser, NameDeputy { forum: forum(), registration: ana, home: home() })
            .await
            .unwrap();
        assert_eq!(scene.registration(ana).await.part, Part::Deputy);
        let by = scene.world.by(person).await;
        let nominate = |name: &str| Nominate { forum: forum(), entry: scene.entry(newcomer(name)) };
        scene.world.db().act(&by, nominate("Bea")).await.unwrap();
        assert!(matches!(
            scene.world.db().act(&by, NameDeputy { forum: forum(), registration: ana, home: home() }).await,
            Err(Error::Forbidden)
        ));
        scene
            .world
            .db()
            .act(&scene.organiser, EndDeputy { forum: forum(), registration: ana, home: home() })
            .await
            .unwrap();
        let by = scene.world.by(person).await;
        assert!(matches!(scene.world.db().act(&by, nominate("Cid")).await, Err(Error::Forbidden)));
        scene
            .world
            .db()
            .act(&scene.organiser, MakeHead { forum: forum(), registration: ana, home: home() })
            .await
            .unwrap();
        assert_eq!(
            refused(
                scene
                    .world
                    .db()
                    .act(&scene.organiser, EndDeputy { forum: forum(), registration: ana, home: home() })
                    .await
            ),
            "registration-is-the-head"
        );
        scene.withdraw(ana).await;
        let by = scene.world.by(person).await;
        assert!(
            matches!(scene.world.db().act(&by, nominate("Dan")).await, Err(Error::Forbidden)),
            "the mandate ends with it"
        );
    })
    .await;
}

#[tokio::test]
async fn heads_and_deputies_are_told_that_they_were_named_and_that_it_has_ended() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 9).await;
        let (ana, bea) = (scene.nominate("Ana").await.id(), scene.nominate("Bea").await.id());
        let (db, by) = (scene.world.db(), &scene.organiser);
        let whom = |registration| (scene.world.forum.clone(), registration, Some(HOME.to_owned()));
        let (forum, registration, home) = whom(ana);
        db.act(by, NameDeputy { forum, registration, home }).await.unwrap();
        let (forum, registration, home) = whom(ana);
        db.act(by, EndDeputy { forum, registration, home }).await.unwrap();
        for head in [ana, bea] {
            let (forum, registration, home) = whom(head);
            db.act(by, MakeHead { forum, registration, home }).await.unwrap();
        }
        let named = scene.letters("registration.deputy-named").await;
        assert_eq!(named.len(), 1);
        let page = format!("{HOME}/en/f/{}/delegation\n", scene.world.forum.slug);
        assert!(named[0].1.contains(&page) && !named[0].1.contains("/sign-in/"), "{}", named[0].1);
        let heads: BTreeSet<_> =
            scene.letters("registration.head-named").await.into_iter().map(|it| it.0).collect();
        assert_eq!(heads.into_iter().collect::<Vec<_>>(), ["ana@example.org", "bea@example.org"]);
        let ended: Vec<_> =
            scene.letters("registration.part-ended").await.into_iter().map(|it| it.0).collect();
        assert_eq!(ended, ["ana@example.org"; 2], "as a deputy, and as a head who was followed by another");
    })
    .await;
}

#[tokio::test]
async fn a_letter_signs_nobody_in_who_acts_for_others() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 9).await;
        let olga = scene.organiser.person().map(people::PersonId).unwrap();
        // Somebody who runs a forum, this one or another, is entered by somebody who does not.
        let entry = Entry { whom: Whom::Known(olga), ..scene.entry(newcomer("Olga")) };
        scene.enter(entry).await.unwrap();
        scene.nominate("Ana").await;
        let letters = scene.letters("registration.registered").await;
        let to = |name: &str| &letters.iter().find(|it| it.1.contains(name)).unwrap().1;
        let olgas = to("Dear Olga");
        assert!(!olgas.contains("/sign-in/") && olgas.contains("/registration"), "{olgas}");
        assert!(to("Dear Ana").contains("/sign-in/"));
    })
    .await;
}

#[tokio::test]
async fn heads_nominate_until_their_deadline_and_the_secretariat_after_it() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let quotas = Quotas {
            forum: scene.world.forum.id.0,
            delegation: scene.delegation,
            places: vec![],
            unlimited: vec![],
            nominate_until: Some(scene.world.db().clock.now() + SignedDuration::from_hours(1)),
        };
        scene.world.db().act(&scene.organiser, delegations::SetQuotas(quotas)).await.unwrap();
        let head = scene.world.with_role("Hana", Role::Head, Some(scene.delegation.0)).await;
        let head = scene.world.by(head).await;
        let nominate =
            |name: &str| Nominate { forum: scene.world.forum.clone(), entry: scene.entry(newcomer(name)) };
        scene.world.db().act(&head, nominate("Ana")).await.unwrap();
        scene.world.later(SignedDuration::from_hours(2));
        assert_eq!(
            refused(scene.world.db().act(&head, nominate("Bea")).await),
            "registration-deadline-is-over"
        );
        scene.world.db().act(&scene.organiser, nominate("Cid")).await.unwrap();
        assert_eq!(scene.listed("").await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_registration_leads_whoever_may_see_histories_to_its_own() {
    on_both(browser::rooms, async |world| {
        let scene = Scene::opened(world).await;
        let ana = scene.nominate("Ana").await.id();
        let (page, history) = (format!("/en/registration/{ana}"), format!("/en/history/registration/{ana}"));
        let officer = scene.world.with_role("Otabek", Role::Officer, None).await;
        let officer = scene.world.client().sign_in(officer).await.get(&page).await;
        assert!(officer.body.contains(&history), "{}", officer.body);
        let head = scene.head().await.get(&page).await;
        assert!(head.status == 200 && !head.body.contains("/history/"), "{}", head.body);
    })
    .await;
}
