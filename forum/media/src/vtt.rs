//! Captions in WebVTT, checked strictly (W3C WebVTT: The Web Video Text Tracks Format, section 4): what a browser would drop in
//! silence is told to whoever sends it, with the line.

use crate::say;
use kernel::Say;

/// Captions of one recording, at most.
const CUES_MAX: usize = 20_000;
/// Letters of one line, at most.
const LINE_LETTERS_MAX: usize = 1_000;

/// What is wrong with captions, and in which line, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    NotUtf8(usize),
    NoHeader,
    LineTooLong(usize),
    NoBlankLine(usize),
    NoTiming(usize),
    Time(usize),
    Order(usize),
    EndsFirst(usize),
    Setting(usize),
    Arrow(usize),
    Tag(usize),
    Empty,
    TooMany,
}

impl Fault {
    /// In words.
    pub(crate) fn say(self) -> Say {
        match self {
            Fault::NotUtf8(line) => say::vtt_not_utf8(line),
            Fault::NoHeader => say::vtt_no_header(),
            Fault::LineTooLong(line) => say::vtt_line_too_long(line, LINE_LETTERS_MAX),
            Fault::NoBlankLine(line) => say::vtt_no_blank_line(line),
            Fault::NoTiming(line) => say::vtt_no_timing(line),
            Fault::Time(line) => say::vtt_time(line),
            Fault::Order(line) => say::vtt_order(line),
            Fault::EndsFirst(line) => say::vtt_ends_first(line),
            Fault::Setting(line) => say::vtt_setting(line),
            Fault::Arrow(line) => say::vtt_arrow(line),
            Fault::Tag(line) => say::vtt_tag(line),
            Fault::Empty => say::vtt_empty(),
            Fault::TooMany => say::vtt_too_many(CUES_MAX),
        }
    }

    /// The same fault in the line that this one was in what was sent.
    pub(crate) fn in_line(self, sent: impl Fn(usize) -> usize) -> Fault {
        match self {
            Fault::NotUtf8(line) => Fault::NotUtf8(sent(line)),
            Fault::LineTooLong(line) => Fault::LineTooLong(sent(line)),
            Fault::NoBlankLine(line) => Fault::NoBlankLine(sent(line)),
            Fault::NoTiming(line) => Fault::NoTiming(sent(line)),
            Fault::Time(line) => Fault::Time(sent(line)),
            Fault::Order(line) => Fault::Order(sent(line)),
            Fault::EndsFirst(line) => Fault::EndsFirst(sent(line)),
            Fault::Setting(line) => Fault::Setting(sent(line)),
            Fault::Arrow(line) => Fault::Arrow(sent(line)),
            Fault::Tag(line) => Fault::Tag(sent(line)),
            Fault::NoHeader | Fault::Empty | Fault::TooMany => self,
        }
    }
}

/// Captions that are right: their text with line ends of one kind, and how many cues it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Checked {
    pub text: String,
    pub cues: usize,
}

/// Checks captions.
pub(crate) fn checked(bytes: &[u8]) -> Result<Checked, Fault> {
    let text =
        std::str::from_utf8(bytes).map_err(|error| Fault::NotUtf8(line_at(bytes, error.valid_up_to())))?;
    let text =
        text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace(['\r', '\0'], "\n");
    let mut lines = Lines { all: text.trim_end_matches('\n').split('\n').collect(), at: 0 };
    lines.header()?;
    let (mut cues, mut before) = (0, 0);
    while let Some(block) = lines.block()? {
        if let Some(starts) = block.cue(before)? {
            before = starts;
            cues += 1;
        }
        if cues > CUES_MAX {
            return Err(Fault::TooMany);
        }
    }
    if cues == 0 {
        return Err(Fault::Empty);
    }
    let text = lines.all.join("\n") + "\n";
    Ok(Checked { text, cues })
}

fn line_at(bytes: &[u8], place: usize) -> usize {
    bytes[..place].iter().filter(|byte| **byte == b'\n').count() + 1
}

