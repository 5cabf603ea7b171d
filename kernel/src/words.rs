//! The interface in nine languages: [`Lang`] says which, [`Say`] is a message that has no language yet.
//!
//! A room writes `kernel::words!("registration")` and gets `Words(lang).title(forum)` and `say::title(forum)`, made
//! from `locales/<lang>/registration.ftl` and checked for all nine while it compiles.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::sync::OnceLock;

pub use words::words as from_file;

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(u8);

/// Tag and own name of each, in the order of the product's lists.
const LANGUAGES: [(&str, &str); 9] = [
    ("az", "Azərbaycanca"),
    ("tr", "Türkçe"),
    ("uz", "Oʻzbekcha"),
    ("kk", "Қазақша"),
    ("ky", "Кыргызча"),
    ("tk", "Türkmençe"),
    ("hu", "Magyar"),
    ("ru", "Русский"),
    ("en", "English"),
];

impl Lang {
    /// English, the source of all words.
    pub const EN: Lang = Lang(8);

    /// All nine.
    pub fn all() -> impl Iterator<Item = Lang> {
        (0..9).map(Lang)
    }

    /// The language of exactly that tag.
    pub fn exactly(tag: &str) -> Option<Lang> {
        LANGUAGES.iter().position(|(known, _)| *known == tag).and_then(|at| u8::try_from(at).ok()).map(Lang)
    }

    /// The nearest of the nine to any BCP 47 tag (`kk-Latn` → kk), else English.
    pub fn nearest(tag: &str) -> Lang {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase();
        Lang::exactly(&primary).unwrap_or(Lang::EN)
    }

    /// The best of `offered` for a browser's `Accept-Language` (RFC 9110, section 12.5.4); `None` when nothing fits.
    pub fn accepted<'a>(header: &str, offered: &'a [String]) -> Option<&'a str> {
        let mut wanted: Vec<(f32, &str)> = header
            .split(',')
            .filter_map(|part| {
                let (tag, quality) = part.trim().split_once(";q=").unwrap_or((part.trim(), "1"));
                Some((quality.trim().parse().ok()?, tag.trim()))
                    .filter(|(quality, _): &(f32, &str)| *quality > 0.0)
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        wanted.iter().find_map(|(_, tag)| {
            let exact = offered.iter().find(|it| it.eq_ignore_ascii_case(tag));
            exact.or_else(|| offered.iter().find(|it| primary(it) == primary(tag))).map(String::as_str)
        })
    }

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        LANGUAGES[usize::from(self.0)].0
    }

    /// Its name in itself.
    pub fn own_name(self) -> &'static str {
        LANGUAGES[usize::from(self.0)].1
    }

    /// The message in this language.
    pub fn tell(self, say: &Say) -> String {
        say.room.tell(self, say)
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}

/// A room's messages in the nine languages, each parsed when it is first needed.
pub struct Room {
    texts: &'static [(&'static str, &'static str)],
    bundles: [OnceLock<FluentBundle<FluentResource>>; LANGUAGES.len()],
}

impl std::fmt::Debug for Room {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Room")
    }
}

impl Room {
    /// From each language's tag and file, in the order of [`Lang::all`]. For the `words!` macro.
    pub const fn new(texts: &'static [(&'static str, &'static str)]) -> Room {
        Room { texts, bundles: [const { OnceLock::new() }; LANGUAGES.len()] }
    }

    fn bundle(&self, lang: Lang) -> &FluentBundle<FluentResource> {
        let at = usize::from(lang.0);
        self.bundles[at].get_or_init(|| {
            let (tag, text) = self.texts[at];
            bundle(tag, text)
        })
    }

    /// A message without variables whose id is known only when the program runs.
    pub(crate) fn find(&self, lang: Lang, id: &str) -> Option<String> {
        let bundle = self.bundle(lang);
        let pattern = bundle.get_message(id)?.value()?;
        Some(bundle.format_pattern(pattern, None, &mut vec![]).into_owned())
    }

    fn tell(&self, lang: Lang, say: &Say) -> String {
        let bundle = self.bundle(lang);
        let pattern = bundle.get_message(say.id).and_then(|message| message.value());
        let pattern = pattern.expect("the words macro has checked every id in every language");
        let mut args = FluentArgs::new();
        for (name, value) in &say.args {
            let value = match value {
                Argument::Text(text) => FluentValue::from(text.clone()),
                Argument::Number(number) => FluentValue::from(*number),
                Argument::Say(inner) => FluentValue::from(lang.tell(inner)),
            };
            args.set(*name, value);
        }
        bundle.format_pattern(pattern, Some(&args), &mut vec![]).into_owned()
    }
}

fn bundle(tag: &str, text: &str) -> FluentBundle<FluentResource> {
    let lang = tag.parse().expect("our own tags are well-formed");
    let mut bundle = FluentBundle::new_concurrent(vec![lang]);
    // Isolation marks would land in mails, files and badges; our placeables are names that carry their own direction.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(text.to_owned()).expect("the words macro has parsed this file");
    bundle.add_resource(resource).expect("the words macro has seen each id once");
    bundle
}

/// A message to a person: an id and its arguments, not yet in any language.
#[derive(Clone, Debug)]
pub struct Say {
    room: &'static Room,
    id: &'static str,
    args: Vec<(&'static str, Argument)>,
}

/// A value in a message; a message in a message is said in the same language.
#[derive(Clone, Debug)]
pub enum Argument {
    /// Text.
    Text(String),
    /// A number, which may choose a plural.
    Number(i64),
    /// Another message.
    Say(Say),
}

impl Say {
    /// For the `words!` macro.
    pub fn new(room: &'static Room, id: &'static str) -> Say {
        Say { room, id, args: vec![] }
    }

    /// For the `words!` macro.
    pub fn with(mut self, name: &'static str, value: impl Arg) -> Say {
        self.args.push((name, value.argument()));
        self
    }

    /// Its id, `registration-already`.
    pub fn id(&self) -> &'static str {
        self.id
    }
}

/// What can stand in a message.
pub trait Arg {
    /// As Fluent takes it.
    fn argument(self) -> Argument;
}

impl<T: Arg + Clone> Arg for &T {
    fn argument(self) -> Argument {
        self.clone().argument()
    }
}

impl Arg for &str {
    fn argument(self) -> Argument {
        Argument::Text(self.to_owned())
    }
}

impl Arg for Say {
    fn argument(self) -> Argument {
        Argument::Say(self)
    }
}

impl Arg for String {
    fn argument(self) -> Argument {
        Argument::Text(self)
    }
}

macro_rules! numbers {
    ($($type:ty),*) => {$(
        impl Arg for $type {
            fn argument(self) -> Argument {
                Argument::Number(i64::try_from(self).unwrap_or(i64::MAX))
            }
        }
    )*};
}
numbers!(i64, i32, u64, u32, u16, u8, usize);

/// Makes a room's words: `kernel::words!("registration");`
#[macro_export]
macro_rules! words {
    ($room:literal) => {
        $crate::words::from_file!($room);
    };
}
