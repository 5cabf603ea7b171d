//! What this room promises, on both engines, by the pages that people use.

mod exported;
mod faulty;
mod files;
mod given_out;
mod going_in;
mod numbers;
#[path = "../../../press/tests/reading/mod.rs"]
mod reading;
mod said;
mod scene;

use crate::State;
use kernel::rights::Role;
use scene::{Scene, rooms};
use sheets::{As, read};

const LIST: &str = "Ref;Family name;Given name;E-mail;Date of birth;Are you coming by boat?\n\
    1;Əliyeva;Gülşən;g@ngo.example;07.05.1990;By boat\n\
    2;Омаров;Данияр;d@ngo.example;5/9/1986;boat\n\
    3;Nagy;Éva;e@ngo.example;1986-09-05;boat\n";

#[tokio::test]
async fn a_head_sends_a_list_sees_what_it_would_do_and_lets_the_good_rows_in() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (list, preview) = scene.look_through(LIST).await;
        assert_eq!(scene.names().await, Vec::<String>::new());
        // The day that is two, and an answer that is none of those offered.
        assert!(preview.body.contains("means different days in different countries"), "{}", preview.body);
        assert!(preview.body.contains("is none of the answers"), "{}", preview.body);

        let answer = scene.let_in(&list, &[("letters", "yes")]).await;
        assert_eq!(answer.location(), format!("{list}/state"));
        assert_eq!(scene.names().await, ["Nagy Éva"]);
        let kept = scene.list(&list).await;
        assert_eq!((kept.state, kept.done, kept.tally.new, kept.tally.bad), (State::Done, 3, 1, 2));
        let state = scene.browser.get(&format!("{list}/state")).await;
        assert!(state.body.contains("The list has gone in."), "{}", state.body);
        let person = &scene.people().await[0];
        assert_eq!(person.reference.as_deref(), Some("3"));
        assert_eq!(person.delegation_slug.as_deref(), Some(scene.slug.as_str()));
    })
    .await;
}

#[tokio::test]
async fn bad_rows_come_back_as_a_file_and_go_in_when_corrected() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (list, _) = scene.look_through(LIST).await;
        scene.let_in(&list, &[]).await;
        let file = scene.browser.get(&format!("{list}/bad")).await;
        let bad = read(&file.bytes, &As::default()).unwrap();
        assert_eq!(bad.headers.last().map(String::as_str), Some("What is wrong"));
        assert_eq!(bad.rows.len(), 2);
        assert!(
            bad.rows[1].cell(6).starts_with("Date of birth: “5/9/1986” means"),
            "{}",
            bad.rows[1].cell(6)
        );

        let corrected = String::from_utf8(file.bytes).unwrap();
        let corrected = corrected.replace("5/9/1986", "5.9.1986").replace("\"By boat\"", "\"Yes, by boat\"");
        let (list, _) = scene.look_through(&corrected).await;
        scene.let_in(&list, &[]).await;
        assert_eq!(scene.names().await, ["Nagy Éva", "Əliyeva Gülşən", "Омаров Данияр"]);
    })
    .await;
}

#[tokio::test]
async fn the_same_reference_is_the_same_person_and_an_empty_cell_erases_nothing() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (list, _) =
            scene.look_through("Ref;Family name;Given name;E-mail\n7;Nagy;Éva;e@ngo.example\n").await;
        scene.let_in(&list, &[]).await;
        let (list, _) =
            scene.look_through("Ref;Family name;Given name;E-mail;Title\n7;Kiss;Éva;;Dr.\n").await;
        scene.let_in(&list, &[]).await;
        let people = scene.people().await;
        assert_eq!(people.len(), 1);
        let [it] = &people[..] else { panic!("one person") };
        assert_eq!((it.family_name.as_str(), it.title.as_str()), ("Kiss", "Dr."));
        assert_eq!(it.email.as_deref(), Some("e@ngo.example"));
        let kept = scene.list(&list).await;
        assert_eq!((kept.tally.new, kept.tally.changed), (0, 1));
    })
    .await;
}

#[tokio::test]
async fn the_preview_tells_of_a_passport_that_is_spelt_otherwise_than_expected() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let text = "Family name;Given name;Name as in the passport;Language\n\
            Hacıyev;İlham;HAJIYEW ILHAM;az\nЗаречный;Дмитрий;ZARECHNY DMITRIY;ru\n";
        let (_, preview) = scene.look_through(text).await;
        assert!(preview.body.contains("HAJIYEW ILHAM is not one"), "{}", preview.body);
        assert!(!preview.body.contains("ZARECHNY DMITRIY is not one"), "{}", preview.body);
    })
    .await;
}

