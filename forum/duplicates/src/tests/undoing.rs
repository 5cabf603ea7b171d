//! A merge is undone exactly.

use super::{Scene, named, rooms};
use crate::model::{FIELDS, Fields};
use kernel::{
    db::{Act, Tx},
    rights::By,
};
use people::{NewPerson, PersonId};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};
use registration::{RegistrationId, Standing as Place, Stood};
use world::on_both;

/// Everything of two records that a merge touches.
#[derive(Debug, PartialEq)]
struct State {
    fields: Vec<(Fields, Option<PersonId>)>,
    registrations: Vec<Stood>,
    tickets: Vec<Option<i64>>,
}

impl Scene {
    async fn state(&self, people: [PersonId; 2], registrations: &[RegistrationId]) -> State {
        let mut state = State { fields: vec![], registrations: vec![], tickets: vec![] };
        for id in people {
            let person = self.person_by_id(id).await;
            state.fields.push((Fields::of(&person), person.merged_into));
        }
        let mut tx = self.world.db().read().await.expect("a reader");
        for id in people {
            state.registrations.extend(registration::how_they_stand(&mut tx, id).await.expect("rows"));
        }
        drop(tx);
        for id in registrations {
            state.tickets.push(self.ticket(*id).await);
        }
        state
    }
}

/// A random pair: what differs between the two, which is accredited, who stays, which fields come from the other.
#[derive(Clone, Debug)]
struct Case {
    birth_year: Option<i16>,
    latin: bool,
    passport: bool,
    accredited: [bool; 2],
    across: bool,
    second_stays: bool,
    keeps_second: Option<bool>,
    taken: Vec<&'static str>,
}

fn cases() -> impl Strategy<Value = Case> {
    (
        prop::option::of(1950_i16..2000),
        any::<[bool; 2]>(),
        any::<[bool; 2]>(),
        any::<[bool; 2]>(),
        prop::option::of(any::<bool>()),
        prop::sample::subsequence(FIELDS.to_vec(), 0..FIELDS.len()),
    )
        .prop_map(
            |(birth_year, [latin, passport], accredited, [across, second_stays], keeps_second, taken)| Case {
                birth_year,
                latin,
                passport,
                accredited,
                across,
                second_stays,
                keeps_second,
                taken,
            },
        )
}

async fn merged_and_taken_apart(scene: &Scene, number: usize, case: &Case) {
    // Names far from each other, so that each case finds its own pair.
    let family =
        ["Hacıyev", "Məmmədov", "Quliyev", "Sultanov", "Babayev", "Tağıyev", "Rzayev", "Orucov"][number % 8];
    let mailbox = Some(format!("pair{number}@example.org"));
    let first = NewPerson { email: mailbox.clone(), ..named("İlham", family) };
    let mut second =
        NewPerson { email: mailbox, mailbox_own: true, language: "tr".into(), ..named("Ilham", family) };
    second.birth_date = case.birth_year.map(|year| jiff::civil::date(year, 2, 3));
    if case.latin {
        second.names.latin_family = "Latin".into();
    }
    if case.passport {
        second.names.passport_name = "PASSPORT".into();
    }
    let first = scene.enter(first, 0).await;
    let second = scene.enter(second, usize::from(case.across)).await;
    scene.look().await;
    for (id, accredited) in [first, second].into_iter().zip(case.accredited) {
        if accredited {
            scene.accredit(id).await;
        }
    }
    let people = [scene.person(first).await.id, scene.person(second).await.id];
    let is_ours =
        |it: &crate::Likeness| people.contains(&PersonId(it.one)) && people.contains(&PersonId(it.other));
    let pair = scene.open().await.into_iter().find(is_ours).expect("the pair is found");
    let before = scene.state(people, &[first, second]).await;
    let stays = people[usize::from(case.second_stays)];
    let mut merge = scene.merge_of(&pair, stays, &case.taken).await;
    merge.keep = case.keeps_second.map(|it| if it { second } else { first }).into_iter().collect();
    scene.world.db().act(&scene.officer, merge).await.expect("a merge");
    scene.world.work().await;
    let between = scene.state(people, &[first, second]).await;
    assert!(between != before, "{case:?}");
    let stands = between.registrations.iter().filter(|it| it.standing == Place::Active).count();
    assert_eq!(stands, 1, "one person has one place: {case:?}");
    assert!(between.registrations.iter().all(|it| it.person == stays), "{case:?}");
    scene.undo(pair.id).await;
    scene.world.work().await;
    assert_eq!(scene.state(people, &[first, second]).await, before, "{case:?}");
}

