//! A delegation's own pages, as a head and the secretariat ask for them.

use super::{
    Scene,
    browser::{csrf, rooms, send},
};
use crate::{Part, Standing};
use kernel::rights::{Mandate, Role};
use people::PersonId;
use world::on_both;

#[tokio::test]
async fn a_head_sees_places_and_people_and_finds_them_while_typing() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        for name in ["Ana", "Bea", "Cid", "Dan"] {
            scene.nominate(name).await;
        }
        let mut head = scene.head().await;
        let answer = head.get("/en/delegation").await;
        assert_eq!(answer.location(), format!("/en/delegation/{}", scene.side().await));
        let portal = head.get(answer.location()).await;
        assert_eq!(portal.status, 200, "{}", portal.body);
        assert!(
            portal.body.contains("3 of 3") && portal.body.contains("On the reserve list: 1"),
            "{}",
            portal.body
        );
        assert!(portal.body.contains("Ana Tester") && portal.body.contains("Nominated"));
        assert!(portal.body.contains("On the reserve list, place 1"));

        let part = head.clone().with_header("x-part", "1").get(&format!("{}?q=bea", answer.location())).await;
        assert!(
            part.body.contains("Bea Tester")
                && !part.body.contains("Ana Tester")
                && !part.body.contains("<html")
        );

        let part = head.clone().with_header("x-part", "1").get(&format!("{}?q=dan", answer.location())).await;
        assert!(part.body.contains("Dan Tester") && part.body.contains("place 1"), "{}", part.body);
        assert!(!part.body.contains("Nothing found"), "whoever waits was found: {}", part.body);

        let elsewhere = scene.world.delegations().await[1].slug.clone();
        assert_eq!(head.get(&format!("/en/delegation/{elsewhere}")).await.status, 403);
        assert_eq!(head.get(&format!("{}/quotas", answer.location())).await.status, 403);
        assert_eq!(scene.world.client().get(answer.location()).await.status, 401);
    })
    .await;
}

#[tokio::test]
async fn a_head_nominates_and_what_is_wrong_comes_back_with_what_was_typed() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let mut head = scene.head().await;
        let address = format!("/en/delegation/{}/nominate/delegate", scene.side().await);
        let page = head.get(&address).await;
        assert_eq!(page.status, 200, "{}", page.body);
        let csrf = csrf(&page);
        let wrong = [
            ("csrf", csrf.as_str()),
            ("given_name", "Айгүл"),
            ("email", "nowhere"),
            ("language", "en"),
            ("latin_family", "Ж"),
        ];
        let again = send(&mut head, &address, &wrong, &[]).await;
        assert_eq!(again.status, 422);
        assert!(
            again.body.contains("value=\"Айгүл\"") && again.body.contains("This is not an e-mail address")
        );
        assert!(again.body.contains("Write this with Latin letters"), "{}", again.body);
        let boxes = [("csrf", csrf.as_str()), ("given_name", "Aigül \u{12345}"), ("language", "en")];
        let again = send(&mut head, &address, &boxes, &[]).await;
        assert!(again.body.contains("cannot be printed on badges and in lists: \u{12345}"), "{}", again.body);
        assert_eq!(scene.everybody().await, 0);

        let good = [
            ("csrf", csrf.as_str()),
            ("given_name", "Aigül"),
            ("language", "en"),
            ("organisation", "Friends"),
        ];
        let done = send(&mut head, &address, &good, &[]).await;
        assert_eq!(done.status, 303, "{}", done.body);
        assert_eq!(send(&mut head, &address, &good, &[]).await.status, 303);
        assert_eq!(scene.everybody().await, 1, "a form sent twice is one registration");
        assert!(head.get(done.location()).await.body.contains("Aigül is registered."));
        assert_eq!(scene.listed("friends").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_head_withdraws_replaces_and_orders_and_names_a_deputy() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        scene.set_places(1).await;
        let ana = scene.nominate("Ana").await.id();
        let bea = scene.nominate("Bea").await.id();
        let cid = scene.nominate("Cid").await.id();
        let mut head = scene.head().await;
        assert_eq!(
            head.post(&format!("/en/registration/{cid}/reserve"), &[("move", "up")]).await.status,
            303
        );
        assert_eq!(scene.waiting().await, ["Cid", "Bea"]);
        assert_eq!(
            head.post(&format!("/en/registration/{ana}/part"), &[("part", "deputy")]).await.status,
            303
        );
        assert_eq!(scene.registration(ana).await.part, Part::Deputy);
        assert_eq!(head.post(&format!("/en/registration/{ana}/part"), &[("part", "head")]).await.status, 403);

        let replace = format!("/en/registration/{ana}/replace");
        assert!(head.get(&replace).await.body.contains("In place of Ana Tester"));
        let typed = [
            ("csrf", "x"),
            ("given_name", "Eve"),
            ("family_name", "Tester"),
            ("language", "en"),
            ("reason", "ill"),
        ];
        let done = send(&mut head, &replace, &typed, &[]).await;
        assert_eq!(done.status, 303, "{}", done.body);
        assert_eq!(scene.standing(ana).await, Standing::Withdrawn);
        let eve = scene.listed("eve").await[0].id;
        assert_eq!(
            head.post(&format!("/en/registration/{eve}/withdraw"), &[("reason", "")]).await.status,
            303
        );
        assert_eq!(scene.standing(cid).await, Standing::Active);
        assert_eq!(scene.standing(bea).await, Standing::Reserve);
        let twice = head.post(&format!("/en/registration/{eve}/withdraw"), &[("reason", "")]).await;
        assert!(head.get(twice.location()).await.body.contains("given up or refused meanwhile"));
    })
    .await;
}

