//! Another category, another delegation.

use super::{HOME, Scene, browser, refused, rooms};
use crate::{ChangeQuotas, Entered, Move, Moved, NameDeputy, RegistrationId, Standing};
use delegations::{DelegationId, Quotas};
use forums::CategoryId;
use kernel::{
    Error, Result,
    rights::{By, Role},
};
use world::on_both;

impl Scene {
    async fn guest(&self) -> CategoryId {
        self.world.categories().await[1].id
    }

    async fn set_places_in(&self, category: CategoryId, places: i64) {
        let quotas = Quotas {
            forum: self.world.forum.id.0,
            delegation: self.delegation,
            places: vec![(category.0, places)],
            unlimited: vec![],
            nominate_until: None,
        };
        let act = ChangeQuotas { forum: self.world.forum.clone(), quotas, home: None };
        self.world.db().act(&self.organiser, act).await.unwrap();
    }

    async fn to(
        &self,
        by: &By,
        id: RegistrationId,
        side: (DelegationId, CategoryId),
        may_wait: bool,
    ) -> Result<Moved> {
        let act = Move {
            forum: self.world.forum.clone(),
            registration: id,
            revision: self.registration(id).await.revision,
            delegation: Some(side.0),
            category: side.1,
            may_wait,
            home: Some(HOME.into()),
        };
        self.world.db().act(by, act).await
    }
}

#[tokio::test]
async fn another_category_re_opens_the_steps_that_vouch_for_it_and_says_so_in_a_letter() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 5).await;
        let guest = scene.guest().await;
        scene.set_places_in(guest, 1).await;
        let ana = scene.nominate("Ana").await.id();
        scene.progress(ana, 1, true).await;
        let moved = scene.to(&scene.organiser, ana, (scene.delegation, guest), false).await.unwrap();
        assert_eq!((moved.fields, moved.stands), (vec!["category".to_owned()], Entered::Active(ana)));
        assert_eq!(moved.reopened.len(), 1);
        let it = scene.registration(ana).await;
        assert_eq!((it.category, it.step_place, it.accredited, it.may_enter), (guest, 0, false, true));
        assert_eq!(scene.jobs("registration.reopened").await, 1);
        let letters = scene.letters("registration.changed").await;
        assert!(letters[0].1.contains("Checked by the secretariat"), "{}", letters[0].1);
        let again = scene.to(&scene.organiser, ana, (scene.delegation, guest), false).await.unwrap();
        assert_eq!(again.fields, Vec::<String>::new(), "it is there already");
    })
    .await;
}

#[tokio::test]
async fn where_all_places_are_taken_nobody_is_moved_unless_they_may_wait() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 1).await;
        let guest = scene.guest().await;
        scene.set_places_in(guest, 0).await;
        let ana = scene.nominate("Ana").await.id();
        let bea = scene.nominate("Bea").await.id();
        scene.progress(ana, 1, true).await;
        let there = (scene.delegation, guest);
        assert_eq!(refused(scene.to(&scene.organiser, ana, there, false).await), "registration-places-taken");
        assert_eq!(scene.standing(bea).await, Standing::Reserve);

        let moved = scene.to(&scene.organiser, ana, there, true).await.unwrap();
        assert_eq!(moved.stands, Entered::Reserve(ana, 1));
        let it = scene.registration(ana).await;
        assert_eq!((it.standing, it.accredited, it.may_enter), (Standing::Reserve, false, false));
        assert_eq!(scene.jobs("registration.withdrawn").await, 1, "the ticket ends");
        assert_eq!(scene.standing(bea).await, Standing::Active, "the place goes to the reserve");
        assert_eq!(scene.letters("registration.on-reserve").await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_head_moves_nobody_into_a_delegation_that_is_not_theirs() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 5).await;
        let other = scene.world.delegations().await[1].id;
        let ana = scene.nominate("Ana").await.id();
        let hana = scene.world.with_role("Hana", Role::Head, Some(scene.delegation.0)).await;
        let hana = scene.world.by(hana).await;
        let there = (other, scene.category);
        assert!(matches!(scene.to(&hana, ana, there, true).await, Err(Error::Forbidden)));
        let deputy = NameDeputy { forum: scene.world.forum.clone(), registration: ana, home: None };
        scene.world.db().act(&scene.organiser, deputy).await.unwrap();
        scene.set_places_of(other, 5).await;
        scene.to(&scene.organiser, ana, there, false).await.unwrap();
        let it = scene.registration(ana).await;
        assert_eq!((it.delegation, it.part), (Some(other), crate::Part::Member), "the part has ended");
        let ana = scene.world.by(it.person).await;
        assert!(crate::must_enter(&ana, scene.world.forum.id.0, Some(scene.delegation.0)).is_err());
    })
    .await;
}

