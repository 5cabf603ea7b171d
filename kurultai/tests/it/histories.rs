//! Who may see the history of what: whoever may see histories in a forum in which the thing lies.

use crate::whole_house;
use house::privacy::KINDS;
use kernel::{
    db::{Chore, Tx},
    rights::{By, Mandate, Role, give},
};
use people::PersonId;
use registration::CreateInvite;
use uuid::Uuid;
use world::{World, on_both};

/// Things that lie in the example's forum, where tests have a way to make one: the table in which the kind's rows are.
const THINGS: [(&str, &str); 9] = [
    ("forum", "select id from forum"),
    ("delegation", "select delegation from seat"),
    ("invite", "select id from invite"),
    ("letter", "select id from letter"),
    ("item", "select id from programme_item"),
    ("hall", "select id from programme_room"),
    ("zone", "select id from zone"),
    ("checkpoint", "select id from checkpoint"),
    ("device", "select id from device"),
];

/// The example's programme and doors.
struct Loads(forums::ForumId);

impl Chore for Loads {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        let mut folder = world::example();
        folder.cities[0].venues[0].rooms = vec![folder::Room {
            id: "hall".into(),
            seats: None,
            shared: false,
            equipment: vec![],
            name: folder::Text::new("en", "Hall"),
            more_equipment: folder::Text::default(),
        }];
        programme::load(tx, self.0, &folder, false).await?;
        door::load(tx, self.0, &folder, false).await?;
        Ok(())
    }
}

/// An organiser of a forum that is not this one.
struct OrganisesElsewhere(PersonId);

impl Chore for OrganisesElsewhere {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        let forum = Some(tx.new_id());
        give(tx, self.0.0, &Mandate { role: Role::Organiser, forum, delegation: None }).await
    }
}

async fn with_things(world: &World) {
    world.db().chore(Loads(world.forum.id)).await.unwrap();
    let invite = CreateInvite {
        forum: world.forum.clone(),
        delegation: world.delegations().await[0].id,
        category: world.categories().await[0].id,
        email: Some("ana@example.org".into()),
        lang: "en".into(),
        note: String::new(),
        form: Uuid::new_v4(),
        seal: world.app.keys.seal,
        home: world.app.config.public_url(),
    };
    world.db().act(&By::Console, invite).await.unwrap();
    let mut tx = world.db().read().await.unwrap();
    let checkpoint = door::checkpoints(&mut tx, world.forum.id.0).await.unwrap()[0].id;
    drop(tx);
    let device =
        door::LinkDevice { forum: world.forum.id.0, checkpoint, name: "Phone".into(), reusable: false };
    world.db().act(&By::Console, device).await.unwrap();
}

#[tokio::test]
async fn the_history_of_a_thing_is_seen_by_the_organisers_of_its_forum_and_by_no_others() {
    on_both(whole_house, async |world| {
        with_things(&world).await;
        let organiser = world.with_role("Olga", Role::Organiser, None).await;
        let other = world.person("Oskar").await;
        world.db().chore(OrganisesElsewhere(other)).await.unwrap();
        let (mut own, mut other) =
            (world.client().sign_in(organiser).await, world.client().sign_in(other).await);
        for (kind, question) in THINGS {
            let mut tx = world.db().read().await.unwrap();
            let all: Vec<(Uuid,)> = tx.sql(question).all().await.unwrap();
            drop(tx);
            let (id,) = all.first().unwrap_or_else(|| panic!("there is no {kind}"));
            let path = format!("/en/history/{kind}/{id}");
            assert_eq!((kind, own.get(&path).await.status), (kind, 200));
            assert_eq!((kind, other.get(&path).await.status), (kind, 403));
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_nowhere_has_a_history_for_nobody_who_only_runs_a_forum() {
    on_both(whole_house, async |world| {
        let organiser = world.with_role("Olga", Role::Organiser, None).await;
        let mut own = world.client().sign_in(organiser).await;
        for (kind, _) in KINDS {
            let path = format!("/en/history/{kind}/{}", Uuid::nil());
            assert_eq!((kind, own.get(&path).await.status), (kind, 403));
        }
    })
    .await;
}

#[tokio::test]
async fn the_pages_of_things_lead_to_their_histories() {
    on_both(whole_house, async |world| {
        with_things(&world).await;
        let organiser = world.with_role("Olga", Role::Organiser, None).await;
        let mut own = world.client().sign_in(organiser).await;
        let side = world.delegations().await[0].slug.clone();
        let doors = own.get("/en/checkpoints").await;
        for kind in ["zone", "checkpoint", "device"] {
            assert!(doors.body.contains(&format!("/en/history/{kind}/")), "{kind}: {}", doors.body);
        }
        let mut tx = world.db().read().await.unwrap();
        let zone = door::zones(&mut tx, world.forum.id.0).await.unwrap()[0].id;
        let checkpoint = door::checkpoints(&mut tx, world.forum.id.0).await.unwrap()[0].id;
        drop(tx);
        for (page, kind) in [(format!("zones/{zone}"), "zone"), (checkpoint.to_string(), "checkpoint")] {
            let page = own.get(&format!("/en/checkpoints/{page}")).await;
            assert!(page.body.contains(&format!("/en/history/{kind}/")), "{kind}: {}", page.body);
        }
        let history = own.get(&format!("/en/history/zone/{zone}")).await;
        assert!(history.body.contains("The house"), "by its name: {}", history.body);
        let portal = own.get(&format!("/en/delegation/{side}")).await;
        assert!(portal.body.contains("/en/history/delegation/"), "{}", portal.body);
        let invites = own.get(&format!("/en/delegation/{side}/invites")).await;
        assert!(invites.body.contains("/en/history/invite/"), "{}", invites.body);
        let mut tx = world.db().read().await.unwrap();
        let (letter,): (Uuid,) = tx.sql("select id from letter").one().await.unwrap();
        drop(tx);
        let letter = own.get(&format!("/en/outbox/{letter}")).await;
        assert!(letter.body.contains("/en/history/letter/"), "{}", letter.body);
    })
    .await;
}
