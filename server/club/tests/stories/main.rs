//! Stories about the club, each told on a real SQLite and a real PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod audit;
mod backup;
mod balances;
mod card_payments;
mod clients;
mod clubs;
mod demo;
mod devices;
mod hand_over;
mod happened;
mod holds;
mod hours;
mod kept;
mod ledger;
mod live;
mod messages;
mod mixed;
mod money;
mod neighbours;
mod nights;
mod own_client;
mod paid;
mod past;
mod payouts;
mod people;
mod printers;
mod reports;
mod seals;
mod search;
mod second_factor;
mod sessions;
mod setup;
mod several;
mod shifts;
mod staff;
mod stage;
mod suspicious;
mod tariffs;
mod till;
mod together;
mod transactions;
mod upgrade;
mod verification;
mod visits;