struct Lines<'t> {
    all: Vec<&'t str>,
    at: usize,
}

/// Lines without a blank one between them, and the number of the first.
struct Block<'t, 'l> {
    lines: &'l [&'t str],
    first: usize,
}

impl<'t> Lines<'t> {
    fn header(&mut self) -> Result<(), Fault> {
        let first = self.all.first().copied().unwrap_or_default();
        let rest = first.strip_prefix("WEBVTT").ok_or(Fault::NoHeader)?;
        if !(rest.is_empty() || rest.starts_with([' ', '\t'])) || rest.contains("-->") {
            return Err(Fault::NoHeader);
        }
        if self.all.get(1).is_some_and(|line| !line.is_empty()) {
            return Err(Fault::NoBlankLine(2));
        }
        self.at = 1;
        Ok(())
    }

    fn block(&mut self) -> Result<Option<Block<'t, '_>>, Fault> {
        while self.all.get(self.at).is_some_and(|line| line.is_empty()) {
            self.at += 1;
        }
        let from = self.at;
        while let Some(line) = self.all.get(self.at).filter(|line| !line.is_empty()) {
            if line.chars().count() > LINE_LETTERS_MAX {
                return Err(Fault::LineTooLong(self.at + 1));
            }
            self.at += 1;
        }
        let lines = &self.all[from..self.at];
        Ok((!lines.is_empty()).then_some(Block { lines, first: from + 1 }))
    }
}

impl Block<'_, '_> {
    /// When a cue begins, in milliseconds; `None` for a note or a style, which is none.
    fn cue(&self, before: u64) -> Result<Option<u64>, Fault> {
        let first = self.lines[0];
        let is_aside = ["NOTE", "STYLE", "REGION"].iter().any(|word| {
            first.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
        });
        if is_aside && !first.contains("-->") {
            return match self.lines.iter().position(|line| line.contains("-->")) {
                Some(at) => Err(Fault::Arrow(self.first + at)),
                None => Ok(None),
            };
        }
        let at = usize::from(!first.contains("-->"));
        let timing =
            self.lines.get(at).filter(|line| line.contains("-->")).ok_or(Fault::NoTiming(self.first))?;
        let line = self.first + at;
        let (starts, ends) = times(timing, line)?;
        if ends <= starts {
            return Err(Fault::EndsFirst(line));
        }
        if starts < before {
            return Err(Fault::Order(line));
        }
        for (number, text) in self.lines.iter().enumerate().skip(at + 1) {
            if text.contains("-->") {
                return Err(Fault::Arrow(self.first + number));
            }
        }
        tags(&self.lines[at + 1..]).map_err(|number| Fault::Tag(line + 1 + number))?;
        Ok(Some(starts))
    }
}

/// `00:01.000 --> 00:04.000 align:start`
fn times(line: &str, number: usize) -> Result<(u64, u64), Fault> {
    let (starts, rest) = line.split_once("-->").ok_or(Fault::NoTiming(number))?;
    let is_apart = starts.ends_with([' ', '\t']) && rest.starts_with([' ', '\t']);
    let mut words = rest.split_ascii_whitespace();
    let ends = words.next().unwrap_or_default();
    let (starts, ends) = (milliseconds(starts.trim()), milliseconds(ends));
    let (Some(starts), Some(ends), true) = (starts, ends, is_apart) else { return Err(Fault::Time(number)) };
    if words.all(is_setting) { Ok((starts, ends)) } else { Err(Fault::Setting(number)) }
}

