//! Numbers of two senders: the same number in another delegation is another person, and whose it is only the secretariat
//! is told.

use super::{Scene, rooms};
use kernel::rights::Role;

/// Somebody of the second delegation who bears the number 7, entered by its own head.
async fn with_a_seven_elsewhere(scene: &mut Scene) -> String {
    let other = scene.world.delegations().await.remove(1);
    let head = scene.world.with_role("Other", Role::Head, Some(other.id.0)).await;
    let own = std::mem::replace(&mut scene.browser, scene.world.client().sign_in(head).await);
    let (list, _) = scene.look_through("Ref;Family name;Given name\n7;Kiss;Ida\n").await;
    scene.let_in(&list, &[]).await;
    scene.browser = own;
    other.slug
}

#[tokio::test]
async fn a_heads_list_neither_tells_of_nor_touches_whoever_bears_its_number_in_another_delegation() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let other = with_a_seven_elsewhere(&mut scene).await;
        let before = scene.people().await;
        let (list, preview) = scene.look_through("Ref;Family name;Given name\n7;Nagy;Éva\n").await;
        assert!(
            !preview.body.contains("Kiss") && !preview.body.contains("somebody else"),
            "{}",
            preview.body
        );
        let state = scene.let_in(&list, &[]).await;
        assert_eq!(state.status, 303);
        assert_eq!(scene.names().await, ["Kiss Ida", "Nagy Éva"]);
        let after = scene.people().await;
        let of_other = |it: &&registration::Listed| it.delegation_slug.as_deref() == Some(other.as_str());
        assert_eq!(after.iter().find(of_other), before.iter().find(of_other), "nothing of them changed");
    })
    .await;
}

#[tokio::test]
async fn the_secretariats_row_with_the_number_of_somebody_of_another_delegation_says_whose_it_is_and_stays_out()
 {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        with_a_seven_elsewhere(&mut scene).await;
        let organiser = scene.world.with_role("Olga", Role::Organiser, None).await;
        scene.browser = scene.world.client().sign_in(organiser).await;
        let text =
            format!("Ref;Family name;Given name;Delegation\n7;Nagy;Éva;{0}\n8;Tot;Pal;{0}\n", scene.slug);
        let (list, preview) = scene.look_through(&text).await;
        assert!(
            preview.body.contains("This reference is that of somebody else: Ida Kiss"),
            "{}",
            preview.body
        );
        scene.let_in(&list, &[]).await;
        assert_eq!(scene.names().await, ["Kiss Ida", "Tot Pal"]);
        assert_eq!(scene.list(&list).await.tally.refused, [2]);
        let back = scene.browser.get(&format!("{list}/bad")).await.body;
        assert!(back.contains("Ida Kiss"), "{back}");
    })
    .await;
}

#[tokio::test]
async fn a_list_of_the_secretariat_that_has_both_bearers_of_a_number_means_two_people() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let other = with_a_seven_elsewhere(&mut scene).await;
        let organiser = scene.world.with_role("Olga", Role::Organiser, None).await;
        scene.browser = scene.world.client().sign_in(organiser).await;
        let text = format!(
            "Ref;Family name;Given name;Delegation\n7;Kiss;Ilona;{other}\n7;Nagy;Éva;{0}\n9;Tot;Pal;{0}\n9;Bal;Imre;{other}\n",
            scene.slug
        );
        let (list, _) = scene.look_through(&text).await;
        scene.let_in(&list, &[]).await;
        assert_eq!(scene.names().await, ["Bal Imre", "Kiss Ilona", "Nagy Éva", "Tot Pal"]);
    })
    .await;
}
