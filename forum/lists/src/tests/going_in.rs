//! A list goes in, row by row, whatever happens meanwhile.

use super::{Scene, rooms};
use crate::{Bring, State, on_bring};
use kernel::{
    Result,
    db::{Chore, Tx},
    journal::history_of,
};
use people::PersonId;
use std::fmt::Write;

/// Runs that were stopped, doubled or repeated bring every row in once.
#[tokio::test]
async fn a_list_goes_on_where_it_was_and_no_row_goes_in_twice() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        scene.world.db().chore(NoQuotas).await.unwrap();
        let mut text = "Family name;Given name\n".to_owned();
        for number in 0..350 {
            writeln!(text, "Family{number};Given").unwrap();
        }
        let (list, _) = scene.look_through(&text).await;
        let begun = scene.browser.post(&format!("{list}/preview"), &[]).await;
        assert_eq!(begun.status, 303, "{}", begun.body);
        let again = scene.browser.post(&format!("{list}/preview"), &[]).await;
        assert_eq!(again.location(), format!("{list}/state"));

        let job = Bring { list: scene.list(&list).await.id, by: scene.head.0 };
        let app = &scene.world.app;
        let (one, two) = tokio::join!(on_bring(app.clone(), job.clone()), on_bring(app.clone(), job.clone()));
        one.unwrap();
        two.unwrap();
        scene.work(&list).await;
        on_bring(app.clone(), job).await.unwrap();
        assert_eq!(scene.people().await.len(), 350);
        let kept = scene.list(&list).await;
        assert_eq!((kept.state, kept.done, kept.tally.new), (State::Done, 350, 350));
    })
    .await;
}

#[tokio::test]
async fn a_head_who_is_head_no_more_brings_nobody_in() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (list, _) = scene.look_through("Family name;Given name\nNagy;Éva\n").await;
        scene.browser.post(&format!("{list}/preview"), &[]).await;
        scene.world.db().chore(EndAll(scene.head)).await.unwrap();
        scene.world.work().await;
        assert_eq!(scene.names().await, Vec::<String>::new());
        assert_eq!(scene.list(&list).await.state, State::Stopped);
    })
    .await;
}

struct EndAll(PersonId);

impl Chore for EndAll {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.sql("delete from mandate where person = $1").bind(self.0).run().await?;
        Ok(())
    }
}

struct NoQuotas;

impl Chore for NoQuotas {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.sql("delete from quota").run().await?;
        Ok(())
    }
}

#[tokio::test]
async fn the_history_of_one_row_does_not_tell_of_the_others() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (list, _) = scene.look_through("Family name;Given name\nNagy;Éva\nОмаров;Данияр\n").await;
        scene.let_in(&list, &[]).await;
        let people = scene.people().await;
        let mut tx = scene.world.db().read().await.expect("a reader");
        for it in &people {
            for subject in [it.id.0, it.person.0] {
                let events = history_of(&mut tx, subject, 10).await.expect("a history");
                let told = format!("{events:?}");
                let others = people.iter().filter(|other| other.id != it.id);
                assert!(told.contains(&it.family_name), "{told}");
                for other in others {
                    assert!(!told.contains(&other.family_name), "{told}");
                }
            }
        }
    })
    .await;
}
