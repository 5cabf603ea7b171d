//! What this room promises, on both engines, by the pages that people use.

#[path = "../../../press/tests/reading/mod.rs"]
mod reading;
mod said;

use crate::{Bring, ListId, SentList, State, erase, on_bring, on_forget, routes, store};
use axum::http::Method;
use kernel::{
    Result,
    db::{Chore, Tx},
    jobs::Jobs,
    journal::history_of,
    rights::Role,
    web::{House, Routes},
};
use people::PersonId;
use registration::{Filter, Listed};
use sheets::{As, read};
use std::fmt::Write;
use uuid::Uuid;
use world::{Answer, Client, World};

fn rooms() -> (Routes, Jobs) {
    let jobs = Jobs::default()
        .on(on_bring)
        .on(on_forget)
        .on(async |_, _: registration::Registered| Ok(()))
        .on(async |_, _: registration::Reopened| Ok(()));
    (routes(), jobs)
}

/// A forum, its first delegation, and the head of it at a browser.
struct Scene {
    world: World,
    head: PersonId,
    browser: Client,
    slug: String,
    delegation: Uuid,
}

impl Scene {
    async fn new(world: World) -> Scene {
        let first = world.delegations().await.remove(0);
        let head = world.with_role("Helena", Role::Head, Some(first.id.0)).await;
        let browser = world.client().sign_in(head).await;
        Scene { slug: first.slug, delegation: first.id.0, head, browser, world }
    }

    fn path(&self, rest: &str) -> String {
        format!("/en/f/{}{rest}", self.world.forum.slug)
    }

    /// Sends a list; answers its address.
    async fn send(&mut self, text: &str) -> String {
        let answer = self.send_as(text.as_bytes(), "").await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        answer.location().to_owned()
    }

    async fn send_as(&mut self, bytes: &[u8], delegation: &str) -> Answer {
        let path = self.path("/lists");
        let (kind, body) = multipart(bytes, delegation);
        self.browser.send(Method::POST, &path, Some(&kind), body).await
    }

    /// Sends a list and says of its columns what was guessed.
    async fn look_through(&mut self, text: &str) -> (String, Answer) {
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
    async fn columns(&mut self, list: &str) -> Vec<(String, String)> {
        let kept = self.list(list).await;
        let columns = kept.plan.mapping.columns.iter().enumerate();
        let mut fields: Vec<(String, String)> =
            columns.map(|(at, meaning)| (format!("column-{at}"), meaning.word())).collect();
        fields.push(("category".into(), "delegate".into()));
        fields
    }

    /// Lets a list in, and does what is to be done in the background.
    async fn let_in(&mut self, list: &str, answers: &[(&str, &str)]) -> Answer {
        let answer = self.browser.post(&format!("{list}/preview"), answers).await;
        self.work(list).await;
        answer
    }

    /// Does what is to be done, turn by turn, until the list is through.
    async fn work(&self, list: &str) {
        self.world.work().await;
        while self.list(list).await.state == State::Running {
            self.world.later(jiff::SignedDuration::from_secs(1));
            self.world.work().await;
        }
    }

    async fn list(&self, address: &str) -> SentList {
        let id: ListId = address.rsplit('/').next().unwrap().parse().unwrap();
        let mut tx = self.world.db().read().await.unwrap();
        store::by_id(&mut tx, id).await.unwrap().unwrap()
    }

    async fn people(&self) -> Vec<Listed> {
        let mut tx = self.world.db().read().await.unwrap();
        registration::listed(&mut tx, &Filter::of(self.world.forum.id)).await.unwrap()
    }

    async fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.people().await.iter().map(Listed::sort_name).collect();
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

const LIST: &str = "Ref;Family name;Given name;E-mail;Date of birth;Are you coming by boat?\n\
    1;Əliyeva;Gülşən;g@ngo.example;07.05.1990;By boat\n\
    2;Омаров;Данияр;d@ngo.example;5/9/1986;boat\n\
    3;Nagy;Éva;e@ngo.example;1986-09-05;boat\n";

#[tokio::test]
async fn a_head_sends_a_list_sees_what_it_would_do_and_lets_the_good_rows_in() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (list, preview) = scene.look_through(LIST).await;
        assert_eq!(scene.names().await, Vec::<String>::new());
        // The day that is two, and an answer that is none of those offered.
        assert!(preview.body.contains("means different days in different countries"), "{}", preview.body);
        assert!(preview.body.contains("is none of the answers"), "{}", preview.body);

        let answer = scene.let_in(&list, &[("letters", "yes")]).await;
        assert_eq!(answer.location(), format!("{list}/state"));
        assert_eq!(scene.names().await, ["Nagy Éva"]);
        let kept = scene.list(&list).await;
        assert_eq!((kept.state, kept.done, kept.tally.new, kept.tally.bad), (State::Done, 3, 1, 2));
        let state = scene.browser.get(&format!("{list}/state")).await;
        assert!(state.body.contains("The list has gone in."), "{}", state.body);
        let person = &scene.people().await[0];
        assert_eq!(person.reference.as_deref(), Some("3"));
        assert_eq!(person.delegation_slug.as_deref(), Some(scene.slug.as_str()));
    })
    .await;
}

