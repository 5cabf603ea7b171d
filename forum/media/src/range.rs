//! Which part of a file is asked for (RFC 9110, section 14).

/// Which part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// All of it: no range, one that is not understood, or several, which nobody has to honour.
    Whole,
    /// From the first to the last of these, both included.
    Part(u64, u64),
    /// Nothing that is in it.
    Beyond,
}

/// Which part of a file of `length` bytes a `Range` asks for.
pub(crate) fn asked(range: Option<&str>, length: u64) -> Asked {
    let Some(spec) = range.and_then(spec) else { return Asked::Whole };
    let Some((first, last)) = spec.split_once('-') else { return Asked::Whole };
    let (first, last) = (first.trim(), last.trim());
    match (number(first), number(last)) {
        (Some(first), Some(last)) if last < first => Asked::Whole,
        (Some(first), _) if first >= length && (last.is_empty() || number(last).is_some()) => Asked::Beyond,
        (Some(first), Some(last)) => Asked::Part(first, last.min(length - 1)),
        (Some(first), None) if last.is_empty() => Asked::Part(first, length - 1),
        (None, Some(0)) if first.is_empty() => Asked::Beyond,
        (None, Some(_)) if first.is_empty() && length == 0 => Asked::Beyond,
        (None, Some(suffix)) if first.is_empty() => Asked::Part(length.saturating_sub(suffix), length - 1),
        _ => Asked::Whole,
    }
}

/// What follows the unit; only bytes are known.
fn spec(range: &str) -> Option<&str> {
    let (unit, spec) = range.split_once('=')?;
    unit.trim().eq_ignore_ascii_case("bytes").then_some(spec)
}

/// A number of digits alone; one that is too large for any file is as large as can be.
fn number(text: &str) -> Option<u64> {
    let is_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_digits.then(|| text.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::{Asked, asked};
    use proptest::prelude::*;

    #[test]
    fn ranges_are_read_as_the_rfc_says() {
        let of_ten = |range| asked(Some(range), 10);
        assert_eq!(asked(None, 10), Asked::Whole);
        assert_eq!(of_ten("bytes=0-0"), Asked::Part(0, 0));
        assert_eq!(of_ten("bytes=2-"), Asked::Part(2, 9));
        assert_eq!(of_ten("Bytes=2-99"), Asked::Part(2, 9));
        assert_eq!(of_ten("bytes=-3"), Asked::Part(7, 9));
        assert_eq!(of_ten("bytes=-30"), Asked::Part(0, 9));
        assert_eq!(of_ten("bytes=10-"), Asked::Beyond);
        assert_eq!(of_ten("bytes=-0"), Asked::Beyond);
        assert_eq!(asked(Some("bytes=0-"), 0), Asked::Beyond);
        for nonsense in [
            "bytes=5-2",
            "bytes=0-1,4-5",
            "bytes=a-b",
            "lines=0-1",
            "bytes",
            "bytes=",
            "bytes=-",
            "bytes=1-x",
        ] {
            assert_eq!(of_ten(nonsense), Asked::Whole, "{nonsense}");
        }
        assert_eq!(of_ten("bytes=99999999999999999999999-"), Asked::Beyond);
    }

    proptest! {
        #[test]
        fn what_is_answered_lies_in_the_file(range in "\\PC{0,40}", length: u64) {
            if let Asked::Part(first, last) = asked(Some(&range), length) {
                prop_assert!(first <= last && last < length);
            }
        }

        #[test]
        fn what_looks_like_a_range_is_answered_within_the_file(
            range in "bytes=[0-9]{0,21}-[0-9]{0,21}", length in 0u64..5_000_000_000,
        ) {
            if let Asked::Part(first, last) = asked(Some(&range), length) {
                prop_assert!(first <= last && last < length);
            }
        }

        #[test]
        fn a_range_that_lies_in_the_file_is_exactly_what_is_answered(
            (length, first, last) in (1u64..1 << 40).prop_flat_map(|length| (Just(length), 0..length))
                .prop_flat_map(|(length, first)| (Just(length), Just(first), first..length)),
        ) {
            prop_assert_eq!(asked(Some(&format!("bytes={first}-{last}")), length), Asked::Part(first, last));
        }
    }
}
