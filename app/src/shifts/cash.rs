//! Cash in, cash out and collection (decision 36): one form, by what the cash is for.

use domain::{access::ActionSet, ids::ClubId, ledger::Why, money::Currency, shifts::Article};
use leptos::prelude::*;

use super::watch::Watch;
use crate::kit::{
    act::{ActForm, fault_of},
    amount::{AmountField, is_no_amount, typed_before},
    card::{Card, FormEnd},
    field::{SelectField, TextField},
};

/// The form, for those who may move any.
#[component]
pub fn CashSection(
    /// The page.
    watch: Watch,
    /// Where.
    club: ClubId,
    /// The club's.
    currency: Currency,
) -> impl IntoView {
    let offered = offered(watch.till.read_untracked().me.may);
    if offered.is_empty() {
        return ().into_any();
    }
    // A new form for each move: with a new id, and empty.
    let form = move || {
        watch.moved.track();
        view! { <CashForm watch club currency=currency.clone() offered=offered.clone() /> }
    };
    view! {
        <Card id="cash-title" title="Cash in and out">{form}</Card>
    }
    .into_any()
}

fn offered(rights: ActionSet) -> Vec<(String, String)> {
    let may = Article::ALL.into_iter().filter(|article| rights.has(article.action()));
    let word = |article: Article| match article.why() {
        Why::Collection => "Collection: to the safe".to_owned(),
        why => format!("{}: {}", why.word(), article.word().to_lowercase()),
    };
    may.map(|article| (article.slug().to_owned(), word(article))).collect()
}

#[component]
fn CashForm(watch: Watch, club: ClubId, currency: Currency, offered: Vec<(String, String)>) -> impl IntoView {
    let fault = fault_of(watch.cash);
    let typed = RwSignal::new(typed_before(fault.get_untracked(), &currency).unwrap_or_default());
    let wrong = {
        let currency = currency.clone();
        Signal::derive(move || is_no_amount(&typed.read(), &currency))
    };
    let pending = watch.cash.pending();
    view! {
        <div class="form">
            <ActForm action=watch.cash>
                <input type="hidden" name="moved[id]" value=watch.forms.id() />
                <input type="hidden" name="moved[club]" value=club.to_string() />
                <SelectField label="What for" name="moved[article]" options=offered nothing="Choose" />
                <AmountField
                    label="Amount"
                    name="moved[amount]".to_owned()
                    typed
                    currency=currency.clone()
                    placeholder=String::new()
                    hint="Never more than is in the till.".to_owned()
                    wrong
                />
                <TextField label="Comment" name="moved[comment]" most=200 />
                <FormEnd fault pending word="Move cash" currency />
            </ActForm>
        </div>
    }
}
