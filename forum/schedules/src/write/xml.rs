//! schedule.xml, valid by its schema: one language, days, rooms, events.
//!
//! Its format has no place for the language of a text, the tree, or what somebody does in an item; these stand in processing
//! instructions `<?kurultai …?>`, which other programs pass over and our reader takes.
//!
//! It says the plan, also of what is late: programs take it in and plan by it, this one too, and a delay of today would become
//! the programme. When something is expected instead is said beside it, as `expected`.

use super::{
    Out, extras,
    listing::{Day, Listed, Listing},
    two,
};
use crate::{Link, Programme};
use jiff::{SignedDuration, ZonedDateTime};
use std::fmt::Write;
use uuid::Uuid;

/// The programme as schedule.xml.
pub fn schedule_xml(programme: &Programme, out: &Out) -> String {
    let listing = Listing::of(programme);
    let zone = listing.zone.iana_name().unwrap_or("UTC").to_owned();
    let mut writer = Writer { text: String::with_capacity(programme.items.len() * 2_500 + 2_000), out, zone };
    writer.head(programme, &listing);
    for (index, day) in listing.days.iter().enumerate() {
        writer.day(index + 1, day);
    }
    writer.text.push_str("</schedule>\n");
    writer.text
}

struct Writer<'o> {
    text: String,
    out: &'o Out,
    zone: String,
}

impl Writer<'_> {
    fn head(&mut self, programme: &Programme, listing: &Listing<'_>) {
        let about = &programme.about;
        self.text.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        let title = extras::other_language(&about.title, self.out).map(|lang| ("title", lang));
        let lang = ("lang", self.out.lang.clone());
        extras::instruction(&mut self.text, &std::iter::once(lang).chain(title).collect());
        self.text.push_str("\n<schedule>\n<generator");
        let (name, version) = &self.out.generator;
        self.attribute("name", name);
        self.attribute("version", version);
        self.text.push_str("/>\n");
        self.address("url", self.out.self_url.as_deref());
        self.element("version", about.version.as_deref().unwrap_or_default());
        self.text.push_str("<conference>\n");
        if let Some(shown) = self.out.text(&about.title) {
            self.element("title", shown.text);
        } else {
            self.element("title", &listing.acronym);
        }
        self.element("acronym", &listing.acronym);
        let (first, last) = listing.span(programme);
        let _ = writeln!(
            self.text,
            "<start>{first}</start>\n<end>{last}</end>\n<days>{}</days>",
            listing.days.len()
        );
        self.element("timeslot_duration", "00:05");
        self.address("base_url", about.base_url.as_deref());
        self.address("url", about.url.as_deref());
        self.element("time_zone_name", &self.zone.clone());
        for track in &listing.tracks {
            self.text.push_str("<track");
            self.attribute("name", track);
            self.text.push_str("/>\n");
        }
        self.text.push_str("</conference>\n");
    }

    fn day(&mut self, index: usize, day: &Day<'_>) {
        let _ = write!(self.text, "<day index=\"{index}\" date=\"{}\" start=\"", day.date);
        instant(&mut self.text, &day.start);
        self.text.push_str("\" end=\"");
        instant(&mut self.text, &day.end);
        self.text.push_str("\">\n");
        for (room, items) in &day.rooms {
            self.text.push_str("<room");
            self.attribute("name", room);
            let _ = writeln!(self.text, " guid=\"{}\">", super::listing::room_guid(room));
            items.iter().for_each(|listed| self.event(listed));
            self.text.push_str("</room>\n");
        }
        self.text.push_str("</day>\n");
    }

    fn event(&mut self, listed: &Listed<'_>) {
        let (item, when) = (listed.item, listed.when);
        let _ = write!(self.text, "<event id=\"{}\" guid=\"{}\"", listed.number, listed.guid);
        if let Some(code) = listed.code {
            self.attribute("code", code);
        }
        self.text.push_str(">\n");
        extras::instruction(&mut self.text, &extras::of(listed, &self.zone, self.out));
        self.text.push_str("<date>");
        instant(&mut self.text, &when.start);
        self.text.push_str("</date>\n<start>");
        two(&mut self.text, when.start.hour());
        self.text.push(':');
        two(&mut self.text, when.start.minute());
        self.text.push_str("</start>\n<duration>");
        self.duration(when.duration);
        self.text.push_str("</duration>\n");
        self.element("room", &listed.room);
        if is_slug(&listed.slug) {
            self.element("slug", &listed.slug);
        }
        self.element("title", self.out.line(&item.title));
        self.optional("subtitle", self.out.line(&item.subtitle));
        self.element("track", item.track.as_deref().unwrap_or_default());
        self.element("type", item.kind_as_written.as_deref().unwrap_or(item.kind.code()));
        self.optional("language", item.language.as_deref().unwrap_or_default());
        self.element("abstract", self.out.line(&item.summary));
        self.optional("description", self.out.line(&item.description));
        self.recording(listed);
        self.people(listed);
        self.links("links", "link", &item.links);
        self.links("attachments", "attachment", &item.attachments);
        self.address("url", self.out.url(item).as_deref());
        self.text.push_str("</event>\n");
    }

    /// Hours and minutes, rounded up, as many as two digits hold.
    fn duration(&mut self, duration: SignedDuration) {
        let minutes = (duration.as_secs().max(0) + 59) / 60;
        let minutes = minutes.min(99 * 60 + 59);
        let _ = write!(self.text, "{:02}:{:02}", minutes / 60, minutes % 60);
    }

    fn recording(&mut self, listed: &Listed<'_>) {
        let recording = &listed.item.recording;
        if recording.licence.is_none() && recording.opt_out.is_none() {
            return;
        }
        self.text.push_str("<recording>\n");
        self.element("license", recording.licence.as_deref().unwrap_or_default());
        self.element("optout", if recording.opt_out == Some(true) { "true" } else { "false" });
        self.text.push_str("</recording>\n");
    }

    fn people(&mut self, listed: &Listed<'_>) {
        if listed.item.people.is_empty() {
            return;
        }
        self.text.push_str("<persons>\n");
        for person in &listed.item.people {
            self.text.push_str("<person");
            match person.id.as_deref() {
                Some(id) if is_integer(id) => self.attribute("id", id),
                Some(id) if Uuid::parse_str(id).is_ok_and(|guid| guid.to_string() == id) => {
                    self.attribute("guid", id)
                }
                _ => {}
            }
            self.text.push('>');
            self.escaped(&person.name);
            self.text.push_str("</person>\n");
        }
        self.text.push_str("</persons>\n");
    }

    fn links(&mut self, list: &str, one: &str, links: &[Link]) {
        if links.is_empty() {
            return;
        }
        let _ = writeln!(self.text, "<{list}>");
        for link in links {
            let _ = write!(self.text, "<{one}");
            self.attribute("href", &link.url);
            if let Some(kind) = &link.kind {
                self.attribute("type", kind);
            }
            self.text.push('>');
            self.escaped(link.title.as_deref().unwrap_or_default());
            let _ = writeln!(self.text, "</{one}>");
        }
        let _ = writeln!(self.text, "</{list}>");
    }

    fn element(&mut self, name: &str, text: &str) {
        let _ = write!(self.text, "<{name}>");
        self.escaped(text);
        let _ = writeln!(self.text, "</{name}>");
    }

    fn optional(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.element(name, text);
        }
    }

    /// Only what the schema takes for an address.
    fn address(&mut self, name: &str, url: Option<&str>) {
        if let Some(url) = url.filter(|url| url.starts_with("https://") || url.starts_with("http://")) {
            self.element(name, url);
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        let _ = write!(self.text, " {name}=\"");
        self.escaped(value);
        self.text.push('"');
    }

    fn escaped(&mut self, text: &str) {
        escaped(&mut self.text, text);
    }
}