#[tokio::test]
async fn the_page_says_before_anything_is_saved_what_comes_of_it() {
    on_both(browser::rooms, async |world| {
        let scene = Scene::opened(world).await;
        let guest = scene.guest().await;
        scene.set_places_in(guest, 0).await;
        let ana = scene.nominate("Ana").await.id();
        scene.progress(ana, 1, true).await;
        let mut head = scene.head().await;
        let one = format!("/en/registration/{ana}");
        let shown = head.get(&one).await;
        assert!(shown.body.contains(&format!("{one}/move")), "{}", shown.body);

        let form = head.get(&format!("{one}/move")).await;
        let revision = form.between("name=\"revision\" value=\"", "\"").to_owned();
        let slugs = scene.world.categories().await;
        let side = scene.side().await;
        let typed = |more: &[(&'static str, &'static str)]| {
            let chosen = [
                ("delegation", side.clone()),
                ("category", slugs[1].slug.clone()),
                ("revision", revision.clone()),
            ];
            let more = more.iter().map(|(name, value)| (*name, (*value).to_owned()));
            chosen.into_iter().chain(more).collect::<Vec<_>>()
        };
        let sent = typed(&[]);
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let sure = head.post(&format!("{one}/move"), &sent).await;
        assert_eq!(sure.status, 200);
        assert!(sure.body.contains("this person goes to the reserve list"), "{}", sure.body);
        assert!(sure.body.contains("Checked by the secretariat"), "{}", sure.body);
        assert!(scene.registration(ana).await.accredited, "nothing is saved yet");

        let sent = typed(&[("waits", "yes"), ("sure", "yes")]);
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let saved = head.post(&format!("{one}/move"), &sent).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        assert_eq!(scene.standing(ana).await, Standing::Reserve);
        assert_eq!(head.post(&format!("{one}/move"), &sent).await.status, 303, "sent again, it is done");
    })
    .await;
}

#[tokio::test]
async fn of_two_who_set_quotas_the_second_undoes_nothing_of_the_first() {
    on_both(browser::rooms, async |world| {
        let scene = Scene::opened(world).await;
        let organiser = scene.world.with_role("Orhan", Role::Organiser, None).await;
        let mut organiser = scene.world.client().sign_in(organiser).await;
        let categories = scene.world.categories().await;
        let address = format!("/en/delegation/{}/quotas", scene.side().await);
        let guest = scene.guest().await;
        scene.set_places_in(guest, 2).await;
        let page = organiser.get(&address).await;
        let base = browser::unescaped(page.between("name=\"base\" value=\"", "\""));
        let (first, second) = (format!("q-{}", categories[0].slug), format!("q-{}", categories[1].slug));
        scene.set_places(9).await;

        let sent = [("base", base.as_str()), (first.as_str(), "3"), (second.as_str(), "4")];
        assert_eq!(organiser.post(&address, &sent).await.status, 303);
        let places = async |category: CategoryId| {
            let mut tx = scene.world.db().read().await.unwrap();
            let forum = scene.world.forum.id.0;
            delegations::quota_of(&mut tx, forum, scene.delegation, category.0).await.unwrap()
        };
        assert_eq!((places(scene.category).await, places(guest).await), (Some(9), Some(4)));
        let sent = [("base", base.as_str()), (first.as_str(), "5"), (second.as_str(), "4")];
        let told = organiser.post(&address, &sent).await;
        assert_eq!(told.status, 422);
        assert!(told.body.contains("Somebody else changed these numbers meanwhile"), "{}", told.body);
        assert_eq!(places(scene.category).await, Some(9), "both have changed it: nothing is written");

        let sent = [(first.as_str(), "9"), (second.as_str(), "")];
        assert_eq!(organiser.post(&address, &sent).await.status, 303);
        assert_eq!(places(guest).await, None, "no limit again");
    })
    .await;
}
