//! Stories about the club, each told on a real SQLite and a real PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod backup;
mod clubs;
mod demo;
mod devices;
mod ledger;
mod live;
mod past;
mod people;
mod sessions;
mod setup;
mod shifts;
mod staff;
mod stage;
mod tariffs;
