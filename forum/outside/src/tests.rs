//! A step that is taken outside, by the pages that officers use.

use crate::{
    Words,
    answers::parse,
    model::{Fate, Making, OutList, State},
    store,
};
use accreditation::acts::Take;
use axum::http::Method;
use folder::TakenBy;
use kernel::{
    Error, Lang, Result,
    db::{Act, Chore, Tx},
    jobs::Jobs,
    letters,
    rights::{By, Role},
    web::Routes,
};
use people::{Names, NewPerson};
use registration::{Data, Edit, Entry, Registration, RegistrationId, Source, Standing, Whom};
use sheets::{As, Cell, Column, Sheet, Table, yes_or_no};
use std::collections::HashSet;
use uuid::Uuid;
use world::{Answer, Client, World, on_both};

fn rooms() -> (Routes, Jobs) {
    let jobs = Jobs::default()
        .on(accreditation::on_registered)
        .on(accreditation::on_reopened)
        .on(crate::on_make_list)
        .on(crate::on_count_answers)
        .on(crate::on_forget)
        .on(async |_, _: accreditation::Accredited| Ok(()))
        .on(async |_, _: registration::Withdrawn| Ok(()));
    (accreditation::routes().merge(crate::routes()), jobs)
}

struct Load(folder::Folder);

impl Act for Load {
    type Out = ();
    const VERB: &'static str = "test.loads";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        forums::load(tx, &self.0, false).await.map(drop)
    }
}

struct Registers(forums::Forum, Entry);

impl Act for Registers {
    type Out = RegistrationId;
    const VERB: &'static str = "test.registers";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<RegistrationId> {
        registration::enter(tx, &self.0, &self.1).await.map(registration::Entered::id)
    }
}

/// What the room does when somebody is erased.
struct Erases(people::PersonId);

impl Chore for Erases {
    type Out = Vec<Uuid>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        crate::erase(tx, self.0).await
    }
}

/// A forum whose second and last step is taken outside, with an officer at a browser.
struct Scene {
    world: World,
    officer: Client,
    by: By,
}

impl Scene {
    async fn new(world: World) -> Scene {
        let mut folder = world::example();
        folder.steps.push(folder::Step {
            id: "cleared".into(),
            taken_by: TakenBy::Outside,
            vouches_for: ["passport_name", "birth_date", "photo"].map(Into::into).to_vec(),
            ..folder.steps[0].clone()
        });
        world.db().act(&By::Console, Load(folder)).await.unwrap();
        let person = world.with_role("Officer", Role::Officer, None).await;
        let (officer, by) = (world.client().sign_in(person).await, world.by(person).await);
        Scene { world, officer, by }
    }

    fn path(&self, rest: &str) -> String {
        format!("/en/f/{}{rest}", self.world.forum.slug)
    }

    /// Somebody with a mailbox, a passport and a photo, who waits for the answer from outside.
    async fn waits(&self, given: &str, family: &str) -> RegistrationId {
        let photo = self.world.app.files.keep(&portrait()).unwrap();
        let new = NewPerson {
            names: Names {
                given_name: given.into(),
                family_name: family.into(),
                passport_name: format!("PASSPORT OF {given}"),
                ..Names::default()
            },
            email: Some(format!("{given}@example.org")),
            mailbox_own: true,
            language: "en".into(),
            birth_date: Some(jiff::civil::date(1990, 5, 7)),
        };
        let category = self.world.categories().await[0].id;
        let mut entry = Entry::new(Whom::New(new), category, Source::Nominated);
        entry.delegation = Some(self.world.delegations().await[0].id);
        entry.photo = Some(photo);
        let id = self.world.db().act(&By::Console, Registers(self.world.forum.clone(), entry)).await.unwrap();
        self.take(id, 0, "").await.unwrap();
        self.world.work().await;
        id
    }

    async fn take(&self, id: RegistrationId, seen_place: i64, reason: &str) -> Result<bool> {
        let forum = self.world.forum.clone();
        let take = Take { forum, registration: id, seen_place, reason: reason.into() };
        self.world.db().act(&self.by, take).await
    }

    async fn state(&self, id: RegistrationId) -> Registration {
        let mut tx = self.world.db().read().await.unwrap();
        registration::by_id(&mut tx, id).await.unwrap().unwrap()
    }

    async fn accredited(&self, id: RegistrationId) -> bool {
        self.state(id).await.accredited
    }

