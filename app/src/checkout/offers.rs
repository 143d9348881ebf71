//! Select Tariff and Duration: what can be added to the cart, how much of it, until when, and why not.

use chrono::TimeDelta;
use domain::{
    checkout::{Amount, Item, Offered, WhyNot},
    refusal::Refusal,
    tariffs::NotOffered,
    time::spoken,
};
use leptos::prelude::*;

use super::{
    at::Tab,
    booking::Booking,
    words::{clock, why_not_words},
};
use crate::{
    client_tariffs::words::{left, valid},
    hall::empty::NothingSold,
    kit::go::GoForm,
    minutes::words::rate_words,
};

/// Closed until client and device are chosen, and says so.
#[component]
pub fn Offers(
    /// The dialog.
    booking: Booking,
) -> impl IntoView {
    let Booking { at, client, cart, .. } = booking;
    let no_time = Memo::new(move |_| {
        let later = at.read().wish().later;
        later && cart.with(|cart| cart.as_ref().is_some_and(|cart| cart.from.is_err()))
    });
    let missing = Memo::new(move |_| match (client.get().is_none(), at.read().wish().seats.0.is_empty()) {
        (true, true) => {
            Some("Pick a client (or Unknown Guest) and a free PC before Select Tariff and Duration.")
        }
        (true, false) => Some("Pick a client, or Unknown Guest, before Select Tariff and Duration."),
        (false, true) => Some("Pick a free PC before Select Tariff and Duration."),
        (false, false) => None,
    });
    view! {
        <section class="checkout__offers" aria-labelledby="offers-title">
            <h2 class="checkout__step" id="offers-title" tabindex="-1">
                "Select Tariff and Duration"
            </h2>
            {move || match missing.get() {
                Some(words) => {
                    view! {
                        <p class="checkout__closed" role="status">
                            <b>"Client or Device not selected. "</b>
                            {words}
                        </p>
                    }
                        .into_any()
                }
                None if no_time.get() => {
                    view! {
                        <p class="checkout__closed" role="status">
                            "Fill in Start Date and Start Time before Select Tariff and Duration."
                        </p>
                    }
                        .into_any()
                }
                None => view! { <Tabs booking /> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn Tabs(booking: Booking) -> impl IntoView {
    let Booking { at, cart, board, .. } = booking;
    let offers = Memo::new(move |_| {
        cart.with(|cart| cart.as_ref().map(|cart| cart.offers.clone())).unwrap_or_default()
    });
    let usable = move || {
        let can =
            |offered: &Offered| matches!(offered.item, Item::Purchased(_)) && !offered.amounts.is_empty();
        offers.with(|offers| offers.iter().any(can))
    };
    // What was paid for before comes before what would have to be.
    let tab = Memo::new(move |_| {
        let first = || if usable() { Tab::Purchased } else { Tab::Tariffs };
        at.read().wish().tab.unwrap_or_else(first)
    });
    let of = move |tab: Tab| {
        let wanted =
            move |offered: &Offered| matches!(offered.item, Item::Purchased(_)) == (tab == Tab::Purchased);
        offers.get().into_iter().filter(wanted).collect::<Vec<_>>()
    };
    let purchased = Memo::new(move |_| of(Tab::Purchased).len());
    let link = move |here: Tab, word: &'static str| {
        view! {
            <a
                class="tabs__tab"
                href=move || at.read().tab(here).href()
                aria-current=move || (tab.get() == here).then_some("page")
                data-noscroll=""
            >
                {word}
                {move || (here == Tab::Purchased).then(|| format!(" {}", purchased.get()))}
            </a>
        }
    };
    let empty = Memo::new(move |_| of(tab.get()).is_empty() && booking.fresh.get());
    let rights = board.hall().me.may;
    // What is sold at another hour stands in the list, with why.
    let later = Memo::new(|_| false);
    view! {
        <nav class="tabs" aria-label="What is played">
            {link(Tab::Tariffs, "Tariffs")}
            {link(Tab::Purchased, "Purchased")}
        </nav>
        <ul class="tariffs">
            {move || of(tab.get()).into_iter().map(|offered| view! { <Line booking offered /> }).collect_view()}
        </ul>
        {move || {
            empty
                .get()
                .then(|| match tab.get() {
                    Tab::Tariffs => view! {
                        <p class="sale__none">
                            <NothingSold rights later />
                        </p>
                    }
                    .into_any(),
                    Tab::Purchased => {
                        view! { <p class="sale__none">"This client has no purchased time in this club."</p> }
                            .into_any()
                    }
                })
        }}
    }
}

#[component]
fn Line(booking: Booking, offered: Offered) -> impl IntoView {
    let Booking { at, board, client, .. } = booking;
    let currency = board.hall().club.currency.clone();
    let Offered { item, name, seconds, notes, amounts, why_not, kept, by_minute } = offered;
    let rate = by_minute.map(|rate| rate_words(&rate, &currency));
    let length = rate.or_else(|| Some(spoken(TimeDelta::seconds(seconds))).filter(|_| seconds > 0));
    let kept = kept.map(|kept| [Some(format!("{} left", left(&kept))), valid(&kept)]);
    let kept = kept.into_iter().flatten().flatten();
    let note = length.into_iter().chain(notes).chain(kept).collect::<Vec<_>>().join(" · ");
    if amounts.is_empty() {
        let onto_account = why_not == Some(WhyNot::Refused(Refusal::NotOffered(NotOffered::OntoAccount)));
        let why = why_not.map(|why| why_not_words(board, &why)).unwrap_or_default();
        // A guest has no account, and no page.
        let buyer = move || client.get().filter(|client| onto_account && *client != board.hall().guest);
        let sell = match item {
            Item::Tariff { tariff, .. } => format!("&sell={tariff}"),
            Item::Purchased(_) | Item::Minute(_) => String::new(),
        };
        let link = move || {
            let href = format!("/clients/{}?tab=tariffs{sell}", buyer()?);
            Some(view! { <a class="tariff__link" href=href>"Sell it on the client's page"</a> })
        };
        return view! {
            <li>
                <div class="tariff tariff--off">
                    <span class="tariff__name">{name}</span>
                    <span class="tariff__note">{why} " " {link}</span>
                </div>
            </li>
        }
        .into_any();
    }
    let words = move |amount: &Amount| {
        let until = format!("until {}", clock(board, amount.to));
        let price = currency.money(amount.price);
        match item {
            Item::Tariff { .. } => format!("× {}, {price}, {until}", amount.quantity),
            Item::Purchased(_) => format!("What fits, {until}"),
            Item::Minute(_) => "For as long as the balance lasts".to_owned(),
        }
    };
    let options = amounts.iter().map(|amount| {
        view! { <option value=amount.quantity.to_string()>{words(amount)}</option> }
    });
    let options = options.collect_view();
    let label = format!("Duration of {name}");
    let add = format!("Add {name}");
    view! {
        <li>
            <div class="tariff tariff--sold">
                <span class="tariff__name">{name}</span>
                <span class="tariff__note">{note}</span>
                <GoForm
                    path="/checkout"
                    rest=Signal::derive(move || {
                        let wish = super::at::Wish { pay: false, ..at.read().wish() };
                        at.read().wishing(wish).pairs()
                    })
                >
                    <input type="hidden" name="add" value=item.to_string() />
                    <select class="field__input" name="units" aria-label=label>
                        {options}
                    </select>
                    <button class="button" type="submit" aria-label=add>
                        "Add"
                    </button>
                </GoForm>
            </div>
        </li>
    }
    .into_any()
}
