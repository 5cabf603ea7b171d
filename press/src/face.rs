//! The face of a badge: which words stand in which place, and how large. `badge.typ` says where the places are.

use serde::Serialize;
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage};

use crate::badge::{Badge, Photo};
use crate::fit::Place;
use crate::qr::qr_svg;
use crate::typeset::{Weight, language};
use crate::{Colour, Error, glyphs};

/// A word of this width fits every place at the smallest size there.
const WIDEST_WORD_EM: f64 = 16.0;

/// Between the margins of a badge.
const INNER_MM: f64 = 87.0;
/// Beside the photo.
const BESIDE_PHOTO_MM: f64 = 56.0;
/// Beside the QR code.
const BESIDE_CODE_MM: f64 = 47.0;
/// Between two lines of details, as in `badge.typ`.
const DETAILS_GAP_MM: f64 = 0.8;

/// From the names' top to the details' foot, without the air that stays between them.
const NAMES_AND_DETAILS_MM: f64 = 63.0;
const NAMES_AT_MOST_MM: f64 = 50.0;
/// From the names' top to the photo.
const NAMES_OVER_PHOTO_MM: f64 = 29.0;
/// How much of the names' place is for the native one, when there are two.
const NATIVE_SHARE: f64 = 0.7;

const FORUM: Place = bold(INNER_MM, 11.0, 12.0, 7.0);
const WHEN_WHERE: Place = regular(INNER_MM, 4.5, 9.5, 6.0);
const NAME: Place = bold(INNER_MM, NAMES_AT_MOST_MM, 38.0, 8.0);
const LATIN_NAME: Place = regular(INNER_MM, NAMES_AT_MOST_MM, 18.0, 7.0);
const POSITION: Place = regular(INNER_MM, 9.0, 10.5, 6.5);
const ORGANISATION: Place = regular(INNER_MM, 10.5, 11.5, 6.5);
const DELEGATION: Place = bold(INNER_MM, 11.5, 17.0, 8.0);
const CATEGORY: Place = bold(BESIDE_CODE_MM, 24.0, 26.0, 8.0);
const SERIAL: Place = regular(BESIDE_CODE_MM, 4.0, 9.0, 5.0);

const fn regular(wide_mm: f64, high_mm: f64, largest_pt: f64, smallest_pt: f64) -> Place {
    Place { wide_mm, high_mm, largest_pt, smallest_pt, weight: Weight::Regular }
}

const fn bold(wide_mm: f64, high_mm: f64, largest_pt: f64, smallest_pt: f64) -> Place {
    Place { weight: Weight::Bold, ..regular(wide_mm, high_mm, largest_pt, smallest_pt) }
}

/// One badge, as the template takes it.
#[derive(Serialize)]
pub(crate) struct Face {
    name: Words,
    latin_name: Option<Words>,
    position: Option<Words>,
    organisation: Option<Words>,
    delegation: Option<Words>,
    category: Words,
    forum: Words,
    when_where: Words,
    serial: Words,
    lang: String,
    name_lang: String,
    colour: String,
    ink: String,
    /// Whether the colour is so light that it needs an edge against the paper.
    pale: bool,
    qr: String,
    photo: Option<Print>,
}

/// Words, and how they are set.
#[derive(Serialize)]
struct Words {
    text: String,
    size_pt: f64,
    wide_mm: f64,
    high_mm: f64,
}

/// A photo, as the template takes it.
#[derive(Serialize)]
struct Print {
    path: String,
    format: &'static str,
}

impl Face {
    /// The face of the badge of this number; its photo is `/picture/<number>`.
    pub(crate) fn of(at: usize, badge: &Badge) -> Result<Self, Error> {
        let photo = badge.photo.as_ref().map(|photo| print(at, photo)).transpose()?;
        let beside = if photo.is_some() { BESIDE_PHOTO_MM } else { INNER_MM };
        let detail = |text: &Option<String>, place| {
            some(text).map(|text| set(text, &Place { wide_mm: beside, ..place }))
        };
        let position = detail(&badge.position, POSITION);
        let organisation = detail(&badge.organisation, ORGANISATION);
        let delegation = detail(&badge.delegation, DELEGATION);
        let names_mm = match photo {
            Some(_) => NAMES_OVER_PHOTO_MM,
            None => NAMES_AND_DETAILS_MM - together_mm(&[&position, &organisation, &delegation]),
        };
        let (name, latin_name) = names(badge, names_mm.min(NAMES_AT_MOST_MM));
        let colour = badge.category.colour;
        Ok(Self {
            name,
            latin_name,
            position,
            organisation,
            delegation,
            category: set(printable(&badge.category.label), &CATEGORY),
            forum: set(printable(&badge.forum), &FORUM),
            when_where: set(printable(&badge.when_where), &WHEN_WHERE),
            serial: set(printable(&badge.serial), &SERIAL),
            lang: language(&badge.lang),
            name_lang: language(&badge.name_lang),
            colour: colour.to_string(),
            ink: colour.ink().to_string(),
            pale: colour.contrast(Colour::rgb(255, 255, 255)) < 1.5,
            qr: qr_svg(&badge.address).map_err(|_| Error::Address(at))?,
            photo,
        })
    }
}

/// The text as it is printed on a badge.
pub(crate) fn printable(text: &str) -> String {
    glyphs::printable(text, WIDEST_WORD_EM)
}

fn some(text: &Option<String>) -> Option<String> {
    text.as_deref().map(printable).filter(|text| !text.is_empty())
}

fn names(badge: &Badge, high_mm: f64) -> (Words, Option<Words>) {
    let name = printable(&badge.name);
    match some(&badge.latin_name).filter(|latin| *latin != name) {
        None => (set(name, &Place { high_mm, ..NAME }), None),
        Some(latin) => {
            let name = set(name, &Place { high_mm: high_mm * NATIVE_SHARE, ..NAME });
            let high_mm = high_mm * (1.0 - NATIVE_SHARE) - DETAILS_GAP_MM;
            (name, Some(set(latin, &Place { high_mm, ..LATIN_NAME })))
        }
    }
}

fn set(text: String, place: &Place) -> Words {
    let fitted = place.fit(&text);
    Words { text, size_pt: fitted.size_pt, wide_mm: place.wide_mm, high_mm: fitted.high_mm }
}

fn together_mm(details: &[&Option<Words>]) -> f64 {
    details.iter().filter_map(|words| words.as_ref()).map(|words| words.high_mm + DETAILS_GAP_MM).sum()
}

/// Looks whether the photo can be decoded, here where we still know whose it is; the typesetter remembers the
/// picture until the document is done.
fn print(at: usize, photo: &Photo) -> Result<Print, Error> {
    let (format, name) = match ExchangeFormat::detect(&photo.0) {
        Some(ExchangeFormat::Jpg) => (ExchangeFormat::Jpg, "jpg"),
        Some(ExchangeFormat::Png) => (ExchangeFormat::Png, "png"),
        _ => return Err(Error::Photo(at)),
    };
    RasterImage::plain(Bytes::new(photo.0.clone()), format).map_err(|_| Error::Photo(at))?;
    Ok(Print { path: format!("/picture/{at}"), format: name })
}
