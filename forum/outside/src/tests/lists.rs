//! Lists that go out.

use super::{Erases, NAMES, Scene, rooms};
use crate::model::Making;
use kernel::{Error, rights::Role};
use world::on_both;

#[tokio::test]
async fn a_list_carries_the_chosen_fields_photos_and_a_code_that_says_nothing() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let id = scene.waits("Ana", "Silva").await;
        let (bytes, table) = scene.out(&["passport_name", "birth_date", "photo"]).await;
        let headings = ["Reference", "Name as in the passport", "Date of birth", "Photo"];
        assert_eq!(table.headers[..4], headings);
        assert_eq!(table.headers[4..], ["Passport: to be compared", "Answer", "Reason"]);
        assert_eq!(table.rows[0].cells[1..3], ["PASSPORT OF Ana", "1990-05-07"]);
        let code = table.rows[0].cell(0);
        assert!(code.len() == 14 && !code.contains(&id.to_string()[..8]), "{code}");
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
        let names: Vec<String> =
            archive.file_names().map(|name| name.expect("a name in UTF-8").into_owned()).collect();
        assert_eq!(names.iter().filter(|name| name.starts_with("xl/media/")).count(), 1, "{names:?}");
        let page = std::io::read_to_string(archive.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap();
        assert!(page.contains("\"cleared,refused\"") && page.contains("sqref=\"F2\""), "{page}");
        let all: String = table.rows[0].cells.concat();
        assert!(!all.contains("example.org") && !all.contains("Silva"), "no more than was chosen: {all}");
    })
    .await;
}

#[tokio::test]
async fn the_least_is_chosen_first_and_then_what_was_on_the_last_list() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        scene.waits("Ana", "Silva").await;
        let chosen = |page: &str| -> Vec<String> {
            let boxes = page.split("name=\"fields\" value=\"").skip(1);
            let checked =
                boxes.filter(|rest| rest.split('>').next().is_some_and(|tag| tag.contains("checked")));
            checked.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
        };
        let path = scene.path("/outside/cleared");
        let page = scene.officer.get(&path).await.body;
        assert_eq!(chosen(&page), ["family_name", "given_name", "passport_name", "birth_date", "photo"]);
        assert_eq!(scene.sends(&["email"], "new").await.status, 303);
        let page = scene.officer.get(&path).await.body;
        assert_eq!(chosen(&page), ["email"]);
        let nothing = scene.sends(&[], "all").await;
        assert!(nothing.status == 422 && nothing.body.contains("Choose at least one field."));
    })
    .await;
}

#[tokio::test]
async fn whoever_is_out_is_not_sent_again_until_something_the_answer_rests_on_changes() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let ana = scene.waits("Ana", "Silva").await;
        scene.out(&NAMES).await;
        let again = scene.sends(&NAMES, "new").await;
        assert!(again.status == 422 && again.body.contains("all who wait are out already"), "{}", again.body);
        let queue = scene.officer.get("/en/accreditation?step=cleared").await.body;
        assert!(queue.contains("Out since 1 May 2026") && queue.contains("/outside/cleared"), "{queue}");
        // The title is on no list and nobody vouches for it; the passport's name is vouched for, though not on the list.
        scene.changes(ana, |data| data.title = "Dr.".into()).await;
        assert_eq!(scene.sends(&NAMES, "new").await.status, 422);
        scene.changes(ana, |data| data.person.names.passport_name = "ANA".into()).await;
        scene.waits("Rui", "Costa").await;
        assert_eq!(scene.sends(&NAMES, "new").await.status, 303);
        // The clock stands still: either may come first.
        let mut sizes: Vec<_> = scene.lists().await.iter().map(|list| list.people).collect();
        sizes.sort_unstable();
        assert_eq!(sizes, [1, 2]);
    })
    .await;
}

#[tokio::test]
async fn the_same_form_sent_twice_is_one_list() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        scene.waits("Ana", "Silva").await;
        let path = scene.path("/outside/cleared");
        let page = scene.officer.get(&path).await;
        let list = page.between("name=\"list\" value=\"", "\"").to_owned();
        for _ in 0..2 {
            let form = [("list", list.as_str()), ("people", "all"), ("fields", "family_name")];
            assert_eq!(scene.officer.post(&path, &form).await.status, 303);
        }
        assert_eq!(scene.lists().await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_step_that_is_taken_outside_may_be_taken_by_hand_with_a_reason() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (ana, rui) = (scene.waits("Ana", "Silva").await, scene.waits("Rui", "Costa").await);
        assert!(matches!(scene.take(ana, 1, " ").await, Err(Error::Invalid(_))));
        let page = scene.path(&format!("/accreditation/{ana}/take"));
        let without = scene.officer.post(&page, &[("seen", "1"), ("reason", "")]).await;
        let shown = scene.officer.get(without.location()).await.body;
        assert!(shown.contains("say where the answer came from"), "{shown}");
        assert!(!scene.accredited(ana).await);
        scene.officer.post(&page, &[("seen", "1"), ("reason", "By telephone.")]).await;
        assert!(scene.accredited(ana).await);
        let (pick, seen) = (rui.to_string(), format!("seen-{rui}"));
        let many = |reason: &'static str| {
            vec![("pick", pick.as_str()), (seen.as_str(), "1"), ("do", "take"), ("reason", reason)]
        };
        scene.officer.post("/en/accreditation?step=cleared", &many("")).await;
        assert!(!scene.accredited(rui).await);
        scene.officer.post("/en/accreditation?step=cleared", &many("By telephone.")).await;
        assert!(scene.accredited(rui).await);
    })
    .await;
}

