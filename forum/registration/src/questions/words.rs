//! Questions and answers in the words of whoever reads them.

use super::{Questions, control};
use crate::{
    Words,
    model::{Answers, PHONE},
};
use forums::{Field, FieldKind};
use kernel::{Text, dates, form::Form, shell, web::Visit};
use lingua::countries;

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
            FieldKind::Country => countries::name(value, visit.lang.tag()).unwrap_or(value).to_owned(),
            FieldKind::Date => {
                value.parse().map_or_else(|_| value.to_owned(), |date| dates::date(visit.lang, date))
            }
            FieldKind::Consent => shell::Words(visit.lang).yes(),
            FieldKind::File | FieldKind::Photo => t.file_given(),
            FieldKind::Text | FieldKind::LongText => value.to_owned(),
        }
    }

    /// What was answered to questions that are not asked any more, of `ever` all that were.
    pub fn no_longer_asked(
        &self,
        t: Words,
        visit: &Visit,
        ever: &[Field],
        answers: &Answers,
    ) -> Vec<NoLongerAsked> {
        let asked =
            |id: &str| (id == PHONE && self.needs(PHONE)) || self.fields.iter().any(|field| field.id == id);
        let old = answers.iter().filter(|(id, answer)| !answer.is_empty() && !asked(id));
        old.map(|(id, answer)| {
            let field = ever.iter().find(|field| field.id == *id);
            let label = match field {
                Some(field) => field.label.in_lang(&visit.tag, &visit.chain()).to_owned(),
                None if id == PHONE => t.phone(),
                None => id.clone(),
            };
            NoLongerAsked {
                label,
                answer: field
                    .map_or_else(|| answer.clone(), |field| self.answer_in_words(t, visit, field, answer)),
                document: is_document(ever, id).then(|| id.clone()),
            }
        })
        .collect()
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
                    FieldKind::Country => {
                        let all = countries::sorted(visit.lang.tag()).iter();
                        all.map(|(code, name)| ((*code).to_owned(), (*name).to_owned())).collect()
                    }
                    _ => field
                        .offered(form.value(&name))
                        .map(|choice| (choice.id.clone(), show(&choice.label)))
                        .collect(),
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

/// An answer to a question that is not asked any more.
pub(crate) struct NoLongerAsked {
    /// The question.
    pub label: String,
    /// The answer, as it is read.
    pub answer: String,
    /// The question's id, where a document answers it.
    pub document: Option<String>,
}

/// Whether an answer is a document, by everything that was ever asked: a question that could be answered in words as well
/// says of no answer that it is one, or whoever typed an id would be given somebody else's file.
pub(crate) fn is_document(ever: &[Field], id: &str) -> bool {
    let mut ways = ever.iter().filter(|field| field.id == id).map(|field| field.kind).peekable();
    ways.peek().is_some() && ways.all(|kind| kind == FieldKind::File)
}
