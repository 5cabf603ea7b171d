//! Captions in SubRip (SRT), which has no standard: read as players read them, in the letters of their program, and kept as the
//! WebVTT that browsers play.

use crate::vtt::{self, Checked, Fault};

/// Captions as they are kept, whether they came as SRT, and the encoding that their letters were guessed to be in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Taken {
    pub captions: Checked,
    pub converted: bool,
    pub letters: Option<&'static str>,
}

/// Checks captions in WebVTT or SRT, whatever their name says they are. Faults name the line of what was sent.
pub(crate) fn taken(bytes: &[u8]) -> Result<Taken, Fault> {
    let (bytes, note) = sheets::to_utf8(bytes, None);
    let letters = match note {
        Some(sheets::Note::Encoding(name)) => Some(name),
        _ => None,
    };
    let Some(lines) = std::str::from_utf8(&bytes).ok().and_then(converted) else {
        return vtt::checked(&bytes).map(|captions| Taken { captions, converted: false, letters });
    };
    let text: String = lines.iter().flat_map(|(_, line)| [line.as_str(), "\n"]).collect();
    let sent = |line: usize| line.checked_sub(1).and_then(|at| lines.get(at)).map_or(line, |(sent, _)| *sent);
    let captions = vtt::checked(text.as_bytes()).map_err(|fault| fault.in_line(sent))?;
    Ok(Taken { captions, converted: true, letters })
}

/// Lines of WebVTT, each with the number of the line that it was; `None` for what is no SRT.
fn converted(text: &str) -> Option<Vec<(usize, String)>> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace(['\r', '\0'], "\n");
    let lines: Vec<&str> = text.split('\n').map(str::trim).collect();
    let first = lines.iter().position(|line| !line.is_empty())?;
    let times = cues_at(&lines);
    if times.first().is_none_or(|at| *at != first && !(*at == first + 1 && is_number(lines[first]))) {
        return None;
    }
    let mut made = vec![(1, "WEBVTT".to_owned())];
    for (number, at) in times.iter().enumerate() {
        let end =
            times.get(number + 1).map_or(lines.len(), |next| next - usize::from(is_number(lines[next - 1])));
        made.push((at + 1, String::new()));
        made.push((at + 1, timing(lines[*at]).unwrap_or_else(|| lines[*at].to_owned())));
        let shown: Vec<String> = (at + 1..end).map(|at| marked(lines[at])).collect();
        let is_closed = vtt::tags(&shown).is_ok();
        let shown = shown.into_iter().map(|line| if is_closed { line } else { unmarked(line) });
        // An empty line within a caption would end it in WebVTT.
        made.extend((at + 2..).zip(shown).filter(|(_, line)| !line.is_empty()));
    }
    Some(made)
}

/// Where captions say when they are shown; what only has an arrow is text, but for one behind a number of a caption.
fn cues_at(lines: &[&str]) -> Vec<usize> {
    let begins = |at: &usize| {
        let line = lines[*at];
        let is_numbered = || line.contains("-->") && at.checked_sub(1).is_some_and(|at| is_number(lines[at]));
        timing(line).is_some() || is_numbered()
    };
    (0..lines.len()).filter(begins).collect()
}

fn is_number(line: &str) -> bool {
    !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit())
}

/// `1:02:03,4 --> 1:02:05,000 X1:10` as `01:02:03.400 --> 01:02:05.000`.
fn timing(line: &str) -> Option<String> {
    let (starts, rest) = line.split_once("-->")?;
    let ends = rest.split_ascii_whitespace().next()?;
    Some(format!("{} --> {}", time(starts.trim())?, time(ends)?))
}

fn time(text: &str) -> Option<String> {
    let (whole, fraction) = text.split_once([',', '.'])?;
    let mut parts = whole.split(':');
    let (hours, minutes, seconds) = (parts.next()?, parts.next()?, parts.next()?);
    let is_time = parts.next().is_none()
        && [hours, minutes, seconds, fraction].iter().all(|part| is_number(part))
        && fraction.len() <= 3;
    is_time.then(|| format!("{hours:0>2}:{minutes:0>2}:{seconds:0>2}.{fraction:0<3}"))
}

/// What SRT has of HTML and WebVTT too, stays; colours and places (`<font …>`, `{\an8}`) go, and the rest is text.
fn marked(line: &str) -> String {
    let (mut made, mut rest) = (String::new(), line);
    while let Some(at) = rest.find(['<', '{', '&']) {
        let (before, found) = rest.split_at(at);
        made.push_str(before);
        let (kept, taken) = mark(found);
        made.push_str(&kept);
        rest = &found[taken..];
    }
    made + rest
}

/// What a mark becomes, and how many bytes it is.
fn mark(found: &str) -> (String, usize) {
    let upto = |end: char| found.find(end).map(|at| at + 1);
    if found.starts_with("{\\")
        && let Some(taken) = upto('}')
    {
        return (String::new(), taken);
    }
    if found.starts_with('<')
        && let Some(taken) = upto('>')
    {
        let tag = found[1..taken - 1].trim().to_ascii_lowercase();
        let name = tag.trim_start_matches('/');
        if matches!(name, "i" | "b" | "u") {
            return (format!("<{tag}>"), taken);
        }
        if name == "font" || name.starts_with("font ") {
            return (String::new(), taken);
        }
    }
    let is_entity =
        ["&amp;", "&lt;", "&gt;", "&nbsp;", "&lrm;", "&rlm;"].iter().any(|it| found.starts_with(it));
    match found.as_bytes()[0] {
        b'<' => ("&lt;".to_owned(), 1),
        b'&' if !is_entity => ("&amp;".to_owned(), 1),
        byte => (char::from(byte).to_string(), 1),
    }
}

