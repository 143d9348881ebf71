//! The way from the hall into the dialog *Book a Session*.

use leptos::prelude::*;

use super::{at::At, board::Board};

impl Board {
    /// The dialog, with what is chosen in the hall.
    pub fn book(self, at: &At) -> At {
        at.book(|tariff| {
            self.offers.with(|offers| {
                offers.offers.iter().any(|offer| offer.tariff == tariff && offer.rate().is_some())
            })
        })
    }
}
