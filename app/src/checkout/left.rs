//! A cart that was left: it is kept while the page lives, and offered when the dialog is opened again.

use leptos::prelude::*;

use super::booking::Booking;

/// Keeps the address of the dialog while something is in the cart; what was paid, or taken out again, is not offered.
pub fn keep(booking: Booking) {
    let place = leptos_router::hooks::use_location().pathname;
    Effect::new(move |before: Option<bool>| {
        let (at, paid) = (booking.at.get(), booking.done.read().is_some());
        // On the way out the address is another page's already.
        if *place.read_untracked() != at.path() {
            return before.unwrap_or_default();
        }
        let full = !paid && !at.wish().basket.0.is_empty();
        if full {
            memory::set(Some(at.pay(false).href()));
        } else if before == Some(true) || paid {
            memory::set(None);
        }
        full
    });
}

/// The way back to it, in a dialog in which nothing stands yet.
#[component]
pub fn Left(
    /// The dialog.
    booking: Booking,
) -> impl IntoView {
    let left = RwSignal::new(None::<String>);
    let empty = Memo::new(move |_| booking.at.read().wish().basket.0.is_empty());
    Effect::new(move |_| left.set(memory::get().filter(|_| empty.get())));
    move || {
        left.get().map(|href| {
            view! {
                <p class="checkout__left-note" role="status">
                    "A cart was left here before. "
                    <a href=href data-noscroll="">
                        "Go on with it"
                    </a>
                </p>
            }
        })
    }
}

/// Only a browser has one.
#[cfg(feature = "hydrate")]
mod memory {
    use std::cell::RefCell;

    thread_local! {
        static LEFT: RefCell<Option<String>> = const { RefCell::new(None) };
    }

    pub fn set(href: Option<String>) {
        LEFT.with_borrow_mut(|left| *left = href);
    }

    pub fn get() -> Option<String> {
        LEFT.with_borrow(Clone::clone)
    }
}

#[cfg(not(feature = "hydrate"))]
mod memory {
    pub fn set(href: Option<String>) {
        drop(href);
    }

    pub const fn get() -> Option<String> {
        None
    }
}
