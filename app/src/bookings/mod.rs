//! What is booked: kept for somebody until their time comes.

pub mod acts;
pub mod api;
mod forms;
pub mod heard;
pub mod list;
pub mod panel;
pub mod tabs;
pub mod week;
pub mod words;
