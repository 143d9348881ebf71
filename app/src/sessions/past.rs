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
    fault::FaultPage,
    frame::{Frame, Place},
};

/// Asks for a page of the list.
#[component]
pub fn SessionsPage() -> impl IntoView {
    let query = use_query_map();
    let filter = Memo::new(move |_| SessionFilter::read(|name| query.read().get(name)));
    let past = Resource::new_blocking(move || filter.get(), api::read_past);
    view! {
        <Suspense fallback=|| view! { <p class="lone">"Loading the sessions…"</p> }>
            {move || Suspend::new(async move {
                match past.await {
                    Ok(past) => view! { <PastScreen past /> }.into_any(),
                    Err(fault) => view! { <FaultPage fault /> }.into_any(),
                }
            })}
        </Suspense>
    }
}

/// `22 Nov 2026, 14:05`, in the club's time.
pub fn when(times: &LocalTimes, moment: Moment) -> String {
    times.local(moment).format("%-d %b %Y, %H:%M").to_string()
}

fn address(path: &str, filter: &SessionFilter) -> String {
    let query = filter.query();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

#[component]
fn PastScreen(past: Past) -> impl IntoView {
    let Past { me, club, times, filter, zones, devices, staff, rows, older, .. } = past;
    let newest = filter.before.is_some().then(|| address("/sessions", &filter.behind(None)));
    let older = older.map(|older| address("/sessions", &filter.behind(Some(older))));
    let file = address("/sessions.csv", &filter.behind(None));
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
                <nav class="past__pages" aria-label="Pages">
                    {newest.map(|href| view! { <a class="button" href=href>"Newest"</a> })}
                    {older.map(|href| view! { <a class="button" href=href>"Older"</a> })}
                </nav>
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
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let (from, to) = (day(filter.from), day(filter.to));
    let devices = devices.into_iter().map(|spot| (spot.id, called(&spot)));
    let devices = choices(devices, filter.device);
    let zones = choices(zones.into_iter().map(|zone| (zone.id, zone.name)), filter.zone);
    let staff = choices(staff.into_iter().map(|person| (person.id, person.name)), filter.staff);
    let states = SessionState::ALL
        .map(|state| (state.slug().to_owned(), state.word().to_owned(), filter.state == Some(state)));
    view! {
        <form class="past__filter" method="get" action="/sessions" aria-label="Filter">
            <label class="field">
                <span class="field__label">"From"</span>
                <input class="field__input" type="date" name="from" value=from />
            </label>
            <label class="field">
                <span class="field__label">"To"</span>
                <input class="field__input" type="date" name="to" value=to />
            </label>
            <Choose label="Device" name="device" all="All devices" choices=devices />
            <Choose label="Zone" name="zone" all="All zones" choices=zones />
            <Choose label="State" name="state" all="All states" choices=states.to_vec() />
            <Choose label="Started by" name="staff" all="Everybody" choices=staff />
            <div class="past__buttons">
                <button class="button button--primary" type="submit">
                    "Show"
                </button>
                <a class="button button--quiet" href="/sessions" rel="external">
                    "Show all"
                </a>
            </div>
        </form>
    }
}

fn called(spot: &Spot) -> String {
    let Spot { id: _, name, zone, archived } = spot;
    if *archived { format!("{name}, {zone} (removed)") } else { name.clone() }
}

/// The value, the words, and whether it is chosen.
type Choice = (String, String, bool);

fn choices<T: Copy + PartialEq + ToString>(
    all: impl Iterator<Item = (T, String)>,
    chosen: Option<T>,
) -> Vec<Choice> {
    all.map(|(id, name)| (id.to_string(), name, chosen == Some(id))).collect()
}

#[component]
fn Choose(label: &'static str, name: &'static str, all: &'static str, choices: Vec<Choice>) -> impl IntoView {
    let choices = choices.into_iter().map(|(value, words, chosen)| {
        view! {
            <option value=value selected=chosen>
                {words}
            </option>
        }
    });
    view! {
        <label class="field">
            <span class="field__label">{label}</span>
            <select class="field__input" name=name>
                <option value="">{all}</option>
                {choices.collect_view()}
            </select>
        </label>
    }
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