#[tokio::test]
async fn bad_rows_come_back_as_a_file_and_go_in_when_corrected() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (list, _) = scene.look_through(LIST).await;
        scene.let_in(&list, &[]).await;
        let file = scene.browser.get(&format!("{list}/bad")).await;
        let bad = read(&file.bytes, &As::default()).unwrap();
        assert_eq!(bad.headers.last().map(String::as_str), Some("What is wrong"));
        assert_eq!(bad.rows.len(), 2);
        assert!(
            bad.rows[1].cell(6).starts_with("Date of birth: “5/9/1986” means"),
            "{}",
            bad.rows[1].cell(6)
        );

        let corrected = String::from_utf8(file.bytes).unwrap();
        let corrected = corrected.replace("5/9/1986", "5.9.1986").replace("\"By boat\"", "\"Yes, by boat\"");
        let (list, _) = scene.look_through(&corrected).await;
        scene.let_in(&list, &[]).await;
        assert_eq!(scene.names().await, ["Nagy Éva", "Əliyeva Gülşən", "Омаров Данияр"]);
    })
    .await;
}

#[tokio::test]
async fn the_same_reference_is_the_same_person_and_an_empty_cell_erases_nothing() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (list, _) =
            scene.look_through("Ref;Family name;Given name;E-mail\n7;Nagy;Éva;e@ngo.example\n").await;
        scene.let_in(&list, &[]).await;
        let (list, _) =
            scene.look_through("Ref;Family name;Given name;E-mail;Title\n7;Kiss;Éva;;Dr.\n").await;
        scene.let_in(&list, &[]).await;
        let people = scene.people().await;
        assert_eq!(people.len(), 1);
        let [it] = &people[..] else { panic!("one person") };
        assert_eq!((it.family_name.as_str(), it.title.as_str()), ("Kiss", "Dr."));
        assert_eq!(it.email.as_deref(), Some("e@ngo.example"));
        let kept = scene.list(&list).await;
        assert_eq!((kept.tally.new, kept.tally.changed), (0, 1));
    })
    .await;
}

