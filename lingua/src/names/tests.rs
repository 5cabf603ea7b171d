use proptest::prelude::*;

use super::{Index, ReadAs, similarity, similarity_of_organisations};

#[track_caller]
fn alike(a: &str, b: &str) {
    let score = similarity(a, b);
    assert!(score.value >= 0.7, "{a} and {b}: {} {}", score.value, score.reason);
}

#[track_caller]
fn strangers(a: &str, b: &str) {
    let score = similarity(a, b);
    assert!(score.value < 0.6, "{a} and {b}: {} {}", score.value, score.reason);
}

#[test]
fn one_person_in_several_languages_is_one() {
    alike("Гаджиев, Ильхам", "Ilham Hajiyev");
    alike("Һаҹыјев Илһам", "İlham Hacıyev");
    alike("Həsənov Əli Məhəmməd oğlu", "Гасанов Али Магомедович");
    alike("Oʻtkir Gʻulomov", "Уткир Гулямов");
    alike("Szabó Gábor", "Габор Сабо");
    alike("Жээнбеков Сооронбай", "Sooronbay Jeenbekov");
    alike("Gurbanguly Berdimuhamedow", "Гурбангулы Бердымухамедов");
    alike("Recep Tayyip Erdoğan", "Реджеп Тайип Эрдоган");
    alike("Қасым-Жомарт Тоқаев", "Kassym-Jomart Tokayev");
    alike("haciyev ilham", "Hacıyev İlham");
}

#[test]
fn different_people_stay_apart() {
    strangers("Ильхам Гаджиев", "Ilham Mammadov");
    strangers("Анна Иванова", "Mehmet Yılmaz");
    strangers("", "Ali");
    strangers("", "");
}

#[test]
fn a_short_form_stands_for_its_name_in_any_script_and_the_name_itself_is_surer() {
    alike("Bob Bennett", "Роберт Беннетт");
    alike("Саша Иванова", "Ivanova Alexandra");
    alike("Pisti Szabó", "Сабо Иштван");
    assert!(similarity("Bob Bennett", "Bill Bennett").value < 0.7);
    let index = Index::new([(1, "Robert Bennett"), (2, "Bob Bennett"), (3, "Robin Bennett")]);
    let found: Vec<i32> = index.find("Боб Беннетт", 2).into_iter().map(|found| found.id).collect();
    assert_eq!(found, [2, 1]);
    assert_eq!(similarity("Bob Bennett", "Robert Bennett").reason.words[0].reading, ReadAs::OneName);
}

/// Names that begin alike, sound alike, or are one name in several languages: an id for each.
const LIKE_HACIYEV: [&str; 30] = [
    "Hacıbəyov Rauf",
    "Hacıyeva Leyla",
    "Hacızadə Tural",
    "Hacılı Nigar",
    "Hacıoğlu Kemal",
    "Hacımuradov Eldar",
    "Hacıkərimov Samir",
    "Hacıbəyli Aysel",
    "Hadiyev Orxan",
    "Haqverdiyev Elnur",
    "Həsənov Əli",
    "Hüseynov Anar",
    "Хаджиев Мурат",
    "Гаджибеков Рауф",
    "Гаджимурадов Эльдар",
    "Гаджизаде Турал",
    "Гаджиев Ильхам",
    "Hajiyev Farid",
    "Hacıyev İlham",
    "Haciyev Elvin",
    "Hajibayov Rauf",
    "Hajizada Tural",
    "Hacı Rəşad",
    "Hacısoy Ebru",
    "Aciyev Rustam",
    "Naciyev Vüqar",
    "Haliyev Emin",
    "Haciyevskaya Anna",
    "Ҳожиев Жасур",
    "Qasımov Nicat",
];

