//! Questions and answers in the words of whoever reads them.

use super::{Questions, control};
use crate::Words;
use forums::{Field, FieldKind};
use kernel::{Text, dates, form::Form, shell, web::Visit};

/// `in English`, as the reader says it; a language beyond the nine by its own name.
pub(crate) fn in_language(t: Words, tag: &str) -> String {
    t.in_language(tag, dates::language_name(tag))
}

impl Questions {
    /// The question of a control, for lists of what changed.
    pub fn label(&self, t: Words, visit: &Visit, name: &str) -> String {
        match name {
            "family_name" => t.family_name(),
            "given_name" => t.given_name(),
            "patronymic" => t.patronymic(),
            "latin_family" => t.latin_family(),
            "latin_given" => t.latin_given(),
            "passport_name" => t.passport_name(),
            "email" => t.email(),
            "shared" => t.mailbox_shared(),
            "language" => t.language(),
            "birth_date" => t.birth_date(),
            "phone" => t.phone(),
            "title" => t.person_title(),
            "position" => t.position(),
            "position_second" => t.position_in(in_language(t, &self.second)),
            "organisation" => t.organisation(),
            "organisation_second" => t.organisation_in(in_language(t, &self.second)),
            "protocol_rank" => t.protocol_rank(),
            other => {
                let own = self.fields.iter().find(|field| control(field) == other);
                own.map(|field| field.label.in_lang(&visit.tag, &visit.chain()).to_owned())
                    .unwrap_or_default()
            }
        }
    }

    /// What stands in a control, in words: a choice by its label.
    pub fn in_words(&self, t: Words, visit: &Visit, name: &str, value: &str) -> String {
        if value.is_empty() {
            return if name == "shared" {
                shell::Words(visit.lang).no()
            } else {
                shell::Words(visit.lang).not_given()
            };
        }
        match name {
            "shared" => return shell::Words(visit.lang).yes(),
            "language" => return dates::language_name(value),
            "birth_date" => {
                return value.parse().map_or_else(|_| value.to_owned(), |date| dates::date(visit.lang, date));
            }
            _ => {}
        }
        let Some(field) = self.fields.iter().find(|field| control(field) == name) else {
            return value.to_owned();
        };
        self.answer_in_words(t, visit, field, value)
    }

    fn answer_in_words(&self, t: Words, visit: &Visit, field: &Field, value: &str) -> String {
        let chain = visit.chain();
        let named = |name: Option<&Text>| {
            name.map_or_else(|| value.to_owned(), |name| name.in_lang(&visit.tag, &chain).to_owned())
        };
        match field.kind {
            FieldKind::Choice => {
                let choice = field.choices.iter().find(|choice| choice.id == value);
                named(choice.map(|choice| &choice.label))
            }
            FieldKind::Delegation => {
                let side = self.delegations.iter().find(|side| side.slug == value);
                named(side.map(|side| &*side.name))
            }
            FieldKind::Date => {
                value.parse().map_or_else(|_| value.to_owned(), |date| dates::date(visit.lang, date))
            }
            FieldKind::Consent => shell::Words(visit.lang).yes(),
            FieldKind::File | FieldKind::Photo => t.file_given(),
            FieldKind::Text | FieldKind::LongText => value.to_owned(),
        }
    }

    /// The category's own questions as the template shows them.
    pub fn shown(&self, visit: &Visit, form: &Form) -> Vec<Question> {
        let chain = visit.chain();
        let show = |text: &Text| text.in_lang(&visit.tag, &chain).to_owned();
        let own = self.fields.iter().filter(|field| field.kind != FieldKind::Photo);
        own.filter(|field| self.files || field.kind != FieldKind::File)
            .map(|field| {
                let name = control(field);
                let options = match field.kind {
                    FieldKind::Delegation => {
                        self.delegations.iter().map(|side| (side.slug.clone(), show(&side.name))).collect()
                    }
                    _ => {
                        field.choices.iter().map(|choice| (choice.id.clone(), show(&choice.label))).collect()
                    }
                };
                Question {
                    kind: field.kind.word(),
                    label: show(&field.label),
                    help: show(&field.help),
                    required: field.required && self.strict,
                    options,
                    value: form.value(&name).to_owned(),
                    error: form.error(visit.lang, &name),
                    name,
                }
            })
            .collect()
    }
}

/// A category's own question, ready to be shown.
pub(crate) struct Question {
    pub name: String,
    pub kind: &'static str,
    pub label: String,
    pub help: String,
    pub required: bool,
    pub options: Vec<(String, String)>,
    pub value: String,
    pub error: String,
}
