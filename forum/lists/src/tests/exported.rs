//! The file of the participants: what stands in it beside the names.

use super::{Scene, rooms};
use forums::{Choice, Field, FieldKind};
use kernel::{
    Result, Text,
    db::{Chore, Json, Tx},
    rights::Role,
};
use registration::Answers;
use sheets::{As, read};
use uuid::Uuid;

/// Every category asks this, and everybody has answered that.
struct Asked(Vec<Field>, Answers);

impl Chore for Asked {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.sql("update form_version set fields = $1").bind(&Json(&self.0)).run().await?;
        tx.sql("update registration set answers = $1").bind(&Json(&self.1)).run().await?;
        Ok(())
    }
}

fn field(id: &str, kind: FieldKind, label: &str) -> Field {
    let choices = vec![Choice { id: "boat".into(), label: Text::new("en", "Yes, by boat"), closed: false }];
    Field {
        id: id.into(),
        kind,
        required: false,
        label: Text::parallel("en", [("en".into(), label.into()), ("pt".into(), format!("{label} (pt)"))]),
        help: Text::default(),
        choices: if kind == FieldKind::Choice { choices } else { vec![] },
    }
}

#[tokio::test]
async fn answers_have_columns_named_in_the_readers_language_and_nothing_of_them_is_calculated() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (list, _) = scene.look_through("Family name;Given name\nNagy;Éva\n").await;
        scene.let_in(&list, &[]).await;
        let fields = vec![
            field("boat", FieldKind::Choice, "Boat?"),
            field("needs", FieldKind::LongText, "Needs"),
            field("comes", FieldKind::Date, "Comes on"),
            field("side", FieldKind::Delegation, "Travels with"),
            field("passport_of", FieldKind::Country, "Passport of"),
            field("letter", FieldKind::File, "Letter"),
            field("consent", FieldKind::Consent, "Agrees"),
            field("portrait", FieldKind::Photo, "Portrait"),
            field("nothing", FieldKind::Text, "=1+1"),
        ];
        let slug = scene.slug.clone();
        let file = Uuid::new_v4().to_string();
        let answers = [
            ("boat", "boat"),
            ("needs", "=HYPERLINK(\"https://evil.example\")"),
            ("comes", "2027-05-14"),
            ("side", slug.as_str()),
            ("passport_of", "TR"),
            ("letter", file.as_str()),
            ("consent", "yes"),
            ("asked-before", "an old answer"),
        ];
        let answers = answers.into_iter().map(|(id, answer)| (id.to_owned(), answer.to_owned())).collect();
        scene.world.db().chore(Asked(fields, answers)).await.unwrap();
        let organiser = scene.world.with_role("Olga", Role::Organiser, None).await;
        scene.browser = scene.world.client().sign_in(organiser).await;
        for ending in ["xlsx", "csv"] {
            let path = scene.path(&format!("/participants.{ending}?language=pt"));
            let file = scene.browser.get(&path).await;
            assert_eq!(file.status, 200);
            let table = read(&file.bytes, &As::default()).unwrap();
            let row = &table.rows[0];
            let answered: Vec<&str> = (14..23).map(|column| row.cell(column)).collect();
            let wanted = [
                "Yes, by boat",
                "=HYPERLINK(\"https://evil.example\")",
                "2027-05-14",
                "Alto Rio",
                "Türkiye",
                "Yes",
                "Yes",
                "",
                "",
            ];
            assert_eq!(answered, wanted, "{ending}");
            assert_eq!(row.cell(23), "", "what no form asks any more is left out");
        }
        let csv = scene.browser.get(&scene.path("/participants.csv?language=pt")).await.body;
        assert!(csv.contains("Boat? (pt)") && csv.contains("'=1+1 (pt)"), "{csv}");
        assert!(csv.contains("'=HYPERLINK"), "{csv}");
        assert!(!csv.contains(&file), "a file is only said to be there: {csv}");
    })
    .await;
}

#[tokio::test]
async fn what_is_written_in_passports_and_telephone_numbers_stand_in_a_table_only_where_they_are_chosen() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let list = "Family name;Given name;Patronymic;Passport name;Date of birth;Telephone\n\
            Petrova;Anna;Ivanovna;PETROVA ANNA;1990-05-07;+7 700 000 00 00\n";
        let (list, _) = scene.look_through(list).await;
        scene.let_in(&list, &[]).await;
        let organiser = scene.world.with_role("Olga", Role::Organiser, None).await;
        scene.browser = scene.world.client().sign_in(organiser).await;
        let form = scene.browser.get(&scene.path("/lists")).await.body;
        assert!(
            form.contains("value=\"birth_date\"><span>") && form.contains("value=\"phone\"><span>"),
            "{form}"
        );

        let secret = ["Ivanovna", "PETROVA ANNA", "1990-05-07", "+7 700 000 00 00"];
        for ending in ["xlsx", "csv"] {
            let read_with = async |scene: &mut Scene, query: &str| {
                let path = scene.path(&format!("/participants.{ending}?{query}"));
                read(&scene.browser.get(&path).await.bytes, &As::default()).unwrap()
            };
            let plain = read_with(&mut scene, "language=en").await;
            let cells = |table: &sheets::Table| -> Vec<String> {
                (0..table.headers.len()).map(|column| table.rows[0].cell(column).to_owned()).collect()
            };
            assert!(!cells(&plain).iter().any(|cell| secret.contains(&cell.as_str())), "{ending}");
            let more = "language=en&more=patronymic&more=passport_name&more=birth_date&more=phone";
            let table = read_with(&mut scene, more).await;
            let headings = ["Patronymic", "Name as in the passport", "Date of birth", "Telephone"];
            assert_eq!(table.headers[14..18], headings, "{ending}");
            assert_eq!(cells(&table)[14..18], secret, "{ending}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_head_gets_no_answers_because_they_get_no_such_file() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        for ending in ["xlsx", "csv"] {
            let path = scene.path(&format!("/participants.{ending}"));
            assert_eq!(scene.browser.get(&path).await.status, 403);
        }
    })
    .await;
}
