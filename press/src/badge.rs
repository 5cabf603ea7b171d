//! Badges: one a page on A6, or four on A4 with cut marks.

use serde::Serialize;
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage};
use typst_pdf::PdfStandards;

use crate::glyphs::{self, missing};
use crate::qr::qr_svg;
use crate::typeset::{Job, forgetting};
use crate::{Colour, Error, Unprintable};

/// One document takes no more; a larger forum prints by delegation.
pub const MAX_BADGES: usize = 5_000;

/// A word of this width fits every place of `badge.typ` at the smallest size there.
const WIDEST_WORD_EM: f64 = 16.0;

/// What a badge says. Words are already in the language in which they are to be printed.
#[derive(Clone, Debug)]
pub struct Badge {
    /// The name as its bearer writes it.
    pub name: String,
    /// The language of the name (BCP 47).
    pub name_lang: String,
    /// The name in Latin letters; left out where it is the same.
    pub latin_name: Option<String>,
    /// The delegation, if any.
    pub delegation: Option<String>,
    /// The organisation, if any.
    pub organisation: Option<String>,
    /// The position, if it is to be shown.
    pub position: Option<String>,
    /// What the bearer is at this forum.
    pub category: Category,
    /// The forum's title.
    pub forum: String,
    /// Its dates and cities in one line.
    pub when_where: String,
    /// The language of everything but the name (BCP 47).
    pub lang: String,
    /// The ticket's address, for the QR code.
    pub address: String,
    /// The ticket's serial as it is to be read out, for example `№ 000 523`.
    pub serial: String,
    /// The bearer's photo, if the forum prints photos.
    pub photo: Option<Photo>,
}

/// A category as a badge shows it.
#[derive(Clone, Debug)]
pub struct Category {
    /// Its name.
    pub label: String,
    /// Its colour; the ink on it is chosen so that it can be read.
    pub colour: Colour,
}

/// A photo as bytes of a JPEG or PNG file, best 3 : 4 and about 400 pixels high; other forms are cut to 3 : 4.
#[derive(Clone, Debug)]
pub struct Photo(pub Vec<u8>);

/// The paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// A6 (105 × 148 mm), one badge a page.
    A6,
    /// A4, four badges a page, with cut marks.
    A4FourUp,
}

/// Prints badges in the order given, and gives back the bytes of the PDF file.
///
/// # Errors
/// [`Error::Letters`] names every badge with letters that the fonts lack; [`Error::Photo`], [`Error::Address`] and
/// [`Error::TooMany`] say what stood in the way; nothing is printed then. No badges give one empty page.
pub fn badges(badges: &[Badge], sheet: Sheet) -> Result<Vec<u8>, Error> {
    forgetting(|| job(badges, sheet)?.pdf())
}

fn job(badges: &[Badge], sheet: Sheet) -> Result<Job, Error> {
    if badges.len() > MAX_BADGES {
        return Err(Error::TooMany { given: badges.len(), most: MAX_BADGES });
    }
    refuse_unprintable(badges)?;
    let mut pictures = Vec::new();
    let faces = badges.iter().enumerate().map(|(at, badge)| face(at, badge, &mut pictures));
    let run = Run {
        title: badges.first().map(|badge| printable(&badge.forum)).unwrap_or_default(),
        four_up: sheet == Sheet::A4FourUp,
        badges: faces.collect::<Result<_, _>>()?,
    };
    let data = serde_json::to_vec(&run).map_err(|error| Error::Typesetter(error.to_string()))?;
    Ok(Job { template: include_str!("badge.typ"), data, pictures, standards: PdfStandards::default() })
}

fn refuse_unprintable(badges: &[Badge]) -> Result<(), Error> {
    let unprintable: Vec<Unprintable> = badges
        .iter()
        .enumerate()
        .map(|(at, badge)| Unprintable { entry: Some(at), letters: missing(&badge.words()) })
        .filter(|found| !found.letters.is_empty())
        .collect();
    if unprintable.is_empty() { Ok(()) } else { Err(Error::Letters(unprintable)) }
}

impl Badge {
    /// Everything on the badge that somebody wrote.
    fn words(&self) -> String {
        let always = [&self.name, &self.category.label, &self.forum, &self.when_where, &self.serial];
        let sometimes = [&self.latin_name, &self.delegation, &self.organisation, &self.position];
        always.into_iter().chain(sometimes.into_iter().flatten()).map(String::as_str).collect()
    }
}

/// All badges of a file, as the template takes them.
#[derive(Serialize)]
struct Run {
    title: String,
    four_up: bool,
    badges: Vec<Face>,
}

/// One badge, as the template takes it.
#[derive(Serialize)]
struct Face {
    name: String,
    name_lang: String,
    latin_name: Option<String>,
    delegation: Option<String>,
    organisation: Option<String>,
    position: Option<String>,
    category: String,
    colour: String,
    ink: String,
    /// Whether the colour is so light that it needs an edge against the paper.
    pale: bool,
    forum: String,
    when_where: String,
    lang: String,
    serial: String,
    qr: String,
    photo: Option<Print>,
}

/// A photo, as the template takes it.
#[derive(Serialize)]
struct Print {
    path: String,
    format: &'static str,
}

