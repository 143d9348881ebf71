//! Selling time: which tariff, how much of it, for how much, paid how. Seating and extending share it.

use domain::{
    devices::Device,
    hall::Hall,
    money::{Currency, Money, Typed},
    orders::{Method, hand_over},
    tariffs::Tariff,
    time::spoken,
};
use leptos::prelude::*;

use super::choice::Choice;
use crate::{
    fault::Fault,
    hall::{at::At, board::Board, empty::NothingSold, hours::ClosesFirst},
    kit::{
        amount::{AmountField, typed_before},
        notice::Refused,
    },
    words::sentence,
};

/// What the time is sold for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sale {
    /// A new session.
    Start,
    /// A running one.
    Extend,
}

impl Sale {
    /// Before the names of the form's fields, and on its buttons.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Extend => "extend",
        }
    }
}

/// The inside of a form that sells time on a device.
#[component]
pub fn SaleFields(
    /// What for.
    sale: Sale,
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
    /// Where the client sits.
    device: Device,
    /// Until when the time will last, once it is bought; of the length of what is chosen.
    lasts: Callback<chrono::TimeDelta, String>,
    /// Why the form came back.
    fault: Signal<Option<Fault>>,
    /// Is it on its way?
    #[prop(into)]
    pending: Signal<bool>,
) -> impl IntoView {
    let hall = board.hall();
    let currency = hall.club.currency.clone();
    let zone = device.zone;
    let choice = {
        let hall = hall.clone();
        Memo::new(move |_| Choice::read(&hall, zone, &at.read()))
    };
    let anything = Memo::new(move |_| choice.read().is_some());
    let length = Signal::derive(move || choice.read().as_ref().map(|choice| choice.quote.length()));
    let typed = RwSignal::new(typed_before(fault.get_untracked(), &currency).unwrap_or_default());
    let zone_name = hall.zones.iter().find(|known| known.id == zone).map(|zone| zone.name.clone());
    let zone_name = zone_name.unwrap_or_default();
    let tariffs = hall.tariffs.iter().cloned();
    let tariffs = tariffs
        .map(|tariff| {
            let price = tariff.unit_price(zone).map(|price| currency.money(price));
            view! { <TariffLine tariff price zone=zone_name.clone() at choice /> }
        })
        .collect_view();
    view! {
        <fieldset class="sale__tariffs">
            <legend class="sale__legend">"Select Tariff and Duration"</legend>
            <ul class="tariffs">{tariffs}</ul>
        </fieldset>
        <ClosesFirst board sale device length />
        {move || {
            anything
                .get()
                .then(|| {
                    let hall = board.hall();
                    let zone = zone_name.clone();
                    view! { <Payment sale hall zone at choice lasts typed fault pending /> }
                })
        }}
        <p class="sale__none" hidden=move || anything.get()>
            <NothingSold rights=hall.me.may />
        </p>
    }
}

#[component]
fn TariffLine(
    tariff: Tariff,
    price: Option<String>,
    zone: String,
    at: Memo<At>,
    choice: Memo<Option<Choice>>,
) -> impl IntoView {
    let id = tariff.id;
    let unit = spoken(chrono::TimeDelta::minutes(tariff.unit_minutes.into()));
    let Some(price) = price else {
        let reason = format!("Not sold in {zone}");
        return view! {
            <li>
                <span class="tariff tariff--off">
                    <span class="tariff__name">{tariff.name}</span>
                    <span class="tariff__note">{reason}</span>
                </span>
            </li>
        }
        .into_any();
    };
    let chosen = move || choice.read().as_ref().is_some_and(|choice| choice.tariff == id);
    view! {
        <li>
            <a
                class="tariff"
                href=move || at.read().sell(id, 1).href()
                aria-current=move || chosen().then_some("true")
                data-noscroll=""
            >
                <span class="tariff__name">{tariff.name}</span>
                <span class="tariff__note">{unit}</span>
                <b class="tariff__price">{price}</b>
            </a>
        </li>
    }
    .into_any()
}

#[component]
fn Payment(
    sale: Sale,
    hall: std::sync::Arc<Hall>,
    zone: String,
    at: Memo<At>,
    choice: Memo<Option<Choice>>,
    lasts: Callback<chrono::TimeDelta, String>,
    typed: RwSignal<String>,
    fault: Signal<Option<Fault>>,
    pending: Signal<bool>,
) -> impl IntoView {
    let word = sale.word();
    let currency = hall.club.currency.clone();
    let total = Memo::new(move |_| choice.read().as_ref().map_or(Money::ZERO, |choice| choice.quote.total));
    let tendered = {
        let currency = currency.clone();
        Memo::new(move |_| tendered(&typed.read(), total.get(), &currency))
    };
    let money = {
        let currency = currency.clone();
        Signal::derive(move || currency.money(total.get()))
    };
    let tariff = move || choice.read().as_ref().map(|choice| choice.tariff.to_string());
    let quantity = move || choice.read().as_ref().map(|choice| choice.quote.quantity.to_string());
    view! {
        <input type="hidden" name=format!("{word}[tariff]") value=tariff />
        <input type="hidden" name=format!("{word}[quantity]") value=quantity />
        <Quantity at choice lasts />
        <Lines choice zone currency=currency.clone() total=money />
        <AmountField
            label="Amount"
            name=format!("{word}[tendered]")
            typed
            currency=currency.clone()
            placeholder=money
            hint=Signal::derive(move || tendered.get().words)
            wrong=Signal::derive(move || tendered.get().wrong)
        />
        <Refused fault currency />
        <div class="sale__pay">
            <PayButton method=Method::Cash word pending />
            <PayButton method=Method::Card word pending />
        </div>
    }
}

