//! Zones, checkpoints and rules as the organiser changes them in the browser.

use super::*;
use door::{AddRule, Rule, ZoneId};
use world::Client;

/// The organiser of a world on the first day of its forum, with its doors.
async fn organising(world: &World) -> (Client, CheckpointId, ZoneId) {
    let checkpoint = at_the_forum(world).await;
    let organiser = world.with_role("Organiser", Role::Organiser, None).await;
    let browser = world.client().sign_in(organiser).await;
    let mut tx = world.db().read().await.unwrap();
    let zone = door::zones(&mut tx, world.forum.id.0).await.unwrap()[0].id;
    (browser, checkpoint, zone)
}

async fn checkpoint_of(world: &World, id: CheckpointId) -> door::Checkpoint {
    let mut tx = world.db().read().await.unwrap();
    door::checkpoint(&mut tx, id).await.unwrap().expect("it is there")
}

/// The names of the forum's checkpoints, in their order.
async fn names(world: &World) -> Vec<String> {
    let mut tx = world.db().read().await.unwrap();
    let all = door::checkpoints(&mut tx, world.forum.id.0).await.unwrap();
    all.iter().map(|it| it.name.in_lang("en", &[]).to_owned()).collect()
}

/// The rule that lets everybody in, which the example has, is taken away.
async fn without_the_rule_for_all(browser: &mut Client) -> String {
    let page = browser.get("/en/checkpoints").await;
    let rule = page.between("action=\"/en/checkpoints/rules/", "/remove\"").to_owned();
    assert_eq!(browser.post(&format!("/en/checkpoints/rules/{rule}/remove"), &[]).await.status, 303);
    rule
}

/// The fields of the form of a checkpoint that is new, or was seen as it is.
async fn fields(world: &World, browser: &mut Client, address: &str) -> Vec<(String, String)> {
    let form = browser.get(address).await;
    assert_eq!(form.status, 200, "{}", form.body);
    let at = checkpoint_of(world, {
        let mut tx = world.db().read().await.unwrap();
        door::checkpoints(&mut tx, world.forum.id.0).await.unwrap()[0].id
    })
    .await;
    let seen = form.between("name=\"seen\" id=\"f-seen\" value=\"", "\"").to_owned();
    let days = (at.starts_on.to_string(), at.ends_on.to_string());
    [
        ("seen", seen),
        ("name-en", "Side door".into()),
        ("name-pt", "Porta lateral".into()),
        ("city", at.city_id.to_string()),
        ("zone", at.zone.to_string()),
        ("direction", "in".into()),
        ("from", days.0),
        ("to", days.1),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec()
}

fn with<'f>(fields: &'f [(String, String)], name: &str, value: &'f str) -> Vec<(&'f str, &'f str)> {
    let one = |(field, old): &'f (String, String)| {
        (field.as_str(), if field == name { value } else { old.as_str() })
    };
    fields.iter().map(one).collect()
}

async fn add_checkpoint(world: &World, browser: &mut Client, name: &str) -> String {
    let fields = fields(world, browser, "/en/checkpoints/new").await;
    let id = Uuid::new_v4().to_string();
    let saved = browser.post(&format!("/en/checkpoints/{id}"), &with(&fields, "name-en", name)).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    id
}

