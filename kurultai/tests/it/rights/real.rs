//! Every page × whoever may ask, where what it shows is there. `rights-read.txt` holds the answers: a change there is a
//! change of what somebody may read.

use super::{
    asking::{self, Asks},
    scene::{ELSEWHERE, MARK, SIDES, Scene, WITHIN},
};
use crate::{tidy::project, whole_house};
use axum::http::Method;
use std::fmt::Write;
use world::{Answer, on_both};

/// Routes that are asked, each with its address in a forum.
fn pages(scene: &Scene, forum: &str) -> Vec<(&'static str, String)> {
    let all = scene.world.app.routes.iter().filter(|route| route.method == Method::GET);
    let mut all: Vec<_> =
        all.filter_map(|route| Some((route.path, scene.address(route.path, forum)?))).collect();
    all.sort_unstable();
    all
}

async fn answers(scene: &Scene, asks: Asks, pages: &[(&'static str, String)]) -> Vec<Answer> {
    let (mut client, _) = asks.client(scene).await;
    let mut all = vec![];
    for (_, address) in pages {
        all.push(client.get(address).await);
    }
    all
}

/// Whether an answer gives away what is not public.
fn tells(answer: &Answer) -> bool {
    answer.body.to_ascii_lowercase().contains(MARK)
}

#[tokio::test]
async fn what_is_there_is_read_by_those_whom_it_concerns_and_by_nobody_else() {
    let file = project().join("kurultai/tests/it/rights-read.txt");
    on_both(whole_house, async |world| {
        let scene = Scene::of(world).await;
        let pages = pages(&scene, &scene.forum.slug);
        // One after another: side by side, each would open a session of its own, which learns all tables and statements.
        let mut columns = vec![];
        for (asks, _) in asking::ALL {
            columns.push(answers(&scene, asks, &pages).await);
        }
        let mut table = format!("{:<70}", "GET");
        asking::ALL.iter().for_each(|(_, word)| write!(table, " {word}").unwrap());
        let mut faults = vec![];
        for (at, (path, _)) in pages.iter().enumerate() {
            write!(table, "\n{path:<70}").unwrap();
            for ((asks, _), column) in asking::ALL.iter().zip(&columns) {
                write!(table, " {}", column[at].status).unwrap();
                if column[at].status >= 500 || (asks.is_outsider() && tells(&column[at])) {
                    faults.push(format!("{asks:?} {path} → {}", column[at].status));
                }
            }
        }
        table.push('\n');
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        let expected = std::fs::read_to_string(&file).unwrap_or_default();
        if std::env::var("UPDATE_RIGHTS").is_ok() {
            std::fs::write(&file, &table).unwrap();
        }
        let differs: Vec<&str> = table.lines().filter(|line| !expected.lines().any(|it| it == *line)).collect();
        assert!(
            expected == table,
            "rights-read.txt differs; if that is meant, run the test with UPDATE_RIGHTS=1 and review the change:\n{}",
            differs.join("\n")
        );
    })
    .await;
}

/// Holes that something of every forum fits into.
const ANY: [&str; 4] = ["{forum}", "{page}", "{day}", "{language}"];

#[tokio::test]
async fn nothing_of_a_forum_is_reached_by_the_address_of_another() {
    on_both(whole_house, async |world| {
        let scene = Scene::of(world).await;
        let mut faults = vec![];
        for (asks, forum) in [
            (Asks::OrganiserElsewhere, ELSEWHERE),
            (Asks::OrganiserWithin, WITHIN),
            (Asks::Organiser, ELSEWHERE),
            (Asks::HeadOfAnother, WITHIN),
        ] {
            let mut pages = pages(&scene, forum);
            pages.retain(|(path, _)| path.split('/').any(|it| it.starts_with('{') && !ANY.contains(&it)));
            pages.retain(|(path, _)| path.starts_with("/f/"));
            assert!(pages.len() > 50, "{} pages", pages.len());
            for ((path, _), answer) in pages.iter().zip(answers(&scene, asks, &pages).await) {
                if !matches!(answer.status, 401 | 403 | 404) || tells(&answer) {
                    faults.push(format!("{asks:?} in {forum}: {path} → {}", answer.status));
                }
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn what_a_delegation_has_is_not_reached_by_the_address_of_another_delegation() {
    on_both(whole_house, async |world| {
        let scene = Scene::of(world).await;
        let mut pages = pages(&scene, &scene.forum.slug);
        pages.retain(|(path, _)| path.contains("{delegation}"));
        for (_, address) in &mut pages {
            *address = address.replace(SIDES[0], SIDES[1]);
        }
        for (asks, wanted) in [(Asks::Head, 403), (Asks::Deputy, 403), (Asks::HeadOfAnother, 200)] {
            for ((path, _), answer) in pages.iter().zip(answers(&scene, asks, &pages).await) {
                // Quotas are the organiser's.
                let wanted = if path.ends_with("/quotas") { 403 } else { wanted };
                assert_eq!((asks, path, answer.status), (asks, path, wanted));
                assert!(!tells(&answer), "{asks:?} {path}");
            }
        }
    })
    .await;
}
