//! Whoever was withdrawn or refused comes back.

use super::{HOME, Scene, browser, newcomer, refused, rooms};
use crate::{BringBack, Entered, Entry, RegistrationId, Standing, Whom, Withdraw, refuse};
use jiff::SignedDuration;
use kernel::{
    Error, Result,
    db::{Chore, Tx},
    rights::{By, Role},
};
use people::PersonId;
use world::on_both;

impl Scene {
    async fn bring_back(&self, by: &By, id: RegistrationId) -> Result<Entered> {
        let (forum, home) = (self.world.forum.clone(), Some(HOME.into()));
        self.world.db().act(by, BringBack { forum, registration: id, home }).await
    }

    async fn withdraw_by(&self, by: &By, id: RegistrationId) {
        let (forum, home) = (self.world.forum.clone(), Some(HOME.into()));
        let act = Withdraw { forum, registration: id, reason: String::new(), home };
        self.world.db().act(by, act).await.unwrap();
    }

    async fn head_of(&self, delegation: usize) -> By {
        let delegation = self.world.delegations().await[delegation].id.0;
        let head = self.world.with_role("Hana", Role::Head, Some(delegation)).await;
        self.world.by(head).await
    }
}

#[tokio::test]
async fn whoever_was_withdrawn_by_mistake_is_brought_back_to_a_free_place_with_a_letter() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 1).await;
        let ana = scene.nominate("Ana").await.id();
        let head = scene.head_of(0).await;
        scene.withdraw_by(&head, ana).await;
        assert_eq!(scene.bring_back(&head, ana).await.unwrap(), Entered::Active(ana));
        assert_eq!(scene.standing(ana).await, Standing::Active);
        assert_eq!(scene.letters("registration.registered").await.len(), 2);
        assert_eq!(scene.bring_back(&head, ana).await.unwrap(), Entered::Same(ana), "pressed twice");
        assert_eq!(scene.letters("registration.registered").await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn whoever_is_brought_back_when_all_places_are_taken_waits_behind_those_who_wait() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 1).await;
        let ana = scene.nominate("Ana").await.id();
        scene.nominate("Bea").await;
        scene.nominate("Cid").await;
        scene.withdraw(ana).await;
        assert_eq!(scene.bring_back(&scene.organiser, ana).await.unwrap(), Entered::Reserve(ana, 2));
        assert_eq!(scene.waiting().await, ["Cid", "Ana"]);
        let letters = scene.letters("registration.on-reserve").await;
        let (_, letter) = letters.iter().rfind(|(address, _)| address == "ana@example.org").unwrap();
        assert!(letter.contains("reserve list: 2"), "{letter}");
    })
    .await;
}

#[tokio::test]
async fn a_head_brings_back_until_their_deadline_and_only_their_own_people() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let quotas = delegations::Quotas {
            forum: scene.world.forum.id.0,
            delegation: scene.delegation,
            places: vec![],
            unlimited: vec![],
            nominate_until: Some(scene.world.db().clock.now() + SignedDuration::from_hours(1)),
        };
        scene.world.db().act(&scene.organiser, delegations::SetQuotas(quotas)).await.unwrap();
        let ana = scene.nominate("Ana").await.id();
        scene.withdraw(ana).await;
        let other = scene.head_of(1).await;
        assert!(matches!(scene.bring_back(&other, ana).await, Err(Error::Forbidden)));
        scene.world.later(SignedDuration::from_hours(2));
        let head = scene.head_of(0).await;
        assert_eq!(refused(scene.bring_back(&head, ana).await), "registration-deadline-is-over");
        assert!(scene.bring_back(&scene.organiser, ana).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn people_bring_themselves_back_from_what_they_gave_up_themselves_and_from_nothing_else() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 2).await;
        let ana = scene.nominate("Ana").await.id();
        let me = scene.world.by(scene.person_of(ana).await).await;
        scene.withdraw_by(&me, ana).await;
        assert_eq!(scene.bring_back(&me, ana).await.unwrap(), Entered::Active(ana));
        scene.withdraw(ana).await;
        assert!(matches!(scene.bring_back(&me, ana).await, Err(Error::Forbidden)), "withdrawn by others");
    })
    .await;
}

