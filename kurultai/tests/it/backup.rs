//! Everything into one file while the house works, and back: whole, checked, on either engine, and without those who
//! were erased since.

use crate::{journey::files_below_with, whole_house};
use house::backup::{self, Made, Restored, Target};
use kernel::{config::Config, db::Db, journal::Fault, rights::By};
use people::{Names, NewPerson};
use registration::{Entry, Nominate, RegistrationId, SetPhoto, Source, Whom};
use std::{
    collections::BTreeMap,
    io::Read,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
};
use world::{Empty, World, empty_on_each, on_both};

const PASSPHRASE: &str = "nine cups of green tea";
/// A name that stands nowhere else in the house.
const FAMILY: &str = "Сейітқамалұлы";

async fn backed_up(world: &World, file: &Path) -> Made {
    let data = &world.app.config.data;
    backup::write_barely_sealed(world.db(), data, file, PASSPHRASE).await.expect("a backup")
}

fn target(empty: &Empty) -> Target {
    Target { data: empty.data.path().to_path_buf(), database_url: empty.database_url.clone(), force: false }
}

async fn restored(file: &Path, empty: &Empty) -> Restored {
    let restored = backup::restore(file, &target(empty), PASSPHRASE).await.expect("it is restored");
    assert_eq!(restored.verdict.faults, [], "the journal holds");
    restored
}

async fn opened(empty: &Empty) -> Db {
    let config = Config {
        data: empty.data.path().to_path_buf(),
        database_url: empty.database_url.clone(),
        ..Config::default()
    };
    house::serve::open(&config).await.expect("the restored database opens")
}

/// Somebody of the first category, without a delegation, so that there is always a place.
async fn nominate(world: &World, family: &str, number: usize) -> RegistrationId {
    let new = NewPerson {
        names: Names { family_name: family.into(), given_name: "Данияр".into(), ..Names::default() },
        email: Some(format!("person-{number}@example.org")),
        mailbox_own: true,
        language: "kk".into(),
        birth_date: None,
    };
    let entry = Entry::new(Whom::New(new), world.categories().await[0].id, Source::Nominated);
    let act = Nominate { forum: world.forum.clone(), entry };
    world.db().act(&By::Console, act).await.expect("a registration").id()
}

