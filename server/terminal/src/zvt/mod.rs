//! ZVT over TCP: the till (*ECR*) commands, the terminal (*PT*) answers, and each acknowledges what it hears.

pub mod apdu;
pub mod bcd;
pub mod bmp;
mod driver;
pub mod errors;

pub use self::driver::Zvt;

/// Commands of the till.
pub mod command {
    /// Signs on.
    pub const REGISTRATION: [u8; 2] = [0x06, 0x00];
    /// Charges a card.
    pub const AUTHORISATION: [u8; 2] = [0x06, 0x01];
    /// What was booked since the last end of day.
    pub const TURNOVER_TOTALS: [u8; 2] = [0x06, 0x10];
    /// Takes a payment back.
    pub const REVERSAL: [u8; 2] = [0x06, 0x30];
    /// Stops what is under way.
    pub const ABORT: [u8; 2] = [0x06, 0xB0];
    /// How the terminal is.
    pub const STATUS_ENQUIRY: [u8; 2] = [0x05, 0x01];
}

/// What the terminal says.
pub mod said {
    /// How it went.
    pub const STATUS_INFORMATION: [u8; 2] = [0x04, 0x0F];
    /// What it shows meanwhile.
    pub const INTERMEDIATE_STATUS: [u8; 2] = [0x04, 0xFF];
    /// It is done.
    pub const COMPLETION: [u8; 2] = [0x06, 0x0F];
    /// It was not done.
    pub const ABORTED: [u8; 2] = [0x06, 0x1E];
    /// It was heard.
    pub const ACKNOWLEDGED: [u8; 2] = [0x80, 0x00];
    /// The first byte where it is not done; the second is an error.
    pub const REFUSED: u8 = 0x84;
}
