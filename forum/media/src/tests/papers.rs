//! Session papers: by language, kept back, replaced, withdrawn.

use super::{PDF, Scene, rooms};
use crate::{Paper, PaperFile, store};
use world::on_both;

impl Scene {
    async fn paper(&self, slug: &str, embargo: &str) -> Paper {
        let fields = [("title-en", "Draft statement"), ("title-pt", "Projeto"), ("paper-embargo", embargo)];
        let added = self.posts(&format!("/media/{slug}/papers"), &fields).await;
        assert!(added.status == 200 && added.body.contains("Draft statement"), "{}", added.body);
        let mut tx = self.world.db().read().await.unwrap();
        store::all_papers(&mut tx, self.world.forum.id).await.unwrap().pop().unwrap()
    }

    async fn sends_paper(&self, slug: &str, paper: &Paper, language: &str, file: &[u8]) {
        let fields = [("paper", paper.id.to_string()), ("language", language.to_owned())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let sent = self.sends(&format!("/media/{slug}/file"), &fields, "paper.pdf", file).await;
        assert!(sent.body.contains("The file is there."), "{}", sent.body);
    }

    async fn files_of(&self, paper: &Paper) -> Vec<PaperFile> {
        let mut tx = self.world.db().read().await.unwrap();
        store::files_of(&mut tx, paper.id).await.unwrap()
    }
}

#[tokio::test]
async fn a_reader_sees_a_paper_in_their_language_first_with_its_size() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let paper = scene.paper("film", "none").await;
        assert!(
            !scene.stranger("/programme/film").await.body.contains("Draft statement"),
            "it has no file yet"
        );
        for language in ["pt", "es", "en"] {
            scene.sends_paper("film", &paper, language, PDF).await;
        }
        scene.is_told().await;
        let page = scene.stranger("/programme/film").await;
        let papers = page.between("aria-labelledby=\"papers\"", "</section>");
        assert!(papers.contains("Draft statement") && papers.contains("PDF, 1 kB"), "{papers}");
        let order: Vec<&str> = papers.split("hreflang=\"").skip(1).map(|it| &it[..2]).collect();
        assert_eq!(order, ["en", "pt", "es"]);
        let spanish = scene.world.client().get(&scene.path("/programme/film").replace("/en/", "/es/")).await;
        let papers = spanish.between("aria-labelledby=\"papers\"", "</section>").to_owned();
        assert!(papers.split("hreflang=\"").nth(1).unwrap().starts_with("es"), "{papers}");
        let href = page.between("aria-labelledby=\"papers\"", "</section>").split("href=\"").nth(1).unwrap();
        let given = scene.world.client().get(href.split('"').next().unwrap()).await;
        assert_eq!((given.status, given.bytes.as_slice()), (200, PDF));
        assert_eq!(given.headers["content-disposition"], "attachment; filename=\"film-en.pdf\"");
    })
    .await;
}

#[tokio::test]
async fn a_paper_that_is_kept_back_or_belongs_to_an_address_is_not_there_until_it_opens() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let paper = scene.paper("greeting", "by-hand").await;
        scene.sends_paper("greeting", &paper, "en", PDF).await;
        let address = format!("/paper-files/{}", scene.files_of(&paper).await[0].id);
        assert_eq!((scene.stranger(&address).await.status, scene.get(&address).await.status), (404, 200));
        scene.posts(&format!("/papers/{}", paper.id), &[("deed", "show")]).await;
        assert_eq!(scene.stranger(&address).await.status, 404, "the address was not read out");
        scene.release("greeting").await;
        assert_eq!(scene.stranger(&address).await.status, 200);
        assert!(scene.stranger("/programme/greeting").await.body.contains("Draft statement"));
    })
    .await;
}

