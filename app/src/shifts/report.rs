//! The report of a shift: a Z-report of a closed one, an X-report of the open one; on screen and on paper.

use domain::{
    access::Action,
    ids::ShiftId,
    money::Currency,
    shifts::{Explained, Report, ReportPage},
    time::LocalTimes,
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::{use_params_map, use_query_map};
use uuid::Uuid;

use super::{
    api::{ExplainDifference, ReadReport},
    lines::{Section, sections},
};
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    kit::{
        act::{Act, ActForm, fault_of, on_answer},
        card::{Card, FormEnd},
        field::TextField,
        print::PrintButton,
    },
};

/// Asks for the report in the address.
#[component]
pub fn ShiftReportPage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| {
        let id = params.read().get("id").unwrap_or_default();
        id.parse().unwrap_or(ShiftId(Uuid::nil()))
    });
    view! {
        <Asking
            question=move || ReadReport { shift: id.get() }
            loading="the report"
            page=move |page| view! { <ReportScreen page /> }
        />
    }
}

/// Said of what has no Z-report.
pub const LATE: &str = "Closed before reports were kept: reckoned now from the ledger.";

/// What it is called.
pub fn title(report: &Report) -> String {
    let kind = if report.shift.closed.is_some() { "Z-report" } else { "X-report" };
    format!("{kind} {}", report.shift.number)
}

#[component]
fn ReportScreen(page: ReportPage) -> impl IntoView {
    let ReportPage { me, club, times, report, kept, explained, form } = page;
    let query = use_query_map();
    let narrow = Memo::new(move |_| query.read().get("paper").as_deref() == Some("80"));
    let (title, id, rights) = (title(&report), report.shift.id, me.may);
    let here = format!("/shifts/{id}");
    let (file, pdf) = (format!("/report.csv?shift={id}"), format!("/report.pdf?shift={id}"));
    let late = (report.shift.closed.is_some() && !kept).then(|| view! { <p class="past__none">{LATE}</p> });
    let may_explain = kept && report.differs() && explained.is_none() && rights.has(Action::CloseShift);
    let explained = RwSignal::new(explained);
    let said = {
        let times = times.clone();
        move || explained.get().map(|explained| view! { <Said explained times=times.clone() /> })
    };
    let ask = move || {
        (may_explain && explained.read().is_none()).then(|| view! { <ExplainForm shift=id form explained /> })
    };
    view! {
        <Title text=format!("{title} · Clubdeck") />
        <Frame me place=Place::Shift lost=false>
            <main class="story report" class:report--narrow=move || narrow.get()>
                <div class="past__head">
                    <h1 class="past__title">{title}</h1>
                    <div class="past__buttons report__buttons">
                        <a class="button button--quiet" href="/shifts">
                            "Shifts"
                        </a>
                        <Paper narrow here />
                        <a class="button" href=file rel="external" download="report.csv">
                            "Export CSV"
                        </a>
                        <a class="button" href=pdf rel="external" download="">
                            "PDF"
                        </a>
                        <PrintButton />
                    </div>
                </div>
                <p class="report__club">{club.name.clone()}</p>
                {late}
                <Sections report times currency=club.currency />
                {said}
                {ask}
                <p class="report__foot">"Not a fiscal receipt"</p>
            </main>
        </Frame>
    }
}

/// The way to the same page on the other paper.
#[component]
pub fn Paper(
    /// Is it on the narrow roll?
    narrow: Memo<bool>,
    /// The page.
    here: String,
) -> impl IntoView {
    move || {
        let (href, words) =
            if narrow.get() { (here.clone(), "A4") } else { (format!("{here}?paper=80"), "80 mm paper") };
        view! {
            <a class="button" href=href>
                {words}
            </a>
        }
    }
}

/// The lines of a report, section by section.
#[component]
pub fn Sections(
    /// What is reported.
    report: Report,
    /// The club's wall clock.
    times: LocalTimes,
    /// The club's.
    currency: Currency,
) -> impl IntoView {
    view! { <div class="report__parts">{parts(&sections(&report, &times), &currency)}</div> }
}

/// Each as a table.
pub fn parts(sections: &[Section], currency: &Currency) -> Vec<AnyView> {
    sections.iter().map(|section| part(section, currency)).collect()
}

fn part(section: &Section, currency: &Currency) -> AnyView {
    let head = (!section.head.is_empty()).then(|| {
        let cells = section.head.iter().map(|word| view! { <th scope="col">{*word}</th> }.into_any());
        view! {
            <thead>
                <tr>
                    <td></td>
                    {cells.collect_view()}
                </tr>
            </thead>
        }
    });
    let lines = section.lines.iter().map(|(name, cells)| {
        let cells = cells.iter().map(|cell| view! { <td>{cell.shown(currency)}</td> }.into_any());
        view! {
            <tr>
                <th scope="row">{name.clone()}</th>
                {cells.collect_view()}
            </tr>
        }
        .into_any()
    });
    view! {
        <table class="report__part">
            <caption>{section.title}</caption>
            {head}
            <tbody>{lines.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

#[component]
fn Said(explained: Explained, times: LocalTimes) -> impl IntoView {
    let Explained { note, by, at } = explained;
    view! {
        <Card id="said-title" title="The difference">
            <p>{note}</p>
            <p class="card__note">{format!("{by}, {}", times.day_hour_minute(at))}</p>
        </Card>
    }
}

/// Asked once, after the count: the count stays.
#[component]
fn ExplainForm(shift: ShiftId, form: Uuid, explained: RwSignal<Option<Explained>>) -> impl IntoView {
    let action = Act::<ExplainDifference>::new();
    on_answer(action, move |page| explained.set(page.explained));
    let (fault, pending) = (fault_of(action), action.pending());
    view! {
        <Card id="explain-title" title="What happened?">
            <p class="card__note">"The count does not agree. What is written here stays, and the count too."</p>
            <div class="form">
                <ActForm action>
                    <input type="hidden" name="explain[id]" value=form.to_string() />
                    <input type="hidden" name="explain[shift]" value=shift.to_string() />
                    <TextField label="Note on the difference" name="explain[note]" most=200 />
                    <FormEnd fault pending word="Save the note" />
                </ActForm>
            </div>
        </Card>
    }
}
