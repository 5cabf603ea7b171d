use crate::mailbox::{asked_link, newest_letter, room};
use kernel::{
    Result,
    db::{Act, Chore, Tx},
    journal::{self, Subject},
    rights::{By, Role},
};
use people::PersonId;
use uuid::Uuid;

/// Erases without saying so in the journal.
pub struct Erase(pub PersonId);

impl Chore for Erase {
    type Out = Vec<Uuid>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        people::erase(tx, self.0).await
    }
}

/// The act as the binary makes it of all rooms.
struct EraseAct(PersonId);

impl Act for EraseAct {
    type Out = Vec<Uuid>;
    const VERB: &'static str = "person.erased";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        tx.about(Subject::new("person", self.0.0));
        people::erase(tx, self.0).await
    }
}

struct SetPhoto(PersonId, Uuid);

impl Act for SetPhoto {
    type Out = Option<Uuid>;
    const VERB: &'static str = "person.photo_set";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<Option<Uuid>> {
        people::set_photo(tx, self.0, Some(self.1)).await
    }
}

#[tokio::test]
async fn a_person_downloads_what_is_held_about_them_and_nobody_elses() {
    world::on_both(room, async |world| {
        let (aigul, _) = (world.person("Aigul").await, world.person("Boris").await);
        asked_link(&world, "aigul@example.org", aigul).await;
        asked_link(&world, "boris@example.org", aigul).await;
        let mut browser = world.client().sign_in(aigul).await;
        browser.post("/en/account/language", &[("language", "pt")]).await;
        let file = browser.get("/en/account/data/download").await;
        assert_eq!(file.headers["content-type"], "application/json; charset=utf-8");
        for held in [
            "Aigul",
            "aigul@example.org",
            "people.sign_in",
            "\"a test\"",
            "person.language_chosen",
            "created_at",
        ] {
            assert!(file.body.contains(held), "{held} is missing in {}", file.body);
        }
        assert!(!file.body.to_ascii_lowercase().contains("boris"));
    })
    .await;
}

#[tokio::test]
async fn a_new_photo_answers_the_old_file_and_is_shown_to_its_person() {
    world::on_both(room, async |world| {
        let aigul = world.person("Aigul").await;
        let (first, second) = (world.app.files.keep(b"one").unwrap(), world.app.files.keep(b"two").unwrap());
        assert_eq!(world.db().act(&By::Console, SetPhoto(aigul, first)).await.unwrap(), None);
        assert_eq!(world.db().act(&By::Console, SetPhoto(aigul, second)).await.unwrap(), Some(first));
        let mut browser = world.client().sign_in(aigul).await;
        assert_eq!(browser.get("/en/account/data/photo").await.bytes, b"two");
        assert_eq!(world.client().get("/en/account/data/photo").await.status, 401);
    })
    .await;
}

#[tokio::test]
async fn erasing_leaves_no_trace_of_the_person_and_a_sound_journal() {
    world::on_both(room, async |world| {
        let aigul = world.with_role("Aigul", Role::Organiser, None).await;
        let photo = world.app.files.keep(b"a face").unwrap();
        world.db().act(&By::Console, SetPhoto(aigul, photo)).await.unwrap();
        let link = asked_link(&world, "aigul@example.org", aigul).await;
        let mut browser = world.client().sign_in(aigul).await;
        browser.post("/en/account/language", &[("language", "pt")]).await;
        journal::seal(world.db(), &world.app.keys.journal).await.unwrap();

        let files = world.db().act(&By::Console, EraseAct(aigul)).await.unwrap();
        people::remove_files(&world.app, &files).unwrap();
        people::remove_files(&world.app, &files).unwrap();
        world.app.sessions.forget();

        assert!(world.app.files.read(photo).unwrap().is_none());
        let outbox = std::fs::read_dir(world.app.config.data.join("outbox")).unwrap();
        assert_eq!(outbox.count(), 0, "letters in the folder are gone too");
        assert_eq!(browser.get("/en/account").await.status, 401);
        assert_eq!(world.client().post(&link, &[]).await.status, 410);
        assert!(newest_letter(&world, aigul).await.is_none());
        let mut tx = world.db().read().await.unwrap();
        let row = people::by_id(&mut tx, aigul).await.unwrap().unwrap();
        assert_eq!((row.name.as_str(), row.email, row.photo, row.fold.as_str()), ("—", None, None, ""));
        assert!(row.erased_at.is_some());
        let held = people::held(&mut tx, aigul).await.unwrap().to_string();
        assert!(!held.contains("Aigul") && !held.contains("aigul"), "{held}");
        drop(tx);

        let again = world.db().act(&By::Console, EraseAct(aigul)).await.unwrap();
        assert!(again.is_empty());
        world.work().await;
        journal::seal(world.db(), &world.app.keys.journal).await.unwrap();
        let verdict =
            journal::verify(world.db(), &world.app.keys.journal.verifying_key(), None).await.unwrap();
        assert_eq!(verdict.faults, []);
    })
    .await;
}
