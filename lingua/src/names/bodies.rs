//! Names of organisations: most of their words say what kind of body it is and what it is about, in any of nine languages.
//!
//! `Фонд «Заря»` and `Zarya Foundation` are one; `Halkara Ýaşlar Gaznasy «Nur»` and `«Umyt»` are not, although three words
//! of four are the same. So words of a kind of body, and of what very many are about, stand for their meaning and
//! weigh less than what an organisation is called, unless it is called nothing else.

use std::sync::OnceLock;

use super::lexicon::Lexicon;
use super::words::{Kind, WORDS_MAX, Word, parted, settled, small};

const FORMS: &str = include_str!("../../data/organisation_forms.txt");
const TOPICS: &str = include_str!("../../data/organisation_topics.txt");

struct Meanings {
    lexicon: Lexicon,
    /// How many of the lexicon's items are kinds of bodies; the others are what they are about.
    forms: u32,
}

fn meanings() -> &'static Meanings {
    static MEANINGS: OnceLock<Meanings> = OnceLock::new();
    MEANINGS.get_or_init(|| Meanings {
        lexicon: Lexicon::of_stems(&[FORMS, TOPICS]),
        forms: FORMS.lines().filter(|line| !line.starts_with('#')).map(|_| 1).sum(),
    })
}

/// What words of organisations' names mean.
pub(super) fn lexicon() -> &'static Lexicon {
    &meanings().lexicon
}

/// The words of an organisation's name, in the order they stand. Of a very long one those that say little are left out.
pub(super) fn words(name: &str) -> Vec<Word> {
    let mut words: Vec<Word> = parted(name).map(told).collect();
    if words.iter().all(|word| word.kind != Kind::Plain) {
        words.iter_mut().filter(|word| word.kind != Kind::Small).for_each(|word| word.kind = Kind::Plain);
    }
    for least in [Kind::Small, Kind::Form, Kind::Topic, Kind::Plain] {
        while words.len() > WORDS_MAX {
            let Some(at) = words.iter().rposition(|word| word.kind == least) else { break };
            words.remove(at);
        }
    }
    settled(words)
}

fn told(word: Word) -> Word {
    let meaning = lexicon().items(&word.symbols).first();
    let kind = match meaning {
        Some(item) if *item < meanings().forms => Kind::Form,
        Some(_) => Kind::Topic,
        // One letter is more often a word (`и`, `a`, `в`) than an initial.
        None if word.symbols.len() == 1 || is_small(&word.text) => Kind::Small,
        None => Kind::Plain,
    };
    Word { kind, ..word }
}

/// Words between the others in nine languages; the list is this project's.
fn is_small(text: &str) -> bool {
    const WORDS: [&str; 42] = [
        "of",
        "the",
        "and",
        "for",
        "in",
        "on",
        "at",
        "to",
        "by",
        "with",
        "named",
        "after",
        "de",
        "la",
        "и",
        "на",
        "по",
        "для",
        "при",
        "имени",
        "им",
        "və",
        "üçün",
        "adına",
        "ve",
        "için",
        "ile",
        "va",
        "uchun",
        "ва",
        "учун",
        "және",
        "үшін",
        "жана",
        "үчүн",
        "we",
        "üçin",
        "adyndaky",
        "és",
        "az",
        "egy",
        "nomidagi",
    ];
    WORDS.contains(&small(text).trim_matches(|c: char| !c.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::super::Index;
    use super::{Kind, lexicon, meanings, words};

    fn kinds(name: &str) -> Vec<Kind> {
        words(name).into_iter().map(|word| word.kind).collect()
    }

    /// How sure it is that the one is the other.
    fn alike(a: &str, b: &str) -> f32 {
        Index::of_organisations([(0, b)]).find(a, 1).first().map_or(0.0, |found| found.score)
    }

    #[test]
    fn words_say_what_a_body_is_what_it_is_about_or_what_it_is_called() {
        use Kind::{Form, Plain, Small, Topic};
        assert_eq!(kinds("Общественный молодёжный фонд «Заря»"), [Form, Topic, Form, Plain]);
        assert_eq!(kinds("Foundation for the Youth of Zangezur"), [Form, Small, Small, Topic, Small, Plain]);
        assert_eq!(
            kinds("Zöld Jövő Alapítványok és Egyesületek Szövetsége"),
            [Plain, Plain, Form, Small, Form, Form]
        );
        // What has no name but such words is called so.
        assert_eq!(kinds("Nemzetközi Ifjúsági Alapítvány"), [Plain, Plain, Plain]);
    }

    #[test]
    fn of_a_long_name_what_it_is_called_stays() {
        let name = "Республиканский государственный общественный благотворительный фонд поддержки и развития культуры, \
            образования, науки и спорта «Заря»";
        let kept: Vec<String> = words(name).into_iter().map(|word| word.text).collect();
        assert!(kept.len() == super::WORDS_MAX && kept.iter().any(|word| word.contains("Заря")), "{kept:?}");
    }

    #[test]
    fn words_that_many_have_make_nobody_the_same() {
        for [a, b] in [
            ["Zöld Alapítvány", "Kék Alapítvány"],
            [
                "Международный молодёжный общественный фонд «Заря»",
                "Международный молодёжный общественный фонд «Нур»",
            ],
            ["Halkara Ýaşlar Gaznasy Nur", "Halkara Ýaşlar Gaznasy Umyt"],
            ["Azerbaijan Youth Foundation", "Azerbaijan Student Foundation"],
            ["Azərbaycan Gənclər Fondu", "Қазақстан жастар қоры"],
            ["Nur Foundation", "Nur Association"],
        ] {
            assert!(alike(a, b) < 0.86 && alike(b, a) < 0.86, "{a}, {b}: {}", alike(a, b));
        }
    }

    #[test]
    fn one_body_is_one_in_any_of_the_languages() {
        for [a, b] in [
            ["Общественный фонд «Заря»", "Zarya Foundation"],
            ["Azərbaycan Gənclər Fondu", "Фонд молодёжи Азербайджана"],
            ["Yeşilay Derneği", "Yeşilay Association"],
            ["Жасыл Ел жастар қоры", "Jasyl El Youth Fund"],
            ["Magyar Ifjúsági Szövetség", "Union of Hungarian Youth"],
            ["Oʻzbekiston yoshlar ittifoqi", "Союз молодёжи Узбекистана"],
        ] {
            assert!(alike(a, b) >= 0.86 && alike(b, a) >= 0.86, "{a}, {b}: {}", alike(a, b));
        }
    }

    #[test]
    fn a_word_has_one_meaning() {
        let all = super::FORMS.lines().chain(super::TOPICS.lines()).filter(|line| !line.starts_with('#'));
        assert!(meanings().forms > 15);
        for (item, line) in (0_u32..).zip(all) {
            for form in line.split(' ') {
                let found = lexicon().items(&super::super::symbols::symbols(form));
                assert_eq!(found, [item], "{form}");
            }
        }
    }
}
