//! What is booked: kept for somebody until their time comes.

pub mod api;
pub mod heard;
pub mod list;
pub mod tabs;
pub mod week;
pub mod words;
