//! Paying for time: a registered client from bonus and balance too, in any mix with card and cash (decision 24).

use domain::{
    balances::Balances,
    money::{Currency, Money, Typed},
    orders::Method,
    refusal::Refusal,
    sessions::Parts,
};
use leptos::prelude::*;

use super::reckoning::{Due, Reckoning, Said, reckon};
use crate::{
    fault::Fault,
    kit::{
        amount::{AmountField, as_typed, typed_before},
        notice::Refused,
    },
};

/// What is typed: of the bonus, of the balance, by card, and what was handed over.
#[derive(Clone, Copy)]
struct Fields {
    bonus: RwSignal<String>,
    balance: RwSignal<String>,
    card: RwSignal<String>,
    tendered: RwSignal<String>,
}

impl Fields {
    /// What was typed before is kept; otherwise the bonus is left on.
    fn new(kept: Option<Parts>, left_on: String, tendered: RwSignal<String>) -> Self {
        let parts = kept.unwrap_or_else(|| Parts { bonus: Typed(left_on), ..Parts::default() });
        Self {
            bonus: RwSignal::new(parts.bonus.0),
            balance: RwSignal::new(parts.balance.0),
            card: RwSignal::new(parts.card.0),
            tendered,
        }
    }

    fn parts(self) -> Parts {
        let typed = |field: RwSignal<String>| Typed(field.get());
        Parts {
            bonus: typed(self.bonus),
            balance: typed(self.balance),
            card: typed(self.card),
            ..Parts::default()
        }
    }
}

/// What was typed into a form that came back: the parts, and what was handed over.
pub fn typed_into(fault: Option<Fault>, currency: &Currency) -> (Option<Parts>, String) {
    match fault {
        Some(Fault::Unpaid { parts, tendered, .. }) => (Some(*parts), tendered.0),
        other => (None, typed_before(other, currency).unwrap_or_default()),
    }
}

/// The bonus that is left on, as one would type it.
fn left_on(due: &Due, has: Option<&Balances>, currency: &Currency) -> String {
    match due.purse(has).bonus_part(due.total) {
        Money::ZERO => String::new(),
        part => as_typed(part, currency),
    }
}

/// The fields, what they come to, and the buttons that pay.
#[component]
pub fn Payment(
    /// Before the names of the fields.
    word: &'static str,
    /// On the buttons: what is done with the payment.
    verb: &'static str,
    /// What has to be paid.
    due: Memo<Due>,
    /// What a registered client has.
    has: Memo<Option<Balances>>,
    /// What it is all in.
    currency: Currency,
    /// The parts that were typed before.
    kept: Option<Parts>,
    /// What is handed over.
    tendered: RwSignal<String>,
    /// Why the form came back.
    fault: Signal<Option<Fault>>,
    /// Is it on its way?
    pending: Signal<bool>,
) -> impl IntoView {
    let most = {
        let currency = currency.clone();
        Memo::new(move |_| left_on(&due.get(), has.get().as_ref(), &currency))
    };
    let fields = Fields::new(kept, most.get_untracked(), tendered);
    follow(fields.bonus, most);
    let reckoning = {
        let currency = currency.clone();
        Memo::new(move |_| {
            let tendered = Typed(fields.tendered.get());
            reckon(&due.get(), has.get().as_ref(), &fields.parts(), &tendered, &currency)
        })
    };
    let fault = of_what_is_typed(fault, Memo::new(move |_| (fields.parts(), fields.tendered.get())));
    let said = move || fault.with(|fault| fault.as_ref().is_some_and(is_of_an_amount));
    let registered = has.get_untracked().is_some();
    let rest = {
        let currency = currency.clone();
        Signal::derive(move || currency.money(reckoning.read().split.rest))
    };
    let parts = registered.then(|| {
        view! { <PartFields word due has fields reckoning currency=currency.clone() /> }
    });
    let sums = registered.then(|| view! { <Sums reckoning currency=currency.clone() /> });
    view! {
        {parts}
        <AmountField
            label="Amount"
            name=format!("{word}[tendered]")
            typed=fields.tendered
            currency=currency.clone()
            placeholder=rest
            hint=Signal::derive(move || {
                if said() { String::new() } else { reckoning.read().tendered.words.clone() }
            })
            wrong=Signal::derive(move || reckoning.read().tendered.wrong)
        />
        {sums}
        <Refused fault currency />
        <Buttons names=(word, verb) registered fields reckoning pending />
    }
}

/// Is it the amount that was refused?
const fn is_of_an_amount(fault: &Fault) -> bool {
    matches!(fault.refusal(), Some(Refusal::AmountMissing { .. } | Refusal::BadAmount { .. }))
}

