//! Reads QR codes in the pictures of a browser's camera, where the browser has no reader of its own.
//!
//! For WebAssembly with plain C functions, so that nothing has to be generated around it:
//!
//! 1. [`qr_frame`] gives the place for a picture of this size; the caller writes red, green, blue, alpha there.
//! 2. [`qr_read`] looks for a code and gives the length of its text in bytes, or −1.
//! 3. [`qr_text`] gives the place of that text, UTF-8, valid until the next call.

use std::cell::RefCell;

use rqrr::PreparedImage;

/// A larger picture is refused: no camera of a door gives one, and its memory would never come back.
const MAX_SIDE: usize = 4096;

thread_local! {
    static READER: RefCell<Reader> = RefCell::default();
}

/// Gives the place for a picture of `width` × `height` pixels of four bytes; null when no picture has that size.
// The name must stay as it is for the browser to find it, and be nobody else's: a `read` would take the C library's place.
#[unsafe(no_mangle)]
pub extern "C" fn qr_frame(width: usize, height: usize) -> *mut u8 {
    READER.with_borrow_mut(|reader| {
        reader.frame(width, height).map_or(std::ptr::null_mut(), <[u8]>::as_mut_ptr)
    })
}

/// Looks for a code in the picture; gives the length of its text in bytes, or −1 when none can be read.
#[unsafe(no_mangle)]
pub extern "C" fn qr_read() -> i32 {
    READER
        .with_borrow_mut(|reader| reader.read().and_then(|text| i32::try_from(text.len()).ok()).unwrap_or(-1))
}

/// Gives the place of the text that [`qr_read`] found.
#[unsafe(no_mangle)]
pub extern "C" fn qr_text() -> *const u8 {
    READER.with_borrow(|reader| reader.text.as_ptr())
}

/// One picture and the text found in it.
#[derive(Default)]
pub struct Reader {
    width: usize,
    height: usize,
    rgba: Vec<u8>,
    text: String,
}

impl Reader {
    /// The place for a picture's pixels, four bytes each; none when it is empty or too large.
    pub fn frame(&mut self, width: usize, height: usize) -> Option<&mut [u8]> {
        if !(1..=MAX_SIDE).contains(&width) || !(1..=MAX_SIDE).contains(&height) {
            (self.width, self.height) = (0, 0);
            return None;
        }
        (self.width, self.height) = (width, height);
        self.rgba.resize(width * height * 4, 0);
        Some(&mut self.rgba)
    }

    /// The text of the first code that can be read in the picture.
    pub fn read(&mut self) -> Option<&str> {
        if self.width == 0 {
            return None;
        }
        let grey = |x, y| brightness(&self.rgba, (y * self.width + x) * 4);
        let mut picture = PreparedImage::prepare_from_greyscale(self.width, self.height, grey);
        let found = picture.detect_grids().into_iter().find_map(|grid| grid.decode().ok());
        self.text = found?.1;
        Some(&self.text)
    }
}

/// Red, green and blue in the weights of the eye (ITU-R BT.601), in 256ths.
fn brightness(rgba: &[u8], at: usize) -> u8 {
    let [red, green, blue] = [rgba[at], rgba[at + 1], rgba[at + 2]].map(u32::from);
    ((77 * red + 150 * green + 29 * blue) >> 8) as u8
}
