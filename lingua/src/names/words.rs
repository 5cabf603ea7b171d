//! A name taken apart into words, and what each word is good for.

use super::symbols::{Symbols, symbols};

/// What a word of a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A given name, a surname: what a person is called.
    Plain,
    /// The name of the father: many lists leave it out.
    Patronymic,
    /// One letter that stands for a word.
    Initial,
    /// A word that many names have and many lists leave out: `oğlu`, `von`, `Dr`, `Jr`.
    Small,
    /// What kind of body an organisation is: `Foundation`, `Фонд`. No word of a person's name is taken for one.
    Form,
    /// What very many organisations are about: `Youth`, `Молодёжный`. No word of a person's name is taken for one.
    Topic,
}

/// One word of a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    /// As it was written.
    pub text: String,
    /// As the matcher sees it.
    pub symbols: Symbols,
    /// What it is.
    pub kind: Kind,
}

impl Word {
    /// What the word counts for in a name: longer words more, those that lists leave out little.
    #[must_use]
    pub fn weight(&self) -> f32 {
        weight(self.kind, self.symbols.len())
    }
}

impl Word {
    /// A plain word of these symbols, from a text that had its spaces elsewhere; none when there are no symbols.
    pub(super) fn of_symbols(text: &str, symbols: &[u8]) -> Option<Self> {
        let kind = match symbols.len() {
            0 => return None,
            1 => Kind::Initial,
            _ => Kind::Plain,
        };
        Some(Self { text: text.to_owned(), symbols: symbols.to_vec(), kind })
    }
}

pub(super) fn weight(kind: Kind, letters: usize) -> f32 {
    match kind {
        Kind::Plain => (letters.min(8) as f32).sqrt(),
        Kind::Patronymic | Kind::Form => 0.35,
        Kind::Initial | Kind::Topic => 1.0,
        Kind::Small => 0.12,
    }
}

/// The most words of a name that count; what is longer is no name.
pub(super) const WORDS_MAX: usize = 8;
/// The most letters of a word that count.
const LETTERS_MAX: usize = 40;

/// The words of a name in the order they stand, `Surname, Given` included; hyphens and dots part words.
#[must_use]
pub fn words(name: &str) -> Vec<Word> {
    let mut words: Vec<Word> = parted(name).take(WORDS_MAX).collect();
    for at in 1..words.len() {
        if is_son_or_daughter(&words[at].text) && words[at - 1].kind == Kind::Plain && at > 1 {
            words[at - 1].kind = Kind::Patronymic;
        }
    }
    let mut words = settled(words);
    keep_something(&mut words);
    words
}

/// Every word of a name, of a text that is none those of its beginning.
pub(super) fn parted(name: &str) -> impl Iterator<Item = Word> {
    name.split(|c: char| c.is_whitespace() || is_separator(c)).filter_map(word).take(WORDS_MAX * 8)
}

/// `Nicholas Lyell, Baron Lyell` says nothing new with the second.
pub(super) fn settled(mut words: Vec<Word>) -> Vec<Word> {
    for at in 1..words.len() {
        let (before, word) = words.split_at_mut(at);
        if word[0].kind == Kind::Plain && before.iter().any(|earlier| earlier.symbols == word[0].symbols) {
            word[0].kind = Kind::Small;
        }
    }
    words
}

fn word(text: &str) -> Option<Word> {
    let mut symbols = symbols(text);
    symbols.truncate(LETTERS_MAX);
    let kind = match symbols.len() {
        0 => return None,
        1 => Kind::Initial,
        _ => kind(text),
    };
    Some(Word { text: text.to_owned(), symbols, kind })
}

/// A name has two words at least that say who it is: where there are fewer, the patronymic is one (`Сергей Иванович`),
/// or else a word that would be small elsewhere (`Van`, `Dang Van`).
fn keep_something(words: &mut [Word]) {
    for promoted in [Kind::Patronymic, Kind::Small] {
        let telling = words.iter().filter(|w| matches!(w.kind, Kind::Plain | Kind::Initial)).count();
        if telling < 2 {
            words.iter_mut().filter(|w| w.kind == promoted).for_each(|w| w.kind = Kind::Plain);
        }
    }
}

fn is_separator(c: char) -> bool {
    matches!(
        c,
        ',' | ';'
            | '.'
            | '-'
            | '‐'
            | '‑'
            | '–'
            | '—'
            | '('
            | ')'
            | '['
            | ']'
            | '/'
            | '"'
            | '«'
            | '»'
            | '_'
            | '·'
    )
}

/// The word in small letters, without apostrophes.
pub(super) fn small(text: &str) -> String {
    let small = text.chars().flat_map(char::to_lowercase);
    small.filter(|c| !matches!(c, '\u{307}' | '\'' | '’' | 'ʻ')).collect()
}

