//! The club's ledger: what was done with money, newest first, filtered by what stands in the address.

pub mod acts;
pub mod api;
pub mod receipt;
pub mod sold;
pub mod story;
pub mod tab;
pub mod words;

use domain::{
    ids::StaffId,
    ledger::Why,
    money::Currency,
    orders::Through,
    sessions::past::Named,
    time::LocalTimes,
    transactions::{Leg, TransactionFilter, TransactionLine, Transactions},
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use self::{
    api::ReadTransactions,
    words::{by, change, marks, shift},
};
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    kit::{
        field::{Check, SelectField},
        filter::{FilterForm, Pages, address, chosen, options},
    },
    sessions::past::when,
};

const LIST: &str = "/transactions";

/// Asks for a page of the ledger.
#[component]
pub fn TransactionsPage() -> impl IntoView {
    let query = use_query_map();
    let filter = Memo::new(move |_| TransactionFilter::read(|name| query.read().get(name)));
    view! {
        <Asking
            question=move || ReadTransactions { filter: filter.get() }
            loading="the transactions"
            page=move |list| view! { <ListScreen list /> }
        />
    }
}

#[component]
fn ListScreen(list: Transactions) -> impl IntoView {
    let Transactions { me, club, times, staff, filter, rows, sums, blind, older, now: _ } = list;
    let newest = filter.before.is_some().then(|| address(LIST, &filter.behind(None).query()));
    let file = address("/transactions.csv", &filter.behind(None).query());
    let only = only(&filter, &rows);
    let currency = club.currency;
    let nothing = match older {
        Some(_) => "None of the latest that were looked through is like this. Older ones may be.",
        None => "No transaction is like this. Change the filter, or show all.",
    };
    let shown = if rows.is_empty() {
        view! { <p class="past__none">{nothing}</p> }.into_any()
    } else {
        view! { <Lines rows times currency=currency.clone() /> }.into_any()
    };
    let older = older.map(|older| address(LIST, &filter.behind(Some(older)).query()));
    view! {
        <Title text="Transactions · Clubdeck" />
        <Frame me place=Place::Transactions lost=false>
            <main class="past">
                <div class="past__head">
                    <h1 class="past__title">"Transactions"</h1>
                    <a class="button" href=file rel="external" download="transactions.csv">
                        "Export CSV"
                    </a>
                </div>
                <Filters filter staff />
                {only}
                <Sums sums blind currency />
                {shown}
                <Pages newest older />
            </main>
        </Frame>
    }
}

/// Whose, or in which shift, where an address came from a link.
fn only(filter: &TransactionFilter, rows: &[TransactionLine]) -> Option<AnyView> {
    let client = filter.client.map(|id| {
        let name = rows.iter().find_map(|line| line.client.clone().filter(|client| client.id == id));
        format!("Client: {}", name.map_or_else(|| id.to_string(), |client| client.name))
    });
    let shift = filter.shift.map(|id| {
        let known = rows.iter().find(|line| line.shift.as_ref().is_some_and(|shift| shift.id == id));
        known.map_or_else(|| format!("Shift {id}"), shift)
    });
    let words: Vec<String> = client.into_iter().chain(shift).collect();
    (!words.is_empty())
        .then(|| view! { <p class="past__none">{format!("Only {}.", words.join(", "))}</p> }.into_any())
}

#[component]
fn Filters(filter: TransactionFilter, staff: Vec<Named<StaffId>>) -> impl IntoView {
    let whys = Why::ALL.iter().map(|why| (why.slug().to_owned(), why.word().to_owned()));
    let methods = Through::ALL.into_iter();
    let methods = methods.map(|method| (method.slug().to_owned(), method.word().to_owned()));
    let staff = staff.into_iter().map(|person| (person.id.to_string(), person.name));
    let (whys, methods) = (options("All kinds", whys), options("All methods", methods));
    let staff = options("Everybody", staff);
    let kept = [("client", chosen(filter.client)), ("shift", chosen(filter.shift))];
    let kept = kept.into_iter().filter(|(_, value)| !value.is_empty());
    let kept = kept.map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    let kept = kept.collect_view();
    let (why, method) = (chosen(filter.why.map(Why::slug)), chosen(filter.through.map(Through::slug)));
    view! {
        <FilterForm path=LIST from=filter.from to=filter.to>
            {kept}
            <SelectField label="Kind" name="why" options=whys value=why />
            <SelectField label="Method" name="method" options=methods value=method />
            <SelectField label="Staff" name="staff" options=staff value=chosen(filter.staff) />
            <Check label="Flagged" name="flagged" value="yes" checked=filter.flagged />
        </FilterForm>
    }
}

/// What all that are filtered come to, also those on other pages.
#[component]
fn Sums(sums: Option<Vec<Leg>>, blind: bool, currency: Currency) -> impl IntoView {
    let Some(sums) = sums else {
        let note = "Choose the first and the last of up to 92 days, a client or a shift, and sums are shown.";
        return view! { <p class="past__none">{note}</p> }.into_any();
    };
    let sums = sums.into_iter().map(|leg| {
        let turned = leg.account.is_owed_or_sold();
        let amount = if turned { leg.amount.opposite() } else { leg.amount };
        view! {
            <div class="client__fact">
                <dt>{leg.account.word()}</dt>
                <dd>{currency.balance(amount)}</dd>
            </div>
        }
    });
    let left_out = blind.then(|| {
        view! {
            <p class="past__none">"The open shift is not added up before its till is counted."</p>
        }
    });
    view! {
        <section aria-label="Sums">
            <dl class="ledger__sums">{sums.collect_view()}</dl>
            {left_out}
        </section>
    }
    .into_any()
}

#[component]
fn Lines(rows: Vec<TransactionLine>, times: LocalTimes, currency: Currency) -> impl IntoView {
    let rows = rows.iter().map(|line| row(line, &times, &currency)).collect_view();
    view! {
        <div class="table">
            <table>
                <caption class="unseen">"Transactions"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Time"</th>
                        <th scope="col">"Why"</th>
                        <th scope="col">"Client"</th>
                        <th scope="col" class="table__number">"Cash"</th>
                        <th scope="col" class="table__number">"Card"</th>
                        <th scope="col" class="table__number">"Balance"</th>
                        <th scope="col" class="table__number">"Bonus"</th>
                        <th scope="col">"Staff"</th>
                        <th scope="col">"Shift"</th>
                        <th scope="col">"Marks"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(line: &TransactionLine, times: &LocalTimes, currency: &Currency) -> impl IntoView + use<> {
    let amounts = Through::ALL.map(|through| {
        view! { <td class="table__number">{change(line, through, currency)}</td> }
    });
    let client = line.client.as_ref().map(|client| {
        let href = format!("{LIST}?client={}", client.id);
        view! {
            <a class="ledger__link" href=href>
                {client.name.clone()}
            </a>
        }
    });
    let shift_link = line.shift.as_ref().map(|known| {
        let href = format!("{LIST}?shift={}", known.id);
        view! {
            <a class="ledger__link" href=href>
                {shift(line)}
            </a>
        }
    });
    view! {
        <tr>
            <th scope="row">
                <a class="past__link" href=format!("{LIST}/{}", line.id)>
                    {when(times, line.at)}
                </a>
            </th>
            <td>{line.why.word()}</td>
            <td>{client}</td>
            {amounts}
            <td>{by(line)}</td>
            <td>{shift_link}</td>
            <td class:ledger__flag=line.flagged>{marks(line)}</td>
        </tr>
    }
}
