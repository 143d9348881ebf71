//! Receipt printers: what stands on a slip, the ESC/POS that puts it on paper, and the way to a printer over TCP.
//!
//! It knows nothing of the club. The commands are those of Epson's *ESC/POS Application Programming Guide*, of them
//! only what printers of other makers understand too. The crate `escpos` was looked at and left: its network driver
//! blocks, takes addresses but no names, and writes each command by itself; a letter that the code page lacks is an error of
//! the whole slip, where here it is drawn.

pub mod escpos;
pub mod letters;
pub mod logo;
pub mod port;
pub mod simulator;
pub mod slip;

pub use self::{
    escpos::bytes,
    letters::CodePage,
    logo::Dots,
    port::{Failed, Fault, Patience, print},
    slip::{Line, Paper, Setup, Slip},
};
