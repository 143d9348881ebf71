//! Clients: the list of them, the page of each, and the field by which one is seated.

pub mod api;
mod groups;
mod list;
mod notes;
mod overview;
mod page;
pub mod pick;
pub mod profile;
pub mod seat;
pub mod tariffs;
mod verify;
mod visits;
pub mod watch;
pub mod words;

pub use self::{list::ClientsPage, page::ClientPage};
