//! Which rows are people, and what is wrong with the others.

use crate::{rules, table};
use sheets::{Mapping, PersonRow, Role, Rules, check};

fn checked(text: &str, rules: &Rules<'_>) -> Vec<Result<PersonRow, String>> {
    let list = table(text);
    let rows = check(&list, &Mapping::guess(&list, rules), rules);
    let said =
        |faults: Vec<sheets::Fault>| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    rows.into_iter().map(|row| row.map_err(said)).collect()
}

fn person(text: &str) -> PersonRow {
    checked(text, &rules()).remove(0).expect("a good row")
}

/// What is wrong with a row of one column.
fn wrong(heading: &str, cell: &str) -> String {
    let rows = checked(&format!("Family name\tRole\t{heading}\nA\tmember\t{cell}\n"), &rules());
    rows.into_iter().next().expect("one row").map_or_else(|faults| faults, |_| String::new())
}

#[test]
fn a_row_becomes_a_person() {
    let list = "Код,Фамилия,Имя,Отчество,Фамилия (лат),Имя (лат),Имя по паспорту,Эл. почта,Язык,Дата рождения,Организация,\
                Организация (англ),Звание,Должность,Должность (англ),Протокольный порядок,Категория,Роль в делегации,Делегация,Телефон\n\
                A-7, Ахметова ,Әсел,Серікқызы,Akhmetova,Assel,ASSEL AKHMETOVA,A.Akhmetova@NGO.example,казахский,07.05.1990,\
                «Көпір» қоғамдық қоры,Bridge Foundation,д.ю.н.,Төрайым,Chair,3,Пресса,Заместитель,Казахстан,+7 700 123\n";
    let person = person(list);
    assert_eq!(person.line, 2);
    assert_eq!(person.reference.as_deref(), Some("A-7"));
    assert_eq!(
        [&person.family_name, &person.given_name, &person.patronymic],
        ["Ахметова", "Әсел", "Серікқызы"]
    );
    assert_eq!([&person.latin_family, &person.latin_given], ["Akhmetova", "Assel"]);
    assert_eq!(person.passport_name, "ASSEL AKHMETOVA");
    assert_eq!(person.email.as_deref(), Some("a.akhmetova@ngo.example"));
    assert_eq!((person.language.as_str(), person.birth_date), ("kk", Some(jiff::civil::date(1990, 5, 7))));
    assert_eq!(person.organisation.get("kk").map(String::as_str), Some("«Көпір» қоғамдық қоры"));
    assert_eq!(person.organisation.get("en").map(String::as_str), Some("Bridge Foundation"));
    assert_eq!((person.title.as_str(), person.position["kk"].as_str()), ("д.ю.н.", "Төрайым"));
    assert_eq!((person.protocol_rank, person.category.as_str()), (Some(3), "press"));
    assert_eq!((person.role, person.delegation.as_deref()), (Some(Role::Deputy), Some("kazakhstan")));
    assert_eq!(person.answers["phone"], "+7 700 123");
}

#[test]
fn what_a_list_does_not_say_is_what_the_forum_says() {
    let person = person("Фамилия,Имя,E-mail,Дата рождения\nАхметова,Әсел,-,—\n");
    assert_eq!((person.category.as_str(), person.delegation.as_deref()), ("delegate", Some("kazakhstan")));
    assert_eq!(
        (person.language.as_str(), person.role, person.email, person.birth_date),
        ("kk", None, None, None)
    );
}

#[test]
fn a_whole_name_is_cut_into_its_parts() {
    let person = person("ФИО;Организация\nАхметова Әсел Серікқызы;Мост\n");
    assert_eq!(
        [&person.family_name, &person.given_name, &person.patronymic],
        ["Ахметова", "Әсел", "Серікқызы"]
    );
}

