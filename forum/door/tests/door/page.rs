//! The page at the door: a code, a name, a mistake.

use super::*;

#[tokio::test]
async fn the_check_in_page_works_by_plain_forms() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        let registration = comes(&world, "Rəşid", 100_001).await;
        let linked = linked(&world, checkpoint).await;
        let mut phone = world.client();
        phone.post(&format!("/en/door/{}", linked.secret), &[]).await;
        let page = phone.get("/en/door").await;
        assert!(page.body.contains("Inside now: 0"), "{}", page.body);
        let scan = page.between("name=\"scan\" value=\"", "\"").to_owned();
        let code = good_code(&world, 100_001);
        let fields = [("scan", scan.as_str()), ("code", code.as_str()), ("way", "in")];
        let answer = phone.post("/en/door", &fields).await;
        assert_eq!(answer.status, 200);
        assert!(
            answer.body.contains("data-code=\"ok\"") && answer.body.contains("Rəşid Гаджиев"),
            "{}",
            answer.body
        );
        assert!(answer.body.contains("Inside now: 1"));
        // Reloading the page sends the form again: the same scan, the same verdict.
        assert!(phone.post("/en/door", &fields).await.body.contains("data-code=\"ok\""));

        let found = phone.get("/en/door?q=RƏŞİD").await;
        let person = registration.to_string();
        assert!(found.body.contains(&person) && !found.body.contains("Similar names"), "{}", found.body);
        let similar = phone.get("/en/door?q=Байджиев").await;
        assert!(similar.body.contains(&person) && similar.body.contains("Similar names"), "{}", similar.body);
        let answer = phone.post("/en/door", &[("registration", &person), ("way", "out")]).await;
        assert!(
            answer.body.contains("data-code=\"ok\"") && answer.body.contains("Goodbye"),
            "{}",
            answer.body
        );
        assert_eq!(phone.post("/en/door", &[("code", " ")]).await.status, 422);
        let mut part = phone.clone().with_header("x-part", "1");
        let verdict = part.post("/en/door", &[("code", "№ 100 001")]).await;
        assert!(
            verdict.body.trim_start().starts_with("<div class=\"verdict verdict-ok\""),
            "{}",
            verdict.body
        );
        assert!(part.get("/en/door/log").await.body.contains("Inside now: 1"));
    })
    .await;
}

#[tokio::test]
async fn whoever_was_let_in_by_mistake_is_not_inside_and_both_scans_are_kept() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        let person = comes(&world, "Rəşid", 100_001).await.to_string();
        let linked = linked(&world, checkpoint).await;
        let mut phone = world.client();
        phone.post(&format!("/en/door/{}", linked.secret), &[]).await;
        let wrong = phone.post("/en/door", &[("registration", &person), ("way", "in")]).await;
        assert!(wrong.body.contains("Inside now: 1"), "{}", wrong.body);
        let mistake = wrong.between("name=\"mistake\" value=\"", "\"").to_owned();
        let undo = wrong.body.split("data-undo").nth(1).unwrap();
        let id = undo.split_once("name=\"scan\" value=\"").unwrap().1.split_once('"').unwrap().0.to_owned();
        let fields = [("scan", id.as_str()), ("mistake", mistake.as_str())];

        let other = door::Mistake {
            id: Uuid::new_v4(),
            forum: world.forum.id.0,
            checkpoint,
            scan: mistake.parse().unwrap(),
            scanned_at: world.db().clock.now(),
        };
        let other = door::mistake(world.db(), &By::Console, other).await;
        assert!(matches!(other, Err(Error::Refused(_))), "only the device that read it: {other:?}");

        for _ in 0..2 {
            let taken_back = phone.post("/en/door", &fields).await;
            assert!(taken_back.body.contains("data-code=\"mistake\""), "{}", taken_back.body);
            assert!(taken_back.body.contains("Inside now: 0"), "sent twice is one: {}", taken_back.body);
        }
        let again = [("mistake", mistake.as_str())];
        assert_eq!(phone.post("/en/door", &again).await.status, 409, "there is nothing left to take back");
        let mut tx = world.db().read().await.unwrap();
        let kept: Vec<(String, String)> = tx
            .sql("select direction, verdict from scan order by received_at, direction")
            .all()
            .await
            .unwrap();
        let (scan, said_by): (Uuid, Uuid) =
            tx.sql("select scan, said_by from scan_mistake").one().await.unwrap();
        assert_eq!((scan.to_string(), said_by.to_string()), (mistake.clone(), id.clone()));
        drop(tx);
        let kept: Vec<_> = kept.iter().map(|(way, verdict)| (way.as_str(), verdict.as_str())).collect();
        assert_eq!(kept, [("in", "ok"), ("out", "ok")]);
        let back = phone.post("/en/door", &[("registration", &person), ("way", "in")]).await;
        assert!(
            back.body.contains("data-code=\"ok\"") && back.body.contains("Inside now: 1"),
            "{}",
            back.body
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_is_not_on_the_list_is_sent_to_the_desk() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        comes_as(&world, "Rəşid", 100_001, false).await;
        let linked = linked(&world, checkpoint).await;
        let mut phone = world.client();
        phone.post(&format!("/en/door/{}", linked.secret), &[]).await;
        let nobody = phone.get("/en/door?q=Rəşid").await;
        assert!(
            nobody.body.contains("Not on the list of this door. Send the person to the desk."),
            "{}",
            nobody.body
        );
        comes(&world, "Leyla", 100_002).await;
        world.work().await;
        let similar = phone.get("/en/door?q=Байджиев").await;
        assert!(similar.body.contains("None of these?"), "{}", similar.body);
    })
    .await;
}
