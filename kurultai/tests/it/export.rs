//! A forum that is written out as a folder is the folder that it was loaded from.

use crate::tidy::project;
use folder::Folder;
use house::{export, import, serve};
use kernel::{config::Config, db::Db};
use world::{Empty, empty_on_each};

async fn opened(empty: &Empty) -> Db {
    let config = Config {
        data: empty.data.path().to_path_buf(),
        database_url: empty.database_url.clone(),
        ..Config::default()
    };
    serve::open(&config).await.expect("a database")
}

/// What both folders say, whatever the order of tables that mean the same in any order. Where a row stands, and the
/// sender's own numbers for organisations, serve the reading only.
fn meaning(mut folder: Folder) -> Folder {
    folder.fields.sort_by(|a, b| a.id.cmp(&b.id));
    folder.zones.sort_by(|a, b| a.id.cmp(&b.id));
    folder.checkpoints.sort_by(|a, b| a.id.cmp(&b.id));
    folder.pages.sort_by(|a, b| a.id.cmp(&b.id));
    folder.people.sort_by(|a, b| (&a.delegation, &a.reference).cmp(&(&b.delegation, &b.reference)));
    for person in &mut folder.people {
        person.line = 0;
        if let Some(organisation) = &mut person.organisation {
            organisation.reference = None;
        }
    }
    folder
}

#[tokio::test]
async fn what_is_exported_is_what_was_imported_and_importing_it_changes_nothing() {
    for empty in empty_on_each().await {
        let db = opened(&empty).await;
        for example in ["minimal", "solidarity-forum-2025"] {
            let source = project().join("examples").join(example);
            let before = import::read(&source).expect("the example");
            import::load(&db, before.clone(), false).await.expect("it is loaded");
            let out = empty.data.path().join(example);
            let exported = export::folder(&db, &before.forum.id, &out).await.expect("it is written");
            assert_eq!(exported.people, before.people.len(), "everybody is there");
            let after = import::read(&out).expect("what is written can be read");
            let (before, after) = (meaning(before), meaning(after));
            for (old, new) in before.people.iter().zip(&after.people) {
                assert_eq!(old, new);
            }
            assert_eq!(before, after);

            let again = import::folder(&db, &out, false).await.expect("it is loaded again");
            assert_eq!(again.left, Vec::<String>::new());
            let same = import::Counts { same: exported.people, ..import::Counts::default() };
            assert_eq!(again.people, same, "{example}");
        }
    }
}

#[tokio::test]
async fn a_folder_that_is_there_is_not_written_over() {
    for empty in empty_on_each().await {
        let db = opened(&empty).await;
        let source = project().join("examples/minimal");
        let imported = import::folder(&db, &source, false).await.expect("it is loaded");
        let out = empty.data.path().join("out");
        export::folder(&db, &imported.forum, &out).await.expect("it is written");
        let refused = export::folder(&db, &imported.forum, &out).await.expect_err("it is there").to_string();
        assert!(refused.contains("is there already"), "{refused}");
        let unknown = export::folder(&db, "nowhere", &out).await.expect_err("no such forum").to_string();
        assert!(unknown.contains("there is no forum nowhere"), "{unknown}");
    }
}
