//! A slip as bytes for the printer.

use crate::{
    letters::{drawn, plain},
    logo::Dots,
    slip::{Line, Setup, Slip, pair, wide, wrap},
};

const ESC: u8 = 0x1B;
const FS: u8 = 0x1C;
const GS: u8 = 0x1D;

/// A QR code that says more is not printed: it would be wider than a roll of 58 mm.
pub const QR_MOST: usize = 400;

/// Dots of a QR code's module: as large as 58 mm let it be.
const fn module(bytes: usize) -> u8 {
    if bytes <= 150 { 6 } else { 4 }
}

/// The commands that print a slip and cut it off.
pub fn bytes(slip: &Slip, setup: &Setup) -> Vec<u8> {
    let mut ink = Ink { out: Vec::new(), setup };
    ink.command(&[ESC, b'@']);
    // Printers for China read two bytes at a time as one letter, until they are told not to.
    ink.command(&[FS, b'.']);
    ink.command(&[ESC, b'R', 0]);
    ink.command(&[ESC, b't', setup.table]);
    for line in &slip.lines {
        ink.line(line);
    }
    ink.command(&[ESC, b'd', 4]);
    ink.command(&[GS, b'V', 66, 0]);
    ink.out
}

struct Ink<'setup> {
    out: Vec<u8>,
    setup: &'setup Setup,
}

impl Ink<'_> {
    fn command(&mut self, bytes: &[u8]) {
        self.out.extend_from_slice(bytes);
    }

    fn line(&mut self, line: &Line) {
        let columns = self.setup.paper.columns();
        match line {
            Line::Title(text) => self.title(text),
            Line::Centred(text) => self.centred(|ink| ink.rows(&wrap(&printable(text), columns))),
            Line::Text(text) => self.rows(&wrap(&printable(text), columns)),
            Line::Pair(name, value) => self.rows(&pair(&printable(name), &printable(value), columns)),
            Line::Sum(name, value) => {
                self.bold(|ink| ink.rows(&pair(&printable(name), &printable(value), columns)));
            }
            Line::Rule => self.rows(&["-".repeat(columns)]),
            Line::Gap => self.rows(&[String::new()]),
            Line::Qr(text) => self.centred(|ink| ink.qr(text)),
            Line::Logo(number) => self.centred(|ink| ink.command(&[FS, b'p', *number, 0])),
            Line::Picture(dots) => self.centred(|ink| ink.picture(dots)),
        }
    }

    /// Twice as large, where the printer has all of its letters: drawn ones have one size.
    fn title(&mut self, text: &str) {
        let text = printable(text);
        let large = text.chars().all(|letter| self.setup.page.byte(letter).is_some());
        let columns = self.setup.paper.columns() / if large { 2 } else { 1 };
        self.centred(|ink| {
            ink.bold(|ink| {
                ink.command(&[GS, b'!', if large { 0x11 } else { 0 }]);
                ink.rows(&wrap(&text, columns));
                ink.command(&[GS, b'!', 0]);
            });
        });
    }

    fn centred(&mut self, print: impl FnOnce(&mut Self)) {
        self.command(&[ESC, b'a', 1]);
        print(self);
        self.command(&[ESC, b'a', 0]);
    }

    fn bold(&mut self, print: impl FnOnce(&mut Self)) {
        self.command(&[ESC, b'E', 1]);
        print(self);
        self.command(&[ESC, b'E', 0]);
    }

    fn rows(&mut self, rows: &[String]) {
        for row in rows {
            debug_assert!(wide(row) <= self.setup.paper.columns(), "{row:?} fits");
            for letter in row.chars() {
                self.letter(letter);
            }
            self.out.push(b'\n');
        }
    }

    fn letter(&mut self, letter: char) {
        match self.setup.page.byte(letter) {
            Some(byte) => self.out.push(byte),
            None => {
                let dots = drawn(letter);
                let columns = u8::try_from(dots.len() / 3).unwrap_or(0);
                self.command(&[ESC, b'*', 33, columns, 0]);
                self.command(&dots);
            }
        }
    }

    /// `GS v 0`, of all commands for pictures the one that most printers know.
    fn picture(&mut self, dots: &Dots) {
        if dots.bytes().is_empty() {
            return;
        }
        let (Ok(across), Ok(height)) = (u16::try_from(dots.across()), u16::try_from(dots.height())) else {
            return;
        };
        let ([left, right], [low, high]) = (across.to_le_bytes(), height.to_le_bytes());
        self.command(&[GS, b'v', b'0', 0, left, right, low, high]);
        self.command(&unspoken(dots.bytes()));
    }

    fn qr(&mut self, text: &str) {
        let Ok(length) = u16::try_from(text.len() + 3) else { return };
        if text.len() > QR_MOST {
            return;
        }
        let [low, high] = length.to_le_bytes();
        let function = |code: &[u8]| [&[GS, b'(', b'k'], code].concat();
        self.command(&function(&[4, 0, 49, 65, 50, 0]));
        self.command(&function(&[3, 0, 49, 67, module(text.len())]));
        // A quarter of it may be crumpled.
        self.command(&function(&[3, 0, 49, 69, 50]));
        self.command(&function(&[low, high, 49, 80, 48]));
        self.command(text.as_bytes());
        self.command(&function(&[3, 0, 49, 81, 48]));
    }
}

