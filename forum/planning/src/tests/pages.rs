//! The editor as organisers use it, without a script.

use super::{PATH, Planning, house};
use crate::{Draft, State};
use programme::ItemId;
use world::{Answer, on_both};

/// What a form holds: the values of its hidden fields, of its inputs, and what is chosen.
fn value<'b>(page: &'b Answer, name: &str) -> &'b str {
    let field = page.body.split(&format!("name=\"{name}\"")).nth(1).unwrap_or_default();
    field.split_once("value=\"").and_then(|(_, rest)| rest.split_once('"')).map_or("", |(value, _)| value)
}

#[tokio::test]
async fn an_item_is_planned_published_and_compared_by_its_pages() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut browser = it.browser().await;
        let new = browser.get(&format!("{PATH}/new?day=2025-11-24&at=19:00")).await;
        assert_eq!(new.status, 200, "{}", new.body);
        assert_eq!(value(&new, "starts"), "2025-11-24T19:00");
        let action = new.between("method=\"post\" action=\"", "\" id=\"item\"").to_owned();
        let fields = [
            ("title-en", "Evening of poetry"),
            ("starts", "2025-11-24T19:00"),
            ("ends", "2025-11-24T20:30"),
            ("kind", "cultural"),
            ("status", "confirmed"),
            ("rows", "2"),
            ("role-0", "performer"),
            ("who-0", "Somebody from nowhere at all"),
            ("do", "save"),
        ];
        let missing = browser.post(&action, &fields[1..]).await;
        assert_eq!(missing.status, 422);
        assert_eq!(value(&missing, "who-0"), "Somebody from nowhere at all", "what was typed is there");
        let saved = browser.post(&action, &fields).await;
        assert_eq!(saved.location(), format!("{PATH}?day=2025-11-24"), "{}", saved.body);
        let grid = browser.get(&format!("{PATH}?day=2025-11-24")).await;
        assert!(grid.body.contains("Evening of poetry") && grid.body.contains("19:00 – 20:30"));

        let changes = browser.get(&format!("{PATH}/changes")).await;
        assert!(changes.body.contains("Evening of poetry"), "{}", changes.body);
        let seen = value(&changes, "seen").to_owned();
        let stale = browser.post(&format!("{PATH}/changes"), &[("seen", "0-nothing")]).await;
        assert_eq!(stale.location(), format!("{PATH}/changes"));
        let published = browser.post(&format!("{PATH}/changes"), &[("seen", &seen)]).await;
        assert_eq!(published.location(), format!("{PATH}/versions"));
        let versions = browser.get(&format!("{PATH}/versions?from=0&to=1")).await;
        assert!(versions.body.contains("Version 1") && versions.body.contains("Evening of poetry"));
    })
    .await;
}

#[tokio::test]
async fn two_editors_at_once_lose_nothing() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let opening = it.item("opening").await;
        let path = format!("{PATH}/items/{}", opening.id);
        let mut browser = it.browser().await;
        let first = browser.get(&path).await;
        let mut fields = vec![
            ("seen", value(&first, "seen").to_owned()),
            ("title-en", "The grand opening".to_owned()),
            ("starts", value(&first, "starts").to_owned()),
            ("ends", value(&first, "ends").to_owned()),
            ("rows", "0".to_owned()),
            ("do", "save".to_owned()),
        ];
        it.save(opening.id, &opening.seen, Draft { expected: Some(640), ..opening.draft.clone() })
            .await
            .expect("the other is quicker");
        let borrowed = |fields: &[(&'static str, String)]| -> Vec<(&'static str, String)> { fields.to_vec() };
        let sent = borrowed(&fields);
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let told = browser.post(&path, &sent).await;
        assert_eq!(told.status, 422);
        assert!(told.body.contains("640"), "what the other has saved: {}", told.body);
        assert_eq!(value(&told, "title-en"), "The grand opening", "what was typed");
        fields[0].1 = value(&told, "seen").to_owned();
        let sent: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(browser.post(&path, &sent).await.status, 303);
        let title = it.item("opening").await.draft.title;
        assert_eq!(title.in_lang("en", &[]), "The grand opening");
    })
    .await;
}

#[tokio::test]
async fn a_form_that_is_only_looked_at_and_saved_changes_nothing() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut browser = it.browser().await;
        for item in it.plan().await.items {
            let path = format!("{PATH}/items/{}", item.id);
            let page = browser.get(&path).await;
            assert_eq!(page.status, 200);
            let sent = sent_back(&page);
            let sent: Vec<(&str, &str)> =
                sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let saved = browser.post(&path, &sent).await;
            assert_eq!(saved.status, 303, "{}: {}", item.slug, saved.body);
            let after = it.plan().await.get(item.id).expect("it is there").clone();
            assert_eq!(
                after.state,
                State::Published,
                "{}: {:?} {:?}",
                item.slug,
                after.draft,
                after.published
            );
        }
    })
    .await;
}