fn face(at: usize, badge: &Badge, pictures: &mut Vec<Vec<u8>>) -> Result<Face, Error> {
    let line = |text: &Option<String>| text.as_deref().map(printable).filter(|text| !text.is_empty());
    let name = printable(&badge.name);
    let colour = badge.category.colour;
    Ok(Face {
        latin_name: line(&badge.latin_name).filter(|latin| *latin != name),
        name,
        name_lang: language(&badge.name_lang),
        delegation: line(&badge.delegation),
        organisation: line(&badge.organisation),
        position: line(&badge.position),
        category: printable(&badge.category.label),
        colour: colour.to_string(),
        ink: colour.ink().to_string(),
        pale: colour.contrast(Colour::rgb(255, 255, 255)) < 1.5,
        forum: printable(&badge.forum),
        when_where: printable(&badge.when_where),
        lang: language(&badge.lang),
        serial: printable(&badge.serial),
        qr: qr_svg(&badge.address).map_err(|_| Error::Address(at))?,
        photo: badge.photo.as_ref().map(|photo| print(at, photo, pictures)).transpose()?,
    })
}

/// Looks whether the photo can be decoded, here where we still know whose it is; the typesetter remembers the answer.
fn print(at: usize, photo: &Photo, pictures: &mut Vec<Vec<u8>>) -> Result<Print, Error> {
    let (format, name) = match ExchangeFormat::detect(&photo.0) {
        Some(ExchangeFormat::Jpg) => (ExchangeFormat::Jpg, "jpg"),
        Some(ExchangeFormat::Png) => (ExchangeFormat::Png, "png"),
        _ => return Err(Error::Photo(at)),
    };
    RasterImage::plain(Bytes::new(photo.0.clone()), format).map_err(|_| Error::Photo(at))?;
    pictures.push(photo.0.clone());
    Ok(Print { path: format!("/picture/{}", pictures.len() - 1), format: name })
}

fn printable(text: &str) -> String {
    glyphs::printable(text, WIDEST_WORD_EM)
}

/// The language as the typesetter takes it: the two or three letters of the tag.
pub(crate) fn language(tag: &str) -> String {
    let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let known = (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_lowercase());
    if known { primary } else { "en".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use typst_render::{RenderOptions, render};

    fn badge(name: &str, address: &str) -> Badge {
        Badge {
            name: name.into(),
            name_lang: "hu".into(),
            latin_name: Some("W".repeat(300)),
            delegation: Some("Қазақстан Республикасының Азаматтық қоғам ұйымдары".into()),
            organisation: Some("Wm".repeat(150)),
            position: Some("Közművelődési ".repeat(20)),
            category: Category { label: "Megfigyelő".into(), colour: Colour::rgb(0, 90, 156) },
            forum: "Forum of Solidarity ".repeat(10),
            when_where: "1–5 December 2026 · Baku, Ankara".into(),
            lang: "hu".into(),
            address: address.into(),
            serial: "№ 000523".into(),
            photo: None,
        }
    }

    /// The printed pages as grey pixels.
    fn seen(badges: &[Badge], sheet: Sheet, pixels_per_pt: f64) -> Vec<image::GrayImage> {
        let options = RenderOptions { pixel_per_pt: pixels_per_pt.into(), ..RenderOptions::default() };
        let page = |page: &typst_layout::Page| {
            let pixels = render(page, &options);
            let rgba = image::RgbaImage::from_raw(pixels.width(), pixels.height(), pixels.data().to_vec());
            image::DynamicImage::ImageRgba8(rgba.expect("the size is the picture's own")).into_luma8()
        };
        let job = job(badges, sheet).unwrap();
        job.with_document(|document| document.pages().iter().map(page).collect()).unwrap()
    }

    fn read_codes(page: image::GrayImage) -> Vec<String> {
        let mut prepared = rqrr::PreparedImage::prepare(page);
        let read = |grid: rqrr::Grid<_>| grid.decode().map(|(_, text)| text).unwrap();
        prepared.detect_grids().into_iter().map(read).collect()
    }

    #[test]
    fn the_printed_code_leads_to_the_ticket() {
        let address = format!("HTTPS://FORUM.EXAMPLE/T/{}", "AEBDK7QX".repeat(18));
        let [page] = seen(&[badge("Őrs Szűcsné", &address)], Sheet::A6, 3.0).try_into().unwrap();
        assert_eq!(read_codes(page), [address]);
    }

    #[test]
    fn four_on_a_page_have_four_codes() {
        let addresses = ["A", "B", "C", "D"].map(|letter| letter.repeat(120));
        let run = addresses.each_ref().map(|address| badge("Őrs Szűcsné", address));
        let [page] = seen(&run, Sheet::A4FourUp, 3.0).try_into().unwrap();
        let mut read = read_codes(page);
        read.sort_unstable();
        assert_eq!(read, addresses);
    }

    #[test]
    fn nothing_overflows_whatever_is_written() {
        let long =
            ["Megszentségteleníthetetlen Szűcsné Kővári Őrs", "Құрманғазықызы Әбдірахманова-Сейфуллина"];
        let names = long.into_iter().map(str::to_owned).chain(["W".repeat(300), "Ő ".repeat(150)]);
        let run: Vec<Badge> = names.map(|name| badge(&name, "A")).collect();
        for page in seen(&run, Sheet::A6, 1.5) {
            let (width, height) = page.dimensions();
            let (edge, band) = (width * 8 / 105, height * 104 / 148);
            let white = |x: u32, y: u32| page.get_pixel(x, y).0 == [255];
            assert!(
                (0..band).all(|y| (0..edge).all(|x| white(x, y) && white(width - 1 - x, y))),
                "the sides"
            );
            assert!((0..width).all(|x| (0..height * 9 / 148).all(|y| white(x, y))), "the top");
            assert!((0..width).all(|x| white(x, height * 103 / 148)), "between details and band");
            let shown = |from: u32, to: u32| (from..to).any(|y| (0..width).any(|x| !white(x, y)));
            assert!(shown(height * 33 / 148, height * 60 / 148), "the name");
        }
    }
}
