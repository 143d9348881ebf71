//! Search and shortcuts: a page that works without a script, and on every page two dialogs that need one.

pub mod api;
pub mod dialog;
pub mod hits;
#[cfg(feature = "hydrate")]
pub mod keys;
pub mod page;
pub mod shortcuts;
