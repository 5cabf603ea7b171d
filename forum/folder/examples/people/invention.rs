//! Invents the people: who they are, whom they come from, how they are reached.

use crate::{chance::Chance, latin};
use folder::{
    Text,
    people::{DelegationRole, Name, Organisation, Person},
};
use jiff::civil::{Date, date};
use serde::{Deserialize, de::DeserializeOwned};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// The day of the forum, so that the file is the forum's own.
const SEED: u64 = 20_251_124;

/// The host, whose people need no bed and no flight to Baku.
const HOST: &str = "azerbaijan";

const CATEGORIES: [&str; 7] = ["delegate", "speaker", "guest", "press", "interpreter", "staff", "volunteer"];

/// A side of the forum: the letters before its people's numbers, the language of its names, how many of a hundred speak
/// Russian and how many of those have a Russian name, how many come in each category.
struct Side {
    id: &'static str,
    letters: &'static str,
    language: &'static str,
    russian_percent: usize,
    counts: [usize; 7],
}

const SIDES: [Side; 8] = [
    Side {
        id: HOST,
        letters: "AZ",
        language: "az",
        russian_percent: 8,
        counts: [70, 10, 12, 14, 12, 20, 24],
    },
    Side {
        id: "kazakhstan",
        letters: "KZ",
        language: "kk",
        russian_percent: 35,
        counts: [56, 8, 4, 3, 2, 0, 0],
    },
    Side {
        id: "kyrgyzstan",
        letters: "KG",
        language: "ky",
        russian_percent: 30,
        counts: [34, 4, 2, 2, 2, 0, 0],
    },
    Side { id: "turkiye", letters: "TR", language: "tr", russian_percent: 0, counts: [60, 6, 4, 4, 2, 0, 0] },
    Side {
        id: "uzbekistan",
        letters: "UZ",
        language: "uz",
        russian_percent: 12,
        counts: [50, 5, 3, 3, 2, 0, 0],
    },
    Side { id: "hungary", letters: "HU", language: "hu", russian_percent: 0, counts: [24, 3, 2, 2, 2, 0, 0] },
    Side {
        id: "turkmenistan",
        letters: "TM",
        language: "tk",
        russian_percent: 10,
        counts: [26, 3, 2, 1, 2, 0, 0],
    },
    Side {
        id: "northern-cyprus",
        letters: "NC",
        language: "tr",
        russian_percent: 0,
        counts: [28, 3, 2, 1, 1, 0, 0],
    },
];

/// `names/<lang>.toml`.
#[derive(Deserialize)]
struct Names {
    male: Vec<String>,
    female: Vec<String>,
    family: Vec<Vec<String>>,
    #[serde(default)]
    patronymics: Vec<Vec<String>>,
    #[serde(default)]
    brands: Vec<[String; 3]>,
}

/// `names/organisations.toml`.
#[derive(Deserialize)]
struct Organisations {
    kind: Vec<BTreeMap<String, String>>,
    position: Vec<BTreeMap<String, String>>,
}

struct Invention {
    chance: Chance,
    names: BTreeMap<&'static str, Names>,
    organisations: Organisations,
    /// Names given already, so that no two people have the same.
    given_out: BTreeSet<(String, String)>,
    addresses: BTreeSet<String>,
    /// How many brands of each language are used up.
    brands_used: BTreeMap<&'static str, usize>,
}

/// An organisation and the domain of its mail.
struct House {
    organisation: Organisation,
    domain: String,
    /// Whether its people share one mailbox.
    one_mailbox: bool,
}

/// All 520, from the lists in that folder.
pub fn people(names: &Path) -> Result<Vec<Person>, Box<dyn std::error::Error>> {
    let languages = ["az", "tr", "uz", "kk", "ky", "tk", "hu", "ru"];
    let mut lists = BTreeMap::new();
    for language in languages {
        lists.insert(language, list(&names.join(format!("{language}.toml")))?);
    }
    let mut invention = Invention {
        chance: Chance::new(SEED),
        names: lists,
        organisations: list(&names.join("organisations.toml"))?,
        given_out: BTreeSet::new(),
        addresses: BTreeSet::new(),
        brands_used: BTreeMap::new(),
    };
    Ok(SIDES.iter().flat_map(|side| invention.side(side)).collect())
}

