//! What the form of a category asks is changed on its page, beside others, and beside the forum's folder.

use super::{Sent, folders::loaded, house, organiser, page_of};
use folder::Folder;
use forums::{AskToo, Category, Field, FieldKind, RemoveQuestion, WriteQuestion};
use kernel::{
    Error, Result, Text,
    db::{Chore, Json, Tx},
    rights::{By, Role},
};
use serde_json::{Value, json};
use uuid::Uuid;
use world::{Client, World, example, on_both};

const FORM: &str = "/en/details/form/delegate";
const BOAT: &str = "/en/details/form/delegate/question/boat";

async fn category(world: &World, slug: &str) -> Category {
    world.categories().await.into_iter().find(|it| it.slug == slug).expect("a category")
}

/// What a category asks in the newest version of its form.
async fn asked(world: &World, slug: &str) -> Vec<Field> {
    let category = category(world, slug).await;
    let mut tx = world.db().read().await.expect("a reader");
    forums::form(&mut tx, category.id, category.version).await.expect("a form").to_vec()
}

async fn ids(world: &World, slug: &str) -> Vec<String> {
    asked(world, slug).await.into_iter().map(|it| it.id).collect()
}

/// The form of a new question of a kind, with its label in English.
async fn new(client: &mut Client, kind: &str, label: &str) -> Sent {
    Sent::of(&client.get(&format!("{FORM}/new?kind={kind}")).await).with("label-en", label)
}

async fn add(client: &mut Client, form: &Sent) -> u16 {
    form.to(client, &format!("{FORM}/question")).await.status
}

/// The folder as it is given out now.
async fn given_out(world: &World) -> Folder {
    let mut tx = world.db().read().await.expect("a reader");
    forums::folder_of(&mut tx, &world.forum).await.expect("a folder")
}

/// Somebody takes part and has chosen to come by land.
struct ComesByLand(Uuid, Category, forums::ForumId);

impl Chore for ComesByLand {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (id, now) = (tx.new_id(), tx.now);
        tx.sql(
            "insert into registration (id, forum, person, category, position, answers, form_version, standing, source,
               created_at, changed_at)
             values ($1, $2, $3, $4, $5, $6, $7, 'active', 'desk', $8, $8)",
        )
        .bind(id)
        .bind(self.2)
        .bind(self.0)
        .bind(self.1.id)
        .bind(&Json(Text::default()))
        .bind(&Json(json!({"boat": "land"})))
        .bind(self.1.version)
        .bind(now)
        .run()
        .await?;
        Ok(())
    }
}

async fn somebody_comes_by_land(world: &World) {
    let (person, category) = (world.person("Ana").await, category(world, "delegate").await);
    world.db().chore(ComesByLand(person.0, category, world.forum.id)).await.expect("an answer");
}

#[tokio::test]
async fn a_question_is_added_in_two_languages_at_the_end_of_a_new_version_of_the_form() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let before = category(&world, "delegate").await.version;
        let form = new(&mut client, "text", "What do you not eat?").await.with("label-es", "¿Qué no come?");
        assert_eq!(add(&mut client, &form).await, 303);
        let field = asked(&world, "delegate").await.pop().expect("a question");
        assert_eq!((field.id.as_str(), field.kind), ("what_do_you_not_eat", FieldKind::Text));
        assert_eq!(field.label.in_lang("es", &[]), "¿Qué no come?");
        assert_eq!(category(&world, "delegate").await.version, before + 1);
        assert!(page_of(&mut client, FORM).await.contains("What do you not eat?"));
        assert_eq!(ids(&world, "guest").await, Vec::<String>::new(), "another category asks what it did");
    })
    .await;
}

#[tokio::test]
async fn the_same_form_sent_twice_adds_one_question() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let form = new(&mut client, "date", "When do you arrive?").await;
        assert_eq!((add(&mut client, &form).await, add(&mut client, &form).await), (303, 303));
        assert_eq!(ids(&world, "delegate").await, ["boat", "when_do_you_arrive"]);
    })
    .await;
}

