//! iCalendar (RFC 5545): lines of at most 75 octets that no character is cut by, zones by their IANA names with their rules, ids and
//! stamps from the data.

use super::{Out, two, vtimezone};
use crate::{Item, Link, Programme, Role, Shown, Status, Texts, When};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::{borrow::Cow, collections::BTreeMap, fmt::Write};

/// The programme as a calendar of its items. Parts, which only hold others, are not in it.
pub fn icalendar(programme: &Programme, out: &Out) -> String {
    let items = || programme.items.iter().filter(|item| !item.kind.is_part());
    let mut writer = Writer { text: String::with_capacity(programme.items.len() * 1_500 + 2_000), out };
    writer.head(programme);
    for (name, (zone, from, to)) in zones(items()) {
        vtimezone::write(&mut writer.text, &zone, &name, from, to);
    }
    for item in items() {
        if let Some(when) = &item.when {
            writer.event(item, when);
        }
    }
    writer.text.push_str("END:VCALENDAR\r\n");
    writer.text
}

/// Every zone that items are in, by its name, with the first and last instant that matter.
fn zones<'i>(items: impl Iterator<Item = &'i Item>) -> BTreeMap<String, (TimeZone, Timestamp, Timestamp)> {
    let mut zones: BTreeMap<String, (TimeZone, Timestamp, Timestamp)> = BTreeMap::new();
    for when in items.filter_map(|item| item.when.as_ref()).filter(|when| !when.all_day) {
        let Some(name) = zone_name(when) else { continue };
        let (from, to) = (when.start.timestamp(), when.end().timestamp());
        if let Some((_, first, last)) = zones.get_mut(name) {
            (*first, *last) = ((*first).min(from), (*last).max(to));
        } else {
            zones.insert(name.to_owned(), (when.start.time_zone().clone(), from, to));
        }
    }
    zones
}

/// The zone's IANA name; none for UTC and for a zone that has none.
fn zone_name(when: &When) -> Option<&str> {
    when.start.time_zone().iana_name().filter(|name| !matches!(*name, "UTC" | "Etc/UTC" | "Etc/Unknown"))
}

struct Writer<'o> {
    text: String,
    out: &'o Out,
}

