//! Pictures in the dots of the paper: smaller where they are too large, and black and white by error diffusion.

use crate::slip::Paper;

/// No picture is higher: three centimetres of paper.
pub const HEIGHT_MOST: usize = 240;

/// A picture in dots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dots {
    across: usize,
    bytes: Vec<u8>,
}

impl Dots {
    /// Of a picture so many pixels wide, `light` of each from 0, black, to 255, white, row by row from the top. It is as
    /// wide as the paper and as high as [`HEIGHT_MOST`] at most, and never larger than it was: a pixel is a dot then.
    pub fn of(width: usize, light: &[u8], paper: Paper) -> Self {
        if width == 0 || light.len() < width {
            return Self { across: 0, bytes: Vec::new() };
        }
        let size = (width, light.len() / width);
        let (columns, rows) = fitted(size, (paper.dots(), HEIGHT_MOST));
        let black = diffused(columns, shrunk(light, size, (columns, rows)));
        let row = |row: &[bool]| row.chunks(8).map(byte).collect::<Vec<u8>>();
        Self { across: columns.div_ceil(8), bytes: black.chunks(columns).flat_map(row).collect() }
    }

    /// Bytes in a row: eight dots each, the left one the highest bit, ink where it is set.
    pub fn across(&self) -> usize {
        self.across
    }

    /// Rows.
    pub fn height(&self) -> usize {
        self.bytes.len().checked_div(self.across).unwrap_or(0)
    }

