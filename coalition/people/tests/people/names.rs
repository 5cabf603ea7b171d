use crate::mailbox::{Add, room};
use kernel::{
    Error, Result,
    db::{Chore, Tx},
};
use people::{Names, NewPerson, PersonId, checked, shown, shown_latin};

/// Another mailbox for a person.
pub struct ChangeEmail(pub PersonId, pub &'static str);

impl Chore for ChangeEmail {
    type Out = Vec<&'static str>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<&'static str>> {
        let mut entered = people::by_id(tx, self.0).await?.expect("a person").as_entered();
        entered.email = Some(self.1.to_owned());
        people::change(tx, self.0, &entered).await
    }
}

struct Change(PersonId, NewPerson);

impl Chore for Change {
    type Out = Vec<&'static str>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<&'static str>> {
        people::change(tx, self.0, &self.1).await
    }
}

fn names(family: &str, given: &str, patronymic: &str) -> Names {
    Names {
        family_name: family.into(),
        given_name: given.into(),
        patronymic: patronymic.into(),
        ..Names::default()
    }
}

#[test]
fn each_language_shows_a_name_in_its_own_order() {
    let shown = |language, family, given, patronymic| shown(&names(family, given, patronymic), language);
    assert_eq!(shown("az", "Əliyev", "Vüqar", "Rəşid oğlu"), "Vüqar Əliyev");
    assert_eq!(shown("tr", "Yılmaz", "Işıl", ""), "Işıl Yılmaz");
    assert_eq!(shown("hu", "Kovács", "Éva", ""), "Kovács Éva");
    assert_eq!(shown("kk", "Ахметов", "Нұрлан", "Ермекұлы"), "Ахметов Нұрлан Ермекұлы");
    assert_eq!(shown("uz-Cyrl", "Ғуломов", "Ўткир", ""), "Ғуломов Ўткир");
    assert_eq!(shown("ru", "Петров", "Пётр", "Петрович"), "Петров Пётр Петрович");
    assert_eq!(shown("en", "", "Madonna", ""), "Madonna");
    assert_eq!(shown("", "A", "B", ""), "B A");
}

#[test]
fn a_latin_spelling_is_given_by_the_person_and_never_made_up() {
    assert_eq!(shown_latin(&names("Ахметов", "Нұрлан", "")), "");
    assert_eq!(shown_latin(&names("Yılmaz", "Işıl", "")), "Işıl Yılmaz");
    let both = Names {
        latin_family: "Akhmetov".into(),
        latin_given: "Nurlan".into(),
        ..names("Ахметов", "Нұрлан", "")
    };
    assert_eq!(shown_latin(&both), "Nurlan Akhmetov");
}

#[test]
fn a_name_must_be_there_fit_and_turn_no_text_around() {
    let wrong =
        |names: &Names| checked(names).into_iter().map(|(field, say)| (field, say.id())).collect::<Vec<_>>();
    assert_eq!(wrong(&Names::default()), [("family_name", "people-name-needed")]);
    assert_eq!(wrong(&names("", "Madonna", "")), []);
    assert_eq!(wrong(&names(&"Ə".repeat(300), "", "")), [("family_name", "kernel-field-too-long")]);
    assert_eq!(
        wrong(&names("Əliyev", "\u{202e}Vüqar", "")),
        [("given_name", "kernel-field-direction-marks")]
    );
    let cyrillic =
        Names { latin_given: "Нұрлан".into(), ..names("Ахметов", "Нұрлан", "") };
    assert_eq!(wrong(&cyrillic), [("latin_given", "people-not-latin")]);
    // A ticket for a flight is written from the passport's Latin lines.
    let passport = Names {
        passport_name: "АХМЕТОВ НҰРЛАН".into(), ..names("Ахметов", "Нұрлан", "")
    };
    assert_eq!(wrong(&passport), [("passport_name", "people-not-latin")]);
}

#[test]
fn a_name_has_letters_and_nothing_that_nobody_sees() {
    let wrong =
        |names: &Names| checked(names).into_iter().map(|(field, say)| (field, say.id())).collect::<Vec<_>>();
    for unseen in ["\u{200b}", "\u{2060}", "\u{feff}", "\u{ad}", "\0", "\u{7}"] {
        let hidden = format!("Vüq{unseen}ar");
        assert_eq!(wrong(&names("Əliyev", &hidden, "")), [("given_name", "kernel-field-control-characters")]);
    }
    assert_eq!(wrong(&names("Əliyev", "V\u{fffd}qar", "")), [("given_name", "kernel-field-damaged")]);
    for empty in [".", "12345", "-", "👍"] {
        assert_eq!(wrong(&names("Əliyev", empty, "")), [("given_name", "people-name-without-letters")]);
    }
    assert_eq!(wrong(&names("O’Neill 3rd", "J. P.", "")), []);
}

#[tokio::test]
async fn a_person_is_kept_tidied_and_found_by_any_spelling() {
    world::on_both(room, async |world| {
        let new = NewPerson {
            names: Names {
                latin_family: "Hajiyev".into(),
                ..names("  Hacı\u{0079}ev ", "Ә\u{0301}ли   Вели", "")
            },
            email: Some(" Haci@Example.ORG ".into()),
            language: "az".into(),
            ..NewPerson::default()
        };
        let id = world.db().chore(Add(new)).await.unwrap();
        let mut tx = world.db().read().await.unwrap();
        let found = people::with_email(&mut tx, "HACI@example.org").await.unwrap();
        let person = found.first().unwrap();
        assert_eq!(
            (person.id, person.family_name.as_str(), person.email.as_deref()),
            (id, "Hacıyev", Some("haci@example.org"))
        );
        assert!(!person.given_name.contains("  "));
        for spelling in ["Һаҹыјев", "Hajiyev", "HACIYEV"] {
            assert!(person.fold.contains(&lingua::fold(spelling)), "{spelling}: {}", person.fold);
        }
    })
    .await;
}

#[tokio::test]
async fn a_change_says_what_changed_and_a_fault_says_where() {
    world::on_both(room, async |world| {
        let id = world.person("Aigul").await;
        let mut tx = world.db().read().await.unwrap();
        let before = people::by_id(&mut tx, id).await.unwrap().unwrap().as_entered();
        drop(tx);
        assert!(world.db().chore(Change(id, before.clone())).await.unwrap().is_empty());
        let mut after = NewPerson {
            birth_date: Some(jiff::civil::date(1990, 2, 28)),
            language: "ky".into(),
            ..before.clone()
        };
        after.names.passport_name = "TESTER AIGUL".into();
        assert_eq!(
            world.db().chore(Change(id, after)).await.unwrap(),
            ["names.passport", "language", "birth_date"]
        );
        let mut tx = world.db().read().await.unwrap();
        assert_eq!(
            people::by_id(&mut tx, id).await.unwrap().unwrap().name,
            "Tester Aigul",
            "the order follows the language"
        );
        drop(tx);

        let bad = NewPerson { email: Some("nonsense".into()), language: "not a tag".into(), ..before };
        let Err(Error::Invalid(wrong)) = world.db().chore(Change(id, bad)).await else {
            panic!("not refused")
        };
        assert_eq!(wrong.iter().map(|(field, _)| field.as_str()).collect::<Vec<_>>(), ["email", "language"]);
    })
    .await;
}
