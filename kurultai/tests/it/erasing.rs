//! Who is not erased yet: somebody without whom nobody could run a forum.

use crate::whole_house;
use futures_util::future::join_all;
use house::{erase, privacy::erase_for_good, schedule, staff};
use kernel::{
    Error,
    config::Config,
    rights::{By, Role},
};
use people::PersonId;
use registration::{Entry, Nominate, Source, Whom};
use world::{World, empty_on_each, encoded, on_both};

/// An organiser who also takes part, so that there is somebody who may erase them.
async fn organiser(world: &World, name: &str) -> PersonId {
    let person = world.with_role(name, Role::Organiser, None).await;
    let mut entry = Entry::new(Whom::Known(person), world.categories().await[0].id, Source::Nominated);
    entry.delegation = Some(world.delegations().await[0].id);
    let nominate = Nominate { forum: world.forum.clone(), entry };
    world.db().act(&By::Console, nominate).await.expect("a registration");
    person
}

async fn is_erased(world: &World, person: PersonId) -> bool {
    let mut tx = world.db().read().await.expect("a reader");
    let known = people::by_id(&mut tx, person).await.expect("a row").expect("what is left of a person");
    known.erased_at.is_some()
}

#[tokio::test]
async fn the_only_organiser_of_a_forum_is_erased_after_another_one_is_named() {
    on_both(whole_house, async |world| {
        let olga = organiser(&world, "Olga").await;
        let mut client = world.client().sign_in(olga).await;
        let path = format!("/en/people/{olga}/erase");
        let form = format!("action=\"{path}\"");
        let page = client.get(&path).await;
        assert!(page.body.contains("Olga Tester is the only organiser of this forum"), "{}", page.body);
        assert!(
            page.body.contains("href=\"/en/secretariat\">Name an organiser: "),
            "it leads to where that is done"
        );
        assert!(!page.body.contains(&form), "nothing is offered that would be refused");
        let refused = client.post(&path, &[]).await;
        assert_eq!((refused.status, refused.location()), (303, path.as_str()));
        assert!(!is_erased(&world, olga).await);
        let noted = world.app.config.data.join("erased.txt");
        assert!(!noted.exists(), "a backup that is restored erases nobody who was not");

        let oskar = world.with_role("Oskar", Role::Organiser, None).await;
        assert!(client.get(&path).await.body.contains(&form));
        assert_eq!(client.post(&path, &[]).await.status, 303);
        assert!(is_erased(&world, olga).await);
        let noted = std::fs::read_to_string(noted).expect("the list");
        assert_eq!(noted.lines().collect::<Vec<_>>(), [olga.to_string()]);
        let last = erase_for_good(&world.app, &By::Console, oskar).await;
        assert!(matches!(last, Err(Error::Refused(_))), "nor from the command line: {last:?}");
    })
    .await;
}

#[tokio::test]
async fn nobody_is_noted_as_erased_by_whoever_may_not_erase() {
    on_both(whole_house, async |world| {
        let olga = organiser(&world, "Olga").await;
        let desk = world.with_role("Daria", Role::Desk, None).await;
        let refused = erase_for_good(&world.app, &world.by(desk).await, olga).await;
        assert!(matches!(refused, Err(Error::Forbidden)), "{refused:?}");
        assert!(!world.app.config.data.join("erased.txt").exists());
    })
    .await;
}

#[tokio::test]
async fn of_two_organisers_who_are_erased_at_once_one_stays() {
    on_both(whole_house, async |world| {
        let both = [organiser(&world, "Olga").await, organiser(&world, "Oskar").await];
        let came = join_all(both.map(|it| erase_for_good(&world.app, &By::Console, it))).await;
        assert_eq!(came.iter().filter(|it| it.is_ok()).count(), 1, "{came:?}");
        let erased = join_all(both.map(|it| is_erased(&world, it))).await;
        assert_eq!(erased.iter().filter(|it| **it).count(), 1);
    })
    .await;
}

#[tokio::test]
async fn whoever_works_for_a_forum_without_taking_part_is_found_shown_and_erased() {
    on_both(whole_house, async |world| {
        let olga = organiser(&world, "Olga").await;
        let officer = world.with_role("Otabek", Role::Officer, None).await;
        let mut client = world.client().sign_in(olga).await;
        let path = format!("/en/people/{officer}/erase");
        for typed in ["Otabek", "%D0%9E%D1%82%D0%B0%D0%B1%D0%B5%D0%BA", "otabek@example.org"] {
            let found = client.get(&format!("/en/erase?q={typed}")).await;
            assert_eq!(found.status, 200, "{}", found.body);
            assert!(found.body.contains(&format!("href=\"{path}\"")), "{typed}: {}", found.body);
        }
        assert!(client.get(&path).await.body.contains(&format!("action=\"{path}\"")), "what goes is shown");
        assert_eq!(client.post(&path, &[]).await.status, 303);
        assert!(is_erased(&world, officer).await);
        let found = client.get("/en/erase?q=Otabek").await;
        assert!(!found.body.contains(&path), "{}", found.body);
    })
    .await;
}

