//! Doors on days that a forum has no more.

use super::*;
use forums::{ChangeDetails, Details};

fn rooms_with_details() -> (Routes, Jobs) {
    (door::routes().merge(forums::routes()), Jobs::default())
}

#[tokio::test]
async fn a_forum_that_was_shortened_names_the_checkpoints_outside_it_with_the_way_to_them() {
    on_both(rooms_with_details, async |world| {
        let checkpoint = at_the_forum(&world).await;
        let organiser = world.with_role("Organiser", Role::Organiser, None).await;
        let mut browser = world.client().sign_in(organiser).await;
        let link = format!("href=\"/en/checkpoints/{checkpoint}\"");
        assert!(!browser.get("/en/details").await.body.contains(&link));
        let form = browser.get("/en/details/edit").await;
        assert!(form.body.contains("In use so far"), "said before it is shortened: {}", form.body);
        let mut tx = world.db().read().await.unwrap();
        let cities = forums::cities(&mut tx, world.forum.id).await.unwrap();
        drop(tx);
        let seen = Details::of(&world.forum, &cities);
        let day = world.forum.starts_on;
        let cities = cities.iter().map(|city| (city.id, (day, day))).collect();
        let details = Details { days: (day, day), cities, ..seen.clone() };
        let act = ChangeDetails { forum: world.forum.id, seen, details };
        world.db().act(&By::Console, act).await.unwrap();
        let page = browser.get("/en/details").await;
        assert!(page.body.contains(&link), "{}", page.body);
    })
    .await;
}
