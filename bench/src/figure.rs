//! What is measured, what is aimed at, and the line that says what it came to.

use serde_json::json;

use crate::disk;

/// One thing that is measured.
pub struct Figure {
    /// As it stands in the line.
    pub name: &'static str,
    goal: f64,
    unit: &'static str,
}

const fn figure(name: &'static str, goal: f64, unit: &'static str) -> Figure {
    Figure { name, goal, unit }
}

/// All of them. Of rates the ratio should be at least the goal, of times and sizes at most.
pub const FIGURES: [Figure; 7] = [
    figure("start_session_sqlite", 0.8, "1/s"),
    figure("start_session_postgres", 0.6, "1/s"),
    figure("hall_100", 0.08, "1/s"),
    figure("hall_500", 0.02, "1/s"),
    figure("push_100_p99", 2.0, "ms"),
    figure("push_1000_p99", 2.0, "ms"),
    figure("assets_brotli_kb", 1.0, "kB"),
];

/// What was measured in one turn of both.
#[derive(Clone, Copy)]
pub struct Round {
    /// Clubdeck.
    pub ours: f64,
    /// What it is compared with.
    pub reference: f64,
}

impl Round {
    fn ratio(&self) -> f64 {
        self.ours / self.reference
    }
}

impl Figure {
    /// The middle round of all.
    pub fn line(&self, mut rounds: Vec<Round>, fdatasync_ms: f64) -> String {
        rounds.sort_by(|one, other| one.ratio().total_cmp(&other.ratio()));
        let middle = rounds[rounds.len() / 2];
        json!({
            "figure": self.name,
            "ratio": rounded(middle.ratio(), 1000.0),
            "goal": self.goal,
            "ours": rounded(middle.ours, 100.0),
            "reference": rounded(middle.reference, 100.0),
            "unit": self.unit,
            "fdatasync_ms": rounded(fdatasync_ms, 1000.0),
            "load": disk::load(),
        })
        .to_string()
    }
}

fn rounded(value: f64, to: f64) -> f64 {
    (value * to).round() / to
}
