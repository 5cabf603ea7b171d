//! Which column is what.

use crate::{rules, table};
use sheets::{Field, Mapping, MappingFault, Meaning};

fn guess(text: &str) -> String {
    let words = Mapping::guess(&table(text), &rules()).columns;
    words.iter().map(Meaning::word).collect::<Vec<_>>().join(" ")
}

#[test]
fn columns_are_known_by_their_headings_in_any_of_the_nine_languages() {
    for (headings, fields) in [
        ("Soyadı;Adı;Ata adı;Doğum tarixi;Təşkilat;Vəzifəsi;E-poçt", "az"),
        ("Soyadı;Adı;Baba adı;Doğum tarihi;Kuruluş;Görevi;E-posta", "tr"),
        ("Familiyasi;Ismi;Otasining ismi;Tugʻilgan sanasi;Tashkilot;Lavozimi;Elektron pochta", "uz"),
        ("Тегі;Аты;Әкесінің аты;Туған күні;Ұйым;Лауазымы;Электрондық пошта", "kk"),
        ("Фамилиясы;Аты;Атасынын аты;Туулган күнү;Уюм;Кызматы;Электрондук почта", "ky"),
        ("Familiýasy;Ady;Atasynyň ady;Doglan güni;Gurama;Wezipesi;Elektron poçta", "tk"),
        ("Családi név;Utónév;Apai név;Születési idő;Szervezet;Beosztás;E-mail-cím", "hu"),
        ("Фамилия;Имя;Отчество;Дата рождения;Организация;Должность;Эл. почта", "ru"),
        ("Surname;First name;Patronymic;Date of birth;Organisation;Position;E-mail", "en"),
    ] {
        let list = format!("{headings}\na;b;c;d;e;f;g\n");
        let wanted = "family_name given_name patronymic birth_date organisation position email";
        assert_eq!(guess(&list), wanted, "{fields}");
    }
}

#[test]
fn a_running_number_is_not_the_senders_reference() {
    assert_eq!(guess("№;Name;Ref\n1;Ada;A-1\n"), " full_name ref");
}

#[test]
fn name_beside_surname_is_the_given_name_and_imya_alone_the_whole() {
    assert_eq!(guess("Surname;Name\nLovelace;Ada\n"), "family_name given_name");
    assert_eq!(guess("Имя;Организация\nАда Лавлейс;Мост\n"), "full_name organisation");
    assert_eq!(guess("Név;Szervezet\nNagy Éva;Híd\n"), "full_name organisation");
}

#[test]
fn columns_without_a_known_heading_are_known_by_what_is_in_them() {
    let list = "Name;Contact;When;Kind;Side;Speaks\n\
                Ada;a@b.example;1990-05-07;Пресса;Қазақстан;Русский\n\
                Bob;b@b.example;07.05.1991;press;Kazakhstan;Қазақша\n";
    assert_eq!(guess(list), "full_name email birth_date category delegation language");
}

#[test]
fn a_question_of_the_form_is_a_column_too() {
    assert_eq!(guess("Name;Телефон;T-shirt\nAda;+7 700;L\n"), "full_name answer:phone ");
}

#[test]
fn only_the_first_of_two_alike_columns_is_guessed() {
    assert_eq!(guess("Name;E-mail;E-mail 2\nAda;a@b.example;c@d.example\n"), "full_name email ");
}

#[test]
fn a_mapping_is_kept_and_read_again() {
    let mapping = Mapping::guess(&table("№;Name;Телефон\n1;Ada;2\n"), &rules());
    let kept = serde_json::to_string(&mapping).unwrap();
    assert_eq!(kept, r#"["","full_name","answer:phone"]"#);
    assert_eq!(serde_json::from_str::<Mapping>(&kept).unwrap(), mapping);
    assert!(serde_json::from_str::<Mapping>(r#"["surprise"]"#).is_err());
}

#[test]
fn a_mapping_without_names_or_with_one_meaning_twice_is_refused() {
    let field = |field| Meaning::Field(field);
    let mapping = Mapping {
        columns: vec![field(Field::Email), Meaning::Nothing, field(Field::Email), Meaning::Nothing],
    };
    assert_eq!(mapping.faults(), [MappingFault::NoName, MappingFault::Twice { columns: (0, 2) }]);
    assert_eq!(Mapping { columns: vec![field(Field::GivenName)] }.faults(), []);
}
