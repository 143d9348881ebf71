//! What clients have on their accounts, line by line: what lapses next first. Filtered by what stands in the address; one of
//! them is written off or restored in a form above the list.

use domain::{
    access::Action,
    client_tariffs::{AccountFilter, AccountLine, Accounts, ClientTariffState},
    ids::ClientTariffId,
    staff::Me,
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::{hooks::use_navigate, hooks::use_query_map};

use super::{
    api::{ReadAccounts, RestoreTariff, WriteOffTariff},
    words::{left, valid},
};
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    kit::{
        act::{Act, ActForm, fault_of, forget_when_elsewhere, on_done},
        card::{Card, FormEnd},
        field::SelectField,
        filter::{address, chosen, options},
        forms::Forms,
        notice::Toast,
        reason::ReasonField,
    },
    sessions::past::when,
};

/// Where it stands.
const LIST: &str = "/client-tariffs";

/// What is pressed on the page.
#[derive(Clone, Copy)]
struct Acts {
    write_off: Act<WriteOffTariff>,
    restore: Act<RestoreTariff>,
    /// Which is open.
    at: Memo<Option<ClientTariffId>>,
    done: RwSignal<u32>,
    toast: RwSignal<Option<String>>,
}

impl Acts {
    fn new(filter: Memo<AccountFilter>) -> Self {
        let query = use_query_map();
        let at = Memo::new(move |_| query.read().get("purchased").and_then(|id| id.parse().ok()));
        let acts = Self {
            write_off: Act::new(),
            restore: Act::new(),
            at,
            done: RwSignal::new(0),
            toast: RwSignal::new(None),
        };
        acts.hears(acts.write_off.into(), "Written off", filter);
        acts.hears(acts.restore.into(), "Restored", filter);
        forget_when_elsewhere(at, move || {
            acts.write_off.forget();
            acts.restore.forget();
        });
        acts
    }

    /// The list is asked again, and the form closed.
    fn hears(self, press: crate::kit::act::Press, words: &'static str, filter: Memo<AccountFilter>) {
        let navigate = use_navigate();
        on_done(press, move || {
            self.toast.set(Some(words.to_owned()));
            self.done.update(|done| *done += 1);
            if press.stayed() {
                navigate(&address(LIST, &filter.get_untracked().query()), Default::default());
            }
        });
    }
}

/// Asks for a page of the list.
#[component]
pub fn AccountsPage() -> impl IntoView {
    let query = use_query_map();
    let filter = Memo::new(move |_| AccountFilter::read(|name| query.read().get(name)));
    let acts = Acts::new(filter);
    view! {
        <Asking
            question=move || ReadAccounts { filter: filter.get() }
            turn=acts.done
            loading="the client tariffs"
            page=move |list| view! { <ListScreen list acts /> }
        />
        <Toast words=acts.toast />
    }
}

#[component]
fn ListScreen(list: Accounts, acts: Acts) -> impl IntoView {
    let filter = list.filter.clone();
    let behind = |after| address(LIST, &filter.behind(after).query());
    let first = filter.after.is_some().then(|| behind(None));
    let next = list.older.map(|last| behind(Some(last)));
    let file = address("/client-tariffs.csv", &filter.behind(None).query());
    let only = filter.client.map(|client| {
        let name = list.rows.iter().find(|line| line.client == client).map(|line| line.who.clone());
        format!("Only of {}.", name.unwrap_or_else(|| "one client".to_owned()))
    });
    let shown = if list.rows.is_empty() {
        let nothing =
            "No client tariff is like this. Sell one on a client's page, change the filter, or show all.";
        view! { <p class="past__none">{nothing}</p> }.into_any()
    } else {
        lines(&list).into_any()
    };
    let (me, forms) = (list.me.clone(), Forms::new(list.form));
    let filters = filters(&list);
    let open = move || {
        let line = acts.at.get().and_then(|id| list.rows.iter().find(|line| line.tariff.id == id).cloned());
        line.map(|line| view! { <Cancelling line list=list.clone() acts forms /> })
    };
    view! {
        <Title text="Client tariffs · Clubdeck" />
        <Frame me place=Place::Clients lost=false>
            <main class="past">
                <div class="past__head">
                    <h1 class="past__title">"Client tariffs"</h1>
                    <div class="past__buttons">
                        <a class="button" href="/clients">
                            "Clients"
                        </a>
                        <a class="button" href=file rel="external" download="client-tariffs.csv">
                            "Export CSV"
                        </a>
                    </div>
                </div>
                {open}
                {filters}
                {only.map(|words| view! { <p class="past__none">{words}</p> })}
                {shown}
                <nav class="past__pages" aria-label="Pages">
                    {first.map(|href| view! { <a class="button" href=href>"First"</a> })}
                    {next.map(|href| view! { <a class="button" href=href>"More"</a> })}
                </nav>
            </main>
        </Frame>
    }
}

