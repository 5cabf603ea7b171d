//! Tokens are made with known scopes, kept as hashes, and told in the journal.

use super::program::{Program, at_console, rooms};
use crate::tokens::{CreateToken, RevokeToken, all};
use kernel::{Error, Lang, rights::By};
use world::on_both;

fn named(scopes: &[&str]) -> CreateToken {
    CreateToken {
        name: "Website".into(),
        scopes: scopes.iter().map(|it| (*it).to_owned()).collect(),
        forum: None,
        lasts: None,
    }
}

#[tokio::test]
async fn only_known_scopes_are_given_and_those_that_are_known_are_named() {
    on_both(rooms, async |world| {
        for scopes in [&["people:read", "people:eat"][..], &[]] {
            let Err(Error::Invalid(faults)) = at_console(&world, named(scopes)).await else {
                panic!("given")
            };
            let words = Lang::EN.tell(&faults[0].1);
            assert!(words.contains("registrations:write") && words.contains("scans:read"), "{words}");
        }
        let mut tx = world.db().read().await.unwrap();
        assert_eq!(all(&mut tx).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn a_secret_is_kept_nowhere_and_the_journal_tells_what_it_opened() {
    on_both(rooms, async |world| {
        let token = at_console(&world, named(&["scans:write", "people:read", "people:read"])).await.unwrap();
        assert!(token.secret.starts_with("kurultai_") && token.secret.len() > 50);
        let mut tx = world.db().read().await.unwrap();
        assert_eq!(all(&mut tx).await.unwrap()[0].scopes, "people:read scans:write");
        let (entry,): (String,) =
            tx.sql("select entry from journal where verb = 'token.created'").one().await.unwrap();
        assert!(entry.contains("scans:write") && entry.contains("Website") && !entry.contains(&token.secret));
        let (kept,): (Vec<u8>,) = tx.sql("select secret from token").one().await.unwrap();
        assert_eq!(kept, kernel::secret::hash(&token.secret));
    })
    .await;
}

#[tokio::test]
async fn a_token_that_was_taken_back_opens_nothing() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        assert_eq!(program.get("/api/v1/people").await.status, 200);
        let mut tx = world.db().read().await.unwrap();
        let id = all(&mut tx).await.unwrap()[0].id;
        drop(tx);
        assert_eq!(at_console(&world, RevokeToken(id)).await.unwrap(), "Test");
        world.app.sessions.forget();
        assert_eq!(program.get("/api/v1/people").await.status, 401);
        assert!(matches!(at_console(&world, RevokeToken(id)).await, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn nobody_but_the_console_makes_tokens() {
    on_both(rooms, async |world| {
        let organiser = world.with_role("Olga", kernel::rights::Role::Organiser, None).await;
        let by = world.by(organiser).await;
        assert!(matches!(world.db().act(&by, named(&["people:read"])).await, Err(Error::Forbidden)));
        assert!(matches!(world.db().act(&By::Anyone, named(&["people:read"])).await, Err(Error::Forbidden)));
    })
    .await;
}