#[tokio::test]
async fn a_question_without_words_or_without_answers_to_choose_from_is_not_kept() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let nameless = new(&mut client, "text", "").await.to(&mut client, &format!("{FORM}/question")).await;
        assert!(nameless.status == 422 && nameless.body.contains("error-summary"), "{}", nameless.body);
        let form = new(&mut client, "choice", "Which one?").await;
        let refused = form.to(&mut client, &format!("{FORM}/question")).await;
        assert!(
            refused.status == 422 && refused.body.contains("Offer at least one answer."),
            "{}",
            refused.body
        );
        assert!(refused.body.contains("Which one?"), "what was typed is there");
        assert_eq!(ids(&world, "delegate").await, ["boat"]);
    })
    .await;
}

#[tokio::test]
async fn answers_to_choose_from_are_added_and_moved_before_anything_is_saved() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let path = format!("{FORM}/question");
        let form = new(&mut client, "choice", "Lunch?").await;
        let form = form.with("choice-new.0-en", "Fish").with("choice-new.1-en", "None");
        let moved = form.with("do", "up new.1").to(&mut client, &path).await;
        assert_eq!(moved.status, 200);
        let longer = Sent::of(&moved).with("do", "more").to(&mut client, &path).await;
        assert_eq!(ids(&world, "delegate").await, ["boat"], "nothing is saved yet");
        let form = Sent::of(&longer).with("choice-new.5-en", "Anything");
        assert_eq!(add(&mut client, &form).await, 303);
        let field = asked(&world, "delegate").await.pop().expect("a question");
        let choices: Vec<&str> = field.choices.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(choices, ["none", "fish", "anything"]);
    })
    .await;
}

#[tokio::test]
async fn texts_are_changed_and_translations_of_an_older_original_are_marked() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let form = Sent::of(&client.get(BOAT).await)
            .with("label-pt", "Vem pelo rio?")
            .with("help-en", "The landing is behind the house.")
            .with("required", "yes");
        assert_eq!(form.to(&mut client, BOAT).await.status, 303);
        let boat = asked(&world, "delegate").await.remove(0);
        assert_eq!((boat.id.as_str(), boat.required, boat.choices.len()), ("boat", true, 2));
        assert_eq!(boat.help.in_lang("en", &[]), "The landing is behind the house.");
        assert!(page_of(&mut client, BOAT).await.contains("older than the original"));
    })
    .await;
}

#[tokio::test]
async fn a_question_changes_wherever_it_is_asked_so_that_a_folder_can_say_it() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let guest = "/en/details/form/guest";
        assert!(
            page_of(&mut client, guest).await.contains("Are you coming by boat?"),
            "it could ask that too"
        );
        assert_eq!(client.post(&format!("{guest}/ask"), &[("question", "boat")]).await.status, 303);
        assert!(page_of(&mut client, BOAT).await.contains("It changes there too."));
        let form = Sent::of(&client.get(BOAT).await).with("label-en", "By water?");
        assert_eq!(form.to(&mut client, BOAT).await.status, 303);
        assert_eq!(asked(&world, "guest").await, asked(&world, "delegate").await);
        let folder = given_out(&world).await;
        assert_eq!(folder.fields.len(), 1);
        assert_eq!(folder.fields[0].label.get("en"), Some("By water?"));
        assert_eq!(folder.categories[1].fields, ["boat"]);
    })
    .await;
}

#[tokio::test]
async fn a_question_that_is_removed_keeps_its_answers_and_can_be_asked_again() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        somebody_comes_by_land(&world).await;
        let page = page_of(&mut client, BOAT).await;
        assert!(page.contains("Answers that were given in this category so far: 1."), "{page}");
        assert_eq!(client.post(&format!("{BOAT}/remove"), &[]).await.status, 303);
        assert!(ids(&world, "delegate").await.is_empty());
        let mut tx = world.db().read().await.expect("a reader");
        let (answers,): (Json<Value>,) =
            tx.sql("select answers from registration").one().await.expect("an answer");
        drop(tx);
        assert_eq!(answers.0["boat"], "land");
        assert!(given_out(&world).await.fields.is_empty());
        let form = new(&mut client, "text", "Boat").await;
        assert_eq!(add(&mut client, &form).await, 303);
        assert_eq!(ids(&world, "delegate").await, ["boat_2"], "no other question gets its answers");
        assert_eq!(client.post(&format!("{FORM}/ask"), &[("question", "boat")]).await.status, 303);
        assert_eq!(ids(&world, "delegate").await, ["boat_2", "boat"]);
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_is_offered_no_more_is_kept_where_somebody_has_chosen_it() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        somebody_comes_by_land(&world).await;
        let form = Sent::of(&client.get(BOAT).await).with("closed-land", "yes");
        assert_eq!(form.to(&mut client, BOAT).await.status, 303);
        let boat = asked(&world, "delegate").await.remove(0);
        let offered: Vec<&str> = boat.offered("").map(|it| it.id.as_str()).collect();
        assert_eq!((offered, boat.choices.len()), (vec!["boat"], 2));
        assert!(given_out(&world).await.fields[0].choices[1].closed);
        let form = Sent::of(&client.get(BOAT).await)
            .with("order", "boat land new.0")
            .with("choice-new.0-en", "By train")
            .with("closed-boat", "yes")
            .with("closed-land", "yes");
        assert_eq!(form.to(&mut client, BOAT).await.status, 303);
        let left: Vec<String> =
            asked(&world, "delegate").await.remove(0).choices.into_iter().map(|it| it.id).collect();
        assert_eq!(left, ["land", "by-train"], "what nobody has chosen goes");
    })
    .await;
}

