//! A rehearsal marks cues, and leaves none marked.

use super::scene::{Scene, house};
use crate::{CueId, Mark};
use jiff::{SignedDuration, Timestamp};
use kernel::{Error, Result};
use stage::{EndRehearsal, Rehearse};
use world::on_both;

impl Scene {
    async fn marks(&self, cue: CueId, done: bool) -> Result<()> {
        self.world.later(SignedDuration::from_secs(1));
        self.act(Mark { forum: self.world.forum.id, cue, done }).await
    }

    async fn done(&self, cue: CueId) -> Option<Timestamp> {
        self.cue(cue).await.done_at
    }
}

#[tokio::test]
async fn after_a_rehearsal_cues_are_marked_as_they_were_before_it() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let forum = s.world.forum.id;
        let mut cues = vec![];
        for words in ["Lights", "Music", "Flags"] {
            cues.push(s.add(0, 0, words).await);
        }
        let [lights, music, flags] = cues[..] else { unreachable!("three cues") };
        s.marks(lights, true).await.expect("done");
        let since = s.done(lights).await;
        s.world.later(SignedDuration::from_secs(1));
        s.act(Rehearse { forum }).await.expect("it rehearses");

        s.marks(music, true).await.expect("done in the rehearsal");
        s.marks(flags, true).await.expect("done in the rehearsal");
        s.marks(flags, false).await.expect("not done after all");
        match s.marks(lights, false).await {
            Err(Error::Refused(say)) => assert_eq!(say.id(), "cues-done-before-rehearsal"),
            other => panic!("what was done stays: {other:?}"),
        }
        s.world.later(SignedDuration::from_secs(1));
        s.act(EndRehearsal { forum }).await.expect("it has ended");
        // Somebody is quicker than what follows from the end.
        s.marks(flags, true).await.expect("done in earnest");
        s.world.work().await;

        assert_eq!(s.done(lights).await, since);
        assert_eq!(s.done(music).await, None);
        assert!(s.done(flags).await.is_some());
        s.marks(lights, false).await.expect("no rehearsal keeps it any more");
    })
    .await;
}
