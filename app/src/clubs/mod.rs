//! The club itself: how it is set up first, and its settings later.

pub mod api;
pub mod settings;
pub mod setup;

pub use self::{settings::ClubPage, setup::SetUpPage};
