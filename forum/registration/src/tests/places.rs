//! Places, the reserve, replacing.

use super::{Scene, WithoutSteps, newcomer, refused, rooms};
use crate::{Entered, Entry, OrderReserve, RegistrationId, Replace, Source, Standing, Whom, form_id};
use kernel::{Error, rights::Role};
use world::on_both;

#[tokio::test]
async fn whoever_comes_when_all_places_are_taken_waits_and_is_told_so() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 1).await;
        assert!(matches!(scene.nominate("Ana").await, Entered::Active(_)));
        assert!(matches!(scene.nominate("Bea").await, Entered::Reserve(_, 1)));
        assert!(matches!(scene.nominate("Cid").await, Entered::Reserve(_, 2)));
        let letters = scene.letters("registration.on-reserve").await;
        assert_eq!(letters.len(), 2);
        let (_, letter) = letters.iter().find(|(address, _)| address == "cid@example.org").unwrap();
        assert!(letter.contains("reserve list: 2"), "{letter}");
        assert!(letter.contains("https://forum.example/en/sign-in/"), "{letter}");
    })
    .await;
}

#[tokio::test]
async fn when_somebody_goes_the_first_who_waits_moves_up() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 1).await;
        let ana = scene.nominate("Ana").await.id();
        let bea = scene.nominate("Bea").await.id();
        let cid = scene.nominate("Cid").await.id();
        scene.withdraw(ana).await;
        assert_eq!(scene.standing(ana).await, Standing::Withdrawn);
        assert_eq!(scene.standing(bea).await, Standing::Active);
        assert_eq!(scene.standing(cid).await, Standing::Reserve);
        assert_eq!(scene.letters("registration.moved-up").await.len(), 1);
        assert!(scene.letters("registration.withdrawn").await[0].1.contains("Reason: ill"));
        assert_eq!(scene.jobs("registration.withdrawn").await, 1);
    })
    .await;
}

#[tokio::test]
async fn whoever_has_a_place_is_accredited_without_steps_and_whoever_waits_is_not() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 1).await;
        scene.nominate("Ana").await;
        assert_eq!(scene.jobs("registration.registered").await, 0, "steps are to be taken");
        scene.set_places(2).await;
        scene.world.db().chore(WithoutSteps).await.unwrap();
        let bea = scene.nominate("Bea").await.id();
        scene.nominate("Cid").await;
        assert_eq!(scene.jobs("registration.registered").await, 1);
        scene.withdraw(bea).await;
        assert_eq!(scene.jobs("registration.registered").await, 2, "the first who waits has moved up");
    })
    .await;
}

#[tokio::test]
async fn the_reserve_has_the_order_that_the_head_gives_it() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 0).await;
        for name in ["Ana", "Bea", "Cid"] {
            scene.nominate(name).await;
        }
        let cid = scene.listed("cid").await[0].id;
        let head = scene.world.with_role("Hana", Role::Head, Some(scene.delegation.0)).await;
        let head = scene.world.by(head).await;
        let up = || OrderReserve { forum: scene.world.forum.id, registration: cid, up: true };
        scene.world.db().act(&head, up()).await.unwrap();
        assert_eq!(scene.waiting().await, ["Ana", "Cid", "Bea"]);
        scene.world.db().act(&head, up()).await.unwrap();
        scene.world.db().act(&head, up()).await.unwrap();
        assert_eq!(scene.waiting().await, ["Cid", "Ana", "Bea"], "the first stays the first");
        assert_eq!(scene.set_places(1).await, [cid]);
        assert_eq!(refused(scene.world.db().act(&head, up()).await), "registration-not-on-reserve");
        let other =
            scene.world.with_role("Otto", Role::Head, Some(scene.world.delegations().await[1].id.0)).await;
        let other = scene.world.by(other).await;
        assert!(matches!(scene.world.db().act(&other, up()).await, Err(Error::Forbidden)));
    })
    .await;
}

#[tokio::test]
async fn a_quota_below_what_is_used_takes_nobody_out() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 2).await;
        let ana = scene.nominate("Ana").await.id();
        let bea = scene.nominate("Bea").await.id();
        assert!(scene.set_places(1).await.is_empty());
        assert_eq!(scene.standing(ana).await, Standing::Active);
        assert_eq!(scene.standing(bea).await, Standing::Active);
        assert!(matches!(scene.nominate("Cid").await, Entered::Reserve(_, 1)));
        scene.withdraw(ana).await;
        assert_eq!(scene.waiting().await, ["Cid"], "one place, one person: nothing became free");
        let mut tx = scene.world.db().read().await.unwrap();
        let uses = crate::uses(&mut tx, scene.world.forum.id, scene.delegation).await.unwrap();
        let of = uses.iter().find(|it| it.category == scene.category).unwrap();
        assert_eq!((of.places, of.used, of.waiting), (Some(1), 1, 1));
    })
    .await;
}

