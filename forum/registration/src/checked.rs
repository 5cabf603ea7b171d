//! What a program enters or changes is held to the same questions as what is typed into the forms.

use crate::{
    edit::Data,
    model::{PHONE, POSITION_LETTERS_MAX},
    questions::{NAMES, Questions, impossible_birth, unprintable},
    say,
};
use forums::{CategoryId, FieldKind, Forum};
use kernel::{
    Error, Result, Say,
    db::Tx,
    form::{Form, check_line},
    shell,
    web::Visit,
};

/// `after` as it may be kept: lines trimmed, answers as the forms keep them. `before` is what is kept now, nothing of
/// somebody new; what stands there already is not asked about again.
///
/// # Errors
/// [`Error::Invalid`] with every fault by its place: `person/email`, `position/kk`, `organisation/name`,
/// `answers/boat`. [`Error::NotFound`] for a category that is not there; what the database says.
pub async fn checked(
    tx: &mut Tx,
    visit: &Visit,
    forum: &Forum,
    category: CategoryId,
    before: &Data,
    after: Data,
) -> Result<Data> {
    let category = forums::category(tx, category).await?.ok_or(Error::NotFound)?;
    let mut questions = Questions::of(tx, visit, forum, category).await?;
    questions.fresh = false;
    questions.rank = true;
    let mut form = questions.filled(&after);
    let read = questions.read(&mut form, before);
    let mut wrong = faults_of(form, &questions, &after);
    wrong.extend(birth_date(&questions, before, &after, &wrong));
    wrong.extend(positions(&questions, before, &after));
    wrong.extend(organisation(&questions, &after));
    wrong.extend(answers(&questions, before, &after, &read, &wrong));
    if !wrong.is_empty() {
        return Err(Error::Invalid(wrong));
    }
    let mut answers = read.answers;
    answers.retain(|id, _| after.answers.contains_key(id));
    Ok(Data { title: read.title, answers, ..after })
}

type Fault = (String, Say);

/// What the form says, with the place of the value in place of the name of the control.
fn faults_of(form: Form, questions: &Questions, after: &Data) -> Vec<Fault> {
    let faults = form.into_errors().into_iter();
    faults.map(|(control, say)| (place(&control, questions, after), say)).collect()
}

fn place(control: &str, questions: &Questions, after: &Data) -> String {
    match control {
        "email" | "language" | "birth_date" => format!("person/{control}"),
        name if NAMES.contains(&name) => format!("person/{name}"),
        "position" => format!("position/{}", after.position.original),
        "position_second" => format!("position/{}", questions.second),
        "organisation" => "organisation/name".to_owned(),
        PHONE => format!("answers/{PHONE}"),
        other => other.strip_prefix("a-").map_or_else(|| other.to_owned(), |own| format!("answers/{own}")),
    }
}

/// Also where the form does not ask for it.
fn birth_date(questions: &Questions, before: &Data, after: &Data, said: &[Fault]) -> Option<Fault> {
    const PLACE: &str = "person/birth_date";
    let date = after.person.birth_date.filter(|_| after.person.birth_date != before.person.birth_date)?;
    let say = impossible_birth(date, questions.today())?;
    (!said.iter().any(|(place, _)| place == PLACE)).then(|| (PLACE.to_owned(), say))
}

/// The versions that the form does not show, and languages that the coalition does not have.
fn positions(questions: &Questions, before: &Data, after: &Data) -> Vec<Fault> {
    let new = |lang: &String| before.position.versions.get(lang) != after.position.versions.get(lang);
    let shown = |lang: &String| *lang == after.position.original || *lang == questions.second;
    let versions = after.position.versions.iter().filter(|(lang, _)| new(lang));
    let wrong = versions.filter_map(|(lang, version)| {
        let say = if !questions.languages.contains(lang) && *lang != after.person.language {
            shell::say::field_not_in_list()
        } else {
            line_fault(&version.text).filter(|_| !shown(lang))?
        };
        Some((format!("position/{lang}"), say))
    });
    wrong.collect()
}

fn organisation(questions: &Questions, after: &Data) -> Vec<Fault> {
    let Some(organisation) = &after.organisation else { return vec![] };
    let mut wrong = vec![];
    for (lang, name) in &organisation.others {
        let place = format!("organisation/names/{lang}");
        if !questions.languages.contains(lang) {
            wrong.push((place, shell::say::field_not_in_list()));
        } else if let Some(say) = line_fault(name) {
            wrong.push((place, say));
        }
    }
    wrong
}

/// What is wrong with a line that badges and lists print.
fn line_fault(text: &str) -> Option<Say> {
    check_line(text, POSITION_LETTERS_MAX).err().or_else(|| unprintable(text))
}

/// Answers that the form has no question for, and those that it would have dropped in silence.
fn answers(questions: &Questions, before: &Data, after: &Data, read: &Data, said: &[Fault]) -> Vec<Fault> {
    let changed = after.answers.iter().filter(|(id, answer)| before.answers.get(*id) != Some(answer));
    let wrong = changed.filter_map(|(id, answer)| {
        let place = format!("answers/{id}");
        let field = questions.fields.iter().find(|field| field.id == *id);
        let asked = field.is_some() || (id == PHONE && questions.needs(PHONE));
        let say = match field.map(|field| field.kind) {
            _ if !asked => say::no_such_question(),
            Some(FieldKind::File | FieldKind::Photo) => say::no_file_here(),
            _ if answer.trim().is_empty() || read.answers.contains_key(id) => return None,
            _ if said.iter().any(|(known, _)| *known == place) => return None,
            _ => shell::say::field_not_in_list(),
        };
        Some((place, say))
    });
    let files = questions.fields.iter().filter(|it| matches!(it.kind, FieldKind::File | FieldKind::Photo));
    let taken = files
        .filter(|file| before.answers.contains_key(&file.id) && !after.answers.contains_key(&file.id))
        .map(|file| (format!("answers/{}", file.id), say::no_file_here()));
    wrong.chain(taken).collect()
}
