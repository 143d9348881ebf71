//! Proceed to Payment: with the hall's own payment, for all lines together.

use domain::{
    access::Action, checkout::Cart, ids::ClientId, money::Money, refusal::Refusal, tariffs::BonusCap,
};
use leptos::prelude::*;

use super::booking::Booking;
use crate::{
    clients::seat::{Confirm, Confirmations},
    kit::{
        act::{ActForm, fault_of},
        may::May,
    },
    minutes::cart::{Press, StartByMinute},
    sessions::{
        by_hand::ByHandFields,
        payment::{Payment, of_what_is_typed, typed_into},
        reckoning::Due,
    },
    shifts::open::{InShift, NoShift},
};

/// The button that leads on, or the payment.
#[component]
pub fn Pay(
    /// The dialog.
    booking: Booking,
) -> impl IntoView {
    let Booking { at, board, .. } = booking;
    let rights = board.hall().me.may;
    let paying = Memo::new(move |_| at.read().wish().pay);
    let ready = Memo::new(move |_| is_ready(booking));
    let open = Memo::new(move |_| board.shift.read().is_some());
    view! {
        <May rights action=Action::StartSession>
            {move || match (paying.get(), ready.get()) {
                (true, true) => {
                    view! {
                        <InShift open otherwise=move || view! { <NoShift board action=booking.open /> }>
                            <Form booking />
                        </InShift>
                    }
                        .into_any()
                }
                (false, true) => {
                    view! {
                        <a
                            class="button button--primary checkout__proceed"
                            href=move || at.read().pay(true).href()
                            data-noscroll=""
                        >
                            "Proceed to Payment"
                        </a>
                    }
                        .into_any()
                }
                (_, false) => {
                    view! {
                        <span class="button button--off" aria-disabled="true" role="link">
                            "Proceed to Payment"
                        </span>
                    }
                        .into_any()
                }
            }}
        </May>
    }
}

/// Can what stands in the cart be had?
fn is_ready(booking: Booking) -> bool {
    let wish = booking.at.read().wish();
    let chosen = booking.client.get().is_some() && !wish.seats.0.is_empty() && !wish.basket.0.is_empty();
    let good = booking.cart.with(|cart| {
        cart.as_ref()
            .is_some_and(|cart| cart.refusal.is_none() && cart.from.is_ok() && !cart.lines.is_empty())
    });
    chosen && good
}

#[component]
fn Form(booking: Booking) -> impl IntoView {
    let Booking { at, board, cart, pick, pay, .. } = booking;
    let currency = board.hall().club.currency.clone();
    let has = Memo::new(move |_| pick.has());
    let payer = Memo::new(move |_| has.get().map(|has| has.client));
    board.known.keep(payer);
    let due = Memo::new(move |_| {
        let nothing = BonusCap { percent: 0, most: Money::ZERO };
        booking.priced.with(|cart| match cart {
            Some(cart) => Due { total: cart.total, cap: cart.cap },
            None => Due { total: Money::ZERO, cap: nothing },
        })
    });
    let fault = fault_of(pay);
    let (kept, handed) = typed_into(fault.get_untracked(), &currency);
    let (kept, tendered) = (StoredValue::new(kept), RwSignal::new(handed));
    let of_typed = of_what_is_typed(fault, Memo::new(move |_| tendered.get()));
    let missing = move || {
        let short =
            |fault: &crate::fault::Fault| matches!(fault.refusal(), Some(Refusal::AmountMissing { .. }));
        of_typed.get().filter(short).map(|_| {
            view! {
                <p class="panel__note">
                    "Enter an amount equal to or greater than the total, then click Card or Cash."
                </p>
            }
        })
    };
    let pending = Signal::derive(move || pay.pending().get() || !booking.fresh.get());
    let later = Memo::new(move |_| at.read().wish().later);
    let free = Memo::new(move |_| due.read().total == Money::ZERO);
    let only_minutes = Memo::new(move |_| {
        let lines =
            |cart: &Cart| !cart.lines.is_empty() && cart.lines.iter().all(|line| line.by_minute.is_some());
        cart.with(|cart| cart.as_ref().is_some_and(lines))
    });
    view! {
        <div class="form">
            <ActForm action=pay>
                <Asked booking />
                <Confirmations pick word="checkout" then=plays_then(booking) />
                <Several booking />
                <ChargedByHand booking />
                <Discount booking />
                {move || {
                    payer.track();
                    let verb = if later.get() { "book" } else { "start" };
                    let kept = kept.try_update_value(Option::take).flatten();
                    let currency = currency.clone();
                    // Nothing is paid before it is played.
                    if only_minutes.get() {
                        return view! { <StartByMinute fault currency pending /> }.into_any();
                    }
                    if free.get() {
                        let press = if later.get() { "Book" } else { "Start" };
                        return view! { <Press press fault currency pending /> }.into_any();
                    }
                    view! {
                        <Payment
                            word="checkout"
                            verb
                            due
                            has
                            currency
                            kept
                            tendered
                            fault
                            pending
                        />
                    }
                    .into_any()
                }}
                {missing}
                <PayLater booking pending />
            </ActForm>
            <a class="button button--quiet" href=move || at.read().pay(false).href() data-noscroll="">
                "Back to the cart"
            </a>
        </div>
    }
}

