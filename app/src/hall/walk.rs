//! Walking over cards with the arrow keys: by where they are on the screen, not by their order.

/// Where to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The card before.
    Left,
    /// The card after.
    Right,
    /// The nearest card in the row above.
    Up,
    /// The nearest card in the row below.
    Down,
    /// The very first card.
    First,
    /// The very last card.
    Last,
}

impl Step {
    /// The step that a key means.
    pub fn of(key: &str) -> Option<Self> {
        Some(match key {
            "ArrowLeft" => Self::Left,
            "ArrowRight" => Self::Right,
            "ArrowUp" => Self::Up,
            "ArrowDown" => Self::Down,
            "Home" => Self::First,
            "End" => Self::Last,
            _ => return None,
        })
    }
}

/// The card that a step leads to, of cards at these places (left, top), in reading order. `None` where the
/// hall ends.
pub fn step(cards: &[(i32, i32)], from: usize, step: Step) -> Option<usize> {
    let (left, top) = *cards.get(from)?;
    match step {
        Step::Left => from.checked_sub(1),
        Step::Right => Some(from + 1).filter(|next| *next < cards.len()),
        Step::First => Some(0),
        Step::Last => Some(cards.len() - 1),
        Step::Up => nearest(cards, left, |other| other < top, top),
        Step::Down => nearest(cards, left, |other| other > top, top),
    }
}

fn nearest(cards: &[(i32, i32)], left: i32, beyond: impl Fn(i32) -> bool, top: i32) -> Option<usize> {
    let candidates = cards.iter().enumerate().filter(|(_, (_, other))| beyond(*other));
    candidates.min_by_key(|(_, (x, y))| ((y - top).abs(), (x - left).abs())).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_follow_the_screen() {
        // Three in a row, two below, and one in the next zone.
        let cards = [(0, 0), (100, 0), (200, 0), (0, 100), (100, 100), (0, 260)];
        for (from, direction, to) in [
            (0, Step::Left, None),
            (2, Step::Right, Some(3)),
            (2, Step::Down, Some(4)),
            (4, Step::Down, Some(5)),
            (5, Step::Up, Some(3)),
            (4, Step::Up, Some(1)),
            (1, Step::Up, None),
            (5, Step::Right, None),
            (3, Step::First, Some(0)),
            (0, Step::Last, Some(5)),
        ] {
            assert_eq!(step(&cards, from, direction), to, "{direction:?} from {from}");
        }
        assert_eq!(step(&[], 0, Step::Last), None);
    }
}
