//! Where everything stands on its sheets, in points from the upper left corner.

use super::letters::{Face, Faces};

/// What is printed.
pub(super) struct Document {
    pub(super) title: String,
    /// Over the title.
    pub(super) above: String,
    /// Under it.
    pub(super) note: Option<String>,
    /// At the foot of each sheet, beside its number.
    pub(super) foot: String,
    pub(super) parts: Vec<Part>,
}

/// Lines under a title, in columns.
pub(super) struct Part {
    pub(super) title: String,
    /// What stands above each column but the first; may be empty.
    pub(super) head: Vec<String>,
    /// Each with its name.
    pub(super) lines: Vec<(String, Vec<String>)>,
}

/// A sheet of A4.
pub(super) const WIDTH: f32 = 595.28;
pub(super) const HEIGHT: f32 = 841.89;
const MARGIN: f32 = 45.0;
const ROOM: f32 = WIDTH - 2.0 * MARGIN;
/// Below it stands the foot.
const BOTTOM: f32 = HEIGHT - MARGIN - 16.0;
const GAP: f32 = 14.0;
const LEADING: f32 = 1.35;
const BETWEEN_COLUMNS: f32 = 12.0;

const SMALL: Style = Style { size: 8.0, bold: false, grey: true };
const NAME: Style = Style { size: 9.0, bold: false, grey: true };
const VALUE: Style = Style { size: 9.0, bold: false, grey: false };
const PART: Style = Style { size: 10.5, bold: true, grey: false };
const TITLE: Style = Style { size: 18.0, bold: true, grey: false };

/// How something is written.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) size: f32,
    pub(super) bold: bool,
    pub(super) grey: bool,
}

impl Style {
    pub(super) fn face(self, faces: &Faces) -> &Face {
        if self.bold { &faces.bold } else { &faces.plain }
    }

    fn height(self) -> f32 {
        self.size * LEADING
    }
}

/// What stands on a sheet.
pub(super) enum Mark {
    /// Words from here on, on this line.
    Text { x: f32, y: f32, style: Style, text: String },
    /// A thin line across it.
    Rule { x: f32, y: f32, width: f32 },
}

impl Mark {
    fn lower(self, by: f32) -> Self {
        match self {
            Self::Text { x, y, style, text } => Self::Text { x, y: y + by, style, text },
            Self::Rule { x, y, width } => Self::Rule { x, y: y + by, width },
        }
    }
}

/// Marks that stay together, from their own upper edge.
#[derive(Default)]
struct Block {
    marks: Vec<Mark>,
    height: f32,
}

impl Block {
    fn words(&mut self, faces: &Faces, words: &str, style: Style) {
        for text in style.face(faces).wrapped(words, style.size, ROOM) {
            self.marks.push(Mark::Text { x: MARGIN, y: self.height + style.size, style, text });
            self.height += style.height();
        }
    }

    /// A line of a table: its name on the left, the others each at the right edge of their column.
    fn row(&mut self, faces: &Faces, row: &[(&str, Style)], columns: &[f32]) {
        let (mut left, mut height) = (MARGIN, 0.0_f32);
        for (place, ((words, style), room)) in row.iter().zip(columns).enumerate() {
            let face = style.face(faces);
            let mut y = self.height + style.size;
            for text in face.wrapped(words, style.size, *room) {
                let free = if place == 0 { 0.0 } else { room - face.width(&text, style.size) };
                self.marks.push(Mark::Text { x: left + free, y, style: *style, text });
                y += style.height();
            }
            height = height.max(y - self.height - style.size);
            left += room + BETWEEN_COLUMNS;
        }
        self.height += height;
    }

    fn rule(&mut self) {
        self.marks.push(Mark::Rule { x: MARGIN, y: self.height + 1.0, width: ROOM });
        self.height += 3.0;
    }
}

/// Everything on its sheet.
pub(super) fn laid_out(faces: &Faces, document: &Document) -> Vec<Vec<Mark>> {
    let mut sheets = Sheets { all: vec![Vec::new()], y: MARGIN };
    let mut top = Block::default();
    top.words(faces, &document.above, NAME);
    top.words(faces, &document.title, TITLE);
    if let Some(note) = &document.note {
        top.words(faces, note, NAME);
    }
    sheets.put(top);
    for part in &document.parts {
        sheets.put_part(faces, part);
    }
    sheets.with_feet(faces, document)
}

/// Sheets that fill from above.
struct Sheets {
    all: Vec<Vec<Mark>>,
    y: f32,
}

impl Sheets {
    fn has_room(&self, height: f32) -> bool {
        self.y + height <= BOTTOM
    }

    fn turn(&mut self) {
        self.all.push(Vec::new());
        self.y = MARGIN;
    }

    fn put(&mut self, block: Block) {
        let y = self.y;
        if let Some(sheet) = self.all.last_mut() {
            sheet.extend(block.marks.into_iter().map(|mark| mark.lower(y)));
        }
        self.y += block.height;
    }

    /// A part stays on one sheet where it can; a longer one has its head on each.
    fn put_part(&mut self, faces: &Faces, part: &Part) {
        let columns = columns(faces, part);
        let head = || head(faces, part, &columns);
        let lines: Vec<Block> = part.lines.iter().map(|line| row(faces, line, &columns)).collect();
        let height = head().height + lines.iter().map(|line| line.height).sum::<f32>();
        self.y += GAP;
        if !self.has_room(height) && MARGIN + height <= BOTTOM {
            self.turn();
        }
        let first = lines.first().map_or(0.0, |line| line.height);
        if !self.has_room(head().height + first) {
            self.turn();
        }
        self.put(head());
        for line in lines {
            if !self.has_room(line.height) {
                self.turn();
                self.put(head());
            }
            self.put(line);
        }
    }

