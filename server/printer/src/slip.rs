//! What stands on a slip, and how it is set in the columns of the paper.

use crate::{
    letters::{CodePage, width},
    logo::Dots,
};

/// How wide the roll is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 80 mm: 576 dots, 48 columns.
    Wide,
    /// 58 mm: 384 dots, 32 columns.
    Narrow,
}

impl Paper {
    /// So many letters of font A, 12 dots wide, in a line.
    pub const fn columns(self) -> usize {
        match self {
            Self::Wide => 48,
            Self::Narrow => 32,
        }
    }

    /// So many dots from left to right.
    pub const fn dots(self) -> usize {
        self.columns() * 12
    }
}

/// What has to be known of a printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setup {
    /// Its roll.
    pub paper: Paper,
    /// The letters that it has besides those of English.
    pub page: CodePage,
    /// Under which number it has them (`ESC t n`): makers differ.
    pub table: u8,
}

/// One thing on a slip, from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Large, in the middle.
    Title(String),
    /// In the middle.
    Centred(String),
    /// From the left, in as many lines as it takes.
    Text(String),
    /// A name at the left, its value at the right.
    Pair(String, String),
    /// The same, bold.
    Sum(String, String),
    /// A line across.
    Rule,
    /// An empty line.
    Gap,
    /// A QR code that says this.
    Qr(String),
    /// The picture that was stored in the printer under this number, from 1, with its maker's program.
    Logo(u8),
    /// A picture, in the middle.
    Picture(Dots),
}

/// A slip, from its top to where it is cut.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slip {
    /// From the top.
    pub lines: Vec<Line>,
}

/// Breaks a text into lines of so many columns, between words where it can.
pub(crate) fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let free = columns.saturating_sub(wide(last(&mut lines)) + 1);
        if last(&mut lines).is_empty() || wide(word) <= free {
            if !last(&mut lines).is_empty() {
                last(&mut lines).push(' ');
            }
        } else {
            lines.push(String::new());
        }
        for letter in word.chars() {
            if wide(last(&mut lines)) + width(letter) > columns {
                lines.push(String::new());
            }
            last(&mut lines).push(letter);
        }
    }
    lines
}

fn last(lines: &mut Vec<String>) -> &mut String {
    if lines.is_empty() {
        lines.push(String::new());
    }
    let end = lines.len() - 1;
    &mut lines[end]
}

/// How many columns a text takes.
pub(crate) fn wide(text: &str) -> usize {
    text.chars().map(width).sum()
}

/// A name at the left and a value at the right; the value in lines of its own where both do not fit.
pub(crate) fn pair(name: &str, value: &str, columns: usize) -> Vec<String> {
    let (name, value) = (words(name), words(value));
    let taken = wide(&name) + wide(&value);
    if taken < columns {
        return vec![format!("{name}{}{value}", " ".repeat(columns - taken))];
    }
    let mut lines = wrap(&name, columns);
    let right = |line: String| format!("{}{line}", " ".repeat(columns.saturating_sub(wide(&line))));
    lines.extend(wrap(&value, columns).into_iter().map(right));
    lines
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_whole_where_they_fit() {
        for (text, lines) in [
            ("", vec![""]),
            ("one two three", vec!["one two", "three"]),
            ("one two, three", vec!["one two,", "three"]),
            ("abcdefghij", vec!["abcdefgh", "ij"]),
            ("a bcdefghij", vec!["a", "bcdefghi", "j"]),
            ("  a \n b ", vec!["a b"]),
            // A letter of China takes two columns.
            ("中中中中中", vec!["中中中中", "中"]),
        ] {
            assert_eq!(wrap(text, 8), lines, "{text:?}");
        }
    }

    #[test]
    fn a_value_stands_at_the_right_edge() {
        assert_eq!(pair("Cash", "900", 12), ["Cash     900"]);
        assert_eq!(pair("Cash", "12345678", 12), ["Cash", "    12345678"]);
        assert_eq!(pair("Цена", "₸ 900", 12), ["Цена   ₸ 900"]);
    }

    #[test]
    fn no_line_is_wider_than_the_paper() {
        let text = "Длинное название тарифа с очень-очень-длинным-словом-без-пробелов и ещё 中文字";
        for columns in [8, 32, 48] {
            assert!(wrap(text, columns).iter().all(|line| wide(line) <= columns));
            assert!(pair(text, text, columns).iter().all(|line| wide(line) <= columns));
        }
    }
}
