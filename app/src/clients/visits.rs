//! Sessions, also called visit history: when a client came, what they bought, played and paid.

use domain::{
    access::Action,
    clients::{CardQuestion, ClientPage, Visit},
    orders::Through,
    time::spoken,
};
use leptos::prelude::*;

use super::{
    watch::Watch,
    words::{day, frequency, or_dash, played},
};
use crate::{
    happened::of_session,
    kit::{
        card::Card,
        field::{SelectField, TextField},
        filter::{Pages, chosen, options},
    },
    sessions::past::{state, when},
};

/// The whole of it.
#[component]
pub fn VisitsTab(
    /// The page.
    watch: Watch,
) -> impl IntoView {
    let club = watch.page.with_untracked(|page| page.club.name.clone());
    view! {
        <Card id="visits-title" title=format!("Visit History, {club}")>
            <Sums watch />
            <Filters watch />
            {move || {
                let page = watch.page.get();
                view! { <List page /> }
            }}
        </Card>
    }
}

#[component]
fn Sums(watch: Watch) -> impl IntoView {
    move || {
        let page = watch.page.read();
        let totals = &page.totals;
        let first = totals.first.map(|first| day(&page.times, first));
        let sums = [
            ("Visits", totals.visits.to_string()),
            ("Frequency", or_dash(frequency(totals, page.now).as_deref())),
            ("Total spent", page.club.currency.money(totals.spent)),
            ("Play time", played(totals.played)),
            ("First visit", or_dash(first.as_deref())),
        ];
        let sums = sums.into_iter().map(|(name, value)| {
            view! {
                <div class="client__fact">
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                </div>
            }
        });
        view! { <dl class="client__facts">{sums.collect_view()}</dl> }
    }
}

/// The days from and to which visits are shown, and the tariff. They stand in the address.
#[component]
fn Filters(watch: Watch) -> impl IntoView {
    let question = watch.page.with_untracked(|page| page.question.clone());
    let path = format!("/clients/{}", question.client);
    let all = CardQuestion::of(question.client, question.tab).href();
    // The answer of this part of the page brings them; another part that was open before has none.
    let tariffs = Memo::new(move |_| {
        watch.page.with(|page| page.visits.as_ref().map(|visits| visits.tariffs.clone()).unwrap_or_default())
    });
    let tariff = question.tariff;
    let tariffs = move || {
        let each = tariffs.get().into_iter().map(|tariff| (tariff.id.to_string(), tariff.name));
        let options = options("All tariffs", each);
        view! { <SelectField label="Tariff" name="tariff" options value=chosen(tariff) /> }
    };
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    view! {
        <form class="past__filter" method="get" action=path aria-label="Filter">
            <input type="hidden" name="tab" value=question.tab.slug() />
            <TextField kind="date" label="From" name="from" value=day(question.from) required=false />
            <TextField kind="date" label="To" name="to" value=day(question.to) required=false />
            {tariffs}
            <div class="past__buttons">
                <button class="button button--primary" type="submit">
                    "Show"
                </button>
                <a class="button button--quiet" href=all rel="external">
                    "Show all"
                </a>
            </div>
        </form>
    }
}

#[component]
fn List(page: ClientPage) -> impl IntoView {
    let Some(visits) = page.visits.clone() else {
        return view! { <p class="past__none">"Loading the visits…"</p> }.into_any();
    };
    if visits.rows.is_empty() {
        let all = CardQuestion::of(page.question.client, page.question.tab);
        let words = match page.question.behind(None) == all {
            true => "No visit here. Seat them in the hall.",
            false => "No visit is like this. Change the filter, or show all.",
        };
        return view! { <p class="past__none">{words}</p> }.into_any();
    }
    let question = &page.question;
    let newest = question.before.is_some().then(|| question.behind(None).href());
    let older = visits.older.map(|older| question.behind(Some(older)).href());
    let rows = visits.rows.into_iter().map(|visit| view! { <Line visit page=page.clone() /> }).collect_view();
    view! {
        <div class="table">
            <table>
                <caption class="unseen">"Visits"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Start"</th>
                        <th scope="col">"End"</th>
                        <th scope="col">"Device"</th>
                        <th scope="col">"Zone"</th>
                        <th scope="col">"Tariff"</th>
                        <th scope="col" class="table__number">"Played"</th>
                        <th scope="col" class="table__number">"Purchased"</th>
                        <th scope="col" class="table__number">"Amount"</th>
                        <th scope="col">"Method"</th>
                        <th scope="col">"Story"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <Pages newest older />
    }
    .into_any()
}

#[component]
fn Line(visit: Visit, page: ClientPage) -> impl IntoView {
    let began = when(&page.times, visit.started_at);
    let happened = page.me.may(Action::SeeSessions).then(|| {
        view! {
            <a class="past__link" href=of_session(visit.id)>
                "What happened here"
            </a>
        }
    });
    // Its whole story is for those who may look sessions up.
    let began = if page.me.may(Action::SeeSessions) {
        view! {
            <a class="past__link" href=format!("/sessions/{}", visit.id)>
                {began}
            </a>
        }
        .into_any()
    } else {
        began.into_any()
    };
    let ended = visit.ended_at.map_or_else(|| state(visit.state, None), |ended| when(&page.times, ended));
    let mut methods: Vec<&str> = visit.methods.iter().copied().map(Through::word).collect();
    if visit.used {
        methods.push("Kept time");
    }
    let from = (!visit.moved_from.is_empty()).then(|| format!("from {}", visit.moved_from.join(", ")));
    let length = |seconds| spoken(chrono::TimeDelta::seconds(seconds));
    view! {
        <tr>
            <th scope="row">{began}</th>
            <td>{ended}</td>
            <td>
                {visit.device} <span class="past__from">{from}</span>
            </td>
            <td>{visit.zone}</td>
            <td>{visit.tariffs.join(", ")}</td>
            <td class="table__number">{length(visit.played)}</td>
            <td class="table__number">{length(visit.bought)}</td>
            <td class="table__number">{page.club.currency.money(visit.paid)}</td>
            <td>{methods.join(", ")}</td>
            <td>{happened}</td>
        </tr>
    }
}
