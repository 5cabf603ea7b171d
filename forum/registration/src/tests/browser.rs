//! A browser of these tests: what it sends, and what it finds in a page.

use super::Scene;
use crate::{RegistrationId, UploadLeft, on_upload_left};
use axum::http::Method;
use kernel::{
    jobs::Jobs,
    rights::Role,
    web::{House, Routes},
};
use people::PersonId;
use world::{Answer, Client, World};

pub(super) fn rooms() -> (Routes, Jobs) {
    (
        crate::routes(crate::Neighbours::default()),
        Jobs::default().on(|app, job: UploadLeft| on_upload_left(app, job)),
    )
}

/// Brings the clock into the time in which people may register.
fn open_the_gates(world: &World) {
    let (now, opens) = (world.db().clock.now(), world.forum.registration_opens);
    if let Some(opens) = opens.filter(|opens| *opens > now) {
        world.later(opens.duration_since(now) + jiff::SignedDuration::from_hours(1));
    }
}

const BOUNDARY: &str = "kurultai-boundary";

/// A form with files: name, file name and bytes.
pub(super) async fn send(
    client: &mut Client,
    path: &str,
    fields: &[(&str, &str)],
    files: &[(&str, &str, &[u8])],
) -> Answer {
    let mut body = vec![];
    for (name, value) in fields {
        body.extend(
            format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                .bytes(),
        );
    }
    for (name, file, bytes) in files {
        body.extend(
            format!(
                "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n\r\n"
            )
            .bytes(),
        );
        body.extend_from_slice(bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    client.send(Method::POST, path, Some(&kind), body).await
}

/// Sends a form, and reads the page that the browser is sent on to.
pub(super) async fn send_and_follow(client: &mut Client, path: &str, fields: &[(&str, &str)]) -> Answer {
    let sent = send(client, path, fields, &[]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    client.get(sent.location()).await
}

/// The page's own id of its form.
pub(super) fn csrf(page: &Answer) -> String {
    page.between("name=\"csrf\" value=\"", "\"").to_owned()
}

impl Scene {
    /// A forum in which people may register, with three places for the first delegation's first category.
    pub(super) async fn opened(world: World) -> Scene {
        open_the_gates(&world);
        let scene = Scene::new(world).await;
        scene.set_places(3).await;
        scene
    }

    /// The same in a house that speaks all nine languages.
    pub(super) async fn opened_in_nine_languages(world: World) -> Scene {
        let languages = kernel::Lang::all().map(|lang| lang.tag().to_owned()).collect();
        world.app.set_house(House { languages, ..(*world.app.house()).clone() });
        Scene::opened(world).await
    }

    pub(super) async fn head(&self) -> Client {
        let head = self.world.with_role("Hana", Role::Head, Some(self.delegation.0)).await;
        self.world.client().sign_in(head).await
    }

    pub(super) async fn side(&self) -> String {
        self.world.delegations().await[0].slug.clone()
    }

    pub(super) async fn everybody(&self) -> usize {
        self.listed("").await.len()
    }

    pub(super) async fn person_of(&self, id: RegistrationId) -> PersonId {
        self.registration(id).await.person
    }
}

/// What an attribute of a page stands for.
pub(super) fn unescaped(html: &str) -> String {
    html.replace("&#34;", "\"").replace("&quot;", "\"").replace("&#38;", "&").replace("&amp;", "&")
}

/// A photo of 240 × 320 points.
pub(super) fn photo() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(vec![]);
    image::DynamicImage::new_rgb8(240, 320).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}
