//! What is said of files in words. The files are read without words; here they get those of the reader.

use kernel::Say;
use schedules::{Argument, Change, Note, Reason, Refusal};

mod words {
    kernel::words!("schedules");

    /// The id of a code's message; `None` for a code that has no words.
    macro_rules! ids {
        ($($code:literal)+) => {
            fn id(code: &str) -> Option<&'static str> {
                match code {
                    $($code => Some(concat!("schedules-", $code)),)+
                    _ => None,
                }
            }
        };
    }

    ids! {
        "refused-empty"
        "refused-file-too-large"
        "refused-too-many-items"
        "refused-too-deep"
        "refused-too-much"
        "refused-not-a-schedule"
        "refused-no-columns"
        "refused-damaged"
        "refused-damaged-whole"
        "refused-entities"
        "refused-old-workbook"
        "refused-archive"
        "refused-document"
        "refused-web-page"
        "refused-unreadable"
        "zone-assumed"
        "zone-mapped"
        "zone-turned"
        "zone-unknown"
        "hour-skipped"
        "next-day"
        "times-disagree"
        "duration-from-next"
        "duration-assumed"
        "length-in-seconds"
        "day-assumed"
        "day-counted"
        "title-from-text"
        "speakers-from-title"
        "text-cut"
        "list-cut"
        "html-cleaned"
        "letters-mended"
        "id-renamed"
        "id-made"
        "address-dropped"
        "language-dropped"
        "parent-dropped"
        "expanded"
        "recurrence-cut"
        "recurrence-dropped"
        "value-dropped"
        "left-out-no-title"
        "left-out-no-start"
        "left-out-bad-start"
        "left-out-no-day"
        "left-out-undated-day"
        "left-out-ambiguous-day"
        "left-out-private"
        "left-out-unpublished"
        "left-out-duplicate"
        "left-out-superseded"
        "left-out-no-occurrence"
        "left-out-not-an-event"
        "left-out-cut-off"
        "left-out-broken-row"
        "note-encoding"
        "note-cut-off"
        "note-no-items"
        "note-unheaded"
        "note-grid"
        "note-column-unknown"
        "note-sheet-unknown"
        "field-title"
        "field-subtitle"
        "field-summary"
        "field-description"
        "field-place"
        "field-track"
        "field-people"
        "field-languages"
        "field-links"
        "field-attachments"
        "field-id"
        "field-other"
    }

    /// Whether a code has words.
    #[cfg(test)]
    pub fn has(code: &str) -> bool {
        id(code).is_some()
    }

    /// The message of a code, without its values. A test sees to it that every code has one.
    pub fn of_code(code: &str) -> kernel::Say {
        kernel::Say::new(&ROOM, id(code).unwrap_or("schedules-field-other"))
    }
}

/// Why a file is no programme.
pub fn refusal(refusal: &Refusal) -> Say {
    told(refusal.code(), refusal.arguments())
}

/// What was done to an item so that it could be taken.
pub fn change(change: &Change) -> Say {
    told(change.code(), change.arguments())
}

/// Why an item was left out.
pub fn reason(reason: &Reason) -> Say {
    told(reason.code(), reason.arguments())
}

/// What is to be said of a file as a whole.
pub fn note(note: &Note) -> Say {
    told(note.code(), note.arguments())
}

fn told(code: &'static str, arguments: Vec<(&'static str, Argument)>) -> Say {
    arguments.into_iter().fold(words::of_code(code), |say, (name, value)| match value {
        Argument::Text(text) => say.with(name, text),
        Argument::Number(number) => say.with(name, number),
        Argument::Field(field) => say.with(name, words::of_code(&format!("field-{}", field.code()))),
    })
}

/// Whether a code has words.
#[cfg(test)]
pub(crate) fn has_words(code: &str) -> bool {
    words::has(code)
}
