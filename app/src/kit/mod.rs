//! What pages are built of: buttons and fields know nothing of the club.

pub mod act;
pub mod again;
pub mod amount;
pub mod card;
pub mod clock;
pub mod dialog;
pub mod field;
pub mod filter;
pub mod focus;
pub mod forms;
pub mod go;
pub mod icon;
pub mod kept;
pub mod leave;
pub mod mark;
pub mod may;
pub mod notice;
pub mod print;
pub mod reason;
pub mod title;
