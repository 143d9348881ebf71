//! What a client's sessions do when bought time is over.

use domain::access::Action;
use leptos::prelude::*;

use crate::{
    clients::watch::Watch,
    kit::{
        act::{ActForm, fault_of},
        card::{Card, FormEnd},
    },
};

/// As it is, and the form that changes it.
#[component]
pub fn WhenOver(
    /// The page.
    watch: Watch,
) -> impl IntoView {
    let may = watch.page.with_untracked(|page| page.me.may.has(Action::EditClients));
    let on = Memo::new(move |_| watch.page.read().client.continues_by_minute);
    let said = move || match on.get() {
        true => {
            "Their sessions go on by the minute, from the balance, where a tariff by the minute is on offer and the device \
            is not booked."
        }
        false => "Their sessions end, but for those that go on by the minute already.",
    };
    view! {
        <Card id="over-title" title="When bought time is over">
            <p class="card__note">{said}</p>
            {move || may.then(|| view! { <Switch watch on=on.get() /> })}
        </Card>
    }
}

#[component]
fn Switch(watch: Watch, on: bool) -> impl IntoView {
    let id = watch.page.with_untracked(|page| page.client.id);
    let (fault, pending) = (fault_of(watch.continues), watch.continues.pending());
    let word = if on { "End them instead" } else { "Go on by the minute" };
    view! {
        <div class="form">
            <ActForm action=watch.continues>
                <input type="hidden" name="says[id]" value=watch.forms.id() />
                <input type="hidden" name="says[client]" value=id.to_string() />
                <input type="hidden" name="says[on]" value=(!on).to_string() />
                <FormEnd fault pending word class="button" />
            </ActForm>
        </div>
    }
}