#[tokio::test]
async fn an_organiser_adds_a_zone_and_a_checkpoint_and_calls_them_in_every_language() {
    on_both(rooms, async |world| {
        let (mut browser, _, _) = organising(&world).await;
        assert_eq!(browser.get("/en/checkpoints/zones/new").await.status, 200);
        let zone = Uuid::new_v4();
        let address = format!("/en/checkpoints/zones/{zone}");
        let fields_of_zone = [("seen", ""), ("name-en", "Boat house"), ("name-pt", "Casa dos barcos")];
        assert_eq!(browser.post(&address, &fields_of_zone).await.status, 303);
        assert_eq!(browser.post(&address, &fields_of_zone).await.status, 303, "sent twice it is one");
        let fields = fields(&world, &mut browser, "/en/checkpoints/new").await;
        let checkpoint = Uuid::new_v4();
        let saved = browser
            .post(&format!("/en/checkpoints/{checkpoint}"), &with(&fields, "zone", &zone.to_string()))
            .await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        let it = checkpoint_of(&world, CheckpointId(checkpoint)).await;
        assert_eq!((it.slug.as_str(), it.zone), ("side-door", ZoneId(zone)));
        assert_eq!(it.name.in_lang("pt", &[]), "Porta lateral");
        assert_eq!(it.zone_name.in_lang("pt", &[]), "Casa dos barcos");
        for (language, name) in [("en", "Side door"), ("pt", "Porta lateral")] {
            let page = browser.get(&format!("/{language}/checkpoints")).await;
            assert!(page.body.contains(name), "{}", page.body);
        }
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_a_checkpoint_comes_back_with_what_was_typed() {
    on_both(rooms, async |world| {
        let (mut browser, _, _) = organising(&world).await;
        let fields = fields(&world, &mut browser, "/en/checkpoints/new").await;
        let address = format!("/en/checkpoints/{}", Uuid::new_v4());
        let long = "a".repeat(201);
        let elsewhere = Uuid::new_v4().to_string();
        for (field, value) in [
            ("name-en", long.as_str()),
            ("city", ""),
            ("city", "Atlantis"),
            ("zone", elsewhere.as_str()),
            ("direction", "up"),
            ("from", "yesterday"),
            ("from", ""),
            ("from", "2027-05-15"),
            ("to", "2027-05-13"),
            ("to", "2027-05-16"),
        ] {
            let mut sent = with(&fields, field, value);
            if field == "from" && value == "2027-05-15" {
                sent = sent
                    .into_iter()
                    .map(|(name, it)| (name, if name == "to" { "2027-05-14" } else { it }))
                    .collect();
            }
            let answer = browser.post(&address, &sent).await;
            assert_eq!(answer.status, 422, "{field} = {value}");
            assert!(answer.body.contains("Porta lateral"), "{field} = {value}: {}", answer.body);
        }
        let nameless: Vec<(&str, &str)> =
            with(&fields, "", "").into_iter().filter(|(name, _)| !name.starts_with("name-")).collect();
        assert_eq!(browser.post(&address, &nameless).await.status, 422, "it has no name");
        let zone = format!("/en/checkpoints/zones/{}", Uuid::new_v4());
        assert_eq!(browser.post(&zone, &[("seen", ""), ("name-en", " ")]).await.status, 422);
        assert_eq!(names(&world).await.len(), 1, "nothing was added");
    })
    .await;
}

#[tokio::test]
async fn of_two_who_change_a_checkpoint_at_once_the_second_is_asked() {
    on_both(rooms, async |world| {
        let (mut browser, checkpoint, _) = organising(&world).await;
        let address = format!("/en/checkpoints/{checkpoint}");
        let fields = fields(&world, &mut browser, &address).await;
        assert_eq!(browser.post(&address, &with(&fields, "name-en", "Gate")).await.status, 303);
        let asked = browser.post(&address, &with(&fields, "name-en", "Portal")).await;
        assert_eq!(asked.status, 409);
        assert!(asked.body.contains("Somebody else has changed this meanwhile"), "{}", asked.body);
        assert_eq!(names(&world).await, ["Gate"]);
        let seen = asked.between("name=\"seen\" id=\"f-seen\" value=\"", "\"").to_owned();
        let again: Vec<(String, String)> = with(&fields, "name-en", "Portal")
            .into_iter()
            .map(|(name, value)| {
                (name.to_owned(), if name == "seen" { seen.clone() } else { value.to_owned() })
            })
            .collect();
        assert_eq!(browser.post(&address, &with(&again, "", "")).await.status, 303);
        assert_eq!(names(&world).await, ["Portal"]);
    })
    .await;
}

#[tokio::test]
async fn checkpoints_and_zones_go_up_and_down() {
    on_both(rooms, async |world| {
        let (mut browser, _, _) = organising(&world).await;
        let side = add_checkpoint(&world, &mut browser, "Side door").await;
        let front = names(&world).await[0].clone();
        assert_eq!(names(&world).await, [front.as_str(), "Side door"]);
        let go = format!("/en/checkpoints/{side}/move");
        assert_eq!(browser.post(&go, &[("to", "up")]).await.status, 303);
        assert_eq!(names(&world).await, ["Side door", front.as_str()]);
        assert_eq!(browser.post(&go, &[("to", "up")]).await.status, 303, "it is the first already");
        assert_eq!(browser.post(&go, &[("to", "down")]).await.status, 303);
        assert_eq!(names(&world).await, [front.as_str(), "Side door"]);
        assert_eq!(browser.post(&go, &[("to", "nowhere")]).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_device_goes_on_or_ends_as_its_checkpoints_last_day_is_moved() {
    on_both(rooms, async |world| {
        let (mut browser, checkpoint, _) = organising(&world).await;
        let linked = linked(&world, checkpoint).await;
        let mut phone = world.client();
        phone.post(&format!("/en/door/{}", linked.secret), &[]).await;
        let address = format!("/en/checkpoints/{checkpoint}");
        let earlier = fields(&world, &mut browser, &address).await;
        assert_eq!(browser.post(&address, &with(&earlier, "to", "2027-05-14")).await.status, 303);
        assert_eq!(phone.get("/en/door").await.status, 200, "the last day is today");
        world.later(SignedDuration::from_hours(24));
        world.app.sessions.forget();
        assert_eq!(phone.get("/en/door").await.status, 401, "the last day was yesterday");
        let later = fields(&world, &mut browser, &address).await;
        assert_eq!(browser.post(&address, &with(&later, "to", "2027-05-15")).await.status, 303);
        assert_eq!(phone.get("/en/door").await.status, 200, "it is open today too");
        world.later(SignedDuration::from_hours(24));
        world.app.sessions.forget();
        assert_eq!(phone.get("/en/door").await.status, 401);
    })
    .await;
}

#[tokio::test]
async fn nobody_passes_where_it_is_closed_until_it_is_open_again() {
    on_both(rooms, async |world| {
        let (mut browser, checkpoint, zone) = organising(&world).await;
        comes(&world, "Rəşid", 100_001).await;
        let linked = linked(&world, checkpoint).await;
        let mut phone = world.client();
        phone.post(&format!("/en/door/{}", linked.secret), &[]).await;
        for address in [format!("/en/checkpoints/{checkpoint}"), format!("/en/checkpoints/zones/{zone}")] {
            assert_eq!(browser.post(&format!("{address}/close"), &[]).await.status, 303);
            assert_eq!(phone.get("/en/door").await.status, 401, "its devices are signed out");
            let shut = read(&world, checkpoint, &good_code(&world, 100_001)).await;
            is(&shut, Verdict::WrongDay, Some(Reason::CheckpointClosed));
            let link =
                browser.post(&format!("/en/checkpoints/{checkpoint}/devices"), &[("name", "Phone")]).await;
            assert_eq!(link.status, 409, "there is no device for it");
            let choice = browser.get("/en/door").await;
            assert!(!choice.body.contains(&checkpoint.to_string()), "nobody stands there: {}", choice.body);
            assert_eq!(browser.post(&format!("{address}/reopen"), &[]).await.status, 303);
            assert_eq!(phone.get("/en/door").await.status, 200, "the same device, without a new link");
        }
        is(&read(&world, checkpoint, &good_code(&world, 100_001)).await, Verdict::Ok, None);
    })
    .await;
}

#[tokio::test]
async fn a_rule_for_one_person_lets_that_one_in_and_nobody_else() {
    on_both(rooms, async |world| {
        let (mut browser, checkpoint, zone) = organising(&world).await;
        let all = without_the_rule_for_all(&mut browser).await;
        let (_, one) = comes_as(&world, "Rəşid", 100_001, true).await;
        comes(&world, "Leyla", 100_002).await;
        world.work().await;
        let address = format!("/en/checkpoints/zones/{zone}/rules");

        // Found by name.
        let found = browser.get(&format!("{address}?q=Rəşid")).await;
        assert!(found.body.contains(&format!("name=\"people\" value=\"{one}\"")), "{}", found.body);
        let one = one.to_string();
        let seen = browser.get(&format!("{address}?people={one}")).await;
        assert!(seen.body.contains("People it speaks of: 1 of 2"), "{}", seen.body);
        assert!(seen.body.contains("People who may pass on some day: 1 with it, 2 now"), "{}", seen.body);
        assert!(seen.body.contains("From then on only those may"), "{}", seen.body);
        is(&read(&world, checkpoint, &good_code(&world, 100_002)).await, Verdict::Ok, None);

        assert_eq!(browser.post(&address, &[("effect", "allowed"), ("people", &one)]).await.status, 303);
        is(&read(&world, checkpoint, &good_code(&world, 100_001)).await, Verdict::Ok, None);
        comes(&world, "Aida", 100_003).await;
        is(&read(&world, checkpoint, &good_code(&world, 100_003)).await, Verdict::WrongZone, None);
        let twice = browser.post(&address, &[("effect", "allowed"), ("people", &one)]).await;
        assert_eq!(twice.status, 303, "it is said that it is there");

        let page = browser.get("/en/checkpoints").await;
        assert!(page.body.contains("Rəşid Гаджиев"), "{}", page.body);
        let remove = page.between("action=\"/en/checkpoints/rules/", "/remove\"").to_owned();
        assert_ne!(remove, all);
        browser.post(&format!("/en/checkpoints/rules/{remove}/remove"), &[]).await;
        is(&read(&world, checkpoint, &good_code(&world, 100_003)).await, Verdict::Ok, None);
        comes(&world, "Samir", 100_004).await;
        assert_eq!(browser.post(&format!("/en/checkpoints/rules/{remove}/restore"), &[]).await.status, 303);
        is(&read(&world, checkpoint, &good_code(&world, 100_004)).await, Verdict::WrongZone, None);
        let gone = browser.post(&format!("/en/checkpoints/rules/{}/remove", Uuid::new_v4()), &[]).await;
        assert_eq!(gone.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_rule_refuses_one_person_of_those_who_may_pass() {
    on_both(rooms, async |world| {
        let (mut browser, checkpoint, zone) = organising(&world).await;
        let (_, one) = comes_as(&world, "Rəşid", 100_001, true).await;
        comes(&world, "Leyla", 100_002).await;
        let rule = [("effect", "refused"), ("people", &one.to_string())];
        let added = browser.post(&format!("/en/checkpoints/zones/{zone}/rules"), &rule).await;
        assert_eq!(added.status, 303, "{}", added.body);
        let refused = read(&world, checkpoint, &good_code(&world, 100_001)).await;
        is(&refused, Verdict::WrongZone, Some(Reason::RefusedByRule));
        is(&read(&world, checkpoint, &good_code(&world, 100_002)).await, Verdict::Ok, None);
    })
    .await;
}

#[tokio::test]
async fn whoever_has_reached_the_step_that_a_rule_asks_for_is_on_the_list_of_the_door() {
    on_both(rooms, async |world| {
        let (mut browser, checkpoint, zone) = organising(&world).await;
        without_the_rule_for_all(&mut browser).await;
        let (registration, _) = comes_as(&world, "Rəşid", 100_001, false).await;
        let linked = linked(&world, checkpoint).await;
        let mut phone = world.client();
        phone.post(&format!("/en/door/{}", linked.secret), &[]).await;
        let person = registration.to_string();
        assert!(!phone.get("/en/door?q=Rəşid").await.body.contains(&person));
        let mut tx = world.db().read().await.unwrap();
        let step = forums::steps(&mut tx, world.forum.id).await.unwrap()[0].id.to_string();
        drop(tx);
        let added = browser.post(&format!("/en/checkpoints/zones/{zone}/rules"), &[("step", &step)]).await;
        assert_eq!(added.status, 303, "{}", added.body);
        assert!(phone.get("/en/door?q=Rəşid").await.body.contains(&person));
        is(&read(&world, checkpoint, &good_code(&world, 100_001)).await, Verdict::Ok, None);
    })
    .await;
}

#[tokio::test]
async fn what_is_not_offered_is_no_rule_for_all() {
    on_both(rooms, async |world| {
        let (mut browser, checkpoint, zone) = organising(&world).await;
        without_the_rule_for_all(&mut browser).await;
        comes(&world, "Rəşid", 100_001).await;
        let address = format!("/en/checkpoints/zones/{zone}/rules");
        let stranger = world.person("Stranger").await.to_string();
        let unknown = Uuid::new_v4().to_string();
        for (field, value) in [
            ("categories", unknown.as_str()),
            ("categories", "guests"),
            ("delegations", unknown.as_str()),
            ("days", "2030-01-01"),
            ("step", unknown.as_str()),
            ("people", stranger.as_str()),
            ("people", "somebody"),
            ("effect", "perhaps"),
        ] {
            let answer = browser.post(&address, &[(field, value)]).await;
            assert_eq!(answer.status, 422, "{field} = {value}");
        }
        let nowhere = format!("/en/checkpoints/zones/{unknown}/rules");
        assert_eq!(browser.get(&nowhere).await.status, 404);
        assert_eq!(browser.post(&nowhere, &[]).await.status, 404);
        let page = browser.get("/en/checkpoints").await;
        assert!(page.body.contains("There is no rule"), "{}", page.body);
        is(&read(&world, checkpoint, &good_code(&world, 100_001)).await, Verdict::Ok, None);
    })
    .await;
}

#[tokio::test]
async fn a_zone_for_one_person_stays_shut_when_that_person_is_erased() {
    on_both(rooms, async |world| {
        let (mut browser, checkpoint, zone) = organising(&world).await;
        without_the_rule_for_all(&mut browser).await;
        let (_, one) = comes_as(&world, "Rəşid", 100_001, true).await;
        comes(&world, "Leyla", 100_002).await;
        let rule = Rule { people: vec![one.0].into(), ..Rule::default() };
        let act = AddRule { forum: world.forum.id.0, zone, rule };
        world.db().act(&By::Console, act).await.unwrap();
        world.db().chore(Erases(one)).await.unwrap();
        is(&read(&world, checkpoint, &good_code(&world, 100_002)).await, Verdict::WrongZone, None);
        let page = browser.get("/en/checkpoints").await;
        assert!(page.body.contains("nobody"), "{}", page.body);
    })
    .await;
}

struct Erases(PersonId);

impl Chore for Erases {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        door::erase(tx, self.0).await.map(drop)
    }
}

#[tokio::test]
async fn what_the_door_would_say_is_told_beforehand_and_stored_nowhere() {
    on_both(rooms, async |world| {
        let (mut browser, checkpoint, zone) = organising(&world).await;
        let (registration, one) = comes_as(&world, "Rəşid", 100_001, true).await;
        world.work().await;
        let address = format!("/en/checkpoints/{checkpoint}/try");
        assert!(browser.get(&format!("{address}?q=Rəşid")).await.body.contains(&registration.to_string()));
        let asked = |at: &str| format!("{address}?registration={registration}&at={at}");
        let says =
            |body: &str, code: &str| assert!(body.contains(&format!("data-code=\"{code}\"")), "{body}");
        says(&browser.get(&asked("2027-05-14T12:00")).await.body, "ok");
        says(&browser.get(&asked("2027-05-13T23:59")).await.body, "wrong_day");
        let rule = [("effect", "refused"), ("people", &one.to_string()), ("days", "2027-05-14")];
        browser.post(&format!("/en/checkpoints/zones/{zone}/rules"), &rule).await;
        says(&browser.get(&asked("2027-05-14T12:00")).await.body, "wrong_day");
        says(&browser.get(&asked("2027-05-15T12:00")).await.body, "ok");
        let unreadable = browser.get(&asked("noon")).await;
        assert_eq!(unreadable.status, 200);
        assert!(!unreadable.body.contains("data-code"), "{}", unreadable.body);
        let mut tx = world.db().read().await.unwrap();
        let (scans, inside): (i64, i64) = tx
            .sql("select (select count(*) from scan), (select count(*) from presence)")
            .one()
            .await
            .unwrap();
        assert_eq!((scans, inside), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn an_open_door_page_follows_what_the_organiser_changes() {
    on_both(rooms, async |world| {
        let (mut browser, checkpoint, _) = organising(&world).await;
        let linked = linked(&world, checkpoint).await;
        let mut phone = world.client();
        phone.post(&format!("/en/door/{}", linked.secret), &[]).await;
        world.work().await;
        let door = phone.get("/en/door").await;
        let stream = door.between("stream=\"", "\"").replace("&amp;", "&").replace("&#38;", "&");
        let mut news = phone.stream(&stream).await;
        assert_eq!(news.status, 200);
        let address = format!("/en/checkpoints/{checkpoint}");
        let fields = fields(&world, &mut browser, &address).await;
        assert_eq!(browser.post(&address, &with(&fields, "name-en", "Gate")).await.status, 303);
        world.work().await;
        let topic = format!("checkpoint:{checkpoint}");
        let mut told = false;
        while let Some(event) = news.next().await {
            told = event.contains(&topic);
            if told {
                break;
            }
        }
        assert!(told, "the page hears of it");
        let mut part = phone.clone().with_header("x-part", "1");
        assert!(part.get("/en/door/place").await.body.contains("Gate"));
        assert!(part.get("/en/door/ways").await.body.contains("type=\"hidden\" name=\"way\" value=\"in\""));
    })
    .await;
}

#[tokio::test]
async fn only_organisers_change_zones_checkpoints_and_rules() {
    on_both(rooms, async |world| {
        let (_, checkpoint, zone) = organising(&world).await;
        for role in [Role::Desk, Role::Officer] {
            let somebody = world.with_role(role.word(), role, None).await;
            let mut browser = world.client().sign_in(somebody).await;
            for address in [
                format!("checkpoints/{checkpoint}"),
                format!("checkpoints/{checkpoint}/close"),
                format!("checkpoints/{checkpoint}/move"),
                format!("checkpoints/zones/{zone}"),
                format!("checkpoints/zones/{zone}/close"),
                format!("checkpoints/zones/{zone}/rules"),
                format!("checkpoints/rules/{}/restore", Uuid::new_v4()),
            ] {
                let answer = browser.post(&format!("/en/{address}"), &[]).await;
                assert_eq!((role, answer.status), (role, 403), "{address}");
            }
            let trial = browser.get(&format!("/en/checkpoints/{checkpoint}/try")).await;
            assert_eq!((role, trial.status), (role, 403));
        }
        let act = door::CloseZone { forum: Uuid::new_v4(), id: zone };
        let elsewhere = world.db().act(&By::Console, act).await;
        assert!(matches!(elsewhere, Err(Error::NotFound)), "a zone of another forum: {elsewhere:?}");
    })
    .await;
}

#[tokio::test]
async fn a_folder_leaves_what_the_site_has_changed_and_writes_over_it_when_it_is_to() {
    on_both(rooms, async |world| {
        let (mut browser, checkpoint, zone) = organising(&world).await;
        let address = format!("/en/checkpoints/{checkpoint}");
        let fields = fields(&world, &mut browser, &address).await;
        let changed = [("name-en", "Gate"), ("name-pt", "Portão")];
        let changed: Vec<(&str, &str)> = with(&fields, "", "")
            .into_iter()
            .map(|(name, value)| {
                changed.into_iter().find(|(field, _)| *field == name).unwrap_or((name, value))
            })
            .collect();
        assert_eq!(browser.post(&address, &changed).await.status, 303);
        add_checkpoint(&world, &mut browser, "Side door").await;
        browser.post(&format!("/en/checkpoints/zones/{zone}/close"), &[]).await;
        without_the_rule_for_all(&mut browser).await;

        let mut folder = world::example();
        let same = world
            .db()
            .act(&By::Console, LoadDoors { forum: world.forum.id, folder: folder.clone(), overwrite: false })
            .await
            .unwrap();
        assert_eq!(same, Vec::<String>::new(), "the folder says nothing new");
        folder.zones[0].name.write("en", "The hall");
        folder.checkpoints[0].name.write("en", "The door");
        folder.access[0].days = vec![world.forum.starts_on];
        let left = world
            .db()
            .act(&By::Console, LoadDoors { forum: world.forum.id, folder: folder.clone(), overwrite: false })
            .await
            .unwrap();
        assert_eq!(left, ["zone house", "checkpoint front-door", "access"]);
        assert_eq!(names(&world).await, ["Gate", "Side door"]);

        world
            .db()
            .act(&By::Console, LoadDoors { forum: world.forum.id, folder, overwrite: true })
            .await
            .unwrap();
        assert_eq!(names(&world).await, ["The door", "Side door"], "what the folder does not know stays");
        let mut tx = world.db().read().await.unwrap();
        let zones = door::zones(&mut tx, world.forum.id.0).await.unwrap();
        assert_eq!((zones[0].name.in_lang("en", &[]), zones[0].closed_at), ("The hall", None));
    })
    .await;
}

/// Room for that many of the first category in the first delegation.
async fn with_places(world: &World, places: i64) {
    let mut tx = world.db().read().await.unwrap();
    let category = forums::categories(&mut tx, world.forum.id).await.unwrap()[0].id;
    let delegation = delegations::seated(&mut tx, world.forum.id.0).await.unwrap()[0].id;
    drop(tx);
    let quotas = delegations::Quotas {
        forum: world.forum.id.0,
        delegation,
        places: vec![(category.0, places)],
        unlimited: vec![],
        nominate_until: None,
    };
    let act = registration::ChangeQuotas { forum: world.forum.clone(), quotas, home: None };
    world.db().act(&By::Console, act).await.unwrap();
}

#[tokio::test]
async fn where_more_are_found_than_are_shown_the_door_its_trial_and_a_rule_say_so_and_no_total() {
    on_both(rooms, async |world| {
        let (mut browser, checkpoint, zone) = organising(&world).await;
        with_places(&world, 30).await;
        for number in 0..20 {
            comes(&world, &format!("Rəşid{number}"), 100_001 + number).await;
        }
        world.work().await;
        let door = format!("/en/door?checkpoint={checkpoint}&q=Гаджиев");
        let all = browser.get(&door).await.body;
        assert!(all.contains("20 results") && !all.contains("there are more"), "{all}");
        comes(&world, "Leyla", 100_021).await;
        world.work().await;
        let first = |number: usize| format!("The first {number} are shown; there are more.");
        for (address, shown) in [
            (door, 20),
            (format!("/en/checkpoints/{checkpoint}/try?q=Гаджиев"), 12),
            (format!("/en/checkpoints/zones/{zone}/rules?q=Гаджиев"), 12),
        ] {
            let cut = browser.get(&address).await.body;
            assert!(cut.contains(&first(shown)) && !cut.contains("results<"), "{address}: {cut}");
        }
    })
    .await;
}
