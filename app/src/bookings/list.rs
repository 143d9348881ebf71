//! What is booked, line by line, in the order of its times; filtered by what stands in the address.

use domain::{
    access::ActionSet,
    bookings::{BookingFilter, BookingLine, Bookings},
    money::Currency,
    sessions::{Session, SessionState},
    time::LocalTimes,
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use super::{
    api::ReadBookings,
    tabs::{Tab, Tabs, leads},
};
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    kit::{
        field::SelectField,
        filter::{FilterForm, address, chosen, options},
    },
    sessions::past::{state, when},
};

/// Where it stands.
pub const LIST: &str = "/bookings";

/// Asks for a page of the list.
#[component]
pub fn BookingsPage() -> impl IntoView {
    let query = use_query_map();
    let filter = Memo::new(move |_| BookingFilter::read(|name| query.read().get(name)));
    view! {
        <Asking
            question=move || ReadBookings { filter: filter.get() }
            loading="the bookings"
            page=move |list| view! { <ListScreen list /> }
        />
    }
}

#[component]
fn ListScreen(list: Bookings) -> impl IntoView {
    let Bookings { rows, older, times, now, me, zones, filter, currency } = list;
    let behind = |after| address(LIST, &filter.behind(after).query());
    let first = filter.after.is_some().then(|| behind(None));
    let next = older.map(|last| behind(Some(last)));
    let file = address("/bookings.csv", &filter.behind(None).query());
    let today = BookingFilter { from: Some(times.local(now).date()), ..BookingFilter::default() };
    let only = filter.client.map(|client| {
        let name =
            rows.iter().find(|line| line.session.client == client).map(|line| line.session.who.clone());
        format!("Only {}.", name.unwrap_or_else(|| "one client".to_owned()))
    });
    let shown = if rows.is_empty() {
        let nothing =
            "Nothing is booked like this. Book a Session in the hall, change the filter, or show all.";
        view! { <p class="past__none">{nothing}</p> }.into_any()
    } else {
        view! { <Lines rows times may=me.may currency /> }.into_any()
    };
    view! {
        <Title text="Bookings · Clubdeck" />
        <Frame me place=Place::Bookings lost=false>
            <main class="past">
                <div class="past__head">
                    <h1 class="past__title">"Bookings"</h1>
                    <div class="past__buttons">
                        <a class="button" href=address(LIST, &today.query())>
                            "From today on"
                        </a>
                        <a class="button" href=file rel="external" download="bookings.csv">
                            "Export CSV"
                        </a>
                    </div>
                </div>
                <Tabs here=Tab::List />
                <FilterForm path=LIST from=filter.from to=filter.to>
                    {filter
                        .client
                        .map(|client| view! { <input type="hidden" name="client" value=client.to_string() /> })}
                    <SelectField
                        label="State"
                        name="state"
                        options=options(
                            "All states",
                            SessionState::ALL.into_iter().map(|state| (state.slug().to_owned(), state.word().to_owned())),
                        )
                        value=chosen(filter.state.map(SessionState::slug))
                    />
                    <SelectField
                        label="Zone"
                        name="zone"
                        options=options("All zones", zones.into_iter().map(|zone| (zone.id.to_string(), zone.name)))
                        value=chosen(filter.zone)
                    />
                </FilterForm>
                {only.map(|words| view! { <p class="past__none">{words}</p> })}
                {shown}
                <nav class="past__pages" aria-label="Pages">
                    {first.map(|href| view! { <a class="button" href=href>"First"</a> })}
                    {next.map(|href| view! { <a class="button" href=href>"Later"</a> })}
                </nav>
            </main>
        </Frame>
    }
}

#[component]
fn Lines(rows: Vec<BookingLine>, times: LocalTimes, may: ActionSet, currency: Currency) -> impl IntoView {
    let rows = rows.iter().map(|line| row(line, &times, &currency, may)).collect_view();
    view! {
        <div class="table table--cards">
            <table>
                <caption class="unseen">"Bookings"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Begins"</th>
                        <th scope="col">"Ends"</th>
                        <th scope="col">"Client"</th>
                        <th scope="col">"Device"</th>
                        <th scope="col">"Zone"</th>
                        <th scope="col">"State"</th>
                        <th scope="col">"Tariff"</th>
                        <th scope="col" class="table__number">
                            "Price"
                        </th>
                        <th scope="col">"To be paid by"</th>
                        <th scope="col">"Booked by"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(line: &BookingLine, times: &LocalTimes, currency: &Currency, may: ActionSet) -> AnyView {
    let session = &line.session;
    let Some(planned) = session.planned.as_ref() else { return ().into_any() };
    let said = |moment| times.day_hour_minute(moment);
    let why = session.ended.as_ref().map(|ended| ended.why.word());
    let pay_by = planned.pay_by.filter(|_| session.state == SessionState::AwaitingPayment);
    let price = planned.terms.wanted.is_none().then(|| currency.money(session.paid()));
    let booked = format!("{}, {}", planned.booked_by, said(planned.booked_at));
    view! {
        <tr>
            <th scope="row">
                <a class="past__link" href=leads(session.id, session.device, session.state, may)>
                    {when(times, planned.from)}
                </a>
            </th>
            <td data-of="Ends">{said(planned.from + session.length())}</td>
            <td data-of="Client">
                <a class="past__link" href=address(LIST, &format!("client={}", session.client))>
                    {session.who.clone()}
                </a>
            </td>
            <td data-of="Device">{line.device_name.clone()}</td>
            <td data-of="Zone">{line.zone_name.clone()}</td>
            <td data-of="State">{state(session.state, why)}</td>
            <td data-of="Tariff">{tariffs(session)}</td>
            <td data-of="Price" class="table__number">
                {price.unwrap_or_else(|| "—".to_owned())}
            </td>
            <td data-of="To be paid by">{pay_by.map_or_else(|| "—".to_owned(), said)}</td>
            <td data-of="Booked by">{booked}</td>
        </tr>
    }
    .into_any()
}

/// `1 hour, 3 hours`: what it was booked with, each once; of what is not paid `2 × 1 hour`.
fn tariffs(session: &Session) -> String {
    if let Some(wanted) = session.planned.as_ref().and_then(|planned| planned.terms.wanted.as_ref()) {
        return if wanted.quantity > 1 {
            format!("{} × {}", wanted.quantity, wanted.name)
        } else {
            wanted.name.clone()
        };
    }
    let mut names: Vec<&str> = Vec::new();
    for block in &session.blocks {
        if !names.contains(&block.tariff_name.as_str()) {
            names.push(&block.tariff_name);
        }
    }
    names.join(", ")
}
