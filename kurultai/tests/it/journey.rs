//! One person from nomination to the door, and out of the house for good.

use crate::whole_house;
use accreditation::acts::Take;
use door::{Scan, Shown, Verdict, Way};
use forums::{Field, FieldKind};
use kernel::{
    db::{Chore, Tx},
    journal::{seal, verify},
    letters,
    rights::{By, Role},
};
use people::{Names, NewPerson};
use registration::{Entry, Nominate, RegistrationId, SetFile, SetPhoto, Source, Whom};
use uuid::Uuid;
use world::{World, on_both};

/// A name that stands nowhere else in the house.
const FAMILY: &str = "Құрманғазықызы";
const MAILBOX: &str = "aigul.only.here@example.org";

/// The checkpoints of the small example.
struct Doors(forums::ForumId);

impl Chore for Doors {
    type Out = Vec<String>;

    async fn run(&self, tx: &mut Tx) -> kernel::Result<Vec<String>> {
        door::load(tx, self.0, &world::example(), false).await
    }
}

async fn nominated(world: &World) -> RegistrationId {
    let delegation = world.delegations().await[0].id;
    let head = world.with_role("Head", Role::Head, Some(delegation.0)).await;
    let new = NewPerson {
        names: Names {
            family_name: FAMILY.into(),
            given_name: "Айгүл".into(),
            latin_family: "Qurmanghazyqyzy".into(),
            latin_given: "Aigul".into(),
            ..Names::default()
        },
        email: Some(MAILBOX.into()),
        mailbox_own: true,
        language: "en".into(),
        birth_date: None,
    };
    let mut entry = Entry::new(Whom::New(new), world.categories().await[0].id, Source::Nominated);
    entry.delegation = Some(delegation);
    entry.home = Some(world.app.config.public_url());
    let entered =
        world.db().act(&world.by(head).await, Nominate { forum: world.forum.clone(), entry }).await.unwrap();
    world.work().await;
    entered.id()
}

async fn accredited(world: &World) -> RegistrationId {
    let id = nominated(world).await;
    let mut tx = world.db().read().await.unwrap();
    let steps = forums::steps(&mut tx, world.forum.id).await.unwrap();
    drop(tx);
    for step in steps {
        let take = Take {
            forum: world.forum.clone(),
            registration: id,
            seen_place: step.place - 1,
            reason: String::new(),
        };
        world.db().act(&By::Console, take).await.unwrap();
    }
    world.work().await;
    id
}

/// Moves the clock to noon of the forum's first day.
fn the_day_comes(world: &World) {
    let noon =
        world.forum.starts_on.at(12, 0, 0, 0).to_zoned_datetime(world.forum.time_zone()).unwrap().timestamp();
    world.later(noon.duration_since(world.db().clock.now()));
}

async fn scanned(world: &World, code: &str) -> Verdict {
    world.db().chore(Doors(world.forum.id)).await.unwrap();
    let mut tx = world.db().read().await.unwrap();
    let checkpoints = door::checkpoints(&mut tx, world.forum.id.0).await.unwrap();
    let checkpoint = checkpoints
        .iter()
        .find(|it| it.starts_on == world.forum.starts_on)
        .expect("a checkpoint of the first day");
    let scan = Scan {
        id: Uuid::new_v4(),
        forum: world.forum.id.0,
        checkpoint: checkpoint.id,
        shown: Shown::read(&world.app, code),
        way: Way::In,
        scanned_at: tx.now,
    };
    drop(tx);
    door::scan(&world.app, &By::Console, scan).await.unwrap().record.verdict
}

async fn ticket_of(world: &World, id: RegistrationId) -> String {
    let mut tx = world.db().read().await.unwrap();
    let ticket = badges::valid(&mut tx, id).await.unwrap().expect("whoever is accredited has a ticket");
    badges::address(&world.app, &ticket).unwrap()
}

#[tokio::test]
async fn a_person_goes_from_nomination_to_the_door() {
    on_both(whole_house, async |world| {
        let id = accredited(&world).await;
        let code = ticket_of(&world, id).await;
        the_day_comes(&world);
        assert_eq!(scanned(&world, &code).await, Verdict::Ok);
        assert_eq!(scanned(&world, &code).await, Verdict::AlreadyInside);
    })
    .await;
}