#[tokio::test]
async fn whether_two_are_one_is_decided_by_a_person() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let first = "Family name;Given name;E-mail\nАлиева;Гюльшан;g@ngo.example\nNagy;Éva;e@ngo.example\n";
        let (list, _) = scene.look_through(first).await;
        scene.let_in(&list, &[]).await;

        let second = "Family name;Given name;E-mail;Title\n\
            Əliyeva;Gülşən;g@ngo.example;Dr.\n\
            Éva;Nagy;e@ngo.example;Prof.\n\
            Kiss;Ida;i@ngo.example;\n\
            Kiss;Ida;i@ngo.example;\n";
        let (list, preview) = scene.look_through(second).await;
        assert!(preview.body.contains("Registered already"), "{}", preview.body);
        for said in ["names alike: ", "same e-mail", "One name in two spellings: Əliyeva = Алиева"] {
            assert!(preview.body.contains(said), "{said}: {}", preview.body);
        }
        assert!(preview.body.contains("Stands in row 4 of this list already."), "{}", preview.body);

        let undecided = scene.let_in(&list, &[("row-2", "same")]).await;
        assert_eq!(undecided.status, 422);
        assert!(undecided.body.contains("Decide about this row."), "{}", undecided.body);
        assert_eq!(scene.people().await.len(), 2);

        scene.let_in(&list, &[("row-2", "same"), ("row-3", "new"), ("others", "skip")]).await;
        let names = scene.names().await;
        assert_eq!(names, ["Kiss Ida", "Nagy Éva", "Éva Nagy", "Əliyeva Gülşən"]);
        let kept = scene.list(&list).await;
        assert_eq!((kept.tally.new, kept.tally.changed, kept.tally.skipped), (2, 1, 1));
    })
    .await;
}

#[tokio::test]
async fn a_head_enters_people_of_their_own_delegation_only() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let other = scene.world.delegations().await.remove(1);
        let text = format!("Family name;Given name;Delegation\nNagy;Éva;{}\n", other.slug);
        let (list, preview) = scene.look_through(&text).await;
        assert!(preview.body.contains("is not your delegation"), "{}", preview.body);
        scene.let_in(&list, &[]).await;
        assert_eq!(scene.names().await, Vec::<String>::new());
        let refused = scene.send_as(b"Family name;Given name\nNagy;Eva\n", &other.slug).await;
        assert_eq!(refused.status, 303);
        assert_eq!(scene.list(refused.location()).await.delegation.map(|it| it.0), Some(scene.delegation));

        let neighbour = scene.world.with_role("Nora", Role::Head, Some(other.id.0)).await;
        let mut neighbour = scene.world.client().sign_in(neighbour).await;
        assert_eq!(neighbour.get(&list).await.status, 403);
        assert_eq!(neighbour.get(&format!("{list}/bad")).await.status, 403);
        assert_eq!(neighbour.post(&format!("{list}/preview"), &[]).await.status, 403);
    })
    .await;
}

#[tokio::test]
async fn the_secretariat_sends_a_list_of_the_whole_forum() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let organiser = scene.world.with_role("Olga", Role::Organiser, None).await;
        scene.browser = scene.world.client().sign_in(organiser).await;
        let sides = scene.world.delegations().await;
        let text = format!(
            "Family name;Given name;Delegation\nNagy;Éva;{}\nKiss;Ida;{}\n",
            sides[1].slug, sides[0].slug
        );
        let (list, _) = scene.look_through(&text).await;
        scene.let_in(&list, &[]).await;
        let mut people = scene.people().await;
        people.sort_by(|a, b| a.family_name.cmp(&b.family_name));
        let of: Vec<_> = people.iter().map(|it| it.delegation_slug.clone().unwrap()).collect();
        assert_eq!(of, [sides[0].slug.clone(), sides[1].slug.clone()]);
    })
    .await;
}

#[tokio::test]
async fn whoever_finds_no_place_waits_in_the_order_of_the_list() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let text = "Family name;Given name\nA;A\nB;B\nC;C\nD;D\nE;E\nF;F\n";
        let (list, preview) = scene.look_through(text).await;
        assert_eq!(preview.body.matches("new, reserve list").count(), 2, "{}", preview.body);
        assert!(preview.body.contains("no place left for 2 of the new people"), "{}", preview.body);
        scene.let_in(&list, &[]).await;
        let kept = scene.list(&list).await;
        assert_eq!((kept.tally.new, kept.tally.reserve), (4, 2));
        let mut waiting: Vec<_> =
            scene.people().await.into_iter().filter(|it| it.reserve_place.is_some()).collect();
        waiting.sort_by_key(|it| it.reserve_place);
        assert_eq!(waiting.iter().map(|it| it.family_name.as_str()).collect::<Vec<_>>(), ["E", "F"]);
        // Whoever waits already goes before whoever comes.
        let (_, preview) = scene.look_through("Family name;Given name\nG;G\n").await;
        assert!(preview.body.contains("no place left for 1 of the new people"), "{}", preview.body);
    })
    .await;
}

#[tokio::test]
async fn an_empty_list_has_headings_that_are_known_when_it_comes_back() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        for lang in ["pt", "en"] {
            let path = format!("/{lang}/f/{}/lists/empty.xlsx", scene.world.forum.slug);
            let empty = scene.browser.get(&path).await;
            assert_eq!(empty.status, 200);
            assert_eq!(read(&empty.bytes, &As::default()), Err(sheets::Refusal::OnlyHeadings), "{lang}");
        }
    })
    .await;
}