/// `01:02:03.456`, the hours left out or of two digits at least.
fn milliseconds(time: &str) -> Option<u64> {
    let (whole, fraction) = time.split_once('.')?;
    let mut parts: Vec<&str> = whole.split(':').collect();
    let (seconds, minutes) = (parts.pop()?, parts.pop()?);
    let hours = match (parts.pop(), parts.is_empty()) {
        (Some(hours), true) if hours.len() >= 2 => digits(hours)?,
        (None, true) => 0,
        _ => return None,
    };
    let two = |text: &str| if text.len() == 2 { digits(text).filter(|number| *number < 60) } else { None };
    let (minutes, seconds) = (two(minutes)?, two(seconds)?);
    let fraction = if fraction.len() == 3 { digits(fraction)? } else { return None };
    hours.checked_mul(3_600)?.checked_add(minutes * 60 + seconds)?.checked_mul(1_000)?.checked_add(fraction)
}

fn digits(text: &str) -> Option<u64> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

fn is_setting(word: &str) -> bool {
    let Some((name, value)) = word.split_once(':') else { return false };
    let (first, aligned) =
        value.split_once(',').map_or((value, None), |(first, aligned)| (first, Some(aligned)));
    match (name, aligned) {
        ("vertical", None) => matches!(value, "rl" | "lr"),
        ("line", aligned) => {
            let is_number = first.strip_prefix('-').unwrap_or(first).parse::<u32>().is_ok();
            (is_number || is_percentage(first))
                && aligned.is_none_or(|it| matches!(it, "start" | "center" | "end"))
        }
        ("position", aligned) => {
            let known = |it: &str| matches!(it, "line-left" | "center" | "line-right");
            is_percentage(first) && aligned.is_none_or(known)
        }
        ("size", None) => is_percentage(value),
        ("align", None) => matches!(value, "start" | "center" | "end" | "left" | "right"),
        ("region", None) => !value.is_empty(),
        _ => false,
    }
}

fn is_percentage(text: &str) -> bool {
    let number = text.strip_suffix('%');
    let is_number = |it: &str| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    number.filter(|it| is_number(it)).and_then(|it| it.parse::<f64>().ok()).is_some_and(|it| it <= 100.0)
}

/// Whether the tags of a cue are ones, and each that opens closes. Answers the line, from 0, where that is not so.
pub(crate) fn tags(lines: &[impl AsRef<str>]) -> Result<(), usize> {
    let mut open: Vec<(&str, usize)> = vec![];
    for (number, line) in lines.iter().enumerate() {
        let mut rest = line.as_ref();
        while let Some((_, tag)) = rest.split_once('<') {
            let (tag, after) = tag.split_once('>').ok_or(number)?;
            rest = after;
            if let Some(name) = tag.strip_prefix('/') {
                let is_last = open.pop_if(|(last, _)| *last == name).is_some();
                // `</ruby>` closes an `<rt>` that was left open.
                let closes_both = !is_last
                    && name == "ruby"
                    && open.pop_if(|(last, _)| *last == "rt").is_some()
                    && open.pop_if(|(last, _)| *last == name).is_some();
                if !is_last && !closes_both {
                    return Err(number);
                }
            } else if milliseconds(tag).is_none() {
                let name = tag.split(['.', ' ', '\t']).next().unwrap_or_default();
                if !matches!(name, "c" | "i" | "b" | "u" | "ruby" | "rt" | "v" | "lang") {
                    return Err(number);
                }
                open.push((name, number));
            }
        }
    }
    // A voice that speaks all of the cue need not be closed.
    let left = open.iter().find(|(name, _)| *name != "v" || open.len() > 1);
    left.map_or(Ok(()), |(_, number)| Err(*number))
}

#[cfg(test)]
mod tests {
    use super::{Checked, Fault, checked};
    use proptest::prelude::*;

    const GOOD: &str = "\u{feff}WEBVTT - opening\r\n\r\nNOTE\r\nby the secretariat\r\n\r\n1\r\n00:00.000 --> 00:02.500 line:-1 position:50%,center\r\n<v Chair>Құрметті қонақтар!\r\n\r\n00:02.500 --> 01:00:00.000\r\n<i>music</i>\r\n<00:00:03.000><c.loud>again</c>\r\n";

    fn fault(text: &str) -> Fault {
        checked(text.as_bytes()).expect_err(text)
    }