/// Why the form came back, as long as what was refused still stands in it: of another amount it says nothing.
pub fn of_what_is_typed<T>(fault: Signal<Option<Fault>>, typed: Memo<T>) -> Signal<Option<Fault>>
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let refused = RwSignal::new(None);
    Effect::new(move |_| {
        let amount = fault.with(|fault| fault.as_ref().is_some_and(is_of_an_amount));
        refused.set(amount.then(|| typed.get_untracked()));
    });
    Signal::derive(move || {
        let other = refused.with(|refused| refused.as_ref().is_some_and(|then| *then != typed.get()));
        if other { None } else { fault.get() }
    })
}

/// The bonus goes on with the price and with what is there, until somebody types something else.
fn follow(bonus: RwSignal<String>, most: Memo<String>) {
    Effect::new(move |before: Option<String>| {
        let now = most.get();
        if before.is_some_and(|before| before != now && bonus.get_untracked() == before) {
            bonus.set(now.clone());
        }
        now
    });
}

#[component]
fn PartFields(
    word: &'static str,
    due: Memo<Due>,
    has: Memo<Option<Balances>>,
    fields: Fields,
    reckoning: Memo<Reckoning>,
    currency: Currency,
) -> impl IntoView {
    let nothing = {
        let currency = currency.clone();
        Memo::new(move |_| left_on(&due.get(), has.get().as_ref(), &currency).is_empty())
    };
    // What was typed is not hidden.
    let no_bonus = move || nothing.get() && fields.bonus.read().trim().is_empty();
    let zero = as_typed(Money::ZERO, &currency);
    let field = |label, name: &str, typed, says: fn(&Reckoning) -> &Said| {
        view! {
            <AmountField
                label=label
                name=format!("{word}[{name}]")
                typed
                currency=currency.clone()
                placeholder=zero.clone()
                hint=Signal::derive(move || says(&reckoning.read()).words.clone())
                wrong=Signal::derive(move || says(&reckoning.read()).wrong)
            />
        }
    };
    view! {
        <div hidden=no_bonus>{field("Pay with bonus", "bonus", fields.bonus, |came| &came.bonus)}</div>
        <div class="sale__parts">
            {field("From the balance", "balance", fields.balance, |came| &came.balance)}
            {field("By card", "card", fields.card, |came| &came.card)}
        </div>
    }
}

/// What is taken from where, and what is left.
#[component]
fn Sums(reckoning: Memo<Reckoning>, currency: Currency) -> impl IntoView {
    let lines = move || {
        let split = reckoning.read().split;
        let parts = [("Bonus", split.bonus), ("Balance", split.balance), ("Card", split.card)];
        let parts = parts.into_iter().filter(|(_, amount)| *amount > Money::ZERO);
        let lines = parts.chain([("Left to pay", split.rest)]).map(|(name, amount)| {
            view! {
                <div class="lines__line">
                    <dt>{name}</dt>
                    <dd>{currency.money(amount)}</dd>
                </div>
            }
        });
        lines.collect_view()
    };
    view! {
        <dl class="lines" aria-label="What is taken from where">
            {lines}
        </dl>
        <p class="field__hint" aria-live="polite">
            {move || reckoning.read().all.words.clone()}
        </p>
    }
}

/// What the Enter key presses stands first: the balance where it covers what is left, and no cash is typed.
#[component]
fn Buttons(
    names: (&'static str, &'static str),
    registered: bool,
    fields: Fields,
    reckoning: Memo<Reckoning>,
    pending: Signal<bool>,
) -> impl IntoView {
    let first = Memo::new(move |_| {
        registered && !reckoning.read().all.wrong && fields.tendered.read().trim().is_empty()
    });
    let cash = move || if first.get() { "button" } else { "button button--primary" };
    view! {
        <div class="sale__pay">
            {move || first.get().then(|| view! { <FromBalance names first=true pending /> })}
            <PayButton method=Method::Cash class=Signal::derive(cash) names pending />
            <PayButton method=Method::Card class=Signal::stored("button") names pending />
            {move || {
                (registered && !first.get()).then(|| view! { <FromBalance names first=false pending /> })
            }}
        </div>
    }
}

#[component]
fn FromBalance(names: (&'static str, &'static str), first: bool, pending: Signal<bool>) -> impl IntoView {
    let (word, verb) = names;
    let class = if first { "button button--primary sale__all" } else { "button sale__all" };
    view! {
        <button
            class=class
            type="submit"
            name=format!("{word}[rest]")
            value="balance"
            disabled=move || pending.get()
        >
            {format!("Balance and {verb}")}
        </button>
    }
}

#[component]
fn PayButton(
    method: Method,
    class: Signal<&'static str>,
    names: (&'static str, &'static str),
    pending: Signal<bool>,
) -> impl IntoView {
    let (word, verb) = names;
    let value = match method {
        Method::Cash => "cash",
        Method::Card => "card",
    };
    view! {
        <button
            class=move || class.get()
            type="submit"
            name=format!("{word}[method]")
            value=value
            disabled=move || pending.get()
        >
            {format!("{} and {verb}", method.word())}
        </button>
    }
}
