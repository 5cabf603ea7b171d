use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use people::photo::checked;
use std::io::Cursor;

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(vec![]);
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Red above, blue below.
fn two_halves(width: u32, height: u32) -> DynamicImage {
    let colour = |y| if y < height / 2 { Rgb([250, 0, 0]) } else { Rgb([0, 0, 250]) };
    RgbImage::from_fn(width, height, |_, y| colour(y)).into()
}

fn decoded(bytes: &[u8]) -> RgbImage {
    assert_eq!(image::guess_format(bytes).unwrap(), ImageFormat::Jpeg);
    image::load_from_memory(bytes).unwrap().into_rgb8()
}

fn refused(bytes: &[u8]) -> &'static str {
    checked(bytes).expect_err("refused").id()
}

/// A JPEG with an EXIF block right after its first marker: orientation, and an author whom nobody should see.
fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let author = b"Secret Author\0\0\0";
    let mut tiff = b"II*\0\x08\0\0\0\x02\0".to_vec();
    tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    tiff.extend([0x3b, 0x01, 2, 0, 16, 0, 0, 0, 38, 0, 0, 0]);
    tiff.extend([0, 0, 0, 0]);
    tiff.extend(author);
    let mut segment = b"Exif\0\0".to_vec();
    segment.extend(&tiff);
    let length = u16::try_from(segment.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &segment, &jpeg[2..]].concat()
}

#[test]
fn a_large_photo_becomes_small_and_keeps_its_shape() {
    let kept = decoded(&checked(&encoded(&two_halves(3000, 4000), ImageFormat::Jpeg)).unwrap());
    assert_eq!(kept.dimensions(), (750, 1000));
    let wide = decoded(&checked(&encoded(&two_halves(1600, 400), ImageFormat::Png)).unwrap_or_default());
    assert_eq!(wide.dimensions(), (800, 200));
}

#[test]
fn a_photo_is_turned_upright_and_tells_nothing_about_its_camera() {
    // Orientation 6: the camera was turned, the top of the scene is at the right of the picture.
    let lying = with_exif(&encoded(&two_halves(400, 300), ImageFormat::Jpeg), 6);
    let kept = checked(&lying).unwrap();
    let picture = decoded(&kept);
    assert_eq!(picture.dimensions(), (300, 400));
    let (left, right) = (picture.get_pixel(20, 200).0, picture.get_pixel(280, 200).0);
    assert!(left[2] > 200 && right[0] > 200, "turned the right way: {left:?} {right:?}");
    let holds = |needle: &[u8]| kept.windows(needle.len()).any(|it| it == needle);
    assert!(!holds(b"Exif") && !holds(b"Secret Author"));
}

#[test]
fn what_is_transparent_becomes_white() {
    let clear: DynamicImage = RgbaImage::from_pixel(300, 400, Rgba([0, 0, 0, 0])).into();
    let kept = decoded(&checked(&encoded(&clear, ImageFormat::Png)).unwrap());
    assert!(kept.get_pixel(150, 200).0.iter().all(|it| *it > 250));
}

#[test]
fn a_picture_that_claims_to_be_huge_is_refused_before_it_is_decoded() {
    let mut png = encoded(&two_halves(300, 400), ImageFormat::Png);
    // Width and height stand in the IHDR chunk, with their checksum after it.
    png[16..20].copy_from_slice(&20_000_u32.to_be_bytes());
    png[20..24].copy_from_slice(&20_000_u32.to_be_bytes());
    let checksum = crc32(&png[12..29]).to_be_bytes();
    png[29..33].copy_from_slice(&checksum);
    assert_eq!(refused(&png), "people-photo-too-many-pixels");

    let mut jpeg = encoded(&two_halves(300, 400), ImageFormat::Jpeg);
    let frame = jpeg.windows(2).position(|it| it == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 7].copy_from_slice(&10_000_u16.to_be_bytes());
    jpeg[frame + 7..frame + 9].copy_from_slice(&10_000_u16.to_be_bytes());
    assert_eq!(refused(&jpeg), "people-photo-too-many-pixels");
}

/// The checksum of PNG chunks (ISO 3309), bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}

#[test]
fn what_is_no_fit_photo_is_refused_in_words() {
    assert_eq!(refused(b""), "kernel-field-file-missing");
    assert_eq!(refused(b"%PDF-1.7 and so on"), "kernel-field-file-kind");
    assert_eq!(refused(b"GIF89a\x01\0\x01\0"), "kernel-field-file-kind");
    assert_eq!(refused(&vec![0; 10 * 1024 * 1024 + 1]), "kernel-field-file-too-large-mb");
    assert_eq!(refused(&encoded(&two_halves(150, 200), ImageFormat::Png)), "people-photo-too-small");
    let whole = encoded(&two_halves(300, 400), ImageFormat::Png);
    assert_eq!(refused(&whole[..whole.len() / 2]), "kernel-field-picture-unreadable");
    for cut in 0..64 {
        assert!(checked(&whole[..cut]).is_err());
    }
}