fn kind(text: &str) -> Kind {
    let small = small(text);
    if is_son_or_daughter(&small) || SMALL.contains(&small.as_str()) {
        return Kind::Small;
    }
    let letters = small.chars().count();
    let patronymic =
        PATRONYMIC_ENDS.iter().any(|end| small.ends_with(end) && letters > end.chars().count() + 2);
    if patronymic { Kind::Patronymic } else { Kind::Plain }
}

// The lists of this file are this project's, from the names of the development half.

/// Endings of patronymics, longer than any surname's: Russian, Kazakh, Latin transcriptions.
const PATRONYMIC_ENDS: [&str; 22] = [
    "ович", "евич", "ёвич", "ьич", "овна", "евна", "ёвна", "ична", "ұлы", "қызы", "улы", "кызы", "ovich",
    "evich", "ovna", "evna", "ovich", "uly", "qyzy", "kyzy", "ūly", "ұлұ",
];

fn is_son_or_daughter(text: &str) -> bool {
    const WORDS: [&str; 26] = [
        "oğlu", "oglu", "oghlu", "oğli", "ogly", "ogli", "oʻgʻli", "oʻgli", "оглы", "оглу", "оғлы", "ўғли",
        "uly", "ūly", "улы", "ұлы", "уулу", "uulu", "qızı", "qizi", "gyzy", "kızı", "қызы", "кызы", "қизи",
        "kyzy",
    ];
    let small: String = text.chars().flat_map(char::to_lowercase).filter(|c| *c != '\u{307}').collect();
    WORDS.contains(&small.as_str())
}

/// Particles, titles and suffixes. Written small, without apostrophes.
const SMALL: [&str; 92] = [
    "de",
    "da",
    "di",
    "do",
    "du",
    "des",
    "del",
    "della",
    "dos",
    "das",
    "van",
    "von",
    "der",
    "den",
    "ten",
    "ter",
    "la",
    "le",
    "el",
    "al",
    "bin",
    "ibn",
    "bint",
    "ben",
    "abu",
    "st",
    "y",
    "i",
    "e",
    "dr",
    "prof",
    "mr",
    "mrs",
    "ms",
    "sir",
    "jr",
    "sr",
    "ii",
    "iii",
    "iv",
    "haji",
    "де",
    "да",
    "ди",
    "дю",
    "дель",
    "делла",
    "душ",
    "дос",
    "ван",
    "фон",
    "дер",
    "ден",
    "тер",
    "ла",
    "ле",
    "эль",
    "аль",
    "бин",
    "ибн",
    "мл",
    "ст",
    "др",
    "проф",
    "сэр",
    "datuk",
    "bey",
    "bəy",
    "beý",
    "bek",
    "бек",
    "бей",
    "beg",
    "paşa",
    "pasha",
    "pascha",
    "паша",
    "hanım",
    "xanım",
    "ханум",
    "efendi",
    "əfəndi",
    "эфенди",
    "baron",
    "baroness",
    "барон",
    "баронесса",
    "lord",
    "lady",
    "лорд",
    "леди",
    "of",
];

#[cfg(test)]
mod tests {
    use super::{Kind, words};

    fn kinds(name: &str) -> Vec<(String, Kind)> {
        words(name).into_iter().map(|w| (w.text, w.kind)).collect()
    }

    #[test]
    fn a_name_comes_apart_into_its_words() {
        use Kind::{Initial, Patronymic, Plain, Small};
        let expect = |name: &str, expected: &[(&str, Kind)]| {
            let expected: Vec<_> = expected.iter().map(|(w, k)| ((*w).to_owned(), *k)).collect();
            assert_eq!(kinds(name), expected, "{name}");
        };
        expect("Гаджиев, Ильхам", &[("Гаджиев", Plain), ("Ильхам", Plain)]);
        expect(
            "Нигматулин Ерлан Зайруллаевич",
            &[("Нигматулин", Plain), ("Ерлан", Plain), ("Зайруллаевич", Patronymic)],
        );
        expect(
            "Амашев, Афлатун Ахмед оглы",
            &[("Амашев", Plain), ("Афлатун", Plain), ("Ахмед", Patronymic), ("оглы", Small)],
        );
        expect("R. W. Kasten Jr.", &[("R", Initial), ("W", Initial), ("Kasten", Plain), ("Jr", Small)]);
        expect("Lothar de Maizière", &[("Lothar", Plain), ("de", Small), ("Maizière", Plain)]);
        expect("Van", &[("Van", Plain)]);
        expect(" ,.- ", &[]);
    }
}
