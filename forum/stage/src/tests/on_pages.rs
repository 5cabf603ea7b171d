//! The pages: consoles, screens, telephones, "now and next", and addresses that wait for their release.

use super::scene::{Load, Scene, folder, house};
use crate::model::Contribution;
use ::folder::{
    Text,
    programme::{Part, Role as InItem},
};
use jiff::SignedDuration;
use kernel::{
    rights::{By, Role},
    web::Routes,
};
use programme::Neighbours;
use world::{Client, on_both};

/// Who runs the stage, at a browser.
async fn moderator(s: &Scene) -> Client {
    let person = s.world.with_role("Minh", Role::Moderator, None).await;
    s.world.client().sign_in(person).await
}

/// What a form of the console carries.
fn carried(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    page.split_once(&start)
        .and_then(|(_, rest)| rest.split_once('"'))
        .map_or("", |(value, _)| value)
        .to_owned()
}

#[tokio::test]
async fn a_console_says_whose_address_goes_on_and_who_reads_it() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let mut planned = folder();
        let part = |role, who: &str| Part {
            role,
            reference: None,
            delegation: None,
            from: None,
            into: None,
            description: Text::new("en", who),
        };
        let address = planned.programme.iter_mut().find(|it| it.id == "greeting").unwrap();
        address.people =
            vec![part(InItem::Author, "The head of state"), part(InItem::Reader, "An assistant")];
        s.world.db().act(&By::Console, Load(planned)).await.expect("it loads anew");
        let mut console = moderator(&s).await;
        assert!(!console.get(&s.path("/stage/main-hall")).await.body.contains("An assistant"));
        s.put(&s.main, Some(s.address.id)).await.expect("the address goes on");
        let page = console.get(&s.path("/stage/main-hall")).await;
        for words in ["The head of state (Author)", "An assistant (Reader)"] {
            assert!(page.body.contains(words), "{words}: {}", page.body);
        }
    })
    .await;
}

#[tokio::test]
async fn a_moderator_runs_a_debate_from_the_console_without_a_script() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let ada = s.delegate("Ada", 0).await;
        let mut phone = s.world.client().sign_in(ada).await;
        let speak = s.path("/speak/debate");
        let asked = phone.post(&speak, &[("kind", "speech")]).await;
        assert_eq!(asked.status, 303, "{}", asked.body);
        let mine = phone.get(&speak).await;
        assert!(mine.body.contains("Your place: 1"), "{}", mine.body);

        let mut console = moderator(&s).await;
        let address = s.path("/stage/main-hall");
        let page = console.get(&address).await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(
            page.body.contains("Ada Tester") && page.body.contains("in the order of requests"),
            "{}",
            page.body
        );
        let (seen, item, whom) =
            (carried(&page.body, "list_seen"), carried(&page.body, "item"), carried(&page.body, "whom"));
        let fields = [("list_seen", seen.as_str()), ("item", item.as_str()), ("whom", whom.as_str())];
        let called = console.post(&format!("{address}/call"), &fields).await;
        assert_eq!(called.status, 303, "{}", called.body);
        // The same once more: somebody was faster, and this is how things stand.
        let again = console.post(&format!("{address}/call"), &fields).await;
        assert_eq!(again.status, 303, "{}", again.body);
        let page = console.get(&address).await;
        assert!(page.body.contains("Somebody else was faster"), "{}", page.body);
        let entry = carried(&page.body, "entry");
        let start = [("item", item.as_str()), ("entry", entry.as_str())];
        assert_eq!(console.post(&format!("{address}/start"), &start).await.status, 303);

        let started = s.world.app.db.clock.now();
        s.world.later(SignedDuration::from_secs(12));
        let mut stranger = s.world.client();
        for (lang, words) in [("en", "Time left"), ("pt", "Time left"), ("es", "Time left")] {
            let screen =
                stranger.get(&s.path("/hall/main-hall").replacen("/en/", &format!("/{lang}/"), 1)).await;
            assert_eq!(screen.status, 200, "{}", screen.body);
            assert!(screen.body.contains("Ada Tester") && screen.body.contains(words), "{}", screen.body);
            // What is left by now each screen computes for itself: nothing is told that grows old.
            let since = format!("data-spent=\"0\" data-since=\"{}\"", started.as_millisecond());
            assert!(screen.body.contains(&since), "{}", screen.body);
        }
        assert!(console.get(&address).await.body.contains(">4:48<"));
        assert!(phone.get(&speak).await.body.contains("You have the floor"));
    })
    .await;
}

