//! What this room promises, on both engines, by the acts and pages that people use.

mod captions;
mod giving;
mod papers;
mod sending;

use crate::{Embargo, Playable};
use axum::http::Method;
use folder::{
    Folder, Text,
    programme::{Item, ItemKind},
};
use kernel::{
    Result,
    db::{Act, Tx},
    jobs::Jobs,
    rights::{By, Role},
    web::Routes,
};
use people::PersonId;
use world::{Answer, Client, World};

fn rooms() -> (Routes, Jobs) {
    let jobs = Jobs::default().on(crate::on_abandoned).on(crate::on_discard);
    (programme::routes(crate::neighbour(programme::Neighbours::default())).merge(crate::routes()), jobs)
}

struct Load(Folder);

impl Act for Load {
    type Out = ();
    const VERB: &'static str = "forum.loaded";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (id, _) = forums::load(tx, &self.0, false).await?;
        programme::load(tx, id, &self.0, false).await.map(drop)
    }
}

/// The small forum with a film and an address.
fn folder() -> Folder {
    let mut folder = world::example();
    let opening = folder.programme[0].clone();
    let item = |id: &str, kind: ItemKind, title: &str| Item {
        id: id.into(),
        kind,
        title: Text::new("en", title),
        items: vec![],
        people: vec![],
        ..opening.clone()
    };
    folder.programme = vec![
        item("film", ItemKind::Video, "A film of the rivers"),
        item("greeting", ItemKind::Address, "A greeting"),
    ];
    folder
}

/// Bytes that begin as a film does.
fn film(bytes: usize) -> Vec<u8> {
    let mut film = b"\0\0\0\x18ftypisom\0\0\x02\0isomiso2".to_vec();
    film.extend((0..bytes.saturating_sub(film.len())).map(|at| u8::try_from(at * 7 % 251).unwrap()));
    film
}

const CAPTIONS: &str = "WEBVTT\n\n00:00.000 --> 00:02.000\nOlá, rios!\n";
const PDF: &[u8] = b"%PDF-1.7\nthe text of a paper\n";

/// The small forum, an organiser, and somebody who takes part.
struct Scene {
    world: World,
    organiser: Client,
    by: By,
    olga: PersonId,
}

impl Scene {
    async fn new(world: World) -> Scene {
        world.db().act(&By::Console, Load(folder())).await.unwrap();
        let olga = world.with_role("Olga", Role::Organiser, None).await;
        let (by, organiser) = (world.by(olga).await, world.client().sign_in(olga).await);
        Scene { world, organiser, by, olga }
    }

    fn path(&self, path: &str) -> String {
        format!("/en/f/{}{path}", self.world.forum.slug)
    }

    async fn get(&self, path: &str) -> Answer {
        self.organiser.clone().get(&self.path(path)).await
    }

    async fn stranger(&self, path: &str) -> Answer {
        self.world.client().get(&self.path(path)).await
    }

    /// An ordinary form of the organiser's. Answers the page that it leads to.
    async fn posts(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut browser = self.organiser.clone();
        let answer = browser.post(&self.path(path), fields).await;
        if answer.status == 303 { browser.get(answer.location()).await } else { answer }
    }

    /// A form with a file, sent in one go. Answers the page that it leads to.
    async fn sends(&self, path: &str, fields: &[(&str, &str)], name: &str, file: &[u8]) -> Answer {
        let mut browser = self.organiser.clone();
        let answer = multipart(&mut browser, &self.path(path), fields, name, file).await;
        if answer.status == 303 { browser.get(answer.location()).await } else { answer }
    }

    async fn of(&self, slug: &str) -> Vec<Playable> {
        let mut tx = self.world.db().read().await.unwrap();
        let item = programme::by_slug(&mut tx, self.world.forum.id, slug).await.unwrap().unwrap();
        crate::of_item(&mut tx, item.id).await.unwrap()
    }

    /// Sends a film for an item by the ordinary form. Answers its address.
    async fn film(&self, slug: &str, embargo: Embargo) -> String {
        let fields = [("language", "pt"), ("embargo", embargo.word())];
        let sent = self.sends(&format!("/media/{slug}/file"), &fields, "film.mp4", &film(10_000)).await;
        assert!(sent.status == 200 && sent.body.contains("The file is there."), "{}", sent.body);
        self.of(slug).await.last().unwrap().recording.path()
    }

    async fn release(&self, slug: &str) {
        let mut tx = self.world.db().read().await.unwrap();
        let item = programme::by_slug(&mut tx, self.world.forum.id, slug).await.unwrap().unwrap();
        drop(tx);
        let act = programme::Release { forum: self.world.forum.id, item: item.id };
        self.world.db().act(&self.by, act).await.unwrap();
        self.is_told().await;
    }

    /// Jobs run, and the house hears that the site has changed: it forgets the pages that it keeps for strangers.
    async fn is_told(&self) {
        self.world.work().await;
        let house = (*self.world.app.house()).clone();
        self.world.app.set_house(house);
    }

    fn files(&self) -> usize {
        std::fs::read_dir(self.world.app.config.data.join("files")).unwrap().count()
    }
}

async fn multipart(
    browser: &mut Client,
    path: &str,
    fields: &[(&str, &str)],
    name: &str,
    file: &[u8],
) -> Answer {
    let mut body = vec![];
    for (field, value) in fields {
        let part = format!("--line\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend(part.into_bytes());
    }
    let head =
        format!("--line\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    body.extend(head.into_bytes());
    body.extend(file);
    body.extend(b"\r\n--line--\r\n");
    browser.send(Method::POST, path, Some("multipart/form-data; boundary=line"), body).await
}
