//! Places, the reserve, replacing, heads.

use super::{HOME, Scene, newcomer, refused, rooms};
use crate::{
    EndDeputy, Entered, Entry, MakeHead, NameDeputy, Nominate, OrderReserve, Part, RegistrationId, Replace,
    Source, Standing, Whom, enter, form_id, refuse, store,
};
use kernel::{
    Error,
    db::{Act, Chore, Tx},
    rights::{By, Role},
};
use std::collections::BTreeSet;
use world::on_both;

/// Claims at once, over all delegations.
const CROWD: usize = 10_000;
/// Places that each delegation has.
const PLACES: i64 = 3_000;

#[tokio::test(flavor = "multi_thread")]
async fn no_quota_is_exceeded_by_ten_thousand_who_come_at_once() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let sides = scene.world.delegations().await;
        for side in &sides {
            scene.set_places_of(side.id, PLACES).await;
        }
        let come = (0..CROWD).map(|number| {
            let entry = scene.entry(newcomer(&format!("N{number}")));
            let entry = Entry { home: None, delegation: Some(sides[number % sides.len()].id), ..entry };
            let act = Nominate { forum: scene.world.forum.clone(), entry };
            let (db, by) = (scene.world.db().clone(), scene.organiser.clone());
            tokio::spawn(async move { db.act(&by, act).await.unwrap() })
        });
        let entered: Vec<Entered> =
            futures_util::future::join_all(come).await.into_iter().map(Result::unwrap).collect();
        let mut tx = scene.world.db().read().await.unwrap();
        for (at, side) in sides.iter().enumerate() {
            let of_side = || entered.iter().skip(at).step_by(sides.len());
            let active = of_side().filter(|it| matches!(it, Entered::Active(_))).count();
            let used = store::used(&mut tx, scene.world.forum.id, side.id, scene.category).await.unwrap();
            assert_eq!((i64::try_from(active).unwrap(), used), (PLACES, PLACES));
            let reserve: Vec<i64> = of_side()
                .filter_map(|it| if let Entered::Reserve(_, place) = it { Some(*place) } else { None })
                .collect();
            let waiting = i64::try_from(reserve.len()).unwrap();
            assert_eq!(waiting, i64::try_from(of_side().count()).unwrap() - PLACES);
            let places: BTreeSet<i64> = reserve.into_iter().collect();
            assert_eq!(places, (1..=waiting).collect(), "whoever waits has a place of the list alone");
        }
    })
    .await;
}

/// A list: people come one after the other in one act, and some of those who have come are taken out again.
struct Comes {
    forum: forums::Forum,
    entries: Vec<Entry>,
    /// After how many somebody is taken out, and which of them.
    goes: Vec<(usize, usize)>,
}

impl Act for Comes {
    type Out = Vec<Entered>;
    const VERB: &'static str = "test.comes";

    async fn may(&self, _: &By, _: &mut Tx) -> kernel::Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> kernel::Result<Vec<Entered>> {
        let mut all: Vec<Entered> = vec![];
        for entry in &self.entries {
            all.push(enter(tx, &self.forum, entry).await?);
            for (_, who) in self.goes.iter().filter(|(after, _)| *after == all.len()) {
                refuse(tx, &self.forum, all[*who].id(), None).await?;
            }
        }
        Ok(all)
    }
}

#[tokio::test]
async fn a_list_that_is_one_act_takes_no_more_places_than_there_are_and_gives_back_those_that_become_free() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 3).await;
        let entries: Vec<Entry> = (0..7)
            .map(|number| Entry { home: None, ..scene.entry(newcomer(&format!("N{number}"))) })
            .collect();
        // The second goes when nobody waits; the first when the sixth does, who moves up.
        let goes = vec![(2, 1), (6, 0)];
        let act = Comes { forum: scene.world.forum.clone(), entries, goes };
        let entered = scene.world.db().act(&By::Console, act).await.unwrap();
        let places: Vec<Option<i64>> = entered
            .iter()
            .map(|it| if let Entered::Reserve(_, place) = it { Some(*place) } else { None })
            .collect();
        assert_eq!(places, [None, None, None, None, Some(1), Some(2), Some(2)]);
        let mut standings = vec![];
        for it in &entered {
            standings.push(scene.standing(it.id()).await);
        }
        use Standing::{Active, Refused, Reserve};
        assert_eq!(standings, [Refused, Refused, Active, Active, Active, Reserve, Reserve]);
        assert_eq!(scene.waiting().await, ["N5", "N6"]);
    })
    .await;
}

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

