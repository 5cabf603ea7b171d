//! Lists come in pages, and nothing is met twice or left out.

use super::program::{LetIn, Program, header, id, places, registered, rooms, told};
use jiff::SignedDuration;
use serde_json::Value;
use world::{World, on_both};

async fn five(world: &World, program: &Program) -> Vec<Value> {
    let mut all = vec![];
    for name in ["A", "B", "C", "D", "E"] {
        all.push(registered(program, name).await);
        // Two come at the same instant.
        if name != "B" {
            world.later(SignedDuration::from_secs(1));
        }
    }
    all
}

fn ids(page: &Value) -> Vec<Value> {
    page["items"].as_array().expect("items").iter().map(|it| it["id"].clone()).collect()
}

#[tokio::test]
async fn every_row_is_met_once_whatever_comes_meanwhile() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let mut expected = five(&world, &program).await;
        let (mut met, mut path) = (vec![], "/api/v1/registrations?standing=active&limit=2".to_owned());
        for round in 0..10 {
            let answer = program.get(&path).await;
            let page = told(&answer);
            met.extend(ids(&page));
            let Some(next) = page["next"].as_str() else { break };
            let link = header(&answer, "link");
            assert!(
                link.ends_with("; rel=\"next\"") && link.contains(next) && link.contains("standing=active"),
                "{link}"
            );
            path =
                link.split(['<', '>']).nth(1).unwrap().trim_start_matches("https://forum.example").to_owned();
            if round == 0 {
                let mut late = super::program::newcomer("Late");
                late["delegation"] = serde_json::json!("lower-river");
                expected.push(told(&program.post("/api/v1/registrations", late).await));
            }
        }
        // Four places: the fifth waits, and the late one has another delegation's place.
        let active = expected.iter().filter(|it| it["standing"] == "active");
        let mut expected: Vec<String> = active.map(|it| id(it).to_string()).collect();
        let mut met: Vec<String> = met.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect();
        assert_eq!(met.len(), 5);
        expected.sort();
        met.sort();
        assert_eq!(met, expected);
    })
    .await;
}

#[tokio::test]
async fn whoever_keeps_a_copy_asks_for_what_has_changed() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let all = five(&world, &program).await;
        world.later(SignedDuration::from_mins(1));
        let since = world.db().clock.now();
        let path = format!("/api/v1/registrations?changed_since={since}");
        assert_eq!(ids(&told(&program.get(&path).await)).len(), 0);
        world.db().chore(LetIn(id(&all[3]))).await.unwrap();
        world.later(SignedDuration::from_secs(1));
        let person = format!("/api/v1/people/{}", all[1]["person"]["id"].as_str().unwrap());
        assert_eq!(program.patch(&person, "*", serde_json::json!({"patronymic": "P"})).await.status, 200);
        let first = told(&program.get(&format!("{path}&limit=1")).await);
        assert_eq!(ids(&first), [all[3]["id"].clone()]);
        let rest = program.get(&format!("{path}&limit=1&cursor={}", first["next"].as_str().unwrap())).await;
        let rest = told(&rest);
        assert_eq!((ids(&rest), &rest["next"]), (vec![all[1]["id"].clone()], &Value::Null));
        let people = told(&program.get(&format!("/api/v1/people?changed_since={since}")).await);
        assert_eq!(ids(&people), [all[1]["person"]["id"].clone()]);
    })
    .await;
}

#[tokio::test]
async fn a_list_is_narrowed_by_what_is_asked_for() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let all = five(&world, &program).await;
        world.db().chore(LetIn(id(&all[0]))).await.unwrap();
        let of = |value: &Value| value.as_str().unwrap().to_owned();
        for (filter, number) in [
            ("standing=reserve".to_owned(), 1),
            ("accredited=true".to_owned(), 1),
            ("accredited=false".to_owned(), 4),
            (format!("delegation={}", of(&all[0]["delegation"])), 5),
            (format!("category={}", of(&all[0]["category"])), 5),
            (format!("category={}", uuid::Uuid::nil()), 0),
            (format!("person={}", of(&all[2]["person"]["id"])), 1),
            (format!("forum={}", world.forum.slug), 5),
            (String::new(), 5),
        ] {
            let page = told(&program.get(&format!("/api/v1/registrations?{filter}")).await);
            assert_eq!(ids(&page).len(), number, "{filter}");
        }
        assert_eq!(ids(&told(&program.get("/api/v1/people").await)).len(), 5);
    })
    .await;
}

#[tokio::test]
async fn parameters_that_are_none_are_refused_by_name() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        five(&world, &program).await;
        let page = told(&program.get("/api/v1/registrations?limit=2").await);
        let cursor = page["next"].as_str().unwrap();
        for (query, name) in [
            ("limit=0", "limit"),
            ("limit=501", "limit"),
            ("limit=many", "limit"),
            ("cursor=abc", "cursor"),
            (&format!("standing=active&cursor={cursor}"), "cursor"),
            ("standing=gone", "standing"),
            ("accredited=perhaps", "accredited"),
            ("delegation=7", "delegation"),
            ("changed_since=yesterday", "changed_since"),
            ("surname=A", "surname"),
            ("forum=%00", "forum"),
        ] {
            let answer = program.get(&format!("/api/v1/registrations?{query}")).await;
            assert_eq!((answer.status, places(&answer)), (422, vec![name.to_owned()]), "{query}");
        }
        assert_eq!(program.get("/api/v1/registrations?limit=500").await.status, 200);
        assert_eq!(program.get(&format!("/api/v1/people?cursor={cursor}")).await.status, 422);
    })
    .await;
}
