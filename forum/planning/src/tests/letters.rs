//! Those whom a version concerns are told; speakers are asked and answer.

use super::{Planning, house};
use crate::{Draft, Invite};
use jiff::SignedDuration;
use kernel::letters::{Kept, outbox};
use programme::{NewPart, Role};
use world::on_both;

/// All letters, once what was published is old enough to be told of.
pub(super) async fn letters(it: &Planning) -> Vec<Kept> {
    it.world.later(SignedDuration::from_mins(1));
    written(it).await
}

async fn written(it: &Planning) -> Vec<Kept> {
    it.world.work().await;
    let mut tx = it.world.db().read().await.expect("a reader");
    outbox(&mut tx, it.forum.id.0, None, 0, 100).await.expect("letters")
}

pub(super) fn speaker(registration: uuid::Uuid) -> NewPart {
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
async fn a_version_of_very_many_items_is_one_letter_for_each_person() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (_, registration) = it.participant("Aigul").await;
        let draft = it.draft("A talk", "19:00", "20:00", "gallery").await;
        for number in 0..210 {
            let id = programme::ItemId(kernel::db::fresh_id(&it.world.db().clock));
            let people = if number % 200 < 2 { vec![speaker(registration)] } else { vec![] };
            let title = kernel::Text::new("en", format!("Talk {number}"));
            it.save(id, "", Draft { title, people, ..draft.clone() }).await.expect("saved");
        }
        it.publish().await;
        let told = letters(&it).await;
        assert_eq!(told.len(), 1);
        for title in ["Talk 0", "Talk 1", "Talk 200", "Talk 201"] {
            assert!(told[0].body.contains(&format!(": {title},")), "{title}: {}", told[0].body);
        }
    })
    .await;
}

#[tokio::test]
async fn versions_that_follow_each_other_within_a_minute_are_one_letter_that_tells_what_came_of_them() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (_, registration) = it.participant("Aigul").await;
        let mut talks = vec![];
        for title in ["A talk that stays", "A talk that moves", "A talk that goes"] {
            let id = it.add(title, "19:00", "20:00", "gallery").await;
            let now = it.plan().await.get(id).expect("it is there").clone();
            it.save(id, &now.seen, Draft { people: vec![speaker(registration)], ..now.draft })
                .await
                .expect("saved");
            talks.push(id);
        }
        it.publish().await;
        it.world.later(SignedDuration::from_secs(50));
        assert!(written(&it).await.is_empty(), "a slip is mended before anybody reads of it");
        let moves = it.plan().await.get(talks[1]).expect("it is there").clone();
        let at = Some("2025-11-24T18:00:00+04:00[Asia/Baku]".to_owned());
        it.save(talks[1], &moves.seen, Draft { starts_at: at, ..moves.draft }).await.expect("saved");
        let goes = it.plan().await.get(talks[2]).expect("it is there").clone();
        it.save(talks[2], &goes.seen, Draft { people: vec![], ..goes.draft }).await.expect("saved");
        it.publish().await;
        it.world.later(SignedDuration::from_secs(50));
        assert!(written(&it).await.is_empty(), "the newest version is younger than a minute");
        it.world.later(SignedDuration::from_secs(10));
        let told = written(&it).await;
        assert_eq!(told.len(), 1);
        let body = &told[0].body;
        assert!(body.contains("A talk that stays") && body.contains("18:00"), "{body}");
        assert_eq!(body.matches("A talk that moves").count(), 1, "once, as it is now: {body}");
        assert!(!body.contains("A talk that goes"), "they never read of that part: {body}");
    })
    .await;
}

#[tokio::test]
async fn versions_that_never_cease_are_told_of_within_ten_minutes() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (_, registration) = it.participant("Aigul").await;
        let id = it.add("Her talk", "19:00", "20:00", "gallery").await;
        let now = it.plan().await.get(id).expect("it is there").clone();
        it.save(id, &now.seen, Draft { people: vec![speaker(registration)], ..now.draft })
            .await
            .expect("saved");
        it.publish().await;
        let mut told = 0;
        for minute in 1..=20 {
            it.add(&format!("Talk {minute}"), "20:00", "21:00", "gallery").await;
            it.publish().await;
            it.world.later(SignedDuration::from_secs(50));
            told = written(&it).await.len();
            if told > 0 {
                assert_eq!(minute, 12, "the first look after ten minutes");
                break;
            }
        }
        assert_eq!(told, 1);
    })
    .await;
}

