//! Which time zone a name means: IANA's, Windows's, or what programs make of them.

use super::clock;
use icu::{
    datetime::{NoCalendarFormatter, fieldsets::zone::ExemplarCity},
    locale::Locale,
    time::zone::{WindowsParser, iana::IanaParserExtended},
};
use jiff::tz::{Offset, TimeZone};
use std::{collections::HashMap, sync::LazyLock};

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
        .or_else(|| spoken(name))
        .or_else(|| by_city(name))
        .or_else(|| by_offset(name))
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
    // `tzone://Microsoft/Utc`.
    let last = name.rsplit('/').next().unwrap_or(name);
    (utc.iter().any(same) || last.eq_ignore_ascii_case("utc")).then_some(TimeZone::UTC)
}

/// Names that neither IANA nor Windows has and people do. Abbreviations that mean several zones (`IST`, `CST`, `BST`) are not
/// among them.
const SPOKEN: [(&str, &str); 33] = [
    ("MSK", "Europe/Moscow"),
    ("Moscow Time", "Europe/Moscow"),
    ("Moscow Standard Time", "Europe/Moscow"),
    ("TRT", "Europe/Istanbul"),
    ("AZT", "Asia/Baku"),
    ("UZT", "Asia/Tashkent"),
    ("KGT", "Asia/Bishkek"),
    ("TMT", "Asia/Ashgabat"),
    ("ALMT", "Asia/Almaty"),
    ("Astana", "Asia/Almaty"),
    ("Nur-Sultan", "Asia/Almaty"),
    ("CEST", "Europe/Berlin"),
    ("MEZ", "Europe/Berlin"),
    ("MESZ", "Europe/Berlin"),
    ("Central European Time", "Europe/Berlin"),
    ("Central European Summer Time", "Europe/Berlin"),
    ("EEST", "Europe/Helsinki"),
    ("Eastern European Time", "Europe/Helsinki"),
    ("Eastern European Summer Time", "Europe/Helsinki"),
    ("Western European Time", "Europe/Lisbon"),
    ("Greenwich Mean Time", "UTC"),
    ("EDT", "America/New_York"),
    ("Eastern Time", "America/New_York"),
    ("Eastern Daylight Time", "America/New_York"),
    ("CDT", "America/Chicago"),
    ("Central Time", "America/Chicago"),
    ("MDT", "America/Denver"),
    ("Mountain Time", "America/Denver"),
    ("PDT", "America/Los_Angeles"),
    ("PST", "America/Los_Angeles"),
    ("Pacific Time", "America/Los_Angeles"),
    ("Pacific Daylight Time", "America/Los_Angeles"),
    ("JST", "Asia/Tokyo"),
];

/// `MSK`, `(UTC-05:00) Eastern Time (US & Canada)`, `US-Eastern`, `Europe/New York`.
fn spoken(name: &str) -> Option<TimeZone> {
    let after_offset = name.strip_prefix('(').and_then(|it| it.split_once(')')).map_or(name, |(_, it)| it);
    let plain = after_offset.split('(').next().unwrap_or(after_offset).trim();
    let known = SPOKEN.iter().find(|(spoken, _)| plain.eq_ignore_ascii_case(spoken));
    let written = || {
        let name = plain.replace(' ', "_");
        iana(&name).or_else(|| iana(&name.replacen('-', "/", 1)))
    };
    known.and_then(|(_, zone)| iana(zone)).or_else(|| written().filter(|_| !plain.is_empty()))
}

/// A name that only says how far from UTC it is: `UTC+3`, `GMT+04:00`, `(UTC+05:00) Somewhere`. IANA's zones of an offset have
/// its sign turned.
fn by_offset(name: &str) -> Option<TimeZone> {
    let inner = name.strip_prefix('(').and_then(|it| it.split_once(')')).map_or(name, |(offset, _)| offset);
    let inner: String = inner.chars().filter(|c| !c.is_whitespace()).collect();
    let bare = inner.trim_start_matches("Etc/").trim_start_matches("UTC").trim_start_matches("GMT");
    let seconds = clock::offset(bare).filter(|_| bare.starts_with(['+', '-', '−']))?.seconds();
    let of_part = match seconds {
        12_600 => "Asia/Tehran",
        16_200 => "Asia/Kabul",
        19_800 => "Asia/Kolkata",
        20_700 => "Asia/Kathmandu",
        23_400 => "Asia/Yangon",
        34_200 => "Australia/Darwin",
        _ => "",
    };
    let hours = seconds / Offset::constant(1).seconds();
    match (seconds % Offset::constant(1).seconds(), hours) {
        (0, 0) => Some(TimeZone::UTC),
        (0, hours) => iana(&format!("Etc/GMT{:+}", -hours)),
        _ => iana(of_part),
    }
}

