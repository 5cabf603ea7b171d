//! Naming and ending, through the door and in races.

use crate::{End, Member, Name, Named, Whom};
use folder::{Folder, Office, Official};
use forums::Forum;
use futures_util::future::join_all;
use kernel::{
    Error, Result,
    db::{Chore, Tx},
    jobs::Jobs,
    letters,
    rights::{By, Right, Role, Scope},
    web::Routes,
};
use people::{Names, NewPerson, PersonId};
use world::{Client, World, on_both};

fn house() -> (Routes, Jobs) {
    (crate::routes().merge(people::routes(people::Neighbours::default())), Jobs::default())
}

const PAGE: &str = "/en/secretariat";

async fn organiser(world: &World) -> (PersonId, Client) {
    let person = world.with_role("Olga", Role::Organiser, None).await;
    (person, world.client().sign_in(person).await)
}

fn somebody(email: &str) -> NewPerson {
    NewPerson {
        names: Names { family_name: "Reyes".into(), given_name: "Ofelia".into(), ..Names::default() },
        email: Some(email.into()),
        mailbox_own: true,
        language: "es".into(),
        birth_date: None,
    }
}

const FORM: [(&str, &str); 5] = [
    ("role", "officer"),
    ("family_name", "Reyes"),
    ("given_name", "Ofelia"),
    ("email", "Ofelia@example.org"),
    ("language", "es"),
];

async fn members(world: &World) -> Vec<Member> {
    let mut tx = world.db().read().await.expect("a reader");
    crate::members(&mut tx, world.forum.id).await.expect("members")
}

async fn member(world: &World, role: Role) -> Member {
    members(world).await.into_iter().find(|it| it.role == role).expect("somebody of that role")
}

async fn named(world: &World, role: Role, whom: Whom) -> Result<Named> {
    let home = Some("https://forum.example".to_owned());
    let act = Name { forum: world.forum.clone(), role, whom, home, by_hand: false };
    world.db().act(&By::Console, act).await
}

async fn ended(world: &World, by: &By, person: PersonId, role: Role) -> Result<()> {
    world.db().act(by, End { forum: world.forum.id, person, role }).await
}

/// The text of the only letter of this installation.
async fn letter(world: &World) -> (String, String, Option<uuid::Uuid>) {
    let mut tx = world.db().read().await.expect("a reader");
    tx.sql("select lang, body, forum from letter").one().await.expect("a letter")
}

