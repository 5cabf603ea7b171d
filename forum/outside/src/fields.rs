//! What of a person can go out, what it is called, and what an answer rests on.

use crate::{field_words, store::Particulars};
use forums::{Field, FieldKind, ForumId, Step};
use kernel::{Lang, Result, Text, dates, db::Tx, secret};
use lingua::countries;
use registration::PHONE;
use sheets::Cell;
use std::collections::BTreeSet;
use uuid::Uuid;

/// The word of the photo.
pub(crate) const PHOTO: &str = "photo";

/// Fields that every person has and that can go out, in the order of the list. The protocol's order and the part in the
/// delegation are nobody's business outside.
const BUILT_IN: [&str; 15] = [
    "family_name",
    "given_name",
    "patronymic",
    "latin_family",
    "latin_given",
    "passport_name",
    "birth_date",
    "title",
    "delegation",
    "category",
    "organisation",
    "position",
    "language",
    "email",
    PHONE,
];

/// The fields of a forum's people.
pub(crate) struct Fields {
    /// The forum's own questions that are answered in words.
    questions: Vec<Field>,
    /// Its own questions for a photo: the answer is the person's photo.
    photos: Vec<String>,
}

impl Fields {
    pub async fn of(tx: &mut Tx, forum: ForumId) -> Result<Fields> {
        let mut fields = Fields { questions: vec![], photos: vec![] };
        for category in forums::categories(tx, forum).await? {
            for field in forums::form(tx, category.id, category.version).await?.to_vec() {
                match field.kind {
                    FieldKind::Photo => fields.photos.push(field.id),
                    FieldKind::Text
                    | FieldKind::LongText
                    | FieldKind::Choice
                    | FieldKind::Country
                    | FieldKind::Date => {
                        if fields.questions.iter().all(|it| it.id != field.id) {
                            fields.questions.push(field);
                        }
                    }
                    FieldKind::Delegation | FieldKind::File | FieldKind::Consent => {}
                }
            }
        }
        Ok(fields)
    }

    /// The words of all of them, in the order of the list.
    pub fn words(&self) -> Vec<String> {
        let built_in = BUILT_IN.iter().map(|word| (*word).to_owned());
        let own = self.questions.iter().map(|field| field.id.clone());
        built_in.chain(own).chain([PHOTO.to_owned()]).collect()
    }

    /// The least that a step needs: names, and what it vouches for.
    pub fn least(&self, step: &Step) -> Vec<String> {
        let vouched = |word: &String| {
            step.vouches_for.contains(word)
                || (word == PHOTO && step.vouches_for.iter().any(|it| self.photos.contains(it)))
        };
        let names = |word: &String| matches!(word.as_str(), "family_name" | "given_name");
        self.words().into_iter().filter(|word| names(word) || vouched(word)).collect()
    }

    /// What a field is called for a reader of `tag`.
    pub fn label(&self, word: &str, tag: &str, chain: &[String]) -> String {
        let lang = Lang::nearest(tag);
        let t = field_words::Words(lang);
        match word {
            "family_name" => t.field_family_name(),
            "given_name" => t.field_given_name(),
            "patronymic" => t.field_patronymic(),
            "latin_family" => t.field_latin_family(),
            "latin_given" => t.field_latin_given(),
            "passport_name" => t.field_passport_name(),
            "birth_date" => t.field_birth_date(),
            "title" => t.field_title(),
            "delegation" => t.field_delegation(),
            "category" => t.field_category(),
            "organisation" => t.field_organisation(),
            "position" => t.field_position(),
            "language" => t.field_language(),
            "email" => t.field_email(),
            PHONE => registration::Words(lang).phone(),
            PHOTO => registration::Words(lang).photo(),
            own => self.question(own).map_or_else(String::new, |it| it.label.in_lang(tag, chain).to_owned()),
        }
    }

    fn question(&self, word: &str) -> Option<&Field> {
        self.questions.iter().find(|it| it.id == word)
    }

    /// A field of somebody, as it goes out to a reader of `tag`. `photo`: the bytes of theirs.
    pub fn cell(
        &self,
        it: &Particulars,
        word: &str,
        tag: &str,
        chain: &[String],
        photo: Option<&[u8]>,
    ) -> Cell {
        let shown = |text: &Text| text.in_lang(tag, chain).to_owned();
        match word {
            "birth_date" => it.birth_date.into(),
            "delegation" => it.delegation_name.as_ref().map(|name| shown(name)).into(),
            "category" => shown(&it.category_name).into(),
            "organisation" => it.organisation_for(tag).into(),
            "position" => shown(&it.position).into(),
            "language" => dates::language_name(&it.language).into(),
            PHOTO => photo.map_or(Cell::Empty, |bytes| Cell::Photo(bytes.to_vec())),
            word => match self.question(word) {
                Some(field) => self.answer(it, field, tag, chain),
                None => self.raw(it, word).into(),
            },
        }
    }

    fn answer(&self, it: &Particulars, field: &Field, tag: &str, chain: &[String]) -> Cell {
        let Some(answer) = it.answers.get(&field.id) else { return Cell::Empty };
        match field.kind {
            FieldKind::Choice => {
                let choice = field.choices.iter().find(|choice| choice.id == *answer);
                choice.map_or(answer.as_str(), |choice| choice.label.in_lang(tag, chain)).into()
            }
            FieldKind::Country => {
                let name = countries::name(answer, Lang::nearest(tag).tag());
                name.unwrap_or(answer.as_str()).into()
            }
            FieldKind::Date => {
                answer.parse::<jiff::civil::Date>().map_or_else(|_| answer.as_str().into(), Cell::from)
            }
            _ => answer.as_str().into(),
        }
    }

    /// What is kept under a word, in no language: what a step may vouch for as well as what can go out.
    fn raw(&self, it: &Particulars, word: &str) -> String {
        let id = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
        match word {
            "family_name" => it.family_name.clone(),
            "given_name" => it.given_name.clone(),
            "patronymic" => it.patronymic.clone(),
            "latin_family" => it.latin_family.clone(),
            "latin_given" => it.latin_given.clone(),
            "passport_name" => it.passport_name.clone(),
            "birth_date" => it.birth_date.map(|day| day.to_string()).unwrap_or_default(),
            "title" => it.title.clone(),
            "delegation" => id(it.delegation.map(|it| it.0)),
            "category" => it.category.to_string(),
            "organisation" => it.organisation_name.clone().unwrap_or_default(),
            "position" => it
                .position
                .versions
                .iter()
                .map(|(tag, version)| format!("{tag}={}\n", version.text))
                .collect(),
            "language" => it.language.clone(),
            "email" => it.email.clone().unwrap_or_default(),
            "role" => it.part.word().to_owned(),
            "protocol_rank" => it.protocol_rank.to_string(),
            word if word == PHOTO || self.photos.iter().any(|photo| photo == word) => id(it.photo),
            word => it.answers.get(word).cloned().unwrap_or_default(),
        }
    }

    /// What an answer about somebody rests on, as a hash: the fields that went out, and those that the step vouches for. The
    /// code is its salt.
    pub fn seen(&self, it: &Particulars, code: &str, sent: &[String], step: &Step) -> Vec<u8> {
        let words: BTreeSet<&String> = sent.iter().chain(step.vouches_for.iter()).collect();
        let values: Vec<(&String, String)> =
            words.into_iter().map(|word| (word, self.raw(it, word))).collect();
        secret::hash(&serde_json::json!([code, values]).to_string())
    }
}
