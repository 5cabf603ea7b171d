//! HTML becomes the small markup of texts: paragraphs, lists, strong, links.
//!
//! Only what is known as HTML is taken for it: `Vec<T>`, `a < b` and `<me@example.org>` stay as they are. What a browser
//! would run or fetch is gone, and the page that shows the text does not believe it either.

mod tag;

use self::tag::{BLOCKS, SILENT, Tag, has_tag, tag};
use quick_xml::escape::resolve_html5_entity;

/// Tags within one another; deeper ones are passed over.
const OPEN_MAX: usize = 100;

/// The text without HTML, and whether there was any.
pub fn cleaned(text: &str) -> (String, bool) {
    if !text.contains(['<', '&']) {
        return (text.to_owned(), false);
    }
    let mut cleaning = Cleaning::new(text);
    cleaning.run();
    let found = cleaning.found;
    if !found {
        return (text.to_owned(), false);
    }
    (cleaning.finish(), true)
}

/// The text as one line without HTML and without markup, and whether there was HTML.
pub fn line(text: &str) -> (String, bool) {
    if !text.contains(['<', '&']) {
        return (text.to_owned(), false);
    }
    let mut cleaning = Cleaning { plain: true, ..Cleaning::new(text) };
    cleaning.run();
    let found = cleaning.found;
    (if found { cleaning.out } else { text.to_owned() }, found)
}

struct Open {
    name: String,
    begin: usize,
    href: Option<String>,
    counter: usize,
}

struct Cleaning<'t> {
    text: &'t str,
    out: String,
    open: Vec<Open>,
    found: bool,
    /// Line ends of the text are blanks, as a browser has it.
    flows: bool,
    plain: bool,
    no_more_comments: bool,
}

