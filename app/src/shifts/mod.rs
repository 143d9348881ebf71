//! The shift: what is in the till, and what keeps it from closing. It follows the hall as it happens.

pub mod api;
pub mod cash;
pub mod close;
pub mod hand_over;
pub mod lines;
pub mod list;
pub mod notes;
pub mod open;
pub mod pieces;
pub mod report;
pub mod watch;

use domain::{
    money::Currency,
    shifts::{Shift, Takings, Till},
    time::LocalTimes,
};
use leptos::prelude::*;
use leptos_meta::Title;

use self::{
    cash::CashSection,
    close::{CloseSection, LastShift},
    notes::Notes,
    open::OpenForm,
    report::Sections,
    watch::Watch,
};
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    hall::top::OVERDUE,
    kit::{clock::Clock, notice::Toast},
    live::listen,
};

/// Asks the till's one question.
#[component]
pub fn ShiftPage() -> impl IntoView {
    view! {
        <Asking
            question=move || api::ReadTill {}
            loading="the shift"
            page=move |till| view! { <ShiftScreen till /> }
        />
    }
}

#[component]
fn ShiftScreen(till: Till) -> impl IntoView {
    let (me, seen, now, club) = (till.me.clone(), till.seen, till.now, till.club.id);
    let times = till.times.clone();
    let watch = Watch::new(till);
    let lost = listen(seen, club, Clock::new(now), move |heard| watch.hear(heard));
    let open = Memo::new(move |_| watch.till.read().open.clone());
    let last = Memo::new(move |_| watch.till.read().last.clone());
    view! {
        <Title text="Shift · Clubdeck" />
        <Frame me place=Place::Shift lost=lost>
            <main class="shift">
                <div class="past__head">
                    <h1 class="shift__title">"Shift"</h1>
                    <div class="past__buttons">
                        <a class="button" href="/shift/hand-over">
                            "Hand-over sheet"
                        </a>
                        <a class="button" href="/shifts">
                            "All shifts"
                        </a>
                    </div>
                </div>
                <Notes watch club times />
                {move || match open.get() {
                    Some(shift) => view! { <OpenShiftSections watch shift /> }.into_any(),
                    None => view! { <NoOpenShift watch /> }.into_any(),
                }}
                {move || {
                    last.get()
                        .and_then(|shift| {
                            let till = watch.till.read_untracked();
                            let (currency, times) = (till.club.currency.clone(), till.times.clone());
                            let closing = shift.closed.clone()?;
                            Some(view! { <LastShift shift closing currency times /> })
                        })
                }}
            </main>
            <Toast words=watch.toast />
        </Frame>
    }
}

#[component]
fn OpenShiftSections(watch: Watch, shift: Shift) -> impl IntoView {
    let (currency, times, club) =
        watch.till.with_untracked(|till| (till.club.currency.clone(), till.times.clone(), till.club.id));
    let id = shift.id;
    view! {
        <OpenCard watch shift currency=currency.clone() times=times.clone() />
        <CashSection watch club currency=currency.clone() />
        <LiveReport watch currency times />
        <CloseSection watch shift=id />
    }
}

/// The X-report, as it becomes.
#[component]
fn LiveReport(watch: Watch, currency: Currency, times: LocalTimes) -> impl IntoView {
    let report = Memo::new(move |_| watch.till.read().report.clone());
    let shown = move || {
        let report = report.get()?;
        let href = format!("/shifts/{}", report.shift.id);
        Some(view! {
            <section class="card" aria-labelledby="x-title">
                <div class="past__head">
                    <h2 class="card__title" id="x-title">
                        "X-report"
                    </h2>
                    <a class="button" href=href>
                        "To print it"
                    </a>
                </div>
                <Sections report times=times.clone() currency=currency.clone() />
            </section>
        })
    };
    view! { {shown} }
}

#[component]
fn OpenCard(watch: Watch, shift: Shift, currency: Currency, times: LocalTimes) -> impl IntoView {
    let takings = Memo::new(move |_| watch.till.read().takings.clone());
    let since = format!("Open since {} by {}", times.day_hour_minute(shift.opened_at), shift.opened_by);
    let opening = currency.money(shift.opening_cash);
    let overdue = shift.is_overdue(watch.till.read_untracked().now);
    let shown = move || {
        let Takings { expected_cash, card } = takings.get()?;
        Some(view! {
            <div class="facts__fact">
                <dt>"Expected cash"</dt>
                <dd>{currency.balance(expected_cash)}</dd>
            </div>
            <div class="facts__fact">
                <dt>"Card"</dt>
                <dd>{currency.balance(card)}</dd>
            </div>
        })
    };
    view! {
        <section class="card" aria-labelledby="open-title">
            <h2 class="card__title" id="open-title">
                {format!("Shift {}", shift.number)}
            </h2>
            <p class="card__note">{since}</p>
            {overdue.then(|| view! { <p class="top__overdue">{OVERDUE}</p> })}
            <dl class="facts">
                <div class="facts__fact">
                    <dt>"Business day"</dt>
                    <dd>{shift.business_day.format("%-d %b %Y").to_string()}</dd>
                </div>
                <div class="facts__fact">
                    <dt>"Opening cash"</dt>
                    <dd>{opening}</dd>
                </div>
                {shown}
            </dl>
        </section>
    }
}

#[component]
fn NoOpenShift(watch: Watch) -> impl IntoView {
    let till = watch.till.get_untracked();
    let last_count = till.last.as_ref().and_then(|last| last.closed.as_ref()).map(|closing| closing.counted);
    view! {
        <section class="card" aria-labelledby="none-title">
            <h2 class="card__title" id="none-title">
                "No open shift"
            </h2>
            <p class="card__note">"Count what lies in the till, and open the shift."</p>
            <OpenForm
                rights=till.me.may
                club=till.club.id
                action=watch.open
                forms=watch.forms
                currency=till.club.currency
                last_count
            />
        </section>
    }
}
