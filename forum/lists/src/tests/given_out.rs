//! The participants as a file and on paper: who comes first.

use super::{Scene, reading, rooms};
use kernel::rights::Role;
use sheets::{As, read};

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
