//! The calendar: a week of what is booked, by day and hour.

use chrono::{Days, NaiveDate};
use domain::{
    access::ActionSet,
    bookings::{Booked, Hour, Week, WeekFilter},
    time::LocalTimes,
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use super::tabs::{Tab, Tabs, leads};
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    kit::{
        field::{SelectField, TextField},
        filter::{address, chosen, options},
    },
    timeline::api::ReadWeek,
};

/// Where it stands.
pub const CALENDAR: &str = "/bookings/calendar";

/// Asks for a week.
#[component]
pub fn CalendarPage() -> impl IntoView {
    let query = use_query_map();
    let filter = Memo::new(move |_| WeekFilter::read(|name| query.read().get(name)));
    view! {
        <Asking
            question=move || ReadWeek { filter: filter.get() }
            loading="the bookings"
            page=move |week| view! { <WeekScreen week /> }
        />
    }
}

#[component]
fn WeekScreen(week: Week) -> impl IntoView {
    let (me, filter, monday) = (week.me.clone(), week.filter, week.monday);
    let zones = options("All zones", week.zones.iter().map(|zone| (zone.id.to_string(), zone.name.clone())));
    let more = week.more.then_some("There is more than can be shown. Choose a zone.");
    let other = move |day: Option<NaiveDate>| address(CALENDAR, &WeekFilter { day, ..filter }.query());
    let (before, after) = (other(Some(monday - Days::new(7))), other(Some(monday + Days::new(7))));
    let sunday = monday + Days::new(6);
    let title = format!("{} to {}", monday.format("%-d %b"), sunday.format("%-d %b %Y"));
    view! {
        <Title text="Bookings · Clubdeck" />
        <Frame me place=Place::Bookings lost=false>
            <main class="past">
                <div class="past__head">
                    <h1 class="past__title">"Bookings"</h1>
                </div>
                <Tabs here=Tab::Calendar />
                <form class="past__filter" method="get" action=CALENDAR aria-label="Filter">
                    <TextField kind="date" label="Week of" name="day" value=monday.to_string() required=false />
                    <SelectField label="Zone" name="zone" options=zones value=chosen(filter.zone) />
                    <div class="past__buttons">
                        <button class="button button--primary" type="submit">
                            "Show"
                        </button>
                    </div>
                </form>
                <div class="past__head">
                    <h2 class="card__title">{title}</h2>
                    <nav class="past__buttons" aria-label="Weeks">
                        <a class="button" href=before>"Week before"</a>
                        <a class="button" href=other(None)>"This week"</a>
                        <a class="button" href=after>"Week after"</a>
                    </nav>
                </div>
                {more.map(|words| view! { <p class="past__none" role="status">{words}</p> })}
                <Grid week />
            </main>
        </Frame>
    }
}

#[component]
fn Grid(week: Week) -> impl IntoView {
    let hours = week.hours();
    if hours.is_empty() {
        let nothing = "Nothing is booked in this week. Book a Session in the hall, or look at another week.";
        return view! { <p class="past__none">{nothing}</p> }.into_any();
    }
    let today = week.times.local(week.now).date();
    let (days, may) = (week.days(), week.me.may);
    let head = days.map(|day| {
        let current = (day == today).then_some("date");
        view! {
            <th scope="col" aria-current=current>
                {day.format("%a %-d %b").to_string()}
            </th>
        }
    });
    let rows = hours.into_iter().map(|hour| {
        let cells = days.map(|day| cell(&week.hour(day, hour), &week.times, may)).collect_view();
        view! {
            <tr>
                <th scope="row">{format!("{hour:02}:00")}</th>
                {cells}
            </tr>
        }
    });
    view! {
        <div class="table calendar">
            <table>
                <caption class="unseen">"Bookings by day and hour"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Hour"</th>
                        {head.collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// How many devices are booked in the hour, and who begins.
fn cell(hour: &Hour, times: &LocalTimes, may: ActionSet) -> AnyView {
    let count =
        (hour.count > 0).then(|| view! { <p class="calendar__count">{format!("{} booked", hour.count)}</p> });
    let begin = hour.begin.iter().map(|booked| begins(booked, times, may)).collect_view();
    view! { <td>{count} {begin}</td> }.into_any()
}

fn begins(booked: &Booked, times: &LocalTimes, may: ActionSet) -> impl IntoView {
    let said = |moment| times.hour_minute(moment);
    let words = format!("{}–{} {}, {}", said(booked.from), said(booked.to), booked.device, booked.who);
    view! {
        <a class="calendar__booking" href=leads(booked.session, booked.seat, booked.state, may)>
            {words}
            <span class="calendar__state">{booked.state.word()}</span>
        </a>
    }
}
