//! What a reader can copy out of a PDF file: its text, page by page, as it is drawn.

use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, font::Glyph, hayro_cmap::BfString, hayro_syntax::Pdf, interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect};

/// The text of each page: a line for each run of letters that stand beside each other.
pub fn pages(pdf: &[u8]) -> Vec<String> {
    let pdf = Pdf::new(pdf.to_vec()).expect("a PDF file");
    let cache = InterpreterCache::new();
    let mut texts = vec![];
    for page in pdf.pages().iter() {
        let bounds = Rect::new(0.0, 0.0, 1.0, 1.0);
        let settings = InterpreterSettings::default();
        let mut context = Context::new(Affine::IDENTITY, bounds, &cache, pdf.xref(), settings);
        let mut text = Text::default();
        interpret_page(page, &mut context, &mut text);
        texts.push(text.lines);
    }
    texts
}

#[derive(Default)]
struct Text {
    lines: String,
    height: f64,
}

impl Device<'_> for Text {
    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'_>,
        transform: Affine,
        own: Affine,
        _: &Paint<'_>,
        _: &GlyphDrawMode,
    ) {
        let height = (transform * own * Point::ZERO).y;
        if (height - self.height).abs() > 0.1 && !self.lines.is_empty() {
            self.lines.push('\n');
        }
        self.height = height;
        match glyph.as_unicode() {
            Some(BfString::Char(letter)) => self.lines.push(letter),
            Some(BfString::String(letters)) => self.lines.push_str(&letters),
            None => self.lines.push(char::REPLACEMENT_CHARACTER),
        }
    }

    /// Another part of the page begins.
    fn begin_marked_content(&mut self, _: &[u8], _: Option<i32>) {
        if !self.lines.ends_with('\n') && !self.lines.is_empty() {
            self.lines.push('\n');
        }
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'_>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'_>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'_, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
