//! A rule of a folder that waits for people who come only later.

use super::*;

fn rooms_that_follow() -> (Routes, Jobs) {
    (door::routes(), Jobs::default().on(follow))
}

/// As the house follows it up.
async fn follow(app: App, job: registration::PeopleChanged) -> Result<()> {
    door::look_who_came(&app, job.forum).await
}

#[tokio::test]
async fn whoever_is_entered_later_passes_by_the_rule_that_waited_for_them() {
    on_both(rooms_that_follow, async |world| {
        let mut folder = world::example();
        let bearer = folder::Bearer {
            family_name: "Гаджиев".into(),
            given_name: "Leyla".into(),
            ..folder::Bearer::default()
        };
        folder.access[0].people = vec![bearer];
        let checkpoint = at_the_forum(&world).await;
        let load = LoadDoors { forum: world.forum.id, folder, overwrite: true };
        let left = world.db().act(&By::Console, load).await.unwrap();
        assert_eq!(left, ["people of a rule for zone house: 1"]);
        comes(&world, "Rəşid", 100_001).await;
        comes(&world, "Leyla", 100_002).await;
        // People who come together are looked at together.
        world.later(SignedDuration::from_mins(1));
        world.work().await;
        is(&read(&world, checkpoint, &good_code(&world, 100_001)).await, Verdict::WrongZone, None);
        is(&read(&world, checkpoint, &good_code(&world, 100_002)).await, Verdict::Ok, None);
    })
    .await;
}
