use crate::mailbox::room;
use kernel::{
    jobs::Jobs,
    rights::{By, Mandate, Right, Role, Scope},
    web::Routes,
};
use people::Neighbours;
use uuid::Uuid;

/// A neighbour who says that every subject lies in the forum whose id is the subject's.
fn room_with_scopes() -> (Routes, Jobs) {
    let scopes_of: people::ScopesOf = |tx, _, _| {
        Box::pin(async move {
            let forum: (Uuid,) = tx.sql("select id from forum limit 1").one().await?;
            Ok(vec![Scope::forum(forum.0)])
        })
    };
    (people::routes(Neighbours { scopes_of, ..Neighbours::default() }), Jobs::default())
}

#[tokio::test]
async fn a_history_says_who_changed_what_and_forgets_with_the_person() {
    world::on_both(room_with_scopes, async |world| {
        let aigul = world.person("Aigul").await;
        let organiser = world.with_role("Olga", Role::Organiser, None).await;
        let mut hers = world.client().sign_in(aigul).await;
        hers.post("/en/account/language", &[("language", "pt")]).await;
        hers.post("/en/sign-out", &[]).await;
        world.work().await;
        let mut browser = world.client().sign_in(organiser).await;
        let path = format!("/en/history/person/{aigul}");
        let page = browser.get(&path).await;
        assert_eq!(page.status, 200);
        for said in
            ["Language chosen", "by: Aigul Tester", "<del>English</del>", "<ins>pt</ins>", "Signed out"]
        {
            assert!(page.body.contains(said), "{said} is missing in {}", page.body);
        }
        world.db().chore(crate::privacy::Erase(aigul)).await.unwrap();
        let page = browser.get(&path).await;
        assert!(page.body.contains("(erased)") && page.body.contains("by: an erased person"));
        assert!(!page.body.contains("Aigul") && !page.body.contains("<del>"));
    })
    .await;
}

#[tokio::test]
async fn a_history_is_seen_only_within_the_scope_of_the_right() {
    world::on_both(room_with_scopes, async |world| {
        let aigul = world.person("Aigul").await;
        let path = format!("/en/history/person/{aigul}");
        let elsewhere = world.person("Elsa").await;
        let other_forum = Mandate { role: Role::Organiser, forum: Some(Uuid::nil()), delegation: None };
        world.db().chore(crate::account::Give(elsewhere, other_forum)).await.unwrap();
        assert_eq!(world.client().sign_in(elsewhere).await.get(&path).await.status, 403);
        let head = world.with_role("Hans", Role::Head, None).await;
        assert_eq!(world.client().sign_in(head).await.get(&path).await.status, 403);
        assert_eq!(world.client().get(&path).await.status, 401);
        let here = world.with_role("Olga", Role::Organiser, None).await;
        assert_eq!(world.client().sign_in(here).await.get(&path).await.status, 200);
        let gone = format!("/en/history/person/{}", Uuid::nil());
        assert_eq!(world.client().sign_in(here).await.get(&gone).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn without_neighbours_only_whoever_may_everywhere_sees_a_history() {
    world::on_both(room, async |world| {
        let aigul = world.person("Aigul").await;
        let path = format!("/en/history/person/{aigul}");
        let here = world.with_role("Olga", Role::Organiser, None).await;
        assert!(world.by(here).await.may(Right::SeeHistory, Scope::forum(world.forum.id.0)));
        assert_eq!(world.client().sign_in(here).await.get(&path).await.status, 403);
        let everywhere = world.person("Erik").await;
        world
            .db()
            .chore(crate::account::Give(
                everywhere,
                Mandate { role: Role::Organiser, forum: None, delegation: None },
            ))
            .await
            .unwrap();
        assert_eq!(world.client().sign_in(everywhere).await.get(&path).await.status, 200);
        assert!(!matches!(world.by(everywhere).await, By::Anyone));
    })
    .await;
}
