//! Answers to questions that are not asked any more: they stay readable, are given out, and go with the person.

use super::{Scene, browser::rooms};
use crate::{Answers, RegistrationId, SetFile, privacy};
use forums::{Field, FieldKind};
use kernel::{
    Result, Text,
    db::{Chore, Json, Tx},
};
use people::PersonId;
use uuid::Uuid;
use world::on_both;

fn field(id: &str, kind: FieldKind, label: &str) -> Field {
    Field {
        id: id.into(),
        kind,
        required: false,
        label: Text::new("en", label),
        help: Text::default(),
        choices: vec![],
    }
}

/// Every form so far asked this, somebody has answered that, and the newest form of everybody asks nothing.
struct AskedNoMore(Vec<Field>, RegistrationId, Answers);

impl Chore for AskedNoMore {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (now, nothing) = (tx.now, Json(Vec::<Field>::new()));
        tx.sql("update form_version set fields = $1").bind(&Json(&self.0)).run().await?;
        tx.sql(
            "insert into form_version (category, version, fields, created_at)
             select id, version + 1, $1, $2 from category",
        )
        .bind(&nothing)
        .bind(now)
        .run()
        .await?;
        tx.sql("update category set version = version + 1").run().await?;
        tx.sql("update registration set answers = $2, form_version = form_version + 1 where id = $1")
            .bind(self.1)
            .bind(&Json(&self.2))
            .run()
            .await?;
        Ok(())
    }
}

async fn asked_no_more(scene: &Scene, id: RegistrationId, fields: Vec<Field>, answers: &[(&str, String)]) {
    let answers = answers.iter().map(|(id, answer)| ((*id).to_owned(), answer.clone())).collect();
    scene.world.db().chore(AskedNoMore(fields, id, answers)).await.unwrap();
}

#[tokio::test]
async fn an_answer_to_a_question_that_was_taken_away_is_read_under_its_old_label_and_its_document_downloaded()
{
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let ana = scene.nominate("Ana").await.id();
        let visa = scene.world.app.files.keep(b"%PDF-1.7 a visa").unwrap();
        let fields = vec![
            field("diet", FieldKind::Text, "What do you not eat?"),
            field("visa", FieldKind::File, "Your visa"),
        ];
        asked_no_more(&scene, ana, fields, &[("diet", "nuts".into()), ("visa", visa.to_string())]).await;
        let address = format!("/en/registration/{ana}");
        let mut head = scene.head().await;
        let page = head.get(&address).await;
        let old = page.between("id=\"no-longer-asked\"", "</section>");
        assert!(old.contains("What do you not eat?") && old.contains("nuts"), "{old}");
        assert!(old.contains(&format!("{address}/file/visa")), "{old}");
        assert!(!old.contains(&visa.to_string()), "a file is no answer in words: {old}");
        let given = head.get(&format!("{address}/file/visa")).await;
        assert_eq!((given.status, given.bytes.as_ref()), (200, &b"%PDF-1.7 a visa"[..]));
    })
    .await;
}

#[tokio::test]
async fn an_answer_in_words_gives_nobody_a_file() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let ana = scene.nominate("Ana").await.id();
        let others = scene.world.app.files.keep(b"somebody else's").unwrap();
        let fields = vec![field("note", FieldKind::File, "A note"), field("note", FieldKind::Text, "A note")];
        asked_no_more(&scene, ana, fields, &[("note", others.to_string())]).await;
        let given = scene.head().await.get(&format!("/en/registration/{ana}/file/note")).await;
        assert_eq!(given.status, 404);
    })
    .await;
}

#[tokio::test]
async fn the_download_of_ones_data_says_what_was_asked_before() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let ana = scene.nominate("Ana").await.id();
        let fields = vec![field("diet", FieldKind::Text, "What do you not eat?")];
        asked_no_more(&scene, ana, fields, &[("diet", "nuts".into())]).await;
        let person = scene.person_of(ana).await;
        let mut tx = scene.world.db().read().await.unwrap();
        let held = privacy::held(&mut tx, person).await.unwrap();
        assert_eq!(held[0]["answers"]["diet"], "nuts");
        let question = &held[0]["questions"][0];
        assert_eq!((&question["id"], &question["still_asked"]), (&"diet".into(), &false.into()));
        assert!(question["question"].to_string().contains("What do you not eat?"), "{question}");
    })
    .await;
}

/// The room forgets a person, without the others.
struct Erase(PersonId);

impl Chore for Erase {
    type Out = Vec<Uuid>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        crate::erase(tx, self.0).await
    }
}

#[tokio::test]
async fn documents_that_were_replaced_go_with_the_person_and_those_of_others_stay() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let (ana, bea) = (scene.nominate("Ana").await.id(), scene.nominate("Bea").await.id());
        asked_no_more(&scene, ana, vec![field("visa", FieldKind::File, "Your visa")], &[]).await;
        let set = async |registration, file| {
            let act = SetFile {
                forum: scene.world.forum.clone(),
                registration,
                field: "visa".into(),
                file,
                home: None,
            };
            scene.world.db().act(&scene.organiser, act).await.unwrap();
        };
        let [first, second, of_bea] = [Uuid::from_u128(1), Uuid::from_u128(2), Uuid::from_u128(3)];
        set(bea, of_bea).await;
        // As if Ana's journal named what is Bea's: a record that was taken apart again leaves its words behind.
        for file in [of_bea, first, second] {
            set(ana, file).await;
        }
        let person = scene.person_of(ana).await;
        let mut gone = scene.world.db().chore(Erase(person)).await.unwrap();
        gone.sort_unstable();
        gone.dedup();
        assert_eq!(gone, [first, second]);
    })
    .await;
}
