//! Letters: how wide they are, and where a line is full. The fonts are DejaVu Sans, which has the letters of Cyrillic,
//! Kazakh and most other alphabets, and the signs of currencies.

use domain::money::Currency;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::{
    FontRef, MetadataProvider,
    charmap::Charmap,
    instance::{LocationRef, Size},
    metrics::GlyphMetrics,
};

const PLAIN: &[u8] = include_bytes!("../../fonts/DejaVuSans.ttf");
const BOLD: &[u8] = include_bytes!("../../fonts/DejaVuSans-Bold.ttf");

/// One cut of a font.
pub(super) struct Face {
    pub(super) font: Font,
    map: Charmap<'static>,
    metrics: GlyphMetrics<'static>,
}

impl Face {
    fn new(data: &'static [u8]) -> Option<Self> {
        let known = FontRef::new(data).ok()?;
        // In parts of the size, so that it is reckoned once.
        let metrics = known.glyph_metrics(Size::new(1.0), LocationRef::default());
        Some(Self { font: Font::new(data.into(), 0)?, map: known.charmap(), metrics })
    }

    /// The glyphs of a text, one for each letter. A letter that the font lacks is its empty box.
    pub(super) fn glyphs(&self, text: &str) -> Vec<KrillaGlyph> {
        let glyph = |(at, letter): (usize, char)| {
            let id = self.map.map(letter).unwrap_or_default();
            let wide = self.metrics.advance_width(id).unwrap_or_default();
            let range = at..at + letter.len_utf8();
            KrillaGlyph::new(GlyphId::new(id.to_u32()), wide, 0.0, 0.0, 0.0, range, None)
        };
        text.char_indices().map(glyph).collect()
    }

    /// Are all letters of this text in the font?
    pub(super) fn has(&self, text: &str) -> bool {
        text.chars().all(|letter| self.map.map(letter).is_some())
    }

    /// How wide a text is in this size.
    pub(super) fn width(&self, text: &str, size: f32) -> f32 {
        let wide = |letter| self.metrics.advance_width(self.map.map(letter).unwrap_or_default());
        text.chars().filter_map(wide).sum::<f32>() * size
    }

    /// A text in lines that are not wider: between words where it can be, within one that is too long by itself.
    pub(super) fn wrapped(&self, text: &str, size: f32, room: f32) -> Vec<String> {
        let mut lines = vec![String::new()];
        for word in text.split_whitespace() {
            self.append(&mut lines, word, size, room);
        }
        lines
    }

    fn append(&self, lines: &mut Vec<String>, word: &str, size: f32, room: f32) {
        let Some(last) = lines.last_mut() else { return };
        let joined = if last.is_empty() { word.to_owned() } else { format!("{last} {word}") };
        // What was measured is not too wide for itself.
        let fits = |text: &str| self.width(text, size) <= room + 0.01;
        if fits(&joined) {
            *last = joined;
            return;
        }
        if last.is_empty() {
            lines.pop();
        }
        let mut line = String::new();
        for letter in word.chars() {
            let longer = format!("{line}{letter}");
            if !line.is_empty() && !fits(&longer) {
                lines.push(std::mem::take(&mut line));
                line.push(letter);
            } else {
                line = longer;
            }
        }
        lines.push(line);
    }
}

/// The two cuts that a paper is printed in.
pub(super) struct Faces {
    pub(super) plain: Face,
    pub(super) bold: Face,
}

impl Faces {
    /// `None`: the fonts are broken.
    pub(super) fn new() -> Option<Self> {
        Some(Self { plain: Face::new(PLAIN)?, bold: Face::new(BOLD)? })
    }

    /// What stands before amounts: the sign of the currency, or its code where the fonts have no sign for it, as for the
    /// lari.
    pub(super) fn sign(&self, currency: &Currency) -> String {
        let has = [&self.plain, &self.bold].iter().all(|face| face.has(&currency.symbol));
        if has { currency.symbol.clone() } else { currency.code.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fonts_have_what_clubs_write() {
        let faces = Faces::new().expect("fonts");
        for letter in "AZaz09АЯаяЁёӘәҒғҚқҢңӨөҰұҮүҺһІіЎўЇїЄєҐґĞğİıŞşÜüÖöÇçƏəÕõÄä₸₽₴€£$¥₺₩₹₪₦₮−—·…№“”«»".chars()
        {
            for face in [&faces.plain, &faces.bold] {
                assert!(face.has(&letter.to_string()), "{letter}");
            }
        }
        for known in domain::currencies::all() {
            let currency = known.currency();
            let sign = faces.sign(&currency);
            assert!(faces.plain.has(&sign) && faces.bold.has(&sign), "{sign}");
            let written = if ["AMD", "AZN", "BDT", "GEL", "KHR"].contains(&currency.code.as_str()) {
                &currency.code
            } else {
                &currency.symbol
            };
            assert_eq!(&sign, written);
        }
    }

    #[test]
    fn a_text_is_cut_between_words_and_a_long_word_within() {
        let faces = Faces::new().expect("fonts");
        let face = &faces.plain;
        let room = face.width("Алма ата", 10.0);
        assert_eq!(face.wrapped("Алма ата", 10.0, room), ["Алма ата"]);
        assert_eq!(face.wrapped(" Алма \n ата  Алматы", 10.0, room), ["Алма ата", "Алматы"]);
        assert_eq!(face.wrapped("", 10.0, room), [""]);
        let long = face.wrapped(&"0123456789abcdef".repeat(4), 10.0, room);
        assert!(long.len() > 3 && long.iter().all(|line| face.width(line, 10.0) <= room + 0.01));
        assert_eq!(long.concat(), "0123456789abcdef".repeat(4));
        // There is always room for one letter.
        assert_eq!(face.wrapped("ab", 10.0, 0.0), ["a", "b"]);
    }
}