    async fn changes(&self, id: RegistrationId, change: impl Fn(&mut Data)) {
        let it = self.state(id).await;
        let mut tx = self.world.db().read().await.unwrap();
        let mut data = Data::of(&mut tx, &it).await.unwrap().unwrap();
        drop(tx);
        change(&mut data);
        let forum = self.world.forum.clone();
        let edit = Edit { forum, registration: id, revision: it.revision, seen: None, data, home: None };
        self.world.db().act(&self.by, edit).await.unwrap();
        self.world.work().await;
    }

    async fn sends(&mut self, fields: &[&str], people: &str) -> Answer {
        let mut form = vec![("people", people), ("language", "en")];
        form.extend(fields.iter().map(|field| ("fields", *field)));
        let path = self.path("/outside/cleared");
        let answer = self.officer.post(&path, &form).await;
        self.world.work().await;
        answer
    }

    async fn lists(&self) -> Vec<OutList> {
        let mut tx = self.world.db().read().await.unwrap();
        let steps = forums::steps(&mut tx, self.world.forum.id).await.unwrap();
        store::lists(&mut tx, steps[1].id).await.unwrap()
    }

    /// Sends everybody out, and answers the workbook as the office gets it.
    async fn out(&mut self, fields: &[&str]) -> (Vec<u8>, Table) {
        assert_eq!(self.sends(fields, "all").await.status, 303);
        let list = self.lists().await.remove(0);
        assert_eq!(list.making, Making::Ready);
        let path = self.path(&format!("/outside/cleared/lists/{}", list.id));
        let bytes = self.officer.get(&path).await.bytes;
        let table = sheets::read(&bytes, &As::default()).unwrap();
        (bytes, table)
    }

    async fn brings(&mut self, bytes: &[u8]) -> Answer {
        let mut body =
            b"--edge\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n".to_vec();
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        let path = self.path("/outside/cleared/answers");
        self.officer.send(Method::POST, &path, Some("multipart/form-data; boundary=edge"), body).await
    }

    /// Brings a file, looks at it, and lets it count; answers its address.
    async fn counts(&mut self, text: &str, reason: &str) -> String {
        let page = self.brings(text.as_bytes()).await.location().to_owned();
        let answer = self.officer.post(&page, &[("reason", reason)]).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        self.world.work().await;
        page
    }

    async fn fates(&self, page: &str) -> Vec<Fate> {
        let mut tx = self.world.db().read().await.unwrap();
        let id = page.rsplit('/').next().unwrap().parse().unwrap();
        let answers = store::answers(&mut tx, id).await.unwrap().unwrap();
        assert_eq!(answers.state, State::Done);
        answers.report.iter().map(|told| told.fate).collect()
    }

    /// The reference of the row that has this text.
    fn code(table: &Table, text: &str) -> String {
        let row = table.rows.iter().find(|row| row.cells.iter().any(|cell| cell == text)).expect(text);
        row.cell(0).to_owned()
    }
}

fn portrait() -> Vec<u8> {
    let picture = image::RgbImage::from_pixel(600, 800, image::Rgb([90, 60, 30]));
    let mut bytes = std::io::Cursor::new(vec![]);
    picture.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

const NAMES: [&str; 2] = ["family_name", "given_name"];

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
async fn answers_count_after_a_look_whatever_the_order_of_columns_and_the_language_of_words() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let ids = [
            scene.waits("Ana", "Silva").await,
            scene.waits("Rui", "Costa").await,
            scene.waits("Eva", "Melo").await,
            scene.waits("Gil", "Reis").await,
        ];
        let (_, table) = scene.out(&NAMES).await;
        let code = |name: &str| Scene::code(&table, name);
        // The office writes in Russian, adds a column, moves ours, and types a reference by hand.
        let text = format!(
            "№;Ответ;Фамилия;Причина;Код\n1;Да;Silva;;{}\n2;Отказано;Costa;В розыске;{}\n3;;Melo;;{}\n4;наверное;Reis;;{}\n5;да;Nobody;;7KQ4-M2XH-9TVB\n6;да;;;\n",
            code("Silva"),
            code("Costa").replace('-', "").to_ascii_lowercase(),
            code("Melo"),
            code("Reis"),
        );
        let page = scene.brings(text.as_bytes()).await.location().to_owned();
        let preview = scene.officer.get(&page).await.body;
        for words in ["Let them count: cleared 1, refused 1", "Unknown reference", "No answer", "neither yes nor no", "No reference"] {
            assert!(preview.contains(words), "{words}: {preview}");
        }
        assert!(!scene.accredited(ids[0]).await, "a look changes nothing");

        assert_eq!(scene.officer.post(&page, &[]).await.status, 303);
        scene.world.work().await;
        assert_eq!(
            scene.fates(&page).await,
            [Fate::Cleared, Fate::Refused, Fate::NoAnswer, Fate::Unreadable, Fate::Unknown, Fate::NoReference]
        );
        assert!(scene.accredited(ids[0]).await);
        assert_eq!(scene.state(ids[1]).await.standing, Standing::Refused);
        assert_eq!((scene.state(ids[2]).await.step_place, scene.state(ids[3]).await.step_place), (1, 1));
        let mut tx = scene.world.db().read().await.unwrap();
        let forum = scene.world.forum.id.0;
        let sent = letters::outbox(&mut tx, forum, Some(letters::Standing::Sent), 0, 50).await.unwrap();
        drop(tx);
        assert!(sent.iter().any(|it| it.kind == "accreditation.accredited" && it.body.contains("Ana")));
        assert!(sent.iter().any(|it| it.kind == "accreditation.refused" && it.body.contains("В розыске")));

        let bad = scene.officer.get(&format!("{page}/bad")).await;
        let back = sheets::read(&bad.bytes, &As::default()).unwrap();
        let lines: Vec<&str> = back.rows.iter().map(|row| row.cell(0)).collect();
        assert_eq!((lines, back.headers.len()), (vec!["3", "4", "5", "6"], 6));
        assert_eq!(back.rows[2].cell(5), "Unknown reference");
    })
    .await;
}

