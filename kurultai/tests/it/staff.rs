//! `kurultai forum staff`, in an installation that was just made.

use house::{
    schedule::{self, NewForum},
    staff::{self, Asked, Deed},
};
use kernel::{config::Config, rights::Role};
use world::empty_on_each;

async fn asked(config: &Config, deed: Deed) -> anyhow::Result<String> {
    let asked = Asked { forum: "rivers".into(), deed, json: false };
    Ok(staff::run(config, asked).await?.join("\n"))
}

fn give(role: Role, name: &str, email: &str, lang: Option<&str>) -> Deed {
    Deed::Give { role, name: name.into(), email: email.into(), lang: lang.map(str::to_owned) }
}

fn end(email: &str) -> Deed {
    Deed::End { role: Role::Organiser, email: email.into() }
}

#[tokio::test]
async fn a_fresh_installation_gets_its_organiser_from_the_command_line() {
    for empty in empty_on_each().await {
        let config = Config {
            data: empty.data.path().to_path_buf(),
            database_url: empty.database_url.clone(),
            public_url: Some("https://rivers.example".into()),
            ..Config::default()
        };
        let new = NewForum {
            id: "rivers".into(),
            titles: vec!["Rivers".into()],
            languages: vec!["en".into(), "hu".into()],
            zone: "Europe/Budapest".into(),
            days: None,
            parent: None,
        };
        schedule::new_forum(&config, new).await.expect("a forum");
        let nobody = asked(&config, Deed::List).await.expect("a list");
        assert!(nobody.contains("--role organiser"), "it says how to begin: {nobody}");

        let anna = || give(Role::Organiser, "Kovács Anna", "Anna@example.org", Some("hu"));
        let given = asked(&config, anna()).await.expect("given");
        assert!(given.starts_with("Kovács Anna is organiser of rivers."), "{given}");
        assert!(given.contains("https://rivers.example/hu/sign-in/") && given.contains("outbox"), "{given}");
        let twice = asked(&config, anna()).await.expect_err("she has it");
        assert!(twice.to_string().contains("Kovács Anna"), "{twice}");
        let other = asked(&config, give(Role::Desk, "Béla Nagy", "anna@example.org", None)).await;
        let other = other.expect_err("the mailbox is hers");
        assert!(other.to_string().contains("Kovács Anna"), "{other}");
        asked(&config, give(Role::Desk, "Kovács Anna", "anna@example.org", None)).await.expect("by her name");
        let unknown = asked(&config, give(Role::Desk, "Aida", "aida@example.org", Some("az"))).await;
        assert!(unknown.expect_err("no Azerbaijani").to_string().contains("en, hu"));

        let list = asked(&config, Deed::List).await.expect("a list");
        assert_eq!(
            list,
            "organiser  Kovács Anna  anna@example.org  hu\ndesk       Kovács Anna  anna@example.org  hu"
        );
        let last = asked(&config, end("anna@example.org")).await.expect_err("the last one stays");
        assert!(last.to_string().contains("organiser"), "{last}");
        asked(&config, give(Role::Organiser, "Ben River", "ben@example.org", None)).await.expect("another");
        asked(&config, end("Anna@example.org")).await.expect("now she may go");
        let list = asked(&config, Deed::List).await.expect("a list");
        assert!(list.starts_with("organiser  Ben River"), "{list}");
        let gone = asked(&config, end("anna@example.org")).await.expect_err("she is none");
        assert!(gone.to_string().contains("Nobody with the mailbox"), "{gone}");
    }
}
