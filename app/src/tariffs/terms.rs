//! The part of a tariff's form that says when it is played, and for how much. Lines that are left empty say nothing, so
//! that the form works without a script.

use chrono::NaiveTime;
use domain::{
    hours::WEEKDAYS,
    ids::ScheduleId,
    money::Typed,
    schedules::{Interval, Listed, Schedule},
    tariffs::{NEW_HOURS, PriceColumn, TypedNewHours, Use},
};
use leptos::prelude::*;

use super::{form::Form, kind::Kind};
use crate::kit::{
    amount::as_typed,
    field::{Check, SelectField, TextField},
    mark::{MarkedGroup, Why, described, is_first, is_wrong},
};
use crate::schedules::words::when;

/// So many hours can be entered more than there are.
const MORE: usize = 2;

/// When it is played, and for how much.
#[component]
pub fn HoursFields(
    /// The form.
    form: Form,
) -> impl IntoView {
    let uses = form.known(|tariff| tariff.uses.clone(), Vec::new());
    let first = uses.first().cloned();
    let finish = view! { <FinishField form place=0 of=first.clone() /> };
    let more = (1..uses.len().max(1) + MORE).map(|place| {
        let of = uses.get(place).cloned();
        view! { <OneUse form place of /> }
    });
    let more = more.collect_view();
    let columns = form.list.with_value(|list| list.zones.len());
    let priced = |number: usize| !form.kept.text(&format!("[prices][{number}][price]"), "").is_empty();
    let typed = form.kept.is_there() && (columns..columns * (uses.len().max(1) + MORE)).any(priced);
    let further: Vec<String> =
        (1..uses.len().max(1) + MORE).map(|place| format!("[hours][{place}]")).collect();
    let wrong = further.iter().map(String::as_str).chain(["[hours][0][finish]"]).collect::<Vec<_>>();
    let open = typed
        || uses.len() > 1
        || first.as_ref().is_some_and(|of| of.finish.is_some())
        || form.marks.is_any(&wrong);
    view! {
        <OneUse form place=0 of=first />
        <details class="tariff-more" open=open>
            <summary>"Other prices at other hours, and a later end"</summary>
            <div class="tariff-use">{finish}</div>
            {more}
        </details>
    }
}

#[component]
fn OneUse(form: Form, place: usize, of: Option<Use>) -> impl IntoView {
    let (columns, currency) = form.list.with_value(|list| (list.zones.clone(), list.currency.clone()));
    let position = u32::try_from(place).unwrap_or_default();
    let first = columns.len() * place;
    let prices = columns.into_iter().zip(first..).map(|(column, number)| {
        let price = of.as_ref().and_then(|of| of.price(column.zone));
        let value = price.map(|price| as_typed(price, &currency)).unwrap_or_default();
        let digits = currency.digits;
        view! { <PriceField form number position column value digits /> }
    });
    let prices = prices.collect_view();
    let (legend, note) = match place {
        0 if form.kind == Kind::Night => {
            ("When the night is, and what it costs".to_owned(), form.kind.price_note())
        }
        0 => ("When it is played, and what it costs".to_owned(), form.kind.price_note()),
        place => (
            format!("Hours {}", place + 1),
            "Without a price they are not used. Of hours that overlap the upper ones count.",
        ),
    };
    let further = place > 0;
    let finish = further.then(|| view! { <FinishField form place of=of.clone() /> });
    let new = (!further).then(|| view! { <HoursBeside form start=of.as_ref().and_then(|of| of.start) /> });
    view! {
        <fieldset class="tariff-use">
            <legend class="field__label">{legend}</legend>
            <StartField form place of />
            {new}
            {finish}
            <p class="card__note">{note}</p>
            <div class="tariff-prices">{prices}</div>
        </fieldset>
    }
}

/// When one may begin. A new night has hours that are typed beside it.
#[component]
fn StartField(form: Form, place: usize, of: Option<Use>) -> impl IntoView {
    let night = form.kind == Kind::Night;
    let known = of.map(|of| id(of.start));
    let start =
        known.unwrap_or_else(|| if night && place == 0 { NEW_HOURS.to_owned() } else { String::new() });
    let field = format!("[hours][{place}][start]");
    let (label, hint) = match (night, place) {
        (true, 0) => {
            ("The night is".to_owned(), "It can be bought in these hours, and is played until they end.")
        }
        (false, 0) => ("Play may begin".to_owned(), ""),
        (_, place) => (format!("Play may begin, hours {}", place + 1), ""),
    };
    let always = if night && place == 0 { None } else { Some("Any time") };
    view! {
        <SelectField
            label=label
            name=form.kept.name(&field)
            options=schedules(form, always)
            value=form.kept.text(&field, start)
            hint=hint
            mark=form.marks.of(field)
        />
    }
}

