//! The presses that move a client's money.

use domain::{card_payments::CardPayment, money::Money, transactions::Receipt};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use super::api::{CorrectBalance, GiveBonus, PayBack, TakeBonus, TopUpBalance};
use crate::{
    card_payments::{self, CardActs, on_pressed},
    clients::watch::Watch,
    kit::act::{Act, Press, forget, on_answer},
    shifts::api::OpenShift,
};

/// One for each form.
#[derive(Clone, Copy, Default)]
pub struct MoneyActs {
    /// Puts money on the balance.
    pub top_up: Act<TopUpBalance>,
    /// Gives it back.
    pub refund: Act<PayBack>,
    /// Puts a wrong balance right.
    pub correct: Act<CorrectBalance>,
    /// Gives bonus.
    pub add_bonus: Act<GiveBonus>,
    /// Takes bonus away.
    pub write_off: Act<TakeBonus>,
    /// Stops and settles their payments by card.
    pub card: CardActs,
    /// Opens the shift that all of them need.
    pub open: Act<OpenShift>,
}

impl MoneyActs {
    /// Their answers go to the page.
    pub fn listen(self, watch: Watch) {
        let press = *self.top_up;
        on_pressed(self.top_up, heard(watch, press, "", topped_up), waits(watch, press));
        card_payments::listen(self.card, move |payment| watch.hear_payment(payment));
        each(watch, self.refund, "", |_, _| "Refunded".to_owned());
        each(watch, self.correct, "", |_, _| "Balance corrected".to_owned());
        each(watch, self.add_bonus, "?tab=bonuses", |_, _| "Bonus added".to_owned());
        each(watch, self.write_off, "?tab=bonuses", |_, _| "Bonus written off".to_owned());
        on_answer(self.open, move |shift| {
            watch.toast.set(Some(format!("Shift {} opened", shift.number)));
            watch.shift_is(true);
        });
    }

    /// What was refused at one place is not said at the next.
    pub fn forget(self) {
        self.card.forget();
        forget(&[*self.top_up, *self.refund, *self.correct, *self.add_bonus, *self.write_off, *self.open]);
    }
}

/// The answer of a press says what the client has now; its form is closed.
fn each<S>(watch: Watch, action: Act<S>, then: &'static str, words: fn(Watch, &Receipt) -> String)
where
    S: ServerFn<Output = Receipt>,
{
    on_answer(action, heard(watch, *action, then, words));
}

/// The payment stands on the page, and its form is closed.
fn waits(watch: Watch, press: Press) -> impl Fn(CardPayment) {
    let navigate = use_navigate();
    move |payment: CardPayment| {
        let client = payment.client;
        watch.hear_payment(payment);
        if press.stayed() {
            let stay = NavigateOptions { scroll: false, ..NavigateOptions::default() };
            navigate(&format!("/clients/{client}"), stay);
        }
    }
}

fn heard(
    watch: Watch,
    press: Press,
    then: &'static str,
    words: fn(Watch, &Receipt) -> String,
) -> impl Fn(Receipt) {
    let navigate = use_navigate();
    move |receipt: Receipt| {
        watch.toast.set(Some(words(watch, &receipt)));
        if let Some(balances) = receipt.balances {
            watch.put_balances(balances);
        }
        if press.stayed() {
            let client = watch.page.with_untracked(|page| page.client.id);
            let stay = NavigateOptions { scroll: false, ..NavigateOptions::default() };
            navigate(&format!("/clients/{client}{then}"), stay);
        }
    }
}

fn topped_up(watch: Watch, receipt: &Receipt) -> String {
    let currency = watch.page.with_untracked(|page| page.club.currency.clone());
    match receipt.tendered {
        Some((_, change)) if change > Money::ZERO => {
            format!("Topped up. Give back {}", currency.money(change))
        }
        _ => "Topped up".to_owned(),
    }
}
