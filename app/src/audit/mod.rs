//! Settings, Audit log: who did or tried what, newest first, filtered by what stands in the address. An entry is
//! opened by a link.

pub mod api;
pub mod words;

use domain::{
    access::{Action, ActionSet},
    audit::{AuditLog, LogEntry, LogFilter, Verdict, Who},
    ids::StaffId,
    money::Currency,
    sessions::past::{Named, Outcome},
    time::LocalTimes,
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use crate::{
    ask::page::Asking,
    kit::{
        card::Card,
        field::{SelectField, TextField},
        filter::{FilterForm, Pages, address, chosen, options},
        icon::Icon,
    },
    settings::{SettingsFrame, Tab},
    staff::rights,
};

const LIST: &str = "/settings/log";

/// Asks for a page of the log.
#[component]
pub fn LogPage() -> impl IntoView {
    let query = use_query_map();
    let filter = Memo::new(move |_| LogFilter::read(|name| query.read().get(name)));
    view! {
        <Asking
            question=move || api::ReadLog { filter: filter.get() }
            loading="the log"
            page=move |log| view! { <LogScreen log /> }
        />
    }
}

#[component]
fn LogScreen(log: AuditLog) -> impl IntoView {
    let AuditLog { me, club, times, filter, staff, rows, older, opened } = log;
    let rights = me.may;
    let newest = filter.before.is_some().then(|| address(LIST, &filter.behind(None).query()));
    let older = older.map(|older| address(LIST, &filter.behind(Some(older)).query()));
    let file = address("/log.csv", &filter.behind(None).query());
    let open = filter.entry.is_some().then(|| {
        let close = address(LIST, &filter.opening(None).query());
        let times = times.clone();
        view! { <Opened entry=opened times currency=club.currency close rights /> }
    });
    let nothing = if filter.is_all() {
        "Nothing was done here yet."
    } else {
        "Nothing in the log is like this. Change the filter, or show all."
    };
    let list = if rows.is_empty() {
        view! { <p class="past__none">{nothing}</p> }.into_any()
    } else {
        view! { <Entries rows times filter=filter.clone() rights /> }.into_any()
    };
    view! {
        <Title text="Audit log · Clubdeck" />
        <SettingsFrame me tab=Tab::Log>
            {open}
            <section class="card" aria-labelledby="log-title">
                <div class="past__head">
                    <h2 class="card__title" id="log-title">
                        "Audit log"
                    </h2>
                    <a class="button" href=file rel="external" download="log.csv">
                        "Export CSV"
                    </a>
                </div>
                <Filters filter staff />
                {list}
                <Pages newest older />
            </section>
        </SettingsFrame>
    }
}

#[component]
fn Filters(filter: LogFilter, staff: Vec<Named<StaffId>>) -> impl IntoView {
    let house = std::iter::once((Who::House.to_string(), "The house".to_owned()));
    let people = staff.into_iter().map(|person| (person.id.to_string(), person.name));
    let who = options("Everybody", house.chain(people));
    let actions = Action::ALL.iter().copied();
    let what = options(
        "All acts",
        actions.map(|action| (action.word().to_owned(), rights::words(action).to_owned())),
    );
    let results = Verdict::ALL.into_iter();
    let results =
        options("All results", results.map(|result| (result.slug().to_owned(), result.word().to_owned())));
    let action = chosen(filter.action.map(Action::word));
    let result = chosen(filter.result.map(Verdict::slug));
    view! {
        <FilterForm path=LIST from=filter.from to=filter.to>
            <SelectField label="Who" name="who" options=who value=chosen(filter.who) />
            <SelectField label="What" name="action" options=what value=action />
            <SelectField label="Result" name="result" options=results value=result />
            <TextField label="About (id)" name="about" value=chosen(filter.about) required=false />
        </FilterForm>
    }
}

#[component]
fn Entries(rows: Vec<LogEntry>, times: LocalTimes, filter: LogFilter, rights: ActionSet) -> impl IntoView {
    let rows = rows.into_iter().map(|entry| {
        let (at, what) = (words::when(&times, entry.at), words::what(entry.action));
        let label = format!("{at}, {what}");
        let open = filter.entry == Some(entry.id);
        let href = address(LIST, &filter.opening(Some(entry.id)).query());
        let (by, verdict) = (words::by(&entry), Verdict::of(&entry.outcome));
        // Asked for is not paid.
        let by_card = match entry.outcome {
            Outcome::ByCard(state) => Some(format!("By card: {}", state.word())),
            _ => None,
        };
        view! {
            <tr>
                <th scope="row">
                    <a class="past__link" href=href aria-label=label aria-current=open.then_some("true")>
                        {at}
                    </a>
                </th>
                <td>{by}</td>
                <td>{what}</td>
                <td>
                    <Mark verdict />
                    " "
                    {by_card}
                </td>
                <td>
                    <About entry rights />
                </td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <div class="table">
            <table>
                <caption class="unseen">"Audit log"</caption>
                <thead>
                    <tr>
                        <th scope="col">"When"</th>
                        <th scope="col">"Who"</th>
                        <th scope="col">"What"</th>
                        <th scope="col">"Result"</th>
                        <th scope="col">"About"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// An icon and a word, never colour alone.
#[component]
fn Mark(verdict: Verdict) -> impl IntoView {
    view! {
        <span class=format!("verdict verdict--{}", verdict.slug())>
            <Icon glyph=words::glyph(verdict) />
            {verdict.word()}
        </span>
    }
}

/// What it was about, with links to where one may go.
#[component]
fn About(entry: LogEntry, rights: ActionSet) -> impl IntoView {
    let session = entry.session.as_ref().zip(words::session(&entry)).map(|(session, words)| {
        let href = format!("/sessions/{}", session.id);
        linked(rights.has(Action::SeeSessions).then_some(href), words)
    });
    let device = entry.device.as_ref().zip(words::device(&entry)).map(|(device, words)| {
        let href = format!("/hall?device={}", device.id);
        linked(rights.has(Action::SeeHall).then_some(href), words.to_owned())
    });
    let thing = entry.thing.clone().map(|words| linked(None, words));
    view! {
        <span class="about">
            {session}
            {device}
            {thing}
        </span>
    }
}

fn linked(href: Option<String>, words: String) -> AnyView {
    match href {
        Some(href) => view! {
            <a class="past__link" href=href>
                {words}
            </a>
        }
        .into_any(),
        None => view! { <span>{words}</span> }.into_any(),
    }
}

/// One entry with all that was asked for.
#[component]
fn Opened(
    entry: Option<LogEntry>,
    times: LocalTimes,
    currency: Currency,
    close: String,
    rights: ActionSet,
) -> impl IntoView {
    let (title, body) = match entry {
        Some(entry) => {
            let title = words::what(entry.action);
            (title, view! { <Whole entry times currency rights /> }.into_any())
        }
        None => {
            let words = view! { <p class="card__note">"The log of this club has no such entry."</p> };
            ("No such entry", words.into_any())
        }
    };
    view! {
        <Card id="entry-title" title=title>
            {body}
            <div class="form__buttons">
                <a class="button" href=close>
                    "Close"
                </a>
            </div>
        </Card>
    }
}

#[component]
fn Whole(entry: LogEntry, times: LocalTimes, currency: Currency, rights: ActionSet) -> impl IntoView {
    let verdict = Verdict::of(&entry.outcome);
    let why = words::why(&entry.outcome, &currency).map(|words| {
        view! {
            <p class="entry__why">{words}</p>
        }
    });
    let facts = [
        ("When", words::when(&times, entry.at)),
        ("Who", words::by(&entry)),
        ("Entry", entry.id.to_string()),
    ];
    let facts = facts.map(|(name, value)| view! { <Fact name=name.to_owned() value /> });
    let facts = facts.into_iter().collect_view();
    let lines = entry.input.iter();
    let lines = lines.map(|line| view! { <Fact name=words::name(line) value=words::value(line) /> });
    let lines = lines.collect_view();
    view! {
        <div class="entry__head">
            <Mark verdict />
            <About entry rights />
        </div>
        {why}
        <dl class="facts">{facts}</dl>
        <h3 class="entry__title">"What was asked for"</h3>
        <dl class="facts">{lines}</dl>
    }
}

#[component]
fn Fact(name: String, value: String) -> impl IntoView {
    view! {
        <div class="facts__fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
        </div>
    }
}
