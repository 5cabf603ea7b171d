//! People whom the programme names by their number in the list of their delegation, out of a forum and into another.

use crate::{
    export::{meaning, opened},
    tidy::project,
};
use house::{export, import};
use world::empty_on_each;

#[tokio::test]
async fn two_delegations_that_use_the_same_numbers_are_the_same_elsewhere() {
    let elsewhere = empty_on_each().await;
    for (empty, other) in empty_on_each().await.into_iter().zip(elsewhere) {
        let db = opened(&empty).await;
        let mut folder = import::read(&project().join("examples/minimal")).expect("the example");
        for row in &mut folder.people {
            row.reference =
                Some(if row.role == folder::people::DelegationRole::Head { "1" } else { "2" }.into());
        }
        let part = folder.programme.iter_mut().flat_map(|it| &mut it.people).next().expect("a host");
        (part.reference, part.delegation) = (Some("2".into()), Some("upper-river".into()));
        let imported = import::load(&db, folder.clone(), false).await.expect("it is loaded");
        assert_eq!(imported.people.new, folder.people.len());
        let mut tx = db.read().await.expect("a reader");
        let forum = forums::forum_by_slug(&mut tx, &folder.forum.id).await.expect("read").expect("a forum");
        let parts = programme::participants(&mut tx, forum.id).await.expect("parts");
        drop(tx);
        assert_eq!(parts[0].numbered_by.as_deref(), Some("upper-river"), "the one who is meant");
        let out = empty.data.path().join("out");
        export::folder(&db, &folder.forum.id, &out).await.expect("it is written");
        let written = import::read(&out).expect("what is written can be read");
        assert_eq!(meaning(written.clone()).people, meaning(folder).people);

        let db = opened(&other).await;
        let there = import::folder(&db, &out, false).await.expect("it is loaded elsewhere");
        assert_eq!(there.left, Vec::<String>::new());
        let (now, _) = export::read(&db, &there.forum).await.expect("the forum as a folder");
        assert_eq!(meaning(now), meaning(written));
    }
}

/// A part is given to the registration that has this number, which loses it; or that registration ends.
enum Loses {
    Number(&'static str),
    Place(uuid::Uuid),
}

impl kernel::db::Chore for Loses {
    type Out = ();

    async fn run(&self, tx: &mut kernel::db::Tx) -> kernel::Result<()> {
        match self {
            Loses::Number(number) => {
                tx.sql(
                    "update programme_part set registration = (select id from registration where ref = $1), ref = null
                     where ref = $1",
                )
                .bind(*number)
                .run()
                .await?;
                tx.sql("update registration set ref = null where ref = $1").bind(*number).run().await?;
            }
            Loses::Place(id) => {
                tx.sql("update registration set standing = 'withdrawn' where id = $1")
                    .bind(*id)
                    .run()
                    .await?;
            }
        }
        Ok(())
    }
}

#[tokio::test]
async fn whoever_has_a_part_and_lost_their_number_is_in_the_folder_by_name_and_whoever_left_is_counted() {
    for empty in empty_on_each().await {
        let db = opened(&empty).await;
        let folder = import::read(&project().join("examples/minimal")).expect("the example");
        let slug = folder.forum.id.clone();
        import::load(&db, folder, false).await.expect("it is loaded");
        db.chore(Loses::Number("2")).await.expect("it is lost");
        let out = empty.data.path().join("out");
        let exported = export::folder(&db, &slug, &out).await.expect("it is written");
        assert_eq!(exported.parts_of_nobody, 0);
        let written = import::read(&out).expect("what is written can be read");
        let part = written.programme.iter().flat_map(|item| &item.people).next().expect("a host");
        assert!(part.reference.is_none() && !part.description.is_empty(), "{part:?}");

        let mut tx = db.read().await.expect("a reader");
        let forum = forums::forum_by_slug(&mut tx, &slug).await.expect("read").expect("a forum");
        let parts = programme::participants(&mut tx, forum.id).await.expect("parts");
        drop(tx);
        db.chore(Loses::Place(parts[0].registration.expect("theirs"))).await.expect("they left");
        let (now, exported) = export::read(&db, &slug).await.expect("the forum as a folder");
        assert_eq!(exported.parts_of_nobody, 1);
        assert!(now.programme.iter().all(|item| item.people.is_empty()));
    }
}
