//! The `VTIMEZONE` of a zone for the days of a programme (RFC 5545, section 3.6.5), from the time zone database.

use jiff::{
    Timestamp, ToSpan,
    civil::DateTime,
    tz::{Offset, TimeZone},
};
use std::fmt::Write;

/// More turns of the clocks than a programme sees; one of sixty years has two a year.
const TURNS_MAX: usize = 240;

/// Writes the zone as it is between two instants: how the clocks stand at the first, and every turn until the last.
pub fn write(out: &mut String, zone: &TimeZone, name: &str, from: Timestamp, to: Timestamp) {
    let _ = write!(out, "BEGIN:VTIMEZONE\r\nTZID:{name}\r\n");
    // A turn that lies before the first item says what holds when it begins.
    let before = from.checked_sub(24.hours()).unwrap_or(from);
    let first = zone.preceding(before).next().map(|turn| turn.timestamp());
    match first {
        Some(turn) => observance(out, zone, turn),
        None => fixed(out, zone, before),
    }
    for turn in zone.following(before).take_while(|turn| turn.timestamp() <= to).take(TURNS_MAX) {
        observance(out, zone, turn.timestamp());
    }
    out.push_str("END:VTIMEZONE\r\n");
}

/// One turn of the clocks.
fn observance(out: &mut String, zone: &TimeZone, turn: Timestamp) {
    let before = turn.checked_sub(1.second()).unwrap_or(turn);
    let from = zone.to_offset(before);
    let after = zone.to_offset_info(turn);
    // When the clocks turn is said by the clocks as they were.
    let onset = from.to_datetime(turn);
    let kind = if after.dst().is_dst() { "DAYLIGHT" } else { "STANDARD" };
    part(out, kind, onset, from, after.offset(), after.abbreviation());
}

/// A zone whose clocks never turned.
fn fixed(out: &mut String, zone: &TimeZone, at: Timestamp) {
    let info = zone.to_offset_info(at);
    let onset = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);
    part(out, "STANDARD", onset, info.offset(), info.offset(), info.abbreviation());
}

fn part(out: &mut String, kind: &str, onset: DateTime, from: Offset, to: Offset, name: &str) {
    let _ = write!(out, "BEGIN:{kind}\r\nDTSTART:");
    civil(out, onset);
    out.push_str("\r\nTZOFFSETFROM:");
    offset(out, from);
    out.push_str("\r\nTZOFFSETTO:");
    offset(out, to);
    let _ = write!(out, "\r\nTZNAME:{name}\r\nEND:{kind}\r\n");
}

/// `20260905T143000`.
pub fn civil(out: &mut String, at: DateTime) {
    let digit = |number: u16| b'0' + u8::try_from(number % 10).unwrap_or_default();
    let year = at.year().unsigned_abs();
    let mut signs = [
        digit(year / 1000),
        digit(year / 100),
        digit(year / 10),
        digit(year),
        0,
        0,
        0,
        0,
        b'T',
        0,
        0,
        0,
        0,
        0,
        0,
    ];
    for (place, number) in
        [(4, at.month()), (6, at.day()), (9, at.hour()), (11, at.minute()), (13, at.second())]
    {
        let number = u16::from(number.unsigned_abs());
        signs[place] = digit(number / 10);
        signs[place + 1] = digit(number);
    }
    out.push_str(str::from_utf8(&signs).expect("digits and a letter"));
}

/// `+0430`; with seconds where there are some (section 3.3.14).
fn offset(out: &mut String, offset: Offset) {
    let seconds = offset.seconds();
    out.push(if seconds < 0 { '-' } else { '+' });
    let seconds = seconds.unsigned_abs();
    let _ = write!(out, "{:02}{:02}", seconds / 3600, seconds / 60 % 60);
    if !seconds.is_multiple_of(60) {
        let _ = write!(out, "{:02}", seconds % 60);
    }
}
