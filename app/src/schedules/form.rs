//! The form of one schedule: a new one, or one that is there.

use chrono::NaiveDate;
use domain::{
    hours::WEEKDAYS,
    schedules::{Interval, Schedule},
};
use leptos::prelude::*;

use super::Page;
use crate::{
    fault::Fault,
    kit::{
        act::{ActForm, fault_of},
        card::{Card, FormEnd},
        field::{Check, TextField},
    },
    settings::editing::Opened,
};

/// So many intervals more than there are can be entered at once.
const INTERVALS: usize = 2;
/// So many days more.
const DAYS: usize = 3;

/// The form that is open. It is drawn anew only when another one is opened, so that nothing typed is lost.
#[component]
pub fn Editor(
    /// The page.
    page: Page,
) -> impl IntoView {
    move || match page.editing.at.get() {
        Opened::List => None,
        Opened::New => Some(view! { <AddForm page /> }.into_any()),
        Opened::One(id) => {
            let known = page.editing.list.with_untracked(|list| {
                list.schedules.iter().map(|listed| &listed.schedule).find(|known| known.id.0 == id).cloned()
            });
            known.map(|schedule| view! { <EditForm page schedule /> }.into_any())
        }
    }
}

#[component]
fn AddForm(page: Page) -> impl IntoView {
    let (fault, pending) = (fault_of(page.make), page.make.pending());
    let club = page.editing.list.with_untracked(|list| list.me.club.to_string());
    view! {
        <Card id="schedule-title" title="Add Schedule">
            <div class="form">
                <ActForm action=page.make>
                    <input type="hidden" name="make[id]" value=move || page.editing.form.get() />
                    <input type="hidden" name="make[club]" value=club />
                    <Fields page prefix="make[draft]" schedule=None fault pending />
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn EditForm(page: Page, schedule: Schedule) -> impl IntoView {
    let (fault, pending) = (fault_of(page.edit), page.edit.pending());
    let used_by = page.editing.list.with_untracked(|list| {
        list.schedules
            .iter()
            .find(|listed| listed.schedule.id == schedule.id)
            .map(|listed| listed.used_by.join(", "))
    });
    let used_by = used_by.filter(|used_by| !used_by.is_empty());
    let changes = used_by.map(|used_by| {
        view! { <p class="card__note">{format!("This changes {used_by} too.")}</p> }
    });
    view! {
        <Card id="schedule-title" title=format!("Edit {}", schedule.name)>
            {changes}
            <div class="form">
                <ActForm action=page.edit>
                    <input type="hidden" name="edit[id]" value=move || page.editing.form.get() />
                    <input type="hidden" name="edit[schedule]" value=schedule.id.to_string() />
                    <Fields page prefix="edit[draft]" schedule=Some(schedule) fault pending />
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn Fields(
    page: Page,
    prefix: &'static str,
    schedule: Option<Schedule>,
    fault: Signal<Option<Fault>>,
    #[prop(into)] pending: Signal<bool>,
) -> impl IntoView {
    let new = || Schedule { name: String::new(), intervals: Vec::new(), ..Schedule::always() };
    let Schedule { name, weekdays, intervals, include, exclude, from, to, .. } = schedule.unwrap_or_else(new);
    let weekdays = weekdays.into_iter().zip(WEEKDAYS).zip(0..7).map(|((checked, day), value)| {
        view! { <Check label=day name=format!("{prefix}[weekdays][]") value=value.to_string() checked /> }
    });
    let weekdays = weekdays.collect_view();
    let intervals = intervals.into_iter().map(Some).chain([None; INTERVALS]).enumerate();
    let intervals =
        intervals.map(|(place, interval)| view! { <IntervalFields prefix place interval /> }).collect_view();
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let close = page.editing.href(Opened::List);
    view! {
        <TextField label="Name" name=format!("{prefix}[name]") value=name />
        <fieldset class="schedule-days">
            <legend class="field__label">"Weekdays. None: only on the days that are included below."</legend>
            {weekdays}
        </fieldset>
        <fieldset class="schedule-intervals">
            <legend class="field__label">
                "Intervals. To 06:00 from 22:00 ends the morning after; the same time twice is the whole day round."
            </legend>
            {intervals}
        </fieldset>
        <Dates legend="Also on these days" name=format!("{prefix}[include]") days=include />
        <Dates legend="Not on these days" name=format!("{prefix}[exclude]") days=exclude />
        <div class="form__pair">
            <TextField
                kind="date"
                label="First day"
                name=format!("{prefix}[from]")
                value=day(from)
                required=false
                hint="Empty: it holds already."
            />
            <TextField
                kind="date"
                label="Last day"
                name=format!("{prefix}[to]")
                value=day(to)
                required=false
                hint="Empty: it does not end."
            />
        </div>
        <FormEnd fault pending word="Save Schedule">
            <a class="button" href=close data-noscroll="">
                "Cancel"
            </a>
        </FormEnd>
    }
}

#[component]
fn IntervalFields(prefix: &'static str, place: usize, interval: Option<Interval>) -> impl IntoView {
    let time = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
    let (from, to) = interval.map(|known| (time(known.from), time(known.to))).unwrap_or_default();
    let number = place + 1;
    view! {
        <TextField
            kind="time"
            label=format!("{number}. From")
            name=format!("{prefix}[intervals][{place}][from]")
            value=from
            required=false
        />
        <TextField
            kind="time"
            label=format!("{number}. To")
            name=format!("{prefix}[intervals][{place}][to]")
            value=to
            required=false
        />
    }
}

/// Days that are there, and room for more; one that is emptied goes.
#[component]
fn Dates(legend: &'static str, name: String, days: Vec<NaiveDate>) -> impl IntoView {
    let days = days.into_iter().map(|day| day.to_string()).chain(std::iter::repeat_n(String::new(), DAYS));
    let days = days.enumerate().map(|(place, value)| {
        let label = format!("Day {}", place + 1);
        view! { <TextField kind="date" of=legend label name=format!("{name}[{place}]") value required=false /> }
    });
    let days = days.collect_view();
    view! {
        <fieldset class="schedule-dates">
            <legend class="field__label">{legend}</legend>
            {days}
        </fieldset>
    }
}
