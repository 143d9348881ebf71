//! The program `clubdeck`: configuration in, router out. It decides nothing about the club; it knows who asks,
//! keeps the lines to the screens open, and fires what happens by itself.

// A page is one type, as deep as its tree of elements.
#![recursion_limit = "512"]

mod backup;
pub mod cli;
pub mod clockwork;
pub mod config;
mod csv;
mod drafts;
mod headers;
mod kept;
mod live;
mod logo;
mod logs;
pub mod metrics;
mod pages;
pub mod paying;
mod pdf;
pub mod printing;
pub mod router;
pub mod sender;
mod serve;
#[cfg(feature = "stage")]
pub mod stage;
pub mod tls;
mod who;
