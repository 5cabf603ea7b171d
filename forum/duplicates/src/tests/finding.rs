//! Pairs are found by the house, after the commit.

use super::{Scene, named, rooms};
use crate::{Agrees, Standing};
use jiff::civil::date;
use kernel::db::{Chore, Tx};
use people::{NewPerson, PersonId, alike::Reason};
use world::on_both;

#[tokio::test]
async fn one_person_in_two_scripts_is_found_and_nothing_is_merged() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, second, pair) = scene.two_of_one().await;
        assert_eq!(pair.agreements(), [Agrees::Email]);
        assert_eq!((pair.standing, pair.reason()), (Standing::Open, Reason::Spelling));
        assert!(pair.score > 900, "{}", pair.score);
        assert!(pair.one < pair.other);
        for id in [first, second] {
            assert!(scene.person(id).await.is_whole());
            assert_eq!(scene.standing(id).await.standing, registration::Standing::Active);
        }
        // Looked at again, it is the same pair.
        scene.enter(named("Aynur", "Məmmədova"), 1).await;
        scene.look().await;
        assert_eq!(scene.open().await, [pair]);
    })
    .await;
}

#[tokio::test]
async fn namesakes_born_on_different_days_and_a_family_with_one_mailbox_are_no_pair() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        for day in 1..4 {
            let born = NewPerson { birth_date: Some(date(1980, 1, day)), ..named("Əli", "Əliyev") };
            scene.enter(born, 0).await;
        }
        let home = Some("home@example.org".to_owned());
        scene.enter(NewPerson { email: home.clone(), ..named("Leyla", "Quliyeva") }, 1).await;
        scene.enter(NewPerson { email: home, ..named("Tural", "Quliyev") }, 1).await;
        scene.look().await;
        assert_eq!(scene.open().await, []);
    })
    .await;
}

#[tokio::test]
async fn who_is_born_on_the_same_day_is_found_behind_many_namesakes() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let born = |day: i8, given: &str, family: &str| NewPerson {
            birth_date: Some(date(1980, 1, day)),
            ..named(given, family)
        };
        let mut ids = vec![];
        for day in 1..11 {
            ids.push(scene.enter(born(day, "Əli", "Əliyev"), 0).await);
        }
        scene.look().await;
        assert_eq!(scene.open().await, []);
        let double = scene.enter(born(10, "Али", "Алиев"), 1).await;
        scene.look().await;
        let pairs = scene.open().await;
        let both = [scene.person(ids[9]).await.id.0, scene.person(double).await.id.0];
        assert_eq!(pairs.len(), 1, "{pairs:?}");
        assert!(pairs[0].both().iter().all(|id| both.contains(id)));
    })
    .await;
}

#[tokio::test]
async fn people_entered_together_share_one_look() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        for name in ["Ana", "Bea", "Cid"] {
            scene.enter(named(name, "Tester"), 0).await;
        }
        let waiting = async || {
            let mut tx = scene.world.db().read().await.unwrap();
            let (rows,): (i64,) = tx
                .sql("select count(*) from job where kind = $1")
                .bind("registration.people-changed")
                .one()
                .await
                .unwrap();
            rows
        };
        // Nodes of PostgreSQL leave a row for each act, so that none waits for another.
        assert_eq!(waiting().await, if scene.world.db().is_postgres() { 3 } else { 1 });
        scene.world.later(jiff::SignedDuration::from_secs(6));
        scene.world.db().live.tell_news(scene.world.db()).await.unwrap();
        let mut sweeping = 0;
        while waiting().await > 0 {
            scene.world.app.jobs.run_due(&scene.world.app).await.unwrap();
            sweeping += 1;
            assert!(sweeping < 3, "the jobs do not end");
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_comes_while_others_are_compared_is_compared_after_them() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (app, live) = (&scene.world.app, &scene.world.db().live);
        scene.enter(named("Ana", "Tester"), 0).await;
        scene.world.later(jiff::SignedDuration::from_secs(6));
        let email = Some("leyla@example.org".to_owned());
        scene.enter(NewPerson { email: email.clone(), ..named("Leyla", "Quliyeva") }, 0).await;
        scene.enter(NewPerson { email, ..named("Лейла", "Кулиева") }, 1).await;
        // On PostgreSQL the journal has no numbers of them yet.
        app.jobs.run_due(app).await.unwrap();
        live.tell_news(scene.world.db()).await.unwrap();
        scene.look().await;
        assert_eq!(scene.open().await.len(), 1);
    })
    .await;
}

