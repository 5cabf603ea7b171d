//! Who asks, where something is there.

use super::scene::{SIDES, Scene};
use api::tokens::CreateToken;
use forums::ForumId;
use kernel::{
    db::{Chore, Tx},
    rights::{By, Mandate, Role, TOKEN_SCOPES, give},
};
use people::PersonId;
use world::Client;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
    Stranger,
    /// Somebody who is signed in and has no part in anything.
    Nobody,
    /// The person whom the things are about.
    Themselves,
    Head,
    Deputy,
    HeadOfAnother,
    Organiser,
    Officer,
    Desk,
    Moderator,
    /// Runs the other forum.
    OrganiserElsewhere,
    /// Runs the forum that is held within the first, and nothing else.
    OrganiserWithin,
    Device,
    /// Stands at a door of the other forum.
    DeviceElsewhere,
    /// A program with every scope, for the forum.
    Program,
    /// The same for the other forum.
    ProgramElsewhere,
}

/// Everybody, each with the word over their column.
pub(super) const ALL: [(Asks, &str); 16] = [
    (Asks::Stranger, "str"),
    (Asks::Nobody, "nob"),
    (Asks::Themselves, "own"),
    (Asks::Head, "hea"),
    (Asks::Deputy, "dep"),
    (Asks::HeadOfAnother, "oth"),
    (Asks::Organiser, "org"),
    (Asks::Officer, "off"),
    (Asks::Desk, "dsk"),
    (Asks::Moderator, "mod"),
    (Asks::OrganiserElsewhere, "els"),
    (Asks::OrganiserWithin, "wit"),
    (Asks::Device, "dev"),
    (Asks::DeviceElsewhere, "d-e"),
    (Asks::Program, "prg"),
    (Asks::ProgramElsewhere, "p-e"),
];

impl Asks {
    /// Whom nothing concerns that is not public.
    pub fn is_outsider(self) -> bool {
        matches!(
            self,
            Asks::Stranger
                | Asks::Nobody
                | Asks::HeadOfAnother
                | Asks::OrganiserElsewhere
                | Asks::OrganiserWithin
                | Asks::DeviceElsewhere
                | Asks::ProgramElsewhere
        )
    }

    /// Whoever asks, at a browser or as a program; of people who it is.
    pub async fn client(self, scene: &Scene) -> (Client, Option<PersonId>) {
        let (world, client) = (&scene.world, scene.world.client());
        let name = format!("{self:?}");
        let person = match self {
            Asks::Stranger => return (client, None),
            Asks::Device => return (client.sign_in_device(scene.devices[0]).await, None),
            Asks::DeviceElsewhere => return (client.sign_in_device(scene.devices[1]).await, None),
            Asks::Program => return (program(scene, scene.forum.id).await, None),
            Asks::ProgramElsewhere => return (program(scene, scene.elsewhere).await, None),
            Asks::Themselves => scene.person,
            Asks::Nobody | Asks::OrganiserElsewhere | Asks::OrganiserWithin => world.person(&name).await,
            Asks::Head => world.with_role(&name, Role::Head, side(scene, 0).await).await,
            Asks::Deputy => world.with_role(&name, Role::Deputy, side(scene, 0).await).await,
            Asks::HeadOfAnother => world.with_role(&name, Role::Head, side(scene, 1).await).await,
            Asks::Organiser => world.with_role(&name, Role::Organiser, None).await,
            Asks::Officer => world.with_role(&name, Role::Officer, None).await,
            Asks::Desk => world.with_role(&name, Role::Desk, None).await,
            Asks::Moderator => world.with_role(&name, Role::Moderator, None).await,
        };
        let other = match self {
            Asks::OrganiserElsewhere => Some(scene.elsewhere),
            Asks::OrganiserWithin => Some(scene.within),
            _ => None,
        };
        if let Some(forum) = other {
            world.db().chore(Organises(person, forum)).await.expect("a mandate");
            world.app.sessions.forget();
        }
        (client.sign_in(person).await, Some(person))
    }
}

async fn side(scene: &Scene, which: usize) -> Option<uuid::Uuid> {
    let all = scene.world.delegations().await;
    all.iter().find(|it| it.slug == SIDES[which]).map(|it| it.id.0)
}

async fn program(scene: &Scene, forum: ForumId) -> Client {
    let scopes = TOKEN_SCOPES.iter().map(|scope| scope.word.to_owned()).collect();
    let act = CreateToken { name: "Test".into(), scopes, forum: Some(forum.0), lasts: None };
    let token = scene.world.db().act(&By::Console, act).await.expect("a token");
    scene.world.client().with_header("authorization", &format!("Bearer {}", token.secret))
}

/// Somebody runs a forum.
struct Organises(PersonId, ForumId);

impl Chore for Organises {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        let mandate = Mandate { role: Role::Organiser, forum: Some(self.1.0), delegation: None };
        give(tx, self.0.0, &mandate).await
    }
}