fn list<T: DeserializeOwned>(path: &Path) -> Result<T, Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()).into())
}

impl Invention {
    fn side(&mut self, side: &Side) -> Vec<Person> {
        let houses = self.houses(side);
        let categories = CATEGORIES
            .iter()
            .zip(side.counts)
            .flat_map(|(category, count)| std::iter::repeat_n(*category, count));
        categories
            .enumerate()
            .map(|(at, category)| self.person(side, at, category, &houses[at % houses.len()]))
            .collect()
    }

    /// One house for each kind of organisation.
    fn houses(&mut self, side: &Side) -> Vec<House> {
        let first = self.brands_used.entry(side.language).or_default();
        let brands = self.names[side.language].brands.iter().skip(*first);
        let houses: Vec<House> = brands
            .zip(&self.organisations.kind)
            .enumerate()
            .map(|(at, (brand, kind))| house(side, at, brand, kind))
            .collect();
        *first += houses.len();
        houses
    }

    fn person(&mut self, side: &Side, at: usize, category: &str, house: &House) -> Person {
        let role = match at {
            0 => DelegationRole::Head,
            1 | 2 => DelegationRole::Deputy,
            _ => DelegationRole::Member,
        };
        let speaks_russian = role == DelegationRole::Member && self.chance.percent(side.russian_percent);
        let has_russian_name = speaks_russian && self.chance.percent(40);
        let (name, name_language) = self.name(if has_russian_name { "ru" } else { side.language });
        let language = if speaks_russian { "ru" } else { side.language };
        Person {
            line: 0,
            reference: Some(format!("{}-{:03}", side.letters, at + 1)),
            delegation: side.id.to_owned(),
            category: category.to_owned(),
            role,
            email: self.email(role, category, &name, name_language, house),
            phone: None,
            language: Some(language.to_owned()),
            title: self.title(role, language),
            position: self.position(role, category, language),
            protocol_rank: match role {
                DelegationRole::Head => Some(1),
                DelegationRole::Deputy => Some(2),
                DelegationRole::Member => None,
            },
            birth_date: Some(self.birth_date(category)),
            organisation: Some(house.organisation.clone()),
            answers: self.answers(side, category, house),
            name,
        }
    }

    /// A name that nobody has yet, and the language it is in.
    fn name(&mut self, language: &'static str) -> (Name, &'static str) {
        loop {
            let list = &self.names[language];
            let is_woman = self.chance.percent(50);
            let given = self.chance.one(if is_woman { &list.female } else { &list.male }).clone();
            let forms = self.chance.one(&list.family);
            let family = forms.get(usize::from(is_woman)).unwrap_or(&forms[0]).clone();
            let patronymic = patronymic(&mut self.chance, list, language, is_woman);
            if !self.given_out.insert((family.clone(), given.clone())) {
                continue;
            }
            let name = Name {
                latin_family: Some(latin::latin(language, &family)),
                latin_given: Some(latin::latin(language, &given)),
                passport: Some(format!(
                    "{} {}",
                    latin::passport(language, &family),
                    latin::passport(language, &given)
                )),
                family,
                given,
                patronymic,
            };
            return (name, language);
        }
    }

    /// Heads and deputies have a mailbox of their own; of the others some share one, and some have none.
    fn email(
        &mut self,
        role: DelegationRole,
        category: &str,
        name: &Name,
        language: &str,
        house: &House,
    ) -> Option<String> {
        let may_lack = role == DelegationRole::Member && !matches!(category, "speaker" | "press");
        if may_lack && self.chance.percent(4) {
            return None;
        }
        if may_lack && house.one_mailbox && self.chance.percent(60) {
            return Some(format!("office@{}", house.domain));
        }
        let own =
            format!("{}.{}", latin::address(language, &name.given), latin::address(language, &name.family));
        let numbered = (2..).map(|number| format!("{own}{number}@{}", house.domain));
        let mut free = std::iter::once(format!("{own}@{}", house.domain)).chain(numbered);
        free.find(|address| self.addresses.insert(address.clone()))
    }

