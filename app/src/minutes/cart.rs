//! In a form that sells time: a tariff by the minute, of which nothing is paid now.

use domain::{
    balances::Balances,
    minutes::{Rate, Room, next},
    money::Currency,
    time::Moment,
};
use leptos::prelude::*;

use super::words::{fault_or_lasts, rate_words};
use crate::{
    fault::Fault,
    kit::{clock::Clock, notice::Refused},
    sessions::{choice::Choice, sale::Sale},
};

/// What it costs, how long the balance lasts, and the button.
#[component]
pub fn MinuteCart(
    /// What for.
    sale: Sale,
    /// What is chosen.
    choice: Memo<Option<Choice>>,
    /// What the client has.
    has: Memo<Option<Balances>>,
    /// The server's clock.
    clock: Clock,
    /// What prices are in.
    currency: Currency,
    /// Why the form came back.
    fault: Signal<Option<Fault>>,
    /// Is it on its way?
    pending: Signal<bool>,
) -> impl IntoView {
    let word = sale.word();
    let tariff = move || choice.read().as_ref().map(|choice| choice.tariff.to_string());
    let rate = Memo::new(move |_| choice.read().as_ref().and_then(|choice| choice.by_minute));
    let name = move || choice.read().as_ref().map(|choice| choice.name.clone());
    let costs = {
        let currency = currency.clone();
        move || rate.get().map(|rate| rate_words(&rate, &currency))
    };
    let lasts = {
        let currency = currency.clone();
        move || {
            let (rate, has) = (rate.get()?, has.get()?);
            Some(covers(rate, &has, clock.now_untracked(), &currency))
        }
    };
    let press = match sale {
        Sale::Start => "Start by the minute",
        Sale::Extend => "Go on by the minute",
    };
    let when = match sale {
        Sale::Start => NOW,
        Sale::Extend => "Nothing is paid now: when the time is over, minutes are taken from the balance.",
    };
    view! {
        <input type="hidden" name=format!("{word}[tariff]") value=tariff />
        <input type="hidden" name=format!("{word}[quantity]") value="1" />
        <dl class="lines">
            <div class="lines__line">
                <dt>{name}</dt>
                <dd data-rate="">{costs}</dd>
            </div>
        </dl>
        <p class="field__hint" aria-live="polite">
            {lasts} " " {when}
        </p>
        <Press press fault currency pending />
    }
}

/// Of a cart in which nothing else is.
#[component]
pub fn StartByMinute(
    /// Why the form came back.
    fault: Signal<Option<Fault>>,
    /// What prices are in.
    currency: Currency,
    /// Is it on its way?
    pending: Signal<bool>,
) -> impl IntoView {
    view! {
        <p class="field__hint">{NOW}</p>
        <Press press="Start by the minute" fault currency pending />
    }
}

/// One button, where nothing is paid.
#[component]
pub fn Press(
    /// What it says.
    press: &'static str,
    /// Why the form came back.
    fault: Signal<Option<Fault>>,
    /// What amounts in it are called.
    currency: Currency,
    /// Is it on its way?
    pending: Signal<bool>,
) -> impl IntoView {
    view! {
        <Refused fault currency />
        <div class="sale__pay">
            <button class="button button--primary sale__all" type="submit" disabled=move || pending.get()>
                {press}
            </button>
        </div>
    }
}

const NOW: &str = "Nothing is paid now: the minutes are taken from the balance while they are played.";

fn covers(rate: Rate, has: &Balances, now: Moment, currency: &Currency) -> String {
    let first = next(now, rate, 0, has.balance, Room::default());
    fault_or_lasts(first.err().as_ref(), rate, has.balance, currency)
}