/// The form of an item as a browser sends it back.
pub(super) fn sent_back(page: &Answer) -> Vec<(String, String)> {
    let form = page.between("id=\"item\">", "</form>").to_owned();
    let plain = |text: &str| {
        text.replace("&#34;", "\"")
            .replace("&#38;", "&")
            .replace("&#39;", "'")
            .replace("&#60;", "<")
            .replace("&#62;", ">")
    };
    let attribute = |tag: &str, name: &str| {
        tag.split_once(&format!(" {name}=\""))
            .and_then(|(_, rest)| rest.split_once('"'))
            .map(|(value, _)| plain(value))
    };
    let mut sent = vec![("do".to_owned(), "save".to_owned())];
    for tag in form.split("<input").skip(1).filter_map(|rest| rest.split('>').next()) {
        let tag = format!(" {tag}");
        if tag.contains("type=\"checkbox\"") && !tag.contains(" checked") {
            continue;
        }
        sent.push((
            attribute(&tag, "name").unwrap_or_default(),
            attribute(&tag, "value").unwrap_or_default(),
        ));
    }
    for area in form.split("<textarea").skip(1).filter_map(|rest| rest.split("</textarea>").next()) {
        let (tag, value) = area.split_once('>').unwrap_or_default();
        // A browser leaves out the line end that follows the tag, and sends the others as two characters.
        let value = plain(value.strip_prefix('\n').unwrap_or(value)).replace('\n', "\r\n");
        sent.push((attribute(&format!(" {tag}"), "name").unwrap_or_default(), value));
    }
    for select in form.split("<select").skip(1).filter_map(|rest| rest.split("</select>").next()) {
        let name = attribute(&format!(" {select}"), "name").unwrap_or_default();
        let chosen = select.split("<option").find(|option| option.contains(" selected>"));
        let value = chosen.and_then(|option| attribute(option, "value")).unwrap_or_default();
        sent.push((name, value));
    }
    sent
}

#[tokio::test]
async fn a_clash_is_named_and_mended_with_one_press() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        it.add("First", "06:00", "07:00", "great-hall").await;
        let id = it.add("Second", "06:30", "07:30", "great-hall").await;
        let mut browser = it.browser().await;
        let grid = browser.get(&format!("{PATH}?day=2025-11-24")).await;
        assert!(grid.body.contains("is needed twice at once: for “First” and “Second”"), "{}", grid.body);
        assert!(grid.body.contains("“Second” at another time: 07:00"));
        let planned = it.plan().await.get(id).expect("it is there").clone();
        let room = planned.draft.room.expect("a room").to_string();
        let mend = [("seen", planned.seen.as_str()), ("room", &room), ("to", "2025-11-24T07:00")];
        let moved = browser.post(&format!("{PATH}/items/{id}/move"), &mend).await;
        assert_eq!(moved.location(), format!("{PATH}?day=2025-11-24"));
        let grid = browser.get(&format!("{PATH}?day=2025-11-24")).await;
        assert!(!grid.body.contains("“First” and “Second”"));
        // A script gets the day alone; what somebody else has moved meanwhile is not moved again.
        let mut script = it.browser().await.with_header("x-part", "1");
        let late = script.post(&format!("{PATH}/items/{id}/move"), &mend).await;
        assert_eq!(late.status, 422);
        assert!(late.body.contains("data-message") && !late.body.contains("<html"));
    })
    .await;
}

#[tokio::test]
async fn somebody_registered_is_known_by_their_name_and_others_are_asked_about() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (_, registration) = it.participant("Aigul").await;
        let mut tx = it.world.db().read().await.expect("a reader");
        let name = crate::store::seats(&mut tx, it.forum.id).await.expect("seats");
        let name = name.into_iter().find(|seat| seat.id == registration).expect("she is there").name;
        drop(tx);
        let id = it.add("Her talk", "19:00", "20:00", "gallery").await;
        let path = format!("{PATH}/items/{id}");
        let mut browser = it.browser().await;
        let send = |page: &Answer, who: &str, pick: &str| {
            let mut sent = sent_back(page);
            sent.retain(|(field, _)| field != "who-0" && field != "pick-0");
            sent.push(("who-0".to_owned(), who.to_owned()));
            sent.push(("pick-0".to_owned(), pick.to_owned()));
            sent
        };
        let page = browser.get(&path).await;
        let sent = send(&page, "Aigul", "");
        let sent: Vec<(&str, &str)> =
            sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let asked = browser.post(&path, &sent).await;
        assert_eq!(asked.status, 422, "part of a name may be somebody else's");
        assert!(asked.body.contains(&registration.to_string()), "she is proposed: {}", asked.body);
        let sent = send(&page, &name, "");
        let sent: Vec<(&str, &str)> =
            sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(browser.post(&path, &sent).await.status, 303);
        let people = it.plan().await.get(id).expect("it is there").draft.people.clone();
        assert_eq!(people.first().and_then(|part| part.registration), Some(registration));
    })
    .await;
}

