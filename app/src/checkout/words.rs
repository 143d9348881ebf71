//! A booking in words.

use domain::{
    checkout::{CheckoutFault, WhyNot},
    ids::DeviceId,
    time::Moment,
};

use crate::{bookings::words::at as on_wall, hall::board::Board, words::sentence};

/// Why seats are not booked as asked.
pub fn checkout_words(fault: &CheckoutFault) -> String {
    match fault {
        CheckoutFault::NoSeat => {
            "Client or Device not selected. Pick a client and a free device first.".into()
        }
        CheckoutFault::TooManySeats { most } => format!("At most {most} devices are booked at once."),
        CheckoutFault::SeatTwice => "The same device was chosen twice.".into(),
        CheckoutFault::EmptyCart => "The cart is empty. Add a tariff first.".into(),
        CheckoutFault::PurchasedOnce => "Purchased time is used at one device, once.".into(),
        CheckoutFault::PurchasedLater => {
            "Purchased time is used when the client sits down: choose Play Now.".into()
        }
        CheckoutFault::LaterOne => {
            "What is paid later is one tariff: take the others out of the cart.".into()
        }
        CheckoutFault::GivenWhenPaid => {
            "A discount by hand is given when it is paid. Pay now, or leave it out.".into()
        }
        CheckoutFault::SeveralSeats => "Confirm that this client plays at several devices.".into(),
        CheckoutFault::NoTime => "Fill in Start Date and Start Time.".into(),
        CheckoutFault::TooLong { place, from } => {
            format!(
                "Too long: {place} is somebody else's from {}. Take something out of the cart.",
                on_wall(*from)
            )
        }
        CheckoutFault::NewOnce => "What is only for new clients is sold once, at one device.".into(),
        CheckoutFault::BadTime { typed } => {
            format!("“{typed}” cannot be booked. Choose a time that is still to come, within 90 days.")
        }
    }
}

/// Why a tariff cannot be added.
pub fn why_not_words(board: Board, why: &WhyNot) -> String {
    match why {
        WhyNot::Refused(refusal) => sentence(refusal, &board.hall().club.currency),
        WhyNot::TooLong { device, until, fits } => {
            let words = format!("Too long: {} is taken at {}.", board.name(*device), clock(board, *until));
            let fits: Vec<String> = fits.iter().map(|device| board.name(*device)).collect();
            if fits.is_empty() { words } else { format!("{words} Fits {}.", fits.join(", ")) }
        }
    }
}

/// `16:30`; of another day with the day.
pub fn clock(board: Board, at: Moment) -> String {
    let (times, now) = (&board.hall().times, board.clock.now_untracked());
    match times.local(at).date() == times.local(now).date() {
        true => times.hour_minute(at),
        false => times.day_hour_minute(at),
    }
}

/// `PC 5, PC 6`
pub fn names(board: Board, devices: &[DeviceId]) -> String {
    devices.iter().map(|device| board.name(*device)).collect::<Vec<_>>().join(", ")
}
