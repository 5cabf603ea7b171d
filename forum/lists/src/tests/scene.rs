//! A forum and the head of a delegation at a browser, who sends lists.

use crate::{ListId, SentList, State, on_bring, on_forget, routes, store};
use axum::http::Method;
use kernel::{jobs::Jobs, rights::Role, web::Routes};
use people::PersonId;
use registration::{Filter, Listed};
use uuid::Uuid;
use world::{Answer, Client, World};

pub(super) fn rooms() -> (Routes, Jobs) {
    let jobs = Jobs::default()
        .on(on_bring)
        .on(on_forget)
        .on(async |_, _: registration::Registered| Ok(()))
        .on(async |_, _: registration::Reopened| Ok(()));
    (routes(), jobs)
}

/// A forum, its first delegation, and the head of it at a browser.
pub(super) struct Scene {
    pub(super) world: World,
    pub(super) head: PersonId,
    pub(super) browser: Client,
    pub(super) slug: String,
    pub(super) delegation: Uuid,
}

impl Scene {
    pub(super) async fn new(world: World) -> Scene {
        let first = world.delegations().await.remove(0);
        let head = world.with_role("Helena", Role::Head, Some(first.id.0)).await;
        let browser = world.client().sign_in(head).await;
        Scene { slug: first.slug, delegation: first.id.0, head, browser, world }
    }

    pub(super) fn path(&self, rest: &str) -> String {
        format!("/en/f/{}{rest}", self.world.forum.slug)
    }

    /// Sends a list; answers its address.
    pub(super) async fn send(&mut self, text: &str) -> String {
        let answer = self.send_as(text.as_bytes(), "").await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        answer.location().to_owned()
    }

    pub(super) async fn send_as(&mut self, bytes: &[u8], delegation: &str) -> Answer {
        let path = self.path("/lists");
        let (kind, body) = multipart(bytes, delegation);
        self.browser.send(Method::POST, &path, Some(&kind), body).await
    }

    /// Sends a list and says of its columns what was guessed.
    pub(super) async fn look_through(&mut self, text: &str) -> (String, Answer) {
        let list = self.send(text).await;
        let fields = self.columns(&list).await;
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = self.browser.post(&list, &fields).await;
        assert_eq!(answer.location(), format!("{list}/preview"), "{}", answer.body);
        let preview = self.browser.get(&format!("{list}/preview")).await;
        assert_eq!(preview.status, 200);
        (list, preview)
    }

    /// The form of the page of columns as it is filled in, and the first category for whoever has none.
    pub(super) async fn columns(&mut self, list: &str) -> Vec<(String, String)> {
        let kept = self.list(list).await;
        let columns = kept.plan.mapping.columns.iter().enumerate();
        let mut fields: Vec<(String, String)> =
            columns.map(|(at, meaning)| (format!("column-{at}"), meaning.word())).collect();
        fields.push(("category".into(), "delegate".into()));
        fields
    }

    /// Lets a list in, and does what is to be done in the background.
    pub(super) async fn let_in(&mut self, list: &str, answers: &[(&str, &str)]) -> Answer {
        let answer = self.browser.post(&format!("{list}/preview"), answers).await;
        self.work(list).await;
        answer
    }

    /// Does what is to be done, turn by turn, until the list is through.
    pub(super) async fn work(&self, list: &str) {
        self.world.work().await;
        while self.list(list).await.state == State::Running {
            self.world.later(jiff::SignedDuration::from_secs(1));
            self.world.work().await;
        }
    }

    pub(super) async fn list(&self, address: &str) -> SentList {
        let id: ListId = address.rsplit('/').next().unwrap().parse().unwrap();
        let mut tx = self.world.db().read().await.unwrap();
        store::by_id(&mut tx, id).await.unwrap().unwrap()
    }

    pub(super) async fn people(&self) -> Vec<Listed> {
        let mut tx = self.world.db().read().await.unwrap();
        registration::listed(&mut tx, &Filter::of(self.world.forum.id)).await.unwrap()
    }

    pub(super) async fn names(&self) -> Vec<String> {
        let people = self.people().await;
        let name = |it: &Listed| format!("{} {}", it.family_name, it.given_name);
        let mut names: Vec<String> = people.iter().map(name).collect();
        names.sort();
        names
    }
}

fn multipart(bytes: &[u8], delegation: &str) -> (String, Vec<u8>) {
    let mut body =
        format!("--edge\r\ncontent-disposition: form-data; name=\"delegation\"\r\n\r\n{delegation}\r\n")
            .into_bytes();
    body.extend_from_slice(
        b"--edge\r\ncontent-disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\ncontent-type: text/csv\r\n\r\n",
    );
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--edge--\r\n");
    ("multipart/form-data; boundary=edge".to_owned(), body)
}