#[tokio::test]
async fn whoever_waits_goes_before_whoever_comes_even_after_a_quota_grew_unseen() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 0).await;
        let ana = scene.nominate("Ana").await.id();
        let forum = scene.world.forum.id.0;
        let quotas = delegations::Quotas {
            forum,
            delegation: scene.delegation,
            places: vec![(scene.category.0, 1)],
            unlimited: vec![],
            nominate_until: None,
        };
        scene.world.db().act(&scene.organiser, delegations::SetQuotas(quotas)).await.unwrap();
        assert!(matches!(scene.nominate("Bea").await, Entered::Reserve(_, 1)));
        assert_eq!(scene.standing(ana).await, Standing::Active);
    })
    .await;
}

async fn replaced(scene: &Scene, goes: RegistrationId, comes: &str) -> Entered {
    let entry = Entry { delegation: None, ..scene.entry(newcomer(comes)) };
    let act = Replace { forum: scene.world.forum.clone(), registration: goes, entry, reason: String::new() };
    scene.world.db().act(&scene.organiser, act).await.unwrap()
}

#[tokio::test]
async fn whoever_replaces_somebody_gets_exactly_their_place() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 2).await;
        let ana = scene.nominate("Ana").await.id();
        scene.nominate("Bea").await;
        let cid = scene.nominate("Cid").await.id();
        scene.nominate("Dan").await;
        scene.set_places(1).await;
        let eve = replaced(&scene, ana, "Eve").await;
        assert!(
            matches!(eve, Entered::Active(_)),
            "the place passes on, although the quota is exceeded: {eve:?}"
        );
        assert!(matches!(replaced(&scene, cid, "Fay").await, Entered::Reserve(_, 1)));
        assert_eq!(scene.waiting().await, ["Fay", "Dan"]);
        assert_eq!(scene.registration(eve.id()).await.delegation, Some(scene.delegation));
        let again = Replace {
            forum: scene.world.forum.clone(),
            registration: ana,
            entry: scene.entry(newcomer("Gil")),
            reason: String::new(),
        };
        assert_eq!(refused(scene.world.db().act(&scene.organiser, again).await), "registration-not-standing");
        assert!(scene.listed("gil").await.is_empty(), "a refusal leaves nobody behind");
    })
    .await;
}

#[tokio::test]
async fn a_form_that_is_sent_again_is_the_same_registration() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 5).await;
        let page = "0195-page";
        let ana = newcomer("Ana");
        let entry = Entry { form: Some(form_id(page, &ana.names)), ..scene.entry(ana) };
        let first = scene.enter(entry.clone()).await.unwrap();
        assert_eq!(scene.enter(entry).await.unwrap(), Entered::Same(first.id()));
        assert_eq!(scene.listed("").await.len(), 1);
        let bea = newcomer("Bea");
        let entry = Entry { form: Some(form_id(page, &bea.names)), ..scene.entry(bea) };
        assert!(
            matches!(scene.enter(entry).await.unwrap(), Entered::Active(_)),
            "another person by the same page"
        );
    })
    .await;
}

#[tokio::test]
async fn the_senders_own_number_and_a_known_person_are_registered_once() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 5).await;
        let entry = |name: &str| Entry { reference: Some("17".into()), ..scene.entry(newcomer(name)) };
        let first = scene.enter(entry("Ana")).await.unwrap();
        assert_eq!(scene.enter(entry("Anna")).await.unwrap(), Entered::Same(first.id()));
        let known = scene.registration(first.id()).await.person;
        let again = Entry {
            whom: Whom::Known(known),
            ..Entry::new(Whom::Known(known), scene.category, Source::Desk)
        };
        assert_eq!(scene.enter(again.clone()).await.unwrap(), Entered::Same(first.id()));
        scene.withdraw(first.id()).await;
        assert!(
            matches!(scene.enter(again).await.unwrap(), Entered::Active(_)),
            "who has gone may come back"
        );
    })
    .await;
}
