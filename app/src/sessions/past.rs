//! The list of sessions, running and past: newest first, filtered by what stands in the address.

use domain::{
    ids::{StaffId, ZoneId},
    money::Currency,
    sessions::{
        SessionState,
        past::{Named, Past, Place as Spot, SessionFilter, SessionLine},
    },
    time::{LocalTimes, Moment, spoken},
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use super::api;
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    kit::{
        field::SelectField,
        filter::{FilterForm, Pages, address, chosen, options},
    },
};

/// Asks for a page of the list.
#[component]
pub fn SessionsPage() -> impl IntoView {
    let query = use_query_map();
    let filter = Memo::new(move |_| SessionFilter::read(|name| query.read().get(name)));
    view! {
        <Asking
            question=move || api::ReadPast { filter: filter.get() }
            loading="the sessions"
            page=move |past| view! { <PastScreen past /> }
        />
    }
}

/// `22 Nov 2026, 14:05`, in the club's time.
pub fn when(times: &LocalTimes, moment: Moment) -> String {
    times.local(moment).format("%-d %b %Y, %H:%M").to_string()
}

#[component]
fn PastScreen(past: Past) -> impl IntoView {
    let Past { me, club, times, filter, zones, devices, staff, rows, older, .. } = past;
    let newest = filter.before.is_some().then(|| address("/sessions", &filter.behind(None).query()));
    let older = older.map(|older| address("/sessions", &filter.behind(Some(older)).query()));
    let file = address("/sessions.csv", &filter.behind(None).query());
    let nothing = if filter.is_all() {
        "No session yet. Seat a guest in the hall."
    } else {
        "No session is like this. Change the filter, or show all."
    };
    let list = if rows.is_empty() {
        view! { <p class="past__none">{nothing}</p> }.into_any()
    } else {
        view! { <Lines rows times currency=club.currency /> }.into_any()
    };
    view! {
        <Title text="Sessions · Clubdeck" />
        <Frame me place=Place::Sessions lost=false>
            <main class="past">
                <div class="past__head">
                    <h1 class="past__title">"Sessions"</h1>
                    <a class="button" href=file rel="external" download="sessions.csv">
                        "Export CSV"
                    </a>
                </div>
                <Filters filter zones devices staff />
                {list}
                <Pages newest older />
            </main>
        </Frame>
    }
}

#[component]
fn Filters(
    filter: SessionFilter,
    zones: Vec<Named<ZoneId>>,
    devices: Vec<Spot>,
    staff: Vec<Named<StaffId>>,
) -> impl IntoView {
    let devices =
        options("All devices", devices.into_iter().map(|spot| (spot.id.to_string(), called(&spot))));
    let zones = options("All zones", zones.into_iter().map(|zone| (zone.id.to_string(), zone.name)));
    let staff = options("Everybody", staff.into_iter().map(|person| (person.id.to_string(), person.name)));
    let states = SessionState::ALL.into_iter();
    let states =
        options("All states", states.map(|state| (state.slug().to_owned(), state.word().to_owned())));
    let state = chosen(filter.state.map(SessionState::slug));
    view! {
        <FilterForm path="/sessions" from=filter.from to=filter.to>
            <SelectField label="Device" name="device" options=devices value=chosen(filter.device) />
            <SelectField label="Zone" name="zone" options=zones value=chosen(filter.zone) />
            <SelectField label="State" name="state" options=states value=state />
            <SelectField label="Started by" name="staff" options=staff value=chosen(filter.staff) />
        </FilterForm>
    }
}

fn called(spot: &Spot) -> String {
    let Spot { id: _, name, zone, archived } = spot;
    if *archived { format!("{name}, {zone} (removed)") } else { name.clone() }
}

#[component]
fn Lines(rows: Vec<SessionLine>, times: LocalTimes, currency: Currency) -> impl IntoView {
    let rows = rows.into_iter().map(|line| {
        let from = (!line.moved_from.is_empty()).then(|| format!("from {}", line.moved_from.join(", ")));
        let over = ending(&line, &times);
        view! {
            <tr>
                <th scope="row">
                    <a class="past__link" href=format!("/sessions/{}", line.id)>
                        {line.device}
                    </a>
                    <span class="past__from">{from}</span>
                </th>
                <td>{line.zone}</td>
                <td>{line.who}</td>
                <td>{state(line.state, line.ended.map(|(_, why)| why.word()))}</td>
                <td>{when(&times, line.started_at)}</td>
                <td>{over}</td>
                <td>{line.started_by}</td>
                <td class="table__number">{spoken(chrono::TimeDelta::seconds(line.played))}</td>
                <td class="table__number">{currency.money(line.paid)}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <div class="table">
            <table>
                <caption class="unseen">"Sessions"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Device"</th>
                        <th scope="col">"Zone"</th>
                        <th scope="col">"Client"</th>
                        <th scope="col">"State"</th>
                        <th scope="col">"Started"</th>
                        <th scope="col">"Ended"</th>
                        <th scope="col">"Started by"</th>
                        <th scope="col" class="table__number">"Played"</th>
                        <th scope="col" class="table__number">"Paid"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// `Ended, time ran out`.
pub fn state(state: SessionState, why: Option<&'static str>) -> String {
    match why {
        Some(why) => format!("{}, {why}", state.word()),
        None => state.word().to_owned(),
    }
}

fn ending(line: &SessionLine, times: &LocalTimes) -> String {
    match (line.ended, line.ends_at) {
        (Some((at, _)), _) => when(times, at),
        (None, Some(at)) => format!("ends at {}", times.hour_minute(at)),
        (None, None) => "—".to_owned(),
    }
}