#[tokio::test]
async fn whether_two_are_one_is_decided_by_a_person() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let first = "Family name;Given name;E-mail\nАлиева;Гюльшан;g@ngo.example\nNagy;Éva;e@ngo.example\n";
        let (list, _) = scene.look_through(first).await;
        scene.let_in(&list, &[]).await;

        let second = "Family name;Given name;E-mail;Title\n\
            Əliyeva;Gülşən;g@ngo.example;Dr.\n\
            Éva;Nagy;e@ngo.example;Prof.\n\
            Kiss;Ida;i@ngo.example;\n\
            Kiss;Ida;i@ngo.example;\n";
        let (list, preview) = scene.look_through(second).await;
        assert!(preview.body.contains("Registered already"), "{}", preview.body);
        assert!(preview.body.contains("Stands in row 4 of this list already."), "{}", preview.body);

        let undecided = scene.let_in(&list, &[("row-2", "same")]).await;
        assert_eq!(undecided.status, 422);
        assert!(undecided.body.contains("Decide about this row."), "{}", undecided.body);
        assert_eq!(scene.people().await.len(), 2);

        scene.let_in(&list, &[("row-2", "same"), ("row-3", "new"), ("others", "skip")]).await;
        let names = scene.names().await;
        assert_eq!(names, ["Kiss Ida", "Nagy Éva", "Éva Nagy", "Əliyeva Gülşən"]);
        let kept = scene.list(&list).await;
        assert_eq!((kept.tally.new, kept.tally.changed, kept.tally.skipped), (2, 1, 1));
    })
    .await;
}

#[tokio::test]
async fn a_head_enters_people_of_their_own_delegation_only() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let other = scene.world.delegations().await.remove(1);
        let text = format!("Family name;Given name;Delegation\nNagy;Éva;{}\n", other.slug);
        let (list, preview) = scene.look_through(&text).await;
        assert!(preview.body.contains("is not your delegation"), "{}", preview.body);
        scene.let_in(&list, &[]).await;
        assert_eq!(scene.names().await, Vec::<String>::new());
        let refused = scene.send_as(b"Family name;Given name\nNagy;Eva\n", &other.slug).await;
        assert_eq!(refused.status, 303);
        assert_eq!(scene.list(refused.location()).await.delegation.map(|it| it.0), Some(scene.delegation));

        let neighbour = scene.world.with_role("Nora", Role::Head, Some(other.id.0)).await;
        let mut neighbour = scene.world.client().sign_in(neighbour).await;
        assert_eq!(neighbour.get(&list).await.status, 403);
        assert_eq!(neighbour.get(&format!("{list}/bad")).await.status, 403);
        assert_eq!(neighbour.post(&format!("{list}/preview"), &[]).await.status, 403);
    })
    .await;
}

#[tokio::test]
async fn the_secretariat_sends_a_list_of_the_whole_forum() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let organiser = scene.world.with_role("Olga", Role::Organiser, None).await;
        scene.browser = scene.world.client().sign_in(organiser).await;
        let sides = scene.world.delegations().await;
        let text = format!(
            "Family name;Given name;Delegation\nNagy;Éva;{}\nKiss;Ida;{}\n",
            sides[1].slug, sides[0].slug
        );
        let (list, _) = scene.look_through(&text).await;
        scene.let_in(&list, &[]).await;
        let mut people = scene.people().await;
        people.sort_by(|a, b| a.family_name.cmp(&b.family_name));
        let of: Vec<_> = people.iter().map(|it| it.delegation_slug.clone().unwrap()).collect();
        assert_eq!(of, [sides[0].slug.clone(), sides[1].slug.clone()]);
    })
    .await;
}

#[tokio::test]
async fn whoever_finds_no_place_waits_in_the_order_of_the_list() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let text = "Family name;Given name\nA;A\nB;B\nC;C\nD;D\nE;E\nF;F\n";
        let (list, preview) = scene.look_through(text).await;
        assert_eq!(preview.body.matches("new, reserve list").count(), 2, "{}", preview.body);
        assert!(preview.body.contains("no place left for 2 of the new people"), "{}", preview.body);
        scene.let_in(&list, &[]).await;
        let kept = scene.list(&list).await;
        assert_eq!((kept.tally.new, kept.tally.reserve), (4, 2));
        let mut waiting: Vec<_> =
            scene.people().await.into_iter().filter(|it| it.reserve_place.is_some()).collect();
        waiting.sort_by_key(|it| it.reserve_place);
        assert_eq!(waiting.iter().map(|it| it.family_name.as_str()).collect::<Vec<_>>(), ["E", "F"]);
        // Whoever waits already goes before whoever comes.
        let (_, preview) = scene.look_through("Family name;Given name\nG;G\n").await;
        assert!(preview.body.contains("no place left for 1 of the new people"), "{}", preview.body);
    })
    .await;
}

