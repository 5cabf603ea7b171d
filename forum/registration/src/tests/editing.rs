//! Editing, what it re-opens, and forgetting.

use super::{HOME, Scene, newcomer, refused, rooms};
use crate::{Data, Edit, Edited, Entry, OrganisationName, RegistrationId, SetPhoto, reopened_by, store};
use forums::{Step, StepId, TakenBy};
use kernel::{
    Error, Result, Text,
    db::{Chore, Tx},
    rights::By,
};
use people::PersonId;
use uuid::Uuid;
use world::on_both;

fn step(place: i64, vouches_for: &[&str]) -> Step {
    Step {
        id: StepId(Uuid::from_u128(u128::try_from(place).unwrap())),
        slug: format!("step-{place}"),
        place,
        name: Text::new("en", "Step").into(),
        taken_by: TakenBy::Secretariat,
        vouches_for: vouches_for.iter().map(|field| (*field).to_owned()).collect(),
        entry_when_reopened: true,
    }
}

#[test]
fn a_change_re_opens_the_lowest_taken_step_that_vouches_for_it_and_those_after() {
    let steps = [step(1, &["organisation"]), step(2, &["passport_name"]), step(3, &[])];
    let reopened = |taken: i64, field: &str| -> Vec<i64> {
        reopened_by(&steps, taken, &[field.to_owned()]).iter().map(|step| step.place).collect()
    };
    assert_eq!(reopened(3, "organisation"), [1, 2, 3]);
    assert_eq!(reopened(3, "passport_name"), [2, 3]);
    assert_eq!(reopened(1, "passport_name"), [0i64; 0], "what is not taken yet is not re-opened");
    assert_eq!(reopened(3, "diet"), [0i64; 0]);
}

async fn seen(scene: &Scene, id: RegistrationId) -> (i64, Data) {
    let mut tx = scene.world.db().read().await.unwrap();
    let it = store::by_id(&mut tx, id).await.unwrap().unwrap();
    (it.revision, Data::of(&mut tx, &it).await.unwrap().unwrap())
}

async fn edited(scene: &Scene, by: &By, id: RegistrationId, revision: i64, data: Data) -> Result<Edited> {
    let act = Edit {
        forum: scene.world.forum.clone(),
        registration: id,
        revision,
        seen: None,
        data,
        home: Some(HOME.into()),
    };
    scene.world.db().act(by, act).await
}

#[tokio::test]
async fn an_edit_re_opens_the_steps_that_vouch_for_it_and_entry_stays_allowed() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 5).await;
        let ana = scene.nominate("Ana").await.id();
        scene.progress(ana, 1, true).await;
        let me = scene.world.by(scene.registration(ana).await.person).await;

        let (revision, mut data) = seen(&scene, ana).await;
        data.title = "Dr.".into();
        data.person.names.given_name = "  Ana ".into();
        data.protocol_rank = 1;
        let done = edited(&scene, &me, ana, revision, data).await.unwrap();
        assert_eq!(
            done,
            Edited { fields: vec!["title".into()], reopened: vec![] },
            "blanks and the protocol are not theirs"
        );
        assert!(scene.registration(ana).await.accredited);
        assert!(scene.letters("registration.changed").await.is_empty());

        let (revision, mut data) = seen(&scene, ana).await;
        data.person.names.family_name = "Silva".into();
        let done = edited(&scene, &me, ana, revision, data).await.unwrap();
        assert_eq!(done.fields, ["family_name"]);
        assert_eq!(done.reopened.len(), 1);
        let it = scene.registration(ana).await;
        assert_eq!((it.step_place, it.accredited, it.may_enter), (0, false, true));
        assert_eq!(scene.jobs("registration.reopened").await, 1);
        let letters = scene.letters("registration.changed").await;
        assert!(letters[0].1.contains("Checked by the secretariat"), "{}", letters[0].1);
        assert!(!letters[0].1.contains("entry is not allowed"), "it stays allowed: {}", letters[0].1);
        assert_eq!(scene.listed("silva").await[0].name, "Ana Silva");
    })
    .await;
}

#[tokio::test]
async fn of_two_editors_the_second_is_told_and_overwrites_nothing() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 5).await;
        let ana = scene.nominate("Ana").await.id();
        let (revision, seen_by_both) = seen(&scene, ana).await;
        let first = Data { title: "Dr.".into(), ..seen_by_both.clone() };
        edited(&scene, &scene.organiser, ana, revision, first).await.unwrap();
        let second = Data { title: "Prof.".into(), ..seen_by_both.clone() };
        assert_eq!(
            refused(edited(&scene, &scene.organiser, ana, revision, second).await),
            "registration-changed-meanwhile"
        );
        assert_eq!(seen(&scene, ana).await.1.title, "Dr.");

        let (revision, data) = seen(&scene, ana).await;
        let elsewhere = people::NewPerson { language: "pt".into(), ..data.person.clone() };
        let person = scene.registration(ana).await.person;
        scene.world.db().chore(ChangePerson(person, elsewhere)).await.unwrap();
        let act = Edit {
            forum: scene.world.forum.clone(),
            registration: ana,
            revision,
            seen: Some(data.person.clone()),
            data: Data { title: "Prof.".into(), ..data },
            home: None,
        };
        let done = scene.world.db().act(&scene.organiser, act).await;
        assert_eq!(
            refused(done),
            "registration-changed-meanwhile",
            "the person was changed by way of another page"
        );
    })
    .await;
}

