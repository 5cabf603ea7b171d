//! Files, columns and cells in which something is wrong.

use super::{Scene, files::files_of, rooms};
use kernel::web::House;
use sheets::{As, read};

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
async fn rows_of_a_form_that_are_nobody_are_passed_over_and_told() {
    world::on_both(rooms, async |world| {
        let mut scene = Scene::new(world).await;
        let text = "No;Family name;Given name;E-mail\n1;Nagy;Éva;e@ngo.example\n2;;;\n3;;;\n4;Kiss;Ida;\n5;;;\n\
                    ;Total: 2;;\n;Signature ________;;\n";
        let (list, preview) = scene.look_through(text).await;
        assert!(preview.body.contains("5 rows name nobody and are passed over"), "{}", preview.body);
        assert!(preview.body.contains("(rows 3–4, 6–8)"), "{}", preview.body);
        scene.let_in(&list, &[]).await;
        assert_eq!(scene.names().await, ["Kiss Ida", "Nagy Éva"]);
        let kept = scene.list(&list).await;
        assert_eq!((kept.done, kept.tally.new, kept.tally.bad), (2, 2, 0));
    })
    .await;
}