#[tokio::test]
async fn questions_change_places() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let form = new(&mut client, "text", "Needs").await;
        assert_eq!(add(&mut client, &form).await, 303);
        let needs = format!("{FORM}/question/needs/move");
        assert_eq!(client.post(&needs, &[("to", "up")]).await.status, 303);
        assert_eq!(ids(&world, "delegate").await, ["needs", "boat"]);
        assert_eq!(client.post(&needs, &[("to", "down")]).await.status, 303);
        assert_eq!(ids(&world, "delegate").await, ["boat", "needs"]);
    })
    .await;
}

#[tokio::test]
async fn what_must_be_answered_of_the_built_in_questions_is_ticked_by_two_at_once() {
    on_both(house, async |world| {
        let (mut one, mut other) = (organiser(&world, "Olga").await, organiser(&world, "Bela").await);
        assert_eq!(one.post(FORM, &[("seen", ""), ("requires", "birth_date")]).await.status, 303);
        assert_eq!(other.post(FORM, &[("seen", ""), ("requires", "photo")]).await.status, 303);
        assert_eq!(*category(&world, "delegate").await.requires, ["birth_date", "photo"]);
        assert_eq!(one.post(FORM, &[("seen", "birth_date photo"), ("requires", "photo")]).await.status, 303);
        assert_eq!(given_out(&world).await.categories[0].requires, ["photo"]);
    })
    .await;
}

#[tokio::test]
async fn two_who_change_a_question_at_once_are_told_and_lose_nothing() {
    on_both(house, async |world| {
        let (mut one, mut other) = (organiser(&world, "Olga").await, organiser(&world, "Bela").await);
        let first = Sent::of(&one.get(BOAT).await).with("label-en", "By water?");
        let beside = Sent::of(&other.get(BOAT).await).with("help-es", "Por el río.");
        let late = Sent::of(&other.get(BOAT).await).with("label-en", "By ferry?");
        assert_eq!(first.to(&mut one, BOAT).await.status, 303);
        assert_eq!(beside.to(&mut other, BOAT).await.status, 303, "another control is another matter");
        let told = late.to(&mut other, BOAT).await;
        assert!(told.status == 409 && told.body.contains("By water?"), "{}", told.body);
        assert!(told.body.contains("By ferry?"), "what was typed is there");
        assert_eq!(Sent::of(&told).to(&mut other, BOAT).await.status, 303);
        let boat = asked(&world, "delegate").await.remove(0);
        assert_eq!(
            (boat.label.in_lang("en", &[]), boat.help.in_lang("es", &[])),
            ("By ferry?", "Por el río.")
        );
    })
    .await;
}