#[tokio::test]
async fn a_deputy_may_nominate_until_they_are_one_no_more() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 9).await;
        let ana = scene.nominate("Ana").await.id();
        let person = scene.registration(ana).await.person;
        let forum = || scene.world.forum.clone();
        scene
            .world
            .db()
            .act(&scene.organiser, NameDeputy { forum: forum(), registration: ana })
            .await
            .unwrap();
        assert_eq!(scene.registration(ana).await.part, Part::Deputy);
        let by = scene.world.by(person).await;
        let nominate = |name: &str| Nominate { forum: forum(), entry: scene.entry(newcomer(name)) };
        scene.world.db().act(&by, nominate("Bea")).await.unwrap();
        assert!(matches!(
            scene.world.db().act(&by, NameDeputy { forum: forum(), registration: ana }).await,
            Err(Error::Forbidden)
        ));
        scene
            .world
            .db()
            .act(&scene.organiser, EndDeputy { forum: forum(), registration: ana })
            .await
            .unwrap();
        let by = scene.world.by(person).await;
        assert!(matches!(scene.world.db().act(&by, nominate("Cid")).await, Err(Error::Forbidden)));
        scene.world.db().act(&scene.organiser, MakeHead { forum: forum(), registration: ana }).await.unwrap();
        assert_eq!(
            refused(
                scene.world.db().act(&scene.organiser, EndDeputy { forum: forum(), registration: ana }).await
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
async fn heads_nominate_until_their_deadline_and_the_secretariat_after_it() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let quotas = delegations::Quotas {
            forum: scene.world.forum.id.0,
            delegation: scene.delegation,
            places: vec![],
            nominate_until: Some(scene.world.db().clock.now() + jiff::SignedDuration::from_hours(1)),
        };
        scene.world.db().act(&scene.organiser, delegations::SetQuotas(quotas)).await.unwrap();
        let head = scene.world.with_role("Hana", Role::Head, Some(scene.delegation.0)).await;
        let head = scene.world.by(head).await;
        let nominate =
            |name: &str| Nominate { forum: scene.world.forum.clone(), entry: scene.entry(newcomer(name)) };
        scene.world.db().act(&head, nominate("Ana")).await.unwrap();
        scene.world.later(jiff::SignedDuration::from_hours(2));
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
async fn a_list_finds_a_name_in_any_spelling() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 9).await;
        let mut aigul = newcomer("Aigul");
        aigul.names.given_name = "Айгүл".into();
        aigul.names.family_name = "Сейітқызы".into();
        scene.enter(scene.entry(aigul)).await.unwrap();
        scene.nominate("Bea").await;
        assert_eq!(scene.listed("aigul").await.len(), 1);
        assert_eq!(scene.listed("Айгүл сей").await.len(), 1);
        assert_eq!(scene.listed("nobody").await.len(), 0);
        assert_eq!(scene.listed("").await.len(), 2);
        let mut tx = scene.world.db().read().await.unwrap();
        let counts = store::counts(&mut tx, scene.world.forum.id).await.unwrap();
        assert_eq!(counts.len(), 1);
        assert_eq!(
            (counts[0].delegation, counts[0].standing, counts[0].number),
            (Some(scene.delegation), Standing::Active, 2)
        );
        let narrow = crate::Filter {
            delegation: Some(scene.delegation),
            category: Some(scene.category),
            standing: Some(Standing::Active),
            step_place: Some(0),
            accredited: Some(false),
            limit: 1,
            skip: 1,
            ..crate::Filter::of(scene.world.forum.id)
        };
        assert_eq!(store::listed(&mut tx, &narrow).await.unwrap().len(), 1);
        assert_eq!(store::how_many(&mut tx, &narrow).await.unwrap(), 2);
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

struct WithoutSteps;

impl Chore for WithoutSteps {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        tx.sql("delete from step").run().await?;
        Ok(())
    }
}

struct Refusal(forums::Forum, RegistrationId);

impl Chore for Refusal {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        refuse(tx, &self.0, self.1, Some(HOME)).await
    }
}

struct Back(forums::Forum, RegistrationId);

impl Chore for Back {
    type Out = Entered;

    async fn run(&self, tx: &mut Tx) -> kernel::Result<Entered> {
        crate::take_back(tx, &self.0, self.1, Some(HOME)).await
    }
}
