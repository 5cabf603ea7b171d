//! The lines of an iCalendar file (RFC 5545, section 3.1), as strict and as broken programs write them.
//!
//! Folds are undone on bytes, before the letters are decoded: programs that count bytes cut a letter in two. A line that is none
//! belongs to the one before it.

use super::to_text;
use crate::Note;

/// A property: its name in capitals, its parameters, its value as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    pub number: u32,
    pub name: String,
    pub parameters: Vec<(String, String)>,
    pub value: String,
}

impl Line {
    /// A parameter by its name in capitals.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// As vCalendar 1.0 and programs after it write what is not ASCII.
    fn is_quoted_printable(&self) -> bool {
        self.parameter("ENCODING").is_some_and(|it| it.eq_ignore_ascii_case("QUOTED-PRINTABLE"))
    }

    /// The value as text, its escapes undone (section 3.3.11).
    pub fn text(&self) -> String {
        unescaped(&self.value)
    }

    /// The values of a list, their escapes undone.
    pub fn texts(&self) -> Vec<String> {
        split_unescaped(&self.value, ',').iter().map(|part| unescaped(part)).collect()
    }
}

/// The lines of a file.
pub fn lines(bytes: &[u8]) -> (Vec<Line>, Option<Note>) {
    let is_wide = bytes.starts_with(b"\xFF\xFE")
        || bytes.starts_with(b"\xFE\xFF")
        || bytes[..bytes.len().min(4_096)].contains(&0);
    let (decoded, wide_note) = if is_wide { to_text(bytes, None) } else { Default::default() };
    let (unfolded, numbers) = unfolded(if is_wide { decoded.as_bytes() } else { bytes });
    let (text, note) = to_text(&unfolded, None);
    let mut lines: Vec<Line> = vec![];
    for (written, number) in text.split('\n').zip(numbers) {
        // Quoted-printable goes on after `=` at the end of a line (RFC 2045, section 6.7).
        if let Some(before) =
            lines.last_mut().filter(|it| it.is_quoted_printable() && it.value.ends_with('='))
        {
            before.value.pop();
            before.value.push_str(written);
            continue;
        }
        match line(written, number) {
            Some(line) => lines.push(line),
            // A text with bare line ends: its lines belong to the property.
            None => {
                if let Some(before) = lines.last_mut().filter(|_| !written.trim().is_empty()) {
                    before.value.push_str("\\n");
                    before.value.push_str(written);
                }
            }
        }
    }
    for line in lines.iter_mut().filter(|line| line.is_quoted_printable()) {
        line.value = unquoted(&line.value);
    }
    (lines, wide_note.or(note))
}

/// Whole lines, each ended by `\n`, and the number of the line of the file that each begins on.
fn unfolded(bytes: &[u8]) -> (Vec<u8>, Vec<u32>) {
    let mut out: Vec<u8> = Vec::with_capacity(bytes.len());
    let mut numbers = vec![];
    let mut number = 0_u32;
    let mut rest = bytes;
    while !rest.is_empty() {
        number = number.saturating_add(1);
        let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
        let (line, after) = rest.split_at(end);
        rest = match after {
            [b'\r', b'\n', rest @ ..] | [b'\n' | b'\r', rest @ ..] => rest,
            rest => rest,
        };
        match line {
            [b' ' | b'\t', folded @ ..] if !numbers.is_empty() => {
                out.pop();
                out.extend_from_slice(folded);
            }
            line => {
                out.extend_from_slice(line);
                numbers.push(number);
            }
        }
        out.push(b'\n');
    }
    (out, numbers)
}

/// A line `NAME;PARAMETER=value:value`; `None` where there is no such.
fn line(written: &str, number: u32) -> Option<Line> {
    let name_end = written.find([';', ':'])?;
    let name = written[..name_end].trim().trim_start_matches('\u{feff}');
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if name.is_empty() || name.len() > 60 || !name.chars().all(is_name) {
        return None;
    }
    let name = name.rsplit('.').next().unwrap_or(name).to_ascii_uppercase();
    let (parameters, value) = parameters(&written[name_end..])?;
    Some(Line { number, name, parameters, value: value.to_owned() })
}

/// The parameters and the value after them. A quotation mark that is never closed is a letter.
fn parameters(text: &str) -> Option<(Vec<(String, String)>, &str)> {
    let mut found = vec![];
    let mut rest = text;
    while let Some(after) = rest.strip_prefix(';') {
        let name_end = after.find(['=', ';', ':'])?;
        let name = after[..name_end].trim().to_ascii_uppercase();
        rest = &after[name_end..];
        let Some(value) = rest.strip_prefix('=') else { continue };
        let length = value_length(value);
        if found.len() < 50 {
            found.push((name, parameter_value(&value[..length])));
        }
        rest = &value[length..];
    }
    Some((found, rest.strip_prefix(':')?))
}

