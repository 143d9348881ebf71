//! Start Date and Start Time: only those that are possible.

use domain::checkout::NoTimes;
use leptos::prelude::*;

use super::booking::Booking;
use crate::{kit::go::GoForm, words::sentence};

/// The two fields, where a time is chosen.
#[component]
pub fn Begin(
    /// The dialog.
    booking: Booking,
) -> impl IntoView {
    let later = Memo::new(move |_| booking.at.read().wish().later);
    move || later.get().then(|| view! { <Fields booking /> })
}

#[component]
fn Fields(booking: Booking) -> impl IntoView {
    let Booking { at, cart, board, .. } = booking;
    let times = Memo::new(move |_| {
        cart.with(|cart| cart.as_ref().map(|cart| (cart.date.clone(), cart.times.clone())))
            .unwrap_or_default()
    });
    let chosen = Memo::new(move |_| at.read().wish().time);
    let rest = move || {
        let mut wish = at.read().wish();
        (wish.date, wish.time) = Default::default();
        wish.pay = false;
        at.read().wishing(wish).pairs()
    };
    let currency = board.hall().club.currency.clone();
    let fault = Memo::new(move |_| {
        cart.with(|cart| cart.as_ref().and_then(|cart| cart.from.as_ref().err().cloned()))
    });
    let alive = RwSignal::new(false);
    Effect::new(move |_| alive.set(true));
    let none = Memo::new(move |_| times.read().1.is_empty() && booking.fresh.get());
    let days =
        Memo::new(move |_| cart.with(|cart| cart.as_ref().map(|cart| cart.days.clone())).unwrap_or_default());
    let why = Memo::new(move |_| {
        cart.with(|cart| cart.as_ref().and_then(|cart| Some(why_none(cart.no_times?, &cart.days.1))))
    });
    let options = move || {
        let (_, mut times) = times.get();
        let chosen = chosen.get();
        // A seat may be free from another minute on.
        if !chosen.is_empty() && !times.contains(&chosen) {
            times.push(chosen.clone());
            times.sort_unstable();
        }
        let options = times.into_iter().map(|time| {
            let selected = time == chosen;
            view! {
                <option value=time.clone() selected=selected>
                    {time.clone()}
                </option>
            }
        });
        options.collect_view()
    };
    view! {
        <div class="checkout__begin">
            <GoForm path="/checkout" rest=Signal::derive(rest) at_once=true>
                <div class="field">
                    <label class="field__label" for="date">
                        "Start Date"
                    </label>
                    <input
                        class="field__input"
                        id="date"
                        type="date"
                        name="date"
                        required=true
                        min=move || days.get().0
                        max=move || days.get().1
                        value=move || times.get().0
                    />
                </div>
                <div class="field">
                    <label class="field__label" for="time">
                        "Start Time"
                    </label>
                    <select class="field__input" id="time" name="time">
                        <option value="">{move || if none.get() { "No free time" } else { "Choose" }}</option>
                        {options}
                    </select>
                </div>
                // With a script it is asked as soon as it is chosen.
                <button class="button" type="submit" hidden=move || alive.get()>
                    "Set time"
                </button>
            </GoForm>
            <p class="panel__note" role="status">
                {move || {
                    why.get().or_else(|| fault.get().map(|fault| sentence(&fault, &currency)))
                }}
            </p>
        </div>
    }
}

/// Why nothing can begin on a day, and what to do.
fn why_none(why: NoTimes, last: &str) -> String {
    match why {
        NoTimes::Over => "This day is over, or nearly: choose a later one.".to_owned(),
        NoTimes::TooFar => format!("Nobody books so far ahead: {last} is the last day."),
        NoTimes::Taken => {
            "Nothing is free on this day for as long as the shortest tariff lasts: choose another day or another device."
                .to_owned()
        }
    }
}