#[test]
fn a_family_name_among_many_that_begin_alike_has_its_own_first_and_its_readings_before_other_names() {
    let index = Index::new(LIKE_HACIYEV.iter().copied().map(|name| (name, name)));
    for typed in [index.find_as_typed("haciyev", 30), index.find("haciyev", 30)] {
        let found: Vec<&str> = typed.into_iter().map(|found| found.id).collect();
        let place = |name: &str| found.iter().position(|it| *it == name).unwrap_or(usize::MAX);
        let last = |names: &[&str]| names.iter().map(|name| place(name)).max();
        let first = |names: &[&str]| names.iter().map(|name| place(name)).min();
        let (own, readings) = (["Hacıyev İlham", "Haciyev Elvin"], ["Hajiyev Farid", "Гаджиев Ильхам"]);
        let longer = ["Hacıyeva Leyla", "Haciyevskaya Anna"];
        let others = ["Hacıbəyov Rauf", "Hacızadə Tural", "Hadiyev Orxan", "Naciyev Vüqar", "Aciyev Rustam"];
        assert!(last(&own) < first(&readings), "{found:#?}");
        assert!(last(&own) < first(&longer), "{found:#?}");
        assert!(last(&readings) < first(&others), "{found:#?}");
    }
}

#[test]
fn while_one_types_a_reading_of_the_whole_word_stands_before_a_name_that_only_begins_so() {
    let more = [
        "Szabolcs An",
        "Сабо Роберт-Александр",
        "Szabó Gábor",
        "Tokay Al",
        "Тока Нурсултан",
        "Toka Nursultan",
    ];
    let index = Index::new(LIKE_HACIYEV.iter().copied().chain(more).map(|name| (name, name)));
    for (typed, readings, longer) in [
        ("haciyev", &["Hajiyev Farid", "Гаджиев Ильхам"][..], &["Hacıyeva Leyla", "Haciyevskaya Anna"][..]),
        ("гаджиев", &["Hajiyev Farid", "Hacıyev İlham"], &["Hacıyeva Leyla", "Haciyevskaya Anna"]),
        ("szabo", &["Szabó Gábor", "Сабо Роберт-Александр"], &["Szabolcs An"]),
        ("toka", &["Toka Nursultan", "Тока Нурсултан"], &["Tokay Al"]),
    ] {
        let found: Vec<&str> = index.find_as_typed(typed, 30).into_iter().map(|found| found.id).collect();
        let place = |name: &&str| found.iter().position(|it| it == name).unwrap_or(usize::MAX);
        assert!(readings.iter().map(place).max() < longer.iter().map(place).min(), "{typed}: {found:#?}");
    }
}

#[test]
fn while_one_types_the_rest_of_a_name_decides_only_between_names_that_have_what_was_typed_equally() {
    let names = ["Əliyev Məhəmməd Rəsul oğlu", "Əliyev Əli", "Alibekov Li"];
    let index = Index::new(names.into_iter().map(|name| (name, name)));
    let found: Vec<&str> = index.find_as_typed("əliyev", 3).into_iter().map(|found| found.id).collect();
    assert_eq!(found[..2], ["Əliyev Əli", "Əliyev Məhəmməd Rəsul oğlu"]);
}

#[test]
fn a_title_and_what_is_said_twice_count_little() {
    alike("Əhməd bəy Ağaoğlu", "Ахмед Агаоглу");
    alike("Nicholas Lyell, Baron Lyell", "Lyell Nicholas");
    alike("Bek Lord", "Бек Лорд");
}

#[test]
fn a_space_that_only_one_name_has_says_little() {
    alike("Abdul Rahman Karimov", "Каримов Абдулрахман");
    alike("Нур Султан Ахметов", "Ahmetov Nursultan");
    strangers("Али Султанов", "Alisa Ivanova");
}

#[test]
fn words_of_organisations_that_mean_the_same_are_the_same_from_either_side() {
    for (a, b) in [
        ("Общественный фонд «Заря»", "Zarya Foundation"),
        ("Zöld Alapítvány", "Green Foundation"),
        ("Azərbaycan Gənclər Fondu", "Фонд молодёжи Азербайджана"),
    ] {
        let (forth, back) = (similarity_of_organisations(a, b), similarity_of_organisations(b, a));
        assert_eq!(forth.value, back.value, "{a}, {b}");
        let fund = forth.reason.words.iter().find(|word| word.reading == ReadAs::OneName);
        assert!(fund.is_some(), "{a}, {b}: {}", forth.reason);
    }
}

#[test]
fn a_score_says_which_word_is_which() {
    let score = similarity("Гаджимырзаев, И.", "İlham Hacımırzayev");
    let words: Vec<_> = score.reason.words.iter().map(|w| (w.ours.as_str(), w.theirs.as_str())).collect();
    assert_eq!(words, [("Гаджимырзаев", "Hacımırzayev"), ("И", "İlham")]);
    assert_eq!(score.reason.words[1].reading, ReadAs::Initial);
    assert!(score.reason.to_string().starts_with("Гаджимырзаев = Hacımırzayev ("), "{}", score.reason);
}