/// How long the value of a parameter is: to the next `;` or `:` that is not within quotation marks.
fn value_length(value: &str) -> usize {
    let end = |quotes: bool| {
        let mut in_quotes = false;
        value.bytes().enumerate().position(|(at, byte)| {
            in_quotes ^= quotes && byte == b'"';
            // `TZID=tzone://Microsoft/Utc`: the colon of an address that stands without them.
            let is_of_address = byte == b':' && value.as_bytes()[at + 1..].starts_with(b"//");
            !in_quotes && matches!(byte, b';' | b':') && !is_of_address
        })
    };
    end(true).or_else(|| end(false)).unwrap_or(value.len())
}

/// Without its quotation marks; `^n`, `^'` and `^^` undone (RFC 6868).
fn parameter_value(value: &str) -> String {
    let value = value.trim();
    let quoted = value.strip_prefix('"').and_then(|it| it.strip_suffix('"')).filter(|it| !it.contains('"'));
    let plain = quoted.map_or_else(|| value.replace('"', ""), str::to_owned);
    if !plain.contains('^') {
        return plain;
    }
    plain.replace("^n", "\n").replace("^'", "\"").replace("^^", "^")
}

/// `M=C3=BCnchen` as it is meant; what is no such sign stays as it is.
fn unquoted(text: &str) -> String {
    let mut bytes = vec![];
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let sign = std::str::from_utf8(after.get(..2).unwrap_or_default()).unwrap_or_default();
        match u8::from_str_radix(sign, 16) {
            Ok(byte) if *first == b'=' && sign.len() == 2 => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    to_text(&bytes, None).0.into_owned()
}

/// A text with its escapes, as the value of a line has it.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' => out.push_str("\\n"),
            '\r' => {}
            ',' | ';' | '\\' => out.extend(['\\', letter]),
            letter => out.push(letter),
        }
    }
    out
}

fn unescaped(text: &str) -> String {
    if !text.contains('\\') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(escaped @ (',' | ';' | '\\' | ':' | '"')) => out.push(escaped),
                Some(other) => out.extend(['\\', other]),
                None => out.push('\\'),
            },
            letter => out.push(letter),
        }
    }
    out
}

/// Parts between signs that no backslash escapes.
fn split_unescaped(text: &str, sign: char) -> Vec<&str> {
    let mut parts = vec![];
    let (mut begin, mut escaped) = (0, false);
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            letter if letter == sign => {
                parts.push(&text[begin..at]);
                begin = at + letter.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[begin..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &[u8]) -> Vec<(String, String)> {
        lines(text).0.into_iter().map(|line| (line.name.clone(), line.text())).collect()
    }

    #[test]
    fn a_fold_within_a_letter_is_undone() {
        let mut bytes = b"SUMMARY:M".to_vec();
        bytes.extend([0xC9, b'\r', b'\n', b' ', 0x99]);
        bytes.extend(b"rkez\r\nUID:1\r\n");
        assert_eq!(read(&bytes), [("SUMMARY".into(), "Mərkez".into()), ("UID".into(), "1".into())]);
    }

    #[test]
    fn escapes_and_bare_line_ends_are_understood() {
        let text = b"DESCRIPTION:a\\, b\\; c\\\\d\\ne\nsecond line, not folded\nUID:1";
        assert_eq!(read(text)[0].1, "a, b; c\\d\ne\nsecond line, not folded");
    }

    #[test]
    fn quoted_printable_is_undone() {
        let text = b"SUMMARY;ENCODING=QUOTED-PRINTABLE:M=C3=BCnchen, =\nSaal=0D=0Azwei = 2\nUID:1";
        let read = read(text);
        assert_eq!(
            read,
            [("SUMMARY".into(), "München, Saal\r\nzwei = 2".into()), ("UID".into(), "1".into())]
        );
    }

    #[test]
    fn parameters_are_read_in_and_out_of_quotation_marks() {
        let line = &lines(b"ATTENDEE;CN=\"A; B: C\";ROLE=CHAIR;X-N=^'x^':mailto:a@example.org").0[0];
        assert_eq!(line.parameter("CN"), Some("A; B: C"));
        assert_eq!(line.parameter("ROLE"), Some("CHAIR"));
        assert_eq!(line.parameter("X-N"), Some("\"x\""));
        assert_eq!(line.value, "mailto:a@example.org");
        let zone = &lines(b"DTSTART;TZID=tzone://Microsoft/Utc:20260905T090000").0[0];
        assert_eq!(zone.parameter("TZID"), Some("tzone://Microsoft/Utc"));
        assert_eq!(zone.value, "20260905T090000");
        let broken = &lines(b"ATTENDEE;CN=\"A:invalid:nomail").0[0];
        assert_eq!(broken.value, "invalid:nomail");
    }
}
