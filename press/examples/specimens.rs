//! Prints specimens to look at: `cargo run -p press --example specimens -- FOLDER`.

use std::path::PathBuf;
use std::{env, fs, io};

use press::{
    Badge, Category, Colour, Delegation, Labels, List, Participant, Photo, Sheet,
    programme::{Day, Item, Programme},
};

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::args().nth(1).expect("a folder to print to"));
    fs::create_dir_all(&folder)?;
    let mut badges = specimens();
    print(&folder, "a6.pdf", press::badges(&badges, Sheet::A6))?;
    print(&folder, "a4.pdf", press::badges(&badges, Sheet::A4FourUp))?;
    for badge in &mut badges {
        badge.photo = Some(portrait());
    }
    print(&folder, "photos.pdf", press::badges(&badges, Sheet::A6))?;
    print(&folder, "list.pdf", press::participants(&list()))?;
    print(&folder, "programme.pdf", press::programme(&programme()))
}

/// A programme with what is long in it.
fn programme() -> Programme {
    let item = |depth: usize, time: &str, kind: &str, title: &str, people: &[(&str, &str)]| Item {
        depth,
        time: time.into(),
        kind: kind.into(),
        title: title.into(),
        title_lang: "hu".into(),
        place: "Nagyterem, Nemzetközi Kongresszusi és Kulturális Központ".into(),
        people: people.iter().map(|(role, name)| ((*role).into(), (*name).into())).collect(),
        ..Item::default()
    };
    let items = vec![
        item(0, "10:00 – 12:00", "Ünnepség", "Megnyitó", &[]),
        item(
            1,
            "10:00 – 10:20",
            "Beszéd",
            "Megszentségteleníthetetlenségeskedéseitekért",
            &[
                (
                    "Előadó",
                    "Megszentségteleníthetetlen Szűcsné Kővári Őrs, Құрманғазықызы Әбдірахманова-Сейфуллина",
                ),
                ("Tolmács", "Işıl Çağlayangil Şığırtmaç"),
            ],
        ),
        item(
            2,
            "10:20 – 10:30",
            "",
            "Қазақстан Республикасы азаматтық қоғамының мемлекетаралық ынтымақтастығы",
            &[],
        ),
        item(3, "10:30", "Film", "Гражданское общество и межгосударственное сотрудничество", &[]),
        item(
            0,
            "egész nap",
            "Fórum a fórumon belül",
            "Ifjúsági fórum",
            &[("Szervező", "Oʻgʻiloy Gʻulomova")],
        ),
    ];
    let day = |number: usize| Day {
        title: format!("2025. november {number}., hétfő"),
        city: "Baku".into(),
        items: items.clone(),
    };
    Programme {
        lang: "hu".into(),
        title: "Program".into(),
        forum: "A szolidaritás fóruma".into(),
        when_where: "2025. november 24. – 2025. november 27. · Baku, Nahicseván".into(),
        note: "Állapot: 2025. november 20.".into(),
        labels: ["Mikor".into(), "Programpont".into()],
        days: (24..28).map(day).collect(),
        nested_title: "Fórumok ezen a fórumon belül".into(),
        nested: vec![("Ifjúsági fórum".into(), "2025. november 24.".into())],
        replaced: String::new(),
    }
}

fn print(folder: &std::path::Path, name: &str, pdf: Result<Vec<u8>, press::Error>) -> io::Result<()> {
    fs::write(folder.join(name), pdf.expect("a specimen prints"))
}

