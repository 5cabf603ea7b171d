//! Whoever adds somebody was shown those of like names, and has said that it is somebody else.

use super::{Registers, Scene, named, rooms};
use crate::{Standing, store};
use kernel::rights::{By, Role};
use people::PersonId;
use registration::{Entry, RegistrationId, Source, Whom};
use world::on_both;

impl Scene {
    /// A clerk, and a second person of one name whom they add beside the one that they were shown.
    async fn told_apart_at_the_desk(&self) -> (By, [RegistrationId; 2]) {
        let clerk = self.world.with_role("Dana", Role::Desk, None).await;
        let clerk = self.world.by(clerk).await;
        let first = self.enter(named("Nurlan", "Sadıqov"), 0).await;
        let category = self.world.categories().await[0].id;
        let entry = Entry {
            others: vec![first],
            ..Entry::new(Whom::New(named("Nurlan", "Sadiqov")), category, Source::Desk)
        };
        let registers = Registers(self.world.forum.clone(), entry);
        let second = self.world.db().act(&clerk, registers).await.expect("a registration");
        (clerk, [first, second])
    }

    async fn decided(&self, standing: Standing) -> Vec<(Option<PersonId>, [PersonId; 2])> {
        let mut tx = self.world.db().read().await.expect("a reader");
        let all = store::of_forum(&mut tx, self.world.forum.id, standing).await.expect("pairs");
        all.iter().map(|it| (it.decided_by.map(PersonId), crate::model::persons(it))).collect()
    }

    async fn persons(&self, of: [RegistrationId; 2]) -> [PersonId; 2] {
        let mut both = [self.person(of[0]).await.id, self.person(of[1]).await.id];
        both.sort();
        both
    }
}

#[tokio::test]
async fn a_pair_that_the_desk_has_told_apart_is_not_asked_about_again() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (clerk, both) = scene.told_apart_at_the_desk().await;
        scene.look().await;
        assert_eq!(scene.open().await, []);
        let said_by = clerk.person().map(PersonId);
        assert_eq!(scene.decided(Standing::Different).await, [(said_by, scene.persons(both).await)]);

        // Whoever comes later was not there to be seen.
        scene.enter(named("Nurlan", "Sadıqov"), 1).await;
        scene.look().await;
        assert_eq!(scene.open().await.len(), 2, "each of the two may be the third one");
    })
    .await;
}

#[tokio::test]
async fn whoever_decides_may_open_again_what_the_desk_has_said() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        scene.told_apart_at_the_desk().await;
        scene.look().await;
        let mut officer = scene.client("Oleg", Role::Officer, None).await;
        let list = officer.get("/en/duplicates?standing=different").await;
        let address = list.between("class=\"queue-open\" href=\"", "?").to_owned();
        let page = officer.get(&format!("{address}?standing=different")).await;
        assert!(page.body.contains("Dana") && page.body.contains("Decide again"), "{}", page.body);
        let mut desk = scene.client("Dora", Role::Desk, None).await;
        assert_eq!(desk.post(&format!("{address}/reopen"), &[]).await.status, 403);
        assert_eq!(officer.post(&format!("{address}/reopen"), &[]).await.status, 303);
        scene.look().await;
        assert_eq!(scene.open().await.len(), 1, "and it stays so when the house looks again");
    })
    .await;
}

#[tokio::test]
async fn what_is_said_of_those_who_are_not_alike_leaves_no_pair() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let first = scene.enter(named("Nurlan", "Sadıqov"), 0).await;
        let category = scene.world.categories().await[0].id;
        let whom = Whom::New(named("Zoltán", "Kovács"));
        let entry = Entry { others: vec![first], ..Entry::new(whom, category, Source::Desk) };
        let registers = Registers(scene.world.forum.clone(), entry);
        scene.world.db().act(&scene.officer, registers).await.expect("a registration");
        scene.look().await;
        assert_eq!(scene.decided(Standing::Different).await, []);
    })
    .await;
}
