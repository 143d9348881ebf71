//! The program `clubdeck`: configuration in, router out. It decides nothing about the club; it knows who asks,
//! keeps the lines to the screens open, and fires what happens by itself.

pub mod cli;
pub mod clockwork;
pub mod config;
mod headers;
mod live;
mod logs;
mod pages;
pub mod router;
mod serve;
#[cfg(feature = "stage")]
pub mod stage;
mod who;