/// A printer answers `DLE EOT`, `DLE ENQ` and `DLE DC4` wherever it hears them, in the middle of a picture too: one dot
/// more, beside the one that is there, and it is none of them.
fn unspoken(bytes: &[u8]) -> Vec<u8> {
    const DLE: u8 = 0x10;
    let mut bytes = bytes.to_vec();
    for at in 1..bytes.len() {
        if bytes[at - 1] == DLE && [0x04, 0x05, 0x14].contains(&bytes[at]) {
            bytes[at - 1] |= DLE >> 1;
        }
    }
    bytes
}

fn printable(text: &str) -> String {
    text.chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CodePage, Paper};

    const SETUP: Setup = Setup { paper: Paper::Narrow, page: CodePage::Cp866, table: 17 };

    fn printed(line: Line) -> Vec<u8> {
        let all = bytes(&Slip { lines: vec![line] }, &SETUP);
        all[10..all.len() - 7].to_vec()
    }

    #[test]
    fn a_slip_begins_with_its_letters_and_ends_with_the_cut() {
        let all = bytes(&Slip::default(), &SETUP);
        let words =
            [&b"\x1B@"[..], b"\x1C.", b"\x1BR\0", b"\x1Bt\x11", b"\x1Bd\x04", b"\x1DV\x42\0"].concat();
        assert_eq!(all, words);
    }

    #[test]
    fn each_thing_has_its_commands() {
        assert_eq!(printed(Line::Text("Час".into())), b"\x97\xA0\xE1\n");
        assert_eq!(printed(Line::Centred("A".into())), b"\x1Ba\x01A\n\x1Ba\0");
        assert_eq!(printed(Line::Logo(1)), b"\x1Ba\x01\x1Cp\x01\0\x1Ba\0");
        let sum = [&b"\x1BE\x01A"[..], " ".repeat(30).as_bytes(), b"9\n\x1BE\0"].concat();
        assert_eq!(printed(Line::Sum("A".into(), "9".into())), sum);
        // The example of Epson's guide has model, size, level, data, print in this order.
        let qr =
            b"\x1D(k\x04\x001A2\0\x1D(k\x03\x001C\x06\x1D(k\x03\x001E2\x1D(k\x05\x001P0hi\x1D(k\x03\x001Q0";
        assert_eq!(printed(Line::Qr("hi".into())), [&b"\x1Ba\x01"[..], qr, b"\x1Ba\0"].concat());
    }

    #[test]
    fn a_picture_has_its_size_before_it_and_no_question_in_it() {
        let dots = Dots::of(16, &[0; 32], Paper::Narrow);
        let all = [&b"\x1Ba\x01\x1Dv0\0\x02\0\x02\0"[..], &[0xFF; 4], b"\x1Ba\0"].concat();
        assert_eq!(printed(Line::Picture(dots)), all);
        assert_eq!(unspoken(&[0x10, 4, 0x10, 0x10, 5, 0x14]), [0x18, 4, 0x10, 0x18, 5, 0x14]);
        assert_eq!(unspoken(&[0x10, 0x14, 4, 0x10]), [0x18, 0x14, 4, 0x10]);
        assert_eq!(unspoken(&[]), [0; 0]);
    }

    #[test]
    fn a_letter_that_the_page_lacks_is_drawn_among_the_others() {
        let tenge = [&b"a\x1B*\x21\x0C\0"[..], &drawn('₸'), b"b\n"].concat();
        assert_eq!(printed(Line::Text("a₸b".into())), tenge);
    }

    #[test]
    fn no_command_hides_in_a_name() {
        assert_eq!(printed(Line::Text("a\x1B@\x1DV\0b".into())), b"a @ V b\n");
        assert_eq!(
            printed(Line::Pair("a\n\x10\x04".into(), "\x1C".into())),
            [&b"a"[..], &[b' '; 31], b"\n"].concat()
        );
    }
}