impl<'t> Cleaning<'t> {
    fn new(text: &'t str) -> Cleaning<'t> {
        let flows = BLOCKS.iter().any(|block| has_tag(text, block));
        let out = String::with_capacity(text.len());
        Cleaning { text, out, open: vec![], found: false, flows, plain: false, no_more_comments: false }
    }

    fn run(&mut self) {
        let mut at = 0;
        while let Some(length) = self.text[at..].find(['<', '&']) {
            self.words(at, at + length);
            at += length;
            at = match self.text.as_bytes()[at] {
                b'<' => self.angle(at),
                _ => self.entity(at),
            };
        }
        self.words(at, self.text.len());
    }

    fn words(&mut self, begin: usize, end: usize) {
        let words = &self.text[begin..end];
        let in_pre = self.open.iter().any(|open| open.name == "pre");
        if !self.flows || in_pre {
            self.out.push_str(words);
            return;
        }
        for (index, word) in words.split(|c: char| c.is_ascii_whitespace()).enumerate() {
            let after_blank = self.out.is_empty() || self.out.ends_with([' ', '\n']);
            if index > 0 && !after_blank {
                self.out.push(' ');
            }
            self.out.push_str(word);
        }
    }

    /// What begins with `<`; where the text goes on.
    fn angle(&mut self, at: usize) -> usize {
        let rest = &self.text[at..];
        if rest.starts_with("<!--") && !self.no_more_comments {
            if let Some(length) = rest.find("-->") {
                self.found = true;
                return at + length + 3;
            }
            self.no_more_comments = true;
        }
        let Some(tag) = tag(self.text, at) else {
            self.out.push('<');
            return at + 1;
        };
        self.found = true;
        if SILENT.contains(&tag.name.as_str()) {
            return if tag.closes { tag.end } else { self.after_silent(&tag) };
        }
        if tag.closes {
            self.close(&tag)
        } else {
            self.begin(&tag)
        }
        tag.end
    }

    /// After the end of something that says nothing; where it has none, after its tag.
    fn after_silent(&self, tag: &Tag<'_>) -> usize {
        let closing = format!("</{}", tag.name);
        let rest = &self.text[tag.end..];
        let is_empty = tag.attributes.ends_with('/');
        let found = rest.char_indices().filter(|(_, c)| *c == '<').find(|(at, _)| {
            rest.get(*at..*at + closing.len()).is_some_and(|it| it.eq_ignore_ascii_case(&closing))
        });
        match found {
            _ if is_empty => tag.end,
            Some((length, _)) => {
                let begin = tag.end + length;
                self.text[begin..].find('>').map_or(self.text.len(), |end| begin + end + 1)
            }
            None => self.text.len(),
        }
    }

    fn begin(&mut self, tag: &Tag<'_>) {
        match tag.name.as_str() {
            "br" => self.out.push('\n'),
            "hr" => self.gap(2),
            "li" => {
                self.gap(1);
                self.bullet();
            }
            "tr" | "dt" | "dd" => self.gap(1),
            "td" | "th" => self.blank(),
            name if BLOCKS.contains(&name) => self.gap(2),
            _ => {}
        }
        let holds = matches!(tag.name.as_str(), "a" | "b" | "strong" | "i" | "em" | "ul" | "ol" | "pre");
        if holds && self.open.len() < OPEN_MAX && !tag.attributes.ends_with('/') {
            let href = (tag.name == "a").then(|| attribute(tag.attributes, "href")).flatten();
            self.open.push(Open { name: tag.name.clone(), begin: self.out.len(), href, counter: 0 });
        }
    }

    fn close(&mut self, tag: &Tag<'_>) {
        if let Some(at) = self.open.iter().rposition(|open| open.name == tag.name) {
            let open = self.open.split_off(at).into_iter().next();
            if let Some(open) = open.filter(|_| !self.plain) {
                self.mark(&open);
            }
        }
        match tag.name.as_str() {
            "li" | "tr" | "dt" | "dd" => self.gap(1),
            "br" => {}
            name if BLOCKS.contains(&name) => self.gap(2),
            _ => {}
        }
    }

    /// Puts the signs of the markup around what an element held.
    fn mark(&mut self, open: &Open) {
        let Some(held) = self.out.get(open.begin..) else { return };
        let words = held.trim();
        if words.is_empty() || words.contains('\n') {
            return;
        }
        let marked = match (open.name.as_str(), &open.href) {
            ("b" | "strong", _) => format!("**{words}**"),
            ("i" | "em", _) => format!("*{words}*"),
            ("a", Some(url)) if url != words && !words.contains(['[', ']']) => format!("[{words}]({url})"),
            ("a", Some(url)) if url != words => format!("{words} {url}"),
            _ => return,
        };
        let leading = held.len() - held.trim_start().len();
        let trailing = held[leading + words.len()..].to_owned();
        self.out.truncate(open.begin + leading);
        self.out.push_str(&marked);
        self.out.push_str(&trailing);
    }

    fn bullet(&mut self) {
        if self.plain {
            return;
        }
        let list = self.open.iter_mut().rev().find(|open| matches!(open.name.as_str(), "ul" | "ol"));
        match list {
            Some(list) if list.name == "ol" => {
                list.counter += 1;
                self.out.push_str(&format!("{}. ", list.counter));
            }
            _ => self.out.push_str("- "),
        }
    }

    /// So many line ends, those that are there counted.
    fn gap(&mut self, wanted: usize) {
        if self.plain {
            return self.blank();
        }
        let kept = self.out.trim_end_matches(' ').len();
        self.out.truncate(kept);
        if self.out.is_empty() {
            return;
        }
        let there = self.out.bytes().rev().take_while(|byte| *byte == b'\n').count();
        (there..wanted).for_each(|_| self.out.push('\n'));
    }

    fn blank(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with([' ', '\n']) {
            self.out.push(' ');
        }
    }

    /// What begins with `&`; where the text goes on.
    fn entity(&mut self, at: usize) -> usize {
        let rest = &self.text[at + 1..];
        let end = rest.bytes().take(34).position(|byte| byte == b';');
        let decoded = end.and_then(|end| Some((decoded_entity(rest.get(..end)?)?, end)));
        let Some((letters, end)) = decoded else {
            self.out.push('&');
            return at + 1;
        };
        self.found = true;
        self.out.push_str(&letters);
        at + end + 2
    }

    fn finish(mut self) -> String {
        while let Some(open) = self.open.pop() {
            self.mark(&open);
        }
        let mut lines: Vec<&str> = vec![];
        for line in self.out.lines().map(str::trim_end) {
            let is_second_blank = line.is_empty() && lines.last().is_none_or(|last| last.is_empty());
            if !is_second_blank {
                lines.push(line);
            }
        }
        lines.join("\n").trim().to_owned()
    }
}

/// The letters of an entity without its signs: `amp`, `#8364`, `#x20AC`.
pub fn decoded_entity(name: &str) -> Option<String> {
    let Some(number) = name.strip_prefix('#') else {
        return resolve_html5_entity(name).map(|letters| letters.replace('\u{a0}', " "));
    };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code).map(String::from)
}

