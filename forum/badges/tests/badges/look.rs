//! The colour of the site, and whether badges have the photo.

use super::*;
use world::on_both;

const LOOK: &str = "/en/details/look";

async fn organiser(world: &World, name: &str) -> Client {
    let person = world.with_role(name, Role::Organiser, None).await;
    world.client().sign_in(person).await
}

async fn forum(world: &World) -> forums::Forum {
    let mut tx = world.db().read().await.unwrap();
    forums::forum_by_id(&mut tx, world.forum.id).await.unwrap().unwrap()
}

/// What the page brings back of what its editor saw.
async fn base(client: &mut Client) -> String {
    let page = client.get(LOOK).await;
    assert_eq!(page.status, 200, "{}", page.body);
    page.between("name=\"base\" value=\"", "\"").replace("&#34;", "\"")
}

#[tokio::test]
async fn an_organiser_chooses_a_colour_and_photos_on_badges() {
    on_both(rooms, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let base = base(&mut client).await;
        let saved = client.post(LOOK, &[("base", &base), ("accent", "#7A1F5C"), ("photo", "yes")]).await;
        assert_eq!((saved.status, saved.location()), (303, LOOK), "{}", saved.body);
        let now = forum(&world).await;
        assert_eq!((now.accent.as_str(), now.photo_on_badge), ("#7a1f5c", true));
    })
    .await;
}

#[tokio::test]
async fn what_is_no_colour_is_refused_and_told() {
    on_both(rooms, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let base = base(&mut client).await;
        let refused = client.post(LOOK, &[("base", &base), ("accent", "red; }")]).await;
        assert!(refused.status == 422 && refused.body.contains("#0b5568"), "{}", refused.body);
        assert_ne!(forum(&world).await.accent, "red; }");
    })
    .await;
}

#[tokio::test]
async fn of_two_who_choose_at_once_the_second_is_told() {
    on_both(rooms, async |world| {
        let (mut one, mut other) = (organiser(&world, "Olga").await, organiser(&world, "Bela").await);
        let seen = base(&mut other).await;
        assert_eq!(one.post(LOOK, &[("base", &seen), ("accent", "#111111")]).await.status, 303);
        let told = other.post(LOOK, &[("base", &seen), ("accent", "#222222")]).await;
        assert!(told.status == 409 && told.body.contains("#111111"), "{}", told.body);
        assert!(told.body.contains("value=\"#222222\""), "what was chosen is there");
        assert_eq!(forum(&world).await.accent, "#111111");
        let fields = [("base", seen.as_str()), ("accent", &world.forum.accent), ("photo", "yes")];
        assert_eq!(other.post(LOOK, &fields).await.status, 303, "what only one has changed is kept");
        let now = forum(&world).await;
        assert_eq!((now.accent.as_str(), now.photo_on_badge), ("#111111", true));
    })
    .await;
}

#[tokio::test]
async fn a_badge_is_shown_with_and_without_a_photo_and_saves_nothing() {
    on_both(rooms, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let base = base(&mut client).await;
        let page = client.post(LOOK, &[("base", &base), ("do", "preview"), ("photo", "yes")]).await;
        assert!(page.status == 200 && page.body.contains("badge.png?photo=yes"), "{}", page.body);
        assert!(!forum(&world).await.photo_on_badge);
        let (with, without) = (
            client.get(&format!("{LOOK}/badge.png?photo=yes")).await,
            client.get(&format!("{LOOK}/badge.png?photo=no")).await,
        );
        assert_eq!((with.status, without.status), (200, 200));
        assert!(with.bytes.starts_with(b"\x89PNG") && without.bytes.starts_with(b"\x89PNG"));
        assert_ne!(with.bytes, without.bytes);
    })
    .await;
}

#[tokio::test]
async fn nobody_but_an_organiser_chooses() {
    on_both(rooms, async |world| {
        let person = world.with_role("Dora", Role::Desk, None).await;
        let mut desk = world.client().sign_in(person).await;
        assert_eq!(desk.get(LOOK).await.status, 403);
        assert_eq!(desk.post(LOOK, &[("accent", "#222222")]).await.status, 403);
        assert_eq!(desk.get(&format!("{LOOK}/badge.png")).await.status, 403);
    })
    .await;
}
