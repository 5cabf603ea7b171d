//! What categories and the standings of people are called.

use super::{Sent, folders::loaded, house, organiser, page_of};
use forums::{Category, ChangeNames, Names, Step};
use kernel::{Error, Text, rights::By};
use world::{World, example, on_both};

const NAMES: &str = "/en/details/names";

async fn categories(world: &World) -> Vec<Category> {
    let mut tx = world.db().read().await.expect("a reader");
    forums::categories(&mut tx, world.forum.id).await.expect("categories")
}

async fn steps(world: &World) -> Vec<Step> {
    let mut tx = world.db().read().await.expect("a reader");
    forums::steps(&mut tx, world.forum.id).await.expect("steps")
}

/// The control of the first category's, and of the first step's name in a language.
async fn controls(world: &World, lang: &str) -> (String, String) {
    let (category, step) = (categories(world).await.remove(0).id, steps(world).await.remove(0).id);
    (format!("category-{category}-{lang}"), format!("step-{step}-{lang}"))
}

#[tokio::test]
async fn a_category_and_a_step_are_called_otherwise_and_nothing_else_of_them_changes() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let (before, steps_before) = (categories(&world).await, steps(&world).await);
        let (category, step) = controls(&world, "en").await;
        let form = Sent::of(&client.get(NAMES).await).with(&category, "Member").with(&step, "Looked at");
        let saved = form.to(&mut client, NAMES).await;
        assert_eq!((saved.status, saved.location()), (303, "/en/details"), "{}", saved.body);
        let (after, steps_after) = (categories(&world).await, steps(&world).await);
        assert_eq!(after[0].name.in_lang("en", &[]), "Member");
        assert_eq!(steps_after[0].name.in_lang("en", &[]), "Looked at");
        let nameless = |it: &Category| Category { name: Text::default().into(), ..it.clone() };
        let step_nameless = |it: &Step| Step { name: Text::default().into(), ..it.clone() };
        assert_eq!(
            after.iter().map(nameless).collect::<Vec<_>>(),
            before.iter().map(nameless).collect::<Vec<_>>()
        );
        assert_eq!(
            steps_after.iter().map(step_nameless).collect::<Vec<_>>(),
            steps_before.iter().map(step_nameless).collect::<Vec<_>>()
        );
        let page = page_of(&mut client, "/en/details").await;
        assert!(page.contains("Member") && page.contains("Looked at"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn a_new_original_of_a_name_leaves_its_translations_behind() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let original = categories(&world).await[0].name.original.clone();
        let (category, _) = controls(&world, &original).await;
        let form = Sent::of(&client.get(NAMES).await).with(&category, "Outra coisa");
        assert_eq!(form.to(&mut client, NAMES).await.status, 303);
        assert!(page_of(&mut client, NAMES).await.contains("older than the original"));
        assert!(page_of(&mut client, "/en/details").await.contains("Older than the original: "));
    })
    .await;
}

#[tokio::test]
async fn a_name_is_not_taken_away_and_not_given_twice() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let all = categories(&world).await;
        let mut form = Sent::of(&client.get(NAMES).await);
        for lang in ["pt", "es", "en"] {
            form = form.with(&format!("category-{}-{lang}", all[0].id), "");
        }
        let refused = form.to(&mut client, NAMES).await;
        assert!(refused.status == 422 && refused.body.contains("error-summary"), "{}", refused.body);
        let mut form = Sent::of(&client.get(NAMES).await);
        for (lang, version) in &all[0].name.versions {
            form = form.with(&format!("category-{}-{lang}", all[1].id), &version.text);
        }
        let refused = form.to(&mut client, NAMES).await;
        assert!(refused.body.contains("Another category is called the same."), "{}", refused.body);
        assert_eq!(categories(&world).await, all);
    })
    .await;
}

#[tokio::test]
async fn two_who_name_at_once_both_keep_what_they_wrote_or_are_told() {
    on_both(house, async |world| {
        let (mut one, mut other) = (organiser(&world, "Olga").await, organiser(&world, "Bela").await);
        let ((category, _), (_, step)) = (controls(&world, "en").await, controls(&world, "es").await);
        let first = Sent::of(&one.get(NAMES).await).with(&category, "From the one");
        let form = Sent::of(&other.get(NAMES).await).with(&step, "Del otro");
        assert_eq!(first.to(&mut one, NAMES).await.status, 303);
        assert_eq!(form.to(&mut other, NAMES).await.status, 303);
        let page = Sent::of(&one.get(NAMES).await);
        assert_eq!(page.value(&category), "From the one");
        assert_eq!(page.value(&step), "Del otro");

        let late = Sent::of(&other.get(NAMES).await).with(&category, "From the other");
        assert_eq!(page.with(&category, "Once more").to(&mut one, NAMES).await.status, 303);
        let told = late.to(&mut other, NAMES).await;
        assert!(told.status == 409 && told.body.contains("Once more"), "{}", told.body);
        assert!(told.body.contains("From the other"));
    })
    .await;
}

#[tokio::test]
async fn an_act_that_has_seen_other_names_changes_nothing() {
    on_both(house, async |world| {
        let now = Names::of(&world.forum, &steps(&world).await, &categories(&world).await);
        let mut seen = now.clone();
        seen.categories[0].1 = Text::new("en", "As it was");
        let mut names = now.clone();
        names.categories[0].1 = Text::new("en", "As it should be");
        let act = ChangeNames { forum: world.forum.id, seen, names };
        let refused = world.db().act(&By::Console, act).await;
        assert!(matches!(refused, Err(Error::Invalid(faults)) if faults[0].0 == "seen"));
    })
    .await;
}

#[tokio::test]
async fn a_folder_leaves_names_of_the_site_and_changes_everything_else() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let (category, step) = controls(&world, "en").await;
        let form = Sent::of(&client.get(NAMES).await).with(&category, "By hand").with(&step, "By hand, too");
        assert_eq!(form.to(&mut client, NAMES).await.status, 303);
        assert!(loaded(&world, &example(), false).await.is_empty(), "the same folder says nothing new");
        let mut folder = example();
        folder.categories[0].name.write("en", "By file");
        folder.categories[0].colour = "#123456".into();
        folder.steps[0].name.write("en", "By file, too");
        folder.steps[0].entry_when_reopened = !folder.steps[0].entry_when_reopened;
        let left = loaded(&world, &folder, false).await;
        let wanted = [
            format!("category name {}", folder.categories[0].id),
            format!("step name {}", folder.steps[0].id),
        ];
        assert_eq!(left, wanted);
        let named = async || {
            let (category, step) = (categories(&world).await.remove(0), steps(&world).await.remove(0));
            let names = [&category.name, &step.name].map(|name| name.in_lang("en", &[]).to_owned());
            (names, category.colour, step.entry_when_reopened)
        };
        let reopened = folder.steps[0].entry_when_reopened;
        let by_hand = ["By hand".to_owned(), "By hand, too".to_owned()];
        assert_eq!(named().await, (by_hand, "#123456".to_owned(), reopened));
        assert!(loaded(&world, &folder, true).await.is_empty());
        assert_eq!(named().await.0, ["By file".to_owned(), "By file, too".to_owned()]);
    })
    .await;
}
