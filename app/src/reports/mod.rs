//! Reports. Suspicious operations: what is worth a look, by whom, with the way to each story.

pub mod api;

use chrono::NaiveDate;
use domain::{
    access::Action,
    ids::StaffId,
    money::{Currency, Money},
    reports::{Kind, Story, Suspicious, SuspiciousFilter, SuspiciousLine, SuspiciousSum},
    sessions::past::Named,
    time::LocalTimes,
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use self::api::ReadSuspicious;
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    happened::{of_session, of_transaction},
    kit::{
        field::SelectField,
        filter::{FilterForm, Pages, address, chosen, options},
    },
    sessions::past::when,
};

const LIST: &str = "/reports/suspicious";

/// Asks for a page of suspicious operations.
#[component]
pub fn SuspiciousPage() -> impl IntoView {
    let query = use_query_map();
    let filter = Memo::new(move |_| SuspiciousFilter::read(|name| query.read().get(name)));
    view! {
        <Asking
            question=move || ReadSuspicious { filter: filter.get() }
            loading="the operations"
            page=move |report| view! { <ReportScreen report /> }
        />
    }
}

#[component]
fn ReportScreen(report: Suspicious) -> impl IntoView {
    let Suspicious { me, club, times, staff, filter, period, sums, rows, older } = report;
    let newest = filter.before.is_some().then(|| address(LIST, &filter.behind(None).query()));
    let older = older.map(|older| address(LIST, &filter.behind(Some(older)).query()));
    let file = address("/suspicious.csv", &filter.behind(None).query());
    let (first, last) = period;
    let blind = !me.may.has(Action::SeeExpectedCash);
    let shown = if rows.is_empty() {
        let nothing = "Nothing to look at in these days. Choose others, or another filter.";
        view! { <p class="past__none">{nothing}</p> }.into_any()
    } else {
        let currency = club.currency;
        view! {
            <Sums sums filter=filter.clone() currency=currency.clone() blind />
            <Lines rows times currency />
        }
        .into_any()
    };
    view! {
        <Title text="Suspicious operations · Clubdeck" />
        <Frame me place=Place::Reports lost=false>
            <main class="past">
                <div class="past__head">
                    <h1 class="past__title">"Suspicious operations"</h1>
                    <a class="button" href=file rel="external" download="suspicious.csv">
                        "Export CSV"
                    </a>
                </div>
                <p class="past__none">
                    {format!(
                        "From {} to {}. What stands here is worth a look, and proves nothing. Opening hours are those of today.",
                        day(first),
                        day(last),
                    )}
                </p>
                <Days filter=filter.clone() />
                <Filters filter staff />
                {shown}
                <Pages newest older />
            </main>
        </Frame>
    }
}

fn day(day: NaiveDate) -> String {
    day.format("%-d %b %Y").to_string()
}

/// The days that are asked for most.
#[component]
fn Days(filter: SuspiciousFilter) -> impl IntoView {
    let named = filter.from.is_none() && filter.to.is_none();
    let now = filter.days.unwrap_or(SuspiciousFilter::DAYS_USUAL);
    let days = SuspiciousFilter::DAYS.map(|(days, word)| {
        let of = SuspiciousFilter { days: Some(days), from: None, to: None, before: None, ..filter.clone() };
        let current = (named && days == now).then_some("page");
        view! {
            <a class="button" href=address(LIST, &of.query()) aria-current=current>
                {word}
            </a>
        }
    });
    view! {
        <nav class="past__buttons suspicious__days" aria-label="Days">
            {days.collect_view()}
        </nav>
    }
}

#[component]
fn Filters(filter: SuspiciousFilter, staff: Vec<Named<StaffId>>) -> impl IntoView {
    let kinds = Kind::ALL.iter().map(|kind| (kind.slug().to_owned(), kind.word().to_owned()));
    let staff = staff.into_iter().map(|person| (person.id.to_string(), person.name));
    let (kinds, staff) = (options("All kinds", kinds), options("Everybody", staff));
    let days = filter.days.map(|days| view! { <input type="hidden" name="days" value=days /> });
    view! {
        <FilterForm path=LIST from=filter.from to=filter.to>
            {days}
            <SelectField label="Kind" name="kind" options=kinds value=chosen(filter.kind.map(Kind::slug)) />
            <SelectField label="Staff" name="staff" options=staff value=chosen(filter.staff) />
        </FilterForm>
    }
}

/// What there is of it; a dash for nothing.
fn amount(money: Money, currency: &Currency) -> String {
    if money == Money::ZERO { "—".to_owned() } else { currency.money(money) }
}

