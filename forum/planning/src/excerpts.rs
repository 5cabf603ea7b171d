//! Two long texts beside each other: only what is different, with some words around it.

/// Words that are shown before and after what is different.
const AROUND_WORDS: usize = 8;
/// Letters that are shown of a text, at most.
const LETTERS_MAX: usize = 600;

/// What is different between two texts, out of each of them; nothing where a text is empty.
pub(crate) fn excerpts(was: &str, becomes: &str) -> (String, String) {
    let (was, becomes) = (words(was), words(becomes));
    let before = was.iter().zip(&becomes).take_while(same).count();
    let (was_rest, becomes_rest) = (&was[before..], &becomes[before..]);
    let after = was_rest.iter().rev().zip(becomes_rest.iter().rev()).take_while(same).count();
    (excerpt(&was, before, after), excerpt(&becomes, before, after))
}

fn same(pair: &(&&str, &&str)) -> bool {
    pair.0 == pair.1
}

/// Each with the space after it, so that together they are the text.
fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

/// A text without what lies far before and after what is different.
fn excerpt(words: &[&str], before: usize, after: usize) -> String {
    let from = before.saturating_sub(AROUND_WORDS);
    let to = (words.len() - after + AROUND_WORDS).min(words.len());
    let text = words[from..to].concat();
    let mut shown: String = text.trim().chars().take(LETTERS_MAX).collect();
    if from > 0 {
        shown.insert_str(0, "… ");
    }
    if to < words.len() || text.trim().chars().count() > LETTERS_MAX {
        shown.push_str(" …");
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{LETTERS_MAX, excerpts};

    #[test]
    fn short_texts_are_shown_whole() {
        let shown = excerpts("Dear friends", "Dear guests");
        assert_eq!(shown, ("Dear friends".to_owned(), "Dear guests".to_owned()));
        assert_eq!(excerpts("", "Welcome"), (String::new(), "Welcome".to_owned()));
    }

    #[test]
    fn of_long_texts_only_what_is_different_is_shown_with_some_words_around_it() {
        let text = |word: &str| format!("{}{word} {}", "before ".repeat(50), "after ".repeat(50));
        let (was, becomes) = excerpts(&text("river"), &text("sea"));
        assert_eq!(was, format!("… {}river {}…", "before ".repeat(8), "after ".repeat(8)));
        assert!(becomes.contains("before sea after"), "{becomes}");
    }

    #[test]
    fn what_is_new_and_long_is_cut() {
        let (was, becomes) = excerpts("", &"word ".repeat(1_000));
        assert_eq!((was.as_str(), becomes.chars().count()), ("", LETTERS_MAX + 2));
        assert!(becomes.ends_with('…'));
    }

    #[test]
    fn what_was_only_taken_out_or_put_in_is_shown_by_the_words_around_it() {
        let (was, becomes) = excerpts("one two three", "one three");
        assert_eq!((was.as_str(), becomes.as_str()), ("one two three", "one three"));
    }
}