impl Writer<'_> {
    fn head(&mut self, programme: &Programme) {
        let (name, version) = &self.out.generator;
        self.text.push_str("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        self.line("PRODID", &format!("-//{name}//{version}//EN"));
        self.text.push_str("CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n");
        // The name twice: by the standard (RFC 7986) and as programs have always had it.
        self.texts("NAME", &programme.about.title);
        self.texts("X-WR-CALNAME", &programme.about.title);
        if let Some(zone) = &programme.about.zone {
            self.line("X-WR-TIMEZONE", zone);
        }
        self.raw("X-KURULTAI-LANGUAGE", &self.out.lang.clone());
        if let Some(url) = &self.out.self_url {
            self.raw("SOURCE;VALUE=URI", url);
        }
        self.stamp("LAST-MODIFIED", self.out.as_of);
    }

    fn event(&mut self, item: &Item, when: &When) {
        self.text.push_str("BEGIN:VEVENT\r\n");
        self.line("UID", &item.id);
        self.stamp("DTSTAMP", item.modified.unwrap_or(self.out.as_of));
        if let Some(modified) = item.modified {
            self.stamp("LAST-MODIFIED", modified);
        }
        let _ = write!(self.text, "SEQUENCE:{}\r\n", item.sequence);
        self.when(when);
        self.texts("SUMMARY", &item.title);
        self.texts("X-KURULTAI-SUBTITLE", &item.subtitle);
        self.description(item);
        self.place(item);
        self.people(item);
        self.others(item);
        self.text.push_str(match item.status {
            Status::Confirmed => "STATUS:CONFIRMED\r\nEND:VEVENT\r\n",
            Status::Tentative => "STATUS:TENTATIVE\r\nEND:VEVENT\r\n",
            Status::Cancelled => "STATUS:CANCELLED\r\nEND:VEVENT\r\n",
        });
    }

    fn when(&mut self, when: &When) {
        if when.all_day {
            let days = when.duration.as_hours().div_euclid(24).max(1);
            let first = when.start.date();
            let end = first.checked_add(jiff::Span::new().days(days)).unwrap_or(first);
            self.day("DTSTART", first);
            self.day("DTEND", end);
            return;
        }
        if zone_name(when).is_none() {
            // Else it would be shown by the clocks of the whole calendar.
            self.raw("X-KURULTAI-ZONE", "UTC");
        }
        self.instant("DTSTART", when, &when.start);
        self.instant("DTEND", when, &when.end());
    }

    fn day(&mut self, name: &str, day: Date) {
        self.text.push_str(name);
        self.text.push_str(";VALUE=DATE:");
        super::four(&mut self.text, day.year());
        two(&mut self.text, day.month());
        two(&mut self.text, day.day());
        self.text.push_str("\r\n");
    }

    fn instant(&mut self, name: &str, when: &When, at: &jiff::ZonedDateTime) {
        self.text.push_str(name);
        match zone_name(when) {
            Some(zone) => {
                self.text.push_str(";TZID=");
                self.text.push_str(zone);
                self.text.push(':');
                vtimezone::civil(&mut self.text, at.datetime());
            }
            None => {
                self.text.push(':');
                vtimezone::civil(&mut self.text, jiff::tz::Offset::UTC.to_datetime(at.timestamp()));
                self.text.push('Z');
            }
        }
        self.text.push_str("\r\n");
    }

    /// Programs that know no summary show it where there is no description.
    fn description(&mut self, item: &Item) {
        let (summary, description) = (self.out.text(&item.summary), self.out.text(&item.description));
        if let Some(shown) = summary {
            self.shown("X-KURULTAI-SUMMARY", shown);
        }
        match (summary, description) {
            (_, Some(shown)) => self.shown("DESCRIPTION", shown),
            (Some(shown), None) => self.shown("DESCRIPTION;X-KURULTAI-OF=SUMMARY", shown),
            (None, None) => {}
        }
    }

    fn place(&mut self, item: &Item) {
        let place = &item.place;
        let parts: Vec<&str> =
            [&place.room, &place.venue, &place.city].into_iter().filter_map(|it| it.as_deref()).collect();
        if !parts.is_empty() {
            self.line("LOCATION", &parts.join(", "));
        }
        if place.venue.is_some() || place.city.is_some() {
            for (name, value) in [
                ("X-KURULTAI-ROOM", &place.room),
                ("X-KURULTAI-VENUE", &place.venue),
                ("X-KURULTAI-CITY", &place.city),
            ] {
                self.optional(name, value.as_deref());
            }
        }
        self.optional("X-KURULTAI-TO-CITY", item.to_city.as_deref());
        if let Some(point) = place.point {
            let _ = write!(self.text, "GEO:{:.6};{:.6}\r\n", point.latitude, point.longitude);
        }
    }

    fn people(&mut self, item: &Item) {
        for person in &item.people {
            let role = match person.role {
                Role::Chair | Role::Moderator => "CHAIR",
                _ => "REQ-PARTICIPANT",
            };
            let id =
                person.id.as_ref().map(|id| format!(";X-KURULTAI-ID={}", quoted(id))).unwrap_or_default();
            let name = format!(
                "ATTENDEE;CN={};CUTYPE=INDIVIDUAL;ROLE={role};X-KURULTAI-ROLE={}{id}",
                quoted(&person.name),
                person.role.code()
            );
            // An address that no mail reaches: the person's own is nobody's business.
            self.raw(&name, "invalid:nomail");
        }
    }

    fn others(&mut self, item: &Item) {
        self.optional("CATEGORIES", item.track.as_deref());
        self.raw("X-KURULTAI-KIND", item.kind.code());
        self.optional("X-KURULTAI-TYPE", item.kind_as_written.as_deref());
        self.optional("RELATED-TO", item.parent.as_deref());
        if let Some(url) = self.out.url(item) {
            self.raw("URL", &url);
        }
        item.attachments.iter().for_each(|link| self.link("ATTACH", link));
        item.links.iter().for_each(|link| self.link("X-KURULTAI-LINK;VALUE=URI", link));
        if let Some(language) = &item.language {
            self.raw("X-KURULTAI-LANGUAGE", language);
        }
        self.optional("X-KURULTAI-LICENCE", item.recording.licence.as_deref());
        if let Some(opt_out) = item.recording.opt_out {
            self.raw("X-KURULTAI-OPT-OUT", if opt_out { "TRUE" } else { "FALSE" });
        }
        let source = &item.source;
        if let Some(guid) = source.guid.map(|guid| guid.to_string()).filter(|guid| *guid != item.id) {
            self.raw("X-KURULTAI-GUID", &guid);
        }
        if let Some(number) = source.number {
            let _ = write!(self.text, "X-KURULTAI-NUMBER:{number}\r\n");
        }
        self.optional("X-KURULTAI-CODE", source.code.as_deref());
        self.optional("X-KURULTAI-SLUG", source.slug.as_deref());
    }

    fn link(&mut self, name: &str, link: &Link) {
        let title =
            link.title.as_ref().map(|it| format!(";X-KURULTAI-TITLE={}", quoted(it))).unwrap_or_default();
        let kind =
            link.kind.as_ref().map(|it| format!(";X-KURULTAI-TYPE={}", quoted(it))).unwrap_or_default();
        self.raw(&format!("{name}{title}{kind}"), &link.url);
    }

    fn optional(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.line(name, value);
        }
    }

    fn texts(&mut self, name: &str, texts: &Texts) {
        if let Some(shown) = self.out.text(texts) {
            self.shown(name, shown);
        }
    }

    /// A text with the language that it is in.
    fn shown(&mut self, name: &str, shown: Shown<'_>) {
        let mut folding = Folding { left: LINE_OCTETS };
        folding.push(&mut self.text, name);
        if shown.lang != crate::UNKNOWN {
            folding.push(&mut self.text, ";LANGUAGE=");
            folding.push(&mut self.text, shown.lang);
        }
        self.value(folding, shown.text);
    }

    /// A property with a text, which is escaped.
    fn line(&mut self, name: &str, text: &str) {
        let mut folding = Folding { left: LINE_OCTETS };
        folding.push(&mut self.text, name);
        self.value(folding, text);
    }

    /// A property whose value stays as it is; its name may have parameters.
    fn raw(&mut self, name: &str, value: &str) {
        let mut folding = Folding { left: LINE_OCTETS };
        // What is not escaped has no line ends of its own.
        folding.push(&mut self.text, &printable(name).replace(['\r', '\n'], " "));
        folding.push(&mut self.text, ":");
        folding.push(&mut self.text, &printable(value).replace(['\r', '\n'], " "));
        self.text.push_str("\r\n");
    }

    /// The value of a property whose name is written, escaped (section 3.3.11), and its end.
    fn value(&mut self, mut folding: Folding, value: &str) {
        folding.push(&mut self.text, ":");
        let value = printable(value);
        let bytes = value.as_bytes();
        let (mut at, mut sign, mut line_end) = (0, next_sign(bytes, 0), next_line_end(bytes, 0));
        while let Some(next) = sign.into_iter().chain(line_end).min() {
            folding.push(&mut self.text, &value[at..next]);
            at = next + 1;
            let escaped = match bytes[next] {
                b'\\' => "\\\\",
                b';' => "\\;",
                b',' => "\\,",
                b'\n' => "\\n",
                _ => "",
            };
            folding.push_whole(&mut self.text, escaped);
            if Some(next) == sign {
                sign = next_sign(bytes, at);
            } else {
                line_end = next_line_end(bytes, at);
            }
        }
        folding.push(&mut self.text, &value[at..]);
        self.text.push_str("\r\n");
    }

    fn stamp(&mut self, name: &str, at: Timestamp) {
        self.text.push_str(name);
        self.text.push(':');
        vtimezone::civil(&mut self.text, jiff::tz::Offset::UTC.to_datetime(at));
        self.text.push_str("Z\r\n");
    }
}

