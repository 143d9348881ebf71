//! Top Up Balance: cash with change, or card; what it earns is said in advance.

use domain::{
    clubs::ClubCard,
    loyalty::Loyalty,
    money::{Currency, Money, Typed},
    orders::{Method, hand_over},
    refusal::Refusal,
    time::Moment,
};
use leptos::prelude::*;

use super::fields::{Amount, Cancel, Hidden, Methods, Whose, some_of};
use crate::{
    clients::watch::Watch,
    fault::Fault,
    kit::{
        act::{ActForm, fault_of},
        amount::{AmountField, as_typed},
        card::{Card, FormEnd},
    },
    words::sentence,
};

/// The form.
#[component]
pub(super) fn TopUpForm(watch: Watch) -> impl IntoView {
    let whose = Whose::of(watch);
    let (action, currency) = (watch.money.top_up, whose.currency.clone());
    let (fault, pending) = (fault_of(action), action.pending());
    let (amount, handed) = before(fault.get_untracked().as_ref(), &currency);
    let (amount, handed) = (RwSignal::new(amount), RwSignal::new(handed));
    let method = RwSignal::new(Method::Cash);
    // A card is charged the amount, whatever was typed before.
    Effect::new(move |_| {
        if method.get() == Method::Card {
            handed.set(String::new());
        }
    });
    let says = {
        let page = watch.page.get_untracked();
        Signal::derive(move || earns(&amount.read(), &page.money.loyalty, &page.club, page.now))
    };
    let client = whose.client;
    view! {
        <Card id="money-title" title="Top Up Balance">
            <div class="form">
                <ActForm action>
                    <Hidden watch whose name="top_up" />
                    <Amount name="top_up" typed=amount currency=currency.clone() says />
                    <Methods name="top_up[method]".to_owned() method />
                    <Handed amount handed method currency=currency.clone() />
                    <FormEnd fault pending word="Confirm" currency>
                        <Cancel client />
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
    }
}

/// What was typed into a form that came back.
fn before(fault: Option<&Fault>, currency: &Currency) -> (String, String) {
    match fault.and_then(Fault::refusal) {
        Some(Refusal::AmountMissing { total, entered, .. }) => {
            (as_typed(*total, currency), as_typed(*entered, currency))
        }
        Some(Refusal::BadAmount { typed }) => (typed.clone(), String::new()),
        _ => (String::new(), String::new()),
    }
}

/// What is handed over in cash, and what goes back.
#[component]
fn Handed(
    amount: RwSignal<String>,
    handed: RwSignal<String>,
    method: RwSignal<Method>,
    currency: Currency,
) -> impl IntoView {
    let change = {
        let currency = currency.clone();
        Memo::new(move |_| change(&amount.read(), &handed.read(), &currency))
    };
    view! {
        <div hidden=move || method.get() == Method::Card>
            <AmountField
                label="Cash received"
                name="top_up[tendered]".to_owned()
                typed=handed
                currency
                placeholder=String::new()
                hint=Signal::derive(move || change.get().0)
                wrong=Signal::derive(move || change.get().1)
            />
        </div>
    }
}

/// What goes back of what is handed over; and is it wrong?
fn change(amount: &str, handed: &str, currency: &Currency) -> (String, bool) {
    let Some(total) = some_of(amount, currency) else {
        return ("Leave empty for the exact amount.".to_owned(), false);
    };
    let paid =
        Typed(handed.to_owned()).read(currency).and_then(|entered| hand_over(total, Method::Cash, entered));
    match paid {
        Ok(_) if handed.trim().is_empty() => ("Leave empty for the exact amount.".to_owned(), false),
        Ok(paid) => (format!("Change {}", currency.money(paid.change)), false),
        Err(refusal) => (sentence(&refusal, currency), true),
    }
}

/// What a top-up of what is typed earns.
fn earns(typed: &str, loyalty: &Loyalty, club: &ClubCard, now: Moment) -> String {
    let Some(amount) = some_of(typed, &club.currency) else {
        return String::new();
    };
    match loyalty.earned(amount, club.price_step, now) {
        None if loyalty.brackets.is_empty() => String::new(),
        None => next_bracket(amount, loyalty, &club.currency),
        Some(earned) => {
            let bonus = club.currency.money(earned.amount);
            match earned.expires_at {
                Some(at) => format!("Earns {bonus} of bonus, good for {} days.", (at - now).num_days()),
                None => format!("Earns {bonus} of bonus."),
            }
        }
    }
}

fn next_bracket(amount: Money, loyalty: &Loyalty, currency: &Currency) -> String {
    match loyalty.brackets.iter().find(|bracket| bracket.from > amount) {
        Some(bracket) => {
            format!("From {} on it earns {} % of bonus.", currency.money(bracket.from), bracket.percent)
        }
        None => "It earns no bonus.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn change_is_said_while_it_is_typed() {
        let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
        let exact = "Leave empty for the exact amount.";
        for (amount, handed, words, wrong) in [
            ("", "", exact, false),
            ("", "500", exact, false),
            ("5000", "", exact, false),
            ("5 000", "10 000", "Change ₸ 5,000", false),
            ("5000", "5000", "Change ₸ 0", false),
            ("5000", "4000", "₸ 1,000 is missing: ₸ 5,000 to pay, ₸ 4,000 entered.", true),
            ("5000", "x", "“x” is not an amount. Enter it as in 1,350.", true),
        ] {
            assert_eq!(change(amount, handed, &tenge), (words.to_owned(), wrong), "{amount} {handed}");
        }
    }
}
