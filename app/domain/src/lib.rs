//! What is true in a computer club: rules, money, ids, rights, refusals.
//!
//! Invariants: nothing here reads a clock, a database or a browser. Functions take `now`, values go in,
//! a new value or a [`Refusal`](refusal::Refusal) comes out, and the same code decides on the server and
//! greys out a button in the browser.

#[cfg(all(target_arch = "wasm32", feature = "db"))]
compile_error!("the feature `db` is for the server: it would carry the database into the browser");

pub mod access;
pub mod audit;
pub mod balances;
pub mod bookings;
pub mod card_payments;
pub mod checkout;
pub mod client_tariffs;
pub mod clients;
pub mod clubs;
pub mod countries;
pub mod currencies;
pub mod devices;
pub mod discounts;
pub mod hall;
pub mod happened;
pub mod holds;
pub mod hours;
pub mod ids;
pub mod ledger;
pub mod lists;
pub mod loyalty;
pub mod messages;
pub mod minutes;
pub mod money;
pub mod news;
pub mod orders;
pub mod printers;
pub mod refusal;
pub mod reports;
pub mod rights;
pub mod schedules;
pub mod seals;
pub mod search;
pub mod second_factor;
pub mod sessions;
pub mod setup;
pub mod shifts;
pub mod staff;
pub mod tariffs;
pub mod time;
pub mod timeline;
pub mod transactions;
