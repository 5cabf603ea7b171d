//! How a name is spelt for readers of English, and how a passport is likely to print it. Plain tables, good enough for
//! invented people; a real person types both themselves.

/// Each table has the letters that change, small; what is not in it stays.
type Table = &'static [(char, &'static str)];

const AZ: Table = &[
    ('ə', "a"),
    ('ı', "i"),
    ('İ', "I"),
    ('ö', "o"),
    ('ü', "u"),
    ('ğ', "gh"),
    ('ş', "sh"),
    ('ç', "ch"),
    ('c', "j"),
    ('x', "kh"),
    ('q', "g"),
];
const UZ: Table = &[('ʻ', "'"), ('ʼ', "'")];
const TK: Table = &[
    ('ä', "a"),
    ('ö', "o"),
    ('ü', "u"),
    ('ý', "y"),
    ('ň', "n"),
    ('ž', "zh"),
    ('ş', "sh"),
    ('ç', "ch"),
    ('w', "v"),
];
const KK: Table = &[
    ('а', "a"),
    ('ә', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('ғ', "g"),
    ('д', "d"),
    ('е', "e"),
    ('ё', "yo"),
    ('ж', "zh"),
    ('з', "z"),
    ('и', "i"),
    ('й', "y"),
    ('к', "k"),
    ('қ', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('ң', "n"),
    ('о', "o"),
    ('ө', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ұ', "u"),
    ('ү', "u"),
    ('ф', "f"),
    ('х', "kh"),
    ('һ', "h"),
    ('ц', "ts"),
    ('ч', "ch"),
    ('ш', "sh"),
    ('щ', "shch"),
    ('ъ', ""),
    ('ы', "y"),
    ('і', "i"),
    ('ь', ""),
    ('э', "e"),
    ('ю', "yu"),
    ('я', "ya"),
];
/// Before [`KK`], which has the rest of Cyrillic.
const KY: Table = &[('ж', "j"), ('ң', "ng")];
const KY_PASSPORT: Table = &[('ж', "zh"), ('ң', "n")];
/// Where ICAO Doc 9303, part 3, section 6 differs from English usage.
const RU_PASSPORT: Table = &[('ё', "e"), ('й', "i"), ('ъ', "ie"), ('ю', "iu"), ('я', "ia")];
/// Marks that no passport of these countries prints in the name of the visual zone's Latin line.
const PLAIN: Table = &[
    ('ç', "c"),
    ('ğ', "g"),
    ('ı', "i"),
    ('İ', "I"),
    ('ö', "o"),
    ('ş', "s"),
    ('ü', "u"),
    ('â', "a"),
    ('á', "a"),
    ('é', "e"),
    ('í', "i"),
    ('ó', "o"),
    ('ő', "o"),
    ('ú', "u"),
    ('ű', "u"),
    ('\'', ""),
];

/// For readers of English. Turkish and Hungarian are Latin already, and stay as they are.
pub fn latin(language: &str, name: &str) -> String {
    match language {
        "az" => spell(name, &[AZ]),
        "uz" => spell(name, &[UZ]),
        "tk" => spell(name, &[TK]),
        "ky" => spell(name, &[KY, KK]),
        "kk" | "ru" => spell(name, &[KK]),
        _ => name.to_owned(),
    }
}

/// As a passport is likely to print it.
pub fn passport(language: &str, name: &str) -> String {
    let spelt = match language {
        "ky" => spell(name, &[KY_PASSPORT, KK]),
        "ru" => spell(name, &[RU_PASSPORT, KK]),
        _ => latin(language, name),
    };
    spell(&spelt, &[PLAIN]).to_ascii_uppercase()
}

/// For the part of an e-mail address before or after its `@`.
pub fn address(language: &str, name: &str) -> String {
    let plain = spell(&latin(language, name), &[PLAIN]).to_ascii_lowercase();
    plain.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn spell(name: &str, tables: &[Table]) -> String {
    let find = |letter: char| {
        tables.iter().flat_map(|table| *table).find(|(from, _)| *from == letter).map(|(_, to)| *to)
    };
    let one = |letter: char| {
        // No letter of the tables has a capital that depends on the language: İ is in them itself, I stays I.
        let mut small = letter.to_lowercase();
        match (find(letter), small.next().filter(|_| small.next().is_none()).and_then(find)) {
            (Some(to), _) => to.to_owned(),
            (None, Some(to)) => capital(to),
            (None, None) => letter.to_string(),
        }
    };
    name.chars().map(one).collect()
}

fn capital(ascii: &str) -> String {
    let mut ascii = ascii.to_owned();
    if let Some(first) = ascii.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    ascii
}
