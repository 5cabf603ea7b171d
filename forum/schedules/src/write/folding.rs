//! Content lines of iCalendar (RFC 5545, section 3.1): of at most 75 octets each, folded where no character is cut.

use std::borrow::Cow;

/// Octets of a line without its end.
const LINE_OCTETS: usize = 75;

/// A line that is being written.
pub struct Line<'t> {
    text: &'t mut String,
    /// How many octets it has left before it is folded.
    left: usize,
}

impl<'t> Line<'t> {
    /// Begins a line with the name of its property.
    #[inline]
    pub fn begin(text: &'t mut String, name: &str) -> Line<'t> {
        let mut line = Line { text, left: LINE_OCTETS };
        line.push(name);
        line
    }

    /// Ends it.
    pub fn end(self) {
        self.text.push_str("\r\n");
    }

    /// Appends a text as it is, which has no line ends.
    #[inline]
    pub fn push(&mut self, text: &str) {
        if text.len() <= self.left {
            self.text.push_str(text);
            self.left -= text.len();
        } else {
            self.push_folded(text);
        }
    }

    fn push_folded(&mut self, text: &str) {
        let mut rest = text;
        while rest.len() > self.left {
            let mut cut = self.left;
            while !rest.is_char_boundary(cut) {
                cut -= 1;
            }
            self.text.push_str(&rest[..cut]);
            self.fold();
            rest = &rest[cut..];
        }
        self.text.push_str(rest);
        self.left -= rest.len();
    }

    /// Appends a piece of a text, escaped (section 3.3.11).
    pub fn escaped(&mut self, text: &str) {
        let mut written = 0;
        for (number, octets) in eights(text).enumerate() {
            let mut found = found(octets, *b"\\;,");
            while found != 0 {
                let at = number * 8 + found.trailing_zeros() as usize / 8;
                self.push(&text[written..at]);
                self.escape(text.as_bytes()[at]);
                written = at + 1;
                found &= found - 1;
            }
        }
        self.push(&text[written..]);
    }

    fn escape(&mut self, sign: u8) {
        if is_control(sign) {
            match sign {
                b'\n' => self.escape(b'n'),
                b'\t' => self.push("\t"),
                _ => {}
            }
            return;
        }
        // An escape stands on one line.
        if self.left < 2 {
            self.fold();
        }
        self.text.push('\\');
        self.text.push(char::from(sign));
        self.left -= 2;
    }

    /// Appends the value of a parameter in its quotation marks; what must not stand between them is written by RFC 6868.
    pub fn quoted(&mut self, value: &str) {
        self.push("\"");
        if eights(value).any(|octets| found(octets, *b"^\"") != 0) {
            let value = value.replace('^', "^^").replace('"', "^'").replace('\n', "^n");
            self.push(&on_one_line(&value));
        } else {
            self.push(value);
        }
        self.push("\"");
    }

    fn fold(&mut self) {
        self.text.push_str("\r\n ");
        self.left = LINE_OCTETS - 1;
    }
}

/// The text without control characters; its line ends are spaces.
pub fn on_one_line(text: &str) -> Cow<'_, str> {
    if eights(text).all(|octets| found(octets, []) == 0) {
        return Cow::Borrowed(text);
    }
    let kept = text.chars().filter_map(|letter| match letter {
        '\r' | '\n' => Some(' '),
        '\t' => Some('\t'),
        '\0'..' ' | '\x7F' => None,
        letter => Some(letter),
    });
    Cow::Owned(kept.collect())
}

fn is_control(octet: u8) -> bool {
    (octet < b' ') | (octet == 0x7F)
}

/// Eight octets, each with this in it.
const fn eight(octet: u8) -> u64 {
    u64::from_le_bytes([octet; 8])
}

/// The highest bit of each of eight octets that is a control character, which no line may have, or one of `signs`.
///
/// No carry goes from one octet to the next, as each sum is of seven bits (H. S. Warren, "Hacker's Delight", 6-1).
#[inline]
fn found<const N: usize>(octets: u64, signs: [u8; N]) -> u64 {
    let low = octets & eight(0x7F);
    let mut others = (low + eight(0x80 - b' ')) & !(low + eight(1));
    for sign in signs {
        others &= (low ^ eight(sign)) + eight(0x7F);
    }
    !others & !octets & eight(0x80)
}

/// The octets of a text by eights; the last are filled up with spaces.
#[inline]
fn eights(text: &str) -> impl Iterator<Item = u64> {
    let (eights, rest) = text.as_bytes().as_chunks::<8>();
    let last = rest.iter().rev().fold(eight(b' '), |octets, octet| octets << 8 | u64::from(*octet));
    eights.iter().copied().map(u64::from_le_bytes).chain([last])
}
