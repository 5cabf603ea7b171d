//! Who gets a notice, once, in which language; what stops it.

use super::scene::{Scene, house};
use crate::{Correct, End, NoticeId, State, deliver::WriteSome, erase, held};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    rights::By,
};
use people::PersonId;
use world::on_both;

#[tokio::test]
async fn a_notice_that_is_pressed_twice_goes_to_each_once_in_their_language() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        it.participant("Ilona", "hu", None).await;
        it.participant("Aigul", "kk", None).await;
        let id = it.drafted("The bus is late", None, true).await;
        assert!(it.letters().await.is_empty(), "a draft is nobody's business");
        it.send(id, 1).await.expect("it goes");
        it.send(id, 1).await.expect("it has gone");
        let letters = it.letters().await;
        assert_eq!(letters.len(), 2);
        let to = |address: &str| letters.iter().find(|it| it.address == address).expect("a letter");
        let hungarian = to("ilona@example.org");
        assert!(hungarian.title.contains("A busz később indul") && hungarian.lang == "hu", "{hungarian:?}");
        assert!(
            hungarian.body.contains("hátsó kaputól") && hungarian.body.contains("/hu/f/"),
            "{hungarian:?}"
        );
        // There is no Kazakh: the first of the coalition's chain, in a letter that is Kazakh otherwise.
        let kazakh = to("aigul@example.org");
        assert!(kazakh.title.starts_with("Шұғыл") && kazakh.body.contains("back door"), "{kazakh:?}");
        let now = it.notice(id).await;
        assert_eq!((now.state, now.people, now.letters), (State::Sent, 2, 2));
    })
    .await;
}

#[tokio::test]
async fn letters_that_were_broken_off_are_taken_up_again_and_none_is_written_twice() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        for name in ["Ann", "Ben", "Cem"] {
            it.participant(name, "en", None).await;
        }
        let id = it.drafted("The bus is late", None, true).await;
        it.send(id, 1).await.expect("it goes");
        let some = || WriteSome { forum: it.forum.id, notice: id, site: "https://forum.example".into() };
        assert!(it.world.db().act(&By::House, some()).await.expect("some are written"), "there may be more");
        assert_eq!(it.reached().await.len(), 3, "the job went on where it was broken off");
        assert!(!it.world.db().act(&By::House, some()).await.expect("run again"));
        assert_eq!(it.reached().await.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn a_notice_to_a_city_reaches_those_who_are_there_and_those_of_whom_nobody_knows() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        it.participant("Here", "en", Some(1)).await;
        it.participant("There", "en", Some(0)).await;
        it.participant("Somewhere", "en", None).await;
        let id = it.drafted("Only those who are here", Some(1), false).await;
        it.send(id, 1).await.expect("it goes");
        assert_eq!(it.reached().await, ["here@example.org"]);
        let id = it.drafted("Those who may be here", Some(1), true).await;
        it.send(id, 1).await.expect("it goes");
        let all = it.reached().await;
        assert_eq!(all, ["here@example.org", "here@example.org", "somewhere@example.org"]);
    })
    .await;
}

#[tokio::test]
async fn what_has_changed_since_the_preview_is_not_sent() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        it.participant("Ann", "en", None).await;
        let id = it.drafted("The bus is late", None, true).await;
        it.save(id, 1, it.draft("The bus is very late")).await.expect("changed");
        let stale = it.send(id, 1).await;
        assert!(matches!(stale, Err(Error::Invalid(_))), "{stale:?}");
        let theirs = it.save(id, 1, it.draft("The bus is on time")).await;
        assert!(matches!(theirs, Err(Error::Invalid(_))), "{theirs:?}");
        assert!(it.letters().await.is_empty());
        it.send(id, 2).await.expect("as it was seen");
        assert_eq!(it.letters().await.len(), 1);
        let again = it.save(id, 2, it.draft("Too late")).await;
        assert!(matches!(again, Err(Error::Refused(_))), "{again:?}");
    })
    .await;
}

#[tokio::test]
async fn what_is_taken_down_or_corrected_writes_no_more_letters() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        it.participant("Ann", "en", None).await;
        let id = it.drafted("The bus is late", None, true).await;
        it.send(id, 1).await.expect("it goes");
        it.world.db().act(&it.by, End { forum: it.forum.id, notice: id }).await.expect("taken down");
        assert!(it.letters().await.is_empty(), "it was taken down before a letter was written");
        assert!(it.notice(id).await.ended_at.is_some());

        let wrong = it.drafted("The bus is early", None, true).await;
        it.send(wrong, 1).await.expect("it goes");
        assert_eq!(it.letters().await.len(), 1);
        let right = NoticeId(kernel::db::fresh_id(&it.world.db().clock));
        let expires_at = it.notice(wrong).await.expires_at;
        let correct = || Correct { forum: it.forum.id, notice: wrong, draft: right, expires_at };
        it.world.db().act(&it.by, correct()).await.expect("a draft");
        it.world.db().act(&it.by, correct()).await.expect("the same draft");
        assert!(it.notice(wrong).await.ended_at.is_none(), "it stands until the correction goes");
        it.send(right, 1).await.expect("the correction goes");
        assert!(it.notice(wrong).await.ended_at.is_some());
        let letters = it.letters().await;
        assert_eq!(letters.len(), 2);
        assert!(letters.iter().any(|it| it.title == "Urgent, corrected: The bus is early"), "{letters:?}");
    })
    .await;
}

struct Forget(PersonId);

impl Act for Forget {
    type Out = ();
    const VERB: &'static str = "person.erased";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("person", self.0.0));
        erase(tx, self.0).await
    }
}

#[tokio::test]
async fn who_sent_a_notice_can_read_it_and_be_forgotten() {
    on_both(house, async |world| {
        let it = Scene::new(world).await;
        let id = it.drafted("The bus is late", None, true).await;
        it.send(id, 1).await.expect("it goes");
        let mut tx = it.world.db().read().await.expect("a reader");
        let theirs = held(&mut tx, it.organiser).await.expect("held");
        drop(tx);
        assert_eq!(theirs[0]["title"]["versions"]["en"]["text"], "The bus is late");
        it.world.db().act(&By::Console, Forget(it.organiser)).await.expect("forgotten");
        let mut tx = it.world.db().read().await.expect("a reader");
        assert_eq!(held(&mut tx, it.organiser).await.expect("held"), serde_json::json!([]));
        drop(tx);
        assert_eq!(it.notice(id).await.sent_by_name, None);
    })
    .await;
}