#[tokio::test]
async fn the_same_answers_sent_again_change_nothing() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (ana, rui) = (scene.waits("Ana", "Silva").await, scene.waits("Rui", "Costa").await);
        let (_, table) = scene.out(&NAMES).await;
        let text = format!(
            "Reference,Answer,Reason\n{},yes,\n{},no,Not known\n",
            Scene::code(&table, "Silva"),
            Scene::code(&table, "Costa")
        );
        let page = scene.counts(&text, "").await;
        let before = (scene.state(ana).await, scene.state(rui).await);
        // The button pressed again, and the file brought again.
        assert_eq!(scene.officer.post(&page, &[]).await.status, 303);
        let again = scene.brings(text.as_bytes()).await.location().to_owned();
        let preview = scene.officer.get(&again).await.body;
        assert!(
            preview.contains("Stands so already") && preview.contains("No row of this file can count"),
            "{preview}"
        );
        assert_eq!(scene.officer.post(&again, &[]).await.status, 422);
        scene.world.work().await;
        assert_eq!((scene.state(ana).await, scene.state(rui).await), before);
        let mut tx = scene.world.db().read().await.unwrap();
        assert_eq!(accreditation::decisions_of(&mut tx, ana).await.unwrap().len(), 2, "one for each step");
    })
    .await;
}

#[tokio::test]
async fn an_answer_does_not_count_for_somebody_who_was_changed_since() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (ana, rui) = (scene.waits("Ana", "Silva").await, scene.waits("Rui", "Costa").await);
        let (_, table) = scene.out(&NAMES).await;
        scene.changes(ana, |data| data.person.birth_date = Some(jiff::civil::date(1991, 5, 7))).await;
        // The first step vouches for the family name: it is open again, whoever answers.
        scene.changes(rui, |data| data.person.names.family_name = "Costa Lima".into()).await;
        let text = format!(
            "Reference,Answer\n{},cleared\n{},cleared\n",
            Scene::code(&table, "Silva"),
            Scene::code(&table, "Costa")
        );
        let page = scene.brings(text.as_bytes()).await.location().to_owned();
        let preview = scene.officer.get(&page).await.body;
        assert!(
            preview.contains("Changed since the list went out") && preview.contains("Does not wait"),
            "{preview}"
        );
        assert_eq!(scene.officer.post(&page, &[]).await.status, 422);
        assert!(!scene.accredited(ana).await && !scene.accredited(rui).await);
    })
    .await;
}

#[tokio::test]
async fn somebody_changed_between_the_look_and_the_count_is_left() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let ana = scene.waits("Ana", "Silva").await;
        let (_, table) = scene.out(&NAMES).await;
        let text = format!("Reference,Answer\n{},cleared\n", Scene::code(&table, "Silva"));
        let page = scene.brings(text.as_bytes()).await.location().to_owned();
        assert_eq!(scene.officer.post(&page, &[]).await.status, 303);
        // The job has not run yet.
        scene.changes(ana, |data| data.person.names.given_name = "Anna".into()).await;
        assert_eq!(scene.fates(&page).await, [Fate::NotWaiting]);
        assert!(!scene.accredited(ana).await);
    })
    .await;
}