fn file_in(folder: &tempfile::TempDir) -> PathBuf {
    folder.path().join("all.kurultai")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_under_load_holds_every_act_that_was_answered_before_it_began() {
    on_both(whole_house, async |world| {
        let (world, folder) = (Arc::new(world), tempfile::tempdir().expect("a folder"));
        let answered: Arc<Mutex<Vec<RegistrationId>>> = Arc::default();
        let stop = Arc::new(AtomicBool::new(false));
        let enough = Arc::new(tokio::sync::Notify::new());
        let load: Vec<_> = (0..4)
            .map(|worker| {
                let (world, answered, stop, enough) =
                    (world.clone(), answered.clone(), stop.clone(), enough.clone());
                tokio::spawn(async move {
                    for number in 0.. {
                        if stop.load(SeqCst) {
                            return;
                        }
                        let id = nominate(&world, "Толегенов", worker * 1_000_000 + number).await;
                        let mut answered = answered.lock().expect("nobody panics holding it");
                        answered.push(id);
                        if answered.len() == 40 {
                            enough.notify_one();
                        }
                    }
                })
            })
            .collect();
        enough.notified().await;
        let before = answered.lock().expect("nobody panics holding it").clone();
        let made = backed_up(&world, &file_in(&folder)).await;
        stop.store(true, SeqCst);
        for worker in load {
            worker.await.expect("the load went well");
        }
        let after = answered.lock().expect("nobody panics holding it").len();
        assert!(after > before.len(), "nobody acted while the backup was made");
        let head = made.head().expect("the journal has a head");
        assert!(head.last >= before.len() as i64, "the head covers what was answered before");
        for empty in empty_on_each().await {
            restored(&file_in(&folder), &empty).await;
            let db = opened(&empty).await;
            let mut tx = db.read().await.expect("a reader");
            for id in &before {
                assert!(registration::by_id(&mut tx, *id).await.expect("a row").is_some(), "{id} is missing");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_restored_is_what_was_backed_up_on_whichever_engine() {
    on_both(whole_house, async |world| {
        let folder = tempfile::tempdir().expect("a folder");
        let photo = world.app.files.keep(b"a photo").expect("a file");
        for number in 0..3 {
            nominate(&world, "Толегенов", number).await;
        }
        world.work().await;
        let made = backed_up(&world, &file_in(&folder)).await;
        assert_eq!(made.manifest.files, 1);
        for empty in empty_on_each().await {
            restored(&file_in(&folder), &empty).await;
            let kept =
                kernel::files::Files::open(empty.data.path()).expect("files").read(photo).expect("a file");
            assert_eq!(kept.as_deref(), Some(&b"a photo"[..]));
            for key in ["journal.key", "tickets.key", "seal.key"] {
                let of = |data: &Path| std::fs::read(data.join("keys").join(key)).expect("a key");
                assert_eq!(of(empty.data.path()), of(&world.app.config.data), "{key}");
            }
            // A backup of what was restored has the same rows; only the journal was sealed anew.
            let again = folder.path().join("again.kurultai");
            let db = opened(&empty).await;
            let data = empty.data.path();
            let remade = backup::write_barely_sealed(&db, data, &again, PASSPHRASE).await.expect("a backup");
            assert_eq!(remade.manifest.tables, made.manifest.tables);
            assert_eq!(lines_of(&again), lines_of(&file_in(&folder)));
        }
    })
    .await;
}

/// The rows of every table of a backup, sorted; JSON without its blanks, which PostgreSQL writes in its own way.
fn lines_of(file: &Path) -> BTreeMap<String, Vec<String>> {
    let mut tables = BTreeMap::new();
    for (name, bytes) in members(file) {
        if let Some(table) = name.strip_prefix("tables/") {
            let mut text = String::new();
            flate2::read::GzDecoder::new(bytes.as_slice()).read_to_string(&mut text).expect("text");
            let mut lines: Vec<String> = text.lines().map(normal).collect();
            lines.sort();
            tables.insert(table.to_owned(), lines);
        }
    }
    tables
}

fn normal(line: &str) -> String {
    let mut row: Vec<serde_json::Value> = serde_json::from_str(line).expect("a row");
    for cell in &mut row {
        if let Some(inner) = cell.as_str().and_then(|it| serde_json::from_str::<serde_json::Value>(it).ok())
            && (inner.is_object() || inner.is_array())
        {
            *cell = inner;
        }
    }
    serde_json::Value::Array(row).to_string()
}

fn members(file: &Path) -> Vec<(String, Vec<u8>)> {
    let mut archive = tar::Archive::new(std::fs::File::open(file).expect("the backup"));
    let entries = archive.entries().expect("members").map(|entry| {
        let mut entry = entry.expect("a member");
        let name = entry.path().expect("a name").display().to_string();
        let mut bytes = vec![];
        entry.read_to_end(&mut bytes).expect("its bytes");
        (name, bytes)
    });
    entries.collect()
}

/// The same backup with its members as somebody else would have them.
fn forged(file: &Path, forge: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>>) -> PathBuf {
    let forged = file.with_extension("forged");
    let mut archive = tar::Builder::new(std::fs::File::create(&forged).expect("a file"));
    for (name, bytes) in members(file) {
        if let Some(bytes) = forge(&name, bytes) {
            let mut header = tar::Header::new_gnu();
            header.set_size(bytes.len() as u64);
            header.set_mode(0o600);
            archive.append_data(&mut header, &name, bytes.as_slice()).expect("a member");
        }
    }
    archive.finish().expect("an archive");
    forged
}

async fn refused(file: &Path, empty: &Empty, passphrase: &str) -> String {
    let refused = backup::restore(file, &target(empty), passphrase).await.expect_err("it is refused");
    for name in ["kurultai.db", "keys", "files", "restoring"] {
        assert!(!empty.data.path().join(name).exists(), "{name} was touched");
    }
    format!("{refused:#}")
}

#[tokio::test]
async fn a_backup_that_was_changed_is_refused_before_anything_is_touched() {
    on_both(whole_house, async |world| {
        let folder = tempfile::tempdir().expect("a folder");
        let file = file_in(&folder);
        backed_up(&world, &file).await;
        let empty = &empty_on_each().await[0];

        let changed = forged(&file, |name, mut bytes| {
            if name == "tables/forum.jsonl.gz" {
                let last = bytes.len() - 1;
                bytes[last] ^= 1;
            }
            Some(bytes)
        });
        let why = refused(&changed, empty, PASSPHRASE).await;
        assert!(why.contains("tables/forum.jsonl.gz was changed"), "{why}");

        let missing = forged(&file, |name, bytes| (name != "tables/forum.jsonl.gz").then_some(bytes));
        let why = refused(&missing, empty, PASSPHRASE).await;
        assert!(why.contains("tables/forum.jsonl.gz is missing"), "{why}");

        let excused = forged(&file, |name, bytes| {
            let text = || String::from_utf8(bytes.clone()).expect("text").replace("SQLite", "SQLight");
            Some(if name == "manifest.json" { format!("{} ", text()).into_bytes() } else { bytes })
        });
        let why = refused(&excused, empty, PASSPHRASE).await;
        assert!(why.contains("not signed"), "{why}");

        let half = folder.path().join("half.kurultai");
        let whole = std::fs::read(&file).expect("the backup");
        std::fs::write(&half, &whole[..whole.len() / 2]).expect("half of it");
        let why = refused(&half, empty, PASSPHRASE).await;
        assert!(why.contains("not a whole backup"), "{why}");
    })
    .await;
}

#[tokio::test]
async fn another_passphrase_is_told_so() {
    on_both(whole_house, async |world| {
        let folder = tempfile::tempdir().expect("a folder");
        backed_up(&world, &file_in(&folder)).await;
        let empty = &empty_on_each().await[0];
        let why = refused(&file_in(&folder), empty, "ten cups of black tea").await;
        assert_eq!(why, "the passphrase is not the one that sealed this backup's keys");
    })
    .await;
}

#[tokio::test]
async fn a_passphrase_is_as_slow_to_guess_as_is_recommended() {
    on_both(whole_house, async |world| {
        let folder = tempfile::tempdir().expect("a folder");
        let file = file_in(&folder);
        let data = &world.app.config.data;
        backup::write(world.db(), data, &file, PASSPHRASE).await.expect("a backup");
        let (_, sealed) =
            members(&file).into_iter().find(|(name, _)| name == "keys.sealed").expect("the keys");
        let sealed: serde_json::Value = serde_json::from_slice(&sealed).expect("JSON");
        let asked = ["kdf", "memory_kib", "passes", "lanes"].map(|it| sealed[it].clone());
        assert_eq!(asked, ["argon2id".into(), serde_json::json!(64 * 1024), 3.into(), 4.into()]);
        restored(&file, &empty_on_each().await[0]).await;
    })
    .await;
}

#[tokio::test]
async fn an_older_backup_that_is_restored_erases_again() {
    on_both(whole_house, async |world| {
        let folder = tempfile::tempdir().expect("a folder");
        let id = nominate(&world, FAMILY, 1).await;
        world.work().await;
        // Of the first photo nothing but the journal knows any more.
        for which in ["earlier", "present"] {
            let photo =
                world.app.files.keep(format!("{which} photo of {FAMILY}").as_bytes()).expect("a file");
            let act = SetPhoto { forum: world.forum.clone(), registration: id, photo, home: None };
            world.db().act(&By::Console, act).await.expect("a photo");
        }
        let made = backed_up(&world, &file_in(&folder)).await;
        assert_eq!(made.manifest.files, 2);
        let mut tx = world.db().read().await.expect("a reader");
        let person = registration::by_id(&mut tx, id).await.expect("a row").expect("a registration").person;
        drop(tx);
        house::privacy::erase_for_good(&world.app, &By::Console, person).await.expect("erased");
        for empty in empty_on_each().await {
            // The list of the erased outlives the database that it is about.
            let list = std::fs::read(world.app.config.data.join("erased.txt")).expect("the list");
            std::fs::write(empty.data.path().join("erased.txt"), list).expect("it stays");
            let restored = restored(&file_in(&folder), &empty).await;
            assert_eq!(restored.erased_again, 1);
            assert_eq!(files_below_with(empty.data.path(), FAMILY), Vec::<String>::new());
            let db = opened(&empty).await;
            let mut tx = db.read().await.expect("a reader");
            let known =
                people::by_id(&mut tx, person).await.expect("a row").expect("what is left of a person");
            assert!(known.erased_at.is_some() && !known.family_name.contains(FAMILY));
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_there_is_replaced_only_when_told_so() {
    on_both(whole_house, async |world| {
        let folder = tempfile::tempdir().expect("a folder");
        nominate(&world, "Толегенов", 1).await;
        backed_up(&world, &file_in(&folder)).await;
        for empty in empty_on_each().await {
            restored(&file_in(&folder), &empty).await;
            let again = backup::restore(&file_in(&folder), &target(&empty), PASSPHRASE).await;
            let why = again.expect_err("it is not empty").to_string();
            assert!(why.contains("--force"), "{why}");
            let forced = Target { force: true, ..target(&empty) };
            let restored =
                backup::restore(&file_in(&folder), &forced, PASSPHRASE).await.expect("it is replaced");
            assert_eq!(restored.verdict.faults, Vec::<Fault>::new());
        }
    })
    .await;
}
