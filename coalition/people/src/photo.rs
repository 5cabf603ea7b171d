//! Photos: checked before they are decoded, turned upright, made small, and written anew without their metadata.

use crate::say;
use image::{
    DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage, codecs::jpeg::JpegEncoder,
    imageops::FilterType, metadata::Orientation,
};
use kernel::{Say, shell};
use std::{io::Cursor, sync::Mutex};

/// The largest file that is taken.
pub const BYTES_MAX: usize = 10 * 1024 * 1024;
/// Pixels that are decoded at most: a telephone's 48 megapixels and no more.
const PIXELS_MAX: u64 = 50_000_000;
/// Memory that a decoder may ask for: 50 megapixels in 16 bits and four channels would be 400 MB, and nobody's photo.
const DECODER_BYTES_MAX: u64 = 256 * 1024 * 1024;
/// A smaller photo would be blurred on a badge (25 mm at 200 dots per inch).
const WIDTH_MIN: u32 = 200;
const HEIGHT_MIN: u32 = 250;
/// What is kept: 3 : 4 at most, enough for a badge and a large verdict at the door.
const WIDTH_MAX: u32 = 800;
const HEIGHT_MAX: u32 = 1000;
const QUALITY: u8 = 85;

/// Photos are decoded one at a time, so that a crowd of large ones does not fill the memory.
static TURN: Mutex<()> = Mutex::new(());

/// The photo as JPEG, upright, at most 800 × 1000, without metadata. Takes JPEG, PNG and WebP.
///
/// Works for some tenths of a second on a large photo: call it from `spawn_blocking`, never within a transaction.
///
/// # Errors
/// What is wrong with the file, in words: too large, of another kind, unreadable, too many or too few pixels.
pub fn checked(bytes: &[u8]) -> Result<Vec<u8>, Say> {
    if bytes.is_empty() {
        return Err(shell::say::field_file_missing());
    }
    if bytes.len() > BYTES_MAX {
        return Err(shell::say::field_file_too_large_mb(10));
    }
    let turn = TURN.lock();
    let picture = decoded(bytes)?;
    drop(turn);
    if picture.width() < WIDTH_MIN || picture.height() < HEIGHT_MIN {
        return Err(say::photo_too_small(WIDTH_MIN, HEIGHT_MIN));
    }
    encoded(&on_white(small(picture))).ok_or_else(shell::say::field_picture_unreadable)
}

/// What is sent out with a list: enough to know a face by.
const THUMBNAIL_WIDTH_MAX: u32 = 240;
const THUMBNAIL_HEIGHT_MAX: u32 = 320;

/// A kept photo as JPEG, at most 240 × 320, for lists with many; `None` for what is no photo.
///
/// Works for some milliseconds: call it from `spawn_blocking`.
pub fn thumbnail(kept: &[u8]) -> Option<Vec<u8>> {
    let picture = decoded(kept).ok()?;
    encoded(&on_white(picture.resize(THUMBNAIL_WIDTH_MAX, THUMBNAIL_HEIGHT_MAX, FilterType::CatmullRom)))
}

/// A wide picture that stands for a film before it plays: what a large telephone shows sharply.
const POSTER_WIDTH_MAX: u32 = 1280;
const POSTER_HEIGHT_MAX: u32 = 720;
const POSTER_WIDTH_MIN: u32 = 320;
const POSTER_HEIGHT_MIN: u32 = 180;
/// A picture for the screen of a hall: as many points as most projectors have.
const SLIDE_WIDTH_MAX: u32 = 1920;
const SLIDE_HEIGHT_MAX: u32 = 1080;

/// A picture that stands for a film as JPEG, upright, at most 1280 × 720, without metadata. Takes what [`checked`] takes.
///
/// Works for some tenths of a second on a large picture: call it from `spawn_blocking`, never within a transaction.
///
/// # Errors
/// What is wrong with the file, in words: too large, of another kind, unreadable, too many or too few pixels.
pub fn poster(bytes: &[u8]) -> Result<Vec<u8>, Say> {
    wide(bytes, (POSTER_WIDTH_MAX, POSTER_HEIGHT_MAX))
}

/// A picture for the screen of a hall as JPEG, at most 1920 × 1080; as [`poster`] otherwise.
///
/// # Errors
/// As [`poster`].
pub fn slide(bytes: &[u8]) -> Result<Vec<u8>, Say> {
    wide(bytes, (SLIDE_WIDTH_MAX, SLIDE_HEIGHT_MAX))
}

fn wide(bytes: &[u8], (width_max, height_max): (u32, u32)) -> Result<Vec<u8>, Say> {
    if bytes.is_empty() {
        return Err(shell::say::field_file_missing());
    }
    if bytes.len() > BYTES_MAX {
        return Err(shell::say::field_file_too_large_mb(10));
    }
    let turn = TURN.lock();
    let picture = decoded(bytes)?;
    drop(turn);
    if picture.width() < POSTER_WIDTH_MIN || picture.height() < POSTER_HEIGHT_MIN {
        return Err(say::photo_too_small(POSTER_WIDTH_MIN, POSTER_HEIGHT_MIN));
    }
    let fits = picture.width() <= width_max && picture.height() <= height_max;
    let small = if fits { picture } else { picture.resize(width_max, height_max, FilterType::CatmullRom) };
    encoded(&on_white(small)).ok_or_else(shell::say::field_picture_unreadable)
}

/// Asks for the dimensions before a single pixel is decoded.
fn decoded(bytes: &[u8]) -> Result<DynamicImage, Say> {
    let unreadable = |_| shell::say::field_picture_unreadable();
    let kind = image::guess_format(bytes).ok();
    let known = kind.filter(|kind| matches!(kind, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP));
    let kind = known.ok_or_else(|| shell::say::field_file_kind("JPEG, PNG, WebP"))?;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), kind);
    let mut limits = Limits::default();
    limits.max_alloc = Some(DECODER_BYTES_MAX);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(unreadable)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS_MAX {
        return Err(say::photo_too_many_pixels(PIXELS_MAX / 1_000_000));
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn small(picture: DynamicImage) -> DynamicImage {
    if picture.width() <= WIDTH_MAX && picture.height() <= HEIGHT_MAX {
        return picture;
    }
    picture.resize(WIDTH_MAX, HEIGHT_MAX, FilterType::CatmullRom)
}

/// What is transparent becomes white, as it is on paper.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture = picture.into_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0;
        let over = |colour: u8| {
            let mixed = (u32::from(colour) * u32::from(alpha) + 255 * (255 - u32::from(alpha))) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        image::Rgb([over(red), over(green), over(blue)])
    })
}

fn encoded(picture: &RgbImage) -> Option<Vec<u8>> {
    let mut bytes = vec![];
    JpegEncoder::new_with_quality(&mut bytes, QUALITY).encode_image(picture).ok()?;
    Some(bytes)
}
