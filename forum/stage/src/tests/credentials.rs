//! Categories that may speak, and those that may not.

use super::scene::{Load, Scene, assert_refused, folder, house};
use crate::{
    acts::{Credential, PutOn, Whose},
    model::Contribution,
};
use forums::CategoryId;
use kernel::{
    Error, Result,
    rights::{By, Role},
};
use world::on_both;

impl Scene {
    async fn credential(&self, speak: Vec<CategoryId>) -> Result<()> {
        let organiser = self.world.with_role("Olga", Role::Organiser, None).await;
        let by = self.world.by(organiser).await;
        self.world.db().act(&by, Credential { forum: self.world.forum.id, speak }).await
    }

    async fn put_on(&self, whom: Whose) -> Result<bool> {
        let floor = self.floor(&self.main).await;
        self.act(PutOn { floor, whom, kind: Contribution::Speech, motion: None, at: None }).await
    }

    /// All but the category in which this scene registers people.
    async fn others(&self) -> Vec<CategoryId> {
        let all = self.world.categories().await;
        all.iter().enumerate().filter(|(at, _)| *at != 1).map(|(_, it)| it.id).collect()
    }
}

#[tokio::test]
async fn whoever_is_in_a_category_that_may_not_speak_is_not_taken_on_a_list() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let ada = s.delegate("Ada", 0).await;
        s.credential(s.others().await).await.expect("it is said who may speak");
        assert_refused(s.join(ada, Contribution::Speech, None).await, "stage-category-may-not-speak");
        assert_refused(s.join(ada, Contribution::Point, None).await, "stage-category-may-not-speak");
        let registration = s.registration_of(ada).await;
        assert_refused(
            s.put_on(Whose::Registration(registration)).await,
            "stage-their-category-may-not-speak",
        );
        let delegation = s.world.delegations().await[0].id;
        assert_refused(s.put_on(Whose::Delegation(delegation)).await, "stage-they-are-not-accredited");
    })
    .await;
}

#[tokio::test]
async fn whoever_waits_when_their_category_may_not_speak_any_more_is_not_called_until_it_may_again() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let ada = s.delegate("Ada", 0).await;
        s.join(ada, Contribution::Speech, None).await.expect("she waits");
        s.credential(s.others().await).await.expect("it is said who may speak");
        assert!(s.order().await.is_empty());
        let all = s.world.categories().await.iter().map(|it| it.id).collect();
        s.credential(all).await.expect("all may");
        assert_eq!(s.order().await, [s.entry(ada).await.id]);
    })
    .await;
}

#[tokio::test]
async fn a_telephone_says_whose_category_may_not_speak_and_whom_to_ask() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let ada = s.delegate("Ada", 0).await;
        s.credential(s.others().await).await.expect("it is said who may speak");
        let page = s.world.client().sign_in(ada).await.get(&s.path("/speak/debate")).await.body;
        assert!(
            page.contains("Your category (Guest) may not ask for the floor. Ask your head of delegation"),
            "{page}"
        );
        assert!(!page.contains("name=\"kind\""), "{page}");
        assert!(page.contains("name=\"words\""), "questions are for everybody who is accredited: {page}");
    })
    .await;
}

#[tokio::test]
async fn the_organiser_says_on_the_site_who_may_speak_and_nobody_else_does() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let organiser = s.world.with_role("Olga", Role::Organiser, None).await;
        let mut organiser = s.world.client().sign_in(organiser).await;
        let address = s.path("/stage-crew");
        let page = organiser.get(&address).await.body;
        assert_eq!(page.matches("name=\"speak\"").count(), s.world.categories().await.len(), "{page}");
        let first = s.world.categories().await[0].id.to_string();
        let saved = organiser.post(&address, &[("speakers", "yes"), ("speak", first.as_str())]).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        let may: Vec<bool> = s.world.categories().await.iter().map(|it| it.may_speak).collect();
        assert_eq!(may, [true, false]);
        let act = Credential { forum: s.world.forum.id, speak: vec![] };
        assert!(matches!(s.act(act).await, Err(Error::Forbidden)));
    })
    .await;
}

#[tokio::test]
async fn a_folder_says_who_may_speak_and_leaves_what_the_site_said_since() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let may =
            async || -> Vec<bool> { s.world.categories().await.iter().map(|it| it.may_speak).collect() };
        let mut wanted = folder();
        wanted.categories[1].may_speak = false;
        s.world.db().act(&By::Console, Load(wanted.clone())).await.expect("it loads");
        assert_eq!(may().await, [true, false]);
        let mut tx = s.world.db().read().await.expect("a reader");
        let written = forums::folder_of(&mut tx, &s.world.forum).await.expect("the forum as a folder");
        assert_eq!(written.categories, wanted.categories);
        drop(tx);
        let all = s.world.categories().await.iter().map(|it| it.id).collect();
        s.credential(all).await.expect("all may");
        s.world.db().act(&By::Console, Load(wanted)).await.expect("it loads");
        assert_eq!(may().await, [true, true]);
    })
    .await;
}

#[tokio::test]
async fn whoever_is_put_on_or_joins_the_crew_is_found_in_any_spelling_with_a_part_of_the_page_alone() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        s.delegate("Ilham", 0).await;
        s.world.db().live.tell_news(s.world.db()).await.expect("news");
        let organiser = s.world.with_role("Olga", Role::Organiser, None).await;
        let searched = s.path(&format!("/stage-crew?q={}", world::encoded("ильхам")));
        let part = s.world.client().with_header("x-part", "1");
        let crew = part.sign_in(organiser).await.get(&searched).await.body;
        let moderator = s.world.with_role("Minh", Role::Moderator, None).await;
        let console = s.path(&format!("/stage/main-hall?q={}", world::encoded("ильхам")));
        let console = s.world.client().sign_in(moderator).await.get(&console).await.body;
        assert!(
            console.contains("ильхам ≈ Ilham") && console.contains("data-search=\"put-on-found\""),
            "{console}"
        );
        let mut organiser = s.world.client().sign_in(organiser).await;
        assert!(crew.contains("ильхам ≈ Ilham") && !crew.contains("<html"), "{crew}");
        let page = organiser.get(&searched).await.body;
        assert!(page.contains("data-search=\"found\"") && page.contains("id=\"found\""), "{page}");
    })
    .await;
}