#[tokio::test]
async fn a_question_or_an_answer_that_somebody_has_removed_meanwhile_comes_back_only_when_it_is_saved_again()
{
    on_both(house, async |world| {
        let (mut one, mut other) = (organiser(&world, "Olga").await, organiser(&world, "Bela").await);
        let typed = Sent::of(&other.get(BOAT).await).with("choice-land-en", "On foot");
        let removed = Sent::of(&one.get(BOAT).await).with("closed-land", "yes");
        assert_eq!(removed.to(&mut one, BOAT).await.status, 303);
        let told = typed.to(&mut other, BOAT).await;
        assert!(told.status == 409 && told.body.contains("On foot"), "{}", told.body);
        assert_eq!(Sent::of(&told).to(&mut other, BOAT).await.status, 303);
        assert_eq!(asked(&world, "delegate").await[0].choices[1].label.in_lang("en", &[]), "On foot");

        let typed = Sent::of(&other.get(BOAT).await).with("label-en", "By ferry?");
        assert_eq!(one.post(&format!("{BOAT}/remove"), &[]).await.status, 303);
        let told = typed.to(&mut other, BOAT).await;
        assert!(told.status == 409 && told.body.contains("By ferry?"), "{}", told.body);
        assert!(ids(&world, "delegate").await.is_empty());
        assert_eq!(add(&mut other, &Sent::of(&told)).await, 303);
        assert_eq!(asked(&world, "delegate").await[0].label.in_lang("en", &[]), "By ferry?");
    })
    .await;
}

#[tokio::test]
async fn an_act_that_has_seen_another_question_changes_nothing() {
    on_both(house, async |world| {
        let boat = asked(&world, "delegate").await.remove(0);
        let seen = Field { required: true, ..boat.clone() };
        let field = Field { label: Text::new("en", "By ferry?"), ..boat.clone() };
        let (forum, category) = (world.forum.id, category(&world, "delegate").await.id);
        let act = WriteQuestion { forum, category, seen: Some(seen), field };
        let refused = world.db().act(&By::Console, act).await;
        assert!(matches!(&refused, Err(Error::Invalid(faults)) if faults[0].0 == "seen"), "{refused:?}");
        assert_eq!(asked(&world, "delegate").await, [boat]);
    })
    .await;
}

#[tokio::test]
async fn nobody_but_an_organiser_changes_what_is_asked() {
    on_both(house, async |world| {
        let side = world.delegations().await[0].id.0;
        let head = world.with_role("Hana", Role::Head, Some(side)).await;
        let mut client = world.client().sign_in(head).await;
        assert_eq!(client.get(FORM).await.status, 403);
        let (forum, category) = (world.forum.id, category(&world, "delegate").await.id);
        let by = world.by(head).await;
        let question = "boat".to_owned();
        let remove = RemoveQuestion { forum, category, question: question.clone() };
        assert!(matches!(world.db().act(&by, remove).await, Err(Error::Forbidden)));
        let elsewhere = forums::ForumId(Uuid::from_u128(1));
        let ask = AskToo { forum: elsewhere, category, question };
        assert!(
            matches!(world.db().act(&By::Console, ask).await, Err(Error::NotFound)),
            "nor another forum's"
        );
    })
    .await;
}

#[tokio::test]
async fn a_folder_leaves_a_form_of_the_site_and_changes_everything_else() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let form = Sent::of(&client.get(BOAT).await).with("label-en", "By hand?");
        assert_eq!(form.to(&mut client, BOAT).await.status, 303);
        assert!(loaded(&world, &example(), false).await.is_empty(), "the same folder says nothing new");
        let mut folder = example();
        folder.fields[0].label.write("en", "By file?");
        folder.categories[0].colour = "#123456".into();
        // What the site asks holds for those that the folder lets ask it, too.
        folder.categories[1].fields = vec!["boat".into()];
        assert_eq!(loaded(&world, &folder, false).await, ["form delegate"]);
        let english = async |slug| asked(&world, slug).await[0].label.in_lang("en", &[]).to_owned();
        assert_eq!(
            (english("delegate").await, english("guest").await),
            ("By hand?".into(), "By hand?".into())
        );
        assert_eq!(category(&world, "delegate").await.colour, "#123456");
        given_out(&world).await;
        assert!(loaded(&world, &folder, true).await.is_empty());
        assert_eq!(
            (english("delegate").await, english("guest").await),
            ("By file?".into(), "By file?".into())
        );
    })
    .await;
}

#[tokio::test]
async fn a_folder_that_was_given_out_is_taken_in_again_and_changes_nothing() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let form = new(&mut client, "choice", "Lunch?").await.with("choice-new.0-en", "Fish");
        assert_eq!(add(&mut client, &form.with("required", "yes")).await, 303);
        let (before, folder) = (asked(&world, "delegate").await, given_out(&world).await);
        assert!(loaded(&world, &folder, false).await.is_empty());
        assert_eq!(asked(&world, "delegate").await, before);
    })
    .await;
}