#[tokio::test]
async fn ways_are_set_and_what_is_no_number_comes_back() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut browser = it.browser().await;
        let ways = browser.get(&format!("{PATH}/ways")).await;
        assert_eq!(value(&ways, "way-baku-nakhchivan"), "240");
        let wrong = browser.post(&format!("{PATH}/ways"), &[("way-baku-nakhchivan", "an hour")]).await;
        assert_eq!((wrong.status, value(&wrong, "way-baku-nakhchivan")), (422, "an hour"));
        let saved = browser.post(&format!("{PATH}/ways"), &[("way-baku-nakhchivan", "90")]).await;
        assert_eq!(saved.location(), format!("{PATH}/places"));
        assert_eq!(value(&browser.get(&format!("{PATH}/ways")).await, "way-baku-nakhchivan"), "90");
        assert_eq!(browser.get(&format!("{PATH}/items/{}", ItemId(uuid::Uuid::nil()))).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_thousand_items_are_shown_day_by_day() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut folder = super::folder();
        let first = folder.programme[0].items[0].clone();
        for number in 0..1_000 {
            let id = format!("talk-{number}");
            let title = folder::Text::new("en", format!("Talk {number}"));
            folder.programme[0].items.push(folder::programme::Item { id, title, ..first.clone() });
        }
        let load = super::Load(folder, false);
        it.world.db().act(&kernel::rights::By::Console, load).await.expect("it loads");
        let grid = it.browser().await.get(&format!("{PATH}?day=2025-11-24")).await;
        assert!(grid.body.contains("Talk 999"));
        assert!(grid.bytes.len() < 2_000_000, "{} bytes", grid.bytes.len());
    })
    .await;
}

/// Somebody of that name and language.
struct Renamed(people::PersonId);

impl kernel::db::Chore for Renamed {
    type Out = ();

    async fn run(&self, tx: &mut kernel::db::Tx) -> kernel::Result<()> {
        tx.sql(
            "update person set name = 'Тоқаев Қасым', family_name = 'Тоқаев', given_name = 'Қасым', language = 'kk'
             where id = $1",
        )
        .bind(self.0)
        .run()
        .await?;
        Ok(())
    }
}

#[tokio::test]
async fn planning_shows_names_in_the_script_that_its_reader_has_chosen_and_keeps_whom_they_stand_for() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (person, registration) = it.participant("Kasym").await;
        it.world.db().chore(Renamed(person)).await.expect("renamed");
        let talk = it.add("A talk", "19:00", "20:00", "gallery").await;
        let now = it.plan().await.get(talk).expect("it is there").clone();
        let part = programme::NewPart { registration: Some(registration), ..programme::NewPart::default() };
        it.save(talk, &now.seen, Draft { people: vec![part], ..now.draft }).await.expect("it is saved");
        let path = format!("{PATH}/items/{talk}");
        let mut browser = it.browser().await;
        let own = browser.get(&path).await;
        assert_eq!(value(&own, "who-0"), "Тоқаев Қасым");
        assert_eq!(browser.post("/en/account/names", &[("names_in", "latin")]).await.status, 303);
        let latin = browser.get(&path).await;
        assert_eq!(value(&latin, "who-0"), "Toqaev Qasym");
        assert!(
            latin.body.contains("lang=\"kk\">Тоқаев Қасым<"),
            "the original stands beside: {}",
            latin.body
        );
        let page = browser.get(&format!("{PATH}/people/{registration}")).await;
        assert!(page.body.contains("<h1 lang=\"kk-Latn\">Toqaev Qasym</h1>"), "{}", page.body);
        let changes = browser.get(&format!("{PATH}/changes")).await;
        assert!(
            changes.body.contains("Toqaev Qasym") && !changes.body.contains("Тоқаев"),
            "{}",
            changes.body
        );
    })
    .await;
}