/// The seats are kept for a while: one tariff each, which is paid later.
#[component]
fn PayLater(booking: Booking, pending: Signal<bool>) -> impl IntoView {
    let at = booking.at;
    let offered = Memo::new(move |_| {
        let wish = at.read().wish();
        wish.later && wish.basket.0.len() == 1
    });
    move || {
        offered.get().then(|| {
            view! {
                <button
                    class="button button--quiet"
                    type="submit"
                    name="checkout[later]"
                    value="true"
                    disabled=move || pending.get()
                >
                    "Book and pay later"
                </button>
            }
        })
    }
}

/// Who, when, where and what, as the form says it.
#[component]
fn Asked(booking: Booking) -> impl IntoView {
    let Booking { at, board, cart, client, .. } = booking;
    let hall = board.hall();
    let guest: ClientId = hall.guest;
    let begins = Memo::new(move |_| {
        let from = cart.with(|cart| cart.as_ref().and_then(|cart| cart.from.clone().ok()));
        from.filter(|_| at.read().wish().later)
    });
    let total = move || cart.with(|cart| cart.as_ref().map(|cart| cart.total.minor().to_string()));
    let chosen = Memo::new(move |_| at.read().wish().seats.0);
    let basket = Memo::new(move |_| at.read().wish().basket.to_string());
    let id = StoredValue::new(board.forms.id());
    let seats = move || {
        let seat = |(place, device)| {
            let name = move |field: &str| format!("checkout[seats][{place}][{field}]");
            let device: domain::ids::DeviceId = device;
            view! {
                // The first is the form's own.
                <input
                    type="hidden"
                    name=name("session")
                    value=if place == 0 { id.get_value() } else { board.forms.id() }
                />
                <input type="hidden" name=name("device") value=device.to_string() />
                <input type="hidden" name=name("basket") value=move || basket.get() />
            }
        };
        chosen.get().into_iter().enumerate().map(seat).collect_view()
    };
    view! {
        <input type="hidden" name="checkout[id]" value=id.get_value() />
        <input type="hidden" name="checkout[club]" value=hall.club.id.to_string() />
        <input
            type="hidden"
            name="checkout[client]"
            value=move || client.get().unwrap_or(guest).to_string()
        />
        <input type="hidden" name="checkout[price]" value=total />
        {move || {
            begins
                .get()
                .map(|from| view! { <input type="hidden" name="checkout[at]" value=from.to_rfc3339() /> })
        }}
        {seats}
    }
}

/// Where the client has a seat in the time that is booked; `None`: it is now.
fn plays_then(booking: Booking) -> Memo<Option<Vec<String>>> {
    let Booking { at, cart, .. } = booking;
    Memo::new(move |_| {
        let then = || cart.with(|cart| cart.as_ref().and_then(|cart| cart.plays_then.clone()));
        at.read().wish().later.then(|| then().into_iter().collect())
    })
}

/// A registered client at several devices is confirmed, as one who plays elsewhere is.
#[component]
fn Several(booking: Booking) -> impl IntoView {
    let Booking { at, board, pick, .. } = booking;
    let guest = board.hall().guest;
    let plays_then = plays_then(booking);
    let several = Memo::new(move |_| {
        let seats = at.read().wish().seats.0.len();
        let asked_already = match plays_then.get() {
            Some(then) => !then.is_empty(),
            None => pick.who.with(|who| match who {
                crate::clients::pick::Who::Client(found) => !found.plays_at.is_empty(),
                _ => false,
            }),
        };
        (seats > 1 && booking.client.get() != Some(guest) && !asked_already).then_some(seats)
    });
    move || {
        several.get().map(|seats| {
            let words = format!("Seat this client at all {seats} devices");
            view! { <Confirm name="checkout[second_seat]".to_owned() words /> }
        })
    }
}

/// A discount by hand, for those who may give one. Nothing of what is played by the minute is paid now.
#[component]
fn Discount(booking: Booking) -> impl IntoView {
    let Booking { board, cart, given, .. } = booking;
    let gives = board.hall().me.may(Action::DiscountByHand);
    let currency = board.hall().club.currency.clone();
    let (by_itself, taken) = booking.off();
    let any = Memo::new(move |_| {
        let paid = |cart: &Cart| {
            cart.lines.iter().any(|line| line.quantity > 0)
                && cart.lines.iter().all(|line| line.by_minute.is_none())
        };
        gives && cart.with(|cart| cart.as_ref().is_some_and(paid))
    });
    move || {
        let currency = currency.clone();
        any.get().then(|| view! { <ByHandFields word="checkout" given by_itself taken currency /> })
    }
}

/// The terminal charges for one seat, now; otherwise the card is charged by hand.
#[component]
fn ChargedByHand(booking: Booking) -> impl IntoView {
    let Booking { at, cart, .. } = booking;
    let by_hand = Memo::new(move |_| {
        let wish = at.read().wish();
        let terminal = cart.with(|cart| cart.as_ref().is_some_and(|cart| cart.terminal));
        terminal && (wish.later || wish.seats.0.len() > 1)
    });
    move || {
        by_hand.get().then(|| {
            view! {
                <p class="panel__note">
                    "By card: charge the terminal by hand first. It is asked by itself for one device, now."
                </p>
            }
        })
    }
}
