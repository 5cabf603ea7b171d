//! How what was typed into a form becomes data, and what is said of what cannot.

use super::{FIRST_BIRTH_YEAR, NAMES, Questions, control, version};
use crate::{
    edit::Data,
    model::{OrganisationName, PHONE, POSITION_LETTERS_MAX, TITLE_LETTERS_MAX},
    say,
};
use forums::{Field, FieldKind};
use jiff::civil::Date;
use kernel::{
    Say, Text,
    form::{Form, check_line},
    shell,
};
use lingua::countries;
use people::{Names, NewPerson};

/// Letters in a long answer.
const LONG_ANSWER_LETTERS_MAX: usize = 2000;
/// What a badge and the list of participants print beside the names.
const PRINTED: [&str; 5] = ["title", "position", "position_second", "organisation", "organisation_second"];
/// Letters in a short answer.
const ANSWER_LETTERS_MAX: usize = 200;

impl Questions {
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
        for name in PRINTED {
            printable(form, name);
        }
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
            let before = data.answers.get(&field.id).cloned().unwrap_or_default();
            let answer = self.answer(form, field, &before);
            put(data, &field.id, answer);
        }
    }

    /// `before`: what is kept so far, which may be a choice that is offered to nobody else any more.
    fn answer(&self, form: &mut Form, field: &Field, before: &str) -> Option<String> {
        let name = control(field);
        match field.kind {
            FieldKind::Text => form.line(&name, ANSWER_LETTERS_MAX),
            FieldKind::LongText => long(form, &name),
            FieldKind::Choice => {
                form.one_of(&name, field.offered(before).map(|choice| choice.id.as_str())).map(str::to_owned)
            }
            FieldKind::Delegation => form
                .one_of(&name, self.delegations.iter().map(|delegation| delegation.slug.as_str()))
                .map(str::to_owned),
            FieldKind::Country => form.one_of(&name, countries::codes()).map(str::to_owned),
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

/// Says which letters of a field cannot be printed.
fn printable(form: &mut Form, name: &str) {
    if check_line(form.value(name), usize::MAX).is_err() {
        // What is wrong with them is said already.
        return;
    }
    if let Some(say) = unprintable(form.value(name)) {
        form.refuse(name, say);
    }
}

/// Which letters of a text the fonts of badges and lists lack; none where all can be printed.
pub(crate) fn unprintable(text: &str) -> Option<Say> {
    let missing = press::glyphs::missing(text);
    let letters = missing.iter().map(char::to_string).collect::<Vec<_>>().join(" ");
    (!missing.is_empty()).then(|| shell::say::field_unprintable(letters))
}
