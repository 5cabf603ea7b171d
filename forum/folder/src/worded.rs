//! Enums that are written as words, in files and in databases.

/// A closed list of words.
pub trait Worded: Copy + 'static {
    /// All of them, in their order.
    const ALL: &'static [Self];

    /// The word, small ASCII letters and `_`.
    fn word(self) -> &'static str;

    /// What that word means; `None` for any other.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.word() == word)
    }
}

/// Makes an enum whose every variant has a word.
macro_rules! worded {
    ($(#[$about:meta])* pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* $variant,)*
        }

        impl $crate::Worded for $name {
            const ALL: &'static [Self] = &[$($name::$variant),*];

            fn word(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)*
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str($crate::Worded::word(*self))
            }
        }
    };
}

pub(crate) use worded;
