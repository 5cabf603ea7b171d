//! What a scanner types when it acts as a US keyboard and the computer has another layout.
//!
//! A scanner presses keys; letters come from the layout that the computer has at that moment. A Russian
//! layout makes `HTTPS` into `РЕЕЗЫ`. Each table here leads from what arrives to the key that was pressed.
//! Source of the tables: the layouts of X11's xkeyboard-config (`ru`, `kz`, `kg`, `uz(cyrillic)`, `tr`,
//! `az(latin)`, `tm`, `hu`), checked against them key by key; Windows has the same letters in these places.

/// One layout: the characters it gives, and under each the key of the US layout that gives it.
pub(crate) struct Keyboard {
    gives: &'static str,
    key: &'static str,
}

impl Keyboard {
    /// The character of the US layout on the key that gave `typed`; `typed` itself where they agree.
    pub(crate) fn key_of(&self, typed: char) -> char {
        let place = self.gives.chars().position(|given| given == typed);
        place.and_then(|at| self.key.chars().nth(at)).unwrap_or(typed)
    }
}

/// The layouts of the nine languages that differ from the US layout in a letter, a digit or the stroke.
pub(crate) const ALL: &[Keyboard] = &[CYRILLIC, KAZAKH, TURKISH, AZERBAIJANI, TURKMEN, HUNGARIAN];

/// Russian, Kyrgyz and Uzbek Cyrillic.
const CYRILLIC: Keyboard = Keyboard {
    gives: "йцукенгшщўзхъфықвапролджэячсмитьбюЙЦУКЕНГШЩЎЗХЪФЫҚВАПРОЛДЖЭЯЧСМИТЬБЮ.,",
    key: "qwertyuioop[]assdfghjkl;'zxcvbnm,.QWERTYUIOOP[]ASSDFGHJKL;'ZXCVBNM,./?",
};

/// Kazakh has letters on the keys of digits.
const KAZAKH: Keyboard = Keyboard {
    gives: "йцукенгшщзхъфывапролджэячсмитьбюЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ\"әіңғ,.үұқӘІҢҒҮҰҚ№?",
    key: "qwertyuiop[]asdfghjkl;'zxcvbnm,.QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.12345678902345890/?",
};

const TURKISH: Keyboard = Keyboard { gives: "ıiIİçÇöÖşŞ.:", key: "i'I'..,,;:/?" };

const AZERBAIJANI: Keyboard = Keyboard { gives: "üÜiİ.,", key: "wWiI/?" };

const TURKMEN: Keyboard = Keyboard { gives: "äÄüÜçÇýÝ", key: "qQxXcCvV" };

const HUNGARIAN: Keyboard = Keyboard { gives: "yYzZ-_öÖüÜóÓ", key: "zZyY/?00--==" };

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_of_a_layout_has_its_key() {
        for keyboard in ALL {
            assert_eq!(keyboard.gives.chars().count(), keyboard.key.chars().count(), "{}", keyboard.gives);
        }
    }
}