/// Without marks: where one that opens is not closed, none of its caption stay.
fn unmarked(mut line: String) -> String {
    for tag in ["<i>", "</i>", "<b>", "</b>", "<u>", "</u>"] {
        line = line.replace(tag, "");
    }
    line
}

#[cfg(test)]
mod tests {
    use super::taken;
    use crate::vtt::Fault;
    use proptest::prelude::*;

    fn made(text: &str) -> String {
        let taken = taken(text.as_bytes()).expect(text);
        assert!(taken.converted, "{text}");
        taken.captions.text
    }

    #[test]
    fn srt_becomes_the_same_captions_in_webvtt() {
        let srt = "\u{feff}1\r\n00:00:01,000 --> 00:00:02,500\r\nҚұрметті қонақтар!\r\n\r\n2\r\n0:00:02,5 --> 01:00:00,000 X1:10 X2:20\r\n<i>music</i>\r\n\r\nagain\r\n";
        let vtt = "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nҚұрметті қонақтар!\n\n00:00:02.500 --> 01:00:00.000\n<i>music</i>\nagain\n";
        assert_eq!(made(srt), vtt);
        assert_eq!(
            made("00:00:01,000 --> 00:00:02,500\nx\n"),
            "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nx\n"
        );
    }

    #[test]
    fn what_webvtt_has_no_word_for_goes_and_what_looks_like_a_mark_is_text() {
        let shown = |line: &str| {
            let text = made(&format!("1\n00:00:01,000 --> 00:00:02,000\n{line}\n"));
            text.lines().skip(3).collect::<Vec<_>>().join("|")
        };
        assert_eq!(shown("{\\an8}<font color=\"#ff0000\">red</font>"), "red");
        assert_eq!(shown("<I>loud</I> & 1 < 2"), "<i>loud</i> &amp; 1 &lt; 2");
        assert_eq!(shown("<i>never closed\n<b>x</b>"), "never closed|x");
        assert_eq!(shown("<script>alert(1)</script>"), "&lt;script>alert(1)&lt;/script>");
        assert_eq!(shown("{set} &amp; 42"), "{set} &amp; 42");
        assert_eq!(shown("{\\an8}\nabove"), "above");
    }

    #[test]
    fn what_is_wrong_is_said_with_the_line_of_what_was_sent() {
        let fault = |text: &str| taken(text.as_bytes()).expect_err(text);
        let cue = |cue: &str| fault(&format!("1\n00:00:01,000 --> 00:00:02,000\nfirst\n\n{cue}\n"));
        assert_eq!(cue("2\n00:00:04,000 --> 00:00:03,000\nx"), Fault::EndsFirst(6));
        assert_eq!(cue("2\n00:00:00,000 --> 00:00:03,000\nx"), Fault::Order(6));
        assert_eq!(cue("2\n00:00:xx --> 00:00:03,000\nx"), Fault::Time(6));
        assert_eq!(cue("2\n00:00:03,000 --> 00:00:04,000\nx\na --> b"), Fault::Arrow(8));
        assert_eq!(fault("Dear guests,\nwelcome.\n"), Fault::NoHeader);
        assert_eq!(fault("1\nDear guests\n"), Fault::NoHeader);
        let broken = [b"1\n00:00:01,000 --> 00:00:02,000\n", "Қонақтар".as_bytes(), b"\xff\n"].concat();
        assert_eq!(taken(&broken), Err(Fault::NotUtf8(3)));
    }

    #[test]
    fn letters_of_older_programs_are_read_and_it_is_said_as_which() {
        // «Уважаемые гости» in windows-1251.
        let words = b"\xd3\xe2\xe0\xe6\xe0\xe5\xec\xfb\xe5 \xe3\xee\xf1\xf2\xe8\r\n";
        let of = |head: &str| taken(&[head.as_bytes(), words].concat()).expect("captions");
        let srt = of("1\r\n00:00:01,000 --> 00:00:02,000\r\n");
        assert!(srt.captions.text.contains("Уважаемые гости") && srt.converted);
        assert_eq!(srt.letters, Some("windows-1251"));
        let vtt = of("WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\n");
        assert!(vtt.captions.text.contains("Уважаемые гости") && !vtt.converted);
        assert_eq!(vtt.letters, Some("windows-1251"));
    }

    #[test]
    fn webvtt_stays_what_it_is() {
        let taken = taken(b"WEBVTT\n\n00:01.000 --> 00:02.000\nx\n").expect("good captions");
        assert!(!taken.converted && taken.captions.text.starts_with("WEBVTT\n\n00:01.000"));
    }

    proptest! {
        #[test]
        fn nothing_that_is_sent_breaks_it_and_what_is_taken_is_webvtt(
            text in "(1\n00:00:01,000 --> 00:00:02,000\n)?(([0-9:, ]|-->|<|>|&|\\{|\\}|/|[a-z]|ж|\n){0,60})*",
        ) {
            if let Ok(first) = taken(text.as_bytes()) {
                prop_assert_eq!(crate::vtt::checked(first.captions.text.as_bytes()), Ok(first.captions.clone()));
            }
        }
    }
}
