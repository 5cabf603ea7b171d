//! How the English-language press of each nation writes its names.
//!
//! Sources, by usage rather than by law: AZERTAC and president.az (Hajiyev, Gasimov, Mammadov), president.uz and UzA
//! (Khujayev, Mirziyoyev), akorda.kz and Kazinform (Tokayev, Zhumabayev), Kabar (Japarov, Jeenbekov), TDH
//! (Berdimuhamedov, Meredov); Turkish, Hungarian and any other Latin name loses its marks; Russian as BGN/PCGN
//! without marks, with `-y` for -ий and -ый (Dmitry).

use super::rules::{
    Rule,
    When::{AfterVowel, Always, End},
    letters,
};

const AZERBAIJANI: &str = "ə=a c=j ç=ch ş=sh x=kh q=g ğ=gh ı=i ö=o ü=u j=zh";
const UZBEK: &str = "oʻ=o gʻ=g x=kh q=k ʼ=";
const KAZAKH: &str = "а=a ә=a б=b в=v г=g ғ=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s \
    т=t у=u ұ=u ү=u ф=f х=kh һ=h ц=ts ч=ch ш=sh щ=shch ъ= ы=y і=i ь= э=e ю=yu я=ya";
const KYRGYZ: &str = "а=a б=b в=v г=g д=d е=e ё=yo ж=j з=z и=i й=y к=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t у=u \
    ү=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya";
const TURKMEN: &str = "ä=a ç=ch ž=zh ň=n ö=o ş=sh ü=u w=v ý=y";

/// The letters of a language (in its main alphabet) as English names have them.
pub(super) fn from(language: &str) -> Option<Vec<Rule>> {
    let mut rules: Vec<Rule> = match language {
        "az" => letters(AZERBAIJANI).collect(),
        "uz" => letters(UZBEK).collect(),
        "kk" => letters(KAZAKH).collect(),
        "ky" => letters(KYRGYZ).collect(),
        "tk" => letters(TURKMEN).collect(),
        "ru" => super::russian::to_latin(),
        "tr" | "hu" | "en" => Vec::new(),
        _ => return None,
    };
    match language {
        "kk" | "ky" => rules.extend([("е", "ye", AfterVowel), ("э", "e", Always)]),
        "ru" => rules.extend([("ий", "y", End), ("ый", "y", End)]),
        _ => {}
    }
    Some(rules)
}
