//! The list of participants, by delegation.

use serde::Serialize;
use typst_pdf::{PdfStandard, PdfStandards};

use crate::glyphs::{self, missing};
use crate::typeset::{Job, forgetting, language};
use crate::{Error, Unprintable};

const MAX_PARTICIPANTS: usize = 20_000;

/// A word of this width fits the columns of names and organisations in `participants.typ`.
const WIDEST_WORD_EM: f64 = 16.0;
/// A word of this width fits the column of categories.
const WIDEST_CATEGORY_EM: f64 = 8.5;

/// A list of participants. Words are already in the language of the document, and rows in their order.
#[derive(Clone, Debug)]
pub struct List {
    /// The language of the document (BCP 47).
    pub lang: String,
    /// The title of the list.
    pub title: String,
    /// The forum's title, above every page.
    pub forum: String,
    /// Dates and cities, under the title.
    pub when_where: String,
    /// Beside the forum's title above every page: the day of which the list tells the state; may be empty.
    pub note: String,
    /// The headings of the columns.
    pub labels: Labels,
    /// The delegations.
    pub delegations: Vec<Delegation>,
}

/// The headings of the columns.
#[derive(Clone, Debug)]
pub struct Labels {
    /// Over the names.
    pub name: String,
    /// Over position and organisation, which share a column.
    pub position_and_organisation: String,
    /// Over the categories.
    pub category: String,
}

/// The participants of one delegation.
#[derive(Clone, Debug)]
pub struct Delegation {
    /// Its name.
    pub name: String,
    /// How many they are, in words of the document's language; may be empty.
    pub summary: String,
    /// Head, deputies, then the others.
    pub participants: Vec<Participant>,
}

/// One row of the list.
#[derive(Clone, Debug)]
pub struct Participant {
    /// What marks out a head or a deputy, if anything does.
    pub role: Option<String>,
    /// `Dr.`, `академик`, if any; before the name.
    pub title: Option<String>,
    /// The name as its bearer writes it.
    pub name: String,
    /// The language of the name (BCP 47).
    pub name_lang: String,
    /// The name in Latin letters; left out where it is the same.
    pub latin_name: Option<String>,
    /// The position, if any.
    pub position: Option<String>,
    /// The organisation, if any.
    pub organisation: Option<String>,
    /// The category.
    pub category: String,
}

/// Prints the list on A4, and gives back the bytes of the PDF file, which screen readers can read (PDF/UA-1).
///
/// # Errors
/// [`Error::Letters`] names every participant with letters that the fonts lack, counted over all delegations;
/// [`Error::TooMany`] when one document cannot take them.
pub fn participants(list: &List) -> Result<Vec<u8>, Error> {
    forgetting(|| job(list)?.pdf())
}

fn job(list: &List) -> Result<Job, Error> {
    let given = list.delegations.iter().map(|delegation| delegation.participants.len()).sum();
    if given > MAX_PARTICIPANTS {
        return Err(Error::TooMany { given, most: MAX_PARTICIPANTS });
    }
    refuse_unprintable(list)?;
    let data = serde_json::to_vec(&Sheets::of(list)).map_err(|error| Error::Typesetter(error.to_string()))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| Error::Typesetter(error.message().as_str().to_owned()))?;
    Ok(Job { template: include_str!("participants.typ"), data, pictures: Vec::new(), standards })
}

fn refuse_unprintable(list: &List) -> Result<(), Error> {
    let mut over_all = [&list.title, &list.forum, &list.when_where, &list.note].map(String::as_str).concat();
    over_all += &list.labels.name;
    over_all += &list.labels.position_and_organisation;
    over_all += &list.labels.category;
    for delegation in &list.delegations {
        over_all += &delegation.name;
        over_all += &delegation.summary;
    }
    let rows = list.delegations.iter().flat_map(|delegation| &delegation.participants);
    let rows = rows.enumerate().map(|(at, row)| (Some(at), row.words()));
    let unprintable: Vec<Unprintable> = [(None, over_all)]
        .into_iter()
        .chain(rows)
        .map(|(entry, words)| Unprintable { entry, letters: missing(&words) })
        .filter(|found| !found.letters.is_empty())
        .collect();
    if unprintable.is_empty() { Ok(()) } else { Err(Error::Letters(unprintable)) }
}

impl Participant {
    /// Everything in the row that somebody wrote.
    fn words(&self) -> String {
        let sometimes = [&self.role, &self.title, &self.latin_name, &self.position, &self.organisation];
        let always = [&self.name, &self.category];
        always.into_iter().chain(sometimes.into_iter().flatten()).map(String::as_str).collect()
    }
}

/// The list, as the template takes it.
#[derive(Serialize)]
struct Sheets {
    lang: String,
    title: String,
    forum: String,
    when_where: String,
    note: String,
    labels: [String; 3],
    delegations: Vec<Part>,
}

#[derive(Serialize)]
struct Part {
    name: String,
    summary: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    role: Option<String>,
    title: Option<String>,
    name: String,
    name_lang: String,
    latin_name: Option<String>,
    position: Option<String>,
    organisation: Option<String>,
    category: String,
}

impl Sheets {
    fn of(list: &List) -> Self {
        let Labels { name, position_and_organisation, category } = &list.labels;
        Self {
            lang: language(&list.lang),
            title: printable(&list.title),
            forum: printable(&list.forum),
            when_where: printable(&list.when_where),
            note: printable(&list.note),
            labels: [name, position_and_organisation, category].map(|label| printable(label)),
            delegations: list.delegations.iter().map(Part::of).collect(),
        }
    }
}

impl Part {
    fn of(delegation: &Delegation) -> Self {
        Self {
            name: printable(&delegation.name),
            summary: printable(&delegation.summary),
            rows: delegation.participants.iter().map(Row::of).collect(),
        }
    }
}

impl Row {
    fn of(row: &Participant) -> Self {
        let line = |text: &Option<String>| text.as_deref().map(printable).filter(|text| !text.is_empty());
        let name = printable(&row.name);
        Self {
            role: line(&row.role),
            title: line(&row.title),
            latin_name: line(&row.latin_name).filter(|latin| *latin != name),
            name,
            name_lang: language(&row.name_lang),
            position: line(&row.position),
            organisation: line(&row.organisation),
            category: glyphs::printable(&row.category, WIDEST_CATEGORY_EM),
        }
    }
}

fn printable(text: &str) -> String {
    glyphs::printable(text, WIDEST_WORD_EM)
}
