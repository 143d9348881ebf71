//! Refund: first the amount, then what it comes to, then the button.

use domain::{
    balances::RefundPlan,
    clients::REFUND,
    money::{Currency, Money},
    orders::Method,
    refusal::Refusal,
};
use leptos::prelude::*;

use super::fields::{Cancel, Hidden, Methods, Whose, some_of};
use crate::{
    clients::watch::Watch,
    fault::Fault,
    kit::{
        act::{ActForm, fault_of},
        amount::{AmountField, as_typed, is_no_amount},
        card::{Card, FormEnd},
        notice::Refused,
        reason::ReasonField,
    },
};

/// The amount as long as nothing is known of it; then what the refund would do.
#[component]
pub(super) fn RefundForm(watch: Watch) -> impl IntoView {
    let asked = Memo::new(move |_| {
        let page = watch.page.read();
        (page.question.refund.0.clone(), page.money.refund.clone())
    });
    move || match asked.get() {
        (_, Some(Ok(plan))) => view! { <Preview watch plan /> }.into_any(),
        (typed, Some(Err(refusal))) => view! { <HowMuch watch typed refusal=Some(refusal) /> }.into_any(),
        (typed, None) => view! { <HowMuch watch typed refusal=None /> }.into_any(),
    }
}

/// How much: it stands in the address then.
#[component]
fn HowMuch(watch: Watch, typed: String, refusal: Option<Refusal>) -> impl IntoView {
    let Whose { client, currency, .. } = Whose::of(watch);
    let typed = RwSignal::new(typed);
    let balance = watch.page.with_untracked(|page| page.money.balances.balance);
    let fault = Signal::stored(refusal.map(Fault::Refused));
    let left = {
        let currency = currency.clone();
        Signal::derive(move || match some_of(&typed.read(), &currency).map(|amount| balance.less(amount)) {
            Some(Some(left)) => format!("{} stays on the balance.", currency.money(left)),
            _ => format!("There is {} on the balance.", currency.money(balance)),
        })
    };
    view! {
        <Card id="money-title" title="Refund">
            <p class="card__note">"Money on the balance goes back to the client. What that does is shown next."</p>
            <div class="form">
                <form method="get" action=format!("/clients/{client}")>
                    <input type="hidden" name="do" value=REFUND />
                    <AmountOf typed currency=currency.clone() left />
                    <Refused fault currency />
                    <div class="form__buttons">
                        <Cancel client />
                        <button class="button button--primary" type="submit">
                            "Continue"
                        </button>
                    </div>
                </form>
            </div>
        </Card>
    }
}

#[component]
fn AmountOf(typed: RwSignal<String>, currency: Currency, left: Signal<String>) -> impl IntoView {
    let wrong = {
        let currency = currency.clone();
        Signal::derive(move || is_no_amount(&typed.read(), &currency))
    };
    view! {
        <AmountField
            label="Amount"
            name="amount".to_owned()
            typed
            currency
            placeholder=String::new()
            hint=left
            wrong
        />
    }
}

/// What it would do, in numbers, and the button.
#[component]
fn Preview(watch: Watch, plan: RefundPlan) -> impl IntoView {
    let whose = Whose::of(watch);
    let (action, currency) = (watch.money.refund, whose.currency.clone());
    let (fault, pending) = (fault_of(action), action.pending());
    let client = whose.client;
    let (amount, payout) = (as_typed(plan.amount, &currency), as_typed(plan.payout, &currency));
    let facts = facts(&plan, &currency).into_iter().map(|(name, value)| {
        view! {
            <div class="facts__fact">
                <dt>{name}</dt>
                <dd>{value}</dd>
            </div>
        }
    });
    let facts = facts.collect_view();
    view! {
        <Card id="money-title" title="Refund">
            <dl class="facts">{facts}</dl>
            <div class="form">
                <ActForm action>
                    <Hidden watch whose name="refund" />
                    <input type="hidden" name="refund[amount]" value=amount />
                    <input type="hidden" name="refund[payout]" value=payout />
                    <Methods name="refund[method]".to_owned() method=RwSignal::new(Method::Cash) />
                    <ReasonField name="refund" />
                    <FormEnd fault pending word="Refund" class="button button--danger" currency>
                        <Cancel client />
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
    }
}

fn facts(plan: &RefundPlan, currency: &Currency) -> Vec<(&'static str, String)> {
    let all = [
        ("Leaves the balance", plan.amount),
        ("Bonus taken back", plan.bonus_taken),
        ("Bonus already spent, deducted", plan.deducted),
    ];
    let some = all.into_iter().filter(|(_, amount)| *amount > Money::ZERO);
    let paid = std::iter::once(("Paid out", plan.payout));
    some.chain(paid).map(|(name, amount)| (name, currency.money(amount))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preview_says_what_goes_where() {
        let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
        let money = |minor| Money::of(minor).unwrap();
        let plan = RefundPlan {
            amount: money(800),
            payout: money(790),
            bonus_taken: money(70),
            deducted: money(10),
            shares: Vec::new(),
        };
        let said: Vec<String> =
            facts(&plan, &tenge).into_iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let expected = [
            "Leaves the balance: ₸ 800",
            "Bonus taken back: ₸ 70",
            "Bonus already spent, deducted: ₸ 10",
            "Paid out: ₸ 790",
        ];
        assert_eq!(said, expected);
        let plain = RefundPlan { bonus_taken: Money::ZERO, deducted: Money::ZERO, ..plan };
        assert_eq!(facts(&plain, &tenge).len(), 2);
    }
}