/// The first known city of a name that is shown to people: `(UTC+01:00) Amsterdam, Berlin, Bern, Rome`.
fn by_city(name: &str) -> Option<TimeZone> {
    let (offset, cities) = name.split_once(')')?;
    if !offset.starts_with("(UTC") && !offset.starts_with("(GMT") {
        return None;
    }
    let of_city = |city: &str| {
        let known = CITIES.get(&lingua::fold(city.trim()));
        if let Some(zone) = known.and_then(|name| iana(name)) {
            return Some(zone);
        }
        let end = format!("/{}", city.trim().replace(' ', "_"));
        let mut known = jiff::tz::db().available();
        known.find(|known| known.as_str().ends_with(&end)).and_then(|known| iana(known.as_str()))
    };
    cities.split(',').filter(|city| city.trim().len() > 2).take(10).find_map(of_city)
}

/// The cities that zones are named after, by the Unicode Common Locale Data Repository (exemplar cities), as programs show
/// them in our languages and in German.
static CITIES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let mut cities = HashMap::new();
    for language in ["en", "az", "tr", "uz", "kk", "ky", "tk", "hu", "ru", "de"] {
        let locale: Locale = language.parse().expect("a tag of a language");
        let Ok(shown) = NoCalendarFormatter::try_new(locale.into(), ExemplarCity) else { continue };
        for zone in IanaParserExtended::new().iter() {
            let city = shown.format(&zone.time_zone.without_offset()).to_string();
            cities.entry(lingua::fold(&city)).or_insert_with(|| zone.canonical.to_owned());
        }
    }
    cities
});

impl Named {
    /// Whether nothing but how far it is from UTC is known of it.
    pub fn is_offset(&self) -> bool {
        matches!(self, Named::Mapped(zone) if zone.iana_name().is_some_and(|it| it.starts_with("Etc/GMT")))
    }
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
            ("(UTC+04:00) Баку", "→ Asia/Baku"),
            ("(UTC+05:00) Ашхабад, Ташкент", "→ Asia/Ashgabat"),
            ("(UTC+01:00) Белград, Братислава, Будапешт, Любляна, Прага", "→ Europe/Belgrade"),
            ("(UTC+01:00) Belgrád, Pozsony, Budapest, Ljubljana, Prága", "→ Europe/Belgrade"),
            ("(UTC+03:00) İstanbul", "→ Europe/Istanbul"),
            ("UTC", "UTC"),
            ("GMT+0300", "→ Etc/GMT-3"),
            ("UTC+3", "→ Etc/GMT-3"),
            ("GMT+04:00", "→ Etc/GMT-4"),
            ("UTC-05:00", "→ Etc/GMT+5"),
            ("UTC+05:30", "→ Asia/Kolkata"),
            ("(UTC+05:00) Astana", "→ Asia/Almaty"),
            ("(UTC+01:00) Nowhere", "→ Etc/GMT-1"),
            ("tzone://Microsoft/Utc", "→ UTC"),
            ("MSK", "→ Europe/Moscow"),
            ("Central European Time", "→ Europe/Berlin"),
            ("US-Eastern", "→ US/Eastern"),
            ("America/New York", "→ America/New_York"),
            ("Eastern Time (US & Canada)", "→ America/New_York"),
            ("(UTC-08:00) Pacific Time (US & Canada)", "→ America/Los_Angeles"),
        ] {
            assert_eq!(name(text).as_deref(), Some(zone), "{text}");
        }
        for text in
            ["", "Baku", "Customized Time Zone", "Mars/Olympus", "a/b/c", "UTC+99", "+", "../../etc/passwd"]
        {
            assert_eq!(name(text), None, "{text}");
        }
    }
}