#[tokio::test]
async fn whoever_is_in_no_forum_is_erased_by_any_secretariat_and_whoever_is_in_another_by_none_but_theirs() {
    on_both(whole_house, async |world| {
        let olga = organiser(&world, "Olga").await;
        let by = world.by(olga).await;
        let nobody = world.person("Nadir").await;
        let elsewhere = world.person("Esen").await;
        world.db().chore(WorksElsewhere(elsewhere)).await.expect("a mandate");
        let mut client = world.client().sign_in(olga).await;
        let found = client.get("/en/erase?q=Esen").await;
        assert!(!found.body.contains(&elsewhere.to_string()), "{}", found.body);
        let refused = erase_for_good(&world.app, &by, elsewhere).await;
        assert!(matches!(refused, Err(Error::Forbidden)), "{refused:?}");
        let found = client.get("/en/erase?q=Nadir").await;
        assert!(found.body.contains(&nobody.to_string()), "{}", found.body);
        erase_for_good(&world.app, &by, nobody).await.expect("erased");
        assert!(is_erased(&world, nobody).await);
        let desk = world.with_role("Daria", Role::Desk, None).await;
        assert_eq!(world.client().sign_in(desk).await.get("/en/erase").await.status, 403);
    })
    .await;
}

#[tokio::test]
async fn whoever_is_to_be_erased_is_found_while_one_types_with_how_the_name_was_read() {
    on_both(whole_house, async |world| {
        let olga = organiser(&world, "Olga").await;
        world.person("Nadir").await;
        world.db().chore(Names(world.forum.id, "Zarina Sultanova")).await.expect("a part");
        let mut typing = world.client().sign_in(olga).await.with_header("x-part", "1");
        let found = typing.get("/en/erase?q=nad").await.body;
        assert!(found.contains("Nadir Tester") && found.contains("1 result<"), "{found}");
        assert!(!found.contains(" ≈ ") && !found.contains("<html"), "{found}");
        let found = typing.get(&format!("/en/erase?q={}", encoded("Надир"))).await.body;
        assert!(found.contains("Надир ≈ Nadir, "), "{found}");
        let found = typing.get(&format!("/en/erase?q={}", encoded("Султанова"))).await.body;
        assert!(found.contains("Султанова ≈ Sultanova, "), "a name without a person, too: {found}");
    })
    .await;
}

#[tokio::test]
async fn a_search_for_somebody_to_erase_that_is_cut_says_that_there_are_more() {
    on_both(whole_house, async |world| {
        let olga = organiser(&world, "Olga").await;
        for number in 0..21 {
            world.person(&format!("Nadir{number}")).await;
        }
        let found = world.client().sign_in(olga).await.get("/en/erase?q=nadir").await.body;
        assert!(found.contains("The first 20 are shown; there are more."), "{found}");
        assert_eq!(found.matches("/erase\">See what is erased").count(), 20, "{found}");
    })
    .await;
}

#[tokio::test]
async fn whoever_is_entered_or_renamed_after_a_search_for_somebody_to_erase_is_found_as_they_are_now() {
    on_both(whole_house, async |world| {
        let olga = organiser(&world, "Olga").await;
        let mut client = world.client().sign_in(olga).await;
        let mut found = async |typed: &str| {
            world.db().live.tell_news(world.db()).await.expect("the news");
            client.get(&format!("/en/erase?q={}", encoded(typed))).await.body.contains("zarina@example.org")
        };
        assert!(!found("Султанова").await);
        let names = people::Names {
            family_name: "Sultanova".into(),
            given_name: "Zarina".into(),
            ..people::Names::default()
        };
        let new = people::NewPerson {
            names,
            email: Some("zarina@example.org".into()),
            language: "az".into(),
            ..people::NewPerson::default()
        };
        let category = world.categories().await[0].id;
        let mut entry = Entry::new(Whom::New(new), category, Source::Nominated);
        entry.delegation = Some(world.delegations().await[0].id);
        let nominate = Nominate { forum: world.forum.clone(), entry };
        let id = world.db().act(&By::Console, nominate).await.expect("a registration").id();
        assert!(found("Султанова").await);

        let mut tx = world.db().read().await.expect("a reader");
        let it = registration::by_id(&mut tx, id).await.expect("a row").expect("a registration");
        let mut data = registration::Data::of(&mut tx, &it).await.expect("a row").expect("somebody");
        drop(tx);
        data.person.names.family_name = "Reyes".into();
        let forum = world.forum.clone();
        let (registration, revision) = (id, it.revision);
        let edit = registration::Edit { forum, registration, revision, seen: None, data, home: None };
        world.db().act(&By::Console, edit).await.expect("an edit");
        assert_eq!((found("Султанова").await, found("reyes").await), (false, true));
    })
    .await;
}

