//! The club itself: how it is set up first, and its settings later; and the other clubs of the organisation.

pub mod api;
mod bookings;
mod hours;
pub mod list;
pub mod settings;
#[cfg(feature = "ssr")]
pub mod setup;
pub mod switch;
mod tax;

#[cfg(feature = "ssr")]
pub use self::setup::SetUpPage;
pub use self::{list::ClubsPage, settings::ClubPage};
