//! How large words may be set so that they stay in their place, told from the fonts' own widths.
//!
//! The typesetter could be asked, but asking it again and again takes four times as long as setting the page.

use crate::typeset::{Weight, width_em};

const MM_PT: f64 = 72.0 / 25.4;

/// Kerning can make a line a little wider than its letters; a line is taken to end this much earlier.
const SLACK: f64 = 0.98;

/// Height of a line and the space between lines, in units of the type's size: capitals (0.714) and descenders
/// (0.293) of Noto Sans, and `leading` of `badge.typ`.
const LINE_EM: f64 = 0.714 + 0.293;
const LEADING_EM: f64 = 0.18;

/// A place for words: how wide and high it is, and between which sizes they may be set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub wide_mm: f64,
    pub high_mm: f64,
    pub largest_pt: f64,
    pub smallest_pt: f64,
    pub weight: Weight,
}

/// How words are set in their place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Fitted {
    pub size_pt: f64,
    /// The height of the lines that the place takes: what is left of them at the smallest size is cut off.
    pub high_mm: f64,
}

impl Place {
    /// The largest size at which no word is wider and all lines together are not higher than the place.
    pub(crate) fn fit(&self, text: &str) -> Fitted {
        let pieces = pieces(text, self.weight);
        let wide_pt = self.wide_mm * MM_PT * SLACK;
        let widest_em = pieces.iter().map(|piece| piece.wide_em).fold(0.1, f64::max);
        let mut size_pt = (wide_pt / widest_em).clamp(self.smallest_pt, self.largest_pt);
        loop {
            let needed = lines(&pieces, wide_pt / size_pt);
            let there = self.lines_at(size_pt);
            if needed <= there || size_pt <= self.smallest_pt {
                return Fitted { size_pt, high_mm: high_em(needed.min(there)) * size_pt / MM_PT };
            }
            size_pt = (size_pt * 0.96).max(self.smallest_pt);
        }
    }

    /// How many whole lines of this size the place takes, and one in any case.
    fn lines_at(&self, size_pt: f64) -> u32 {
        let high_em = self.high_mm * MM_PT / size_pt;
        (((high_em + LEADING_EM) / (LINE_EM + LEADING_EM)) as u32).max(1)
    }
}

/// A stretch of text that stays on one line, and the space between it and the next.
struct Piece {
    wide_em: f64,
    space_em: f64,
}

/// Lines are broken at spaces, after hyphens between letters, and where the text says that it may be broken.
fn pieces(text: &str, weight: Weight) -> Vec<Piece> {
    let mut pieces = vec![Piece { wide_em: 0.0, space_em: 0.0 }];
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let piece = pieces.last_mut().expect("there is one from the start");
        match letter {
            ' ' => piece.space_em += width_em(' ', weight),
            '\u{200b}' => {}
            _ => piece.wide_em += width_em(letter, weight),
        }
        let hyphen = letter == '-' && letters.peek().is_some_and(|next| next.is_alphabetic());
        if hyphen || matches!(letter, ' ' | '\u{200b}') {
            pieces.push(Piece { wide_em: 0.0, space_em: 0.0 });
        }
    }
    pieces
}

/// As the typesetter does it: a line takes what still fits.
fn lines(pieces: &[Piece], wide_em: f64) -> u32 {
    let (mut lines, mut used_em) = (1, 0.0);
    for piece in pieces {
        if used_em > 0.0 && used_em + piece.wide_em > wide_em {
            lines += 1;
            used_em = 0.0;
        }
        used_em += piece.wide_em + piece.space_em;
    }
    lines
}

fn high_em(lines: u32) -> f64 {
    f64::from(lines) * LINE_EM + f64::from(lines - 1) * LEADING_EM
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: Place =
        Place { wide_mm: 87.0, high_mm: 40.0, largest_pt: 38.0, smallest_pt: 8.0, weight: Weight::Bold };

    #[test]
    fn a_short_name_is_set_as_large_as_may_be() {
        let fitted = PLACE.fit("Li Wu");
        assert_eq!(fitted.size_pt, 38.0);
        assert!((13.0..14.0).contains(&fitted.high_mm), "one line: {fitted:?}");
    }

    #[test]
    fn the_longest_word_sets_the_size() {
        let (one, with_another) =
            (PLACE.fit("Megszentségteleníthetetlen"), PLACE.fit("Megszentségteleníthetetlen Ő"));
        assert!((15.0..20.0).contains(&one.size_pt), "{one:?}");
        assert_eq!(with_another.size_pt, one.size_pt);
        assert!(with_another.high_mm > one.high_mm);
    }

    #[test]
    fn a_name_with_a_hyphen_may_be_broken_after_it() {
        assert!(
            PLACE.fit("Әбдірахманова-Сейфуллина").size_pt
                > 1.5 * PLACE.fit("ӘбдірахмановаӘСейфуллина").size_pt
        );
        assert_eq!(lines(&pieces("-2 a-", Weight::Bold), 0.1), 2);
    }

    #[test]
    fn the_place_is_never_left() {
        for text in ["", " ", "W", &"W ".repeat(150), &"W".repeat(300), &"Ő-".repeat(100)] {
            let fitted = PLACE.fit(text);
            assert!(fitted.high_mm <= PLACE.high_mm, "{text}");
            assert!((PLACE.smallest_pt..=PLACE.largest_pt).contains(&fitted.size_pt), "{text}");
        }
    }
}
