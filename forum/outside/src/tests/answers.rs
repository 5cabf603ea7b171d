//! Answers that come back by file.

use super::{NAMES, Scene, rooms};
use crate::{Words, answers::parse, model::Fate};
use kernel::{Lang, letters};
use registration::Standing;
use sheets::{As, Cell, Column, Sheet, yes_or_no};
use std::collections::HashSet;
use world::on_both;

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
async fn rows_whose_references_were_sorted_away_from_their_names_count_for_nobody() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (ana, rui) = (scene.waits("Ana", "Silva").await, scene.waits("Rui", "Costa").await);
        let eva = scene.waits("Eva", "Melo").await;
        let (_, table) = scene.out(&NAMES).await;
        let code = |name: &str| Scene::code(&table, name);
        // Eva's name as an office retypes it; the other two have each other's reference.
        let text = format!(
            "Reference,Family name,Given name,Answer\n{},Costa,Rui,yes\n{},Silva,Ana,yes\n{},MELO,,yes\n",
            code("Silva"),
            code("Costa"),
            code("Melo")
        );
        let page = scene.brings(text.as_bytes()).await.location().to_owned();
        let preview = scene.officer.get(&page).await.body;
        assert!(preview.contains("Let them count: cleared 1, refused 0"), "{preview}");
        assert!(preview.contains("The reference is that of somebody with another name"), "{preview}");
        assert_eq!(scene.officer.post(&page, &[]).await.status, 303);
        scene.world.work().await;
        assert_eq!(scene.fates(&page).await, [Fate::OtherName, Fate::OtherName, Fate::Cleared]);
        assert!(!scene.accredited(ana).await && !scene.accredited(rui).await && scene.accredited(eva).await);
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
async fn a_file_that_has_no_references_or_answers_is_not_taken() {
    on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        scene.waits("Ana", "Silva").await;
        let (_, table) = scene.out(&NAMES).await;
        let code = Scene::code(&table, "Silva");
        for (text, words) in [
            ("Name,Answer\nAna,yes\n".to_owned(), "No column has the references"),
            (format!("Reference,Name\n{code},Ana\n"), "No column has answers"),
            ("PK\u{3}\u{4}".to_owned(), "cannot be read"),
            ("%PDF-1.7".to_owned(), "neither a table in text form"),
            ("<html><table><tr><td>Reference".to_owned(), "saved as a web page"),
            (String::new(), "Choose a file."),
        ] {
            let answer = scene.brings(text.as_bytes()).await;
            assert!(answer.status == 422 && answer.body.contains(words), "{words}: {}", answer.body);
        }
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
