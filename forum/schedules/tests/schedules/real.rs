//! Real programmes, where their folder is at hand: exact counts, and what we write of them is valid and read again.

use crate::{data, holds_together, writing, zone};
use schedules::{Given, Read, read_file};
use std::collections::BTreeMap;

fn real(name: &str, zone_name: &str) -> Option<Read> {
    let read = read_file(&data()?.join(name), &Given::zone(zone(zone_name))).expect("a programme");
    holds_together(&read);
    assert_eq!(read, read_file(&data()?.join(name), &Given::zone(zone(zone_name))).expect("a programme"));
    writing::everything_is_valid(&read.programme);
    Some(read)
}

/// Taken, changed, left out, and how often each code is there.
fn counts(read: &Read) -> (usize, usize, usize, Vec<(String, usize)>) {
    let tally = read.report.tally();
    let codes: BTreeMap<String, usize> = tally.codes;
    (tally.taken, tally.changed, tally.left_out, codes.into_iter().collect())
}

fn codes(codes: &[(&str, usize)]) -> Vec<(String, usize)> {
    codes.iter().map(|(code, count)| ((*code).to_owned(), *count)).collect()
}

#[test]
fn fosdem_2021_is_read_whole() {
    let Some(read) = real("fosdem_2021.xml", "Europe/Brussels") else { return };
    assert_eq!(
        counts(&read),
        (0, 773, 0, codes(&[("address-dropped", 14), ("html-cleaned", 703), ("zone-assumed", 773)]))
    );
}

#[test]
fn debconf_23_is_read_whole() {
    let Some(read) = real("debconf23.xml", "Europe/Brussels") else { return };
    assert_eq!(counts(&read), (117, 0, 0, codes(&[])));
    let opening = &read.programme.items[0];
    assert_eq!(crate::time(opening), "2023-09-10T10:30 +20 Asia/Kolkata");
}

#[test]
fn the_json_examples_are_read_whole() {
    let Some(read) = real("pretalx-democon.json", "Europe/Brussels") else { return };
    assert_eq!(counts(&read), (36, 0, 0, codes(&[])));
    let Some(read) = real("hub-schedule2.json", "Europe/Brussels") else { return };
    assert_eq!(counts(&read), (2, 0, 0, codes(&[])));
    let Some(read) = real("invalid-example.json", "Europe/Brussels") else { return };
    assert_eq!(counts(&read), (0, 1, 0, codes(&[("html-cleaned", 1)])));
}

#[test]
fn kielux_2020_is_read_whole() {
    let Some(read) = real("kielux_2020.ics", "Europe/Berlin") else { return };
    assert_eq!(counts(&read), (12, 12, 0, codes(&[("html-cleaned", 12)])));
}