/// Somebody who works for a forum that is not this one.
struct WorksElsewhere(PersonId);

impl kernel::db::Chore for WorksElsewhere {
    type Out = ();

    async fn run(&self, tx: &mut kernel::db::Tx) -> kernel::Result<()> {
        let forum = Some(tx.new_id());
        let mandate = kernel::rights::Mandate { role: Role::Officer, forum, delegation: None };
        kernel::rights::give(tx, self.0.0, &mandate).await
    }
}

async fn on_the_command_line(config: &Config, who: &str, yes: bool) -> anyhow::Result<String> {
    let asked = erase::Asked { who: who.into(), yes, json: false };
    Ok(erase::run(config.clone(), asked).await?.join("\n"))
}

#[tokio::test]
async fn the_command_line_says_what_would_go_and_erases_when_told_so() {
    for empty in empty_on_each().await {
        let config = Config {
            data: empty.data.path().to_path_buf(),
            database_url: empty.database_url.clone(),
            ..Config::default()
        };
        let new = schedule::NewForum {
            id: "rivers".into(),
            titles: vec!["Rivers".into()],
            languages: vec!["en".into()],
            zone: "UTC".into(),
            days: None,
            parent: None,
        };
        schedule::new_forum(&config, new).await.expect("a forum");
        for (role, name, email) in [
            (Role::Organiser, "Olga Silva", "olga@example.org"),
            (Role::Officer, "Otabek Reyes", "otabek@example.org"),
        ] {
            let deed = staff::Deed::Give { role, name: name.into(), email: email.into(), lang: None };
            let asked = staff::Asked { forum: "rivers".into(), deed, json: false };
            staff::run(&config, asked).await.expect("named");
        }
        let unknown = on_the_command_line(&config, "Zebulon", true).await.expect_err("nobody");
        assert!(unknown.to_string().contains("Nobody is found"), "{unknown}");
        let told = on_the_command_line(&config, "Otabek", false).await.expect("what would go");
        assert!(
            told.contains("Otabek Reyes  otabek@example.org") && told.contains("Registrations: 0"),
            "{told}"
        );
        assert!(told.contains("Nothing was erased yet") && told.contains("--yes"), "{told}");
        let done = on_the_command_line(&config, "otabek@example.org", true).await.expect("erased");
        assert!(done.contains("is erased"), "{done}");
        assert!(!done.contains("Otabek"), "what is left says no name: {done}");
        on_the_command_line(&config, "Otabek", false).await.expect_err("nobody is called so any more");
        let last = on_the_command_line(&config, "olga@example.org", false).await.expect("what would go");
        assert!(last.contains("The only organiser of rivers"), "{last}");
        on_the_command_line(&config, "olga@example.org", true).await.expect_err("the last organiser stays");
    }
}

/// A speaker of whom the programme has only the name.
struct Names(forums::ForumId, &'static str);

impl kernel::db::Chore for Names {
    type Out = ();

    async fn run(&self, tx: &mut kernel::db::Tx) -> kernel::Result<()> {
        programme::load(tx, self.0, &world::example(), false).await?;
        let id = tx.new_id();
        tx.sql(
            "insert into programme_part (id, forum, item, position, role, name, description)
             select $1, forum, id, 99, 'speaker', $2, $3 from programme_item where forum = $4 limit 1",
        )
        .bind(id)
        .bind(self.1)
        .bind(&kernel::db::Json(kernel::Text::default()))
        .bind(self.0)
        .run()
        .await?;
        Ok(())
    }
}

#[tokio::test]
async fn a_speaker_of_whom_there_is_only_a_name_goes_from_the_programme() {
    on_both(whole_house, async |world| {
        let olga = organiser(&world, "Olga").await;
        world.db().chore(Names(world.forum.id, "Zarina Sultanova")).await.expect("a part");
        let mut client = world.client().sign_in(olga).await;
        let found = client.get("/en/erase?q=%D0%A1%D1%83%D0%BB%D1%82%D0%B0%D0%BD%D0%BE%D0%B2%D0%B0").await;
        assert!(found.body.contains("name=\"name\" value=\"Zarina Sultanova\""), "{}", found.body);
        let gone = client.post("/en/erase/name", &[("name", "Zarina Sultanova")]).await;
        assert_eq!(gone.status, 303);
        let mut tx = world.db().read().await.expect("a reader");
        let left = programme::only_named(&mut tx, world.forum.id).await.expect("names");
        assert_eq!(left, Vec::<String>::new());
        drop(tx);
        let desk = world.with_role("Daria", Role::Desk, None).await;
        let refused =
            world.client().sign_in(desk).await.post("/en/erase/name", &[("name", "Olga Tester")]).await;
        assert_eq!(refused.status, 403);
    })
    .await;
}