fn filters(list: &Accounts) -> impl IntoView + use<> {
    let filter = &list.filter;
    let all = [("all".to_owned(), "All states".to_owned())].into_iter();
    let states =
        ClientTariffState::ALL.into_iter().map(|state| (state.slug().to_owned(), state.word().to_owned()));
    let tariffs = list.tariffs.iter().map(|(id, name)| (id.to_string(), name.clone()));
    let order = std::iter::once(("newest".to_owned(), "Newest first".to_owned()));
    let (states, tariffs) = (options("Can be used", all.chain(states)), options("All tariffs", tariffs));
    let (state, tariff) = (chosen(filter.state.slug()), chosen(filter.tariff));
    let newest = chosen(filter.newest.then_some("newest"));
    let client = filter.client;
    view! {
        <form class="past__filter" method="get" action=LIST aria-label="Filter">
            {client.map(|client| view! { <input type="hidden" name="client" value=client.to_string() /> })}
            <SelectField label="State" name="state" options=states value=state />
            <SelectField label="Tariff" name="tariff" options=tariffs value=tariff />
            <SelectField label="Order" name="order" options=options("Next to lapse first", order) value=newest />
            <div class="past__buttons">
                <button class="button button--primary" type="submit">
                    "Show"
                </button>
                <a class="button button--quiet" href=LIST rel="external">
                    "Show all"
                </a>
            </div>
        </form>
    }
}

fn lines(list: &Accounts) -> impl IntoView + use<> {
    let rows = list.rows.iter().map(|line| row(line, list)).collect_view();
    view! {
        <div class="table">
            <table>
                <caption class="unseen">"Client tariffs"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Bought"</th>
                        <th scope="col">"Client"</th>
                        <th scope="col">"Tariff"</th>
                        <th scope="col">"Zone"</th>
                        <th scope="col">"Left"</th>
                        <th scope="col">"Good"</th>
                        <th scope="col">"State"</th>
                        <th scope="col">"Change"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(line: &AccountLine, list: &Accounts) -> impl IntoView + use<> {
    let tariff = &line.tariff;
    let word = may(line, &list.me).map(|(word, ..)| word);
    let href = address(LIST, &list.filter.query());
    let join = if href.contains('?') { '&' } else { '?' };
    let href = format!("{href}{join}purchased={}", tariff.id);
    let label = word.map(|word| format!("{word} {} of {}", tariff.tariff, line.who));
    view! {
        <tr>
            <th scope="row">{when(&list.times, tariff.paid_at)}</th>
            <td>
                <a class="past__link" href=format!("/clients/{}?tab=tariffs", line.client)>
                    {line.who.clone()}
                </a>
            </td>
            <td>{tariff.tariff.clone()}</td>
            <td>{tariff.zone.clone()}</td>
            <td>{left(tariff)}</td>
            <td>{valid(tariff).unwrap_or_else(|| "—".to_owned())}</td>
            <td>{tariff.state(list.now).word()}</td>
            <td>
                {word.map(|word| view! { <a class="button" href=href aria-label=label>{word}</a> })}
            </td>
        </tr>
    }
}

/// What this person may do to it: the word, and whether it is written off.
fn may(line: &AccountLine, me: &Me) -> Option<(&'static str, bool)> {
    let has = line.tariff.left > 0 && line.tariff.cancelled_at.is_none();
    if line.written_off {
        me.may(Action::RestoreTariff).then_some(("Restore", true))
    } else {
        (has && me.may(Action::WriteOffTariff)).then_some(("Write off", false))
    }
}

/// The form of the one that is open.
#[component]
fn Cancelling(line: AccountLine, list: Accounts, acts: Acts, forms: Forms) -> impl IntoView {
    let Some((_, back)) = may(&line, &list.me) else { return ().into_any() };
    let tariff = &line.tariff;
    let (money, bonus) = tariff.worth();
    let title = format!("{} of {}", tariff.tariff, line.who);
    let cost = list.currency.money(money + bonus);
    let about = match back {
        true => "What was written off is on the account again, with the same visits. Until when it is good does not change.".to_owned(),
        false => format!("{} cannot be used any more; it had cost {cost}. No money moves. It can be restored.", left(tariff)),
    };
    let (client, purchased) = (line.client.to_string(), tariff.id.to_string());
    let cancel = address(LIST, &list.filter.query());
    let currency = list.currency.clone();
    let id = forms.id();
    let form = if back {
        let (fault, pending) = (fault_of(acts.restore), acts.restore.pending());
        view! {
            <ActForm action=acts.restore>
                <input type="hidden" name="restore[id]" value=id />
                <input type="hidden" name="restore[client]" value=client />
                <input type="hidden" name="restore[purchased]" value=purchased />
                <ReasonField name="restore" />
                <FormEnd fault pending word="Restore" currency>
                    <a class="button" href=cancel>
                        "Cancel"
                    </a>
                </FormEnd>
            </ActForm>
        }
        .into_any()
    } else {
        let (fault, pending) = (fault_of(acts.write_off), acts.write_off.pending());
        view! {
            <ActForm action=acts.write_off>
                <input type="hidden" name="off[id]" value=id />
                <input type="hidden" name="off[client]" value=client />
                <input type="hidden" name="off[purchased]" value=purchased />
                <ReasonField name="off" />
                <FormEnd fault pending word="Write off" class="button button--danger" currency>
                    <a class="button" href=cancel>
                        "Cancel"
                    </a>
                </FormEnd>
            </ActForm>
        }
        .into_any()
    };
    view! {
        <Card id="cancelling-title" title=title>
            <p class="card__note">{about}</p>
            <div class="form">{form}</div>
        </Card>
    }
    .into_any()
}