#[tokio::test]
async fn nobody_who_was_refused_or_has_another_registration_is_brought_back() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 5).await;
        let ana = scene.nominate("Ana").await.id();
        scene.world.db().chore(Refusal(scene.world.forum.clone(), ana)).await.unwrap();
        let done = scene.bring_back(&scene.organiser, ana).await;
        assert_eq!(refused(done), "registration-opened-by-accreditation");

        let bea = scene.nominate("Bea").await.id();
        let person = scene.person_of(bea).await;
        scene.withdraw(bea).await;
        let again = Entry { whom: Whom::Known(person), ..scene.entry(newcomer("Bea")) };
        assert!(matches!(scene.enter(again).await.unwrap(), Entered::Active(_)));
        assert_eq!(refused(scene.bring_back(&scene.organiser, bea).await), "registration-has-another");
    })
    .await;
}

#[tokio::test]
async fn whoever_has_taken_all_steps_needs_none_again_also_by_way_of_the_reserve() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 1).await;
        let (ana, steps) = (scene.nominate("Ana").await.id(), scene.last_step().await);
        scene.progress(ana, steps, true).await;
        scene.withdraw(ana).await;
        scene.bring_back(&scene.organiser, ana).await.unwrap();
        let it = scene.registration(ana).await;
        assert_eq!((it.step_place, it.accredited), (steps, false), "accreditation has the last word");
        assert_eq!(scene.jobs("registration.registered").await, 1);

        scene.withdraw(ana).await;
        let bea = scene.nominate("Bea").await.id();
        assert!(matches!(scene.bring_back(&scene.organiser, ana).await.unwrap(), Entered::Reserve(..)));
        assert_eq!(scene.jobs("registration.registered").await, 1, "whoever waits is not accredited");
        scene.withdraw(bea).await;
        assert_eq!(scene.jobs("registration.registered").await, 2);
    })
    .await;
}

#[tokio::test]
async fn the_page_of_whoever_was_withdrawn_has_the_way_back_for_those_who_may() {
    on_both(browser::rooms, async |world| {
        let scene = Scene::opened(world).await;
        let ana = scene.nominate("Ana").await.id();
        let address = format!("/en/registration/{ana}");
        let mut head = scene.head().await;
        assert!(!head.get(&address).await.body.contains("/bring-back"), "nobody has gone");
        scene.withdraw(ana).await;
        let person = scene.person_of(ana).await;
        let mut me = scene.world.client().sign_in(person).await;
        assert!(!me.get(&address).await.body.contains("/bring-back"), "withdrawn by others");
        let page = head.get(&address).await;
        assert!(page.body.contains("Bring Ana Tester back?"), "{}", page.body);
        let sent = head.post(&format!("{address}/bring-back"), &[]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let page = head.get(sent.location()).await;
        assert!(page.body.contains("The registration is back, with a place."), "{}", page.body);
        assert_eq!(scene.standing(ana).await, Standing::Active);

        let organiser = PersonId(scene.organiser.person().unwrap());
        let mut organiser = scene.world.client().sign_in(organiser).await;
        organiser.post(&format!("{address}/withdraw"), &[("reason", "")]).await;
        scene.set_places(0).await;
        let sent = organiser.post(&format!("{address}/bring-back"), &[]).await;
        let page = organiser.get(sent.location()).await;
        assert!(page.body.contains("on the reserve list. Its place there: 1."), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn what_was_refused_or_withdrawn_can_be_taken_back_for_a_free_place_or_the_reserve() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 1).await;
        let ana = scene.nominate("Ana").await.id();
        let bea = scene.nominate("Bea").await.id();
        scene.world.db().chore(Refusal(scene.world.forum.clone(), ana)).await.unwrap();
        assert_eq!(scene.standing(ana).await, Standing::Refused);
        assert_eq!(scene.standing(bea).await, Standing::Active);
        let back = scene.world.db().chore(Back(scene.world.forum.clone(), ana)).await.unwrap();
        assert_eq!(back, Entered::Reserve(ana, 1));
        scene.withdraw(bea).await;
        assert_eq!(scene.standing(ana).await, Standing::Active);
        assert_eq!(scene.letters("registration.moved-up").await.len(), 2);
    })
    .await;
}

impl Scene {
    async fn last_step(&self) -> i64 {
        let mut tx = self.world.db().read().await.unwrap();
        forums::last_step(&mut tx, self.world.forum.id).await.unwrap()
    }
}

struct Refusal(forums::Forum, RegistrationId);

impl Chore for Refusal {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        refuse(tx, &self.0, self.1, Some(HOME)).await
    }
}

struct Back(forums::Forum, RegistrationId);

impl Chore for Back {
    type Out = Entered;

    async fn run(&self, tx: &mut Tx) -> Result<Entered> {
        crate::take_back(tx, &self.0, self.1, Some(HOME)).await
    }
}
