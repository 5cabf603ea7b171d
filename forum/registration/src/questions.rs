//! What a form about a person asks: the built-in questions, those of the category, and how what was typed becomes data.

use crate::{
    Words,
    edit::Data,
    model::{OrganisationName, PHONE, POSITION_LETTERS_MAX, TITLE_LETTERS_MAX},
    say,
};
use delegations::Delegation;
use forums::{Category, Field, FieldKind, Forum};
use jiff::{civil::Date, tz::TimeZone};
use kernel::{
    Lang, Result, Say, Text, dates,
    db::{Clock, Shared, Tx},
    form::{Form, check_line},
    shell,
    web::Visit,
};
use people::{Names, NewPerson};
use std::collections::BTreeMap;

/// Letters in a long answer.
const LONG_ANSWER_LETTERS_MAX: usize = 2000;
/// Letters in a short answer.
const ANSWER_LETTERS_MAX: usize = 200;
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

/// `in English`, as the reader says it; a language beyond the nine by its own name.
pub(crate) fn in_language(t: Words, tag: &str) -> String {
    t.in_language(tag, dates::language_name(tag))
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

    /// What was typed, over what was known; what is wrong with it is said in the form.
    pub fn read(&self, form: &mut Form, before: &Data) -> Data {
        let person = self.person(form, before);
        let mut data = Data {
            organisation: self.organisation(form, &person.language, before),
            person,
            ..before.clone()
        };
        data.title = form.line("title", TITLE_LETTERS_MAX).unwrap_or_default();
        data.position = self.position(form, &data.person.language, before);
        if self.rank {
            data.protocol_rank = form.number("protocol_rank", 0, 9999).unwrap_or(before.protocol_rank);
        }
        self.answers(form, &mut data);
        if self.strict {
            self.complete(form);
        }
        data
    }

    fn person(&self, form: &mut Form, before: &Data) -> NewPerson {
        let [family_name, given_name, patronymic, latin_family, latin_given, passport_name] =
            NAMES.map(|name| form.value(name).to_owned());
        let names =
            Names { family_name, given_name, patronymic, latin_family, latin_given, passport_name }.tidied();
        let email = Some(form.value("email").trim().to_owned()).filter(|email| !email.is_empty());
        let birth_date =
            if self.needs("birth_date") { self.birth_date(form) } else { before.person.birth_date };
        let mailbox_own = email.is_some() && !form.has("shared", "yes");
        let person =
            NewPerson { names, email, mailbox_own, language: form.value("language").to_owned(), birth_date };
        for (field, say) in person.checked() {
            form.refuse(field, say);
        }
        for name in NAMES {
            printable(form, name);
        }
        if !self.languages.contains(&person.language) && person.language != before.person.language {
            form.refuse("language", shell::say::field_not_in_list());
        }
        person
    }

    fn birth_date(&self, form: &mut Form) -> Option<Date> {
        let date = form.date("birth_date")?;
        match impossible_birth(date, self.today()) {
            Some(say) => {
                form.refuse("birth_date", say);
                None
            }
            None => Some(date),
        }
    }

    fn organisation(&self, form: &mut Form, language: &str, before: &Data) -> Option<OrganisationName> {
        let name = form.line("organisation", POSITION_LETTERS_MAX);
        let second = form.line("organisation_second", POSITION_LETTERS_MAX);
        printable(form, "organisation");
        let name = name.or_else(|| second.clone())?;
        if before.organisation.as_ref().is_some_and(|known| known.name == name) {
            return before.organisation.clone();
        }
        let others = second.filter(|other| *other != name && self.second != language);
        Some(OrganisationName {
            name,
            lang: language.to_owned(),
            others: others.map(|other| (self.second.clone(), other)).into_iter().collect(),
        })
    }

    /// The position in the language of its original, and in the second language.
    fn position(&self, form: &mut Form, language: &str, before: &Data) -> Text {
        let first = form.line("position", POSITION_LETTERS_MAX).unwrap_or_default();
        let second = form.line("position_second", POSITION_LETTERS_MAX).unwrap_or_default();
        let mut position = before.position.clone();
        if position.is_empty() {
            position = Text { original: language.to_owned(), ..Text::default() };
        }
        let original = position.original.clone();
        if version(&position, &original) != first {
            position.write(&original, first);
        }
        if original != self.second && version(&position, &self.second) != second {
            position.write(&self.second, second);
        }
        position
    }

    fn answers(&self, form: &mut Form, data: &mut Data) {
        if self.needs(PHONE) {
            put(data, PHONE, form.line(PHONE, 40));
        }
        for field in self.written() {
            let answer = self.answer(form, field);
            put(data, &field.id, answer);
        }
    }

    fn answer(&self, form: &mut Form, field: &Field) -> Option<String> {
        let name = control(field);
        match field.kind {
            FieldKind::Text => form.line(&name, ANSWER_LETTERS_MAX),
            FieldKind::LongText => long(form, &name),
            FieldKind::Choice => {
                form.one_of(&name, field.choices.iter().map(|choice| choice.id.as_str())).map(str::to_owned)
            }
            FieldKind::Delegation => form
                .one_of(&name, self.delegations.iter().map(|delegation| delegation.slug.as_str()))
                .map(str::to_owned),
            FieldKind::Date => form.date(&name).map(|date| date.to_string()),
            FieldKind::Consent => form.has(&name, "yes").then(|| "yes".to_owned()),
            FieldKind::File | FieldKind::Photo => None,
        }
    }

    /// Says what is missing.
    fn complete(&self, form: &mut Form) {
        let controls = self.controls();
        for required in self.category.requires.iter() {
            if controls.contains(required) && form.value(required).trim().is_empty() {
                form.refuse(required, shell::say::field_required());
            }
        }
        for field in self.written().filter(|field| field.required) {
            let name = control(field);
            if form.value(&name).trim().is_empty() {
                let consent = field.kind == FieldKind::Consent;
                form.refuse(
                    &name,
                    if consent { shell::say::field_consent() } else { shell::say::field_required() },
                );
            }
        }
    }

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
        let chain = visit.chain();
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
        self.answer_in_words(t, visit.lang, &visit.tag, &chain, field, value)
    }

    /// An answer as a reader sees it.
    pub fn answer_in_words(
        &self,
        t: Words,
        lang: Lang,
        tag: &str,
        chain: &[String],
        field: &Field,
        value: &str,
    ) -> String {
        match field.kind {
            FieldKind::Choice => {
                let choice = field.choices.iter().find(|choice| choice.id == value);
                choice.map_or_else(|| value.to_owned(), |choice| choice.label.in_lang(tag, chain).to_owned())
            }
            FieldKind::Delegation => {
                let side = self.delegations.iter().find(|side| side.slug == value);
                side.map_or_else(|| value.to_owned(), |side| side.name.in_lang(tag, chain).to_owned())
            }
            FieldKind::Date => {
                value.parse().map_or_else(|_| value.to_owned(), |date| dates::date(lang, date))
            }
            FieldKind::Consent => shell::Words(lang).yes(),
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

fn put(data: &mut Data, id: &str, answer: Option<String>) {
    match answer {
        Some(answer) => data.answers.insert(id.to_owned(), answer),
        None => data.answers.remove(id),
    };
}

/// Why nobody who comes is born on this day; none where they may be.
pub(crate) fn impossible_birth(date: Date, today: Date) -> Option<Say> {
    if date > today {
        return Some(say::born_later());
    }
    (date.year() < FIRST_BIRTH_YEAR).then(|| say::born_too_early(FIRST_BIRTH_YEAR.to_string()))
}

/// A text of several lines; every line must be fit to be kept.
fn long(form: &mut Form, name: &str) -> Option<String> {
    let text = form.value(name).replace("\r\n", "\n").trim().to_owned();
    if text.chars().count() > LONG_ANSWER_LETTERS_MAX {
        form.refuse(name, shell::say::field_too_long(LONG_ANSWER_LETTERS_MAX));
        return None;
    }
    if let Some(say) = text.lines().find_map(wrong_line) {
        form.refuse(name, say);
        return None;
    }
    (!text.is_empty()).then_some(text)
}

fn wrong_line(line: &str) -> Option<Say> {
    check_line(&line.replace('\t', " "), LONG_ANSWER_LETTERS_MAX).err()
}

/// Says which letters of a field a badge cannot print.
fn printable(form: &mut Form, name: &str) {
    if check_line(form.value(name), usize::MAX).is_err() {
        // What is wrong with them is said already.
        return;
    }
    let missing = press::glyphs::missing(form.value(name));
    if !missing.is_empty() {
        let letters = missing.iter().map(char::to_string).collect::<Vec<_>>().join(" ");
        form.refuse(name, shell::say::field_unprintable(letters));
    }
}

/// What stands in the controls, by name: what an editor saw, to be compared with what is there when they save.
pub(crate) fn values(form: &Form, controls: &[String]) -> BTreeMap<String, String> {
    controls.iter().map(|name| (name.clone(), form.value(name).to_owned())).collect()
}
