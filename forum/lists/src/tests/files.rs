//! How long the file of a list is kept.

use super::{LIST, Scene, rooms};
use crate::{State, erase};
use kernel::{
    Result,
    db::{Chore, Tx},
};
use uuid::Uuid;
use world::World;

#[tokio::test]
async fn the_file_goes_after_a_week_when_taken_back_and_when_somebody_is_erased() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let taken_back = scene.send(LIST).await;
        let erased = scene.send(LIST).await;
        assert_eq!(files_of(&scene.world), 2);
        scene.browser.post(&format!("{taken_back}/remove"), &[]).await;
        assert_eq!(files_of(&scene.world), 1);

        let files = scene.world.db().chore(EraseSomebody).await.unwrap();
        assert_eq!(files.len(), 1);
        files.into_iter().for_each(|file| scene.world.app.files.remove(file).unwrap());
        assert_eq!(scene.list(&erased).await.state, State::Stopped);
        assert_eq!(scene.browser.get(&format!("{erased}/bad")).await.status, 410);

        scene.send(LIST).await;
        scene.world.later(jiff::SignedDuration::from_hours(7 * 24 + 1));
        scene.world.work().await;
        assert_eq!(files_of(&scene.world), 0);
    })
    .await;
}

/// How many files are kept.
pub(super) fn files_of(world: &World) -> usize {
    std::fs::read_dir(world.app.config.data.join("files")).map_or(0, Iterator::count)
}

struct EraseSomebody;

impl Chore for EraseSomebody {
    type Out = Vec<Uuid>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        erase(tx).await
    }
}
