//! The programme of a forum, day by day.

use serde::Serialize;
use typst_pdf::{PdfStandard, PdfStandards};

use crate::Error;
use crate::glyphs::{self, missing};
use crate::typeset::{Job, forgetting, language};

const MAX_ITEMS: usize = 20_000;

/// A word of this width fits the column of titles in `programme.typ`, at any depth.
const WIDEST_WORD_EM: f64 = 24.0;

/// What stands for a letter that the fonts lack.
const INSTEAD: char = '?';

/// The programme of a forum. Words are already in the language of the document, and items in their order.
#[derive(Clone, Debug, Default)]
pub struct Programme {
    /// The language of the document (BCP 47).
    pub lang: String,
    /// What the document is: `Programme`.
    pub title: String,
    /// The forum's name.
    pub forum: String,
    /// Dates and cities, under the name.
    pub when_where: String,
    /// Beside the forum's name above every page: the state of the programme; may be empty.
    pub note: String,
    /// Over the times, and over what happens.
    pub labels: [String; 2],
    /// The days.
    pub days: Vec<Day>,
    /// Over the forums within this one.
    pub nested_title: String,
    /// The forums within this one: names, and dates.
    pub nested: Vec<(String, String)>,
    /// At the end, where letters had to be replaced: why `?` stands there.
    pub replaced: String,
}

/// A day in a city.
#[derive(Clone, Debug, Default)]
pub struct Day {
    /// `Monday, 24 November 2025`
    pub title: String,
    /// The city; may be empty.
    pub city: String,
    /// What happens.
    pub items: Vec<Item>,
}

/// One row of a day.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// `11:00 – 12:30`, or that it lasts all day.
    pub time: String,
    /// How deep it lies in another: 0 … 3.
    pub depth: usize,
    /// What it is; may be empty.
    pub kind: String,
    /// That it is cancelled or not settled; may be empty.
    pub status: String,
    /// What.
    pub title: String,
    /// The language of the title (BCP 47).
    pub title_lang: String,
    /// Room and house; may be empty.
    pub place: String,
    /// Who has a part in it: what they do, and their names.
    pub people: Vec<(String, String)>,
}

/// Prints the programme on A4, and gives back the bytes of the PDF file, which screen readers can read (PDF/UA-1).
///
/// Titles and names come from everywhere, and nobody can mend them who only wants to read: a letter that the fonts lack is
/// printed as `?`, and the last page says why. Pictures and other signs among letters are left out.
///
/// # Errors
/// [`Error::TooMany`] when one document cannot take the items.
pub fn programme(programme: &Programme) -> Result<Vec<u8>, Error> {
    forgetting(|| job(programme)?.pdf())
}

fn job(programme: &Programme) -> Result<Job, Error> {
    let given = programme.days.iter().map(|day| day.items.len()).sum();
    if given > MAX_ITEMS {
        return Err(Error::TooMany { given, most: MAX_ITEMS });
    }
    let data =
        serde_json::to_vec(&Sheets::of(programme)).map_err(|error| Error::Typesetter(error.to_string()))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| Error::Typesetter(error.message().as_str().to_owned()))?;
    Ok(Job { template: include_str!("programme.typ"), data, pictures: Vec::new(), standards })
}

/// The programme, as the template takes it.
#[derive(Serialize)]
struct Sheets {
    lang: String,
    title: String,
    forum: String,
    when_where: String,
    note: String,
    labels: [String; 2],
    days: Vec<Part>,
    nested_title: String,
    nested: Vec<(String, String)>,
    replaced: String,
}

#[derive(Serialize)]
struct Part {
    title: String,
    city: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    time: String,
    depth: usize,
    kind: String,
    status: String,
    title: String,
    title_lang: String,
    place: String,
    people: Vec<(String, String)>,
}

/// Makes texts printable, and remembers whether a letter had to be replaced.
#[derive(Default)]
struct Printable {
    replaced: bool,
}

impl Sheets {
    fn of(programme: &Programme) -> Self {
        let mut print = Printable::default();
        let mut sheets = Self {
            lang: language(&programme.lang),
            title: print.text(&programme.title),
            forum: print.text(&programme.forum),
            when_where: print.text(&programme.when_where),
            note: print.text(&programme.note),
            labels: programme.labels.each_ref().map(|label| print.text(label)),
            days: programme.days.iter().map(|day| print.day(day)).collect(),
            nested_title: print.text(&programme.nested_title),
            nested: programme.nested.iter().map(|pair| print.pair(pair)).collect(),
            replaced: String::new(),
        };
        if print.replaced {
            sheets.replaced = print.text(&programme.replaced);
        }
        // A document has to have a title and a heading, and readers must find them.
        for heading in [&mut sheets.title, &mut sheets.forum, &mut sheets.nested_title] {
            if heading.is_empty() {
                "–".clone_into(heading);
            }
        }
        sheets
    }
}

impl Printable {
    fn day(&mut self, day: &Day) -> Part {
        Part {
            title: self.text(&day.title),
            city: self.text(&day.city),
            rows: day.items.iter().map(|item| self.row(item)).collect(),
        }
    }

    fn row(&mut self, item: &Item) -> Row {
        Row {
            time: self.text(&item.time),
            depth: item.depth.min(3),
            kind: self.text(&item.kind),
            status: self.text(&item.status),
            title: self.text(&item.title),
            title_lang: language(&item.title_lang),
            place: self.text(&item.place),
            people: item.people.iter().map(|pair| self.pair(pair)).collect(),
        }
    }

    fn pair(&mut self, (first, second): &(String, String)) -> (String, String) {
        (self.text(first), self.text(second))
    }

    fn text(&mut self, text: &str) -> String {
        let lacking = missing(text);
        if lacking.is_empty() {
            return glyphs::printable(text, WIDEST_WORD_EM);
        }
        let mut whole = String::with_capacity(text.len());
        for letter in text.chars() {
            match letter {
                letter if !lacking.contains(&letter) => whole.push(letter),
                letter if letter.is_alphanumeric() => {
                    self.replaced = true;
                    whole.push(INSTEAD);
                }
                _ => {}
            }
        }
        glyphs::printable(&whole, WIDEST_WORD_EM)
    }
}