#[tokio::test]
async fn a_refusal_needs_a_reason_of_its_own_or_one_for_all() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (ana, rui) = (scene.waits("Ana", "Silva").await, scene.waits("Rui", "Costa").await);
        let (_, table) = scene.out(&NAMES).await;
        let (first, second) = (Scene::code(&table, "Silva"), Scene::code(&table, "Costa"));
        let text = format!("Reference,Answer\n{first},cleared\n{second},refused\n");
        let page = scene.counts(&text, "").await;
        assert_eq!(scene.fates(&page).await, [Fate::Cleared, Fate::NoReason]);
        assert_eq!(scene.state(rui).await.standing, Standing::Active);
        let page = scene.counts(&text, "The host did not agree.").await;
        assert_eq!(scene.fates(&page).await, [Fate::AlreadySo, Fate::Refused]);
        assert!(scene.accredited(ana).await);
        assert_eq!(scene.state(rui).await.standing, Standing::Refused);
    })
    .await;
}

#[tokio::test]
async fn rows_that_contradict_each_other_count_neither_way() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (ana, rui) = (scene.waits("Ana", "Silva").await, scene.waits("Rui", "Costa").await);
        let (_, table) = scene.out(&NAMES).await;
        let (first, second) = (Scene::code(&table, "Silva"), Scene::code(&table, "Costa"));
        let text =
            format!("Reference,Answer,Reason\n{first},yes,\n{first},no,x\n{second},yes,\n{second},yes,\n");
        let page = scene.counts(&text, "").await;
        assert_eq!(
            scene.fates(&page).await,
            [Fate::Contradicted, Fate::Contradicted, Fate::Cleared, Fate::AlreadySo]
        );
        assert!(!scene.accredited(ana).await && scene.accredited(rui).await);
    })
    .await;
}

#[tokio::test]
async fn many_answers_count_turn_by_turn() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let mut ids = vec![];
        for number in 0..4 {
            ids.push(scene.waits(&format!("Ana{number}"), "Silva").await);
        }
        let (_, table) = scene.out(&["given_name"]).await;
        let rows: Vec<String> = table.rows.iter().map(|row| format!("{},yes\n", row.cell(0))).collect();
        // Far more rows than one turn takes at once.
        let empty = "7KQ4-M2XH-9TVB,yes\n".repeat(120);
        let page = scene.counts(&format!("Reference,Answer\n{empty}{}", rows.concat()), "").await;
        assert_eq!(scene.fates(&page).await.iter().filter(|fate| **fate == Fate::Cleared).count(), 4);
        for id in ids {
            assert!(scene.accredited(id).await);
        }
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
async fn a_file_that_has_no_references_or_answers_is_not_taken() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        scene.waits("Ana", "Silva").await;
        let (_, table) = scene.out(&NAMES).await;
        let code = Scene::code(&table, "Silva");
        for (text, words) in [
            ("Name,Answer\nAna,yes\n".to_owned(), "No column has the references"),
            (format!("Reference,Name\n{code},Ana\n"), "No column has answers"),
            ("%PDF-1.7".to_owned(), "cannot be read"),
            (String::new(), "Choose a file."),
        ] {
            let answer = scene.brings(text.as_bytes()).await;
            assert!(answer.status == 422 && answer.body.contains(words), "{words}: {}", answer.body);
        }
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

#[test]
fn what_a_list_offers_is_read_again_in_every_language() {
    let code = "7KQ4-M2XH-9TVB";
    let codes: HashSet<String> = [code.to_owned()].into();
    for lang in Lang::all() {
        let t = Words(lang);
        assert_eq!(
            (yes_or_no(&t.cleared()), yes_or_no(&t.refused())),
            (Some(true), Some(false)),
            "{}",
            lang.tag()
        );
        let sheet = Sheet {
            name: String::new(),
            columns: vec![Column::new(t.reason()), Column::new(t.reference()), Column::new(t.answer())],
            rows: vec![vec!["=why".into(), code.into(), Cell::from(t.refused())]],
        };
        for bytes in [sheets::csv(&sheet), sheets::xlsx(&sheet).unwrap()] {
            let read = parse(&bytes, &codes).unwrap_or_else(|_| panic!("{}", lang.tag()));
            let line = &read.lines[0];
            assert_eq!(
                (line.code.as_deref(), line.answer.as_str(), line.reason.as_str()),
                (Some(code), t.refused().as_str(), "=why")
            );
        }
    }
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
