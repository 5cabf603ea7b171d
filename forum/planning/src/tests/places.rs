//! Cities, houses and rooms, by the pages that organisers use.

use super::{Load, PATH, Planning, folder, house};
use crate::State;
use programme::{Equipment, Room};
use world::on_both;

impl Planning {
    async fn rooms(&self) -> Vec<Room> {
        let mut tx = self.world.db().read().await.expect("a reader");
        programme::all_rooms(&mut tx, self.forum.id).await.expect("rooms")
    }

    async fn room(&self, slug: &str) -> Room {
        self.rooms().await.into_iter().find(|room| room.slug == slug).expect("the room is there")
    }

    async fn load_again(&self) -> Vec<String> {
        let load = Load(folder(), false);
        self.world.db().act(&kernel::rights::By::Console, load).await.expect("it loads").1
    }
}

fn value<'b>(page: &'b world::Answer, name: &str) -> &'b str {
    let field = page.body.split(&format!("name=\"{name}\"")).nth(1).unwrap_or_default();
    field.split_once("value=\"").and_then(|(_, rest)| rest.split_once('"')).map_or("", |(value, _)| value)
}

#[tokio::test]
async fn a_house_and_its_room_are_added_and_found_by_those_who_come() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut browser = it.browser().await;
        let baku = it.room("great-hall").await.city.expect("a city").to_string();
        let new = browser.get(&format!("{PATH}/places/new?what=house&city={baku}")).await;
        assert_eq!(new.status, 200, "{}", new.body);
        let action = new.between("method=\"post\" action=\"", "\"").to_owned();
        let fields = [
            ("what", "house"),
            ("city", baku.as_str()),
            ("seen", ""),
            ("name-en", "Museum of Letters"),
            ("address-en", "5 Sea Street & Co"),
            ("shared", "yes"),
        ];
        let half = [&fields[..], &[("latitude", "40,36")]].concat();
        let told = browser.post(&action, &half).await;
        assert_eq!(
            (told.status, value(&told, "name-en")),
            (422, "Museum of Letters"),
            "what was typed is there"
        );
        let saved = browser.post(&action, &fields).await;
        assert_eq!(saved.location(), format!("{PATH}/places"), "{}", saved.body);

        let list = browser.get(&format!("{PATH}/places")).await;
        assert!(list.body.contains("https://www.openstreetmap.org/search?query=5%20Sea%20Street%20%26%20Co"));
        let museum = it.room("museum-of-letters").await;
        let new = browser.get(&format!("{PATH}/places/new?what=room&house={}", museum.id)).await;
        let action = new.between("method=\"post\" action=\"", "\"").to_owned();
        let id = museum.id.to_string();
        let fields = [
            ("what", "room"),
            ("city", baku.as_str()),
            ("seen", ""),
            ("name-en", "Reading room"),
            ("house", id.as_str()),
            ("seats", "40"),
            ("equipment", "hearing_loop"),
            ("equipment", "projector"),
            ("more-en", "A grand piano"),
        ];
        assert_eq!(browser.post(&action, &fields).await.status, 303);
        let room = it.room("reading-room").await;
        assert!(museum.holds(&room) && !room.shared);
        assert_eq!(room.equipment.0, [Equipment::Projector, Equipment::HearingLoop]);

        it.add("Evening of poetry", "19:00", "20:00", "reading-room").await;
        it.publish().await;
        let page = it.world.client().get("/en/f/solidarity-forum-2025/programme/evening-of-poetry").await;
        assert!(page.body.contains("Reading room") && page.body.contains("5 Sea Street"), "{}", page.body);
        assert!(page.body.contains("hearing loop") && page.body.contains("A grand piano"));
        let screen = "/hall/reading-room\">Screen of the hall</a>";
        assert!(page.body.contains(screen), "{}", page.body);
        assert!(!page.body.contains("projector"), "that is for those who arrange it");
    })
    .await;
}

#[tokio::test]
async fn a_house_that_gets_another_name_keeps_its_rooms_and_a_folder_leaves_it() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut browser = it.browser().await;
        let palace = it.room("solidarity-palace").await;
        let path = format!("{PATH}/places/{}", palace.id);
        let page = browser.get(&path).await;
        let seen = value(&page, "seen").to_owned();
        let (latitude, longitude) = (value(&page, "latitude"), value(&page, "longitude"));
        let fields = [
            ("seen", seen.as_str()),
            ("name-en", "Palace of Friendship"),
            ("name-hu", "A Barátság Palotája"),
            ("latitude", latitude),
            ("longitude", longitude),
            ("shared", "yes"),
        ];
        assert_eq!(browser.post(&path, &fields).await.status, 303);
        let hall = it.room("great-hall").await;
        assert_eq!(hall.venue.in_lang("hu", &[]), "A Barátság Palotája");
        assert!(it.room("solidarity-palace").await.holds(&hall));

        // Whoever opened it before is told, and nothing of theirs is lost.
        let late = browser.post(&path, &fields).await;
        assert_eq!(late.status, 409);
        assert!(late.body.contains("Somebody else has changed this place"));
        assert_eq!(value(&late, "name-en"), "Palace of Friendship");

        let rooms = it.rooms().await;
        assert_eq!(it.load_again().await, Vec::<String>::new());
        let mut other = folder();
        other.cities[0].venues[0].name.write("en", "The Palace");
        let load = Load(other, false);
        let (_, left) = it.world.db().act(&kernel::rights::By::Console, load).await.expect("it loads");
        assert!(left.contains(&"room solidarity-palace".to_owned()), "{left:?}");
        assert_eq!(it.rooms().await, rooms, "a folder that comes later leaves what was changed here");
    })
    .await;
}

