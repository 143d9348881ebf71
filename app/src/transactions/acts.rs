//! What can be done about a transaction: its forms, each with its numbers before the button.

use domain::{
    access::Action,
    ids::TransactionId,
    ledger::{Account, Why},
    money::{Balance, Currency, Money},
    orders::Method,
    transactions::{Receipt, TransactionStory},
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use super::api::{FlagTransaction, MoveMethod, ResolveFlag, ReverseCharge, VoidTransaction};
use crate::{
    kit::{
        act::{Act, ActForm, fault_of, forget, on_answer, on_done},
        card::{Card, FormEnd},
        field::TextField,
        forms::Forms,
        reason::ReasonField,
    },
    shifts::{api::OpenShift, open::OpenForm},
};

/// What is being done about it; it stands in the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// A charge goes back to the balance.
    Reverse,
    /// It did not happen as typed.
    Void,
    /// It was paid otherwise.
    Method,
}

impl Remedy {
    const ALL: [Self; 3] = [Self::Reverse, Self::Void, Self::Method];

    const fn slug(self) -> &'static str {
        match self {
            Self::Reverse => "reverse",
            Self::Void => "void",
            Self::Method => "method",
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Reverse => "Reverse a charge",
            Self::Void => "Void",
            Self::Method => "Change of method",
        }
    }

    const fn action(self) -> Action {
        match self {
            Self::Reverse => Action::Reverse,
            Self::Void => Action::Void,
            Self::Method => Action::ChangeMethod,
        }
    }

    /// Which one an address names.
    pub fn read(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|remedy| remedy.slug() == slug)
    }

    /// Can this be done to it, by who looks?
    fn fits(self, story: &TransactionStory) -> bool {
        let why = story.transaction.why;
        let fits = match self {
            // The Unknown Guest has no balance.
            Self::Reverse => story.registered && why == Why::TariffSale && sold(story) > Money::ZERO,
            // Only in the shift in which it was typed (decision 22).
            Self::Void => {
                let there = story.transaction.shift.as_ref().map(|shift| shift.id);
                matches!(why, Why::TopUp | Why::TariffSale)
                    && (sold(story) > Money::ZERO || on_balance(story) > Money::ZERO)
                    && (story.open_shift.is_none() || story.open_shift == there)
            }
            Self::Method => matches!(why, Why::TopUp | Why::TariffSale) && paid(story).is_some(),
        };
        fits && story.me.may(self.action())
    }
}

/// The presses of the page. They outlive what it shows: it asks again after each.
#[derive(Clone, Copy)]
pub struct Remedies {
    reverse: Act<ReverseCharge>,
    void: Act<VoidTransaction>,
    method: Act<MoveMethod>,
    pub(super) flag: Act<FlagTransaction>,
    pub(super) resolve: Act<ResolveFlag>,
    open: Act<OpenShift>,
    /// Grows with what was done.
    pub done: RwSignal<u32>,
    /// What was just done, in words.
    pub toast: RwSignal<Option<String>>,
}

impl Remedies {
    /// The presses of the page of the transaction in the address.
    pub fn new(transaction: Memo<TransactionId>) -> Self {
        let acts = Self {
            reverse: Act::new(),
            void: Act::new(),
            method: Act::new(),
            flag: Act::new(),
            resolve: Act::new(),
            open: Act::new(),
            done: RwSignal::new(0),
            toast: RwSignal::new(None),
        };
        acts.each(acts.reverse, transaction, "Reversed");
        acts.each(acts.void, transaction, "Voided");
        acts.each(acts.method, transaction, "Method changed");
        on_done(acts.flag, move || acts.did("Flagged for the Administrator"));
        on_done(acts.resolve, move || acts.did("Resolved"));
        on_done(acts.open, move || acts.did("Shift opened"));
        acts
    }

    fn did(self, words: &'static str) {
        self.toast.set(Some(words.to_owned()));
        self.done.update(|done| *done += 1);
    }

