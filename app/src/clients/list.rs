//! The page of clients: search, filters, the list, and the form that registers one.

use domain::{
    access::Action,
    clients::{ClientFilter, ClientLine, ClientList, Group, Standing, spaced},
    ids::GroupId,
    money::Currency,
    search::WORDS_MOST,
    time::{LocalTimes, Moment},
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::{hooks::use_navigate, hooks::use_query_map, params::ParamsMap};

use super::{
    api::{ReadClients, RegisterClient},
    groups::{GROUPS, GroupActs, Groups},
    profile::RegisterForm,
    words::{Marks, Tags, day, or_dash, played},
};
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    kit::{
        act::{Act, on_answer},
        field::{SelectField, TextField},
        filter::{FilterForm, Pages, address, chosen, options},
        forms::Forms,
        may::May,
        notice::Toast,
    },
};

const LIST: &str = "/clients";

/// What else stands on the page; it stands in the address.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Open {
    Nothing,
    /// The form that registers, with the phone that is typed already.
    Add(String),
    /// The groups, and the one of them that is being changed.
    Groups(Option<GroupId>),
}

impl Open {
    fn read(query: &ParamsMap) -> Self {
        if query.get("add").is_some() {
            Self::Add(query.get("phone").unwrap_or_default())
        } else if query.get("groups").is_some() {
            Self::Groups(query.get("edit").and_then(|group| group.parse().ok()))
        } else {
            Self::Nothing
        }
    }
}

/// Asks for a page of the list.
#[component]
pub fn ClientsPage() -> impl IntoView {
    let query = use_query_map();
    let filter = Memo::new(move |_| ClientFilter::read(|name| query.read().get(name)));
    let open = Memo::new(move |_| Open::read(&query.read()));
    let register = Act::<RegisterClient>::new();
    let navigate = use_navigate();
    on_answer(register, move |client| navigate(&format!("{LIST}/{}", client.id), Default::default()));
    let groups = GroupActs::new(open);
    view! {
        <Asking
            question=move || ReadClients { filter: filter.get() }
            turn=groups.done
            loading="the clients"
            page=move |list| view! { <ListScreen list open register groups /> }
        />
        <Toast words=groups.toast />
    }
}

#[component]
fn ListScreen(
    list: ClientList,
    open: Memo<Open>,
    register: Act<RegisterClient>,
    groups: GroupActs,
) -> impl IntoView {
    let ClientList { me, club, times, filter, groups: known, rows, older, phone, form, now } = list;
    let (rights, forms) = (me.may, Forms::new(form));
    let newest = filter.before.is_some().then(|| address(LIST, &filter.behind(None).query()));
    let older = older.map(|older| address(LIST, &filter.behind(Some(older)).query()));
    let file = address("/clients.csv", &filter.behind(None).query());
    let shown = if rows.is_empty() {
        view! { <NobodyFound all=filter.is_all() phone=phone may=rights.has(Action::EditClients) /> }
            .into_any()
    } else {
        view! { <Lines rows times currency=club.currency now /> }.into_any()
    };
    let listed = known.clone();
    let editor = move || match open.get() {
        Open::Add(phone) if rights.has(Action::EditClients) => {
            view! { <RegisterForm action=register forms phone cancel=LIST /> }.into_any()
        }
        Open::Groups(chosen) if rights.has(Action::EditClients) => {
            view! { <Groups acts=groups forms groups=known.clone() chosen /> }.into_any()
        }
        _ => ().into_any(),
    };
    view! {
        <Title text="Clients · Clubdeck" />
        <Frame me place=Place::Clients lost=false>
            <main class="past clients">
                <div class="past__head">
                    <h1 class="past__title">"Clients"</h1>
                    <div class="past__buttons">
                        <a class="button" href=file rel="external" download="clients.csv">
                            "Export CSV"
                        </a>
                        <a class="button" href="/client-tariffs">
                            "Client tariffs"
                        </a>
                        <May rights action=Action::EditClients>
                            <a class="button" href=GROUPS>
                                "Groups"
                            </a>
                            <a class="button button--primary" href="/clients?add=1">
                                "Add Client"
                            </a>
                        </May>
                    </div>
                </div>
                {editor}
                <Filters filter groups=listed />
                {shown}
                <Pages newest older />
            </main>
        </Frame>
    }
}

#[component]
fn NobodyFound(all: bool, phone: Option<String>, may: bool) -> impl IntoView {
    let register = phone.filter(|_| may).map(|phone| {
        let href = format!("/clients?add=1&phone={}", domain::lists::escaped(&phone));
        view! {
            <a class="button button--primary" href=href>
                {format!("Register {}", spaced(&phone))}
            </a>
        }
    });
    let words = if all {
        "Nobody is registered yet. Add the first client by their phone."
    } else {
        "Nobody is like this. Try the phone, its last four digits, a part of the name, a card or a client ID."
    };
    view! {
        <p class="past__none" role="status">
            {words}
        </p>
        {register}
    }
}

#[component]
fn Filters(filter: ClientFilter, groups: Vec<Group>) -> impl IntoView {
    let groups = options("All groups", groups.into_iter().map(|group| (group.id.to_string(), group.name)));
    let standings = Standing::ALL.into_iter();
    let standings = options(
        "All but archived",
        standings.map(|standing| (standing.slug().to_owned(), standing.word().to_owned())),
    );
    let standing = chosen(filter.standing.map(Standing::slug));
    view! {
        <FilterForm path=LIST from=filter.from to=filter.to>
            <TextField
                label="Phone, name, card number or client ID"
                name="q"
                kind="search"
                value=filter.q
                most=WORDS_MOST
                required=false
            />
            <SelectField label="Group" name="group" options=groups value=chosen(filter.group) />
            <SelectField label="State" name="standing" options=standings value=standing />
        </FilterForm>
    }
}

#[component]
fn Lines(rows: Vec<ClientLine>, times: LocalTimes, currency: Currency, now: Moment) -> impl IntoView {
    let rows = rows.into_iter().map(|ClientLine { client, totals }| {
        let last = totals.last.map(|last| day(&times, last));
        let (email, groups) = (client.email.clone(), client.groups.clone());
        view! {
            <tr>
                <th scope="row">
                    <a class="past__link" href=format!("{LIST}/{}", client.id)>
                        {client.called()}
                    </a>
                    " "
                    <Marks client=client.clone() now />
                </th>
                <td class="table__number">{client.number}</td>
                <td>
                    <span class="clients__phone">{spaced(&client.phone)}</span>
                    <span class="past__from">{email}</span>
                </td>
                <td>
                    <Tags groups />
                </td>
                <td>{day(&times, client.registered_at)}</td>
                <td class="table__number">{totals.visits}</td>
                <td class="table__number">{played(totals.played)}</td>
                <td class="table__number">{currency.money(totals.spent)}</td>
                <td>{or_dash(last.as_deref())}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <div class="table">
            <table>
                <caption class="unseen">"Clients"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Name"</th>
                        <th scope="col" class="table__number">"Client ID"</th>
                        <th scope="col">"Contacts"</th>
                        <th scope="col">"Groups"</th>
                        <th scope="col">"Registered"</th>
                        <th scope="col" class="table__number">"Visits"</th>
                        <th scope="col" class="table__number">"Play time"</th>
                        <th scope="col" class="table__number">"Total spent"</th>
                        <th scope="col">"Last visit"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