#[tokio::test]
async fn another_mailbox_is_told_to_both_and_the_old_one_learns_nothing_by_it() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 5).await;
        let ana = scene.nominate("Ana").await.id();
        let me = scene.world.by(scene.registration(ana).await.person).await;
        let (revision, mut data) = seen(&scene, ana).await;
        data.person.email = Some("new@example.com".into());
        edited(&scene, &me, ana, revision, data).await.unwrap();

        let left = scene.letters("registration.mailbox-left").await;
        let [(address, body)] = left.as_slice() else { panic!("one letter: {left:?}") };
        assert_eq!(address, "ana@example.org");
        assert!(body.contains(&scene.world.forum.contact), "whom to write to: {body}");
        assert!(!body.contains("new@example.com") && !body.contains(HOME), "{body}");
        let came = scene.letters("registration.mailbox").await;
        assert!(came[0].0 == "new@example.com" && came[0].1.contains("/sign-in/"), "{came:?}");
        assert_eq!(came.len(), 1);

        let (revision, mut data) = seen(&scene, ana).await;
        data.person.email = Some("newest@example.com".into());
        edited(&scene, &scene.organiser, ana, revision, data).await.unwrap();
        let left = scene.letters("registration.mailbox-left").await;
        assert!(left.iter().any(|(address, _)| address == "new@example.com"), "{left:?}");
        let came = scene.letters("registration.mailbox").await;
        assert!(came.iter().any(|(address, _)| address == "newest@example.com"), "{came:?}");
        assert!(scene.letters("registration.changed").await.is_empty(), "that letter says it already");
    })
    .await;
}

#[tokio::test]
async fn nobody_empties_their_own_mailbox_without_another_way_in() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 5).await;
        let ana = scene.nominate("Ana").await.id();
        let me = scene.world.by(scene.registration(ana).await.person).await;
        let (revision, mut data) = seen(&scene, ana).await;
        data.person.email = None;
        match edited(&scene, &me, ana, revision, data.clone()).await {
            Err(Error::Invalid(wrong)) => {
                assert_eq!(
                    (wrong[0].0.as_str(), wrong[0].1.id()),
                    ("email", "registration-email-is-the-way-in")
                );
            }
            other => panic!("not refused: {other:?}"),
        }
        assert_eq!(seen(&scene, ana).await.1.person.email.as_deref(), Some("ana@example.org"));
        assert!(scene.letters("registration.mailbox-left").await.is_empty());
        edited(&scene, &scene.organiser, ana, revision, data).await.unwrap();
        assert_eq!(seen(&scene, ana).await.1.person.email, None, "the secretariat knows what it does");
        assert_eq!(scene.letters("registration.mailbox-left").await.len(), 1);
    })
    .await;
}

struct ChangePerson(PersonId, people::NewPerson);

impl Chore for ChangePerson {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        people::change(tx, self.0, &self.1).await.map(drop)
    }
}

#[tokio::test]
async fn a_stranger_and_the_head_of_another_delegation_change_nothing() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 5).await;
        let ana = scene.nominate("Ana").await.id();
        let (revision, data) = seen(&scene, ana).await;
        let other = scene.world.delegations().await[1].id;
        let head = scene.world.with_role("Otto", kernel::rights::Role::Head, Some(other.0)).await;
        let head = scene.world.by(head).await;
        assert!(matches!(edited(&scene, &head, ana, revision, data.clone()).await, Err(Error::Forbidden)));
        assert!(matches!(edited(&scene, &By::Anyone, ana, revision, data).await, Err(Error::SignIn)));
        let photo = SetPhoto {
            forum: scene.world.forum.clone(),
            registration: ana,
            photo: Uuid::new_v4(),
            home: None,
        };
        assert!(matches!(scene.world.db().act(&head, photo).await, Err(Error::Forbidden)));
    })
    .await;
}

#[tokio::test]
async fn an_erased_person_leaves_a_place_and_no_word() {
    on_both(rooms, async |world| {
        let scene = Scene::with_places(world, 5).await;
        let organisation =
            OrganisationName { name: "Friends of Rivers".into(), lang: "en".into(), others: vec![] };
        let entry = Entry {
            organisation: Some(organisation),
            title: "Dr.".into(),
            position: Text::new("en", "Chair"),
            answers: [("boat".to_owned(), "land".to_owned())].into(),
            reference: Some("17".into()),
            ..scene.entry(newcomer("Ana"))
        };
        let ana = scene.enter(entry).await.unwrap().id();
        let person = scene.registration(ana).await.person;
        let mut tx = scene.world.db().read().await.unwrap();
        let held = crate::held(&mut tx, person).await.unwrap();
        assert_eq!(held[0]["organisation"], "Friends of Rivers");
        assert_eq!(held[0]["answers"]["boat"], "land");
        drop(tx);
        assert!(scene.world.db().chore(Erase(person)).await.unwrap().is_empty());
        let it = scene.registration(ana).await;
        assert!(
            it.title.is_empty() && it.position.is_empty() && it.answers.is_empty() && it.reference.is_none()
        );
        assert_eq!(it.standing, crate::Standing::Active);
    })
    .await;
}

struct Erase(PersonId);

impl Chore for Erase {
    type Out = Vec<Uuid>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        crate::erase(tx, self.0).await
    }
}
