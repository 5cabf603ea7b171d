//! A folder that comes again: its rows are the people they were, whatever has changed.

use crate::tidy::project;
use folder::{Folder, Places, people::DelegationRole};
use house::{import, serve};
use kernel::{
    config::Config,
    db::{Chore, Db, Tx},
    rights::By,
};
use registration::{Registration, SetFile, Standing};
use world::{Empty, empty_on_each};

async fn opened(empty: &Empty) -> Db {
    let config = Config {
        data: empty.data.path().to_path_buf(),
        database_url: empty.database_url.clone(),
        ..Config::default()
    };
    serve::open(&config).await.expect("a database")
}

fn example() -> Folder {
    import::read(&project().join("examples/minimal")).expect("the example")
}

async fn everybody(db: &Db, folder: &Folder) -> Vec<Registration> {
    let mut tx = db.read().await.expect("a look");
    let forum =
        forums::forum_by_slug(&mut tx, &folder.forum.id).await.expect("a forum").expect("it is there");
    registration::of_forum(&mut tx, forum.id, 0, 1000).await.expect("its people")
}

async fn category_of(db: &Db, it: &Registration) -> String {
    let mut tx = db.read().await.expect("a look");
    forums::category(&mut tx, it.category).await.expect("a category").expect("it is there").slug
}

/// How far somebody has come, as accreditation says it.
struct Come(Registration, i64, bool);

impl Chore for Come {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        registration::set_progress(tx, self.0.id, self.1, self.2, self.2).await
    }
}

#[tokio::test]
async fn the_forum_that_is_cleared_by_its_host_is_loaded_with_its_fields_and_its_step_outside() {
    for empty in empty_on_each().await {
        let db = opened(&empty).await;
        let folder = import::read(&project().join("examples/cleared-by-host")).expect("the example");
        let done = import::load(&db, folder.clone(), false).await.expect("it is loaded");
        assert_eq!((done.people.new, done.people.reserve), (4, 0));
        let everybody = everybody(&db, &folder).await;
        let countries: Vec<&str> = everybody
            .iter()
            .filter_map(|it| it.answers.get("passport_country"))
            .map(String::as_str)
            .collect();
        assert_eq!(countries.len(), 4);
        let mut tx = db.read().await.expect("a look");
        let steps = forums::steps(&mut tx, everybody[0].forum).await.expect("steps");
        assert_eq!(steps.last().map(|step| step.taken_by), Some(forums::TakenBy::Outside));
        let category = forums::category(&mut tx, everybody[0].category).await.expect("a look").expect("one");
        let form = forums::form(&mut tx, category.id, category.version).await.expect("its form");
        let kinds: Vec<forums::FieldKind> = form.iter().map(|field| field.kind).collect();
        assert_eq!(kinds, [forums::FieldKind::Country, forums::FieldKind::File]);
        let again = import::load(&db, folder.clone(), false).await.expect("it is loaded again");
        assert_eq!((again.people.same, again.people.changed), (4, 0));
    }
}

#[tokio::test]
async fn a_row_that_has_another_category_moves_its_person() {
    for empty in empty_on_each().await {
        let (db, mut folder) = (opened(&empty).await, example());
        import::load(&db, folder.clone(), false).await.expect("it is loaded");
        let before = everybody(&db, &folder).await;
        let row = folder.people.iter_mut().find(|row| row.category == "delegate").expect("a delegate");
        row.category = "guest".into();
        let again = import::load(&db, folder.clone(), false).await.expect("it is loaded again");
        assert_eq!((again.people.changed, again.people.new), (1, 0));
        let after = everybody(&db, &folder).await;
        assert_eq!(after.len(), before.len());
        let moved: Vec<_> = after
            .iter()
            .filter(|it| before.iter().any(|old| old.id == it.id && old.category != it.category))
            .collect();
        assert_eq!(moved.len(), 1);
        assert_eq!(category_of(&db, moved[0]).await, "guest");
    }
}

#[tokio::test]
async fn a_row_whose_number_stands_at_another_delegation_now_moves_its_person() {
    for empty in empty_on_each().await {
        let (db, mut folder) = (opened(&empty).await, example());
        import::load(&db, folder.clone(), false).await.expect("it is loaded");
        let before = everybody(&db, &folder).await;
        let row = folder.people.iter_mut().find(|row| row.reference.as_deref() == Some("3"));
        let row = row.expect("a deputy of the lower river");
        (row.delegation, row.role) = ("islands".into(), DelegationRole::Member);
        let again = import::load(&db, folder.clone(), false).await.expect("it is loaded again");
        assert_eq!((again.people.changed, again.people.new), (1, 0));
        let after = everybody(&db, &folder).await;
        assert_eq!(after.len(), before.len());
        let of = |all: &[Registration]| {
            all.iter().find(|it| it.reference.as_deref() == Some("3")).cloned().expect("the third")
        };
        let (then, now) = (of(&before), of(&after));
        assert_eq!(then.id, now.id);
        assert_ne!(then.delegation, now.delegation);
    }
}