#[tokio::test]
async fn the_secretariat_changes_quotas_and_is_told_what_is_over() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        scene.nominate("Ana").await;
        scene.nominate("Bea").await;
        let mut organiser = scene.world.client().sign_in(PersonId(scene.organiser.person().unwrap())).await;
        assert_eq!(organiser.get("/en/delegation").await.status, 200, "every delegation to choose from");
        let address = format!("/en/delegation/{}/quotas", scene.side().await);
        let form = organiser.get(&address).await;
        assert!(form.body.contains("Taken: 2, waiting: 0"), "{}", form.body);
        let bad = organiser.post(&address, &[("q-delegate", "many"), ("until", "soon")]).await;
        assert_eq!(bad.status, 422);
        assert!(bad.body.contains("value=\"many\""));
        let done = organiser.post(&address, &[("q-delegate", "1"), ("until", "2027-04-01T18:00")]).await;
        let portal = organiser.get(done.location()).await;
        assert!(portal.body.contains("Above the quota: 1"), "{}", portal.body);
        assert!(portal.body.contains("2 of 1"), "{}", portal.body);
    })
    .await;
}

#[tokio::test]
async fn whoever_leads_two_delegations_chooses_one() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let head = scene.world.with_role("Hana", Role::Head, Some(scene.delegation.0)).await;
        let other = scene.world.delegations().await[1].clone();
        let mandate =
            Mandate { role: Role::Deputy, forum: Some(scene.world.forum.id.0), delegation: Some(other.id.0) };
        scene.world.db().chore(Give(head, mandate)).await.unwrap();
        scene.world.app.sessions.forget();
        let mut head = scene.world.client().sign_in(head).await;
        let list = head.get("/en/delegation").await;
        assert!(list.body.contains(&format!("/en/delegation/{}", other.slug)), "{}", list.body);
    })
    .await;
}

struct Give(PersonId, Mandate);

impl kernel::db::Chore for Give {
    type Out = ();

    async fn run(&self, tx: &mut kernel::db::Tx) -> kernel::Result<()> {
        kernel::rights::give(tx, self.0.0, &self.1).await
    }
}
