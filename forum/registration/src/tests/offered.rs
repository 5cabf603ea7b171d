//! An answer that is offered no more: nobody chooses it, and whoever has chosen it keeps it. And the form as organisers look at it.

use super::{Scene, browser::rooms};
use crate::{Edit, edit::Data};
use forums::{Field, WriteQuestion};
use kernel::rights::{By, Role};
use world::on_both;

impl Scene {
    /// What the first category asks.
    async fn boat(&self) -> Field {
        let category = self.world.categories().await.remove(0);
        let mut tx = self.world.db().read().await.unwrap();
        forums::form(&mut tx, category.id, category.version).await.unwrap()[0].clone()
    }

    /// Coming by land is offered no more.
    async fn land_is_closed(&self) {
        let seen = self.boat().await;
        let mut field = seen.clone();
        field.choices[1].closed = true;
        let act =
            WriteQuestion { forum: self.world.forum.id, category: self.category, seen: Some(seen), field };
        self.world.db().act(&By::Console, act).await.unwrap();
    }
}

#[tokio::test]
async fn an_answer_that_is_offered_no_more_stays_with_whoever_has_chosen_it() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let (ana, bea) = (scene.nominate("Ana").await.id(), scene.nominate("Bea").await.id());
        let it = scene.registration(ana).await;
        let mut tx = scene.world.db().read().await.unwrap();
        let mut data = Data::of(&mut tx, &it).await.unwrap().unwrap();
        drop(tx);
        data.answers.insert("boat".into(), "land".into());
        let forum = scene.world.forum.clone();
        let act = Edit { forum, registration: ana, revision: it.revision, seen: None, data, home: None };
        scene.world.db().act(&scene.organiser, act).await.unwrap();
        scene.land_is_closed().await;

        let mut head = scene.head().await;
        let address = format!("/en/registration/{ana}/edit");
        assert!(head.get(&address).await.body.contains("No, by land"));
        let typed = |answer: &'static str| {
            [
                ("given_name", "Ana"),
                ("family_name", "Tester"),
                ("email", "ana@example.org"),
                ("language", "en"),
                ("title", "Dr."),
                ("a-boat", answer),
            ]
        };
        assert_eq!(head.post(&address, &typed("land")).await.status, 303);
        assert_eq!(scene.registration(ana).await.answers["boat"], "land");

        let address = format!("/en/registration/{bea}/edit");
        assert!(!head.get(&address).await.body.contains("No, by land"));
        assert_eq!(head.post(&address, &typed("land")).await.status, 422);
    })
    .await;
}

#[tokio::test]
async fn an_organiser_looks_at_a_form_as_whoever_registers_sees_it_and_nobody_else_does() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let organiser = scene.world.with_role("Petra", Role::Organiser, None).await;
        let mut organiser = scene.world.client().sign_in(organiser).await;
        let address = "/es/details/form/delegate/preview";
        let page = organiser.get(address).await;
        let form = page.between("<form class=\"form form-card\"", "</form>");
        assert!(form.contains("¿Viene en barco?"), "{}", page.body);
        assert!(!form.contains("method=") && form.contains("disabled"), "nothing can be sent: {form}");
        assert_eq!(scene.head().await.get(address).await.status, 403);
    })
    .await;
}
