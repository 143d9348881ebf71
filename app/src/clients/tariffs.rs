//! Active tariffs: time that a client bought and did not play yet, on their page.

use chrono::TimeDelta;
use domain::{access::Action, client_tariffs::ClientTariff, clients::ClientPage, time::spoken};
use leptos::prelude::*;

use super::watch::Watch;
use crate::{kit::card::Card, sessions::past::when, sessions::purchased::left};

/// `2, 1 h 20 min`; nothing where there is none.
pub fn together(tariffs: &[ClientTariff]) -> String {
    if tariffs.is_empty() {
        return String::new();
    }
    let seconds = tariffs.iter().map(|tariff| tariff.left).sum();
    format!("{}, {}", tariffs.len(), spoken(TimeDelta::seconds(seconds)))
}

/// The table, where there is anything in it.
#[component]
pub fn ActiveTariffs(
    /// The page.
    watch: Watch,
) -> impl IntoView {
    let any = Memo::new(move |_| !watch.page.read().tariffs.is_empty());
    move || {
        any.get().then(|| {
            view! {
                <Card id="tariffs-title" title="Active tariffs">
                    <p class="card__note">
                        "Paid and not played yet. Seat the client and choose it under Purchased: nothing is paid again."
                    </p>
                    {move || watch.page.with(table)}
                </Card>
            }
        })
    }
}

fn table(page: &ClientPage) -> impl IntoView + use<> {
    let rows = page.tariffs.iter().map(|tariff| row(tariff, page)).collect_view();
    view! {
        <div class="table">
            <table>
                <caption class="unseen">"Active tariffs"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Tariff"</th>
                        <th scope="col">"Zone"</th>
                        <th scope="col" class="table__number">"Left"</th>
                        <th scope="col" class="table__number">"It cost"</th>
                        <th scope="col">"Paid"</th>
                        <th scope="col">"Kept since"</th>
                        <th scope="col">"By"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(tariff: &ClientTariff, page: &ClientPage) -> impl IntoView + use<> {
    let since = when(&page.times, tariff.since);
    // The whole story of the visit that it is left over from is for those who may look sessions up.
    let since = if page.me.may(Action::SeeSessions) {
        let href = format!("/sessions/{}", tariff.session);
        view! {
            <a class="past__link" href=href>
                {since}
            </a>
        }
        .into_any()
    } else {
        since.into_any()
    };
    let (money, bonus) = tariff.owed();
    view! {
        <tr>
            <th scope="row">{tariff.tariff.clone()}</th>
            <td>{tariff.zone.clone()}</td>
            <td class="table__number">{left(tariff)}</td>
            <td class="table__number">{page.club.currency.money(money + bonus)}</td>
            <td>{when(&page.times, tariff.paid_at)}</td>
            <td>{since}</td>
            <td>{tariff.by.clone()}</td>
        </tr>
    }
}
