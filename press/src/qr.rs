//! QR codes as SVG: one path of black runs on white, with the quiet zone that readers need.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

/// The white border that ISO/IEC 18004 asks for, in modules.
const QUIET: usize = 4;

/// The text is longer than any QR code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too long for a QR code")]
pub struct TooLongForQr;

/// A QR code with error correction M as a whole SVG document with its quiet zone, to be put into a page or
/// served as a picture. It has neither size nor style of its own: it fills the place that it is given.
///
/// # Errors
/// [`TooLongForQr`] from about 3,300 characters on in capitals, 2,300 otherwise.
pub fn qr_svg(address: &str) -> Result<String, TooLongForQr> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).map_err(|_| TooLongForQr)?;
    let side = code.width() + 2 * QUIET;
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{}\"/></svg>",
        black_runs(&code)
    ))
}

/// Every run of black modules of a row as one rectangle.
fn black_runs(code: &QrCode) -> String {
    let width = code.width();
    let modules = code.to_colors();
    let mut path = String::with_capacity(modules.len() * 6);
    for (y, row) in modules.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                let length = run.len();
                write!(path, "M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET)
                    .expect("a String takes what is written to it");
            }
            x += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_drawing_has_the_black_modules_of_the_code_and_a_white_border() {
        let text = "HTTP://LOCALHOST:8080/T/AEBDK7QX";
        let svg = qr_svg(text).unwrap();
        let code = QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
        let side = code.width() + 2 * QUIET;
        assert!(svg.contains(&format!("viewBox=\"0 0 {side} {side}\"")));
        let mut black = Vec::new();
        let (_, path) = svg.rsplit_once(" d=\"").unwrap();
        for run in path.split_once('"').unwrap().0.split_terminator('z') {
            let (start, rest) = run.strip_prefix('M').unwrap().split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let (length, back) = rest.split_once("v1h-").unwrap();
            assert_eq!(length, back);
            black.extend((x..x + length.parse::<usize>().unwrap()).map(|x| (x, y)));
        }
        let modules = code.to_colors().into_iter().enumerate().filter(|(_, colour)| *colour == Color::Dark);
        let expected = modules.map(|(at, _)| (at % code.width() + QUIET, at / code.width() + QUIET));
        assert_eq!(black, expected.collect::<Vec<_>>());
    }

    #[test]
    fn a_text_beyond_any_code_is_refused() {
        assert!(qr_svg(&"A".repeat(3_391)).is_ok(), "what version 40 with correction M holds");
        assert_eq!(qr_svg(&"A".repeat(3_392)), Err(TooLongForQr));
    }

    #[test]
    fn a_ticket_of_an_ordinary_host_takes_version_7() {
        let address = format!("HTTPS://{}/T/{}", "FORUM.ORG.EXAMPLE", "A".repeat(146));
        let code = QrCode::with_error_correction_level(address, EcLevel::M).unwrap();
        assert_eq!(code.version(), qrcode::Version::Normal(7));
    }
}
