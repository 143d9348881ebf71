//! The cart: what it has, with the explanation of each price, and what it costs.

use domain::{checkout::CartLine, money::Money};
use leptos::prelude::*;

use super::{booking::Booking, words::clock};
use crate::{minutes::words::rate_words, words::sentence};

/// The lines and the total.
#[component]
pub fn Lines(
    /// The dialog.
    booking: Booking,
) -> impl IntoView {
    let Booking { board, cart, priced, at, .. } = booking;
    let currency = board.hall().club.currency.clone();
    let lines = Memo::new(move |_| {
        priced.with(|cart| cart.as_ref().map(|cart| cart.lines.clone())).unwrap_or_default()
    });
    let total = Memo::new(move |_| priced.with(|cart| cart.as_ref().map_or(Money::ZERO, |cart| cart.total)));
    let empty = Memo::new(move |_| at.read().wish().basket.0.is_empty());
    let refusal = {
        let currency = currency.clone();
        move || {
            let refusal = cart.with(|cart| cart.as_ref().and_then(|cart| cart.refusal.clone()));
            refusal.map(|refusal| {
                view! {
                    <p class="refused" role="alert">
                        {sentence(&refusal, &currency)}
                    </p>
                }
            })
        }
    };
    view! {
        <h2 class="checkout__step">"Cart"</h2>
        <p class="panel__note" hidden=move || !empty.get()>
            "Nothing yet. Add a tariff."
        </p>
        <ul class="checkout__lines" aria-label="In the cart">
            {move || lines.get().into_iter().map(|line| view! { <Line booking line /> }).collect_view()}
        </ul>
        {refusal}
        <p class="panel__note panel__note--warning" role="status" hidden=move || !booking.old.get()>
            "The club does not answer: this may be old. It is asked again."
        </p>
        <p class="checkout__total">
            "Total"
            <b data-total="">{move || currency.money(total.get())}</b>
        </p>
    }
}

#[component]
fn Line(booking: Booking, line: CartLine) -> impl IntoView {
    let Booking { board, at, .. } = booking;
    let currency = board.hall().club.currency.clone();
    let CartLine {
        device,
        item,
        name,
        quantity,
        unit_price,
        window,
        from,
        to,
        price,
        discount,
        percent_off,
        by_minute,
        ..
    } = line;
    let begins = format!("{}, {}", board.name(device), clock(board, from));
    let when = match by_minute {
        Some(_) => format!("{begins} while the balance lasts and the device is free"),
        None => format!("{begins} to {}", clock(board, to)),
    };
    let sum = match quantity {
        _ if by_minute.is_some() => by_minute.map(|rate| rate_words(&rate, &currency)).unwrap_or_default(),
        0 => "purchased before".to_owned(),
        quantity => format!("{quantity} × {}", currency.money(unit_price)),
    };
    let why = [Some(when), Some(sum), window].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let taken_off = discount.map(|(name, amount)| {
        view! {
            <span class="checkout__why">{format!("{name}, {percent_off} %")}</span>
            <span class="checkout__off">{format!("−{}", currency.money(amount))}</span>
        }
    });
    view! {
        <li class="checkout__line">
            <span>{name.clone()}</span>
            <b>{if by_minute.is_some() { "as played".to_owned() } else { currency.money(price) }}</b>
            <span class="checkout__why">{why}</span>
            <a
                class="checkout__remove"
                href=move || at.read().remove(item).href()
                aria-label=format!("Remove {name}")
                data-noscroll=""
            >
                "Remove"
            </a>
            {taken_off}
        </li>
    }
}