    fn title(&mut self, role: DelegationRole, language: &str) -> Option<String> {
        let percent = if role == DelegationRole::Member { 8 } else { 40 };
        let title = match language {
            "hu" => "dr.",
            "kk" | "ky" | "ru" => "д-р",
            _ => "Dr.",
        };
        self.chance.percent(percent).then(|| title.to_owned())
    }

    fn position(&mut self, role: DelegationRole, category: &str, language: &str) -> Text {
        let positions = &self.organisations.position;
        let (chair, others) = positions.split_first().expect("the list of positions is not empty");
        let (press, others) = others.split_last().expect("the list of positions has more than one");
        let position = match (role, category) {
            (DelegationRole::Head, _) => chair,
            (_, "press") => press,
            _ => self.chance.one(others),
        };
        let mut text = Text::new(language, &position[language]);
        text.write("en", &position["en"]);
        text
    }

    fn birth_date(&mut self, category: &str) -> Date {
        let (from, years) = if category == "volunteer" { (1998, 9) } else { (1956, 46) };
        let year = from + i16::try_from(self.chance.below(years)).expect("a few decades");
        let small = |number: usize| i8::try_from(number + 1).expect("a month or a day");
        // No day after the 28th, so that every month has it.
        date(year, small(self.chance.below(12)), small(self.chance.below(28)))
    }

    fn answers(&mut self, side: &Side, category: &str, house: &House) -> BTreeMap<String, String> {
        let mut answers = BTreeMap::new();
        let mut say = |field: &str, answer: &str| answers.insert(field.to_owned(), answer.to_owned());
        if category != "press" {
            let diet = *self.chance.one(&[
                "any",
                "any",
                "any",
                "any",
                "any",
                "halal",
                "halal",
                "vegetarian",
                "any",
                "halal",
            ]);
            say("diet", if self.chance.percent(2) { "gluten-free" } else { diet });
        }
        if category != "volunteer" {
            let flight = if self.chance.percent(4) { "there-only" } else { "both-ways" };
            say("flight", if self.chance.percent(6) { "no" } else { flight });
        }
        if side.id != HOST && matches!(category, "delegate" | "speaker" | "guest") {
            say("arrival", if self.chance.percent(90) { "2025-11-23" } else { "2025-11-22" });
        }
        if category == "press" {
            let brand = house.domain.split('.').next().unwrap_or_default();
            say("medium", &format!("{brand}.news"));
        }
        if matches!(category, "interpreter" | "volunteer") {
            say(
                "working_languages",
                &format!("{}, {}, en", side.language, self.chance.one(&["ru", "tr", "az", "hu"])),
            );
        }
        answers
    }
}

fn house(side: &Side, at: usize, brand: &[String; 3], kind: &BTreeMap<String, String>) -> House {
    let [native, english, russian] = brand;
    let named = |language: &str, name: &str| kind[language].replace("{name}", name);
    let mut name = Text::new(side.language, named(side.language, native));
    name.write("en", named("en", english));
    name.write("ru", named("ru", russian));
    House {
        organisation: Organisation { reference: Some(format!("{}-{:02}", side.letters, at + 1)), name },
        domain: format!("{}.example", latin::address("tr", english)),
        one_mailbox: at % 5 == 3,
    }
}

fn patronymic(chance: &mut Chance, list: &Names, language: &str, is_woman: bool) -> Option<String> {
    let father = chance.one(&list.male).clone();
    let has_one = chance.percent(70);
    let of = |man: &str, woman: &str| if is_woman { woman.to_owned() } else { man.to_owned() };
    let patronymic = match language {
        "az" => format!("{father} {}", of("oğlu", "qızı")),
        "uz" => format!("{father} {}", of("oʻgʻli", "qizi")),
        "kk" => format!("{father}{}", of("ұлы", "қызы")),
        "ky" => format!("{father} {}", of("уулу", "кызы")),
        "tk" if father.ends_with(['i', 'y', 'e', 'a']) => format!("{father}{}", of("ýewiç", "ýewna")),
        "tk" => format!("{father}{}", of("owiç", "owna")),
        "ru" => chance.one(&list.patronymics).get(usize::from(is_woman))?.clone(),
        _ => return None,
    };
    has_one.then_some(patronymic)
}
