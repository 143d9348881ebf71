//! Stories about the club, each told on a real SQLite and a real PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod ledger;
mod live;
mod sessions;
mod shifts;
mod staff;
mod stage;
