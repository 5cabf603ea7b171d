//! A sketch of how a word sounds, in 128 bits: words that cannot be one another differ in most of them.
//!
//! Consonants fall into nine classes, vowels count only at the start. The sketch has a bit for every class that occurs
//! (a second one when it occurs again) and for every class that follows another, so that two sketches are compared
//! with one `and`.

use super::symbols::letter;

/// The sketch of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sketch {
    bits: [u64; 2],
    /// How many of them are set.
    count: u32,
}

/// The start of the word, for the bigrams; the classes of consonants are 1 to 9.
const EDGE: u32 = 0;
const CLASSES: u32 = 10;
const LIPS: u32 = 1;
const STOP: u32 = 3;
const HISS: u32 = 4;

impl Sketch {
    /// The sketch of a word's symbols.
    #[must_use]
    pub fn of(symbols: &[u8]) -> Self {
        let mut sounds: Vec<(u32, u32)> = Vec::with_capacity(symbols.len());
        for symbol in symbols {
            let c = letter(*symbol);
            match sounds.last_mut() {
                // ph is f; any other h is silent or a breath, and says too little.
                Some(last) if c == 'h' && *last == (LIPS, LIPS) => *last = (LIPS + 1, LIPS + 1),
                _ => sounds.extend(Some(classes(c)).filter(|sound| sound.0 != 0)),
            }
        }
        let mut bits = 0_u128;
        let mut seen = [0_u32; CLASSES as usize];
        let mut last = (EDGE, EDGE);
        for (at, sound) in sounds.iter().enumerate() {
            // The stop of дж, ts, tch is part of the sound after it; doubles are one.
            let stop = sound.0 == STOP && sounds.get(at + 1).is_some_and(|next| next.0 == HISS);
            if stop || *sound == last {
                continue;
            }
            for now in [sound.0, sound.1] {
                bits |= 1 << (now * 2 + seen[now as usize].min(1));
                bits |= 1 << (20 + last.0 * CLASSES + now) | 1 << (20 + last.1 * CLASSES + now);
            }
            seen[sound.0 as usize] += 1;
            last = *sound;
        }
        bits |= 1 << (20 + last.0 * CLASSES) | 1 << (20 + last.1 * CLASSES);
        #[expect(clippy::cast_possible_truncation, reason = "the halves")]
        Self { bits: [bits as u64, (bits >> 64) as u64], count: bits.count_ones() }
    }

    /// How much two sketches share, 0 to 1000.
    #[must_use]
    pub fn shared(self, other: Self) -> u32 {
        2000 * self.common(other) / (self.count + other.count).max(1)
    }

    /// How much of this sketch is in the other, 0 to 1000: much, when it is the beginning of that word.
    #[must_use]
    pub fn within(self, other: Self) -> u32 {
        1000 * self.common(other) / self.count.max(1)
    }

    fn common(self, other: Self) -> u32 {
        (self.bits[0] & other.bits[0]).count_ones() + (self.bits[1] & other.bits[1]).count_ones()
    }
}

/// The class of a letter, and the other one that some orthography reads it as.
fn classes(c: char) -> (u32, u32) {
    let twice = |class| (class, class);
    match c {
        'b' | 'p' | 'б' | 'п' => twice(1),
        'v' | 'f' | 'w' | 'в' | 'ф' => twice(2),
        't' | 'd' | 'т' | 'д' | 'ђ' | 'ѓ' => twice(3),
        's' | 'z' | 'ş' | 'ž' | 'ç' | 'с' | 'з' | 'ш' | 'щ' | 'ж' | 'ч' | 'ц' | 'ҹ' | 'җ' | 'ћ' | 'џ' => {
            twice(4)
        }
        'c' | 'j' | 'x' | 'g' => (4, 5),
        'k' | 'q' | 'ğ' | 'к' | 'г' | 'х' | 'қ' | 'ғ' | 'ҳ' | 'һ' | 'ҝ' | 'ґ' | 'ќ' => twice(5),
        'm' | 'м' => twice(6),
        'n' | 'н' | 'ң' | 'њ' => twice(7),
        'l' | 'л' | 'љ' => twice(8),
        'r' | 'р' => twice(9),
        '*' => twice(4),
        _ => (0, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::Sketch;
    use crate::names::symbols::symbols;

    #[test]
    fn words_that_sound_alike_share_most_of_their_sketch() {
        let shared = |a, b| Sketch::of(&symbols(a)).shared(Sketch::of(&symbols(b)));
        assert!(shared("Mitterrand", "Миттеран") > 700);
        assert!(shared("Hacıyev", "Гаджиев") > 600);
        assert!(shared("Hacıyev", "Мамедов") < 400);
        assert_eq!(shared("Əli", "Али"), 1000);
        assert_eq!(shared("", ""), 1000);
    }
}