/// An attribute that is an address of the web or of mail.
fn attribute(attributes: &str, name: &str) -> Option<String> {
    let at = attributes.match_indices(name).find(|(at, _)| {
        let before = attributes[..*at].chars().next_back();
        before.is_none_or(|c| c.is_ascii_whitespace())
    });
    let rest = attributes[at?.0 + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    let value = match rest.chars().next()? {
        mark @ ('"' | '\'') => rest[1..].split(mark).next()?,
        _ => rest.split(|c: char| c.is_ascii_whitespace()).next()?,
    };
    let mut decoding = Cleaning { plain: true, flows: false, ..Cleaning::new("") };
    decoding.text = value;
    decoding.run();
    let url = decoding.out.trim().to_owned();
    let is_ours = ["https://", "http://", "mailto:"].iter().any(|start| url.starts_with(start));
    (is_ours && !url.contains([' ', '(', ')', '\n'])).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_the_small_markup() {
        for (html, text) in [
            ("<p>One.</p>\n<p>Two &amp; three.</p>", "One.\n\nTwo & three."),
            ("<ul>\n<li>One</li>\n<li><b>Two</b> and</li></ul>After", "- One\n- **Two** and\n\nAfter"),
            ("<ol><li>One<li>Two</ol>", "1. One\n2. Two"),
            (
                "See <a href=\"https://example.org/?a=1&amp;b=2\">there</a>.",
                "See [there](https://example.org/?a=1&b=2).",
            ),
            ("<a href='https://example.org'>https://example.org</a>", "https://example.org"),
            ("<a href=\"javascript:alert(1)\">x</a>", "x"),
            ("one\ntwo <i>three</i>\nfour", "one\ntwo *three*\nfour"),
            ("<p>a<br/>b<br>c</p>", "a\nb\nc"),
            ("a<script>b</script>c<STYLE>d</style >e", "ace"),
            ("<script>never closed", ""),
            ("a<!-- b -->c", "ac"),
            ("<b></b><b>x", "**x**"),
            ("&lt;b&gt; &euro; &#1076;&#x434;", "<b> € дд"),
            ("<h2>Head</h2>text", "Head\n\ntext"),
        ] {
            assert_eq!(cleaned(html), (text.to_owned(), true), "{html}");
        }
    }

    #[test]
    fn what_is_no_html_stays_as_it_is() {
        for text in
            ["a < b", "Vec<T> & co", "<me@example.org>", "AT&T;", "**a**\n- b", "<", "&", "a <b", "<!-- a"]
        {
            assert_eq!(cleaned(text), (text.to_owned(), false), "{text}");
            assert_eq!(line(text), (text.to_owned(), false), "{text}");
        }
    }

    #[test]
    fn a_title_has_neither_html_nor_markup() {
        assert_eq!(line("A <b>bold</b><br>title &amp; co").0, "A bold\ntitle & co");
    }
}
