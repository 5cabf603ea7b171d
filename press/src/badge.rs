//! Badges: one a page on A6, or four on A4 with cut marks.

use std::num::NonZero;
use std::thread;

use serde::Serialize;
use typst_layout::PagedDocument;
use typst_pdf::PdfStandards;
use typst_render::{RenderOptions, render};

use crate::face::{Face, printable};
use crate::glyphs::missing;
use crate::typeset::{Job, forgetting};
use crate::{Colour, Error, Unprintable};

/// One document takes no more; a larger forum prints by delegation.
pub const MAX_BADGES: usize = 5_000;

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

/// One badge as it will be printed, as the bytes of a PNG file, for a screen.
///
/// # Errors
/// As [`badges`].
pub fn badge_as_picture(badge: &Badge) -> Result<Vec<u8>, Error> {
    let options = RenderOptions { pixel_per_pt: PICTURE_PIXELS_PER_PT.into(), ..RenderOptions::default() };
    let picture = |document: &PagedDocument| {
        let page = document.pages().first()?;
        render(page, &options).encode_png().ok()
    };
    let drawn = forgetting(|| job(std::slice::from_ref(badge), Sheet::A6)?.with_document(picture))?;
    drawn.ok_or_else(|| Error::Typesetter("the badge has no picture".to_owned()))
}

/// An A6 page of 298 pt becomes as many pixels as two columns of a phone have.
const PICTURE_PIXELS_PER_PT: f64 = 2.0;

fn job(badges: &[Badge], sheet: Sheet) -> Result<Job, Error> {
    if badges.len() > MAX_BADGES {
        return Err(Error::TooMany { given: badges.len(), most: MAX_BADGES });
    }
    refuse_unprintable(badges)?;
    let faces = by_all_hands(badges, Face::of);
    let run = Run {
        title: badges.first().map(|badge| printable(&badge.forum)).unwrap_or_default(),
        four_up: sheet == Sheet::A4FourUp,
        badges: faces.into_iter().collect::<Result<_, _>>()?,
    };
    let data = serde_json::to_vec(&run).map_err(|error| Error::Typesetter(error.to_string()))?;
    let photos = badges.iter().enumerate();
    let pictures = photos.filter_map(|(at, badge)| Some((at, badge.photo.clone()?.0))).collect();
    Ok(Job { template: include_str!("badge.typ"), data, pictures, standards: PdfStandards::default() })
}

/// Does the same work for each badge, in order, on as many threads as the machine has.
fn by_all_hands<R: Send>(badges: &[Badge], work: impl Fn(usize, &Badge) -> R + Sync) -> Vec<R> {
    let hands = thread::available_parallelism().map_or(1, NonZero::get);
    let share = badges.len().div_ceil(hands).max(1);
    let work = &work;
    thread::scope(|scope| {
        let shares: Vec<_> = badges
            .chunks(share)
            .enumerate()
            .map(|(hand, badges)| {
                let numbered = badges.iter().enumerate();
                scope.spawn(move || {
                    numbered.map(|(at, badge)| work(hand * share + at, badge)).collect::<Vec<_>>()
                })
            })
            .collect();
        shares
            .into_iter()
            .flat_map(|share| share.join().expect("the work of one badge does not panic"))
            .collect()
    })
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

#[cfg(test)]
mod tests {
    use super::*;

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
    fn the_picture_of_a_badge_is_what_is_printed() {
        let bytes = badge_as_picture(&badge("Őrs Szűcsné", "HTTPS://FORUM.EXAMPLE/EN")).unwrap();
        let picture = image::load_from_memory(&bytes).unwrap().into_luma8();
        assert_eq!(picture.dimensions(), (595, 839));
        assert_eq!(read_codes(picture), ["HTTPS://FORUM.EXAMPLE/EN"]);
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
