//! The colour of a category, and the ink that stays readable on it.

use std::fmt;

/// An opaque colour, written `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour {
    rgb: [u8; 3],
}

/// The text is not a colour of the form `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a colour of the form #rrggbb")]
pub struct NotAColour;

impl Colour {
    /// The colour of these parts of red, green and blue.
    #[must_use]
    pub const fn rgb(red: u8, green: u8, blue: u8) -> Self {
        Self { rgb: [red, green, blue] }
    }

    /// Reads `#rrggbb`, in either case of letters.
    ///
    /// # Errors
    /// [`NotAColour`] for anything else.
    pub fn from_hex(text: &str) -> Result<Self, NotAColour> {
        let digits = text.strip_prefix('#').ok_or(NotAColour)?;
        if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(NotAColour);
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| NotAColour)?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self::rgb(red, green, blue))
    }

    /// White or nearly black, whichever is read more easily on this colour: a contrast of at least 4.5.
    #[must_use]
    pub fn ink(self) -> Self {
        if self.contrast(WHITE) >= self.contrast(BLACK) { WHITE } else { BLACK }
    }

    /// The contrast of two colours, 1 to 21, as WCAG 2.2 defines it ("contrast ratio").
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Relative luminance, 0 to 1, as WCAG 2.2 defines it.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.rgb.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.rgb;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

const WHITE: Colour = Colour::rgb(255, 255, 255);
const BLACK: Colour = Colour::rgb(0, 0, 0);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_read_and_written() {
        assert_eq!(Colour::from_hex("#0A6e4f").map(|c| c.to_string()), Ok("#0a6e4f".to_owned()));
        for wrong in ["", "#", "0a6e4f", "#0a6e4", "#0a6e4ff", "#0a6e4g", "#+a6e4f", "#ääää"] {
            assert_eq!(Colour::from_hex(wrong), Err(NotAColour), "{wrong}");
        }
    }

    #[test]
    fn words_are_readable_on_any_colour() {
        let steps = || (0..=255).step_by(5);
        for (red, green) in steps().flat_map(|r| steps().map(move |g| (r, g))) {
            for blue in steps() {
                let colour = Colour::rgb(red, green, blue);
                assert!(colour.contrast(colour.ink()) >= 4.5, "{colour}");
            }
        }
    }
}
