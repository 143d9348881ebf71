//! Where the keyboard goes on: when the dialog opens, and after each step, to what comes next.

use leptos::prelude::*;

use super::booking::Booking;
use crate::kit::focus::{focus_first, typing};

/// What comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    /// Start Date and Start Time.
    Time,
    /// Who plays.
    Client,
    /// Where.
    Device,
    /// What is put in the cart first.
    Tariff,
    /// What is in the cart is paid, or there is more of it.
    Cart(String),
    /// How it is paid.
    Payment,
}

impl Step {
    fn of(booking: Booking) -> Self {
        let Booking { at, client, cart, .. } = booking;
        let wish = at.read().wish();
        let no_time = || wish.later && cart.with(|cart| cart.as_ref().is_some_and(|cart| cart.from.is_err()));
        match () {
            () if no_time() => Self::Time,
            () if client.read().is_none() => Self::Client,
            () if wish.more || wish.seats.0.is_empty() => Self::Device,
            () if wish.basket.0.is_empty() => Self::Tariff,
            () if wish.pay => Self::Payment,
            () => Self::Cart(wish.basket.to_string()),
        }
    }

    /// Where one goes on: the first of these that there is.
    const fn fields(&self) -> &'static [&'static str] {
        match self {
            Self::Time => &["#date"],
            Self::Client => &["#who"],
            Self::Device => &[".checkout__choose a.place", ".checkout__none a"],
            Self::Tariff => &[".checkout__offers select", ".checkout__offers a"],
            Self::Cart(_) => &["a.checkout__proceed", ".checkout__remove"],
            Self::Payment => {
                &[".checkout__cart form input:not([type=hidden])", ".checkout__cart form button"]
            }
        }
    }
}

/// Follows the steps. What is chosen with the arrows, as a time is, keeps the keyboard; so does who types when the page
/// comes to life.
pub fn follow(booking: Booking) {
    let step = Memo::new(move |_| Step::of(booking));
    let due = StoredValue::new(false);
    Effect::new(move |before: Option<Step>| {
        let (now, fresh) = (step.get(), booking.fresh.get());
        match &before {
            None => due.set_value(booking.done.read_untracked().is_none() && !typing()),
            Some(Step::Time) => {}
            Some(before) => {
                if *before != now {
                    due.set_value(true);
                }
            }
        }
        if fresh && due.get_value() {
            due.set_value(false);
            focus_first(now.fields());
        }
        now
    });
}