#[tokio::test]
async fn what_was_replaced_or_withdrawn_is_kept_for_those_who_edit_it() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let paper = scene.paper("film", "none").await;
        scene.sends_paper("film", &paper, "en", PDF).await;
        let first = format!("/paper-files/{}", scene.files_of(&paper).await[0].id);
        let second_bytes = [PDF, b"revised"].concat();
        scene.sends_paper("film", &paper, "en", &second_bytes).await;
        let files = scene.files_of(&paper).await;
        assert_eq!(files.iter().filter(|file| file.replaced_at.is_none()).count(), 1);
        assert_eq!(
            (scene.stranger(&first).await.status, scene.get(&first).await.bytes.as_slice()),
            (404, PDF)
        );
        let now = files.iter().find(|file| file.replaced_at.is_none()).unwrap();
        let second = format!("/paper-files/{}", now.id);
        assert_eq!(scene.stranger(&second).await.bytes, second_bytes);
        let page = scene.get(&format!("/media/film/papers/{}", paper.id)).await;
        assert!(page.body.contains("Earlier files"), "{}", page.body);

        scene.posts(&format!("/papers/{}/withdraw", paper.id), &[]).await;
        scene.is_told().await;
        assert_eq!(scene.stranger(&second).await.status, 404);
        assert!(!scene.stranger("/programme/film").await.body.contains("Draft statement"));
        scene.posts(&format!("/papers/{}/bring-back", paper.id), &[]).await;
        assert_eq!(scene.stranger(&second).await.status, 200);
        scene.posts(&format!("{second}/withdraw"), &[]).await;
        assert_eq!(scene.stranger(&second).await.status, 404);
        scene.world.work().await;
        assert_eq!(scene.files(), 2, "both are kept");
    })
    .await;
}

#[tokio::test]
async fn a_paper_needs_a_title_and_a_file_a_language_and_a_kind_that_is_taken() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let wrong = scene.posts("/media/film/papers", &[("title-en", " "), ("paper-embargo", "until")]).await;
        assert_eq!(wrong.status, 422, "{}", wrong.body);
        let paper = scene.paper("film", "none").await;
        let id = paper.id.to_string();
        let unsaid = scene.sends("/media/film/file", &[("paper", &id)], "a.pdf", PDF).await;
        assert!(unsaid.body.contains("Choose a language."), "{}", unsaid.body);
        let fields = [("paper", id.as_str()), ("language", "en")];
        for wrong in [b"PK\x03\x04 no archive".as_slice(), b"<html>", b"MZ"] {
            let refused = scene.sends("/media/film/file", &fields, "a.pdf", wrong).await;
            assert!(refused.body.contains("PDF, DOCX"), "{}", refused.body);
        }
        assert!(scene.files_of(&paper).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_forums_folder_carries_recordings_and_papers_and_taking_it_in_again_changes_nothing() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let path = scene.film("film", crate::Embargo::ByHand).await;
        let fields = [("caption-language", "pt")];
        scene.sends(&format!("{path}/captions"), &fields, "a.vtt", super::CAPTIONS.as_bytes()).await;
        let paper = scene.paper("greeting", "none").await;
        scene.sends_paper("greeting", &paper, "en", PDF).await;
        scene.sends_paper("greeting", &paper, "en", &[PDF, b"revised"].concat()).await;
        let (db, files, forum) = (scene.world.db(), &scene.world.app.files, scene.world.forum.id);
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(crate::write_folder(db, files, forum, folder.path()).await.unwrap(), 2);
        assert_eq!(
            crate::read_folder(db, files, forum, folder.path()).await.unwrap(),
            0,
            "all of it is there"
        );

        let (before, kept) = (scene.of("film").await, scene.files_of(&paper).await);
        scene.posts(&format!("{path}/remove"), &[]).await;
        scene.world.work().await;
        assert_eq!(crate::read_folder(db, files, forum, folder.path()).await.unwrap(), 1);
        let after = scene.of("film").await;
        assert_eq!(
            (after[0].recording.id, &after[0].captions),
            (before[0].recording.id, &before[0].captions)
        );
        assert_eq!(scene.get(&path).await.bytes, super::film(10_000));
        assert_eq!(scene.stranger(&path).await.status, 404, "what was kept back is kept back");
        assert_eq!(scene.files_of(&paper).await, kept);
    })
    .await;
}