/// The text with what XML wants escaped, without the characters that it forbids (XML 1.0, section 2.2).
pub fn escaped(out: &mut String, text: &str) {
    let mut begin = 0;
    for (at, byte) in text.bytes().enumerate() {
        let written = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\r' => "&#13;",
            0..=8 | 11 | 12 | 14..=31 => "",
            // U+FFFE and U+FFFF begin so.
            0xEF if matches!(text.as_bytes().get(at + 1..at + 3), Some([0xBF, 0xBE | 0xBF])) => {
                out.push_str(&text[begin..at]);
                begin = at + 3;
                continue;
            }
            _ => continue,
        };
        out.push_str(&text[begin..at]);
        out.push_str(written);
        begin = at + 1;
    }
    out.push_str(&text[begin..]);
}

/// `2026-09-05T14:30:00+04:00`.
pub fn instant(out: &mut String, at: &ZonedDateTime) {
    super::four(out, at.year());
    for (sign, number) in
        [('-', at.month()), ('-', at.day()), ('T', at.hour()), (':', at.minute()), (':', at.second())]
    {
        out.push(sign);
        two(out, number);
    }
    // XML's dates know no seconds in an offset, and no zone has had any since 1972.
    let minutes = at.offset().seconds() / 60;
    out.push(if minutes < 0 { '-' } else { '+' });
    let _ = write!(out, "{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60);
}

fn is_integer(id: &str) -> bool {
    (1..=18).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_digit()) && !id.starts_with('0')
}

/// The schema's pattern: `[a-z0-9_]{4,}-[a-z0-9\-_]{4,}`.
fn is_slug(slug: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    slug.split_once('-').is_some_and(|(first, rest)| {
        first.len() >= 4
            && first.bytes().all(is_sign)
            && rest.len() >= 4
            && rest.bytes().all(|byte| is_sign(byte) || byte == b'-')
    })
}