#[tokio::test]
async fn a_room_that_is_used_says_by_what_and_where_it_goes_and_comes_back() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut browser = it.browser().await;
        let (hall, gallery) = (it.room("great-hall").await, it.room("gallery").await);
        let opening = it.item("opening").await;
        assert_eq!(opening.draft.room, Some(hall.id));
        let path = format!("{PATH}/places/{}/remove", hall.id);
        let asked = browser.get(&path).await;
        assert!(
            asked.body.contains(&opening.draft.title.in_lang("en", &[]).replace('\'', "&#39;")),
            "{}",
            asked.body
        );
        let elsewhere = it.room("assembly-hall").await.id.to_string();
        let refused = browser.post(&path, &[("to", elsewhere.as_str())]).await;
        assert_eq!(refused.location(), path, "not into another city");
        let removed = browser.post(&path, &[("to", gallery.id.to_string().as_str())]).await;
        assert_eq!(removed.location(), format!("{PATH}/changes"), "{}", removed.body);

        let moved = it.item("opening").await;
        assert_eq!((moved.state, moved.draft.room), (State::Changed, Some(gallery.id)));
        let public = it.world.client().get("/en/f/solidarity-forum-2025/programme/opening").await;
        assert!(public.body.contains("Great Hall"), "shown where it was, until that is published");
        it.publish().await;
        let published = it.item("opening").await.published.expect("it is published");
        assert_eq!(published.room, Some(gallery.id));
        let form = browser.get(&format!("{PATH}/new")).await;
        assert!(!form.body.contains(&hall.id.to_string()), "nothing more is planned there");

        let back = browser.post(&format!("{PATH}/places/{}/restore", hall.id), &[]).await;
        assert_eq!(back.location(), format!("{PATH}/places"));
        let form = browser.get(&format!("{PATH}/new")).await;
        assert!(form.body.contains(&hall.id.to_string()));
    })
    .await;
}

#[tokio::test]
async fn a_house_goes_with_its_rooms_and_leaves_the_site() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut browser = it.browser().await;
        let airport = it.room("baku-airport").await;
        let path = format!("{PATH}/places/{}/remove", airport.id);
        assert_eq!(browser.post(&path, &[]).await.status, 303);
        let mut tx = it.world.db().read().await.expect("a reader");
        let cities = forums::cities(&mut tx, it.forum.id).await.expect("cities");
        drop(tx);
        let hidden = cities[0].venues.iter().filter(|venue| venue.removed).count();
        assert_eq!(hidden, 1);
        browser.post(&format!("{PATH}/places/{}/restore", airport.id), &[]).await;
        let mut tx = it.world.db().read().await.expect("a reader");
        let cities = forums::cities(&mut tx, it.forum.id).await.expect("cities");
        assert!(cities[0].venues.iter().all(|venue| !venue.removed));
    })
    .await;
}

#[tokio::test]
async fn places_change_their_order_and_a_house_takes_its_rooms_along() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut browser = it.browser().await;
        let order = async || -> Vec<String> { it.rooms().await.into_iter().map(|room| room.slug).collect() };
        let before = order().await;
        assert_eq!(before[..4], ["solidarity-palace", "great-hall", "gallery", "baku-airport"]);
        let airport = it.room("baku-airport").await;
        browser.post(&format!("{PATH}/places/{}/move", airport.id), &[("to", "up")]).await;
        let gallery = it.room("gallery").await;
        browser.post(&format!("{PATH}/places/{}/move", gallery.id), &[("to", "up")]).await;
        assert_eq!(order().await[..4], ["baku-airport", "solidarity-palace", "gallery", "great-hall"]);
        assert_eq!(it.load_again().await.iter().filter(|left| left.starts_with("room")).count(), 0);
        assert_eq!(order().await[..2], ["baku-airport", "solidarity-palace"], "a load changes no order");
    })
    .await;
}

