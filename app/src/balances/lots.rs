//! The part of a client's page about their bonus: what there is of it, and until when.

use domain::{balances::Lot, clients::ClientPage};
use leptos::prelude::*;

use super::{MoneyAct, MoneyLink};
use crate::{
    clients::{watch::Watch, words::day},
    kit::card::Card,
};

/// The whole of it.
#[component]
pub fn BonusesTab(
    /// The page.
    watch: Watch,
) -> impl IntoView {
    view! {
        <Card id="bonuses-title" title="Bonuses">
            <p class="card__note">"What expires first is spent first. Bonus never becomes cash."</p>
            <div class="past__buttons">
                <MoneyLink watch act=MoneyAct::AddBonus />
                <MoneyLink watch act=MoneyAct::WriteOff class="button button--quiet" />
            </div>
            {move || watch.page.with(lots)}
        </Card>
    }
}

fn lots(page: &ClientPage) -> AnyView {
    if page.money.lots.is_empty() {
        return view! { <p class="past__none">"No bonus to spend."</p> }.into_any();
    }
    let rows = page.money.lots.iter().map(|lot| row(lot, page)).collect_view();
    view! {
        <div class="table">
            <table>
                <caption class="unseen">"Bonuses"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Earned"</th>
                        <th scope="col">"Expires"</th>
                        <th scope="col" class="table__number">"Left"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(lot: &Lot, page: &ClientPage) -> impl IntoView + use<> {
    let expires = lot.expires_at.map_or_else(|| "Never".to_owned(), |at| day(&page.times, at));
    view! {
        <tr>
            <th scope="row">{day(&page.times, lot.earned_at)}</th>
            <td>{expires}</td>
            <td class="table__number">{page.club.currency.money(lot.left)}</td>
        </tr>
    }
}
