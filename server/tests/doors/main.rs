//! What the doors of the program answer, asked over the real router.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod csv;
mod house;
mod metrics;
mod pages;
mod setup;
mod strangers;
