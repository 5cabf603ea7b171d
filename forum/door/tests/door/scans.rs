//! Scans: each is stored once and answered alike, and bad tickets are told apart.

use super::*;

#[tokio::test]
async fn a_scan_sent_again_gets_the_same_bytes_and_changes_nothing() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        comes(&world, "Rəşid", 100_001).await;
        let scan = reading(&world, checkpoint, Shown::read(&world.app, &good_code(&world, 100_001)));
        let first = door::scan(&world.app, &By::Console, scan.clone()).await.unwrap();
        is(&first, Verdict::Ok, None);
        world.later(SignedDuration::from_mins(5));
        let entries = journal_entries(&world).await;
        let again = door::scan(&world.app, &By::Console, scan.clone()).await.unwrap();
        assert_eq!(again.text, first.text);
        assert_eq!(journal_entries(&world).await, entries);
        is(&read(&world, checkpoint, &good_code(&world, 100_001)).await, Verdict::AlreadyInside, None);

        comes(&world, "Leyla", 100_002).await;
        let other = Scan { shown: Shown::Serial(100_002), ..scan };
        let refused = door::scan(&world.app, &By::Console, other).await;
        assert!(matches!(refused, Err(Error::Refused(_))), "an id is one scan: {refused:?}");
    })
    .await;
}

async fn journal_entries(world: &World) -> i64 {
    let mut tx = world.db().read().await.unwrap();
    let (count,): (i64,) = tx.sql("select count(*) from journal").one().await.unwrap();
    count
}

#[tokio::test]
async fn one_ticket_at_fifty_devices_at_once_gets_exactly_one_ok() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        let registration = comes(&world, "Rəşid", 100_001).await;
        let shown = Shown::read(&world.app, &good_code(&world, 100_001));
        let scans: Vec<_> = (0..50)
            .map(|_| {
                let (app, scan) = (world.app.clone(), reading(&world, checkpoint, shown));
                tokio::spawn(async move { door::scan(&app, &By::Console, scan).await })
            })
            .collect();
        let mut verdicts = vec![];
        for scan in scans {
            verdicts.push(scan.await.unwrap().unwrap().record);
        }
        let ok = verdicts.iter().filter(|it| it.verdict == Verdict::Ok).count();
        let inside = verdicts
            .iter()
            .filter(|it| it.verdict == Verdict::AlreadyInside && it.inside_since.is_some())
            .count();
        assert_eq!((ok, inside), (1, 49));
        assert!(verdicts.iter().all(|it| it.registration == Some(registration.0)));
    })
    .await;
}

#[tokio::test]
async fn one_scan_sent_by_many_connections_at_once_is_one_scan() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        comes(&world, "Rəşid", 100_001).await;
        let scan = reading(&world, checkpoint, Shown::Serial(100_001));
        let sent: Vec<_> = (0..20)
            .map(|_| {
                let (app, scan) = (world.app.clone(), scan.clone());
                tokio::spawn(async move { door::scan(&app, &By::Console, scan).await })
            })
            .collect();
        let mut texts = vec![];
        for one in sent {
            texts.push(one.await.unwrap().unwrap().text);
        }
        texts.dedup();
        assert_eq!(texts.len(), 1, "{texts:?}");
        assert!(texts[0].contains(r#""verdict":"ok""#));
    })
    .await;
}

#[tokio::test]
async fn bad_tickets_are_told_apart() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        let (now, forum) = (world.db().clock.now(), world.forum.id.0);
        for (serial, name) in [(100_001, "A"), (100_002, "B"), (100_003, "C")] {
            comes(&world, name, serial).await;
        }
        let good = good_code(&world, 100_001);
        let mut forged = good.clone();
        // The last letters belong to the signature; either of two letters is another one.
        let last = forged.pop().unwrap();
        let before = forged.pop().unwrap();
        forged.push(if before == 'A' { 'B' } else { 'A' });
        forged.push(last);
        is(&read(&world, checkpoint, &forged).await, Verdict::Forged, None);

        let foreign = Ticket::new(forum, 100_001, now.as_second() + 1000).sign(&Key::from_bytes(&[9; 32]));
        let foreign = foreign.address("https://elsewhere.example");
        is(&read(&world, checkpoint, &foreign).await, Verdict::Unknown, Some(Reason::OtherInstallation));
        let other_forum = code(&world.app, Uuid::from_u128(5), 100_001, now + SignedDuration::from_hours(1));
        is(&read(&world, checkpoint, &other_forum).await, Verdict::Unknown, Some(Reason::OtherForum));
        is(
            &read(&world, checkpoint, "https://example.org/menu").await,
            Verdict::Unknown,
            Some(Reason::NotATicket),
        );
        is(
            &read(&world, checkpoint, &good_code(&world, 999)).await,
            Verdict::Unknown,
            Some(Reason::NoSuchTicket),
        );

        world.db().chore(EndTicket(100_002, Ended::Revoked)).await.unwrap();
        world.db().chore(EndTicket(100_003, Ended::Replaced)).await.unwrap();
        is(&read(&world, checkpoint, &good_code(&world, 100_002)).await, Verdict::Revoked, None);
        is(&read(&world, checkpoint, &good_code(&world, 100_003)).await, Verdict::Replaced, None);
        comes_as(&world, "D", 100_004, false).await;
        is(
            &read(&world, checkpoint, &good_code(&world, 100_004)).await,
            Verdict::NotCleared,
            Some(Reason::StepsOpen),
        );

        is(&read(&world, checkpoint, &good).await, Verdict::Ok, None);
        let scan = Scan { way: Way::Out, ..reading(&world, checkpoint, Shown::Serial(100_001)) };
        is(&door::scan(&world.app, &By::Console, scan).await.unwrap(), Verdict::Ok, None);
        is(&read(&world, checkpoint, &good).await, Verdict::Ok, None);

        world.later(SignedDuration::from_hours(24 * 10));
        is(&read(&world, checkpoint, &good).await, Verdict::WrongDay, Some(Reason::Expired));
    })
    .await;
}

#[tokio::test]
async fn an_erased_person_leaves_scans_that_name_nobody() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        let (_, person) = comes_as(&world, "Rəşid", 100_001, true).await;
        read(&world, checkpoint, &good_code(&world, 100_001)).await;
        let mut tx = world.db().read().await.unwrap();
        let held = door::held(&mut tx, person).await.unwrap();
        assert_eq!(held["scans"][0]["verdict"], "ok");
        assert_eq!(held["presence"][0]["inside"], true);
        let (record,): (String,) = tx.sql("select record from scan").one().await.unwrap();
        assert!(!record.contains("Rəşid"));
    })
    .await;
}
