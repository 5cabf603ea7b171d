//! Every letter that our languages are written with can be printed.

use press::glyphs::missing;

/// (language and script, its alphabet in both cases, with what is written between the letters)
///
/// Sources: CLDR 46, main and auxiliary exemplar characters, for the nine languages; the state alphabets for
/// the other scripts (az-Cyrl 1958, uz-Cyrl 1940, kk-Latn 2021); the Common Turkic Alphabet as agreed in Baku in
/// 2024.
const ALPHABETS: [(&str, &str); 14] = [
    ("az", "AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz Ww’ʼ"),
    ("az-Cyrl", "АаБбВвГгҒғДдЕеӘәЖжЗзИиЫыЈјКкҜҝЛлМмНнОоӨөПпРрСсТтУуҮүФфХхҺһЧчҸҹШш ’ʼ"),
    ("tr", "AaBbCcÇçDdEeFfGgĞğHhIıİiJjKkLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz ÂâÎîÛû QqWwXx’"),
    ("uz", "AaBbDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvXxYyZz OʻoʻGʻgʻ ShshChch ʼ ‘’"),
    ("uz-Cyrl", "АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЪъЬьЭэЮюЯяЎўҚқҒғҲҳ"),
    ("kk", "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя"),
    ("kk-Latn", "AaÄäBbDdEeFfGgĞğHhIıİiJjKkLlMmNnŊŋOoÖöPpQqRrSsŞşTtUuŪūÜüVvYyZz ǴǵŃńÓóÚúÝýÁá"),
    ("ky", "АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнҢңОоӨөПпРрСсТтУуҮүФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя"),
    ("tk", "AaBbÇçDdEeÄäFfGgHhIiJjŽžKkLlMmNnŇňOoÖöPpRrSsŞşTtUuÜüWwYyÝýZz"),
    ("hu", "AaÁáBbCcDdEeÉéFfGgHhIiÍíJjKkLlMmNnOoÓóÖöŐőPpQqRrSsTtUuÚúÜüŰűVvWwXxYyZz"),
    ("ru", "АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя"),
    ("en", "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz ÉéÏïÔô ’'"),
    ("CTA", "AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnÑñOoÖöPpRrSsŞşTtUuÜüŪūVvYyZz ÄäŇňŊŋʼ"),
    ("neighbours", "ÀàÃãĂăĄąĆćČčĎďĐđĘęĚěĢģĪīĶķŁłÑñŅņŘřŚśŠšŤťŲųŹźŻż ЄєЇїЃѓЌќЉљЊњЋћЂђЏџЎў ẞß"),
];

/// Punctuation, apostrophes, currency and signs of the texts around names; accents as they are typed apart.
const SIGNS: &str = "0123456789 .,:;!?…·•-‐‑–—―_/\\()[]{}'\"‘’‚“”„«»‹›ʻʼʹ`´#%&*+=<>@§©®™°№₼₸₺₽€$£ \u{301}\u{306}\u{307}\u{308}\u{30b}\u{30c}\u{327}";

#[test]
fn every_letter_of_our_languages_can_be_printed() {
    for (language, alphabet) in ALPHABETS {
        assert_eq!(missing(alphabet), Vec::<char>::new(), "{language}");
    }
}

#[test]
fn every_sign_around_names_can_be_printed() {
    assert_eq!(missing(SIGNS), Vec::<char>::new());
}

#[test]
fn letters_that_cannot_be_printed_are_told_once_each_in_their_order() {
    assert_eq!(missing("Ли 李 小 李 🙂 علي"), ['李', '小', '🙂', 'ع', 'ل', 'ي']);
}

#[test]
fn what_is_never_seen_is_not_missed() {
    assert_eq!(missing("Ali\u{200f}\u{feff}\u{ad}\u{200d}\t\r\n\u{a0}Veli\u{7}"), Vec::<char>::new());
}
