//! No bytes make a reader panic, and what it takes holds together.

use crate::{given, holds_together, out};
use proptest::prelude::*;
use schedules::{Feed, atom, icalendar, read, schedule_json, schedule_xml};

const SAMPLES: [&[u8]; 11] = [
    include_bytes!("samples/pentabarf.xml"),
    include_bytes!("samples/frab.xml"),
    include_bytes!("samples/nested.xml"),
    include_bytes!("samples/hub.json"),
    include_bytes!("samples/sessionize.json"),
    include_bytes!("samples/calendar.ics"),
    include_bytes!("samples/programme.csv"),
    include_bytes!("samples/grid.csv"),
    include_bytes!("samples/jcal.json"),
    include_bytes!("samples/xcal.xml"),
    include_bytes!("samples/xcal-draft.xml"),
];

fn is_harmless(bytes: &[u8]) {
    let Ok(read) = read(bytes, &given()) else { return };
    holds_together(&read);
    let out = out("en");
    _ = schedule_xml(&read.programme, &out);
    _ = schedule_json(&read.programme, &out);
    _ = atom(&Feed::of(&read.programme, &out, "Forum", 10));
    _ = icalendar(&read.programme, &out);
}

/// A piece of a file in another one's place, and what readers trip over.
fn changed(mut bytes: Vec<u8>, cuts: &[(prop::sample::Index, prop::sample::Index, u8)]) -> Vec<u8> {
    const PIECES: [&[u8]; 16] = [
        b"",
        b"<",
        b">",
        b"&",
        b"\"",
        b":",
        b";",
        b"\r\n ",
        b"\xC9",
        b"\0",
        b"99999999999999999999",
        b"-1",
        b"</event>",
        b"END:VEVENT\n",
        b"\xEF\xBB\xBF",
        b"RRULE:FREQ=YEARLY;BYMONTHDAY=-31;BYDAY=-53SU\n",
    ];
    for (at, length, piece) in cuts {
        let begin = at.index(bytes.len().max(1)).min(bytes.len());
        let end = (begin + length.index(40)).min(bytes.len());
        bytes.splice(begin..end, PIECES[usize::from(*piece) % PIECES.len()].iter().copied());
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        is_harmless(&bytes);
    }

    #[test]
    fn any_text_in_a_format_is_read_or_refused(text in "\\PC{0,300}", number in 0_usize..11) {
        let begins = ["<schedule>", "{\"schedule\":", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "Title,Start\n", "<schedule><day date='2026-09-05'><event id='1'><title>",
            "BEGIN:VEVENT\nSUMMARY:x\nDTSTART:", "[{\"title\":\"x\",\"start\":\"", "BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20260905T100000\nRRULE:",
            "Time;Hall A;Hall B\n09:00;x;", "[\"vcalendar\",[],[[\"vevent\",[[\"dtstart\",{},\"date-time\",\"2026-09-05T10:00:00\"],[\"",
            "<icalendar><vcalendar><components><vevent><properties><summary><text>"];
        is_harmless((begins[number].to_owned() + &text).as_bytes());
    }

    #[test]
    fn a_real_file_with_pieces_changed_is_read_or_refused(
        number in 0_usize..SAMPLES.len(),
        cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        is_harmless(&changed(SAMPLES[number].to_vec(), &cuts));
    }
}