#[tokio::test]
async fn a_corrected_row_without_a_number_of_its_own_is_nobody_new() {
    for empty in empty_on_each().await {
        let (db, mut folder) = (opened(&empty).await, example());
        for row in &mut folder.people {
            row.reference = None;
        }
        import::load(&db, folder.clone(), false).await.expect("it is loaded");
        let before = everybody(&db, &folder).await.len();
        folder.people[0].title = Some("Dr.".into());
        let again = import::load(&db, folder.clone(), false).await.expect("it is loaded again");
        assert_eq!((again.people.changed, again.people.new), (1, 0));
        let after = everybody(&db, &folder).await;
        assert_eq!(after.len(), before);
        assert_eq!(after.iter().filter(|it| it.title == "Dr.").count(), 1);
    }
}

#[tokio::test]
async fn a_document_that_was_sent_on_the_site_stays_whatever_a_row_says_later() {
    for empty in empty_on_each().await {
        let (db, mut folder) = (opened(&empty).await, example());
        import::load(&db, folder.clone(), false).await.expect("it is loaded");
        let first = folder.people[0].reference.clone();
        let it =
            everybody(&db, &folder).await.into_iter().find(|it| it.reference == first).expect("the first");
        let mut tx = db.read().await.expect("a look");
        let forum = forums::forum_by_id(&mut tx, it.forum).await.expect("a forum").expect("it is there");
        drop(tx);
        let file = uuid::Uuid::from_u128(7);
        let act = SetFile { forum, registration: it.id, field: "letter".into(), file, home: None };
        db.act(&By::Person { id: it.person.0, mandates: vec![].into() }, act).await.expect("it is kept");
        folder.people[0].title = Some("Dr.".into());
        let again = import::load(&db, folder.clone(), false).await.expect("it is loaded again");
        assert_eq!(again.people.left.len(), 1, "it was changed on the site");
        import::load(&db, folder.clone(), true).await.expect("it is written over");
        let now = everybody(&db, &folder).await.into_iter().find(|now| now.id == it.id).expect("the same");
        assert_eq!((now.title.as_str(), now.answers.get("letter")), ("Dr.", Some(&file.to_string())));
    }
}

#[tokio::test]
async fn steps_are_put_between_swapped_and_taken_out_and_everybody_keeps_what_they_have() {
    for empty in empty_on_each().await {
        let (db, mut folder) = (opened(&empty).await, example());
        let checked = folder.steps[0].clone();
        let named = |id: &str| folder::Step { id: id.into(), ..checked.clone() };
        folder.steps = vec![named("checked"), named("cleared")];
        import::load(&db, folder.clone(), false).await.expect("it is loaded");
        let active = |it: &Registration| it.standing == Standing::Active;
        let some: Vec<_> = everybody(&db, &folder).await.into_iter().filter(active).take(2).collect();
        db.chore(Come(some[0].clone(), 2, true)).await.expect("accredited");
        db.chore(Come(some[1].clone(), 1, false)).await.expect("under way");
        let how = async |folder: &Folder| {
            import::load(&db, folder.clone(), false).await.expect("it is loaded again");
            let now = everybody(&db, folder).await;
            let of = |it: &Registration| now.iter().find(|now| now.id == it.id).expect("still there").clone();
            let (one, two) = (of(&some[0]), of(&some[1]));
            let mut tx = db.read().await.expect("a look");
            let steps = forums::steps(&mut tx, one.forum).await.expect("steps");
            let steps: Vec<String> =
                steps.into_iter().map(|step| format!("{}{}", step.place, step.slug)).collect();
            (steps.join(" "), (one.step_place, one.accredited), (two.step_place, two.accredited))
        };
        folder.steps = vec![named("checked"), named("asked"), named("cleared")];
        assert_eq!(how(&folder).await, ("1checked 2asked 3cleared".into(), (3, true), (1, false)));
        folder.steps = vec![named("asked"), named("checked"), named("cleared")];
        assert_eq!(how(&folder).await, ("1asked 2checked 3cleared".into(), (3, true), (0, false)));
        folder.steps = vec![named("cleared")];
        assert_eq!(how(&folder).await, ("1cleared".into(), (1, true), (0, false)));
        folder.steps = vec![named("checked"), named("cleared")];
        assert_eq!(how(&folder).await, ("1checked 2cleared".into(), (2, true), (0, false)));
    }
}

#[tokio::test]
async fn whoever_waits_moves_up_when_a_folder_comes_again_with_more_places() {
    for empty in empty_on_each().await {
        let (db, mut folder) = (opened(&empty).await, example());
        let set = |folder: &mut Folder, places: u32| {
            let delegation = folder.delegations.iter_mut().find(|it| it.id == "lower-river");
            delegation.expect("the delegation").quotas.insert("delegate".into(), Places::Limited(places));
        };
        set(&mut folder, 1);
        import::load(&db, folder.clone(), false).await.expect("it is loaded");
        let waiting = async |folder: &Folder| {
            let all = everybody(&db, folder).await;
            all.iter().filter(|it| it.standing == Standing::Reserve).count()
        };
        assert_eq!(waiting(&folder).await, 1);
        set(&mut folder, 2);
        import::load(&db, folder.clone(), false).await.expect("it is loaded again");
        assert_eq!(waiting(&folder).await, 0);
    }
}

