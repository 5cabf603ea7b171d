//! What a JSON says before it breaks off.

use serde_json::{Error, Value};

/// The part of the text that stands before its fault, with every list and object closed after the last one that is whole.
/// `None` where nothing whole stands before it.
pub fn before(text: &str, fault: &Error) -> Option<Value> {
    let (mut open, mut in_string, mut escaped) = (vec![], false, false);
    let mut whole: Option<(usize, Vec<u8>)> = None;
    for (at, byte) in text.bytes().enumerate().take(end(text, fault)) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'[' => open.push(b']'),
            b'{' => open.push(b'}'),
            b']' | b'}' if open.pop() == Some(byte) => whole = Some((at + 1, open.clone())),
            b']' | b'}' => break,
            _ => {}
        }
    }
    let (end, open) = whole?;
    let closed = open.into_iter().rev().map(char::from);
    let text: String = text[..end].chars().chain(closed).collect();
    serde_json::from_str(&text).ok()
}

/// Where the fault is, in bytes.
fn end(text: &str, fault: &Error) -> usize {
    if fault.is_eof() {
        return text.len();
    }
    let lines = text.split_inclusive('\n').take(fault.line().saturating_sub(1));
    lines.map(str::len).sum::<usize>() + fault.column().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    fn read(text: &str) -> Option<String> {
        let fault = serde_json::from_str::<serde_json::Value>(text).unwrap_err();
        super::before(text, &fault).map(|it| it.to_string())
    }

    #[test]
    fn what_is_whole_before_the_end_is_kept() {
        for (text, kept) in [
            (r#"{"days":[{"a":1},{"b":[2]},{"c":"cut } off"#, Some(r#"{"days":[{"a":1},{"b":[2]}]}"#)),
            ("[{\"a\":\"]\"},\n{\"b\":2},\n{\"c\":!}]", Some(r#"[{"a":"]"},{"b":2}]"#)),
            (r#"{"a":1}{"b":2}"#, Some(r#"{"a":1}"#)),
            (r#"[{"a":1}}"#, Some(r#"[{"a":1}]"#)),
            (r#"{"a":"b"#, None),
            ("{", None),
        ] {
            assert_eq!(read(text).as_deref(), kept, "{text}");
        }
    }
}