#[tokio::test]
async fn a_letter_about_very_many_items_says_how_many_more_there_are() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (_, registration) = it.participant("Aigul").await;
        let draft = it.draft("A talk", "19:00", "20:00", "gallery").await;
        let draft = Draft { people: vec![speaker(registration)], ..draft };
        for _ in 0..103 {
            let id = programme::ItemId(kernel::db::fresh_id(&it.world.db().clock));
            it.save(id, "", draft.clone()).await.expect("saved");
        }
        it.publish().await;
        let told = letters(&it).await;
        assert_eq!((told.len(), told[0].body.matches("A talk").count()), (1, 100));
        assert!(told[0].body.contains("more changes; all of it is in the programme"), "{}", told[0].body);
    })
    .await;
}

#[tokio::test]
async fn whoever_means_to_come_is_told_where_and_when_it_is_now_or_that_it_is_not() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (_, comes) = it.participant("Comes").await;
        let (_, speaks) = it.participant("Speaks").await;
        let id = it.add("The talk", "19:00", "20:00", "gallery").await;
        let draft = it.plan().await.get(id).expect("it is there").clone();
        let people = vec![speaker(speaks)];
        it.save(id, &draft.seen, Draft { people, ..draft.draft }).await.expect("saved");
        it.publish().await;
        letters(&it).await;
        for registration in [comes, speaks] {
            it.world.db().chore(Mark(registration, id)).await.expect("it is marked");
        }
        let changed = async |draft: &dyn Fn(Draft) -> Draft| {
            let now = it.plan().await.get(id).expect("it is there").clone();
            it.save(id, &now.seen, draft(now.draft)).await.expect("saved");
            let page = it.browser().await.get(&format!("{}/changes", super::PATH)).await.body;
            it.publish().await;
            let told = letters(&it).await;
            let to = |name: &str| {
                let theirs = told.iter().filter(|letter| letter.address == format!("{name}@example.org"));
                theirs.map(|letter| letter.body.clone()).collect::<Vec<_>>()
            };
            (page, to("comes"), to("speaks"))
        };
        let (_, comes, speaks) =
            changed(&|it| Draft { title: kernel::Text::new("en", "The talk of all"), ..it }).await;
        assert_eq!((comes.len(), speaks.len()), (0, 2), "another title is news to the speaker alone");
        let at = "2025-11-24T18:00:00+04:00[Asia/Baku]";
        let (page, comes, speaks) = changed(&|it| Draft { starts_at: Some(at.into()), ..it }).await;
        assert!(page.contains("People who get a letter") && page.contains(">2<"), "{page}");
        assert_eq!((comes.len(), speaks.len()), (1, 3), "one letter to each, whatever their reasons");
        assert!(comes[0].contains("Changed") && comes[0].contains("18:00"), "{}", comes[0]);
        let (_, comes, speaks) = changed(&|it| Draft { status: programme::Status::Cancelled, ..it }).await;
        assert_eq!((comes.len(), speaks.len()), (2, 4));
        assert!(comes.iter().any(|body| body.contains("Cancelled: The talk of all")), "{comes:?}");
    })
    .await;
}

#[tokio::test]
async fn whoever_means_to_come_to_what_has_no_room_of_its_own_is_told_where_the_whole_is_now() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let (_, comes) = it.participant("Comes").await;
        let whole = it.add("The session", "19:00", "20:00", "gallery").await;
        it.publish().await;
        let inner = it.add("The talk", "19:00", "19:30", "").await;
        let now = it.plan().await.get(inner).expect("it is there").clone();
        it.save(inner, &now.seen, Draft { parent: Some(whole), ..now.draft }).await.expect("saved");
        it.publish().await;
        it.world.db().chore(Mark(comes, inner)).await.expect("it is marked");
        let now = it.plan().await.get(whole).expect("it is there").clone();
        let hall = it.draft("", "19:00", "20:00", "great-hall").await.room;
        it.save(whole, &now.seen, Draft { room: hall, ..now.draft }).await.expect("saved");
        it.publish().await;
        let told = letters(&it).await;
        assert_eq!(told.len(), 1);
        assert!(told[0].body.contains("Changed, it is now: The session"), "{}", told[0].body);
    })
    .await;
}

pub(super) struct Mark(pub uuid::Uuid, pub programme::ItemId);

impl kernel::db::Chore for Mark {
    type Out = ();

    async fn run(&self, tx: &mut kernel::db::Tx) -> kernel::Result<()> {
        let now = tx.now;
        tx.sql("insert into bookmark (registration, item, created_at) values ($1, $2, $3)")
            .bind(self.0)
            .bind(self.1)
            .bind(now)
            .run()
            .await?;
        Ok(())
    }
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
