//! The people of the larger example are invented by a program, whose result is committed.

#[path = "../examples/people/chance.rs"]
mod chance;
#[path = "../examples/people/invention.rs"]
mod invention;
#[path = "../examples/people/latin.rs"]
mod latin;

use folder::{
    Places,
    people::{DelegationRole, Person},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

fn examples() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples")
}

fn people() -> Vec<Person> {
    invention::people(&examples().join("names")).expect("the lists are committed")
}

#[test]
fn the_committed_people_are_exactly_those_that_the_program_invents() {
    let committed = std::fs::read(examples().join("solidarity-forum-2025/people.csv")).unwrap();
    let invented = folder::people::to_csv(&people());
    assert!(committed == invented, "run: cargo run -p folder --example people");
}

#[test]
fn each_delegation_has_one_head_and_two_deputies_with_mailboxes_of_their_own() {
    let people = people();
    let count_of = |role| people.iter().filter(|it| it.role == role).count();
    assert_eq!((count_of(DelegationRole::Head), count_of(DelegationRole::Deputy)), (8, 16));
    for leader in people.iter().filter(|it| it.role != DelegationRole::Member) {
        assert!(leader.email.is_some());
        assert_eq!(people.iter().filter(|it| it.email == leader.email).count(), 1);
    }
}

#[test]
fn some_share_a_mailbox_and_some_have_none() {
    let people = people();
    let none = people.iter().filter(|it| it.email.is_none()).count();
    let office =
        people.iter().filter(|it| it.email.as_deref().is_some_and(|it| it.starts_with("office@"))).count();
    assert!((8..=30).contains(&none), "{none}");
    assert!((20..=80).contains(&office), "{office}");
}

#[test]
fn no_address_leads_to_anybody() {
    for email in people().iter().filter_map(|it| it.email.as_deref()) {
        assert!(email.ends_with(".example"), "{email}");
        assert!(email.is_ascii());
    }
}

#[test]
fn latin_spellings_and_passports_have_latin_letters_only() {
    for Person { name, .. } in people() {
        let latin = format!("{}{}", name.latin_family.unwrap(), name.latin_given.unwrap());
        assert!(latin.chars().all(|c| (c as u32) < 0x250 || c == '\''), "{latin}");
        let passport = name.passport.unwrap();
        assert!(passport.chars().all(|c| c.is_ascii_uppercase() || c == ' '), "{passport}");
    }
}

#[test]
fn names_are_spelt_as_their_countries_do() {
    let spelt = |language, name| (latin::latin(language, name), latin::passport(language, name));
    let pair = |latin: &str, passport: &str| (latin.to_owned(), passport.to_owned());
    assert_eq!(spelt("az", "Hacızadə"), pair("Hajizada", "HAJIZADA"));
    assert_eq!(spelt("az", "İsgəndərova"), pair("Isgandarova", "ISGANDAROVA"));
    assert_eq!(spelt("tr", "Şimşek"), pair("Şimşek", "SIMSEK"));
    assert_eq!(spelt("uz", "Gʻofurov"), pair("G'ofurov", "GOFUROV"));
    assert_eq!(spelt("kk", "Жүнісов"), pair("Zhunisov", "ZHUNISOV"));
    assert_eq!(spelt("ky", "Жолдошбаев"), pair("Joldoshbaev", "ZHOLDOSHBAEV"));
    assert_eq!(spelt("tk", "Öwezow"), pair("Ovezov", "OVEZOV"));
    assert_eq!(spelt("hu", "Szűcs"), pair("Szűcs", "SZUCS"));
    assert_eq!(spelt("ru", "Журавлёв"), pair("Zhuravlyov", "ZHURAVLEV"));
}

#[test]
fn there_are_about_150_organisations_each_named_once() {
    let people = people();
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for organisation in people.iter().filter_map(|it| it.organisation.as_ref()) {
        let native = organisation.name.get(organisation.name.original()).unwrap().to_owned();
        names.entry(organisation.reference.clone().unwrap()).or_default().insert(native);
    }
    assert_eq!(names.len(), 152);
    assert!(names.values().all(|it| it.len() == 1));
    let different: BTreeSet<&String> = names.values().flatten().collect();
    assert_eq!(different.len(), 152);
}

#[test]
fn nobody_comes_beyond_their_delegations_quota() {
    let forum = folder::read(&examples().join("solidarity-forum-2025")).unwrap();
    let mut used: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    for person in &forum.people {
        *used.entry((&person.delegation, &person.category)).or_default() += 1;
    }
    for ((delegation, category), count) in used {
        let quota = forum.delegation(delegation).unwrap().quotas.get(category);
        let fits = match quota {
            Some(Places::Limited(places)) => count <= *places,
            Some(Places::Unlimited) => true,
            None => false,
        };
        assert!(fits, "{delegation}, {category}: {count} of {quota:?}");
    }
}
