//! What is measured, what is aimed at, and the line that says what it came to.

use serde_json::{Map, Value, json};

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
pub const FIGURES: [Figure; 17] = [
    figure("start_session_sqlite", 0.8, "1/s"),
    figure("start_session_postgres", 0.6, "1/s"),
    figure("top_up_sqlite", 0.8, "1/s"),
    figure("top_up_postgres", 0.6, "1/s"),
    figure("book", 0.6, "1/s"),
    figure("extend", 0.6, "1/s"),
    figure("move", 0.6, "1/s"),
    figure("end", 0.6, "1/s"),
    figure("client_by_phone_growth", 1.3, "ms"),
    figure("z_report_10k", 3.0, "ms"),
    figure("history_last_page", 1.5, "ms"),
    figure("screens_million", 1.0, "ms"),
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
    /// Ours to the reference.
    pub fn ratio(&self) -> f64 {
        self.ours / self.reference
    }
}

/// The one in the middle of all.
pub fn middle(mut rounds: Vec<Round>) -> Round {
    rounds.sort_by(|one, other| one.ratio().total_cmp(&other.ratio()));
    rounds[rounds.len() / 2]
}

/// What a figure came to, and what else is worth knowing.
pub struct Measured {
    /// In one turn of both, or the middle of several.
    pub round: Round,
    /// Stands in the line as it is.
    pub besides: Map<String, Value>,
}

impl From<Vec<Round>> for Measured {
    fn from(rounds: Vec<Round>) -> Self {
        Self { round: middle(rounds), besides: Map::new() }
    }
}

impl Measured {
    /// Times on several databases: the worst counts, and all are told.
    pub fn worst(of: impl IntoIterator<Item = (&'static str, Round, Map<String, Value>)>) -> Option<Self> {
        Self::counting(of, |one, other| one >= other)
    }

    /// Rates on several databases: the least counts, and all are told.
    pub fn least(of: impl IntoIterator<Item = (&'static str, Round, Map<String, Value>)>) -> Option<Self> {
        Self::counting(of, |one, other| one <= other)
    }

    fn counting(
        of: impl IntoIterator<Item = (&'static str, Round, Map<String, Value>)>,
        counts: fn(f64, f64) -> bool,
    ) -> Option<Self> {
        let mut besides = Map::new();
        let mut counted: Option<Round> = None;
        for (name, round, mut told) in of {
            told.insert("ratio".to_owned(), rounded(round.ratio(), 1000.0).into());
            besides.insert(name.to_owned(), told.into());
            counted = Some(counted.filter(|known| counts(known.ratio(), round.ratio())).unwrap_or(round));
        }
        counted.map(|round| Self { round, besides })
    }
}

impl Figure {
    /// As it is written down.
    pub fn line(&self, measured: Measured, fdatasync_ms: f64) -> String {
        let Measured { round, mut besides } = measured;
        let line = json!({
            "figure": self.name,
            "ratio": rounded(round.ratio(), 1000.0),
            "goal": self.goal,
            "ours": rounded(round.ours, 100.0),
            "reference": rounded(round.reference, 100.0),
            "unit": self.unit,
            "fdatasync_ms": rounded(fdatasync_ms, 1000.0),
            "load": disk::load(),
        });
        if let Value::Object(line) = line {
            besides.extend(line);
        }
        Value::Object(besides).to_string()
    }
}

/// So that a line can be read.
pub fn rounded(value: f64, to: f64) -> f64 {
    (value * to).round() / to
}