#[tokio::test]
async fn an_organiser_names_an_officer_whose_letter_leads_to_their_page_and_signs_nobody_in() {
    on_both(house, async |world| {
        let (_, mut client) = organiser(&world).await;
        let page = client.get(PAGE).await;
        assert!(page.status == 200 && page.body.contains("Olga Tester"), "{}", page.body);
        assert_eq!(client.post(PAGE, &FORM).await.status, 303);
        let page = client.get(PAGE).await;
        assert!(
            page.body.contains("Ofelia Reyes") && page.body.contains("ofelia@example.org"),
            "{}",
            page.body
        );

        let (lang, body, forum) = letter(&world).await;
        assert_eq!((lang.as_str(), forum), ("es", Some(world.forum.id.0)), "in their language");
        let link = "https://forum.example/es/f/river-forum/accreditation";
        assert!(body.split_whitespace().any(|word| word == link), "{body}");
        assert!(!body.contains("/sign-in/"), "whoever acts for others asks for a way in: {body}");

        let officer = member(&world, Role::Officer).await;
        let forum = Scope::forum(world.forum.id.0);
        assert!(world.by(officer.person).await.may(Right::Accredit, forum));
        let mut own = world.client().sign_in(officer.person).await;
        assert_eq!(own.get(PAGE).await.status, 403, "an officer names nobody");
        let id = officer.person.to_string();
        let gone = client.post(&format!("{PAGE}/end"), &[("person", &id), ("role", "officer")]).await;
        assert_eq!((gone.status, gone.location()), (303, PAGE));
        assert!(!world.by(officer.person).await.may(Right::Accredit, forum));
        assert_eq!(members(&world).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_known_mailbox_is_offered_by_name_and_nobody_is_entered_twice() {
    on_both(house, async |world| {
        let (_, mut client) = organiser(&world).await;
        let ada = world.person("Ada").await;
        let form = FORM.map(|(name, value)| (name, if name == "email" { "ada@example.org" } else { value }));
        let page = client.post(PAGE, &form).await;
        assert!(page.status == 422 && page.body.contains("Ada Tester"), "{}", page.body);
        assert!(page.body.contains("value=\"Ofelia\""), "what was entered is there");
        assert_eq!(members(&world).await.len(), 1);
        let doubled = named(&world, Role::Desk, Whom::New(somebody("Ada@example.org"))).await;
        assert!(matches!(doubled, Err(Error::Refused(_))), "{doubled:?}");
        let id = ada.to_string();
        assert_eq!(client.post(PAGE, &[("person", &id), ("role", "officer")]).await.status, 303);
        assert_eq!(member(&world, Role::Officer).await.person, ada);
        let again = named(&world, Role::Officer, Whom::Known(ada)).await;
        assert!(matches!(again, Err(Error::Refused(_))), "once is enough: {again:?}");
        named(&world, Role::Desk, Whom::Known(ada)).await.expect("another role is another matter");
    })
    .await;
}

#[tokio::test]
async fn the_secretariat_stands_in_the_alphabet_and_is_found_by_names_in_any_spelling() {
    on_both(house, async |world| {
        let (_, client) = organiser(&world).await;
        for (family, given, email) in [
            ("Zeybek", "Ali", "z@example.org"),
            ("Гаджиев", "Ильхам", "g@example.org"),
            ("Aksoy", "Cem", "a@example.org"),
        ] {
            let names = Names { family_name: family.into(), given_name: given.into(), ..Names::default() };
            let new = NewPerson { names, ..somebody(email) };
            named(&world, Role::Desk, Whom::New(new)).await.expect("named");
        }
        let mut typing = client.with_header("x-part", "1");
        let all = typing.get(PAGE).await.body;
        let at = |name: &str| all.find(name).expect("everybody is there");
        assert!(at("Aksoy") < at("Гаджиев") && at("Гаджиев") < at("Zeybek"), "{all}");
        let found = typing.get(&format!("{PAGE}?q=hajiyev")).await.body;
        assert!(found.contains("hajiyev ≈ Гаджиев") && found.contains("1 result<"), "{found}");
        assert!(!found.contains("Aksoy") && !found.contains("Olga"), "{found}");
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_is_said_and_what_was_entered_stays() {
    on_both(house, async |world| {
        let (_, mut client) = organiser(&world).await;
        let page =
            client.post(PAGE, &[("given_name", "Ofelia"), ("email", "nobody"), ("language", "xx")]).await;
        assert_eq!(page.status, 422);
        for field in ["role", "email", "language"] {
            assert!(page.body.contains(&format!("href=\"#f-{field}\"")), "{field}: {}", page.body);
        }
        assert!(!page.body.contains("href=\"#f-family_name\""), "one name will do");
        let nameless = client.post(PAGE, &[("role", "officer"), ("email", "ofelia@example.org")]).await;
        assert!(nameless.body.contains("href=\"#f-family_name\""), "{}", nameless.body);
        assert!(page.body.contains("value=\"Ofelia\"") && page.body.contains("value=\"nobody\""));
        let moderator = FORM.map(|(name, value)| (name, if name == "role" { "moderator" } else { value }));
        assert_eq!(client.post(PAGE, &moderator).await.status, 422, "others are named elsewhere");
        assert_eq!(members(&world).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn whoever_shares_a_mailbox_is_given_no_role() {
    on_both(house, async |world| {
        let shared = NewPerson { mailbox_own: false, ..somebody("office@example.org") };
        let person = world.db().chore(Enter(shared)).await.expect("a person");
        let refused = named(&world, Role::Officer, Whom::Known(person)).await;
        assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
        assert_eq!(members(&world).await, vec![]);
    })
    .await;
}

#[tokio::test]
async fn a_forum_keeps_an_organiser_whoever_ends_whom_at_once() {
    on_both(house, async |world| {
        let (olga, _) = organiser(&world).await;
        let last = ended(&world, &By::Console, olga, Role::Organiser).await;
        assert!(matches!(last, Err(Error::Refused(_))), "{last:?}");
        let oskar = world.with_role("Oskar", Role::Organiser, None).await;
        let (by_olga, by_oskar) = (world.by(olga).await, world.by(oskar).await);
        let both = [
            ended(&world, &by_olga, oskar, Role::Organiser),
            ended(&world, &by_oskar, olga, Role::Organiser),
        ];
        let came = join_all(both).await;
        assert_eq!(came.iter().filter(|it| it.is_ok()).count(), 1, "{came:?}");
        let left = members(&world).await;
        assert_eq!(left.len(), 1);
        let page = world.client().sign_in(left[0].person).await.get(PAGE).await;
        assert!(!page.body.contains("/secretariat/end"), "the page does not offer it: {}", page.body);
    })
    .await;
}

#[tokio::test]
async fn organisers_of_one_forum_name_nobody_in_another() {
    on_both(house, async |world| {
        let (olga, _) = organiser(&world).await;
        let by = world.by(olga).await;
        let other =
            Forum { id: forums::ForumId(kernel::db::fresh_id(&world.db().clock)), ..world.forum.clone() };
        let name = |forum: &Forum, by_hand| Name {
            forum: forum.clone(),
            role: Role::Organiser,
            whom: Whom::New(somebody("ofelia@example.org")),
            home: None,
            by_hand,
        };
        let elsewhere = world.db().act(&by, name(&other, false)).await;
        assert!(matches!(elsewhere, Err(Error::Forbidden)), "{elsewhere:?}");
        let link = world.db().act(&by, name(&world.forum, true)).await;
        assert!(matches!(link, Err(Error::Forbidden)), "a way in is handed over by the command line alone");
        let here = world.db().act(&by, name(&world.forum, false)).await.expect("named");
        assert_eq!((here.is_written_to, here.secret), (false, None));
        let link = Name { whom: Whom::Known(here.person), role: Role::Desk, ..name(&world.forum, true) };
        assert!(world.db().act(&By::Console, link).await.expect("named").secret.is_some());
        let mut tx = world.db().read().await.expect("a reader");
        assert_eq!(letters::all_counts(&mut tx).await.expect("counts"), vec![], "no address, no letter");
    })
    .await;
}

#[tokio::test]
async fn a_folder_names_once_and_leaves_what_was_ended_here() {
    on_both(house, async |world| {
        let official = |role, email: &str| Official {
            role,
            email: email.into(),
            language: "pt".into(),
            family_name: "Reyes".into(),
            given_name: "Ofelia".into(),
        };
        let folder = Folder {
            secretariat: vec![
                official(Office::Organiser, "Ofelia@example.org"),
                official(Office::Desk, "ofelia@example.org"),
                official(Office::Organiser, "second@example.org"),
            ],
            ..world::example()
        };
        let load = |overwrite| Loads(world.forum.clone(), folder.clone(), overwrite);
        assert_eq!(world.db().chore(load(false)).await.expect("loaded"), Vec::<String>::new());
        let first = members(&world).await;
        assert_eq!(first.len(), 3);
        let desk = member(&world, Role::Desk).await;
        assert_eq!(
            first.iter().filter(|it| it.person == desk.person).count(),
            2,
            "one mailbox is one person"
        );
        assert_eq!(world.db().chore(load(false)).await.expect("loaded"), Vec::<String>::new());
        assert_eq!(members(&world).await, first);

        let mut written = Folder { secretariat: vec![], ..world::example() };
        let mut tx = world.db().read().await.expect("a reader");
        let without = crate::into_folder(&mut tx, world.forum.id, &mut written).await.expect("written");
        drop(tx);
        let small = official(Office::Organiser, "ofelia@example.org");
        assert_eq!((without, &written.secretariat[0]), (0, &small));

        ended(&world, &By::Console, desk.person, Role::Organiser).await.expect("ended");
        assert_eq!(world.db().chore(load(false)).await.expect("loaded"), Vec::<String>::new());
        assert_eq!(members(&world).await.len(), 2, "a folder does not bring back what was ended here");
        world.db().chore(load(true)).await.expect("loaded");
        assert_eq!(members(&world).await.len(), 3, "unless it is asked to");
    })
    .await;
}

struct Enter(NewPerson);

impl Chore for Enter {
    type Out = PersonId;
    async fn run(&self, tx: &mut Tx) -> Result<PersonId> {
        people::add(tx, &self.0).await
    }
}

struct Loads(Forum, Folder, bool);

impl Chore for Loads {
    type Out = Vec<String>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>> {
        crate::load(tx, self.0.id, &self.1, self.2).await
    }
}
