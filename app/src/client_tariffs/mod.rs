//! Client tariffs: what clients have on their accounts, and what is sold onto them.

pub mod api;
pub mod list;
pub mod sell;
pub mod tab;
pub mod words;