#[tokio::test]
async fn a_city_is_added_and_renamed() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut browser = it.browser().await;
        let new = browser.get(&format!("{PATH}/cities/new")).await;
        let action = new.between("method=\"post\" action=\"", "\"").to_owned();
        let mut fields = vec![
            ("name-en", "Shusha"),
            ("zone", "Asia/Nowhere"),
            ("from", "2025-11-25"),
            ("to", "2025-11-25"),
        ];
        assert_eq!(browser.post(&action, &fields).await.status, 422);
        fields[1].1 = "Asia/Baku";
        assert_eq!(browser.post(&action, &fields).await.location(), format!("{PATH}/places"));
        fields[0].1 = "Shusha on the hill";
        assert_eq!(browser.post(&action, &fields).await.status, 303);
        let list = browser.get(&format!("{PATH}/places")).await;
        assert!(list.body.contains("Shusha on the hill"));
    })
    .await;
}

/// The address of the form of the first city, and its page.
async fn city_form(it: &Planning, browser: &mut world::Client) -> (String, world::Answer) {
    let mut tx = it.world.db().read().await.expect("a reader");
    let city = forums::cities(&mut tx, it.forum.id).await.expect("cities").remove(0);
    let path = format!("{PATH}/cities/{}", city.id);
    let page = browser.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.body);
    (path, page)
}

/// What a browser sends back of a city's form, with some of it typed anew.
fn sent(page: &world::Answer, typed: &[(&str, &str)]) -> Vec<(String, String)> {
    let names = ["base", "name-en", "name-hu", "from", "to"];
    let unescaped = |name: &str| value(page, name).replace("&#34;", "\"");
    let mut all: Vec<_> = names.map(|name| (name.to_owned(), unescaped(name))).into();
    for (name, value) in typed {
        all.retain(|(known, _)| known != name);
        all.push(((*name).to_owned(), (*value).to_owned()));
    }
    all
}

async fn send(browser: &mut world::Client, path: &str, fields: &[(String, String)]) -> world::Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    browser.post(path, &fields).await
}

#[tokio::test]
async fn two_who_change_different_things_of_a_city_both_keep_what_they_wrote() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut browser = it.browser().await;
        let (path, page) = city_form(&it, &mut browser).await;
        let (first, last) = (value(&page, "from").to_owned(), value(&page, "to").to_owned());
        assert_ne!(first, last);
        assert_eq!(send(&mut browser, &path, &sent(&page, &[("to", &first)])).await.status, 303);
        let second = send(&mut browser, &path, &sent(&page, &[("name-hu", "Baku városa")])).await;
        assert_eq!(second.status, 303, "{}", second.body);
        let (_, now) = city_form(&it, &mut browser).await;
        assert_eq!((value(&now, "to"), value(&now, "name-hu")), (first.as_str(), "Baku városa"));
    })
    .await;
}

#[tokio::test]
async fn two_who_change_the_same_of_a_city_are_told_and_the_second_decides() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut browser = it.browser().await;
        let (path, page) = city_form(&it, &mut browser).await;
        assert_eq!(send(&mut browser, &path, &sent(&page, &[("name-hu", "Az egyik")])).await.status, 303);
        let told = send(&mut browser, &path, &sent(&page, &[("name-hu", "A másik")])).await;
        assert!(told.status == 409 && told.body.contains("Az egyik"), "{}", told.body);
        assert_eq!(value(&told, "name-hu"), "A másik", "what was typed is there");
        assert_eq!(send(&mut browser, &path, &sent(&told, &[])).await.status, 303);
        let (_, now) = city_form(&it, &mut browser).await;
        assert_eq!(value(&now, "name-hu"), "A másik");
    })
    .await;
}

#[tokio::test]
async fn a_city_does_not_last_longer_than_its_forum() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut browser = it.browser().await;
        let (path, page) = city_form(&it, &mut browser).await;
        let after = it.forum.ends_on.tomorrow().expect("a day").to_string();
        let refused = send(&mut browser, &path, &sent(&page, &[("to", &after)])).await;
        assert!(refused.status == 422, "{}", refused.body);
        assert!(refused.body.contains("The days of a city lie within those of the forum."));
        assert_eq!(value(&refused, "to"), after, "what was typed is there");
    })
    .await;
}

#[tokio::test]
async fn an_act_that_has_not_seen_the_city_as_it_is_writes_nothing() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut tx = it.world.db().read().await.expect("a reader");
        let city = forums::cities(&mut tx, it.forum.id).await.expect("cities").remove(0);
        drop(tx);
        let act = crate::SaveCity {
            forum: it.forum.clone(),
            id: city.id,
            seen: "as it was long ago".into(),
            name: kernel::Text::new("en", "Elsewhere"),
            zone: city.zone.clone(),
            days: (city.starts_on, city.ends_on),
        };
        let refused = it.world.db().act(&kernel::rights::By::Console, act).await;
        assert!(
            matches!(&refused, Err(kernel::Error::Invalid(faults)) if faults[0].0 == "seen"),
            "{refused:?}"
        );
    })
    .await;
}
