//! Play by the minute, in words.

use domain::{minutes::MinutesFault, money::Currency};

/// Why nobody plays by the minute like that, and what to do.
pub fn minutes_words(fault: &MinutesFault, currency: &Currency) -> String {
    match fault {
        MinutesFault::Guest => {
            "Unknown Guest has no balance to play from. Choose or register a client, or another tariff."
                .into()
        }
        MinutesFault::Balance { minute, balance, missing } => format!(
            "{} is missing: a minute costs {}, the balance is {}. Top it up first.",
            currency.money(*missing),
            currency.money(*minute),
            currency.money(*balance)
        ),
        MinutesFault::NoRoom => {
            "There is not a whole minute before the device is somebody else's, or before the hours of the \
            tariff are over."
                .into()
        }
        MinutesFault::NotAhead => {
            "By the minute is played now, for as long as the balance lasts. It cannot be bought ahead.".into()
        }
        MinutesFault::OtherTariff => "This tariff is not played by the minute. Choose another one.".into(),
        MinutesFault::Already => "This session goes on with this tariff already.".into(),
        MinutesFault::JustNow => "The next minutes are being bought just now. Press again.".into(),
    }
}