/// Whom letters go to, and what they say.
async fn letters(db: &Db) -> Vec<(String, String)> {
    let mut tx = db.read().await.expect("a look");
    tx.sql("select address, body from letter order by created_at, id").all().await.expect("letters")
}

/// The example with so many places for delegates of the lower river, of whom there are two.
fn with_places(places: u32) -> Folder {
    let mut folder = example();
    let delegation = folder.delegations.iter_mut().find(|it| it.id == "lower-river");
    delegation.expect("the delegation").quotas.insert("delegate".into(), Places::Limited(places));
    folder
}

#[tokio::test]
async fn whoever_moves_up_by_a_folder_is_told_with_the_way_to_their_page_and_whoever_comes_with_it_is_not() {
    let home = Some("https://forum.example");
    for empty in empty_on_each().await {
        let db = opened(&empty).await;
        import::load_and_tell(&db, with_places(1), false, home).await.expect("it is loaded");
        assert_eq!(letters(&db).await, [], "a list that somebody keeps writes to nobody");
        import::load_and_tell(&db, with_places(2), false, home).await.expect("it is loaded again");
        let told = letters(&db).await;
        let [(address, body)] = &told[..] else { panic!("one letter: {told:?}") };
        assert_eq!(address, "geral@foz.example");
        assert!(body.contains("https://forum.example/pt/"), "{body}");
    }
}

#[tokio::test]
async fn whose_row_moves_them_is_told_with_the_way_to_their_page() {
    let home = Some("https://forum.example");
    for empty in empty_on_each().await {
        let (db, mut folder) = (opened(&empty).await, example());
        import::load_and_tell(&db, folder.clone(), false, home).await.expect("it is loaded");
        let row =
            folder.people.iter_mut().find(|row| row.reference.as_deref() == Some("3")).expect("a deputy");
        (row.category, row.role) = ("guest".into(), DelegationRole::Member);
        import::load_and_tell(&db, folder, false, home).await.expect("it is loaded again");
        let told = letters(&db).await;
        assert!(!told.is_empty());
        for (address, body) in told {
            assert_eq!(address, "geral@foz.example");
            assert!(body.contains("https://forum.example/pt/"), "{body}");
        }
    }
}

#[tokio::test]
async fn where_nobody_has_said_the_public_address_a_folder_writes_no_letter() {
    for empty in empty_on_each().await {
        let db = opened(&empty).await;
        for places in [1, 2] {
            import::load_and_tell(&db, with_places(places), false, None).await.expect("it is loaded");
        }
        assert_eq!(letters(&db).await, []);
    }
}

/// The example with a rule for one more person, called so, who is on no list yet; and that person's row.
fn with_a_rule_for(bearer: &folder::Bearer) -> (Folder, folder::people::Person) {
    let mut folder = example();
    folder.access[0].people = vec![bearer.clone()];
    let mut row = folder.people.last().expect("somebody").clone();
    (row.reference, row.email, row.line) = (Some("late".into()), None, row.line + 1);
    (row.name.family, row.name.given) = ("Moradora".into(), "Ana".into());
    (folder, row)
}

#[tokio::test]
async fn a_rule_that_names_people_who_come_only_later_is_for_them_when_they_come() {
    let by_number = folder::Bearer { reference: Some("late".into()), ..folder::Bearer::default() };
    let by_name = folder::Bearer {
        family_name: "Moradora".into(),
        given_name: "Ana".into(),
        ..folder::Bearer::default()
    };
    for bearer in [by_number, by_name] {
        for empty in empty_on_each().await {
            let db = opened(&empty).await;
            let (mut folder, row) = with_a_rule_for(&bearer);
            let first = import::load(&db, folder.clone(), false).await.expect("it is loaded");
            assert_eq!(first.left, ["people of a rule for zone house: 1"]);
            folder.people.push(row);
            let again = import::load(&db, folder.clone(), false).await.expect("it is loaded again");
            assert_eq!((again.left, again.people.new), (vec![], 1));
            let (now, exported) =
                house::export::read(&db, &folder.forum.id).await.expect("the forum as a folder");
            let named: Vec<_> = now.access[0].people.iter().map(|it| it.reference.as_deref()).collect();
            assert_eq!((named, now.access[0].nobody), (vec![Some("late")], false));
            assert_eq!(exported.rules_for_people, 0);
        }
    }
}

#[tokio::test]
async fn a_rule_that_waits_stays_one_for_nobody_in_a_folder_that_cannot_name_them() {
    for empty in empty_on_each().await {
        let db = opened(&empty).await;
        let late = folder::Bearer { reference: Some("late".into()), ..folder::Bearer::default() };
        let (folder, _) = with_a_rule_for(&late);
        import::load(&db, folder.clone(), false).await.expect("it is loaded");
        let (now, exported) =
            house::export::read(&db, &folder.forum.id).await.expect("the forum as a folder");
        assert!(now.access[0].nobody && now.access[0].people.is_empty());
        assert_eq!(exported.rules_for_people, 1);
    }
}
