//! What the club does: commands that change it and questions about it, on SQLite and PostgreSQL alike.
//!
//! Invariants: every command and question takes a [`Desk`] first (one person, one request, one moment); a command
//! goes *may, begin, lock, decide, save, tell* and then commits; SQL is named nowhere above this crate.

pub mod audit;
pub mod backup;
pub mod balances;
pub mod card_payments;
pub mod checkout;
pub mod client_tariffs;
pub mod clients;
pub mod clock;
pub mod clubs;
mod conn;
mod constraints;
pub mod demo;
mod desk;
pub mod devices;
pub mod discounts;
mod error;
pub mod hall;
mod handle;
pub mod happened;
pub mod holds;
pub mod ledger;
pub mod live;
pub mod loyalty;
pub mod messages;
pub mod orders;
#[cfg(test)]
mod plans;
pub mod printers;
mod random;
pub mod reports;
pub mod schedules;
pub mod search;
pub mod sessions;
pub mod shifts;
mod sql;
pub mod staff;
pub mod tariffs;
pub mod timeline;
pub mod transactions;
mod tx;
pub mod verify;

pub use self::{
    desk::{Act, Actor, Desk},
    error::{DbError, Error, Result},
    handle::{Club, Figures},
    tx::Tx,
};
