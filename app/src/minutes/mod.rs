//! Play by the minute.

pub mod cart;
pub mod setting;
pub mod words;