/// Runs that were stopped, doubled or repeated bring every row in once.
#[tokio::test]
async fn a_list_goes_on_where_it_was_and_no_row_goes_in_twice() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        scene.world.db().chore(NoQuotas).await.unwrap();
        let mut text = "Family name;Given name\n".to_owned();
        for number in 0..350 {
            writeln!(text, "Family{number};Given").unwrap();
        }
        let (list, _) = scene.look_through(&text).await;
        let begun = scene.browser.post(&format!("{list}/preview"), &[]).await;
        assert_eq!(begun.status, 303, "{}", begun.body);
        let again = scene.browser.post(&format!("{list}/preview"), &[]).await;
        assert_eq!(again.location(), format!("{list}/state"));

        let job = Bring { list: scene.list(&list).await.id, by: scene.head.0 };
        let app = &scene.world.app;
        let (one, two) = tokio::join!(on_bring(app.clone(), job.clone()), on_bring(app.clone(), job.clone()));
        one.unwrap();
        two.unwrap();
        scene.work(&list).await;
        on_bring(app.clone(), job).await.unwrap();
        assert_eq!(scene.people().await.len(), 350);
        let kept = scene.list(&list).await;
        assert_eq!((kept.state, kept.done, kept.tally.new), (State::Done, 350, 350));
    })
    .await;
}

#[tokio::test]
async fn a_head_who_is_head_no_more_brings_nobody_in() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (list, _) = scene.look_through("Family name;Given name\nNagy;Éva\n").await;
        scene.browser.post(&format!("{list}/preview"), &[]).await;
        scene.world.db().chore(EndAll(scene.head)).await.unwrap();
        scene.world.work().await;
        assert_eq!(scene.names().await, Vec::<String>::new());
        assert_eq!(scene.list(&list).await.state, State::Stopped);
    })
    .await;
}

#[tokio::test]
async fn a_file_that_is_no_list_is_refused_in_words() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let answer = scene.send_as(b"%PDF-1.7", "").await;
        assert_eq!(answer.status, 422);
        assert!(answer.body.contains("neither a table in text form"), "{}", answer.body);
        let nothing = scene.send_as(b"", "").await;
        assert_eq!(nothing.status, 422);
        assert_eq!(files_of(&scene.world), 0);
    })
    .await;
}

