//! Which time zone a name means: IANA's, Windows's, or what programs make of them.

use icu::time::zone::{WindowsParser, iana::IanaParserExtended};
use jiff::tz::TimeZone;

/// What a name of a time zone turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Named {
    /// A name of IANA's.
    Iana(TimeZone),
    /// Another name for this zone.
    Mapped(TimeZone),
}

/// The time zone that a file names: `Asia/Baku`, `Azerbaijan Standard Time`, `/example.org/2026/Asia/Baku`,
/// `"Asia/Baku"`. `None` where nobody knows it.
pub fn by_name(name: &str) -> Option<Named> {
    let name = name.trim().trim_matches('"').trim();
    if name.is_empty() || name.len() > 200 {
        return None;
    }
    if let Some(zone) = iana(name) {
        return Some(Named::Iana(zone));
    }
    windows(name)
        .or_else(|| within(name))
        .or_else(|| short(name))
        .or_else(|| by_city(name))
        .map(Named::Mapped)
}

fn iana(name: &str) -> Option<TimeZone> {
    // A zone by a bare abbreviation (`EST`) is one of IANA's only by inheritance, and it is what a person means.
    TimeZone::get(name).ok().filter(|zone| zone.iana_name().is_some_and(|it| it != "Etc/Unknown"))
}

/// A name of Windows, by the table of the Unicode Common Locale Data Repository (windowsZones).
fn windows(name: &str) -> Option<TimeZone> {
    let id = WindowsParser::new().parse(name, None)?;
    let found = IanaParserExtended::new().iter().find(|it| it.time_zone == id)?;
    iana(found.canonical)
}

/// The longest end of a path, or beginning before a remark, that is a name of IANA's.
fn within(name: &str) -> Option<TimeZone> {
    let parts: Vec<&str> = name.split('/').filter(|part| !part.is_empty()).collect();
    let ends = (0..parts.len().min(8)).map(|skipped| parts[skipped..].join("/"));
    let from_end = ends.filter(|end| end.contains('/')).find_map(|end| iana(&end));
    let words = name.split([' ', '(', ')', ',', ';']).filter(|word| word.contains('/'));
    from_end.or_else(|| words.filter_map(iana).next())
}

/// `UTC`, `GMT`, `Z` and their like.
fn short(name: &str) -> Option<TimeZone> {
    let same = |other: &&str| name.eq_ignore_ascii_case(other);
    let utc =
        ["z", "utc", "gmt", "etc/utc", "(utc) coordinated universal time", "coordinated universal time"];
    utc.iter().any(same).then_some(TimeZone::UTC)
}

/// The first known city of a name that is shown to people: `(UTC+01:00) Amsterdam, Berlin, Bern, Rome`.
fn by_city(name: &str) -> Option<TimeZone> {
    let (offset, cities) = name.split_once(')')?;
    if !offset.starts_with("(UTC") && !offset.starts_with("(GMT") {
        return None;
    }
    let of_city = |city: &str| {
        let end = format!("/{}", city.trim().replace(' ', "_"));
        let mut known = jiff::tz::db().available();
        known.find(|known| known.as_str().ends_with(&end)).and_then(|known| iana(known.as_str()))
    };
    cities.split(',').filter(|city| city.trim().len() > 2).take(10).find_map(of_city)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Option<String> {
        match by_name(text)? {
            Named::Iana(zone) => zone.iana_name().map(str::to_owned),
            Named::Mapped(zone) => zone.iana_name().map(|name| format!("→ {name}")),
        }
    }

    #[test]
    fn a_zone_is_known_by_the_names_that_programs_give_it() {
        for (text, zone) in [
            ("Asia/Baku", "Asia/Baku"),
            ("\"Europe/Budapest\"", "Europe/Budapest"),
            ("Azerbaijan Standard Time", "→ Asia/Baku"),
            ("W. Europe Standard Time", "→ Europe/Berlin"),
            ("Turkey Standard Time", "→ Europe/Istanbul"),
            ("Central Asia Standard Time", "→ Asia/Bishkek"),
            ("/freeassociation.example/Tzfile/Europe/Berlin", "→ Europe/Berlin"),
            ("/example.org/20260101_1/America/Argentina/Ushuaia", "→ America/Argentina/Ushuaia"),
            ("Asia/Almaty (GMT+5)", "→ Asia/Almaty"),
            ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "→ Europe/Amsterdam"),
            ("(UTC+04:00) Baku", "→ Asia/Baku"),
            ("(UTC+05:00) Ashgabat, Tashkent", "→ Asia/Ashgabat"),
            ("UTC", "UTC"),
        ] {
            assert_eq!(name(text).as_deref(), Some(zone), "{text}");
        }
        for text in [
            "",
            "Baku",
            "Customized Time Zone",
            "Mars/Olympus",
            "(UTC+01:00) Nowhere",
            "a/b/c",
            "../../etc/passwd",
        ] {
            assert_eq!(name(text), None, "{text}");
        }
    }
}
