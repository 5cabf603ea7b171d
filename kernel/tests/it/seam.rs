//! One SQL on two engines; acts that race, fall and are refused.

use jiff::Timestamp;
use kernel::{
    Error, Result, Text,
    db::{Act, Json, Tx},
    jobs::Jobs,
    journal::{self, Subject},
    live::Topic,
    rights::By,
    web::Routes,
};
use uuid::Uuid;
use world::{World, on_both};

fn nothing() -> (Routes, Jobs) {
    (Routes::new(), Jobs::default())
}

/// Registers a job row with a unique id: the smallest thing that can be written.
struct Put {
    id: Uuid,
    say_no: bool,
    fall: bool,
}

impl Put {
    fn fine() -> Put {
        Put { id: Uuid::new_v4(), say_no: false, fall: false }
    }
}

impl Act for Put {
    type Out = Uuid;
    const VERB: &'static str = "test.put";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<Uuid> {
        let now = tx.now;
        tx.sql("insert into job (id, kind, payload, run_at) values ($1, 'test', $2, $3)")
            .bind(self.id)
            .bind(&Json(Text::new("en", "x")))
            .bind(now)
            .run()
            .await?;
        tx.about(Subject::new("test", self.id));
        tx.changed(Topic::new("test", Uuid::nil()));
        if self.fall {
            panic!("on purpose");
        }
        if self.say_no { Err(Error::Forbidden) } else { Ok(self.id) }
    }
}

async fn puts(world: &World) -> i64 {
    let mut tx = world.db().read().await.unwrap();
    let (count,): (i64,) = tx.sql("select count(*) from job where kind = 'test'").one().await.unwrap();
    count
}

/// Polls what is asked, and leaves it after so many turns of the runtime.
async fn leave_after(turns: usize, asked: impl Future) {
    tokio::select! {
        biased;
        _ = asked => {}
        () = async { for _ in 0..turns { tokio::task::yield_now().await } } => {}
    }
}

#[tokio::test]
async fn whoever_leaves_while_a_transaction_begins_leaves_none_open_for_the_next() {
    on_both(nothing, async |world| {
        for turns in 1..20 {
            leave_after(turns, world.db().read()).await;
            world.db().act(&By::Console, Put::fine()).await.unwrap();
            assert_eq!(puts(&world).await, i64::try_from(turns).unwrap());
        }
    })
    .await;
}

#[tokio::test]
async fn every_type_comes_back_as_it_went_in() {
    on_both(nothing, async |world| {
        world.db().act(&By::Console, Put::fine()).await.unwrap();
        let mut tx = world.db().read().await.unwrap();
        let (id, text, at, none): (Uuid, Json<Text>, Timestamp, Option<Timestamp>) = tx
            .sql("select id, payload, run_at, done_at from job where kind = $1")
            .bind("test")
            .one()
            .await
            .unwrap();
        assert!(!id.is_nil());
        assert_eq!(text.in_lang("en", &[]), "x");
        assert_eq!(at, world::beginning());
        assert_eq!(none, None);
    })
    .await;
}

#[tokio::test]
async fn parameters_go_by_their_numbers_not_by_their_order() {
    on_both(nothing, async |world| {
        let mut tx = world.db().read().await.unwrap();
        let row: (String, String, bool) = tx
            .sql("select cast($2 as text), cast($1 as text), cast($1 as text) = 'one'")
            .bind("one")
            .bind("two")
            .one()
            .await
            .map(|(a, b, c): (String, String, bool)| (a, b, c))
            .unwrap();
        assert_eq!(row, ("two".into(), "one".into(), true));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_act_leaves_nothing_behind_and_announces_nothing() {
    on_both(nothing, async |world| {
        world.work().await;
        let mut news = world.db().live.watch();
        let refused = world.db().act(&By::Console, Put { say_no: true, ..Put::fine() }).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        world.db().live.tell_news(world.db()).await.unwrap();
        assert_eq!(puts(&world).await, 0);
        assert!(news.try_recv().is_err());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_act_that_panics_stops_nobody_else() {
    on_both(nothing, async |world| {
        let db = world.db().clone();
        let tasks: Vec<_> = (0..40)
            .map(|n| {
                let db = db.clone();
                tokio::spawn(async move {
                    db.act(&By::Console, Put { fall: n % 5 == 0, ..Put::fine() }).await.is_ok()
                })
            })
            .collect();
        let mut good = 0;
        for task in tasks {
            good += i64::from(task.await.unwrap());
        }
        assert_eq!(good, 32);
        assert_eq!(puts(&world).await, 32);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_many_who_race_for_the_same_wins() {
    on_both(nothing, async |world| {
        let id = Uuid::new_v4();
        let tasks: Vec<_> = (0..50)
            .map(|_| {
                let db = world.db().clone();
                tokio::spawn(async move { db.act(&By::Console, Put { id, ..Put::fine() }).await.is_ok() })
            })
            .collect();
        let mut won = 0;
        for task in tasks {
            won += u32::from(task.await.unwrap());
        }
        assert_eq!(won, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_have_no_gaps_whoever_is_refused_between() {
    on_both(nothing, async |world| {
        let tasks: Vec<_> = (0..60)
            .map(|n| {
                let db = world.db().clone();
                tokio::spawn(async move {
                    drop(db.act(&By::Console, Put { say_no: n % 3 == 0, ..Put::fine() }).await)
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        world.db().live.tell_news(world.db()).await.unwrap();
        let mut tx = world.db().read().await.unwrap();
        let numbers: Vec<i64> =
            journal::since(&mut tx, 0, 1000).await.unwrap().into_iter().map(|(number, _)| number).collect();
        let expected: Vec<i64> = (1..=i64::try_from(numbers.len()).unwrap()).collect();
        assert_eq!(numbers, expected);
        assert!(numbers.len() >= 40);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_listens_hears_what_was_committed_with_its_number() {
    on_both(nothing, async |world| {
        world.work().await;
        let before = world.db().live.told();
        let mut news = world.db().live.watch();
        world.db().act(&By::Console, Put::fine()).await.unwrap();
        world.db().live.tell_news(world.db()).await.unwrap();
        let heard = news.recv().await.unwrap();
        assert_eq!(heard.number, before + 1);
        assert_eq!(&*heard.topics, format!("test:{}", Uuid::nil()));
    })
    .await;
}
