//! Those whom a version concerns are told; speakers are asked and answer.

use super::{Planning, house};
use crate::{Draft, Invite};
use kernel::letters::{Kept, outbox};
use programme::{NewPart, Role};
use world::on_both;

async fn letters(it: &Planning) -> Vec<Kept> {
    it.world.work().await;
    let mut tx = it.world.db().read().await.expect("a reader");
    outbox(&mut tx, it.forum.id.0, None, 0, 100).await.expect("letters")
}

fn speaker(registration: uuid::Uuid) -> NewPart {
    NewPart { role: Some(Role::Speaker), registration: Some(registration), ..NewPart::default() }
}

#[tokio::test]
async fn whoever_is_concerned_by_a_version_gets_one_letter_about_it() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (_, registration) = it.participant("Aigul").await;
        for title in ["First talk", "Second talk"] {
            let id = it.add(title, "19:00", "20:00", "gallery").await;
            let planned = it.plan().await.get(id).expect("it is there").clone();
            let draft = Draft { people: vec![speaker(registration)], ..planned.draft };
            it.save(id, &planned.seen, draft).await.expect("saved");
        }
        assert!(letters(&it).await.is_empty(), "a draft is nobody's business");
        it.publish().await;
        let told = letters(&it).await;
        assert_eq!(told.len(), 1);
        assert!(
            told[0].body.contains("First talk") && told[0].body.contains("Second talk"),
            "{}",
            told[0].body
        );
        assert_eq!(told[0].address, "aigul@example.org");
        assert!(told[0].body.contains("https://forum.example/en/f/solidarity-forum-2025/programme"));
        // What is nothing to them brings no letter.
        let first = it.item("first-talk").await;
        let fuller = Draft { expected: Some(20), ..first.draft.clone() };
        it.save(first.id, &first.seen, fuller).await.expect("saved");
        it.publish().await;
        assert_eq!(letters(&it).await.len(), 1);
        // Without a part there is none any more.
        let first = it.item("first-talk").await;
        let without = Draft { people: vec![], ..first.draft.clone() };
        it.save(first.id, &first.seen, without).await.expect("saved");
        it.publish().await;
        let told = letters(&it).await;
        assert_eq!(told.len(), 2);
        assert!(told.iter().any(|letter| letter.body.contains("no part any more")));
    })
    .await;
}

#[tokio::test]
async fn somebody_who_is_asked_answers_on_a_page_of_their_own() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (person, registration) = it.participant("Aigul").await;
        let id = it.add("Her talk", "19:00", "20:00", "gallery").await;
        let planned = it.plan().await.get(id).expect("it is there").clone();
        let draft = Draft { people: vec![speaker(registration)], ..planned.draft };
        it.save(id, &planned.seen, draft).await.expect("saved");
        let site = "https://forum.example".to_owned();
        let act = Invite { forum: it.forum.clone(), item: id, registration, site };
        it.world.db().act(&it.by, act).await.expect("she is asked");
        let asked = letters(&it).await;
        assert!(
            asked[0].body.contains("Her talk") && asked[0].body.contains("/my-parts"),
            "{}",
            asked[0].body
        );

        let path = "/en/f/solidarity-forum-2025/my-parts";
        let mut hers = it.world.client().sign_in(person).await;
        let page = hers.get(path).await.body;
        assert!(page.contains("Her talk"), "{page}");
        let menu = page.replace("My parts in the programme", "");
        assert!(menu.contains("My parts"), "whoever has parts finds them in the menu: {page}");
        let planning = it.browser().await.get(super::PATH).await.body;
        assert!(!planning.contains("My parts"), "whoever has none does not: {planning}");
        let registration = registration.to_string();
        let answer = [("registration", registration.as_str()), ("answer", "yes")];
        let other =
            it.world.client().sign_in(it.organiser).await.post(&format!("{path}/{id}"), &answer).await;
        assert_eq!(other.status, 404, "nobody answers for her");
        assert_eq!(hers.post(&format!("{path}/{id}"), &answer).await.status, 303);
        let page = it.browser().await.get(&format!("{}/items/{id}", super::PATH)).await;
        assert!(page.body.contains("chip-ok\">confirmed"), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn whoever_is_erased_is_in_no_draft_and_no_version_any_more() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (person, registration) = it.participant("Aigul").await;
        let id = it.add("Her talk", "19:00", "20:00", "gallery").await;
        let planned = it.plan().await.get(id).expect("it is there").clone();
        let draft = Draft { people: vec![speaker(registration)], ..planned.draft };
        it.save(id, &planned.seen, draft).await.expect("saved");
        it.publish().await;
        it.world.db().chore(Forget(person)).await.expect("she is forgotten");
        let mut tx = it.world.db().read().await.expect("a reader");
        let kept = crate::store::version_items(&mut tx, it.forum.id, 0, 9).await.expect("versions");
        assert!(kept.iter().all(|item| item.becomes.as_ref().is_none_or(|draft| draft.people.is_empty())));
    })
    .await;
}

struct Forget(people::PersonId);

impl kernel::db::Chore for Forget {
    type Out = ();

    async fn run(&self, tx: &mut kernel::db::Tx) -> kernel::Result<()> {
        crate::erase(tx, self.0).await
    }
}
