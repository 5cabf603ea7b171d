//! When somebody cannot, and who interprets what.

use super::{PATH, Planning, house};
use crate::{Draft, erase, held};
use kernel::db::Act;
use programme::{NewPart, Role};
use world::on_both;

const MINE: &str = "/en/f/solidarity-forum-2025";

fn field<'b>(page: &'b world::Answer, name: &str) -> &'b str {
    let field = page.body.split(&format!("name=\"{name}\"")).nth(1).unwrap_or_default();
    field.split_once("value=\"").and_then(|(_, rest)| rest.split_once('"')).map_or("", |(value, _)| value)
}

impl Planning {
    async fn with_part(&self, title: &str, part: NewPart) -> programme::ItemId {
        let id = self.add(title, "19:00", "20:00", "gallery").await;
        let planned = self.plan().await.get(id).expect("it is there").clone();
        let draft = Draft { people: vec![part], ..planned.draft };
        self.save(id, &planned.seen, draft).await.expect("saved");
        id
    }
}

#[tokio::test]
async fn whoever_says_that_they_cannot_is_a_clash_for_those_who_plan() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (person, registration) = it.participant("Aigul").await;
        let part =
            NewPart { role: Some(Role::Speaker), registration: Some(registration), ..NewPart::default() };
        it.with_part("Her talk", part).await;
        let mut theirs = it.world.client().sign_in(person).await;
        let page = theirs.get(&format!("{MINE}/my-parts")).await;
        let id = field(&page, "id").to_owned();
        let wrong = [("id", id.as_str()), ("from", "2025-11-24T21:00"), ("to", "2025-11-24T18:00")];
        assert_eq!(theirs.post(&format!("{MINE}/my-absences"), &wrong).await.status, 422);
        let fields = [
            ("id", id.as_str()),
            ("from", "2025-11-24T18:00"),
            ("to", "2025-11-24T20:32"),
            ("reason", "My flight"),
        ];
        for _ in 0..2 {
            let kept = theirs.post(&format!("{MINE}/my-absences"), &fields).await;
            assert_eq!(kept.location(), format!("{MINE}/my-parts"), "{}", kept.body);
        }
        let page = theirs.get(&format!("{MINE}/my-parts")).await;
        assert_eq!(page.body.matches("My flight").count(), 1, "the same form sent twice is one");

        let mut browser = it.browser().await;
        let grid = browser.get(&format!("{PATH}?day=2025-11-24")).await;
        assert!(grid.body.contains("cannot take part in “Her talk”"), "{}", grid.body);
        assert!(grid.body.contains("Another time: 20:35"));
        let page = browser.get(&format!("{PATH}/people/{registration}")).await;
        assert!(page.body.contains("My flight") && page.body.contains("Her talk"));

        let (stranger, _) = it.participant("Nobody").await;
        let mut other = it.world.client().sign_in(stranger).await;
        let remove =
            page.between("action=\"/en/f/solidarity-forum-2025/planning/absences/", "/remove").to_owned();
        assert_eq!(other.post(&format!("{MINE}/my-absences/{remove}/remove"), &[]).await.status, 404);
        let taken = theirs.post(&format!("{MINE}/my-absences/{remove}/remove"), &[]).await;
        assert_eq!(taken.location(), format!("{MINE}/my-parts"));
        let grid = browser.get(&format!("{PATH}?day=2025-11-24")).await;
        assert!(!grid.body.contains("cannot take part"));
    })
    .await;
}

struct Forget(people::PersonId);

impl Act for Forget {
    type Out = ();
    const VERB: &'static str = "person.erased";

    async fn may(&self, _: &kernel::rights::By, _: &mut kernel::db::Tx) -> kernel::Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut kernel::db::Tx) -> kernel::Result<()> {
        tx.about(kernel::journal::Subject::new("person", self.0.0));
        erase(tx, self.0).await
    }
}

#[tokio::test]
async fn an_organiser_enters_it_for_somebody_and_whoever_is_erased_takes_it_along() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (person, registration) = it.participant("Aigul").await;
        let path = format!("{PATH}/people/{registration}");
        let mut browser = it.browser().await;
        let page = browser.get(&path).await;
        let fields = [
            ("id", field(&page, "id")),
            ("from", "2025-11-24T18:00"),
            ("to", "2025-11-24T20:30"),
            ("reason", "Told us on the phone"),
        ];
        assert_eq!(browser.post(&path, &fields).await.location(), path);
        let mut tx = it.world.db().read().await.expect("a reader");
        let kept = held(&mut tx, person).await.expect("what is held").to_string();
        assert!(kept.contains("Told us on the phone"), "{kept}");
        drop(tx);
        it.world.db().act(&it.by, Forget(person)).await.expect("erased");
        let mut tx = it.world.db().read().await.expect("a reader");
        let kept = held(&mut tx, person).await.expect("what is held").to_string();
        assert!(!kept.contains("phone"), "{kept}");
    })
    .await;
}

#[tokio::test]
async fn from_which_language_somebody_interprets_is_on_the_grid_and_on_the_site() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let part = NewPart {
            role: Some(Role::Interpreter),
            name: "Somebody".into(),
            from_language: "kk".into(),
            to_language: "en".into(),
            ..NewPart::default()
        };
        let id = it.with_part("Round table", part).await;
        let mut browser = it.browser().await;
        let grid = browser.get(&format!("{PATH}?day=2025-11-24")).await;
        assert!(grid.body.contains("kk → en"), "{}", grid.body);
        it.publish().await;
        let page = it.world.client().get(&format!("{MINE}/programme/round-table")).await;
        assert!(page.body.contains("Қазақша → English"), "{}", page.body);
        let planned = it.plan().await.get(id).expect("it is there").clone();
        assert_eq!(planned.draft.people[0].from_language, "kk");
    })
    .await;
}

#[tokio::test]
async fn booths_where_nobody_interprets_what_is_spoken_are_a_hint_that_marks_nothing() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut tx = it.world.db().read().await.expect("a reader");
        let rooms = programme::rooms(&mut tx, it.forum.id).await.expect("rooms");
        drop(tx);
        let mut gallery = rooms.into_iter().find(|room| room.slug == "gallery").expect("a gallery");
        let seen = crate::places::seen_of(&gallery, None);
        gallery.equipment.0.push(programme::Equipment::Booths);
        let act = crate::SavePlace {
            forum: it.forum.id,
            seen,
            room: gallery,
            address: kernel::Text::default(),
            point: None,
        };
        it.world.db().act(&it.by, act).await.expect("it has booths");
        let interpreter = |from: &str| NewPart {
            role: Some(Role::Interpreter),
            name: "Somebody".into(),
            from_language: from.into(),
            to_language: "en".into(),
            ..NewPart::default()
        };
        let id = it.with_part("Round table", interpreter("ru")).await;
        let speak = async |from: &str| {
            let planned = it.plan().await.get(id).expect("it is there").clone();
            let language = Some("kk".to_owned());
            let draft = Draft { language, people: vec![interpreter(from)], ..planned.draft };
            it.save(id, &planned.seen, draft).await.expect("saved");
            it.browser().await.get(&format!("{PATH}?day=2025-11-24")).await.body
        };
        let grid = speak("ru").await;
        assert!(grid.contains("Қазақша is spoken, and nobody interprets from it"), "{grid}");
        assert!(
            grid.contains(&format!("/items/{id}#people")) && grid.contains("Name an interpreter"),
            "{grid}"
        );
        assert!(grid.contains("plan-gentle") && !grid.contains("plan-item plan-clash"));
        assert!(!speak("kk-Latn").await.contains("nobody interprets"));
    })
    .await;
}
