//! Codes as a camera sees them.

use qr::Reader;
use qrcode::{Color, EcLevel, QrCode};

const TEXT: &str = "HTTPS://FORUM.EXAMPLE/T/AEBDK7QXAEBDK7QXAEBDK7QXAEBDK7QXAEBDK7QXAEBDK7QXAEBDK7QXAEBDK7QX";

/// Shows a code turned by an angle on a grey ground that grows darker to the right, with some noise, in colours.
fn show(reader: &mut Reader, text: &str, width: usize, height: usize, module_px: f64, turned_deg: f64) {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).expect("a short text");
    let (side, modules) = (code.width() as f64, code.to_colors());
    let (sin, cos) = turned_deg.to_radians().sin_cos();
    let pixels = reader.frame(width, height).expect("a picture of this size");
    let mut noise = 1_u32;
    for (at, pixel) in pixels.chunks_exact_mut(4).enumerate() {
        let (x, y) = ((at % width) as f64 - width as f64 / 2.0, (at / width) as f64 - height as f64 / 2.0);
        let column = (x * cos + y * sin) / module_px + side / 2.0;
        let row = (y * cos - x * sin) / module_px + side / 2.0;
        let on_code = (0.0..side).contains(&column) && (0.0..side).contains(&row);
        let dark = on_code && modules[row as usize * side as usize + column as usize] == Color::Dark;
        noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let light = if dark { 30.0 } else { 220.0 } - 60.0 * (at % width) as f64 / width as f64;
        let light = light.clamp(0.0, 235.0) as u8 + (noise >> 28) as u8;
        pixel.copy_from_slice(&[light, light.saturating_add(8), light / 2 + 40, 255]);
    }
}

#[test]
fn a_code_is_read_upright_turned_and_small() {
    let mut reader = Reader::default();
    for (module_px, turned_deg) in [(8.0, 0.0), (6.0, 17.0), (5.0, 90.0), (4.0, -33.0), (3.0, 180.0)] {
        show(&mut reader, TEXT, 640, 480, module_px, turned_deg);
        assert_eq!(reader.read(), Some(TEXT), "{module_px} px, {turned_deg}°");
    }
}

#[test]
fn a_picture_without_a_code_gives_nothing() {
    let mut reader = Reader::default();
    show(&mut reader, TEXT, 640, 480, 6.0, 0.0);
    assert!(reader.read().is_some());
    reader.frame(640, 480).expect("a picture of this size").fill(200);
    assert_eq!(reader.read(), None);
}

#[test]
fn pictures_of_no_size_or_beyond_any_camera_are_refused() {
    let mut reader = Reader::default();
    assert_eq!(reader.read(), None);
    for (width, height) in [(0, 0), (0, 480), (640, 0), (5000, 10), (usize::MAX, usize::MAX)] {
        assert!(reader.frame(width, height).is_none());
        assert_eq!(reader.read(), None);
    }
}

#[test]
fn any_noise_is_answered() {
    let mut reader = Reader::default();
    let mut noise = 7_u32;
    for (width, height) in [(1, 1), (3, 900), (64, 64), (320, 240)] {
        for byte in reader.frame(width, height).expect("a picture of this size") {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            *byte = (noise >> 24) as u8;
        }
        assert_eq!(reader.read(), None);
    }
}
