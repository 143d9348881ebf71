//! Schedules: when tariffs and discounts hold, as reusable things with names.

pub mod api;
pub mod form;
pub mod words;

use domain::schedules::{Listed, Schedule, Schedules};
use leptos::prelude::*;
use leptos_meta::Title;

use self::{
    api::{ChangeSchedule, MakeSchedule, PutScheduleAway, ReadSchedules},
    form::Editor,
    words::when,
};
use crate::{
    ask::page::Asking,
    kit::{
        act::{Act, fault_of},
        card::Card,
        notice::{Refused, Toast},
    },
    settings::{
        SettingsFrame, Tab,
        archive::{Archive, Archived, Retire},
        editing::{Editing, Opened},
    },
    words::no_currency,
};

/// Asks the page's one question.
#[component]
pub fn SchedulesPage() -> impl IntoView {
    view! {
        <Asking
            question=move || ReadSchedules {}
            loading="the schedules"
            page=move |schedules| view! { <SchedulesScreen schedules /> }
        />
    }
}

/// The page, and what is pressed on it.
#[derive(Clone, Copy)]
pub struct Page {
    editing: Editing<Schedules>,
    make: Act<MakeSchedule>,
    edit: Act<ChangeSchedule>,
    retire: Act<PutScheduleAway>,
}

impl Page {
    fn new(schedules: Schedules) -> Self {
        let form = schedules.form;
        let editing = Editing::new(Tab::Schedules.href(), schedules, form);
        let page = Self { editing, make: Act::new(), edit: Act::new(), retire: Act::new() };
        editing.hears(page.make, "Schedule added");
        editing.hears(page.edit, "Schedule saved");
        editing.hears(page.retire, "Schedules changed");
        editing.forgets(vec![*page.make, *page.edit, *page.retire]);
        page
    }

    fn archive(self) -> Archive {
        Archive { press: *self.retire, form: self.editing.form, field: "schedule" }
    }
}

#[component]
fn SchedulesScreen(schedules: Schedules) -> impl IntoView {
    let me = schedules.me.clone();
    let page = Page::new(schedules);
    view! {
        <Title text="Schedules · Clubdeck" />
        <SettingsFrame me tab=Tab::Schedules>
            <Editor page />
            {move || {
                let all = page.editing.list.get().schedules;
                let (away, used): (Vec<_>, Vec<_>) = all.into_iter().partition(|listed| listed.archived);
                let things = away.into_iter().map(|listed| listed.schedule);
                let things = things.map(|schedule| (schedule.id.to_string(), schedule.name)).collect();
                view! {
                    <InUse page used />
                    <Archived archive=page.archive() title="Archived schedules" things />
                }
            }}
            <Toast words=page.editing.toast />
        </SettingsFrame>
    }
}

#[component]
fn InUse(page: Page, used: Vec<Listed>) -> impl IntoView {
    let always = Schedule::always();
    let rows = used.into_iter().map(|listed| view! { <Row page listed /> }).collect_view();
    view! {
        <Card id="schedules-title" title="Schedules">
            <p class="card__note">
                "Tariffs and discounts refer to schedules. A night belongs to the day on which it begins. Changing a schedule changes whatever uses it; what was sold stays as it was sold."
            </p>
            <Refused fault=fault_of(page.retire) currency=no_currency() />
            <div class="table">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">"Schedule"</th>
                            <th scope="col">"When"</th>
                            <th scope="col">"Used by"</th>
                            <th scope="col">"Change"</th>
                        </tr>
                    </thead>
                    <tbody>
                        <tr>
                            <th scope="row">{always.name.clone()}</th>
                            <td>{when(&always)}</td>
                            <td>"Whatever names no schedule"</td>
                            <td>"Built in"</td>
                        </tr>
                        {rows}
                    </tbody>
                </table>
            </div>
            <div class="form__buttons">
                <a class="button button--primary" href=page.editing.href(Opened::New) data-noscroll="">
                    "Add Schedule"
                </a>
            </div>
        </Card>
    }
}

#[component]
fn Row(page: Page, listed: Listed) -> impl IntoView {
    let Listed { schedule, used_by, .. } = listed;
    let used_by = if used_by.is_empty() { "Nothing yet".to_owned() } else { used_by.join(", ") };
    let edit = format!("Edit {}", schedule.name);
    view! {
        <tr>
            <th scope="row">{schedule.name.clone()}</th>
            <td class="schedule-when">{when(&schedule)}</td>
            <td class="schedule-when">{used_by}</td>
            <td>
                <div class="tariff-acts">
                    <a
                        class="button"
                        href=page.editing.href(Opened::One(schedule.id.0))
                        aria-label=edit
                        data-noscroll=""
                    >
                        "Edit"
                    </a>
                    <Retire
                        archive=page.archive()
                        id=schedule.id.to_string()
                        name=schedule.name
                        archived=true
                    />
                </div>
            </td>
        </tr>
    }
}