/// By person and kind, also what stands on other pages.
#[component]
fn Sums(
    sums: Vec<SuspiciousSum>,
    filter: SuspiciousFilter,
    currency: Currency,
    blind: bool,
) -> impl IntoView {
    let people = sums.chunk_by(|one, other| one.staff == other.staff);
    let people = people.map(|of| person(of, &filter, &currency)).collect_view();
    let blind = blind.then(|| {
        view! {
            <p class="past__none">
                "Of the open shift no amounts are added up before its till is counted."
            </p>
        }
    });
    view! {
        <section class="suspicious__sums" aria-label="By staff">
            <div class="table">
                <table>
                    <caption class="unseen">"By staff"</caption>
                    <thead>
                        <tr>
                            <th scope="col">"Staff"</th>
                            <th scope="col">"What"</th>
                            <th scope="col" class="table__number">"How often"</th>
                            <th scope="col" class="table__number">"Amount"</th>
                            <th scope="col" class="table__number">"Bonus"</th>
                        </tr>
                    </thead>
                    {people}
                </table>
            </div>
            {blind}
        </section>
    }
}

fn person(of: &[SuspiciousSum], filter: &SuspiciousFilter, currency: &Currency) -> AnyView {
    let staff = of.first().and_then(|sum| sum.staff.clone());
    let mut who = Some(staff.as_ref().map_or_else(|| "By itself".to_owned(), |staff| staff.name.clone()));
    let rows = of.iter().map(|sum| {
        let only = SuspiciousFilter {
            kind: Some(sum.kind),
            staff: staff.as_ref().map(|staff| staff.id),
            before: None,
            ..filter.clone()
        };
        let head = who.take().map(|who| {
            view! {
                <th scope="rowgroup" rowspan=of.len()>
                    {who}
                </th>
            }
        });
        view! {
            <tr>
                {head}
                <td>
                    <a class="ledger__link" href=address(LIST, &only.query())>
                        {sum.kind.word()}
                    </a>
                </td>
                <td class="table__number">{sum.count}</td>
                <td class="table__number">{amount(sum.amount, currency)}</td>
                <td class="table__number">{amount(sum.bonus, currency)}</td>
            </tr>
        }
    });
    view! { <tbody>{rows.collect_view()}</tbody> }.into_any()
}

#[component]
fn Lines(rows: Vec<SuspiciousLine>, times: LocalTimes, currency: Currency) -> impl IntoView {
    let rows = rows.iter().map(|line| row(line, &times, &currency)).collect_view();
    view! {
        <div class="table">
            <table>
                <caption class="unseen">"Operations"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Time"</th>
                        <th scope="col">"What"</th>
                        <th scope="col" class="table__number">"Amount"</th>
                        <th scope="col" class="table__number">"Bonus"</th>
                        <th scope="col">"Staff"</th>
                        <th scope="col">"Client"</th>
                        <th scope="col">"Reason"</th>
                        <th scope="col">"Story"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// The ways to the story: what it is about, and all that happened around it.
pub fn ways(story: Story) -> (String, String, &'static str) {
    const HERE: &str = "What happened here";
    match story {
        Story::Transaction(id, _, session) => {
            (format!("/transactions/{id}"), session.map_or_else(|| of_transaction(id), of_session), HERE)
        }
        Story::Session(id) => (format!("/sessions/{id}"), of_session(id), HERE),
        Story::Shift(id) => (format!("/shifts/{id}"), format!("/shifts/{id}"), "Report of the shift"),
    }
}

/// `Refund, Outside opening hours`; of what is odd only because of the hour, what it was.
pub fn what(line: &SuspiciousLine) -> String {
    let mut words: Vec<&str> = line.kinds.iter().map(|kind| kind.word()).collect();
    if let (Some(Story::Transaction(_, why, _)), [Kind::Hours]) = (line.story, line.kinds.as_slice()) {
        words.insert(0, why.word());
    }
    words.join(", ")
}

fn row(line: &SuspiciousLine, times: &LocalTimes, currency: &Currency) -> impl IntoView + use<> {
    let at = when(times, line.cursor.at);
    let ways = line.story.map(ways);
    let time = match &ways {
        Some((href, ..)) => view! {
            <a class="past__link" href=href.clone()>
                {at}
            </a>
        }
        .into_any(),
        None => at.into_any(),
    };
    let story = ways.map(|(_, href, word)| {
        view! {
            <a class="ledger__link" href=href>
                {word}
            </a>
        }
    });
    view! {
        <tr>
            <th scope="row">{time}</th>
            <td>{what(line)}</td>
            <td class="table__number">{amount(line.amount, currency)}</td>
            <td class="table__number">{amount(line.bonus, currency)}</td>
            <td>{line.staff.clone().unwrap_or_else(|| "By itself".to_owned())}</td>
            <td>{line.client.as_ref().map(|client| client.name.clone())}</td>
            <td class="suspicious__reason">{line.reason.clone()}</td>
            <td>{story}</td>
        </tr>
    }
}
