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
        let mut rest = text;
        while let Some(at) = first(rest, is_sign) {
            self.push(&rest[..at]);
            self.push_whole(match rest.as_bytes()[at] {
                b'\\' => "\\\\",
                b';' => "\\;",
                b',' => "\\,",
                b'\n' => "\\n",
                b'\t' => "\t",
                _ => "",
            });
            rest = &rest[at + 1..];
        }
        self.push(rest);
    }

    /// Appends the value of a parameter in its quotation marks; what must not stand between them is written by RFC 6868.
    pub fn quoted(&mut self, value: &str) {
        self.push("\"");
        if first(value, |byte| is_control(byte) | (byte == b'^') | (byte == b'"')).is_none() {
            self.push(value);
        } else {
            let value = value.replace('^', "^^").replace('"', "^'").replace('\n', "^n");
            self.push(&on_one_line(&value));
        }
        self.push("\"");
    }

    /// Appends what must stand on one line: an escape.
    fn push_whole(&mut self, text: &str) {
        if text.len() > self.left {
            self.fold();
        }
        self.text.push_str(text);
        self.left -= text.len();
    }

    fn fold(&mut self) {
        self.text.push_str("\r\n ");
        self.left = LINE_OCTETS - 1;
    }
}

/// What does not go into a text as it is: what is escaped, and control characters, which no line may have.
fn is_sign(byte: u8) -> bool {
    is_control(byte) | (byte == b'\\') | (byte == b';') | (byte == b',')
}

fn is_control(byte: u8) -> bool {
    (byte < b' ') | (byte == 0x7F)
}

/// Where the first such octet is.
fn first(text: &str, is_it: impl Fn(u8) -> bool + Copy) -> Option<usize> {
    let bytes = text.as_bytes();
    // Most texts have few or none: so many are looked at at once.
    let far = chunks_without::<32>(bytes, is_it);
    let near = far + chunks_without::<8>(&bytes[far..], is_it);
    bytes[near..].iter().position(|byte| is_it(*byte)).map(|at| near + at)
}

/// How many octets stand before the first chunk that has such a one. All of a chunk are looked at, whatever is found: so the
/// compiler takes them together.
fn chunks_without<const SIZE: usize>(bytes: &[u8], is_it: impl Fn(u8) -> bool) -> usize {
    let (chunks, _) = bytes.as_chunks::<SIZE>();
    let has_none =
        |chunk: &&[u8; SIZE]| chunk.iter().fold(0, |found, byte| found | u8::from(is_it(*byte))) == 0;
    chunks.iter().take_while(has_none).count() * SIZE
}

/// The text without control characters; its line ends are spaces.
pub fn on_one_line(text: &str) -> Cow<'_, str> {
    if first(text, is_control).is_none() {
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
