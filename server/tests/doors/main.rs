//! What the doors of the program answer, asked over the real router.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod authenticator;
mod clubs;
mod csv;
mod endpoints;
mod forgery;
mod house;
mod kept;
mod logo;
mod made;
mod matrix;
mod metrics;
mod neighbours;
mod pages;
mod paying;
mod pdf;
mod printing;
mod rows;
mod script;
mod search;
mod setup;
mod sign_in;
mod strangers;
