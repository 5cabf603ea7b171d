//! The typesetter: a template, data as JSON and pictures in, a document out. Knows no badge.

use std::collections::HashMap;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::Abs;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInstance, FontVariant, FontVariations};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandards};

use crate::Error;

/// What one document is made from. Its pictures are known to the template by number: `/picture/0` and so on.
pub(crate) struct Job {
    pub template: &'static str,
    pub data: Vec<u8>,
    pub pictures: Vec<(usize, Vec<u8>)>,
    pub standards: PdfStandards,
}

impl Job {
    /// Sets the document and writes it as PDF; the same job gives the same bytes.
    pub(crate) fn pdf(self) -> Result<Vec<u8>, Error> {
        let options = PdfOptions {
            creator: Smart::Custom(Some("Kurultai".to_owned())),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        self.with_document(|document| typst_pdf::pdf(document, &options).map_err(|errors| failed(&errors)))?
    }

    /// Sets the document and hands it over.
    pub(crate) fn with_document<T>(self, read: impl FnOnce(&PagedDocument) -> T) -> Result<T, Error> {
        let desk = Desk::for_job(self);
        let document = typst::compile::<PagedDocument>(&desk).output.map_err(|errors| failed(&errors))?;
        Ok(read(&document))
    }
}

/// Whether every font of print has the letter.
pub(crate) fn fonts_have(letter: char) -> bool {
    let has = |font: &Font| font.info().coverage.contains(u32::from(letter));
    FONTS.fonts.iter().all(has)
}

/// The two weights of print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

/// The width of a letter, in units of the type's size; 0 for a letter that the font lacks.
pub(crate) fn width_em(letter: char, weight: Weight) -> f64 {
    let font = match weight {
        Weight::Regular => &FONTS.regular,
        Weight::Bold => &FONTS.bold,
    };
    let glyph = font.ttf().glyph_index(letter);
    glyph.and_then(|glyph| font.x_advance(glyph.0)).map_or(0.0, |advance| advance.get())
}

/// The language as the typesetter takes it: the two or three letters that a BCP 47 tag begins with.
pub(crate) fn language(tag: &str) -> String {
    let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let known = (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_lowercase());
    if known { primary } else { "en".to_owned() }
}

/// Does the work and forgets it: the typesetter remembers everything that it has seen, and these are people's
/// names and faces.
pub(crate) fn forgetting<T>(work: impl FnOnce() -> T) -> T {
    let _forgets = Forgets;
    work()
}

/// Clears the typesetter's memory when it goes, however the work ended.
struct Forgets;

impl Drop for Forgets {
    fn drop(&mut self) {
        comemo::evict(0);
    }
}

struct Fonts {
    book: LazyHash<FontBook>,
    fonts: [Font; 2],
    regular: FontInstance,
    bold: FontInstance,
}

static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let font =
        |file: &'static [u8]| Font::new(Bytes::new(file), 0).expect("the fonts inside the binary are whole");
    let fonts = [
        font(include_bytes!("../fonts/NotoSans-Regular.ttf")),
        font(include_bytes!("../fonts/NotoSans-Bold.ttf")),
    ];
    let as_it_is = |font: &Font| {
        font.clone().instantiate(FontVariant::default(), Abs::pt(10.0), &FontVariations::default())
    };
    let [regular, bold] = fonts.each_ref().map(as_it_is);
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts, regular, bold }
});

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static MAIN: LazyLock<FileId> = LazyLock::new(|| file("/main.typ"));
static DATA: LazyLock<FileId> = LazyLock::new(|| file("/data.json"));

/// The typesetter keeps the names of files for ever: they are numbers, and few.
fn file(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("our own paths are plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn picture(number: usize) -> FileId {
    file(&format!("/picture/{number}"))
}

/// Everything that the typesetter may see: one template, one file of data, some pictures. No disk, no clock.
struct Desk {
    template: Source,
    data: Bytes,
    pictures: HashMap<FileId, Bytes>,
}

impl Desk {
    fn for_job(job: Job) -> Self {
        Self {
            template: Source::new(*MAIN, job.template.to_owned()),
            data: Bytes::new(job.data),
            pictures: job.pictures.into_iter().map(|(n, bytes)| (picture(n), Bytes::new(bytes))).collect(),
        }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        *MAIN
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == *MAIN { Ok(self.template.clone()) } else { Err(not_here(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA {
            return Ok(self.data.clone());
        }
        self.pictures.get(&id).cloned().ok_or_else(|| not_here(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_here(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}

/// The messages speak of the template, not of what is printed.
fn failed(errors: &[SourceDiagnostic]) -> Error {
    Error::Typesetter(errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; "))
}