    fn with_feet(mut self, faces: &Faces, document: &Document) -> Vec<Vec<Mark>> {
        let count = self.all.len();
        for (place, sheet) in self.all.iter_mut().enumerate() {
            let words = format!("{} · {} · {}", document.above, document.title, document.foot);
            let number = format!("{} / {count}", place + 1);
            let room = SMALL.face(faces).width(&number, SMALL.size);
            let mut foot = Block::default();
            let columns = [ROOM - BETWEEN_COLUMNS - room, room];
            foot.row(faces, &[(&words, SMALL), (&number, SMALL)], &columns);
            sheet.extend(foot.marks.into_iter().map(|mark| mark.lower(BOTTOM + 10.0)));
        }
        self.all
    }
}

fn head(faces: &Faces, part: &Part, columns: &[f32]) -> Block {
    let mut block = Block::default();
    block.words(faces, &part.title, PART);
    if !part.head.is_empty() {
        let words = std::iter::once("").chain(part.head.iter().map(String::as_str));
        let row: Vec<_> = words.map(|word| (word, SMALL)).collect();
        block.row(faces, &row, columns);
    }
    block
}

fn row(faces: &Faces, (name, cells): &(String, Vec<String>), columns: &[f32]) -> Block {
    let values = cells.iter().map(|cell| (cell.as_str(), VALUE));
    let row: Vec<_> = std::iter::once((name.as_str(), NAME)).chain(values).collect();
    let mut block = Block::default();
    block.rule();
    block.row(faces, &row, columns);
    block.height += 2.0;
    block
}

/// How wide each column is: as wide as it wants to be where there is room, an equal share of the rest where not. What is
/// left over is the names'.
fn columns(faces: &Faces, part: &Part) -> Vec<f32> {
    let wide = |words: &str, style: Style| style.face(faces).width(words, style.size);
    let names = part.lines.iter().map(|(name, _)| wide(name, NAME)).fold(0.0, f32::max);
    let count = part.lines.iter().map(|(_, cells)| cells.len()).max().unwrap_or_default();
    let column = |place: usize| {
        let cells = part.lines.iter().filter_map(|(_, cells)| cells.get(place));
        let head = part.head.get(place).map_or(0.0, |word| wide(word, SMALL));
        cells.map(|cell| wide(cell, VALUE)).fold(head, f32::max)
    };
    let wanted: Vec<f32> = std::iter::once(names).chain((0..count).map(column)).collect();
    shared(&wanted, ROOM - BETWEEN_COLUMNS * count as f32)
}

fn shared(wanted: &[f32], mut room: f32) -> Vec<f32> {
    let mut given = vec![None; wanted.len()];
    let mut waiting = wanted.len();
    while waiting > 0 {
        let share = room / waiting as f32;
        let modest = (0..wanted.len()).find(|&place| given[place].is_none() && wanted[place] <= share);
        let Some(place) = modest.or_else(|| given.iter().position(Option::is_none)) else { break };
        let width = wanted[place].min(share);
        given[place] = Some(width);
        room -= width;
        waiting -= 1;
    }
    let mut widths: Vec<f32> = given.into_iter().flatten().collect();
    if let Some(names) = widths.first_mut() {
        *names += room;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_the_room() {
        for (wanted, room, widths) in [
            (vec![50.0, 20.0], 100.0, vec![80.0, 20.0]),
            (vec![500.0, 20.0], 100.0, vec![80.0, 20.0]),
            (vec![20.0, 500.0, 30.0], 100.0, vec![20.0, 50.0, 30.0]),
            (vec![500.0, 500.0], 100.0, vec![50.0, 50.0]),
            (vec![10.0], 100.0, vec![100.0]),
        ] {
            assert_eq!(shared(&wanted, room), widths, "{wanted:?}");
        }
    }

    fn long(lines: usize) -> Part {
        let line = |place: usize| (format!("Line {place}"), vec!["₸ 1".to_owned()]);
        Part {
            title: "Cash moves".into(),
            head: vec!["Amount".into()],
            lines: (0..lines).map(line).collect(),
        }
    }

    fn sheets(parts: Vec<Part>) -> Vec<Vec<Mark>> {
        let faces = Faces::new().expect("fonts");
        let (title, above, foot) = ("Z-report 7".into(), "Клуб".into(), "Not a fiscal receipt".into());
        laid_out(&faces, &Document { title, above, note: None, foot, parts })
    }

    fn says(sheet: &[Mark], words: &str) -> bool {
        sheet.iter().any(|mark| matches!(mark, Mark::Text { text, .. } if text == words))
    }

    #[test]
    fn a_long_part_has_its_head_on_each_sheet_and_every_line_once() {
        let all = sheets(vec![long(120)]);
        assert_eq!(all.len(), 3);
        for (place, sheet) in all.iter().enumerate() {
            assert!(says(sheet, "Cash moves") && says(sheet, "Amount"), "{place}");
            assert!(says(sheet, &format!("{} / 3", place + 1)), "{place}");
            let inside = |mark: &Mark| match mark {
                Mark::Text { y, .. } | Mark::Rule { y, .. } => *y < HEIGHT - 20.0,
            };
            assert!(sheet.iter().all(inside), "{place}");
        }
        for line in 0..120 {
            assert_eq!(all.iter().filter(|sheet| says(sheet, &format!("Line {line}"))).count(), 1, "{line}");
        }
    }

    #[test]
    fn a_short_part_is_not_cut() {
        let all = sheets(vec![long(30), long(30)]);
        assert_eq!(all.len(), 2);
        assert!(all.iter().all(|sheet| says(sheet, "Line 0") && says(sheet, "Line 29")));
    }
}