#[component]
fn FinishField(form: Form, place: usize, of: Option<Use>) -> impl IntoView {
    let field = format!("[hours][{place}][finish]");
    let finish = of.map(|of| id(of.finish)).unwrap_or_default();
    let numbered = if place == 0 { String::new() } else { format!(", hours {}", place + 1) };
    let nothing = match form.kind {
        Kind::Night => "No longer than the night",
        _ => "As long as was bought",
    };
    view! {
        <SelectField
            label=format!("Play may go on until the end of{numbered}")
            name=form.kept.name(&field)
            options=schedules(form, Some(nothing))
            value=form.kept.text(&field, finish)
            mark=form.marks.of(field)
        />
    }
}

fn id(schedule: Option<ScheduleId>) -> String {
    schedule.map(|id| id.to_string()).unwrap_or_default()
}

/// What can be chosen as hours. `none`: what it means to choose none, where that can be.
pub(super) fn schedules(form: Form, none: Option<&str>) -> Vec<(String, String)> {
    let none = none.map(|none| (String::new(), none.to_owned()));
    let new = (NEW_HOURS.to_owned(), "New hours, entered here".to_owned());
    form.list.with_value(|list| {
        let known = list.schedules.iter().map(|Listed { schedule, .. }| {
            (schedule.id.to_string(), format!("{} ({})", schedule.name, when(schedule)))
        });
        none.into_iter().chain([new]).chain(known).collect()
    })
}

/// Hours that are made with the tariff, or its own. Where they are not chosen, the style sheet hides them.
#[component]
fn HoursBeside(form: Form, start: Option<ScheduleId>) -> impl IntoView {
    // A copy has the hours of the other one: whoever wants others makes new ones.
    let own = start.filter(|_| form.edits()).and_then(|start| {
        form.list.with_value(|list| list.schedules.iter().find(|listed| listed.schedule.id == start).cloned())
    });
    match own {
        Some(own) if own.schedule.is_plain() => view! { <NewHoursFields form own=Some(own) /> }.into_any(),
        Some(own) => {
            let words = format!("{}: {}. ", own.schedule.name, when(&own.schedule));
            view! {
                <p class="card__note">
                    {words}
                    <a href=format!("/settings/schedules?edit={}", own.schedule.id)>"Change these hours"</a>
                </p>
                <NewHoursFields form own=None />
            }
            .into_any()
        }
        None => view! { <NewHoursFields form own=None /> }.into_any(),
    }
}

/// Whose hours they are, and who else has them.
#[component]
fn Owned(form: Form, own: Listed, shown: TypedNewHours) -> impl IntoView {
    let kept = form.kept;
    let name = form.known(|tariff| tariff.name.clone(), String::new());
    let others: Vec<String> = own.used_by.into_iter().filter(|other| *other != name).collect();
    let words = match others.as_slice() {
        [] => "Nothing else has these hours.".to_owned(),
        others => format!("Used by {} too. What is changed here changes there.", others.join(", ")),
    };
    view! {
        <input type="hidden" name=kept.name("[new_hours][of]") value=own.schedule.id.to_string() />
        <input
            type="hidden"
            name=kept.name("[new_hours][was]")
            value=kept.text("[new_hours][was]", shown.as_shown())
        />
        <p class="card__note">{words}</p>
    }
}

/// As a form has them.
fn typed_hours(schedule: &Schedule) -> TypedNewHours {
    let time = |of: fn(&Interval) -> NaiveTime| {
        Typed(
            schedule
                .intervals
                .first()
                .map(|interval| of(interval).format("%H:%M").to_string())
                .unwrap_or_default(),
        )
    };
    let days = schedule.weekdays.iter().zip(0..).filter(|(chosen, _)| **chosen).map(|(_, day)| day);
    TypedNewHours {
        from: time(|interval| interval.from),
        to: time(|interval| interval.to),
        overnight: schedule.intervals.iter().any(|interval| interval.crosses_midnight()),
        weekdays: days.collect(),
        ..TypedNewHours::default()
    }
}

