//! Doors of forums within forums read the tickets of the outermost one, however deep they lie.

use super::*;
use forums::ForumId;
use kernel::rights::Mandate;

/// A forum of a folder is held within another, with its doors.
struct Holds {
    slug: &'static str,
    within: Option<ForumId>,
}

impl Act for Holds {
    type Out = ForumId;
    const VERB: &'static str = "test.holds";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<ForumId> {
        let mut folder = world::example();
        folder.forum.id = self.slug.into();
        let (forum, _) = forums::load(tx, &folder, false).await?;
        if let Some(within) = self.within {
            forums::hold_within(tx, forum, within).await?;
        }
        door::load(tx, forum, &folder, false).await?;
        Ok(forum)
    }
}

struct Within(ForumId, ForumId);

impl Act for Within {
    type Out = ();
    const VERB: &'static str = "test.within";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(kernel::journal::Subject::new("forum", self.0.0));
        forums::hold_within(tx, self.0, self.1).await
    }
}

/// Within the world's forum a mill, and within the mill a wheel, which was there before the mill came in. Answers the wheel's
/// checkpoint.
async fn three_levels(world: &World) -> door::Checkpoint {
    at_the_forum(world).await;
    let db = world.db();
    let mill = db.act(&By::Console, Holds { slug: "mill", within: None }).await.unwrap();
    let wheel = db.act(&By::Console, Holds { slug: "wheel", within: Some(mill) }).await.unwrap();
    db.act(&By::Console, Within(mill, world.forum.id)).await.unwrap();
    let mut tx = db.read().await.unwrap();
    door::checkpoints(&mut tx, wheel.0).await.unwrap().remove(0)
}

async fn read_at(world: &World, door: &door::Checkpoint, text: &str) -> Stored {
    let scan = reading(world, door.id, Shown::read(&world.app, text));
    door::scan(&world.app, &By::Console, Scan { forum: door.forum, ..scan }).await.unwrap()
}

#[tokio::test]
async fn whoever_is_accredited_in_the_outermost_forum_passes_the_doors_of_the_innermost() {
    on_both(rooms, async |world| {
        let door = three_levels(&world).await;
        assert_eq!(door.outermost, world.forum.id.0);
        comes(&world, "Rəşid", 100_001).await;
        is(&read_at(&world, &door, &good_code(&world, 100_001)).await, Verdict::Ok, None);
        is(&read_at(&world, &door, &good_code(&world, 100_001)).await, Verdict::AlreadyInside, None);
    })
    .await;
}

#[tokio::test]
async fn a_ticket_of_another_forum_is_foreign_at_the_innermost_door() {
    on_both(rooms, async |world| {
        let door = three_levels(&world).await;
        comes(&world, "Rəşid", 100_001).await;
        let ends_at = world.db().clock.now() + SignedDuration::from_hours(1);
        for forum in [door.forum, Uuid::from_u128(5)] {
            let foreign = code(&world.app, forum, 100_001, ends_at);
            is(&read_at(&world, &door, &foreign).await, Verdict::Unknown, Some(Reason::OtherForum));
        }
    })
    .await;
}

#[tokio::test]
async fn a_forum_that_is_founded_in_one_within_another_has_the_outermost_of_both() {
    on_both(rooms, async |world| {
        let wheel = three_levels(&world).await;
        let spoke = forums::New {
            slug: "spoke".into(),
            title: kernel::Text::new("en", "Spoke"),
            languages: vec!["en".into()],
            zone: "Europe/Lisbon".into(),
            days: None,
            parent: Some("wheel".into()),
        };
        let spoke = world.db().act(&By::Console, spoke).await.unwrap();
        let mut tx = world.db().read().await.unwrap();
        assert_eq!(forums::outermost(&mut tx, spoke).await.unwrap(), world.forum.id);
        let below = forums::below(&mut tx, world.forum.id).await.unwrap();
        assert_eq!((below.len(), below[2].0, below[3]), (4, wheel.forum, spoke), "the outer ones first");
    })
    .await;
}

#[tokio::test]
async fn whoever_reads_tickets_at_the_innermost_door_sees_the_faces_of_the_outermost_forum() {
    on_both(rooms, async |world| {
        let door = three_levels(&world).await;
        let (registration, person) = comes_as(&world, "Rəşid", 100_001, true).await;
        let file = world.app.files.keep(b"a photo").unwrap();
        world.db().chore(HasPhoto(person, file)).await.unwrap();
        let address = format!("/door/photo/{}", registration.0);
        let reader = world.person("Reader").await;
        let mut browser = world.client().sign_in(reader).await;
        assert_ne!(browser.get(&address).await.status, 200);
        world.db().chore(ReadsTickets(reader, door.forum)).await.unwrap();
        world.app.sessions.forget();
        assert_eq!(browser.get(&address).await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn a_forum_cannot_be_held_within_one_that_lies_within_it() {
    on_both(rooms, async |world| {
        let wheel = three_levels(&world).await;
        let refused = world.db().act(&By::Console, Within(world.forum.id, ForumId(wheel.forum))).await;
        assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
    })
    .await;
}

struct HasPhoto(PersonId, Uuid);

impl Chore for HasPhoto {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        people::set_photo(tx, self.0, Some(self.1)).await?;
        Ok(())
    }
}

struct ReadsTickets(PersonId, Uuid);

impl Chore for ReadsTickets {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mandate = Mandate { role: Role::Desk, forum: Some(self.1), delegation: None };
        kernel::rights::give(tx, self.0.0, &mandate).await
    }
}
