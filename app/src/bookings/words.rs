//! What is wrong with a booking, in sentences.

use chrono::NaiveDateTime;
use domain::{
    bookings::{BookingFault, Taker},
    money::Currency,
};

/// The sentence of a fault.
pub fn fault(fault: &BookingFault, currency: &Currency) -> String {
    match fault {
        BookingFault::Taken { by, from, to } => taken(by, *from, *to),
        BookingFault::Overlaps => {
            "Somebody else has the device in that time. Choose another time or device.".into()
        }
        BookingFault::NoRoom { from } => {
            format!("Less than a minute is left before the next booking, {}.", at(*from))
        }
        BookingFault::TooLong { from } => {
            format!(
                "Too long: the device is booked, {}. Choose something shorter, or another device.",
                at(*from)
            )
        }
        BookingFault::CutShort { from } => format!(
            "It does not fit before the next booking, {}. Choose something shorter, or confirm that it is cut.",
            at(*from)
        ),
        BookingFault::NoRoomToPause { from } => {
            format!("The next booking begins {}: there is no time to pause.", at(*from))
        }
        BookingFault::BadTime { typed } => format!("“{typed}” is no time of the club's clock."),
        BookingFault::PastStart => "This start time is over. Choose a later one.".into(),
        BookingFault::TooFar { days } => format!("Bookings are possible up to {days} days ahead."),
        BookingFault::Begun => "The session has begun already.".into(),
        BookingFault::Over => "The booking is over: it was cancelled, or nobody came.".into(),
        BookingFault::NotBegun => "The session has not begun.".into(),
        BookingFault::NotPaid => "The booking is not paid. Take the money first.".into(),
        BookingFault::PaidAlready => "The booking is paid already.".into(),
        BookingFault::SamePlace => "The booking is there and then already.".into(),
        BookingFault::AnotherPrice { paid, there: Some(there) } => format!(
            "The price there is {} instead of {}. Cancel the booking and book anew.",
            currency.money(*there),
            currency.money(*paid)
        ),
        BookingFault::AnotherPrice { there: None, .. } => {
            "The tariff is not sold in that zone. Cancel the booking and book anew.".into()
        }
        BookingFault::OtherHours { tariff } => format!(
            "{tariff} ends by the clock: then it costs something else, ends at another time, or is not sold. \
             Cancel the booking and book anew."
        ),
        BookingFault::TooEarly { at: late } => {
            format!("They may still come: nobody came when it is {}.", at(*late))
        }
        BookingFault::DeviceBooked { from } => {
            format!("The device is booked, {}. Move or cancel its bookings first.", at(*from))
        }
        BookingFault::BadGrace => "Minutes to wait are a whole number from 1 to 720.".into(),
        BookingFault::BadPayMinutes => "Minutes to pay are a whole number from 1 to 43,200.".into(),
    }
}

fn taken(by: &Taker, from: NaiveDateTime, to: Option<NaiveDateTime>) -> String {
    let stretch = match to {
        Some(to) if to.date() == from.date() => format!("{} to {}", at(from), to.format("%H:%M")),
        Some(to) => format!("{} to {}", at(from), at(to)),
        None => format!("from {} on", at(from)),
    };
    match by {
        Taker::Client(who) => format!("{who} has the device, {stretch}. Choose another time or device."),
        Taker::Hold(why) => {
            format!("The device is on hold ({why}), {stretch}. Choose another time or device.")
        }
    }
}

/// `29 Nov, 19:00`.
/// A time of the club's wall: `22 Nov, 18:00`.
pub fn at(time: NaiveDateTime) -> String {
    time.format("%-d %b, %H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use domain::money::Money;

    use super::*;

    fn time(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn whoever_has_a_device_is_named_with_the_time() {
        let by = Taker::Client("Айгерім".into());
        let (from, to) = (time("2026-11-29T19:00:00"), time("2026-11-29T21:00:00"));
        for (taker, to, words) in [
            (by.clone(), Some(to), "Айгерім has the device, 29 Nov, 19:00 to 21:00."),
            (
                by,
                Some(time("2026-11-30T01:00:00")),
                "Айгерім has the device, 29 Nov, 19:00 to 30 Nov, 01:00.",
            ),
            (Taker::Hold("Mouse".into()), None, "The device is on hold (Mouse), from 29 Nov, 19:00 on."),
        ] {
            assert_eq!(taken(&taker, from, to), format!("{words} Choose another time or device."));
        }
    }

    #[test]
    fn another_price_is_said_in_numbers() {
        let currency = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
        let money = |minor| Money::of(minor).unwrap();
        let other = BookingFault::AnotherPrice { paid: money(900), there: Some(money(1400)) };
        assert!(fault(&other, &currency).contains("1,400"));
    }
}