/// (name, language, Latin, delegation, organisation, position, category, colour)
type Line = (
    &'static str,
    &'static str,
    Option<&'static str>,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const LINES: [Line; 12] = [
    (
        "Gülşən Məmmədova-Əliyeva",
        "az",
        Some("Gulshan Mammadova-Aliyeva"),
        "Azərbaycan",
        "“Yeni Nəfəs” Gənclər Təşkilatı İctimai Birliyi",
        "İdarə heyətinin sədri",
        "Nümayəndə",
        "#0a6e4f",
    ),
    (
        "Құрманғазықызы Әбдірахманова-Сейфуллина",
        "kk",
        Some("Qurmangazyqyzy Abdirakhmanova-Seyfullina"),
        "Қазақстан",
        "«Дала жастары» қоғамдық бірлестігі",
        "Атқарушы директор",
        "Делегат",
        "#005a9c",
    ),
    (
        "Megszentségteleníthetetlen Szűcsné Kővári Őrs",
        "hu",
        None,
        "Magyarország",
        "Őrségi Hagyományőrző és Közművelődési Egyesületek Országos Szövetsége a Határon Túli Magyarokért",
        "Főtitkár",
        "Megfigyelő",
        "#f2c200",
    ),
    (
        "Işıl Çağlayangil Şığırtmaç",
        "tr",
        Some("Isil Caglayangil Sigirtmac"),
        "Türkiye",
        "Toplumsal Dayanışma Vakfı",
        "Yönetim Kurulu Üyesi",
        "Konuşmacı",
        "#b3122a",
    ),
    (
        "Oʻgʻiloy Gʻulomova",
        "uz",
        Some("Ogiloy Gulomova"),
        "Oʻzbekiston",
        "“Mahalla koʻzgusi” nodavlat notijorat tashkiloti",
        "Loyiha rahbari",
        "Delegat",
        "#005a9c",
    ),
    (
        "Айсулуу Өмүрбекова",
        "ky",
        Some("Aisuluu Omurbekova"),
        "Кыргызстан",
        "«Жаңы доор» коомдук фонду",
        "Координатор",
        "Делегат",
        "#005a9c",
    ),
    (
        "Ogulgerek Ýazmyradowa",
        "tk",
        None,
        "Türkmenistan",
        "Zenan hünärmentleriniň jemgyýeti",
        "Başlyk",
        "Myhman",
        "#6b3fa0",
    ),
    (
        "Щербакова Екатерина",
        "ru",
        Some("Ekaterina Shcherbakova"),
        "Секретариат",
        "",
        "Переводчик-синхронист",
        "Персонал",
        "#3a3a3a",
    ),
    ("Li Wu", "en", None, "Guests", "Hall of Nations", "", "Press", "#f4f4f4"),
    ("Аа", "ru", None, "", "", "", "Гость", "#8c8c8c"),
    (
        "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        "en",
        Some(
            "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww w",
        ),
        "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        "#00aa44",
    ),
    (
        "Мұхаммедмүслім Әбдіғаппарұлы Қожахметов",
        "kk",
        Some("Mukhammedmuslim Abdigapparuly Qozhakhmetov"),
        "Қазақстан Республикасының Азаматтық қоғам ұйымдары",
        "Қазақстанның түркітілдес халықтар достастығын қолдау және мәдени мұраны сақтау жөніндегі республикалық қоғамдық бірлестігі",
        "Басқарма төрағасының халықаралық байланыстар жөніндегі орынбасары",
        "Делегация басшысы",
        "#005a9c",
    ),
];

fn specimens() -> Vec<Badge> {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let badge = |(at, line): (usize, &Line)| Badge {
        name: line.0.into(),
        name_lang: line.1.into(),
        latin_name: line.2.map(Into::into),
        delegation: some(line.3),
        organisation: some(line.4),
        position: some(line.5),
        category: Category { label: line.6.into(), colour: Colour::from_hex(line.7).expect("a colour") },
        forum: "Forum of Solidarity of Civil Society Organisations".into(),
        when_where: "1–5 December 2026 · Baku, Ankara".into(),
        lang: line.1.into(),
        address: format!("HTTPS://FORUM.EXAMPLE/T/{}", "AEBDK7QX".repeat(18)),
        serial: format!("№ {:06}", 500 + at),
        photo: None,
    };
    LINES.iter().enumerate().map(badge).collect()
}

fn portrait() -> Photo {
    let picture = image::RgbImage::from_fn(300, 400, |x, y| {
        let head = (x as f32 - 150.0).hypot((y as f32 - 160.0) * 0.8) < 80.0;
        let body = (x as f32 - 150.0).hypot((y as f32 - 420.0) * 0.9) < 140.0;
        if head {
            image::Rgb([214, 170, 140])
        } else if body {
            image::Rgb([40, 60, 90])
        } else {
            image::Rgb([225, 228, 232])
        }
    });
    let mut bytes = io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("a picture in memory");
    Photo(bytes.into_inner())
}

fn list() -> List {
    let participant = |at: usize| {
        let line = LINES[at % 10];
        Participant {
            role: match at {
                0 => Some("Head of delegation".into()),
                1 => Some("Deputy head".into()),
                _ => None,
            },
            title: (at % 7 == 3).then(|| "Dr.".into()),
            name: line.0.into(),
            name_lang: line.1.into(),
            latin_name: line.2.map(Into::into),
            position: (!line.5.is_empty()).then(|| line.5.into()),
            organisation: (!line.4.is_empty()).then(|| line.4.into()),
            category: line.6.into(),
        }
    };
    let delegation = |name: &str| Delegation {
        name: name.into(),
        summary: "65 participants".into(),
        participants: (0..65).map(participant).collect(),
    };
    List {
        lang: "en".into(),
        title: "List of participants".into(),
        forum: "Forum of Solidarity of Civil Society Organisations".into(),
        when_where: "1–5 December 2026 · Baku, Ankara".into(),
        note: "As of 30 November 2026".into(),
        labels: Labels {
            name: "Name".into(),
            position_and_organisation: "Organisation and position".into(),
            category: "Category".into(),
        },
        delegations: ["Azerbaijan", "Hungary", "Kazakhstan", "Kyrgyzstan"].map(delegation).into(),
    }
}