#[tokio::test]
async fn broken_letters_long_names_and_turning_marks_are_named_and_the_rest_goes_in() {
    world::on_both(rooms, async |world| {
        let languages = kernel::Lang::all().map(|lang| lang.tag().to_owned()).collect();
        world.app.set_house(House { languages, ..(*world.app.house()).clone() });
        let mut scene = Scene::new(world).await;
        let mut bytes = "Family name;Given name;E-mail\nАхметова;".as_bytes().to_vec();
        bytes.extend_from_slice(b"\xD0\x90\xFF\xD0");
        let long = "Ş".repeat(300);
        let rest = format!(
            ";a@ngo.example\n{long};Can;b@ngo.example\nAli\u{202e}yev;Veli;c@ngo.example\nNagy;Éva;d@ngo.example\n"
        );
        bytes.extend_from_slice(rest.as_bytes());
        let list = scene.send_as(&bytes, "").await.location().to_owned();
        let fields = scene.columns(&list).await;
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(scene.browser.post(&list, &fields).await.status, 303);
        let in_turkish = format!("{list}/preview").replacen("/en/", "/tr/", 1);
        let preview = scene.browser.get(&in_turkish).await;
        for words in [
            "Buradaki bazı harfler bozulmuş.",
            "Çok uzun: en çok 100 karakter sığar.",
            "Metinde yazı yönünü değiştiren görünmez işaretler var.",
        ] {
            assert!(preview.body.contains(words), "{words}: {}", preview.body);
        }
        scene.let_in(&list, &[]).await;
        assert_eq!(scene.names().await, ["Nagy Éva"]);
        let back = scene.browser.get(&format!("{list}/bad")).await;
        assert!(back.body.contains(&long), "what was not let in comes back whole");
        assert_eq!(read(&back.bytes, &As::default()).unwrap().rows.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn a_list_whose_columns_have_no_names_is_asked_about() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let list = scene.send("E-mail;Title\na@ngo.example;Dr.\n").await;
        let answer = scene.browser.post(&list, &[("column-0", "email"), ("column-1", "email")]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.body.contains("No column has names."), "{}", answer.body);
        assert!(answer.body.contains("Two columns cannot mean the same."), "{}", answer.body);
    })
    .await;
}

#[tokio::test]
async fn the_file_goes_after_a_week_when_taken_back_and_when_somebody_is_erased() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let taken_back = scene.send(LIST).await;
        let erased = scene.send(LIST).await;
        assert_eq!(files_of(&scene.world), 2);
        scene.browser.post(&format!("{taken_back}/remove"), &[]).await;
        assert_eq!(files_of(&scene.world), 1);

        let files = scene.world.db().chore(EraseSomebody).await.unwrap();
        assert_eq!(files.len(), 1);
        files.into_iter().for_each(|file| scene.world.app.files.remove(file).unwrap());
        assert_eq!(scene.list(&erased).await.state, State::Stopped);
        assert_eq!(scene.browser.get(&format!("{erased}/bad")).await.status, 410);

        scene.send(LIST).await;
        scene.world.later(jiff::SignedDuration::from_hours(7 * 24 + 1));
        scene.world.work().await;
        assert_eq!(files_of(&scene.world), 0);
    })
    .await;
}

#[tokio::test]
async fn an_empty_list_has_headings_that_are_known_when_it_comes_back() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        for lang in ["pt", "en"] {
            let path = format!("/{lang}/f/{}/lists/empty.xlsx", scene.world.forum.slug);
            let empty = scene.browser.get(&path).await;
            assert_eq!(empty.status, 200);
            assert_eq!(read(&empty.bytes, &As::default()), Err(sheets::Refusal::OnlyHeadings), "{lang}");
        }
    })
    .await;
}

#[tokio::test]
async fn participants_come_in_protocol_order_and_nothing_in_the_file_is_calculated() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let organiser = scene.world.with_role("Olga", Role::Organiser, None).await;
        scene.browser = scene.world.client().sign_in(organiser).await;
        let sides = scene.world.delegations().await;
        let text = format!(
            "Family name;Given name;Delegation;Role;E-mail\n\
             Zoltan;Z;{0};member;\nAda;=A;{0};member;\nMid;M;{0};deputy;m@ngo.example\nTop;T;{0};head;t@ngo.example\nBee;B;{1};member;\n",
            sides[0].slug, sides[1].slug
        );
        let (list, _) = scene.look_through(&text).await;
        scene.let_in(&list, &[]).await;
        for ending in ["xlsx", "csv"] {
            let path = scene.path(&format!("/participants.{ending}"));
            let file = scene.browser.get(&path).await;
            assert_eq!(file.status, 200);
            if ending == "csv" {
                assert!(file.body.starts_with('\u{feff}') && file.body.contains("\"'=A\""), "{}", file.body);
            }
            let table = read(&file.bytes, &As::default()).unwrap();
            let family: Vec<&str> = table.rows.iter().map(|row| row.cell(3)).collect();
            assert_eq!(family, ["Top", "Mid", "Ada", "Zoltan", "Bee"], "{ending}");
            assert_eq!(table.rows[2].cell(4), "=A");
        }
        let mut head = scene.world.client().sign_in(scene.head).await;
        assert_eq!(head.get(&scene.path("/participants.csv")).await.status, 403);
    })
    .await;
}