    #[test]
    fn good_captions_are_kept_with_line_ends_of_one_kind() {
        let Checked { text, cues } = checked(GOOD.as_bytes()).expect("good captions");
        assert_eq!(cues, 2);
        assert!(text.starts_with("WEBVTT - opening\n\nNOTE\n") && !text.contains('\r'), "{text}");
        assert_eq!(checked(text.as_bytes()).expect("the same again").text, text);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        assert_eq!(fault("1\n00:00:00,000 --> 00:00:01,000\nSubRip\n"), Fault::NoHeader);
        assert_eq!(fault("WEBVTTX\n"), Fault::NoHeader);
        assert_eq!(fault("WEBVTT\n00:00.000 --> 00:01.000\nx\n"), Fault::NoBlankLine(2));
        assert_eq!(fault("WEBVTT\n\n"), Fault::Empty);
        let cue = |cue: &str| fault(&format!("WEBVTT\n\n00:00.500 --> 00:01.000\nfirst\n\n{cue}\n"));
        assert_eq!(cue("00:00.000 --> 00:01.000\nbefore"), Fault::Order(6));
        assert_eq!(cue("00:03.000 --> 00:02.000\nx"), Fault::EndsFirst(6));
        assert_eq!(cue("00:01,000 --> 00:02.000\nx"), Fault::Time(6));
        assert_eq!(cue("00:61.000 --> 01:02.000\nx"), Fault::Time(6));
        assert_eq!(cue("1:00:01.000 --> 1:00:02.000\nx"), Fault::Time(6));
        assert_eq!(cue("00:01.000-->00:02.000\nx"), Fault::Time(6));
        assert_eq!(cue("00:01.000 --> 00:02.000 align:middle\nx"), Fault::Setting(6));
        assert_eq!(cue("second\ncue"), Fault::NoTiming(6));
        assert_eq!(cue("2\n00:01.000 --> 00:02.000\nx\n00:02.000 --> 00:03.000"), Fault::Arrow(9));
        assert_eq!(cue("00:01.000 --> 00:02.000\nx\n<script>alert(1)</script>"), Fault::Tag(8));
        assert_eq!(cue("00:01.000 --> 00:02.000\n<b>x"), Fault::Tag(7));
        assert_eq!(cue("00:01.000 --> 00:02.000\nx < y"), Fault::Tag(7));
        assert_eq!(cue(&format!("00:01.000 --> 00:02.000\n{}", "x".repeat(2_000))), Fault::LineTooLong(7));
        assert_eq!(checked(b"WEBVTT\n\nNOTE\n\xff\n"), Err(Fault::NotUtf8(4)));
    }

    proptest! {
        #[test]
        fn nothing_that_is_sent_breaks_it_and_what_is_taken_is_taken_again(
            text in "(WEBVTT\n\n)?(([0-9:. ]|-->|<|>|/|[a-z]|\n){0,60})*",
        ) {
            if let Ok(first) = checked(text.as_bytes()) {
                prop_assert_eq!(checked(first.text.as_bytes()), Ok(first.clone()));
            }
        }

        #[test]
        fn bytes_of_any_kind_are_refused_without_a_panic(bytes: Vec<u8>) {
            prop_assert!(checked(&bytes).is_err() || bytes.starts_with(b"WEBVTT") || bytes.starts_with(b"\xef\xbb\xbf"));
        }

        #[test]
        fn cues_in_order_are_all_taken(lengths in prop::collection::vec(1u64..90_000, 1..40)) {
            let (mut text, mut at) = ("WEBVTT\n".to_owned(), 0);
            let time = |at: u64| format!("{:02}:{:02}.{:03}", at / 60_000, at / 1_000 % 60, at % 1_000);
            for length in &lengths {
                text += &format!("\n{} --> {}\nwords\n", time(at), time(at + length.min(&50_000)));
                at += length.min(&50_000);
            }
            prop_assert_eq!(checked(text.as_bytes()).map(|it| it.cues), Ok(lengths.len()));
        }
    }
}
