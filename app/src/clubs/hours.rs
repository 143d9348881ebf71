//! Settings of the club: when it is open, by weekday and with exceptions.

use domain::{
    hours::{DayHours, DayKind, Exception, OpeningHours, WEEKDAYS},
    ids::ClubId,
};
use leptos::prelude::*;

use super::api::ChangeHours;
use crate::kit::{
    act::{Act, ActForm, fault_of},
    card::{Card, FormEnd},
    field::{Check, SelectField, TextField},
    forms::Forms,
};

/// So many new exceptions are entered at once.
const NEW: usize = 3;

/// A card of its own: saving it leaves the other form alone.
#[component]
pub fn HoursCard(
    /// As they are now.
    hours: RwSignal<OpeningHours>,
    /// Whose they are.
    club: ClubId,
    /// The press; it outlives the form.
    change: Act<ChangeHours>,
    /// Ids for forms.
    forms: Forms,
) -> impl IntoView {
    view! {
        <Card id="hours-title" title="Opening hours">
            <p class="card__note">
                "The hall shows until when the club is open. A night belongs to the day on which it begins: from 22:00 to 06:00 closes the morning after. Selling is not refused outside the hours."
            </p>
            <div class="form">
                {move || {
                    let hours = hours.get();
                    view! { <HoursForm hours club change forms /> }
                }}
            </div>
        </Card>
    }
}

#[component]
fn HoursForm(hours: OpeningHours, club: ClubId, change: Act<ChangeHours>, forms: Forms) -> impl IntoView {
    let fault = fault_of(change);
    let pending = change.pending();
    let id = forms.id();
    let OpeningHours { week, exceptions } = hours;
    let days = week.into_iter().zip(WEEKDAYS).enumerate().map(|(place, (hours, name))| {
        view! { <DayFields label=name of=name prefix=format!("hours[week][{place}]") hours /> }
    });
    let days = days.collect_view();
    let known = exceptions.into_iter().map(|exception| view! { <KnownException exception /> }).collect_view();
    let new = (0..NEW).map(|place| view! { <NewException place /> }).collect_view();
    view! {
        <ActForm action=change>
            <input type="hidden" name="hours[id]" value=id />
            <input type="hidden" name="hours[club]" value=club.to_string() />
            <div class="hours__week">{days}</div>
            <h3 class="hours__title">"Exceptions"</h3>
            <ul class="hours__known" aria-label="Exceptions">
                {known}
            </ul>
            {new}
            <FormEnd fault pending word="Save Opening Hours" />
        </ActForm>
    }
}

const fn word(kind: DayKind) -> &'static str {
    match kind {
        DayKind::Closed => "Closed",
        DayKind::RoundTheClock => "Round the clock",
        DayKind::Open => "Open from–to",
    }
}

/// What a day is, and its times: the style sheet shows them where it opens and closes.
#[component]
fn DayFields(
    label: &'static str,
    /// Which day the times are of, for those who do not see it beside them.
    of: &'static str,
    prefix: String,
    hours: DayHours,
) -> impl IntoView {
    let options = DayKind::ALL.map(|kind| (kind.slug().to_owned(), word(kind).to_owned())).to_vec();
    let times = hours.times().map(|(from, to)| (hour_minute(from), hour_minute(to)));
    let (from, to) = times.unwrap_or_default();
    view! {
        <div class="hours__day">
            <SelectField label=label name=format!("{prefix}[kind]") options value=hours.kind().slug() />
            <div class="hours__times">
                <TextField
                    kind="time"
                    of
                    label="Opens at"
                    name=format!("{prefix}[from]")
                    value=from
                    required=false
                />
                <TextField
                    kind="time"
                    of
                    label="Closes at"
                    name=format!("{prefix}[to]")
                    value=to
                    required=false
                />
            </div>
        </div>
    }
}

fn hour_minute(time: chrono::NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

#[component]
fn KnownException(exception: Exception) -> impl IntoView {
    let day = exception.day.format("%-d %b %Y").to_string();
    let words = words(&exception);
    view! {
        <li class="hours__exception">
            <span>{words}</span>
            <Check
                label=format!("Remove {day}")
                name="hours[remove][]"
                value=exception.day.to_string()
                checked=false
            />
        </li>
    }
}

/// `Thu 31 Dec 2026: 12:00–04:00, New Year`.
fn words(exception: &Exception) -> String {
    let day = exception.day.format("%a %-d %b %Y");
    let hours = match exception.hours {
        DayHours::Closed => "closed".to_owned(),
        DayHours::RoundTheClock => "round the clock".to_owned(),
        DayHours::Open { from, to } => format!("{}–{}", hour_minute(from), hour_minute(to)),
    };
    let note = if exception.note.is_empty() { String::new() } else { format!(", {}", exception.note) };
    format!("{day}: {hours}{note}")
}

/// Room for one more exception; left empty, none is added.
#[component]
fn NewException(place: usize) -> impl IntoView {
    let prefix = format!("hours[add][{place}]");
    view! {
        <fieldset class="hours__new">
            <legend class="field__label">{format!("New exception {}", place + 1)}</legend>
            <TextField kind="date" label="Date" name=format!("{prefix}[day]") required=false />
            <DayFields label="Hours" of="" prefix=prefix.clone() hours=DayHours::Closed />
            <TextField
                label="Note"
                name=format!("{prefix}[note]")
                required=false
                most=domain::hours::NOTE_MOST
            />
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::*;

    #[test]
    fn an_exception_is_said_in_words() {
        let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        let exception = |hours, note: &str| Exception {
            day: "2026-12-31".parse().unwrap(),
            hours,
            note: note.to_owned(),
        };
        for (exception, said) in [
            (exception(DayHours::Closed, ""), "Thu 31 Dec 2026: closed"),
            (exception(DayHours::RoundTheClock, "Finals"), "Thu 31 Dec 2026: round the clock, Finals"),
            (
                exception(DayHours::Open { from: time(12), to: time(4) }, "New Year"),
                "Thu 31 Dec 2026: 12:00–04:00, New Year",
            ),
        ] {
            assert_eq!(words(&exception), said);
        }
    }
}
