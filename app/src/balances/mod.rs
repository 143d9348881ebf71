//! What clients have, and what is done to it: parts of a client's page.

pub mod acts;
pub mod api;
mod bonus;
mod correct;
mod fields;
pub mod lots;
mod refund;
pub mod shift_first;
mod top_up;

use domain::{
    access::Action, balances::Balances, card_payments::CardPayment, clients::REFUND, money::Currency,
};
use leptos::prelude::*;

use self::{
    bonus::{AddBonusForm, WriteOffForm},
    correct::CorrectForm,
    refund::RefundForm,
    shift_first::ShiftFirst,
    top_up::TopUpForm,
};
use crate::{clients::watch::Watch, shifts::open::InShift};

/// What is being done to a client's money; it stands in the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyAct {
    /// Their money goes onto the balance.
    TopUp,
    /// It is given back.
    Refund,
    /// A wrong balance is put right.
    Correct,
    /// Bonus is given.
    AddBonus,
    /// Bonus is taken away.
    WriteOff,
}

impl MoneyAct {
    const ALL: [Self; 5] = [Self::TopUp, Self::Refund, Self::Correct, Self::AddBonus, Self::WriteOff];

    /// As it stands in an address.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::TopUp => "top-up",
            Self::Refund => REFUND,
            Self::Correct => "correction",
            Self::AddBonus => "bonus",
            Self::WriteOff => "write-off",
        }
    }

    /// As it is called.
    pub const fn word(self) -> &'static str {
        match self {
            Self::TopUp => "Top Up Balance",
            Self::Refund => "Refund",
            Self::Correct => "Balance correction",
            Self::AddBonus => "Add Bonus",
            Self::WriteOff => "Write off bonus",
        }
    }

    /// The right to it.
    pub const fn action(self) -> Action {
        match self {
            Self::TopUp => Action::TopUp,
            Self::Refund => Action::Refund,
            Self::Correct => Action::Correct,
            Self::AddBonus | Self::WriteOff => Action::GiveBonus,
        }
    }

    /// Which one an address names.
    pub fn read(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.slug() == slug)
    }
}

/// A link to one of them, for those who may.
#[component]
pub fn MoneyLink(
    /// The page.
    watch: Watch,
    /// Which.
    act: MoneyAct,
    /// How it looks.
    #[prop(default = "button")]
    class: &'static str,
) -> impl IntoView {
    let (client, rights) = watch.page.with_untracked(|page| (page.client.id, page.me.may));
    rights.has(act.action()).then(|| {
        let href = format!("/clients/{client}?do={}", act.slug());
        view! {
            <a class=class href=href>
                {act.word()}
            </a>
        }
    })
}

/// Its form; without an open shift the form that opens one (decision 30).
#[component]
pub fn MoneyForm(
    /// The page.
    watch: Watch,
    /// Which.
    act: MoneyAct,
) -> impl IntoView {
    let open = Memo::new(move |_| watch.page.read().money.shift_open);
    view! {
        <InShift open otherwise=move || view! { <ShiftFirst watch title=act.word() /> }>
            {match act {
                MoneyAct::TopUp => view! { <TopUp watch /> }.into_any(),
                MoneyAct::Refund => view! { <RefundForm watch /> }.into_any(),
                MoneyAct::Correct => view! { <CorrectForm watch /> }.into_any(),
                MoneyAct::AddBonus => view! { <AddBonusForm watch /> }.into_any(),
                MoneyAct::WriteOff => view! { <WriteOffForm watch /> }.into_any(),
            }}
        </InShift>
    }
}

/// One at a time: the other one would be charged, too.
#[component]
fn TopUp(watch: Watch) -> impl IntoView {
    let waits = Memo::new(move |_| watch.page.read().payments.iter().any(CardPayment::is_pending));
    move || match waits.get() {
        true => view! {
            <p class="card__note" role="status">
                "A top-up is waiting for the terminal. The next one can be made when it has come to an end."
            </p>
        }
        .into_any(),
        false => view! { <TopUpForm watch /> }.into_any(),
    }
}

/// What a client has. It moves while one looks.
#[component]
pub fn BalanceFacts(
    /// What they have.
    has: Signal<Balances>,
    /// What it is in.
    currency: Currency,
) -> impl IntoView {
    let bonus = {
        let currency = currency.clone();
        move || currency.money(has.get().bonus)
    };
    view! {
        <dl class="client__money" aria-live="polite">
            <div class="client__fact">
                <dt>"Balance"</dt>
                <dd>{move || currency.money(has.get().balance)}</dd>
            </div>
            <div class="client__fact">
                <dt>"Bonus balance"</dt>
                <dd>{bonus}</dd>
            </div>
        </dl>
    }
}
