//! Letters: those that a printer has, by code pages, and those that are drawn for it.
//!
//! A printer has the letters of English and one more page of 128. Whatever is not on the page is drawn with the glyphs of GNU
//! Unifont (crate `unifont`; the font is under the SIL Open Font License 1.1), which has nearly every letter there
//! is, 8 or 16 by 16 dots; here they are 12 or 24 by 24, as large as the printer's own.

use unifont::{Glyph, get_glyph};

/// The letters that a printer has besides those of English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodePage {
    /// None: all others are drawn. Slower, and right on every printer.
    Ascii,
    /// Cyrillic as in DOS.
    Cp866,
    /// Cyrillic as in Windows.
    Wpc1251,
}

impl CodePage {
    /// The byte for a letter; `None` where the page lacks it.
    pub fn byte(self, letter: char) -> Option<u8> {
        match letter {
            ' '..='~' => u8::try_from(letter).ok(),
            _ => match self {
                Self::Ascii => None,
                Self::Cp866 => cp866(letter),
                Self::Wpc1251 => wpc1251(letter),
            },
        }
    }

    /// The letter of a byte.
    pub fn letter(self, byte: u8) -> Option<char> {
        let all = (' '..='~').chain('\u{80}'..='\u{ff}').chain('Ѐ'..='ӿ').chain(['№', '€', '™']);
        let mut all = all.chain('\u{2010}'..='\u{2030}').filter(|letter| self.byte(*letter) == Some(byte));
        all.next()
    }
}

fn cp866(letter: char) -> Option<u8> {
    let byte = match letter {
        'А'..='Я' => 0x80 + after('А', letter),
        'а'..='п' => 0xA0 + after('а', letter),
        'р'..='я' => 0xE0 + after('р', letter),
        'Ё' => 0xF0,
        'ё' => 0xF1,
        'Є' => 0xF2,
        'є' => 0xF3,
        'Ї' => 0xF4,
        'ї' => 0xF5,
        'Ў' => 0xF6,
        'ў' => 0xF7,
        '°' => 0xF8,
        '№' => 0xFC,
        _ => return None,
    };
    Some(byte)
}

fn wpc1251(letter: char) -> Option<u8> {
    let byte = match letter {
        'А'..='я' => 0xC0 + after('А', letter),
        'Ё' => 0xA8,
        'ё' => 0xB8,
        'Є' => 0xAA,
        'є' => 0xBA,
        'Ї' => 0xAF,
        'ї' => 0xBF,
        'І' => 0xB2,
        'і' => 0xB3,
        'Ў' => 0xA1,
        'ў' => 0xA2,
        'Ґ' => 0xA5,
        'ґ' => 0xB4,
        '№' => 0xB9,
        '«' => 0xAB,
        '»' => 0xBB,
        '°' => 0xB0,
        '€' => 0x88,
        '–' => 0x96,
        '—' => 0x97,
        '…' => 0x85,
        '™' => 0x99,
        _ => return None,
    };
    Some(byte)
}

fn after(first: char, letter: char) -> u8 {
    u8::try_from(u32::from(letter).saturating_sub(u32::from(first))).unwrap_or(0)
}

/// What is printed for a letter: no command of the printer hides in a name, and signs of typography that most pages
/// lack are those of a typewriter.
pub(crate) fn plain(letter: char) -> char {
    match letter {
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' => ' ',
        '−' | '–' | '—' | '‑' => '-',
        '“' | '”' | '„' => '"',
        '‘' | '’' => '\'',
        letter if letter.is_control() => ' ',
        letter => letter,
    }
}

/// So many columns a letter takes: those of China and their like two.
pub fn width(letter: char) -> usize {
    if letter.is_ascii() { 1 } else { glyph(letter).get_width() / 8 }
}

/// What stands for a letter that the font lacks.
const UNKNOWN: char = '□';
/// Where the font has no sign for the unknown either, nothing is drawn.
const NOTHING: &Glyph = &Glyph::Halfwidth([0; 16]);

fn glyph(letter: char) -> &'static Glyph {
    // The font covers the first 65 536 of them.
    let known = if u32::from(letter) <= 0xffff { get_glyph(letter) } else { None };
    known.or_else(|| get_glyph(UNKNOWN)).unwrap_or(NOTHING)
}

/// A letter drawn, column by column from the left, each of 24 dots from the top: three bytes, the first dot the
/// highest bit.
pub fn drawn(letter: char) -> Vec<u8> {
    let glyph = glyph(letter);
    let columns = glyph.get_width() * 3 / 2;
    let dots = (0..columns).flat_map(|x| (0..24).map(move |y| is_ink(glyph, x, y)));
    let dots: Vec<bool> = dots.collect();
    let byte = |dots: &[bool]| dots.iter().fold(0, |byte, ink| byte << 1 | u8::from(*ink));
    dots.chunks(8).map(byte).collect()
}

/// Half as large again: a dot of the paper lies over two thirds of one of the font, and is black where at least half of
/// it is. So each stroke becomes two dots wide, and gaps stay.
fn is_ink(glyph: &Glyph, x: usize, y: usize) -> bool {
    let parts = [(0, 0), (1, 0), (0, 1), (1, 1)].into_iter();
    parts.filter(|(right, down)| glyph.get_pixel((2 * x + right) / 3, (2 * y + down) / 3)).count() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_have_the_bytes_of_their_page() {
        // From the tables of IBM and Microsoft.
        for (page, text, bytes) in [
            (CodePage::Cp866, "АЯапряёЁ№", &[0x80, 0x9F, 0xA0, 0xAF, 0xE0, 0xEF, 0xF1, 0xF0, 0xFC][..]),
            (CodePage::Wpc1251, "АЯаяёЁ№", &[0xC0, 0xDF, 0xE0, 0xFF, 0xB8, 0xA8, 0xB9][..]),
            (CodePage::Ascii, "Az~", &[0x41, 0x7A, 0x7E][..]),
        ] {
            let printed: Option<Vec<u8>> = text.chars().map(|letter| page.byte(letter)).collect();
            assert_eq!(printed.as_deref(), Some(bytes), "{page:?}");
            let read: String = bytes.iter().filter_map(|byte| page.letter(*byte)).collect();
            assert_eq!(read, text, "{page:?}");
        }
    }

    #[test]
    fn what_a_page_lacks_has_no_byte() {
        for letter in "₸ҚқӘәҒғҢңӨөҰұҮүҺһ中".chars() {
            for page in [CodePage::Ascii, CodePage::Cp866, CodePage::Wpc1251] {
                assert_eq!(page.byte(letter), None, "{letter} in {page:?}");
            }
            assert_ne!(drawn(letter), drawn(UNKNOWN), "{letter} is drawn");
        }
        assert_eq!(CodePage::Ascii.byte('Я'), None);
    }

    #[test]
    fn a_drawn_letter_is_as_large_as_the_printers_own() {
        assert_eq!((drawn('₸').len(), width('₸')), (12 * 3, 1));
        assert_eq!((drawn('中').len(), width('中')), (24 * 3, 2));
        assert_eq!(drawn('\u{1F600}'), drawn(UNKNOWN));
    }

    #[test]
    fn strokes_are_two_dots_wide_and_gaps_stay() {
        let strokes = Glyph::Halfwidth([0b1010_0100; 16]);
        let row: String = (0..12).map(|x| if is_ink(&strokes, x, 5) { '#' } else { '.' }).collect();
        assert_eq!(row, "##.##..##...");
    }
}
