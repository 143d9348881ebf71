//! Open Shift: on its own page, and wherever money waits for it (decision 30).

use domain::{
    access::{Action, ActionSet},
    ids::ClubId,
    money::{Currency, Money},
};
use leptos::prelude::*;

use super::{api::OpenShift, pieces::PiecesFields};
use crate::{
    hall::board::Board,
    kit::{
        act::{Act, ActForm, fault_of},
        amount::{AmountField, as_typed, is_no_amount, typed_before},
        card::FormEnd,
        forms::Forms,
    },
};

/// A form that needs an open shift. While there is none something else stands in its place, and what was typed is kept.
#[component]
pub fn InShift(
    /// Is one open?
    open: Memo<bool>,
    /// Stands there while none is.
    #[prop(into)]
    otherwise: ViewFn,
    /// The form.
    children: ChildrenFn,
) -> impl IntoView {
    let drawn = Memo::new(move |was: Option<&bool>| was.copied().unwrap_or_default() || open.get());
    view! {
        {move || (!open.get()).then(|| otherwise.run())}
        <div class="in-shift" hidden=move || !open.get()>
            {move || drawn.get().then(|| children())}
        </div>
    }
}

/// In place of a form that takes money, while no shift is open.
#[component]
pub fn NoShift(
    /// The hall.
    board: Board,
    /// Opens one right here.
    action: Act<OpenShift>,
) -> impl IntoView {
    let hall = board.hall();
    view! {
        <h3 class="panel__title">"No open shift"</h3>
        <p class="panel__note">"Money is only taken in an open shift."</p>
        <OpenForm
            rights=hall.me.may
            club=hall.club.id
            action
            forms=board.forms
            currency=hall.club.currency.clone()
            last_count=board.last_count.get_untracked()
        />
    }
}

/// Counts the opening cash. The count of the last close is suggested (decision 31).
#[component]
pub fn OpenForm(
    /// The rights of who looks.
    rights: ActionSet,
    /// Where it is opened.
    club: ClubId,
    /// Opens the shift.
    action: Act<OpenShift>,
    /// Gives the form its id.
    forms: Forms,
    /// The club's.
    currency: Currency,
    /// What was counted when the last shift was closed.
    last_count: Option<Money>,
) -> impl IntoView {
    if !rights.has(Action::OpenShift) {
        return view! { <p class="panel__note">"Ask somebody who may open a shift."</p> }.into_any();
    }
    let fault = fault_of(action);
    let before = typed_before(fault.get_untracked(), &currency);
    let suggested = last_count.map(|count| as_typed(count, &currency));
    let typed = RwSignal::new(before.or(suggested).unwrap_or_default());
    let hint = match last_count {
        Some(count) => format!("The last count was {}.", currency.money(count)),
        None => "What lies in the till now.".to_owned(),
    };
    let wrong = {
        let currency = currency.clone();
        Signal::derive(move || is_no_amount(&typed.read(), &currency))
    };
    let pending = action.pending();
    view! {
        <div class="form">
            <ActForm action>
                <input type="hidden" name="open[id]" value=forms.id() />
                <input type="hidden" name="open[club]" value=club.to_string() />
                <AmountField
                    label="Opening cash"
                    name="open[opening_cash]".to_owned()
                    typed
                    currency=currency.clone()
                    placeholder=String::new()
                    hint
                    wrong
                />
                <PiecesFields name="open[pieces]" currency=currency.clone() sum=typed />
                <FormEnd fault pending word="Open Shift" currency />
            </ActForm>
        </div>
    }
    .into_any()
}
