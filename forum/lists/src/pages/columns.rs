//! What each column of a list is: guessed, to be corrected.

use super::{address, address_of, list_of, open_list, shown};
use crate::{
    Words,
    acts::Columns,
    file,
    measures::Measures,
    model::{ListId, Plan, SentList, State},
    tell,
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use forums::Here;
use kernel::{
    Error, Lang, Result,
    form::Form,
    web::{Frame, page},
};
use sheets::{As, Field, Mapping, MappingFault, Meaning, Note, Table};
use std::sync::Arc;

/// Values of a column that are shown.
const SAMPLES: usize = 3;
/// Characters of a value that are shown.
const SAMPLE_CHARS_MAX: usize = 60;
/// Encodings that a person may choose where the guess was wrong.
const ENCODINGS: [&str; 6] =
    ["utf-8", "windows-1251", "windows-1254", "windows-1250", "utf-16le", "iso-8859-9"];

#[derive(Template)]
#[template(path = "pages/columns.html")]
struct ColumnsPage {
    f: Frame,
    t: Words,
    lang: Lang,
    form: Form,
    lists_href: String,
    action: String,
    remove: String,
    columns: Vec<Column>,
    meanings: Vec<(String, String)>,
    categories: Vec<(String, String)>,
    sheets: Vec<(String, String)>,
    encodings: Vec<(String, String)>,
    /// The encoding that was guessed.
    encoding: String,
    no_headings: bool,
    rows: usize,
}

struct Column {
    name: String,
    heading: String,
    samples: Vec<String>,
}

pub(super) async fn show(here: Here, Path((_, id)): Path<(String, ListId)>) -> Result<Response> {
    let (list, measures) = open_list(&here, id).await?;
    if list.state != State::Open {
        return Ok(Redirect::to(&address_of(&here, &list)).into_response());
    }
    let table = table(&here, &list).await?;
    let form = form_of(&list.plan);
    page(&here, &the_page(&here, &list, &measures, &table, form))
}

async fn table(here: &Here, list: &SentList) -> Result<Arc<Table>> {
    let read = file::table(&here.app, list.file.ok_or(Error::Gone)?, &list.plan.read_as).await?;
    read.map_err(|refusal| Error::Refused(tell::refusal(&refusal)))
}

fn form_of(plan: &Plan) -> Form {
    let mut form = Form::default();
    for (column, meaning) in plan.mapping.columns.iter().enumerate() {
        form.set(&control(column), meaning.word());
    }
    form.set("category", plan.category.clone().unwrap_or_default());
    form.set("sheet", plan.read_as.sheet.clone().unwrap_or_default());
    form.set("encoding", plan.read_as.encoding.clone().unwrap_or_default());
    form
}

fn control(column: usize) -> String {
    format!("column-{column}")
}

fn the_page(here: &Here, list: &SentList, measures: &Measures, table: &Table, form: Form) -> ColumnsPage {
    let guessed = table.notes.iter().find_map(|note| match note {
        Note::Encoding(name) => Some(*name),
        _ => None,
    });
    let is_text = list.format() == sheets::Format::Csv;
    let encodings = ENCODINGS.iter().filter(|_| is_text).map(|it| ((*it).to_owned(), (*it).to_owned()));
    ColumnsPage {
        f: here.frame(),
        t: Words(here.lang),
        lang: here.lang,
        form,
        lists_href: here.to("/lists"),
        action: address(here, list.id, ""),
        remove: address(here, list.id, "/remove"),
        columns: (0..table.headers.len()).map(|column| column_of(here.lang, table, column)).collect(),
        meanings: meanings(here, measures),
        categories: measures.categories.iter().map(|it| (it.slug.clone(), shown(here, &it.name))).collect(),
        sheets: table.sheets.iter().map(|name| (name.clone(), name.clone())).collect(),
        encodings: encodings.collect(),
        encoding: guessed.unwrap_or_default().to_owned(),
        no_headings: table.notes.contains(&Note::NoHeadings),
        rows: table.rows.len(),
    }
}

fn column_of(lang: Lang, table: &Table, column: usize) -> Column {
    let cells = table.rows.iter().map(|row| row.cell(column).trim()).filter(|cell| !cell.is_empty());
    let cut = |cell: &str| match cell.char_indices().nth(SAMPLE_CHARS_MAX) {
        Some((end, _)) => format!("{}…", &cell[..end]),
        None => cell.to_owned(),
    };
    Column {
        name: control(column),
        heading: tell::heading(lang, table, column),
        samples: cells.take(SAMPLES).map(cut).collect(),
    }
}

fn meanings(here: &Here, measures: &Measures) -> Vec<(String, String)> {
    let fields = Field::ALL.iter().map(|field| (field.word().to_owned(), tell::field(here.lang, *field)));
    let questions = measures
        .questions
        .iter()
        .map(|it| (Meaning::Answer(it.asks.id.clone()).word(), measures.question_shown(here, &it.asks.id)));
    fields.chain(questions).collect()
}

pub(super) async fn save(
    here: Here,
    Path((_, id)): Path<(String, ListId)>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    let (list, measures) = open_list(&here, id).await?;
    if list.state != State::Open {
        return Ok(super::send::begun(&here, &list));
    }
    let read_as = read_as(&form);
    if read_as != list.plan.read_as {
        return read_anew(&here, list, &measures, read_as, form).await;
    }
    let table = table(&here, &list).await?;
    let plan = plan_of(&mut form, &list, &measures, &table);
    if !form.is_good() {
        let again = the_page(&here, &list, &measures, &table, form);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&here, &again)?).into_response());
    }
    here.app.db.act(&here.by, Columns { list: id, plan }).await?;
    Ok(Redirect::to(&address(&here, id, "/preview")).into_response())
}