fn people() -> Index<usize> {
    Index::new(
        ["Гаджиев, Ильхам", "Həsənov Əli Məhəmməd oğlu", "Szabó Gábor", "Сабо Роберт", "Жээнбеков Сооронбай"]
            .into_iter()
            .enumerate(),
    )
}

#[test]
fn a_name_is_found_in_another_language_with_an_initial_and_with_a_slip() {
    let index = people();
    for (asked, id) in [
        ("hajiyev ilham", 0),
        ("hajieyv ilham", 0),
        ("Гасанов А.", 1),
        ("Габор Сабо", 2),
        ("szabo r", 3),
        ("Jeenbekov", 4),
    ] {
        let found = index.find(asked, 3);
        assert_eq!(found.first().map(|m| m.id), Some(id), "{asked}: {found:?}");
    }
}

#[test]
fn a_name_is_found_while_it_is_typed() {
    let index = people();
    for (typed, id) in [("haci", 0), ("ilham h", 0), ("gasan", 1), ("gábor sz", 2), ("джээн", 4), ("s j", 4)]
    {
        let found = index.find_as_typed(typed, 3);
        assert_eq!(found.first().map(|m| m.id), Some(id), "{typed}: {found:?}");
    }
}

#[test]
fn a_search_among_a_few_finds_them_behind_very_many() {
    let names = (0..2000).map(|at| (at, format!("Əliyev Əli{}", ["", "m", "ş", "k"][at % 4])));
    let index = Index::new(names.chain([(2000, "Алиева Алима".to_owned())]));
    let found = index.find_as_typed_among("aliyev ali", 5, &|id| *id == 2000);
    assert_eq!(found.iter().map(|m| m.id).collect::<Vec<_>>(), [2000]);
    assert!(index.find_among("Əliyev Əli", 5, &|_| false).is_empty());
}

#[test]
fn one_search_finds_the_best_of_each_of_several_groups() {
    let names = ["Əliyev Əli", "Əliyev Əlif", "Алиева Алима", "Szabó Gábor"];
    let index = Index::new(names.into_iter().enumerate());
    let found = index.find_among_each("Aliyev Ali", 1, &[&|_| true, &|id| *id == 2, &|_| false]);
    assert_eq!(found.iter().map(|it| it.id).collect::<Vec<_>>(), [0, 2]);
    assert!(index.find_among_each("Aliyev Ali", 1, &[]).is_empty());
}

#[test]
fn who_is_taken_out_is_not_found_and_who_has_two_names_is_found_once() {
    let mut index = people();
    index.add(2, "Габор Сабо");
    assert_eq!(index.len(), 6);
    let found = index.find("Szabó Gábor", 10);
    assert_eq!(found.iter().filter(|m| m.id == 2).count(), 1);
    index.remove(&2);
    assert!(index.find("Szabó Gábor", 10).iter().all(|m| m.id != 2));
    assert_eq!(index.len(), 4);
}

#[test]
fn nobody_is_found_among_nobody() {
    let index: Index<u8> = Index::new(Vec::<(u8, &str)>::new());
    assert!(index.is_empty() && index.find("Ali", 10).is_empty() && people().find(" ,", 10).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_score_is_the_same_from_both_sides_and_between_0_and_1(a in ".{0,30}", b in "[a-zа-яəşğ .,-]{0,30}") {
        let (forth, back) = (similarity(&a, &b).value, similarity(&b, &a).value);
        prop_assert_eq!(forth, back);
        prop_assert!((0.0..=1.0).contains(&forth));
    }

    #[test]
    fn a_name_is_itself(name in "[A-ZА-ЯƏŞ][a-zа-яəşğ]{1,9} [A-ZА-ЯƏŞ][a-zа-яəşğ]{1,9}") {
        prop_assert!(similarity(&name, &name).value > 0.999, "{}", similarity(&name, &name).value);
    }

    #[test]
    fn no_name_is_too_strange_for_an_index(names in proptest::collection::vec(".{0,40}", 0..8), asked in ".{0,60}") {
        let index = Index::new(names.iter().enumerate());
        let _ = index.find(&asked, 5);
        let _ = index.find_as_typed(&asked, 5);
    }
}