#[tokio::test]
async fn the_printed_list_has_delegations_in_protocol_order_or_by_the_alphabet_of_its_language() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let organiser = scene.world.with_role("Olga", Role::Organiser, None).await;
        scene.browser = scene.world.client().sign_in(organiser).await;
        let [upper, lower, islands] = ["upper-river", "lower-river", "islands"];
        let text = format!(
            "Family name;Given name;Delegation;Role;E-mail;Organisation;Position;Title\n\
             Ñandú;Blas;{upper};member;;;;\nNadal;Caro;{upper};member;;;;\n\
             Mena;Duda;{upper};deputy;m@ngo.example;;;\nTorre;Eva;{upper};head;t@ngo.example;Casa do Rio;Chair;Dr.\n\
             Alves;Fábio;{lower};member;;;;\nGrey;Hal;{islands};member;;;;\n"
        );
        let (list, _) = scene.look_through(&text).await;
        scene.let_in(&list, &[]).await;
        let form = scene.browser.get(&scene.path("/lists")).await.body;
        assert!(form.contains("participants.pdf") && form.contains("value=\"alphabet\""), "{form}");

        let by_protocol = ["Alto Rio", "Baixo Rio", "Ilhas"];
        let in_english = ["Lower River", "The Islands", "Upper River"];
        let in_spanish = ["Alto Río", "Bajo Río", "Islas"];
        for (order, language, wanted) in
            [("protocol", "pt", by_protocol), ("alphabet", "en", in_english), ("alphabet", "es", in_spanish)]
        {
            let query = format!("order={order}&language={language}");
            let pdf = scene.browser.get(&scene.path(&format!("/participants.pdf?{query}"))).await;
            assert_eq!((pdf.status, &pdf.bytes[..5]), (200, b"%PDF-".as_slice()));
            let printed = reading::pages(&pdf.bytes).concat();
            let place = |words: &str| printed.find(words).unwrap_or_else(|| panic!("{words} in {printed}"));
            assert!(wanted.map(place).is_sorted(), "{order} {language}: {printed}");
            // By the alphabet of the delegation, whose language is Spanish: Ñ is a letter of its own after N.
            let names = ["Eva Torre", "Duda Mena", "Caro Nadal", "Blas Ñandú"];
            assert!(names.map(place).is_sorted(), "{printed}");
            for words in ["Casa do Rio", "Chair", "Dr.", "1 / 1"] {
                place(words);
            }
            let csv = scene.browser.get(&scene.path(&format!("/participants.csv?{query}"))).await.body;
            let places = wanted.map(|words| csv.find(words).unwrap_or_else(|| panic!("{words} in {csv}")));
            assert!(places.is_sorted(), "{csv}");
        }
        let mut head = scene.world.client().sign_in(scene.head).await;
        assert_eq!(head.get(&scene.path("/participants.pdf")).await.status, 403);
    })
    .await;
}

fn files_of(world: &World) -> usize {
    std::fs::read_dir(world.app.config.data.join("files")).map_or(0, Iterator::count)
}

struct EndAll(PersonId);

impl Chore for EndAll {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.sql("delete from mandate where person = $1").bind(self.0).run().await?;
        Ok(())
    }
}

struct NoQuotas;

impl Chore for NoQuotas {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.sql("delete from quota").run().await?;
        Ok(())
    }
}

struct EraseSomebody;

impl Chore for EraseSomebody {
    type Out = Vec<Uuid>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        erase(tx).await
    }
}

#[tokio::test]
async fn the_history_of_one_row_does_not_tell_of_the_others() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let (list, _) = scene.look_through("Family name;Given name\nNagy;Éva\nОмаров;Данияр\n").await;
        scene.let_in(&list, &[]).await;
        let people = scene.people().await;
        let mut tx = scene.world.db().read().await.expect("a reader");
        for it in &people {
            for subject in [it.id.0, it.person.0] {
                let events = history_of(&mut tx, subject, 10).await.expect("a history");
                let told = format!("{events:?}");
                let others = people.iter().filter(|other| other.id != it.id);
                assert!(told.contains(&it.family_name), "{told}");
                for other in others {
                    assert!(!told.contains(&other.family_name), "{told}");
                }
            }
        }
    })
    .await;
}