#[tokio::test]
async fn a_merge_and_its_undoing_leave_any_two_as_they_were() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        for side in 0..2 {
            let quotas = delegations::Quotas {
                forum: scene.world.forum.id.0,
                delegation: scene.side(side).await,
                places: vec![(scene.world.categories().await[0].id.0, 500)],
                unlimited: vec![],
                nominate_until: None,
            };
            let act = registration::ChangeQuotas { forum: scene.world.forum.clone(), quotas, home: None };
            scene.world.db().act(&By::Console, act).await.expect("places enough");
        }
        let mut runner = TestRunner::new(Config::default());
        for number in 0..16 {
            let case = cases().new_tree(&mut runner).expect("a case").current();
            merged_and_taken_apart(&scene, number, &case).await;
        }
    })
    .await;
}

#[tokio::test]
async fn the_ticket_of_whoever_is_absorbed_is_replaced_and_holds_again() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, second, pair) = scene.two_of_one().await;
        scene.accredit(first).await;
        scene.accredit(second).await;
        let (one, other) = (scene.ticket(first).await, scene.ticket(second).await);
        assert!(one.is_some() && other.is_some());
        scene.merge(&pair, scene.person(first).await.id, &[]).await;
        scene.world.work().await;
        assert_eq!((scene.ticket(first).await, scene.ticket(second).await), (one, None));
        let mut tx = scene.world.db().read().await.unwrap();
        let ended =
            badges::by_serial(&mut tx, scene.world.forum.id.0, other.unwrap()).await.unwrap().unwrap();
        drop(tx);
        assert_eq!(format!("{:?}", ended.ended_as), "Some(Replaced)");
        scene.undo(pair.id).await;
        scene.world.work().await;
        assert_eq!((scene.ticket(first).await, scene.ticket(second).await), (one, other));
    })
    .await;
}

/// Somebody is let in, as a door does it.
struct LetIn(RegistrationId, uuid::Uuid);

impl Act for LetIn {
    type Out = ();
    const VERB: &'static str = "test.lets-in";

    async fn may(&self, _: &By, _: &mut Tx) -> kernel::Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        let (now, scan) = (tx.now, tx.new_id());
        tx.about(kernel::journal::Subject::new("registration", self.0.0));
        tx.fact("inside", false, true);
        tx.sql("insert into presence (registration, zone, inside, since, first_in, scan) values ($1, $2, true, $3, $3, $4)")
            .bind(self.0)
            .bind(self.1)
            .bind(now)
            .bind(scan)
            .run()
            .await?;
        Ok(())
    }
}

/// The example's doors.
struct Doors(forums::ForumId);

impl Act for Doors {
    type Out = Vec<String>;
    const VERB: &'static str = "test.doors";

    async fn may(&self, _: &By, _: &mut Tx) -> kernel::Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> kernel::Result<Vec<String>> {
        tx.about(kernel::journal::Subject::new("forum", self.0.0));
        door::load(tx, self.0, &world::example(), false).await
    }
}

#[tokio::test]
async fn the_badge_in_the_hand_holds_and_whoever_is_inside_stays_inside_once() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let forum = scene.world.forum.id;
        scene.world.db().act(&By::Console, Doors(forum)).await.expect("the doors");
        let (first, second, pair) = scene.two_of_one().await;
        scene.accredit(first).await;
        scene.accredit(second).await;
        let printed = badges::MarkPrinted { forum, registration: second, imprint: None };
        scene.world.db().act(&By::Console, printed).await.expect("a badge");
        let mut tx = scene.world.db().read().await.expect("a reader");
        let zone = door::zones(&mut tx, forum.0).await.expect("zones")[0].id;
        drop(tx);
        scene.world.db().act(&By::Console, LetIn(first, zone.0)).await.expect("inside");
        let inside = async |of: RegistrationId| {
            let mut tx = scene.world.db().read().await.expect("a reader");
            let is = door::is_inside(&mut tx, of.0).await.expect("a row");
            (is, door::inside(&mut tx, zone).await.expect("a number"))
        };

        // Whoever is inside by one record holds by it, whatever is printed for the other.
        let stays = scene.person(second).await.id;
        scene.merge(&pair, stays, &[]).await;
        assert_eq!(scene.standing(second).await.standing, Place::Withdrawn);
        assert_eq!(inside(first).await, (true, 1));
        scene.undo(pair.id).await;

        // By choice the other one holds: being inside goes over to it, and back.
        let mut merge = scene.merge_of(&pair, stays, &[]).await;
        merge.keep = vec![second];
        scene.world.db().act(&scene.officer, merge).await.expect("a merge");
        assert_eq!((inside(first).await, inside(second).await), ((false, 1), (true, 1)));
        scene.undo(pair.id).await;
        assert_eq!((inside(first).await, inside(second).await), ((true, 1), (false, 1)));
    })
    .await;
}