    fn each<S>(self, act: Act<S>, transaction: Memo<TransactionId>, words: &'static str)
    where
        S: ServerFn<Output = Receipt>,
    {
        let navigate = use_navigate();
        let press = *act;
        on_answer(act, move |receipt: Receipt| {
            self.did(words);
            if receipt.missing > Money::ZERO {
                self.toast.set(Some("Voided in part: the rest was spent already".to_owned()));
            }
            if press.stayed() {
                let stay = NavigateOptions { scroll: false, ..NavigateOptions::default() };
                navigate(&format!("/transactions/{}", transaction.get_untracked()), stay);
            }
        });
    }

    /// What was refused at one place is not said at the next.
    pub fn forget(self) {
        forget(&[*self.reverse, *self.void, *self.method, *self.flag, *self.resolve, *self.open]);
    }
}

/// What of a sale was not put back.
fn sold(story: &TransactionStory) -> Money {
    let amount = story.stands_at(Account::TariffIncome) + story.stands_at(Account::BonusSpent);
    amount.opposite().money().unwrap_or_default()
}

/// What of a top-up was not voided.
fn on_balance(story: &TransactionStory) -> Money {
    story.stands_at(Account::ClientBalance).opposite().money().unwrap_or_default()
}

/// By what it is paid now, and how much.
fn paid(story: &TransactionStory) -> Option<(Method, Money)> {
    let by = |method| {
        let amount = story.stands_at(Account::of(method)).money()?;
        (amount > Money::ZERO).then_some((method, amount))
    };
    by(Method::Cash).or_else(|| by(Method::Card))
}

/// Links to what can be done about it.
#[component]
pub(super) fn RemedyLinks(story: TransactionStory) -> impl IntoView {
    let id = story.transaction.id;
    let remedies = Remedy::ALL.into_iter().filter(|remedy| remedy.fits(&story)).map(|remedy| {
        view! {
            <a class="button" href=format!("/transactions/{id}?do={}", remedy.slug())>
                {remedy.word()}
            </a>
        }
    });
    let remedies = remedies.collect_view();
    let client = story.transaction.client.as_ref().map(|client| client.id);
    let correct = client.filter(|_| story.me.may(Action::Correct) && story.registered).map(|client| {
        view! {
            <a class="button" href=format!("/clients/{client}?do=correction")>
                "Balance correction"
            </a>
        }
    });
    view! {
        {remedies}
        {correct}
    }
}

/// The form that the address names.
#[component]
pub(super) fn RemedyForm(
    acts: Remedies,
    forms: Forms,
    story: TransactionStory,
    remedy: Memo<Option<Remedy>>,
) -> impl IntoView {
    move || {
        let Some(remedy) = remedy.get().filter(|remedy| remedy.fits(&story)) else {
            return ().into_any();
        };
        let story = story.clone();
        if story.open_shift.is_none() {
            return view! { <ShiftFirst acts forms story title=remedy.word() /> }.into_any();
        }
        match remedy {
            Remedy::Reverse => view! { <ReverseForm acts forms story /> }.into_any(),
            Remedy::Void => view! { <VoidForm acts forms story /> }.into_any(),
            Remedy::Method => view! { <MethodForm acts forms story /> }.into_any(),
        }
    }
}

#[component]
fn ShiftFirst(acts: Remedies, forms: Forms, story: TransactionStory, title: &'static str) -> impl IntoView {
    view! {
        <Card id="remedy-title" title>
            <p class="card__note">"No shift is open. Money only moves in an open shift: open one here."</p>
            <OpenForm
                rights=story.me.may
                club=story.club.id
                action=acts.open
                forms
                currency=story.club.currency
                last_count=story.last_count
            />
        </Card>
    }
}

#[component]
fn Cancel(transaction: TransactionId) -> impl IntoView {
    view! {
        <a class="button" href=format!("/transactions/{transaction}") data-noscroll="">
            "Cancel"
        </a>
    }
}

#[component]
fn ReverseForm(acts: Remedies, forms: Forms, story: TransactionStory) -> impl IntoView {
    let (id, currency) = (story.transaction.id, story.club.currency.clone());
    let (fault, pending) = (fault_of(acts.reverse), acts.reverse.pending());
    view! {
        <Card id="remedy-title" title="Reverse a charge">
            <p class="card__note">{reversal_words(&story)}</p>
            <div class="form">
                <ActForm action=acts.reverse>
                    <input type="hidden" name="reverse[id]" value=forms.id() />
                    <input type="hidden" name="reverse[transaction]" value=id.to_string() />
                    <TextField
                        label="Amount"
                        name="reverse[amount]"
                        most=24
                        required=false
                        hint="Empty: all that is left of it."
                    />
                    <ReasonField name="reverse" />
                    <FormEnd fault pending word="Reverse" class="button button--danger" currency>
                        <Cancel transaction=id />
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
    }
}

/// Where a charge goes back to.
fn reversal_words(story: &TransactionStory) -> String {
    let money = |account| amount(story.stands_at(account).opposite(), &story.club.currency);
    let (income, bonus) = (money(Account::TariffIncome), money(Account::BonusSpent));
    format!("{income} goes back to the client's balance, {bonus} to the bonus. No cash moves.")
}

fn amount(balance: Balance, currency: &Currency) -> String {
    currency.money(balance.money().unwrap_or_default())
}

#[component]
fn VoidForm(acts: Remedies, forms: Forms, story: TransactionStory) -> impl IntoView {
    let (id, currency) = (story.transaction.id, story.club.currency.clone());
    let (fault, pending) = (fault_of(acts.void), acts.void.pending());
    view! {
        <Card id="remedy-title" title="Void">
            <p class="card__note">{void_words(&story)}</p>
            <div class="form">
                <ActForm action=acts.void>
                    <input type="hidden" name="void[id]" value=forms.id() />
                    <input type="hidden" name="void[transaction]" value=id.to_string() />
                    <ReasonField name="void" />
                    <FormEnd fault pending word="Void" class="button button--danger" currency>
                        <Cancel transaction=id />
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
    }
}

/// What a void moves, the till too.
fn void_words(story: &TransactionStory) -> String {
    let currency = &story.club.currency;
    let out = |account| amount(story.stands_at(account), currency);
    let (cash, card) = (out(Account::Till), out(Account::Card));
    if story.transaction.why == Why::TopUp {
        let balance = currency.money(on_balance(story));
        let bonus = amount(story.stands_at(Account::ClientBonus).opposite(), currency);
        return format!(
            "It did not happen as typed. {balance} leaves the balance with {bonus} of bonus; {cash} leaves the till, \
             {card} the card. Of what is spent already, what is there is taken, and the rest is said."
        );
    }
    let balance = amount(story.stands_at(Account::ClientBalance), currency);
    let bonus = amount(story.stands_at(Account::ClientBonus), currency);
    format!(
        "It did not happen as typed. {cash} leaves the till, {card} the card; {balance} goes back to the balance, \
         {bonus} to the bonus."
    )
}

#[component]
fn MethodForm(acts: Remedies, forms: Forms, story: TransactionStory) -> impl IntoView {
    let (id, currency) = (story.transaction.id, story.club.currency.clone());
    let (fault, pending) = (fault_of(acts.method), acts.method.pending());
    let (from, money) = paid(&story).unwrap_or((Method::Cash, Money::ZERO));
    let (to, slug) = match from {
        Method::Cash => (Method::Card, "card"),
        Method::Card => (Method::Cash, "cash"),
    };
    let words = format!(
        "{} was typed as {} and was {}. It moves from the one to the other; the client's balance stays.",
        currency.money(money),
        from.word(),
        to.word()
    );
    view! {
        <Card id="remedy-title" title="Change of method">
            <p class="card__note">{words}</p>
            <div class="form">
                <ActForm action=acts.method>
                    <input type="hidden" name="change[id]" value=forms.id() />
                    <input type="hidden" name="change[transaction]" value=id.to_string() />
                    <input type="hidden" name="change[to]" value=slug />
                    <ReasonField name="change" />
                    <FormEnd fault pending word="Change" class="button button--danger" currency>
                        <Cancel transaction=id />
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
    }
}
