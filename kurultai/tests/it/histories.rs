//! Who may see the history of what: whoever may see histories in a forum in which the thing lies.

use crate::whole_house;
use house::privacy::KINDS;
use kernel::{
    Text,
    db::{self, Act, Chore, Tx},
    journal::Subject,
    rights::{By, Mandate, Role, give},
};
use people::{Names, NewPerson, PersonId};
use registration::{CreateInvite, Entry, RegistrationId, Source, Whom};
use serde_json::{Value as Json, json};
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
async fn a_history_leads_back_to_the_page_of_its_thing() {
    on_both(whole_house, async |world| {
        with_things(&world).await;
        let organiser = world.with_role("Olga", Role::Organiser, None).await;
        let mut own = world.client().sign_in(organiser).await;
        for (kind, question) in THINGS {
            let mut tx = world.db().read().await.unwrap();
            let (id,): (Uuid,) = tx.sql(question).all().await.unwrap()[0];
            drop(tx);
            let history = own.get(&format!("/en/history/{kind}/{id}")).await;
            let crumbs = history.between("<ol class=\"crumbs\">", "</ol>");
            let back = crumbs.split("href=\"").nth(1).and_then(|it| it.split('"').next()).expect(kind);
            assert_eq!((kind, own.get(back).await.status), (kind, 200), "{back}");
        }
    })
    .await;
}

/// Somebody who says what they eat, and how they come.
struct Registers(forums::Forum, Entry);

impl Act for Registers {
    type Out = RegistrationId;
    const VERB: &'static str = "test.registers";

    async fn may(&self, _: &By, _: &mut Tx) -> kernel::Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> kernel::Result<RegistrationId> {
        let text = |label: &str| Text::new("en", label);
        let choice = |id: &str, label: &str| json!({ "id": id, "label": text(label) });
        let asked = |id: &str, label: &str, choices: Json| {
            json!({
                "id": id, "kind": "choice", "required": false,
                "label": text(label), "help": Text::default(), "choices": choices
            })
        };
        let eats = json!([choice("any", "Everything"), choice("halal", "Halal food")]);
        let comes = json!([choice("bus", "By bus")]);
        let questions =
            json!([asked("diet", "What do you eat?", eats), asked("ride", "How do you come?", comes)]);
        tx.sql("update form_version set fields = $1").bind(&db::Json(questions)).run().await?;
        registration::enter(tx, &self.0, &self.1).await.map(registration::Entered::id)
    }
}

/// Ana, who takes part and has answered what was asked.
pub(crate) async fn who_has_answered(world: &World) -> (RegistrationId, PersonId) {
    let new = NewPerson {
        names: Names { given_name: "Ana".into(), family_name: "Silva".into(), ..Names::default() },
        email: Some("ana@example.org".into()),
        mailbox_own: true,
        language: "en".into(),
        birth_date: None,
    };
    let answers = [("diet".to_owned(), "any".to_owned()), ("ride".to_owned(), "bus".to_owned())];
    let mut entry = Entry::new(Whom::New(new), world.categories().await[0].id, Source::Nominated);
    entry.delegation = Some(world.delegations().await[0].id);
    entry.answers = answers.into();
    let ana = world.db().act(&By::Console, Registers(world.forum.clone(), entry)).await.unwrap();
    let mut tx = world.db().read().await.unwrap();
    let question = "select person from registration where id = $1";
    let (person,): (PersonId,) = tx.sql(question).bind(ana).one().await.unwrap();
    drop(tx);
    (ana, person)
}

/// They eat something else now.
struct ChangesTheirMind(RegistrationId, PersonId);

impl Act for ChangesTheirMind {
    type Out = ();
    const VERB: &'static str = "test.changes-mind";

    async fn may(&self, _: &By, _: &mut Tx) -> kernel::Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        tx.on(Subject::new("registration", self.0.0));
        let (before, after) =
            (json!({"diet": "any", "ride": "bus"}), json!({"diet": "halal", "ride": "bus"}));
        tx.personal(self.1.0, "answers", before, after);
        Ok(())
    }
}

#[tokio::test]
async fn a_history_says_answers_by_their_questions_and_only_those_that_changed() {
    on_both(whole_house, async |world| {
        let (ana, person) = who_has_answered(&world).await;
        world.db().act(&By::Console, ChangesTheirMind(ana, person)).await.unwrap();
        world.work().await;

        let organiser = world.with_role("Olga", Role::Organiser, None).await;
        let mut own = world.client().sign_in(organiser).await;
        let history = own.get(&format!("/en/history/registration/{ana}")).await;
        for said in [
            "<ins>What do you eat?: Everything · How do you come?: By bus</ins>",
            "<del>What do you eat?: Everything</del>",
            "<ins>What do you eat?: Halal food</ins>",
        ] {
            assert!(history.body.contains(said), "{said} is missing in {}", history.body);
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
