//! Without an open shift no money moves.

use leptos::prelude::*;

use crate::{clients::watch::Watch, kit::card::Card, shifts::open::OpenForm};

/// In place of a form that moves money, while no shift is open.
#[component]
pub fn ShiftFirst(
    /// The page.
    watch: Watch,
    /// What the form would be called.
    title: &'static str,
) -> impl IntoView {
    let (rights, club, last_count) =
        watch.page.with_untracked(|page| (page.me.may, page.club.clone(), page.money.last_count));
    view! {
        <Card id="money-title" title>
            <p class="card__note">"No shift is open. Money only moves in an open shift: open one here."</p>
            <OpenForm
                rights
                club=club.id
                action=watch.money.open
                forms=watch.forms
                currency=club.currency
                last_count
            />
        </Card>
    }
}