fn next_sign(bytes: &[u8], from: usize) -> Option<usize> {
    memchr::memchr3(b'\\', b';', b',', &bytes[from..]).map(|at| from + at)
}

fn next_line_end(bytes: &[u8], from: usize) -> Option<usize> {
    memchr::memchr2(b'\n', b'\r', &bytes[from..]).map(|at| from + at)
}

/// The text without control characters, which no line may have (section 3.1).
fn printable(text: &str) -> Cow<'_, str> {
    let is_control = |byte: u8| (byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) || byte == 0x7F;
    // All of it is looked at, whatever is found: so the compiler looks at many bytes at once.
    if !text.bytes().fold(false, |found, byte| found | is_control(byte)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|c| !u8::try_from(*c).is_ok_and(is_control)).collect())
}

/// Octets of a line without its end (section 3.1).
const LINE_OCTETS: usize = 75;

/// How many octets the line has left.
struct Folding {
    left: usize,
}

impl Folding {
    /// Appends a text, folded where the line is full and never within a character.
    fn push(&mut self, out: &mut String, text: &str) {
        let mut rest = text;
        while rest.len() > self.left {
            let mut cut = self.left;
            while !rest.is_char_boundary(cut) {
                cut -= 1;
            }
            out.push_str(&rest[..cut]);
            out.push_str("\r\n ");
            self.left = LINE_OCTETS - 1;
            rest = &rest[cut..];
        }
        out.push_str(rest);
        self.left -= rest.len();
    }

    /// Appends what must stand on one line: an escape.
    fn push_whole(&mut self, out: &mut String, text: &str) {
        if text.len() > self.left {
            out.push_str("\r\n ");
            self.left = LINE_OCTETS - 1;
        }
        out.push_str(text);
        self.left -= text.len();
    }
}

/// The value of a parameter in quotation marks (RFC 6868 for what they must not hold).
fn quoted(text: &str) -> String {
    let text = text.replace('^', "^^").replace('"', "^'").replace('\n', "^n");
    format!("\"{text}\"")
}