fn read_as(form: &Form) -> As {
    let chosen = |name: &str| Some(form.value(name).to_owned()).filter(|value| !value.is_empty());
    As { encoding: chosen("encoding"), sheet: chosen("sheet"), delimiter: None }
}

/// Another sheet or encoding has other columns: they are guessed anew and shown again.
async fn read_anew(
    here: &Here,
    list: SentList,
    measures: &Measures,
    read_as: As,
    mut form: Form,
) -> Result<Response> {
    match file::table(&here.app, list.file.ok_or(Error::Gone)?, &read_as).await? {
        Ok(new) => {
            let plan = Plan {
                mapping: Mapping::guess(&new, &measures.rules(&list, &list.plan)),
                read_as,
                ..list.plan.0
            };
            here.app.db.act(&here.by, Columns { list: list.id, plan }).await?;
            Ok(Redirect::to(&address(here, list.id, "")).into_response())
        }
        Err(refusal) => {
            let table = table(here, &list).await?;
            let field = if read_as.sheet == list.plan.read_as.sheet { "encoding" } else { "sheet" };
            form.refuse(field, tell::refusal(&refusal));
            let again = the_page(here, &list, measures, &table, form);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page(here, &again)?).into_response())
        }
    }
}

fn plan_of(form: &mut Form, list: &SentList, measures: &Measures, table: &Table) -> Plan {
    let columns = (0..table.headers.len()).map(|column| {
        let known = |meaning: &Meaning| match meaning {
            Meaning::Answer(id) => measures.questions.iter().any(|it| it.asks.id == *id),
            Meaning::Nothing | Meaning::Field(_) => true,
        };
        Meaning::from_word(form.value(&control(column))).filter(known).unwrap_or_default()
    });
    let mapping = Mapping { columns: columns.collect() };
    for fault in mapping.faults() {
        let column = match fault {
            MappingFault::NoName => 0,
            MappingFault::Twice { columns: (_, second) } => second,
        };
        form.refuse(&control(column), tell::mapping(&fault));
    }
    let categories: Vec<String> = measures.categories.iter().map(|it| it.slug.clone()).collect();
    let category = form.one_of("category", categories.iter().map(String::as_str)).map(str::to_owned);
    Plan { mapping, category, answers: std::collections::BTreeMap::new(), ..list.plan.0.clone() }
}

/// The page of one list, for those of the room's pages that need no more of it.
pub(super) async fn handled(here: &Here, id: ListId) -> Result<SentList> {
    let mut tx = here.app.db.read().await?;
    list_of(&mut tx, here, id).await
}
