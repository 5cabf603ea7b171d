//! What is late in a hall moves what follows there, whichever forum's it is.

use super::house;
use crate::{Delays, Item, ItemId, Kind, Matter, NewItem, Room, RoomId, Status, declare, put, put_room};
use forums::{Forum, ForumId, New};
use kernel::{
    Result, Text,
    db::{Act, Json, Tx},
    journal::Subject,
    rights::By,
};
use world::{World, on_both};

/// An item of an hour in the great hall of a forum, at that hour.
struct Plans(ForumId, &'static str, i8);

impl Act for Plans {
    type Out = ItemId;
    const VERB: &'static str = "test.plans";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<ItemId> {
        let Plans(forum, title, hour) = self;
        tx.about(Subject::new("forum", forum.0));
        let hall = match crate::rooms(tx, *forum).await?.into_iter().find(|room| room.slug == "great-hall") {
            Some(hall) => hall.id,
            None => {
                let hall = RoomId(tx.new_id());
                put_room(tx, *forum, great_hall(hall)).await?;
                hall
            }
        };
        let id = ItemId(tx.new_id());
        let item = item(id, hall, title, *hour, tx.now);
        let new = NewItem {
            item,
            forum: *forum,
            summary: Text::default(),
            description: Text::default(),
            matter: Matter::default(),
        };
        put(tx, new, &[]).await?;
        Ok(id)
    }
}

fn great_hall(id: RoomId) -> Room {
    Room {
        id,
        slug: String::new(),
        city: None,
        venue: Json(Text::new("en", "The Palace")),
        name: Json(Text::new("en", "Great Hall")),
        seats: None,
        shared: false,
        is_house: false,
        equipment: Json(vec![]),
        equipment_words: Json(Text::default()),
        removed_at: None,
    }
}

fn item(id: ItemId, hall: RoomId, title: &str, hour: i8, now: jiff::Timestamp) -> Item {
    let at = |hour: i8| Some(format!("2027-05-14T{hour:02}:00:00+01:00[Europe/Lisbon]"));
    Item {
        id,
        slug: String::new(),
        parent: None,
        position: 0,
        kind: Kind::Panel,
        status: Status::Confirmed,
        city: None,
        to_city: None,
        room: Some(hall),
        place: Json(Text::default()),
        starts_at: at(hour),
        ends_at: at(hour + 1),
        all_day: false,
        title: Json(Text::new("en", title)),
        subtitle: Json(Text::default()),
        track: String::new(),
        language: String::new(),
        source_id: None,
        source: None,
        expected: None,
        sequence: 0,
        changed_at: now,
    }
}

struct Declares(ForumId, ItemId, Option<i64>);

impl Act for Declares {
    type Out = ();
    const VERB: &'static str = "test.declares";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("forum", self.0.0));
        declare(tx, self.0, self.1, self.2).await
    }
}

async fn within(world: &World) -> Forum {
    let new = New {
        slug: "panel".into(),
        title: Text::new("en", "A forum within the forum"),
        languages: vec!["en".into()],
        zone: "Europe/Lisbon".into(),
        days: None,
        parent: Some(world.forum.slug.clone()),
    };
    world.db().act(&By::Console, new).await.expect("a forum");
    let mut tx = world.db().read().await.expect("a reader");
    forums::forum_by_slug(&mut tx, "panel").await.expect("a question").expect("the forum")
}

#[tokio::test]
async fn a_delay_moves_the_forum_held_within_and_that_moves_what_follows_it() {
    on_both(house, async |world| {
        let (outer, inner) = (world.forum.id, within(&world).await.id);
        let plan = async |forum: ForumId, title: &'static str, hour: i8| {
            world.db().act(&By::Console, Plans(forum, title, hour)).await.expect("it is planned")
        };
        let panel = plan(outer, "The panel", 10).await;
        let offers = plan(inner, "Offers", 11).await;
        let closing = plan(outer, "Closing", 12).await;
        let late = async |forum: ForumId, item: ItemId, minutes: Option<i64>| {
            world.db().act(&By::Console, Declares(forum, item, minutes)).await.expect("it is late");
        };
        let minutes = async || {
            let mut tx = world.db().read().await.expect("a reader");
            let of_outer = Delays::of(&mut tx, outer).await.expect("delays");
            let of_inner = Delays::of(&mut tx, inner).await.expect("delays");
            [of_outer.minutes(panel), of_inner.minutes(offers), of_outer.minutes(closing)]
        };
        late(outer, panel, Some(20)).await;
        assert_eq!(minutes().await, [20, 20, 20]);
        late(inner, offers, Some(35)).await;
        assert_eq!(minutes().await, [20, 35, 35]);
        late(inner, offers, None).await;
        late(outer, panel, None).await;
        assert_eq!(minutes().await, [0, 0, 0]);
    })
    .await;
}
