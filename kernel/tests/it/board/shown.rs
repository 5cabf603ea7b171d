//! The boards that are shown to tests.

use kernel::{
    Error, Result,
    board::{Audience, Block, Board, View},
    live::Topic,
    rights::Right,
    web::{House, Visit},
};
use std::{
    collections::HashMap,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
};
use uuid::Uuid;

/// What the board of tests shows: the house keeps it, so that each world has its own.
#[derive(Default)]
pub struct Shown {
    pub clock: Mutex<String>,
    pub list: Mutex<String>,
    /// How often it was rendered, by audience and language.
    pub rendered: Mutex<HashMap<(Audience, String), usize>>,
    pub breaks: AtomicBool,
}

/// A public clock and list, and what the organisers and the head of a delegation alone may see.
pub struct Hall;

impl Board for Hall {
    const NAME: &'static str = "hall";

    fn topics(_: &House, thing: Uuid) -> Vec<Topic> {
        vec![Topic::new("hall", thing)]
    }

    async fn audience(visit: &Visit, thing: Uuid) -> Result<Audience> {
        Ok(Audience::of(&visit.by, thing, &[Right::SeeNumbers, Right::SeeDelegation]))
    }

    async fn blocks(view: &View) -> Result<Vec<Block>> {
        let shown = view.app.kept::<Shown>();
        *shown.rendered.lock().unwrap().entry((view.audience.clone(), view.tag.clone())).or_default() += 1;
        if shown.breaks.load(SeqCst) {
            return Err(Error::Broken(anyhow::anyhow!("on purpose")));
        }
        let secret = if view.audience.may(Right::SeeNumbers) { "the secretariat's" } else { "" };
        Ok(vec![
            Block { name: "clock", html: shown.clock.lock().unwrap().clone() },
            Block { name: "list", html: format!("{}: {}", view.tag, shown.list.lock().unwrap()) },
            Block { name: "secret", html: secret.into() },
        ])
    }
}

/// Which only the secretariat may see at all.
pub struct Office;

impl Board for Office {
    const NAME: &'static str = "office";

    fn topics(_: &House, thing: Uuid) -> Vec<Topic> {
        vec![Topic::new("hall", thing)]
    }

    async fn audience(visit: &Visit, thing: Uuid) -> Result<Audience> {
        Audience::of(&visit.by, thing, &[Right::SeeNumbers]).with(Right::SeeNumbers, &visit.by)
    }

    async fn blocks(view: &View) -> Result<Vec<Block>> {
        let clock = view.app.kept::<Shown>().clock.lock().unwrap().clone();
        Ok(vec![Block { name: "clock", html: format!("office {clock}") }])
    }
}

/// The page of a board is its address.
pub async fn hall(visit: Visit) -> Result<String> {
    let forum = visit.app.house().forums[0].id;
    Ok(visit.board::<Hall>(forum).await?.src)
}

pub async fn office(visit: Visit) -> Result<String> {
    let forum = visit.app.house().forums[0].id;
    Ok(visit.board::<Office>(forum).await?.src)
}
