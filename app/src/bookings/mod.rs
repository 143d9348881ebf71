//! What is booked: kept for somebody until their time comes.

pub mod api;
pub mod heard;
pub mod words;