    /// The rows from the top.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

fn byte(dots: &[bool]) -> u8 {
    dots.iter().enumerate().fold(0, |byte, (at, ink)| byte | u8::from(*ink) << (7 - at))
}

/// How large a picture is within the most that it may be, in the same proportions.
fn fitted((width, height): (usize, usize), (widest, highest): (usize, usize)) -> (usize, usize) {
    let part = |of: usize, most: usize, whole: usize| ((of * most + whole / 2) / whole).max(1);
    if width <= widest && height <= highest {
        return (width, height);
    }
    match part(height, widest, width) {
        rows if rows <= highest => (widest, rows),
        _ => (part(width, highest, height), highest),
    }
}

/// Each dot is as light as the pixels under it together.
fn shrunk(light: &[u8], (width, height): (usize, usize), (columns, rows): (usize, usize)) -> Vec<i32> {
    let under = |at: usize, of: usize, pixels: usize| at * pixels / of..((at + 1) * pixels).div_ceil(of);
    let dot = |row: usize, column: usize| {
        let (down, along) = (under(row, rows, height), under(column, columns, width));
        let count = down.len() * along.len();
        let sum: usize =
            down.flat_map(|y| &light[y * width..][along.clone()]).map(|light| usize::from(*light)).sum();
        i32::try_from((sum + count / 2) / count).unwrap_or(255)
    };
    (0..rows)
        .flat_map(|row| (0..columns).map(move |column| (row, column)))
        .map(|(row, column)| dot(row, column))
        .collect()
}

/// Which dots are black, by Floyd and Steinberg (1976): what one is too light or too dark, its neighbours make good, seven
/// sixteenths of it the next, and three, five and one those below.
fn diffused(columns: usize, mut light: Vec<i32>) -> Vec<bool> {
    const WHITE: i32 = 255;
    let mut black = Vec::with_capacity(light.len());
    for at in 0..light.len() {
        let ink = light[at] <= WHITE / 2;
        black.push(ink);
        let error = light[at] - if ink { 0 } else { WHITE };
        let (first, last) = (at % columns == 0, at % columns == columns - 1);
        let mut give = |to: usize, part: i32, inside: bool| {
            if let Some(neighbour) = light.get_mut(to).filter(|_| inside) {
                *neighbour += error * part / 16;
            }
        };
        give(at + 1, 7, !last);
        give((at + columns).saturating_sub(1), 3, !first);
        give(at + columns, 5, true);
        give(at + columns + 1, 1, !last);
    }
    black
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_fits_the_paper_and_is_never_enlarged() {
        const NARROW: (usize, usize) = (384, 240);
        for (size, most, fits) in [
            ((200, 80), NARROW, (200, 80)),
            ((384, 240), NARROW, (384, 240)),
            ((1, 1), NARROW, (1, 1)),
            ((768, 100), NARROW, (384, 50)),
            ((1152, 240), (576, 240), (576, 120)),
            ((400, 480), NARROW, (200, 240)),
            ((2000, 2000), (576, 240), (240, 240)),
            ((2000, 1), NARROW, (384, 1)),
            ((1, 2000), NARROW, (1, 240)),
            ((385, 241), NARROW, (384, 240)),
            // By width it would be one row too high.
            ((386, 243), NARROW, (381, 240)),
        ] {
            assert_eq!(fitted(size, most), fits, "{size:?}");
        }
    }

    #[test]
    fn no_size_leaves_the_paper() {
        for paper in [Paper::Wide, Paper::Narrow] {
            let most = (paper.dots(), HEIGHT_MOST);
            for width in (1..=2000).step_by(37) {
                for height in (1..=2000).step_by(41) {
                    let (columns, rows) = fitted((width, height), most);
                    assert!(
                        (1..=most.0).contains(&columns) && (1..=most.1).contains(&rows),
                        "{width}×{height}"
                    );
                    assert!(columns <= width && rows <= height, "{width}×{height}");
                }
            }
        }
    }

    #[test]
    fn dots_stand_where_the_pixels_are() {
        let picture = [[0, 255, 255, 0, 255, 255, 255, 255, 0, 255], [255; 10]].concat();
        let dots = Dots::of(10, &picture, Paper::Narrow);
        assert_eq!((dots.across(), dots.height()), (2, 2));
        assert_eq!(dots.bytes(), [0b1001_0000, 0b1000_0000, 0, 0]);
    }

    #[test]
    fn smaller_is_the_mean_of_what_was_there() {
        assert_eq!(shrunk(&[0, 255, 100, 100, 10, 20], (6, 1), (3, 1)), [128, 100, 15]);
        assert_eq!(shrunk(&[0, 0, 255, 255], (2, 2), (1, 1)), [128]);
        // A pixel that lies under two dots counts for both.
        assert_eq!(shrunk(&[0, 90, 180], (3, 1), (2, 1)), [45, 135]);
    }

    #[test]
    fn black_and_white_stay_what_they_are() {
        assert!(diffused(30, vec![0; 900]).iter().all(|black| *black));
        assert!(!diffused(30, vec![255; 900]).iter().any(|black| *black));
    }

    #[test]
    fn greys_have_as_much_ink_as_they_are_dark() {
        for light in (0..=255).step_by(15) {
            let black = diffused(100, vec![light; 10_000]).iter().filter(|black| **black).count();
            let expected = usize::try_from((255 - light) * 10_000 / 255).unwrap();
            assert!(black.abs_diff(expected) <= 150, "{light}: {black}, not {expected}");
        }
    }

    #[test]
    fn errors_go_where_floyd_and_steinberg_send_them() {
        // The first is 100 too light: the second is 133 then, and 122 too dark; the third 97 + 31 - 22, the fourth
        // 120 + 6 - 38 + 46.
        assert_eq!(diffused(2, vec![100, 90, 97, 120]), [true, false, true, false]);
        // Nothing runs over the right edge to where the next row begins.
        assert_eq!(diffused(1, vec![127, 50]), [true, true]);
    }

    #[test]
    fn what_is_no_picture_has_no_dots() {
        for dots in [Dots::of(0, &[1, 2], Paper::Wide), Dots::of(3, &[1, 2], Paper::Wide)] {
            assert_eq!((dots.across(), dots.height(), dots.bytes()), (0, 0, &[][..]));
        }
    }
}
