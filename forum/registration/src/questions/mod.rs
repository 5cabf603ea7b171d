//! What a form about a person asks: the built-in questions, and those of the category.

mod reading;
mod words;

pub(crate) use reading::{impossible_birth, unprintable};
pub(crate) use words::{NoLongerAsked, Question, in_language, is_document};

use crate::{edit::Data, model::PHONE};
use delegations::Delegation;
use forums::{Category, Field, FieldKind, Forum};
use jiff::{civil::Date, tz::TimeZone};
use kernel::{
    Result, Text,
    db::{Clock, Shared, Tx},
    form::Form,
    web::Visit,
};
use std::collections::BTreeMap;

/// The first year in which somebody who comes may be born.
pub(crate) const FIRST_BIRTH_YEAR: i16 = 1900;

/// The built-in fields of a person's name, in the order of the form.
pub(crate) const NAMES: [&str; 6] =
    ["family_name", "given_name", "patronymic", "latin_family", "latin_given", "passport_name"];

/// What one form asks.
#[derive(Clone)]
pub(crate) struct Questions {
    /// Of which category.
    pub category: Category,
    /// Its own questions.
    pub fields: Shared<Vec<Field>>,
    /// The sides of the forum, for questions that are answered by one of them.
    pub delegations: Vec<Delegation>,
    /// The languages of the coalition.
    pub languages: Vec<String>,
    /// The language in which position and organisation are asked for a second time.
    pub second: String,
    /// Whether what is required must be there: a head may enter less, and the person completes it.
    pub strict: bool,
    /// Whether the place in the protocol's order is asked for.
    pub rank: bool,
    /// Whether files are asked for in the same form.
    pub files: bool,
    /// Whether somebody is entered; else somebody is edited.
    pub fresh: bool,
    /// The clocks of the forum.
    clock: Clock,
    zone: TimeZone,
}

impl Questions {
    /// What a category asks for, in its newest form.
    pub async fn of(tx: &mut Tx, visit: &Visit, forum: &Forum, category: Category) -> Result<Questions> {
        let fields = forums::form(tx, category.id, category.version).await?;
        let house = visit.app.house();
        Ok(Questions {
            fields,
            delegations: delegations::seated(tx, forum.id.0).await?,
            languages: house.languages.clone(),
            second: house.chain.first().cloned().unwrap_or_else(|| "en".to_owned()),
            category,
            strict: false,
            rank: false,
            files: false,
            fresh: true,
            clock: visit.app.db.clock.clone(),
            zone: forum.time_zone(),
        })
    }

    /// The day that it is in the forum.
    pub fn today(&self) -> Date {
        self.zone.to_datetime(self.clock.now()).date()
    }

    /// Whether a built-in question must be answered.
    pub fn needs(&self, field: &str) -> bool {
        self.category.requires.iter().any(|required| required == field)
    }

    /// The category's own question for a photo, which is the person's photo.
    pub fn photo(&self) -> Option<&Field> {
        self.fields.iter().find(|field| field.kind == FieldKind::Photo)
    }

    /// Whether a photo is asked for, and whether it must be there.
    pub fn asks_photo(&self) -> Option<bool> {
        match self.photo() {
            Some(field) => Some(field.required || self.needs("photo")),
            None => self.needs("photo").then_some(true),
        }
    }

    /// Every word under which a step may vouch for the photo.
    pub fn photo_fields(&self) -> Vec<String> {
        let own =
            self.fields.iter().filter(|field| field.kind == FieldKind::Photo).map(|field| field.id.clone());
        std::iter::once("photo".to_owned()).chain(own).collect()
    }

    /// The questions that are answered by a document.
    pub fn documents(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.kind == FieldKind::File)
    }

    /// The questions that are answered in the form's text.
    fn written(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| !matches!(field.kind, FieldKind::File | FieldKind::Photo))
    }

    /// The names of all controls of the form but files.
    pub fn controls(&self) -> Vec<String> {
        let mut names: Vec<&str> = NAMES.to_vec();
        names.extend(["email", "shared", "language", "title", "position", "position_second", "organisation"]);
        if self.needs("birth_date") {
            names.push("birth_date");
        }
        if self.needs(PHONE) {
            names.push(PHONE);
        }
        if self.rank {
            names.push("protocol_rank");
        }
        if self.fresh {
            names.push("organisation_second");
        }
        names.into_iter().map(str::to_owned).chain(self.written().map(control)).collect()
    }

    /// The form with what is known.
    pub fn filled(&self, data: &Data) -> Form {
        let mut form = Form::default();
        for (name, value) in data.person.names.fields() {
            form.set(name, value);
        }
        let person = &data.person;
        form.set("email", person.email.as_deref().unwrap_or_default());
        form.set("shared", if person.email.is_some() && !person.mailbox_own { "yes" } else { "" });
        form.set("language", person.language.as_str());
        form.set("birth_date", person.birth_date.map(|date| date.to_string()).unwrap_or_default());
        form.set("title", data.title.as_str());
        form.set("position", version(&data.position, &data.position.original));
        if data.position.original != self.second {
            form.set("position_second", version(&data.position, &self.second));
        }
        form.set("organisation", data.organisation.as_ref().map(|it| it.name.as_str()).unwrap_or_default());
        form.set("protocol_rank", data.protocol_rank.to_string());
        form.set(PHONE, data.answers.get(PHONE).map(String::as_str).unwrap_or_default());
        for field in self.written() {
            form.set(&control(field), data.answers.get(&field.id).map(String::as_str).unwrap_or_default());
        }
        form
    }
}

/// The name of the control that asks a category's own question: never that of a built-in one.
pub(crate) fn control(field: &Field) -> String {
    format!("a-{}", field.id)
}

/// The field that a step vouches for, of a control.
pub(crate) fn field_of(control: &str) -> &str {
    control.strip_prefix("a-").unwrap_or(control)
}

fn version<'t>(text: &'t Text, lang: &str) -> &'t str {
    text.versions.get(lang).map_or("", |version| version.text.as_str())
}

/// What stands in the controls, by name: what an editor saw, to be compared with what is there when they save.
pub(crate) fn values(form: &Form, controls: &[String]) -> BTreeMap<String, String> {
    controls.iter().map(|name| (name.clone(), form.value(name).to_owned())).collect()
}
