//! Odd texts in every field of every form that somebody is given: nothing breaks, and nothing of the kind is kept.

use super::{
    forms::{GIVEN, Given, given, send},
    scene::Scene,
};
use crate::whole_house;
use std::collections::HashSet;
use world::on_both;

/// Turns around whatever stands after it; stands in no text that is kept.
const TURNS: &str = "quorx\u{202e}xorq";

/// Each in every field at once: what turns a text around, what no database takes, what is no letter, too much of everything.
fn odd() -> [(&'static str, String); 5] {
    [
        ("a mark that turns around", TURNS.into()),
        ("a zero", "quorx\u{0}xorq".into()),
        ("what was damaged", "quorx\u{fffd}xorq".into()),
        ("what nobody sees", "\u{200b}\u{2060}\u{feff}".into()),
        ("too much", "ğ".repeat(12_000)),
    ]
}

#[tokio::test]
async fn odd_texts_break_no_form_and_are_not_kept() {
    on_both(whole_house, async |world| {
        let scene = Scene::of(world).await;
        let all = given(&scene).await;
        let (mut faults, mut tried) = (vec![], HashSet::new());
        for asks in GIVEN {
            let (mut client, _) = asks.client(&scene).await;
            for Given { form, route, .. } in all.iter().filter(|it| it.asks == asks) {
                for (what, text) in odd() {
                    let Some(form) = form.all_written(&text) else { continue };
                    // Every form of a route could keep a mark; one of them shows what breaks it.
                    if !tried.insert((what, *route)) && text != TURNS {
                        continue;
                    }
                    let status = send(&mut client, &form, &form.action).await;
                    if status >= 500 {
                        faults.push(format!("{what} in {route} → {status}"));
                    }
                }
            }
        }
        scene.world.work().await;
        faults.extend(scene.holding("quorx", "xorq").await);
        faults.sort();
        faults.dedup();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn bytes_that_are_no_text_break_no_form() {
    on_both(whole_house, async |world| {
        let scene = Scene::of(world).await;
        let mut faults = vec![];
        let all = given(&scene).await;
        for asks in GIVEN {
            let (mut client, _) = asks.client(&scene).await;
            for Given { form, route, .. } in all.iter().filter(|it| it.asks == asks) {
                let Some(form) = form.all_written("Something") else { continue };
                let (kind, body) = form.filled();
                let Some((kind, body)) = damaged(kind, &body) else { continue };
                let method = axum::http::Method::POST;
                let status = client.send(method, &form.action, Some(&kind), body).await.status;
                if status >= 500 {
                    faults.push(format!("{route} → {status}"));
                }
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;
}

/// The same with bytes that are not UTF-8 where `Something` was typed; `None`: nothing was.
fn damaged(kind: String, body: &[u8]) -> Option<(String, Vec<u8>)> {
    let typed = b"Something";
    let at = body.windows(typed.len()).position(|it| it == typed)?;
    let instead: &[u8] = if kind.starts_with("multipart") { b"a\xff\xfeb" } else { b"a%FF%FEb" };
    Some((kind, [&body[..at], instead, &body[at + typed.len()..]].concat()))
}
