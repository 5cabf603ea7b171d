//! What is a tag of HTML: known by its name, with a blank, a stroke or its end behind it.

/// A tag longer than this is a text with a sign in it.
const TAG_BYTES_MAX: usize = 4_000;

pub(super) const BLOCKS: [&str; 27] = [
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "pre",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "br",
    "hr",
    "section",
    "article",
    "header",
    "footer",
    "dl",
    "dt",
    "dd",
    "figure",
    "center",
    "tbody",
];
const INLINE: [&str; 26] = [
    "a", "b", "strong", "i", "em", "u", "s", "del", "ins", "span", "font", "code", "tt", "sub", "sup",
    "small", "big", "q", "cite", "abbr", "td", "th", "img", "html", "body", "mark",
];
/// Gone with everything in them.
pub(super) const SILENT: [&str; 8] =
    ["script", "style", "iframe", "object", "svg", "head", "template", "noscript"];

/// A tag of HTML.
pub(super) struct Tag<'t> {
    pub(super) name: String,
    pub(super) closes: bool,
    pub(super) attributes: &'t str,
    /// Where the text goes on after it.
    pub(super) end: usize,
}

/// Whether there is such a tag in a text.
pub(super) fn has_tag(text: &str, name: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let rest = text[at + 1..].trim_start_matches('/');
        let is_name = rest.get(..name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name));
        is_name && rest[name.len()..].starts_with(['>', ' ', '/', '\n', '\t', '\r'])
    })
}

/// The tag of HTML that stands there, if it is one.
pub(super) fn tag(text: &str, at: usize) -> Option<Tag<'_>> {
    let rest = &text[at + 1..];
    let closes = rest.starts_with('/');
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    let length = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
    if length == 0 || length > 10 {
        return None;
    }
    let name = rest[..length].to_ascii_lowercase();
    let known = [&BLOCKS[..], &INLINE[..], &SILENT[..]].iter().any(|names| names.contains(&name.as_str()));
    let after = &rest[length..];
    if !known || !after.starts_with(['>', ' ', '/', '\n', '\t', '\r']) {
        return None;
    }
    let end = tag_end(after)?;
    let attributes = after[..end].trim();
    let begin = at + 1 + usize::from(closes) + length;
    Some(Tag { name, closes, attributes, end: begin + end + 1 })
}

/// Where the `>` of a tag is, not within quotation marks.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().take(TAG_BYTES_MAX) {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(mark), byte) if mark == byte => quote = None,
            _ => {}
        }
    }
    // A quotation mark that is never closed says nothing.
    text.bytes().take(TAG_BYTES_MAX).position(|byte| byte == b'>')
}
