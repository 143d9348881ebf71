//! What is pressed in the panel of a booking, and what that comes to in words.

use domain::{
    money::{Currency, Money},
    sessions::Session,
};

use super::api::{BeginBooking, CallOffBooking, MoveBooking, NobodyCame, PayForBooking};
use crate::kit::act::{Act, Press};

/// One of each. They belong to the page, as its other presses do.
#[derive(Clone, Copy)]
pub struct BookedActs {
    /// Begin it now.
    pub begin: Act<BeginBooking>,
    /// Take the money for it.
    pub pay: Act<PayForBooking>,
    /// Another time or device.
    pub movement: Act<MoveBooking>,
    /// Cancel it.
    pub cancel: Act<CallOffBooking>,
    /// Nobody came.
    pub gone: Act<NobodyCame>,
}

impl BookedActs {
    /// None is pressed yet.
    pub fn new() -> Self {
        Self {
            begin: Act::new(),
            pay: Act::new(),
            movement: Act::new(),
            cancel: Act::new(),
            gone: Act::new(),
        }
    }

    /// All of them.
    pub fn presses(&self) -> [Press; 5] {
        [*self.begin, *self.pay, *self.movement, *self.cancel, *self.gone]
    }
}

impl Default for BookedActs {
    fn default() -> Self {
        Self::new()
    }
}

/// `Booking on PC 5 cancelled. ₸ 900 goes back`.
pub fn over(here: &str, what: &str, session: &Session, currency: &Currency) -> String {
    let back = session.ended.as_ref().map_or(Money::ZERO, |ended| ended.refunded);
    if back > Money::ZERO {
        format!("{here}: {what}. {} goes back", currency.money(back))
    } else {
        format!("{here}: {what}")
    }
}