#[tokio::test]
async fn nobody_enters_who_is_not_cleared() {
    on_both(whole_house, async |world| {
        let id = nominated(&world).await;
        let mut tx = world.db().read().await.unwrap();
        assert!(badges::valid(&mut tx, id).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test]
async fn every_letter_of_the_way_is_sent() {
    on_both(whole_house, async |world| {
        accredited(&world).await;
        let mut tx = world.db().read().await.unwrap();
        let sent = letters::outbox(&mut tx, world.forum.id.0, None, 0, 50).await.unwrap();
        let kinds: Vec<&str> = sent
            .iter()
            .filter(|letter| letter.address == MAILBOX)
            .map(|letter| letter.kind.as_str())
            .collect();
        assert!(kinds.iter().any(|kind| kind.starts_with("registration.")), "{kinds:?}");
        assert!(kinds.contains(&"accreditation.accredited"), "{kinds:?}");
        assert!(kinds.contains(&"ticket.ready"), "{kinds:?}");
        assert!(sent.iter().all(|letter| letter.standing == letters::Standing::Sent), "{sent:?}");
    })
    .await;
}

#[tokio::test]
async fn who_erases_somebody_is_told_before_of_their_ticket_and_of_each_time_that_it_was_read() {
    on_both(whole_house, async |world| {
        let id = accredited(&world).await;
        let code = ticket_of(&world, id).await;
        the_day_comes(&world);
        for _ in 0..2 {
            scanned(&world, &code).await;
        }
        let mut tx = world.db().read().await.unwrap();
        let person = registration::by_id(&mut tx, id).await.unwrap().unwrap().person;
        drop(tx);
        let organiser = world.with_role("Olga", Role::Organiser, None).await;
        let page = world.client().sign_in(organiser).await.get(&format!("/en/people/{person}/erase")).await;
        for line in [
            "<dt>Registrations</dt><dd>1</dd>",
            "<dt>Tickets</dt><dd>1</dd>",
            "<dt>Readings at the door</dt><dd>2</dd>",
        ] {
            assert!(page.body.contains(line), "{line}: {}", page.body);
        }
    })
    .await;
}

#[tokio::test]
async fn no_byte_of_an_erased_person_is_left_and_the_journal_holds() {
    on_both(whole_house, async |world| {
        let id = accredited(&world).await;
        let code = ticket_of(&world, id).await;
        the_day_comes(&world);
        scanned(&world, &code).await;
        world.work().await;
        seal(world.db(), &world.app.keys.journal).await.unwrap();
        let mut tx = world.db().read().await.unwrap();
        let person = registration::by_id(&mut tx, id).await.unwrap().unwrap().person;
        drop(tx);
        assert!(changed_by_a_program(&world, person).await.contains(FAMILY));
        with_files(&world, id).await;
        assert_eq!(files_below_with(&world.app.config.data.join("files"), FAMILY).len(), 4);
        let everywhere = tables_with(&world, FAMILY).await;
        for table in ["idempotency", "journal_personal", "letter", "person"] {
            assert!(
                everywhere.iter().any(|it| it == table),
                "{table} had nothing to be erased: {everywhere:?}"
            );
        }
        assert_eq!(found_by_name(&world).await, 1);
        let mut tx = world.db().read().await.unwrap();
        let counts = registration::counts(&mut tx, world.forum.id).await.unwrap();
        drop(tx);

        house::privacy::erase_for_good(&world.app, &By::Console, person).await.unwrap();

        for needle in [FAMILY, "Айгүл", "Qurmanghazyqyzy", "Aigul", "Tileuqyzy", MAILBOX] {
            assert_eq!(files_with(&world, needle), Vec::<String>::new(), "{needle}");
            assert_eq!(tables_with(&world, needle).await, Vec::<String>::new(), "{needle}");
        }
        assert_eq!(std::fs::read_dir(world.app.config.data.join("files")).unwrap().count(), 0);
        assert_eq!(found_by_name(&world).await, 0, "nor is anybody found by what they were called");
        let mut tx = world.db().read().await.unwrap();
        assert_eq!(registration::counts(&mut tx, world.forum.id).await.unwrap(), counts);
        drop(tx);
        world.db().live.tell_news(world.db()).await.unwrap();
        let verdict = verify(world.db(), &world.app.keys.journal.verifying_key(), None).await.unwrap();
        assert_eq!(verdict.faults, []);
    })
    .await;
}

/// What a program is told that changes a person: an answer that is kept, to be given again.
async fn changed_by_a_program(world: &World, person: people::PersonId) -> String {
    let act = api::tokens::CreateToken {
        name: "Sync".into(),
        scopes: vec!["people:write".into()],
        forum: None,
        lasts: None,
    };
    let token = world.db().act(&By::Console, act).await.unwrap();
    let mut program = world
        .client()
        .with_header("authorization", &format!("Bearer {}", token.secret))
        .with_header("idempotency-key", "one")
        .with_header("if-match", "*");
    let (path, body) = (format!("/api/v1/people/{person}"), br#"{"patronymic": "Tileuqyzy"}"#.to_vec());
    let answer = program.send(axum::http::Method::PATCH, &path, Some("application/json"), body).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.body
}

/// A photo and a document, each after another one that only the journal still names.
pub(crate) async fn with_files(world: &World, registration: RegistrationId) {
    world.db().chore(AsksForAVisa).await.unwrap();
    for what in ["earlier", "present"] {
        let keep =
            |kind: &str| world.app.files.keep(format!("{what} {kind} of {FAMILY}").as_bytes()).unwrap();
        let (photo, file, forum) = (keep("photo"), keep("visa"), world.forum.clone());
        let act = SetPhoto { forum: forum.clone(), registration, photo, home: None };
        world.db().act(&By::Console, act).await.unwrap();
        let act = SetFile { forum, registration, field: "visa".into(), file, home: None };
        world.db().act(&By::Console, act).await.unwrap();
    }
}

/// Every category asks for a document.
struct AsksForAVisa;

impl Chore for AsksForAVisa {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        let visa = Field {
            id: "visa".into(),
            kind: FieldKind::File,
            required: false,
            label: kernel::Text::new("en", "Your visa"),
            help: kernel::Text::default(),
            choices: vec![],
        };
        tx.sql("update form_version set fields = $1").bind(&kernel::db::Json(vec![visa])).run().await?;
        Ok(())
    }
}

/// Tables that have these letters in any cell, on whichever engine.
async fn tables_with(world: &World, needle: &str) -> Vec<String> {
    let mut tx = world.db().read().await.unwrap();
    let mut found = vec![];
    for table in tx.tables().await.unwrap() {
        let mut has = false;
        let mut look = |row: Vec<serde_json::Value>| {
            has |= row.iter().filter_map(|cell| cell.as_str()).any(|text| {
                // What is no text is told in base64.
                let bytes = data_encoding::BASE64.decode(text.as_bytes()).unwrap_or_default();
                text.contains(needle) || String::from_utf8_lossy(&bytes).contains(needle)
            });
            Ok(())
        };
        tx.each_row(&table, &mut look).await.unwrap();
        if has {
            found.push(table.name);
        }
    }
    found
}

/// How many are found by that name as one types it, in the memory of this node.
async fn found_by_name(world: &World) -> usize {
    world.db().live.tell_news(world.db()).await.unwrap();
    let forum = world.forum.id.0;
    let search = people::register::Search::of("Qurmanghazyqyzy", 10, "en");
    people::register::find(&world.app, forum, search, |_| true).await.unwrap().len()
}

/// Files of the data folder (database, log, outbox, photos …) that contain these bytes.
fn files_with(world: &World, needle: &str) -> Vec<String> {
    files_below_with(&world.app.config.data, needle)
}

/// Files of a folder that contain these bytes.
pub(crate) fn files_below_with(folder: &std::path::Path, needle: &str) -> Vec<String> {
    fn walk(folder: &std::path::Path, needle: &[u8], found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                walk(&entry, needle, found);
            } else if std::fs::read(&entry).unwrap().windows(needle.len()).any(|window| window == needle) {
                found.push(entry.display().to_string());
            }
        }
    }
    let mut found = vec![];
    walk(folder, needle.as_bytes(), &mut found);
    found
}