#[tokio::test]
async fn heads_and_participants_have_no_part_in_it() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        scene.waits("Ana", "Silva").await;
        scene.out(&NAMES).await;
        let list = scene.lists().await.remove(0).id;
        let delegation = scene.world.delegations().await[0].id.0;
        let head = scene.world.with_role("Head", Role::Head, Some(delegation)).await;
        let mut head = scene.world.client().sign_in(head).await;
        for path in ["/outside/cleared".to_owned(), format!("/outside/cleared/lists/{list}")] {
            assert_eq!(head.get(&scene.path(&path)).await.status, 403);
        }
        assert_eq!(
            scene.officer.get(&scene.path("/outside/checked")).await.status,
            404,
            "no step taken outside"
        );
    })
    .await;
}

#[tokio::test]
async fn files_are_gone_after_a_week() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        scene.waits("Ana", "Silva").await;
        let (_, table) = scene.out(&NAMES).await;
        let text = format!("Reference,Answer\n{},\n", Scene::code(&table, "Silva"));
        let page = scene.brings(text.as_bytes()).await.location().to_owned();
        assert_eq!(scene.officer.get(&page).await.status, 200);
        let file = scene.lists().await[0].file.unwrap();
        scene.world.later(jiff::SignedDuration::from_hours(7 * 24 + 1));
        scene.world.work().await;
        let list = scene.lists().await.remove(0);
        assert_eq!((list.making, list.file, list.people), (Making::Gone, None, 1));
        assert!(scene.world.app.files.read(file).unwrap().is_none());
        let shown = scene.officer.get(&page).await.body;
        assert!(shown.contains("stopped before its end"), "{shown}");
    })
    .await;
}

#[tokio::test]
async fn whoever_is_erased_is_gone_from_lists_and_answers_and_that_they_were_sent_stays() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let ana = scene.waits("Ana", "Silva").await;
        let (_, table) = scene.out(&NAMES).await;
        let text = format!("Reference,Answer,Reason\n{},no,Ana is wanted\n", Scene::code(&table, "Silva"));
        scene.brings(text.as_bytes()).await;
        let person = scene.state(ana).await.person;
        let files = scene.world.db().chore(Erases(person)).await.unwrap();
        assert_eq!(files.len(), 2, "the workbook and the file of answers");
        let mut tx = scene.world.db().read().await.unwrap();
        let held = crate::held(&mut tx, person).await.unwrap();
        assert_eq!((held.len(), held[0].fields.0.as_slice()), (1, NAMES.map(str::to_owned).as_slice()));
        drop(tx);
        assert_eq!(scene.lists().await[0].making, Making::Gone);
    })
    .await;
}

#[tokio::test]
async fn a_passport_that_is_spelt_otherwise_than_expected_is_told_before_a_list_goes_out_and_marked_on_it() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let id = scene.waits("Ana", "Silva").await;
        let page = scene.officer.get(&scene.path("/outside/cleared")).await.body;
        assert!(page.contains("1 passport is spelt otherwise") && page.contains("PASSPORT OF Ana"), "{page}");
        let (_, table) = scene.out(&["family_name", "passport_name"]).await;
        assert_eq!(table.rows[0].cells[1..4], ["Silva", "PASSPORT OF Ana", "passport spelling?"]);
        scene.changes(id, |data| data.person.names.passport_name = "SILVA ANA".into()).await;
        let page = scene.officer.get(&scene.path("/outside/cleared")).await.body;
        assert!(!page.contains("spelt otherwise"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn a_list_without_passports_says_nothing_of_how_they_are_spelt() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        scene.waits("Ana", "Silva").await;
        let (_, table) = scene.out(&NAMES).await;
        assert!(!table.headers.contains(&"Passport: to be compared".to_owned()), "{:?}", table.headers);
    })
    .await;
}