#[component]
fn Quantity(
    at: Memo<At>,
    choice: Memo<Option<Choice>>,
    lasts: Callback<chrono::TimeDelta, String>,
) -> impl IntoView {
    let to = move |quantity: fn(&Choice) -> u32| {
        choice.read().as_ref().map(|choice| at.read().sell(choice.tariff, quantity(choice)).href())
    };
    let at_least = move || choice.read().as_ref().is_some_and(|choice| choice.quote.quantity <= 1);
    let at_most = move || choice.read().as_ref().is_some_and(|choice| choice.quote.quantity >= choice.most);
    let quantity = move || choice.read().as_ref().map(|choice| choice.quote.quantity);
    let length = Memo::new(move |_| choice.read().as_ref().map(|choice| choice.quote.length()));
    view! {
        <div class="stepper" role="group" aria-label="Duration">
            <a
                class="stepper__button"
                href=move || to(Choice::fewer)
                aria-label="One less"
                aria-disabled=move || at_least().then_some("true")
                data-noscroll=""
            >
                "−"
            </a>
            <output class="stepper__value" aria-label="Quantity">
                {quantity}
            </output>
            <a
                class="stepper__button"
                href=move || to(Choice::more)
                aria-label="One more"
                aria-disabled=move || at_most().then_some("true")
                data-noscroll=""
            >
                "+"
            </a>
            <span class="stepper__length">
                <b>{move || length.get().map(spoken)}</b>
                <span class="stepper__until">{move || length.get().map(|length| lasts.run(length))}</span>
            </span>
        </div>
    }
}

/// The price with its explanation (decision 25).
#[component]
fn Lines(
    choice: Memo<Option<Choice>>,
    zone: String,
    currency: Currency,
    total: Signal<String>,
) -> impl IntoView {
    let name = move || choice.read().as_ref().map(|choice| format!("{}, {zone}", choice.name));
    let sum = move || {
        let choice = choice.read();
        let quote = &choice.as_ref()?.quote;
        Some(format!("{} × {}", quote.quantity, currency.money(quote.unit_price)))
    };
    view! {
        <dl class="lines">
            <div class="lines__line">
                <dt>{name}</dt>
                <dd>{sum}</dd>
            </div>
            <div class="lines__line lines__line--total">
                <dt>"Total"</dt>
                <dd data-total="">{move || total.get()}</dd>
            </div>
        </dl>
    }
}

#[component]
fn PayButton(method: Method, word: &'static str, pending: Signal<bool>) -> impl IntoView {
    let (class, value) = match method {
        Method::Cash => ("button button--primary", "cash"),
        Method::Card => ("button", "card"),
    };
    view! {
        <button
            class=class
            type="submit"
            name=format!("{word}[method]")
            value=value
            disabled=move || pending.get()
        >
            {format!("{} and {word}", method.word())}
        </button>
    }
}

/// What the amount field says about what is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Tendered {
    words: String,
    wrong: bool,
}

fn tendered(typed: &str, total: Money, currency: &Currency) -> Tendered {
    let paid = Typed(typed.to_owned()).read(currency).and_then(|entered| match entered {
        None => Ok(None),
        Some(_) => hand_over(total, Method::Cash, entered).map(Some),
    });
    let fine = |words: String| Tendered { words, wrong: false };
    match paid {
        Ok(None) => fine("Leave empty for the exact amount.".into()),
        Ok(Some(payment)) if payment.change > Money::ZERO => {
            fine(format!("Change {} in cash; a card is charged the total.", currency.money(payment.change)))
        }
        Ok(Some(_)) => fine("The exact amount.".into()),
        Err(refusal) => Tendered { words: sentence(&refusal, currency), wrong: true },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_field_says_what_is_missing_and_what_goes_back() {
        let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
        let total = Money::of(900).unwrap();
        for (typed, words, wrong) in [
            ("", "Leave empty for the exact amount.", false),
            ("900", "The exact amount.", false),
            ("1 000", "Change ₸ 100 in cash; a card is charged the total.", false),
            ("500", "₸ 400 is missing: ₸ 900 to pay, ₸ 500 entered.", true),
            ("x", "“x” is not an amount. Enter it as in 1,350.", true),
        ] {
            assert_eq!(tendered(typed, total, &tenge), Tendered { words: words.into(), wrong }, "{typed:?}");
        }
    }
}
