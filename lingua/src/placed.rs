//! Where a name in another script stands in a list: rewritten in the reader's script, only to be sorted.
//!
//! A list of names in two scripts has one order only if every name is read in one of them. Whoever reads Latin letters
//! looks for `Гаджиев` among the names with G; whoever reads Cyrillic ones for `Hacıyev` where Russian papers have it,
//! beside `Гаджиев`, since that is how such names are written in that script. Nothing of this is shown.

use std::borrow::Cow;
use std::sync::OnceLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::script::{self, Script};
use crate::translit::rules::{
    LetterI, Rule,
    When::{Always, Start},
    apply, letters,
};
use crate::translit::{convert, spelt_in};

/// Azerbaijani as Russian papers spell it: г for q, ğ and h, дж for c.
const AZERBAIJANI: &str = "a=а b=б c=дж ç=ч d=д e=е ə=а f=ф g=г ğ=г h=г x=х ı=ы i=и j=ж k=к q=г l=л m=м n=н o=о ö=о p=п r=р \
    s=с ş=ш t=т u=у ü=у v=в w=в y=й z=з ya=я yu=ю ye=е yo=ё cı=джи çı=чи jı=жи şı=ши";
/// Turkish by the practical transcription: х for h.
const TURKISH: &str = "a=а b=б c=дж ç=ч d=д e=е f=ф g=г ğ=г h=х x=кс ı=ы i=и j=ж k=к q=к l=л m=м n=н o=о ö=о p=п r=р s=с \
    ş=ш t=т u=у ü=ю v=в w=в y=й z=з ya=я yu=ю ye=е yo=ё";
/// Hungarian by the practical transcription.
const HUNGARIAN: &str = "a=а á=а b=б c=ц cs=ч d=д dz=дз dzs=дж e=е é=е f=ф g=г gy=дь h=х i=и í=и j=й k=к l=л ly=й m=м n=н \
    ny=нь o=о ó=о ö=ё ő=ё p=п q=к r=р s=ш sz=с t=т ty=ть u=у ú=у ü=ю ű=ю v=в w=в x=кс y=и z=з zs=ж";

/// A name as it is sorted for a reader of that script; as it stands where it is in it, or no table says more.
pub(crate) fn placed<'n>(name: &'n str, language: &str, reader: Script) -> Cow<'n, str> {
    let foreign = |word: &str| match reader {
        Script::Latin => matches!(script::of(word), Script::Cyrillic | Script::Mixed),
        Script::Cyrillic => matches!(script::of(word), Script::Latin | Script::Mixed),
        _ => false,
    };
    if !name.split(' ').any(foreign) {
        return Cow::Borrowed(name);
    }
    let rewritten = |word: &str| match (foreign(word), reader) {
        (false, _) => word.to_owned(),
        (true, Script::Latin) => latin(word, language),
        (true, _) => cyrillic(word, language),
    };
    Cow::Owned(name.split(' ').map(rewritten).collect::<Vec<_>>().join(" "))
}

fn latin(word: &str, language: &str) -> String {
    let own = spelt_in(word, language);
    convert(word, own, &format!("{own}-Latn")).unwrap_or_else(|_| word.to_owned())
}

fn cyrillic(word: &str, language: &str) -> String {
    let own = language.split(['-', '_']).next().unwrap_or(language);
    match own {
        "az" => apply(word, russian_of_az(), LetterI::Two, LetterI::One),
        "tr" => apply(word, russian_of_tr(), LetterI::Two, LetterI::One),
        "hu" => apply(word, russian_of_hu(), LetterI::One, LetterI::One),
        "uz" | "tk" => convert(word, own, &format!("{own}-Cyrl")).unwrap_or_else(|_| word.to_owned()),
        "kk" | "ky" => convert(word, &format!("{own}-Latn"), own).unwrap_or_else(|_| word.to_owned()),
        _ => convert(&bare(word), "ru-Latn", "ru").unwrap_or_else(|_| word.to_owned()),
    }
}

/// Without marks: what no table knows is read as the letter under them.
fn bare(word: &str) -> String {
    word.nfd().filter(|it| !is_combining_mark(*it)).collect()
}

fn russian_of_az() -> &'static [Rule] {
    static RULES: OnceLock<Vec<Rule>> = OnceLock::new();
    RULES.get_or_init(|| letters(AZERBAIJANI).collect())
}

fn russian_of_tr() -> &'static [Rule] {
    static RULES: OnceLock<Vec<Rule>> = OnceLock::new();
    RULES.get_or_init(|| letters(TURKISH).collect())
}

fn russian_of_hu() -> &'static [Rule] {
    static RULES: OnceLock<Vec<Rule>> = OnceLock::new();
    let start = [("ö", "э", Start), ("ő", "э", Start), ("e", "э", Start), ("é", "э", Start)];
    let glides = [("ja", "я", Always), ("já", "я", Always), ("ju", "ю", Always), ("jú", "ю", Always)];
    RULES.get_or_init(|| letters(HUNGARIAN).chain(start).chain(glides).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_of_latin_letters_finds_a_cyrillic_name_at_its_transliteration() {
        let at = |name, language| placed(name, language, Script::Latin).into_owned();
        assert_eq!(at("Һаҹыјев Илһам", "az"), "Hacıyev İlham");
        assert_eq!(at("Тоқаев", "kk"), "Toqaev");
        assert_eq!(at("Ғуломов Ўткир", "uz-Cyrl"), "Gʻulomov Oʻtkir");
        // Spelt the Russian way: г and дж are no Azerbaijani letters here.
        assert_eq!(at("Гаджиев", "az"), at("Гаджиев", "ru"));
        assert_eq!(at("Hacıyev", "az"), "Hacıyev");
    }

    #[test]
    fn a_reader_of_cyrillic_letters_finds_a_latin_name_where_russian_papers_have_it() {
        let at = |name, language| placed(name, language, Script::Cyrillic).into_owned();
        assert_eq!(at("Hacıyev", "az"), "Гаджиев");
        assert_eq!(at("Qasımov", "az"), "Гасымов");
        assert_eq!(at("Öztürk", "tr"), "Озтюрк");
        assert_eq!(at("Szabó", "hu"), "Сабо");
        assert_eq!(at("Nagy", "hu"), "Надь");
        assert_eq!(at("Oʻtkir", "uz"), "Ўткир");
        assert_eq!(at("Müller", "de"), "Муллер");
        assert_eq!(at("Гаджиев İlham", "az"), "Гаджиев Илгам");
        assert_eq!(at("გიორგი", "ka"), "გიორგი");
    }
}
