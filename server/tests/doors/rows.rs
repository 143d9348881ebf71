//! One row for each server function.

mod desk;
mod questions;
mod settings;

use crate::endpoints::{Comes, Row, World};
use domain::access::Action;

const fn row(
    path: &'static str,
    right: Action,
    comes: Comes,
    fields: fn(&World) -> Vec<(&'static str, String)>,
) -> Row {
    Row { path, right, comes, fields }
}

/// Questions first; what takes something away stands behind what needs it.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    [questions::ROWS, desk::ROWS, settings::ROWS].into_iter().flatten()
}
