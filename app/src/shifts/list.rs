//! The shifts of the club, newest first, each with its report.

use domain::{
    ids::StaffId,
    money::Currency,
    sessions::past::Named,
    shifts::{ShiftFilter, ShiftLine, Shifts},
    time::LocalTimes,
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use super::api::ReadShifts;
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    kit::{
        field::{Check, SelectField},
        filter::{FilterForm, Pages, address, chosen, options},
    },
};

const LIST: &str = "/shifts";

/// Asks for a page of shifts.
#[component]
pub fn ShiftsPage() -> impl IntoView {
    let query = use_query_map();
    let filter = Memo::new(move |_| ShiftFilter::read(|name| query.read().get(name)));
    view! {
        <Asking
            question=move || ReadShifts { filter: filter.get() }
            loading="the shifts"
            page=move |list| view! { <ListScreen list /> }
        />
    }
}

#[component]
fn ListScreen(list: Shifts) -> impl IntoView {
    let Shifts { me, club, times, staff, filter, rows, older } = list;
    let newest = filter.before.is_some().then(|| address(LIST, &filter.behind(None).query()));
    let older = older.map(|older| address(LIST, &filter.behind(Some(older)).query()));
    let file = address("/shifts.csv", &filter.behind(None).query());
    let shown = if rows.is_empty() {
        view! { <p class="past__none">"No shift is like this. Change the filter, or show all."</p> }
            .into_any()
    } else {
        view! { <Lines rows times currency=club.currency /> }.into_any()
    };
    view! {
        <Title text="Shifts · Clubdeck" />
        <Frame me place=Place::Shift lost=false>
            <main class="past">
                <div class="past__head">
                    <h1 class="past__title">"Shifts"</h1>
                    <div class="past__buttons">
                        <a class="button" href="/shift">
                            "The open shift"
                        </a>
                        <a class="button" href=file rel="external" download="shifts.csv">
                            "Export CSV"
                        </a>
                    </div>
                </div>
                <Filters filter staff />
                {shown}
                <Pages newest older />
            </main>
        </Frame>
    }
}

#[component]
fn Filters(filter: ShiftFilter, staff: Vec<Named<StaffId>>) -> impl IntoView {
    let staff = staff.into_iter().map(|person| (person.id.to_string(), person.name));
    let staff = options("Everybody", staff);
    view! {
        <FilterForm path=LIST from=filter.from to=filter.to>
            <SelectField label="Opened or closed by" name="staff" options=staff value=chosen(filter.staff) />
            <Check label="With a difference" name="wrong" value="yes" checked=filter.wrong />
        </FilterForm>
    }
}

#[component]
fn Lines(rows: Vec<ShiftLine>, times: LocalTimes, currency: Currency) -> impl IntoView {
    let rows = rows.iter().map(|line| row(line, &times, &currency)).collect_view();
    view! {
        <div class="table">
            <table>
                <caption class="unseen">"Shifts"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Shift"</th>
                        <th scope="col">"Business day"</th>
                        <th scope="col">"Opened"</th>
                        <th scope="col">"Closed"</th>
                        <th scope="col" class="table__number">"Cash basis"</th>
                        <th scope="col" class="table__number">"Accrual"</th>
                        <th scope="col" class="table__number">"Sessions"</th>
                        <th scope="col" class="table__number">"Counted"</th>
                        <th scope="col" class="table__number">"Difference"</th>
                        <th scope="col">"Report"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(line: &ShiftLine, times: &LocalTimes, currency: &Currency) -> AnyView {
    let shift = &line.shift;
    let nothing = || "—".to_owned();
    let closing = shift.closed.as_ref();
    let closed = closing.map(|closing| format!("{} by {}", times.day_hour_minute(closing.at), closing.by));
    let (taken, sold) = match line.revenue {
        Some((taken, sold)) => (currency.balance(taken), currency.balance(sold)),
        None => (nothing(), nothing()),
    };
    let wrong = closing.is_some_and(|closing| closing.difference.minor() != 0);
    let report = if closing.is_some() { "Report" } else { "X-report" };
    view! {
        <tr>
            <th scope="row">{format!("Shift {}", shift.number)}</th>
            <td>{shift.business_day.format("%-d %b %Y").to_string()}</td>
            <td>{format!("{} by {}", times.day_hour_minute(shift.opened_at), shift.opened_by)}</td>
            <td>{closed.unwrap_or_else(|| "Open".to_owned())}</td>
            <td class="table__number">{taken}</td>
            <td class="table__number">{sold}</td>
            <td class="table__number">{line.sessions.map_or_else(nothing, |count| count.to_string())}</td>
            <td class="table__number">
                {closing.map_or_else(nothing, |closing| currency.money(closing.counted))}
            </td>
            <td class="table__number" class:ledger__flag=wrong>
                {closing.map_or_else(nothing, |closing| currency.balance(closing.difference))}
            </td>
            <td>
                <a class="past__link" href=format!("/shifts/{}", shift.id)>
                    {report}
                </a>
            </td>
        </tr>
    }
    .into_any()
}