#[component]
fn NewHoursFields(form: Form, own: Option<Listed>) -> impl IntoView {
    let kept = form.kept;
    let night = form.kind == Kind::Night;
    let known = own.as_ref().map(|own| typed_hours(&own.schedule));
    let shown = known.unwrap_or_else(|| {
        let (from, to) = if night { ("22:00", "08:00") } else { ("", "") };
        let typed = |words: &str| Typed(words.to_owned());
        TypedNewHours {
            from: typed(from),
            to: typed(to),
            weekdays: (0..7).collect(),
            ..TypedNewHours::default()
        }
    });
    let days = WEEKDAYS.into_iter().zip(0..7).map(|(day, number)| {
        let value = number.to_string();
        let checked = kept.has("[new_hours][weekdays][]", &value, shown.weekdays.contains(&number));
        view! { <Check label=day name=kept.name("[new_hours][weekdays][]") value checked /> }
    });
    let days = days.collect_view();
    let class = if own.is_some() { "tariff-new tariff-new--own" } else { "tariff-new" };
    let (legend, note) = match &own {
        Some(own) => (format!("Hours of “{}”, or new ones, if they are chosen above", own.schedule.name), ""),
        None => (
            "New hours, if they are chosen above".to_owned(),
            "They are saved with the tariff, as a schedule of their own.",
        ),
    };
    let (from, to) = (shown.from.0.clone(), shown.to.0.clone());
    let owned = {
        let shown = shown.clone();
        own.map(|own| view! { <Owned form own shown /> })
    };
    let (over, marks) = (kept.has("[new_hours][overnight]", "true", shown.overnight), form.marks);
    let over_night = match night {
        // That is what a night does.
        true => {
            view! { <input type="hidden" name=kept.name("[new_hours][overnight]") value="true" /> }.into_any()
        }
        false => view! {
            <Check
                label="They end on the next day, past midnight"
                name=kept.name("[new_hours][overnight]")
                value="true"
                checked=over
            />
        }
        .into_any(),
    };
    let hint = match form.kind {
        Kind::Night => "Earlier than From: on the next morning.",
        _ => "",
    };
    let group = "[new_hours][weekdays]";
    view! {
        <fieldset class=class>
            <legend class="field__label">{legend}</legend>
            {(!note.is_empty()).then(|| view! { <p class="card__note">{note}</p> })}
            {owned}
            <div class="tariff-new__times">
                <TextField
                    kind="time"
                    label="From"
                    name=kept.name("[new_hours][from]")
                    value=kept.text("[new_hours][from]", from)
                    required=false
                    mark=marks.of("[new_hours][from]")
                />
                <TextField
                    kind="time"
                    label="To"
                    name=kept.name("[new_hours][to]")
                    value=kept.text("[new_hours][to]", to)
                    required=false
                    hint=hint
                    mark=marks.of("[new_hours][to]")
                />
                <TextField
                    label="Name of these hours"
                    name=kept.name("[new_hours][name]")
                    value=kept.text("[new_hours][name]", "")
                    required=false
                    hint="Other tariffs find them by it. Empty: the name of the tariff."
                    mark=marks.of("[new_hours][name]")
                />
            </div>
            {over_night}
            <fieldset class="schedule-days">
                <legend class="field__label">"They begin on"</legend>
                <MarkedGroup id=marks.id(group) mark=marks.of(group) label="Days on which they begin">
                    {days}
                </MarkedGroup>
            </fieldset>
        </fieldset>
    }
}

#[component]
fn PriceField(
    form: Form,
    number: usize,
    position: u32,
    column: PriceColumn,
    value: String,
    digits: u8,
) -> impl IntoView {
    let keys = if digits == 0 { "numeric" } else { "decimal" };
    let label = match position {
        0 => format!("Price in {}", column.name),
        _ => column.at(position),
    };
    let field = |name: &str| format!("[prices][{number}][{name}]");
    let kept = form.kept;
    let (id, mark) = (form.marks.id(&field("price")), form.marks.of(field("price")));
    let (known, why) = (id.clone(), id.clone());
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {label}
            </label>
            <input type="hidden" name=kept.name(&field("zone")) value=column.zone.to_string() />
            <input type="hidden" name=kept.name(&field("of")) value=position.to_string() />
            <input
                class="field__input field__input--amount"
                id=id
                name=kept.name(&field("price"))
                type="text"
                inputmode=keys
                autocomplete="off"
                maxlength="24"
                placeholder="Not sold"
                value=kept.text(&field("price"), value)
                autofocus=move || is_first(mark)
                aria-invalid=move || is_wrong(mark).then_some("true")
                aria-describedby=move || described(mark, &known, None)
            />
            <Why mark id=why />
        </div>
    }
}
