//! Files: those that are kept, and those that people send.

use super::{MARK, SIDES, Scene};
use axum::http::Method;
use kernel::{Text, files::Files, rights::Role};
use people::PersonId;
use serde_json::json;
use world::{Answer, Client};

impl Scene {
    pub(super) fn files(&self) -> Files {
        Files::open(&self.world.app.config.data).expect("the files")
    }

    /// A recording and a paper that are held back, a picture of a hall, something that is being sent.
    pub(super) async fn kept(&self) {
        let (dir, files) = (tempfile::tempdir().expect("a folder"), self.files());
        let example = crate::tidy::project().join("examples/solidarity-forum-2025/media");
        let (media, pictures) = (dir.path().join("media"), dir.path().join("pictures"));
        std::fs::create_dir_all(&media).expect("a folder");
        std::fs::create_dir_all(&pictures).expect("a folder");
        let [recording, paper, file, picture] = [(); 4].map(|()| self.fresh());
        for name in ["opening.webm", "opening.jpg"] {
            std::fs::copy(example.join(name), media.join(name)).expect("copied");
        }
        let captions = format!("WEBVTT\n\n00:00.000 --> 00:01.000\n{MARK}\n");
        std::fs::write(media.join(format!("{recording}.en.vtt")), captions).expect("written");
        std::fs::write(media.join("paper.pdf"), format!("%PDF-1.4 {MARK}")).expect("written");
        let at = self.world.db().clock.now();
        let listed = json!({
            "recordings": [{"id": recording, "item": "opening", "kind": "video", "file": "opening.webm", "language": "en",
                "poster": "opening.jpg", "embargo": "by-hand", "created_at": at, "captions": ["en"]}],
            "papers": [{"id": paper, "item": "opening", "title": Text::new("en", format!("On the {MARK}")),
                "embargo": "by-hand", "created_at": at,
                "files": [{"id": file, "language": "en", "file": "paper.pdf", "sent_at": at}]}],
        });
        std::fs::write(media.join("media.json"), listed.to_string()).expect("written");
        let shows = json!([{"id": picture, "shows": Text::new("en", "The river"), "added_at": at}]);
        std::fs::write(pictures.join("pictures.json"), shows.to_string()).expect("written");
        std::fs::copy(shown(), pictures.join(format!("{picture}.jpg"))).expect("copied");
        let db = self.world.db();
        media::read_folder(db, &files, self.forum.id, dir.path()).await.expect("recordings and papers");
        stage::read_folder(db, &files, self.forum.id, dir.path()).await.expect("pictures");
        let upload = media::StartUpload {
            forum: self.forum.id,
            item: "opening".into(),
            target: media::Target::Recording,
            language: "en".into(),
            embargo: media::Embargo::ByHand,
            name: format!("{MARK}.webm"),
            modified: 0,
            bytes: 10,
            file: files.begin().expect("a file"),
        };
        self.act(upload).await;
    }

    /// Files as people send them: a list, a programme, answers from outside, each looked through and not let in;
    /// and a programme that was.
    pub(super) async fn sent(&self) {
        let mut organiser = self.world.client().sign_in(PersonId(self.organiser_id())).await;
        let head = self.world.with_role("Sender", Role::Head, Some(self.side(SIDES[0]).await.0)).await;
        let mut head = self.world.client().sign_in(head).await;
        let list = format!("Family name;Given name;E-mail\n{MARK};;nowhere\n");
        send(&mut head, "/en/f/river-forum/lists", &list).await;
        let plan = format!("id,title,date,start,end\nz,{MARK},2027-05-14,12:00,13:00\n");
        // What is let in is public.
        let public = "id,title,date,start,end\ny,Rivers,2027-05-14,13:00,14:00\n";
        let sent = send(&mut organiser, "/en/f/river-forum/programme-files", public).await;
        assert_eq!(organiser.post(sent.location(), &[]).await.status, 303);
        send(&mut organiser, "/en/f/river-forum/programme-files", &plan).await;
        let asked = [("people", "all"), ("language", "en"), ("fields", "family_name")];
        let out = organiser.post("/en/f/river-forum/outside/host", &asked).await;
        assert_eq!(out.status, 303, "{}", out.body);
        send(
            &mut organiser,
            "/en/f/river-forum/outside/host/answers",
            &format!("Reference,Answer\n{MARK},yes\n"),
        )
        .await;
    }
}

/// A picture.
pub(super) fn shown() -> std::path::PathBuf {
    crate::tidy::project().join("examples/solidarity-forum-2025/media/opening.jpg")
}

async fn send(client: &mut Client, path: &str, file: &str) -> Answer {
    let begins = "--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"sent.csv\"\r\n\r\n";
    let body = format!("{begins}{file}\r\n--x--\r\n").into_bytes();
    let answer = client.send(Method::POST, path, Some("multipart/form-data; boundary=x"), body).await;
    assert_eq!(answer.status, 303, "{path}: {}", answer.body);
    answer
}
