//! What the steps of the accreditation do is changed on their pages, and beside the forum's folder.

use super::{folders::loaded, house, organiser, page_of};
use forums::{ChangeStep, Does, Step, TakenBy};
use kernel::{Error, rights::By};
use world::{World, example, on_both};

const CHECKED: &str = "/en/details/step/checked";

async fn step(world: &World) -> Step {
    let mut tx = world.db().read().await.expect("a reader");
    forums::steps(&mut tx, world.forum.id).await.expect("steps").remove(0)
}

/// What the page of the step sends where nothing is changed but what is ticked.
fn sent<'a>(seen: &'a str, ticked: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("seen_vouches_for", seen),
        ("seen_taken_by", "secretariat"),
        ("seen_entry", ""),
        ("taken_by", "secretariat"),
    ];
    fields.extend(ticked.iter().map(|it| ("vouches_for", *it)));
    fields
}

#[tokio::test]
async fn a_step_vouches_for_a_question_of_the_forum_and_lets_people_enter_meanwhile() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let before = step(&world).await;
        assert!(page_of(&mut client, CHECKED).await.contains("Are you coming by boat?"));
        let mut fields = sent("", &["boat"]);
        fields.push(("entry", "yes"));
        let saved = client.post(CHECKED, &fields).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        let after = step(&world).await;
        assert!(after.entry_when_reopened);
        let added: Vec<&String> =
            after.vouches_for.iter().filter(|it| !before.vouches_for.contains(*it)).collect();
        assert_eq!(added, ["boat"]);
        assert!(page_of(&mut client, "/en/details/form/delegate").await.contains("Vouched for by:"));
    })
    .await;
}

#[tokio::test]
async fn of_two_who_tick_at_once_both_are_right_and_of_two_who_choose_the_second_is_told() {
    on_both(house, async |world| {
        let (mut one, mut other) = (organiser(&world, "Olga").await, organiser(&world, "Bela").await);
        assert_eq!(one.post(CHECKED, &sent("", &["boat"])).await.status, 303);
        assert_eq!(other.post(CHECKED, &sent("", &["phone"])).await.status, 303);
        let vouched = step(&world).await.vouches_for;
        assert!(["boat", "phone"].iter().all(|id| vouched.iter().any(|it| it == id)), "{vouched:?}");
        let chosen = |way: &'static str| {
            let mut fields = sent("", &[]);
            fields[3].1 = way;
            fields
        };
        assert_eq!(one.post(CHECKED, &chosen("head")).await.status, 303);
        let told = other.post(CHECKED, &chosen("outside")).await;
        assert!(told.status == 409 && told.body.contains("changed this meanwhile"), "{}", told.body);
        assert_eq!(step(&world).await.taken_by, TakenBy::Head);
    })
    .await;
}

#[tokio::test]
async fn an_act_that_has_seen_another_step_changes_nothing() {
    on_both(house, async |world| {
        let step = step(&world).await;
        let does = Does { vouches_for: vec![], ..Does::of(&step) };
        let seen = Does { taken_by: TakenBy::Head, ..does.clone() };
        let act = ChangeStep { forum: world.forum.id, step: step.id, seen, does };
        let refused = world.db().act(&By::Console, act).await;
        assert!(matches!(&refused, Err(Error::Invalid(faults)) if faults[0].0 == "seen"), "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn a_folder_leaves_what_a_step_of_the_site_does() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        assert_eq!(client.post(CHECKED, &sent("", &["boat"])).await.status, 303);
        assert!(loaded(&world, &example(), false).await.is_empty(), "the same folder says nothing new");
        let mut folder = example();
        folder.steps[0].vouches_for = vec!["email".into()];
        folder.steps[0].name.write("en", "Looked at");
        assert_eq!(loaded(&world, &folder, false).await, ["step checked"]);
        let now = step(&world).await;
        assert!(now.vouches_for.iter().any(|it| it == "boat"), "{:?}", now.vouches_for);
        assert_eq!(now.name.in_lang("en", &[]), "Looked at", "its name is another matter");
        assert!(loaded(&world, &folder, true).await.is_empty());
        assert_eq!(*step(&world).await.vouches_for, ["email"]);
    })
    .await;
}

#[tokio::test]
async fn a_folder_has_no_step_that_vouches_for_what_nobody_is_asked() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        assert_eq!(client.post(CHECKED, &sent("", &["boat"])).await.status, 303);
        let vouched = async || {
            let mut tx = world.db().read().await.expect("a reader");
            let folder = forums::folder_of(&mut tx, &world.forum).await.expect("a folder");
            folder.steps[0].vouches_for.contains(&"boat".to_owned())
        };
        assert!(vouched().await);
        let remove = "/en/details/form/delegate/question/boat/remove";
        assert_eq!(client.post(remove, &[]).await.status, 303);
        assert!(!vouched().await);
    })
    .await;
}
