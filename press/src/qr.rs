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
