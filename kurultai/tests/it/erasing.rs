//! Who is not erased yet: somebody without whom nobody could run a forum.

use crate::whole_house;
use futures_util::future::join_all;
use house::privacy::erase_for_good;
use kernel::{
    Error,
    rights::{By, Role},
};
use people::PersonId;
use registration::{Entry, Nominate, Source, Whom};
use world::{World, on_both};

/// An organiser who also takes part, so that there is somebody who may erase them.
async fn organiser(world: &World, name: &str) -> PersonId {
    let person = world.with_role(name, Role::Organiser, None).await;
    let mut entry = Entry::new(Whom::Known(person), world.categories().await[0].id, Source::Nominated);
    entry.delegation = Some(world.delegations().await[0].id);
    let nominate = Nominate { forum: world.forum.clone(), entry };
    world.db().act(&By::Console, nominate).await.expect("a registration");
    person
}

async fn is_erased(world: &World, person: PersonId) -> bool {
    let mut tx = world.db().read().await.expect("a reader");
    let known = people::by_id(&mut tx, person).await.expect("a row").expect("what is left of a person");
    known.erased_at.is_some()
}

#[tokio::test]
async fn the_only_organiser_of_a_forum_is_erased_after_another_one_is_named() {
    on_both(whole_house, async |world| {
        let olga = organiser(&world, "Olga").await;
        let mut client = world.client().sign_in(olga).await;
        let path = format!("/en/people/{olga}/erase");
        let form = format!("action=\"{path}\"");
        let page = client.get(&path).await;
        assert!(page.body.contains("Olga Tester is the only organiser of this forum"), "{}", page.body);
        assert!(
            page.body.contains("href=\"/en/secretariat\">Name an organiser: "),
            "it leads to where that is done"
        );
        assert!(!page.body.contains(&form), "nothing is offered that would be refused");
        let refused = client.post(&path, &[]).await;
        assert_eq!((refused.status, refused.location()), (303, path.as_str()));
        assert!(!is_erased(&world, olga).await);
        let noted = world.app.config.data.join("erased.txt");
        assert!(!noted.exists(), "a backup that is restored erases nobody who was not");

        let oskar = world.with_role("Oskar", Role::Organiser, None).await;
        assert!(client.get(&path).await.body.contains(&form));
        assert_eq!(client.post(&path, &[]).await.status, 303);
        assert!(is_erased(&world, olga).await);
        let noted = std::fs::read_to_string(noted).expect("the list");
        assert_eq!(noted.lines().collect::<Vec<_>>(), [olga.to_string()]);
        let last = erase_for_good(&world.app, &By::Console, oskar).await;
        assert!(matches!(last, Err(Error::Refused(_))), "nor from the command line: {last:?}");
    })
    .await;
}

#[tokio::test]
async fn nobody_is_noted_as_erased_by_whoever_may_not_erase() {
    on_both(whole_house, async |world| {
        let olga = organiser(&world, "Olga").await;
        let desk = world.with_role("Daria", Role::Desk, None).await;
        let refused = erase_for_good(&world.app, &world.by(desk).await, olga).await;
        assert!(matches!(refused, Err(Error::Forbidden)), "{refused:?}");
        assert!(!world.app.config.data.join("erased.txt").exists());
    })
    .await;
}

#[tokio::test]
async fn of_two_organisers_who_are_erased_at_once_one_stays() {
    on_both(whole_house, async |world| {
        let both = [organiser(&world, "Olga").await, organiser(&world, "Oskar").await];
        let came = join_all(both.map(|it| erase_for_good(&world.app, &By::Console, it))).await;
        assert_eq!(came.iter().filter(|it| it.is_ok()).count(), 1, "{came:?}");
        let erased = join_all(both.map(|it| is_erased(&world, it))).await;
        assert_eq!(erased.iter().filter(|it| **it).count(), 1);
    })
    .await;
}
