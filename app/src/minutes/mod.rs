//! Play by the minute.

pub mod words;
