//! The sheet that one shift hands to the next: on the screen, on A4 and on the narrow roll.

use domain::{
    money::Balance,
    shifts::{HandOver, Held, Note, Seated},
    time::{LocalTimes, countdown},
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use super::{
    api::ReadHandOver,
    lines::{Cell, Section},
    report::{Paper, Sections, parts, title},
};
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    kit::print::PrintButton,
};

/// Asks for the sheet.
#[component]
pub fn HandOverPage() -> impl IntoView {
    view! {
        <Asking
            question=move || ReadHandOver {}
            loading="the hand-over sheet"
            page=move |sheet| view! { <Sheet sheet /> }
        />
    }
}

#[component]
fn Sheet(sheet: HandOver) -> impl IntoView {
    let query = use_query_map();
    let narrow = Memo::new(move |_| query.read().get("paper").as_deref() == Some("80"));
    let sections = sections(&sheet);
    let HandOver { me, club, times, now, shift, report, .. } = sheet;
    let as_of = match &shift {
        Some(shift) => format!("Shift {}, {}", shift.number, times.day_hour_minute(now)),
        None => format!("No open shift, {}", times.day_hour_minute(now)),
    };
    let currency = club.currency.clone();
    let live = report.map(|report| {
        view! {
            <h2 class="report__title">{title(&report)}</h2>
            <Sections report times currency=currency.clone() />
        }
    });
    view! {
        <Title text="Hand-over sheet · Clubdeck" />
        <Frame me place=Place::Shift lost=false>
            <main class="story report" class:report--narrow=move || narrow.get()>
                <div class="past__head">
                    <h1 class="past__title">"Hand-over sheet"</h1>
                    <div class="past__buttons report__buttons">
                        <a class="button button--quiet" href="/shift">
                            "Shift"
                        </a>
                        <Paper narrow here="/shift/hand-over".to_owned() />
                        <PrintButton />
                    </div>
                </div>
                <p class="report__club">{club.name.clone()}</p>
                <p class="report__club">{as_of}</p>
                <div class="report__parts">{parts(&sections, &currency)}</div>
                {live}
            </main>
        </Frame>
    }
}

/// What is not in the report: notes, the hall, what waits.
fn sections(sheet: &HandOver) -> Vec<Section> {
    let mut all = vec![
        notes(&sheet.notes, &sheet.times),
        seated(&sheet.seated, &sheet.times),
        held(&sheet.held, &sheet.times),
        receipts(sheet),
    ];
    all.retain(|section| !section.lines.is_empty());
    all
}

fn words(words: impl Into<String>) -> Cell {
    Cell::Words(words.into())
}

fn notes(notes: &[Note], times: &LocalTimes) -> Section {
    let lines = notes.iter().map(|note| {
        let when = format!("{}, {}", times.day_hour_minute(note.at), note.by);
        (when, vec![words(note.text.clone())])
    });
    Section::new("Notes to the next shift", &[], lines)
}

fn seated(seated: &[Seated], times: &LocalTimes) -> Section {
    let lines = seated.iter().map(|seat| {
        let until = seat.until.map_or_else(|| "Paused".to_owned(), |until| times.hour_minute(until));
        let left = countdown(chrono::TimeDelta::seconds(seat.left));
        let cells =
            vec![words(seat.who.clone()), words(until), words(left), Cell::Amount(Balance::plus(seat.owed))];
        (seat.device.clone(), cells)
    });
    Section::new("Who sits where", &["Client", "Until", "Time left", "Owed for it"], lines)
}

fn held(held: &[Held], times: &LocalTimes) -> Section {
    let lines = held.iter().map(|hold| {
        let until =
            hold.until.map_or_else(|| "Released by hand".to_owned(), |until| times.day_hour_minute(until));
        (hold.device.clone(), vec![words(hold.reason.clone()), words(hold.by.clone()), words(until)])
    });
    Section::new("On hold", &["Reason", "By", "Until"], lines)
}

fn receipts(sheet: &HandOver) -> Section {
    let sign = sheet.printer.filter(|sign| sign.waiting > 0 || sign.fault.is_some());
    let lines = sign.into_iter().flat_map(|sign| {
        let fault = sign.fault.map(|fault| ("Printer", vec![words(fault.word())]));
        fault.into_iter().chain([("Waiting", vec![Cell::Number(sign.waiting.into())])])
    });
    Section::new("Receipts to be printed", &[], lines)
}

#[cfg(test)]
mod tests {
    use domain::{
        ids::NoteId,
        money::{Currency, Money},
        time::Moment,
    };

    use super::*;

    #[test]
    fn what_is_handed_over_stands_in_lines() {
        let times = LocalTimes { first: 18_000, changes: vec![] };
        let at: Moment = "2026-11-22T15:30:00Z".parse().unwrap();
        let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
        let seat = |until| Seated {
            device: "PC 7".into(),
            who: "Айгерим".into(),
            until,
            left: 3660,
            owed: Money::of(915).unwrap(),
        };
        let shown = |section: &Section| {
            let (name, cells) = &section.lines[0];
            let cells = cells.iter().map(|cell| cell.shown(&tenge));
            std::iter::once(name.clone()).chain(cells).collect::<Vec<_>>()
        };
        let plays = seated(&[seat(Some(at))], &times);
        assert_eq!(shown(&plays), ["PC 7", "Айгерим", "20:30", "1:01:00", "₸ 915"]);
        assert_eq!(shown(&seated(&[seat(None)], &times))[2], "Paused");
        let hold = Held { device: "PC 9".into(), reason: "Fan".into(), until: None, by: "Dana".into() };
        assert_eq!(shown(&held(&[hold], &times)), ["PC 9", "Fan", "Dana", "Released by hand"]);
        let note = Note { id: NoteId::fresh(), text: "Key".into(), by: "Dana".into(), at };
        assert!(shown(&notes(&[note], &times))[0].ends_with(", Dana"));
    }
}