#[tokio::test]
async fn a_screen_names_those_who_come_next_and_nobody_else_learns_who_waits() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        for number in 0..7 {
            let person = s.delegate(&format!("Guest{number}"), usize::MAX).await;
            s.join(person, Contribution::Speech, None).await.expect("they wait");
        }
        let screen = s.world.client().get(&s.path("/hall/main-hall")).await;
        assert!(screen.body.contains("Guest4 Tester") && !screen.body.contains("Guest5"), "{}", screen.body);
        let now = s.world.client().get(&s.path("/now")).await;
        assert!(!now.body.contains("Guest0"), "{}", now.body);
        assert_eq!(s.world.client().get(&s.path("/stage/main-hall")).await.status, 401);
        assert_eq!(s.world.client().get(&s.path("/hall/no-hall")).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn what_comes_next_tells_its_day_unless_that_is_today() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let now = s.world.client().get(&s.path("/now")).await;
        assert!(now.body.contains("14 May, 12:00"), "{}", now.body);
        s.world.later(SignedDuration::from_hours(378 * 24));
        let now = s.world.client().get(&s.path("/now")).await;
        assert!(now.body.contains("12:00") && !now.body.contains("14 May"), "{}", now.body);
    })
    .await;
}

#[tokio::test]
async fn now_and_next_follows_the_stage_and_says_what_is_late() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let mut stranger = s.world.client();
        let now = stranger.get(&s.path("/now")).await;
        assert!(now.body.contains("The debate") && now.body.contains("Ask for the floor"), "{}", now.body);
        assert!(now.body.contains("A greeting") && now.body.contains("12:00"), "{}", now.body);
        let mut console = moderator(&s).await;
        let address = s.path("/stage/main-hall");
        let page = console.get(&address).await;
        let item = carried(&page.body, "item");
        let late =
            console.post(&format!("{address}/delay"), &[("item", item.as_str()), ("late", "20")]).await;
        assert_eq!(late.status, 303, "{}", late.body);
        let now = stranger.get(&s.path("/now")).await;
        assert!(now.body.contains("12:20") && now.body.contains("planned for 12:00"), "{}", now.body);
    })
    .await;
}

#[tokio::test]
async fn one_key_goes_on_to_the_next_item_of_the_hall() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let mut console = moderator(&s).await;
        let address = s.path("/stage/main-hall");
        let page = console.get(&address).await;
        assert!(page.body.contains("Next: A greeting"), "{}", page.body);
        let (seen, to) = (carried(&page.body, "hall_seen"), carried(&page.body, "to"));
        let fields = [("hall_seen", seen.as_str()), ("to", to.as_str())];
        assert_eq!(console.post(&format!("{address}/item"), &fields).await.status, 303);
        let page = console.get(&address).await;
        assert!(!page.body.contains("Next: A greeting"), "{}", page.body);
        assert!(page.body.contains("<h2 id=\"floor\"><span>A greeting"), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn a_message_is_typed_in_several_languages_and_each_screen_shows_its_own() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let mut console = moderator(&s).await;
        let address = s.path("/stage/main-hall");
        let seen = carried(&console.get(&address).await.body, "hall_seen");
        let fields = [
            ("hall_seen", seen.as_str()),
            ("message_en", "Doors close"),
            ("message_pt", " As portas fecham "),
            ("message_es", ""),
        ];
        assert_eq!(console.post(&format!("{address}/message"), &fields).await.status, 303);
        let mut stranger = s.world.client();
        let mut screen = async |lang: &str| {
            stranger.get(&s.path("/hall/main-hall").replacen("/en/", &format!("/{lang}/"), 1)).await.body
        };
        assert!(screen("en").await.contains(">Doors close</p>"));
        assert!(screen("pt").await.contains("<p class=\"screen-message\">As portas fecham</p>"));
        // Where it is not written, it stands in the nearest language, and says so.
        let spanish = screen("es").await;
        assert!(spanish.contains("<p class=\"screen-message\" lang=\""), "{spanish}");
        // The console shows what there is in each, for the next change.
        let page = console.get(&address).await.body;
        assert!(page.contains("value=\"Doors close\""), "{page}");
        assert!(page.contains("value=\"As portas fecham\""), "{page}");
    })
    .await;
}

