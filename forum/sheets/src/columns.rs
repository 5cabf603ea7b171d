//! What a column of a list can mean.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $word:literal, $chars_max:literal;)*) => {
        /// What is kept of a person, as far as a list says it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field {
            $($(#[$doc])* $name,)*
        }

        impl Field {
            /// All of them, in the order of forms.
            pub const ALL: &'static [Field] = &[$(Field::$name),*];

            /// Its word in files and forms. The message's id is this with `sheets-field-` before it and `-` for `_`.
            pub fn word(self) -> &'static str {
                match self { $(Field::$name => $word,)* }
            }

            /// Most characters of it.
            pub fn chars_max(self) -> usize {
                match self { $(Field::$name => $chars_max,)* }
            }
        }
    };
}

fields! {
    /// The sender's own number: same `ref`, same person.
    Ref = "ref", 100;
    /// The whole name in one cell.
    FullName = "full_name", 250;
    /// Family name in its own script.
    FamilyName = "family_name", 100;
    /// Given name in its own script.
    GivenName = "given_name", 100;
    /// Patronymic.
    Patronymic = "patronymic", 100;
    /// Family name in Latin letters.
    LatinFamily = "latin_family", 100;
    /// Given name in Latin letters.
    LatinGiven = "latin_given", 100;
    /// The whole name as the passport has it.
    PassportName = "passport_name", 100;
    /// E-mail address.
    Email = "email", 254;
    /// The language to write to them in.
    Language = "language", 35;
    /// Day of birth.
    BirthDate = "birth_date", 60;
    /// Whom they come from, in their language.
    Organisation = "organisation", 200;
    /// Whom they come from, in English.
    OrganisationEn = "organisation_en", 200;
    /// Whom they come from, in Russian.
    OrganisationRu = "organisation_ru", 200;
    /// `Dr.`, `Prof.`.
    Title = "title", 60;
    /// What they are there, in their language.
    Position = "position", 200;
    /// What they are there, in English.
    PositionEn = "position_en", 200;
    /// What they are there, in Russian.
    PositionRu = "position_ru", 200;
    /// Their place in a list of honour.
    ProtocolRank = "protocol_rank", 10;
    /// In what part they take part.
    Category = "category", 250;
    /// Head, deputy or member.
    Role = "role", 100;
    /// For which delegation.
    Delegation = "delegation", 250;
}

impl Field {
    /// The field of that word.
    pub fn from_word(word: &str) -> Option<Field> {
        Field::ALL.iter().copied().find(|field| field.word() == word)
    }

    /// Whether it is part of a name, which must be printable.
    pub fn is_name(self) -> bool {
        use Field::*;
        matches!(
            self,
            FullName | FamilyName | GivenName | Patronymic | LatinFamily | LatinGiven | PassportName
        )
    }
}

/// What a column of a list means.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meaning {
    /// Nothing to us.
    #[default]
    Nothing,
    /// A field that every person has.
    Field(Field),
    /// The answer to a question of the form, by the question's id.
    Answer(String),
}

/// Before the id of a question in [`Meaning::word`]; no field's word has a colon.
const ANSWER: &str = "answer:";

impl Meaning {
    /// As a form sends it: empty, a field's word, or `answer:` and the question's id.
    pub fn word(&self) -> String {
        match self {
            Meaning::Nothing => String::new(),
            Meaning::Field(field) => field.word().to_owned(),
            Meaning::Answer(id) => format!("{ANSWER}{id}"),
        }
    }

    /// What such a word means; `None` for no such word.
    pub fn from_word(word: &str) -> Option<Meaning> {
        match word.strip_prefix(ANSWER) {
            Some(id) => Some(Meaning::Answer(id.to_owned())),
            None if word.is_empty() => Some(Meaning::Nothing),
            None => Field::from_word(word).map(Meaning::Field),
        }
    }
}

impl Serialize for Meaning {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.word())
    }
}

impl<'de> Deserialize<'de> for Meaning {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Meaning, D::Error> {
        let word = String::deserialize(from)?;
        Meaning::from_word(&word).ok_or_else(|| serde::de::Error::custom("no meaning of a column"))
    }
}