struct Renamed(PersonId, NewPerson);

impl Chore for Renamed {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        people::change(tx, self.0, &self.1).await.map(drop)
    }
}

#[tokio::test]
async fn a_pair_that_is_not_the_same_comes_back_only_when_what_was_compared_changes() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, _, pair) = scene.two_of_one().await;
        scene.different(pair.id).await;
        let edit = async |change: fn(&mut registration::Data)| {
            let it = scene.standing(first).await;
            let mut tx = scene.world.db().read().await.unwrap();
            let mut data = registration::Data::of(&mut tx, &it).await.unwrap().unwrap();
            drop(tx);
            change(&mut data);
            let act = registration::Edit {
                forum: scene.world.forum.clone(),
                registration: first,
                revision: it.revision,
                seen: None,
                data,
                home: None,
            };
            scene.world.db().act(&scene.officer, act).await.unwrap();
            scene.look().await;
        };
        edit(|data| data.title = "Dr.".into()).await;
        assert_eq!(scene.open().await, [], "a title says nothing about who somebody is");
        edit(|data| data.person.birth_date = Some(date(1980, 2, 3))).await;
        assert_eq!(scene.open().await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_pair_that_is_none_any_more_goes_by_itself() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, ..) = scene.two_of_one().await;
        let person = scene.person(first).await;
        let other = NewPerson { email: None, ..named("Orxan", "Vəliyev") };
        scene.world.db().chore(Renamed(person.id, other)).await.unwrap();
        // A chore leaves no entry; the next act about the registration does.
        scene.accredit(first).await;
        scene.enter(named("Aynur", "Məmmədova"), 1).await;
        scene.look().await;
        assert_eq!(scene.open().await, []);
    })
    .await;
}

#[tokio::test]
async fn whoever_has_the_same_mailbox_is_found_behind_many_namesakes() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let mailbox = |email: &str, given: &str, family: &str| NewPerson {
            email: Some(email.to_owned()),
            ..named(given, family)
        };
        // Of so many who are called exactly so, each with a mailbox and a birthday of their own.
        for day in 1..21 {
            let born = Some(date(1970, 1, day));
            let namesake = NewPerson { birth_date: born, ..named("Əli", "Əliyev") };
            scene.enter(namesake, 1).await;
        }
        let it = scene.enter(mailbox("a@example.org", "Alik", "Aliev"), 0).await;
        scene.look().await;
        let double =
            NewPerson { birth_date: Some(date(1990, 2, 3)), ..mailbox("a@example.org", "Əli", "Əliyev") };
        let double = scene.enter(double, 2).await;
        scene.look().await;
        let both = [scene.person(it).await.id.0, scene.person(double).await.id.0];
        let pairs = scene.open().await;
        let pair = pairs.iter().find(|pair| pair.both().iter().all(|id| both.contains(id)));
        assert_eq!(pair.map(crate::model::Likeness::agreements), Some(vec![Agrees::Email]), "{pairs:?}");
    })
    .await;
}

#[tokio::test]
async fn a_pair_keeps_its_score_whoever_of_the_two_was_compared_last() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, second, pair) = scene.two_of_one().await;
        for id in [first, second, first] {
            // An act about the one: only they are compared anew.
            let it = scene.standing(id).await;
            let mut tx = scene.world.db().read().await.unwrap();
            let mut data = registration::Data::of(&mut tx, &it).await.unwrap().unwrap();
            drop(tx);
            data.title += "Dr.";
            let act = registration::Edit {
                forum: scene.world.forum.clone(),
                registration: id,
                revision: it.revision,
                seen: None,
                data,
                home: None,
            };
            scene.world.db().act(&scene.officer, act).await.unwrap();
            scene.look().await;
            assert_eq!(scene.open().await, std::slice::from_ref(&pair));
        }
    })
    .await;
}
