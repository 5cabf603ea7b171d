//! What a format has no place for, and our own files say beside it, so that they can be read again without loss.

use super::{Out, listing::Listed, xml::instant};
use crate::{Kind, Role, Status, Texts};
use jiff::ZonedDateTime;
use std::fmt::Write;

/// Names and values, in this order.
pub type Extras = Vec<(&'static str, String)>;

/// What is to be said of an item beyond what its format says.
pub fn of(listed: &Listed<'_>, zone: &str, out: &Out) -> Extras {
    let (item, when) = (listed.item, listed.when);
    let mut extras: Extras = vec![];
    let mut say = |name: &'static str, value: Option<String>| extras.extend(value.map(|value| (name, value)));
    say("id", Some(item.id.clone()).filter(|id| *id != listed.guid.to_string()));
    say("parent", item.parent.clone());
    say(
        "kind",
        Some(item.kind.code().to_owned())
            .filter(|_| item.kind != Kind::Other || item.kind_as_written.is_none()),
    );
    for (name, texts) in [
        ("title", &item.title),
        ("subtitle", &item.subtitle),
        ("summary", &item.summary),
        ("description", &item.description),
    ] {
        say(name, other_language(texts, out));
    }
    let own_zone = when.start.time_zone().iana_name().filter(|name| *name != zone);
    say("zone", own_zone.map(str::to_owned));
    say("all_day", when.all_day.then(|| "true".to_owned()));
    let seconds = when.duration.as_secs();
    say("seconds", (seconds % 60 != 0 || seconds >= 100 * 3600 || seconds == 0).then(|| seconds.to_string()));
    say("room", Some(item.place.room.clone().unwrap_or_default()).filter(|room| *room != listed.room));
    say("venue", item.place.venue.clone());
    say("city", item.place.city.clone());
    say("to_city", item.to_city.clone());
    say("point", item.place.point.map(|point| format!("{};{}", point.latitude, point.longitude)));
    say("status", (item.status == Status::Tentative).then(|| "tentative".to_owned()));
    say("sequence", (item.sequence > 0).then(|| item.sequence.to_string()));
    say("modified", item.modified.map(|at| at.to_string()));
    say("expected", item.expected.as_ref().map(exactly));
    let is_speaker = |role: &Role| *role == Role::Speaker;
    let roles = item.people.iter().map(|person| person.role);
    let are_said = !roles.clone().all(|role| is_speaker(&role));
    say("roles", are_said.then(|| roles.map(Role::code).collect::<Vec<_>>().join(",")));
    extras
}

fn exactly(at: &ZonedDateTime) -> String {
    let mut text = String::new();
    instant(&mut text, at);
    text
}

/// The language that a text is shown in, where it is not the file's.
pub fn other_language(texts: &Texts, out: &Out) -> Option<String> {
    let shown = out.text(texts)?;
    (shown.lang != out.lang).then(|| shown.lang.to_owned())
}

/// As the attributes of an instruction; what would end it or its values is written as a reference.
pub fn instruction(text: &mut String, extras: &Extras) {
    if extras.is_empty() {
        return;
    }
    text.push_str("<?kurultai");
    for (name, value) in extras {
        let _ = write!(text, " {name}=\"");
        for letter in value.chars() {
            match letter {
                '&' => text.push_str("&amp;"),
                '"' => text.push_str("&quot;"),
                '<' => text.push_str("&lt;"),
                '>' => text.push_str("&gt;"),
                letter if letter < ' ' => {}
                letter => text.push(letter),
            }
        }
        text.push('"');
    }
    text.push_str("?>");
}
