//! What can be asked of a booking before and when it is paid.

#[cfg(feature = "ssr")]
use club::{card_payments, checkout as carts};
use domain::{
    card_payments::Pressed,
    checkout::{BookedOnes, Cart, CartQuestion, CheckedOut, Checkout},
};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk, keep_typed};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

#[cfg(feature = "ssr")]
impl crate::desk::Leads for Cart {}

/// To the seat; where there are several, or somebody waits, to what was booked, as the dialog says it.
#[cfg(feature = "ssr")]
impl crate::desk::Leads for CheckedOut {
    fn leads_to(&self) -> Option<String> {
        Some(match self.sessions.as_slice() {
            [session] if session.booking().is_none() => format!("/hall?device={}", session.device),
            sessions => {
                let booked = BookedOnes(sessions.iter().map(|session| session.id).collect());
                format!("/checkout?booked={}", String::from(booked))
            }
        })
    }
}

/// What was booked, as it is now.
#[server(prefix = "/api", endpoint = "checkout/booked", protocol = Ask)]
pub async fn read_booked(
    /// Which sessions.
    booked: BookedOnes,
) -> Reply<CheckedOut> {
    let desk = desk().await?;
    answer(&desk, carts::booked(&desk, &booked).await).await
}

/// What a cart comes to, and what can be added to it.
#[server(prefix = "/api", endpoint = "checkout/cart", protocol = Ask)]
pub async fn read_cart(
    /// Who, when, where, what.
    question: CartQuestion,
) -> Reply<Cart> {
    let desk = desk().await?;
    answer(&desk, carts::cart(&desk, question).await).await
}

/// Seats a client at all devices of a cart; by card as soon as the terminal says yes, where it is one.
#[server(prefix = "/api", endpoint = "checkout/pay", protocol = Post)]
pub async fn check_out(
    /// Who, when, where, what, how paid.
    checkout: Checkout,
) -> Reply<Pressed<CheckedOut>> {
    let desk = desk().await?;
    let () = keep_typed(&checkout.parts, &checkout.tendered);
    answer(&desk, card_payments::check_out(&desk, checkout).await).await
}
