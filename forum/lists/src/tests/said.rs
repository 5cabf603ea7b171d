//! What the preview says of a row beside its faults, and what the forum says to it.

use super::{Scene, rooms};
use kernel::{
    Result,
    db::{Chore, Tx},
};
use registration::Part;
use sheets::{As, read};
use uuid::Uuid;

/// A delegation has a quota of nothing in every category.
struct NoPlaces(Uuid);

impl Chore for NoPlaces {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.sql("update quota set places = 0 where delegation = $1").bind(self.0).run().await?;
        Ok(())
    }
}

/// Nominations of a delegation end now.
struct NominationsEnd(Uuid);

impl Chore for NominationsEnd {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let now = tx.now;
        let sql = "update seat set nominate_until = $2 where delegation = $1";
        tx.sql(sql).bind(self.0).bind(now).run().await?;
        Ok(())
    }
}

#[tokio::test]
async fn nobody_acts_for_a_delegation_by_a_mailbox_that_others_read_or_by_none() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let text = "Ref;Family name;Given name;E-mail;Role\n\
            1;Nagy;Éva;office@ngo.example;deputy\n2;Kiss;Ida;office@ngo.example;member\n\
            3;Omar;Dan;;deputy\n4;Tot;Pal;p@ngo.example;deputy\n";
        let (list, preview) = scene.look_through(text).await;
        assert!(preview.body.contains("Kiss Ida has this e-mail address too."), "{}", preview.body);
        assert!(preview.body.contains("needs an e-mail address that only they read"), "{}", preview.body);

        scene.let_in(&list, &[]).await;
        assert_eq!(scene.names().await, ["Kiss Ida", "Tot Pal"]);
        assert_eq!(scene.list(&list).await.tally.refused, [2, 4]);
        let parts: Vec<Part> = scene.people().await.iter().map(|it| it.part).collect();
        assert!(parts.contains(&Part::Deputy), "{parts:?}");
        let back = scene.browser.get(&format!("{list}/bad")).await;
        let back = read(&back.bytes, &As::default()).unwrap();
        assert!(back.rows[0].cell(5).contains("has this e-mail address too"), "{:?}", back.rows[0]);

        let later = "Family name;Given name;E-mail;Role\nBal;Imre;p@ngo.example;deputy\n";
        let (list, preview) = scene.look_through(later).await;
        assert!(preview.body.contains("has this e-mail address too"), "{}", preview.body);
        scene.let_in(&list, &[]).await;
        assert_eq!(scene.names().await, ["Kiss Ida", "Tot Pal"]);
    })
    .await;
}

#[tokio::test]
async fn the_preview_says_field_by_field_what_an_update_changes_and_what_it_leaves() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let first = "Ref;Family name;Given name;E-mail;Category\n7;Nagy;Éva;e@ngo.example;Delegate\n";
        let (list, preview) = scene.look_through(first).await;
        assert!(preview.body.contains("Delegate"), "{}", preview.body);
        scene.let_in(&list, &[]).await;

        let second = "Ref;Family name;Given name;Title;Category;Role;E-mail\n\
            7;Kiss;Éva;Dr.;Guest;deputy;e@ngo.example\n8;Bal;Imre;;Delegate;head;i@ngo.example\n";
        let (_, preview) = scene.look_through(second).await;
        for words in [
            "Family name: Nagy → Kiss",
            "Title: – → Dr.",
            "The category stays: Delegate.",
            "The role stays: member.",
            "the secretariat names the head of a delegation",
        ] {
            assert!(preview.body.contains(words), "{words}: {}", preview.body);
        }
        assert!(!preview.body.contains("E-mail: "), "what is the same is no change: {}", preview.body);
    })
    .await;
}

#[tokio::test]
async fn nobody_new_comes_in_where_the_delegation_has_a_quota_of_nothing() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let text = "Ref;Family name;Given name\n1;Nagy;Éva\n";
        let (list, _) = scene.look_through(text).await;
        scene.let_in(&list, &[]).await;
        scene.world.db().chore(NoPlaces(scene.delegation)).await.unwrap();

        let more = "Ref;Family name;Given name;Title\n1;Nagy;Éva;Dr.\n2;Kiss;Ida;\n";
        let (list, preview) = scene.look_through(more).await;
        assert!(preview.body.contains("has no places in this category: Delegate"), "{}", preview.body);
        scene.let_in(&list, &[]).await;
        assert_eq!(scene.names().await, ["Nagy Éva"]);
        assert_eq!(scene.people().await[0].title, "Dr.", "who is there already is brought up to date");
    })
    .await;
}

#[tokio::test]
async fn a_category_that_the_forum_lacks_is_answered_with_those_that_it_has() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let text = "Family name;Given name;Category\nNagy;Éva;Dignitaries\n";
        let (_, preview) = scene.look_through(text).await;
        assert!(preview.body.contains("It has these: Delegate · Guest"), "{}", preview.body);
    })
    .await;
}

#[tokio::test]
async fn a_head_is_told_before_choosing_a_file_that_the_time_is_over_and_whom_to_ask() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let address = scene.path("/lists");
        assert!(scene.browser.get(&address).await.body.contains("type=\"file\""));
        scene.world.db().chore(NominationsEnd(scene.delegation)).await.unwrap();
        let page = scene.browser.get(&address).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("Nominations ended:"), "{}", page.body);
        assert!(page.body.contains(&format!("mailto:{}", scene.world.forum.contact)), "{}", page.body);
        assert!(!page.body.contains("type=\"file\""), "{}", page.body);
        let sent = scene.send_as(b"Family name;Given name\nNagy;Eva\n", "").await;
        assert_eq!(sent.status, 409);
        assert!(sent.body.contains("Nominations ended:"), "{}", sent.body);
    })
    .await;
}