#[test]
fn each_fault_has_its_row_and_column() {
    assert_eq!(wrong("E-mail", "ada at ngo"), "2:3 not-email");
    assert_eq!(wrong("Date of birth", "5/9/1986"), "2:3 ambiguous-date");
    assert_eq!(wrong("Date of birth", "yesterday"), "2:3 not-date");
    assert_eq!(wrong("Date of birth", "2027-01-01"), "2:3 date-out-of-range");
    assert_eq!(wrong("Date of birth", "01.01.1899"), "2:3 date-out-of-range");
    assert_eq!(wrong("Category", "driver"), "2:3 unknown-category");
    assert_eq!(wrong("Delegation", "Atlantis"), "2:3 unknown-delegation");
    assert_eq!(wrong("Delegation", "Узбекистан"), "2:3 other-delegation");
    assert_eq!(wrong("Language", "Klingon"), "2:3 unknown-language");
    assert_eq!(wrong("Protocol rank", "first"), "2:3 not-number");
    assert_eq!(wrong("Given name", &"ә".repeat(300)), "2:3 too-long");
    assert_eq!(wrong("Given name", "Ada\u{202e}adA"), "2:3 direction-marks");
    assert_eq!(wrong("Given name", "Ada\u{1}"), "2:3 control-characters");
    assert_eq!(wrong("Given name", "Ada 愛"), "2:3 unprintable");
    for column in ["Title", "Position", "Position in English", "Organisation", "Organisation in English"] {
        assert_eq!(wrong(column, "Friends of 愛"), "2:3 unprintable", "{column}");
    }
    assert_eq!(wrong("Latin given name", "Ада"), "2:3 not-latin");
    assert_eq!(wrong("Organisation", "\u{202b}Sun"), "2:3 direction-marks");
    assert_eq!(wrong("Телефон", &"1".repeat(1_500)), "2:3 too-long");
    assert_eq!(wrong("Meal", "stones"), "2:3 unknown-answer");
    assert_eq!(wrong("Arrival", "1/2/2026"), "2:3 ambiguous-date");
    assert_eq!(wrong("Passport of", "Atlantis"), "2:3 unknown-answer");
    assert_eq!(wrong("Given name", "Ada"), "");
}

#[test]
fn all_faults_of_a_row_are_said_at_once() {
    let rows = checked("Фамилия;Имя;E-mail;Роль\n;;x;водитель\n", &rules());
    assert_eq!(rows[0], Err("2:3 not-email, 2:4 unknown-role, 2:1 name-missing".to_owned()));
}

#[test]
fn answers_are_kept_as_the_form_keeps_them() {
    let person = person("ФИО;Питание;Arrival\nА Б;БЕЗ МЯСА;7.5.2026\n");
    assert_eq!(
        (person.answers["meal"].as_str(), person.answers["arrival"].as_str()),
        ("plants", "2026-05-07")
    );
}

#[test]
fn a_country_is_understood_by_code_and_by_name_in_any_language() {
    for cell in ["KZ", "kz", "KAZ", "Kazakhstan", "Казахстан", "Қазақстан", "QAZAXISTAN", "Kazahsztán"]
    {
        let person = person(&format!("ФИО;Passport of\nА Б;{cell}\n"));
        assert_eq!(person.answers["passport_of"], "KZ", "{cell}");
    }
}

#[test]
fn a_name_of_one_word_is_a_name() {
    let rows = checked("Фамилия;Имя\nСұлтан;-\n;Әсел\n", &rules());
    assert!(rows.iter().all(Result::is_ok), "{rows:?}");
}

#[test]
fn a_refused_name_is_not_missing_as_well() {
    let rows = checked(&format!("Фамилия;Имя;Роль\n{};;член\n", "ә".repeat(300)), &rules());
    assert_eq!(rows[0], Err("2:1 too-long".to_owned()));
}

#[test]
fn the_same_reference_twice_is_a_fault_of_the_second_row() {
    let rows = checked("Ref;Name\n1;A B\n2;C D\n1;E F\n", &rules());
    assert_eq!(rows[2], Err("4:1 duplicate-ref".to_owned()));
    assert!(rows[0].is_ok() && rows[1].is_ok());
}

#[test]
fn the_same_reference_in_two_delegations_is_two_people() {
    let rules = Rules { any_delegation: true, ..rules() };
    let rows =
        checked("Ref;Name;Delegation\n1;A B;Қазақстан\n1;C D;Oʻzbekiston\n1;E F;O'zbekiston\n", &rules);
    assert_eq!(rows.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, true, false]);
}

#[test]
fn a_delegation_has_one_head() {
    let rows = checked("Name;Role\nA B;Head\nC D;deputy\nE F;Глава делегации\n", &rules());
    assert_eq!(rows[2], Err("4:2 second-head".to_owned()));
}

#[test]
fn a_row_that_was_broken_when_read_says_that_and_no_more() {
    let rows = checked("Name;Role\n\"A;driver\nB C;member;x\nE F;member\n", &rules());
    assert_eq!(rows[0], Err("2 broken-quotes".to_owned()));
    assert_eq!(rows[1], Err("3 cells".to_owned()));
    assert!(rows[2].is_ok());
}

#[test]
fn without_a_category_of_its_own_and_the_forums_a_row_waits() {
    let rules = Rules { category: None, ..rules() };
    assert_eq!(checked("Name;Category\nA B;\n", &rules)[0], Err("2:2 missing".to_owned()));
}
