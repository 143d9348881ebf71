//! The club itself: how it is set up first, and its settings later; and the other clubs of the organisation.

pub mod api;
mod hours;
pub mod list;
pub mod settings;
pub mod setup;
pub mod switch;

pub use self::{list::ClubsPage, settings::ClubPage, setup::SetUpPage};
