//! Devices: whose link enrols, where they read and until when, and what the organiser decides about them.

use super::*;

#[tokio::test]
async fn a_device_link_enrols_once_and_only_by_the_button() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        let linked = linked(&world, checkpoint).await;
        assert!(link_address(&world.app, &linked.secret).starts_with("https://forum.example/door/"));
        let address = format!("/en/door/{}", linked.secret);
        let mut phone = world.client();
        // A mail scanner that opens the link uses nothing up.
        assert_eq!(phone.get(&address).await.status, 200);
        assert_eq!(phone.get("/en/door").await.status, 401);
        let enrolled = phone.post(&address, &[]).await;
        assert_eq!((enrolled.status, enrolled.location()), (303, "/en/door"));
        assert_eq!(phone.get("/en/door").await.status, 200);
        let mut second = world.client();
        assert_eq!(second.get(&address).await.status, 410);
        assert_eq!(second.post(&address, &[]).await.status, 410);
        assert_eq!(phone.get(&address).await.location(), "/en/door");

        world
            .db()
            .act(&By::Console, RevokeDevice { forum: world.forum.id.0, device: linked.device })
            .await
            .unwrap();
        world.app.sessions.forget();
        assert_eq!(phone.get("/en/door").await.status, 401);
    })
    .await;
}

#[tokio::test]
async fn a_device_ends_with_the_last_day_of_its_checkpoint() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        let linked = linked(&world, checkpoint).await;
        let mut phone = world.client();
        phone.post(&format!("/en/door/{}", linked.secret), &[]).await;
        world.later(SignedDuration::from_hours(35));
        assert_eq!(phone.get("/en/door").await.status, 200, "the last evening");
        world.later(SignedDuration::from_hours(2));
        assert_eq!(phone.get("/en/door").await.status, 401, "after midnight");
    })
    .await;
}

#[tokio::test]
async fn a_device_reads_at_its_own_checkpoint_only() {
    on_both(rooms, async |world| {
        let mut folder = world::example();
        let mut side_door = folder.checkpoints[0].clone();
        side_door.id = "side-door".into();
        folder.checkpoints.push(side_door);
        world
            .db()
            .act(&By::Console, LoadDoors { forum: world.forum.id, folder, overwrite: false })
            .await
            .unwrap();
        at_the_forum(&world).await;
        let mut tx = world.db().read().await.unwrap();
        let both = door::checkpoints(&mut tx, world.forum.id.0).await.unwrap();
        drop(tx);
        comes(&world, "Rəşid", 100_001).await;
        let linked = linked(&world, both[0].id).await;
        let device = By::Device { id: linked.device.0, forum: world.forum.id.0 };
        let elsewhere = reading(&world, both[1].id, Shown::Serial(100_001));
        assert!(matches!(door::scan(&world.app, &device, elsewhere).await, Err(Error::Forbidden)));
        let own = reading(&world, both[0].id, Shown::Serial(100_001));
        is(&door::scan(&world.app, &device, own).await.unwrap(), Verdict::Ok, None);

        let stranger = By::Device { id: linked.device.0, forum: Uuid::from_u128(4) };
        let own = reading(&world, both[0].id, Shown::Serial(100_001));
        assert!(matches!(door::scan(&world.app, &stranger, own).await, Err(Error::Forbidden)));
        world
            .db()
            .act(&By::Console, RevokeDevice { forum: world.forum.id.0, device: linked.device })
            .await
            .unwrap();
        let own = reading(&world, both[0].id, Shown::Serial(100_001));
        assert!(matches!(door::scan(&world.app, &device, own).await, Err(Error::Forbidden)));
    })
    .await;
}

#[tokio::test]
async fn an_organiser_makes_links_and_rules_that_hold_at_once() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        comes(&world, "Rəşid", 100_001).await;
        let organiser = world.with_role("Organiser", Role::Organiser, None).await;
        let mut browser = world.client().sign_in(organiser).await;
        let page = browser.get("/en/checkpoints").await;
        assert_eq!(page.status, 200);
        let made =
            browser.post(&format!("/en/checkpoints/{checkpoint}/devices"), &[("name", "A phone")]).await;
        assert!(
            made.body.contains("https://forum.example/door/") && made.body.contains("<svg"),
            "{}",
            made.body
        );
        assert_eq!(
            browser.post(&format!("/en/checkpoints/{checkpoint}/devices"), &[("name", "")]).await.status,
            422
        );

        let mut tx = world.db().read().await.unwrap();
        let zone = door::zones(&mut tx, world.forum.id.0).await.unwrap()[0].id;
        drop(tx);
        let remove = page.between("action=\"/en/checkpoints/rules/", "/remove\"").to_owned();
        assert_eq!(browser.post(&format!("/en/checkpoints/rules/{remove}/remove"), &[]).await.status, 303);
        let guests = world.categories().await[1].id.to_string();
        let added =
            browser.post(&format!("/en/checkpoints/zones/{zone}/rules"), &[("categories", &guests)]).await;
        assert_eq!(added.status, 303);
        is(&read(&world, checkpoint, &good_code(&world, 100_001)).await, Verdict::WrongZone, None);
        // What was decided on the site is not undone by loading the folder again.
        world
            .db()
            .act(
                &By::Console,
                LoadDoors { forum: world.forum.id, folder: world::example(), overwrite: false },
            )
            .await
            .unwrap();
        is(&read(&world, checkpoint, &good_code(&world, 100_001)).await, Verdict::WrongZone, None);
    })
    .await;
}

#[tokio::test]
async fn a_secret_that_is_none_enrols_nobody() {
    on_both(rooms, async |world| {
        at_the_forum(&world).await;
        let enrol = Enrol { secret: "guessed".into(), agent: String::new() };
        assert!(matches!(world.db().act(&By::Anyone, enrol).await, Err(Error::Gone)));
    })
    .await;
}
