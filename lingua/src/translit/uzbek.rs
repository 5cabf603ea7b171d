//! Uzbek, Cyrillic (1940) and Latin (1995).
//!
//! Source: Law 931-XII of 2 September 1993 on the introduction of the Uzbek alphabet based on the Latin script, as amended
//! by law 71-I of 6 May 1995; Cabinet decree 339 of 24 August 1995, the main rules of spelling (е after vowels is `ye`, ц is `ts`
//! after a vowel and `s` elsewhere, ъ is the apostrophe). `oʻ` and `gʻ` are written with U+02BB, tutuq belgisi with
//! U+02BC, as CLDR does; any apostrophe is read. The letters of the later drafts (ş ç ğ ö õ ŏ) are read, not written; which there
//! were is this project's list, for no draft has become law.
//!
//! Against ICU's `uz-Latn-t-uz-cyrl` the Latin of CLDR's words differs where the spelling rules are followed and ICU is not:
//! ц after a consonant (`Fransiya`, `prinsip`), no apostrophe in `subyekt`; `tests/cldr-words-faults.tsv` has them all.
//!
//! Back to Cyrillic the soft sign and ц of Russian loans cannot be seen in the Latin letters: [`LOANS`] has the common
//! ones, spelt as the official spelling dictionary has them.

use super::rules::{
    Rule,
    When::{AfterConsonant, AfterVowel, Always, Glide, Start},
    letters, reversed,
};

/// Letters that correspond one to one, Cyrillic first.
const LETTERS: &str = "а=a б=b в=v г=g ғ=gʻ д=d ж=j з=z и=i й=y к=k қ=q л=l м=m н=n о=o ў=oʻ п=p р=r с=s т=t у=u ф=f х=x ҳ=h \
    ч=ch ш=sh ё=yo ю=yu я=ya";

/// Words whose Latin form hides ь, ц or э; the rest of a word (endings) follows the rules. Latin first.
const LOANS: &str = "albom=альбом alfa=альфа alpin=альпин aprel=апрель asfalt=асфальт atelye=ателье belgiya=бельгия \
    brazzavil=браззавиль bryussel=брюссель byudjet=бюджет dekabr=декабрь detal=деталь dizel=дизель \
    festival=фестиваль fevral=февраль film=фильм filtr=фильтр fransuz=француз gospital=госпиталь \
    helsinki=хельсинки iyul=июль iyun=июнь kalendar=календарь kalsiy=кальций konsert=концерт kreml=кремль \
    lager=лагерь malta=мальта medal=медаль mebel=мебель model=модель multfilm=мультфильм noyabr=ноябрь \
    oktabr=октябрь ofitser=офицер palma=пальма palto=пальто panel=панель parol=пароль polsha=польша \
    pult=пульт rels=рельс rol=роль sellofan=целлофан sement=цемент sentabr=сентябрь sentner=центнер \
    sentyabr=сентябрь seuta=сэута sex=цех sikl=цикл silindr=цилиндр sirk=цирк sivilizatsiya=цивилизация \
    sitrus=цитрус seyshel=сейшел shveysariya=швейцария tunnel=туннель vals=вальс versal=версаль \
    vilnyus=вильнюс yanvar=январь";

/// Cyrillic to Latin.
pub(super) fn to_latin() -> Vec<Rule> {
    let mut rules: Vec<Rule> = vec![
        ("октябрь", "oktabr", Always),
        ("герцеговина", "gertsegovina", Always),
        ("сентябрь", "sentabr", Always),
        ("сҳ", "sʼh", Always),
        ("ц", "ts", AfterVowel),
        ("ц", "s", Always),
        ("щ", "shch", Always),
        ("ъ", "ʼ", Always),
        ("ъе", "ye", Always),
        ("ъё", "yo", Always),
        ("ъю", "yu", Always),
        ("ъя", "ya", Always),
        ("ь", "", Always),
        ("ьо", "yo", Always),
        ("ы", "i", Always),
        ("э", "e", Always),
        ("е", "ye", Glide),
        ("е", "e", Always),
    ];
    rules.extend(letters(LETTERS));
    rules
}

/// Latin (its apostrophes already those of the alphabet, see [`respelt`]) to Cyrillic.
pub(super) fn to_cyrillic() -> Vec<Rule> {
    let mut rules: Vec<Rule> = vec![
        ("ʼ", "ъ", Always),
        ("sʼh", "сҳ", Always),
        ("e", "э", Start),
        ("e", "э", AfterVowel),
        ("e", "е", Always),
        ("ye", "е", Always),
        ("ye", "ье", AfterConsonant),
        ("yo", "ьо", AfterConsonant),
        // Loans in -tsiya, -nsiya and -tse-: the native suffixes -sin and -siz never look so.
        ("tsi", "ци", AfterVowel),
        ("tsin", "тсин", Always),
        ("tsiz", "тсиз", Always),
        ("tsil", "тсил", Always),
        ("tse", "це", Always),
        ("nsiya", "нция", Always),
        ("ksiya", "кция", Always),
        ("psiya", "пция", Always),
        ("w", "в", Always),
        ("c", "с", Always),
    ];
    rules.extend(letters(LOANS).map(|(latin, cyrillic, _)| (latin, cyrillic, Start)));
    rules.extend(reversed(LETTERS));
    rules
}

/// The text with the letters of the 1995 alphabet: any apostrophe as U+02BB after o and g and as U+02BC elsewhere,
/// the drafts' ş ç ğ ö õ ŏ as sh ch gʻ oʻ.
pub(super) fn respelt(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 4);
    for c in text.chars() {
        if matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | 'ʻ' | 'ʹ' | '′') {
            let of_letter = matches!(out.chars().last(), Some('o' | 'O' | 'g' | 'G'));
            out.push(if of_letter { 'ʻ' } else { 'ʼ' });
        } else {
            out.push(c);
        }
    }
    const DRAFTS: &[Rule] = &[
        ("ş", "sh", Always),
        ("ç", "ch", Always),
        ("ğ", "gʻ", Always),
        ("ö", "oʻ", Always),
        ("õ", "oʻ", Always),
        ("ŏ", "oʻ", Always),
        ("ñ", "ng", Always),
    ];
    super::rules::apply(&out, DRAFTS, super::rules::LetterI::One, super::rules::LetterI::One)
}
