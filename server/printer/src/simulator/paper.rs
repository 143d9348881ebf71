//! The roll: commands in, slips out.

use std::{collections::HashMap, sync::OnceLock};

use super::{Answer, Condition};
use crate::{
    Setup,
    letters::{drawn, width},
    slip::wide,
};

/// What was heard and not printed yet, what is on the paper, and how the next letter is set.
pub(super) struct Roll {
    setup: Setup,
    buffer: Vec<u8>,
    /// The line under the head.
    line: String,
    /// Lines since the last cut.
    lines: Vec<String>,
    centred: bool,
    large: bool,
    qr: String,
    pub(super) slips: Vec<String>,
}

/// What a command does, and how long it is.
enum Step {
    Letter(char),
    Line,
    Feed(usize),
    Cut,
    Reset,
    Centred(bool),
    Large(bool),
    QrData(String),
    QrPrint,
    Logo(u8),
    Picture(String),
    Report,
    Nothing,
}

impl Roll {
    pub(super) fn new(setup: Setup) -> Self {
        known();
        Self {
            setup,
            buffer: Vec::new(),
            line: String::new(),
            lines: Vec::new(),
            centred: false,
            large: false,
            qr: String::new(),
            slips: Vec::new(),
        }
    }

    /// Questions about the printer are answered at once; all else waits in the buffer.
    pub(super) fn hear(&mut self, bytes: &[u8], condition: &Condition) -> Vec<Answer> {
        let mut answers = Vec::new();
        self.buffer.extend_from_slice(bytes);
        while let Some(at) = self.buffer.windows(3).position(|three| three[..2] == [0x10, 4]) {
            let asked = self.buffer[at + 2];
            self.buffer.drain(at..at + 3);
            answers.push(Answer { byte: status(asked, condition), at_once: true });
        }
        answers
    }

    /// Prints what is in the buffer, for as long as it can.
    pub(super) fn print(&mut self, condition: &mut Condition) -> Vec<Answer> {
        let mut answers = Vec::new();
        while !condition.open && condition.paper != Some(0) {
            let Some((step, length)) = self.next() else { break };
            self.buffer.drain(..length);
            let before = self.lines.len();
            if let Step::Report = step {
                answers.push(Answer { byte: 0, at_once: false });
            }
            self.take(step);
            if let Some(paper) = &mut condition.paper {
                *paper = paper.saturating_sub(self.lines.len().saturating_sub(before));
            }
        }
        answers
    }

    fn take(&mut self, step: Step) {
        match step {
            Step::Letter(letter) => self.put(letter),
            Step::Line => self.end_line(),
            Step::Feed(count) => (0..count).for_each(|_| self.end_line()),
            Step::Cut => {
                let slip = self.lines.join("\n");
                self.slips.push(slip.trim_end().to_owned());
                self.lines.clear();
            }
            Step::Reset => (self.centred, self.large) = (false, false),
            Step::Centred(yes) => self.centred = yes,
            Step::Large(yes) => self.large = yes,
            Step::QrData(text) => self.qr = text,
            Step::QrPrint => self.whole(format!("[QR {}]", self.qr)),
            Step::Logo(number) => self.whole(format!("[logo {number}]")),
            Step::Picture(words) => self.whole(words),
            Step::Report | Step::Nothing => {}
        }
    }

    fn whole(&mut self, words: String) {
        self.line = words;
        self.end_line();
    }

    /// A line that is full goes on in the next, as on paper.
    fn put(&mut self, letter: char) {
        if wide(&self.line) + width(letter) > self.columns() {
            self.end_line();
        }
        self.line.push(letter);
    }

    fn columns(&self) -> usize {
        self.setup.paper.columns() / if self.large { 2 } else { 1 }
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let size = if self.large { 2 } else { 1 };
        let free = self.setup.paper.columns().saturating_sub(wide(&line) * size);
        let left = if self.centred { free / 2 } else { 0 };
        self.lines.push(format!("{}{line}", " ".repeat(left)).trim_end().to_owned());
    }

