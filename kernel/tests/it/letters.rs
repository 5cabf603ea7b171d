//! Letters on their way, and people who go meanwhile.

use kernel::{
    Result,
    db::{Chore, Tx},
    jobs::Jobs,
    letters::{self, Letter, Sender},
    web::Routes,
};
use std::collections::BTreeSet;
use uuid::Uuid;
use world::{World, on_both};

/// Writes letters to somebody.
struct Post {
    forum: Option<Uuid>,
    to: Uuid,
    letters: usize,
}

impl Chore for Post {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for number in 0..self.letters {
            let letter = Letter {
                forum: self.forum,
                person: Some(self.to),
                about: None,
                kind: "test.letter",
                address: "somebody@example.org",
                lang: "en",
                title: "A letter",
                body: &format!("The letter number {number}."),
            };
            letters::post(tx, &letter).await?;
        }
        Ok(())
    }
}

/// Takes somebody's letters out of the database, as the erasing of a person does. Answers which.
struct Erase(Uuid);

impl Chore for Erase {
    type Out = Vec<(Uuid,)>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<(Uuid,)>> {
        Ok(tx.sql("delete from letter where person = $1 returning id").bind(self.0).all().await?)
    }
}

fn laid_out(world: &World) -> BTreeSet<String> {
    let Ok(folder) = std::fs::read_dir(world.app.config.data.join("outbox")) else { return BTreeSet::new() };
    folder.map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_who_is_erased_while_letters_go_out_leaves_one_in_the_visible_outbox() {
    on_both(
        || (Routes::new(), Jobs::default()),
        async |world| {
            let mut met = 0;
            for _ in 0..30 {
                let to = Uuid::new_v4();
                world.db().chore(Post { forum: None, to, letters: 20 }).await.unwrap();
                let app = world.app.clone();
                let sending = tokio::spawn(async move { letters::send_due(&app).await });
                // The first files are there: the letters are claimed and not settled yet, or just settled.
                while laid_out(&world).is_empty() && !sending.is_finished() {
                    tokio::task::yield_now().await;
                }
                met += usize::from(!sending.is_finished());
                for (letter,) in world.db().chore(Erase(to)).await.unwrap() {
                    letters::remove_from_folder(&world.app.config.data, letter).unwrap();
                }
                sending.await.unwrap().unwrap();
                assert_eq!(laid_out(&world), BTreeSet::new());
            }
            assert!(met > 0, "sending was over each time before anybody was erased");
        },
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forums_many_letters_leave_time_to_those_who_act_and_hold_up_no_way_in() {
    on_both(
        || (Routes::new(), Jobs::default()),
        async |world| {
            let (to, mut sender) = (Uuid::new_v4(), Sender::default());
            let many = Post { forum: Some(Uuid::new_v4()), to, letters: 150 };
            world.db().chore(many).await.unwrap();
            sender.send_due(&world.app).await.unwrap();
            assert_eq!(laid_out(&world).len(), 100, "then the sender rests");
            world.db().chore(Post { forum: None, to, letters: 1 }).await.unwrap();
            sender.send_due(&world.app).await.unwrap();
            assert!(laid_out(&world).len() > 100, "whoever asked for a way in waits for no rest");
            while laid_out(&world).len() < 151 {
                sender.send_due(&world.app).await.unwrap();
            }
        },
    )
    .await;
}
