//! Nobody ticks a consent in somebody else's place: they record what the person has told them, and the journal knows who.

use super::{
    Scene,
    browser::{csrf, rooms, send},
};
use forums::{Field, FieldKind, WriteQuestion};
use kernel::{Text, journal::history_of, rights::By};
use serde_json::Value;
use world::{Client, on_both};

const TOLD: &str = "The person has told me that they consent";
const WORDS: &str = "My photo may be published";

impl Scene {
    /// A category asks for a consent, which must be given.
    async fn asks_for_consent(&self, category: &str) {
        let categories = self.world.categories().await;
        let category = categories.iter().find(|it| it.slug == category).expect("a category").id;
        let field = Field {
            id: String::new(),
            kind: FieldKind::Consent,
            required: true,
            label: Text::new("en", WORDS),
            help: Text::default(),
            choices: vec![],
        };
        let act = WriteQuestion { forum: self.world.forum.id, category, seen: None, field };
        assert_eq!(self.world.db().act(&By::Console, act).await.unwrap(), "my_photo_may_be_published");
    }

    /// The consents that the history of the only registration says somebody has recorded, the newest first.
    async fn recorded(&self) -> Vec<Value> {
        // PostgreSQL's entries get their numbers afterwards.
        self.world.db().live.tell_news(self.world.db()).await.unwrap();
        let mut tx = self.world.db().read().await.unwrap();
        let (id,): (uuid::Uuid,) = tx.sql("select id from registration").one().await.unwrap();
        let events = history_of(&mut tx, id, 50).await.unwrap();
        let changes = events.into_iter().flat_map(|event| event.changes);
        let told = changes.filter(|change| change.field == "consent_told");
        told.filter_map(|change| change.values.map(|(_, after)| after)).collect()
    }
}

const CONSENT: (&str, &str) = ("a-my_photo_may_be_published", "yes");

fn typed(csrf: &str) -> Vec<(&str, &str)> {
    vec![
        ("csrf", csrf),
        ("given_name", "Ana"),
        ("family_name", "Silva"),
        ("email", "ana@example.org"),
        ("language", "en"),
    ]
}

async fn nominated(scene: &Scene, head: &mut Client, consents: bool) {
    let address = format!("/en/delegation/{}/nominate/delegate", scene.side().await);
    let page = head.get(&address).await;
    assert!(page.body.contains(TOLD) && page.body.contains(WORDS), "{}", page.body);
    let csrf = csrf(&page);
    let mut fields = typed(&csrf);
    fields.extend(consents.then_some(CONSENT));
    let sent = send(head, &address, &fields, &[]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
}

#[tokio::test]
async fn a_head_records_that_the_person_has_told_them_and_the_history_has_it() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        scene.asks_for_consent("delegate").await;
        nominated(&scene, &mut scene.head().await, true).await;
        let recorded = scene.recorded().await;
        assert!(recorded.len() == 1 && recorded[0].to_string().contains(WORDS), "{recorded:?}");
    })
    .await;
}

#[tokio::test]
async fn a_head_may_leave_a_consent_to_the_person_who_gives_it_themself() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        scene.asks_for_consent("delegate").await;
        nominated(&scene, &mut scene.head().await, false).await;
        let ana = scene.listed("").await.remove(0).id;
        let mut me = scene.world.client().sign_in(scene.person_of(ana).await).await;
        let address = format!("/en/registration/{ana}/edit");
        let page = me.get(&address).await;
        assert!(!page.body.contains(TOLD), "{}", page.body);
        assert_eq!(me.post(&address, &typed("")).await.status, 422, "it must be given");
        let saved = me.post(&address, &[typed(""), vec![CONSENT]].concat()).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        assert!(scene.recorded().await.is_empty(), "nobody has recorded it for them");
    })
    .await;
}

#[tokio::test]
async fn whoever_edits_somebody_else_records_what_they_were_told() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        scene.asks_for_consent("delegate").await;
        let mut head = scene.head().await;
        nominated(&scene, &mut head, false).await;
        assert!(scene.recorded().await.is_empty());
        let ana = scene.listed("").await.remove(0).id;
        let address = format!("/en/registration/{ana}/edit");
        assert!(head.get(&address).await.body.contains(TOLD));
        let saved = head.post(&address, &[typed(""), vec![CONSENT]].concat()).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        assert_eq!(scene.recorded().await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn by_the_public_form_people_consent_themselves() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        scene.asks_for_consent("guest").await;
        let mut visitor = scene.world.client();
        let page = visitor.get("/en/register/guest").await;
        assert!(page.body.contains(WORDS) && !page.body.contains(TOLD), "{}", page.body);
        let csrf = csrf(&page);
        let sent =
            send(&mut visitor, "/en/register/guest", &[typed(&csrf), vec![CONSENT]].concat(), &[]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        assert!(scene.recorded().await.is_empty());
    })
    .await;
}