    /// The first command of the buffer, if all of it is there.
    fn next(&self) -> Option<(Step, usize)> {
        let at = |place: usize| self.buffer.get(place).copied();
        match (at(0)?, at(1)) {
            (b'\n', _) => Some((Step::Line, 1)),
            (0x1B, Some(b'@')) => Some((Step::Reset, 2)),
            (0x1B, Some(b'a')) => Some((Step::Centred(at(2)? == 1), 3)),
            (0x1B, Some(b'd')) => Some((Step::Feed(at(2)?.into()), 3)),
            (0x1B, Some(b'*')) => self.drawing(),
            (0x1B, Some(_)) => at(2).map(|_| (Step::Nothing, 3)),
            (0x1C, Some(b'p')) => at(3).and(at(2)).map(|number| (Step::Logo(number), 4)),
            (0x1C, Some(_)) => Some((Step::Nothing, 2)),
            (0x1D, Some(b'V')) => at(3).map(|_| (Step::Cut, 4)),
            (0x1D, Some(b'!')) => Some((Step::Large(at(2)? != 0), 3)),
            (0x1D, Some(b'r')) => at(2).map(|_| (Step::Report, 3)),
            (0x1D, Some(b'v')) => self.picture(),
            (0x1D, Some(b'(')) => self.function(),
            (0x1D, Some(_)) => at(2).map(|_| (Step::Nothing, 3)),
            (0x1B..=0x1D | 0x10, None) => None,
            (byte, _) => Some((Step::Letter(self.setup.page.letter(byte).unwrap_or('?')), 1)),
        }
    }

    /// `ESC * 33 nL nH`, then three bytes a column.
    fn drawing(&self) -> Option<(Step, usize)> {
        let columns = usize::from(*self.buffer.get(3)?) + 256 * usize::from(*self.buffer.get(4)?);
        let end = 5 + columns * 3;
        let dots = self.buffer.get(5..end)?;
        Some((Step::Letter(read(dots)), end))
    }

    /// `GS v 0 m xL xH yL yH`, then the rows from the top: how large it is, and how much of it is black.
    fn picture(&self) -> Option<(Step, usize)> {
        let number = |at: usize| {
            Some(usize::from(*self.buffer.get(at)?) + 256 * usize::from(*self.buffer.get(at + 1)?))
        };
        let (across, height) = (number(4)?, number(6)?);
        let end = 8 + across * height;
        let black: u32 = self.buffer.get(8..end)?.iter().map(|byte| byte.count_ones()).sum();
        let (width, paper) = (across * 8, self.setup.paper.dots());
        let all = u32::try_from(width * height).unwrap_or(u32::MAX).max(1);
        let percent = black * 100 / all;
        let cut = if width > paper { ", cut off at the edge" } else { "" };
        Some((Step::Picture(format!("[picture {width}×{height}, {percent} % black{cut}]")), end))
    }

    /// `GS ( k pL pH cn fn …`
    fn function(&self) -> Option<(Step, usize)> {
        let length = usize::from(*self.buffer.get(3)?) + 256 * usize::from(*self.buffer.get(4)?);
        let said = self.buffer.get(5..5 + length)?;
        let step = match said {
            [49, 80, 48, text @ ..] => Step::QrData(String::from_utf8_lossy(text).into_owned()),
            [49, 81, ..] => Step::QrPrint,
            _ => Step::Nothing,
        };
        Some((step, 5 + length))
    }
}

/// What `DLE EOT n` is answered with.
fn status(asked: u8, condition: &Condition) -> u8 {
    const FIXED: u8 = 0b0001_0010;
    let out = condition.paper == Some(0);
    let said = match asked {
        2 => u8::from(condition.open) << 2 | u8::from(out) << 5,
        4 if out => 0b0110_0000,
        _ => 0,
    };
    FIXED | said
}

/// The letters by how they are drawn. Reckoned before anything is printed: it takes a while.
fn known() -> &'static HashMap<Vec<u8>, char> {
    static KNOWN: OnceLock<HashMap<Vec<u8>, char>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        // Some letters look alike in different alphabets: of them the Cyrillic one is meant.
        let all = unifont::enumerate_glyphs().map(|(letter, _)| letter);
        all.chain('Ѐ'..='ӿ').map(|letter| (drawn(letter), letter)).collect()
    })
}

/// The letter that was drawn.
fn read(dots: &[u8]) -> char {
    known().get(dots).copied().unwrap_or('?')
}
