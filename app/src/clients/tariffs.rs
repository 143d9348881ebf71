//! Active tariffs: time that a client bought and did not play yet, on their page.

use chrono::TimeDelta;
use domain::{
    access::Action,
    client_tariffs::ClientTariff,
    clients::ClientPage,
    time::{Moment, spoken},
};
use leptos::prelude::*;

use super::watch::Watch;
use crate::{
    client_tariffs::words::{left, valid},
    kit::card::Card,
    sessions::past::when,
    timeline::hours::whole_minute,
};

/// `2, 1 h 20 min`; nothing where there is none.
pub fn together(tariffs: &[ClientTariff], now: Moment) -> String {
    let good: Vec<&ClientTariff> = tariffs.iter().filter(|tariff| tariff.state(now).is_good()).collect();
    if good.is_empty() {
        return String::new();
    }
    let seconds = good.iter().map(|tariff| tariff.left).sum();
    format!("{}, {}", good.len(), spoken(TimeDelta::seconds(seconds)))
}

/// The table, where there is anything in it.
#[component]
pub fn ActiveTariffs(
    /// The page.
    watch: Watch,
) -> impl IntoView {
    let any = Memo::new(move |_| !watch.page.read().tariffs.is_empty());
    let minute = minute(watch);
    move || {
        any.get().then(|| {
            view! {
                <Card id="tariffs-title" title="Active tariffs">
                    <p class="card__note">
                        "Paid and not played yet. Seat the client and choose it under Purchased: nothing is paid again."
                    </p>
                    {move || watch.page.with(|page| table(page, &page.tariffs, "Active tariffs", minute.get()))}
                </Card>
            }
        })
    }
}

/// The minute on the page's clock: what expires does so while one looks.
pub fn minute(watch: Watch) -> Memo<Moment> {
    Memo::new(move |_| whole_minute(watch.clock.now()))
}

/// Client tariffs as rows of a table, as they are at a moment.
pub fn table(
    page: &ClientPage,
    tariffs: &[ClientTariff],
    caption: &'static str,
    now: Moment,
) -> impl IntoView + use<> {
    let rows = tariffs.iter().map(|tariff| row(tariff, page, now)).collect_view();
    view! {
        <div class="table">
            <table>
                <caption class="unseen">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">"Tariff"</th>
                        <th scope="col">"Zone"</th>
                        <th scope="col" class="table__number">"Left"</th>
                        <th scope="col">"State"</th>
                        <th scope="col">"Good"</th>
                        <th scope="col" class="table__number">"Worth"</th>
                        <th scope="col">"Paid"</th>
                        <th scope="col">"On the account since"</th>
                        <th scope="col">"By"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(tariff: &ClientTariff, page: &ClientPage, now: Moment) -> impl IntoView + use<> {
    let since = when(&page.times, tariff.since);
    // The whole story of the visit that it is left over from is for those who may look sessions up.
    let since = match tariff.session.filter(|_| page.me.may(Action::SeeSessions)) {
        Some(session) => {
            let href = format!("/sessions/{session}");
            view! {
                <a class="past__link" href=href>
                    {since}
                </a>
            }
            .into_any()
        }
        None => since.into_any(),
    };
    let state = tariff.state(now);
    let (money, bonus) = tariff.worth();
    view! {
        <tr>
            <th scope="row">{tariff.tariff.clone()}</th>
            <td>{tariff.zone.clone()}</td>
            <td class="table__number">{left(tariff)}</td>
            <td>{state.word()}</td>
            <td>{valid(tariff)}</td>
            <td class="table__number">{page.club.currency.money(money + bonus)}</td>
            <td>{when(&page.times, tariff.paid_at)}</td>
            <td>{since}</td>
            <td>{tariff.by.clone()}</td>
        </tr>
    }
}
