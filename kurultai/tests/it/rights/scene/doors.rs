//! Doors, and who was read at them.

use super::Scene;
use kernel::{Text, rights::By};

impl Scene {
    /// A device at a door of each forum, and somebody who was read.
    pub(super) async fn doors(&mut self) {
        let (forum, other) = (self.forum.id, self.elsewhere);
        let city = forums::CityId(self.fresh());
        let elsewhere = self.forum_of(other).await;
        let days = (elsewhere.starts_on, elsewhere.ends_on);
        let act = planning::SaveCity {
            forum: elsewhere,
            id: city,
            seen: String::new(),
            name: Text::new("en", "Braga"),
            zone: "Europe/Lisbon".into(),
            days,
        };
        self.world.db().act(&By::Console, act).await.expect("a city");
        let (zone, name) = (door::ZoneId(self.fresh()), Text::new("en", "Yard"));
        let act = door::SaveZone { forum: other.0, id: zone, seen: String::new(), name: name.clone() };
        self.world.db().act(&By::Console, act).await.expect("a zone");
        let act = door::SaveCheckpoint {
            forum: other.0,
            id: door::CheckpointId(self.fresh()),
            seen: String::new(),
            name,
            city: city.0,
            zone,
            direction: door::Direction::Both,
            days,
        };
        self.world.db().act(&By::Console, act).await.expect("a checkpoint");
        for (at, forum) in [forum, other].into_iter().enumerate() {
            let mut tx = self.world.db().read().await.expect("a reader");
            let checkpoint = door::checkpoints(&mut tx, forum.0).await.expect("doors")[0].id;
            drop(tx);
            let link = door::LinkDevice { forum: forum.0, checkpoint, name: "Phone".into(), reusable: false };
            let linked = self.world.db().act(&By::Console, link).await.expect("a link");
            let enrol = door::Enrol { secret: linked.secret, agent: "a test".into() };
            self.world.db().act(&By::Anyone, enrol).await.expect("enrolled");
            self.devices[at] = linked.device.0;
        }
        let mut tx = self.world.db().read().await.expect("a reader");
        let checkpoint = door::checkpoints(&mut tx, forum.0).await.expect("doors")[0].id;
        drop(tx);
        let scan = door::Scan {
            id: self.fresh(),
            forum: forum.0,
            checkpoint,
            shown: door::Shown::Registration(self.registration.0),
            way: door::Way::In,
            scanned_at: self.world.db().clock.now(),
        };
        door::scan(&self.world.app, &By::Console, scan).await.expect("a scan");
    }
}