#[tokio::test]
async fn a_limit_that_is_too_small_is_refused_with_the_name_of_its_field() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let mut console = moderator(&s).await;
        let address = s.path("/stage/main-hall");
        let page = console.get(&address).await;
        let (seen, item) = (carried(&page.body, "list_seen"), carried(&page.body, "item"));
        let fields = [("list_seen", seen.as_str()), ("item", item.as_str()), ("speech_s", "5")];
        assert_eq!(console.post(&format!("{address}/rules"), &fields).await.status, 303);
        let page = console.get(&address).await;
        assert!(page.body.contains("“Speech”: write from 10 to 3600 seconds."), "{}", page.body);
        assert_eq!(s.list().await.rules.0.speech_s, 300);
    })
    .await;
}

fn with_programme() -> (Routes, kernel::jobs::Jobs) {
    let (routes, jobs) = house();
    (routes.merge(programme::routes(Neighbours::default())), jobs)
}

#[tokio::test]
async fn the_text_of_an_address_is_read_by_nobody_before_the_stage_releases_it() {
    on_both(with_programme, async |world| {
        let s = Scene::new(world).await;
        let (text, mut stranger) = ("Dear friends of the river", s.world.client());
        let places =
            ["/programme/greeting", "/programme", "/programme.ics", "/programme.json", "/programme.xml"];
        for place in places {
            let page = stranger.get(&s.path(place)).await;
            assert_eq!(page.status, 200, "{place}");
            assert!(page.body.contains("A greeting") && !page.body.contains(text), "{place}: {}", page.body);
        }
        s.put(&s.main, Some(s.address.id)).await.expect("it goes on");
        let mut console = moderator(&s).await;
        let address = s.path("/stage/main-hall");
        let page = console.get(&address).await;
        assert!(page.body.contains("Release the text"), "{}", page.body);
        assert!(page.body.contains("cannot be taken back"), "it is asked first: {}", page.body);
        let item = carried(&page.body, "item");
        let released = console.post(&format!("{address}/release"), &[("item", item.as_str())]).await;
        assert_eq!(released.status, 303, "{}", released.body);
        let page = console.get(&address).await;
        assert!(!page.body.contains("Release the text"), "{}", page.body);
        assert!(!page.body.contains("Undo:"), "nothing is offered that was done before: {}", page.body);
        s.world.work().await;
        // With a question, so that no page is taken that was kept from before.
        for place in ["/programme/greeting?after=1", "/programme.json?after=1"] {
            let page = stranger.get(&s.path(place)).await;
            assert!(page.body.contains(text), "{place}: {}", page.body);
        }
    })
    .await;
}

#[tokio::test]
async fn the_console_leads_whoever_may_see_histories_to_what_was_done_in_the_hall() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let organiser = s.world.with_role("Olga", Role::Organiser, None).await;
        let address = s.path("/stage/main-hall");
        let page = s.world.client().sign_in(organiser).await.get(&address).await;
        let id = page.between("/en/history/hall/", "\"");
        assert!(id.parse::<uuid::Uuid>().is_ok(), "{}", page.body);
        let page = moderator(&s).await.get(&address).await;
        assert!(!page.body.contains("/history/hall/"), "{}", page.body);
    })
    .await;
}
