//! Every route × every role. `rights.txt` holds who may use which route: a change there is a change of rights.

mod asking;
mod forms;
mod odd;
mod real;
mod scene;

use crate::{tidy::project, whole_house};
use api::tokens::CreateToken;
use kernel::{
    rights::{By, Role, TOKEN_SCOPES},
    web::{Route, Who},
};
use world::{Client, World, on_both};

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asks {
    Stranger,
    Participant,
    Holder(Role),
    /// A program with a token of this scope alone.
    Program(&'static str),
}

const PEOPLE: [Asks; 8] = [
    Asks::Stranger,
    Asks::Participant,
    Asks::Holder(Role::Organiser),
    Asks::Holder(Role::Officer),
    Asks::Holder(Role::Head),
    Asks::Holder(Role::Deputy),
    Asks::Holder(Role::Desk),
    Asks::Holder(Role::Moderator),
];

/// People of every role, and a program for every scope.
fn everybody() -> impl Iterator<Item = Asks> {
    PEOPLE.into_iter().chain(TOKEN_SCOPES.iter().map(|scope| Asks::Program(scope.word)))
}

/// Whether somebody gets past the door of a route, by the roles' rights alone.
fn is_admitted(who: Who, asks: Asks) -> bool {
    match (who, asks) {
        (Who::Anyone | Who::LinkHolder, _) => true,
        (Who::Program(scope), Asks::Program(own)) => scope == own,
        (Who::AnyProgram, Asks::Program(_)) => true,
        (Who::Program(_) | Who::AnyProgram | Who::Monitor, _) => false,
        (_, Asks::Stranger | Asks::Program(_)) => false,
        (Who::SignedIn, _) => true,
        (_, Asks::Participant) => false,
        (Who::Holder(right), Asks::Holder(role)) => role.rights().contains(&right),
        (Who::Reader, Asks::Holder(role)) => role.rights().contains(&kernel::rights::Right::Scan),
    }
}

async fn client_of(world: &World, asks: Asks) -> Client {
    let client = world.client();
    match asks {
        Asks::Stranger => client,
        Asks::Program(scope) => {
            let act = CreateToken {
                name: scope.into(),
                scopes: vec![scope.into()],
                forum: Some(world.forum.id.0),
                lasts: None,
            };
            let token = world.db().act(&By::Console, act).await.expect("a token");
            client.with_header("authorization", &format!("Bearer {}", token.secret))
        }
        Asks::Participant => client.sign_in(world.person("Participant").await).await,
        Asks::Holder(role) => {
            let delegation =
                matches!(role, Role::Head | Role::Deputy).then_some(world.delegations().await[0].id.0);
            client.sign_in(world.with_role(role.word(), role, delegation).await).await
        }
    }
}

/// The route's address with something in every hole: the world's forum, and ids of nothing.
fn address(world: &World, route: &Route) -> String {
    let path = route.path.replace("{forum}", &world.forum.slug).replace("{*name}", "site.css");
    let mut filled = String::new();
    for part in path.split('/').skip(1) {
        filled.push('/');
        filled.push_str(if part.starts_with('{') { "00000000-0000-7000-8000-000000000000" } else { part });
    }
    if route.path.starts_with("/api") || route.path.starts_with("/assets") || route.path == "/live" {
        filled
    } else {
        format!("/en{filled}")
    }
}

#[tokio::test]
async fn every_route_admits_exactly_whom_it_says() {
    on_both(whole_house, async |world| {
        let mut faults = vec![];
        for asks in everybody() {
            let mut client = client_of(&world, asks).await;
            for route in world.app.routes.clone() {
                if route.path == "/sign-out" {
                    // It ends the session that the rest of the walk needs.
                    continue;
                }
                let kind =
                    (route.method != axum::http::Method::GET).then_some("application/x-www-form-urlencoded");
                let answer = client.send(route.method.clone(), &address(&world, &route), kind, vec![]).await;
                let turned_away = matches!(answer.status, 401 | 403);
                let wrong = match is_admitted(route.who, asks) {
                    // The act or question may still say that it is not theirs (403); the door may not.
                    true => answer.status == 401 || answer.status == 500,
                    false => !turned_away,
                };
                if wrong {
                    faults.push(format!("{asks:?} {} {} → {}", route.method, route.path, answer.status));
                }
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn who_may_use_which_route_is_written_down() {
    let mut lines: Vec<String> = whole_house_routes()
        .await
        .iter()
        .map(|route| format!("{:<6} {:<60} {:?}", route.method, route.path, route.who))
        .collect();
    lines.sort();
    let file = project().join("kurultai/tests/it/rights.txt");
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    let actual = lines.join("\n") + "\n";
    if std::env::var("UPDATE_RIGHTS").is_ok() {
        std::fs::write(&file, &actual).unwrap();
    }
    assert!(
        expected == actual,
        "rights.txt differs; if that is meant, run the test with UPDATE_RIGHTS=1 and review the change:\n{actual}"
    );
}

async fn whole_house_routes() -> Vec<Route> {
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    on_both(whole_house, async |world| drop(tell.send(world.app.routes.clone()))).await;
    told.recv().await.expect("a world was made")
}