#[tokio::test]
async fn a_printed_badge_holds_when_nothing_else_was_chosen() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, second, pair) = scene.two_of_one().await;
        scene.accredit(first).await;
        scene.accredit(second).await;
        let printed =
            badges::MarkPrinted { forum: scene.world.forum.id, registration: second, imprint: None };
        scene.world.db().act(&By::Console, printed).await.expect("a badge");
        let badge = scene.ticket(second).await;
        scene.merge(&pair, scene.person(first).await.id, &[]).await;
        assert_eq!((scene.ticket(first).await, scene.ticket(second).await), (None, badge));
    })
    .await;
}

#[tokio::test]
async fn a_merge_and_its_undoing_stand_in_the_history_of_both() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, _, pair) = scene.two_of_one().await;
        scene.merge(&pair, scene.person(first).await.id, &[]).await;
        scene.world.later(jiff::SignedDuration::from_mins(1));
        scene.undo(pair.id).await;
        for person in pair.both() {
            let verbs = scene.verbs_of(person, "duplicates.").await;
            assert_eq!(verbs, ["duplicates.merge", "duplicates.undo"]);
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_edited_after_a_merge_stays_when_it_is_undone() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, _, pair) = scene.two_of_one().await;
        let stays = scene.person(first).await;
        scene.merge(&pair, stays.id, &["latin"]).await;
        let mut edited = scene.person_by_id(stays.id).await.as_entered();
        edited.names.passport_name = "HAJIYEV ILHAM".into();
        scene.world.db().act(&By::Console, Changes(stays.id, edited)).await.unwrap();
        scene.undo(pair.id).await;
        let after = scene.person_by_id(stays.id).await;
        assert_eq!((after.latin_family.as_str(), after.passport_name.as_str()), ("", "HAJIYEV ILHAM"));
    })
    .await;
}

struct Changes(PersonId, NewPerson);

impl Act for Changes {
    type Out = ();
    const VERB: &'static str = "test.changes";

    async fn may(&self, _: &By, _: &mut Tx) -> kernel::Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        people::change(tx, self.0, &self.1).await.map(drop)
    }
}

#[tokio::test]
async fn a_place_that_was_given_away_is_not_taken_from_whoever_has_it() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let quotas = delegations::Quotas {
            forum: scene.world.forum.id.0,
            delegation: scene.side(0).await,
            places: vec![(scene.world.categories().await[0].id.0, 2)],
            unlimited: vec![],
            nominate_until: None,
        };
        let act = registration::ChangeQuotas { forum: scene.world.forum.clone(), quotas, home: None };
        scene.world.db().act(&By::Console, act).await.unwrap();
        let (first, second, pair) = scene.two_of_one().await;
        let waits = scene.enter(named("Aynur", "Məmmədova"), 0).await;
        assert_eq!(scene.standing(waits).await.standing, Place::Reserve);
        scene.merge(&pair, scene.person(first).await.id, &[]).await;
        assert_eq!(scene.standing(waits).await.standing, Place::Active, "whoever waits moves up");
        assert_eq!(scene.undo(pair.id).await.without_place, 1);
        assert_eq!(scene.standing(waits).await.standing, Place::Active);
        assert_eq!(scene.standing(second).await.standing, Place::Reserve);
    })
    .await;
}

#[tokio::test]
async fn whoever_is_erased_leaves_nothing_in_this_room() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, _, pair) = scene.two_of_one().await;
        let stays = scene.person(first).await.id;
        scene.merge(&pair, stays, &["latin"]).await;
        let mut tx = scene.world.db().read().await.unwrap();
        let held = crate::held(&mut tx, stays).await.unwrap();
        assert_eq!(held.as_array().map(Vec::len), Some(1));
        assert!(!held.to_string().contains("Hac"), "{held}");
        drop(tx);
        scene.world.db().act(&By::Console, Forgets(stays)).await.unwrap();
        let mut tx = scene.world.db().read().await.unwrap();
        assert!(crate::store::mergings_of(&mut tx, stays.0).await.unwrap().is_empty());
        assert!(crate::store::pairs_of(&mut tx, stays.0).await.unwrap().is_empty());
    })
    .await;
}

struct Forgets(PersonId);

impl Act for Forgets {
    type Out = ();
    const VERB: &'static str = "test.forgets";

    async fn may(&self, _: &By, _: &mut Tx) -> kernel::Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        tx.about(kernel::journal::Subject::new("person", self.0.0));
        crate::erase(tx, self.0).await.map(drop)
    }
}
